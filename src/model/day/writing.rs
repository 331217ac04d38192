//! Who writes, who answers whom, who clicks, and who is left without an answer.

use super::conflicts;
use crate::clock;
use crate::event_log::EventKind;
use crate::feed::{Item, OPERATOR};
use crate::math::{exp_f32, ln, max, min, normal_quantile};
use crate::random::{Key, Purpose};
use crate::ties::NO_SLOT;
use crate::world::{Asked, Row, World};

/// Bound: the most messages that one person writes on a day.
const MOST_MESSAGES: u32 = 60;

/// What one visitor writes today.
#[derive(Clone, Copy, Debug)]
struct Writer {
    slot: u32,
    replies: u32,
    /// The item whose answer is answered, or [`NO_SLOT`].
    back: u32,
    turn: Turn,
}

/// How far somebody's turn has come today.
#[derive(Clone, Copy, Debug)]
struct Turn {
    /// Minute of the last message; none before the first.
    minute: Option<u16>,
    /// Messages so far.
    ordinal: u32,
}

impl Turn {
    /// The minute of the next message, which must not come before `earliest`: the first comes at its own time, those
    /// after it one pause later each.
    fn next(
        &mut self,
        world: &World<'_>,
        i: usize,
        earliest: u16,
        own_time: impl FnOnce() -> u16,
    ) -> u16 {
        let minute = match self.minute {
            None => own_time(),
            Some(last) => {
                let key = world.key(Purpose::Pause).nth(self.ordinal);
                let u = key.open_uniform(world.people.identity[i]);
                let pause = -ln(u) * f64::from(world.plan.turn_pause);
                clock::after(max(last, earliest), pause)
            }
        };
        self.minute = Some(minute);
        self.ordinal += 1;
        minute
    }
}

/// Asked messages are numbered behind all that somebody may write unasked, so that nobody's own messages meet other luck.
const ASKED_FROM: u32 = MOST_MESSAGES + 4;

/// Formulas of writing.
pub(super) const WRITE: &[&str] = &[
    "mood = {write_recognition} · (`recognition` − ½) + {write_belonging} · (`belonging` − ½) + {write_habit} · (`habit` − `visit_rate`) − {write_fatigue} · `fatigue` + {write_standing} · `standing` + `urge`",
    "P(a visitor writes) = 1 − e^(−m/L), m = `message_rate` · e^mood · (1 − `crowding`), on the day of joining · {first_visit_boost}; the messages of a turn are geometric with mean L = {turn_stream} in a stream, {turn_forum} elsewhere, their pauses exponential with mean {pause_stream} or {pause_forum} minutes; each opens a topic by the segment's share, or else answers somebody",
    "P(answers the answer received) = {answer_back} · min(1, 2 e^mood)",
    "of {answer_candidates} messages of the last {answer_days_chat} days in a chat, {answer_days_ranked} in a ranked feed, {answer_days_forum} on a forum, newer ones likelier, the one is answered with the greatest `relevance` + {tie_preference} · t / (1 + t) + ({open_preference} + {standing_care} · own `standing`) · [no answer yet] + {effort_draw} · the author's `availability` when writing + U, where t is the tie to its author",
    "the k-th answer to a message, f = 1 by a member, {operator_factor} by the operator: author's `recognition` += min({answer_recognition} · f / k, {answer_limit}) · (1 − `recognition`), `belonging` += min({answer_belonging} · f / k, {answer_limit}) · (1 − `belonging`), nudge of {answer_nudge} · f / k, `trust` += {answer_trust} · f / k · (1 − `trust`)",
    "P(a message breaks the rules) = the segment's share, · (1 − {rules_kept}) where the rules are shown",
    "an answer on the message's day comes after a log-normal time with median {latency_chat} minutes in a chat, {latency_ranked} in a ranked feed, {latency_forum} on a forum and spread {latency_spread} on the logarithm, what would fall past midnight evenly over the rest of the day; later ones at the writer's own time",
    "who answers: `belonging` += {replier_belonging} · (1 − `belonging`); both: tie + 1",
];

/// Visitors open topics and answer others. How much somebody writes is the person's own rate, raised on the day of
/// joining, by recognition, belonging, habit, standing, what today's tactics draw to and how much of what there is to read
/// concerns the person, and lowered by fatigue and by what a reward has displaced; an answer received invites an answer, and
/// so does being asked.
pub(super) fn write(world: &mut World<'_>) {
    let p = &world.plan.parameters;
    let key = world.key(Purpose::Write);
    let visitors = std::mem::take(&mut world.visitors);
    // Those asked by several tactics stand several times, in the order of the plan.
    let mut asks = std::mem::take(&mut world.asks);
    asks.sort_by_key(|ask| ask.slot);
    let mut writers = Vec::new();
    world.wrote.clear();
    for &slot in &visitors {
        let i = slot as usize;
        let people = &world.people;
        let identity = people.identity[i];
        let mood = p.write_recognition * (people.recognition[i] - 0.5)
            + p.write_belonging * (people.belonging[i] - 0.5)
            + p.write_habit * (people.habit[i] - people.visit_rate[i])
            + p.write_standing * people.standing[i]
            + people.urge[i]
            - p.write_fatigue * people.fatigue[i];
        let boost = if people.joined[i] == world.day as i32 {
            p.first_visit_boost
        } else {
            1.0
        };
        let mean = people.message_rate[i] * boost * exp_f32(mood) * (1.0 - people.crowding[i]);
        let messages = turn(mean, world.plan.turn_length, key, identity);
        let starts = world.plan.segments[usize::from(people.segment[i])].starts_share;
        let mut posts = 0;
        for k in 0..messages {
            posts += u32::from(key.nth(1 + k).uniform(identity) < starts);
        }
        let back = if people.inbox[i] > 0
            && key.nth(100).uniform(identity) < p.answer_back * min(1.0, 2.0 * exp_f32(mood))
        {
            people.inbox_item[i]
        } else {
            NO_SLOT
        };
        world.people.inbox[i] = 0;
        world.people.urge[i] = 0.0;
        let first = asks.partition_point(|ask| ask.slot < slot);
        let last = asks.partition_point(|ask| ask.slot <= slot);
        if messages > 0 || back != NO_SLOT || first < last {
            world.today.posters += 1.0;
            world.wrote.push((slot, world.people.written[i]));
            let mut turn = Turn {
                minute: None,
                ordinal: 0,
            };
            for _ in 0..posts {
                open_topic(world, slot, &mut turn, None);
            }
            let mut asked = Turn {
                minute: None,
                ordinal: ASKED_FROM,
            };
            for ask in &asks[first..last] {
                match ask.to {
                    Asked::Reply { place } => {
                        reply(world, slot, place, &mut asked);
                    }
                    Asked::Post { topic, quality } => {
                        open_topic(world, slot, &mut asked, Some((topic, quality)));
                    }
                }
            }
            writers.push(Writer {
                slot,
                replies: messages - posts,
                back,
                turn,
            });
        }
    }
    world.visitors = visitors;
    world.asks = asks;
    for writer in writers {
        answer(world, writer);
    }
    for (slot, written) in &mut world.wrote {
        *written = world.people.written[*slot as usize] - *written;
    }
    world.wrote.retain(|&(_, written)| written > 0);
}

/// Whether a message of the person in slot `i` breaks the rules; counted when it does. People who see what is welcome
/// break rules less (Matias 2019).
fn breaks_rules(world: &mut World<'_>, i: usize, ordinal: u32) -> bool {
    let people = &world.people;
    let share = world.plan.segments[usize::from(people.segment[i])].rule_breaking_share;
    let kept = if world.rules_shown {
        1.0 - world.plan.parameters.rules_kept
    } else {
        1.0
    };
    let key = world.key(Purpose::RuleBreaking).nth(ordinal);
    if share == 0.0 || key.uniform(people.identity[i]) >= share * kept {
        return false;
    }
    world.people.breaches[i] = world.people.breaches[i].saturating_add(1);
    world.today.rule_breaking += 1.0;
    true
}

/// How many messages somebody with the given mean for a visit writes today: most visits pass without a word, and who
/// does speak says several things in one turn, a geometric number with the platform's mean length.
fn turn(mean: f32, length: f32, key: Key, identity: u32) -> u32 {
    if key.uniform(identity) >= 1.0 - exp_f32(-mean / length) {
        return 0;
    }
    let more = length - 1.0;
    if more <= 0.0 {
        return 1;
    }
    let further = ln(key.nth(99).open_uniform(identity)) / ln(f64::from(more / (1.0 + more)));
    min(1 + further as u32, MOST_MESSAGES)
}

/// One person opens a topic: the one asked for with a message of that quality, or an own one with an ordinary message.
fn open_topic(world: &mut World<'_>, slot: u32, turn: &mut Turn, asked: Option<(u8, f32)>) {
    let i = slot as usize;
    let ordinal = turn.ordinal;
    let (topic, quality) = asked.unwrap_or_else(|| (own_topic(world, i, ordinal), 0.5));
    let minute = turn.next(world, i, 0, || world.minute_of(i));
    let id = world.new_item();
    let first = world.people.written[i] == 0;
    world.people.written[i] += 1;
    let breaks_rules = breaks_rules(world, i, ordinal);
    let group = world.group_of(i);
    world.groups[group].feed.push(
        Item {
            id,
            author: slot,
            ordinal,
            day: world.day,
            minute,
            topic,
            opens: true,
            first,
            effort: world.people.availability[i],
            breaks_rules,
            deleted: false,
            answers: 0,
        },
        quality,
    );
    world.today.posts += 1.0;
    world.answers.posts[world.day as usize] += 1;
    world.record(Row {
        kind: EventKind::Post,
        minute,
        member: slot,
        item: id,
        ..Row::default()
    });
}

/// The topic that a person writes about: drawn by the person's interests.
fn own_topic(world: &World<'_>, i: usize, ordinal: u32) -> u8 {
    let relevance = world.people.relevance[i];
    let u = world
        .key(Purpose::Topic)
        .nth(ordinal)
        .uniform(world.people.identity[i]);
    let mut rest = u * relevance.iter().sum::<f32>();
    for (k, &weight) in relevance.iter().enumerate() {
        if rest < weight {
            return k as u8;
        }
        rest -= weight;
    }
    0
}

/// One person's answers: first to the answer received, then to the most inviting of a few recent messages. Who has
/// nothing to answer opens a topic instead.
fn answer(world: &mut World<'_>, writer: Writer) {
    let mut turn = writer.turn;
    if writer.back != NO_SLOT {
        reply(world, writer.slot, writer.back, &mut turn);
    }
    for k in 0..writer.replies {
        match most_inviting(world, writer.slot, k) {
            Some(place) if reply(world, writer.slot, place, &mut turn) => {}
            _ => open_topic(world, writer.slot, &mut turn, None),
        }
    }
}

/// Among a few messages, newer ones likelier, the one that draws most: by relevance, ties to the author, and being
/// without an answer so far.
fn most_inviting(world: &mut World<'_>, slot: u32, k: u32) -> Option<u32> {
    let (plan, day) = (world.plan, world.day);
    let p = &plan.parameters;
    let i = slot as usize;
    let identity = world.people.identity[i];
    // Each candidate takes two draws: which message it is, and how it strikes the reader.
    let candidates = p.answer_candidates;
    let key = world.key(Purpose::Partner).nth(k * 2 * candidates);
    let group = world.group_of(i);
    let feed = &mut world.groups[group].feed;
    let begin = feed.since(day.saturating_sub(plan.answer_days - 1));
    let end = feed.end();
    let mut best = None;
    let mut best_score = f32::NEG_INFINITY;
    for n in 0..candidates {
        let u = key.nth(n).uniform(identity);
        let age = (u * u * (end - begin) as f32) as u32;
        let Some(place) = (end - begin).checked_sub(age + 1).map(|k| begin + k) else {
            continue;
        };
        let Some(item) = feed.get_mut(place).copied() else {
            continue;
        };
        if item.author == slot {
            continue;
        }
        // Whom the community holds high takes care of what nobody has answered.
        let open = if item.answers == 0 {
            p.open_preference + p.standing_care * world.people.standing[i]
        } else {
            0.0
        };
        let tie = if item.author == OPERATOR {
            0.0
        } else {
            world.people.ties[i].strength(item.author, day, &plan.fading)
        };
        let score = world.people.relevance[i][usize::from(item.topic)]
            + p.tie_preference * tie / (1.0 + tie)
            + open
            + p.effort_draw * item.effort
            + key.nth(candidates + n).uniform(identity);
        if score > best_score {
            (best, best_score) = (Some(place), score);
        }
    }
    best
}

/// One person answers the message at `place`; false when it is no longer there or one's own.
fn reply(world: &mut World<'_>, slot: u32, place: u32, turn: &mut Turn) -> bool {
    let i = slot as usize;
    let identity = world.people.identity[i];
    let (plan, day) = (world.plan, world.day);
    let group = world.group_of(i);
    let Some(parent) = world.groups[group].feed.get_mut(place).copied() else {
        return false;
    };
    if parent.author == slot {
        return false;
    }
    let ordinal = turn.ordinal;
    let fresh = parent.day == day;
    let minute = turn.next(world, i, if fresh { parent.minute } else { 0 }, || {
        if !fresh {
            return world.minute_of(i);
        }
        let key = world.key(Purpose::Latency).nth(ordinal * 2);
        let normal = normal_quantile(key.open_uniform(identity)) as f32;
        let earliest = max(parent.minute, world.member_from(i));
        let rest = key.nth(1).uniform(identity);
        let delay = plan.latency_minutes * exp_f32(plan.parameters.latency_spread * normal);
        clock::later(earliest, delay, rest)
    });
    let id = world.new_item();
    let first = world.people.written[i] == 0;
    world.people.written[i] += 1;
    let breaks_rules = breaks_rules(world, i, ordinal);
    let own = world.groups[group].feed.push(
        Item {
            id,
            author: slot,
            ordinal,
            day,
            minute,
            topic: parent.topic,
            opens: false,
            first,
            effort: world.people.availability[i],
            breaks_rules,
            deleted: false,
            answers: 0,
        },
        0.5,
    );
    world.today.replies += 1.0;
    let p = &plan.parameters;
    world.people.belonging[i] += p.replier_belonging * (1.0 - world.people.belonging[i]);
    let target = if parent.author == OPERATOR {
        NO_SLOT
    } else {
        parent.author
    };
    world.record(Row {
        kind: EventKind::Reply,
        minute,
        member: slot,
        target,
        item: id,
        parent: parent.id,
        value: 0.0,
    });
    if parent.author != OPERATOR {
        world.people.ties[i].strengthen(parent.author, 1.0, day, &plan.fading);
        world.people.ties[parent.author as usize].strengthen(slot, 1.0, day, &plan.fading);
    }
    conflicts::may_break_out(world, slot, parent.author, parent.breaks_rules, ordinal);
    deliver_answer(world, group, place, own, minute, 1.0);
    true
}

/// The author of the message at `place` of a group receives an answer, itself the message at `answer`. It restores recognition and
/// belonging and calls the author back; `factor` says how many times more than a member's answer it does.
pub(crate) fn deliver_answer(
    world: &mut World<'_>,
    group: usize,
    place: u32,
    answer: u32,
    minute: u16,
    factor: f32,
) {
    let p = &world.plan.parameters;
    let day = world.day;
    let Some(item) = world.groups[group].feed.get_mut(place) else {
        return;
    };
    item.answers = item.answers.saturating_add(1);
    let item = *item;
    if item.author == OPERATOR {
        return;
    }
    if item.opens && item.answers == 1 {
        world.answers.first(item.day, item.minute, day, minute);
    }
    // The second answer to a message does less than the first, the third still less (Cottica: .23, .15, .07, .04).
    let effect = factor / f32::from(item.answers);
    let people = &mut world.people;
    let i = item.author as usize;
    people.recognition[i] +=
        min(p.answer_recognition * effect, p.answer_limit) * (1.0 - people.recognition[i]);
    people.belonging[i] +=
        min(p.answer_belonging * effect, p.answer_limit) * (1.0 - people.belonging[i]);
    // Who has moved on to another group does not see it there.
    if usize::from(people.group[i]) == group {
        people.inbox[i] = people.inbox[i].saturating_add(1);
        people.inbox_item[i] = answer;
    }
    world.nudge(i, p.answer_nudge * effect);
    world.gain_trust(i, p.answer_trust * effect);
}

/// Formulas of likes.
pub(super) const LIKE: &[&str] = &[
    "P(likes a message of today or yesterday) = {like_rate} · (½ + `interest`); its author's `recognition` += {like_recognition} · (1 − `recognition`)",
];

/// Visitors click a like for a recent message: the lightest action, by about as many people as write.
pub(super) fn like(world: &mut World<'_>) {
    let rate = world.plan.parameters.like_rate;
    let key = world.key(Purpose::Light);
    let recent: Vec<(u32, u32)> = world
        .groups
        .iter()
        .map(|g| (g.feed.since(world.day.saturating_sub(1)), g.feed.end()))
        .collect();
    let visitors = std::mem::take(&mut world.visitors);
    for &slot in &visitors {
        let i = slot as usize;
        let group = world.group_of(i);
        let (begin, end) = recent[group];
        if begin == end {
            continue;
        }
        let identity = world.people.identity[i];
        if key.uniform(identity) >= rate * (0.5 + world.people.interest[i]) {
            continue;
        }
        let place = begin + key.nth(1).below(identity, end - begin);
        let Some(item) = world.groups[group].feed.get_mut(place).copied() else {
            continue;
        };
        if item.author == slot {
            continue;
        }
        world.today.light_actions += 1.0;
        if item.author != OPERATOR {
            let author = item.author as usize;
            let gain = world.plan.parameters.like_recognition;
            world.people.recognition[author] += gain * (1.0 - world.people.recognition[author]);
        }
        if world.logs() {
            let earliest = if item.day == world.day {
                item.minute
            } else {
                0
            };
            let minute = max(world.minute_of(i), earliest);
            let target = if item.author == OPERATOR {
                NO_SLOT
            } else {
                item.author
            };
            world.record(Row {
                kind: EventKind::Light,
                minute,
                member: slot,
                target,
                parent: item.id,
                ..Row::default()
            });
        }
    }
    world.visitors = visitors;
}

/// Formulas of silence.
pub(super) const SILENCE: &[&str] =
    &["`recognition` × (1 − {silence_cost}) for a topic {silence_days} days old without an answer"];

/// A topic opened some days ago that nobody has answered takes recognition from its author: silence is worse than
/// criticism (Cheng et al. 2014).
pub(super) fn be_left_unanswered(world: &mut World<'_>) {
    let p = &world.plan.parameters;
    let Some(day) = world.day.checked_sub(p.silence_days) else {
        return;
    };
    let cost = p.silence_cost;
    let people = &mut world.people;
    let items = world.groups.iter().flat_map(|g| g.feed.items_of(day));
    for item in items {
        if item.opens && item.answers == 0 && item.author != OPERATOR {
            let i = item.author as usize;
            people.recognition[i] *= 1.0 - cost;
        }
    }
}

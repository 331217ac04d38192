//! Who writes, and who answers whom.

use fearless_simd::prelude::*;

use super::conflicts::may_break_out;
use super::turn::{ASKED_FROM, KNOWN_FROM, Turn, may_write, messages};
use crate::clock;
use crate::conversation::{Asked, Conversation, Delivery};
use crate::event_log::EventKind;
use crate::feed::{Item, OPERATOR};
use crate::journal::{Journal, UndatedEvent};
use crate::lanes::{Edge, Floats, Simd, Whole, dispatch, exp};
use crate::math::{ROOM, exp_f32, max, min, normal_quantile};
use crate::now::Now;
use crate::parameters::Parameters;
use crate::population::Population;
use crate::random::{Key, Purpose};
use crate::roll::Roll;
use crate::setting::Setting;
use crate::ties::NO_SLOT;
use crate::together::{Row, TOGETHER, block, change, together};

/// What one visitor writes today.
#[derive(Clone, Copy, Debug)]
struct Writer {
    slot: u32,
    replies: u32,
    /// The item whose answer is answered, or [`NO_SLOT`].
    back: u32,
    /// How ready the writer is to answer those met face to face, 0 to 1; 0 where no draw would let it come to that.
    ready: f32,
    turn: Turn,
}

/// Formulas of writing.
pub(super) const WRITE: &[&str] = &[
    "mood = {write_recognition} · (`recognition` − {initial_recognition}) + {write_belonging} · (`belonging` − {initial_belonging}) + {write_habit} · (`habit` − `visit_rate`) − {write_fatigue} · `fatigue` + {write_standing} · `standing` + `urge`",
    "P(a visitor writes) = 1 − e^(−m/L), m = `message_rate` · e^mood · (1 − `crowding`) · (1 − `elsewhere`) · a / (a + {audience_half}) · min(1, a / `used_to`)^({audience_loss} · `weight_belonging`), a = the group's visitors of a day on the mean of the last week, on the day of joining · {first_visit_boost}; the messages of a turn are geometric with mean L = {turn_stream} in a stream, {turn_forum} elsewhere, their pauses exponential with mean {pause_stream} or {pause_forum} minutes; each opens a topic by the segment's share, or else answers somebody",
    "`used_to` += max(1 − e^(−1/{audience_days}), 1 / (1 + days since joining)) · (a − `used_to`) on each visit",
    "answers are given in the order of the minutes at which visitors look in",
    "P(answers the answer received) = {answer_back} · min(1, 2 e^mood)",
    "P(answers the newest message of today of somebody met face to face) = {met_answer} · min(1, 2 e^mood) · t / (1 + t), where t is the tie",
    "of {answer_candidates} messages of the last {answer_days_chat} days in a chat, {answer_days_ranked} in a ranked feed, {answer_days_forum} on a forum, newer ones likelier, on a question-and-answer site {queue_candidates} of them of the questions without an answer, the one is answered with the greatest `relevance` + {tie_preference} · t / (1 + t) + ({open_preference} + {standing_care} · own `standing`) · [no answer yet] + {effort_draw} · the author's `availability` when writing + U, where t is the tie to its author",
    "the k-th answer to a message, f = 1 by a member, {operator_factor} by the operator, × {first_answer} to somebody's first message: author's `recognition` += min({answer_recognition} · f / k, {answer_limit}) · (1 − `recognition`), `belonging` += min({answer_belonging} · f / k, {answer_limit}) · (1 − `belonging`), nudge of {answer_nudge} · f / k, `trust` += {answer_trust} · f / k · (1 − `trust`)",
    "P(a message breaks the rules) = the segment's share, · (1 − {rules_kept}) where the rules are shown, · (1 − {order_kept} · order)",
    "an answer on the message's day comes after a log-normal time with median {latency_chat} minutes in a chat, {latency_ranked} in a ranked feed, {latency_forum} on a forum, {latency_queue} on a question-and-answer site and spread {latency_spread} on the logarithm, what would fall past midnight evenly over the rest of the day; later ones at the writer's own time",
    "who answers: `belonging` += {replier_belonging} · (1 − `belonging`); both: tie + 1",
];

together! {
    /// Visitors who may write: what they find and feel.
    Moods
    reads: recognition belonging habit visit_rate standing fatigue message_rate crowding;
    changes: urge used_to;
    /// Identity.
    identity: u32,
    /// Visitors of their groups a day.
    audience: f32,
    /// How far they go from the audience they have been used to towards that, 0 to 1.
    adapts: f32,
    /// How many times more they write because they have just joined.
    boost: f32,
    /// How many times more they write for the mood they are in.
    spirits: f32,
    /// 1 for those who may write of the own accord, 0 where no draw would let it come to that.
    writes: f32,
}

impl Moods {
    /// What the visitors in `slots` find.
    fn look_around(
        &mut self,
        now: &Now<'_>,
        people: &Population,
        conversation: &Conversation,
        slots: &[u32],
    ) {
        for (k, &slot) in slots.iter().enumerate() {
            let i = slot as usize;
            self.identity[k] = people.identity[i];
            self.audience[k] = conversation.groups[people.group_of(i)].audience;
            self.adapts[k] = people.adapts(now, i, now.setting.decay.audience);
            self.boost[k] = if people.joined[i] == now.day as i32 {
                now.setting.parameters.first_visit_boost
            } else {
                1.0
            };
        }
    }
}

/// How the first `n` visitors feel, and who of them may write.
#[inline(always)]
fn feel<S: Simd>(simd: S, setting: &Setting, key: Key, n: usize, moods: &mut Moods) {
    let p = &setting.parameters;
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    for i in (0..n).step_by(<Floats<S>>::LEN) {
        let row = |row: &Row| block(simd, row, i);
        let mood = all(p.write_recognition)
            * (row(&moods.recognition) - all(p.initial_recognition))
            + all(p.write_belonging) * (row(&moods.belonging) - all(p.initial_belonging))
            + all(p.write_habit) * (row(&moods.habit) - row(&moods.visit_rate))
            + all(p.write_standing) * row(&moods.standing)
            + row(&moods.urge)
            - all(p.write_fatigue) * row(&moods.fatigue);
        let spirits = exp(simd, mood);
        let (audience, adapts) = (row(&moods.audience), row(&moods.adapts));
        change(simd, &mut moods.used_to, i, |used| {
            used + adapts * (audience - used)
        });
        change(simd, &mut moods.urge, i, |_| all(0.0));
        // What the mean may come to at most. Most draws lie above what is likely then, and the rest need not be known.
        let most = row(&moods.message_rate)
            * row(&moods.boost)
            * (audience / (audience + all(p.audience_half)))
            * spirits
            * (all(1.0) - row(&moods.crowding));
        let u = key.uniforms(simd, Whole.load(simd, &moods.identity, i));
        let may = may_write(simd, u, most, setting.turn_length);
        change(simd, &mut moods.spirits, i, |_| spirits);
        change(simd, &mut moods.writes, i, |_| {
            may.select(all(1.0), all(0.0))
        });
    }
}

/// Visitors open topics and answer others. How much somebody writes is the person's own rate, raised on the day of
/// joining, by recognition, belonging, habit, standing, what today's tactics draw to and how much of what there is to read
/// concerns the person, and lowered by fatigue and by what a reward has displaced; an answer received invites an answer, and
/// so does being asked.
pub(super) fn write(
    now: &Now<'_>,
    roll: &Roll,
    people: &mut Population,
    conversation: &mut Conversation,
    journal: &mut Journal,
) {
    let (setting, p) = (now.setting, &now.setting.parameters);
    let (key, acquaintance) = (now.key(Purpose::Write), now.key(Purpose::Acquaintance));
    // Those asked by several tactics stand several times, in the order of the plan.
    conversation.asks.sort_by_key(|ask| ask.slot);
    let asks = conversation.asks.clone();
    let begin = now.day.saturating_sub(setting.answer_days - 1);
    let groups = conversation.groups.iter();
    let recent = groups.map(|group| group.feed.since(begin)).collect();
    let mut pen = Pen {
        now,
        people,
        conversation,
        journal,
        recent,
        queues: Vec::new(),
    };
    let mut writers = Vec::with_capacity(roll.visitors.len());
    let mut wrote = std::mem::take(&mut pen.conversation.wrote);
    wrote.clear();
    let mut moods = Moods::new();
    let (mut rest, mut asked) = (roll.visitors.as_slice(), asks.as_slice());
    while !rest.is_empty() {
        let together = &rest[..rest.len().min(TOGETHER)];
        moods.take(pen.people, together);
        moods.look_around(now, pen.people, pen.conversation, together);
        let n = together.len();
        dispatch!(setting.level, simd => feel(simd, setting, key, n, &mut moods));
        let mut done = 0;
        for (k, &slot) in together.iter().enumerate() {
            done += 1;
            let i = slot as usize;
            let people = &mut *pen.people;
            let identity = people.identity[i];
            let spirits = moods.spirits[k];
            let messages = if moods.writes[k] > 0.0 {
                let audience = moods.audience[k];
                let heard = people.heard(p, i, audience, moods.used_to[k]) * audience
                    / (audience + p.audience_half);
                let mean = people.message_rate[i]
                    * moods.boost[k]
                    * heard
                    * spirits
                    * (1.0 - people.crowding[i])
                    * (1.0 - people.said_elsewhere(now, i));
                messages(
                    mean,
                    setting.turn_length,
                    setting.turn_goes_on,
                    key,
                    identity,
                )
            } else {
                0
            };
            let mut posts = 0;
            if messages > 0 {
                let starts = setting.segments[usize::from(people.segment[i])].starts_share;
                for k in 0..messages {
                    posts += u32::from(key.nth(1 + k).uniform(identity) < starts);
                }
            }
            let ready = min(1.0, 2.0 * spirits);
            let mut back = NO_SLOT;
            if people.inbox[i] > 0 {
                people.inbox[i] = 0;
                if key.nth(100).uniform(identity) < p.answer_back * ready {
                    back = people.inbox_item[i];
                }
            }
            let met = people.ties.of(i).number_met();
            let ready = if may_answer_those_met(p, met, ready, acquaintance, identity) {
                ready
            } else {
                0.0
            };
            // Visitors and asks stand in the order of slots; some who were asked are not here.
            let gone = asked.iter().take_while(|ask| ask.slot < slot).count();
            let own = asked[gone..]
                .iter()
                .take_while(|ask| ask.slot == slot)
                .count();
            let (of_them, others) = asked[gone..].split_at(own);
            asked = others;
            let replies = messages - posts;
            let answers = replies > 0 || back != NO_SLOT || ready > 0.0;
            if !answers && posts == 0 && of_them.is_empty() {
                continue;
            }
            wrote.push((slot, people.written[i]));
            let mut turn = Turn::from(0);
            for _ in 0..posts {
                pen.open_topic(slot, &mut turn, None);
            }
            let mut further = Turn::from(ASKED_FROM);
            let mut replied = false;
            for ask in of_them {
                match ask.to {
                    Asked::Reply { place } => {
                        replied |= pen.reply(slot, place, &mut further);
                    }
                    Asked::Post { topic, quality } => {
                        pen.open_topic(slot, &mut further, Some((topic, quality)));
                    }
                }
            }
            if answers {
                writers.push(Writer {
                    slot,
                    replies,
                    back,
                    ready,
                    turn,
                });
            }
            // Somebody who comes later may feel otherwise for the answer.
            if replied {
                break;
            }
        }
        moods.give(pen.people, &together[..done]);
        rest = &rest[done..];
    }
    if setting.from_queue > 0 {
        pen.queues = pen
            .conversation
            .groups
            .iter()
            .map(|group| group.feed.waiting(begin))
            .collect();
    }
    // Who looks in later finds what those before have written.
    writers.sort_by_cached_key(|writer| pen.people.minute_of(now, writer.slot as usize));
    for writer in writers {
        pen.answer(writer);
    }
    for (slot, written) in &mut wrote {
        *written = people.written[*slot as usize] - *written;
    }
    wrote.retain(|&(_, written)| written > 0);
    journal.today.posters += wrote.len() as f64;
    conversation.wrote = wrote;
}

/// Whether somebody may answer one of so many whom the person has met face to face: certainly not where every draw lies above
/// what it would be for the closest, with room for rounding.
fn may_answer_those_met(p: &Parameters, number: u32, ready: f32, key: Key, identity: u32) -> bool {
    (0..number).any(|n| key.nth(n).uniform(identity) < p.met_answer * ready * ROOM)
}

/// The topic that a person writes about: drawn by the person's interests.
fn own_topic(now: &Now<'_>, people: &Population, i: usize, ordinal: u32) -> u8 {
    let relevance = people.relevance[i];
    let key = now.key(Purpose::Topic).nth(ordinal);
    let mut rest = key.uniform(people.identity[i]) * relevance.iter().sum::<f32>();
    for (k, &weight) in relevance.iter().enumerate() {
        if rest < weight {
            return k as u8;
        }
        rest -= weight;
    }
    0
}

/// The place in a list of `len`, oldest first, that the uniform number `u` stands for: newer ones are likelier.
fn newer(len: u32, u: f32) -> Option<u32> {
    len.checked_sub((u * u * len as f32) as u32 + 1)
}

/// The parts of the world that writing a message reads and changes.
struct Pen<'a> {
    now: &'a Now<'a>,
    people: &'a mut Population,
    conversation: &'a mut Conversation,
    journal: &'a mut Journal,
    /// Places of the first messages of each group that may still be answered.
    recent: Vec<u32>,
    /// Places of the open questions of each group, oldest first, where they stand in a queue.
    queues: Vec<Vec<u32>>,
}

impl Pen<'_> {
    /// One person opens a topic: the one asked for with a message of that quality, or an own one with an ordinary message.
    fn open_topic(&mut self, slot: u32, turn: &mut Turn, asked: Option<(u8, f32)>) {
        let (now, i, ordinal) = (self.now, slot as usize, turn.ordinal);
        let people = &*self.people;
        let (topic, quality) = asked.unwrap_or_else(|| (own_topic(now, people, i, ordinal), 0.5));
        let minute = turn.next(now, people.identity[i], 0, || people.minute_of(now, i));
        self.conversation.answers.post(people.written[i] == 0);
        let (id, _) = self.post(slot, ordinal, minute, topic, true, quality);
        self.journal.today.posts += 1.0;
        self.journal.record(UndatedEvent {
            kind: EventKind::Post,
            minute,
            member: slot,
            item: id,
            ..UndatedEvent::default()
        });
    }

    /// One person's message goes into the feed of the person's group. Returns its number and its place.
    fn post(
        &mut self,
        slot: u32,
        ordinal: u32,
        minute: u16,
        topic: u8,
        opens: bool,
        quality: f32,
    ) -> (u32, u32) {
        let i = slot as usize;
        let id = self.journal.new_item();
        let first = self.people.written[i] == 0;
        self.people.written[i] += 1;
        self.people.show(self.now, i);
        let item = Item {
            id,
            author: slot,
            ordinal,
            day: self.now.day,
            minute,
            topic,
            opens,
            first,
            effort: self.people.availability[i],
            breaks_rules: self.breaks_rules(i, ordinal),
            deleted: false,
            answers: 0,
            by_operator: false,
        };
        let group = self.people.group_of(i);
        (id, self.conversation.groups[group].feed.push(item, quality))
    }

    /// Whether a message of the person in slot `i` breaks the rules; counted when it does. People who see what is welcome
    /// break rules less (Matias 2019).
    fn breaks_rules(&mut self, i: usize, ordinal: u32) -> bool {
        let (setting, people) = (self.now.setting, &mut *self.people);
        let share = setting.segments[usize::from(people.segment[i])].rule_breaking_share;
        if share == 0.0 {
            return false;
        }
        let p = &setting.parameters;
        let shown = if self.conversation.rules_shown {
            p.rules_kept
        } else {
            0.0
        };
        let order = self.conversation.groups[people.group_of(i)].order();
        let kept = (1.0 - shown) * (1.0 - p.order_kept * order);
        let key = self.now.key(Purpose::RuleBreaking).nth(ordinal);
        if key.uniform(people.identity[i]) >= share * kept {
            return false;
        }
        people.breaches[i] = people.breaches[i].saturating_add(1);
        self.journal.today.rule_breaking += 1.0;
        true
    }

    /// One person's answers: first to the answer received, then to the most inviting of a few recent messages. Who has
    /// nothing to answer opens a topic instead.
    fn answer(&mut self, writer: Writer) {
        let mut turn = writer.turn;
        if writer.back != NO_SLOT {
            self.reply(writer.slot, writer.back, &mut turn);
        }
        for k in 0..writer.replies {
            match self.most_inviting(writer.slot, k) {
                Some(place) if self.reply(writer.slot, place, &mut turn) => {}
                _ => self.open_topic(writer.slot, &mut turn, None),
            }
        }
        if writer.ready > 0.0 {
            self.answer_those_met(writer.slot, writer.ready);
        }
    }

    /// One person answers what people have written today whom the person has met face to face.
    fn answer_those_met(&mut self, slot: u32, ready: f32) {
        let (now, i) = (self.now, slot as usize);
        let p = &now.setting.parameters;
        let key = now.key(Purpose::Acquaintance);
        let identity = self.people.identity[i];
        let group = self.people.group_of(i);
        let known = self.people.ties.of(i).met(now.day, &now.setting.fading);
        let answered: Vec<u32> = (0..)
            .zip(known)
            .filter(|&(n, (_, tie))| {
                key.nth(n).uniform(identity) < p.met_answer * ready * tie / (1.0 + tie)
            })
            .filter_map(|(_, (author, _))| {
                let feed = &self.conversation.groups[group].feed;
                feed.newest_by(author, now.day)
            })
            .collect();
        let mut turn = Turn::from(KNOWN_FROM);
        for place in answered {
            self.reply(slot, place, &mut turn);
        }
    }

    /// Among a few messages, newer ones likelier, the one that draws most: by relevance, ties to the author, and being
    /// without an answer so far.
    fn most_inviting(&self, slot: u32, k: u32) -> Option<u32> {
        let (now, people, i) = (self.now, &*self.people, slot as usize);
        let (setting, day) = (now.setting, now.day);
        let p = &setting.parameters;
        let identity = people.identity[i];
        // Each candidate takes two draws: which message it is, and how it strikes the reader.
        let candidates = p.answer_candidates;
        let key = now.key(Purpose::Partner).nth(k * 2 * candidates);
        let group = people.group_of(i);
        let feed = &self.conversation.groups[group].feed;
        let begin = self.recent[group];
        let recent = feed.end() - begin;
        let queue = self.queues.get(group).map_or(&[][..], Vec::as_slice);
        let mut best = None;
        let mut best_score = f32::NEG_INFINITY;
        for n in 0..candidates {
            let u = key.nth(n).uniform(identity);
            let place = if n < setting.from_queue {
                newer(queue.len() as u32, u).map(|k| queue[k as usize])
            } else {
                newer(recent, u).map(|k| begin + k)
            };
            let Some(place) = place else {
                continue;
            };
            let Some(item) = feed.get(place) else {
                continue;
            };
            if item.author == slot {
                continue;
            }
            // Whom the community holds high takes care of what nobody has answered.
            let open = if item.answers == 0 {
                p.open_preference + p.standing_care * people.standing[i]
            } else {
                0.0
            };
            let tie = if item.author == OPERATOR {
                0.0
            } else {
                people
                    .ties
                    .of(i)
                    .strength(item.author, day, &setting.fading)
            };
            let score = people.relevance[i][usize::from(item.topic)]
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
    fn reply(&mut self, slot: u32, place: u32, turn: &mut Turn) -> bool {
        let (now, people, i) = (self.now, &*self.people, slot as usize);
        let identity = people.identity[i];
        let group = people.group_of(i);
        let Some(parent) = self.conversation.groups[group].feed.get(place).copied() else {
            return false;
        };
        if parent.author == slot {
            return false;
        }
        if parent.waits()
            && let Some(queue) = self.queues.get_mut(group)
            && let Ok(k) = queue.binary_search(&place)
        {
            queue.remove(k);
        }
        let ordinal = turn.ordinal;
        let fresh = parent.day == now.day;
        let minute = turn.next(now, identity, if fresh { parent.minute } else { 0 }, || {
            if !fresh {
                return people.minute_of(now, i);
            }
            let key = now.key(Purpose::Latency).nth(ordinal * 2);
            let normal = normal_quantile(key.open_uniform(identity)) as f32;
            let earliest = max(parent.minute, people.member_from(now.day, i));
            let rest = key.nth(1).uniform(identity);
            let setting = now.setting;
            let delay =
                setting.latency_minutes * exp_f32(setting.parameters.latency_spread * normal);
            clock::later(earliest, delay, rest)
        });
        let (id, own) = self.post(slot, ordinal, minute, parent.topic, false, 0.5);
        let (p, by_operator) = (&now.setting.parameters, parent.author == OPERATOR);
        self.journal.today.replies += 1.0;
        self.people.restore_belonging(i, p.replier_belonging);
        self.journal.record(UndatedEvent {
            kind: EventKind::Reply,
            minute,
            member: slot,
            target: if by_operator { NO_SLOT } else { parent.author },
            item: id,
            parent: parent.id,
            value: 0.0,
        });
        if !by_operator {
            self.people.tie(now, slot, parent.author, 1.0);
        }
        may_break_out(
            now,
            self.people,
            self.conversation,
            self.journal,
            slot,
            &parent,
            ordinal,
        );
        let delivery = Delivery {
            group,
            place,
            answer: own,
            minute,
            factor: 1.0,
        };
        self.conversation.deliver(now, self.people, delivery);
        true
    }
}

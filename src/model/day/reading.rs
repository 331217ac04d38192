//! What visitors read, and what it does to them.

use fearless_simd::prelude::*;

use crate::conversation::Conversation;
use crate::feed::Written;
use crate::group::Group;
use crate::journal::Journal;
use crate::lanes::{self, Floats, Simd, dispatch, exp, ln, restored};
use crate::now::Now;
use crate::parameters::Parameters;
use crate::population::Population;
use crate::roll::Roll;
use crate::setting::Setting;
use crate::together::{Row, TOGETHER, block, change, together};
use crate::trace::Reading;
use crate::trust::{Judgement, Visit, judge};

/// Definition: so many days ago somebody has been here lately.
const LATELY: usize = 12;

/// Bound: keeps shares of nothing defined.
const LEAST: f32 = 1e-6;

/// Formulas of reading.
pub(super) const READ: &[&str] = &[
    "a stream is a WeChat, WeCom or QQ group; on the other platforms topics stand apart, and people open what concerns them",
    "unread = messages since the last visit (newcomers: of the last {newcomer_days} days), counted by the attention they take, an ordinary one 1, advertising among them; concerning = the same, advertising taken off, each weighted by the `relevance` of its topic; worth = the same, weighted by twice their quality besides, 0.5 being ordinary",
    "what the operator publishes counts {post_lines} messages in a stream, elsewhere 1, its worth × {post_again} for each earlier one on the same topic on the same day",
    "in the way = unread in a stream, less what a personal view (the tactic moderation) takes out of what does not concern; elsewhere concerning",
    "in a stream: signal = concerning / in the way, effort = in the way · {usual_signal} / signal, `urge` += {signal_urge} · (signal − {usual_signal}) − {reading_time} · min(1, in the way / {attention}), given = max(0, worth − {reading_cost} · {usual_signal} · in the way) / (1 − {reading_cost}), `signal` moves by n / (n + {oversell_messages}) towards min(1, worth / n), n = in the way; elsewhere: effort = in the way, given = worth",
    "share read = min(1, {attention} / max(1, in the way)), share found = min(1, {attention} / max(1, effort))^{overload_skim}",
    "gain = given · share found / {reading_half}; `interest` += {reading_gain} · gain / (1 + gain) · (1 − `interest`), then × (1 − {reading_loss} · (1 − gain / (1 + gain)))",
    "`fatigue` += {overload_fatigue} · min(1, max(0, in the way − {overload_start}) / {overload_start}) · (1 − `fatigue`)",
    "messages against the rules in the share read, b: `annoyance` += {rule_breaking_annoyance} · b / (b + {rule_breaking_half}) · (1 − `annoyance`)",
    "`recognition` += {standing_recognition} · `standing` · (1 − `recognition`)",
    "`belonging` += {tie_belonging} · t / (1 + {tie_saturation} · t) · (1 − `belonging`), where t is the strength of ties to members of the same group who visited in the last {living_days} days; then += {care_belonging} · care · (1 − `belonging`), then += {friend_belonging} · friends · (1 − `belonging`), friends = the sum, at most 1, of the ties to members of the same group who have been met face to face; care × e^(−1/{watch_days}) a day, += 1 − e^(−1/{watch_days}) after a day on which the operator answered or greeted somebody in the group",
    "company = max(friends, care): `used_company` += max(1 − e^(−1/{company_visits}), 1 / (1 + days since joining)) · (company − `used_company`), `missed_company` = max(0, {company_enough} · `used_company` − company)",
];

together! {
    /// Visitors who read: what they see, and what that changes of them.
    Readers
    reads: standing;
    changes: urge signal interest fatigue annoyance recognition unheard belonging bereft used_company missed_company trust
        selling;
    /// What is unread, in messages.
    volume: f32,
    /// What of it concerns them, in messages.
    concerning: f32,
    /// What it is worth to them, in messages.
    worth: f32,
    /// As in [`Written`].
    off_rules: f32,
    /// As in [`Written`], unread.
    sold: f32,
    /// As in [`Written`].
    useful: f32,
    /// As in [`Written`].
    stories: f32,
    /// As in [`Written`].
    scenes: f32,
    /// Strength of the ties to people of the same group who have been here lately.
    living: f32,
    /// How near friends are, 0 to 1.
    friends: f32,
    /// How well the operator has cared for the group lately, 0 to 1.
    care: f32,
    /// How far they go from the company they have been used to towards what there is, 0 to 1.
    adapts: f32,
    /// Share of what lies there that they read.
    share: f32,
}

/// Visitors read what has been written since their last visit. Relevant messages restore interest, with diminishing
/// returns; in a stream everything else lies in the way, so reading costs the messages ÷ the signal-to-noise ratio, what
/// does not concern a reader invites no answer, and more than forty messages tire (Ren & Kraut 2014). People with living
/// ties feel that they belong, and people whom the community holds high are shown it at every visit.
pub(super) fn read(
    now: &Now<'_>,
    people: &mut Population,
    roll: &mut Roll,
    conversation: &mut Conversation,
    journal: &mut Journal,
) {
    let setting = now.setting;
    for group in &mut conversation.groups {
        group.feed.mark(now.day);
    }
    roll.read_shares.clear();
    let mut visitors = vec![0; conversation.groups.len()];
    let mut news = vec![[None; LATELY]; conversation.groups.len()];
    let mut readers = Readers::new();
    for slots in roll.visitors.chunks(TOGETHER) {
        let n = slots.len();
        for (k, &slot) in slots.iter().enumerate() {
            let i = slot as usize;
            let group = people.group_of(i);
            visitors[group] += 1;
            readers.look(
                now,
                people,
                &conversation.groups[group],
                &mut news[group],
                k,
                i,
            );
        }
        readers.take(people, slots);
        let sifted = conversation.sifted;
        dispatch!(setting.level, simd => take_in(simd, setting, sifted, n, &mut readers));
        readers.give(people, slots);
        roll.read_shares.extend_from_slice(&readers.share[..n]);
        if setting.sells {
            for (k, &slot) in slots.iter().enumerate() {
                let met = [readers.scenes[k], readers.share[k], readers.living[k]];
                people.look_at_goods(now, slot as usize, met);
            }
        }
        if let Some(i) = journal.traced()
            && let Some(k) = slots.iter().position(|&slot| slot as usize == i)
        {
            journal.note(i, |today| {
                today.reading = Some(Reading {
                    unread: readers.volume[k],
                    concerning: readers.concerning[k],
                    share: readers.share[k],
                });
            });
        }
    }
    for &slot in &roll.visitors {
        people.last_visit[slot as usize] = now.day as i32;
    }
    for (group, visitors) in conversation.groups.iter_mut().zip(visitors) {
        group.be_visited(visitors);
    }
}

impl Readers {
    /// What the member in slot `i` of the group sees goes to place `k`. The news since the last days are `known` once somebody
    /// has asked for them: most visitors were here a few days ago, and the same is new to all who were last here on the same day.
    fn look(
        &mut self,
        now: &Now<'_>,
        people: &Population,
        group: &Group,
        known: &mut [Option<Written>; LATELY],
        k: usize,
        i: usize,
    ) {
        let (setting, day) = (now.setting, now.day);
        let p = &setting.parameters;
        let seen = if people.joined[i] == day as i32 {
            day.checked_sub(p.newcomer_days)
        } else {
            Some(people.last_visit[i] as u32)
        };
        let days = seen.map_or(LATELY, |seen| (day - seen) as usize);
        let unread = match known.get_mut(days) {
            Some(known) => *known.get_or_insert_with(|| group.feed.unread(seen, day)),
            None => group.feed.unread(seen, day),
        };
        let (mut volume, mut concerning, mut worth) = (0.0, 0.0, 0.0);
        for (topic, concerns) in people.relevance[i].iter().enumerate() {
            volume += unread.volume[topic];
            concerning += unread.volume[topic] * concerns;
            worth += unread.worth[topic] * concerns;
        }
        self.volume[k] = volume + unread.clutter;
        (self.concerning[k], self.worth[k]) = (concerning, worth);
        (self.off_rules[k], self.sold[k]) = (unread.off_rules, unread.selling);
        (self.useful[k], self.stories[k]) = (unread.useful, unread.stories);
        self.scenes[k] = unread.scenes;

        // Ties to people of the same group who have been here lately.
        let mut living = 0.0;
        for (other, strength) in people.ties.of(i).iter(day, &setting.fading) {
            let other = other as usize;
            let here = (people.present[other] > 0.0)
                & (people.group[other] == people.group[i])
                & (people.last_visit[other] >= day as i32 - p.living_days);
            living += if here { strength } else { 0.0 };
        }
        self.living[k] = living;
        self.friends[k] = people.friends(now, i);
        self.care[k] = group.care;
        self.adapts[k] = people.adapts(now, i, setting.decay.company);
    }
}

/// Lets the first `n` readers take in what they see, all at once.
#[inline(always)]
fn take_in<S: Simd>(simd: S, setting: &Setting, sifted: f32, n: usize, readers: &mut Readers) {
    let p = &setting.parameters;
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let (zero, one, least) = (all(0.0), all(1.0), all(LEAST));
    for i in (0..n).step_by(<Floats<S>>::LEN) {
        let row = |row: &Row| block(simd, row, i);
        let volume = row(&readers.volume);
        let (concerning, worth) = (row(&readers.concerning), row(&readers.worth));
        let any = volume.simd_gt(zero);
        // Messages that must be passed, how many messages' attention it takes to find what concerns, and what it gives, in
        // messages that concern the reader wholly. A forum's readers open what concerns them.
        let (mut in_the_way, mut effort, mut gives) = (concerning, concerning, worth);
        if setting.platform.stream {
            // A stream is read from one end until attention is spent: the less of it concerns the reader, the more effort it
            // is to find what does, and the less there is to answer to. What lies in the way costs what reading it takes,
            // and the attention that it takes is not there for writing.
            in_the_way = volume - (volume - concerning) * all(sifted);
            let signal = concerning / lanes::max::<S>(in_the_way, least);
            let time = lanes::min::<S>(one, in_the_way / all(p.attention));
            let draws =
                all(p.signal_urge) * (signal - all(p.usual_signal)) - all(p.reading_time) * time;
            change(simd, &mut readers.urge, i, |urge| {
                any.select(urge + draws, urge)
            });
            let worthwhile = lanes::min::<S>(one, worth / lanes::max::<S>(in_the_way, least));
            let smoothing = in_the_way / (in_the_way + all(p.oversell_messages));
            change(simd, &mut readers.signal, i, |usual| {
                any.select(usual + smoothing * (worthwhile - usual), usual)
            });
            let cost = all(p.reading_cost * p.usual_signal) * in_the_way;
            effort = in_the_way * all(p.usual_signal) / lanes::max::<S>(signal, least);
            gives = lanes::max::<S>(zero, worth - cost) / all(1.0 - p.reading_cost);
        }
        let share = change(simd, &mut readers.share, i, |_| {
            let share = all(p.attention) / lanes::max::<S>(in_the_way, one);
            any.select(lanes::min::<S>(one, share), one)
        });
        let read = gives * found(simd, p, effort) / all(p.reading_half);
        let found = read / (one + read);
        let kept = one - all(p.reading_loss) * (one - found);
        change(simd, &mut readers.interest, i, |interest| {
            any.select(
                restored(simd, interest, all(p.reading_gain) * found) * kept,
                interest,
            )
        });
        let start = all(p.overload_start);
        let over = lanes::min::<S>(one, lanes::max::<S>(zero, in_the_way - start) / start);
        change(simd, &mut readers.fatigue, i, |fatigue| {
            any.select(
                restored(simd, fatigue, all(p.overload_fatigue) * over),
                fatigue,
            )
        });
        // The first advertisement in the group annoys most.
        let spam = share * row(&readers.off_rules);
        let spam = all(p.rule_breaking_annoyance) * (spam / (spam + all(p.rule_breaking_half)));
        let annoyance = change(simd, &mut readers.annoyance, i, |annoyance| {
            any.select(restored(simd, annoyance, spam), annoyance)
        });

        let shown = all(p.standing_recognition) * row(&readers.standing);
        change(simd, &mut readers.recognition, i, |recognition| {
            restored(simd, recognition, shown)
        });
        change(simd, &mut readers.unheard, i, |unheard| {
            unheard * (one - shown)
        });

        let living = row(&readers.living);
        let (friends, care) = (row(&readers.friends), row(&readers.care));
        for share in [
            all(p.tie_belonging) * (living / (one + all(p.tie_saturation) * living)),
            all(p.care_belonging) * care,
            all(p.friend_belonging) * friends,
        ] {
            change(simd, &mut readers.belonging, i, |belonging| {
                restored(simd, belonging, share)
            });
            change(simd, &mut readers.bereft, i, |bereft| {
                bereft * (one - share)
            });
        }
        // People get used to the company that there is; what is less than usual is missed.
        let company = lanes::max::<S>(friends, care);
        let adapts = row(&readers.adapts);
        let used = change(simd, &mut readers.used_company, i, |used| {
            used + adapts * (company - used)
        });
        change(simd, &mut readers.missed_company, i, |_| {
            lanes::max::<S>(zero, all(p.company_enough) * used - company)
        });

        let visit = Visit {
            volume,
            share,
            living,
            selling: row(&readers.sold),
            useful: row(&readers.useful),
            stories: row(&readers.stories),
        };
        let before = Judgement {
            trust: row(&readers.trust),
            selling: row(&readers.selling),
            annoyance,
        };
        let after = judge(simd, p, &visit, before);
        change(simd, &mut readers.trust, i, |_| after.trust);
        change(simd, &mut readers.selling, i, |_| after.selling);
        change(simd, &mut readers.annoyance, i, |_| after.annoyance);
    }
}

/// Share of what is worth reading that readers find who would have to work through so many messages.
#[inline(always)]
fn found<S: Simd>(simd: S, p: &Parameters, effort: Floats<S>) -> Floats<S> {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let beyond = ln(simd, effort / all(p.attention));
    let found = exp(simd, all(-p.overload_skim) * beyond);
    effort.simd_le(all(p.attention)).select(all(1.0), found)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use crate::series::Daily;
    use crate::world::{Plan, World};

    /// One small group tells little.
    const WORLDS: u32 = 8;

    /// The last month of a busy group whose people each care for one topic and some for another besides.
    fn run(platform: &str, assumptions: Value, tactics: Value) -> Vec<Daily> {
        let segment = |id: &str, topics: [f64; 3]| {
            json!({"id": id, "name": id, "share": 1, "visits_per_week": 4, "messages_per_visit": 0.3, "starts_share": 0.4,
                "interest_days": 400, "topics": topics})
        };
        let experiment = serde_json::from_value(json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "a busy group", "platform": platform, "founders": 600, "assumptions": assumptions,
                "segments": [segment("first", [4.0, 2.0, 1.0]), segment("second", [4.0, 1.0, 2.0])],
            },
            "strategies": [{"name": "plan", "tactics": tactics}],
            "run": {"days": 60, "worlds": 1, "seed": 3},
        }))
        .unwrap();
        let plan = Plan::new(&experiment, 0);
        let days_of = |world: u32| {
            let mut world = World::new(&plan, world);
            (0..plan.days())
                .map(move |_| world.advance())
                .skip(30)
                .collect::<Vec<_>>()
        };
        (0..WORLDS).flat_map(days_of).collect()
    }

    fn sum(days: &[Daily], value: fn(&Daily) -> f64) -> f64 {
        days.iter().map(value).sum()
    }

    #[test]
    fn what_does_not_concern_a_reader_makes_a_stream_dear_to_read_and_not_a_forum() {
        let interest = |platform: &str, usual: f64| {
            let assumptions = json!({"usual_signal": usual, "signal_urge": 0});
            sum(&run(platform, assumptions, json!([])), |day| day.interest)
        };
        let (patient, dear) = (interest("qq_group", 0.2), interest("qq_group", 0.9));
        assert!(dear < 0.95 * patient, "{dear} against {patient}");
        assert_eq!(interest("forum", 0.2), interest("forum", 0.9));
    }

    #[test]
    fn people_write_more_the_more_of_a_stream_concerns_them() {
        let personal = json!([{"id": "view", "action": {"kind": "moderation", "manner": "personalise", "precision": 0.8,
            "minutes": 0}}]);
        let gain = |platform: &str, urge: f64| {
            let messages = |tactics: &Value| {
                let assumptions = json!({"signal_urge": urge});
                sum(&run(platform, assumptions, tactics.clone()), |day| {
                    day.messages
                })
            };
            messages(&personal) / messages(&json!([]))
        };
        let (indifferent, drawn) = (gain("qq_group", 0.0), gain("qq_group", 0.7));
        assert!(drawn > indifferent + 0.1, "{drawn} against {indifferent}");
        assert_eq!(gain("forum", 0.7), 1.0);
    }
}

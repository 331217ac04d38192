//! What visitors read, and what it does to them.

use crate::conversation::Conversation;
use crate::journal::Journal;
use crate::math::{exp_f32, ln, max, min};
use crate::now::Now;
use crate::parameters::Parameters;
use crate::population::Population;
use crate::roll::Roll;
use crate::trace::Reading;
use crate::trust::Visit;

/// Definition: so many days ago somebody has been here lately.
const LATELY: usize = 12;

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
    let (setting, day) = (now.setting, now.day);
    let p = &setting.parameters;
    for group in &mut conversation.groups {
        group.feed.mark(day);
    }
    roll.read_shares.clear();
    let mut visitors = vec![0; conversation.groups.len()];
    let sifted = conversation.sifted;
    // Most visitors were here a few days ago, and the same is new to all who were last here on the same day.
    let mut news = vec![[None; LATELY]; conversation.groups.len()];
    for &slot in &roll.visitors {
        let i = slot as usize;
        let last_visit = people.last_visit[i] as u32;
        let seen = if people.joined[i] == day as i32 {
            day.checked_sub(p.newcomer_days)
        } else {
            Some(last_visit)
        };
        let group = people.group[i];
        visitors[usize::from(group)] += 1;
        let feed = &conversation.groups[usize::from(group)].feed;
        let days = seen.map_or(LATELY, |seen| (day - seen) as usize);
        let unread = match news[usize::from(group)].get_mut(days) {
            Some(known) => *known.get_or_insert_with(|| feed.unread(seen, day)),
            None => feed.unread(seen, day),
        };
        let relevance = people.relevance[i];
        let mut share = 1.0;
        let (mut volume, mut concerning, mut worth) = (0.0, 0.0, 0.0);
        for (k, concerns) in relevance.iter().enumerate() {
            volume += unread.volume[k];
            concerning += unread.volume[k] * concerns;
            worth += unread.worth[k] * concerns;
        }
        volume += unread.clutter;
        if volume > 0.0 {
            let task = if setting.platform.stream {
                people.face_stream(p, i, [volume, concerning, worth], sifted)
            } else {
                // A forum's readers open what concerns them.
                Task {
                    in_the_way: concerning,
                    effort: concerning,
                    worth,
                }
            };
            let in_the_way = task.in_the_way;
            share = min(1.0, p.attention / max(in_the_way, 1.0));
            let read = task.worth * found(p, task.effort) / p.reading_half;
            let found = read / (1.0 + read);
            people.restore_interest(i, p.reading_gain * found);
            people.interest[i] *= 1.0 - p.reading_loss * (1.0 - found);
            let over = min(
                1.0,
                max(0.0, in_the_way - p.overload_start) / p.overload_start,
            );
            people.fatigue[i] += p.overload_fatigue * over * (1.0 - people.fatigue[i]);
            // The first advertisement in the group annoys most.
            let spam = share * unread.off_rules;
            people.annoy(
                i,
                p.rule_breaking_annoyance * (spam / (spam + p.rule_breaking_half)),
            );
        }
        people.restore_recognition(i, p.standing_recognition * people.standing[i]);
        // Ties to people of the same group who have been here lately.
        let mut living = 0.0;
        for (other, strength) in people.ties.of(i).iter(day, &setting.fading) {
            let here = people.present[other as usize] > 0.0
                && people.group[other as usize] == group
                && people.last_visit[other as usize] >= day as i32 - p.living_days;
            living += if here { strength } else { 0.0 };
        }
        people.restore_belonging(
            i,
            p.tie_belonging * (living / (1.0 + p.tie_saturation * living)),
        );
        let care = conversation.groups[usize::from(group)].care;
        people.restore_belonging(i, p.care_belonging * care);
        let friends = people.friends(now, i);
        people.restore_belonging(i, p.friend_belonging * friends);
        people.keep_company(now, i, max(friends, care));
        journal.note(i, |today| {
            today.reading = Some(Reading {
                unread: volume,
                concerning,
                share,
            });
        });
        roll.read_shares.push(share);
        let visit = Visit {
            last_visit,
            unread,
            volume,
            share,
            living,
        };
        people.judge(now, i, &visit);
    }
    for &slot in &roll.visitors {
        people.last_visit[slot as usize] = day as i32;
    }
    for (group, visitors) in conversation.groups.iter_mut().zip(visitors) {
        group.be_visited(visitors);
    }
}

/// What a reader has before him on a visit.
#[derive(Clone, Copy, Debug)]
struct Task {
    /// Messages that must be passed.
    in_the_way: f32,
    /// How many messages' attention it takes to find what concerns.
    effort: f32,
    /// What it gives, in messages that concern the reader wholly.
    worth: f32,
}

impl Population {
    /// Somebody looks into a stream, which is read from one end until attention is spent: the less of it concerns the
    /// reader, the more effort it is to find what does, and the less there is to answer to. What lies in the way costs what
    /// reading it takes, and the attention that it takes is not there for writing.
    fn face_stream(
        &mut self,
        p: &Parameters,
        i: usize,
        [volume, concerning, worth]: [f32; 3],
        sifted: f32,
    ) -> Task {
        let messages = volume - (volume - concerning) * sifted;
        let signal = concerning / max(messages, 1e-6);
        self.urge[i] += p.signal_urge * (signal - p.usual_signal)
            - p.reading_time * min(1.0, messages / p.attention);
        let worthwhile = min(1.0, worth / max(messages, 1e-6));
        let smoothing = messages / (messages + p.oversell_messages);
        self.signal[i] += smoothing * (worthwhile - self.signal[i]);
        let cost = p.reading_cost * p.usual_signal * messages;
        Task {
            in_the_way: messages,
            effort: messages * p.usual_signal / max(signal, 1e-6),
            worth: max(0.0, worth - cost) / (1.0 - p.reading_cost),
        }
    }
}

/// Share of what is worth reading that somebody finds who would have to work through so many messages.
fn found(p: &Parameters, effort: f32) -> f32 {
    if effort <= p.attention {
        return 1.0;
    }
    let beyond = ln(f64::from(effort / p.attention)) as f32;
    exp_f32(-p.overload_skim * beyond)
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

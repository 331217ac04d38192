//! What visitors read, and what it does to them.

use crate::model::math::{max, min};
use crate::model::trace::Reading;
use crate::model::trust::Visit;
use crate::model::world::World;

/// Formulas of reading.
pub(super) const READ: &[&str] = &[
    "unread = messages since the last visit (newcomers: of the last three days); concerning = the same, each weighted by the `relevance` of its topic; worth = the same, weighted by quality besides",
    "in the way = concerning on a forum, unread in a stream, less what a personal view sifts out of what does not concern; share read = min(1, {attention} / max(1, in the way))",
    "gain = worth · share read / {reading_half}; `interest` += {reading_gain} · gain / (1 + gain) · (1 − `interest`)",
    "`fatigue` += {overload_fatigue} · min(1, max(0, in the way − {overload_start}) / {overload_start}) · (1 − `fatigue`)",
    "messages against the rules read, b: `annoyance` += {rule_breaking_annoyance} · b / (b + {rule_breaking_half}) · (1 − `annoyance`)",
    "`recognition` += {standing_recognition} · `standing` · (1 − `recognition`)",
    "`belonging` += {tie_belonging} · t / (1 + t/4) · (1 − `belonging`), where t is the strength of ties to members who visited in the last two weeks",
];

/// Visitors read what has been written since their last visit. Relevant messages restore interest, with diminishing
/// returns (Ren & Kraut 2014); in a stream everything else lies in the way and more than forty messages tire; people with
/// living ties feel that they belong, and people whom the community holds high are shown it at every visit.
pub(super) fn read(world: &mut World<'_>) {
    let (plan, day) = (world.plan, world.day);
    let p = &plan.parameters;
    for group in &mut world.groups {
        group.feed.mark(day);
    }
    world.market.read_shares.clear();
    let sifted = world.sifted;
    let visitors = std::mem::take(&mut world.visitors);
    for &slot in &visitors {
        let i = slot as usize;
        let people = &mut world.people;
        let last_visit = people.last_visit[i] as u32;
        let joined_today = people.joined[i] == day as i32;
        let group = people.group[i];
        let unread = world.groups[usize::from(group)]
            .feed
            .unread(last_visit, joined_today, day);
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
            // A stream is read from one end until attention is spent; a forum's readers open what concerns them.
            let in_the_way = if plan.platform.stream {
                volume - (volume - concerning) * sifted
            } else {
                concerning
            };
            share = min(1.0, p.attention / max(in_the_way, 1.0));
            let read = worth * share / p.reading_half;
            people.interest[i] +=
                p.reading_gain * (read / (1.0 + read)) * (1.0 - people.interest[i]);
            let over = min(
                1.0,
                max(0.0, in_the_way - p.overload_start) / p.overload_start,
            );
            people.fatigue[i] += p.overload_fatigue * over * (1.0 - people.fatigue[i]);
            // The first advertisement in the group annoys most.
            let spam = share * unread.off_rules;
            people.annoyance[i] += p.rule_breaking_annoyance
                * (spam / (spam + p.rule_breaking_half))
                * (1.0 - people.annoyance[i]);
        }
        people.recognition[i] +=
            p.standing_recognition * people.standing[i] * (1.0 - people.recognition[i]);
        // Ties to people of the same group who have been here in the last two weeks.
        let mut living = 0.0;
        for (other, strength) in people.ties[i].iter(day, &plan.fading) {
            let here = people.present[other as usize] > 0.0
                && people.group[other as usize] == group
                && people.last_visit[other as usize] >= day as i32 - 14;
            living += if here { strength } else { 0.0 };
        }
        people.belonging[i] +=
            p.tie_belonging * (living / (1.0 + 0.25 * living)) * (1.0 - people.belonging[i]);
        world.note(i, |today| {
            today.reading = Some(Reading {
                unread: volume,
                concerning,
                share,
            });
        });
        world.judge(
            i,
            Visit {
                last_visit,
                unread,
                volume,
                share,
                living,
            },
        );
    }
    for &slot in &visitors {
        world.people.last_visit[slot as usize] = day as i32;
    }
    world.visitors = visitors;
}

//! The groups of one brand: each its own feed and its own members. A forum is one group without a limit.

use super::feed::Feed;
use super::world::World;

/// The most groups that one world opens, those left to themselves included.
pub(crate) const MAX_GROUPS: usize = 100;

/// One group.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// What has been written in it.
    pub feed: Feed,
    /// Members now.
    pub members: u32,
    /// Whether the operator looks after it: writes there and lets newcomers in. One left to itself goes on for as long as
    /// its members do.
    pub tended: bool,
}

impl Group {
    /// A group that opens on `day`.
    pub(crate) fn new(day: u32) -> Self {
        Self {
            feed: Feed::new(day),
            members: 0,
            tended: true,
        }
    }
}

impl World<'_> {
    /// Number of the group of the person in slot `i`, now or, for those who have left, last.
    pub(crate) fn group_of(&self, i: usize) -> usize {
        usize::from(self.people.group[i])
    }

    /// Numbers of the groups that the operator looks after, oldest first.
    pub(crate) fn tended(&self) -> Vec<usize> {
        let groups = self.groups.iter().enumerate();
        groups.filter(|(_, g)| g.tended).map(|(k, _)| k).collect()
    }

    /// The group in which somebody finds a place: `wished`, if it has room, or else the newest with room that the operator
    /// looks after, or else one that the live code opens.
    pub(crate) fn room(&mut self, wished: Option<usize>) -> Option<usize> {
        let cap = self.plan.platform.cap;
        let newest = || {
            let mut groups = self.groups.iter();
            groups.rposition(|group| group.tended && group.members < cap)
        };
        wished
            .filter(|&g| self.groups[g].members < cap)
            .or_else(newest)
            .or_else(|| self.overflow())
    }

    /// Opens the next group behind today's live code.
    fn overflow(&mut self) -> Option<usize> {
        let code = self.live_code?;
        if self.tended().len() >= usize::from(code.groups) || self.groups.len() >= MAX_GROUPS {
            return None;
        }
        if self.account.afford(1, code.minutes_per_group, 0) == 0 {
            // Counted once as undone, not once for everybody who finds no place.
            self.live_code = None;
            return None;
        }
        self.groups.push(Group::new(self.day));
        Some(self.groups.len() - 1)
    }

    /// The person in slot `i`, who is no member, becomes one of group `g`.
    pub(crate) fn enter(&mut self, i: usize, g: usize) {
        self.people.present[i] = 1.0;
        self.people.left[i] = -1;
        self.settle(i, g);
        self.members += 1;
    }

    /// The member in slot `i` is no longer one.
    pub(crate) fn go(&mut self, i: usize) {
        self.people.present[i] = 0.0;
        self.people.left[i] = self.day as i32;
        self.gone.push(i as u32);
        let g = self.group_of(i);
        self.groups[g].members -= 1;
        self.members -= 1;
    }

    /// The member in slot `i` moves into group `g`, if it has room: neither a leave nor a join, because the community
    /// stays the same. The new group is neither muted nor folded yet.
    pub(crate) fn move_to(&mut self, i: usize, g: usize) -> bool {
        if self.groups[g].members >= self.plan.platform.cap {
            return false;
        }
        let old = self.group_of(i);
        self.groups[old].members -= 1;
        self.settle(i, g);
        self.people.muted[i] = 0.0;
        self.people.folded[i] = 0.0;
        self.today.moved += 1.0;
        self.today.light_actions += 1.0;
        true
    }

    /// Gives the person in slot `i` a place in group `g`. Answers that wait in another group stay there.
    fn settle(&mut self, i: usize, g: usize) {
        if self.group_of(i) != g {
            self.people.group[i] = g as u8;
            self.people.inbox[i] = 0;
        }
        self.groups[g].members += 1;
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use serde_json::{Value, json};

    use crate::model::event_log::{EventKind, NOBODY};
    use crate::model::experiment::Experiment;
    use crate::model::world::{Plan, World, run_world, run_world_logged};

    /// 700 founders of a platform whose groups hold 500, and the tactics given.
    fn crowd(tactics: &Value) -> Experiment {
        serde_json::from_value(json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "crowd", "platform": "wechat_group", "founders": 700, "arrivals": {"per_day": 20.0},
                "segments": [{"id": "members", "name": "members", "share": 1, "visits_per_week": 3, "messages_per_visit": 0.4,
                    "starts_share": 0.4, "interest_days": 60}],
            },
            "strategies": [{"name": "codes", "operator": {"minutes_per_day": 120}, "tactics": tactics}],
            "run": {"days": 40, "worlds": 1, "seed": 3},
        }))
        .expect("a valid document")
    }

    fn series(name: &str, tactics: &Value) -> Vec<f64> {
        let plan = Plan::new(&crowd(tactics), 0);
        let days = plan.days as usize;
        let at = crate::model::series::index(name).unwrap() * days;
        run_world(&plan, 0).daily[at..at + days].to_vec()
    }

    #[test]
    fn without_a_code_people_are_turned_away_and_with_one_the_next_group_opens() {
        let code =
            |groups: u8| json!([{"id": "code", "action": {"kind": "live_code", "groups": groups}}]);
        assert!(series("turned_away", &json!([]))[0] > 200.0);
        assert_eq!(
            series("turned_away", &code(1)),
            series("turned_away", &json!([]))
        );
        let two = code(2);
        assert_eq!(series("turned_away", &two)[0], 0.0);
        assert!(
            series("turned_away", &two)[39] > 0.0,
            "two groups never filled"
        );
        assert!(
            series("turned_away", &code(5))
                .iter()
                .all(|&away| away == 0.0)
        );
        assert_eq!(series("groups", &two)[39], 2.0);
        assert_eq!(series("groups", &code(5))[39], 3.0);
    }

    #[test]
    fn a_code_without_working_time_opens_nothing_and_is_counted_once_a_day() {
        let code =
            json!([{"id": "code", "action": {"kind": "live_code", "minutes_per_group": 130.0}}]);
        assert_eq!(
            series("turned_away", &code),
            series("turned_away", &json!([]))
        );
        assert_eq!(series("tactics_undone", &code)[0], 1.0);
    }

    #[test]
    fn what_is_posted_goes_into_every_group_for_a_part_of_the_time() {
        let post = |code: bool| {
            json!([
                {"id": "code", "on": code, "action": {"kind": "live_code", "groups": 2, "minutes_per_group": 0.0}},
                {"id": "post", "action": {"kind": "content", "posts": 1, "minutes_per_post": 10.0}},
            ])
        };
        assert_eq!(series("operator_messages", &post(false))[5], 1.0);
        assert_eq!(series("operator_messages", &post(true))[5], 2.0);
        assert!((series("operator_minutes", &post(false))[5] - 10.0).abs() < 1e-6);
        assert!((series("operator_minutes", &post(true))[5] - 13.0).abs() < 1e-6);
    }

    #[test]
    fn people_answer_and_know_those_of_their_own_group() {
        let code = json!([{"id": "code", "action": {"kind": "live_code", "groups": 5}}]);
        let experiment = crowd(&code);
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        for _ in 0..plan.days {
            world.advance();
        }
        let group = |identity: u32| {
            let slot = world
                .people
                .identity
                .iter()
                .position(|&other| other == identity);
            world.group_of(slot.expect("somebody who was a member"))
        };
        let log = run_world_logged(&plan, 0).1;
        let replies = log
            .events
            .iter()
            .filter(|e| e.kind == EventKind::Reply && e.target != NOBODY);
        let pairs: Vec<(usize, usize)> = replies
            .map(|e| (group(e.member), group(e.target)))
            .collect();
        assert!(pairs.iter().all(|(own, other)| own == other));
        assert!((0..3).all(|g| pairs.iter().filter(|(own, _)| *own == g).count() > 50));
        for (i, ties) in world.people.ties.iter().enumerate() {
            for (other, _) in ties.iter(plan.days, &plan.fading) {
                assert_eq!(world.group_of(i), world.group_of(other as usize));
            }
        }
    }
    /// A group of 200 that hardly anybody still needs, and its core moved on day 20.
    fn moved() -> Experiment {
        let mut experiment = crowd(&json!([
            {"id": "move", "schedule": {"from": "2026-01-21", "every_days": 365, "at": "12:00"},
             "action": {"kind": "refound", "core_days": 5}},
        ]));
        experiment.scenario.start = "2026-01-01".to_owned().try_into().expect("a date");
        experiment.scenario.founders = 200;
        experiment
    }

    #[test]
    fn the_core_moves_on_and_neither_leaves_nor_joins() {
        let experiment = moved();
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        let days: Vec<_> = (0..plan.days).map(|_| world.advance()).collect();
        let moved: f64 = days.iter().map(|day| day.moved).sum();
        assert!(days[..20].iter().all(|day| day.moved == 0.0) && days[20].moved > 0.0);
        assert!(
            days[26..].iter().all(|day| day.moved == 0.0),
            "the invitation stays open"
        );
        assert!((30.0..190.0).contains(&moved), "{moved} moved");
        let joined_since: f64 = days[20..]
            .iter()
            .map(|day| day.joined + day.returned - day.left)
            .sum();
        assert_eq!(world.members, days[19].members as u32 + joined_since as u32);
        assert_eq!((world.groups.len(), world.tended()), (2, vec![1]));
        assert!(world.groups[0].members > 0 && f64::from(world.groups[1].members) > 0.8 * moved);

        let belonging = |group: usize| {
            let inside: Vec<usize> = (0..world.people.len())
                .filter(|&i| world.people.joined[i] < 20 && world.group_of(i) == group)
                .collect();
            inside
                .iter()
                .map(|&i| world.people.belonging[i])
                .sum::<f32>()
                / inside.len() as f32
        };
        assert!(
            belonging(1) > belonging(0),
            "those who belong do not follow"
        );
    }

    #[test]
    fn the_log_shows_who_follows_as_a_tap_on_the_notice() {
        let experiment = moved();
        let plan = Plan::new(&experiment, 0);
        let (result, log) = run_world_logged(&plan, 0);
        let at = crate::model::series::index("moved").unwrap() * plan.days as usize;
        let moved: f64 = result.daily[at..at + plan.days as usize].iter().sum();
        let notice = log
            .events
            .iter()
            .find(|e| e.kind == EventKind::OperatorPost)
            .expect("the notice");
        let taps: Vec<_> = log
            .events
            .iter()
            .filter(|e| {
                e.parent == notice.item
                    && e.kind == EventKind::Light
                    && e.target == NOBODY
                    && e.value > 0.0
            })
            .collect();
        assert_eq!(taps.len() as f64, moved);
        assert!(
            taps.iter()
                .all(|e| e.value == 1.0 && (e.day, e.minute) >= (notice.day, notice.minute))
        );
    }
}

//! Stops: what keeps tactics from being done, by tactic and limit.

use super::WHOLE;
use super::account::Account;
use super::journal::Journal;

/// What keeps a tactic from being done, wholly or in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The day's working time is used up.
    Time,
    /// There is not enough money.
    Money,
    /// The platform's rules do not allow it.
    Rule,
    /// There is nobody to do it to, or nothing to do it with.
    Nobody,
}

/// Definition: the number of obstacles.
const OBSTACLES: usize = 4;

impl Obstacle {
    const ALL: [Self; OBSTACLES] = [Self::Time, Self::Money, Self::Rule, Self::Nobody];
}

/// How often a tactic was due, and on how many of these days each obstacle kept it from being done, wholly or in part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stops {
    /// Days on which it was due.
    pub due: u32,
    days: [u32; OBSTACLES],
    first: [Option<u32>; OBSTACLES],
}

impl Stops {
    /// Days on which that obstacle stood in its way.
    #[must_use]
    pub fn days(&self, obstacle: Obstacle) -> u32 {
        self.days[obstacle as usize]
    }

    /// The first of these days, counted from 0 at the beginning of the run.
    #[must_use]
    pub fn first(&self, obstacle: Obstacle) -> Option<u32> {
        self.first[obstacle as usize]
    }
}

/// How often each obstacle has been met with today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Met([f64; OBSTACLES]);

impl Met {
    /// As it is now.
    pub(crate) fn now(account: &Account, journal: &Journal) -> Self {
        Self([
            f64::from(account.undone_for_time),
            f64::from(account.undone_for_money),
            journal.today.tactics_blocked,
            f64::from(account.for_nobody),
        ])
    }
}

/// The stops of every tactic of a plan, by place; empty in the page's small program, which tells nothing of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct StopBook {
    /// Today, counted from 0 at the beginning of the run.
    day: u32,
    tactics: Vec<Stops>,
    /// The obstacles that each tactic has met with today.
    today: Vec<[bool; OBSTACLES]>,
}

impl StopBook {
    /// A book for so many tactics.
    pub(crate) fn new(tactics: usize) -> Self {
        let tactics = if WHOLE { tactics } else { 0 };
        Self {
            day: 0,
            tactics: vec![Stops::default(); tactics],
            today: vec![[false; OBSTACLES]; tactics],
        }
    }

    /// From now on it is that day of the run.
    pub(crate) fn begin(&mut self, day: u32) {
        self.day = day;
    }

    /// The tactic at `place` is due today.
    pub(crate) fn note_due(&mut self, place: usize) {
        if !WHOLE {
            return;
        }
        self.tactics[place].due += 1;
        self.today[place] = [false; OBSTACLES];
    }

    /// The tactic at `place` has met with an obstacle.
    pub(crate) fn note(&mut self, place: usize, obstacle: Obstacle) {
        if !WHOLE {
            return;
        }
        let (known, obstacle) = (&mut self.today[place], obstacle as usize);
        let stops = &mut self.tactics[place];
        stops.days[obstacle] += u32::from(!known[obstacle]);
        stops.first[obstacle].get_or_insert(self.day);
        known[obstacle] = true;
    }

    /// The tactic at `place` has met with all that was met with since `before`. Returns whether it has met with anything.
    pub(crate) fn note_since(&mut self, place: usize, before: Met, now: Met) -> bool {
        let met =
            Obstacle::ALL.map(|obstacle| now.0[obstacle as usize] > before.0[obstacle as usize]);
        for (obstacle, met) in Obstacle::ALL.into_iter().zip(met) {
            if met {
                self.note(place, obstacle);
            }
        }
        met.contains(&true)
    }

    /// The stops of every tactic, by place.
    pub(crate) fn all(&self) -> &[Stops] {
        &self.tactics
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use serde_json::{Value, json};

    use super::*;
    use crate::experiment::Experiment;
    use crate::run::{Plan, run_world};
    use crate::series::Series;

    /// Ten days of a small group with these means and tactics: due, time, money, rule, nobody of each tactic.
    fn stopped(platform: &str, operator: &Value, tactics: &Value) -> Vec<[u32; 5]> {
        let experiment: Experiment = serde_json::from_value(json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "small", "platform": platform, "founders": 40,
                "segments": [{"id": "all", "name": "all", "share": 1, "visits_per_week": 4, "messages_per_visit": 0.4,
                    "starts_share": 0.4, "interest_days": 60}]
            },
            "strategies": [{"name": "plan", "operator": operator, "tactics": tactics}],
            "run": {"days": 10, "worlds": 1, "seed": 3}
        }))
        .expect("a valid document");
        let plan = Plan::new(&experiment, 0);
        let world = run_world(&plan, 0);
        let found = &world.stops;
        for (stops, obstacle) in found
            .iter()
            .flat_map(|stops| Obstacle::ALL.map(|obstacle| (stops, obstacle)))
        {
            let last = stops.first(obstacle).map(|first| 10 - first);
            assert!(stops.days(obstacle) <= last.unwrap_or(0));
            assert_eq!(stops.first(obstacle).is_some(), stops.days(obstacle) > 0);
        }
        let short = world.series(Series::UndoneForTime);
        let days_short = short.iter().filter(|times| **times > 0.0).count() as u32;
        let stopped = |stops: &Stops| stops.days(Obstacle::Time);
        assert!(found.iter().map(stopped).max().unwrap_or(0) <= days_short);
        let days = |stops: &Stops| {
            let [time, money, rule, nobody] = Obstacle::ALL.map(|obstacle| stops.days(obstacle));
            [stops.due, time, money, rule, nobody]
        };
        found.iter().map(days).collect()
    }

    #[test]
    fn each_limit_is_told_apart_and_only_days_that_are_due_count() {
        let means = json!({"minutes_per_day": 10, "budget_yuan": 50});
        let post = |id: &str, every_days: u32| json!({"id": id, "schedule": {"every_days": every_days}, "action": {"kind": "content", "posts": 1, "minutes_per_post": 8}});
        let packet = |id: &str| json!({"id": id, "action": {"kind": "red_envelope", "amount_yuan": 20, "shares": 5, "minutes": 0}});
        let time = stopped(
            "wechat_group",
            &means,
            &json!([post("first", 1), post("second", 2)]),
        );
        assert_eq!(time, [[10, 0, 0, 0, 0], [5, 5, 0, 0, 0]]);
        let money = stopped("wechat_group", &means, &json!([packet("packet")]));
        assert_eq!(money[0][..2], [10, 0]);
        assert!(money[0][2] >= 7, "{money:?}");
        let rule = stopped("facebook_group", &means, &json!([packet("packet")]));
        assert_eq!(rule, [[10, 0, 0, 10, 0]]);
    }

    #[test]
    fn a_greeting_without_newcomers_has_nobody_to_be_done_to() {
        let welcome = json!([{"id": "welcome", "action": {"kind": "welcome"}}]);
        let found = stopped("wechat_group", &json!({"minutes_per_day": 600}), &welcome);
        assert!(found[0][4] >= 8, "{found:?}");
        let off = json!([{"id": "welcome", "on": false, "action": {"kind": "welcome"}}]);
        assert!(stopped("wechat_group", &json!({}), &off).is_empty());
    }
}

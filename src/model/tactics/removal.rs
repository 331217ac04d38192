//! Removal (清退): who breaks the rules again and again, or has not been seen for long, is removed.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Answer, Firing};

/// Members with so many messages against the rules, and those who have shown no sign of life for so long, are put out of the
/// group and do not come back. It spares the others what the first would have written, and a full group gets room from the
/// second; those who knew them lose somebody. An operator sees who writes, checks in, takes packets, buys or comes to
/// events, but not who only reads: among the silent are readers. There is no measured effect of removing members.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Removal {
    /// Messages against the rules that lead to removal; 0 for never.
    #[schemars(range(min = 0, max = 1000))]
    pub after: u16,
    /// Days without a sign of life that lead to removal; 0 for never.
    #[schemars(range(min = 0, max = 1000), extend("x-unit" = "days"))]
    pub silent_days: u16,
    /// Working time for removing a member: warning, record, explanation.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_person: f64,
}

impl Default for Removal {
    fn default() -> Self {
        Self {
            after: 3,
            silent_days: 0,
            minutes_per_person: 5.0,
        }
    }
}

declare!(Removal: Order, every 7, timed: false, case: StandardCase::within("mothers", 1));

impl Act for Removal {
    fn is_nil(&self) -> bool {
        self.after == 0 && self.silent_days == 0
    }

    /// Removes as many as the time allows at the day's end, those with most messages against the rules first, then those who
    /// have been silent longest.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, purse, journal) = (on.conversation, on.purse, on.journal);
        let chosen = firing.chosen(now, people, conversation);
        let offends = |i: usize| self.after > 0 && people.breaches[i] >= self.after;
        let silent = |i: usize| {
            let since = now.day as i32 - people.shown[i];
            self.silent_days > 0 && since >= i32::from(self.silent_days)
        };
        let mut removed: Vec<(Reverse<u16>, i32, u32)> = (0..people.len())
            .filter(|&i| (offends(i) || silent(i)) && chosen.has(people, i))
            .map(|i| (Reverse(people.breaches[i]), people.shown[i], i as u32))
            .collect();
        removed.sort_unstable();
        let able = purse
            .account
            .afford(removed.len() as u32, self.minutes_per_person, 0);
        for &(_, _, slot) in &removed[..able as usize] {
            roll.remove(now, people, conversation, journal, slot as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use crate::world::{Plan, World};

    /// How many of a hundred people who visit nearly every day and never write are removed within three months.
    fn removed(tactics: Value) -> f64 {
        let experiment = serde_json::from_value(json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "readers", "platform": "wechat_group", "founders": 100,
                "segments": [{"id": "readers", "name": "readers", "share": 1, "visits_per_week": 6, "messages_per_visit": 0,
                    "starts_share": 0, "interest_days": 2000}],
            },
            "strategies": [{"name": "a", "operator": {"minutes_per_day": 1440}, "tactics": tactics}],
            "run": {"days": 90, "worlds": 1, "seed": 3},
        }))
        .unwrap();
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        (0..plan.days()).map(|_| world.advance().left_removed).sum()
    }

    #[test]
    fn who_only_reads_looks_dead_and_who_checks_in_does_not() {
        let removal = |days: u32| json!({"id": "r", "action": {"kind": "removal", "after": 0, "silent_days": days}});
        let check_in = json!({"id": "c", "action": {"kind": "check_in", "appeal": 1}});
        assert_eq!(removed(json!([removal(0)])), 0.0);
        let readers = removed(json!([removal(30)]));
        let seen = removed(json!([removal(30), check_in]));
        assert!(readers > 70.0 && seen < 0.5 * readers, "{readers} {seen}");
    }
}

//! What stood in the way of a tactic, in words.

use schemars::JsonSchema;
use serde::Serialize;

use experiments::stops::{PlanStops, TacticStops};
use model::strategy::Strategy;
use words::say::report as say;
use words::{Say, Text};

use crate::names;

/// Fewer days than this on average are no stop worth a word: a limit that is hardly ever met.
pub const SELDOM: f64 = 0.5;

/// On how many days each limit stood in the way of a tactic, with the days written by `shown`, and from when on; without those that
/// hardly did.
pub fn reasons(tactic: &TacticStops, shown: impl Fn(f64) -> String) -> Vec<Text> {
    let told = |days: f64, first: Option<f64>, text: &dyn Fn(&dyn Say, &dyn Say) -> Text| {
        let first = first.filter(|_| days >= SELDOM)?;
        Some(text(&shown(days), &format!("{first:.0}")))
    };
    let first = &tactic.first;
    [
        told(tactic.time, first.time, &|days, first| {
            say::StoppedByTime { days, first }.text()
        }),
        told(tactic.money, first.money, &|days, first| {
            say::StoppedByMoney { days, first }.text()
        }),
        told(tactic.rule, first.rule, &|days, first| {
            say::StoppedByRule { days, first }.text()
        }),
        told(tactic.nobody, first.nobody, &|days, first| {
            say::StoppedByNobody { days, first }.text()
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A tactic of a plan that something stood in the way of.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct StoppedTactic {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// Days on which it was due, on the mean of the worlds.
    pub due: f64,
    /// On how many of them each limit stood in the way, in words.
    pub reasons: Vec<Text>,
}

/// The tactics of a plan that something stood in the way of, in the plan's order.
#[must_use]
pub fn stopped(plan: &Strategy, stops: &PlanStops) -> Vec<StoppedTactic> {
    let told = stops.tactics.iter().map(|tactic| StoppedTactic {
        id: tactic.id.clone(),
        name: Text::of(|language| names::tactic(plan, &tactic.id, language)),
        due: tactic.due,
        reasons: reasons(tactic, |days| format!("{days:.0}")),
    });
    told.filter(|tactic| !tactic.reasons.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use experiments::stops::FirstDays;
    use words::Language;

    use super::*;

    #[test]
    fn only_what_was_stopped_is_told_with_each_limit_that_counts() {
        let plan: Strategy =
            serde_json::from_value(serde_json::json!({ "name": "plan", "tactics": [
            { "id": "posts", "action": { "kind": "content" } },
            { "id": "answers", "action": { "kind": "answering" } }
        ] }))
            .unwrap();
        let tactic = |id: &str, time: f64, money: f64| TacticStops {
            id: id.to_owned(),
            due: 180.0,
            time,
            money,
            rule: 0.0,
            nobody: 0.4,
            first: FirstDays {
                time: Some(12.0),
                money: Some(30.0),
                ..FirstDays::default()
            },
        };
        let stops = PlanStops {
            strategy: 0,
            name: Text::Same("plan".to_owned()),
            worlds: 10,
            tactics: vec![tactic("posts", 0.2, 0.0), tactic("answers", 69.2, 3.0)],
        };
        let told = stopped(&plan, &stops);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].name.get(Language::English), "Answering");
        let said: Vec<&str> = told[0]
            .reasons
            .iter()
            .map(|r| r.get(Language::English))
            .collect();
        assert_eq!(
            said,
            [
                "no time left on 69 (first about day 12)",
                "the money of the 30 days used up on 3 (first about day 30)"
            ]
        );
    }
}

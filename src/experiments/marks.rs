//! Marks: the days on which tactics are due and shocks strike, for the time axis of charts and for calendars.

use model::date::Date;
use model::scenario::Scenario;
use model::strategy::Strategy;

/// The days of one tactic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TacticDays {
    /// Its position in the strategy.
    pub tactic: usize,
    /// Its short name.
    pub id: String,
    /// The days on which it is due, from 0. Whether it was done then is for the operator's time and money to say.
    pub days: Vec<u32>,
}

/// The days of every tactic that is switched on, in a run of `days` days that begins on `start`.
#[must_use]
pub fn tactic_days(strategy: &Strategy, start: Date, days: u32) -> Vec<TacticDays> {
    strategy
        .tactics
        .iter()
        .enumerate()
        .filter(|(_, tactic)| tactic.on)
        .map(|(number, tactic)| TacticDays {
            tactic: number,
            id: tactic.id.clone(),
            days: (0..days)
                .filter(|day| tactic.schedule.fires_on(start, *day))
                .collect(),
        })
        .collect()
}

/// The days of one shock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShockDays {
    /// What happens: the kind in documents.
    pub kind: &'static str,
    /// First and last day on which it acts, from 0.
    pub first: u32,
    /// Last day.
    pub last: u32,
}

/// The days of every shock that acts in a run of `days` days, in the order of the scenario.
#[must_use]
pub fn shock_days(scenario: &Scenario, days: u32) -> Vec<ShockDays> {
    let within = |day: i64| u32::try_from(day).ok();
    scenario
        .shocks
        .iter()
        .filter_map(|dated| {
            let [first, end] = dated.span(scenario.start)?;
            Some(ShockDays {
                kind: dated.shock.kind(),
                first: within(first).filter(|&first| first < days)?,
                last: within(end.min(i64::from(days)) - 1)?,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::experiment::Experiment;

    #[test]
    fn tactics_fall_on_their_days_and_those_switched_off_on_none() {
        let experiment: Experiment =
            serde_json::from_str(include_str!("../../tests/scenarios/busy-group.json")).unwrap();
        let found = tactic_days(&experiment.strategies[1], experiment.scenario.start, 60);
        let days_of = |id: &str| {
            found
                .iter()
                .find(|tactic| tactic.id == id)
                .map(|tactic| tactic.days.as_slice())
        };
        // From 11 April on, day 5 of a run that begins on 6 April, every 14 days until 30 May.
        assert_eq!(days_of("salon"), Some([5, 19, 33, 47].as_slice()));
        assert_eq!(days_of("at-risk").map(<[u32]>::len), Some(9));
        assert_eq!(days_of("off"), None);
    }

    #[test]
    fn shocks_last_as_long_as_they_act_and_no_longer_than_the_run() {
        let mut scenario = crate::sample::experiment(1, 1, 1).scenario;
        let shock = |id: &str, day: u32, on: bool, shock: serde_json::Value| {
            let date = scenario.start.plus_days(day).to_string();
            serde_json::from_value(
                serde_json::json!({"id": id, "on": on, "date": date, "shock": shock}),
            )
            .unwrap()
        };
        let away = |days: u32| serde_json::json!({"kind": "operator_away", "days": days});
        scenario.shocks = vec![
            shock("a", 3, true, away(4)),
            shock("b", 8, true, serde_json::json!({"kind": "cut_off"})),
            shock("c", 8, true, away(40)),
            shock("d", 8, true, away(0)),
            shock("e", 8, false, away(4)),
            shock("f", 10, true, away(4)),
        ];
        let found = shock_days(&scenario, 10);
        let spans: Vec<_> = found.iter().map(|s| (s.kind, s.first, s.last)).collect();
        assert_eq!(
            spans,
            [
                ("operator_away", 3, 6),
                ("cut_off", 8, 8),
                ("operator_away", 8, 9)
            ]
        );
    }

    #[test]
    fn tactics_that_began_before_the_run_keep_their_rhythm() {
        let mut strategy = crate::sample::experiment(1, 1, 1).strategies.remove(0);
        let start = Date::default();
        strategy.tactics.push(
            serde_json::from_value(serde_json::json!({
                "id": "weekly",
                "schedule": { "from": start, "every_days": 7 },
                "action": { "kind": "content" }
            }))
            .unwrap(),
        );
        assert_eq!(
            tactic_days(&strategy, start.plus_days(3), 12)[0].days,
            [4, 11]
        );
    }
}

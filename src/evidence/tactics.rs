//! What every tactic does in a standard case: against nothing at all, while it lasts and after it has stopped.

use serde::Serialize;
use serde_json::{Value, json};

use super::case::{CaseError, changed};
use super::spread::Spread;
use experiments::comparison::ENGINE_VERSION;
use model::document;
use model::experiment::Experiment;
use model::run::{Plan, WorldResult, run_world};
use model::series::Series;
use model::tactics::{KINDS, TacticKind};
use model::window::WINDOW;

/// The format of the report.
const FORMAT: &str = "community-sim-tactics/1";

/// Days for which a tactic is done.
const DAYS: u32 = 90;

/// Days after its end at which what is left of it is read.
const AFTER: u32 = 30;

/// A tactic in its standard case: with its own defaults, against nothing at all.
#[derive(Clone, Debug)]
struct Tried {
    kind: &'static TacticKind,
    experiment: Experiment,
}

impl Tried {
    fn new(kind: &'static TacticKind, seed: u64) -> Result<Self, CaseError> {
        let standard = &kind.declaration.case;
        let with = |document: Value| {
            document::parse(&document.to_string()).map_err(|errors| CaseError {
                case: format!("tactic {}", kind.name),
                errors,
            })
        };
        let scenario: Value = serde_json::from_str(standard.scenario).unwrap_or_default();
        let start = with(changed(standard.preset, json!({ "scenario": scenario })))?
            .scenario
            .start;
        let tactic = json!({
            "id": kind.name,
            "schedule": { "every_days": standard.every_days, "until": start.plus_days(DAYS - 1) },
            "target": standard.target.unwrap_or_default(),
            "action": { "kind": kind.name },
        });
        let beside = standard
            .beside
            .map(|kind| json!({ "id": kind, "action": { "kind": kind } }));
        let with_it: Vec<&Value> = beside.iter().chain([&tactic]).collect();
        let without: Vec<&Value> = beside.iter().collect();
        let experiment = with(changed(
            standard.preset,
            json!({
                "scenario": scenario,
                "strategies": [{ "name": "none", "tactics": without }, { "name": "with", "tactics": with_it }],
                "run": { "days": DAYS + AFTER, "worlds": 1, "seed": seed }
            }),
        ))?;
        Ok(Self { kind, experiment })
    }
}

/// The numbers that are read from an arm, with their positions in what [`Tactics::run`] gives.
const READ: usize = 7;

/// Every tactic in its standard case.
#[derive(Clone, Debug)]
pub struct Tactics {
    tried: Vec<Tried>,
    worlds: u32,
    seed: u64,
}

/// One world of one tactic's standard case: the unit of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TacticPart {
    tactic: usize,
    world: u32,
}

impl Tactics {
    /// The standard cases of every kind of tactic, each in so many worlds.
    ///
    /// # Errors
    /// When a standard case is not a good document.
    pub fn new(worlds: u32, seed: u64) -> Result<Self, CaseError> {
        let tried = KINDS.iter().map(|kind| Tried::new(kind, seed));
        Ok(Self {
            tried: tried.collect::<Result<Vec<Tried>, CaseError>>()?,
            worlds,
            seed,
        })
    }

    /// The parts of the work.
    #[must_use]
    pub fn parts(&self) -> Vec<TacticPart> {
        (0..self.worlds)
            .flat_map(|world| (0..self.tried.len()).map(move |tactic| TacticPart { tactic, world }))
            .collect()
    }

    /// Runs one part: the numbers of the world without the tactic, then with it.
    #[must_use]
    pub fn run(&self, part: &TacticPart) -> Vec<f64> {
        let experiment = &self.tried[part.tactic].experiment;
        (0..experiment.strategies.len())
            .flat_map(|strategy| read(&run_world(&Plan::new(experiment, strategy), part.world)))
            .collect()
    }

    /// Puts the parts together.
    #[must_use]
    pub fn report(&self, parts: &[(TacticPart, Vec<f64>)]) -> TacticsReport {
        let row = |(number, tried): (usize, &Tried)| {
            let own: Vec<&[f64]> = parts
                .iter()
                .filter(|(part, _)| part.tactic == number)
                .map(|(_, values)| values.as_slice())
                .collect();
            TacticReport {
                kind: tried.kind.name,
                words: tried.kind.words,
                preset: tried.kind.declaration.case.preset,
                weekly_active: Effect::of(&own, 0),
                churn_rate: Effect::of(&own, 1),
                money_yuan: Effect::of(&own, 2),
                operator_hours: Effect::of(&own, 3),
                revenue_yuan: Effect::of(&own, 4),
                weekly_active_after: Effect::of(&own, 5),
                churn_rate_after: Effect::of(&own, 6),
            }
        };
        TacticsReport {
            format: FORMAT,
            engine_version: ENGINE_VERSION,
            seed: self.seed,
            worlds: self.worlds,
            days: DAYS,
            days_after: AFTER,
            tactics: self.tried.iter().enumerate().map(row).collect(),
        }
    }
}

/// Weekly active members and churn, both over a window, at the end of the tactic, money, hours and revenue until then, and
/// the first two again after it.
fn read(result: &WorldResult) -> [f64; READ] {
    let of = |series| result.series(series);
    let sum = |series, until: usize| of(series)[..=until].iter().sum::<f64>();
    let lost = |day: usize| {
        let joined = sum(Series::Joined, day);
        if joined > 0.0 {
            1.0 - of(Series::Mau)[day] / joined
        } else {
            0.0
        }
    };
    let window = |until: usize, value: &dyn Fn(usize) -> f64| {
        let days = WINDOW as usize;
        (until + 1 - days..=until).map(value).sum::<f64>() / days as f64
    };
    let active = |until: usize| window(until, &|day| of(Series::Wau)[day]);
    let churn = |until: usize| window(until, &lost);
    let (last, after) = (DAYS as usize - 1, (DAYS + AFTER) as usize - 1);
    [
        active(last),
        churn(last),
        sum(Series::MoneySpent, last),
        sum(Series::OperatorMinutes, last) / 60.0,
        sum(Series::Revenue, last),
        active(after),
        churn(after),
    ]
}

/// What every tactic does in its standard case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TacticsReport {
    /// The format of this report.
    pub format: &'static str,
    /// The version of the engine.
    pub engine_version: &'static str,
    /// Number that all luck follows from.
    pub seed: u64,
    /// Worlds of each case.
    pub worlds: u32,
    /// Days for which the tactics are done.
    pub days: u32,
    /// Days after that at which what is left is read.
    pub days_after: u32,
    /// The tactics.
    pub tactics: Vec<TacticReport>,
}

/// What one tactic does in its standard case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TacticReport {
    /// Its kind.
    pub kind: &'static str,
    /// What it is, as the schema has it.
    pub words: &'static str,
    /// The built-in case.
    pub preset: &'static str,
    /// Weekly active members on the last day of the tactic.
    pub weekly_active: Effect,
    /// Share of all who ever joined who have not visited for 30 days, on that day.
    pub churn_rate: Effect,
    /// Money spent until then.
    pub money_yuan: Effect,
    /// Working time until then.
    pub operator_hours: Effect,
    /// What members paid until then.
    pub revenue_yuan: Effect,
    /// Weekly active members 30 days later.
    pub weekly_active_after: Effect,
    /// Churn 30 days later.
    pub churn_rate_after: Effect,
}

/// What one number is without and with the tactic, on the same people and the same luck.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Effect {
    /// Mean without it.
    pub without: f64,
    /// Mean with it.
    pub with: f64,
    /// Mean of the differences within the worlds.
    pub difference: f64,
    /// Lower end of the 95 % Student-t interval of that mean; none with a single world.
    pub low: Option<f64>,
    /// Its upper end.
    pub high: Option<f64>,
}

impl Effect {
    fn of(worlds: &[&[f64]], place: usize) -> Self {
        let column = |at: usize| -> Vec<f64> { worlds.iter().map(|world| world[at]).collect() };
        let (without, with) = (column(place), column(READ + place));
        let differences: Vec<f64> = with.iter().zip(&without).map(|(a, b)| a - b).collect();
        let spread = Spread::of(&differences);
        let mean = |values: &[f64]| Spread::of(values).mean.unwrap_or(0.0);
        Self {
            without: mean(&without),
            with: mean(&with),
            difference: spread.mean.unwrap_or(0.0),
            low: spread.interval.map(|(low, _)| low),
            high: spread.interval.map(|(_, high)| high),
        }
    }

    /// Whether the interval leaves zero outside.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        matches!((self.low, self.high), (Some(low), Some(high)) if low > 0.0 || high < 0.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn paired_effects_are_those_of_the_differences() {
        let world = |without: f64, with: f64| {
            let mut values = vec![0.0; 2 * READ];
            (values[1], values[READ + 1]) = (without, with);
            values
        };
        // Differences 1, 2, 3 on worlds that differ a lot from one another.
        let worlds = [world(10.0, 11.0), world(50.0, 52.0), world(90.0, 93.0)];
        let slices: Vec<&[f64]> = worlds.iter().map(Vec::as_slice).collect();
        let effect = Effect::of(&slices, 1);
        assert_eq!(
            (effect.without, effect.with, effect.difference),
            (50.0, 52.0, 2.0)
        );
        let half = 4.302_65 / 3_f64.sqrt();
        assert!((effect.low.unwrap() - (2.0 - half)).abs() < 1e-4);
        assert!((effect.high.unwrap() - (2.0 + half)).abs() < 1e-4);
        assert!(!effect.is_clear());
        assert_eq!(
            Effect::of(&slices, 0),
            Effect {
                low: Some(0.0),
                high: Some(0.0),
                ..Effect::default()
            }
        );
    }

    #[test]
    fn every_standard_case_is_a_good_document() {
        for kind in KINDS {
            let standard = kind.declaration.case;
            assert!(serde_json::from_str::<Value>(standard.scenario).is_ok());
            assert!(
                standard
                    .beside
                    .is_none_or(|beside| TacticKind::named(beside).is_some())
            );
        }
        assert_eq!(
            Tactics::new(1, 42).map(|tactics| tactics.tried.len()),
            Ok(KINDS.len())
        );
    }

    #[test]
    fn a_greeting_costs_time_and_stops_after_ninety_days() {
        let tactics = Tactics::new(2, 42).unwrap();
        let number = tactics
            .tried
            .iter()
            .position(|t| t.kind.name == "welcome")
            .unwrap();
        let parts = (0..2).map(|world| TacticPart {
            tactic: number,
            world,
        });
        let found: Vec<_> = parts.map(|part| (part, tactics.run(&part))).collect();
        let report = tactics.report(&found);
        let welcome = &report.tactics[number];
        // Without a tactic an operator still brings people into a large group by hand.
        assert_eq!(welcome.money_yuan.with, 0.0);
        assert!(
            welcome.operator_hours.difference > 1.0,
            "{:?}",
            welcome.operator_hours
        );
        let experiment = &tactics.tried[number].experiment;
        let result = run_world(&Plan::new(experiment, 1), 0);
        let messages = result.series(Series::OperatorMessages);
        assert!(messages[..90].iter().sum::<f64>() > 0.0);
        assert_eq!(messages[90..].iter().sum::<f64>(), 0.0);
    }
}

//! How much work and memory a document may ask for.

use serde::Deserialize;
use serde_json::Value;

use super::error::Errors;
use super::path::Path;
use crate::experiment::Run;
use crate::math::{exp, max, min};
use crate::parameters;
use crate::past::{LONGEST, wanted};
use crate::scenario::{Arrivals, MAX_PEOPLE};
use crate::series::SERIES;
use crate::tactics::Action;
use words::say::document as say;

/// The most member-days (worlds × strategies × days × people) of an experiment: some hours of one processor.
pub const MAX_MEMBER_DAYS: f64 = 2e11;

/// The most daily values (worlds × strategies × days × series) that an experiment keeps. In single precision they are 0.8 GB, which a
/// browser's tab can still hold.
pub const MAX_VALUES: f64 = 2e8;

/// The most worlds whose daily values are kept; of more, counts are kept that do not grow with the worlds.
const KEPT_WORLDS: u32 = 2000;

/// What decides the size of an experiment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    /// Founders, and the arrivals to be expected over the run.
    people: f64,
    /// People whom the strategy that draws in most can win.
    drawn_in: f64,
    /// People whom members can ask in.
    invited: f64,
    strategies: f64,
    /// Days that pass before the first one.
    past: f64,
    run: Run,
}

impl Size {
    /// The size of a document; `None` where its figures are not well formed.
    pub(super) fn of(document: &Value) -> Option<Self> {
        let run = document
            .get("run")
            .map_or(Some(Run::default()), |run| Run::deserialize(run).ok())?;
        let scenario = document.get("scenario")?;
        let founders = scenario.get("founders").map_or(Some(0), Value::as_u64)?;
        // A group that already runs has grown up, with some more members, before the first day.
        let today = &scenario["today"];
        let (founders, past) = match today["members"].as_u64() {
            Some(members) => (wanted(members as f64), f64::from(LONGEST)),
            None => (founders as f64, 0.0),
        };
        let arrivals = scenario
            .get("arrivals")
            .map_or(Some(Arrivals::default()), |arrivals| {
                Arrivals::deserialize(arrivals).ok()
            })?;
        let strategies = document.get("strategies")?.as_array()?;
        let people = founders + expected(&arrivals, run.days);
        Some(Self {
            people,
            invited: invited(document, people, run.days),
            drawn_in: strategies.iter().map(drawn_in).fold(0.0, |most, people| {
                min(max(most, people), f64::from(MAX_PEOPLE))
            }),
            strategies: strategies.len() as f64,
            past,
            run,
        })
    }

    pub(super) fn check(&self, errors: &mut Errors) {
        let Self {
            people,
            drawn_in,
            invited,
            strategies,
            past,
            run,
        } = *self;
        let (path_of_scenario, path_of_run) = (
            Path::Document.field("scenario"),
            Path::Document.field("run"),
        );
        if people > f64::from(MAX_PEOPLE) {
            let found = say::PeopleOfRun {
                people: &format!("{people:.0}"),
                days: &run.days,
            };
            let allowed = say::AtMostPeople { most: &MAX_PEOPLE };
            errors.add(&path_of_scenario.field("arrivals"), &found, &allowed);
        }
        let strategy_days = f64::from(run.worlds) * strategies * f64::from(run.days);
        let runs = &say::Runs {
            worlds: &run.worlds,
            strategies: &strategies,
            days: &run.days,
        };
        let people = people + drawn_in + invited;
        let member_days = strategy_days * people * (1.0 + past / f64::from(run.days.max(1)));
        if member_days > MAX_MEMBER_DAYS {
            let found = say::MemberDays {
                runs,
                people: &format!("{people:.0}"),
                product: &format!("{member_days:.1e}"),
            };
            let most = &format!("{MAX_MEMBER_DAYS:.0e}");
            errors.add(&path_of_run, &found, &say::AtMostMemberDays { most });
        }
        let kept = f64::from(std::cmp::min(run.worlds, KEPT_WORLDS)) / f64::from(run.worlds.max(1));
        let values = kept * strategy_days * SERIES.len() as f64;
        if values > MAX_VALUES {
            let found = say::DailyValues {
                runs,
                series: &SERIES.len(),
                product: &format!("{values:.1e}"),
            };
            let most = &format!("{MAX_VALUES:.0e}");
            errors.add(&path_of_run, &found, &say::AtMostValues { most });
        }
    }
}

/// People to be expected to arrive by themselves within `days`.
fn expected(arrivals: &Arrivals, days: u32) -> f64 {
    let listed: Vec<f64> = arrivals
        .daily
        .iter()
        .take(days as usize)
        .map(|&people| f64::from(people))
        .collect();
    let unlisted = f64::from(days) - listed.len() as f64;
    listed.iter().sum::<f64>() + arrivals.per_day * unlisted
}

/// People whom members can ask in within `days`, where there are `people` besides: all whom they reach, and no more than if
/// everybody who was asked came and asked in turn, unless a referral campaign pays for it.
fn invited(document: &Value, people: f64, days: u32) -> f64 {
    let scenario = &document["scenario"];
    let table = parameters::find("reach").map_or(0.0, |row| row.default);
    let reach = scenario["assumptions"]["reach"].as_f64().unwrap_or(table);
    let left = max(0.0, reach - people);
    let entries = |list: &'_ Value| list.as_array().cloned().unwrap_or_default();
    let pays = entries(&document["strategies"])
        .iter()
        .flat_map(|strategy| entries(&strategy["tactics"]))
        .any(|tactic| tactic["action"]["kind"] == "referral");
    if pays {
        return left;
    }
    let rate = entries(&scenario["segments"])
        .iter()
        .filter_map(|segment| segment["invites_per_month"].as_f64())
        .fold(0.0, max);
    min(left, people * (exp(rate * f64::from(days) / 30.0) - 1.0))
}

/// People whom the tactics of a strategy can win outside; none where they are not well formed.
fn drawn_in(strategy: &Value) -> f64 {
    let tactics = strategy["tactics"].as_array();
    tactics
        .into_iter()
        .flatten()
        .filter_map(|tactic| Action::deserialize(&tactic["action"]).ok())
        .map(|action| action.draws_in())
        .sum()
}

//! Rules between the fields of a document, each reported at the field that breaks it.
//!
//! They read the JSON, not the finished types, and pass over what has the wrong shape: a document with a misspelt field
//! still learns that two of its tactics share an id.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error::Errors;
use super::path::Path;
use super::preset::Brought;
use super::quote::{Described, Quoted};
use super::unit::Unit;
use crate::WHOLE;
use crate::aim::Aim;
use crate::date::Date;
use crate::experiment::Run;
use crate::parameters;
use crate::scenario::NeedWeights;
use crate::tactics::{Reach, RedEnvelope, TacticKind};
use words::say::document as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Language, Meant, Text};

/// Real communities whose measured figures the engine carries.
pub const REPLAYS: &[&str] = &["edgeryders", "quantumcomputing_se"];

/// Checks what no field can say alone. What a built-in case has brought may be dated after the end of a run that the
/// document has shortened, and is not reached then, as with `--days`.
pub(super) fn check(document: &Value, brought: Brought, errors: &mut Errors) {
    let scenario = &document["scenario"];
    check_scenario(scenario, &Path::Document.field("scenario"), errors);
    let days: Option<u32> = field_or(&document["run"], "days", Run::default().days);
    let first: Option<Date> = field_or(scenario, "start", Date::default());
    let last = first
        .zip(days.and_then(|days| days.checked_sub(1)))
        .map(|(first, days)| first.plus_days(days));
    let calendar = |brought: bool| Calendar {
        first,
        last: last.filter(|_| !brought),
    };
    if WHOLE {
        check_today(document, errors);
    }
    check_shocks(scenario, &calendar(brought.shocks), errors);
    let calendar = calendar(brought.strategies);
    let topics = entries(scenario, "topics").len();
    let path = Path::Document.field("strategies");
    let strategies = entries(document, "strategies");
    check_strategy_names(strategies, &path, errors);
    for (index, strategy) in strategies.iter().enumerate() {
        check_tactics(strategy, &path.entry(index), &calendar, topics, errors);
        check_because(strategy, &path.entry(index), errors);
    }
}

fn check_scenario(scenario: &Value, path: &Path<'_>, errors: &mut Errors) {
    let topics = entries(scenario, "topics").len();
    let segments = entries(scenario, "segments");
    let path_of_segments = path.field("segments");
    check_ids(segments, &path_of_segments, errors);
    check_shares(scenario, segments, &path_of_segments, errors);
    for (index, segment) in segments.iter().enumerate() {
        check_segment(segment, &path_of_segments.entry(index), topics, errors);
    }
    let aim: Option<Aim> = field(scenario, "aim");
    if aim.is_some_and(|aim| aim.parts().is_empty()) {
        errors.add(
            &path.field("aim"),
            &say::ALL_WEIGHTS_ZERO,
            &say::SOME_WEIGHT,
        );
    }
    check_assumptions(scenario, &path.field("assumptions"), errors);
    let path_of_posterior = path.field("posterior");
    check_once(
        entries(&scenario["posterior"], "numbers"),
        "number",
        &path_of_posterior.field("numbers"),
        errors,
    );
    if let Some(name) = scenario["replay"].as_str()
        && !REPLAYS.contains(&name)
    {
        let allowed = Meant {
            allowed: &say::RealCommunity {
                names: &Joined(REPLAYS, LIST_ITEMS),
            },
            found: Some(name),
            names: REPLAYS,
        };
        errors.add(&path.field("replay"), &Quoted(&name), &allowed);
    }
}

/// Who visits is a member, who writes visits, and what has been followed so far is one of the strategies.
fn check_today(document: &Value, errors: &mut Errors) {
    let path = Path::Document.field("scenario");
    let (path, today) = (path.field("today"), &document["scenario"]["today"]);
    let strategies = entries(document, "strategies").len() as f64;
    let figure = |name: &str| today[name].as_f64();
    let limits = [
        ("wau", figure("members"), say::FIELD_MEMBERS),
        (
            "posters",
            figure("wau").or(figure("members")),
            say::FIELD_WAU,
        ),
        ("strategy", Some(strategies), say::FIELD_STRATEGIES),
    ];
    for (name, most, of) in limits {
        if let (Some(found), Some(most)) = (figure(name), most)
            && found > most
        {
            let allowed = say::AtMostAsMany {
                most: &most,
                of: &of,
            };
            errors.add(&path.field(name), &Described(&today[name]), &allowed);
        }
    }
}

/// Shocks have names of their own and begin within the run.
fn check_shocks(scenario: &Value, calendar: &Calendar, errors: &mut Errors) {
    let path = Path::Document.field("scenario");
    let path = path.field("shocks");
    let shocks = entries(scenario, "shocks");
    check_ids(shocks, &path, errors);
    for (index, shock) in shocks.iter().enumerate() {
        if let Some(date) = field(shock, "date") {
            calendar.check(date, &path.entry(index).field("date"), errors);
        }
    }
}

/// Somebody must come from the segments: those who arrive, and, where there are any, the founders.
fn check_shares(scenario: &Value, segments: &[Value], path: &Path<'_>, errors: &mut Errors) {
    let share = |segment: &Value| segment["share"].as_f64();
    let founder_share =
        |segment: &Value| segment["founder_share"].as_f64().or_else(|| share(segment));
    let is_empty = |weights: Option<Vec<f64>>| {
        weights.is_some_and(|weights| {
            !weights.is_empty() && weights.iter().all(|&weight| weight == 0.0)
        })
    };
    if is_empty(segments.iter().map(share).collect()) {
        errors.add(path, &say::ALL_SHARES_ZERO, &say::SOME_SHARE);
    }
    let founders = &field(scenario, "founders").unwrap_or(0_u32);
    let some = *founders > 0 || scenario["today"].is_object();
    if some && is_empty(segments.iter().map(founder_share).collect()) {
        let found = say::AllFounderSharesZero { founders };
        errors.add(path, &found, &say::SOME_FOUNDER_SHARE);
    }
}

fn check_segment(segment: &Value, path: &Path<'_>, topics: usize, errors: &mut Errors) {
    let weights: Option<Vec<f64>> = field(segment, "topics");
    if let Some(weights) = weights.filter(|weights| !weights.is_empty()) {
        let path = path.field("topics");
        if topics > 0 && weights.len() != topics {
            let found = say::Weights {
                weights: &weights.len(),
            };
            errors.add(&path, &found, &say::WeightForEachTopic { topics: &topics });
        } else if weights.iter().all(|&weight| weight == 0.0) {
            errors.add(&path, &say::ALL_WEIGHTS_ZERO, &say::SOME_WEIGHT_OR_NONE);
        }
    }
    let needs: Option<NeedWeights> = field(segment, "needs");
    if needs.is_some_and(|needs| {
        needs.belonging == 0.0 && needs.recognition == 0.0 && needs.interest == 0.0
    }) {
        errors.add(
            &path.field("needs"),
            &say::ALL_WEIGHTS_ZERO,
            &say::SOME_WEIGHT,
        );
    }
}

fn check_assumptions(scenario: &Value, path: &Path<'_>, errors: &mut Errors) {
    let names: Vec<&str> = parameters::TABLE.iter().map(|row| row.name).collect();
    for (name, value) in scenario["assumptions"].as_object().into_iter().flatten() {
        let Some(parameter) = parameters::find(name) else {
            let known = Meant {
                allowed: &say::KNOWN_PARAMETER,
                found: Some(name),
                names: &names,
            };
            errors.add(&path.field(name), &say::UNKNOWN_PARAMETER, &known);
            continue;
        };
        let (low, high) = (parameter.low, parameter.high);
        if value
            .as_f64()
            .is_some_and(|number| !(low..=high).contains(&number))
        {
            let allowed = say::AllowedNumber {
                whole: false,
                limits: say::Limits::Both,
                least: &low,
                most: &high,
                unit: &Unit(Some(parameter.unit)),
            };
            errors.add(&path.field(name), &Described(value), &allowed);
        }
    }
}

/// The first and the last day of the run, as far as the document says them well; no last day where later ones may be
/// meant.
struct Calendar {
    first: Option<Date>,
    last: Option<Date>,
}

impl Calendar {
    /// The date must be one of the run's days.
    fn check(&self, date: Date, path: &Path<'_>, errors: &mut Errors) {
        let (Some(first), last) = (self.first, self.last) else {
            return;
        };
        if date < first || last.is_some_and(|last| last < date) {
            match &last {
                Some(last) => errors.add(
                    path,
                    &date,
                    &say::DayInRun {
                        first: &first,
                        last,
                    },
                ),
                None => errors.add(path, &date, &say::UntilFromStart { first: &first }),
            }
        }
    }
}

/// Strategies are told apart by name, in every language.
fn check_strategy_names(strategies: &[Value], path_of_list: &Path<'_>, errors: &mut Errors) {
    let names: Vec<Option<Text>> = strategies
        .iter()
        .map(|strategy| field(strategy, "name"))
        .collect();
    for (index, name) in names.iter().enumerate() {
        let Some(name) = name else { continue };
        let path = path_of_list.entry(index);
        let path = path.field("name");
        if Language::ALL
            .iter()
            .any(|&language| name.get(language).trim().is_empty())
        {
            errors.add(&path, &say::EMPTY_NAME, &say::SOME_NAME);
            continue;
        }
        let same = |other: &Option<Text>| {
            let other = other.as_ref();
            other.is_some_and(|other| {
                Language::ALL
                    .iter()
                    .any(|&language| other.get(language) == name.get(language))
            })
        };
        if let Some(first) = names[..index].iter().position(same) {
            let place = &path_of_list.entry(first);
            errors.add(&path, &Quoted(name), &say::OwnName { place });
        }
    }
}

fn check_tactics(
    strategy: &Value,
    path: &Path<'_>,
    calendar: &Calendar,
    topics: usize,
    errors: &mut Errors,
) {
    let path = path.field("tactics");
    let tactics = entries(strategy, "tactics");
    check_ids(tactics, &path, errors);
    for (index, tactic) in tactics.iter().enumerate() {
        let path = path.entry(index);
        check_schedule(
            &tactic["schedule"],
            &path.field("schedule"),
            calendar,
            errors,
        );
        check_action(&tactic["action"], &path.field("action"), topics, errors);
        check_target(tactic, &path.field("target"), errors);
    }
}

/// The tactics by which a plan wins or fails are tactics of the plan.
fn check_because(strategy: &Value, path: &Path<'_>, errors: &mut Errors) {
    let ids: Vec<&str> = entries(strategy, "tactics")
        .iter()
        .filter_map(|tactic| tactic["id"].as_str())
        .collect();
    let path = path.field("because");
    for (index, id) in entries(strategy, "because").iter().enumerate() {
        if let Some(id) = id.as_str().filter(|id| !ids.contains(id)) {
            let known = say::TacticOfPlan {
                ids: &Joined(&ids, LIST_ITEMS),
            };
            let allowed = Meant {
                allowed: &known,
                found: Some(id),
                names: &ids,
            };
            errors.add(&path.entry(index), &Quoted(&id), &allowed);
        }
    }
}

/// What is written for all to read cannot be kept from anybody.
fn check_target(tactic: &Value, path: &Path<'_>, errors: &mut Errors) {
    if let Some(kind) = tactic["action"]["kind"].as_str()
        && TacticKind::named(kind).is_some_and(|kind| kind.declaration.reaches == Reach::Readers)
        && let Some(who) = tactic["target"]["who"].as_str()
        && who != "everyone"
    {
        errors.add(&path.field("who"), &Quoted(&who), &say::FOR_EVERYONE);
    }
}

fn check_schedule(schedule: &Value, path: &Path<'_>, calendar: &Calendar, errors: &mut Errors) {
    let first = calendar.first;
    let from: Option<Date> = field(schedule, "from");
    if let Some(from) = from {
        calendar.check(from, &path.field("from"), errors);
    }
    let Some(until) = field::<Date>(schedule, "until") else {
        return;
    };
    let path = path.field("until");
    match (&first, &from) {
        (Some(first), _) if until < *first => {
            errors.add(&path, &until, &say::UntilFromStart { first });
        }
        (_, Some(first)) if until < *first => {
            errors.add(&path, &until, &say::UntilFromTactic { first });
        }
        _ => {}
    }
}

fn check_action(action: &Value, path: &Path<'_>, topics: usize, errors: &mut Errors) {
    if let Some(topic) = field::<u8>(action, "topic")
        && topics > 0
        && usize::from(topic) >= topics
    {
        let allowed = say::TopicNumber {
            topics: &topics,
            last: &(topics - 1),
        };
        errors.add(&path.field("topic"), &topic, &allowed);
    }
    if action["kind"] == "red_envelope" {
        let default = RedEnvelope::default();
        let amount = field_or(action, "amount_yuan", default.amount_yuan);
        let Some((amount, shares)) = amount.zip(field_or(action, "shares", default.shares)) else {
            return;
        };
        // In fen, so that 0.29 yuan for 29 shares is enough although 0.29 has no exact binary form.
        if amount > 0.0 && (amount * 100.0).round() < f64::from(shares) {
            let (yuan, shares, least) = (&amount, &shares, &(f64::from(shares) / 100.0));
            errors.add(
                &path.field("amount_yuan"),
                &say::PacketFound { yuan, shares },
                &say::PacketAllowed { least },
            );
        }
    }
}

/// Ids are unique within their list.
fn check_ids(list: &[Value], path: &Path<'_>, errors: &mut Errors) {
    check_once(list, "id", path, errors);
}

/// The entries of a list have each another `field`.
fn check_once(list: &[Value], field: &str, path: &Path<'_>, errors: &mut Errors) {
    let mut seen = BTreeMap::new();
    for (index, entry) in list.iter().enumerate() {
        let Some(id) = entry[field].as_str() else {
            continue;
        };
        if let Some(first) = seen.get(id) {
            let place = &path.entry(*first);
            let path = path.entry(index);
            errors.add(&path.field(field), &Quoted(&id), &say::OwnId { place });
        } else {
            seen.insert(id, index);
        }
    }
}

/// The field `name`, when it is there and well formed.
fn field<T: DeserializeOwned>(object: &Value, name: &str) -> Option<T> {
    object
        .get(name)
        .and_then(|value| T::deserialize(value).ok())
}

/// The field `name`, or `default` when it is left out; `None` when it is there and malformed.
fn field_or<T: DeserializeOwned>(object: &Value, name: &str, default: T) -> Option<T> {
    object
        .get(name)
        .map_or(Some(default), |value| T::deserialize(value).ok())
}

/// The entries of the list `name`; none when it is no list.
fn entries<'v>(object: &'v Value, name: &str) -> &'v [Value] {
    object
        .get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

//! T03: answering what nobody else answers, soon, late or not at all.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use words::say::trade as say;

use super::super::persons::is_message;
use super::{OPEN, no_sellers, ratio, retention};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::{Event, EventKind};

/// Minutes within which somebody is answered soon.
const SOON: u32 = 120;

/// Days after the first message in which somebody must write again to count as having come back.
const AGAIN: std::ops::Range<u32> = 7..37;

/// A built-in case in which the operator does nothing, answers nearly everything within two hours, or a day later.
fn asked(name: &str, scenario: &Value) -> Value {
    let plan = |name: &str, hours: Option<f64>| {
        let answers = hours.map(|hours| {
            json!({
                "id": "answers",
                "action": { "kind": "answering", "share": 0.9, "delay_hours": hours, "minutes_per_answer": 0 }
            })
        });
        json!({ "name": name, "tactics": answers.into_iter().collect::<Vec<Value>>() })
    };
    let mut document = changed(
        name,
        json!({
            "scenario": scenario, "strategies": [plan("none", None), plan("soon", Some(0.7)), plan("late", Some(24.0))],
            "run": { "days": 120 }
        }),
    );
    document["scenario"]["platform_rules"] = json!(false);
    document["scenario"]["assumptions"] = no_sellers();
    document
}

static BANK: Case = Case::new("asked_bank", say::BANK, || asked("bank", &json!({})));
static MERCHANT: Case = Case::new("asked_merchant", say::MERCHANT, || {
    asked("merchant", &json!({}))
});
static MOTHERS: Case = Case::new("asked_mothers", say::MOTHERS, || {
    asked("mothers", &json!({}))
});
static FORUM: Case = Case::new("asked_qa", say::QUESTIONS, || asked("qa", &json!({})));

/// A chat so lively that members answer nearly everybody within minutes.
static LIVELY: Case = Case::new("asked_lively", say::T03_LIVELY, || {
    let people = json!([{
        "id": "people", "name": "people", "share": 1, "visits_per_week": 6, "messages_per_visit": 3, "starts_share": 0.008,
        "interest_days": 150, "topics": [1]
    }]);
    let mut lively = asked(
        "bank",
        &json!({ "topics": ["talk"], "segments": people, "founders": 450 }),
    );
    lively["scenario"]["assumptions"]["open_preference"] = json!(8.0);
    lively["scenario"]["assumptions"]["answer_candidates"] = json!(8);
    lively
});

/// Somebody's first message and what followed.
#[derive(Clone, Copy, Debug)]
struct First {
    day: u32,
    minute: u32,
    /// Minutes until a member's answer, and until the operator's.
    member: Option<u32>,
    operator: Option<u32>,
    again: bool,
}

/// The first messages that lie early enough, by person.
fn firsts(arm: &Arm) -> BTreeMap<u32, First> {
    let mut found: BTreeMap<u32, First> = BTreeMap::new();
    let minute = |e: &Event| e.day * 24 * 60 + u32::from(e.minute);
    for event in arm.events() {
        if matches!(event.kind, EventKind::Reply | EventKind::OperatorReply)
            && let Some(first) = found.get_mut(&event.target)
        {
            let waited = minute(event) - first.minute;
            let answered = if event.kind == EventKind::Reply {
                &mut first.member
            } else {
                &mut first.operator
            };
            answered.get_or_insert(waited);
        }
        if is_message(event) {
            let first = found.entry(event.member).or_insert(First {
                day: event.day,
                minute: minute(event),
                member: None,
                operator: None,
                again: false,
            });
            first.again |= AGAIN.contains(&(event.day - first.day));
        }
    }
    found.retain(|_, first| first.day + AGAIN.end <= arm.days());
    found
}

/// How many more write again in one arm than in the other, of the persons given whose first message falls on the same day
/// in both, as a share of them.
fn again(seen: &Replicate, [from, to]: [usize; 2], of: fn(&First) -> bool) -> Option<f64> {
    let (without, with) = (firsts(seen.arm(from)), firsts(seen.arm(to)));
    let (mut difference, mut people) = (0, 0);
    for (person, alone) in firsts(seen.arm(0)) {
        if let (Some(before), Some(after)) = (without.get(&person), with.get(&person))
            && before.day == after.day
            && of(&alone)
        {
            difference += i32::from(after.again) - i32::from(before.again);
            people += 1;
        }
    }
    (people > 0).then(|| f64::from(difference) / f64::from(people))
}

/// Share of the first messages that a member answers soon where the operator does nothing.
fn answered_by_members(seen: &Replicate) -> Option<f64> {
    let firsts = firsts(seen.arm(0));
    let answered = firsts.values().filter(|first| !left_alone(first)).count();
    ratio(answered as f64, firsts.len() as f64)
}

fn left_alone(first: &First) -> bool {
    first.member.is_none_or(|waited| waited > SOON)
}

/// Of those whom the operator answers, how many more stay for a month than of the same persons unanswered.
fn kept(seen: &Replicate) -> Option<f64> {
    let answered = firsts(seen.arm(1));
    let here: BTreeSet<u32> = seen.arm(0).people().iter().map(|p| p.identity).collect();
    let who: BTreeSet<u32> = answered
        .iter()
        .filter(|(person, first)| first.operator.is_some() && here.contains(person))
        .map(|(&person, _)| person)
        .collect();
    Some(retention(seen.arm(1), &who)? - retention(seen.arm(0), &who)?)
}

/// How many more of those who are members at the end of both arms have muted the group then, as a share of them.
fn muted(seen: &Replicate) -> Option<f64> {
    let (without, with) = (muters(seen.arm(0)), muters(seen.arm(1)));
    let both: Vec<(bool, bool)> = without
        .iter()
        .filter_map(|(person, &before)| Some((before, *with.get(person)?)))
        .collect();
    let more = both
        .iter()
        .map(|&(before, after)| i32::from(after) - i32::from(before));
    ratio(f64::from(more.sum::<i32>()), both.len() as f64)
}

/// The members at the end of the run, and whether each has muted the group.
fn muters(arm: &Arm) -> BTreeMap<u32, bool> {
    let mut members = BTreeMap::new();
    for event in arm.events() {
        match event.kind {
            EventKind::Join | EventKind::Return => {
                members.insert(event.member, false);
            }
            EventKind::Leave | EventKind::Removed => {
                members.remove(&event.member);
            }
            EventKind::Mute => {
                members.insert(event.member, true);
            }
            _ => {}
        }
    }
    members
}

macro_rules! figures {
    ($($stream:ident)*) => {
        &[$(
            Figure::of(&$stream, say::T03_ALONE, FigureUnit::Points, |seen| again(seen, [0, 1], left_alone)).within(0.05, 0.09, 0.12).decisive(),
            Figure::of(&$stream, say::T03_ALL, FigureUnit::Points, |seen| again(seen, [0, 1], |_| true)).within(0.0, 0.03, 0.05).decisive(),
            Figure::of(&$stream, say::T03_KEPT, FigureUnit::Points, kept).within(-0.02, 0.0, OPEN).decisive(),
            Figure::of(&$stream, say::T03_MUTED, FigureUnit::Points, muted).within(-OPEN, 0.0, 0.02).decisive(),
            Figure::of(&$stream, say::T03_SOONER, FigureUnit::Points, |seen| again(seen, [2, 1], left_alone)).within(0.0, 0.0, OPEN).decisive(),
        )*
        Figure::of(&FORUM, say::T03_ALONE, FigureUnit::Points, |seen| again(seen, [0, 1], left_alone)).within(0.05, 0.09, 0.12).decisive(),
        Figure::of(&FORUM, say::T03_ALL, FigureUnit::Points, |seen| again(seen, [0, 1], |_| true)).within(0.02, 0.05, 0.08).decisive(),
        Figure::of(&FORUM, say::T03_KEPT, FigureUnit::Points, kept).within(-0.02, 0.0, OPEN).decisive(),
        Figure::of(&FORUM, say::T03_SOONER, FigureUnit::Points, |seen| again(seen, [2, 1], left_alone)).within(0.0, 0.0, OPEN).decisive(),
        Figure::of(&LIVELY, say::T03_ALL, FigureUnit::Points, |seen| again(seen, [0, 1], |_| true)).within(-0.01, 0.0, 0.02).decisive(),
        Figure::of(&LIVELY, say::T03_ANSWERED, FigureUnit::Share, answered_by_members).within(0.9, 0.9, OPEN).decisive(),
        ]
    };
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T03",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T03_NAME,
    definition: say::T03_DEFINITION,
    band: Band {
        low: 0.05,
        central: 0.09,
        high: 0.12,
    },
    unit: say::POINTS,
    source: say::T03_SOURCE,
    figures: figures!(BANK MERCHANT MOTHERS),
    conditions: &[],
};

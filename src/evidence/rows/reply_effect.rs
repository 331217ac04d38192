//! K20: what an answer to the first message does.

use std::collections::BTreeMap;
use words::say::evidence as say;

use serde_json::json;

use super::cases::FORUM;
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use measure::curves::NEWCOMER_RETURN_BY_ANSWER;
use measure::statistics::REPLY_EFFECT;
use model::event_log::EventKind;

/// The same newcomers twice: nobody of the operators answers, or half of what newcomers write, drawn by lot.
static ANSWERED: Case = Case::new("answered", say::K20_NEWCOMERS_ANSWERED_OR_NOT, || {
    let posts = json!({
        "id": "posts", "schedule": { "every_days": 1, "at": "11:00" },
        "action": { "kind": "content", "posts": 2, "quality": 0.6, "minutes_per_post": 0 }
    });
    let answers = json!({
        "id": "answers", "target": { "who": "newcomers", "days": 30 },
        "action": { "kind": "answering", "share": 0.5, "delay_hours": 9, "minutes_per_answer": 0 }
    });
    changed(
        "edgeryders",
        json!({ "strategies": [
                { "name": "nobody", "tactics": [posts] },
                { "name": "half", "tactics": [posts, answers] }
            ] }),
    )
})
.with_people_of("forum");

/// Days in which an answer must come.
const ANSWER_DAYS: u32 = 7;

/// The days after the first message in which a member must write again to count as returned, as in the real logs.
const RETURN_DAYS: std::ops::Range<u32> = 7..37;

/// A newcomer's first message and what followed.
#[derive(Clone, Copy, Debug)]
struct Newcomer {
    day: u32,
    by_member: bool,
    by_operator: bool,
    returned: bool,
}

/// The newcomers whose first message lies early enough, by identity.
fn newcomers(arm: &Arm) -> BTreeMap<u32, Newcomer> {
    let mut found: BTreeMap<u32, Newcomer> = BTreeMap::new();
    for event in arm.events() {
        if matches!(event.kind, EventKind::Reply | EventKind::OperatorReply)
            && let Some(newcomer) = found.get_mut(&event.target)
            && event.day <= newcomer.day + ANSWER_DAYS
        {
            let operator = event.kind == EventKind::OperatorReply;
            newcomer.by_operator |= operator;
            newcomer.by_member |= !operator;
        }
        if matches!(event.kind, EventKind::Post | EventKind::Reply) {
            let newcomer = found.entry(event.member).or_insert(Newcomer {
                day: event.day,
                by_member: false,
                by_operator: false,
                returned: false,
            });
            newcomer.returned |= RETURN_DAYS.contains(&(event.day - newcomer.day));
        }
    }
    found.retain(|_, newcomer| newcomer.day + RETURN_DAYS.end <= arm.days());
    found
}

/// The difference in returning between the two arms, of the people whose first message falls on the same day in both,
/// whom nobody answers in the one and an operator answers in the other.
fn effect(seen: &Replicate) -> Option<f64> {
    let (without, with) = (newcomers(seen.arm(0)), newcomers(seen.arm(1)));
    let (mut difference, mut people) = (0, 0);
    for (identity, alone) in without {
        if let Some(answered) = with.get(&identity)
            && answered.day == alone.day
            && answered.by_operator
            && !alone.by_member
        {
            difference += i32::from(answered.returned) - i32::from(alone.returned);
            people += 1;
        }
    }
    (people > 0).then(|| f64::from(difference) / f64::from(people))
}

/// The effect is the experiment's: the same people, answered or not. The real logs' own figures stand beside it, which
/// hold selection too: people who write more are answered more.
pub(super) static ROW: Row = Row {
    id: "K20",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K20_NAME,
    definition: say::K20_DEFINITION,
    band: Band {
        low: 0.05,
        central: 0.09,
        high: 0.12,
    },
    unit: say::K20_UNIT,
    source: say::K20_SOURCE,
    figures: &[
        Figure::of(
            &ANSWERED,
            say::K20_SAME_PEOPLE_ANSWERED_OR_NOT,
            FigureUnit::Points,
            effect,
        )
        .real(&[real("Joyce & Kraut", 0.12)]),
        Figure::statistic(
            &FORUM,
            say::K20_AT_EQUAL_EARLY_ACTIVITY,
            FigureUnit::Points,
            &REPLY_EFFECT,
        )
        .within(0.05, 0.09, 0.12)
        .real(&[real("Edgeryders", 0.091)]),
        Figure::curve(
            &FORUM,
            say::K20_RETURN_NOBODY_ANSWERED,
            FigureUnit::Share,
            &NEWCOMER_RETURN_BY_ANSWER,
            0.0,
        )
        .real(&[real("Edgeryders", 0.21)]),
        Figure::curve(
            &FORUM,
            say::K20_RETURN_OPERATOR_ALONE,
            FigureUnit::Share,
            &NEWCOMER_RETURN_BY_ANSWER,
            1.0,
        )
        .real(&[real("Edgeryders", 0.37)]),
        Figure::curve(
            &FORUM,
            say::K20_RETURN_OPERATOR_AND_MEMBER,
            FigureUnit::Share,
            &NEWCOMER_RETURN_BY_ANSWER,
            3.0,
        )
        .real(&[real("Edgeryders", 0.47)]),
    ],
    conditions: &[],
};

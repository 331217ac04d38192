//! K21: what an operator's contact does to idle members.

use std::collections::{BTreeMap, BTreeSet};
use words::say::evidence as say;

use serde_json::json;

use super::cases::FORUM;
use crate::case::{Case, changed, preset};
use crate::figure::{Band, Figure, FigureUnit, named, real};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use measure::statistics::OPERATOR_CONTACT_RATIO;
use model::event_log::{EventKind, NOBODY};

/// The replayed forum, its members' messages answered by nobody of the operators, or late by all: most answers then meet
/// members who have fallen silent since.
static CONTACTED: Case = Case::new(
    "contacted",
    say::K21_OPERATORS_ANSWER_LATE_OR_NOT_AT,
    || {
        let posts = preset("edgeryders", 0)["strategies"][0]["tactics"][0].take();
        let answers = json!({
            "id": "answers",
            "action": { "kind": "answering", "share": 1, "delay_hours": 48, "minutes_per_answer": 0 }
        });
        changed(
            "edgeryders",
            json!({ "strategies": [
                { "name": "nobody", "tactics": [posts] },
                { "name": "late", "tactics": [posts, answers] }
            ] }),
        )
    },
)
.with_people_of("forum");

/// What the weeks of a member were.
#[derive(Clone, Debug, Default)]
struct Weeks {
    /// Weeks with a message.
    active: BTreeSet<u32>,
    /// Weeks in which an operator wrote to the member.
    by_operator: BTreeSet<u32>,
    /// Weeks in which another member did.
    by_member: BTreeSet<u32>,
}

impl Weeks {
    /// The weeks since the last message as of the end of week `week`; none before the first message.
    fn idle(&self, week: u32) -> Option<u32> {
        let last = self.active.range(..=week).next_back()?;
        Some(week - last)
    }
}

fn weeks(arm: &Arm) -> BTreeMap<u32, Weeks> {
    let mut people: BTreeMap<u32, Weeks> = BTreeMap::new();
    for event in arm.events() {
        let week = event.day / 7;
        if matches!(event.kind, EventKind::Post | EventKind::Reply) {
            people.entry(event.member).or_default().active.insert(week);
        }
        if event.kind == EventKind::Reply && event.target != NOBODY {
            people
                .entry(event.target)
                .or_default()
                .by_member
                .insert(week);
        }
        if event.kind == EventKind::OperatorReply {
            people
                .entry(event.target)
                .or_default()
                .by_operator
                .insert(week);
        }
    }
    people
}

/// The chance to write in the next week of members whom only an operator has written to in their first to third week
/// without a message, ÷ that of the same members in the same weeks, as idle, whom nobody has written to.
fn risk_ratio(seen: &Replicate) -> Option<f64> {
    let (without, with) = (weeks(seen.arm(0)), weeks(seen.arm(1)));
    let last = seen.arm(0).days() / 7 - 1;
    let (mut contacted, mut alone) = (0, 0);
    for (person, weeks) in &with {
        let Some(twin) = without.get(person) else {
            continue;
        };
        for &week in weeks.by_operator.difference(&weeks.by_member) {
            let idle = weeks.idle(week);
            let same = idle == twin.idle(week) && !twin.by_member.contains(&week);
            if week < last && same && idle.is_some_and(|idle| (1..=3).contains(&idle)) {
                contacted += u32::from(weeks.active.contains(&(week + 1)));
                alone += u32::from(twin.active.contains(&(week + 1)));
            }
        }
    }
    (alone > 0).then(|| f64::from(contacted) / f64::from(alone))
}

/// Measured as in the real log: contact in a week without a message, return in the next; but on the same people with the
/// same luck, so that the ratio is the contact's own.
pub(super) static ROW: Row = Row {
    id: "K21",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K21_NAME,
    definition: say::K21_DEFINITION,
    band: Band {
        low: 1.3,
        central: 1.45,
        high: 1.6,
    },
    unit: say::K21_UNIT,
    source: say::K21_SOURCE,
    figures: &[
        Figure::of(
            &CONTACTED,
            say::K21_IDLE_1_3_WEEKS,
            FigureUnit::Number,
            risk_ratio,
        )
        .real(&[
            named(say::K21_EDGERYDERS_1_WEEK, 1.48),
            named(say::K21_EDGERYDERS_2_3_WEEKS, 1.42),
        ]),
        Figure::statistic(
            &FORUM,
            say::K21_IN_THE_LOG_ALONE,
            FigureUnit::Number,
            &OPERATOR_CONTACT_RATIO,
        )
        .real(&[real("Edgeryders", 1.48)]),
    ],
    conditions: &[],
};

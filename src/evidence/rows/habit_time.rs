//! K33: time to a habit.

use serde_json::json;
use words::say::evidence as say;

use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use model::event_log::EventKind;
use model::series::Series;

/// People of one replicate, each alone in a world: as many as the study could follow to the end.
const PEOPLE: u32 = 62;

/// Days of repetition: long enough for the slowest.
const DAYS: u32 = 500;

/// The last days, from which the habit's final strength is read.
const END: usize = 100;

/// One person, who used to come once a week, and is drawn to come every day.
static REPETITION: Case = Case::new(
    "repetition",
    say::K33_ONE_PERSON_WHO_CAME_ONCE_A,
    || {
        let call = json!({ "id": "call", "action": { "kind": "event", "appeal": 1, "yuan": 0, "minutes": 0 } });
        changed(
            "qa",
            json!({
                "scenario": {
                    "founders": 1, "arrivals": { "per_day": 0 },
                    "segments": [{ "id": "person", "name": "person", "share": 1, "visits_per_week": 1, "visit_spread": 0,
                        "messages_per_visit": 0, "starts_share": 0, "interest_days": 10_000, "interest_spread": 0 }],
                    "assumptions": { "event_pull": 4, "event_share": 0, "call_wear": 0, "nudge_limit": 5, "novelty_share": 0,
                        "availability_visit": 0 },
                },
                "strategies": [{ "name": "called", "tactics": [call] }],
                "run": { "days": DAYS }
            }),
        )
    },
)
.of_worlds(PEOPLE);

/// A group with a daily check-in that everybody notices and that forgives two missed days: large enough for long streaks to
/// be counted.
static STREAKS: Case = Case::new("streaks", say::K33_WECHAT_GROUP_OF_400_PEOPLE_WITH, || {
    let tap = json!({ "id": "tap",
            "action": { "kind": "check_in", "appeal": 1, "spare_days": 2, "minutes": 0 } });
    changed(
        "bank",
        json!({
            "scenario": { "founders": 400 },
            "strategies": [{ "name": "check-in", "tactics": [tap] }],
            "run": { "days": 180 }
        }),
    )
});

/// The day on which a person's habit first comes to 95 % of its final strength.
fn days_to_habit(arm: &Arm) -> Option<f64> {
    let habit = arm.series(Series::Habit);
    let end = habit.len().checked_sub(END)?;
    let full = habit[end..].iter().sum::<f64>() / END as f64;
    let day = habit.iter().position(|&level| level >= 0.95 * full)?;
    Some(day as f64)
}

/// Days to the habit of every person, in rising order.
fn times(seen: &Replicate) -> Vec<f64> {
    let mut times: Vec<f64> = seen
        .worlds()
        .filter_map(|arms| days_to_habit(&arms[0]))
        .collect();
    times.sort_unstable_by(f64::total_cmp);
    times
}

/// How much of the habit one missed day takes, on the mean, once it has formed.
fn missed_day(seen: &Replicate) -> Option<f64> {
    let (mut lost, mut missed) = (0.0, 0.0);
    for arms in seen.worlds() {
        let (habit, visits) = (arms[0].series(Series::Habit), arms[0].series(Series::Dau));
        for day in habit.len().checked_sub(END)?..habit.len() {
            if visits[day] == 0.0 && visits[day - 1] > 0.0 {
                lost += 1.0 - habit[day] / habit[day - 1];
                missed += 1.0;
            }
        }
    }
    (missed > 0.0).then(|| lost / missed)
}

/// Of the streaks that have come to so many days, the share that goes no further.
fn hazard(seen: &Replicate, days: f64) -> Option<f64> {
    let arm = seen.arm(0);
    // Streaks that had time to go on before the run ended.
    let count = |days: f64| {
        arm.events()
            .iter()
            .filter(|e| e.kind == EventKind::CheckIn && e.value == days && e.day + 7 < arm.days())
            .count() as f64
    };
    let reached = count(days);
    (reached > 0.0).then(|| 1.0 - count(days + 1.0) / reached)
}

/// Habit here is the habit of visiting.
pub(super) static ROW: Row = Row {
    id: "K33",
    tier: Tier::Secondary,
    basis: Basis::ByConstruction,
    kind: RowKind::Population,
    name: say::K33_NAME,
    definition: say::K33_DEFINITION,
    band: Band {
        low: 18.0,
        central: 66.0,
        high: 254.0,
    },
    unit: say::K33_UNIT,
    source: say::K33_SOURCE,
    figures: &[
        Figure::of(&REPETITION, say::K33_MEDIAN, FigureUnit::Days, |seen| {
            let times = times(seen);
            times.get(times.len() / 2).copied()
        })
        .real(&[real("Lally et al.", 66.0)]),
        Figure::of(&REPETITION, say::K33_FASTEST, FigureUnit::Days, |seen| {
            times(seen).first().copied()
        })
        .within(10.0, 18.0, 30.0)
        .real(&[real("Lally et al.", 18.0)]),
        Figure::of(&REPETITION, say::K33_SLOWEST, FigureUnit::Days, |seen| {
            times(seen).last().copied()
        })
        .within(150.0, 254.0, 400.0)
        .real(&[real("Lally et al.", 254.0)]),
        Figure::of(
            &REPETITION,
            say::K33_LOST_BY_A_MISSED_DAY,
            FigureUnit::Share,
            missed_day,
        )
        .within(0.0, 0.03, 0.08)
        .decisive(),
        Figure::of(
            &STREAKS,
            say::K33_ENDS_AFTER_DAY_1,
            FigureUnit::Share,
            |seen| hazard(seen, 1.0),
        ),
        Figure::of(
            &STREAKS,
            say::K33_ENDS_AFTER_DAY_7,
            FigureUnit::Share,
            |seen| hazard(seen, 7.0),
        ),
        Figure::of(
            &STREAKS,
            say::K33_ENDS_AFTER_DAY_14,
            FigureUnit::Share,
            |seen| hazard(seen, 14.0),
        ),
    ],
    conditions: &[Condition {
        name: say::K33_THE_HAZARD_FALLS_TO_DAY_7,
        holds: |found| found[4] > found[5] && found[5] - found[6] < 0.5 * (found[4] - found[5]),
    }],
};

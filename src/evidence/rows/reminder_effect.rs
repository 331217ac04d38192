//! K26: what a reminder does within the hour.

use std::collections::BTreeMap;
use words::say::evidence as say;

use serde_json::json;

use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::{EventKind, NOBODY};

/// Days from one call to the next.
const EVERY: u32 = 5;

/// Minute of the day at which everybody is called: eight in the evening, as in the trial.
const AT: u16 = 20 * 60;

/// The bank's group with a call to all on every fifth evening, and without.
static REMINDED: Case = Case::new(
    "reminded",
    say::K26_REMINDED_AT_EIGHT_IN_THE_EVENING,
    || {
        let call = json!({
            "id": "call", "schedule": { "every_days": EVERY, "at": "20:00" },
            "action": { "kind": "announcement", "minutes": 0 }
        });
        changed(
            "bank",
            json!({
                "strategies": [{ "name": "none" }, { "name": "reminded", "tactics": [call] }],
                "run": { "days": 90 }
            }),
        )
    },
)
.with_people_of("chat");

/// The share of members who open the group within an hour, or a day, after eight o'clock on the evenings of the calls.
/// Who joined on the day itself does not count.
fn opens(arm: &Arm, minutes: u32) -> Option<f64> {
    let moment = |day: u32, minute: u16| day * 1440 + u32::from(minute);
    // The call that a moment follows by less than `minutes`.
    let follows = |now: u32| {
        let since = now.checked_sub(u32::from(AT))?;
        let day = since / 1440;
        (day % EVERY == 0 && since % 1440 < minutes).then_some(day)
    };
    let (mut members, mut called, mut opened) = (BTreeMap::new(), 0, 0);
    let mut last_call = None;
    let mut came: BTreeMap<u32, u32> = BTreeMap::new();
    for event in arm.events() {
        let now = moment(event.day, event.minute);
        // At the moment of the call all members are at hand.
        let due = now
            .checked_sub(u32::from(AT))
            .map(|since| since / 1440 / EVERY * EVERY);
        if due != last_call && due.is_some() {
            last_call = due;
            called += members
                .values()
                .filter(|joined| Some(**joined) < due)
                .count();
        }
        match event.kind {
            EventKind::Join | EventKind::Return => {
                members.insert(event.member, event.day);
            }
            EventKind::Leave | EventKind::Removed => {
                members.remove(&event.member);
            }
            EventKind::Visit if event.member != NOBODY => {
                if let Some(call) = follows(now)
                    && members
                        .get(&event.member)
                        .is_some_and(|joined| *joined < call)
                    && came.insert(event.member, call) != Some(call)
                {
                    opened += 1;
                }
            }
            _ => {}
        }
    }
    (called > 0).then(|| f64::from(opened) / called as f64)
}

fn ratio(seen: &Replicate, minutes: u32) -> Option<f64> {
    let (with, without) = (opens(seen.arm(1), minutes)?, opens(seen.arm(0), minutes)?);
    (without > 0.0).then(|| with / without)
}

/// Randomised by design: the same people on the same evenings, called or not.
pub(super) static ROW: Row = Row {
    id: "K26",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K26_NAME,
    definition: say::K26_DEFINITION,
    band: Band {
        low: 2.9,
        central: 3.5,
        high: 4.25,
    },
    unit: say::K26_UNIT,
    source: say::K26_SOURCE,
    figures: &[
        Figure::of(
            &REMINDED,
            say::K26_WITHIN_THE_HOUR,
            FigureUnit::Number,
            |seen| ratio(seen, 60),
        )
        .real(&[real("Bell et al.", 3.5)]),
        Figure::of(
            &REMINDED,
            say::K26_WITHIN_24_HOURS,
            FigureUnit::Number,
            |seen| ratio(seen, 1440),
        ),
    ],
    conditions: &[],
};

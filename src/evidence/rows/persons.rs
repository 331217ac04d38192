//! What single persons did, counted from the event log.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::replicate::Arm;
use model::event_log::{Event, EventKind, NOBODY};

/// Members' messages in the days given, by person.
pub(super) fn written(arm: &Arm, days: Range<u32>) -> BTreeMap<u32, u32> {
    let mut counts = BTreeMap::new();
    for event in arm.events() {
        if is_message(event) && days.contains(&event.day) {
            *counts.entry(event.member).or_insert(0) += 1;
        }
    }
    counts
}

/// Days in the range on which each person did something of what is counted.
pub(super) fn days_with(
    arm: &Arm,
    counted: fn(&Event) -> bool,
    days: Range<u32>,
) -> BTreeMap<u32, u32> {
    let mut seen: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for event in arm.events() {
        if counted(event) && event.member != NOBODY && days.contains(&event.day) {
            seen.entry(event.member).or_default().insert(event.day);
        }
    }
    seen.into_iter()
        .map(|(person, days)| (person, days.len() as u32))
        .collect()
}

/// Whether somebody wrote a message.
pub(super) fn is_message(event: &Event) -> bool {
    event.member != NOBODY && matches!(event.kind, EventKind::Post | EventKind::Reply)
}

/// The count of a person; 0 for somebody without one.
pub(super) fn count(counts: &BTreeMap<u32, u32>, person: u32) -> f64 {
    f64::from(counts.get(&person).copied().unwrap_or(0))
}

/// Whether somebody opened the community.
pub(super) fn is_visit(event: &Event) -> bool {
    event.kind == EventKind::Visit
}

/// Whether somebody checked in.
pub(super) fn is_check_in(event: &Event) -> bool {
    event.kind == EventKind::CheckIn
}

/// Standardised difference of the same persons' numbers, treated less untreated: in standard deviations between persons;
/// none where these do not differ.
pub(super) fn standardised(treated: &[f64], control: &[f64]) -> Option<f64> {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let variance = |values: &[f64]| {
        let mean = mean(values);
        values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / (values.len() as f64 - 1.0)
    };
    let pooled = model::math::sqrt(0.5 * (variance(treated) + variance(control)));
    (pooled > 0.0).then(|| (mean(treated) - mean(control)) / pooled)
}

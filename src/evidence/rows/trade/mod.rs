//! What the trade knows (T01 and on): paired experiments whose figures are means, judged by their whole interval.
//!
//! Effects are counted on the same persons in both arms, over windows of 28 days, with platform rules off where they would
//! get in the way of what is tried. Nobody means an operator without minutes and money.

pub(super) mod answering;
pub(super) mod awards;
pub(super) mod calls;
pub(super) mod causes;
pub(super) mod content;
pub(super) mod doses;
pub(super) mod group_buys;
pub(super) mod left_alone;
pub(super) mod left_out;
pub(super) mod meetings;
pub(super) mod naming;
pub(super) mod neglect;
pub(super) mod packets;
pub(super) mod paid_check_in;
pub(super) mod prices;
pub(super) mod refounding;
pub(super) mod removals;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde_json::{Value, json};

use super::persons::{count, days_with};
use crate::figure::Band;
use crate::replicate::Arm;
use model::event_log::{Event, EventKind, NOBODY};
use model::series::Series;
use model::source::Source;

/// Days over which a state is read.
const WINDOW: u32 = 28;

/// Days after joining at which somebody still visits or does not.
const MONTH: u32 = 30;

/// No bound on this side.
const OPEN: f64 = f64::INFINITY;

/// At least so much.
const fn at_least(low: f64) -> Band {
    Band {
        low,
        central: low,
        high: OPEN,
    }
}

/// A plan in which nobody does anything.
fn nobody() -> Value {
    json!({ "name": "nobody", "operator": { "minutes_per_day": 0, "budget_yuan": 0 } })
}

/// Assumptions under which nobody comes to sell, for experiments on something else: what keeps sellers away would otherwise
/// count as an effect of what is tried.
pub(super) fn no_sellers() -> Value {
    json!({ "seller_share": 0.0 })
}

/// The last days of a run.
fn last(arm: &Arm, days: u32) -> Range<u32> {
    arm.days() - days..arm.days()
}

/// Mean of a series over some days.
fn mean(arm: &Arm, series: Series, days: Range<u32>) -> f64 {
    sum(arm, series, days.clone()) / f64::from(days.end - days.start)
}

/// Sum of a series over some days.
fn sum(arm: &Arm, series: Series, days: Range<u32>) -> f64 {
    arm.series(series)[days.start as usize..days.end as usize]
        .iter()
        .sum()
}

/// What one arm's number is of the other's; none where there is nothing to compare with.
pub(super) fn ratio(number: f64, of: f64) -> Option<f64> {
    (of > 0.0).then(|| number / of)
}

/// Change from one number to another, relative to the mean of both: small numbers do not blow it up.
fn change(from: f64, to: f64) -> Option<f64> {
    ratio(to - from, 0.5 * (from + to))
}

/// The people who founded the community.
fn founders(arm: &Arm) -> BTreeSet<u32> {
    people(arm, |person| Source::of(person) == Source::Founder)
}

/// The members for whom something holds, by their identity.
fn people(arm: &Arm, holds: impl Fn(u32) -> bool) -> BTreeSet<u32> {
    let identities = arm.people().iter().map(|person| person.identity);
    identities.filter(|&person| holds(person)).collect()
}

/// Days on which the people given did something of what is counted.
fn done(arm: &Arm, who: &BTreeSet<u32>, counted: fn(&Event) -> bool, days: Range<u32>) -> f64 {
    let counts = days_with(arm, counted, days);
    who.iter().map(|&person| count(&counts, person)).sum()
}

/// Of the persons given who joined early enough, the share who still visit after a month.
fn retention(arm: &Arm, who: &BTreeSet<u32>) -> Option<f64> {
    let mut joined = BTreeMap::new();
    let mut back = BTreeSet::new();
    for event in arm.events() {
        if event.kind == EventKind::Join && who.contains(&event.member) {
            joined.insert(event.member, event.day);
        }
        if event.kind == EventKind::Visit
            && joined
                .get(&event.member)
                .is_some_and(|day| event.day >= day + MONTH)
        {
            back.insert(event.member);
        }
    }
    joined.retain(|_, day| *day + MONTH < arm.days());
    back.retain(|person| joined.contains_key(person));
    ratio(back.len() as f64, joined.len() as f64)
}

/// The members at the end of the run who have muted or folded the group or have not opened it for 14 days, as a share.
fn shut_out(arm: &Arm) -> Option<f64> {
    let mut closed = BTreeSet::new();
    let mut members = BTreeSet::new();
    let mut recent = BTreeSet::new();
    for event in arm.events() {
        match event.kind {
            EventKind::Join | EventKind::Return => {
                members.insert(event.member);
                closed.remove(&event.member);
            }
            EventKind::Leave | EventKind::Removed => {
                members.remove(&event.member);
            }
            EventKind::Mute | EventKind::Fold => {
                closed.insert(event.member);
            }
            _ => {}
        }
        if event.member != NOBODY && event.day + 14 >= arm.days() {
            recent.insert(event.member);
        }
    }
    let shut = |person: &&u32| closed.contains(person) || !recent.contains(person);
    let number = members.iter().filter(shut).count() as f64;
    ratio(number, members.len() as f64)
}

/// Share of what members write that breaks the rules (advertising, off-topic, rudeness) over some days; all of it where
/// hardly anything is written, less than half a message a day.
fn junk(arm: &Arm, days: Range<u32>) -> f64 {
    let messages = sum(arm, Series::Messages, days.clone());
    if messages < 0.5 * f64::from(days.end - days.start) {
        1.0
    } else {
        sum(arm, Series::RuleBreaking, days) / messages
    }
}

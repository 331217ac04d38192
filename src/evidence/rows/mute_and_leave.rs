//! K24: muting and leaving under an ordinary load.

use std::collections::BTreeSet;

use super::cases::CHAT;
use super::trade::ratio;
use crate::figure::{Band, Figure, FigureUnit, named};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use measure::statistics::{LEFT, MUTED};
use model::event_log::{Event, EventKind, Traits};
use model::reason::Reason;
use words::say::evidence as say;

/// Groups of one person: 59 % of those asked are in 10 to 30.
const GROUPS: usize = 15;

/// Share of persons who did something in at least one of their groups. A person's groups are the places that people of
/// the same habit, next to one another in its order, have in groups of this kind.
fn in_some_group(
    seen: &Replicate,
    counted: impl Fn(&Event) -> bool,
    habit: fn(&Traits) -> f32,
) -> Option<f64> {
    let arm = seen.arm(0);
    let did: BTreeSet<u32> = arm
        .events()
        .iter()
        .filter(|event| counted(event))
        .map(|event| event.member)
        .collect();
    let mut people = arm.people().to_vec();
    people.sort_by(|a, b| habit(a).total_cmp(&habit(b)));
    let persons = people.chunks_exact(GROUPS);
    let number = persons.len() as f64;
    let some = persons.filter(|groups| groups.iter().any(|place| did.contains(&place.identity)));
    ratio(some.count() as f64, number)
}

/// Leaves for the reasons given.
fn leaves(event: &Event, reasons: &[Reason]) -> bool {
    let is = |reason: &Reason| event.value == f64::from(*reason as u8);
    event.kind == EventKind::Leave && reasons.iter().any(is)
}

fn muted(seen: &Replicate) -> Option<f64> {
    in_some_group(
        seen,
        |event| event.kind == EventKind::Mute,
        |person| person.mute_bias,
    )
}

fn driven_out(seen: &Replicate) -> Option<f64> {
    let reasons = [Reason::Overload, Reason::Ads];
    in_some_group(
        seen,
        |event| leaves(event, &reasons),
        |person| person.leave_bias,
    )
}

fn cleared(seen: &Replicate) -> Option<f64> {
    let reasons = [
        Reason::InterestMoved,
        Reason::OffTopic,
        Reason::Unanswered,
        Reason::FriendsLeft,
        Reason::NotAtHome,
    ];
    in_some_group(
        seen,
        |event| leaves(event, &reasons),
        |person| person.leave_bias,
    )
}

/// A survey of what people do about groups with too many messages, held against so many groups of an ordinary kind.
pub(super) static ROW: Row = Row {
    id: "K24",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K24_NAME,
    definition: say::K24_DEFINITION,
    band: Band {
        low: 0.7,
        central: 0.746,
        high: 0.8,
    },
    unit: say::K24_UNIT,
    source: say::K24_SOURCE,
    figures: &[
        Figure::of(&CHAT, say::K24_MUTED, FigureUnit::Share, muted)
            .real(&[named(say::CHINA_YOUTH_DAILY, 0.746)]),
        Figure::of(&CHAT, say::K24_DRIVEN_OUT, FigureUnit::Share, driven_out)
            .within(0.34, 0.384, 0.42)
            .real(&[named(say::CHINA_YOUTH_DAILY, 0.384)]),
        Figure::of(&CHAT, say::K24_CLEARED, FigureUnit::Share, cleared)
            .real(&[named(say::CHINA_YOUTH_DAILY, 0.599)]),
        Figure::statistic(&CHAT, say::K24_MUTED_ONE, FigureUnit::Share, &MUTED),
        Figure::statistic(&CHAT, say::K24_LEFT_ONE, FigureUnit::Share, &LEFT),
    ],
    conditions: &[],
};

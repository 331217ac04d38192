//! K24: muting and leaving under an ordinary load.

use std::collections::BTreeMap;

use super::cases::CHAT;
use crate::experiments::evidence::figure::{Band, Figure, Unit, real};
use crate::experiments::evidence::replicate::Arm;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};
use crate::model::event_log::EventKind;

/// Days of membership after which people are asked.
const DAYS: u32 = 90;

/// Of those who joined at least 90 days before the end: the share who did `what` at least once.
fn ever(arm: &Arm, what: EventKind) -> Option<f64> {
    let mut people = BTreeMap::new();
    for event in arm.events() {
        if event.kind == EventKind::Join && event.day + DAYS < arm.days() {
            people.insert(event.member, false);
        } else if event.kind == what
            && let Some(did) = people.get_mut(&event.member)
        {
            *did = true;
        }
    }
    let did = people.values().filter(|did| **did).count();
    (!people.is_empty()).then(|| did as f64 / people.len() as f64)
}

/// A survey of what people do about groups with too many messages, held against one ordinary group.
pub(super) static ROW: Row = Row {
    id: "K24",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("免打扰与退群", "Muting and leaving"),
    definition: words(
        "日常消息量下，入群满 90 天的人中把群设为免打扰的占比（另看退群）。",
        "Share of those who joined 90 days ago or more who have muted the group under an ordinary load (also: left it).",
    ),
    band: Band {
        low: 0.7,
        central: 0.746,
        high: 0.8,
    },
    unit: words("免打扰的占比", "share who mute"),
    source: "read: China Youth Daily 2020, n = 2,002: .746 mute, .384 leave, .732 feel that there are too many messages \
             (survey, over all their 10-30 groups)",
    figures: &[
        Figure::of(&CHAT, words("免打扰", "muted"), Unit::Share, |seen| {
            ever(seen.arm(0), EventKind::Mute)
        })
        .real(&[real("China Youth Daily", 0.746)]),
        Figure::of(&CHAT, words("退群", "left"), Unit::Share, |seen| {
            ever(seen.arm(0), EventKind::Leave)
        })
        .within(0.34, 0.384, 0.42)
        .real(&[real("China Youth Daily", 0.384)]),
    ],
    conditions: &[],
};

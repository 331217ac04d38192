//! K24: muting and leaving under an ordinary load.

use super::cases::CHAT;
use crate::figure::{Band, Figure, Unit, real};
use crate::row::{Kind, Row, Tier, words};

/// A survey of what people do about groups with too many messages, held against one ordinary group.
pub(super) static ROW: Row = Row {
    id: "K24",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("免打扰与退群", "Muting and leaving"),
    definition: words(
        "日常消息量下，曾把群设为免打扰的成员占比（另看退群）。",
        "Share of members who ever muted the group under an ordinary load (also: left it).",
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
        Figure::statistic(&CHAT, words("免打扰", "muted"), Unit::Share, "muted")
            .real(&[real("China Youth Daily", 0.746)]),
        Figure::statistic(&CHAT, words("退群", "left"), Unit::Share, "left")
            .within(0.34, 0.384, 0.42)
            .real(&[real("China Youth Daily", 0.384)]),
    ],
    conditions: &[],
};

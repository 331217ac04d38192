//! K24: muting and leaving under an ordinary load.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K24",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("免打扰与退群", "Muting and leaving"),
    definition: words(
        "日常消息量下，把群设为免打扰的占比（另看退群）。",
        "Share who mute the group under an ordinary load (also: who leave).",
    ),
    band: Band {
        low: 0.7,
        central: 0.746,
        high: 0.8,
    },
    unit: words("免打扰的占比", "share who mute"),
    source: "read: China Youth Daily 2020, n = 2,002: .746 mute, .384 leave, .732 feel that there are too many messages (survey)",
    figures: &[],
    conditions: &[],
};

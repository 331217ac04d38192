//! K34: order of moderation.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K34",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("管理方式的次序", "Order of moderation"),
    definition: words(
        "个性化信息流与不管理相比的社区活跃度（另与群体删帖相比 1.5）。",
        "Activity with a personalised feed relative to no moderation (relative to community-level deletion 1.5).",
    ),
    band: Band {
        low: 1.2,
        central: 1.36,
        high: 1.5,
    },
    unit: words("个性化 ÷ 不管理", "personalised ÷ none"),
    source: "read: Ren & Kraut 2014 (a simulation's result, no field data)",
    figures: &[],
    conditions: &[],
};

//! K29: after the reward.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K29",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("奖励撤走之后", "After the reward"),
    definition: words(
        "预期的物质奖励撤走后，自发参与的标准化变化。",
        "Standardised change of free engagement after an expected tangible reward is withdrawn.",
    ),
    band: Band {
        low: -0.5,
        central: -0.4,
        high: -0.28,
    },
    unit: words("Cohen d", "Cohen's d"),
    source: "read: Deci, Koestner & Ryan 1999, 128 studies: -.40 (engagement), -.36 (completion), -.28 (performance), praise +.33",
    figures: &[],
    conditions: &[],
};

//! K30: steering by badges.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K30",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("勋章引导", "Steering by badges"),
    definition: words(
        "朝着勋章努力的成员占比（临近门槛者活跃度约 +40%）。",
        "Share of members who steer towards a badge (activity of those near the threshold about +.40).",
    ),
    band: Band {
        low: 0.1,
        central: 0.2,
        high: 0.3,
    },
    unit: words("占比", "share"),
    source: "read: Hoernle et al. 2020, Stack Overflow",
    figures: &[],
    conditions: &[],
};

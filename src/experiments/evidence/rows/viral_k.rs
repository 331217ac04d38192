//! K36: viral coefficient.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K36",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("裂变系数", "Viral coefficient"),
    definition: words(
        "一轮活动中每名成员带来的新成员数。",
        "New members brought by each member over a campaign cycle.",
    ),
    band: Band {
        low: 0.1,
        central: 0.2,
        high: 0.5,
    },
    unit: words("K", "K"),
    source: "industry, low quality: .15-.25 typical, above 1 rare",
    figures: &[],
    conditions: &[],
};

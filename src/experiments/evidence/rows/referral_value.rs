//! K35: value of referred members.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K35",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("被推荐成员的价值", "Value of referred members"),
    definition: words(
        "被推荐成员的终身价值是其他成员的几倍。",
        "Lifetime value of referred members relative to others.",
    ),
    band: Band {
        low: 1.1,
        central: 1.16,
        high: 1.36,
    },
    unit: words("比值", "ratio"),
    source: "read: Schmitt et al. 2011, about 10,000 bank customers over 33 months",
    figures: &[],
    conditions: &[],
};

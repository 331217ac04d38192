//! K22: life of new groups.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K22",
    tier: Tier::Core,
    kind: Kind::Population,
    name: words("新群的寿命", "Life of new groups"),
    definition: words(
        "新建微信群中 7 天内沉寂的占比；30 天后仍活着的占 30%，两头多、中间少。",
        "Share of new WeChat groups that fall silent within 7 days; .30 live beyond 30 days, few lie between.",
    ),
    band: Band {
        low: 0.35,
        central: 0.4,
        high: 0.45,
    },
    unit: words("7 天内沉寂的占比", "share silent by day 7"),
    source: "read: Qiu et al. 2016, 474,726 groups",
    figures: &[],
    conditions: &[],
};

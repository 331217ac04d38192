//! K23: money that members send on.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K23",
    tier: Tier::Core,
    kind: Kind::Causal,
    name: words("红包回流", "Money sent on"),
    definition: words(
        "每收到 1 元红包，24 小时内发回群里多少；手气最佳者更多。",
        "Money sent back to the group within 24 hours for each unit received; more by the luckiest.",
    ),
    band: Band {
        low: 0.1,
        central: 0.18,
        high: 0.25,
    },
    unit: words("比值", "ratio"),
    source: "read: Yuan et al. 2024, 36 million packets in 174,131 groups; the width of the band is our judgement",
    figures: &[],
    conditions: &[],
};

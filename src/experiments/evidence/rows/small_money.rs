//! K28: small money crowds out.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K28",
    tier: Tier::Core,
    kind: Kind::Causal,
    name: words("小钱挤出", "Small money crowds out"),
    definition: words(
        "报酬很小时的努力，是没有报酬时的几倍（另看报酬较大时）。",
        "Effort at a small pay relative to none (also at a large pay).",
    ),
    band: Band {
        low: 0.55,
        central: 0.64,
        high: 0.8,
    },
    unit: words("小报酬时的比值", "ratio at small pay"),
    source: "read: Gneezy & Rustichini 2000, NIS 239 / 154 / 219: .64 at 1 %, .92 at 10 % commission",
    figures: &[],
    conditions: &[],
};

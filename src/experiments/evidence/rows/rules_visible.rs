//! K32: rules in view.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K32",
    tier: Tier::Core,
    kind: Kind::Causal,
    name: words("公示群规", "Rules in view"),
    definition: words(
        "公示规则使新人参与变化多少（另看遵守率 52% → 60%）。",
        "Change of newcomers' participation by posting the rules (also compliance .52 to .60).",
    ),
    band: Band {
        low: 0.3,
        central: 0.7,
        high: 0.9,
    },
    unit: words(
        "新人参与的相对变化",
        "relative change in newcomer participation",
    ),
    source: "read: Matias 2019, 2,190 discussions, 18,246 accounts",
    figures: &[],
    conditions: &[],
};

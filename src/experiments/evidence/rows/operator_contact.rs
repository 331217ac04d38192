//! K21: what an operator's contact does to idle members.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K21",
    tier: Tier::Core,
    kind: Kind::Causal,
    name: words("运营联系的作用", "Effect of an operator's contact"),
    definition: words(
        "沉默 1–3 周的成员被运营联系后，下周发言概率是未被联系者的几倍。",
        "How many times likelier a member idle for 1-3 weeks writes next week after an operator's contact.",
    ),
    band: Band {
        low: 1.3,
        central: 1.45,
        high: 1.6,
    },
    unit: words("风险比", "risk ratio"),
    source: "read: Cottica, log-odds of a week's activity 1.250 (.053) for an operator's comment, 0.215 (.037) for a member's, falling after the second; measured: Edgeryders 1.48 (idle 1 week, n = 127), 1.42 (idle 2-3, n = 47)",
    figures: &[],
    conditions: &[],
};

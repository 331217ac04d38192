//! K31: social comparison.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K31",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("社会比较", "Social comparison"),
    definition: words(
        "公布中位数后，低于中位数者的产出变化（高于者下降）。",
        "Change of the output of those below the median when it is shown (those above fall).",
    ),
    band: Band {
        low: 0.5,
        central: 5.3,
        high: 5.3,
    },
    unit: words("中位数以下的相对变化", "relative change below the median"),
    source: "read: Chen et al. 2010, MovieLens: +5.30 below, -.62 above; upper bounds, the sign is the target",
    figures: &[],
    conditions: &[],
};

//! K37: revenue of the community.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K37",
    tier: Tier::Core,
    kind: Kind::Causal,
    name: words("社群带来的收入", "Revenue of the community"),
    definition: words(
        "加入者之后的消费中有多少是加入造成的；发言者和人脉广者高于潜水者。",
        "Share of joiners' later spending that joining causes; more for writers and the well-connected than for lurkers.",
    ),
    band: Band {
        low: 0.0,
        central: 0.19,
        high: 0.25,
    },
    unit: words("占比", "share"),
    source: "read: Manchanda et al. .19; Algesheimer et al., a field experiment: none or negative; Luckin's +.30 is self-reported",
    figures: &[],
    conditions: &[],
};

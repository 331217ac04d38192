//! K27: public recognition.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K27",
    tier: Tier::Core,
    kind: Kind::Causal,
    name: words("公开表彰", "Public recognition"),
    definition: words(
        "公开的象征性表彰使本来就很活跃的成员产出变化多少（另看新人离开率）。",
        "Change of the output of already very active members by a public symbolic award (also newcomers' exit).",
    ),
    band: Band {
        low: 0.3,
        central: 0.6,
        high: 0.9,
    },
    unit: words(
        "头部成员产出的相对变化",
        "relative change in output of top members",
    ),
    source: "read: Restivo & van de Rijt 2012, +.60; Gallus, newcomers' exit .435 to .348",
    figures: &[],
    conditions: &[],
};

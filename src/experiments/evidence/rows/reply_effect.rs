//! K20: what an answer to the first message does.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K20",
    tier: Tier::Core,
    kind: Kind::Causal,
    name: words("回应的作用", "Effect of an answer"),
    definition: words(
        "首次发言得到回应，使新人再次发言的概率提高多少。",
        "How much an answer to the first message raises a newcomer's chance of writing again.",
    ),
    band: Band {
        low: 0.05,
        central: 0.09,
        high: 0.12,
    },
    unit: words("概率差", "difference of probabilities"),
    source: "read: Joyce & Kraut 2006, .44 to .56; measured: Edgeryders +.091 at equal early activity, Slack pooled +.067 (-.020 to .153); the crude gradient (.21, .37, .47) is about twice as steep",
    figures: &[],
    conditions: &[],
};

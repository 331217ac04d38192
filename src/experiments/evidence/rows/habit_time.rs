//! K33: time to a habit.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K33",
    tier: Tier::Secondary,
    kind: Kind::Population,
    name: words("习惯养成", "Time to a habit"),
    definition: words(
        "重复多少天达到自动化程度的 95%；漏一天不要紧。",
        "Days of repetition to 95 % of automaticity; one missed day changes nothing.",
    ),
    band: Band {
        low: 18.0,
        central: 66.0,
        high: 254.0,
    },
    unit: words("天", "days"),
    source: "read: Lally et al. 2010, median 66, range 18-254; Duolingo, practitioners: a streak's hazard falls to day 7, then stays",
    figures: &[],
    conditions: &[],
};

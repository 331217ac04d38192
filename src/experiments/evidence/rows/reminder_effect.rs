//! K26: what a reminder does within the hour.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K26",
    tier: Tier::Core,
    kind: Kind::Causal,
    name: words("提醒的作用", "Effect of a reminder"),
    definition: words(
        "收到通知后一小时内打开的概率，是没有通知时的几倍。",
        "How many times likelier somebody opens the app within the hour after a notification than without one.",
    ),
    band: Band {
        low: 2.9,
        central: 3.5,
        high: 4.25,
    },
    unit: words("比值", "ratio"),
    source: "read: Bell et al. 2023, micro-randomised trial, n = 350 (95 % interval 2.91-4.25)",
    figures: &[],
    conditions: &[],
};

//! K25: what notices cost.

use crate::experiments::evidence::figure::Band;
use crate::experiments::evidence::row::{Kind, Row, Tier, words};

/// Not modelled yet.
pub(super) static ROW: Row = Row {
    id: "K25",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("推送疲劳", "Fatigue of notices"),
    definition: words(
        "每周 2–5 次通知比没有通知多出多少人免打扰。",
        "Additional share who mute at two to five notices a week, against none.",
    ),
    band: Band {
        low: 0.3,
        central: 0.37,
        high: 0.45,
    },
    unit: words("每周 2–5 次时的占比差", "share at 2-5 a week"),
    source: "read: Localytics 2017, n = 1,000, stated intent: .10 at one a week, +.37 at 2-5, +.33 at 6-10",
    figures: &[],
    conditions: &[],
};

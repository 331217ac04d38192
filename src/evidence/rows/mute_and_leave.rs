//! K24: muting and leaving under an ordinary load.

use super::cases::CHAT;
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::row::{Basis, Row, RowKind, Tier};
use measure::statistics::{LEFT, MUTED};
use words::say::evidence as say;

/// A survey of what people do about groups with too many messages, held against one ordinary group.
pub(super) static ROW: Row = Row {
    id: "K24",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K24_NAME,
    definition: say::K24_DEFINITION,
    band: Band {
        low: 0.7,
        central: 0.746,
        high: 0.8,
    },
    unit: say::K24_UNIT,
    source: "read: China Youth Daily 2020, n = 2,002: .746 mute, .384 leave, .732 feel that there are too many messages \
             (survey, over all their 10-30 groups)",
    figures: &[
        Figure::statistic(&CHAT, say::K24_MUTED, FigureUnit::Share, &MUTED)
            .real(&[real("China Youth Daily", 0.746)]),
        Figure::statistic(&CHAT, say::K24_LEFT, FigureUnit::Share, &LEFT)
            .within(0.34, 0.384, 0.42)
            .real(&[real("China Youth Daily", 0.384)]),
    ],
    conditions: &[],
};

//! K01 and K08: who never writes, and how soon the others begin.

use super::cases::{CHAT, FORUM, QA, QA_REPLAYED};
use crate::figure::{Band, Figure, FigureUnit, Real, named, real};
use crate::row::{Basis, Row, RowKind, Tier};
use measure::statistics::{ACTIVATED_1, ACTIVATED_7, ACTIVATED_30, LURKER_SHARE};
use words::say::evidence as say;

/// Read as in the real logs: of the members who joined at least 90 days before the end, those without any message.
pub(super) static LURKERS: Row = Row {
    id: "K01",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K01_NAME,
    definition: say::K01_DEFINITION,
    band: Band {
        low: 0.7,
        central: 0.8,
        high: 0.9,
    },
    unit: say::K01_UNIT,
    source: say::K01_SOURCE,
    figures: &[
        Figure::statistic(
            &FORUM,
            say::K01_NEVER_WROTE,
            FigureUnit::Share,
            &LURKER_SHARE,
        )
        .real(&[real("Edgeryders", 0.737)]),
        Figure::statistic(&QA, say::K01_NEVER_WROTE, FigureUnit::Share, &LURKER_SHARE)
            .within(0.7, 0.8, 0.9)
            .real(&[real("Quantum Computing SE", 0.895)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K01_NEVER_WROTE,
            FigureUnit::Share,
            &LURKER_SHARE,
        )
        .within(0.7, 0.8, 0.9)
        .real(&[real("Quantum Computing SE", 0.895)]),
        Figure::statistic(
            &CHAT,
            say::K01_NEVER_WROTE,
            FigureUnit::Share,
            &LURKER_SHARE,
        )
        .within(0.345, 0.41, 0.485)
        .real(&CHATS_SILENT),
    ],
    conditions: &[],
};

/// Never wrote, of those who joined two chats that show who joins; and of the writers, first words within a day.
const CHATS_SILENT: [Real; 2] = [
    named(say::MESSENGER_GROUP, 0.41),
    named(say::JAPANESE_SLACK, 0.81),
];
const CHATS_FIRST: [Real; 2] = [
    named(say::MESSENGER_GROUP, 0.27),
    named(say::JAPANESE_SLACK, 0.41),
];

/// Of those who ever write, how many do so within a day, a week and a month of joining: they came with something to say.
pub(super) static ACTIVATION: Row = Row {
    id: "K08",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K08_NAME,
    definition: say::K08_DEFINITION,
    band: Band {
        low: 0.5,
        central: 0.58,
        high: 0.66,
    },
    unit: say::K08_UNIT,
    source: say::K08_SOURCE,
    figures: &[
        Figure::statistic(
            &FORUM,
            say::K08_WITHIN_1_DAY,
            FigureUnit::Share,
            &ACTIVATED_1,
        )
        .real(&[real("Edgeryders", 0.522)]),
        Figure::statistic(
            &FORUM,
            say::K08_WITHIN_7_DAYS,
            FigureUnit::Share,
            &ACTIVATED_7,
        )
        .within(0.66, 0.72, 0.78)
        .real(&[real("Edgeryders", 0.686)]),
        Figure::statistic(
            &FORUM,
            say::K08_WITHIN_30_DAYS,
            FigureUnit::Share,
            &ACTIVATED_30,
        )
        .within(0.78, 0.815, 0.85)
        .real(&[real("Edgeryders", 0.795)]),
        Figure::statistic(&QA, say::K08_WITHIN_1_DAY, FigureUnit::Share, &ACTIVATED_1)
            .within(0.5, 0.58, 0.66)
            .real(&[real("Quantum Computing SE", 0.643)]),
        Figure::statistic(
            &QA_REPLAYED,
            say::K08_WITHIN_1_DAY,
            FigureUnit::Share,
            &ACTIVATED_1,
        )
        .within(0.5, 0.58, 0.66)
        .real(&[real("Quantum Computing SE", 0.643)]),
        Figure::statistic(
            &CHAT,
            say::K08_WITHIN_1_DAY,
            FigureUnit::Share,
            &ACTIVATED_1,
        )
        .within(0.195, 0.27, 0.345)
        .real(&CHATS_FIRST),
    ],
    conditions: &[],
};

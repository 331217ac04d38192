//! K31: social comparison.

use serde_json::json;
use words::say::evidence as say;

use super::persons::{count, written};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};

/// Day on which everybody's own figure and the median are first shown.
const SHOWN: u32 = 60;

/// Days in which the change is counted.
const MONTH: u32 = 30;

/// A forum whose members see how much they have written and what the median is, or do not.
static MEDIAN: Case = Case::new(
    "median_shown",
    say::K31_FORUM_THE_MEDIAN_SHOWN_FROM_DAY,
    || {
        let board = json!({
            "id": "board", "schedule": { "from": "2026-05-01" },
            "action": { "kind": "leaderboard", "shows": "median", "prominence": 1, "minutes": 0 }
        });
        changed(
            "qa",
            json!({
                "scenario": { "start": "2026-03-02", "founders": 1000, "arrivals": { "per_day": 0 } },
                "strategies": [{ "name": "none" }, { "name": "median", "tactics": [board] }],
                "run": { "days": SHOWN + MONTH }
            }),
        )
    },
);

/// Change of the month's output by the board: of the third that had written least before it, or most.
fn change(seen: &Replicate, most: bool) -> Option<f64> {
    let before = written(seen.arm(0), 0..SHOWN);
    let mut ranked: Vec<(u32, u32)> = before.iter().map(|(&person, &n)| (n, person)).collect();
    ranked.sort_unstable();
    let third = ranked.len() / 3;
    let part = if most {
        &ranked[ranked.len() - third..]
    } else {
        &ranked[..third]
    };
    let total = |arm: usize| {
        let after = written(seen.arm(arm), SHOWN..SHOWN + MONTH);
        part.iter()
            .map(|&(_, person)| count(&after, person))
            .sum::<f64>()
    };
    let without = total(0);
    (without > 0.0).then(|| total(1) / without - 1.0)
}

/// As in the study: the same month with the comparison and without it, for those below the middle and those above.
pub(super) static ROW: Row = Row {
    id: "K31",
    tier: Tier::Secondary,
    basis: Basis::ByConstruction,
    kind: RowKind::Causal,
    name: say::K31_NAME,
    definition: say::K31_DEFINITION,
    band: Band {
        low: 0.5,
        central: 5.3,
        high: 5.3,
    },
    unit: say::K31_UNIT,
    source: say::K31_SOURCE,
    figures: &[
        Figure::of(
            &MEDIAN,
            say::K31_WHO_HAD_WRITTEN_LITTLE,
            FigureUnit::Change,
            |seen| change(seen, false),
        )
        .real(&[real("Chen et al.", 5.3)]),
        Figure::of(
            &MEDIAN,
            say::K31_WHO_HAD_WRITTEN_MUCH,
            FigureUnit::Change,
            |seen| change(seen, true),
        )
        .within(-0.62, -0.3, -0.01)
        .decisive()
        .real(&[real("Chen et al.", -0.62)]),
    ],
    conditions: &[],
};

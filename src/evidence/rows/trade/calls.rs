//! T09: calls to everybody, daily, weekly and monthly.

use serde_json::{Value, json};
use words::say::trade as say;

use super::{OPEN, WINDOW, mean, no_sellers, ratio};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use model::series::Series;

/// Day of the first call: by then the founding day, on which everybody visits by joining, is over.
const FIRST: u32 = 28;

/// Days of a run: calls are made for two months.
const DAYS: u32 = FIRST + 60;

/// The bank's group without anything, and with calls to everybody: daily, weekly, monthly.
fn called(relevance: f64) -> Value {
    let plan = |name: &str, every: u32| {
        let call = json!({
            "id": "call", "schedule": { "from": "2026-03-30", "every_days": every, "at": "12:00" },
            "action": { "kind": "announcement", "mention_all": true, "relevance": relevance, "minutes": 0 }
        });
        json!({ "name": name, "tactics": [call] })
    };
    changed(
        "bank",
        json!({
            "scenario": { "start": "2026-03-02", "platform_rules": false, "assumptions": no_sellers() },
            "strategies": [{ "name": "none" }, plan("daily", 1), plan("weekly", 7), plan("monthly", 30)],
            "run": { "days": DAYS }
        }),
    )
}

static ADVERTISING: Case = Case::new("called_2", say::T09_CASE_2, || called(0.2));
static HALF: Case = Case::new("called_5", say::T09_CASE_5, || called(0.5));
static RELEVANT: Case = Case::new("called_10", say::T09_CASE_10, || called(1.0));

/// Visitors on a day above those without calls.
fn brought(seen: &Replicate, day: u32) -> f64 {
    let visitors = |arm| seen.arm(arm).series(Series::Dau)[day as usize];
    visitors(1) - visitors(0)
}

/// The first day's visitors above those without a call, ÷ these.
fn first_day(seen: &Replicate) -> Option<f64> {
    ratio(
        brought(seen, FIRST),
        seen.arm(0).series(Series::Dau)[FIRST as usize],
    )
}

/// What daily calls have left beside weekly ones after two months.
fn daily_beside_weekly(seen: &Replicate, series: Series) -> Option<f64> {
    let of = |arm| mean(seen.arm(arm), series, DAYS - WINDOW..DAYS);
    Some(ratio(of(1), of(2))? - 1.0)
}

fn weekly_beside_none(seen: &Replicate) -> Option<f64> {
    let of = |arm| mean(seen.arm(arm), Series::Wau, DAYS - WINDOW..DAYS);
    Some(ratio(of(2), of(0))? - 1.0)
}

macro_rules! figures {
    ($($tiring:ident)* | $relevant:ident) => {
        &[
            Figure::of(&ADVERTISING, say::T09_FIRST_DAY, FigureUnit::Change, first_day),
            Figure::of(&HALF, say::T09_FIRST_DAY, FigureUnit::Change, first_day).within(0.0, 0.0, OPEN).decisive(),
            Figure::of(&$relevant, say::T09_FIRST_DAY, FigureUnit::Change, first_day).within(0.0, 0.0, OPEN).decisive(),
            Figure::of(&HALF, say::T09_THIRD, FigureUnit::Number, |seen| Some(brought(seen, FIRST + 2) - 0.5 * brought(seen, FIRST)))
                .within(-OPEN, 0.0, 0.0)
                .decisive(),
            $(
                Figure::of(&$tiring, say::T09_DAILY_ACTIVE, FigureUnit::Change, |seen| daily_beside_weekly(seen, Series::Wau))
                    .within(-OPEN, 0.0, 0.0)
                    .decisive(),
                Figure::of(&$tiring, say::T09_DAILY_MEMBERS, FigureUnit::Change, |seen| daily_beside_weekly(seen, Series::Members))
                    .within(-OPEN, 0.0, 0.0)
                    .decisive(),
            )*
            Figure::of(&$relevant, say::T09_WEEKLY, FigureUnit::Change, weekly_beside_none).within(-0.02, 0.0, OPEN).decisive(),
        ]
    };
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T09",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T09_NAME,
    definition: say::T09_DEFINITION,
    band: Band {
        low: 0.0,
        central: 0.0,
        high: OPEN,
    },
    unit: say::OF_THE_OTHER_ARM,
    source: say::T09_SOURCE,
    figures: figures!(ADVERTISING HALF | RELEVANT),
    conditions: &[],
};

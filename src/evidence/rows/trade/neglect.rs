//! T01: a customer group that nobody looks after.

use serde_json::{Value, json};
use words::say::trade as say;

use super::super::persons::is_visit;
use super::{OPEN, WINDOW, at_least, done, founders, junk, last, mean, nobody, ratio, shut_out};
use crate::case::{Case, changed, preset};
use crate::figure::{Figure, FigureUnit};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use model::series::Series;

/// Day on which somebody begins to look after order alone.
const ORDER: &str = "2026-08-03";
const ORDER_DAY: u32 = 154;

/// A built-in case with platform rules off: nobody, its sensible plan, and nobody until somebody deletes advertising.
fn neglected(name: &str) -> Value {
    let sensible = preset(name, 1)["strategies"][0].take();
    let order = json!({
        "name": "order", "operator": { "minutes_per_day": 60, "budget_yuan": 0 },
        "tactics": [{ "id": "order", "schedule": { "from": ORDER, "every_days": 1 }, "action": { "kind": "ad_control" } }]
    });
    changed(
        name,
        json!({
            "scenario": { "start": "2026-03-02", "platform_rules": false },
            "strategies": [nobody(), sensible, order],
            "run": { "days": 182 }
        }),
    )
}

static BANK: Case = Case::new("neglected_bank", say::BANK, || neglected("bank"));
static MERCHANT: Case = Case::new("neglected_merchant", say::MERCHANT, || {
    neglected("merchant")
});
static COFFEE: Case = Case::new("neglected_coffee", say::COFFEE, || neglected("coffee"));

fn active_on_day_14(seen: &Replicate) -> Option<f64> {
    let active = |arm| seen.arm(arm).series(Series::Wau)[13];
    ratio(active(0), active(1))
}

fn active_at_the_end(seen: &Replicate) -> Option<f64> {
    let active = |arm| mean(seen.arm(arm), Series::Wau, last(seen.arm(arm), WINDOW));
    ratio(active(0), active(1))
}

fn founders_visits(seen: &Replicate) -> Option<f64> {
    let visits = |arm| {
        let arm = seen.arm(arm);
        done(arm, &founders(arm), is_visit, last(arm, WINDOW))
    };
    ratio(visits(0), visits(1))
}

fn junk_at_the_end(seen: &Replicate) -> Option<f64> {
    Some(junk(seen.arm(0), last(seen.arm(0), WINDOW)))
}

fn more_shut_out(seen: &Replicate) -> Option<f64> {
    Some(shut_out(seen.arm(0))? - shut_out(seen.arm(1))?)
}

fn junk_under_order(seen: &Replicate) -> Option<f64> {
    Some(junk(seen.arm(2), ORDER_DAY + 7..ORDER_DAY + 14))
}

macro_rules! figures {
    ($($case:ident)*) => {
        &[$(
            Figure::of(&$case, say::T01_DAY_14, FigureUnit::Share, active_on_day_14).within(0.85, 0.85, OPEN).decisive(),
            Figure::of(&$case, say::T01_END, FigureUnit::Share, active_at_the_end).within(-OPEN, 0.6, 0.6).decisive(),
            Figure::of(&$case, say::T01_FOUNDERS, FigureUnit::Share, founders_visits).within(-OPEN, 0.7, 0.7).decisive(),
            Figure::of(&$case, say::T01_JUNK, FigureUnit::Share, junk_at_the_end).within(0.3, 0.3, OPEN).decisive(),
            Figure::of(&$case, say::T01_SHUT_OUT, FigureUnit::Points, more_shut_out).within(0.1, 0.1, OPEN).decisive(),
            Figure::of(&$case, say::T01_ORDER, FigureUnit::Share, junk_under_order).within(-OPEN, 0.15, 0.15).decisive(),
        )*]
    };
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T01",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T01_NAME,
    definition: say::T01_DEFINITION,
    band: at_least(0.85),
    unit: say::OF_THE_OTHER_ARM,
    source: say::T01_SOURCE,
    figures: figures!(BANK MERCHANT COFFEE),
    conditions: &[],
};

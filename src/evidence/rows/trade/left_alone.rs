//! T02: a circle that is left alone after a good start.

use serde_json::{Value, json};
use words::say::trade as say;

use super::{OPEN, ratio, sum};
use crate::case::{Case, changed, preset};
use crate::figure::{Figure, FigureUnit};
use crate::replicate::Replicate;
use crate::row::{Basis, Row, RowKind, Tier};
use model::series::Series;

/// Day on which the operator stops, and the days in which what is left is read.
const STOP: &str = "2026-04-01";
const STOP_DAY: u32 = 30;
const READ: std::ops::Range<u32> = 62..91;

/// Whom a founder of the circle knows when it begins.
const FRIENDS: f64 = 4.0;

/// The running club under its sensible plan, founded by friends and with its meetings, or by strangers without: carried on,
/// and left alone after a month.
fn left(circle: bool) -> Value {
    let mut plan = preset("running", 1)["strategies"][0].take();
    plan["because"] = json!([]);
    if let Some(tactics) = plan["tactics"].as_array_mut() {
        tactics.retain(|tactic| circle || tactic["action"]["kind"] != "event");
    }
    let mut alone = plan.clone();
    (plan["name"], alone["name"]) = (json!("carried on"), json!("left alone"));
    if let Some(tactics) = alone["tactics"].as_array_mut() {
        for tactic in tactics {
            tactic["schedule"]["until"] = json!(STOP);
        }
    }
    changed(
        "running",
        json!({
            "scenario": {
                "start": "2026-03-02", "platform_rules": false, "founder_ties": if circle { FRIENDS } else { 0.0 },
                "arrivals": { "per_day": 0 }
            },
            "strategies": [plan, alone],
            "run": { "days": READ.end }
        }),
    )
}

static CIRCLE: Case = Case::new("circle_left_alone", say::T02_CIRCLE, || left(true));
static STRANGERS: Case = Case::new("strangers_left_alone", say::T02_STRANGERS, || left(false));

/// Daily visitors of the group left alone, of those under the plan.
fn visitors(seen: &Replicate) -> Option<f64> {
    let visitors = |arm: usize| sum(seen.arm(arm), Series::Dau, READ);
    ratio(visitors(1), visitors(0))
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T02",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T02_NAME,
    definition: say::T02_DEFINITION,
    band: super::at_least(0.8),
    unit: say::OF_THE_OTHER_ARM,
    source: say::T02_SOURCE,
    figures: &[
        Figure::of(&CIRCLE, say::T02_VISITORS, FigureUnit::Share, visitors),
        Figure::of(&CIRCLE, say::T02_TIES, FigureUnit::Number, |seen| {
            Some(seen.arm(0).series(Series::Ties)[STOP_DAY as usize])
        })
        .within(3.0, 3.0, OPEN)
        .decisive(),
        Figure::of(&STRANGERS, say::T02_VISITORS, FigureUnit::Share, visitors)
            .within(-OPEN, 0.65, 0.65)
            .decisive(),
    ],
    conditions: &[],
};

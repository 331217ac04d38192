//! K34: order of moderation.

use serde_json::{Value, json};
use words::say::evidence as say;

use super::trade::no_sellers;
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::Replicate;
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use model::series::Series;

/// First day that counts, as in the study.
const FROM: usize = 100;

/// A large group of people who come for one topic and talk about others besides, where nothing is done, what is off the
/// topic is deleted, or everybody has a view of their own. The source has the effects where topics are broad and messages
/// many.
static MODERATION: Case = Case::new("moderation", say::K34_QQ_GROUP_OF_A_THOUSAND_PEOPLE, || {
    let arm = |name: &str, manner: &str| -> Value {
        json!({ "name": name, "tactics": [{ "id": "moderation", "action": { "kind": "moderation", "manner": manner,
                "topic": 0, "precision": 0.8, "minutes": 0, "minutes_per_message": 0 } }] })
    };
    let segment = |id: &str, topics: [f64; 4]| -> Value {
        json!({ "id": id, "name": id, "share": 1, "visits_per_week": 4, "messages_per_visit": 0.2, "starts_share": 0.35,
                "interest_days": 300, "topics": topics,
                "needs": { "belonging": 1, "recognition": 1, "interest": 3 } })
    };
    changed(
        "bank",
        json!({
            "scenario": {
                "platform": "qq_group", "founders": 1000, "arrivals": { "per_day": 3 },
                "assumptions": no_sellers(),
                "segments": [segment("first", [4.0, 2.0, 1.0, 1.0]), segment("second", [4.0, 1.0, 2.0, 1.0]),
                    segment("third", [4.0, 1.0, 1.0, 2.0])],
            },
            "strategies": [{ "name": "none" }, arm("delete", "delete"), arm("personalise", "personalise")],
            "run": { "days": 300 }
        }),
    )
});

/// Sum of a series from the hundredth day on.
fn total(seen: &Replicate, arm: usize, series: Series) -> f64 {
    seen.arm(arm).series(series)[FROM..].iter().sum()
}

fn ratio(seen: &Replicate, arm: usize, other: usize, series: Series) -> Option<f64> {
    let base = total(seen, other, series);
    (base > 0.0).then(|| total(seen, arm, series) / base)
}

/// Visits a member and day from the hundredth day on, compared with those without moderation.
fn commitment(seen: &Replicate, arm: usize) -> Option<f64> {
    let visits = |arm| total(seen, arm, Series::Dau) / total(seen, arm, Series::Members);
    let base = visits(0);
    (base > 0.0).then(|| visits(arm) / base)
}

/// The source is itself a simulation: Usenet-like groups with broad topics and many messages.
pub(super) static ROW: Row = Row {
    id: "K34",
    tier: Tier::Secondary,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K34_NAME,
    definition: say::K34_DEFINITION,
    band: Band {
        low: 1.2,
        central: 1.36,
        high: 1.5,
    },
    unit: say::K34_UNIT,
    source: say::K34_SOURCE,
    figures: &[
        Figure::of(
            &MODERATION,
            say::K34_POSTS_PERSONALISED_NONE,
            FigureUnit::Number,
            |seen| ratio(seen, 2, 0, Series::Messages),
        )
        .real(&[real("Ren & Kraut", 1.36)]),
        Figure::of(
            &MODERATION,
            say::K34_POSTS_PERSONALISED_DELETION,
            FigureUnit::Number,
            |seen| ratio(seen, 2, 1, Series::Messages),
        )
        .within(1.2, 1.5, 1.8)
        .real(&[real("Ren & Kraut", 1.5)]),
        Figure::of(
            &MODERATION,
            say::K34_VISITS_DELETION_NONE,
            FigureUnit::Number,
            |seen| commitment(seen, 1),
        ),
        Figure::of(
            &MODERATION,
            say::K34_VISITS_PERSONALISED_NONE,
            FigureUnit::Number,
            |seen| commitment(seen, 2),
        ),
        Figure::of(
            &MODERATION,
            say::K34_INTEREST_DELETION_NONE,
            FigureUnit::Number,
            |seen| ratio(seen, 1, 0, Series::Interest),
        ),
        Figure::of(
            &MODERATION,
            say::K34_BELONGING_DELETION_NONE,
            FigureUnit::Number,
            |seen| ratio(seen, 1, 0, Series::Belonging),
        ),
    ],
    conditions: &[
        Condition {
            name: say::K34_PERSONALISED_NONE_DELETION_POSTS,
            holds: |found| found[0] > 1.0 && found[1] >= found[0],
        },
        Condition {
            name: say::K34_BOTH_RAISE_VISITS,
            holds: |found| found[2] > 1.0 && found[3] > 1.0,
        },
        Condition {
            name: say::K34_DELETION_RAISES_INTEREST_AND_LOWERS_BELONGING,
            holds: |found| found[4] > 1.0 && found[5] < 1.0,
        },
    ],
};

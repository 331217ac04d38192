#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;
use crate::testing::{conduct, small_group};
use model::parameters;

fn experiment(strategies: serde_json::Value) -> Experiment {
    small_group(json!({ "living_members": 1 }), strategies)
}

const DEPTH: Depth = Depth {
    trajectories: 2,
    closely: 2,
    rows: 4,
    point_worlds: 1,
    within: 0.5,
};

#[test]
fn what_no_plan_reads_does_not_matter() {
    let strategies = json!([
        { "name": "nothing" },
        { "name": "answers", "tactics": [{ "id": "answers", "action": { "kind": "answering" } }] }
    ]);
    let study = Sensitivity::new(&experiment(strategies), DEPTH);
    let (report, _) = conduct(&study, &mut Ledger::default());
    let of = |name: &str| {
        let mut all = report.screening.iter();
        all.find(|screened| screened.name == name).unwrap()
    };
    // Nobody checks in here.
    assert_eq!(of("check_in_share").level, Screening::default());
    assert!(of("need_weight").level.size > 0.0);
    let sizes: Vec<f64> = report
        .screening
        .iter()
        .map(|s| s.margin.unwrap().size)
        .collect();
    assert!(sizes.is_sorted_by(|a, b| a >= b) && sizes[0] > 0.0);
    assert_eq!(report.closely.len(), 2);
    for (closely, screened) in report.closely.iter().zip(&report.screening) {
        assert_eq!(closely.name, screened.name);
        let row = parameters::find(closely.name).unwrap();
        assert!(row.low <= closely.low && closely.high <= row.high);
        let values: Vec<f64> = closely.curve.iter().map(|point| point.value).collect();
        assert!(
            values.is_sorted() && values.contains(&closely.own),
            "{values:?}"
        );
    }
    let ranked: Vec<f64> = report.ranking.iter().map(|ranked| ranked.aim).collect();
    assert!(ranked[0] >= ranked[1] && report.ranking[0].behind.mean == 0.0);
}

#[test]
fn equal_plans_never_flip_and_one_alone_has_no_rival() {
    let answers = |name: &str| {
        let tactics = json!([{ "id": "answers", "action": { "kind": "answering" } }]);
        json!({ "name": name, "tactics": tactics })
    };
    let study = Sensitivity::new(&experiment(json!([answers("a"), answers("b")])), DEPTH);
    let (report, _) = conduct(&study, &mut Ledger::default());
    assert!(
        report
            .screening
            .iter()
            .all(|s| s.margin.unwrap() == Screening::default())
    );
    assert!(
        report
            .closely
            .iter()
            .all(|closely| closely.flips.is_empty())
    );
    let study = Sensitivity::new(&experiment(json!([answers("a")])), DEPTH);
    let (report, _) = conduct(&study, &mut Ledger::default());
    assert!(
        report
            .screening
            .iter()
            .all(|screened| screened.margin.is_none())
    );
    assert!(report.closely[0].margin.is_none() && report.closely[0].flips.is_empty());
}

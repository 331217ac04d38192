#![allow(clippy::unwrap_used)]

use super::*;
use crate::testing::{conduct, small_group};

fn experiment() -> Experiment {
    let strategies = json!([
        { "name": "nothing" },
        { "name": "answers", "tactics": [{ "id": "answers", "action": { "kind": "answering" } }] }
    ]);
    small_group(json!({ "living_members": 1 }), strategies)
}

#[test]
fn a_shock_strikes_on_its_day_and_spares_who_has_nothing_to_lose() {
    let (report, _) = conduct(
        &Risks::new(&experiment(), 20, 2, 2, 1.0),
        &mut Ledger::default(),
    );
    assert_eq!(report.drills.len(), Shock::KINDS.len() + 1);
    let calm = &report.drills[0];
    assert!(calm.shock.is_none() && calm.plans.iter().all(|plan| plan.change.mean == 0.0));
    let named = |kind: &str| {
        let mut drills = report.drills.iter();
        drills.find(|drill| drill.shock == Some(kind)).unwrap()
    };
    // Where nobody operates, an operator who stays away changes nothing.
    let away = &named("operator_away").plans;
    assert_eq!((away[0].soon.mean, away[0].change.mean), (0.0, 0.0));
    assert!(away[1].soon.mean != 0.0);
    let cut_off = &named("cut_off").plans;
    assert!(
        cut_off.iter().all(|plan| plan.soon.mean < 0.0),
        "{cut_off:?}"
    );
}

#[test]
fn regret_is_what_the_best_has_more() {
    let study = Risks::new(&experiment(), 5, 4, 2, 0.5);
    let (report, runs) = conduct(&study, &mut Ledger::default());
    for drill in &report.drills {
        let best = drill
            .plans
            .iter()
            .map(|plan| plan.aim)
            .fold(f64::MIN, model::math::max);
        for plan in &drill.plans {
            assert!((plan.regret.mean - (best - plan.aim)).abs() < 1e-9);
        }
    }
    for over in [
        |plan: &PlanRisk| plan.over_shocks,
        |plan: &PlanRisk| plan.over_assumptions,
    ] {
        let regrets: Vec<Regret> = report.plans.iter().map(over).collect();
        let best: f64 = regrets.iter().map(|regret| regret.best).sum();
        assert!(best >= 1.0 - 1e-9, "{regrets:?}");
        assert!(regrets.iter().all(|r| r.mean <= r.most && r.p90 <= r.most));
    }
    // Two horizons of every drill in three worlds, and four sets in two, for two plans.
    assert_eq!(runs, 2 * (2 * report.drills.len() * 3 + 4 * 2));
}

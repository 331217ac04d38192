#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;
use crate::ledger::Run;
use crate::testing::{conduct as run, small_group};
use crate::variant::Setting;
use model::outcomes::Outcome;

fn experiment(tactics: serde_json::Value, aim: serde_json::Value) -> Experiment {
    small_group(aim, json!([{ "name": "plan", "tactics": tactics }]))
}

fn three() -> serde_json::Value {
    json!([
        { "id": "answers", "action": { "kind": "answering" } },
        { "id": "packets", "schedule": { "every_days": 5 }, "action": { "kind": "red_envelope", "amount_yuan": 20, "shares": 10 } },
        { "id": "early", "schedule": { "until": "2026-03-11" }, "action": { "kind": "content" } },
        { "id": "off", "on": false, "action": { "kind": "welcome" } }
    ])
}

#[test]
fn contributions_sum_to_what_the_plan_does() {
    for aim in [
        json!({ "living_members": 1 }),
        json!({ "retention": 1, "living_members": 2 }),
    ] {
        let study = Contributions::new(&experiment(three(), aim), &[0], 1);
        let (report, _) = run(&study, &mut Ledger::default());
        let plan = &report.plans[0];
        assert!(plan.exact && plan.tactics.len() == 3);
        for part in [
            |amounts: &Amounts| amounts.aim.mean,
            |amounts: &Amounts| amounts.yuan.mean,
            |amounts: &Amounts| amounts.hours.mean,
        ] {
            let sum: f64 = plan.tactics.iter().map(|t| part(&t.contribution)).sum();
            assert!((sum - part(&plan.total)).abs() < 1e-9, "{plan:?}");
        }
        // Nothing else costs money.
        let packets = &plan.tactics[1];
        assert!(packets.contribution.yuan.mean > 0.0);
    }
}

#[test]
fn the_steps_of_a_dose_sum_to_what_the_tactic_does() {
    let experiment = experiment(three(), json!({ "living_members": 1 }));
    let study = Contributions::new(&experiment, &[0], 1);
    let (report, _) = run(&study, &mut Ledger::default());
    let tactics = &report.plans[0].tactics;
    // Neither answers nor content cost money, and an hour has no price.
    assert!(tactics[0].returns.is_none() && tactics[2].returns.is_none());
    let returns = tactics[1].returns.as_ref().unwrap();
    assert_eq!((returns.dose, returns.own), ("amount_yuan", 20.0));
    let doses: Vec<f64> = returns.steps.iter().map(|step| step.dose).collect();
    assert_eq!(doses, [10.0, 20.0, 30.0, 40.0, 60.0]);
    let up_to_own = &returns.steps[..2];
    let sum = |of: fn(&DoseStep) -> f64| up_to_own.iter().map(of).sum::<f64>();
    let left_out = &tactics[1].left_out;
    assert!((sum(|step| step.change.aim.mean) - left_out.aim.mean).abs() < 1e-9);
    assert!((sum(|step| step.cost.mean) - left_out.yuan.mean).abs() < 1e-9);
    // Nobody buys anything here.
    assert!(
        returns
            .steps
            .iter()
            .all(|step| step.cost.mean > 0.0 && step.roi.is_none())
    );
}

#[test]
fn what_is_left_out_is_what_a_run_without_it_lacks() {
    let experiment = experiment(three(), json!({ "living_members": 1 }));
    let study = Contributions::new(&experiment, &[0], 1);
    let (report, _) = run(&study, &mut Ledger::default());
    let strategy = experiment.strategies[0].clone();
    let mut without = strategy.clone();
    without.tactics.remove(0);
    let mean = |strategy: model::strategy::Strategy| {
        let variant = crate::Variant::new(&Setting::new(&experiment), strategy, 40);
        let worlds = (0..3).map(|world| variant.run(world)[Outcome::WeeklyActive as usize]);
        worlds.sum::<f64>() / 3.0
    };
    let known = mean(strategy) - mean(without);
    let found = report.plans[0].tactics[0].left_out.aim.mean;
    assert!((found - known).abs() < 1e-9, "{found} is not {known}");
}

#[test]
fn nothing_is_run_twice_and_a_stopped_study_goes_on() {
    let study = Contributions::new(
        &experiment(three(), json!({ "living_members": 1 })),
        &[0],
        1,
    );
    let mut ledger = Ledger::default();
    let wanted = study.report(&ledger, 3).unwrap_err();
    assert!(study.so_far(&ledger).is_none());
    let worlds: Vec<u32> = wanted.runs.iter().map(|run| run.world).collect();
    assert!(worlds.is_sorted());
    let first_two = |run: &&Run| run.world < 2;
    for run in wanted.runs.iter().filter(first_two) {
        assert!(ledger.insert(run.key(), run.outcomes()));
    }
    assert_eq!(study.so_far(&ledger).unwrap().0, 2);
    let before = ledger.len();
    let (resumed, more) = run(&study, &mut ledger);
    assert_eq!(before + more, ledger.len());
    let (whole, all) = run(&study, &mut Ledger::default());
    assert_eq!((resumed, all), (whole, ledger.len()));
}

#[test]
fn many_tactics_are_valued_by_drawn_orders() {
    let many: Vec<_> = (0..9)
        .map(|k| json!({ "id": format!("t{k}"), "schedule": { "every_days": k + 1 }, "action": { "kind": "content" } }))
        .collect();
    let study = Contributions::new(
        &experiment(many.into(), json!({ "living_members": 1 })),
        &[0],
        2,
    );
    let (report, runs) = run(&study, &mut Ledger::default());
    let plan = &report.plans[0];
    assert!(!plan.exact && runs < 3 * 512);
    let sum: f64 = plan.tactics.iter().map(|t| t.contribution.aim.mean).sum();
    assert!((sum - plan.total.aim.mean).abs() < 1e-9);
    let error = |t: &TacticContribution| t.sampling_error.unwrap();
    assert!(plan.tactics.iter().map(error).sum::<f64>() > 0.0);
}

#[test]
fn a_tactic_that_does_nothing_contributes_and_leaves_nothing() {
    let tactics = json!([
        { "id": "nothing", "action": { "kind": "content", "posts": 0 } },
        { "id": "answers", "action": { "kind": "answering" } }
    ]);
    let study = Contributions::new(&experiment(tactics, json!({ "revenue": 1 })), &[0], 1);
    let (report, _) = run(&study, &mut Ledger::default());
    let nothing = &report.plans[0].tactics[0];
    for amounts in [nothing.contribution, nothing.left_out] {
        assert_eq!((amounts.aim.mean, amounts.hours.mean), (0.0, 0.0));
    }
    assert_eq!(nothing.remains.len(), AFTER.len());
    assert!(nothing.remains.iter().all(|after| after.aim.mean == 0.0));
}

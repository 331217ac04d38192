#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;
use crate::testing::{conduct, small_group};

fn experiment() -> Experiment {
    let packets = json!({ "kind": "red_envelope", "amount_yuan": 20, "shares": 10 });
    small_group(
        json!({ "living_members": 1 }),
        json!([
            { "name": "packets", "tactics": [{ "id": "packets", "schedule": { "every_days": 5 }, "action": packets }] },
            { "name": "answers", "tactics": [
                { "id": "answers", "action": { "kind": "answering" } },
                { "id": "welcome", "action": { "kind": "welcome" } },
                { "id": "content", "action": { "kind": "content" } }
            ] }
        ]),
    )
}

fn task() -> Task {
    Task {
        minutes_per_day: Some(Operator::default().minutes_per_day),
        budget_yuan: Some(Operator::default().budget_yuan),
        plans: 100,
        search_worlds: 2,
        front: 4,
        ..Task::default()
    }
}

fn found(task: Task) -> PlansReport {
    conduct(&Optimise::new(&experiment(), task), &mut Ledger::default()).0
}

#[test]
fn the_front_is_found_again_whatever_the_order_of_the_work() {
    let report = found(task());
    assert!(report.tried >= 100 && report.own.len() == 2);
    assert_eq!(report.simulated_days, u64::from(report.tried) * 2 * 40);
    assert!(!report.front.is_empty() && report.front.len() <= 4);
    let aims: Vec<f64> = report.front.iter().map(|plan| plan.aim.mean).collect();
    assert!(aims.is_sorted_by(|a, b| a >= b));
    assert_ne!(report.fresh_seed, report.origin.seed);
    for (place, found) in report.front.iter().enumerate() {
        let mut others = report.front[place + 1..].iter();
        assert!(others.all(|other| other.plan.tactics != found.plan.tactics));
    }
    for plan in &report.front {
        assert_eq!(plan.tactics.len(), plan.plan.tactics.len());
        // Twice the dose is more of it, half is less.
        for tactic in &plan.tactics {
            let dose = tactic.dose.as_ref().unwrap().1;
            assert!(tactic.more.is_none_or(|more| more.dose > dose));
            assert!(tactic.less.is_none_or(|less| less.dose < dose));
        }
    }
    assert_eq!(report, found(task()));
}

#[test]
fn no_plan_spends_what_there_is_not() {
    let report = found(Task {
        budget_yuan: Some(0.0),
        minutes_per_day: Some(10.0),
        ..task()
    });
    for plan in report.front.iter().chain(&report.own) {
        assert_eq!(plan.yuan.mean, 0.0);
        assert!(plan.hours.mean <= 40.0 * 10.0 / 60.0 + 1e-9);
    }
}

#[test]
fn targets_are_kept_and_what_cannot_be_is_not_pretended() {
    let kept = found(Task {
        least_retention: 0.05,
        ..task()
    });
    assert!(!kept.front.is_empty());
    let impossible = found(Task {
        least_retention: 1.1,
        ..task()
    });
    assert!(impossible.front.is_empty() && impossible.own.len() == 2);
}

#[test]
fn a_search_gets_further_than_chance_and_the_document_with_as_many_simulated_days() {
    let document = json!({
        "format": "community-sim/1",
        "scenario": { "preset": "bank", "founders": 40, "arrivals": { "per_day": 1, "daily": [] } },
        "run": { "days": 60, "worlds": 20, "seed": 9 }
    });
    let experiment = model::document::parse(&document.to_string()).unwrap();
    let best = |random: bool| {
        let task = Task {
            random,
            plans: 320,
            search_worlds: 4,
            front: 2,
            ..task()
        };
        let (report, _) = conduct(&Optimise::new(&experiment, task), &mut Ledger::default());
        assert!(report.tried.abs_diff(320) <= GENERATION as u32);
        (report.front[0].aim.mean, report.front[0].lead.mean)
    };
    let (searched, lead) = best(false);
    let (drawn, _) = best(true);
    assert!(
        searched > drawn && lead > 0.0,
        "{searched}, {drawn}, {lead}"
    );
}

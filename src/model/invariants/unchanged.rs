//! What leaves a run as it was, or the days before it, or everybody else.

use proptest::prelude::*;
use serde_json::json;

use super::documents::{action, experiments, nil_action, nil_shock, shock};
use super::{experiment, many};
use crate::date::Date;
use crate::document;
use crate::experiment::Experiment;
use crate::lanes::levels;
use crate::person::{Person, Suits};
use crate::random::Luck;
use crate::run::{run_world, run_world_logged};
use crate::source::Source;
use crate::world::{Plan, World};

/// Every daily series is the same in both, to the bit, on the days before `begin`.
fn agree_before(begin: u32, one: &Experiment, other: &Experiment) {
    let daily = |experiment| run_world(&Plan::new(experiment, 0), 0).daily;
    let (days, before) = (one.run.days as usize, begin as usize);
    let (one, other) = (daily(one), daily(other));
    for (series, (a, b)) in one.chunks(days).zip(other.chunks(days)).enumerate() {
        let differ = (0..before).find(|&day| a[day].to_bits() != b[day].to_bits());
        assert_eq!(differ, None, "series {series} differs on that day");
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_tactic_of_no_intensity_changes_not_a_bit(
        document in experiments(), place in 0..9_usize, action in nil_action(),
    ) {
        let without = experiment(document.clone());
        let expected = run_world_logged(&Plan::new(&without, 0), 0);
        let mut with = document.clone();
        let tactics = with["strategies"][0]["tactics"].as_array_mut().unwrap();
        tactics.insert(place.min(tactics.len()), json!({"id": "nothing", "action": action}));
        let mut found = run_world_logged(&Plan::new(&experiment(with), 0), 0);
        // It is one tactic more of which stops are told.
        found.0.stops.clone_from(&expected.0.stops);
        prop_assert!(found == expected, "{} changed the run", action);
    }

    #[test]
    fn a_shock_of_no_size_changes_not_a_bit(document in experiments(), day in 0..70_u32, shock in nil_shock()) {
        let without = experiment(document.clone());
        let expected = run_world_logged(&Plan::new(&without, 0), 0);
        let mut with = document.clone();
        let date = Date::default().plus_days(day).to_string();
        let shocks = with["scenario"]["shocks"].as_array_mut().unwrap();
        shocks.insert(0, json!({"id": "nothing", "date": date, "shock": shock}));
        prop_assert!(run_world_logged(&Plan::new(&experiment(with), 0), 0) == expected, "{} changed the run", shock);
    }

    #[test]
    fn nothing_changes_before_the_day_of_a_shock(document in experiments(), shock in shock()) {
        let without = experiment(document.clone());
        let begin = without.run.days / 2;
        let mut with = document;
        let date = Date::default().plus_days(begin).to_string();
        let shocks = with["scenario"]["shocks"].as_array_mut().unwrap();
        shocks.insert(0, json!({"id": "late", "date": date, "shock": shock}));
        agree_before(begin, &without, &experiment(with));
    }

    #[test]
    fn strategies_agree_to_the_bit_before_the_day_on_which_they_differ(document in experiments(), action in action()) {
        let without = experiment(document.clone());
        let begin = without.run.days / 2;
        let mut with = document;
        let from = without.scenario.start.plus_days(begin).to_string();
        with["strategies"][0]["tactics"].as_array_mut().unwrap()
            .insert(0, json!({"id": "late", "schedule": {"from": from}, "action": action}));
        agree_before(begin, &without, &experiment(with));
    }
}

/// A scenario with a segment whose people join and never do anything that others could notice.
fn with_inert_people(founders: u32) -> Experiment {
    experiment(json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "one more", "platform": "wechat_group", "founders": founders, "arrivals": {"per_day": 2.0},
            "assumptions": {"like_rate": 0.0},
            "segments": [
                {"id": "lively", "name": "lively", "share": 8, "visits_per_week": 4, "messages_per_visit": 0.5,
                 "starts_share": 0.4, "interest_days": 100, "invites_per_month": 0.5},
                {"id": "inert", "name": "inert", "share": 2, "visits_per_week": 0.001, "visit_spread": 0,
                 "messages_per_visit": 0, "starts_share": 0.4, "interest_days": 0.01},
            ],
        },
        "strategies": [{"name": "answers", "tactics": [
            {"id": "answers", "action": {"kind": "answering", "share": 0.8}},
            {"id": "content", "action": {"kind": "content", "posts": 1}},
        ]}],
        "run": {"days": 60, "worlds": 1, "seed": 11},
    }))
}

#[test]
fn every_kind_of_machine_gives_the_same_bits() {
    for name in ["bank", "qa"] {
        let experiment = document::parse(document::preset(name).unwrap()).unwrap();
        let mut plan = Plan::new(&experiment, 1);
        let runs = levels().into_iter().map(|level| {
            plan.setting.level = level;
            format!("{:?}", run_world_logged(&plan, 0))
        });
        let runs: Vec<String> = runs.collect();
        assert!(runs.len() > 1 && runs[0].len() > 10_000);
        assert!(runs.iter().all(|run| *run == runs[0]), "{name}");
    }
}

#[test]
fn one_more_person_leaves_everybody_elses_history_untouched() {
    // The first founder, from the 60th on, who turns out to be inert joins one of two otherwise equal worlds.
    let plan = Plan::new(&with_inert_people(60), 0);
    let extra = (60..400)
        .find(|&k| {
            let identity = Source::Founder.identity(k);
            Person::born(
                plan.setting.level,
                identity,
                Suits::default(),
                Luck::new(plan.setting.seed, 0),
                &plan.setting.segments,
                &plan.setting.parameters,
            )
            .segment
                == 1
        })
        .unwrap();
    let history = |founders: u32| {
        let experiment = with_inert_people(founders);
        run_world_logged(&Plan::new(&experiment, 0), 0).1.events
    };
    let without = history(extra);
    let with = history(extra + 1);
    let person = Source::Founder.identity(extra);
    let others: Vec<_> = with
        .iter()
        .filter(|e| e.member != person && e.target != person)
        .copied()
        .collect();
    assert!(with.len() > others.len(), "the extra person never joined");
    assert!(
        without.len() > 1000,
        "too little happens to show anything: {} events",
        without.len()
    );
    assert_eq!(others, without);
}

#[test]
fn a_copy_of_a_world_goes_on_as_the_original_does() {
    let experiment = with_inert_people(80);
    let plan = Plan::new(&experiment, 0);
    let mut original = World::new(&plan, 3);
    for _ in 0..20 {
        original.advance();
    }
    let mut copy = original.clone();
    for _ in 20..plan.days() {
        assert_eq!(original.advance(), copy.advance());
    }
    assert_eq!(original.outcomes(), copy.outcomes());
}

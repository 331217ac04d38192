//! Calibration: one group's people from its own log.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod recovery;
mod running;

use community_sim::calibration::{Calibration, History, Ledger, Report, Task, state};
use community_sim::measure::{DaySum, DaySums};
use community_sim::model::document;

use running::report;

/// Nothing explodes where no numbers fit, and it is said.
#[test]
fn a_group_that_the_model_cannot_be_is_told_to_be_one() {
    let days = (0..90).map(|day| DaySum {
        day: 20_000 + day,
        members: Some(120.0),
        joins: Some(0.0),
        leaves: Some(0.0),
        active: Some(if day % 2 == 0 { 119.0 } else { 2.0 }),
        posters: Some(2.0),
        messages: Some(if day % 2 == 0 { 2.0 } else { 600.0 }),
    });
    let sums = DaySums::new(days.collect()).unwrap();
    let history = History::of_days(&sums).unwrap();
    let document = document::parse(document::preset("reading").unwrap()).unwrap();
    let task = Task {
        simulations: 400,
        worlds: 40,
        ahead: 7,
        held_back: 0,
    };
    let report = report(&Calibration::new(&document, false, history, "g", task).unwrap());
    assert!(report.unfit.nothing_fits() && !report.unfit.odd.is_empty());
    for known in &report.free {
        let [low, high] = known.before;
        assert!(
            (low / 10.0..high * 10.0).contains(&known.median),
            "{known:?}"
        );
    }
}

/// The same bits in any order of trials, and from what an earlier session has left.
#[test]
fn the_order_of_the_trials_does_not_matter() {
    let days = (0..30).map(|day| DaySum {
        day: 20_000 + day,
        joins: Some(f64::from(u8::from(day == 0)) * 60.0),
        messages: (day % 5 != 0).then_some((10 + day % 3) as f64),
        ..DaySum::default()
    });
    let history = History::of_days(&DaySums::new(days.collect()).unwrap()).unwrap();
    let document = document::parse(document::preset("reading").unwrap()).unwrap();
    let task = Task {
        simulations: 120,
        worlds: 20,
        ahead: 7,
        held_back: 7,
    };
    let calibration = Calibration::new(&document, false, history, "g", task).unwrap();
    let mut ledger = Ledger::default();
    let reversed = loop {
        match calibration.report(&ledger) {
            Ok(report) => break report,
            Err(lacking) => {
                for trial in lacking.trials.iter().rev() {
                    ledger.insert(trial.key(), trial.run());
                }
            }
        }
    };
    let text = |report: &Report| serde_json::to_string(report).unwrap();
    assert_eq!(text(&report(&calibration)), text(&reversed));
    let mut text_of_state = state::head();
    for (key, values) in ledger.iter() {
        text_of_state.extend(state::trial(key, values));
    }
    let mut again = Ledger::default();
    state::read(text_of_state.as_slice(), &mut again).unwrap();
    assert_eq!(text(&calibration.report(&again).unwrap()), text(&reversed));
    // The document can be read, and its group, which has grown up, is known.
    let parsed = document::parse(&document::value(&reversed.calibrated).to_string()).unwrap();
    assert!(parsed.scenario.today.as_ref().unwrap().fit.is_some());
    assert_eq!(parsed, reversed.calibrated);
}

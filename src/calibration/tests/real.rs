//! Real communities, on days that nothing was fitted to.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use calibration::{Calibration, History, Ledger, Report, Task};
use files::{Bytes, Content, Options, Source, read};
use measure::{DaySum, DaySums};
use model::document;

fn report(calibration: &Calibration) -> Report {
    let mut ledger = Ledger::default();
    loop {
        let lacking = match calibration.report(&ledger) {
            Ok(report) => return report,
            Err(lacking) => lacking,
        };
        let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    while let Some(trial) = lacking.trials.get(next.fetch_add(1, Ordering::Relaxed))
                    {
                        let values = trial.run();
                        done.lock().unwrap().push((trial.key(), values));
                    }
                });
            }
        });
        for (key, values) in done.into_inner().unwrap() {
            ledger.insert(key, values);
        }
    }
}

fn show(name: &str, report: &Report) {
    for known in &report.free {
        println!(
            "{name}: {:>16} {:.2} [{:.2}, {:.2}] left {:.2}",
            known.number.row().name,
            known.median,
            known.range[0],
            known.range[1],
            known.left
        );
    }
    for band in &report.fit {
        println!("{name}: fit {:?} covered {:?}", band.field, band.covered);
    }
    println!(
        "{name}: as far {} of {}",
        report.unfit.as_far, report.unfit.worlds
    );
    for odd in report.unfit.odd.iter().take(8) {
        println!(
            "{name}: odd {} {:+.1}",
            odd.statistic.get(words::Language::English),
            odd.off
        );
    }
    for score in report.held_back.iter().flat_map(|held| &held.scores) {
        println!(
            "{name}: {:?} error {:.3}, to last value {:.2}, same weekday {:.2}, smoothing {:.2}; covered {:.2}; total off {:.2} against {:.2}",
            score.field,
            score.error,
            score.error / score.last_value,
            score.error / score.same_weekday,
            score.error / score.smoothing,
            score.covered,
            score.total_error,
            score.smoothing_total_error
        );
    }
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names; minutes"]
fn the_second_half_is_foretold_from_the_first() {
    let folder = std::env::var("COMMUNITY_LOGS").unwrap();
    let names = std::env::var("NAMES").unwrap_or("quantumcomputing_se edgeryders".to_owned());
    for name in names.split(' ') {
        let file = |kind: &str| -> Box<dyn Source> {
            let name = format!("{name}_{kind}.csv");
            let bytes = std::fs::read(format!("{folder}/{name}")).unwrap();
            Box::new(Bytes { bytes, name })
        };
        let options = Options::silent(i64::MAX / 2);
        let reading = read(&[file("members"), file("events")], false, &options).unwrap();
        let Content::Log(log) = reading.content else {
            panic!("no log");
        };
        let history = History::of_log(log).unwrap();
        let sims = std::env::var("SIMS")
            .ok()
            .and_then(|n| n.parse().ok())
            .unwrap_or(1500);
        for case in [name, "qa", "bank"] {
            let mut document = document::parse(document::preset(case).unwrap()).unwrap();
            document.scenario.replay = None;
            let task = Task {
                simulations: sims,
                worlds: 60,
                ahead: 0,
                held_back: (history.days() / 2) as u32,
            };
            let calibration = Calibration::new(&document, false, history.clone(), name, task);
            println!(
                "{name} from {case}: {} days, {} statistics",
                history.days(),
                calibration.statistics()
            );
            show(name, &report(&calibration));
            if case == name && std::env::var("ALL").is_err() {
                break;
            }
        }
    }
}

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
    let report = report(&Calibration::new(&document, false, history, "g", task));
    show("impossible", &report);
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
    let calibration = Calibration::new(&document, false, history, "g", task);
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
    let mut text_of_state = calibration::state::head();
    for (key, values) in ledger.iter() {
        text_of_state.extend(calibration::state::trial(key, values));
    }
    let mut again = Ledger::default();
    calibration::state::read(text_of_state.as_slice(), &mut again).unwrap();
    assert_eq!(text(&calibration.report(&again).unwrap()), text(&reversed));
    let carried = &reversed.calibrated;
    let parsed = document::parse(&document::value(carried).to_string()).unwrap();
    assert_eq!(parsed, *carried);
}

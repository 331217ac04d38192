//! The second half of a real log, foretold from the first.

use community_sim::calibration::{Calibration, Field, History, Report, Task};
use community_sim::model::document;
use community_sim::words::Language;

use super::{COMMUNITIES, Logs};

#[path = "../calibration/running.rs"]
mod running;

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
            odd.statistic.get(Language::English),
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
    let logs = Logs::folder();
    for name in COMMUNITIES {
        let history = History::of_log(logs.log(name)).unwrap();
        let mut document = document::parse(document::preset(name).unwrap()).unwrap();
        document.scenario.replay = None;
        let task = Task {
            worlds: 60,
            ahead: 0,
            held_back: (history.days() / 2) as u32,
            ..Task::default()
        };
        let calibration = Calibration::new(&document, false, history, name, task).unwrap();
        let found = running::report(&calibration);
        show(name, &found);
        let scores = found.held_back.unwrap().scores;
        for field in [Field::Posters, Field::Messages] {
            let score = scores.iter().find(|score| score.field == field).unwrap();
            // Nine tenths are meant; real days differ more from one to the next than simulated ones.
            assert!(score.covered > 0.7, "{name}: {field:?}");
        }
    }
}

//! Ctrl-C during a long work: what is done is kept and shown.

use std::fs;

use serde_json::Value;

use super::calibrate::days;
use super::folder::{Folder, Outcome, small_folder};

/// More worlds than can be run before somebody presses Ctrl-C.
const MANY: &str = "100000";

/// Checks that a result rests on some of the worlds, and says so.
fn assert_kept(folder: &Folder, outcome: &Outcome) {
    outcome.assert_exit(0);
    let said = outcome.stderr();
    assert!(
        said.starts_with("Stopped: the table rests on ") && said.contains(" of 100000 worlds."),
        "{}",
        outcome.shown()
    );
    let found: Value = serde_json::from_str(outcome.stdout()).unwrap();
    let worlds = found["worlds"].as_u64().unwrap();
    assert!((1..100_000).contains(&worlds), "{worlds}");
    assert!(said.contains(&format!("rests on {worlds} of")), "{said}");
    let written: Value = serde_json::from_str(&folder.read("kept/summary.json")).unwrap();
    assert_eq!(written["worlds"], worlds);
    assert!(
        folder
            .read("kept/report.html")
            .contains(&format!("{worlds} worlds"))
    );
}

#[test]
fn run_and_compare_show_the_worlds_that_are_whole() {
    let folder = small_folder();
    let common = ["small.json", "--worlds", MANY, "--out", "kept", "--json"];
    let run = [&["run"], &common[..], &["--events", "log.csv"]].concat();
    assert_kept(&folder, &folder.run_until(&run, "log.csv.part", 100_000));
    let compare = [&["compare"], &common[..], &["--daily", "days.csv"]].concat();
    assert_kept(
        &folder,
        &folder.run_until(&compare, "days.csv.part", 100_000),
    );
    let days = folder.read("days.csv");
    let last = days.lines().last().unwrap();
    assert_eq!(
        last.split(',').count(),
        days.lines().nth(1).unwrap().split(',').count()
    );
}

#[test]
fn a_study_keeps_every_world_and_goes_on_from_there() {
    let folder = small_folder();
    let asked = |worlds: &'static str| {
        [
            "contributions",
            "small.json",
            "--strategy",
            "Packets",
            "--worlds",
            worlds,
            "--state",
            "kept",
        ]
    };
    let stopped = folder.run_until(&asked(MANY), "kept", 100_000);
    stopped.assert_exit(0);
    assert!(
        stopped.stderr().starts_with("Stopped: the table rests on "),
        "{}",
        stopped.shown()
    );
    assert!(
        stopped.stdout().contains("Red envelope"),
        "{}",
        stopped.shown()
    );
    let kept = fs::read(folder.path("kept")).unwrap();
    // All of the first world comes before the next: it need not be run again.
    folder.run(&asked("1")).assert_success();
    assert_eq!(fs::read(folder.path("kept")).unwrap(), kept);
}

#[test]
fn a_calibration_goes_on_from_the_folder_of_its_results() {
    let folder = Folder::new().with("days.csv", days());
    let asked = |folder: &'static str, simulations: &'static str| {
        let words = "calibrate days.csv --case reading --worlds 20 --out";
        let words: Vec<&str> = words.split(' ').collect();
        [words, vec![folder, "--simulations", simulations]].concat()
    };
    let stopped = folder.run_until(&asked("o", MANY), "o/trials.jsonl", 100_000);
    stopped.assert_exit(1);
    let said = stopped.stderr();
    assert!(
        said.contains("o/trials.jsonl, and the same command goes on from there"),
        "{said}"
    );
    // The first round draws the same people whatever its length: a shorter command goes on from the same file.
    let kept = folder.read("o/trials.jsonl").lines().count();
    assert!(kept > 40, "{kept} trials");
    fs::create_dir(folder.path("foreign")).unwrap();
    fs::write(folder.path("foreign/trials.jsonl"), "{}\n").unwrap();
    folder.run(&asked("foreign", "100")).assert_failure(
        2,
        &["error: foreign/trials.jsonl: not a file of finished simulations of this engine; name another, or delete it"],
    );
    folder.run(&asked("o", "100")).assert_success();
    // What the longer one has run beyond is not thrown away.
    assert!(folder.path("o/trials.jsonl").exists());
    folder.run(&asked("fresh", "100")).assert_success();
    assert!(!folder.path("fresh/trials.jsonl").exists());
    for file in ["summary.json", "fit.csv", "calibrated.json"] {
        assert_eq!(
            folder.read(&format!("o/{file}")),
            folder.read(&format!("fresh/{file}")),
            "{file}"
        );
    }
}

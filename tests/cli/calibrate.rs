//! `calibrate`.

use std::fmt::Write as _;

use serde_json::Value;

use super::folder::{Folder, Outcome};

/// Sums of the days of January and February, with a gap.
pub fn days() -> String {
    let mut text = "t,members,joins,leaves,active,messages\n".to_owned();
    for day in (0..59).filter(|day| *day != 20) {
        let (month, date) = if day < 31 {
            (1, day + 1)
        } else {
            (2, day - 30)
        };
        let (members, active, messages) = (40 + day / 2, 6 + day % 3, 9 + day * 7 % 11);
        let joins = day % 2;
        let line = format!("{members},{joins},0,{active},{messages}");
        writeln!(text, "2026-{month:02}-{date:02},{line}").unwrap();
    }
    text
}

/// Calibrates the days with few simulations and what else is said.
fn calibrate(folder: &Folder, more: &str) -> Outcome {
    let few = "calibrate days.csv --case reading --simulations 100 --worlds 20";
    let words: Vec<&str> = few.split(' ').chain(more.split(' ')).collect();
    folder.run(&words)
}

#[test]
fn a_group_is_calibrated_and_its_plans_are_compared() {
    let folder = Folder::new().with("days.csv", days());
    let found = calibrate(&folder, "--out o --state s");
    let text = found.assert_success().stdout();
    assert!(
        text.contains("odds of a visit on a day") && text.contains("against the first plan"),
        "{text}"
    );
    assert!(folder.read("o/fit.csv").contains(",2026-01-01,members,40,"));
    let json = calibrate(&folder, "--json --threads 1 --state s").json();
    let written: Value = serde_json::from_str(&folder.read("o/summary.json")).unwrap();
    assert_eq!(json, written);
    assert_eq!(json["known"].as_array().unwrap().len(), 5);
    is_told_from_luck(&folder);
}

/// Everything that compares plans of a calibrated group tells the same of what is not known of it.
fn is_told_from_luck(folder: &Folder) {
    let common = ["compare", "o/calibrated.json", "--worlds", "30"];
    let told = "comes from what is not known of the group";
    let compared = folder.run(&common);
    let text = compared.assert_success().stdout();
    let json = folder.run(&[&common[..], &["--json"]].concat());
    let parsed = json.json();
    let found = parsed["ignorance"].as_array().unwrap();
    assert_eq!(found.len(), parsed["differences"].as_array().unwrap().len());
    assert_eq!(text.matches(told).count(), found.len());
    for one in found {
        let share = one["share"].as_f64().unwrap();
        assert_eq!(one["outcome"], parsed["aim"][0]["outcome"]);
        assert!((0.0..=1.0).contains(&share));
        let percent = format!("difference {:.0} % {told}", 100.0 * share);
        assert!(text.contains(&percent), "{percent} in {text}");
    }
    for part in ["1/2", "2/2"] {
        let shard = ["--shard", part, "--out", &part[..1]];
        folder.run(&[&common[..], &shard].concat()).assert_success();
    }
    let merged = folder.run(&["merge", "1", "2", "--json"]);
    assert_eq!(merged.stdout(), json.stdout());
    let sure = folder.run(&[&common[..], &["--until-sure"]].concat());
    let text = sure.assert_success().stdout();
    assert_eq!(text.matches(told).count(), found.len());
}

#[test]
fn days_are_held_back_and_too_few_are_refused() {
    let folder = Folder::new().with("days.csv", days());
    let found = calibrate(&folder, "--hold-back 14 --lang zh --out o");
    let text = found.assert_success().stdout();
    assert!(
        text.contains("最后 14 天没有用来拟合") && text.contains("指数平滑"),
        "{text}"
    );
    // The real day stands beside the forecast of the plan that the group has had, and of no other.
    let written = folder.read("o/fit.csv");
    let days = written
        .lines()
        .filter(|line| line.contains(",2026-02-28,messages,"));
    let real: Vec<&str> = days.map(|line| line.split(',').nth(3).unwrap()).collect();
    assert!(real.len() > 1 && real[0] == "19", "{real:?}");
    assert!(real[1..].iter().all(|real| real.is_empty()), "{real:?}");
    let refused = calibrate(&folder, "--hold-back 58");
    refused.assert_exit(2);
    assert!(
        refused.stderr().contains("7 at least"),
        "{}",
        refused.shown()
    );
}

//! `contributions`, and what it has in common with every study: kept worlds, going on from them.

use serde_json::json;

use super::folder::small_folder;

#[test]
fn contributions_are_told_in_a_table_and_sum_to_the_plan_in_json() {
    let folder = small_folder();
    let arguments = ["contributions", "small.json", "--strategy", "Packets"];
    let told = folder.run(&arguments);
    let text = told.assert_success().stdout();
    for words in [
        "Packets: what each tactic contributes, by Weekly active, last 28 days (all 4 sets of tactics)",
        "left out, the plan loses [95%]",
        "30 days after [95%]",
        "together",
    ] {
        assert!(text.contains(words), "{words:?} is missing{}", told.shown());
    }
    let chinese = folder.run(&[&arguments[..], &["--lang", "zh"]].concat());
    assert!(
        chinese.stdout().contains("每个动作的贡献"),
        "{}",
        chinese.shown()
    );

    let report = folder.run(&[&arguments[..], &["--json"]].concat()).json();
    assert_eq!(report["format"], "community-sim-contributions/1");
    assert_eq!((&report["worlds"], &report["seed"]), (&json!(5), &json!(3)));
    let plan = &report["plans"][0];
    let tactics = plan["tactics"].as_array().unwrap();
    assert_eq!(tactics.len(), 2);
    for part in ["aim", "yuan", "hours"] {
        let mean = |amounts: &serde_json::Value| amounts[part]["mean"].as_f64().unwrap();
        let sum: f64 = tactics.iter().map(|t| mean(&t["contribution"])).sum();
        assert!((sum - mean(&plan["total"])).abs() < 1e-9, "{part}");
    }
}

#[test]
fn a_plan_without_tactics_is_said_so() {
    let told = small_folder().run(&["contributions", "small.json", "--worlds", "1"]);
    let text = told.assert_success().stdout();
    assert!(
        text.contains("\nNothing: no tactic is switched on"),
        "{text}"
    );
}

#[test]
fn finished_worlds_are_kept_and_never_run_again() {
    let folder = small_folder();
    let run = |more: &[&str]| {
        let arguments = ["contributions", "small.json", "--json", "--state", "worlds"];
        folder.run(&[&arguments[..], more].concat())
    };
    let first = run(&["--worlds", "2"]);
    first.assert_success();
    let kept = folder.read("worlds");
    let more = run(&[]);
    let alone = folder.run(&["contributions", "small.json", "--json"]);
    assert_eq!(more.assert_success().stdout(), alone.stdout());
    let all = folder.read("worlds");
    assert!(all.starts_with(&kept) && all.len() > kept.len());
    let again = run(&["--threads", "1"]);
    assert_eq!(again.assert_success().stdout(), alone.stdout());
    assert_eq!(folder.read("worlds"), all);

    // Killed while writing: the cut line is run again.
    std::fs::write(folder.path("worlds"), &all[..all.len() - 40]).unwrap();
    assert_eq!(
        run(&["--threads", "1"]).assert_success().stdout(),
        alone.stdout()
    );
    assert_eq!(folder.read("worlds"), all);
}

#[test]
fn a_file_that_is_no_state_is_refused_and_left_alone() {
    let folder = small_folder().with("notes.txt", "mine\n");
    folder
        .run(&["contributions", "small.json", "--state", "notes.txt"])
        .assert_failure(
            2,
            &["error: notes.txt: this is no file of finished worlds; name another one"],
        );
    assert_eq!(folder.read("notes.txt"), "mine\n");
}

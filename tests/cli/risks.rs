//! `risks` and `sensitivity`.

use super::folder::small_folder;
use community_sim::model::shocks::Shock;

#[test]
fn drills_stand_in_one_table_with_the_regret_of_every_plan() {
    let folder = small_folder();
    let arguments = [
        "risks",
        "small.json",
        "--worlds",
        "2",
        "--sets",
        "3",
        "--set-worlds",
        "1",
    ];
    let told = folder.run(&arguments);
    let text = told.assert_success().stdout();
    for words in [
        "on day 16 of 30 (2 worlds), by Weekly active",
        "Nothing",
        "complaints",
        "over 3 sets of assumptions within their plausible ranges (1 world each)",
    ] {
        assert!(text.contains(words), "{words:?} is missing{}", told.shown());
    }
    let report = folder
        .run(&[&arguments[..], &["--json", "--day", "5"]].concat())
        .json();
    assert_eq!(report["day"], 4);
    assert_eq!(
        report["drills"].as_array().unwrap().len(),
        Shock::KINDS.len() + 1
    );
    let regrets = report["drills"][0]["plans"].as_array().unwrap();
    let least = regrets
        .iter()
        .map(|plan| plan["regret"]["mean"].as_f64().unwrap());
    assert_eq!(least.fold(f64::MAX, f64::min), 0.0);
}

#[test]
fn the_choice_s_assumptions_are_ranked_and_looked_at_closely() {
    let folder = small_folder();
    let arguments = [
        "sensitivity",
        "small.json",
        "--worlds=2",
        "--trajectories=2",
        "--rows=8",
        "--point-worlds=1",
        "--closely=2",
    ];
    let told = folder.run(&arguments);
    let text = told.assert_success().stdout();
    for words in [
        "Best by Weekly active",
        "lead over",
        "μ*",
        "What would change the choice",
    ] {
        assert!(text.contains(words), "{words:?} is missing{}", told.shown());
    }
    let report = folder.run(&[&arguments[..], &["--json"]].concat()).json();
    let closely = report["closely"].as_array().unwrap();
    assert_eq!(closely.len(), 2);
    assert_eq!(closely[0]["name"], report["screening"][0]["name"]);
    assert!(closely[0]["curve"].as_array().unwrap().len() >= 9);
}

#[test]
fn a_share_that_is_none_is_refused() {
    let told = small_folder().run(&["risks", "small.json", "--within", "2"]);
    told.assert_exit(2);
    assert!(told.stderr().contains("0.01 to 1"), "{}", told.shown());
}

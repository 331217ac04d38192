//! `optimise`.

use super::folder::small_folder;

#[test]
fn plans_are_found_and_can_be_put_into_a_document() {
    let folder = small_folder();
    let arguments = [
        "optimise",
        "small.json",
        "--plans=40",
        "--search-worlds=1",
        "--worlds=2",
        "--front=2",
    ];
    let told = folder.run(&arguments);
    let text = told.assert_success().stdout();
    for words in [
        "Searched:",
        "60 min a day, ¥3000 for 30 days",
        "Plan 1",
        "what every dose does",
    ] {
        assert!(text.contains(words), "{words:?} is missing{}", told.shown());
    }
    let report = folder.run(&[&arguments[..], &["--json"]].concat()).json();
    let front = report["front"].as_array().unwrap();
    assert!(!front.is_empty() && front.len() <= 2);
    let mut document = super::folder::small();
    document["strategies"] = serde_json::json!([front[0]["plan"]]);
    document["run"]["seed"] = report["fresh_seed"].clone();
    document["run"]["worlds"] = 2.into();
    let folder = folder.with("found.json", document.to_string());
    let again = folder.run(&["run", "found.json", "--json"]).json();
    let reached = again["strategies"][0]["outcomes"][0]["mean"]
        .as_f64()
        .unwrap();
    assert!((reached - front[0]["aim"]["mean"].as_f64().unwrap()).abs() < 1e-9);
}

#[test]
fn wrong_means_are_refused_with_what_is_allowed() {
    let told = small_folder().run(&["optimise", "small.json", "--minutes", "2000"]);
    told.assert_exit(2);
    assert!(told.stderr().contains("0 to 1440"), "{}", told.shown());
}

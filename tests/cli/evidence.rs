//! `evidence` and its kinds.

use community_sim::model::parameters;
use serde_json::{Value, json};

use super::folder::Folder;

#[test]
fn evidence_shows_rows_and_totals_and_writes_them() {
    let folder = Folder::new();
    let arguments = [
        "evidence", "--worlds", "2", "--row", "k12", "K23", "--out", "found",
    ];
    let text = folder.run(&arguments);
    text.assert_success();
    assert!(
        text.stdout().contains("K12 Visit survival"),
        "{}",
        text.shown()
    );
    assert!(
        text.stdout().contains("K23 Money sent on"),
        "{}",
        text.shown()
    );
    let last = text.stdout().lines().last().unwrap();
    assert!(
        last.starts_with("core ") && last.contains("secondary "),
        "{last}"
    );

    let report: Value = serde_json::from_str(&folder.read("found/evidence.json")).unwrap();
    assert_eq!(report["format"], "community-sim-evidence/1");
    let ids: Vec<&str> = report["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["K12", "K23"]);
    let source = "measured: Quantum Computing SE .470";
    let written = report["rows"][0]["source"].as_str().unwrap();
    assert!(written.starts_with(source), "{written}");
    let headline = &report["rows"][0]["figures"][0];
    assert_eq!(headline["worlds"], 2);
    let share = headline["median"].as_f64().unwrap();
    assert!(share > 0.05 && share < 0.8, "{share}");

    let page = folder.read("found/evidence.html");
    assert!(page.starts_with("<!doctype html>") && page.contains("<svg") && !page.contains("http"));

    let json = folder.run(&[
        "evidence",
        "--worlds",
        "2",
        "--row",
        "K12",
        "K23",
        "--json",
        "--threads",
        "1",
    ]);
    assert_eq!(
        json.assert_success().stdout(),
        folder.read("found/evidence.json")
    );
    assert!(page.contains(source));
    let chinese = folder.run(&[
        "evidence", "--worlds", "1", "--row", "K12", "--lang", "zh", "--out", "zh",
    ]);
    let shown = chinese.assert_success().stdout();
    assert!(
        shown.contains("K12 访问留存 [拟合所得]：30 天"),
        "{}",
        chinese.shown()
    );
    let page = folder.read("zh/evidence.html");
    assert!(
        page.contains("实测：Quantum Computing SE") && !page.contains("measured:"),
        "{page}"
    );
}

#[test]
fn evidence_names_unknown_rows() {
    let folder = Folder::new();
    let unknown = folder.run(&["evidence", "--row", "K99"]);
    unknown.assert_exit(2);
    let said = "error: --row \"K99\": the rows are K01 to K37 and T01, ";
    assert!(unknown.stderr().starts_with(said), "{}", unknown.shown());
    folder.run(&["evidence", "--worlds", "0"]).assert_exit(2);
}

#[test]
fn a_search_tries_the_shipped_numbers_first_and_logs_every_set() {
    let free = json!({
        "free": [{ "place": "first_visit_boost", "low": 1, "high": 8 }],
        "cases": ["qa"], "rows": { "K08": 1 }, "worlds": 1
    });
    let folder = Folder::new().with("free.json", free.to_string());
    let arguments = [
        "evidence",
        "--search",
        "free.json",
        "--evaluations",
        "5",
        "--out",
        "found",
    ];
    let outcome = folder.run(&arguments);
    assert!(
        outcome
            .assert_success()
            .stdout()
            .starts_with("best of 5 evaluations"),
        "{}",
        outcome.shown()
    );
    let log = folder.read("found/search.csv");
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(
        (lines.len(), lines[0]),
        (6, "evaluation,loss,first_visit_boost,terms")
    );
    let first = lines[1].split(',').nth(2).unwrap();
    let shipped = parameters::find("first_visit_boost").unwrap().default;
    assert!(
        (first.parse::<f64>().unwrap() - shipped).abs() < 1e-9,
        "{first}"
    );
    let found: Value = serde_json::from_str(&folder.read("found/search.json")).unwrap();
    let losses = lines[1..]
        .iter()
        .map(|line| line.split(',').nth(1).unwrap().parse::<f64>().unwrap());
    assert_eq!(
        found["best"]["loss"].as_f64().unwrap(),
        losses.fold(f64::INFINITY, f64::min)
    );

    let unknown = folder.with("free.json", "{ \"free\": [{ \"place\": \"luck\" }] }");
    let outcome = unknown.run(&arguments);
    outcome.assert_exit(2);
    assert!(
        outcome
            .stderr()
            .starts_with("error: free.json: free[0].place: found \"luck\""),
        "{}",
        outcome.shown()
    );
}

#[test]
fn sensitivity_moves_what_a_file_calls_free() {
    let free = json!({
        "free": [
            { "place": "qa:scenario.segments[3].visits_per_week", "low": 0.001, "high": 6 },
            { "place": "check_in_share" }
        ],
        "cases": ["qa"], "rows": { "K12": 1 }
    });
    let folder = Folder::new().with("free.json", free.to_string());
    let base = [
        "evidence",
        "--sensitivity",
        "--search",
        "free.json",
        "--worlds",
        "1",
        "--row",
        "K12",
        "--out",
        "found",
    ];
    let outcome = folder.run(&base);
    let shown = outcome.assert_success().stdout();
    assert!(
        shown.contains("2 numbers moved one at a time"),
        "{}",
        outcome.shown()
    );
    let report: Value = serde_json::from_str(&folder.read("found/sensitivity.json")).unwrap();
    let numbers = report["numbers"].as_array().unwrap();
    assert_eq!(numbers[0]["moves"].as_array().unwrap().len(), 4);
    let turned = |number: &Value| {
        let moves = number["moves"].as_array().unwrap();
        moves
            .iter()
            .any(|m| m["lost"] != json!([]) || m["gained"] != json!([]))
    };
    assert!(turned(&numbers[0]), "a visit in three years, or six a week");
    assert!(
        !turned(&numbers[1]),
        "nobody checks in in the Q&A community"
    );
    assert!(
        folder
            .read("found/sensitivity.html")
            .starts_with("<!doctype html>")
    );
}

#[test]
fn tactics_are_compared_with_nothing() {
    let folder = Folder::new();
    let report = folder
        .run(&["evidence", "--tactics", "--worlds", "2", "--json"])
        .json();
    assert_eq!(
        (&report["days"], &report["days_after"]),
        (&json!(90), &json!(30))
    );
    let welcome = report["tactics"]
        .as_array()
        .unwrap()
        .iter()
        .find(|t| t["kind"] == "welcome")
        .unwrap();
    assert_eq!(welcome["money_yuan"]["with"], 0.0);
    assert!(
        welcome["operator_hours"]["difference"].as_f64().unwrap() > 0.0,
        "{welcome}"
    );
    folder
        .run(&["evidence", "--tactics", "--row", "K01"])
        .assert_exit(2);
}

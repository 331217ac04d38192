//! `compare`, and what it has in common with `run`.

use community_sim::model::outcomes::OUTCOMES;
use serde_json::json;

use super::folder::small_folder;

#[test]
fn compare_prints_a_table_with_a_sentence() {
    let outcome = small_folder().run(&["compare", "small.json"]);
    outcome.assert_success();
    let text = outcome.stdout();
    assert!(
        text.contains("30 days, 5 worlds, seed 3 (engine "),
        "{}",
        outcome.shown()
    );
    for words in [
        "Nothing",
        "Packets",
        "95% interval",
        "Weekly active",
        "Money spent (yuan)",
    ] {
        assert!(
            text.contains(words),
            "{words:?} is missing{}",
            outcome.shown()
        );
    }
    let rows = text
        .lines()
        .filter(|line| line.contains(" / ") || line.ends_with('–'))
        .count();
    assert!(rows >= OUTCOMES.len(), "{rows} rows{}", outcome.shown());
}

#[test]
fn money_work_and_what_stops_tactics_are_told() {
    let mut document = super::folder::small();
    let packet = json!({ "kind": "red_envelope", "amount_yuan": 20, "shares": 5, "minutes": 0 });
    document["strategies"][1] = json!({
        "name": "Packets",
        "operator": { "minutes_per_day": 10, "budget_yuan": 45, "hour_yuan": 60 },
        "tactics": [
            { "id": "packets", "action": packet },
            { "id": "posts", "action": { "kind": "content", "posts": 2, "minutes_per_post": 8 } }
        ]
    });
    let folder = small_folder().with("costly.json", document.to_string());
    let found = folder.run(&["compare", "costly.json", "--json"]).json();
    let outcome = |name: &str| {
        let outcomes = found["strategies"][1]["outcomes"].as_array().unwrap();
        let own = outcomes.iter().find(|outcome| outcome["outcome"] == name);
        own.unwrap()["mean"].as_f64().unwrap()
    };
    let economy = &found["strategies"][1]["economy"];
    let cost = outcome("money_spent") + 60.0 * outcome("operator_hours");
    assert!((economy["cost"]["mean"].as_f64().unwrap() - cost).abs() < 1e-9);
    // Nothing is sold here.
    assert!(economy["roi"].is_null() && economy["per_retained"]["mean"].as_f64().unwrap() > 0.0);
    assert!((outcome("margin") + cost).abs() < 1e-9);
    let [packets, posts] = [0, 1].map(|place| &found["stops"][0]["tactics"][place]);
    assert_eq!(
        (packets["id"].as_str(), posts["time"].as_f64()),
        (Some("packets"), posts["due"].as_f64())
    );
    assert!(packets["money"].as_f64().unwrap() > 0.0 && packets["time"] == 0.0);
    let outcome = folder.run(&["compare", "costly.json"]);
    let text = outcome.stdout();
    assert!(text.contains("for each who stays [95%]"), "{text}");
    assert!(text.contains("Packets · Content: due on"), "{text}");
    assert!(text.contains("no time left on"), "{text}");
}

#[test]
fn the_aim_comes_first() {
    let mut document = super::folder::small();
    document["scenario"]["aim"] = json!({ "retention": 3, "living_members": 1 });
    let folder = small_folder().with("aimed.json", document.to_string());
    let outcome = folder.run(&["compare", "aimed.json"]);
    outcome.assert_success();
    let text = outcome.stdout();
    assert!(
        text.contains("Aim: Day-30 retention 75%, Weekly active, last 28 days 25%"),
        "{}",
        outcome.shown()
    );
    let table = text.split("95% interval").nth(1).unwrap();
    let first = table.lines().nth(1).unwrap();
    assert!(first.starts_with("Day-30 retention"), "{first}");
    assert!(
        text.contains("on the mix of aims than Nothing, but 5 worlds cannot tell"),
        "{text}"
    );
    let json = folder.run(&["run", "aimed.json", "--json"]).json();
    assert_eq!(
        json["aim"][0],
        json!({ "outcome": "retention_30", "weight": 0.75 })
    );
}

#[test]
fn tables_speak_the_language_asked_for_or_that_of_the_terminal() {
    let folder = small_folder();
    let chinese = folder.run(&["run", "small.json", "--lang", "zh"]);
    chinese.assert_success();
    assert!(
        chinese.stdout().contains("周活跃人数") && chinese.stdout().contains("不运营"),
        "{}",
        chinese.shown()
    );
    let english = folder.run(&["run", "small.json"]);
    english.assert_success();
    assert!(
        english.stdout().contains("Weekly active") && !english.stdout().contains("不运营"),
        "{}",
        english.shown()
    );
}

#[test]
fn json_is_all_that_json_prints() {
    let folder = small_folder();
    let compared = folder.run(&["compare", "small.json", "--json"]).json();
    assert_eq!(
        (&compared["format"], &compared["seed"], &compared["worlds"]),
        (&json!("community-sim/1"), &json!(3), &json!(5))
    );
    assert_eq!(compared["differences"][0]["name"]["en"], "Packets");
    let run = folder.run(&["run", "small.json", "--json"]).json();
    assert_eq!(run["strategies"], compared["strategies"]);
    assert_eq!(
        (&run["scenario_hash"], run.get("differences")),
        (&compared["scenario_hash"], None)
    );
    let outcomes: Vec<&str> = run["strategies"][1]["outcomes"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|o| o["outcome"].as_str())
        .collect();
    assert_eq!(
        outcomes,
        OUTCOMES.iter().map(|info| info.name).collect::<Vec<_>>()
    );
}

#[test]
fn options_change_the_document() {
    let folder = small_folder();
    let both = folder.run(&["run", "small.json", "--json"]).json();
    let one = folder
        .run(&[
            "run",
            "small.json",
            "--strategy",
            "红包",
            "--without-baseline",
            "--json",
        ])
        .json();
    assert_eq!(one["strategies"].as_array().unwrap().len(), 1);
    assert_eq!(
        one["strategies"][0]["outcomes"], both["strategies"][1]["outcomes"],
        "a strategy's worlds do not depend on the others"
    );
    let short = folder
        .run(&[
            "run",
            "small.json",
            "--days",
            "7",
            "--worlds",
            "2",
            "--seed",
            "9",
            "--json",
        ])
        .json();
    assert_eq!(
        (&short["days"], &short["worlds"], &short["seed"]),
        (&json!(7), &json!(2), &json!(9))
    );
    let turned = folder
        .run(&[
            "compare",
            "small.json",
            "--strategy",
            "Packets",
            "--strategy",
            "Nothing",
            "--json",
        ])
        .json();
    assert_eq!(turned["baseline"]["en"], "Packets");
}

#[test]
fn a_fresh_seed_is_told_and_repeats_the_run() {
    let folder = small_folder();
    let run = |seed: &[&str]| {
        folder.run(&[&["run", "small.json", "--days=7", "--worlds=2"], seed].concat())
    };
    let drawn = run(&["--seed", "random", "--json"]);
    drawn.assert_exit(0);
    let told: Vec<&str> = drawn.stderr().split_whitespace().collect();
    let again = run(&[told.as_slice(), &["--json"]].concat());
    assert_eq!(again.assert_success().stdout(), drawn.stdout());
    assert_ne!(run(&["--seed", "random"]).stderr(), drawn.stderr());
}

#[test]
fn a_plan_that_does_nothing_is_added_where_there_is_none() {
    let folder = small_folder();
    let json = |options: &[&str]| {
        let command = ["compare", "small.json", "--strategy", "Packets", "--json"];
        folder.run(&[&command[..], options].concat()).json()
    };
    let added = json(&[]);
    assert_eq!(added["idle"], 1);
    assert_eq!(added["differences"][0]["name"]["en"], "Do nothing");
    let own = folder.run(&["compare", "small.json", "--json"]).json();
    assert_eq!(own["idle"], 0);
    assert_eq!(own["strategies"].as_array().unwrap().len(), 2);
    assert_eq!(
        added["strategies"][1]["outcomes"], own["strategies"][0]["outcomes"],
        "doing nothing is the same whoever names it"
    );
    folder
        .run(&[
            "compare",
            "small.json",
            "--strategy",
            "Packets",
            "--without-baseline",
        ])
        .assert_failure(
            2,
            &["error: strategies: found 1 strategy; allowed: at least 2 to compare"],
        );
}

#[test]
fn until_sure_runs_no_more_worlds_than_it_takes() {
    let mut document = super::folder::small();
    document["run"]["worlds"] = json!(400);
    document["strategies"][1]["tactics"] = json!([{
        "id": "meetings", "schedule": { "every_days": 4 }, "action": { "kind": "event", "yuan": 0, "capacity": 100, "appeal": 1 }
    }]);
    let folder = small_folder().with("many.json", document.to_string());
    let found = folder
        .run(&["compare", "many.json", "--until-sure", "--json"])
        .json();
    let race = &found["race"];
    assert_eq!(
        (&race["finding"], &race["most_worlds"]),
        (&json!("best"), &json!(400))
    );
    let worlds = race["worlds"][1].as_u64().unwrap();
    assert!((20..400).contains(&worlds), "{race}");
    assert_eq!(race["pairs"].as_array().map(Vec::len), Some(1));
    // The same numbers as those of a comparison of so many worlds, in wider intervals.
    let worlds = worlds.to_string();
    let fixed = folder
        .run(&["compare", "many.json", "--worlds", &worlds, "--json"])
        .json();
    let aim = |found: &serde_json::Value, field: &str| {
        found["differences"][0]["aim"][field].as_f64().unwrap()
    };
    assert_eq!(aim(&found, "mean"), aim(&fixed, "mean"));
    assert!(aim(&found, "low") < aim(&fixed, "low"));
    let text = folder.run(&["compare", "many.json", "--until-sure"]);
    text.assert_success();
    assert!(
        text.stdout()
            .contains("is the best by weekly active members: surely ahead"),
        "{}",
        text.shown()
    );
    let chinese = folder.run(&["compare", "many.json", "--until-sure", "--lang", "zh"]);
    assert!(chinese.stdout().contains("已有把握"), "{}", chinese.shown());
}

#[test]
fn plans_that_are_equal_are_not_told_apart() {
    let mut document = super::folder::small();
    document["strategies"] = json!([{ "name": "A" }, { "name": "B" }]);
    document["run"] = json!({ "days": 5, "worlds": 30, "seed": 3 });
    let folder = small_folder().with("equal.json", document.to_string());
    let outcome = folder.run(&["compare", "equal.json", "--until-sure"]);
    outcome.assert_success();
    assert!(
        outcome.stdout().contains(
            "These plans cannot be told apart by weekly active members with 30 worlds: A, B."
        ),
        "{}",
        outcome.shown()
    );
    // Always equal is neither won nor lost.
    assert!(
        outcome.stdout().contains("0 / 30 / 0"),
        "{}",
        outcome.shown()
    );
}

//! `measure`.

use community_sim::model::document;
use serde_json::{Value, json};

use super::folder::Folder;

/// Ann opens a topic on Monday, Bob answers after three hours and again a week later; Cyd reads, the operator Dot answers.
const MEMBERS: &str = "user_id,joined,is_manager,last_visit,light_actions\n\
    ann,2026-03-02T08:00:00,0,2026-03-30T08:00:00,2\nbob,2026-03-02T09:00:00,0,2026-03-09T12:00:00,0\n\
    cyd,2026-03-03T09:00:00,0,,0\ndot,2026-03-01T09:00:00,1,,\n";

const EVENTS: &str = "t,user_id,item_id,parent_item,to_user_id\n2026-03-02T09:00:00,ann,p1,,\n\
    2026-03-02T12:00:00,bob,c1,p1,ann\n2026-03-02T15:00:00,dot,c2,c1,bob\n2026-03-09T12:00:00,bob,p2,,\n";

#[test]
fn a_log_in_tables_is_measured() {
    let folder = Folder::new()
        .with("members.csv", MEMBERS)
        .with("events.csv", EVENTS);
    let json = folder
        .run(&["measure", "members.csv", "events.csv", "--json"])
        .json();
    let measurement = &json["measurements"][0];
    assert_eq!(
        (&measurement["strategy"], &measurement["logs"]),
        (&Value::Null, &json!(1))
    );
    assert_eq!(measurement["first_day"], "2026-03-01");
    assert_eq!(measurement["last_day"], "2026-03-30");
    let statistic = |name: &str| {
        let rows = measurement["statistics"].as_array().unwrap();
        let row = rows.iter().find(|row| row["name"] == name).unwrap();
        (
            row["value"].clone(),
            row["cases"].clone(),
            row["target"].clone(),
        )
    };
    assert_eq!(statistic("members"), (json!(3.0), json!(3), json!(null)));
    assert_eq!(statistic("messages"), (json!(3.0), json!(3), json!(null)));
    assert_eq!(
        statistic("operator_share"),
        (json!(0.25), json!(4), json!(null))
    );
    assert_eq!(
        statistic("answer_hours"),
        (json!(3.0), json!(1), json!("K19"))
    );
    assert_eq!(
        statistic("gap_median"),
        (json!(604_800.0), json!(1), json!("K16"))
    );
    // Nobody has been there for 90 days.
    assert_eq!(
        statistic("lurker_share"),
        (json!(null), json!(null), json!("K01"))
    );
    let weeks = &measurement["details"]["weeks"];
    assert_eq!(
        weeks[1],
        json!({ "ending": "2026-03-15", "messages": 1, "posters": 1 })
    );
    let curves = measurement["curves"].as_array().unwrap();
    let within = curves
        .iter()
        .find(|row| row["name"] == "answered_within")
        .unwrap();
    assert_eq!(
        within["points"][2],
        json!({ "x": 2.0, "value": 0.0, "cases": 1 })
    );
    assert_eq!(
        within["points"][3],
        json!({ "x": 4.0, "value": 1.0, "cases": 1 })
    );

    let text = folder.run(&["measure", "members.csv", "events.csv", "--lang", "zh"]);
    text.assert_success();
    for words in ["成员主帖首次回应时长（中位数）", "K19", "4 = 100%"] {
        assert!(
            text.stdout().contains(words),
            "{words:?} is missing{}",
            text.shown()
        );
    }
}

#[test]
fn an_event_log_is_measured_by_strategy_and_world() {
    let folder = Folder::new();
    let run = [
        "run",
        "preset:qa",
        "--days",
        "60",
        "--worlds",
        "3",
        "--events",
        "log.csv",
    ];
    folder.run(&run).assert_success();
    let measured = |options: &[&str]| {
        let json = folder
            .run(&[&["measure", "log.csv", "--json"], options].concat())
            .json();
        json["measurements"].as_array().unwrap().clone()
    };
    let value = |measurement: &Value, name: &str| {
        let rows = measurement["statistics"].as_array().unwrap();
        let row = rows.iter().find(|row| row["name"] == name).unwrap();
        row["value"].as_f64().unwrap()
    };
    let all = measured(&[]);
    let strategies = document::parse(document::preset("qa").unwrap())
        .unwrap()
        .strategies;
    assert_eq!(
        (all.len(), &all[0]["logs"], &all[0]["details"]),
        (strategies.len(), &json!(3), &Value::Null)
    );
    let first = all[0]["strategy"].as_str().unwrap();
    let mut worlds: Vec<f64> = ["0", "1", "2"]
        .iter()
        .map(|world| {
            let one = measured(&["--world", world, "--strategy", first]);
            assert_eq!((one.len(), &one[0]["logs"]), (1, &json!(1)));
            assert_eq!(one[0]["last_day"], "2026-04-30");
            value(&one[0], "messages")
        })
        .collect();
    worlds.sort_by(f64::total_cmp);
    assert_eq!(value(&all[0], "messages"), worlds[1]);
    assert!(worlds[0] > 50.0, "{worlds:?}");

    folder
        .run(&["measure", "log.csv", "--world", "3"])
        .assert_failure(
            2,
            &["error: --world 3: the log has no such world; its last is 2"],
        );
    let unknown = folder.run(&["measure", "log.csv", "--strategy", "D"]);
    unknown.assert_exit(2);
    assert!(
        unknown
            .stderr()
            .starts_with("error: --strategy \"D\": the log has \"A ")
    );
}

#[test]
fn what_is_wrong_with_a_log_is_said_line_by_line() {
    let folder = Folder::new()
        .with("members.csv", MEMBERS)
        .with("events.csv", EVENTS)
        .with(
            "twice.csv",
            EVENTS
                .replace("p2", "p1")
                .replace("T15:00:00,dot", "T15,eve"),
        )
        .with("empty.csv", "")
        .with("bytes.csv", [b't', b'\n', 0xFF, 0xFE]);
    folder
        .run(&["measure", "members.csv", "twice.csv"])
        .assert_failure(
            2,
            &[
                "error: twice.csv: events, line 4, column t: found \"2026-03-02T15\"; allowed is a time YYYY-MM-DDTHH:MM:SS from 2000 to 2100",
                "error: twice.csv: events, line 5, column item_id: found \"p1\", as in line 2; allowed is each name once",
            ],
        );
    folder.run(&["measure", "empty.csv"]).assert_failure(
        2,
        &["error: empty.csv: events: found no line; allowed is a first line with the names of the columns"],
    );
    folder.run(&["measure", "bytes.csv"]).assert_failure(
        2,
        &["error: bytes.csv, line 2: found bytes that are no UTF-8; allowed is a text in UTF-8"],
    );
    let tables_alone = folder.run(&["measure", "events.csv"]);
    tables_alone.assert_exit(2);
    assert!(tables_alone.stderr().contains("give two tables"));
    assert!(
        tables_alone.stderr().starts_with(
            "error: events.csv: events, line 1: found t,user_id,item_id,parent_item,to_user_id; allowed is a log as"
        ),
        "{}",
        tables_alone.shown()
    );
    folder
        .run(&["measure", "members.csv", "events.csv", "--world", "1"])
        .assert_failure(
            2,
            &["error: --world and --strategy choose from a simulated log, which is one file"],
        );
    folder.run(&["measure", "no.csv"]).assert_exit(2);
    folder.run(&["measure"]).assert_exit(2);
}

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
        (strategies.len() + 1, &json!(3), &Value::Null),
        "the plans and doing nothing"
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
    let unknown = folder.run(&["measure", "log.csv", "--strategy", "Z"]);
    unknown.assert_exit(2);
    assert!(
        unknown
            .stderr()
            .starts_with("error: --strategy \"Z\": the log has \"A ")
    );
}

#[test]
fn what_was_read_is_said_and_what_is_wrong_line_by_line() {
    let folder = Folder::new()
        .with("members.csv", MEMBERS)
        .with("events.csv", EVENTS)
        .with("odd.csv", EVENTS.replace("T15:00:00,dot", "T15,eve"))
        .with("twice.csv", EVENTS.replace("p2", "p1"))
        .with("empty.csv", "")
        .with("bytes.csv", [b't', b'\n', b'a', 0xFF, 0xFE]);
    let read = folder.run(&["measure", "members.csv", "odd.csv"]);
    read.assert_success();
    for words in [
        "odd.csv: a table, UTF-8, 4 rows; t=t user_id=user_id",
        "time that cannot be read",
        "odd.csv:4",
        "Operators: 1",
    ] {
        assert!(
            read.stdout().contains(words),
            "{words:?} is missing{}",
            read.shown()
        );
    }
    folder.run(&["measure", "members.csv", "odd.csv", "--strict"]).assert_failure(
        2,
        &["error: odd.csv, line 4: found time that cannot be read (1 of them); allowed is no imperfect row, as --strict asks; without --strict they are left out or mended, and listed"],
    );
    folder.run(&["measure", "members.csv", "twice.csv"]).assert_failure(
        2,
        &["error: twice.csv, line 5: found the same name as in line 2, but another author, time or parent; allowed is each message's name once"],
    );
    folder.run(&["measure", "empty.csv"]).assert_exit(2);
    let bytes = folder.run(&["measure", "bytes.csv", "--lang", "zh"]);
    bytes.assert_exit(2);
    assert!(
        bytes.stderr().contains("另存为 → CSV UTF-8"),
        "{}",
        bytes.shown()
    );
    folder
        .run(&["measure", "members.csv", "events.csv", "--world", "1"])
        .assert_failure(
            2,
            &["error: --world and --strategy choose from a simulated log"],
        );
    folder.run(&["measure", "no.csv"]).assert_exit(2);
    folder.run(&["measure"]).assert_exit(2);
}

#[test]
fn a_folder_is_one_log_and_a_mapping_is_kept_without_names() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("chat")).unwrap();
    let folder = folder
        .with("chat/a.csv", "wann,wer\n2024-01-03 09:00,Anna\n")
        .with("chat/b.csv", "wann,wer\n2024-01-04 09:00,Bruno\n")
        .with("chat/note.txt", "no log");
    let options = [
        "--column",
        "t=wann",
        "--column",
        "user_id=wer",
        "--utc-offset",
        "-03:00",
    ];
    let saved = folder
        .run(
            &[
                &[
                    "measure",
                    "chat",
                    "--save-mapping",
                    "m.json",
                    "--operator",
                    "Bruno",
                    "--json",
                ],
                options.as_slice(),
            ]
            .concat(),
        )
        .json();
    assert_eq!(saved["reading"]["files"].as_array().unwrap().len(), 2);
    assert_eq!(
        (
            &saved["reading"]["operators"],
            &saved["reading"]["passed_over"]
        ),
        (&json!(1), &json!(1))
    );
    let mapping = folder.read("m.json");
    assert!(
        mapping.contains("wann")
            && mapping.contains("-03:00")
            && !mapping.contains("Anna")
            && !mapping.contains("Bruno"),
        "{mapping}"
    );
    let again = folder
        .run(&[
            "measure",
            "chat",
            "--mapping",
            "m.json",
            "--operator",
            "Bruno",
            "--json",
        ])
        .json();
    assert_eq!(again["measurements"], saved["measurements"]);
    let row = |name: &str| {
        let rows = saved["measurements"][0]["statistics"].as_array().unwrap();
        rows.iter().find(|row| row["name"] == name).unwrap().clone()
    };
    assert_eq!(row("posts_unanswered")["value"], Value::Null);
    assert_eq!(row("posts_unanswered")["unknown"]["zh"], "哪条消息回应哪条");
    folder
        .run(&["measure", "chat", "--utc-offset", "Mars"])
        .assert_exit(2);
}

#[test]
fn what_stands_out_and_the_nearest_case_are_said_in_both_languages() {
    let day = |day: u32| {
        let (month, day) = (1 + day / 28, 1 + day % 28);
        let messages = if month < 3 { 60 } else { 5 };
        format!("2024-{month:02}-{day:02},200,{},{messages}\n", messages / 3)
    };
    let days: String = (0..84).map(day).collect();
    let folder = Folder::new().with(
        "days.csv",
        format!("日期,群成员总数,发言人数,消息总数\n{days}"),
    );
    let json = folder.run(&["measure", "days.csv", "--json"]).json();
    let portrait = &json["portrait"];
    let about: Vec<&str> = portrait["remarks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|remark| remark["about"].as_str().unwrap())
        .collect();
    assert_eq!(about[..2], ["size", "trend"]);
    let cases = portrait["nearest"]["cases"].as_array().unwrap();
    assert_eq!(cases.len(), document::presets().len());
    for (language, heading) in [("en", "What stands out"), ("zh", "突出之处")] {
        let said = folder.run(&["measure", "days.csv", "--lang", language]);
        let text = said.stdout();
        assert!(text.contains(heading), "{text}");
        let sentences = portrait["remarks"].as_array().unwrap().iter();
        let nearest = &portrait["nearest"]["text"];
        for sentence in sentences.map(|remark| &remark["text"]).chain([nearest]) {
            assert!(
                text.contains(sentence[language].as_str().unwrap()),
                "{text}"
            );
        }
    }
    // Simulations are not groups that somebody has.
    folder.run(&["run", "preset:bottle", "--worlds", "1", "--events", "e.csv"]);
    let simulated = folder.run(&["measure", "e.csv", "--json"]).json();
    assert_eq!(simulated["portrait"], Value::Null);
}

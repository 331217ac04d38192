//! The command line, through the built program.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use community_sim::model::document;
use community_sim::model::outcomes::OUTCOMES;
use community_sim::model::parameters;
use community_sim::model::series::SERIES;
use community_sim::telling::odd::odd;
use community_sim::words::Language;
use serde_json::{Value, json};
use tempfile::TempDir;

/// An empty folder in which the program is run.
struct Folder(TempDir);

/// What the program did, for messages that show everything.
struct Outcome {
    command: String,
    output: Output,
}

impl Folder {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn with(self, name: &str, text: impl AsRef<[u8]>) -> Self {
        fs::write(self.path(name), text).unwrap();
        self
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with_input(arguments, "")
    }

    fn run_with_input(&self, arguments: &[&str], input: &str) -> Outcome {
        let mut child = Command::new(env!("CARGO_BIN_EXE_community-sim"))
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The program need not read what it does not want.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        Outcome {
            command: arguments.join(" "),
            output: child.wait_with_output().unwrap(),
        }
    }
}

impl Outcome {
    fn stdout(&self) -> &str {
        std::str::from_utf8(&self.output.stdout).unwrap()
    }

    fn stderr(&self) -> &str {
        std::str::from_utf8(&self.output.stderr).unwrap()
    }

    fn shown(&self) -> String {
        let mut text = format!("\ncommunity-sim {}\n{}\n", self.command, self.output.status);
        write!(
            text,
            "--- stdout\n{}\n--- stderr\n{}",
            self.stdout(),
            self.stderr()
        )
        .unwrap();
        text
    }

    #[track_caller]
    fn assert_exit(&self, code: i32) -> &Self {
        assert_eq!(self.output.status.code(), Some(code), "{}", self.shown());
        self
    }

    /// Success without a word on standard error.
    #[track_caller]
    fn assert_success(&self) -> &Self {
        self.assert_exit(0);
        assert_eq!(self.stderr(), "", "{}", self.shown());
        self
    }

    #[track_caller]
    fn assert_failure(&self, code: i32, lines: &[&str]) {
        self.assert_exit(code);
        assert_eq!(self.stdout(), "", "{}", self.shown());
        assert_eq!(
            self.stderr().lines().collect::<Vec<_>>(),
            lines,
            "{}",
            self.shown()
        );
    }

    #[track_caller]
    fn json(&self) -> Value {
        self.assert_success();
        serde_json::from_str(self.stdout())
            .unwrap_or_else(|error| panic!("{error}{}", self.shown()))
    }
}

/// A small document of two strategies.
fn small() -> Value {
    json!({
        "format": "community-sim/1",
        "scenario": { "preset": "bank", "founders": 30, "arrivals": { "per_day": 1, "daily": [] } },
        "strategies": [
            { "name": { "zh": "不运营", "en": "Nothing" } },
            { "name": { "zh": "红包", "en": "Packets" }, "tactics": [
                { "id": "packet", "schedule": { "every_days": 5 }, "action": { "kind": "red_envelope", "amount_yuan": 20, "shares": 10 } },
                { "id": "answers", "action": { "kind": "answering" } }
            ] }
        ],
        "run": { "days": 30, "worlds": 5, "seed": 3 }
    })
}

fn small_folder() -> Folder {
    Folder::new().with("small.json", small().to_string())
}

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
        .filter(|line| line.contains("/5") || line.ends_with('–'))
        .count();
    assert!(rows >= OUTCOMES.len(), "{rows} rows{}", outcome.shown());
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
fn any_number_of_threads_gives_the_same_bytes() {
    let folder = small_folder();
    let files = [
        "summary.json",
        "daily.csv",
        "daily_quantiles.csv",
        "charts/growth.svg",
        "charts/difference.svg",
    ];
    let results: Vec<(String, Vec<String>)> = ["1", "2", "7"]
        .into_iter()
        .map(|threads| {
            let out = format!("out{threads}");
            let outcome = folder.run(&[
                "compare",
                "small.json",
                "--json",
                "--threads",
                threads,
                "--out",
                &out,
            ]);
            outcome.assert_success();
            (
                outcome.stdout().to_owned(),
                files
                    .iter()
                    .map(|file| folder.read(&format!("{out}/{file}")))
                    .collect(),
            )
        })
        .collect();
    assert!(
        results[0] == results[1] && results[0] == results[2],
        "the number of threads changed the results"
    );
    assert_eq!(
        results[0].0, results[0].1[0],
        "summary.json is what --json prints"
    );
}

#[test]
fn every_file_says_where_it_comes_from() {
    let folder = small_folder();
    let outcome = folder.run(&[
        "compare",
        "small.json",
        "--json",
        "--out",
        "out",
        "--events",
        "events.csv",
    ]);
    let hash = outcome.json()["scenario_hash"].as_str().unwrap().to_owned();
    let origin = format!(
        "community-sim {}, format community-sim/1, seed 3, scenario {hash}, days 30",
        env!("CARGO_PKG_VERSION")
    );
    for file in ["out/daily.csv", "out/daily_quantiles.csv", "events.csv"] {
        assert_eq!(
            folder.read(file).lines().next(),
            Some(format!("# {origin}").as_str()),
            "{file}"
        );
    }
    for chart in ["growth", "activity", "churn", "difference"] {
        let svg = folder.read(&format!("out/charts/{chart}.svg"));
        assert!(
            svg.starts_with(&format!("<!-- {origin} -->\n<svg ")) && svg.ends_with("</svg>\n"),
            "{chart}: {}",
            &svg[..300]
        );
    }
    let summary: Value = serde_json::from_str(&folder.read("out/summary.json")).unwrap();
    assert_eq!(
        (&summary["scenario_hash"], &summary["engine_version"]),
        (&json!(hash), &json!(env!("CARGO_PKG_VERSION")))
    );
}

#[test]
fn daily_csv_holds_every_series_of_every_day() {
    let folder = small_folder();
    folder
        .run(&["run", "small.json", "--out", "out"])
        .assert_success();
    let text = folder.read("out/daily.csv");
    let mut lines = text.lines().skip(1);
    let names = SERIES
        .iter()
        .map(|info| info.name)
        .collect::<Vec<_>>()
        .join(",");
    assert_eq!(
        lines.next(),
        Some(format!("strategy,world,day,{names}").as_str())
    );
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    assert_eq!(rows.len(), 2 * 5 * 30);
    for row in &rows {
        assert_eq!(row.len(), 3 + SERIES.len(), "{row:?}");
        assert!(
            row[3..]
                .iter()
                .all(|cell| cell.parse::<f64>().is_ok_and(f64::is_finite)),
            "{row:?}"
        );
    }
    assert_eq!(
        (rows[0][0], rows[299][0], rows[299][1], rows[299][2]),
        ("Nothing", "Packets", "4", "29")
    );
}

#[test]
fn the_event_log_is_in_order_and_replies_name_what_they_answer() {
    let folder = small_folder();
    folder
        .run(&[
            "run",
            "small.json",
            "--worlds",
            "2",
            "--json",
            "--events",
            "events.csv",
        ])
        .assert_success();
    let text = folder.read("events.csv");
    let mut lines = text.lines().skip(1);
    assert_eq!(
        lines.next(),
        Some("world,strategy,t,day,member,kind,target,item,value")
    );
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    let mut last = ("", "", "");
    let mut items = Vec::new();
    let mut replies = 0;
    for row in &rows {
        let [world, strategy, t, day, member, kind, _, item, value] = row[..] else {
            panic!("{row:?}")
        };
        if (world, strategy) != (last.0, last.1) {
            items.clear();
        } else {
            assert!(t >= last.2, "{row:?} is earlier than {last:?}");
        }
        last = (world, strategy, t);
        assert!(
            t.starts_with("2026-0") && t.len() == 19 && day.parse::<u32>().unwrap() < 30,
            "{row:?}"
        );
        assert!(value.parse::<f64>().unwrap().is_finite(), "{row:?}");
        match kind {
            "post" => assert!(!member.is_empty(), "{row:?}"),
            "reply" | "operator_reply" => {
                assert!(
                    items.contains(&item),
                    "{row:?} answers nothing that was written before"
                );
                assert_eq!(member.is_empty(), kind == "operator_reply", "{row:?}");
                replies += 1;
            }
            _ => {}
        }
        items.push(if kind.ends_with("reply") { value } else { item });
    }
    let worlds: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    assert!(worlds.is_sorted() && worlds.contains(&"0") && worlds.contains(&"1"));
    assert!(replies > 20, "only {replies} replies");
}

#[test]
fn options_change_the_document() {
    let folder = small_folder();
    let both = folder.run(&["run", "small.json", "--json"]).json();
    let one = folder
        .run(&["run", "small.json", "--strategy", "红包", "--json"])
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
fn documents_come_from_files_presets_and_standard_input() {
    let folder = small_folder();
    let from_file = folder.run(&["run", "small.json", "--json"]);
    let from_input = folder.run_with_input(&["run", "-", "--json"], &small().to_string());
    assert_eq!(from_file.json(), from_input.json());
    for preset in document::presets() {
        let name = format!("preset:{}", preset.name);
        let found = folder
            .run(&["run", &name, "--days", "5", "--worlds", "1", "--json"])
            .json();
        assert_eq!(found["worlds"], 1, "{name}");
    }
}

#[test]
fn a_replay_shows_the_real_community_beside_the_simulated_one() {
    let folder = Folder::new();
    let run = [
        "run",
        "preset:edgeryders",
        "--worlds",
        "2",
        "--lang",
        "zh",
        "--strategy",
        "A Answers as they were",
    ];
    let json = folder
        .run(&[&run[..], &["--json", "--out", "out"]].concat())
        .json();
    assert_eq!(json["replay"]["case"], "edgeryders");
    let gini = json["replay"]["statistics"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "gini_posters")
        .unwrap();
    for value in ["real", "p05", "p50", "p95"] {
        assert!(
            (0.3..1.0).contains(&gini[value].as_f64().unwrap()),
            "{value} of {gini}"
        );
    }
    let correlations = json["replay"]["correlations"].as_array().unwrap();
    assert_eq!(correlations.len(), 3);
    for row in correlations {
        let r = row["p50"].as_f64().unwrap();
        assert!(r > 0.5 && r <= 1.0, "{row}");
    }
    for chart in ["posting_survival", "messages_per_poster", "stay_ladder"] {
        let svg = folder.read(&format!("out/charts/replay_{chart}.svg"));
        assert!(
            svg.contains("Edgeryders") && svg.ends_with("</svg>\n"),
            "{chart}"
        );
    }
    let text = folder.run(&run);
    text.assert_success();
    for words in [
        "真实与模拟对照",
        "发言基尼系数",
        "每帖回复条数的分布",
        "4-10",
    ] {
        assert!(
            text.stdout().contains(words),
            "{words:?} is missing{}",
            text.shown()
        );
    }
}

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
                "error: twice.csv: events, line 5, column item_id: found \"p1\", as in line 2; allowed is each name once",
                "error: twice.csv: events, line 4, column t: found \"2026-03-02T15\"; allowed is a time YYYY-MM-DDTHH:MM:SS from 2000 to 2100",
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
    assert!(
        tables_alone.stderr().starts_with(
            "error: events.csv: events, line 1, column world: found no column of this name, but t,user_id,"
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

#[test]
fn a_diary_tells_one_members_life() {
    let folder = small_folder();
    let listed = folder.run(&["diary", "small.json", "--strategy", "Pack", "--world", "2"]);
    listed.assert_success();
    assert!(
        listed
            .stdout()
            .starts_with("Telling cases (choose with --member):\n"),
        "{}",
        listed.shown()
    );
    let json = folder.run(&[
        "diary",
        "small.json",
        "--strategy",
        "红包",
        "--world",
        "2",
        "--json",
    ]);
    let told = json.json();
    let first = told["cast"]["cases"][0]["member"].as_str().unwrap();
    assert_eq!(
        (
            &told["diary"]["member"],
            &told["diary"]["strategy"],
            &told["diary"]["world"]
        ),
        (&json!(first), &json!(1), &json!(2))
    );
    assert!(
        listed
            .stdout()
            .contains(&format!("Member {first} · strategy Packets · world 2\n")),
        "{}",
        listed.shown()
    );
    let chinese = folder.run(&[
        "diary",
        "small.json",
        "--world",
        "2",
        "--member",
        first,
        "--lang",
        "zh",
    ]);
    chinese.assert_success();
    assert!(
        chinese
            .stdout()
            .starts_with(&format!("成员 {first} · 方案“不运营” · 第 2 号世界\n")),
        "{}",
        chinese.shown()
    );
    // The same person, and an entry a line.
    let other = folder.run(&[
        "diary",
        "small.json",
        "--world",
        "2",
        "--member",
        first,
        "--json",
    ]);
    let entries = other.json()["diary"]["entries"].clone();
    assert_eq!(entries[0]["text"], told["diary"]["entries"][0]["text"]);
    let entries = entries.as_array().unwrap();
    assert!(entries.len() > 3, "{entries:?}");
    for entry in entries {
        let text = entry["text"]["zh"].as_str().unwrap();
        assert!(chinese.stdout().contains(text), "{text}{}", chinese.shown());
    }
}

#[test]
fn a_diary_that_cannot_be_told_ends_with_every_error() {
    let folder = small_folder();
    folder
        .run(&["diary", "small.json", "--strategy", "Bonus", "--world", "5", "--member", "12"])
        .assert_failure(2, &[
            "error: --strategy: found \"Bonus\"; allowed: the name of a strategy, or how only one of them begins: \"Nothing\", \"Packets\"",
            "error: --world: found 5; allowed: 0 to 4",
            "error: --member: found \"12\"; allowed: a member as the event log writes it, such as f12 or a103",
        ]);
    let stranger = folder.run(&["diary", "small.json", "--member", "a99999"]);
    stranger.assert_exit(2);
    assert!(
        stranger
            .stderr()
            .starts_with("error: --member: found \"a99999\"; allowed: one of the "),
        "{}",
        stranger.shown()
    );
    folder
        .run(&["diary", "small.json", "--days", "0"])
        .assert_exit(2);
}

#[test]
fn wrong_documents_end_with_one_line_an_error() {
    let mut wrong = small();
    wrong["scenario"]["founders"] = json!(-1);
    wrong["scenario"]["typo\nin two lines"] = json!(1);
    wrong["strategies"][1]["tactics"][1]["id"] = json!("packet");
    wrong["strategies"][0]["operator"] = json!({ "budget_yuan": -5 });
    let folder = Folder::new().with("wrong.json", wrong.to_string());
    for command in ["run", "compare"] {
        let outcome = folder.run(&[command, "wrong.json", "--json", "--out", "out"]);
        outcome.assert_exit(2);
        assert_eq!(outcome.stdout(), "", "{}", outcome.shown());
        let starts: Vec<String> = outcome
            .stderr()
            .lines()
            .map(|line| line.split(": found").next().unwrap().to_owned())
            .collect();
        assert_eq!(
            starts,
            [
                "error: scenario.founders",
                "error: scenario[\"typo\\\\nin two lines\"]",
                "error: strategies[0].operator.budget_yuan",
                "error: strategies[1].tactics[1].id",
            ],
            "{}",
            outcome.shown()
        );
        assert!(
            !folder.path("out").exists(),
            "a wrong document left files behind"
        );
    }
}

#[test]
fn ten_wrong_documents_are_each_told_where() {
    let spoilt = |pointer: &str, value: Value| {
        let mut document = small();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        document.pointer_mut(parent).unwrap()[name] = value;
        document.to_string()
    };
    let tactic = "/strategies/1/tactics/0";
    let cases = [
        (
            "unknown field",
            spoilt(&format!("{tactic}/action/amount"), json!(1)),
            "strategies[1].tactics[0].action.amount: found an unknown field",
        ),
        (
            "wrong type",
            spoilt("/run/days", json!("many")),
            "run.days: found \"many\"",
        ),
        (
            "NaN",
            small().to_string().replace("\"days\":30", "\"days\":NaN"),
            "run.days: found broken JSON at line 1",
        ),
        (
            "negative budget",
            spoilt("/strategies/0/operator", json!({ "budget_yuan": -1 })),
            "strategies[0].operator.budget_yuan: found -1",
        ),
        (
            "year 99999",
            spoilt("/scenario/start", json!("99999-01-01")),
            "scenario.start: found \"99999-01-01\"",
        ),
        (
            "10 MB of text",
            "x".repeat(10_000_000),
            "document: found more than 1048576 bytes of text",
        ),
        (
            "10^9 members",
            spoilt("/scenario/founders", json!(1_000_000_000)),
            "scenario.founders: found 1000000000",
        ),
        (
            "two tactics with one id",
            spoilt("/strategies/1/tactics/1/id", json!("packet")),
            "strategies[1].tactics[1].id: found \"packet\"",
        ),
        (
            "a date before the start",
            spoilt(&format!("{tactic}/schedule/from"), json!("2026-03-01")),
            "strategies[1].tactics[0].schedule.from: found 2026-03-01",
        ),
        (
            "broken JSON",
            "{\"format\": ".to_owned(),
            "format: found broken JSON at line 1",
        ),
    ];
    for (name, text, start) in cases {
        let outcome = Folder::new()
            .with("wrong.json", text)
            .run(&["compare", "wrong.json"]);
        outcome.assert_exit(2);
        assert_eq!(outcome.stdout(), "", "{name}{}", outcome.shown());
        assert!(
            outcome.stderr().starts_with(&format!("error: {start}")),
            "{name}{}",
            outcome.shown()
        );
        assert!(
            outcome
                .stderr()
                .lines()
                .all(|line| line.starts_with("error: ")),
            "{name}{}",
            outcome.shown()
        );
    }
}

#[test]
fn documents_that_are_no_text_are_refused() {
    let folder = Folder::new()
        .with("latin.json", b"{\"format\": \"\xff\"}")
        .with("big.json", "x".repeat(10_000_000))
        .with("broken.json", "{\"run\": {\"days\": NaN}}");
    folder.run(&["run", "latin.json"]).assert_failure(2, &["error: document: found bytes that are no UTF-8, from byte 12 on; allowed: a text in UTF-8"]);
    folder.run(&["run", "big.json"]).assert_failure(2, &["error: document: found more than 1048576 bytes of text; allowed: at most 1048576 bytes (1 MiB)"]);
    folder.run(&["run", "broken.json"]).assert_failure(
        2,
        &["error: run.days: found broken JSON at line 1, column 18: expected value, at `NaN}}`; allowed: a finite decimal number; JSON has no NaN and no Infinity"],
    );
}

#[test]
fn wrong_command_lines_end_with_one_line() {
    let folder = small_folder();
    folder.run(&["run", "missing.json"]).assert_failure(
        2,
        &["error: cannot read missing.json: No such file or directory (os error 2)"],
    );
    folder.run(&["run", "small.json", "--dys", "3"]).assert_failure(2, &["error: unexpected argument '--dys' found; tip: a similar argument exists: '--days' (see --help)"]);
    folder.run(&["run", "small.json", "--threads", "0"]).assert_failure(2, &["error: invalid value '0' for '--threads <T>': number would be zero for non-zero type (see --help)"]);
    folder
        .run(&["run", "small.json", "--days", "0"])
        .assert_failure(
            2,
            &["error: run.days: found 0; allowed: a whole number from 1 to 1500 (days)"],
        );
    folder.run(&["run", "small.json", "--strategy", "Nobody"]).assert_failure(2, &["error: --strategy \"Nobody\": the document has \"Nothing\", \"Packets\", each of which can be named once"]);
    folder
        .run(&["compare", "small.json", "--strategy", "Nothing"])
        .assert_failure(
            2,
            &["error: strategies: found 1 strategy; allowed: at least 2 to compare"],
        );
    let names = document::presets()
        .iter()
        .map(|preset| preset.name)
        .collect::<Vec<_>>()
        .join(", ");
    for arguments in [&["run", "preset:bnak"][..], &["presets", "show", "bnak"]] {
        let expected = format!(
            "error: scenario.preset: found \"bnak\"; allowed: a built-in case: {names}; did you mean bank?"
        );
        folder.run(arguments).assert_failure(2, &[&expected]);
    }
}

#[test]
fn what_cannot_be_written_fails_before_the_work() {
    let folder = small_folder().with("taken", "a file");
    let outcome = folder.run(&["run", "small.json", "--out", "taken"]);
    outcome.assert_exit(1);
    assert!(
        outcome.stderr().starts_with("error: cannot create ")
            && outcome.stderr().lines().count() == 1,
        "{}",
        outcome.shown()
    );
    let outcome = folder.run(&["run", "small.json", "--events", "no/such/folder/events.csv"]);
    outcome.assert_failure(
        1,
        &["error: cannot write no/such/folder/events.csv: No such file or directory (os error 2)"],
    );
}

#[test]
fn presets_are_listed_and_shown() {
    let folder = Folder::new();
    let list = folder.run(&["presets", "--json"]).json();
    let text = folder.run(&["presets"]);
    text.assert_success();
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), document::presets().len());
    for (preset, entry) in document::presets().iter().zip(list) {
        assert_eq!(entry["name"], preset.name);
        assert!(
            text.stdout()
                .contains(preset.title().get(Language::English)),
            "{}",
            text.shown()
        );
        let shown = folder.run(&["presets", "show", preset.name]);
        shown.assert_success();
        assert_eq!(
            document::parse(shown.stdout()),
            document::parse(preset.text)
        );
    }
}

#[test]
fn the_schema_is_that_of_the_engine() {
    assert_eq!(Folder::new().run(&["schema"]).json(), document::schema());
}

#[test]
fn the_description_of_the_model_is_printed_or_written_in_either_language() {
    let folder = Folder::new();
    let printed = folder.run(&["odd", "--lang", "en"]);
    assert_eq!(printed.stdout(), odd(Language::English));
    let written = folder.run(&["odd", "--lang", "zh", "--out", "odd.md"]);
    assert_eq!(written.assert_success().stdout(), "");
    assert_eq!(folder.read("odd.md"), odd(Language::Chinese));
}

#[test]
fn help_shows_examples_and_no_command_is_no_success() {
    let folder = Folder::new();
    for arguments in [
        &["--help"][..],
        &["run", "--help"],
        &["compare", "--help"],
        &["diary", "--help"],
        &["measure", "--help"],
        &["evidence", "--help"],
        &["presets", "--help"],
        &["schema", "--help"],
        &["odd", "--help"],
    ] {
        let outcome = folder.run(arguments);
        outcome.assert_success();
        assert!(
            outcome.stdout().contains("Usage: community-sim"),
            "{}",
            outcome.shown()
        );
    }
    assert!(
        folder
            .run(&["--help"])
            .stdout()
            .contains("community-sim compare preset:bank")
    );
    assert_eq!(
        folder.run(&["--version"]).stdout(),
        concat!("community-sim ", env!("CARGO_PKG_VERSION"), "\n")
    );
    folder.run(&[]).assert_exit(2);
}

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
    let chinese = folder.run(&["evidence", "--worlds", "1", "--row", "K12", "--lang", "zh"]);
    assert!(
        chinese.assert_success().stdout().contains("访问留存"),
        "{}",
        chinese.shown()
    );
}

#[test]
fn evidence_names_unknown_rows() {
    let folder = Folder::new();
    let unknown = folder.run(&["evidence", "--row", "K99"]);
    unknown.assert_failure(2, &["error: --row \"K99\": the rows are K01 to K37"]);
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
            .starts_with("error: free.json: \"luck\" is neither"),
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

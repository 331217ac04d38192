//! `run`: its files, its event log, and where its documents come from.

use community_sim::model::document;
use community_sim::model::series::SERIES;
use serde_json::{Value, json};

use super::folder::{Folder, small, small_folder};

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
            Some(format!("\u{feff}# {origin}").as_str()),
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
        &["error: cannot write no/such/folder/events.csv: there is no such file or folder"],
    );
}

#[test]
fn the_log_is_the_same_whoever_ran_which_world() {
    let folder = small_folder();
    let alone = folder.run(&["compare", "small.json", "--json"]);
    let logs: Vec<String> = ["1", "3"]
        .into_iter()
        .map(|threads| {
            let file = format!("events{threads}.csv");
            let options = ["--json", "--threads", threads, "--events", &file];
            let outcome = folder.run(&[&["compare", "small.json"], &options[..]].concat());
            outcome.assert_success();
            assert_eq!(outcome.stdout(), alone.stdout());
            folder.read(&file)
        })
        .collect();
    assert!(logs[0] == logs[1], "the number of threads changed the log");
    // World by world, in each the strategies in their order.
    let order: Vec<(u32, bool)> = logs[0]
        .lines()
        .skip(2)
        .map(|line| {
            let mut cells = line.split(',');
            let world = cells.next().unwrap().parse().unwrap();
            (world, cells.next() == Some("Packets"))
        })
        .collect();
    assert!(order.is_sorted() && order.last() == Some(&(4, true)));
}

#[test]
fn the_log_never_replaces_the_document() {
    let folder = small_folder();
    let before = folder.read("small.json");
    for path in ["small.json", "./small.json"] {
        let expected = format!(
            "error: --events {path}: this is the document that is run; write the events into another file"
        );
        folder
            .run(&["run", "small.json", "--events", path])
            .assert_failure(2, &[&expected]);
    }
    assert_eq!(folder.read("small.json"), before);
}

#[test]
fn errors_that_nobody_reads_do_not_change_the_exit_code() {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    let mut child = Command::new(env!("CARGO_BIN_EXE_community-sim"))
        .args(["run", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    child.stdin.take().unwrap().write_all(b"{}").unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[test]
fn a_folder_never_mixes_two_experiments() {
    let folder = small_folder();
    let run = |options: &[&str]| {
        folder
            .run(
                &[
                    &[
                        "run",
                        "small.json",
                        "--days",
                        "5",
                        "--worlds",
                        "1",
                        "--out",
                        "out",
                    ],
                    options,
                ]
                .concat(),
            )
            .assert_success();
    };
    run(&[]);
    std::fs::write(folder.path("out/charts/replay_old.svg"), "x").unwrap();
    std::fs::write(folder.path("out/my notes.txt"), "x").unwrap();
    // One strategy alone has no chart of differences.
    run(&["--strategy", "Nothing"]);
    for (name, there) in [
        ("charts/difference.svg", false),
        ("charts/replay_old.svg", false),
        ("charts/growth.svg", true),
        ("my notes.txt", true),
        ("daily.csv.part", false),
    ] {
        assert_eq!(
            folder.path(&format!("out/{name}")).exists(),
            there,
            "{name}"
        );
    }
}

#[test]
fn a_document_reads_the_same_in_every_encoding() {
    let mut document = small();
    document["scenario"]["name"] = json!({ "zh": "读书会，每周共读", "en": "A reading club" });
    let text = document.to_string();
    let utf16 = std::iter::once(0xFEFF).chain(text.encode_utf16());
    let folder = Folder::new()
        .with("utf8.json", &text)
        .with(
            "utf16.json",
            utf16.flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
        )
        .with("gbk.json", encoding_rs::GB18030.encode(&text).0);
    let run = |name: &str| {
        folder
            .run(&["run", name, "--days", "3", "--worlds", "1", "--json"])
            .json()
    };
    let expected = run("utf8.json");
    assert_eq!(
        (&run("utf16.json"), &run("gbk.json")),
        (&expected, &expected)
    );
}

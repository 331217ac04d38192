//! Wrong documents and wrong command lines.

use community_sim::model::document;
use serde_json::{Value, json};

use super::folder::{Folder, small, small_folder};

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
    folder.run(&["run", "latin.json"]).assert_failure(2, &["error: latin.json, line 1: found a text in an encoding that is not known; allowed is UTF-8, UTF-16 or GB18030 (GBK); save it as UTF-8 (Excel: Save As → CSV UTF-8; Notepad: Save As → Encoding UTF-8)"]);
    folder.run(&["run", "big.json"]).assert_failure(2, &["error: document: found more than 1048576 bytes of text; allowed: at most 1048576 bytes (1 MiB)"]);
    folder.run(&["run", "broken.json"]).assert_failure(
        2,
        &["error: run.days: found broken JSON at line 1, column 18: a value is missing, at `NaN}}`; allowed: a finite decimal number; JSON has no NaN and no Infinity"],
    );
}

#[test]
fn wrong_command_lines_end_with_one_line() {
    let folder = small_folder();
    folder.run(&["run", "missing.json"]).assert_failure(
        2,
        &["error: cannot read missing.json: there is no such file or folder"],
    );
    folder.run(&["run", "small.json", "--dys", "3"]).assert_failure(2, &["error: unexpected argument '--dys' found; tip: a similar argument exists: '--days' (see --help)"]);
    folder.run(&["run", "small.json", "--threads", "0"]).assert_failure(2, &["error: invalid value '0' for '--threads <T>': allowed is a whole number from 1 to 4294967295 (see --help)"]);
    folder
        .run(&["run", "small.json", "--days", "0"])
        .assert_failure(
            2,
            &["error: invalid value '0' for '--days <D>': allowed is a whole number from 1 to 3650 (see --help)"],
        );
    folder.run(&["run", "small.json", "--strategy", "Nobody"]).assert_failure(2, &["error: --strategy \"Nobody\": the document has \"Nothing\", \"Packets\"; give a name, or how only one of them begins"]);
    folder.run(&["run", "small.json", "--strategy", "Packets", "--strategy", "Pack"]).assert_failure(2, &["error: --strategy \"Pack\": the strategy \"Packets\" is named already; each can be named once"]);
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
fn errors_are_said_in_the_language_asked_for() {
    let folder = small_folder().with("empty.csv", "");
    let cases: [(&[&str], &str); 5] = [
        (
            &["--lang", "zh", "run", "small.json", "--dys", "3"],
            "错误：没有 --dys 这个参数；是不是选项 --days？（用 --help 查看帮助）",
        ),
        (
            &["run", "small.json", "--threads=0", "--lang=zh"],
            "错误：“0”不能作为 --threads <线程数> 的取值：应为 1 到 4294967295 的整数（用 --help 查看帮助）",
        ),
        (
            &["run", "small.json", "--lang", "de"],
            "error: invalid value 'de' for '--lang <LANGUAGE>': allowed is zh, en (see --help)",
        ),
        (
            &["run", "small.json", "--days", "0", "--lang", "zh"],
            "错误：“0”不能作为 --days <天数> 的取值：应为 1 到 3650 的整数（用 --help 查看帮助）",
        ),
        (
            &["measure", "empty.csv", "--lang", "zh"],
            "错误：empty.csv 有误。读到：空文件；应为：聊天、论坛或成员名单的导出文件，或首行写列名的表格（种类见手册）",
        ),
    ];
    for (arguments, said) in cases {
        folder.run(arguments).assert_failure(2, &[said]);
    }
}

//! `report`, and the report in the folder of `compare`.

use super::folder::small_folder;

#[test]
fn a_report_stands_in_the_folder_with_the_files_of_compare() {
    let folder = small_folder();
    let outcome = folder.run(&[
        "report",
        "small.json",
        "--out",
        "two",
        "--days",
        "3",
        "--worlds",
        "2",
    ]);
    outcome.assert_success();
    assert!(outcome.stdout().starts_with("the report is written to two"));
    let page = folder.read("two/report.html");
    for words in [
        "<svg",
        "What a tactic adds is averaged over all orders",
        "assumptions were screened",
        "Seed 3, 3 days, 2 worlds",
    ] {
        assert!(page.contains(words), "{words:?} is missing:\n{page}");
    }
    assert!(!page.contains("was not computed"));
    for file in ["two/summary.json", "two/daily.csv", "two/charts/aim.svg"] {
        assert!(folder.path(file).exists(), "{file}");
    }
}

#[test]
fn compare_leaves_out_what_takes_time_and_says_so() {
    let folder = small_folder();
    folder
        .run(&["compare", "small.json", "--out", "results", "--lang", "zh"])
        .assert_success();
    let page = folder.read("results/report.html");
    assert!(page.contains("这一部分没有算：在页面的“决策”里问一次，就能补上。"));
    assert!(page.contains("lang=\"zh-CN\""));
    // One plan alone has a report, too.
    folder
        .run(&[
            "run",
            "small.json",
            "--strategy",
            "Packets",
            "--without-baseline",
            "--out",
            "results",
        ])
        .assert_success();
    let page = folder.read("results/report.html");
    assert!(page.contains("Packets") && !page.contains("这一部分"));
}

#[test]
fn a_report_needs_a_folder_and_a_known_depth() {
    let folder = small_folder();
    let outcome = folder.run(&["report", "small.json"]);
    outcome.assert_exit(2);
    assert!(outcome.stderr().contains("--out"), "{}", outcome.shown());
    let outcome = folder.run(&["report", "small.json", "--out", "x", "--depth", "abyss"]);
    outcome.assert_exit(2);
    assert!(outcome.stderr().contains("modest"), "{}", outcome.shown());
}

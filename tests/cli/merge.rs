//! `compare --shard` and `merge`.

use std::fs;

use super::folder::{Folder, small_folder};

/// A folder with a small document and its worlds in three parts.
fn parted() -> Folder {
    let folder = small_folder();
    for part in ["1/3", "2/3", "3/3"] {
        let name = format!("part{}", &part[..1]);
        let outcome = folder.run(&["compare", "small.json", "--shard", part, "--out", &name]);
        outcome.assert_success();
        assert!(outcome.stdout().contains(&name), "{}", outcome.shown());
    }
    folder
}

#[test]
fn parts_in_any_order_are_one_run_to_the_bit() {
    let folder = parted();
    let whole = folder.run(&["compare", "small.json", "--json"]);
    for order in [["part1", "part2", "part3"], ["part3", "part1", "part2"]] {
        let merged = folder.run(&["merge", order[0], order[1], order[2], "--json"]);
        merged.assert_success();
        assert_eq!(merged.stdout(), whole.stdout());
    }
    let whole = folder.run(&["compare", "small.json", "--out", "whole"]);
    let merged = folder.run(&["merge", "part1", "part2", "part3", "--out", "merged"]);
    assert_eq!(merged.stdout(), whole.stdout());
    for file in [
        "summary.json",
        "daily.csv",
        "daily_quantiles.csv",
        "charts/growth.svg",
    ] {
        assert_eq!(
            folder.read(&format!("merged/{file}")),
            folder.read(&format!("whole/{file}")),
            "{file}"
        );
    }
}

#[test]
fn what_is_no_whole_is_refused() {
    let folder = parted();
    folder.run(&["merge", "part1", "part3", "part3"]).assert_failure(
        2,
        &[
            "error: part3: part 3/3 is given twice, also as part3; leave one out",
            "error: parts are missing: 2/3; run `community-sim compare … --shard i/n --out PART` for each of them",
        ],
    );
    folder
        .run(&[
            "compare",
            "small.json",
            "--seed",
            "9",
            "--shard",
            "2/3",
            "--out",
            "other",
        ])
        .assert_success();
    let outcome = folder.run(&["merge", "part1", "other", "part3"]);
    outcome.assert_exit(2);
    assert!(
        outcome
            .stderr()
            .contains("other: part of another experiment than part1"),
        "{}",
        outcome.shown()
    );

    let mut bytes = fs::read(folder.path("part2")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(folder.path("part2"), &bytes).unwrap();
    let outcome = folder.run(&["merge", "part1", "part2", "part3", "--lang", "zh"]);
    outcome.assert_exit(2);
    assert!(
        outcome
            .stderr()
            .contains("part2：不是某一份的结果，或不完整、被改动过"),
        "{}",
        outcome.shown()
    );
    for cut in [bytes.len() - 1, 100, 0] {
        fs::write(folder.path("part2"), &bytes[..cut]).unwrap();
        folder
            .run(&["merge", "part1", "part2", "part3"])
            .assert_exit(2);
    }
    for shard in ["0/3", "4/3", "2", "x/y", "6/9"] {
        folder
            .run(&["compare", "small.json", "--shard", shard, "--out", "none"])
            .assert_exit(2);
        assert!(!folder.path("none").exists());
    }
    folder
        .run(&["compare", "small.json", "--shard", "1/3"])
        .assert_exit(2);
}

#[test]
fn above_two_thousand_worlds_parts_and_one_run_say_the_same() {
    let mut document = super::folder::small();
    document["scenario"]["founders"] = serde_json::json!(4);
    document["scenario"]["arrivals"] = serde_json::json!({ "per_day": 0, "daily": [] });
    document["run"] = serde_json::json!({ "days": 2, "worlds": 2100, "seed": 3 });
    let folder = small_folder().with("many.json", document.to_string());
    let whole = folder.run(&["compare", "many.json", "--out", "whole", "--json"]);
    whole.assert_success();
    assert_eq!(
        whole.json()["quantile_error"],
        serde_json::json!(1.0 / 1024.0)
    );
    for part in ["1/2", "2/2"] {
        folder
            .run(&["compare", "many.json", "--shard", part, "--out", &part[..1]])
            .assert_success();
    }
    let merged = folder.run(&["merge", "2", "1", "--out", "merged", "--json"]);
    assert_eq!(merged.stdout(), whole.stdout());
    let quantiles = folder.read("whole/daily_quantiles.csv");
    assert_eq!(folder.read("merged/daily_quantiles.csv"), quantiles);
    assert!(
        quantiles
            .lines()
            .next()
            .unwrap()
            .ends_with(", quantiles within 0.1 %")
    );
    assert!(!folder.path("whole/daily.csv").exists());
    let text = folder.run(&["merge", "1", "2"]);
    assert!(
        text.stdout()
            .contains("Daily quantiles are of all worlds, within 0.1 % of each number"),
        "{}",
        text.shown()
    );
}

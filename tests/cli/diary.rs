//! `diary`.

use serde_json::json;

use super::folder::small_folder;

#[test]
fn a_diary_tells_one_members_life() {
    let folder = small_folder();
    let listed = folder.run(&["diary", "small.json", "--strategy", "Pack", "--world", "3"]);
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
        "3",
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
            .contains(&format!("Member {first} · strategy Packets · world 3\n")),
        "{}",
        listed.shown()
    );
    let chinese = folder.run(&[
        "diary",
        "small.json",
        "--world",
        "3",
        "--member",
        first,
        "--lang",
        "zh",
    ]);
    chinese.assert_success();
    assert!(
        chinese
            .stdout()
            .starts_with(&format!("成员 {first} · 方案“不运营” · 第 3 号世界\n")),
        "{}",
        chinese.shown()
    );
    // The same person, and an entry a line.
    let other = folder.run(&[
        "diary",
        "small.json",
        "--world",
        "3",
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
        .run(&["diary", "small.json", "--strategy", "Bonus", "--world", "6", "--member", "12"])
        .assert_failure(2, &[
            "error: --strategy: found \"Bonus\"; allowed: the name of a strategy, or how only one of them begins: \"Nothing\", \"Packets\"",
            "error: --world: found 6; allowed: 1 to 5",
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

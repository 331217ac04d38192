//! What is built in, and help.

use community_sim::model::document;
use community_sim::telling::odd::odd;
use community_sim::words::Language;

use super::folder::Folder;

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
    assert_eq!(printed.stdout(), odd(document::schema(), Language::English));
    let written = folder.run(&["odd", "--lang", "zh", "--out", "odd.md"]);
    assert_eq!(written.assert_success().stdout(), "");
    assert_eq!(
        folder.read("odd.md"),
        odd(document::schema(), Language::Chinese)
    );
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

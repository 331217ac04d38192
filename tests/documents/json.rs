//! Text that is no JSON, or more of it than anybody needs.

use community_sim::words::Language;
use serde_json::json;

use super::{errors_of, errors_of_text, lines, paths, spoilt, valid};

#[test]
fn not_a_number_is_located_by_path_line_and_column() {
    let text = valid()
        .to_string()
        .replace("\"share\":1", "\n\"share\": NaN");
    assert_eq!(
        lines(&errors_of_text(&text)),
        [
            "scenario.segments[0].share: found broken JSON at line 2, column 10: a value is missing, at `NaN,\"starts_share\":0…`; \
          allowed: a finite decimal number; JSON has no NaN and no Infinity"
        ]
    );
}

#[test]
fn ten_megabytes_of_text_are_refused_unread() {
    let text = "x".repeat(10_000_000);
    assert_eq!(
        lines(&errors_of_text(&text)),
        ["document: found 10000000 bytes of text; allowed: at most 1048576 bytes (1 MiB)"]
    );
    let long = spoilt(&[("/scenario/story", json!("长".repeat(300_000)))]);
    assert_eq!(errors_of(&long)[0].path, "scenario.story");
    assert_eq!(
        errors_of(&long)[0].allowed.get(Language::English),
        "a text of at most 400 characters"
    );
}

#[test]
fn broken_json_is_located() {
    let cases = [
        (
            "",
            "document: found broken JSON at line 1, column 0: the text ends where a value should stand; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "\u{feff}",
            "document: found broken JSON at line 1, column 0: the text ends where a value should stand; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{\"format\":\"community-sim/1\",\n \"run\": {\"days\": 5",
            "run: found broken JSON at line 2, column 18: the text ends inside an object, at `5`; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{\"run\": {\"days\": 5,}}",
            "run: found broken JSON at line 1, column 20: a comma behind the last entry, at `}}`; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{} {}",
            "document: found broken JSON at line 1, column 4: something stands behind the end, at `{}`; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{\"名\": x}",
            "[\"名\"]: found broken JSON at line 1, column 9: a value is missing, at `x}`; allowed: one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many",
        ),
        (
            "{\"run\": {“days”: 5}}",
            "run: found broken JSON at line 1, column 10: the name of a field must be a string in straight double quotes, at `“days”: 5}}`; allowed: the half-width signs of JSON, \" , : [ ] { }; full-width ones such as “ ” ， ： do not count",
        ),
        (
            "{\"run\": {\"seed\": 1e999}}",
            "run.seed: found broken JSON at line 1, column 22: too large a number, at `9}}`; allowed: a number below 1.8e308",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(lines(&errors_of_text(text)), [expected], "for {text:?}");
    }
}

#[test]
fn lone_surrogates_and_control_characters_are_no_text() {
    for text in [
        r#"{"format": "\ud800"}"#,
        "{\"format\": \"\u{1}\"}",
        r#"{"format": "\udc00x"}"#,
    ] {
        let errors = errors_of_text(text);
        assert_eq!(paths(&errors), ["format"], "for {text:?}");
        assert!(
            errors[0]
                .found
                .get(Language::English)
                .starts_with("broken JSON at line 1"),
            "{errors:?}"
        );
    }
}

#[test]
fn deep_nesting_ends_in_an_error() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let errors = errors_of_text(&text);
        assert_eq!(errors.len(), 1);
        assert_eq!(
            errors[0].allowed.get(Language::English),
            "at most 128 levels of lists and objects"
        );
        assert!(errors[0].path.chars().count() < 250, "{}", errors[0].path);
    }
}

#[test]
fn a_field_written_twice_is_refused_wherever_it_stands() {
    let text = valid()
        .to_string()
        .replacen("\"days\":90", "\"days\":90,\"days\":91", 1)
        .replacen("\"share\":1", "\"share\":1,\"share\":1", 1);
    assert_eq!(
        lines(&errors_of_text(&text)),
        [
            "run.days: found the same field again; allowed: each field once",
            "scenario.segments[0].share: found the same field again; allowed: each field once",
        ]
    );
}

#[test]
fn anything_but_an_object_is_refused() {
    for text in ["null", "[]", "5", "\"community-sim/1\"", "true"] {
        let errors = errors_of_text(text);
        assert_eq!(paths(&errors), [""], "for {text}");
        assert_eq!(
            errors[0].allowed.get(Language::English),
            "an object with fields of format, run, scenario, strategies"
        );
    }
    assert_eq!(
        paths(&errors_of_text("{}")),
        ["format", "scenario", "strategies"]
    );
}

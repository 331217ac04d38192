//! What is no log, or means harm: a clear word, and no panic.

use super::*;

#[track_caller]
fn says(name: &str, bytes: &[u8], words: &str) {
    let problems = refused(&[(name, bytes)]);
    assert!(
        problems.iter().any(|problem| problem.contains(words)),
        "{problems:?}"
    );
    for problem in problems {
        assert!(
            !problem.contains(['\u{1b}', '\u{202e}', '\0']),
            "{problem:?}"
        );
    }
}

#[test]
fn what_is_no_log_is_told_what_to_do() {
    says("empty.csv", b"", "an empty file");
    says("blank.csv", b"\n\n  \n", "an empty file");
    says("head.csv", b"t,user_id\n", "no row that can be measured");
    says("zeros.csv", b"t,user_id\n\0\0\0,ann\n", "zero bytes");
    says(
        "photo.csv",
        &[0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 74, 70, 73, 70, 0, 1],
        "zero bytes",
    );
    says(
        "latin.csv",
        b"t,user_id\n2024-01-03 09:00:00,Ren\xe9e\n",
        "save it as UTF-8",
    );
    says(
        "page.html",
        b"<!DOCTYPE html><html></html>",
        "export as JSON",
    );
    says(
        "old.xls",
        &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "XLSX or CSV",
    );
    says("a.json", b"{\"messages\": [", "JSON that ends too early");
    says("a.json", b"{\"messages\": [}", "JSON that is broken");
    says("a.json", b"{\"a\": 1}", "no list of messages");
    says("a.xml", b"<posts><row Id=\"1\"", "XML");
    says("a.txt", "你好，世界\n".as_bytes(), "--column");
}

#[test]
fn ten_thousand_columns_and_cells_as_large_as_books() {
    let wide = format!("{}\n", vec!["a"; 10_000].join(","));
    says("wide.csv", wide.as_bytes(), "10000 columns");
    let long = format!(
        "t,user_id,text\n2024-01-03 09:00:00,ann,{}\n",
        "x".repeat(3_000_000)
    );
    assert_eq!(got(&[("long.csv", &long)]).size(), [1.0, 1.0, 1.0]);
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    says("deep.json", deep.as_bytes(), "no list of messages");
}

#[test]
fn what_does_not_end_fills_no_memory() {
    says("line.csv", &vec![b'a'; 2 << 20], "that does not end");
    let endless = |begin: &str, with: &str, end: &str| {
        let mut bytes = begin.as_bytes().to_vec();
        bytes.extend(with.repeat((70 << 20) / with.len()).into_bytes());
        bytes.extend_from_slice(end.as_bytes());
        bytes
    };
    let quote = endless("t,user_id\n2024-01-03 09:00:00,ann\n2,\"", "oops\n", "");
    says("quote.csv", &quote, "quote.csv, line 3: found a row");
    let commas = endless("t,user_id\n", ",", "");
    says("commas.csv", &commas, "commas.csv, line 2: found a row");
    let text = endless("[{\"time\":\"", "a", "\"}]");
    says("text.json", &text, "that does not end");
    let tag = endless("<posts><row Id=\"", "a", "\"/></posts>");
    says("tag.xml", &tag, "that does not end");
}

#[test]
fn a_quote_that_never_ends_swallows_no_row_without_a_word() {
    let text = format!(
        "t,user_id,text\n2024-01-03 09:00:00,ann,hi\n2024-01-03 09:01:00,bob,\"oops\n{}",
        "2024-01-03 09:02:00,ann,hi\n".repeat(9)
    );
    says(
        "a.csv",
        text.as_bytes(),
        "a.csv, line 3: found a quote that never ends",
    );
}

#[test]
fn formulas_and_signs_that_turn_words_around_stay_text() {
    let text = "t,user_id\n2024-01-03 09:00:00,\"=HYPERLINK(\"\"http://x\"\")\"\n2024-01-03 09:01:00,\u{202e}nna\n2024-01-03 09:02:00,@SUM(A1)\n";
    assert_eq!(got(&[("a.csv", text)]).size(), [3.0, 3.0, 3.0]);
    says(
        "a.csv",
        "\u{202e}t\u{1b}[31m,x\n1,2\n".as_bytes(),
        "\\u{202e}t\\u{1b}[31m",
    );
}

#[test]
fn bytes_at_random_are_refused() {
    let mut state = 7_u64;
    for length in [1, 10, 300, 5000] {
        let bytes: Vec<u8> = (0..length)
            .map(|_| {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                (state >> 56) as u8
            })
            .collect();
        assert!(read_with(&[("noise", &bytes)], &silent()).is_err());
    }
}

//! Archives and workbooks.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

const MESSAGES: &str = "t,user_id\n2024-01-03 09:00:00,ann\n2024-01-04 09:00:00,bob\n";

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook of one sheet with texts and numbers in its cells.
fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let cell = |text: &&str| match text.parse::<f64>() {
        Ok(number) => format!("<c><v>{number}</v></c>"),
        Err(_) => format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>"),
    };
    let row =
        |cells: &&[&str]| format!("<row>{}</row>", cells.iter().map(cell).collect::<String>());
    workbook_of(&rows.iter().map(row).collect::<String>())
}

/// A workbook of one sheet with these rows.
fn workbook_of(rows: &str) -> Vec<u8> {
    let sheet = format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{}</sheetData></worksheet>",
        rows
    );
    zipped(&[
        ("[Content_Types].xml", br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#),
        ("_rels/.rels", br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

#[test]
fn an_archive_is_one_log() {
    let other = MESSAGES.replace("ann", "cyd").replace("09:00", "10:00");
    let bytes = zipped(&[
        ("export/a.csv", MESSAGES.as_bytes()),
        ("export/b.csv", other.as_bytes()),
        ("export/readme.txt", b"nothing of ours"),
        ("export/photo.jpg", &[0xFF, 0xD8, 0xFF]),
        ("__MACOSX/export/._a.csv", b"x"),
    ]);
    // The name says nothing.
    for name in ["export.zip", "export.csv"] {
        let got = got_with(&[(name, &bytes)], &silent());
        assert_eq!(
            (got.size(), got.report.files.len(), got.report.passed_over),
            ([3.0, 3.0, 4.0], 2, 1)
        );
        assert_eq!(got.report.files[0].name, format!("{name}/export/a.csv"));
    }
}

#[test]
fn an_archive_of_thousands_of_files_is_one_log() {
    let days: Vec<(String, String)> = (0..3_000)
        .map(|day| {
            (
                format!("c/{day:04}.csv"),
                MESSAGES.replace("ann", &format!("u{day}")),
            )
        })
        .collect();
    let files: Vec<(&str, &[u8])> = days
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    let got = got_with(&[("many.zip", &zipped(&files))], &silent());
    assert_eq!(
        (got.size(), got.report.files.len()),
        ([3_001.0, 3_001.0, 6_000.0], 3_000)
    );
}

#[test]
fn archives_that_cannot_be_what_they_say_are_refused() {
    let says = |name: &str, bytes: &[u8], words: &str| {
        let problems = refused(&[(name, bytes)]);
        assert!(problems[0].contains(words), "{problems:?}");
    };
    // Each file is no bomb, all together are one.
    let zeros = vec![b'0'; 30 << 20];
    let bomb = zipped(&[("a.csv", &zeros), ("b.csv", &zeros), ("c.csv", &zeros)]);
    says("bomb.zip", &bomb, "enormous when it is unpacked");
    let inner = zipped(&[("a.csv", MESSAGES.as_bytes())]);
    says("a.zip", &zipped(&[("b.zip", &inner)]), "within an archive");
    says("a.zip", &zipped(&[("b.csv", &inner)]), "within an archive");
    // The size of what is in it, in both places where it stands.
    let mut lies = inner.clone();
    let list = lies
        .windows(4)
        .rposition(|bytes| bytes == b"PK\x01\x02")
        .unwrap();
    for at in [22, list + 24] {
        lies[at..at + 4].copy_from_slice(&5_u32.to_le_bytes());
    }
    says("lies.zip", &lies, "an archive that cannot be read");
    says(
        "cut.zip",
        &inner[..inner.len() / 2],
        "an archive that cannot be read",
    );
}

#[test]
fn a_cell_in_the_last_corner_of_a_sheet_fills_no_memory() {
    let book = workbook_of(concat!(
        "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>t</t></is></c>",
        "<c r=\"C3\" t=\"inlineStr\"><is><t>user_id</t></is></c></row>",
        "<row r=\"5\"><c r=\"B5\"><v>45294.5</v></c><c r=\"C5\"><v>7</v></c></row>",
        "<row r=\"1048576\"><c r=\"B1048576\"><v>45295.5</v></c><c r=\"C1048576\"><v>8</v></c>",
        "<c r=\"XFD1048576\"><v>1</v></c></row>"
    ));
    let got = got_with(&[("far.xlsx", &book)], &silent());
    assert_eq!(got.size(), [2.0, 2.0, 2.0]);
    // The lines between are blank, and so said.
    let blank = |finding: &&community_sim::files::Finding| finding.what == What::Blank;
    let blank = got.report.findings.iter().find(blank).unwrap();
    assert_eq!(blank.count, 1 + 1_048_570);
    let wide = workbook_of("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>");
    assert!(refused(&[("wide.xlsx", &wide)])[0].contains("16384 columns"));
}

#[test]
fn a_workbook_is_a_table() {
    let book = workbook(&[
        &["时间", "发言人"],
        &["45294.378472222", "张伟"],
        &["2024-01-03 10:00:00", "李娜"],
        &["", ""],
    ]);
    let got = got_with(&[("记录.xlsx", &book)], &silent());
    assert_eq!(
        (got.size(), got.log.contributions()[0].time),
        ([2.0, 2.0, 2.0], 1_704_272_700)
    );
    let inside = zipped(&[("群/记录.xlsx", &book)]);
    assert_eq!(got_with(&[("群.zip", &inside)], &silent()).log, got.log);
}

#[test]
fn bombs_and_broken_archives_are_refused() {
    let bomb = zipped(&[("a.csv", &vec![b'a'; 80 << 20])]);
    assert!(bomb.len() < 1 << 20);
    assert!(refused(&[("bomb.zip", &bomb)])[0].contains("enormous"));
    let mut broken = zipped(&[("a.csv", MESSAGES.as_bytes())]);
    broken.truncate(broken.len() / 2);
    assert!(refused(&[("broken.zip", &broken)])[0].contains("archive that cannot be read"));
    let empty = zipped(&[]);
    assert!(refused(&[("empty.zip", &empty)])[0].contains("no file that holds a table"));
    let nothing = zipped(&[("a.jpg", b"x")]);
    assert!(!refused(&[("nothing.zip", &nothing)]).is_empty());
    let wrong = workbook(&[&["x", "y"], &["1", "2"]]);
    assert!(refused(&[("wrong.xlsx", &wrong)])[0].contains("--column"));
}

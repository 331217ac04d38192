//! What was read of a log, for the terminal.

use files::{FileReport, Finding, Report, visible};
use words::say::cli as say;
use words::say::punctuation::LIST_COMMA;
use words::{Joined, Language, Say};

use super::table;

/// Files with their kinds and columns, the zone, imperfect rows and what is done with them, what the log cannot know.
pub fn text(report: &Report, language: Language) -> String {
    if report.files.is_empty() {
        return String::new();
    }
    let mut text = String::new();
    let mut line = |what: &dyn Say| {
        what.say(language, &mut text);
        text.push('\n');
    };
    line(&say::READ_HEADING);
    for file in report.files.iter().take(SHOWN) {
        line(&of_file(file, language));
    }
    if let Some(more) = report.files.len().checked_sub(SHOWN + 1) {
        line(&say::MoreFiles {
            number: &(more + 1),
        });
    }
    if report.passed_over > 0 {
        line(&say::PassedOver {
            number: &report.passed_over,
        });
    }
    let (zone, assumed) = (&report.zone, report.zone_assumed);
    line(&say::ZoneLine { zone, assumed });
    if let Some(day_first) = report.day_first {
        line(&say::DatesLine { day_first });
    }
    if let Some(number) = &report.operators {
        line(&say::OperatorsLine { number });
    }
    if !report.findings.is_empty() {
        line(&say::FINDINGS_HEADING);
        let rows: Vec<Vec<String>> = report
            .findings
            .iter()
            .map(|finding| of_finding(finding, language))
            .collect();
        line(&table::aligned(&rows).trim_end());
    }
    if !report.unknown.is_empty() {
        let reasons: Vec<_> = report.unknown.iter().map(|need| need.reason()).collect();
        line(&say::UnknownLine {
            reasons: &Joined(&reasons, LIST_COMMA),
        });
    }
    text
}

/// Files that are listed; an export may have thousands.
const SHOWN: usize = 12;

fn of_file(file: &FileReport, language: Language) -> String {
    let columns: Vec<String> = file
        .columns
        .iter()
        .map(|(role, name)| format!("{role}={}", visible(name)))
        .collect();
    say::FileLine {
        name: &visible(&file.name),
        kind: &file.title,
        encoding: &file.encoding.unwrap_or("XLSX"),
        rows: &file.rows,
        columns: &columns.join(" "),
    }
    .in_language(language)
}

fn of_finding(finding: &Finding, language: Language) -> Vec<String> {
    let places = finding.first.iter().filter(|place| place.line > 0);
    let places: Vec<String> = places
        .map(|place| format!("{}:{}", visible(&place.file), place.line))
        .collect();
    let more = if (places.len() as u64) < finding.count && !places.is_empty() {
        " …"
    } else {
        ""
    };
    vec![
        format!("  {}", finding.what.title().get(language)),
        finding.count.to_string(),
        finding.rule.get(language).to_owned(),
        places.join(" ") + more,
    ]
}

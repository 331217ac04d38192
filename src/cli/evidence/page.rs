//! The report as one page that needs nothing else.

use std::fmt::Write as _;

use evidence::{FigureReport, Report, RowReport, Tier, Verdict};
use words::Language;
use words::say::cli as say;
use words::say::punctuation::LIST_COMMA;

use super::text::{
    basis, by_basis, by_case, mark, real, simulated, target, tier, totals, value, verdict,
};

const STYLE: &str = "\
:root{color-scheme:light}\
body{font:15px/1.5 system-ui,-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei',sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1f2328;background:#fff}\
h1{font-size:1.5rem;margin:0 0 .25rem}\
p.totals{margin:0 0 1.5rem;color:#57606a}\
table{border-collapse:collapse;width:100%}\
th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid #eaeef2}\
th{font-weight:600;border-bottom:2px solid #d0d7de}\
tr.row td{border-top:1px solid #d0d7de}\
td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\
.note{color:#57606a;font-size:.85em}\
.further td:first-child{padding-left:2rem}\
.pass{color:#116329;font-weight:600}.fail{color:#a40e26;font-weight:600}.undecided{color:#7d4e00;font-weight:600}.not_modelled{color:#6e7781}\
svg{display:block}";

/// Width of the picture of a band in pixels.
const WIDTH: f64 = 160.0;

/// The page of the rows.
pub fn html(report: &Report, language: Language) -> String {
    let title = say::EVIDENCE_TITLE.get(language);
    let [target, real, simulated, result] = [
        say::TARGET_COLUMN,
        say::EVIDENCE_REAL,
        say::EVIDENCE_PAGE_SIMULATED,
        say::RESULT_COLUMN,
    ]
    .map(|words| words.get(language));
    let mut body = format!(
        "<p class=\"totals\">{}<br>{}<br>{}</p>\n<table>\n<thead><tr><th></th>",
        escaped(&totals(report, language)),
        escaped(&by_basis(report, language)),
        escaped(&by_case(report, language))
    );
    for head in [target, real, simulated, "", result] {
        let _ = write!(body, "<th scope=\"col\">{head}</th>");
    }
    body += "</tr></thead>\n<tbody>\n";
    for row in &report.rows {
        body += &of_row(row, language);
    }
    body += "</tbody>\n</table>\n";
    document(title, &body, language)
}

/// A page that needs nothing else.
pub fn document(title: &str, body: &str, language: Language) -> String {
    let lang = say::HTML_LANGUAGE.get(language);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         <h1>{title}</h1>\n{body}</html>\n"
    )
}

fn of_row(row: &RowReport, language: Language) -> String {
    let class = match row.verdict {
        Verdict::Pass => "pass",
        Verdict::Fail => "fail",
        Verdict::Undecided => "undecided",
        Verdict::NotModelled => "not_modelled",
    };
    let outcome = format!(
        "<span class=\"{class}\">{}</span>",
        verdict(row.verdict, language)
    );
    let name = format!(
        "<strong>{} {}</strong> <span class=\"note\">{}{}{}</span><br>{}<br><span class=\"note\">{}</span>",
        row.id,
        escaped(row.name.get(language)),
        tier(row.tier, language),
        LIST_COMMA.get(language),
        basis(row.basis, language),
        escaped(row.definition.get(language)),
        escaped(row.source.get(language)),
    );
    let mut text = String::new();
    match row.figures.first() {
        Some(figure) => line(&mut text, "row", &name, row, figure, &outcome),
        None => {
            let target = format!("{}–{}", row.band.low, row.band.high);
            let _ = writeln!(
                text,
                "<tr class=\"row\"><td>{name}</td><td class=\"number\">{target}</td><td></td><td></td><td></td>\
                 <td>{outcome}</td></tr>"
            );
        }
    }
    for figure in row.figures.iter().skip(1) {
        let name = format!(
            "{} <span class=\"note\">{}</span>",
            escaped(figure.name.get(language)),
            escaped(figure.case_title.get(language))
        );
        let met = mark(figure.met, figure.decisive, language);
        line(&mut text, "further", &name, row, figure, met);
    }
    for condition in &row.conditions {
        let _ = writeln!(
            text,
            "<tr class=\"further\"><td colspan=\"5\">{}</td><td>{}</td></tr>",
            escaped(condition.name.get(language)),
            mark(Some(condition.met), true, language)
        );
    }
    text
}

fn line(
    text: &mut String,
    class: &str,
    name: &str,
    row: &RowReport,
    figure: &FigureReport,
    outcome: &str,
) {
    let target = target(row, figure);
    let _ = writeln!(
        text,
        "<tr class=\"{class}\"><td>{name}</td><td class=\"number\">{target}</td><td class=\"number\">{}</td>\
         <td class=\"number\">{}</td><td>{}</td><td>{outcome}</td></tr>",
        real(row, figure),
        simulated(row, figure),
        picture(row, figure)
    );
}

/// The band as a bar, the real communities as ticks, the simulated spread as a line with a dot.
fn picture(row: &RowReport, figure: &FigureReport) -> String {
    let shown = if row.tier == Tier::Trade {
        (figure.band, figure.mean, figure.mean_low, figure.mean_high)
    } else {
        (figure.band, figure.median, figure.p05, figure.p95)
    };
    let (Some(band), Some(median), Some(low), Some(high)) = shown else {
        return String::new();
    };
    let reals = figure.real.iter().map(|real| real.value);
    let ends = [band.low, band.high, low, high].into_iter();
    let all = || {
        reals
            .clone()
            .chain(ends.clone().filter(|end| end.is_finite()))
    };
    let least = all().fold(f64::INFINITY, f64::min);
    let greatest = all().fold(f64::NEG_INFINITY, f64::max);
    let width = if greatest > least {
        greatest - least
    } else {
        1.0
    };
    // A band that is open on one side goes to the picture's edge.
    let x = |v: f64| (6.0 + (v - least) / width * (WIDTH - 12.0)).clamp(0.0, WIDTH);
    let mut svg = format!(
        "<svg width=\"{WIDTH}\" height=\"22\" role=\"img\" aria-label=\"{}\">\
         <rect x=\"{:.1}\" y=\"5\" width=\"{:.1}\" height=\"12\" fill=\"#dbe9dd\"/>",
        value(median, figure.unit, 0),
        x(band.low),
        x(band.high) - x(band.low)
    );
    for real in reals.clone() {
        let _ = write!(
            svg,
            "<line x1=\"{0:.1}\" x2=\"{0:.1}\" y1=\"3\" y2=\"19\" stroke=\"#57606a\" stroke-dasharray=\"2 2\"/>",
            x(real)
        );
    }
    let colour = if figure.met == Some(true) {
        "#116329"
    } else {
        "#a40e26"
    };
    let _ = write!(
        svg,
        "<line x1=\"{:.1}\" x2=\"{:.1}\" y1=\"11\" y2=\"11\" stroke=\"{colour}\" stroke-width=\"2\"/>\
         <circle cx=\"{:.1}\" cy=\"11\" r=\"4\" fill=\"{colour}\"/></svg>",
        x(low),
        x(high),
        x(median)
    );
    svg
}

/// Text that is safe inside HTML.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

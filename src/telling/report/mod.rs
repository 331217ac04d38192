//! The report: a comparison and what it rests on, as one HTML file that needs nothing else and prints on two A4 pages.
//!
//! It is made of finished parts alone, so that command line and page write the same one. Long lists say how many more there are, so
//! that two pages hold it; texts stand whole, so that names as long as paragraphs take more.

mod grounds;
mod html;
mod names;
mod numbers;
mod question;

use decisions::contributions::ContributionsReport;
use decisions::sensitivity::SensitivityReport;
use experiments::comparison::Comparison;
use experiments::race::Standing;
use experiments::stops::PlanStops;
use model::experiment::Experiment;
use words::say::report as say;
use words::{Language, Say};

use self::html::Html;

/// What a report is made of.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The document that was run.
    pub experiment: &'a Experiment,
    /// What came of it.
    pub comparison: &'a Comparison,
    /// How the race ended, where worlds were run until one plan was sure.
    pub race: Option<&'a Standing>,
    /// What kept tactics from being done; empty where nobody was asked.
    pub stops: &'a [PlanStops],
    /// Pictures of [`PICTURE`] size, texts of SVG as `charts` draws them.
    pub pictures: &'a [String],
    /// What the tactics of the [leading plan](Comparison::leading) contribute or, where another one was asked about, those of that plan.
    pub contributions: Study<&'a ContributionsReport>,
    /// What would change the choice.
    pub sensitivity: Study<&'a SensitivityReport>,
}

/// A study that a report may tell of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Study<R> {
    /// Nobody asked for it.
    #[default]
    NotAsked,
    /// The work was stopped before it had an answer.
    Stopped,
    /// What it found.
    Done(R),
}

impl<R> Study<R> {
    /// The same, by reference.
    #[must_use]
    pub fn as_ref(&self) -> Study<&R> {
        match self {
            Self::NotAsked => Study::NotAsked,
            Self::Stopped => Study::Stopped,
            Self::Done(report) => Study::Done(report),
        }
    }
}

/// Width and height in pixels of a picture of which two stand beside each other on A4 with text of eight points.
pub const PICTURE: [u32; 2] = [440, 290];

/// The charts whose pictures a report shows.
pub const CHARTS: [&str; 2] = ["aim", "aim_difference"];

/// More plans than these need smaller letters.
const MANY: usize = 5;

/// How a report looks, on screen and on paper.
const STYLE: &str = "\
@page{size:A4;margin:10mm 12mm 11mm;@bottom-right{content:counter(page) ' / ' counter(pages);font-size:7pt;color:#55606e}}\
*{box-sizing:border-box}\
body{font:8.2pt/1.34 system-ui,-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;margin:0;color:#1b222c;background:#fff;\
-webkit-print-color-adjust:exact;print-color-adjust:exact}\
main{max-width:186mm;margin:0 auto}\
@media screen{main{margin:10mm auto;padding:0 4mm}}\
h1{font-size:13pt;line-height:1.2;margin:0 0 1mm}\
h2{font-size:9.6pt;margin:2.6mm 0 .8mm;border-bottom:.3mm solid #c9d1da;padding-bottom:.4mm;break-after:avoid}\
p{margin:.7mm 0}\
p.headline{font-size:11pt;font-weight:600;margin:1.6mm 0}\
.note{color:#55606e;font-size:7.4pt}.money{break-inside:avoid}table+.note,div+.note{break-before:avoid}\
ul{margin:.7mm 0;padding-left:4.5mm}li{margin:.2mm 0}\
table{border-collapse:collapse;width:100%;margin:.8mm 0}\
tr{break-inside:avoid}\
th,td{padding:.4mm 1.2mm;text-align:right;vertical-align:top;border-bottom:.2mm solid #e4e8ed;font-variant-numeric:tabular-nums}\
td{white-space:nowrap}tbody th{width:22%;overflow-wrap:anywhere}\
.outcomes table{table-layout:fixed}.outcomes th,.outcomes td{white-space:normal;overflow-wrap:anywhere}.outcomes th:first-child{width:24%}\
th:first-child{text-align:left}\
thead th{border-bottom:.3mm solid #9aa5b1;font-weight:600;vertical-align:bottom;word-break:keep-all}\
tbody th{font-weight:400}\
.money td:nth-child(6){white-space:normal}.money tbody th{width:16%}\
.plans td,.plans th{text-align:left;white-space:normal}\
.plans th:first-child{width:15%}.plans th:nth-child(2){width:23%}\
.pictures{display:grid;grid-template-columns:1fr 1fr;gap:3mm;margin-top:1.2mm}\
figure{margin:0;break-inside:avoid}svg{display:block;width:100%;height:auto}\
main.many{font-size:7pt;line-height:1.28}.many .note{font-size:6.6pt}.many h2{margin-top:1.8mm}.many .pictures{width:84%;margin:1mm auto 0}";

/// The report in `language`.
#[must_use]
pub fn html(parts: &Parts<'_>, language: Language) -> String {
    let name = &parts.experiment.scenario.name;
    let title = say::ReportTitle { name }.in_language(language);
    let mut head = Html::default();
    head.line("title", "", &title);
    let mut body = Html::default();
    let many = parts.comparison.strategies.len() > MANY;
    body.within("main", if many { "many" } else { "" }, |page| {
        page.line("h1", "", &title);
        question::write(page, parts, language);
        numbers::write(page, parts, language);
        grounds::write(page, parts, language);
    });
    let lang = words::say::cli::HTML_LANGUAGE.get(language);
    // Nothing can be loaded or run, whatever a browser makes of the rest.
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n{}<style>{STYLE}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
        head.into_text(),
        body.into_text()
    )
}

#[cfg(test)]
mod tests;

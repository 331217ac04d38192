//! `sensitivity`: which assumptions the choice between plans rests on, and at which values another plan becomes the best.

use decisions::Sensitivity;
use decisions::sensitivity::{
    Closely, Depth, Flip, MOST_CLOSELY, Screened, SensitivityReport, Share,
};
use model::parameters::Confidence;
use words::say::decisions as say;
use words::{Fixed, Language, Say};

use super::arguments::SensitivityOptions;
use super::failure::Failure;
use super::number::Notation;
use super::{goal, output, source, study, table};

/// Says which assumptions the choice between the plans of a document rests on.
pub fn sensitivity(options: &SensitivityOptions, language: Language) -> Result<(), Failure> {
    let experiment = source::studied(&options.study, 1)?;
    let depth = Depth {
        trajectories: options.trajectories,
        closely: (options.closely as usize).min(MOST_CLOSELY),
        rows: options.rows,
        point_worlds: options.point_worlds.get(),
        within: options.within,
    };
    let sensitivity = Sensitivity::new(&experiment, depth);
    let report = study::conduct(&sensitivity, &options.study, language)?;
    output::print(&if options.study.json {
        output::json(&report)?
    } else {
        text(&report, language)
    })
}

fn text(report: &SensitivityReport, language: Language) -> String {
    let form = goal::notation(&report.aim);
    let names: Vec<&str> = report
        .ranking
        .iter()
        .map(|ranked| ranked.name.get(language))
        .collect();
    let [best, rivals @ ..] = names.as_slice() else {
        return String::new();
    };
    let mut lines = vec![
        say::BestPlan {
            plan: best,
            value: &form.value(report.ranking[0].aim),
            aim: &goal::name(&report.aim),
        }
        .in_language(language),
    ];
    lines.extend(report.ranking.iter().skip(1).map(|ranked| {
        let lead = &form.estimate(&ranked.behind);
        let plan = &ranked.name.get(language);
        say::LeadOver { plan, lead }.in_language(language)
    }));
    let screening = say::ScreeningHeading {
        numbers: &report.screening.len(),
        trajectories: &report.trajectories,
        worlds: &report.point_worlds,
        rows: &report.rows,
        alone: rivals.is_empty(),
    };
    lines.push(String::new());
    lines.push(screening.in_language(language));
    lines.push(table::aligned(&rows(report, form, language)));
    lines.push(say::FLIPS_HEADING.get(language).to_owned());
    let flips = report.closely.iter().flat_map(|closely| {
        let flips = closely.flips.iter();
        flips.map(move |flip| sentence(report, closely, flip, language))
    });
    let before = lines.len();
    lines.extend(flips);
    if lines.len() == before {
        lines.push(say::NO_FLIPS.get(language).to_owned());
    }
    lines.push(String::new());
    lines.push(say::SENSITIVITY_NOTE.get(language).to_owned());
    lines.join("\n") + "\n"
}

fn rows(report: &SensitivityReport, form: Notation, language: Language) -> Vec<Vec<String>> {
    let heads = [
        say::ASSUMPTION_COLUMN,
        say::BASIS_COLUMN,
        say::RANGE_COLUMN,
        say::SIZE_COLUMN,
        say::ALONE_COLUMN,
        say::TOTAL_COLUMN,
        say::AT_LOW_COLUMN,
        say::AT_HIGH_COLUMN,
    ];
    let mut rows = vec![heads.map(|words| words.get(language).to_owned()).to_vec()];
    let pairs = report.closely.iter().zip(&report.screening);
    rows.extend(pairs.map(|(closely, screened)| cells(report, closely, screened, form, language)));
    rows
}

fn cells(
    report: &SensitivityReport,
    closely: &Closely,
    screened: &Screened,
    form: Notation,
    language: Language,
) -> Vec<String> {
    let plain = |value: f64| Notation::Plain.value(value);
    let screening = screened.margin.unwrap_or(screened.level);
    let indices = closely.margin.unwrap_or(closely.level);
    let share = |share: Share| {
        let [value, low, high] = [share.value, share.low, share.high].map(plain);
        format!("{value} [{low}, {high}]")
    };
    // Of the lead over the next plan or, of a plan alone, of what it reaches.
    let next = report.ranking.get(1).map(|ranked| ranked.strategy);
    let best = report.ranking[0].strategy;
    let end = |point: Option<&decisions::sensitivity::CurvePoint>| {
        point.map_or(String::new(), |point| match next {
            Some(next) => form.estimate(&point.margins[next]),
            None => form.value(point.aims[best]),
        })
    };
    let (low, own, high) = (plain(closely.low), plain(closely.own), plain(closely.high));
    vec![
        closely.name.to_owned(),
        basis(closely.confidence).get(language).to_owned(),
        format!("{own} ({low}–{high})"),
        format!(
            "{} ± {}",
            form.value(screening.size),
            form.value(screening.error)
        ),
        share(indices.alone),
        share(indices.total),
        end(closely.curve.first()),
        end(closely.curve.last()),
    ]
}

fn basis(confidence: Confidence) -> Fixed {
    match confidence {
        Confidence::Measured => say::KNOWN_MEASURED,
        Confidence::Read => say::KNOWN_READ,
        Confidence::Fitted => say::KNOWN_FITTED,
        Confidence::Assumed => say::KNOWN_ASSUMED,
    }
}

fn sentence(
    report: &SensitivityReport,
    closely: &Closely,
    flip: &Flip,
    language: Language,
) -> String {
    let name = |strategy: usize| {
        let mut ranked = report.ranking.iter();
        let found = ranked.find(|ranked| ranked.strategy == strategy);
        found.map_or("", |ranked| ranked.name.get(language))
    };
    let end =
        |value: Option<f64>| value.map_or("–".to_owned(), |value| Notation::Plain.value(value));
    say::FlipSentence {
        plan: &name(report.ranking[0].strategy),
        other: &name(flip.strategy),
        assumption: &closely.name,
        above: flip.above,
        value: &Notation::Plain.value(flip.value),
        own: &Notation::Plain.value(closely.own),
        sure: &end(flip.sure_to),
        lost: &end(flip.lost_from),
    }
    .in_language(language)
}

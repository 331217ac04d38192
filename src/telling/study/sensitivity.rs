//! Which assumptions the choice between plans rests on, and at which values another plan becomes the best.

use decisions::sensitivity::{Closely, CurvePoint, Flip, Screened, SensitivityReport, Share};
use model::parameters::Confidence;
use words::say::decisions as say;
use words::{Fixed, Language, Say};

use super::{Notation, Section, goal, heads};

pub(super) fn told(report: &SensitivityReport, language: Language) -> Vec<Section> {
    let form = goal::notation(&report.aim);
    let [best, rivals @ ..] = report.ranking.as_slice() else {
        return Vec::new();
    };
    let first = say::BestPlan {
        plan: &best.name,
        value: &form.value(best.aim),
        aim: &goal::name(&report.aim),
    };
    let leads = rivals.iter().map(|ranked| {
        let lead = &form.estimate(&ranked.behind);
        let plan = &ranked.name;
        say::LeadOver { plan, lead }.in_language(language)
    });
    let screening = say::ScreeningHeading {
        numbers: &report.screening.len(),
        trajectories: &report.trajectories,
        worlds: &report.point_worlds,
        rows: &report.rows,
        alone: rivals.is_empty(),
    };
    let flips = report.closely.iter().flat_map(|closely| {
        let flips = closely.flips.iter();
        flips.map(move |flip| sentence(report, closely, flip, language))
    });
    let mut changes = vec![say::FLIPS_HEADING.get(language).to_owned()];
    changes.extend(flips);
    if changes.len() == 1 {
        changes.push(say::NO_FLIPS.get(language).to_owned());
    }
    vec![
        Section::of(
            std::iter::once(first.in_language(language))
                .chain(leads)
                .collect(),
        ),
        Section::table(
            screening.in_language(language),
            rows(report, form, language),
        ),
        Section::of(changes),
        Section::of(vec![say::SENSITIVITY_NOTE.get(language).to_owned()]),
    ]
}

fn rows(report: &SensitivityReport, form: Notation, language: Language) -> Vec<Vec<String>> {
    let columns = [
        say::ASSUMPTION_COLUMN,
        say::BASIS_COLUMN,
        say::RANGE_COLUMN,
        say::SIZE_COLUMN,
        say::ALONE_COLUMN,
        say::TOTAL_COLUMN,
        say::AT_LOW_COLUMN,
        say::AT_HIGH_COLUMN,
    ];
    let mut rows = vec![heads(columns, language)];
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
    let end = |point: Option<&CurvePoint>| {
        point.map_or(String::new(), |point| match next {
            Some(next) => form.estimate(&point.margins[next]),
            None => form.value(point.aims[best]),
        })
    };
    let (low, own, high) = (plain(closely.low), plain(closely.own), plain(closely.high));
    vec![
        closely.label.get(language).to_owned(),
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
    let end = |value: Option<f64>| value.map(|value| Notation::Plain.value(value));
    say::FlipSentence {
        plan: &name(report.ranking[0].strategy),
        other: &name(flip.strategy),
        assumption: &closely.label,
        above: flip.above,
        value: &Notation::Plain.value(flip.value),
        own: &Notation::Plain.value(closely.own),
        leads: flip.sure_to.is_some(),
        sure: &end(flip.sure_to),
        loses: flip.lost_from.is_some(),
        lost: &end(flip.lost_from),
    }
    .in_language(language)
}

//! What a calibration found, in sentences and tables.

use calibration::{Report, Task};

use words::say::calibration as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Fixed, Joined, Language, Say};

use crate::study::{Notation, Section, heads};

/// Statistics in which the group is odd that are named at most.
const ODD_SHOWN: usize = 5;

/// What was found, as command line and page show it.
#[must_use]
pub fn told(found: &Report, language: Language) -> Vec<Section> {
    let mut lines = about(found, language);
    lines.extend(likeness(found, language));
    let mut sections = vec![Section::of(lines)];
    sections.extend(ahead(found, language));
    sections.extend(held_back(found, language));
    sections.extend([numbers(found, language), fit(found, language)]);
    if found.held_back.is_none() {
        let note = say::CALIBRATED_NOTE.get(language).to_owned();
        sections.push(Section::of(vec![note]));
    }
    sections
}

/// `[1.2, 3]`.
fn between([low, high]: [f64; 2]) -> String {
    let form = Notation::Plain;
    format!("[{}, {}]", form.value(low), form.value(high))
}

fn about(found: &Report, language: Language) -> Vec<String> {
    let fields: Vec<Fixed> = found.known.iter().map(|field| field.title()).collect();
    let heading = say::FittedHeading {
        of: &found.of,
        days: &found.days,
        fields: &Joined(&fields, LIST_ITEMS),
    };
    let mut lines = vec![heading.in_language(language)];
    if let Some(plan) = found.calibrated.strategies.first() {
        let people = say::PeopleOf {
            case: &found.calibrated.scenario.name,
            plan: &plan.name,
        };
        lines.push(people.in_language(language));
    }
    lines
}

fn numbers(found: &Report, language: Language) -> Section {
    let mut rows = vec![heads(
        [
            say::CALIBRATION_NUMBER_COLUMN,
            say::BEFORE_COLUMN,
            say::CALIBRATION_AFTER_COLUMN,
            say::SAYS_COLUMN,
        ],
        language,
    )];
    for known in &found.free {
        let says = match (known.at_end, known.informed) {
            (true, _) => say::SAYS_BEYOND,
            (false, true) => say::SAYS_MUCH,
            (false, false) => say::SAYS_NOTHING,
        };
        let median = Notation::Plain.value(known.median);
        rows.push(vec![
            known.title().get(language).to_owned(),
            format!("1 {}", between(known.before)),
            format!("{median} {}", between(known.range)),
            says.get(language).to_owned(),
        ]);
    }
    let simulations = &found.simulations;
    let heading = say::NumbersHeading { simulations };
    Section::table(heading.in_language(language), rows)
}

fn fit(found: &Report, language: Language) -> Section {
    let mut rows = vec![heads([say::FIELD_COLUMN, say::COVERED_COLUMN], language)];
    for band in &found.fit {
        if let Some(covered) = band.covered {
            let title = band.field.title().get(language).to_owned();
            rows.push(vec![title, Notation::Percent.value(covered)]);
        }
    }
    Section::table(say::FIT_HEADING.get(language).to_owned(), rows)
}

/// Whether the worlds are like the group at all, and in what they are not; how far what follows can be trusted.
fn likeness(found: &Report, language: Language) -> Vec<String> {
    let (as_far, worlds) = (&found.unfit.as_far, &found.unfit.worlds);
    let mut lines = vec![match found.unfit.nothing_fits() {
        true => say::FitsNot { as_far, worlds }.in_language(language),
        false => say::Fits { as_far, worlds }.in_language(language),
    }];
    for odd in found.unfit.odd.iter().take(ODD_SHOWN) {
        let off = &Notation::Plain.signed(odd.off);
        let statistic = &odd.statistic;
        lines.push(say::Odd { statistic, off }.in_language(language));
    }
    if !found.free.iter().any(|known| known.informed) {
        lines.push(say::NOTHING_TOLD.get(language).to_owned());
    }
    let usual = &Task::default().simulations;
    if found.simulations < *usual {
        let few = say::FewSimulations {
            simulations: &found.simulations,
            usual,
        };
        lines.push(few.in_language(language));
    }
    lines
}

/// The days ahead, plan by plan.
fn ahead(found: &Report, language: Language) -> Option<Section> {
    let form = Notation::Plain;
    let mut fields = found.plans.iter().flat_map(|plan| &plan.fields);
    let days = &fields.next()?.band.p50.len();
    let mut rows = vec![heads(
        [
            say::CALIBRATION_PLAN_COLUMN,
            say::FIELD_COLUMN,
            say::FORECAST_COLUMN,
            say::CALIBRATION_DIFFERENCE_COLUMN,
        ],
        language,
    )];
    for (place, plan) in found.plans.iter().enumerate() {
        for (number, field) in plan.fields.iter().enumerate() {
            let [less, more] = field.difference_range.map(|end| form.signed(end));
            rows.push(vec![
                match number {
                    0 => plan.plan.get(language).to_owned(),
                    _ => String::new(),
                },
                field.band.field.title().get(language).to_owned(),
                format!("{} {}", form.value(field.mean), between(field.range)),
                match place {
                    0 => String::new(),
                    _ => format!("{} [{less}, {more}]", form.signed(field.difference)),
                },
            ]);
        }
    }
    let heading = say::AheadHeading { days }.in_language(language);
    Some(Section::table(heading, rows))
}

/// How the forecast did on the days that were left out.
fn held_back(found: &Report, language: Language) -> Option<Section> {
    let held_back = found.held_back.as_ref()?;
    let form = Notation::Plain;
    let mut rows = vec![heads(
        [
            say::FIELD_COLUMN,
            say::FORECAST_COLUMN,
            say::LAST_VALUE_COLUMN,
            say::WEEKDAY_COLUMN,
            say::SMOOTHING_COLUMN,
            say::WITHIN_COLUMN,
        ],
        language,
    )];
    for score in &held_back.scores {
        rows.push(vec![
            score.field.title().get(language).to_owned(),
            form.value(score.error),
            form.value(score.last_value),
            form.value(score.same_weekday),
            form.value(score.smoothing),
            Notation::Percent.value(score.covered),
        ]);
    }
    let days = &held_back.days;
    let heading = say::HeldBackHeading { days }.in_language(language);
    Some(Section::table(heading, rows))
}

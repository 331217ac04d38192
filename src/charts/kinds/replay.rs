//! A real community's curves beside the simulated ones.

use super::summary;
use crate::columns::Role;
use crate::error::ChartError;
use crate::number::{self, NumberForm};
use crate::spec::{Axis, Band, ChartSpec, EndLabel, Ink, Line, Subject};
use evidence::replay::{ReplayCurve, ReplayResult};
use measure::Unit;
use words::say::charts as say;
use words::{Fixed, Language, Say};

/// The title of a curve for pictures that have no room for the whole one.
pub(super) fn short_title(curve: &str) -> Option<Fixed> {
    words::find(say::BY_ID, &format!("short-{curve}"))
}

/// Curves whose places are told apart by their size, not by their distance.
const LOG_X: [&str; 3] = ["posting_survival", "messages_per_poster", "answered_within"];
/// Curves whose values span powers of ten.
const LOG_Y: [&str; 1] = ["messages_per_poster"];
/// Curves whose places are shares.
const SHARE_X: [&str; 1] = ["lorenz"];

/// A real community's curve beside the simulated ones.
#[derive(Clone, Copy, Debug)]
pub struct ReplayChart<'a> {
    /// The replay.
    pub result: &'a ReplayResult,
    /// The name of one of its curves.
    pub curve: &'a str,
}

impl Subject for ReplayChart<'_> {
    fn spec(&self, language: Language) -> Result<ChartSpec, ChartError> {
        let Self {
            result,
            curve: name,
        } = *self;
        let curve = result.curve(name).ok_or_else(|| ChartError::Unknown {
            found: name.to_owned(),
        })?;
        let form = match curve.unit {
            Unit::Share => NumberForm::Share,
            Unit::Difference => NumberForm::Points,
            Unit::Gini => NumberForm::Ratio,
            Unit::People
            | Unit::Messages
            | Unit::Days
            | Unit::Hours
            | Unit::Minutes
            | Unit::Seconds
            | Unit::Number => NumberForm::Count,
        };
        let title = curve.x_title.get(language);
        let x = if curve.labels.is_empty() {
            axis_of(name, title)
        } else {
            let names = curve.labels.iter();
            Axis::Steps {
                title: title.to_owned(),
                names: names.map(|label| label.get(language).to_owned()).collect(),
            }
        };
        let short = short_title(name).map(|title| title.get(language).to_owned());
        let mut spec = ChartSpec {
            language,
            summary: String::new(),
            titles: std::iter::once(curve.title.get(language).to_owned())
                .chain(short)
                .collect(),
            captions: captions(result, language),
            form,
            x,
            log_y: LOG_Y.contains(&name),
            signed: false,
            lines: vec![
                simulated(curve, form, language),
                real(curve, result.title.get(language), form, language),
            ],
            window: None,
            rows: Vec::new(),
            shocks: Vec::new(),
            sides: None,
        };
        spec.check()?;
        spec.summary = summary::of_replay(&spec, language);
        Ok(spec)
    }
}

/// The axis of a curve whose places are numbers.
pub(super) fn axis_of(curve: &str, title: &str) -> Axis {
    let title = title.to_owned();
    if LOG_X.contains(&curve) {
        return Axis::Log { title };
    }
    let form = if SHARE_X.contains(&curve) {
        NumberForm::Share
    } else {
        NumberForm::Count
    };
    Axis::Linear { title, form }
}

/// The simulated median with the band that holds 90 % of the worlds, at the places that have a value.
fn simulated(curve: &ReplayCurve, form: NumberForm, language: Language) -> Line {
    let name = say::LINE_SIMULATED.get(language);
    let quantiles = curve.p05.iter().zip(&curve.p50).zip(&curve.p95);
    let known: Vec<[f64; 4]> = curve
        .x
        .iter()
        .zip(quantiles)
        .filter_map(|(x, ((low, middle), high))| Some([*x, (*low)?, (*middle)?, (*high)?]))
        .collect();
    let column = |i: usize| known.iter().map(|row| row[i]).collect::<Vec<f64>>();
    Line {
        name: name.to_owned(),
        ink: Ink::Strategy {
            position: 0,
            look: 0,
        },
        thin: false,
        role: Role::Median,
        dots: false,
        x: column(0),
        y: column(2),
        bands: vec![Band {
            percent: 90,
            low: column(1),
            high: column(3),
        }],
        end: known.last().map(|[_, low, middle, high]| EndLabel {
            name: name.to_owned(),
            value: number::value(*middle, form, language),
            remark: number::interval(*low, *high, form, false, language),
        }),
    }
}

fn real(curve: &ReplayCurve, community: &str, form: NumberForm, language: Language) -> Line {
    let known: Vec<(f64, f64)> = curve
        .x
        .iter()
        .zip(&curve.real)
        .filter_map(|(x, y)| Some((*x, (*y)?)))
        .collect();
    Line {
        name: community.to_owned(),
        ink: Ink::Real,
        thin: false,
        role: Role::Measured,
        dots: true,
        x: known.iter().map(|(x, _)| *x).collect(),
        y: known.iter().map(|(_, y)| *y).collect(),
        bands: Vec::new(),
        end: known.last().map(|(_, y)| EndLabel {
            name: community.to_owned(),
            value: number::value(*y, form, language),
            remark: None,
        }),
    }
}

fn captions(result: &ReplayResult, language: Language) -> Vec<String> {
    let (worlds, real, simulated) = (&result.worlds, &result.real_days, &result.simulated_days);
    // Figures of a shorter run are those of a younger community.
    let younger = &(simulated < real).then_some(say::ReplayYounger { real, simulated });
    let captions: [&dyn Say; 4] = [
        &say::ReplayCaption { worlds, younger },
        &say::ReplayCaptionLong { worlds, younger },
        &say::ReplayCaptionShort { younger },
        &say::REPLAY_CAPTION_SHORTEST,
    ];
    captions
        .map(|caption| caption.in_language(language))
        .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use measure::CURVES;

    #[test]
    fn every_curve_has_a_short_title_and_every_rule_a_curve() {
        let compared = CURVES.iter().filter(|curve| curve.compared);
        let curves: Vec<&str> = compared.map(|curve| curve.name).collect();
        assert!(curves.iter().all(|curve| short_title(curve).is_some()));
        assert!(
            LOG_X
                .iter()
                .chain(&LOG_Y)
                .chain(&SHARE_X)
                .all(|name| curves.contains(name))
        );
    }
}

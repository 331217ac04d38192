//! A real community's curves beside the simulated ones.

use super::summary;
use crate::error::ChartError;
use crate::number::{self, NumberForm};
use crate::spec::{Axis, Band, ChartSpec, EndLabel, Ink, Line, Subject};
use evidence::replay::{ReplayCurve, ReplayResult};
use measure::Unit;
use words::Language;

/// Short titles by the curve's name, in Chinese and English, for pictures that have no room for the whole one.
const SHORT_TITLES: &[(&str, &str, &str)] = &[
    ("posting_survival", "发言留存", "Posting survival"),
    ("weekly_retention", "每周发言留存", "Weekly retention"),
    ("messages_per_poster", "参与不均", "Messages per member"),
    ("lorenz", "发言洛伦兹曲线", "Lorenz curve"),
    ("stay_ladder", "留存阶梯", "Stay ladder"),
    ("tenure", "留存与资历", "Staying by tenure"),
    (
        "return_after_silence",
        "沉默后回归：无人回复",
        "Return, nobody wrote",
    ),
    (
        "return_after_operator_contact",
        "沉默后回归：运营回复",
        "Return, operator wrote",
    ),
    (
        "return_after_member_contact",
        "沉默后回归：成员回复",
        "Return, member wrote",
    ),
    ("answered_within", "回应速度", "Time to an answer"),
    ("newcomer_return_by_answer", "新人回归", "Newcomers' return"),
];

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
        let title = curve.x_title.get(language).to_owned();
        let x = if !curve.labels.is_empty() {
            Axis::Steps {
                title,
                names: curve
                    .labels
                    .iter()
                    .map(|label| label.get(language).to_owned())
                    .collect(),
            }
        } else if LOG_X.contains(&name) {
            Axis::Log { title }
        } else {
            Axis::Linear {
                title,
                form: if SHARE_X.contains(&name) {
                    NumberForm::Share
                } else {
                    NumberForm::Count
                },
            }
        };
        let short = SHORT_TITLES
            .iter()
            .find(|(known, ..)| *known == name)
            .map(|(_, zh, en)| match language {
                Language::Chinese => (*zh).to_owned(),
                Language::English => (*en).to_owned(),
            });
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
            rows: Vec::new(),
            shocks: Vec::new(),
            sides: None,
        };
        spec.check()?;
        spec.summary = summary::of_replay(&spec, language);
        Ok(spec)
    }
}

/// The simulated median with the band that holds 90 % of the worlds, at the places that have a value.
fn simulated(curve: &ReplayCurve, form: NumberForm, language: Language) -> Line {
    let name = match language {
        Language::Chinese => "模拟",
        Language::English => "simulated",
    };
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
        ink: Ink::Strategy(1),
        thin: false,
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
    let ReplayResult {
        worlds,
        real_days,
        simulated_days,
        ..
    } = result;
    // Figures of a shorter run are those of a younger community.
    let younger = simulated_days < real_days;
    match language {
        Language::Chinese => {
            let days = if younger {
                format!("；真实 {real_days} 天，模拟只有 {simulated_days} 天")
            } else {
                String::new()
            };
            vec![
                format!(
                    "黑色实线为真实社群，蓝色虚线为 {worlds} 次模拟的中位数，色带含其中 90%{days}"
                ),
                format!("黑：真实；蓝：{worlds} 次模拟的中位数与 90% 色带{days}"),
                format!("黑：真实；蓝：模拟与 90% 色带{days}"),
                "黑：真实；蓝：模拟".to_owned(),
            ]
        }
        Language::English => {
            let days = if younger {
                format!("; {real_days} real days, only {simulated_days} simulated")
            } else {
                String::new()
            };
            vec![
                format!(
                    "Black: the real community. Blue: median of {worlds} worlds; the shade holds 90 % of them{days}"
                ),
                format!("Black: real. Blue: median of {worlds} worlds, 90 % band{days}"),
                format!("Black: real. Blue: simulated, 90 % band{days}"),
                "Black: real. Blue: simulated".to_owned(),
            ]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use measure::CURVES;

    #[test]
    fn every_curve_has_a_short_title_and_every_rule_a_curve() {
        let short: Vec<&str> = SHORT_TITLES.iter().map(|(name, ..)| *name).collect();
        let compared = CURVES.iter().filter(|curve| curve.compared);
        let curves: Vec<&str> = compared.map(|curve| curve.name).collect();
        assert_eq!(short, curves);
        assert!(
            LOG_X
                .iter()
                .chain(&LOG_Y)
                .chain(&SHARE_X)
                .all(|name| curves.contains(name))
        );
    }
}

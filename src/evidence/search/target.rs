//! What a search moves, and what it is drawn to.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::case::Case;
use super::super::change::Place;
use super::super::figure::Band;
use super::super::row::{Row, RowKind};
use super::super::rows::ROWS;
use super::super::trials::{Part, Trials};
use crate::replay::community;
use measure::{Analysis, CURVES, CurveInfo, curve_named};
use model::document::{self, DocumentError};
use model::experiment::MAX_SEED;
use model::math::{exp, ln, max, min};
use model::parameters;
use words::say::punctuation::LIST_ITEMS;
use words::say::search as say;
use words::{Joined, OneOf, Say, Text};

/// A search, as its file describes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchSpec {
    /// The numbers that are moved.
    #[schemars(length(min = 1))]
    pub free: Vec<Free>,
    /// Names of the cases that are run; figures of other cases are left out.
    #[serde(default = "forum")]
    pub cases: Vec<String>,
    /// Weight of each row; without any, every population row counts 1.
    #[serde(default)]
    pub rows: BTreeMap<String, f64>,
    /// Weight of each curve of a replayed community; without any, the curves that a community is known by count 1.
    #[serde(default)]
    pub curves: BTreeMap<String, f64>,
    /// Weight of a figure that does not decide whether its row passes, relative to one that does.
    #[serde(default = "half")]
    pub further: f64,
    /// Worlds of each case for each evaluation.
    #[serde(default = "four")]
    #[schemars(range(min = 1))]
    pub worlds: u32,
    /// Number that the worlds' luck and the search's own follow from.
    #[serde(default = "answer")]
    #[schemars(range(min = 0, max = MAX_SEED))]
    pub seed: u64,
    /// Candidates that are spread evenly over the ranges before the search closes in on the best.
    #[serde(default)]
    pub sample: u32,
    /// Size of the first steps as a share of the ranges.
    #[serde(default = "fifth")]
    #[schemars(range(min = 0.001, max = 1.0))]
    pub step: f64,
}

/// A number that is moved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Free {
    /// A model parameter's name, or a field of a case: `forum:scenario.segments[0].visits_per_week`.
    pub place: String,
    /// Least value tried; for a parameter, that of the table when absent.
    #[serde(default)]
    pub low: Option<f64>,
    /// Greatest value tried.
    #[serde(default)]
    pub high: Option<f64>,
    /// Whether equal steps are equal ratios.
    #[serde(default)]
    pub log: bool,
    /// The value that is shipped.
    #[serde(default, skip_deserializing)]
    pub shipped: f64,
}

/// One thing that is compared.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LossTerm {
    /// The row and the place of its figure, or the curve.
    pub name: String,
    /// How much it counts.
    pub weight: f64,
    /// The mean over the worlds; of a curve, its mean distance from the real one.
    pub value: Option<f64>,
    /// The squared distance in half-widths of the band, of a curve the mean over its points; at most `MOST`.
    pub penalty: f64,
}

/// The greatest penalty of a term: what is hopeless must not outweigh everything else. A figure without a value has it.
pub const MOST: f64 = 25.0;

/// The curves by which a replayed community is known, each once.
const KNOWN_BY: [&str; 7] = [
    "posting_survival",
    "weekly_retention",
    "messages_per_poster",
    "stay_ladder",
    "tenure",
    "return_after_silence",
    "newcomer_return_by_answer",
];

fn forum() -> Vec<String> {
    vec!["forum".to_owned()]
}
fn half() -> f64 {
    0.5
}
fn four() -> u32 {
    4
}
fn answer() -> u64 {
    42
}
fn fifth() -> f64 {
    0.2
}

impl SearchSpec {
    /// Reads a description.
    ///
    /// # Errors
    /// When it is no JSON of this form.
    pub(super) fn parse(text: &str) -> Result<Self, Vec<DocumentError>> {
        let mut spec: Self = document::read(text)?;
        if spec.rows.is_empty() {
            let rows = ROWS.iter().filter(|row| row.kind == RowKind::Population);
            spec.rows = rows.map(|row| (row.id.to_owned(), 1.0)).collect();
        }
        if spec.curves.is_empty() {
            spec.curves = KNOWN_BY
                .iter()
                .map(|name| ((*name).to_owned(), 1.0))
                .collect();
        }
        Ok(spec)
    }
}

impl Free {
    /// The number at a place, its range still open.
    #[must_use]
    pub fn named(place: &str) -> Self {
        Self {
            place: place.to_owned(),
            low: None,
            high: None,
            log: false,
            shipped: 0.0,
        }
    }

    /// The value that lies by `share` of the range beside `value`, at most at the range's end.
    pub(in super::super) fn moved(&self, value: f64, share: f64) -> f64 {
        self.value_at(min(1.0, max(0.0, self.place_in_unit(value) + share)))
    }

    /// Fills in the range, and checks it.
    ///
    /// # Errors
    /// What was found, and what is allowed.
    pub(in super::super) fn complete(
        &mut self,
        place: &Place,
        shipped: f64,
    ) -> Result<(), (Text, Text)> {
        let row = parameters::find(place.text());
        let low = self.low.or(row.map(|row| row.low));
        let high = self.high.or(row.map(|row| row.high));
        let (Some(low), Some(high)) = (low, high) else {
            return Err((say::NO_RANGE.text(), say::SOME_RANGE.text()));
        };
        let found = || {
            let (low, high) = (&low, &high);
            say::Range { low, high }.text()
        };
        if low >= high || (self.log && low <= 0.0) {
            return Err((found(), say::RISING_RANGE.text()));
        }
        if !(low..=high).contains(&shipped) {
            let shipped = &shipped;
            return Err((found(), say::RangeAround { shipped }.text()));
        }
        (self.low, self.high, self.shipped) = (Some(low), Some(high), shipped);
        Ok(())
    }

    fn ends(&self) -> (f64, f64) {
        let ends = (self.low.unwrap_or(0.0), self.high.unwrap_or(1.0));
        if self.log {
            (ln(ends.0), ln(ends.1))
        } else {
            ends
        }
    }

    /// Where a value lies between the ends of the range, 0 to 1.
    pub(super) fn place_in_unit(&self, value: f64) -> f64 {
        let (low, high) = self.ends();
        let value = if self.log {
            ln(max(value, 1e-300))
        } else {
            value
        };
        min(1.0, max(0.0, (value - low) / (high - low)))
    }

    /// The value there.
    pub(super) fn value_at(&self, place: f64) -> f64 {
        let (low, high) = self.ends();
        let value = low + place * (high - low);
        if self.log { exp(value) } else { value }
    }
}

/// A curve of a replayed community that a case should have.
#[derive(Clone, Debug)]
struct Curve {
    case: String,
    info: &'static CurveInfo,
    weight: f64,
    real: Vec<Option<f64>>,
}

/// What a search is drawn to.
#[derive(Clone, Debug)]
pub(super) struct Targets {
    /// The weighted rows. Those whose figures are all of other cases are not among them.
    pub rows: Vec<&'static Row>,
    weights: Vec<f64>,
    cases: Vec<String>,
    curves: Vec<Curve>,
    further: f64,
}

impl Targets {
    pub(super) fn new(spec: &SearchSpec) -> Result<Self, Vec<DocumentError>> {
        for name in spec.rows.keys() {
            Row::find(name).ok_or_else(|| unknown("rows", name, ROWS.iter().map(|row| row.id)))?;
        }
        let weight = |row: &Row| spec.rows.get(row.id).copied().filter(|w| *w > 0.0);
        let wanted = |case: &Case| spec.cases.iter().any(|name| name == case.name);
        let mut curves = Vec::new();
        let (mut rows, mut weights) = (Vec::new(), Vec::new());
        let mut seen: Vec<&str> = Vec::new();
        for row in ROWS.iter().copied() {
            let mut cases = row
                .figures
                .iter()
                .map(|f| f.case)
                .filter(|case| wanted(case));
            let Some(case) = cases.next() else { continue };
            let Some(weight) = weight(row) else { continue };
            rows.push(row);
            weights.push(weight);
            for case in std::iter::once(case).chain(cases) {
                if !seen.contains(&case.name) {
                    seen.push(case.name);
                    curves.extend(curves_of(case, spec)?);
                }
            }
        }
        if rows.is_empty() {
            let cases = &Joined(&spec.cases, LIST_ITEMS);
            let error = DocumentError::new(&"rows", &say::NoRow { cases }, &say::SOME_ROW);
            return Err(vec![error]);
        }
        Ok(Self {
            rows,
            weights,
            cases: spec.cases.clone(),
            curves,
            further: spec.further,
        })
    }

    /// Whether figures of the case count.
    pub(super) fn wants(&self, case: &Case) -> bool {
        self.cases.iter().any(|name| name == case.name)
    }

    /// The points of the curves of the case called `case`.
    pub(super) fn points(&self, case: &str, findings: &Analysis<'_>) -> Vec<f64> {
        let mut points = Vec::new();
        for curve in self.curves.iter().filter(|curve| curve.case == case) {
            let found = curve.info.of(findings);
            points.extend(found.iter().map(|p| p.map_or(f64::NAN, |p| p.value)));
        }
        points
    }

    /// Compares what the parts of a candidate gave.
    pub(super) fn terms(&self, trials: &Trials, parts: &[(Part, Vec<f64>)]) -> Vec<LossTerm> {
        let mean = |case: usize, place: usize| {
            let values = parts.iter().filter(|(part, _)| part.case == case);
            let known: Vec<f64> = values
                .filter_map(|(_, values)| values.get(place).copied())
                .filter(|value| !value.is_nan())
                .collect();
            (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
        };
        let mut terms = Vec::new();
        for (case, trial) in trials.trials.iter().enumerate() {
            for (place, (row, figure)) in trial.figures().iter().enumerate() {
                let (row, weight) = (self.rows[*row], self.weights[*row]);
                let Some(band) = row.band_of(*figure) else {
                    continue;
                };
                let share = if row.decides(*figure) {
                    1.0
                } else {
                    self.further
                };
                let value = mean(case, place);
                terms.push(LossTerm {
                    name: format!("{}.{figure} {}", row.id, trial.case.name),
                    weight: weight * share,
                    value,
                    penalty: value.map_or(MOST, |value| penalty(band, value)),
                });
            }
            let mut place = trials.figures_of(case);
            for curve in self.curves.iter().filter(|c| c.case == trial.case.name) {
                let (mut sum, mut distance, mut points) = (0.0, 0.0, 0.0);
                for real in &curve.real {
                    if let Some(real) = *real {
                        let value = mean(case, place);
                        sum += value.map_or(MOST, |value| penalty(around(real), value));
                        distance += value.map_or(0.0, |value| (value - real).abs());
                        points += 1.0;
                    }
                    place += 1;
                }
                terms.push(LossTerm {
                    name: format!("{} {}", curve.info.name, curve.case),
                    weight: curve.weight,
                    value: (points > 0.0).then(|| distance / points),
                    penalty: if points > 0.0 { sum / points } else { 0.0 },
                });
            }
        }
        terms
    }
}

/// A name at `path` that is none of those known.
fn unknown<'n>(path: &str, name: &str, known: impl Iterator<Item = &'n str>) -> Vec<DocumentError> {
    let names: Vec<&str> = known.collect();
    let allowed = OneOf {
        names: &names,
        found: Some(name),
    };
    vec![DocumentError::new(&path, &format!("{name:?}"), &allowed)]
}

/// The curves of a replay; where its people are met by other plans than the real ones were, there are none.
fn curves_of(case: &Case, spec: &SearchSpec) -> Result<Vec<Curve>, Vec<DocumentError>> {
    if case.people_of != case.name {
        return Ok(Vec::new());
    }
    let experiment = case.experiment(spec.seed).map_err(|error| error.errors)?;
    let Some(real) = experiment.scenario.replay.as_deref().and_then(community) else {
        return Ok(Vec::new());
    };
    let mut curves = Vec::new();
    for (name, weight) in spec.curves.iter().filter(|(_, weight)| **weight > 0.0) {
        let info = curve_named(name)
            .ok_or_else(|| unknown("curves", name, CURVES.iter().map(|curve| curve.name)))?;
        curves.push(Curve {
            case: case.name.to_owned(),
            info,
            weight: *weight,
            real: real.curves.get(name).cloned().unwrap_or_default(),
        });
    }
    Ok(curves)
}

fn penalty(band: Band, value: f64) -> f64 {
    let bound = match (band.low.is_finite(), band.high.is_finite()) {
        (true, false) => Some((band.low, band.low - value)),
        (false, true) => Some((band.high, value - band.high)),
        _ => None,
    };
    // Beyond an open band's bound half a step of room is enough; a step is a tenth of the bound, or a hundredth.
    let distance = bound.map_or_else(
        || band.distance(value),
        |(bound, beyond)| max(0.0, 0.5 + beyond / max(0.1 * bound.abs(), 0.01)),
    );
    min(MOST, distance * distance)
}

/// The band around a share of a real community: 0.2 on the logit scale to either side, and 0.002 for what is rare.
fn around(real: f64) -> Band {
    let half = 0.2 * real * (1.0 - real) + 0.002;
    Band {
        low: real - half,
        central: real,
        high: real + half,
    }
}

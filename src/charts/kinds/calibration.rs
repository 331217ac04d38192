//! The days of a group beside those of the worlds that were fitted to them, and the days ahead under each plan.

use std::ops::Range;

use calibration::{Band as Quantiles, Field, PlanForecast, Report};
use words::say::calibration as say;
use words::{Language, Say};

use super::group::{described, told};
use crate::columns::Role;
use crate::error::ChartError;
use crate::number::{self, NumberForm};
use crate::spec::{Axis, Band, ChartSpec, EndLabel, Ink, Line, Subject, Window};

/// Days of the history that are drawn at most: its last ones.
const MOST_DAYS: usize = 182;

/// One field of a calibration.
#[derive(Clone, Copy, Debug)]
pub struct CalibrationChart<'a> {
    /// The calibration.
    pub report: &'a Report,
    /// The field's name, one of [`CalibrationChart::names`].
    pub name: &'a str,
}

impl CalibrationChart<'_> {
    /// The fields that are drawn: what is foretold or else what was fitted to, those that the log knows first.
    #[must_use]
    pub fn names(report: &Report) -> Vec<&'static str> {
        let mut fields: Vec<Field> = report.fit.iter().map(|band| band.field).collect();
        fields.retain(|field| foretold(&report.plans, *field).next().is_some());
        if fields.is_empty() {
            fields.clone_from(&report.known);
        }
        fields.sort_by_key(|field| !report.known.contains(field));
        fields.into_iter().map(Field::name).collect()
    }
}

fn foretold(plans: &[PlanForecast], field: Field) -> impl Iterator<Item = (usize, &Quantiles)> {
    plans.iter().enumerate().filter_map(move |(place, plan)| {
        let of_field = plan.fields.iter().find(|known| known.band.field == field)?;
        Some((place, &of_field.band))
    })
}

impl Subject for CalibrationChart<'_> {
    fn spec(&self, language: Language) -> Result<ChartSpec, ChartError> {
        let report = self.report;
        let mut fits = report.fit.iter();
        let fit = fits.find(|fit| fit.field.name() == self.name);
        let fit = fit.ok_or_else(|| ChartError::Unknown {
            found: self.name.to_owned(),
        })?;
        let (field, history) = (fit.field, fit.p50.len());
        let skipped = history.saturating_sub(MOST_DAYS);
        // Places are days from the first one drawn, from 1.
        let first_ahead = history - skipped;
        let place = |day: usize| (day + 1) as f64;
        let days = |days: Range<usize>| -> Vec<f64> { days.map(place).collect() };
        // The history's days were lived through under the first plan.
        let first = foretold(&report.plans, field).next().map(|(_, band)| band);
        let ahead = first.map_or(0, |band| band.p50.len());
        let name = report.plans.first().map(|plan| plan.plan.get(language));
        let mut lines = vec![line(
            name.unwrap_or_default(),
            0,
            days(0..first_ahead + ahead),
            joined(fit, first, skipped, |band| &band.p50),
            shades(fit, first, skipped),
            language,
        )];
        for (plan, band) in foretold(&report.plans, field).skip(1) {
            let name = report.plans[plan].plan.get(language);
            let x = days(first_ahead..first_ahead + ahead);
            lines.push(line(name, plan, x, band.p50.clone(), Vec::new(), language));
        }
        // Days that were held back are known, too.
        let held_back = first.map_or(&[][..], |band| &band.real);
        let real = fit.real.iter().skip(skipped).chain(held_back).enumerate();
        let (x, y): (Vec<f64>, Vec<f64>) = real
            .filter_map(|(day, real)| Some((place(day), (*real)?)))
            .unzip();
        let known = !y.is_empty();
        if known {
            let name = say::CALIBRATION_LINE_REAL.get(language);
            lines.push(Line {
                ink: Ink::Real,
                role: Role::Measured,
                ..line(name, 0, x, y, Vec::new(), language)
            });
        }
        let (title, worlds) = (&field.title(), &report.worlds);
        let ahead_days = &ahead;
        let title = match known {
            true => say::CalibrationChart {
                field: title,
                worlds,
                ahead: ahead_days,
            }
            .in_language(language),
            false => say::CalibrationChartUnknown {
                field: title,
                worlds,
                ahead: ahead_days,
            }
            .in_language(language),
        };
        let x = Axis::Days {
            start: report.start.plus_days(skipped as u32),
            first: 1,
            last: (first_ahead + ahead) as u32,
        };
        let captions = [say::CALIBRATION_CAPTION, say::CALIBRATION_CAPTION_SHORT];
        let mut spec = described(title, &captions, NumberForm::Count, x, lines, language);
        spec.titles.push(field.title().get(language).to_owned());
        spec.window = (ahead > 0).then(|| Window {
            first: first_ahead as u32,
            texts: vec![say::CALIBRATION_AHEAD.get(language).to_owned()],
        });
        told(spec, language)
    }
}

fn line(
    name: &str,
    plan: usize,
    x: Vec<f64>,
    y: Vec<f64>,
    bands: Vec<Band>,
    language: Language,
) -> Line {
    let end = y.last().map(|last| EndLabel {
        name: name.to_owned(),
        value: number::value(*last, NumberForm::Count, language),
        remark: None,
    });
    Line {
        name: name.to_owned(),
        ink: Ink::Strategy {
            position: plan,
            look: plan,
        },
        thin: false,
        role: Role::Median,
        dots: false,
        x,
        y,
        bands,
        end,
    }
}

/// A quantile of the fitted days without the first ones, and of the days ahead.
fn joined(
    fit: &Quantiles,
    ahead: Option<&Quantiles>,
    skipped: usize,
    of: fn(&Quantiles) -> &[f64],
) -> Vec<f64> {
    [&of(fit)[skipped..], ahead.map_or(&[][..], of)].concat()
}

/// The middle nine tenths and the middle half, of the same days.
fn shades(fit: &Quantiles, ahead: Option<&Quantiles>, skipped: usize) -> Vec<Band> {
    let joined = |of| joined(fit, ahead, skipped, of);
    vec![
        Band {
            percent: 90,
            low: joined(|band| &band.p05),
            high: joined(|band| &band.p95),
        },
        Band {
            percent: 50,
            low: joined(|band| &band.p25),
            high: joined(|band| &band.p75),
        },
    ]
}

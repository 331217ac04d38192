//! Each kind of chart: from its numbers to its description.

mod activity;
mod aim;
#[cfg(feature = "whole")]
pub(crate) mod beside;
pub(crate) mod calibration;
mod churn;
mod difference;
pub(crate) mod group;
mod growth;
pub(crate) mod replay;
mod series;
mod strategy_lines;
mod summary;
mod tactic_rows;

use crate::error::ChartError;
use crate::numbers::chart::Chart;
use crate::numbers::data::ChartData;
use crate::spec::{ChartSpec, Subject};
use words::Language;

impl Subject for ChartData {
    fn spec(&self, language: Language) -> Result<ChartSpec, ChartError> {
        self.check()?;
        let mut spec = match self.chart {
            Chart::Aim | Chart::AimDifference => aim::spec(self, language),
            Chart::Growth => growth::spec(self, language),
            Chart::Activity => activity::spec(self, language),
            Chart::Churn => churn::spec(self, language),
            Chart::Series(series) => series::spec(self, series, language),
            Chart::Difference(series) => difference::spec(self, series, language),
        }?;
        spec.check()?;
        spec.summary = summary::of_ensemble(self, &spec, language);
        Ok(spec)
    }
}

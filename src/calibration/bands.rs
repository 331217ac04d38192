//! Quantiles over worlds.

use super::history::Field;
use super::report::Band;

/// The value below which the share `p` of ascending values lies, between neighbours in proportion.
pub(crate) fn quantile(ascending: &[f64], p: f64) -> f64 {
    let Some(last) = ascending.len().checked_sub(1) else {
        return f64::NAN;
    };
    let place = p * last as f64;
    let below = place as usize;
    let share = place - below as f64;
    let above = ascending[(below + 1).min(last)];
    ascending[below] + share * (above - ascending[below])
}

/// The middle nine tenths.
pub(crate) fn range(mut values: Vec<f64>) -> [f64; 2] {
    values.sort_unstable_by(f64::total_cmp);
    [0.05, 0.95].map(|p| quantile(&values, p))
}

/// The quantiles of each day.
pub(crate) fn band(field: Field, worlds: &[&[f64]]) -> Band {
    let days = worlds.first().map_or(0, |world| world.len());
    let mut quantiles: [Vec<f64>; 5] = Default::default();
    for day in 0..days {
        let mut values: Vec<f64> = worlds.iter().map(|world| world[day]).collect();
        values.sort_unstable_by(f64::total_cmp);
        for (quantiles, p) in quantiles.iter_mut().zip([0.05, 0.25, 0.5, 0.75, 0.95]) {
            quantiles.push(quantile(&values, p));
        }
    }
    let [p05, p25, p50, p75, p95] = quantiles;
    Band {
        field,
        p05,
        p25,
        p50,
        p75,
        p95,
        real: Vec::new(),
        covered: None,
    }
}

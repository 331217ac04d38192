//! A forecast judged on days that it was not fitted to, beside forecasts that know no model.

use super::bands::band;
use super::forecast::of_field;
use super::history::{Field, History};
use super::report::Score;

/// Days of a week.
const WEEK: usize = 7;

/// The weights that smoothing tries for the newest day.
const WEIGHTS: [f64; 12] = [
    0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.95,
];

/// The scores of each field that is known on both sides of the day `fitted`.
pub(crate) fn scores(whole: &History, fitted: usize, worlds: &[&[f64]]) -> Vec<Score> {
    [
        Field::Members,
        Field::Active,
        Field::Posters,
        Field::Messages,
    ]
    .into_iter()
    .filter_map(|field| score(whole.values(field), fitted, field, worlds))
    .collect()
}

fn score(values: &[f64], fitted: usize, field: Field, worlds: &[&[f64]]) -> Option<Score> {
    let (before, after) = values.split_at(fitted);
    let last = before.iter().rev().find(|value| !value.is_nan())?;
    let ahead: Vec<&[f64]> = worlds
        .iter()
        .map(|world| &of_field(world, field)[fitted..])
        .collect();
    let band = band(field, &ahead);
    let smooth = smoothed(before);
    let weekday = |day: usize| {
        let mut same =
            (1..=before.len() / WEEK).map(|weeks| before[fitted + day % WEEK - WEEK * weeks]);
        same.find(|value| !value.is_nan()).unwrap_or(*last)
    };
    let known: Vec<(usize, f64)> = after
        .iter()
        .copied()
        .enumerate()
        .filter(|(_, value)| !value.is_nan())
        .collect();
    let number = known.len() as f64;
    let error = |of: &dyn Fn(usize) -> f64| {
        known
            .iter()
            .map(|(day, value)| (of(*day) - value).abs())
            .sum::<f64>()
            / number
    };
    let total: f64 = known.iter().map(|(_, value)| value).sum();
    let means: f64 = known
        .iter()
        .map(|(day, _)| ahead.iter().map(|world| world[*day]).sum::<f64>() / ahead.len() as f64)
        .sum();
    let inside = known
        .iter()
        .filter(|(day, value)| (band.p05[*day]..=band.p95[*day]).contains(value));
    (!known.is_empty()).then(|| Score {
        field,
        error: error(&|day| band.p50[day]),
        last_value: error(&|_| *last),
        same_weekday: error(&weekday),
        smoothing: error(&|_| smooth),
        covered: inside.count() as f64 / number,
        total_error: (means - total).abs() / total,
        smoothing_total_error: (smooth * number - total).abs() / total,
    })
}

/// Simple exponential smoothing, with the weight that would have foretold each day best from those before it.
fn smoothed(values: &[f64]) -> f64 {
    let known: Vec<f64> = values
        .iter()
        .copied()
        .filter(|value| !value.is_nan())
        .collect();
    let mut best = (f64::INFINITY, f64::NAN);
    for weight in WEIGHTS {
        let (mut level, mut squares) = (known.first().copied().unwrap_or_default(), 0.0);
        for value in &known {
            squares += (value - level) * (value - level);
            level += weight * (value - level);
        }
        if squares < best.0 {
            best = (squares, level);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_rhythm_of_weeks_is_known_to_the_weekday_and_noise_is_smoothed() {
        let values: Vec<f64> = (0..70).map(|day| f64::from(day % 7)).collect();
        let mut world = vec![0.0; 6 * 70];
        let place = Field::Messages as usize * 70;
        world[place..place + 70].fill(3.0);
        let found = score(&values, 56, Field::Messages, &[&world]).unwrap();
        assert_eq!(found.same_weekday, 0.0);
        assert_eq!(found.last_value, 3.0);
        assert!((found.error - 12.0 / 7.0).abs() < 1e-9 && found.covered == 1.0 / 7.0);
        assert!(found.total_error < 1e-9);
        let noisy: Vec<f64> = (0..200).map(|day| 10.0 + f64::from(day * 7 % 5)).collect();
        assert!((smoothed(&noisy) - 12.0).abs() < 0.3);
    }
}

//! Whether any numbers fit at all: the real statistics beside those of worlds with the numbers that were found.

use model::math::{max, sqrt};
use words::Text;

use super::linear::{Matrix, cholesky, dot, forward};
use super::report::{Odd, Unfit};

/// How much of the correlations is taken from none: there are few worlds for many statistics.
const SHRUNK: f64 = 0.3;

/// Standard deviations from the mean from which a statistic is named.
const ODD: f64 = 3.0;

/// How far the `observed` statistics lie from those of the `worlds` (Mahalanobis distance), in how many worlds the same
/// distance is as great, and which statistics are odd.
pub(crate) fn unfit(worlds: &[&[f64]], observed: &[f64], titles: &[Text]) -> Unfit {
    let mut columns: Vec<(usize, f64, f64)> = Vec::new();
    for place in 0..observed.len() {
        let values: Vec<f64> = worlds
            .iter()
            .map(|world| world[place])
            .filter(|value| value.is_finite())
            .collect();
        let number = values.len() as f64;
        let mean = values.iter().sum::<f64>() / max(number, 1.0);
        let squares = values.iter().map(|value| (value - mean) * (value - mean));
        let sd = sqrt(squares.sum::<f64>() / max(number - 1.0, 1.0));
        if observed[place].is_finite() && 2.0 * number > worlds.len() as f64 && sd > 1e-6 {
            columns.push((place, mean, sd));
        }
    }
    let standard = |row: &[f64]| -> Vec<f64> {
        let scaled = columns.iter().map(|&(place, mean, sd)| {
            let value = (row[place] - mean) / sd;
            if value.is_finite() { value } else { 0.0 }
        });
        scaled.collect()
    };
    let rows: Vec<Vec<f64>> = worlds.iter().map(|world| standard(world)).collect();
    let width = columns.len();
    let alike = |a: usize, b: usize| {
        let products = rows.iter().map(|row| row[a] * row[b]);
        products.sum::<f64>() / max(rows.len() as f64 - 1.0, 1.0)
    };
    let correlations: Matrix = (0..width)
        .map(|a| {
            let row = (0..width).map(|b| match a == b {
                true => 1.0,
                false => (1.0 - SHRUNK) * alike(a, b),
            });
            row.collect()
        })
        .collect();
    let lower = cholesky(&correlations, 1e-6);
    let distance = |row: &[f64]| {
        let apart = forward(&lower, row);
        sqrt(dot(&apart, &apart))
    };
    let real = standard(observed);
    let real_distance = distance(&real);
    let as_far = rows.iter().filter(|row| distance(row) >= real_distance);
    let mut odd: Vec<Odd> = columns
        .iter()
        .zip(&real)
        .filter(|(_, off)| off.abs() >= ODD)
        .map(|(&(place, ..), &off)| Odd {
            statistic: titles[place].clone(),
            off,
        })
        .collect();
    odd.sort_by(|a, b| b.off.abs().total_cmp(&a.off.abs()));
    Unfit {
        distance: real_distance,
        as_far: as_far.count() as u32,
        worlds: worlds.len() as u32,
        odd,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_world_has_is_odd_and_what_they_have_is_not() {
        let worlds: Vec<Vec<f64>> = (0..100)
            .map(|k| {
                let a = f64::from(k * 37 % 100) / 50.0 - 1.0;
                vec![a, a + f64::from(k * 61 % 100) / 500.0, 3.0]
            })
            .collect();
        let worlds: Vec<&[f64]> = worlds.iter().map(Vec::as_slice).collect();
        let titles = ["a", "b", "c"].map(|title| Text::of(|_| title.to_owned()));
        let usual = unfit(&worlds, &[0.2, 0.3, 5.0], &titles);
        assert!(usual.as_far > 20 && usual.odd.is_empty(), "{usual:?}");
        let far = unfit(&worlds, &[4.0, 4.0, 3.0], &titles);
        assert!(far.as_far == 0 && far.odd.len() == 2, "{far:?}");
    }
}

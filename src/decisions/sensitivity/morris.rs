//! Morris's screening: which of many numbers matter, from few runs.
//!
//! Each trajectory starts at a random point of a grid and moves one number after the other, each once, by two thirds of its
//! range (Morris 1991, four levels). The mean size of what a move changes, μ*, ranks the numbers (Campolongo, Cariboni &
//! Saltelli 2007); its spread tells that a number works differently in different places: bent, or together with others.

use rand::RngExt;
use rand::seq::SliceRandom;
use rand_pcg::Pcg32;
use schemars::JsonSchema;
use serde::Serialize;

/// Levels of the grid.
const LEVELS: u32 = 4;

/// The move: of the ways to choose it, the one by which every level is met equally often.
const MOVE: f64 = 2.0 / 3.0;

/// A path through the unit cube.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Trajectory {
    /// Its points: the start, and one after each move.
    pub points: Vec<Vec<f64>>,
    /// The number that each move changes.
    pub moved: Vec<usize>,
}

/// So many trajectories over so many numbers.
pub(super) fn trajectories(count: u32, numbers: usize, seed: u64) -> Vec<Trajectory> {
    let mut luck = Pcg32::new(seed, 0);
    let mut one = || {
        let level = |luck: &mut Pcg32| f64::from(luck.random_range(0..LEVELS));
        let mut point: Vec<f64> = (0..numbers)
            .map(|_| level(&mut luck) / f64::from(LEVELS - 1))
            .collect();
        let mut moved: Vec<usize> = (0..numbers).collect();
        moved.shuffle(&mut luck);
        let mut points = vec![point.clone()];
        for &number in &moved {
            // Only one of the two ways stays within the range.
            point[number] += if point[number] < 0.5 { MOVE } else { -MOVE };
            points.push(point.clone());
        }
        Trajectory { points, moved }
    };
    (0..count).map(|_| one()).collect()
}

/// How much a number matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Screening {
    /// Mean size of what moving the number over its range changes (μ*).
    pub size: f64,
    /// Standard error of that mean over the trajectories.
    pub error: f64,
    /// Mean change with its sign (μ): far below the size where the number works both ways.
    pub change: f64,
    /// Standard deviation of the changes (σ): large where the number works differently in different places.
    pub spread: f64,
}

/// How much each number matters for a value, which is given at every point of every trajectory.
pub(super) fn screened(
    trajectories: &[Trajectory],
    values: &[Vec<f64>],
    numbers: usize,
) -> Vec<Screening> {
    let mut changes = vec![Vec::new(); numbers];
    for (trajectory, values) in trajectories.iter().zip(values) {
        for (step, &number) in trajectory.moved.iter().enumerate() {
            let [before, after] = [step, step + 1].map(|place| &trajectory.points[place]);
            let by = after[number] - before[number];
            changes[number].push((values[step + 1] - values[step]) / by);
        }
    }
    changes.iter().map(|changes| screening(changes)).collect()
}

fn screening(changes: &[f64]) -> Screening {
    let sizes: Vec<f64> = changes.iter().map(|change| change.abs()).collect();
    let n = changes.len().max(1) as f64;
    Screening {
        size: sizes.iter().sum::<f64>() / n,
        error: spread(&sizes) / n.sqrt(),
        change: changes.iter().sum::<f64>() / n,
        spread: spread(changes),
    }
}

/// The standard deviation (n − 1); 0 of one value.
fn spread(values: &[f64]) -> f64 {
    let n = values.len() as f64;
    if n < 2.0 {
        return 0.0;
    }
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|v| (v - mean) * (v - mean)).sum();
    (squares / (n - 1.0)).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trajectories_stay_in_the_cube_and_move_each_number_once() {
        for trajectory in trajectories(5, 7, 1) {
            let points = trajectory.points.iter().flatten();
            assert!(points.into_iter().all(|x| (-1e-9..=1.0 + 1e-9).contains(x)));
            let mut moved = trajectory.moved.clone();
            moved.sort_unstable();
            assert!(moved.into_iter().eq(0..7));
        }
    }

    #[test]
    fn straight_bent_and_idle_numbers_are_told_apart() {
        let value = |x: &[f64]| 3.0 * x[0] - 2.0 * x[1] + 8.0 * (x[2] - 0.5) * (x[2] - 0.5) * x[3];
        let paths = trajectories(200, 5, 7);
        let values: Vec<Vec<f64>> = paths
            .iter()
            .map(|path| path.points.iter().map(|point| value(point)).collect())
            .collect();
        let found = screened(&paths, &values, 5);
        assert!((found[0].size - 3.0).abs() < 1e-9 && found[0].spread < 1e-9);
        assert!((found[1].change + 2.0).abs() < 1e-9 && (found[1].size - 2.0).abs() < 1e-9);
        assert!(found[2].spread > 0.5 && found[2].size > 2.0 * found[2].change.abs());
        assert_eq!(found[4], Screening::default());
    }
}

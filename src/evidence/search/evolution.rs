//! A search for the least of a function that is known only by its values: evolution with an adapted covariance.

use model::math::{exp, ln, max, min, normal_quantile, pow, sqrt};
use rand::distr::Open01;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg32;

/// CMA-ES (Hansen & Ostermeier 2001, with the settings of Hansen's tutorial of 2016) inside the unit cube: points drawn
/// around a mean, the better half of which moves the mean and shapes the cloud. What falls outside is folded back.
#[derive(Clone, Debug)]
pub struct Evolution {
    luck: u64,
    generation: u32,
    mean: Vec<f64>,
    /// Size of the cloud's steps.
    step: f64,
    /// Covariance of the cloud, row by row, and its principal axes with their lengths.
    covariance: Vec<Vec<f64>>,
    axes: Vec<Vec<f64>>,
    lengths: Vec<f64>,
    path: Vec<f64>,
    step_path: Vec<f64>,
    weights: Vec<f64>,
    children: usize,
}

impl Evolution {
    /// A cloud of size `step` around `mean`, a point of the unit cube, drawn from the luck of `seed`.
    #[must_use]
    pub fn new(mean: Vec<f64>, step: f64, seed: u64) -> Self {
        let n = mean.len();
        let children = 4 + (3.0 * ln(max(n, 1) as f64)) as usize;
        let parents = children / 2;
        let raw: Vec<f64> = (1..=parents)
            .map(|rank| ln(parents as f64 + 0.5) - ln(rank as f64))
            .collect();
        let sum: f64 = raw.iter().sum();
        let unit: Vec<Vec<f64>> = (0..n)
            .map(|i| (0..n).map(|k| f64::from(u8::from(i == k))).collect())
            .collect();
        Self {
            luck: seed,
            generation: 0,
            mean,
            step,
            covariance: unit.clone(),
            axes: unit,
            lengths: vec![1.0; n],
            path: vec![0.0; n],
            step_path: vec![0.0; n],
            weights: raw.iter().map(|w| w / sum).collect(),
            children,
        }
    }

    /// The points of the next generation.
    #[must_use]
    pub fn ask(&self) -> Vec<Vec<f64>> {
        let n = self.mean.len();
        // Asked again, the same generation is the same points.
        let mut luck = Pcg32::new(self.luck, u64::from(self.generation));
        let mut point = || {
            let lengths = self.lengths.iter();
            let along: Vec<f64> = lengths
                .map(|length| length * normal_quantile(luck.sample(Open01)))
                .collect();
            (0..n)
                .map(|i| {
                    let turned: f64 = (0..n).map(|k| self.axes[i][k] * along[k]).sum();
                    folded(self.mean[i] + self.step * turned)
                })
                .collect()
        };
        (0..self.children).map(|_| point()).collect()
    }

    /// Learns from the values of the points that [`Evolution::ask`] gave, in their order; the smaller the better.
    pub fn tell(&mut self, points: &[Vec<f64>], values: &[f64]) {
        let n = self.mean.len();
        let dimension = n as f64;
        let mut order: Vec<usize> = (0..points.len().min(values.len())).collect();
        order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
        // The parents' steps from the old mean, best first.
        let steps: Vec<Vec<f64>> = order
            .iter()
            .take(self.weights.len())
            .map(|place| {
                let pairs = points[*place].iter().zip(&self.mean);
                pairs.map(|(x, mean)| (x - mean) / self.step).collect()
            })
            .collect();
        let mass = 1.0 / self.weights.iter().map(|w| w * w).sum::<f64>();
        let mean_step: Vec<f64> = (0..n)
            .map(|i| self.weights.iter().zip(&steps).map(|(w, s)| w * s[i]).sum())
            .collect();
        for (mean, step) in self.mean.iter_mut().zip(&mean_step) {
            *mean = folded(*mean + self.step * step);
        }

        let of_path = (4.0 + mass / dimension) / (dimension + 4.0 + 2.0 * mass / dimension);
        let of_step = (mass + 2.0) / (dimension + mass + 5.0);
        let of_rank_one = 2.0 / ((dimension + 1.3) * (dimension + 1.3) + mass);
        let of_rank_mu = min(
            1.0 - of_rank_one,
            2.0 * (mass - 2.0 + 1.0 / mass) / ((dimension + 2.0) * (dimension + 2.0) + mass),
        );
        let damping = 1.0 + of_step + 2.0 * max(0.0, sqrt((mass - 1.0) / (dimension + 1.0)) - 1.0);
        let usual = sqrt(dimension)
            * (1.0 - 1.0 / (4.0 * dimension) + 1.0 / (21.0 * dimension * dimension));

        // The mean's step as a round cloud would have it.
        let along: Vec<f64> = (0..n)
            .map(|k| {
                let turned: f64 = (0..n).map(|i| self.axes[i][k] * mean_step[i]).sum();
                turned / self.lengths[k]
            })
            .collect();
        let gain = sqrt(of_step * (2.0 - of_step) * mass);
        for i in 0..n {
            let round: f64 = (0..n).map(|k| self.axes[i][k] * along[k]).sum();
            self.step_path[i] = (1.0 - of_step) * self.step_path[i] + gain * round;
        }
        let length = sqrt(self.step_path.iter().map(|x| x * x).sum());
        // A path that has grown long by large steps alone must not stretch the cloud.
        let grown = 1.0 - pow(1.0 - of_step, 2.0 * f64::from(self.generation + 1));
        let held = length / sqrt(grown) < (1.4 + 2.0 / (dimension + 1.0)) * usual;
        let gain = if held {
            sqrt(of_path * (2.0 - of_path) * mass)
        } else {
            0.0
        };
        for (path, step) in self.path.iter_mut().zip(&mean_step) {
            *path = (1.0 - of_path) * *path + gain * step;
        }
        for i in 0..n {
            for k in 0..n {
                let spread: f64 = self
                    .weights
                    .iter()
                    .zip(&steps)
                    .map(|(w, s)| w * s[i] * s[k])
                    .sum();
                self.covariance[i][k] = (1.0 - of_rank_one - of_rank_mu) * self.covariance[i][k]
                    + of_rank_one * self.path[i] * self.path[k]
                    + of_rank_mu * spread;
            }
        }
        let growth = of_step / damping * (length / usual - 1.0);
        self.step = min(0.5, self.step * exp(min(growth, 1.0)));
        let (axes, squares) = principal_axes(self.covariance.clone());
        self.axes = axes;
        self.lengths = squares.iter().map(|s| sqrt(max(*s, 1e-12))).collect();
        self.generation += 1;
    }
}

/// A number folded back at 0 and 1 until it lies between them.
fn folded(x: f64) -> f64 {
    let within_two = x.rem_euclid(2.0);
    if within_two > 1.0 {
        2.0 - within_two
    } else {
        within_two
    }
}

/// The principal axes (as columns) and the squared lengths of a symmetric matrix, by Jacobi's rotations.
fn principal_axes(mut matrix: Vec<Vec<f64>>) -> (Vec<Vec<f64>>, Vec<f64>) {
    let n = matrix.len();
    let mut axes: Vec<Vec<f64>> = (0..n)
        .map(|i| (0..n).map(|k| f64::from(u8::from(i == k))).collect())
        .collect();
    for _ in 0..50 {
        let mut largest = 0.0;
        for i in 0..n {
            for k in i + 1..n {
                let off = matrix[i][k];
                largest = max(largest, off.abs());
                if off.abs() < 1e-300 {
                    continue;
                }
                let theta = (matrix[k][k] - matrix[i][i]) / (2.0 * off);
                let sign = if theta < 0.0 { -1.0 } else { 1.0 };
                let tangent = sign / (theta.abs() + sqrt(theta * theta + 1.0));
                let cosine = 1.0 / sqrt(tangent * tangent + 1.0);
                let sine = tangent * cosine;
                for row in &mut matrix {
                    let (a, b) = (row[i], row[k]);
                    (row[i], row[k]) = (cosine * a - sine * b, sine * a + cosine * b);
                }
                let (upper, lower) = (matrix[i].clone(), matrix[k].clone());
                let turned = |a: f64, b: f64| cosine * a - sine * b;
                matrix[i] = upper
                    .iter()
                    .zip(&lower)
                    .map(|(a, b)| turned(*a, *b))
                    .collect();
                matrix[k] = upper
                    .iter()
                    .zip(&lower)
                    .map(|(a, b)| sine * a + cosine * b)
                    .collect();
                for row in &mut axes {
                    let (a, b) = (row[i], row[k]);
                    (row[i], row[k]) = (cosine * a - sine * b, sine * a + cosine * b);
                }
            }
        }
        if largest < 1e-14 {
            break;
        }
    }
    (axes, (0..n).map(|i| matrix[i][i]).collect())
}

/// So many points spread evenly over the unit cube: on every axis one point in each of as many equal parts
/// (McKay, Beckman & Conover 1979).
#[must_use]
pub fn latin_hypercube(dimensions: usize, points: usize, seed: u64) -> Vec<Vec<f64>> {
    let mut sample = vec![Vec::with_capacity(dimensions); points];
    let mut luck = Pcg32::seed_from_u64(seed);
    for _ in 0..dimensions {
        let mut order: Vec<usize> = (0..points).collect();
        order.shuffle(&mut luck);
        for (part, point) in order.into_iter().enumerate() {
            let within: f64 = luck.sample(Open01);
            sample[point].push((part as f64 + within) / points as f64);
        }
    }
    sample
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A long narrow valley across the axes, its bottom at (0.3, 0.6, 0.5, 0.8).
    fn valley(x: &[f64]) -> f64 {
        let d = [x[0] - 0.3, x[1] - 0.6, x[2] - 0.5, x[3] - 0.8];
        let across = d[0] - d[1];
        100.0 * across * across + d[0] * d[0] + 10.0 * d[2] * d[2] + d[3] * d[3]
    }

    #[test]
    fn the_bottom_of_a_quadratic_valley_is_found() {
        let mut evolution = Evolution::new(vec![0.9, 0.1, 0.9, 0.1], 0.3, 5);
        for _ in 0..120 {
            let points = evolution.ask();
            let values: Vec<f64> = points.iter().map(|p| valley(p)).collect();
            evolution.tell(&points, &values);
        }
        for (found, known) in evolution.mean.iter().zip([0.3, 0.6, 0.5, 0.8]) {
            assert!((found - known).abs() < 1e-4, "{:?}", evolution.mean);
        }
        assert!(evolution.step < 0.01);
    }

    #[test]
    fn a_bottom_in_the_corner_is_found_and_points_stay_inside() {
        let mut evolution = Evolution::new(vec![0.5, 0.5], 0.3, 1);
        for _ in 0..60 {
            let points = evolution.ask();
            assert!(points.iter().flatten().all(|x| (0.0..=1.0).contains(x)));
            let values: Vec<f64> = points.iter().map(|p| p[0] - p[1]).collect();
            evolution.tell(&points, &values);
        }
        assert!(
            evolution.mean[0] < 0.01 && evolution.mean[1] > 0.99,
            "{:?}",
            evolution.mean
        );
    }

    #[test]
    fn principal_axes_put_the_matrix_together_again() {
        let matrix = vec![
            vec![4.0, 1.0, -0.5],
            vec![1.0, 3.0, 0.2],
            vec![-0.5, 0.2, 1.0],
        ];
        let (axes, squares) = principal_axes(matrix.clone());
        for i in 0..3 {
            for k in 0..3 {
                let sum: f64 = (0..3).map(|a| axes[i][a] * squares[a] * axes[k][a]).sum();
                assert!((sum - matrix[i][k]).abs() < 1e-10);
            }
        }
    }

    #[test]
    fn a_latin_hypercube_has_one_point_in_each_part_of_each_axis() {
        let sample = latin_hypercube(3, 8, 9);
        for axis in 0..3 {
            let mut parts: Vec<usize> = sample.iter().map(|p| (p[axis] * 8.0) as usize).collect();
            parts.sort_unstable();
            assert_eq!(parts, [0, 1, 2, 3, 4, 5, 6, 7]);
        }
        assert_ne!(sample[0][0], sample[0][1]);
    }

    #[test]
    fn folding_keeps_what_is_inside() {
        let found = [0.0, 0.25, 1.0, 1.25, -0.25, 2.5].map(folded);
        assert_eq!(found, [0.0, 0.25, 1.0, 0.75, 0.25, 0.5]);
    }
}

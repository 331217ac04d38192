//! The inference: approximate Bayesian computation with statistics that are made of regressions (Fearnhead & Prangle 2012), proposals
//! that follow what fitted (importance sampling with a mixture of all proposals), and a local-linear adjustment of what was accepted
//! (Beaumont, Zhang & Balding 2002).
//!
//! Numbers are in standard deviations of the prior, which is then standard normal.

use model::math::{exp, ln, max, min, sqrt};

use super::linear::{Matrix, cholesky, covariance, dot, forward, means, regression};

/// Share of a number's variance left by the regression on the statistics from which on they tell nothing of it.
const UNTOLD: f64 = 0.9;

/// Ridge of the regression on statistics, in their variances, for each of them to a draw: windows of one series are much alike, and what
/// few draws seem to say of many statistics is luck.
const RIDGE: f64 = 0.5;

/// Standard deviations of the draws from which on an observed statistic is doubted: what it is beyond them is taken for a noise that the
/// model lacks, so that what no numbers reach does not drive them away from what others say.
const DOUBTED: f64 = 2.0;

/// Share of the draws of the last proposal that count as near.
const NEAR: f64 = 0.35;

/// By how much the spread of a proposal exceeds that of what was accepted, as a variance.
const WIDER: f64 = 2.0;

/// Standard deviations beyond which a statistic pulls no harder: one that no numbers reach must not drive all of them away.
const PULLS: f64 = 4.0;

/// How far, in standard deviations of what is left unknown, accepted draws are moved at most: regressions hold nearby only.
const STEP: f64 = 3.0;

/// How far from the prior's mean a number is believed to lie at most; what lies beyond speaks against the model, not for such a
/// number.
pub(crate) const BELIEVED: f64 = 3.0;

/// Least variance of a proposal and of a posterior.
const LEAST: f64 = 1e-4;

/// A normal distribution of several numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Gaussian {
    /// The means.
    pub mean: Vec<f64>,
    /// The rows of Cholesky's factor of the covariance.
    pub lower: Vec<Vec<f64>>,
}

impl Gaussian {
    /// The standard normal distribution.
    pub(crate) fn standard(numbers: usize) -> Self {
        let row = |k| (0..numbers).map(|j| f64::from(u8::from(j == k))).collect();
        Self {
            mean: vec![0.0; numbers],
            lower: (0..numbers).map(row).collect(),
        }
    }

    /// ln of the density, less what all have in common.
    fn ln_density(&self, at: &[f64]) -> f64 {
        let apart: Vec<f64> = at.iter().zip(&self.mean).map(|(a, m)| a - m).collect();
        let standard = forward(&self.lower, &apart);
        let volume: f64 = (0..self.lower.len()).map(|k| ln(self.lower[k][k])).sum();
        -0.5 * dot(&standard, &standard) - volume
    }

    /// The standard deviation of one number.
    #[must_use]
    pub fn sd(&self, number: usize) -> f64 {
        let row = &self.lower[number];
        sqrt(dot(row, row))
    }

    /// What to draw from next.
    pub(crate) fn widened(&self) -> Self {
        let mut matrix = squared(&self.lower);
        for row in &mut matrix {
            row.iter_mut().for_each(|value| *value *= WIDER);
        }
        Self {
            mean: self.mean.clone(),
            lower: cholesky(&matrix, LEAST),
        }
    }
}

fn squared(lower: &Matrix) -> Matrix {
    let row = |a: &Vec<f64>| lower.iter().map(|b| dot(a, b)).collect();
    lower.iter().map(row).collect()
}

/// The draws of one proposal, with the statistics of each.
#[derive(Clone, Debug)]
pub(crate) struct Round {
    pub proposal: Gaussian,
    pub drawn: Vec<Vec<f64>>,
    pub statistics: Vec<Vec<f64>>,
}

/// What the numbers are, given statistics like the `observed` ones, of which those that are told to be `certain` are not doubted.
pub(crate) fn posterior(rounds: &[Round], observed: &[f64], certain: &[bool]) -> Gaussian {
    let Some(last) = rounds.last() else {
        return Gaussian::standard(0);
    };
    let numbers = last.proposal.mean.len();
    let columns = Columns::of(&last.statistics, observed);
    let local: Vec<Vec<f64>> = columns.standard(&last.statistics);
    let ones = vec![1.0; local.len()];
    let centre = means(&last.drawn, &ones);
    let centred =
        |drawn: &[f64]| -> Vec<f64> { drawn.iter().zip(&centre).map(|(a, b)| a - b).collect() };
    let targets: Vec<Vec<f64>> = last.drawn.iter().map(|drawn| centred(drawn)).collect();
    let ridge = RIDGE * columns.kept.len() as f64 / local.len() as f64;
    let apart = columns.apart(observed).zip(&columns.kept);
    let doubted = apart.map(|(apart, place)| {
        let beyond = max(apart.abs() - DOUBTED, 0.0);
        ridge
            + if certain[*place] {
                0.0
            } else {
                beyond * beyond
            }
    });
    let coefficients = regression(&local, &targets, &ones, &doubted.collect::<Vec<_>>());
    let predict = |row: &[f64]| -> Vec<f64> { coefficients.iter().map(|c| dot(c, row)).collect() };
    // How far the numbers lie from what the statistics say of them: the scale of distances.
    let scale: Vec<f64> = (0..numbers)
        .map(|k| {
            let rest = local.iter().zip(&targets).map(|(row, target)| {
                let apart = target[k] - dot(&coefficients[k], row);
                apart * apart
            });
            sqrt(max(rest.sum::<f64>() / local.len() as f64, LEAST))
        })
        .collect();
    // The line through a number of which the statistics tell nothing is luck, and must not move anything.
    let told: Vec<usize> = (0..numbers)
        .filter(|&k| {
            let squares = targets.iter().map(|target| target[k] * target[k]);
            scale[k] * scale[k] < UNTOLD * squares.sum::<f64>() / local.len() as f64
        })
        .collect();
    let wanted = predict(&columns.standard(&[observed.to_vec()])[0]);

    // Every draw of every round, weighted as one of the prior among a mixture of all proposals.
    let all: usize = rounds.iter().map(|round| round.drawn.len()).sum();
    let prior = Gaussian::standard(numbers);
    let mut cases: Vec<Case> = Vec::with_capacity(all);
    for round in rounds {
        for (drawn, row) in round.drawn.iter().zip(columns.standard(&round.statistics)) {
            let from: Vec<f64> = predict(&row)
                .iter()
                .zip(&wanted)
                .map(|(a, b)| a - b)
                .collect();
            let far = told.iter().map(|&k| {
                let from = from[k] / scale[k];
                from * from
            });
            let at = prior.ln_density(drawn);
            let mixture: f64 = rounds
                .iter()
                .map(|other| {
                    other.drawn.len() as f64 / all as f64
                        * exp(min(other.proposal.ln_density(drawn) - at, 700.0))
                })
                .sum();
            let far = sqrt(far.sum());
            let step = min(1.0, STEP / max(far, 1e-9));
            cases.push(Case {
                far,
                from: told.iter().map(|&k| step * from[k]).collect(),
                drawn: drawn.clone(),
                weight: 1.0 / mixture,
            });
        }
    }
    let mut far: Vec<f64> = cases[all - last.drawn.len()..]
        .iter()
        .map(|case| case.far)
        .collect();
    far.sort_unstable_by(f64::total_cmp);
    let reach = max(far[(NEAR * (far.len() - 1) as f64) as usize], 1e-9);
    cases.retain_mut(|case| {
        let share = case.far / reach;
        case.weight *= 1.0 - share * share;
        share < 1.0
    });
    adjusted(&cases, &told, local.len(), columns.kept.len())
}

/// A draw and how far its statistics are from the observed ones, as the regression sees it.
struct Case {
    far: f64,
    from: Vec<f64>,
    drawn: Vec<f64>,
    weight: f64,
}

/// The distribution of the accepted draws, each moved to where it would be with the observed statistics.
fn adjusted(cases: &[Case], told: &[usize], trained_on: usize, predictors: usize) -> Gaussian {
    let weights: Vec<f64> = cases.iter().map(|case| case.weight).collect();
    let drawn: Vec<Vec<f64>> = cases.iter().map(|case| case.drawn.clone()).collect();
    let from: Vec<Vec<f64>> = cases.iter().map(|case| case.from.clone()).collect();
    let (middle, centre) = (means(&from, &weights), means(&drawn, &weights));
    let less = |rows: &[Vec<f64>], middle: &[f64]| -> Vec<Vec<f64>> {
        let row = |row: &Vec<f64>| row.iter().zip(middle).map(|(a, b)| a - b).collect();
        rows.iter().map(row).collect()
    };
    let slopes = regression(
        &less(&from, &middle),
        &less(&drawn, &centre),
        &weights,
        &vec![1e-6; told.len()],
    );
    let moved: Vec<Vec<f64>> = drawn
        .iter()
        .zip(&from)
        .map(|(drawn, from)| {
            let mut moved = drawn.clone();
            for &k in told {
                moved[k] -= dot(&slopes[k], from);
            }
            moved
        })
        .collect();
    let mean = means(&moved, &weights);
    let mut spread = covariance(&moved, &weights, &mean);
    // The regressions have used up some of the cases.
    let (sum, squares) = (
        weights.iter().sum::<f64>(),
        weights.iter().map(|w| w * w).sum::<f64>(),
    );
    let lost = |of: f64, used: usize| of / max(of - used as f64 - 1.0, 0.25 * of);
    let used = lost(sum * sum / squares, mean.len()) * lost(trained_on as f64, predictors);
    for row in &mut spread {
        row.iter_mut().for_each(|value| *value *= used);
    }
    let mut lower = cholesky(&spread, LEAST);
    for row in &mut lower {
        // Few accepted draws may seem wider than what was known before.
        let wider = max(sqrt(dot(row, row)), 1.0);
        row.iter_mut().for_each(|value| *value /= wider);
    }
    let believed = mean.iter().map(|at| min(max(*at, -BELIEVED), BELIEVED));
    Gaussian {
        lower,
        mean: believed.collect(),
    }
}

/// Statistics made comparable: their means and spreads over the draws, those that do not vary left out.
struct Columns {
    kept: Vec<usize>,
    mean: Vec<f64>,
    sd: Vec<f64>,
}

impl Columns {
    fn of(rows: &[Vec<f64>], observed: &[f64]) -> Self {
        let mut columns = Self {
            kept: Vec::new(),
            mean: Vec::new(),
            sd: Vec::new(),
        };
        for (place, observed) in observed.iter().enumerate() {
            let values = rows.iter().map(|row| row[place]).filter(|v| v.is_finite());
            let (mut number, mut sum, mut squares) = (0.0, 0.0, 0.0);
            for value in values {
                number += 1.0;
                sum += value;
                squares += value * value;
            }
            let mean = sum / max(number, 1.0);
            let variance = squares / max(number, 1.0) - mean * mean;
            // One that most worlds have no case of says little.
            let often = number > 0.5 * rows.len() as f64;
            if observed.is_finite() && often && variance > 1e-10 {
                columns.kept.push(place);
                columns.mean.push(mean);
                columns.sd.push(sqrt(variance));
            }
        }
        columns
    }

    /// Standard deviations from the mean.
    fn apart(&self, row: &[f64]) -> impl Iterator<Item = f64> {
        let kept = self.kept.iter().enumerate();
        kept.map(|(at, &place)| (row[place] - self.mean[at]) / self.sd[at])
    }

    /// The same of all rows, bounded; the mean where there is no number.
    fn standard(&self, rows: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let row = |row: &Vec<f64>| {
            let scaled = self.apart(row).map(|value| {
                if value.is_finite() {
                    min(max(value, -PULLS), PULLS)
                } else {
                    0.0
                }
            });
            scaled.collect()
        };
        rows.iter().map(row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::free::{FREE, Posterior, Uncertain};

    /// Standard normal numbers, two a world.
    fn normal(world: u32) -> [f64; 8] {
        let numbers = FREE.iter().enumerate().map(|(place, row)| Uncertain {
            number: row.number,
            mean: 0.0,
            loads: (0..8).map(|k| f64::from(u8::from(k == place))).collect(),
        });
        let posterior = Posterior {
            of: Default::default(),
            numbers: numbers.collect(),
        };
        posterior.factors(11, world)
    }

    fn round(proposal: Gaussian, first: u32) -> Round {
        let (mut drawn, mut statistics) = (Vec::new(), Vec::new());
        for world in first..first + 1500 {
            let luck = normal(world);
            let at: Vec<f64> = (0..2)
                .map(|k| proposal.mean[k] + dot(&proposal.lower[k], &luck[..2]))
                .collect();
            // One number is seen with noise of variance .25, three times over; of the other nothing.
            statistics.push(vec![
                at[0] + 0.5 * luck[2],
                2.0 * (at[0] + 0.5 * luck[2]) + 1.0,
                luck[3],
            ]);
            drawn.push(at);
        }
        Round {
            proposal,
            drawn,
            statistics,
        }
    }

    /// A normal number seen with normal noise has a normal posterior that is known in closed form.
    #[test]
    fn the_posterior_of_a_normal_model_is_the_exact_one() {
        let observed = [1.5, 4.0, 0.3];
        let mut rounds = vec![round(Gaussian::standard(2), 0)];
        for next in 1..3 {
            let found = posterior(&rounds, &observed, &[false; 3]);
            rounds.push(round(found.widened(), next * 2000));
        }
        let found = posterior(&rounds, &observed, &[false; 3]);
        assert!((found.mean[0] - 1.2).abs() < 0.05, "{:?}", found.mean);
        assert!((found.sd(0) - sqrt(0.2)).abs() < 0.04, "{}", found.sd(0));
        assert!(found.mean[1].abs() < 0.12, "{:?}", found.mean);
        assert!((found.sd(1) - 1.0).abs() < 0.12, "{}", found.sd(1));
    }
}

//! The ranking: which strategy is best by the aim, how sure that is, and which cannot be told apart.

use schemars::JsonSchema;
use serde::Serialize;

use super::difference::{mean_and_sd, p_value_of};
use super::family::confidence_in_aim;
use super::interval::{FEWEST_WORLDS, Looks};
use model::math::{ln, max};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use words::Text;

/// A strategy's place by the aim.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Rank {
    /// Position in the document.
    pub strategy: usize,
    /// Its name.
    pub name: Text,
    /// What it reaches by the aim, mean of the worlds: in the unit of the outcome or, where the aim is a mix, in points.
    pub mean: f64,
    /// Its place by that mean, from 1; equal means share one.
    pub rank: u32,
    /// The best place that it may have: one behind each strategy that is surely better. The places of all strategies hold
    /// together in 95 of 100 cases.
    pub rank_from: u32,
    /// The worst place that it may have: one before each strategy that is surely worse.
    pub rank_to: u32,
    /// Probability that no other strategy has a greater mean over all possible worlds, equals sharing it; none where luck cannot
    /// be told from effect. It is what the worlds at hand say, and does not allow for looking on the way: after a race
    /// ([`race`](super::race)) what is sure is its finding.
    pub probability_best: Option<f64>,
    /// Worlds in which no other strategy reaches as much.
    pub alone_best: u32,
    /// Worlds in which others reach as much, and none more.
    pub shared_best: u32,
}

/// Ranks strategies by what each of them `reached` in each world, the best first; nothing before the first world.
///
/// Places that cannot be excluded follow from tests of all pairs that hold together (Mogstad, Romano, Shaikh and Wilhelm 2024,
/// Inference for ranks, Rev. Econ. Stud. 91: 476–518).
pub(crate) fn ranking(names: &[Text], reached: &[Vec<f64>], looks: Looks) -> Vec<Rank> {
    let means: Option<Vec<f64>> = reached
        .iter()
        .map(|worlds| Some(mean_and_sd(worlds)?.0))
        .collect();
    let Some(means) = means else {
        return Vec::new();
    };
    let Pairs { better, doubtful } = Pairs::of(reached, &means, looks);
    let probabilities = (!doubtful).then(|| probabilities(reached));
    let wins = wins(reached);
    let count = |condition: &dyn Fn(usize) -> bool| {
        (0..names.len()).filter(|&k| condition(k)).count() as u32
    };
    let mut ranks: Vec<Rank> = names
        .iter()
        .enumerate()
        .map(|(strategy, name)| Rank {
            strategy,
            name: name.clone(),
            mean: means[strategy],
            rank: 1 + count(&|other| means[other] > means[strategy]),
            rank_from: 1 + count(&|other| better[other][strategy]),
            rank_to: names.len() as u32 - count(&|other| better[strategy][other]),
            probability_best: probabilities.as_ref().map(|all| all[strategy]),
            alone_best: wins[strategy][0],
            shared_best: wins[strategy][1],
        })
        .collect();
    ranks.sort_by_key(|rank| (rank.rank, rank.strategy));
    ranks
}

/// What the tests of all pairs say.
struct Pairs {
    /// `better[a][b]`: a is surely better than b.
    better: Vec<Vec<bool>>,
    /// Some pair differs without that luck could be told from effect.
    doubtful: bool,
}

impl Pairs {
    fn of(reached: &[Vec<f64>], means: &[f64], looks: Looks) -> Self {
        let strategies = 0..reached.len();
        let pairs: Vec<(usize, usize)> = strategies
            .clone()
            .flat_map(|a| (a + 1..reached.len()).map(move |b| (a, b)))
            .collect();
        let p_values: Vec<Option<f64>> = pairs
            .iter()
            .map(|&(a, b)| p_value_of(&reached[a], &reached[b], looks))
            .collect();
        let mut better = vec![vec![false; reached.len()]; reached.len()];
        // As sure as the intervals are of which the headlines tell: neither says more than the other.
        let least = 1.0 - confidence_in_aim(reached.len());
        for (&(a, b), p) in pairs.iter().zip(&p_values) {
            let sure = p.is_some_and(|p| p <= least);
            better[a][b] = sure && means[a] > means[b];
            better[b][a] = sure && means[b] > means[a];
        }
        let unknown =
            |(p, &(a, b)): (&Option<f64>, &(usize, usize))| p.is_none() && reached[a] != reached[b];
        let doubtful =
            reached[0].len() < FEWEST_WORLDS as usize || p_values.iter().zip(&pairs).any(unknown);
        Self { better, doubtful }
    }
}

/// Worlds in which each strategy is the best alone, and together with others.
fn wins(reached: &[Vec<f64>]) -> Vec<[u32; 2]> {
    let mut wins = vec![[0; 2]; reached.len()];
    for world in 0..reached[0].len() {
        let best = best(reached.iter().map(|worlds| worlds[world]));
        for &strategy in &best {
            wins[strategy][usize::from(best.len() > 1)] += 1;
        }
    }
    wins
}

/// The places of the greatest value.
fn best(values: impl Iterator<Item = f64> + Clone) -> Vec<usize> {
    let greatest = values.clone().fold(f64::NEG_INFINITY, max);
    values
        .enumerate()
        .filter(|(_, value)| *value == greatest)
        .map(|(place, _)| place)
        .collect()
}

/// Samples drawn: a probability is off by a point and a half at most, as a standard error.
const SAMPLES: u32 = 1000;

/// The most blocks of worlds that are weighted one by one; more worlds make blocks of several neighbours.
const BLOCKS: usize = 500;

/// The probability that each strategy has the greatest mean: Bayesian bootstrap (Rubin 1981, Ann. Stat. 9: 130–134), the same
/// weights for all strategies, as they met the same worlds. The draws depend on the number of worlds alone.
fn probabilities(reached: &[Vec<f64>]) -> Vec<f64> {
    let size = reached[0].len().div_ceil(BLOCKS);
    let blocks: Vec<Vec<f64>> = reached
        .iter()
        .map(|worlds| {
            worlds
                .chunks(size)
                .map(|block| block.iter().sum())
                .collect()
        })
        .collect();
    let mut luck = Pcg64::seed_from_u64(0);
    let mut times = vec![0.0; reached.len()];
    let mut weights = vec![0.0; blocks[0].len()];
    for _ in 0..SAMPLES {
        // Exponential weights are Dirichlet's but for their sum, which is that of all strategies.
        weights.fill_with(|| -ln(luck.random_range(f64::MIN_POSITIVE..1.0)));
        let sum = |blocks: &Vec<f64>| {
            blocks
                .iter()
                .zip(&weights)
                .map(|(block, weight)| block * weight)
                .sum::<f64>()
        };
        let sums: Vec<f64> = blocks.iter().map(sum).collect();
        let best = best(sums.iter().copied());
        for &strategy in &best {
            times[strategy] += 1.0 / best.len() as f64;
        }
    }
    times
        .iter()
        .map(|times| times / f64::from(SAMPLES))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use words::Language::English;

    fn ranked(reached: &[Vec<f64>]) -> Vec<Rank> {
        let names: Vec<Text> = (0..reached.len())
            .map(|k| Text::Same(format!("S{k}")))
            .collect();
        ranking(&names, reached, Looks::Once)
    }

    fn column(worlds: u32, value: impl Fn(u32) -> f64) -> Vec<f64> {
        (0..worlds).map(value).collect()
    }

    #[test]
    fn the_best_comes_first_and_equals_share_a_place() {
        let wave = |k: u32| f64::from(k % 7);
        let ranks = ranked(&[
            column(40, wave),
            column(40, |k| 10.0 + wave(k) + f64::from(k % 3)),
            column(40, wave),
        ]);
        let places: Vec<_> = ranks
            .iter()
            .map(|r| {
                (
                    r.name.get(English).to_owned(),
                    r.rank,
                    r.rank_from,
                    r.rank_to,
                )
            })
            .collect();
        assert_eq!(
            places,
            [
                ("S1".to_owned(), 1, 1, 1),
                ("S0".to_owned(), 2, 2, 3),
                ("S2".to_owned(), 2, 2, 3)
            ]
        );
        assert_eq!((ranks[0].alone_best, ranks[0].shared_best), (40, 0));
        assert_eq!(
            ranks
                .iter()
                .map(|r| r.probability_best.unwrap())
                .collect::<Vec<_>>(),
            [1.0, 0.0, 0.0]
        );
    }

    #[test]
    fn strategies_that_are_always_equal_share_everything() {
        let ranks = ranked(&[column(30, f64::from), column(30, f64::from)]);
        for rank in &ranks {
            assert_eq!((rank.rank, rank.rank_from, rank.rank_to), (1, 1, 2));
            assert_eq!(
                (rank.alone_best, rank.shared_best, rank.probability_best),
                (0, 30, Some(0.5))
            );
        }
    }

    #[test]
    fn few_worlds_give_means_but_no_certainty() {
        let ranks = ranked(&[column(5, f64::from), column(5, |k| f64::from(k) + 3.0)]);
        assert_eq!(
            (
                ranks[0].strategy,
                ranks[0].rank_to,
                ranks[0].probability_best
            ),
            (1, 2, None)
        );
        assert!(ranked(&[Vec::new(), Vec::new()]).is_empty());
    }

    #[test]
    fn the_probability_to_be_best_is_that_of_the_mean() {
        // A difference of one standard error: the normal probability of 0.841.
        // In a mixed order, as neighbouring worlds have nothing in common.
        let spread: Vec<f64> = (0..100_u32)
            .map(|k| model::math::normal_quantile((f64::from(37 * k % 100) + 0.5) / 100.0))
            .collect();
        let ranks = ranked(&[vec![0.0; 100], spread.iter().map(|z| z + 0.1).collect()]);
        assert!(
            (ranks[0].probability_best.unwrap() - 0.841).abs() < 0.04,
            "{ranks:?}"
        );
        // Blocks of neighbours change little.
        let mut luck = Pcg64::seed_from_u64(1);
        let drawn = (0..5000).map(|_| model::math::normal_quantile(luck.random_range(1e-12..1.0)));
        let mut many: Vec<f64> = drawn.collect();
        let mean = mean_and_sd(&many).unwrap().0;
        many.iter_mut()
            .for_each(|z| *z += 1.0 / 5000.0_f64.sqrt() - mean);
        let ranks = ranked(&[vec![0.0; 5000], many]);
        assert!(
            (ranks[0].probability_best.unwrap() - 0.841).abs() < 0.04,
            "{ranks:?}"
        );
    }
}

//! Shapley's value: what each tactic adds, averaged over all orders in which they could be added.

use rand::seq::SliceRandom;
use rand_pcg::Pcg32;

/// The most tactics of which all subsets are run.
pub const EXACT_UP_TO: usize = 8;

/// A set of tactics: bit k stands for tactic k.
pub(super) type Coalition = u64;

/// One term of a tactic's value: what it adds to `without`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Marginal {
    pub tactic: usize,
    pub without: Coalition,
    pub weight: f64,
}

impl Marginal {
    pub fn with(&self) -> Coalition {
        self.without | 1 << self.tactic
    }
}

/// All tactics together.
pub(super) fn whole(tactics: usize) -> Coalition {
    (0..tactics).fold(0, |all, tactic| all | 1 << tactic)
}

/// The terms of every tactic's value over all subsets: `|S|! (n − |S| − 1)! / n!` for each set S without it (Shapley 1953).
pub(super) fn exact(tactics: usize) -> Vec<Marginal> {
    // By the size s of the set: 1 / (n · C(n − 1, s)).
    let mut weights = Vec::new();
    let (n, mut sets) = (tactics as f64, 1.0);
    for size in 0..tactics {
        weights.push(1.0 / (n * sets));
        sets *= (n - 1.0 - size as f64) / (size as f64 + 1.0);
    }
    let mut terms = Vec::new();
    for without in 0..=whole(tactics) {
        for tactic in (0..tactics).filter(|tactic| without & 1 << tactic == 0) {
            terms.push(Marginal {
                tactic,
                without,
                weight: weights[without.count_ones() as usize],
            });
        }
    }
    terms
}

/// The terms in random orders, each beside its reverse, whose errors partly cancel (Mitchell, Cooper, Frank & Holmes 2022): a
/// list for each of so many pairs. Averaged over pairs they give the value without bias, and each pair's sum to what all
/// tactics together add to none.
pub(super) fn sampled(tactics: usize, pairs: u32, [seed, world]: [u64; 2]) -> Vec<Vec<Marginal>> {
    let mut luck = Pcg32::new(seed, world);
    let mut order: Vec<usize> = (0..tactics).collect();
    let mut pair = || {
        order.shuffle(&mut luck);
        let reverse: Vec<usize> = order.iter().rev().copied().collect();
        let mut terms = in_order(&order);
        terms.extend(in_order(&reverse));
        terms
    };
    (0..pairs).map(|_| pair()).collect()
}

/// What each tactic adds to those before it, at half the weight.
fn in_order(order: &[usize]) -> Vec<Marginal> {
    let mut without = 0;
    let mut term = |tactic: usize| {
        let term = Marginal {
            tactic,
            without,
            weight: 0.5,
        };
        without = term.with();
        term
    };
    order.iter().map(|tactic| term(*tactic)).collect()
}

/// The value of each tactic where a set of them is worth so much.
pub(super) fn values(
    tactics: usize,
    terms: &[Marginal],
    worth: impl Fn(Coalition) -> f64,
) -> Vec<f64> {
    let mut values = vec![0.0; tactics];
    for term in terms {
        values[term.tactic] += term.weight * (worth(term.with()) - worth(term.without));
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One left glove and two right ones, of which only pairs are worth something: 2/3, 1/6, 1/6 in every textbook.
    fn gloves(coalition: Coalition) -> f64 {
        f64::from(u8::from(coalition & 1 != 0 && coalition & 0b110 != 0))
    }

    /// A game without any symmetry.
    fn odd(coalition: Coalition) -> f64 {
        (coalition * 2_654_435_761 % 1009) as f64
    }

    #[test]
    fn the_glove_game_has_its_published_value() {
        let found = values(3, &exact(3), gloves);
        for (found, known) in found.iter().zip([2.0 / 3.0, 1.0 / 6.0, 1.0 / 6.0]) {
            assert!((found - known).abs() < 1e-15, "{found} is not {known}");
        }
    }

    #[test]
    fn values_sum_to_what_all_add_to_none() {
        let sum = |terms: &[Marginal]| values(8, terms, odd).iter().sum::<f64>();
        let known = odd(whole(8)) - odd(0);
        assert!((sum(&exact(8)) - known).abs() < 1e-9);
        for pair in sampled(8, 3, [7, 1]) {
            assert!((sum(&pair) - known).abs() < 1e-9);
        }
    }

    #[test]
    fn samples_come_to_the_exact_values() {
        let pairs = 4000;
        let terms = sampled(6, pairs, [7, 1]).concat();
        let known = values(6, &exact(6), odd);
        for (found, known) in values(6, &terms, odd).iter().zip(known) {
            let found = found / f64::from(pairs);
            assert!((found - known).abs() < 12.0, "{found} is not {known}");
        }
    }

    #[test]
    fn no_tactic_has_no_value() {
        assert_eq!((whole(0), exact(0)), (0, Vec::new()));
        assert_eq!(whole(40), (1 << 40) - 1);
    }
}

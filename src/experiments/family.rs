//! Many comparisons at once: which of them may be called sure, so that hardly ever any is called so wrongly.

use super::aim::AimPart;
use super::comparison::StrategyDifference;
use super::difference::{OutcomeDifference, Reading, Standard, differ};
use super::interval::{Doubt, Looks, Studentised};
use model::outcomes::Outcome;

/// The probability with which an answer says anything wrong of strategies that are equal.
///
/// [`AIM`] of it goes to what is said by the aim, of any two strategies; the rest to the marks of all other outcomes, to which
/// that of the aim is passed on where every headline names a winner (Bretz, Maurer, Brannath and Posch 2009, A graphical
/// approach to sequentially rejective multiple test procedures, Stat. Med. 28: 586–604).
pub(crate) const ALL: f64 = 0.05;

/// What of [`ALL`] goes to the aim.
pub(crate) const AIM: f64 = 0.04;

/// The number of pairs of so many strategies.
pub(crate) fn pairs(strategies: usize) -> usize {
    strategies * strategies.saturating_sub(1) / 2
}

/// The confidence of each interval of the aim, so that those of all pairs hold together (Bonferroni).
pub(crate) fn confidence_in_aim(strategies: usize) -> f64 {
    1.0 - AIM / pairs(strategies).max(1) as f64
}

/// The confidence of each interval of another outcome, so that those of all strategies against the first hold together.
pub(crate) fn confidence(strategies: usize) -> f64 {
    1.0 - ALL / strategies.saturating_sub(1).max(1) as f64
}

/// How the outcomes of strategies are judged that are compared together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Family {
    /// The only outcome of the aim, which is judged once, in headline and table alike; none for a mix.
    wanted: Option<Outcome>,
    /// By what the aim is judged.
    pub of_aim: Standard,
    /// By what other outcomes are.
    other: Standard,
}

impl Family {
    /// Of so many strategies, of which all but the first are compared with it, where the worlds are looked at so often.
    pub(crate) fn new(parts: &[AimPart], strategies: usize, looks: Looks) -> Self {
        let standard = |confidence| Standard { confidence, looks };
        Self {
            wanted: match parts {
                [only] => Some(only.outcome),
                _ => None,
            },
            of_aim: standard(confidence_in_aim(strategies)),
            other: standard(confidence(strategies)),
        }
    }

    /// The differences of every outcome, of which `worlds` gives those with and those without.
    pub(crate) fn outcomes<'w>(
        &self,
        worlds: impl Fn(Outcome) -> [&'w [f64]; 2],
    ) -> Vec<OutcomeDifference> {
        let found = |outcome: &Outcome| {
            let [with, without] = worlds(*outcome);
            let standard = if self.wanted == Some(*outcome) {
                self.of_aim
            } else {
                self.other
            };
            differ(*outcome, with, without, standard)
        };
        Outcome::ALL.iter().filter_map(found).collect()
    }

    /// Takes back the readings of outcomes that are not sure among so many; that of the wanted one is the aim's own, and left alone.
    pub(crate) fn settle(&self, differences: &mut [StrategyDifference]) {
        let named = |difference: &StrategyDifference| {
            matches!(difference.aim.reading, Reading::Higher | Reading::Lower)
        };
        let alpha = if differences.iter().all(named) {
            ALL
        } else {
            ALL - AIM
        };
        let mut others: Vec<_> = differences
            .iter_mut()
            .flat_map(|difference| &mut difference.outcomes)
            .filter(|found| Some(found.outcome) != self.wanted)
            .collect();
        let p_values: Vec<Option<f64>> = others.iter().map(|found| found.p_value).collect();
        for (found, sure) in others.iter_mut().zip(holm(&p_values, alpha)) {
            let read = matches!(
                found.reading,
                Reading::Higher | Reading::Lower | Reading::Immaterial
            );
            if read && !sure {
                found.reading = Reading::Unclear;
            }
        }
    }
}

/// The p-value of a difference, from its test or from why there is none. Where all of n worlds have the same difference, other than
/// none, that of the sign test.
pub(crate) fn p_value(
    found: Result<Studentised, Doubt>,
    mean: f64,
    worlds: usize,
    looks: Looks,
) -> Option<f64> {
    match found {
        Ok(found) => Some(found.p_value(looks)),
        Err(Doubt::Same) if mean != 0.0 => {
            Some((0..worlds.saturating_sub(1)).fold(1.0, |p, _| 0.5 * p))
        }
        Err(_) => None,
    }
}

/// Which hypotheses are rejected so that a true one is with probability `alpha` at most (Holm 1979, A simple sequentially
/// rejective multiple test procedure, Scand. J. Stat. 6: 65–70). One without a p-value counts, and is never rejected.
pub(crate) fn holm(p_values: &[Option<f64>], alpha: f64) -> Vec<bool> {
    let p = |place: usize| p_values[place].unwrap_or(1.0);
    let mut places: Vec<usize> = (0..p_values.len()).collect();
    places.sort_by(|a, b| p(*a).total_cmp(&p(*b)));
    let mut rejected = vec![false; p_values.len()];
    for (step, place) in places.into_iter().enumerate() {
        if p(place) > alpha / (p_values.len() - step) as f64 {
            break;
        }
        rejected[place] = p_values[place].is_some();
    }
    rejected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holm_goes_step_by_step_and_stops_at_the_first_that_is_not_sure() {
        // Holm's steps for four: .0125, .0167, .025, .05.
        let p = [Some(0.01), Some(0.04), Some(0.03), Some(0.005)];
        assert_eq!(holm(&p, 0.05), [true, false, false, true]);
        assert_eq!(holm(&[Some(0.01), None], 0.05), [true, false]);
        assert_eq!(holm(&[Some(0.03), None], 0.05), [false, false]);
        assert!(holm(&[], 0.05).is_empty());
    }

    #[test]
    fn twenty_worlds_with_one_difference_are_sure_of_its_sign() {
        let p = |doubt, mean| p_value(Err(doubt), mean, 20, Looks::Once);
        assert_eq!(p(Doubt::Same, 2.0), Some(1.0 / f64::from(1 << 19)));
        assert_eq!((p(Doubt::Same, 0.0), p(Doubt::Uneven, 3.0)), (None, None));
    }
}

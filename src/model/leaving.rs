//! The decision to leave: a sum of terms, each of which is also a reason.
//!
//! The decision and its explanation are made from one list, so a new term explains itself.

use std::ops::Range;

use wide::f32x8;

use super::lanes::{LANES, all, floats};
use super::math::logistic;
use super::parameters::Parameters;
use super::population::{LEAVING_TERMS, Population};
use super::reason::Reason;

/// Definition: places in [`TERMS`] of the needs.
const RECOGNITION: usize = 0;
const INTEREST: usize = 1;
const BELONGING: usize = 2;

/// Definition: place of what brought the person.
const DRIFT: usize = 6;

/// One term of the decision to leave.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// Name in diaries.
    pub name: &'static str,
    /// The reason for which somebody leaves whom this term has moved most.
    pub reason: Reason,
    /// What it stands for.
    pub doc: &'static str,
    /// The term as the engine computes it: `p` are the parameters, the other names are columns of the population.
    pub formula: &'static str,
}

macro_rules! terms {
    (|$p:ident, $one:ident| $($name:ident $reason:ident $doc:literal [$($column:ident)*] = $value:expr;)*) => {
        /// Every term, in the order in which they are added up.
        pub static TERMS: &[Term] = &[
            $(Term { name: stringify!($name), reason: Reason::$reason, doc: $doc, formula: stringify!($value) },)*
        ];

        /// Hands every block of `slots` and its terms, logit, to `each`.
        // A column that serves several terms is named in each of them.
        #[allow(unused_variables)]
        #[inline(always)]
        pub(crate) fn each_block(
            people: &Population,
            $p: &Parameters,
            slots: Range<usize>,
            mut each: impl FnMut(usize, [f32x8; LEAVING_TERMS]),
        ) {
            let $one = all(1.0);
            $($(let $column = &people.$column[..slots.end];)*)*
            for i in slots.step_by(LANES) {
                each(i, [$({
                    $(let $column = floats($column, i);)*
                    $value
                },)*]);
            }
        }
    };
}

terms! { |p, one|
    recognition Unanswered "Recognition that is missing." [weight_recognition recognition]
        = all(p.leave_unmet) * weight_recognition * (one - recognition);
    interest OffTopic "Interest that is missing." [weight_interest interest]
        = all(p.leave_unmet) * weight_interest * (one - interest);
    belonging FriendsLeft "Belonging that is missing, and that no longer holds the person back." [weight_belonging belonging]
        = all(p.leave_unmet) * weight_belonging * (one - belonging) - all(p.leave_belonging) * belonging;
    fatigue Overload "Fatigue from too many messages." [fatigue]
        = all(p.leave_fatigue) * fatigue;
    annoyance Ads "Annoyance with notices and advertising." [annoyance strife]
        = all(p.leave_annoyance) * (annoyance - strife);
    strife Conflict "What conflicts have done." [strife]
        = all(p.leave_conflict) * strife;
    drift InterestMoved "What brought the person is over." [pull]
        = all(p.leave_drift) * (one - pull);
    reward RewardGone "Money that there was and is no longer." [reward_pull reward_memory reward]
        = all(p.leave_reward) * reward_pull * (reward_memory - reward).fast_max(all(0.0));
}

/// The constant part of the decision and its terms, added up: the logit of leaving on one day.
#[inline(always)]
pub(crate) fn logit(constant: f32x8, terms: [f32x8; LEAVING_TERMS]) -> f32x8 {
    terms.into_iter().fold(constant, |sum, term| sum + term)
}

/// The terms of the person in slot `i` as they stand now, logit.
pub(crate) fn terms_of(people: &Population, i: usize, p: &Parameters) -> [f32; LEAVING_TERMS] {
    let mut found = [0.0; LEAVING_TERMS];
    each_block(people, p, i..i + 1, |_, terms| {
        found = terms.map(|term| term.as_array()[0]);
    });
    found
}

/// The term of the need that has done most of what the needs have done to the pull of the person in slot `i`: the one whose
/// weighted shortfall from the usual is the largest or, where the needs have renewed the pull, the one with the largest excess.
fn need_behind(people: &Population, i: usize, p: &Parameters) -> usize {
    let direction = if people.starved[i] < 0.0 { -1.0 } else { 1.0 };
    [
        (
            RECOGNITION,
            people.weight_recognition[i],
            people.recognition[i],
        ),
        (INTEREST, people.weight_interest[i], people.interest[i]),
        (BELONGING, people.weight_belonging[i], people.belonging[i]),
    ]
    .map(|(term, weight, level)| (term, direction * weight * (p.usual_served - level)))
    .into_iter()
    .max_by(|(_, a), (_, b)| a.total_cmp(b))
    .map_or(DRIFT, |(term, _)| term)
}

/// A decision to leave taken apart: what has changed in it since the person joined.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leaving {
    /// The constant part: everybody's and the person's own, logit.
    pub constant: f32,
    /// The terms at joining, logit, in the order of [`TERMS`].
    pub at_joining: [f32; LEAVING_TERMS],
    /// The terms now; what needs served otherwise than usual have done to `pull` stands with the need, not with the drift.
    pub now: [f32; LEAVING_TERMS],
}

impl Leaving {
    /// The decision of the person in slot `i` as it stands now.
    pub(crate) fn of(people: &Population, i: usize, p: &Parameters) -> Self {
        let mut now = terms_of(people, i, p);
        let by_needs = p.leave_drift * people.starved[i];
        now[DRIFT] -= by_needs;
        now[need_behind(people, i, p)] += by_needs;
        Self {
            constant: p.leave_base + people.leave_bias[i],
            at_joining: people.leaving_at_joining[i],
            now,
        }
    }

    /// How far each term has risen since joining, logit: together, how far the decision has moved.
    #[must_use]
    pub fn risen(&self) -> [f32; LEAVING_TERMS] {
        std::array::from_fn(|k| self.now[k] - self.at_joining[k])
    }

    /// What tipped the balance: the term that has risen most. Where none has, what brought the person was not enough.
    #[must_use]
    pub fn reason(&self) -> Reason {
        let (mut reason, mut most) = (Reason::InterestMoved, 0.0);
        for (term, risen) in TERMS.iter().zip(self.risen()) {
            if risen > most {
                (reason, most) = (term.reason, risen);
            }
        }
        reason
    }

    /// Probability of leaving on one day, at joining and now.
    #[must_use]
    pub fn probabilities(&self) -> [f32; 2] {
        [self.at_joining, self.now].map(|terms| {
            logistic(
                terms
                    .into_iter()
                    .fold(self.constant, |sum, term| sum + term),
            )
        })
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::expect_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::person::{Person, SegmentTraits, Suits};
    use crate::random::Luck;

    /// A person with the levels given, from 0 to 1, on whom every parameter of leaving acts by its default.
    fn somebody(identity: u32, levels: [f32; 9]) -> (Population, Parameters) {
        let text = include_str!("../../tests/scenarios/busy-group.json");
        let experiment = crate::document::parse(text).expect("a valid document");
        let (segments, p) = (
            SegmentTraits::all(&experiment.scenario.segments),
            Parameters::default(),
        );
        let person = Person::born(identity, Suits::default(), Luck::new(1, 0), &segments, &p);
        let mut people = Population::default();
        people.push(&person, 0, u32::MAX, &p);
        people.leaving_at_joining[0] = terms_of(&people, 0, &p);
        for (column, level) in [
            &mut people.belonging,
            &mut people.recognition,
            &mut people.interest,
            &mut people.fatigue,
            &mut people.annoyance,
            &mut people.pull,
            &mut people.reward,
            &mut people.reward_memory,
            &mut people.reward_pull,
        ]
        .into_iter()
        .zip(levels)
        {
            column[0] = level;
        }
        (people, p)
    }

    proptest! {
        #[test]
        fn the_terms_add_up_to_the_models_formula(
            identity in 0..10_000_u32, levels in prop::array::uniform9(0.0_f32..=1.0)
        ) {
            let (people, p) = somebody(identity, levels);
            let leaving = Leaving::of(&people, 0, &p);
            let [b, r, x, f, a, pull, reward, memory, reward_pull] = levels.map(f64::from);
            let [wb, wr, wi] = [&people.weight_belonging, &people.weight_recognition, &people.weight_interest]
                .map(|weight| f64::from(weight[0]));
            let l = |parameter: f32| f64::from(parameter);
            let expected = l(p.leave_base) + l(people.leave_bias[0])
                + l(p.leave_unmet) * (1.0 - (wb * b + wr * r + wi * x))
                + l(p.leave_fatigue) * f + l(p.leave_annoyance) * a + l(p.leave_drift) * (1.0 - pull)
                + l(p.leave_reward) * reward_pull * if memory > reward { memory - reward } else { 0.0 }
                - l(p.leave_belonging) * b;
            let sum = leaving.now.iter().fold(f64::from(leaving.constant), |sum, &term| sum + f64::from(term));
            prop_assert!((sum - expected).abs() < 1e-4, "{sum} and {expected}");
            let moved: f32 = leaving.risen().iter().sum();
            let [before, now] = leaving.probabilities();
            let odds = |p: f32| f64::from(p) / (1.0 - f64::from(p));
            let ratio = crate::math::ln(odds(now) / odds(before));
            prop_assert!((ratio - f64::from(moved)).abs() < 1e-3, "{ratio} and {moved}");
        }
    }

    #[test]
    fn what_needs_did_to_the_pull_stands_with_the_need_and_changes_no_sum() {
        let (mut people, p) = somebody(3, [0.1, 0.5, 0.5, 0.0, 0.0, 0.2, 0.0, 0.0, 0.0]);
        let plain = Leaving::of(&people, 0, &p);
        for (starved, need) in [(0.7, BELONGING), (-0.2, INTEREST)] {
            people.starved[0] = starved;
            // Of the other two, the one of more weight is the better served.
            people.weight_recognition[0] = 0.2;
            people.weight_interest[0] = 0.4;
            people.weight_belonging[0] = 0.4;
            let told = Leaving::of(&people, 0, &p);
            people.starved[0] = 0.0;
            let untold = Leaving::of(&people, 0, &p);
            for (k, (told, untold)) in told.now.into_iter().zip(untold.now).enumerate() {
                let moved = match k {
                    DRIFT => -p.leave_drift * starved,
                    k if k == need => p.leave_drift * starved,
                    _ => 0.0,
                };
                assert!((told - untold - moved).abs() < 1e-5, "{k}: {told} {untold}");
            }
            let sum = |leaving: &Leaving| leaving.now.iter().sum::<f32>();
            assert!((sum(&told) - sum(&untold)).abs() < 1e-5);
        }
        assert_eq!(plain.reason(), Reason::InterestMoved);
        people.starved[0] = 0.7;
        assert_eq!(Leaving::of(&people, 0, &p).reason(), Reason::FriendsLeft);
        for (place, name) in [
            (RECOGNITION, "recognition"),
            (INTEREST, "interest"),
            (BELONGING, "belonging"),
            (DRIFT, "drift"),
        ] {
            assert_eq!(TERMS[place].name, name);
        }
    }

    #[test]
    fn the_reason_is_the_term_that_has_risen_most() {
        let joined = [0.35, 0.35, 0.6, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0];
        let reason = |change: &dyn Fn(&mut [f32; 9])| {
            let mut levels = joined;
            change(&mut levels);
            let (people, p) = somebody(3, levels);
            Leaving::of(&people, 0, &p).reason()
        };
        assert_eq!(reason(&|_| {}), Reason::InterestMoved);
        assert_eq!(reason(&|l| l[0] = 0.0), Reason::FriendsLeft);
        assert_eq!(reason(&|l| l[1] = 0.0), Reason::Unanswered);
        assert_eq!(reason(&|l| l[2] = 0.0), Reason::OffTopic);
        assert_eq!(reason(&|l| l[3] = 0.5), Reason::Overload);
        assert_eq!(reason(&|l| (l[3], l[4]) = (0.5, 0.5)), Reason::Ads);
        assert_eq!(
            reason(&|l| (l[0], l[5]) = (0.0, 0.0)),
            Reason::InterestMoved
        );
        assert_eq!(reason(&|l| (l[7], l[8]) = (0.5, 1.0)), Reason::RewardGone);
        // Money that is still expected keeps people, and does not pull those who do not care.
        assert_eq!(
            reason(&|l| (l[1], l[6], l[7], l[8]) = (0.0, 0.5, 0.5, 1.0)),
            Reason::Unanswered
        );
        assert_eq!(reason(&|l| (l[1], l[7]) = (0.0, 0.5)), Reason::Unanswered);
    }
}

//! The decision to leave: a sum of terms, each of which is also a reason.
//!
//! The decision and its explanation are made from one list, so a new term explains itself.

use fearless_simd::prelude::*;

use super::column::Rows;
use super::lanes::{self, Edge, Floats, Level, Simd, Whole, dispatch};
use super::math::{logistic, max};
use super::parameters::Parameters;
use super::population::Population;
use super::reason::Reason;

/// Definition: place in [`TERMS`] of recognition for want of answers.
const UNHEARD: usize = 0;
/// Definition: place of the interest that is missing.
const INTEREST: usize = 1;
/// Definition: place of belonging for want of friends who have gone.
const BEREFT: usize = 2;
/// Definition: place of all else that recognition and belonging lack.
const HOME: usize = 3;

/// Definition: place of what brought the person.
const DRIFT: usize = 7;

/// Bound: terms of the decision to leave.
pub(crate) const LEAVING_TERMS: usize = 9;

/// One term of the decision to leave.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// Name in diaries.
    pub name: &'static str,
    /// The reason for which somebody leaves whom this term has moved.
    pub reason: Reason,
    /// What it stands for.
    pub doc: &'static str,
    /// The term as the engine computes it: `p` are the parameters, the other names are columns of the population.
    pub formula: &'static str,
}

macro_rules! terms {
    (|$p:ident, $one:ident, $all:ident, $positive:ident| [$($own:ident)*] [$($rare:ident)*] $($name:ident $reason:ident $doc:literal = $value:expr;)*) => {
        /// Every term, in the order in which they are added up.
        pub static TERMS: &[Term] = &[
            $(Term { name: stringify!($name), reason: Reason::$reason, doc: $doc, formula: stringify!($value) },)*
        ];

        /// What the terms are made of, by columns of the population.
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct Levels<T> {
            $(pub $own: T,)*
            $(pub $rare: T,)*
        }

        /// The columns of it.
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct Columns<'a> {
            $($own: &'a [f32],)*
            $($rare: Rows<'a, f32>,)*
        }

        impl<'a> Columns<'a> {
            /// Of the first so many rows.
            #[inline(always)]
            pub(crate) fn of(people: &'a Population, rows: usize) -> Self {
                Self {
                    $($own: &people.$own[..rows],)*
                    $($rare: people.$rare.first(rows),)*
                }
            }

            /// The levels of the block of members that begins at `i`.
            #[inline(always)]
            pub(crate) fn at<S: Simd>(self, simd: S, edge: impl Edge, i: usize) -> Levels<Floats<S>> {
                Levels {
                    $($own: edge.load(simd, self.$own, i),)*
                    $($rare: self.$rare.load(simd, edge, i),)*
                }
            }
        }

        /// The terms of a block of members, logit.
        #[inline(always)]
        pub(crate) fn terms<S: Simd>(simd: S, $p: &Parameters, levels: Levels<Floats<S>>) -> [Floats<S>; LEAVING_TERMS] {
            let $all = |value: f32| <Floats<S>>::splat(simd, value);
            let $one = $all(1.0);
            let $positive = |value: Floats<S>| lanes::positive(simd, value);
            let Levels { $($own,)* $($rare,)* } = levels;
            [$($value,)*]
        }
    };
}

terms! { |p, one, all, positive|
    [belonging recognition interest fatigue annoyance strife pull weight_belonging weight_recognition weight_interest reward_pull reward]
    [unheard bereft reward_memory]
    unheard Unanswered "Recognition that is missing because what the person wrote found no answer."
        = all(p.leave_unmet) * weight_recognition * unheard;
    interest OffTopic "Interest that is missing."
        = all(p.leave_unmet) * weight_interest * (one - interest);
    bereft FriendsLeft "Belonging that went with friends, and that no longer holds the person back."
        = (all(p.leave_unmet) * weight_belonging + all(p.leave_belonging)) * bereft;
    home NotAtHome "Other recognition and belonging that are missing, and belonging that holds the person back."
        = all(p.leave_unmet) * (weight_recognition * (one - recognition - unheard) + weight_belonging * (one - belonging - bereft))
            - all(p.leave_belonging) * (belonging + bereft);
    fatigue Overload "Fatigue from too many messages."
        = all(p.leave_fatigue) * fatigue;
    annoyance Ads "Annoyance with notices and advertising."
        = all(p.leave_annoyance) * (annoyance - strife);
    strife Conflict "What conflicts have done."
        = all(p.leave_conflict) * strife;
    drift InterestMoved "What brought the person is over."
        = all(p.leave_drift) * (one - pull);
    reward RewardGone "Money that there was and is no longer."
        = all(p.leave_reward) * reward_pull * positive(reward_memory - reward);
}

/// The constant part of the decision and its terms, added up: the logit of leaving on one day.
#[inline(always)]
pub(crate) fn logit<T: Copy + std::ops::Add<Output = T>>(
    constant: T,
    terms: [T; LEAVING_TERMS],
) -> T {
    terms.into_iter().fold(constant, |sum, term| sum + term)
}

/// The terms of the person in slot `i` as they stand now, logit.
fn terms_of(people: &Population, i: usize, p: &Parameters) -> [f32; LEAVING_TERMS] {
    #[inline(always)]
    fn of<S: Simd>(simd: S, people: &Population, i: usize, p: &Parameters) -> [f32; LEAVING_TERMS] {
        let lane = i % <Floats<S>>::LEN;
        let (begin, end) = (i - lane, i - lane + <Floats<S>>::LEN);
        let levels = Columns::of(people, end).at(simd, Whole, begin);
        terms(simd, p, levels).map(|term| term.as_slice()[lane])
    }
    dispatch!(Level::baseline(), simd => of(simd, people, i, p))
}

/// The terms of the person in slot `i` as they stood at joining, logit.
fn terms_at_joining(people: &Population, i: usize, p: &Parameters) -> [f32; LEAVING_TERMS] {
    #[inline(always)]
    fn of<S: Simd>(simd: S, people: &Population, i: usize, p: &Parameters) -> [f32; LEAVING_TERMS] {
        let all = |value: f32| <Floats<S>>::splat(simd, value);
        let (none, interest) = (all(0.0), p.initial_interest);
        let levels = Levels {
            belonging: all(p.initial_belonging),
            recognition: all(p.initial_recognition),
            interest: all(interest + people.promised[i] * (1.0 - interest)),
            unheard: none,
            bereft: none,
            fatigue: none,
            annoyance: none,
            strife: none,
            pull: all(1.0),
            weight_belonging: all(people.weight_belonging[i]),
            weight_recognition: all(people.weight_recognition[i]),
            weight_interest: all(people.weight_interest[i]),
            reward_pull: all(people.reward_pull[i]),
            reward: none,
            reward_memory: none,
        };
        terms(simd, p, levels).map(|term| term.as_slice()[0])
    }
    dispatch!(Level::baseline(), simd => of(simd, people, i, p))
}

/// How far the needs of the person in slot `i` fall short of the usual for each cause, weighted: by the place of the cause's term.
fn shortfalls(people: &Population, i: usize, p: &Parameters) -> [(usize, f32); 4] {
    let unheard = people.weight_recognition[i] * people.unheard[i];
    let bereft = people.weight_belonging[i] * people.bereft[i];
    let lacks = |weight: f32, level: f32| weight * (p.usual_served - level);
    let home = lacks(people.weight_recognition[i], people.recognition[i])
        + lacks(people.weight_belonging[i], people.belonging[i]);
    let interest = lacks(people.weight_interest[i], people.interest[i]);
    [
        (UNHEARD, unheard),
        (INTEREST, max(interest, 0.0)),
        (BEREFT, bereft),
        (HOME, max(home - unheard - bereft, 0.0)),
    ]
}

/// A decision to leave taken apart: what has changed in it since the person joined.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leaving {
    /// The constant part: everybody's and the person's own, logit.
    pub constant: f32,
    /// The terms at joining, logit, in the order of [`TERMS`].
    pub at_joining: [f32; LEAVING_TERMS],
    /// The terms now; by how much `pull` has faded faster for needs that were not served stands with what they lack.
    pub now: [f32; LEAVING_TERMS],
}

impl Leaving {
    /// The decision of the person in slot `i` as it stands now.
    pub(crate) fn of(people: &Population, i: usize, p: &Parameters) -> Self {
        let mut now = terms_of(people, i, p);
        let lacks = shortfalls(people, i, p);
        let all: f32 = lacks.iter().map(|(_, lack)| lack).sum();
        if people.starved[i] > 0.0 && all > 0.0 {
            let by_needs = p.leave_drift * people.starved[i];
            now[DRIFT] -= by_needs;
            for (term, lack) in lacks {
                now[term] += by_needs * lack / all;
            }
        }
        Self {
            constant: p.leave_base + people.leave_bias[i],
            at_joining: terms_at_joining(people, i, p),
            now,
        }
    }

    /// How far each term has risen since joining, logit: together, how far the decision has moved.
    #[must_use]
    pub fn risen(&self) -> [f32; LEAVING_TERMS] {
        std::array::from_fn(|k| self.now[k] - self.at_joining[k])
    }

    /// What somebody leaves for: one of the terms that have risen, by the uniform number `u` in proportion to how far, so that
    /// a count of reasons gives each cause its share. Where none has risen, what brought the person was not enough.
    #[must_use]
    pub fn reason(&self, u: f32) -> Reason {
        let risen = self.risen().map(|risen| max(risen, 0.0));
        let mut rest = u * risen.iter().sum::<f32>();
        for (term, risen) in TERMS.iter().zip(risen) {
            if rest < risen {
                return term.reason;
            }
            rest -= risen;
        }
        Reason::InterestMoved
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
        let person = Person::born(
            Level::new(),
            identity,
            Suits::default(),
            Luck::new(1, 0),
            &segments,
            &p,
        );
        let mut people = Population::default();
        people.push(&person, 0, u32::MAX, &p);
        let [b, r, x, f, a, pull, reward, memory, reward_pull] = levels;
        (people.belonging[0], people.recognition[0]) = (b, r);
        (people.interest[0], people.fatigue[0]) = (x, f);
        (people.annoyance[0], people.pull[0]) = (a, pull);
        (people.reward[0], people.reward_memory[0]) = (reward, memory);
        people.reward_pull[0] = reward_pull;
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
            // Near certainty single precision keeps the probability, not its odds.
            let odds = f64::from(before) / (1.0 - f64::from(before)) * crate::math::exp(f64::from(moved));
            let expected = odds / (1.0 + odds);
            prop_assert!((f64::from(now) - expected).abs() < 1e-4, "{now} and {expected}");
        }
    }

    #[test]
    fn what_needs_did_to_the_pull_stands_with_what_they_lack_and_changes_no_sum() {
        let (mut people, p) = somebody(3, [0.1, 0.2, 0.3, 0.0, 0.0, 0.2, 0.0, 0.0, 0.0]);
        (people.unheard[0], people.bereft[0]) = (0.05, 0.1);
        people.starved[0] = 0.7;
        let told = Leaving::of(&people, 0, &p);
        people.starved[0] = 0.0;
        let untold = Leaving::of(&people, 0, &p);
        let moved: Vec<f32> = std::iter::zip(told.now, untold.now)
            .map(|(told, untold)| told - untold)
            .collect();
        let [wb, wr, wi] = [
            &people.weight_belonging,
            &people.weight_recognition,
            &people.weight_interest,
        ]
        .map(|weight| weight[0]);
        let usual = p.usual_served;
        let lacks = [
            (UNHEARD, "unheard", wr * 0.05),
            (INTEREST, "interest", wi * (usual - 0.3)),
            (BEREFT, "bereft", wb * 0.1),
            (HOME, "home", wr * (usual - 0.25) + wb * (usual - 0.2)),
        ];
        let all: f32 = lacks.iter().map(|(.., lack)| lack).sum();
        for (place, name, lack) in lacks {
            assert_eq!(TERMS[place].name, name);
            let expected = p.leave_drift * 0.7 * lack / all;
            assert!(
                (moved[place] - expected).abs() < 1e-5,
                "{name}: {} {expected}",
                moved[place]
            );
        }
        assert_eq!(TERMS[DRIFT].name, "drift");
        assert!((moved[DRIFT] + p.leave_drift * 0.7).abs() < 1e-5);
        assert!(moved.iter().sum::<f32>().abs() < 1e-5);
    }

    #[test]
    fn needs_better_served_than_usual_are_told_with_the_drift() {
        let (mut people, p) = somebody(3, [0.9, 0.9, 0.9, 0.0, 0.0, 0.2, 0.0, 0.0, 0.0]);
        let plain = Leaving::of(&people, 0, &p);
        for starved in [-0.2, 0.2] {
            people.starved[0] = starved;
            assert_eq!(Leaving::of(&people, 0, &p), plain);
        }
    }

    #[test]
    fn each_cause_that_has_risen_is_the_reason_as_often_as_it_has_risen_far() {
        let joined = [0.35, 0.35, 0.6, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0];
        let leaving = |change: &dyn Fn(&mut [f32; 9])| {
            let mut levels = joined;
            change(&mut levels);
            let (people, p) = somebody(3, levels);
            Leaving::of(&people, 0, &p)
        };
        let only = |change: &dyn Fn(&mut [f32; 9])| {
            let leaving = leaving(change);
            let reasons = [0.0, 0.3, 0.999_999].map(|u| leaving.reason(u));
            assert!(
                reasons.iter().all(|reason| *reason == reasons[0]),
                "{reasons:?}"
            );
            reasons[0]
        };
        assert_eq!(only(&|_| {}), Reason::InterestMoved);
        assert_eq!(only(&|l| l[0] = 0.0), Reason::NotAtHome);
        assert_eq!(only(&|l| l[1] = 0.0), Reason::NotAtHome);
        assert_eq!(only(&|l| l[2] = 0.0), Reason::OffTopic);
        assert_eq!(only(&|l| l[3] = 0.5), Reason::Overload);
        assert_eq!(only(&|l| l[4] = 0.5), Reason::Ads);
        assert_eq!(only(&|l| l[5] = 0.0), Reason::InterestMoved);
        assert_eq!(only(&|l| (l[7], l[8]) = (0.5, 1.0)), Reason::RewardGone);
        // Money that is still expected keeps people, and does not pull those who do not care.
        assert_eq!(
            only(&|l| (l[1], l[6], l[7], l[8]) = (0.0, 0.5, 0.5, 1.0)),
            Reason::NotAtHome
        );
        assert_eq!(only(&|l| (l[1], l[7]) = (0.0, 0.5)), Reason::NotAtHome);

        let torn = leaving(&|l| (l[3], l[5]) = (0.5, 0.2));
        let [fatigue, drift] = [3 + 1, DRIFT].map(|term| torn.risen()[term]);
        assert!(fatigue > 0.1 && drift > 0.1);
        let overload = fatigue / (fatigue + drift);
        assert_eq!(torn.reason(overload - 1e-3), Reason::Overload);
        assert_eq!(torn.reason(overload + 1e-3), Reason::InterestMoved);
    }

    #[test]
    fn what_found_no_answer_and_friends_who_have_gone_are_reasons_of_their_own() {
        let (mut people, p) = somebody(3, [0.35, 0.35, 0.6, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0]);
        for (recognition, belonging, reason) in [
            (0.1, 0.0, Reason::Unanswered),
            (0.0, 0.1, Reason::FriendsLeft),
        ] {
            (people.recognition[0], people.unheard[0]) = (0.35 - recognition, recognition);
            (people.belonging[0], people.bereft[0]) = (0.35 - belonging, belonging);
            assert_eq!(Leaving::of(&people, 0, &p).reason(0.5), reason);
        }
    }
}

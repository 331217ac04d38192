//! T16: each tactic of a built-in plan left out in turn.

use words::say::{forms, trade as say};

use super::{OPEN, at_least, change};
use crate::case::{Case, preset};
use crate::figure::{Figure, FigureUnit};
use crate::replicate::Replicate;
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use model::experiment::Experiment;
use model::outcomes::Outcome;

/// What a tactic may cost that nobody names: a hundredth of the aim.
const HARMLESS: f64 = -0.01;

/// Puts behind the plan the plan without each of its tactics: first those that it names as what makes it win or fail.
fn leave_out(experiment: &mut Experiment, _: u32) {
    let whole = experiment.strategies[0].clone();
    let mut tactics = whole.tactics.clone();
    tactics.sort_by_key(|tactic| !whole.because.contains(&tactic.id));
    for missing in tactics {
        let mut plan = whole.clone();
        plan.tactics.retain(|tactic| tactic.id != missing.id);
        experiment.strategies.push(plan);
    }
}

/// What tactic number `tactic`, counted from 1, adds to the aim, relative to it.
fn worth(seen: &Replicate, aim: Outcome, tactic: usize) -> Option<f64> {
    change(seen.arm(tactic).outcome(aim), seen.arm(0).outcome(aim))
}

/// What the named tactics do more than the others, on the mean: `sign` is 1 where they make the plan win, −1 where fail.
fn lead(seen: &Replicate, aim: Outcome, sign: f64, [named, others]: [usize; 2]) -> Option<f64> {
    let mean = |first: usize, number: usize| -> Option<f64> {
        let worths = (first..first + number).map(|tactic| worth(seen, aim, tactic));
        Some(worths.sum::<Option<f64>>()? / number as f64)
    };
    Some(sign * (mean(1, named)? - mean(1 + named, others)?))
}

/// Whether each named tactic does more than any other of its plan; `found` are the figures' medians.
fn named_do_most(found: &[f64]) -> bool {
    let mut rest = found;
    PLANS.iter().all(|&(sign, [named, others])| {
        let (own, next) = rest.split_at(1 + named + others);
        rest = next;
        let (named, others) = own[1..].split_at(named);
        let does_more = |named: &f64| others.iter().all(|other| sign * named > sign * other);
        named.iter().all(does_more)
    })
}

/// The plans with what their figures are: tactics by the numbers of [`leave_out`], the named ones first.
macro_rules! plans {
    ($($case:ident = $preset:literal, $plan:literal, $title:expr, $aim:ident, $sign:literal,
        [$($named:literal $word:ident),*], [$($other:literal $other_word:ident),*];)*) => {
        $(static $case: Case = Case::new(concat!("left_out_", $preset, "_", $plan), $title, || preset($preset, $plan)).varied(leave_out);)*

        /// Of every plan the sign of what is named, and how many tactics are named and are not.
        const PLANS: &[(f64, [usize; 2])] = &[$(($sign, [[$($named),*].len(), [$($other),*].len()])),*];

        static FIGURES: &[Figure] = &[$(
            Figure::of(&$case, say::T16_LEAD, FigureUnit::Points, |seen| {
                lead(seen, Outcome::$aim, $sign, [[$($named),*].len(), [$($other),*].len()])
            })
            .within(0.0, 0.0, OPEN)
            .decisive(),
            $(Figure::of(&$case, forms::$word, FigureUnit::Change, |seen| worth(seen, Outcome::$aim, $named)),)*
            $(Figure::of(&$case, forms::$other_word, FigureUnit::Change, |seen| worth(seen, Outcome::$aim, $other))
                .within(HARMLESS, 0.0, OPEN)
                .unless_refuted(),)*
        )*];
    };
}

// All plans of four tactics and more that name some and not all of them.
plans! {
    BANK_A = "bank", 0, say::T16_BANK_A, WeeklyActive, -1.0, [1 TACTIC_RED_ENVELOPE, 2 TACTIC_ANNOUNCEMENT], [3 TACTIC_CONTENT, 4 TACTIC_CHECK_IN];
    BANK_B = "bank", 1, say::T16_BANK_B, WeeklyActive, 1.0, [1 TACTIC_EVENT, 2 TACTIC_WELCOME, 3 TACTIC_CONTENT, 4 TACTIC_ANSWERING], [5 TACTIC_CHECK_IN, 6 TACTIC_PRIVATE_MESSAGE];
    BANK_C = "bank", 2, say::T16_BANK_C, WeeklyActive, 1.0, [1 TACTIC_EVENT, 2 TACTIC_TALK, 3 TACTIC_WELCOME, 4 TACTIC_RULES, 5 TACTIC_ANSWERING], [6 TACTIC_AWARD, 7 TACTIC_CONTENT, 8 TACTIC_DISCUSSION, 9 TACTIC_CHECK_IN];
    BEAUTY_B = "beauty", 1, say::T16_BEAUTY_B, WeeklyActive, 1.0, [1 TACTIC_ANSWERING], [2 TACTIC_CO_CREATION, 3 TACTIC_AWARD, 4 TACTIC_WELCOME, 5 TACTIC_SCENE];
    BEAUTY_C = "beauty", 2, say::T16_BEAUTY_C, WeeklyActive, 1.0, [1 TACTIC_CONTENT, 2 TACTIC_ANSWERING], [3 TACTIC_DISCUSSION, 4 TACTIC_FEATURED];
    BOTTLE_B = "bottle", 1, say::T16_BOTTLE_B, WeeklyActive, 1.0, [1 TACTIC_EVENT], [2 TACTIC_REFERRAL, 3 TACTIC_WELCOME, 4 TACTIC_DISCUSSION, 5 TACTIC_AWARD];
    BOTTLE_C = "bottle", 2, say::T16_BOTTLE_C, WeeklyActive, 1.0, [1 TACTIC_EVENT], [2 TACTIC_REFOUND, 3 TACTIC_REFERRAL, 4 TACTIC_WELCOME, 5 TACTIC_ANSWERING, 6 TACTIC_DISCUSSION];
    COFFEE_B = "coffee", 1, say::T16_COFFEE_B, Revenue, 1.0, [1 TACTIC_ANSWERING], [2 TACTIC_COUPON, 3 TACTIC_STORY, 4 TACTIC_CONTENT, 5 TACTIC_CHECK_IN];
    COFFEE_C = "coffee", 2, say::T16_COFFEE_C, Revenue, 1.0, [1 TACTIC_FEATURED, 2 TACTIC_CONTENT, 3 TACTIC_ANSWERING], [4 TACTIC_COUPON, 5 TACTIC_DISCUSSION];
    COURSE_B = "course", 1, say::T16_COURSE_B, WeeklyActive, 1.0, [1 TACTIC_CONTENT, 2 TACTIC_ANSWERING, 3 TACTIC_DISCUSSION], [4 TACTIC_WELCOME, 5 TACTIC_AWARD];
    COURSE_C = "course", 2, say::T16_COURSE_C, WeeklyActive, 1.0, [1 TACTIC_CONTENT, 2 TACTIC_ANSWERING, 3 TACTIC_PRIVATE_MESSAGE], [4 TACTIC_CHECK_IN];
    MERCHANT_B = "merchant", 1, say::T16_MERCHANT_B, Revenue, 1.0, [1 TACTIC_ANSWERING, 2 TACTIC_CONTENT, 3 TACTIC_DISCUSSION, 4 TACTIC_SOLITAIRE], [5 TACTIC_WELCOME, 6 TACTIC_AWARD];
    MERCHANT_C = "merchant", 2, say::T16_MERCHANT_C, Revenue, 1.0, [1 TACTIC_CONTENT, 2 TACTIC_ANSWERING], [3 TACTIC_FEATURED, 4 TACTIC_GIVEAWAY, 5 TACTIC_RED_ENVELOPE];
    MOTHERS_B = "mothers", 1, say::T16_MOTHERS_B, WeeklyActive, 1.0, [1 TACTIC_ANSWERING, 2 TACTIC_DISCUSSION], [3 TACTIC_WELCOME, 4 TACTIC_RULES];
    MOTHERS_C = "mothers", 2, say::T16_MOTHERS_C, WeeklyActive, 1.0, [1 TACTIC_WELCOME, 2 TACTIC_ANSWERING], [3 TACTIC_RULES, 4 TACTIC_AWARD, 5 TACTIC_PRIVATE_MESSAGE];
    QA_C = "qa", 2, say::T16_QA_C, WeeklyActive, 1.0, [1 TACTIC_ANSWERING], [2 TACTIC_RULES, 3 TACTIC_AWARD, 4 TACTIC_PRIVATE_MESSAGE, 5 TACTIC_CONTENT];
    READING_B = "reading", 1, say::T16_READING_B, WeeklyActive, 1.0, [1 TACTIC_EVENT, 2 TACTIC_WELCOME], [3 TACTIC_CONTENT, 4 TACTIC_DISCUSSION];
    READING_C = "reading", 2, say::T16_READING_C, WeeklyActive, 1.0, [1 TACTIC_EVENT, 2 TACTIC_ANSWERING], [3 TACTIC_WELCOME, 4 TACTIC_CHECK_IN, 5 TACTIC_DISCUSSION, 6 TACTIC_CONTENT];
    RUNNING_B = "running", 1, say::T16_RUNNING_B, WeeklyActive, 1.0, [1 TACTIC_EVENT, 2 TACTIC_ANSWERING], [3 TACTIC_CHECK_IN, 4 TACTIC_WELCOME, 5 TACTIC_AWARD];
    RUNNING_C = "running", 2, say::T16_RUNNING_C, WeeklyActive, 1.0, [1 TACTIC_DISCUSSION, 2 TACTIC_ANSWERING], [3 TACTIC_CHECK_IN, 4 TACTIC_BADGES];
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T16",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T16_NAME,
    definition: say::T16_DEFINITION,
    band: at_least(0.0),
    unit: say::OF_THE_AIM,
    source: say::T16_SOURCE,
    figures: FIGURES,
    conditions: &[Condition {
        name: say::T16_MOST,
        holds: named_do_most,
    }],
};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_figures_are_those_of_the_plans_tactics() {
        let mut figures = FIGURES.iter();
        for &(_, [named, others]) in PLANS {
            let case = figures.next().unwrap().case;
            let mut experiment = case.experiment(1).unwrap();
            let plan = experiment.strategies[0].clone();
            leave_out(&mut experiment, 0);
            assert_eq!(
                (plan.because.len(), plan.tactics.len()),
                (named, named + others),
                "{}",
                case.name
            );
            for (place, without) in experiment.strategies[1..].iter().enumerate() {
                let left_out = plan
                    .tactics
                    .iter()
                    .find(|tactic| !without.tactics.contains(tactic))
                    .unwrap();
                let kind = format!("tactic-{}", left_out.action.kind());
                assert_eq!(
                    figures.next().unwrap().name,
                    words::find(forms::BY_ID, &kind).unwrap()
                );
                assert_eq!(
                    plan.because.contains(&left_out.id),
                    place < named,
                    "{} {kind}",
                    case.name
                );
            }
        }
        assert!(figures.next().is_none());
    }

    #[test]
    fn one_that_does_less_than_another_that_is_not_named_is_seen() {
        let mut found = Vec::new();
        for &(sign, [named, others]) in PLANS {
            found.push(0.0);
            found.extend(vec![sign * 0.1; named]);
            found.extend(vec![0.0; others]);
        }
        assert!(named_do_most(&found));
        found[1] = 0.01;
        assert!(!named_do_most(&found));
    }
}

//! Every curve, declared once.

use crate::analysis::Analysis;
use crate::contagion::DEPARTED;
use crate::estimate::{Estimate, Share, estimate};
use crate::first_items::{FirstItem, first_items};
use crate::idleness::{Contact, IDLE_WEEKS, return_by_operator_messages};
use crate::inequality::{doubling_histogram, lorenz, share_with_at_least};
use crate::ladder::{self, LADDER, Step};
use crate::log::MessageKind;
use crate::newcomers::{Answered, return_by_activity_and_answer, return_by_answer};
use crate::post_answers::answered_within;
use crate::quantile::quantile;
use crate::retention::active_in_week;
use crate::statistic::{Axis, CurveInfo, Unit, counting, curves, groups, numbers};
use crate::survival::posting_survival;
use crate::visits::{Joiners, visit_survival};
use words::Fixed;
use words::say::measure as say;

const SURVIVAL_DAYS: [f64; 10] = [1.0, 2.0, 3.0, 7.0, 14.0, 30.0, 60.0, 90.0, 180.0, 365.0];
const WEEKS: [f64; 26] = counting(1.0, 1.0);
const MESSAGES: [f64; 12] = [
    1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0,
];
const PEOPLE: [f64; 21] = twentieths();
const ANSWER_HOURS: [f64; 11] = [
    0.5, 1.0, 2.0, 4.0, 8.0, 24.0, 48.0, 72.0, 168.0, 336.0, 720.0,
];
const QUANTILES: [f64; 7] = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
const DOUBLING: [f64; 12] = [
    1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1024.0, 2048.0,
];

/// 0, 0.05 … 1, each rounded once.
const fn twentieths() -> [f64; 21] {
    let mut places: [f64; 21] = counting(0.0, 1.0);
    let mut i = 0;
    while i < places.len() {
        places[i] /= 20.0;
        i += 1;
    }
    places
}

/// The names of groups, the same in every language.
const fn names<const N: usize>(groups: &[(&'static str, u32, u32); N]) -> [Fixed; N] {
    let mut names = [Fixed::same(""); N];
    let mut i = 0;
    while i < N {
        names[i] = Fixed::same(groups[i].0);
        i += 1;
    }
    names
}

const LADDER_NAMES: [Fixed; LADDER.len()] = names(&LADDER);
const TENURE_NAMES: [Fixed; ladder::TENURE.len()] = names(&ladder::TENURE);
const IDLE_NAMES: [Fixed; IDLE_WEEKS.len()] = names(&IDLE_WEEKS);
const DEPARTED_NAMES: [Fixed; DEPARTED.len()] = {
    let mut names = [Fixed::same(""); DEPARTED.len()];
    let mut i = 0;
    while i < names.len() {
        names[i] = Fixed::same(DEPARTED[i].0);
        i += 1;
    }
    names
};
const CONTACTS: [Fixed; 4] = [
    say::ANSWERED_BY_NOBODY,
    say::ANSWERED_BY_OPERATOR,
    say::ANSWERED_BY_MEMBER,
    say::ANSWERED_BY_BOTH,
];
const FIRST_ITEMS: [Fixed; 4] = [
    say::QUESTION_WITH_RESPONSE,
    say::QUESTION_WITHOUT_RESPONSE,
    say::ANSWER_WITH_RESPONSE,
    say::ANSWER_WITHOUT_RESPONSE,
];
const VOTES: [Fixed; 3] = [Fixed::same("≤1"), Fixed::same("2–4"), Fixed::same("≥5")];
const OPERATOR_MESSAGES: [Fixed; 4] = [
    Fixed::same("0"),
    Fixed::same("1"),
    Fixed::same("2"),
    Fixed::same("3+"),
];

const LADDER_AXIS: Axis = groups(say::AXIS_MESSAGES_THIS_WEEK, &LADDER_NAMES);
const TENURE_AXIS: Axis = groups(say::AXIS_WEEKS_SINCE_FIRST, &TENURE_NAMES);
const SILENCE_AXIS: Axis = groups(say::AXIS_WEEKS_OF_SILENCE, &IDLE_NAMES);
const ANSWER_AXIS: Axis = groups(say::AXIS_WHO_ANSWERED, &CONTACTS);
const JOINED_AXIS: Axis = numbers(say::AXIS_DAYS_SINCE_JOINING, &SURVIVAL_DAYS);
const DOUBLING_AXIS: Axis = numbers(Fixed::same("k"), &DOUBLING);
const DEPARTED_AXIS: Axis = groups(say::AXIS_PARTNERS_STOPPED, &DEPARTED_NAMES);

fn whole(x: f64) -> u32 {
    x as u32
}

fn over(x: &[f64], of: impl Fn(f64) -> Option<Share>) -> Vec<Option<Estimate>> {
    x.iter().map(|x| estimate(of(*x))).collect()
}

fn estimates(shares: &[Option<Share>]) -> Vec<Option<Estimate>> {
    shares.iter().copied().map(estimate).collect()
}

fn steps(steps: &[Step], of: fn(&Step) -> Option<Share>) -> Vec<Option<Estimate>> {
    steps.iter().map(|s| estimate(of(s))).collect()
}

fn at_least(counts: &[u32]) -> Vec<Option<Estimate>> {
    over(&MESSAGES, |k| share_with_at_least(counts, whole(k)))
}

fn histogram(counts: &[u32]) -> Vec<Option<Estimate>> {
    estimates(&doubling_histogram::<{ DOUBLING.len() }>(counts))
}

fn visits(f: &Analysis<'_>, who: Joiners) -> Vec<Option<Estimate>> {
    over(&SURVIVAL_DAYS, |d| visit_survival(f.log, who, whole(d)))
}

/// The shares of [`return_by_answer`], empty for kinds that do not occur.
fn by_answer(f: &Analysis<'_>, of: fn(&Answered) -> Share) -> Vec<Option<Estimate>> {
    let found = return_by_answer(f.newcomers());
    let of_kind = |kind: &Contact| found.iter().find(|a| a.by == *kind);
    Contact::ALL
        .iter()
        .map(|kind| of_kind(kind).map(|a| of(a).into()))
        .collect()
}

fn by_activity(f: &Analysis<'_>, stratum: usize) -> Vec<Option<Estimate>> {
    estimates(&return_by_activity_and_answer(f.newcomers())[stratum])
}

/// Newcomers by the kind of their first item and whether anybody responded.
fn by_response(items: &[FirstItem]) -> Vec<Option<Estimate>> {
    let kinds = [
        (MessageKind::Post, true),
        (MessageKind::Post, false),
        (MessageKind::Answer, true),
        (MessageKind::Answer, false),
    ];
    let shares = kinds.map(|(kind, responded)| {
        let of_kind = items
            .iter()
            .filter(|i| i.kind == kind && i.responded == responded);
        Share::count(of_kind, |i| i.month)
    });
    estimates(&shares)
}

/// Newcomers by the votes of their first item, comments left out.
fn by_score(items: &[FirstItem]) -> Vec<Option<Estimate>> {
    let scores = [i16::MIN..=1, 2..=4, 5..=i16::MAX].map(|range| {
        let of_kind = items.iter().filter(|i| {
            i.kind != MessageKind::Comment && i.score.is_some_and(|s| range.contains(&s))
        });
        Share::count(of_kind, |i| i.month)
    });
    estimates(&scores)
}

curves! {
    posting_survival Share "K09" compared: numbers(say::AXIS_DAYS_SINCE_FIRST, &SURVIVAL_DAYS),
        |f| over(&SURVIVAL_DAYS, |d| posting_survival(f.log, whole(d)));
    weekly_retention Share "K11" compared: numbers(say::AXIS_WEEKS_SINCE_FIRST, &WEEKS),
        |f| over(&WEEKS, |w| active_in_week(f.log, whole(w)));
    messages_per_poster Share "K02" compared: numbers(say::AXIS_MESSAGES_WRITTEN, &MESSAGES),
        |f| at_least(f.counts());
    lorenz Share "K02" compared: numbers(say::AXIS_SHARE_OF_POSTERS, &PEOPLE),
        |f| PEOPLE.iter().map(|p| f.of_posters(lorenz(f.counts(), *p))).collect();
    stay_ladder Share "K13" compared: LADDER_AXIS,
        |f| steps(f.ladder(), |s| s.next_week);
    tenure Share "K14" compared: TENURE_AXIS,
        |f| steps(f.tenure(), |s| s.next_week);
    return_after_silence Share "K15" compared [Messages, Answers]: SILENCE_AXIS,
        |f| estimates(&f.idle(Contact::Nobody));
    return_after_operator_contact Share "K21" compared [Messages, Answers, Operators]: SILENCE_AXIS,
        |f| estimates(&f.idle(Contact::Operator));
    return_after_member_contact Share "K21" compared [Messages, Answers, Operators]: SILENCE_AXIS,
        |f| estimates(&f.idle(Contact::Member));
    answered_within Share "K18" compared [Messages, Answers, Clock]: numbers(say::AXIS_HOURS, &ANSWER_HOURS),
        |f| over(&ANSWER_HOURS, |h| answered_within(f.waits(), h));
    newcomer_return_by_answer Share "K20" compared [Messages, Answers, Operators]: ANSWER_AXIS,
        |f| by_answer(f, |a| a.month);
    newcomer_ever_by_answer Share "K20" [Messages, Answers, Operators]: ANSWER_AXIS,
        |f| by_answer(f, |a| a.ever);
    newcomer_return_1 Share "K20" [Messages, Answers, Operators]: ANSWER_AXIS,
        |f| by_activity(f, 0);
    newcomer_return_2_3 Share "K20" [Messages, Answers, Operators]: ANSWER_AXIS,
        |f| by_activity(f, 1);
    newcomer_return_4 Share "K20" [Messages, Answers, Operators]: ANSWER_AXIS,
        |f| by_activity(f, 2);
    first_item_response Share "K20" [Messages, Answers]: groups(say::AXIS_FIRST_ITEM, &FIRST_ITEMS),
        |f| by_response(&first_items(f.log));
    first_item_score Share [Messages, Votes]: groups(say::AXIS_VOTES, &VOTES),
        |f| by_score(&first_items(f.log));
    return_after_both Share "K21" [Messages, Answers, Operators]: SILENCE_AXIS,
        |f| estimates(&f.idle(Contact::Both));
    return_by_operator_messages Share "K21" [Messages, Answers, Operators]: groups(say::AXIS_OPERATOR_MESSAGES, &OPERATOR_MESSAGES),
        |f| estimates(&return_by_operator_messages(f.member_weeks()));
    stay_ladder_month Share "K13": LADDER_AXIS,
        |f| steps(f.ladder(), |s| s.within_4_weeks);
    tenure_month Share "K14": TENURE_AXIS,
        |f| steps(f.tenure(), |s| s.within_4_weeks);
    visit_survival Share "K12" [Joins, Visits]: JOINED_AXIS,
        |f| visits(f, Joiners::All);
    visit_survival_silent Share "K12" [Messages, Silent, Joins, Visits]: JOINED_AXIS,
        |f| visits(f, Joiners::NeverPosted);
    visit_survival_posters Share "K12" [Messages, Joins, Visits]: JOINED_AXIS,
        |f| visits(f, Joiners::Posted);
    gap_quantiles Seconds "K16" [Messages, Clock]: numbers(say::AXIS_SHARE_OF_GAPS, &QUANTILES),
        |f| QUANTILES.iter().map(|q| f.of_gaps(quantile(f.gaps(), *q))).collect();
    replies_per_post Share [Messages, Answers]: numbers(say::AXIS_REPLIES, &MESSAGES),
        |f| at_least(f.replies());
    partners_per_member Share [Messages, Answers]: numbers(say::AXIS_PARTNERS, &MESSAGES),
        |f| at_least(f.partners());
    messages_histogram Share: DOUBLING_AXIS,
        |f| histogram(f.counts());
    replies_histogram Share [Messages, Answers]: DOUBLING_AXIS,
        |f| histogram(f.replies());
    partners_histogram Share [Messages, Answers]: DOUBLING_AXIS,
        |f| histogram(f.partners());
    last_week_by_departed Share [Messages, Answers]: DEPARTED_AXIS,
        |f| f.departures().iter().map(|d| estimate(d.last)).collect();
    last_week_ratio_by_departed Number [Messages, Answers]: DEPARTED_AXIS,
        |f| f.departures().iter().map(|d| d.ratio).collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axes_end_where_they_should() {
        assert_eq!((PEOPLE[20], WEEKS[25]), (1.0, 26.0));
        assert!(DOUBLING.windows(2).all(|pair| pair[1] == 2.0 * pair[0]));
    }
}

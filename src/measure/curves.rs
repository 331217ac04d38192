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

/// The names of groups.
const fn names<const N: usize>(groups: &[(&'static str, u32, u32); N]) -> [&'static str; N] {
    let mut names = [""; N];
    let mut i = 0;
    while i < N {
        names[i] = groups[i].0;
        i += 1;
    }
    names
}

const LADDER_NAMES: [&str; LADDER.len()] = names(&LADDER);
const TENURE_NAMES: [&str; ladder::TENURE.len()] = names(&ladder::TENURE);
const IDLE_NAMES: [&str; IDLE_WEEKS.len()] = names(&IDLE_WEEKS);
const DEPARTED_NAMES: [&str; DEPARTED.len()] = {
    let mut names = [""; DEPARTED.len()];
    let mut i = 0;
    while i < names.len() {
        names[i] = DEPARTED[i].0;
        i += 1;
    }
    names
};
const CONTACTS: [&[&str]; 2] = [
    &["无人", "仅运营", "仅成员", "运营和成员"],
    &["nobody", "operator only", "member only", "both"],
];

const LADDER_AXIS: Axis = groups(
    ["本周发言条数", "Messages this week"],
    [&LADDER_NAMES, &LADDER_NAMES],
);
const TENURE_AXIS: Axis = groups(
    ["首次发言后的周数", "Weeks since the first message"],
    [&TENURE_NAMES, &TENURE_NAMES],
);
const SILENCE_AXIS: Axis = groups(["沉默周数", "Weeks of silence"], [&IDLE_NAMES, &IDLE_NAMES]);
const ANSWER_AXIS: Axis = groups(
    ["首次发言的回应者", "Who answered the first message"],
    CONTACTS,
);
const JOINED_AXIS: Axis = numbers(["入群后的天数", "Days since joining"], &SURVIVAL_DAYS);
const DOUBLING_AXIS: Axis = numbers(["k", "k"], &DOUBLING);
const DEPARTED_AXIS: Axis = groups(
    ["已离去的来往对象占比", "Share of partners who had stopped"],
    [&DEPARTED_NAMES, &DEPARTED_NAMES],
);

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
    let scores = [i32::MIN..=1, 2..=4, 5..=i32::MAX].map(|range| {
        let of_kind = items.iter().filter(|i| {
            i.kind != MessageKind::Comment && i.score.is_some_and(|s| range.contains(&s))
        });
        Share::count(of_kind, |i| i.month)
    });
    estimates(&scores)
}

curves! {
    POSTING_SURVIVAL "posting_survival" Share "K09" compared: "首次发言 d 天后仍会发言的占比",
        "Still writing d days after the first message",
        numbers(["距首次发言的天数", "Days since the first message"], &SURVIVAL_DAYS),
        |f| over(&SURVIVAL_DAYS, |d| posting_survival(f.log, whole(d)));
    WEEKLY_RETENTION "weekly_retention" Share "K11" compared: "首次发言后第 n 周发言的占比",
        "Writes in week n after the first message",
        numbers(["首次发言后的周数", "Weeks since the first message"], &WEEKS),
        |f| over(&WEEKS, |w| active_in_week(f.log, whole(w)));
    MESSAGES_PER_POSTER "messages_per_poster" Share "K02" compared: "发言至少 k 条的发言者占比",
        "Members who wrote at least k messages, of those who wrote",
        numbers(["发言条数 k", "Messages k"], &MESSAGES),
        |f| at_least(f.counts());
    LORENZ "lorenz" Share "K02" compared: "发言洛伦兹曲线", "Lorenz curve of messages",
        numbers(["发言者累计占比（由少到多）", "Share of those who wrote, least active first"], &PEOPLE),
        |f| PEOPLE.iter().map(|p| f.of_posters(lorenz(f.counts(), *p))).collect();
    STAY_LADDER "stay_ladder" Share "K13" compared: "下周再次发言的概率：按本周发言条数",
        "Chance of writing again next week by messages this week",
        LADDER_AXIS,
        |f| steps(f.ladder(), |s| s.next_week);
    TENURE "tenure" Share "K14" compared: "下周再次发言的概率：按首次发言后的周数",
        "Chance of writing again next week by weeks since the first message",
        TENURE_AXIS,
        |f| steps(f.tenure(), |s| s.next_week);
    RETURN_AFTER_SILENCE "return_after_silence" Share "K15" compared: "下周发言的概率：按沉默周数，本周无人回复",
        "Chance of writing next week by weeks of silence, nobody having written to the member",
        SILENCE_AXIS,
        |f| estimates(&f.idle(Contact::Nobody));
    RETURN_AFTER_OPERATOR_CONTACT "return_after_operator_contact" Share "K21" compared: "下周发言的概率：按沉默周数，本周有运营回复",
        "Chance of writing next week by weeks of silence, an operator having written to the member",
        SILENCE_AXIS,
        |f| estimates(&f.idle(Contact::Operator));
    RETURN_AFTER_MEMBER_CONTACT "return_after_member_contact" Share "K21" compared: "下周发言的概率：按沉默周数，本周有成员回复",
        "Chance of writing next week by weeks of silence, another member having written to the member",
        SILENCE_AXIS,
        |f| estimates(&f.idle(Contact::Member));
    ANSWERED_WITHIN "answered_within" Share "K18" compared: "成员主帖在 h 小时内获回应的占比",
        "Members' posts answered within h hours",
        numbers(["小时", "Hours"], &ANSWER_HOURS),
        |f| over(&ANSWER_HOURS, |h| answered_within(f.log, h));
    NEWCOMER_RETURN_BY_ANSWER "newcomer_return_by_answer" Share "K20" compared: "新人在第 7–37 天再次发言：按首次发言的回应者",
        "Newcomers who write again on days 7 to 37, by who answered the first message",
        ANSWER_AXIS,
        |f| by_answer(f, |a| a.month);
    NEWCOMER_EVER_BY_ANSWER "newcomer_ever_by_answer" Share "K20": "新人在第 7 天以后再次发言：按首次发言的回应者",
        "Newcomers who ever write again after day 7, by who answered the first message",
        ANSWER_AXIS,
        |f| by_answer(f, |a| a.ever);
    NEWCOMER_RETURN_1 "newcomer_return_1" Share "K20": "新人在第 7–37 天再次发言，首周发 1 条：按首次发言的回应者",
        "Newcomers with 1 message in the first week who write again on days 7 to 37, by who \
         answered the first message",
        ANSWER_AXIS,
        |f| by_activity(f, 0);
    NEWCOMER_RETURN_2_3 "newcomer_return_2_3" Share "K20": "新人在第 7–37 天再次发言，首周发 2–3 条：按首次发言的回应者",
        "Newcomers with 2 to 3 messages in the first week who write again on days 7 to 37, by who \
         answered the first message",
        ANSWER_AXIS,
        |f| by_activity(f, 1);
    NEWCOMER_RETURN_4 "newcomer_return_4" Share "K20": "新人在第 7–37 天再次发言，首周发 4 条以上：按首次发言的回应者",
        "Newcomers with 4 messages or more in the first week who write again on days 7 to 37, by who \
         answered the first message",
        ANSWER_AXIS,
        |f| by_activity(f, 2);
    FIRST_ITEM_RESPONSE "first_item_response" Share "K20": "新人在第 3–33 天再次发言：按首帖类型与 3 天内有无回应",
        "Newcomers who write again on days 3 to 33, by their first item and whether it got a response in 3 days",
        groups(["首帖与回应", "First item and response"], [
            &["提问，有回应", "提问，无回应", "回答，有回应", "回答，无回应"],
            &["question, response", "question, none", "answer, response", "answer, none"],
        ]),
        |f| by_response(&first_items(f.log));
    FIRST_ITEM_SCORE "first_item_score" Share: "新人在第 3–33 天再次发言：按首帖得票",
        "Newcomers who write again on days 3 to 33, by the votes for their first item",
        groups(["首帖得票", "Votes for the first item"], [&["≤1", "2–4", "≥5"], &["≤1", "2–4", "≥5"]]),
        |f| by_score(&first_items(f.log));
    RETURN_AFTER_BOTH "return_after_both" Share "K21": "下周发言的概率：按沉默周数，本周运营和成员都有回复",
        "Chance of writing next week by weeks of silence, operators and members having written to the member",
        SILENCE_AXIS,
        |f| estimates(&f.idle(Contact::Both));
    RETURN_BY_OPERATOR_MESSAGES "return_by_operator_messages" Share "K21": "下周再次发言的概率：按本周收到的运营回复条数",
        "Chance of writing again next week by the operators' messages received this week",
        groups(["收到的运营回复", "Messages from operators"], [&["0", "1", "2", "3+"], &["0", "1", "2", "3+"]]),
        |f| estimates(&return_by_operator_messages(f.member_weeks()));
    STAY_LADDER_MONTH "stay_ladder_month" Share "K13": "四周内再次发言的概率：按本周发言条数",
        "Chance of writing again within four weeks by messages this week",
        LADDER_AXIS,
        |f| steps(f.ladder(), |s| s.within_4_weeks);
    TENURE_MONTH "tenure_month" Share "K14": "四周内再次发言的概率：按首次发言后的周数",
        "Chance of writing again within four weeks by weeks since the first message",
        TENURE_AXIS,
        |f| steps(f.tenure(), |s| s.within_4_weeks);
    VISIT_SURVIVAL "visit_survival" Share "K12": "入群 d 天后仍来访的占比（含潜水者）",
        "Still visiting d days after joining, lurkers included",
        JOINED_AXIS,
        |f| visits(f, Joiners::All);
    VISIT_SURVIVAL_SILENT "visit_survival_silent" Share "K12": "入群 d 天后仍来访的占比：从未发言者",
        "Still visiting d days after joining, members who never wrote",
        JOINED_AXIS,
        |f| visits(f, Joiners::NeverPosted);
    VISIT_SURVIVAL_POSTERS "visit_survival_posters" Share "K12": "入群 d 天后仍来访的占比：发过言者",
        "Still visiting d days after joining, members who wrote",
        JOINED_AXIS,
        |f| visits(f, Joiners::Posted);
    GAP_QUANTILES "gap_quantiles" Seconds "K16": "发言间隔的分位数", "Quantiles of the gaps between messages",
        numbers(["间隔的累计占比", "Share of the gaps that are shorter"], &QUANTILES),
        |f| QUANTILES.iter().map(|q| f.of_gaps(quantile(f.gaps(), *q))).collect();
    REPLIES_PER_POST "replies_per_post" Share: "获得至少 k 条回复的主帖占比", "Posts with at least k direct replies",
        numbers(["回复条数 k", "Replies k"], &MESSAGES),
        |f| at_least(f.replies());
    PARTNERS_PER_MEMBER "partners_per_member" Share: "与至少 k 人有过来往的发言者占比",
        "Members who exchanged messages with at least k others, of those who wrote",
        numbers(["人数 k", "Partners k"], &MESSAGES),
        |f| at_least(f.partners());
    MESSAGES_HISTOGRAM "messages_histogram" Share: "发言条数在 k 到 2k 之间的发言者占比",
        "Members who wrote from k to below 2k messages, of those who wrote",
        DOUBLING_AXIS,
        |f| histogram(f.counts());
    REPLIES_HISTOGRAM "replies_histogram" Share: "回复条数在 k 到 2k 之间的主帖占比",
        "Posts with k to below 2k direct replies",
        DOUBLING_AXIS,
        |f| histogram(f.replies());
    PARTNERS_HISTOGRAM "partners_histogram" Share: "来往人数在 k 到 2k 之间的发言者占比",
        "Members who exchanged messages with k to below 2k others, of those who wrote",
        DOUBLING_AXIS,
        |f| histogram(f.partners());
    LAST_WEEK_BY_DEPARTED "last_week_by_departed" Share: "本周之后不再发言的概率：按来往对象中已离去者的占比",
        "Chance that a week with messages was the last, by the share of partners who had stopped before",
        DEPARTED_AXIS,
        |f| f.departures().iter().map(|d| estimate(d.last)).collect();
    LAST_WEEK_RATIO_BY_DEPARTED "last_week_ratio_by_departed" Number: "不再发言者与同周、同活跃度预期人数之比：按来往对象中已离去者的占比",
        "Last weeks ÷ those to be expected from the same week and activity, by the share of \
         partners who had stopped before",
        DEPARTED_AXIS,
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

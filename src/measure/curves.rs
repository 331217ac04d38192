//! Every curve: its name, its unit, its target, its titles, its axis, and how it is found.

use super::contagion::DEPARTED;
use super::findings::Findings;
use super::idleness::{Contact, IDLE_WEEKS, return_by_operator_messages};
use super::inequality::{doubling_histogram, lorenz, share_with_at_least};
use super::ladder::{LADDER, Step, TENURE};
use super::log::Form;
use super::replies::{
    Answered, FirstItem, answered_within, first_items, return_by_activity_and_answer,
    return_by_answer,
};
use super::retention::active_in_week;
use super::sheet::{CurveInfo, Unit, counting, curve, figure, groups, of_gaps, of_posters};
use super::survival::posting_survival;
use super::visits::{Joiners, visit_survival};
use super::{Figure, Share};
use crate::quantile::quantile;

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
const TENURE_NAMES: [&str; TENURE.len()] = names(&TENURE);
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

fn whole(x: f64) -> u32 {
    x as u32
}

fn over(x: &[f64], of: impl Fn(f64) -> Option<Share>) -> Vec<Option<Figure>> {
    x.iter().map(|x| figure(of(*x))).collect()
}

fn figures(shares: &[Option<Share>]) -> Vec<Option<Figure>> {
    shares.iter().copied().map(figure).collect()
}

fn steps(steps: &[Step], of: fn(&Step) -> Option<Share>) -> Vec<Option<Figure>> {
    steps.iter().map(|s| figure(of(s))).collect()
}

fn at_least(counts: &[u32]) -> Vec<Option<Figure>> {
    over(&MESSAGES, |k| share_with_at_least(counts, whole(k)))
}

fn histogram(counts: &[u32]) -> Vec<Option<Figure>> {
    figures(&doubling_histogram::<{ DOUBLING.len() }>(counts))
}

fn visits(f: &Findings<'_>, who: Joiners) -> Vec<Option<Figure>> {
    over(&SURVIVAL_DAYS, |d| visit_survival(f.log, who, whole(d)))
}

/// The shares of [`return_by_answer`], empty for kinds that do not occur.
fn by_answer(f: &Findings<'_>, of: fn(&Answered) -> Share) -> Vec<Option<Figure>> {
    let found = return_by_answer(f.newcomers());
    let of_kind = |kind: &Contact| found.iter().find(|a| a.by == *kind);
    Contact::ALL
        .iter()
        .map(|kind| of_kind(kind).map(|a| of(a).into()))
        .collect()
}

fn by_activity(f: &Findings<'_>, stratum: usize) -> Vec<Option<Figure>> {
    figures(&return_by_activity_and_answer(f.newcomers())[stratum])
}

/// Newcomers by the form of their first item and whether anybody responded.
fn by_response(items: &[FirstItem]) -> Vec<Option<Figure>> {
    let kinds = [
        (Form::Post, true),
        (Form::Post, false),
        (Form::Answer, true),
        (Form::Answer, false),
    ];
    let shares = kinds.map(|(form, responded)| {
        let of_kind = items
            .iter()
            .filter(|i| i.form == form && i.responded == responded);
        Share::count(of_kind, |i| i.month)
    });
    figures(&shares)
}

/// Newcomers by the votes of their first item, comments left out.
fn by_score(items: &[FirstItem]) -> Vec<Option<Figure>> {
    let scores = [i32::MIN..=1, 2..=4, 5..=i32::MAX].map(|range| {
        let of_kind = items
            .iter()
            .filter(|i| i.form != Form::Comment && i.score.is_some_and(|s| range.contains(&s)));
        Share::count(of_kind, |i| i.month)
    });
    figures(&scores)
}

/// Every curve, in the order of the row.
pub const CURVES: &[CurveInfo] = &[
    curve(
        "posting_survival",
        Unit::Share,
        [
            "首次发言 d 天后仍会发言的占比",
            "Still writing d days after the first message",
            "距首次发言的天数",
            "Days since the first message",
        ],
        &SURVIVAL_DAYS,
        |f| over(&SURVIVAL_DAYS, |d| posting_survival(f.log, whole(d))),
    )
    .of_row("K09")
    .compared(),
    curve(
        "weekly_retention",
        Unit::Share,
        [
            "首次发言后第 n 周发言的占比",
            "Writes in week n after the first message",
            "首次发言后的周数",
            "Weeks since the first message",
        ],
        &WEEKS,
        |f| over(&WEEKS, |w| active_in_week(f.log, whole(w))),
    )
    .of_row("K11")
    .compared(),
    curve(
        "messages_per_poster",
        Unit::Share,
        [
            "发言至少 k 条的发言者占比",
            "Members who wrote at least k messages, of those who wrote",
            "发言条数 k",
            "Messages k",
        ],
        &MESSAGES,
        |f| at_least(f.counts()),
    )
    .of_row("K02")
    .compared(),
    curve(
        "lorenz",
        Unit::Share,
        [
            "发言洛伦兹曲线",
            "Lorenz curve of messages",
            "发言者累计占比（由少到多）",
            "Share of those who wrote, least active first",
        ],
        &PEOPLE,
        |f| {
            PEOPLE
                .iter()
                .map(|p| of_posters(f, lorenz(f.counts(), *p)))
                .collect()
        },
    )
    .of_row("K02")
    .compared(),
    groups(
        "stay_ladder",
        [
            "下周再次发言的概率：按本周发言条数",
            "Chance of writing again next week by messages this week",
            "本周发言条数",
            "Messages this week",
        ],
        [&LADDER_NAMES, &LADDER_NAMES],
        |f| steps(f.ladder(), |s| s.next_week),
    )
    .of_row("K13")
    .compared(),
    groups(
        "tenure",
        [
            "下周再次发言的概率：按首次发言后的周数",
            "Chance of writing again next week by weeks since the first message",
            "首次发言后的周数",
            "Weeks since the first message",
        ],
        [&TENURE_NAMES, &TENURE_NAMES],
        |f| steps(f.tenure(), |s| s.next_week),
    )
    .of_row("K14")
    .compared(),
    groups(
        "return_after_silence",
        [
            "下周发言的概率：按沉默周数，本周无人回复",
            "Chance of writing next week by weeks of silence, nobody having written to \
             the member",
            "沉默周数",
            "Weeks of silence",
        ],
        [&IDLE_NAMES, &IDLE_NAMES],
        |f| figures(&f.idle(Contact::Nobody)),
    )
    .of_row("K15")
    .compared(),
    groups(
        "return_after_operator_contact",
        [
            "下周发言的概率：按沉默周数，本周有运营回复",
            "Chance of writing next week by weeks of silence, an operator having written \
             to the member",
            "沉默周数",
            "Weeks of silence",
        ],
        [&IDLE_NAMES, &IDLE_NAMES],
        |f| figures(&f.idle(Contact::Operator)),
    )
    .of_row("K21")
    .compared(),
    groups(
        "return_after_member_contact",
        [
            "下周发言的概率：按沉默周数，本周有成员回复",
            "Chance of writing next week by weeks of silence, another member having \
             written to the member",
            "沉默周数",
            "Weeks of silence",
        ],
        [&IDLE_NAMES, &IDLE_NAMES],
        |f| figures(&f.idle(Contact::Member)),
    )
    .of_row("K21")
    .compared(),
    curve(
        "answered_within",
        Unit::Share,
        [
            "成员主帖在 h 小时内获回应的占比",
            "Members' posts answered within h hours",
            "小时",
            "Hours",
        ],
        &ANSWER_HOURS,
        |f| over(&ANSWER_HOURS, |h| answered_within(f.log, h)),
    )
    .of_row("K18")
    .compared(),
    groups(
        "newcomer_return_by_answer",
        [
            "新人在第 7–37 天再次发言：按首次发言的回应者",
            "Newcomers who write again on days 7 to 37, by who answered the first message",
            "首次发言的回应者",
            "Who answered the first message",
        ],
        CONTACTS,
        |f| by_answer(f, |a| a.month),
    )
    .of_row("K20")
    .compared(),
    groups(
        "newcomer_ever_by_answer",
        [
            "新人在第 7 天以后再次发言：按首次发言的回应者",
            "Newcomers who ever write again after day 7, by who answered the first message",
            "首次发言的回应者",
            "Who answered the first message",
        ],
        CONTACTS,
        |f| by_answer(f, |a| a.ever),
    )
    .of_row("K20"),
    groups(
        "newcomer_return_1",
        [
            "新人在第 7–37 天再次发言，首周发 1 条：按首次发言的回应者",
            "Newcomers with 1 message in the first week who write again on days 7 to 37, \
             by who answered the first message",
            "首次发言的回应者",
            "Who answered the first message",
        ],
        CONTACTS,
        |f| by_activity(f, 0),
    )
    .of_row("K20"),
    groups(
        "newcomer_return_2_3",
        [
            "新人在第 7–37 天再次发言，首周发 2–3 条：按首次发言的回应者",
            "Newcomers with 2 to 3 messages in the first week who write again on days 7 \
             to 37, by who answered the first message",
            "首次发言的回应者",
            "Who answered the first message",
        ],
        CONTACTS,
        |f| by_activity(f, 1),
    )
    .of_row("K20"),
    groups(
        "newcomer_return_4",
        [
            "新人在第 7–37 天再次发言，首周发 4 条以上：按首次发言的回应者",
            "Newcomers with 4 messages or more in the first week who write again on days \
             7 to 37, by who answered the first message",
            "首次发言的回应者",
            "Who answered the first message",
        ],
        CONTACTS,
        |f| by_activity(f, 2),
    )
    .of_row("K20"),
    groups(
        "first_item_response",
        [
            "新人在第 3–33 天再次发言：按首帖类型与 3 天内有无回应",
            "Newcomers who write again on days 3 to 33, by their first item and whether \
             it got a response in 3 days",
            "首帖与回应",
            "First item and response",
        ],
        [
            &[
                "提问，有回应",
                "提问，无回应",
                "回答，有回应",
                "回答，无回应",
            ],
            &[
                "question, response",
                "question, none",
                "answer, response",
                "answer, none",
            ],
        ],
        |f| by_response(&first_items(f.log)),
    )
    .of_row("K20"),
    groups(
        "first_item_score",
        [
            "新人在第 3–33 天再次发言：按首帖得票",
            "Newcomers who write again on days 3 to 33, by the votes for their first item",
            "首帖得票",
            "Votes for the first item",
        ],
        [&["≤1", "2–4", "≥5"], &["≤1", "2–4", "≥5"]],
        |f| by_score(&first_items(f.log)),
    ),
    groups(
        "return_after_both",
        [
            "下周发言的概率：按沉默周数，本周运营和成员都有回复",
            "Chance of writing next week by weeks of silence, operators and members \
             having written to the member",
            "沉默周数",
            "Weeks of silence",
        ],
        [&IDLE_NAMES, &IDLE_NAMES],
        |f| figures(&f.idle(Contact::Both)),
    )
    .of_row("K21"),
    groups(
        "return_by_operator_messages",
        [
            "下周再次发言的概率：按本周收到的运营回复条数",
            "Chance of writing again next week by the operators' messages received this week",
            "收到的运营回复",
            "Messages from operators",
        ],
        [&["0", "1", "2", "3+"], &["0", "1", "2", "3+"]],
        |f| figures(&return_by_operator_messages(f.member_weeks())),
    )
    .of_row("K21"),
    groups(
        "stay_ladder_month",
        [
            "四周内再次发言的概率：按本周发言条数",
            "Chance of writing again within four weeks by messages this week",
            "本周发言条数",
            "Messages this week",
        ],
        [&LADDER_NAMES, &LADDER_NAMES],
        |f| steps(f.ladder(), |s| s.within_4_weeks),
    )
    .of_row("K13"),
    groups(
        "tenure_month",
        [
            "四周内再次发言的概率：按首次发言后的周数",
            "Chance of writing again within four weeks by weeks since the first message",
            "首次发言后的周数",
            "Weeks since the first message",
        ],
        [&TENURE_NAMES, &TENURE_NAMES],
        |f| steps(f.tenure(), |s| s.within_4_weeks),
    )
    .of_row("K14"),
    curve(
        "visit_survival",
        Unit::Share,
        [
            "入群 d 天后仍来访的占比（含潜水者）",
            "Still visiting d days after joining, lurkers included",
            "入群后的天数",
            "Days since joining",
        ],
        &SURVIVAL_DAYS,
        |f| visits(f, Joiners::All),
    )
    .of_row("K12"),
    curve(
        "visit_survival_silent",
        Unit::Share,
        [
            "入群 d 天后仍来访的占比：从未发言者",
            "Still visiting d days after joining, members who never wrote",
            "入群后的天数",
            "Days since joining",
        ],
        &SURVIVAL_DAYS,
        |f| visits(f, Joiners::NeverPosted),
    )
    .of_row("K12"),
    curve(
        "visit_survival_posters",
        Unit::Share,
        [
            "入群 d 天后仍来访的占比：发过言者",
            "Still visiting d days after joining, members who wrote",
            "入群后的天数",
            "Days since joining",
        ],
        &SURVIVAL_DAYS,
        |f| visits(f, Joiners::Posted),
    )
    .of_row("K12"),
    curve(
        "gap_quantiles",
        Unit::Seconds,
        [
            "发言间隔的分位数",
            "Quantiles of the gaps between messages",
            "间隔的累计占比",
            "Share of the gaps that are shorter",
        ],
        &QUANTILES,
        |f| {
            QUANTILES
                .iter()
                .map(|q| of_gaps(f, quantile(f.gaps(), *q)))
                .collect()
        },
    )
    .of_row("K16"),
    curve(
        "replies_per_post",
        Unit::Share,
        [
            "获得至少 k 条回复的主帖占比",
            "Posts with at least k direct replies",
            "回复条数 k",
            "Replies k",
        ],
        &MESSAGES,
        |f| at_least(f.replies()),
    ),
    curve(
        "partners_per_member",
        Unit::Share,
        [
            "与至少 k 人有过来往的发言者占比",
            "Members who exchanged messages with at least k others, of those who wrote",
            "人数 k",
            "Partners k",
        ],
        &MESSAGES,
        |f| at_least(f.partners()),
    ),
    curve(
        "messages_histogram",
        Unit::Share,
        [
            "发言条数在 k 到 2k 之间的发言者占比",
            "Members who wrote from k to below 2k messages, of those who wrote",
            "k",
            "k",
        ],
        &DOUBLING,
        |f| histogram(f.counts()),
    ),
    curve(
        "replies_histogram",
        Unit::Share,
        [
            "回复条数在 k 到 2k 之间的主帖占比",
            "Posts with k to below 2k direct replies",
            "k",
            "k",
        ],
        &DOUBLING,
        |f| histogram(f.replies()),
    ),
    curve(
        "partners_histogram",
        Unit::Share,
        [
            "来往人数在 k 到 2k 之间的发言者占比",
            "Members who exchanged messages with k to below 2k others, of those who wrote",
            "k",
            "k",
        ],
        &DOUBLING,
        |f| histogram(f.partners()),
    ),
    groups(
        "last_week_by_departed",
        [
            "本周之后不再发言的概率：按来往对象中已离去者的占比",
            "Chance that a week with messages was the last, by the share of partners who had stopped before",
            "已离去的来往对象占比",
            "Share of partners who had stopped",
        ],
        [&DEPARTED_NAMES, &DEPARTED_NAMES],
        |f| f.departures().iter().map(|d| figure(d.last)).collect(),
    ),
    groups(
        "last_week_ratio_by_departed",
        [
            "不再发言者与同周、同活跃度预期人数之比：按来往对象中已离去者的占比",
            "Last weeks ÷ those to be expected from the same week and activity, by the share of \
             partners who had stopped before",
            "已离去的来往对象占比",
            "Share of partners who had stopped",
        ],
        [&DEPARTED_NAMES, &DEPARTED_NAMES],
        |f| f.departures().iter().map(|d| d.ratio).collect(),
    )
    .in_unit(Unit::Number),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axes_end_where_they_should() {
        assert_eq!((PEOPLE[20], WEEKS[25]), (1.0, 26.0));
        assert!(DOUBLING.windows(2).all(|pair| pair[1] == 2.0 * pair[0]));
    }
}

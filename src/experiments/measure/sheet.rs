//! The sheet of all statistics: their names, units and definitions, and one flat row of numbers for one log.

use super::idleness::{Contact, IDLE_WEEKS, return_by_idle_weeks};
use super::inequality::{
    counts, gini, lorenz, monthly_gini, one_message_share, share_with_at_least, top_share,
};
use super::ladder::{LADDER, Step, TENURE, by_messages_this_week, by_tenure};
use super::log::Log;
use super::lurking::{activated_within, lurker_share};
use super::presence::presence;
use super::replies::{
    adjusted_reply_effect, answered_within, first_contributions_unanswered,
    first_contributions_without_operator, median_answer_hours, newcomer_return,
    posts_without_comment,
};
use super::retention::{active_in_week, active_on_day};
use super::survival::posting_survival;
use super::{Share, median};

/// What a statistic is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Members.
    People,
    /// Messages.
    Messages,
    /// A share or a probability, 0 to 1.
    Share,
    /// A difference of two shares, −1 to 1.
    Difference,
    /// A coefficient of inequality, 0 to 1.
    Gini,
    /// Hours.
    Hours,
}

/// One number about a log.
#[derive(Clone, Copy, Debug)]
pub struct StatisticInfo {
    /// Name in JSON.
    pub name: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// What people call it, in Chinese.
    pub zh: &'static str,
    /// What people call it, in English.
    pub en: &'static str,
    of: fn(&Log) -> Option<f64>,
}

/// Several numbers about a log, one for each place on an axis.
#[derive(Clone, Copy, Debug)]
pub struct CurveInfo {
    /// Name in JSON.
    pub name: &'static str,
    /// What the values are counted in.
    pub unit: Unit,
    /// The title in Chinese.
    pub zh: &'static str,
    /// The title in English.
    pub en: &'static str,
    /// The axis in Chinese.
    pub x_zh: &'static str,
    /// The axis in English.
    pub x_en: &'static str,
    /// The places on the axis; 0, 1, 2 … when they have labels.
    pub x: &'static [f64],
    /// The names of the places in Chinese, when they are groups and not numbers.
    pub labels_zh: &'static [&'static str],
    /// The same in English.
    pub labels_en: &'static [&'static str],
    of: fn(&Log) -> Vec<Option<f64>>,
}

fn value(share: Option<Share>) -> Option<f64> {
    share.map(|s| s.value)
}

fn number(count: usize) -> Option<f64> {
    Some(count as f64)
}

fn ordinary(log: &Log) -> usize {
    log.ordinary_members().count()
}

const fn statistic(
    name: &'static str,
    unit: Unit,
    zh: &'static str,
    en: &'static str,
    of: fn(&Log) -> Option<f64>,
) -> StatisticInfo {
    StatisticInfo {
        name,
        unit,
        zh,
        en,
        of,
    }
}

/// Every statistic, in the order of the row.
pub const STATISTICS: &[StatisticInfo] = &[
    statistic("members", Unit::People, "成员总数", "Members", |log| {
        number(ordinary(log))
    }),
    statistic(
        "posters",
        Unit::People,
        "发言人数",
        "Members who wrote",
        |log| number(log.posters().len()),
    ),
    statistic(
        "messages",
        Unit::Messages,
        "成员发言条数",
        "Members' messages",
        |log| number(log.posters().iter().map(|p| p.times.len()).sum()),
    ),
    statistic(
        "operator_share",
        Unit::Share,
        "运营发言占比",
        "Operators' share of all messages",
        |log| {
            value(Share::count(log.contributions(), |c| {
                log.is_operator(c.member)
            }))
        },
    ),
    statistic(
        "gini_posters",
        Unit::Gini,
        "发言基尼系数",
        "Gini among those who wrote",
        |log| gini(&counts(log)),
    ),
    statistic(
        "gini_month",
        Unit::Gini,
        "单月发言基尼系数（中位月）",
        "Gini within a month (median month)",
        monthly_gini,
    ),
    statistic(
        "top1_share",
        Unit::Share,
        "最活跃 1% 发言者的消息占比",
        "Messages by the top 1% of those who wrote",
        |log| top_share(&counts(log), log.posters().len(), 0.01),
    ),
    statistic(
        "top10_share",
        Unit::Share,
        "最活跃 10% 发言者的消息占比",
        "Messages by the top 10% of those who wrote",
        |log| top_share(&counts(log), log.posters().len(), 0.10),
    ),
    statistic(
        "top20_share",
        Unit::Share,
        "最活跃 20% 发言者的消息占比",
        "Messages by the top 20% of those who wrote",
        |log| top_share(&counts(log), log.posters().len(), 0.20),
    ),
    statistic(
        "top1_of_all_members",
        Unit::Share,
        "全体成员中最活跃 1% 的消息占比",
        "Messages by the top 1% of all members",
        |log| top_share(&counts(log), ordinary(log), 0.01),
    ),
    statistic(
        "one_message_share",
        Unit::Share,
        "只发过一条的发言者占比",
        "Wrote exactly once, of those who wrote",
        |log| value(one_message_share(&counts(log))),
    ),
    statistic(
        "median_messages",
        Unit::Messages,
        "发言者人均条数（中位数）",
        "Messages of the median member who wrote",
        |log| {
            let ascending: Vec<f64> = counts(log).into_iter().rev().map(f64::from).collect();
            median(&ascending)
        },
    ),
    statistic(
        "lurker_share",
        Unit::Share,
        "潜水率（入群满 90 天从未发言）",
        "Never wrote, of members who joined 90 days ago or more",
        |log| value(lurker_share(log, 90)),
    ),
    statistic(
        "activated_1",
        Unit::Share,
        "首次发言在入群 1 天内",
        "First message within 1 day of joining",
        |log| value(activated_within(log, 1)),
    ),
    statistic(
        "activated_7",
        Unit::Share,
        "首次发言在入群 7 天内",
        "First message within 7 days of joining",
        |log| value(activated_within(log, 7)),
    ),
    statistic(
        "activated_30",
        Unit::Share,
        "首次发言在入群 30 天内",
        "First message within 30 days of joining",
        |log| value(activated_within(log, 30)),
    ),
    statistic(
        "day1_return",
        Unit::Share,
        "首次发言后次日再发言",
        "Writes on day 1 after the first message",
        |log| value(active_on_day(log, 1)),
    ),
    statistic(
        "day7_return",
        Unit::Share,
        "首次发言后第 7 日再发言",
        "Writes on day 7 after the first message",
        |log| value(active_on_day(log, 7)),
    ),
    statistic(
        "day30_return",
        Unit::Share,
        "首次发言后第 30 日再发言",
        "Writes on day 30 after the first message",
        |log| value(active_on_day(log, 30)),
    ),
    statistic(
        "first_unanswered",
        Unit::Share,
        "新人首次发言 7 天内无人回应",
        "First messages that nobody answered in 7 days",
        |log| value(first_contributions_unanswered(log)),
    ),
    statistic(
        "first_without_operator",
        Unit::Share,
        "新人首次发言 7 天内无运营回应",
        "First messages that no operator answered in 7 days",
        |log| value(first_contributions_without_operator(log)),
    ),
    statistic(
        "posts_unanswered",
        Unit::Share,
        "无人评论的主帖占比",
        "Posts without any comment",
        |log| value(posts_without_comment(log)),
    ),
    statistic(
        "answer_hours",
        Unit::Hours,
        "成员主帖首次回应时长（中位数）",
        "Median time to the first answer to a member's post",
        median_answer_hours,
    ),
    statistic(
        "newcomer_return",
        Unit::Share,
        "新人在第 7–37 天再次发言",
        "Newcomers who write again on days 7 to 37",
        |log| newcomer_return(log).map(|found| found.month.value),
    ),
    statistic(
        "reply_effect",
        Unit::Difference,
        "获回应新人的再次发言率之差（按早期活跃度分层）",
        "Return of answered newcomers above the unanswered, at equal early activity",
        adjusted_reply_effect,
    ),
    statistic(
        "poster_dau_mau",
        Unit::Share,
        "日发言人数 ÷ 月发言人数",
        "Posters a day ÷ posters a month",
        |log| presence(log).map(|p| p.day_to_month),
    ),
    statistic(
        "poster_wau_mau",
        Unit::Share,
        "周发言人数 ÷ 月发言人数",
        "Posters a week ÷ posters a month",
        |log| presence(log).map(|p| p.week_to_month),
    ),
];

const SURVIVAL_DAYS: [f64; 10] = [1.0, 2.0, 3.0, 7.0, 14.0, 30.0, 60.0, 90.0, 180.0, 365.0];
const WEEKS: [f64; 26] = counting(1.0, 1.0);
const MESSAGES: [f64; 12] = [
    1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0,
];
const PEOPLE: [f64; 21] = twentieths();
const ANSWER_HOURS: [f64; 11] = [
    0.5, 1.0, 2.0, 4.0, 8.0, 24.0, 48.0, 72.0, 168.0, 336.0, 720.0,
];

/// `first`, `first + step`, …
const fn counting<const N: usize>(first: f64, step: f64) -> [f64; N] {
    let mut places = [first; N];
    let mut i = 1;
    while i < N {
        places[i] = places[i - 1] + step;
        i += 1;
    }
    places
}

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

fn whole(x: f64) -> u32 {
    x as u32
}

fn steps(steps: &[Step]) -> Vec<Option<f64>> {
    steps.iter().map(|s| value(s.next_week)).collect()
}

fn idle(log: &Log, contact: Contact) -> Vec<Option<f64>> {
    return_by_idle_weeks(log)
        .iter()
        .map(|span| value(span[contact as usize]))
        .collect()
}

const IDLE_NAMES: [&str; IDLE_WEEKS.len()] = names(&IDLE_WEEKS);
const IDLE_PLACES: [f64; IDLE_WEEKS.len()] = counting(0.0, 1.0);

/// Every curve, in the order of the row.
pub const CURVES: &[CurveInfo] = &[
    CurveInfo {
        name: "posting_survival",
        unit: Unit::Share,
        zh: "首次发言 d 天后仍会发言的占比",
        en: "Still writing d days after the first message",
        x_zh: "距首次发言的天数",
        x_en: "Days since the first message",
        x: &SURVIVAL_DAYS,
        labels_zh: &[],
        labels_en: &[],
        of: |log| {
            SURVIVAL_DAYS
                .iter()
                .map(|d| value(posting_survival(log, whole(*d))))
                .collect()
        },
    },
    CurveInfo {
        name: "weekly_retention",
        unit: Unit::Share,
        zh: "首次发言后第 n 周发言的占比",
        en: "Writes in week n after the first message",
        x_zh: "首次发言后的周数",
        x_en: "Weeks since the first message",
        x: &WEEKS,
        labels_zh: &[],
        labels_en: &[],
        of: |log| {
            WEEKS
                .iter()
                .map(|w| value(active_in_week(log, whole(*w))))
                .collect()
        },
    },
    CurveInfo {
        name: "messages_per_poster",
        unit: Unit::Share,
        zh: "发言至少 k 条的发言者占比",
        en: "Members who wrote at least k messages, of those who wrote",
        x_zh: "发言条数 k",
        x_en: "Messages k",
        x: &MESSAGES,
        labels_zh: &[],
        labels_en: &[],
        of: |log| {
            let counts = counts(log);
            MESSAGES
                .iter()
                .map(|k| value(share_with_at_least(&counts, whole(*k))))
                .collect()
        },
    },
    CurveInfo {
        name: "lorenz",
        unit: Unit::Share,
        zh: "发言洛伦兹曲线",
        en: "Lorenz curve of messages",
        x_zh: "发言者累计占比（由少到多）",
        x_en: "Share of those who wrote, least active first",
        x: &PEOPLE,
        labels_zh: &[],
        labels_en: &[],
        of: |log| {
            let counts = counts(log);
            PEOPLE.iter().map(|p| lorenz(&counts, *p)).collect()
        },
    },
    CurveInfo {
        name: "stay_ladder",
        unit: Unit::Share,
        zh: "下周再次发言的概率：按本周发言条数",
        en: "Chance of writing again next week by messages this week",
        x_zh: "本周发言条数",
        x_en: "Messages this week",
        x: &counting::<{ LADDER.len() }>(0.0, 1.0),
        labels_zh: &names(&LADDER),
        labels_en: &names(&LADDER),
        of: |log| steps(&by_messages_this_week(log)),
    },
    CurveInfo {
        name: "tenure",
        unit: Unit::Share,
        zh: "下周再次发言的概率：按首次发言后的周数",
        en: "Chance of writing again next week by weeks since the first message",
        x_zh: "首次发言后的周数",
        x_en: "Weeks since the first message",
        x: &counting::<{ TENURE.len() }>(0.0, 1.0),
        labels_zh: &names(&TENURE),
        labels_en: &names(&TENURE),
        of: |log| steps(&by_tenure(log)),
    },
    CurveInfo {
        name: "return_after_silence",
        unit: Unit::Share,
        zh: "下周发言的概率：按沉默周数，本周无人回复",
        en: "Chance of writing next week by weeks of silence, nobody having written to the member",
        x_zh: "沉默周数",
        x_en: "Weeks of silence",
        x: &IDLE_PLACES,
        labels_zh: &IDLE_NAMES,
        labels_en: &IDLE_NAMES,
        of: |log| idle(log, Contact::Nobody),
    },
    CurveInfo {
        name: "return_after_operator_contact",
        unit: Unit::Share,
        zh: "下周发言的概率：按沉默周数，本周有运营回复",
        en: "Chance of writing next week by weeks of silence, an operator having written to the member",
        x_zh: "沉默周数",
        x_en: "Weeks of silence",
        x: &IDLE_PLACES,
        labels_zh: &IDLE_NAMES,
        labels_en: &IDLE_NAMES,
        of: |log| idle(log, Contact::Operator),
    },
    CurveInfo {
        name: "return_after_member_contact",
        unit: Unit::Share,
        zh: "下周发言的概率：按沉默周数，本周有成员回复",
        en: "Chance of writing next week by weeks of silence, another member having written to the member",
        x_zh: "沉默周数",
        x_en: "Weeks of silence",
        x: &IDLE_PLACES,
        labels_zh: &IDLE_NAMES,
        labels_en: &IDLE_NAMES,
        of: |log| idle(log, Contact::Member),
    },
    CurveInfo {
        name: "answered_within",
        unit: Unit::Share,
        zh: "成员主帖在 h 小时内获回应的占比",
        en: "Members' posts answered within h hours",
        x_zh: "小时",
        x_en: "Hours",
        x: &ANSWER_HOURS,
        labels_zh: &[],
        labels_en: &[],
        of: |log| {
            ANSWER_HOURS
                .iter()
                .map(|h| value(answered_within(log, *h)))
                .collect()
        },
    },
    CurveInfo {
        name: "newcomer_return_by_answer",
        unit: Unit::Share,
        zh: "新人在第 7–37 天再次发言：按首次发言的回应者",
        en: "Newcomers who write again on days 7 to 37, by who answered the first message",
        x_zh: "首次发言的回应者",
        x_en: "Who answered the first message",
        x: &counting::<{ Contact::ALL.len() }>(0.0, 1.0),
        labels_zh: &["无人", "仅运营", "仅成员", "运营和成员"],
        labels_en: &["nobody", "operator only", "member only", "both"],
        of: |log| {
            let found = newcomer_return(log);
            let of_kind = |kind: &Contact| found.as_ref()?.by_answer.iter().find(|a| a.by == *kind);
            Contact::ALL
                .iter()
                .map(|kind| of_kind(kind).map(|a| a.month.value))
                .collect()
        },
    },
];

/// Numbers in the row of one log: the statistics, then the curves' values.
pub const ROW: usize = {
    let (mut length, mut curve) = (STATISTICS.len(), 0);
    while curve < CURVES.len() {
        length += CURVES[curve].x.len();
        curve += 1;
    }
    length
};

/// Where the values of curve number `curve` of [`CURVES`] stand in the row.
#[must_use]
pub fn curve_range(curve: usize) -> std::ops::Range<usize> {
    let start = STATISTICS.len() + CURVES[..curve].iter().map(|c| c.x.len()).sum::<usize>();
    start..start + CURVES[curve].x.len()
}

/// Every statistic and every curve of a log as one row of [`ROW`] numbers: [`STATISTICS`] in their order, then the
/// values of [`CURVES`] in theirs. [`f64::NAN`] stands where a log has no case to count.
#[must_use]
pub fn measure(log: &Log) -> Vec<f64> {
    let statistics = STATISTICS.iter().map(|s| (s.of)(log));
    let curves = CURVES.iter().flat_map(|c| (c.of)(log));
    statistics
        .chain(curves)
        .map(|v| v.unwrap_or(f64::NAN))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::DAY;
    use super::super::log::tests::{comment, members, posts};
    use super::*;

    #[test]
    fn a_row_has_the_same_length_for_every_log() {
        let mut list = posts(&[(0.0, 1), (20.0, 1), (40.0, 2)]);
        list.push(comment(9, 1.0, 0, 0, 1));
        let small = Log::new(members(1, &[0; 4]), list, 400 * DAY).unwrap();
        let nobody = Log::new(Vec::new(), Vec::new(), 0).unwrap();
        assert_eq!((measure(&small).len(), measure(&nobody).len()), (ROW, ROW));
        assert_eq!(curve_range(CURVES.len() - 1).end, ROW);
        let row = measure(&small);
        let at = |name: &str| row[STATISTICS.iter().position(|s| s.name == name).unwrap()];
        assert_eq!(
            (
                at("members"),
                at("posters"),
                at("messages"),
                at("operator_share")
            ),
            (3.0, 2.0, 3.0, 0.25)
        );
        assert_eq!(row[curve_range(0).start], 0.5);
        assert!(measure(&nobody)[3..].iter().all(|v| v.is_nan()));
    }

    #[test]
    fn names_are_unique_and_curves_fit_their_axes() {
        let mut names: Vec<&str> = STATISTICS
            .iter()
            .map(|s| s.name)
            .chain(CURVES.iter().map(|c| c.name))
            .collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), STATISTICS.len() + CURVES.len());
        for curve in CURVES {
            assert!(
                curve.x.windows(2).all(|w| w[0] < w[1]),
                "{}: the axis does not rise",
                curve.name
            );
            assert!(
                [curve.labels_zh, curve.labels_en]
                    .iter()
                    .all(|l| l.is_empty() || l.len() == curve.x.len()),
                "{}: labels",
                curve.name
            );
        }
        assert_eq!((PEOPLE[20], WEEKS[25]), (1.0, 26.0));
    }
}

//! Every statistic: its name, its unit, its target, its titles, and how it is found.

use super::findings::{Findings, Fits};
use super::gaps::{burstiness, median_burstiness, median_pause_days};
use super::idleness::{Contact, contact_ratio};
use super::inequality::{
    gini, gini_of_all, monthly_gini, monthly_top_share, one_message_share, top_share,
};
use super::lifetimes::Fit;
use super::log::DAY;
use super::lurking::{activated_within, lurker_share};
use super::money::{invited_per_member, packet_return, referral_value};
use super::participation::{left, light_only, muted, share_who_wrote, wholly_silent};
use super::presence::presence;
use super::replies::{
    adjusted_reply_effect, crude_reply_effect, first_contributions_unanswered,
    first_contributions_without_operator, median_answer_hours, median_first_answer_minutes,
    newcomer_return, newcomers, posts_without_comment,
};
use super::retention::{active_in_week, active_on_day};
use super::rhythm::{Days, busiest_hours, early_joins, later_joins};
use super::sheet::{StatisticInfo, Unit, figure, of_gaps, of_posters, statistic};
use super::survival::posting_survival;
use super::tail::{Tail, hill, power_law};
use super::visits::{Joiners, visit_survival};
use super::{Figure, Share};

/// A count, which is its own number of cases.
fn number(count: usize) -> Option<Figure> {
    Some(Figure::new(count as f64, count))
}

fn of_members(f: &Findings<'_>, value: Option<f64>) -> Option<Figure> {
    value.map(|value| Figure::new(value, f.people()))
}

fn of_days(f: &Findings<'_>, value: f64) -> Option<Figure> {
    Some(Figure::new(value, f.days()?.messages.len()))
}

fn span_days(f: &Findings<'_>) -> Option<Figure> {
    let first = f.log.posters().iter().map(|p| p.first()).min()?;
    let last = f.log.posters().iter().map(|p| p.last()).max()?;
    Some(Figure::new(((last - first) / DAY) as f64, f.messages()))
}

fn life_days(f: &Findings<'_>) -> Option<Figure> {
    let last = f.log.posters().iter().map(|p| p.last()).max()?;
    let life = (last - f.log.start()) as f64 / DAY as f64;
    Some(Figure::new(life, f.messages()))
}

fn mean_messages(f: &Findings<'_>) -> Option<Figure> {
    let posters = f.counts().len();
    (posters > 0).then(|| Figure::new(f.messages() as f64 / posters as f64, posters))
}

fn mean_gap(f: &Findings<'_>) -> Option<Figure> {
    let gaps = f.gaps();
    let sum: f64 = gaps.iter().sum();
    (!gaps.is_empty()).then(|| Figure::new(sum / 3600.0 / gaps.len() as f64, gaps.len()))
}

fn exponent(tail: Tail) -> Figure {
    Figure {
        value: tail.exponent,
        cases: tail.cases,
    }
}

fn shape(fit: Fit) -> Figure {
    Figure {
        value: fit.shape,
        cases: fit.cases,
    }
}

fn scale(fit: Fit) -> Figure {
    Figure {
        value: fit.scale,
        cases: fit.cases,
    }
}

/// By how much the Weibull distribution is likelier than the exponential one, which it contains.
fn gain(fits: Fits) -> Option<Figure> {
    let (weibull, exponential) = (fits.weibull?, fits.exponential?);
    Some(Figure {
        value: exponential.minus_log_likelihood - weibull.minus_log_likelihood,
        cases: weibull.cases,
    })
}

fn rung(f: &Findings<'_>, place: usize) -> Option<Figure> {
    figure(f.ladder()[place].next_week)
}

fn span(f: &Findings<'_>, place: usize) -> Option<Figure> {
    figure(f.tenure()[place].next_week)
}

fn idle(f: &Findings<'_>, place: usize) -> Option<Figure> {
    figure(f.idle(Contact::Nobody)[place])
}

/// Every statistic, in the order of the row.
pub const STATISTICS: &[StatisticInfo] = &[
    statistic("members", Unit::People, "成员总数", "Members", |f| {
        number(f.people())
    })
    .compared(),
    statistic(
        "posters",
        Unit::People,
        "发言人数",
        "Members who wrote",
        |f| number(f.counts().len()),
    )
    .compared(),
    statistic(
        "messages",
        Unit::Messages,
        "成员发言条数",
        "Members' messages",
        |f| number(f.messages()),
    )
    .compared(),
    statistic(
        "operator_share",
        Unit::Share,
        "运营发言占比",
        "Operators' share of all messages",
        |f| {
            figure(Share::count(f.log.contributions(), |c| {
                f.log.is_operator(c.member)
            }))
        },
    )
    .compared(),
    statistic(
        "days",
        Unit::Days,
        "首末两条成员发言相隔天数",
        "Whole days from the first to the last member's message",
        span_days,
    ),
    statistic(
        "life_days",
        Unit::Days,
        "社群寿命（首人入群到最后一条发言）",
        "Life of the community: from the first joining to the last message",
        life_days,
    )
    .of_row("K22"),
    statistic(
        "gini_posters",
        Unit::Gini,
        "发言基尼系数",
        "Gini among those who wrote",
        |f| of_posters(f, gini(f.counts())),
    )
    .of_row("K02")
    .compared(),
    statistic(
        "gini_month",
        Unit::Gini,
        "单月发言基尼系数（中位月）",
        "Gini within a month (median month)",
        |f| monthly_gini(f.log),
    )
    .of_row("K05")
    .compared(),
    statistic(
        "gini_all_members",
        Unit::Gini,
        "全体成员发言基尼系数（含潜水者）",
        "Gini among all members, lurkers included",
        |f| of_members(f, gini_of_all(f.counts(), f.people())),
    ),
    statistic(
        "top1_share",
        Unit::Share,
        "最活跃 1% 发言者的消息占比",
        "Messages by the top 1% of those who wrote",
        |f| of_posters(f, top_share(f.counts(), f.counts().len(), 0.01)),
    )
    .of_row("K03")
    .compared(),
    statistic(
        "top5_share",
        Unit::Share,
        "最活跃 5% 发言者的消息占比",
        "Messages by the top 5% of those who wrote",
        |f| of_posters(f, top_share(f.counts(), f.counts().len(), 0.05)),
    )
    .of_row("K03"),
    statistic(
        "top10_share",
        Unit::Share,
        "最活跃 10% 发言者的消息占比",
        "Messages by the top 10% of those who wrote",
        |f| of_posters(f, top_share(f.counts(), f.counts().len(), 0.10)),
    )
    .of_row("K03")
    .compared(),
    statistic(
        "top20_share",
        Unit::Share,
        "最活跃 20% 发言者的消息占比",
        "Messages by the top 20% of those who wrote",
        |f| of_posters(f, top_share(f.counts(), f.counts().len(), 0.20)),
    )
    .of_row("K03")
    .compared(),
    statistic(
        "top10_month",
        Unit::Share,
        "单月最活跃 10% 发言者的消息占比（中位月）",
        "Messages by the top 10% within a month (median month)",
        |f| monthly_top_share(f.log),
    )
    .of_row("K05"),
    statistic(
        "top1_of_all_members",
        Unit::Share,
        "全体成员中最活跃 1% 的消息占比",
        "Messages by the top 1% of all members",
        |f| of_members(f, top_share(f.counts(), f.people(), 0.01)),
    )
    .of_row("K04")
    .compared(),
    statistic(
        "top10_of_all_members",
        Unit::Share,
        "全体成员中最活跃 10% 的消息占比",
        "Messages by the top 10% of all members",
        |f| of_members(f, top_share(f.counts(), f.people(), 0.10)),
    ),
    statistic(
        "one_message_share",
        Unit::Share,
        "只发过一条的发言者占比",
        "Wrote exactly once, of those who wrote",
        |f| figure(one_message_share(f.counts())),
    )
    .of_row("K06")
    .compared(),
    statistic(
        "few_messages_share",
        Unit::Share,
        "发言不超过 3 条的发言者占比",
        "Wrote three times or less, of those who wrote",
        |f| figure(Share::count(f.counts(), |n| *n <= 3)),
    ),
    statistic(
        "median_messages",
        Unit::Messages,
        "发言者人均条数（中位数）",
        "Messages of the median member who wrote",
        |f| Figure::of_median(&f.ascending()),
    )
    .compared(),
    statistic(
        "mean_messages",
        Unit::Messages,
        "发言者人均条数（平均）",
        "Messages of the mean member who wrote",
        mean_messages,
    ),
    statistic(
        "exponent_all",
        Unit::Number,
        "发言条数的幂律指数（全部发言者）",
        "Power-law exponent of messages, all who wrote",
        |f| power_law(f.counts(), 1).map(exponent),
    ),
    statistic(
        "tail_exponent",
        Unit::Number,
        "发言条数尾部的幂律指数",
        "Power-law exponent of messages, tail with the best fit",
        |f| f.tail().map(exponent),
    )
    .of_row("K07"),
    statistic(
        "tail_from",
        Unit::Messages,
        "尾部的起点（条数）",
        "Messages from which that tail begins",
        |f| {
            f.tail().map(|t| Figure {
                value: f64::from(t.xmin),
                cases: t.cases,
            })
        },
    )
    .of_row("K07"),
    statistic(
        "tail_distance",
        Unit::Number,
        "尾部与幂律的最大距离（KS）",
        "Distance of that tail from the power law (Kolmogorov-Smirnov)",
        |f| {
            f.tail().map(|t| Figure {
                value: t.distance,
                cases: t.cases,
            })
        },
    )
    .of_row("K07"),
    statistic(
        "lurker_share",
        Unit::Share,
        "潜水率（入群满 90 天从未发言）",
        "Never wrote, of members who joined 90 days ago or more",
        |f| figure(lurker_share(f.log, 90)),
    )
    .of_row("K01")
    .compared(),
    statistic(
        "never_wrote",
        Unit::Share,
        "从未发言的成员占比（全体）",
        "Never wrote, of all members",
        |f| figure(lurker_share(f.log, 0)),
    )
    .of_row("K01"),
    statistic(
        "light_only",
        Unit::Share,
        "不发言但有点赞、签到等轻参与的成员占比",
        "Never wrote but voted, liked or checked in, of members who joined 90 days ago or more",
        |f| figure(light_only(f.log)),
    )
    .of_row("K01"),
    statistic(
        "wholly_silent",
        Unit::Share,
        "既不发言也无轻参与的成员占比",
        "Neither wrote nor voted, liked or checked in, of members who joined 90 days ago \
         or more",
        |f| figure(wholly_silent(f.log)),
    )
    .of_row("K01"),
    statistic(
        "wrote_1_to_9",
        Unit::Share,
        "发言 1–9 条的成员占比",
        "Wrote 1 to 9 times, of members who joined 90 days ago or more",
        |f| figure(share_who_wrote(f.log, 1, 9)),
    ),
    statistic(
        "wrote_10_or_more",
        Unit::Share,
        "发言 10 条以上的成员占比",
        "Wrote 10 times or more, of members who joined 90 days ago or more",
        |f| figure(share_who_wrote(f.log, 10, usize::MAX)),
    ),
    statistic(
        "activated_1",
        Unit::Share,
        "首次发言在入群 1 天内",
        "First message within 1 day of joining",
        |f| figure(activated_within(f.log, 1)),
    )
    .of_row("K08")
    .compared(),
    statistic(
        "activated_7",
        Unit::Share,
        "首次发言在入群 7 天内",
        "First message within 7 days of joining",
        |f| figure(activated_within(f.log, 7)),
    )
    .of_row("K08")
    .compared(),
    statistic(
        "activated_30",
        Unit::Share,
        "首次发言在入群 30 天内",
        "First message within 30 days of joining",
        |f| figure(activated_within(f.log, 30)),
    )
    .of_row("K08")
    .compared(),
    statistic(
        "posting_survival_1",
        Unit::Share,
        "首次发言 1 天后仍会发言",
        "Still writing 1 day after the first message",
        |f| figure(posting_survival(f.log, 1)),
    )
    .of_row("K09"),
    statistic(
        "posting_survival_7",
        Unit::Share,
        "首次发言 7 天后仍会发言",
        "Still writing 7 days after the first message",
        |f| figure(posting_survival(f.log, 7)),
    )
    .of_row("K09"),
    statistic(
        "posting_survival_30",
        Unit::Share,
        "首次发言 30 天后仍会发言",
        "Still writing 30 days after the first message",
        |f| figure(posting_survival(f.log, 30)),
    )
    .of_row("K09"),
    statistic(
        "posting_survival_90",
        Unit::Share,
        "首次发言 90 天后仍会发言",
        "Still writing 90 days after the first message",
        |f| figure(posting_survival(f.log, 90)),
    )
    .of_row("K09"),
    statistic(
        "weibull_shape",
        Unit::Number,
        "发言寿命的 Weibull 形状参数",
        "Weibull shape of posting lifetimes",
        |f| f.posting_fits().weibull.map(shape),
    )
    .of_row("K10"),
    statistic(
        "weibull_scale",
        Unit::Days,
        "发言寿命的 Weibull 尺度（天）",
        "Weibull scale of posting lifetimes",
        |f| f.posting_fits().weibull.map(scale),
    )
    .of_row("K10"),
    statistic(
        "weibull_gain",
        Unit::Number,
        "Weibull 比指数分布多出的对数似然",
        "Log-likelihood of the Weibull above the exponential distribution",
        |f| gain(f.posting_fits()),
    )
    .of_row("K10"),
    statistic(
        "sbg_alpha",
        Unit::Number,
        "发言寿命（周）的 sBG 参数 α",
        "Shifted beta-geometric α of posting lifetimes in weeks",
        |f| f.posting_fits().shifted_beta_geometric.map(shape),
    )
    .of_row("K10"),
    statistic(
        "sbg_beta",
        Unit::Number,
        "发言寿命（周）的 sBG 参数 β",
        "Shifted beta-geometric β of posting lifetimes in weeks",
        |f| f.posting_fits().shifted_beta_geometric.map(scale),
    )
    .of_row("K10"),
    statistic(
        "week1_return",
        Unit::Share,
        "首次发言后第 1 周再发言",
        "Writes in week 1 after the first message",
        |f| figure(active_in_week(f.log, 1)),
    )
    .of_row("K11"),
    statistic(
        "week4_return",
        Unit::Share,
        "首次发言后第 4 周再发言",
        "Writes in week 4 after the first message",
        |f| figure(active_in_week(f.log, 4)),
    )
    .of_row("K11"),
    statistic(
        "week12_return",
        Unit::Share,
        "首次发言后第 12 周再发言",
        "Writes in week 12 after the first message",
        |f| figure(active_in_week(f.log, 12)),
    )
    .of_row("K11"),
    statistic(
        "day1_return",
        Unit::Share,
        "首次发言后次日再发言",
        "Writes on day 1 after the first message",
        |f| figure(active_on_day(f.log, 1)),
    )
    .compared(),
    statistic(
        "day7_return",
        Unit::Share,
        "首次发言后第 7 日再发言",
        "Writes on day 7 after the first message",
        |f| figure(active_on_day(f.log, 7)),
    )
    .compared(),
    statistic(
        "day30_return",
        Unit::Share,
        "首次发言后第 30 日再发言",
        "Writes on day 30 after the first message",
        |f| figure(active_on_day(f.log, 30)),
    )
    .compared(),
    statistic(
        "visit_survival_1",
        Unit::Share,
        "入群 1 天后仍来访（含潜水者）",
        "Still visiting 1 day after joining, lurkers included",
        |f| figure(visit_survival(f.log, Joiners::All, 1)),
    )
    .of_row("K12"),
    statistic(
        "visit_survival_7",
        Unit::Share,
        "入群 7 天后仍来访（含潜水者）",
        "Still visiting 7 days after joining, lurkers included",
        |f| figure(visit_survival(f.log, Joiners::All, 7)),
    )
    .of_row("K12"),
    statistic(
        "visit_survival_30",
        Unit::Share,
        "入群 30 天后仍来访（含潜水者）",
        "Still visiting 30 days after joining, lurkers included",
        |f| figure(visit_survival(f.log, Joiners::All, 30)),
    )
    .of_row("K12"),
    statistic(
        "visit_survival_90",
        Unit::Share,
        "入群 90 天后仍来访（含潜水者）",
        "Still visiting 90 days after joining, lurkers included",
        |f| figure(visit_survival(f.log, Joiners::All, 90)),
    )
    .of_row("K12"),
    statistic(
        "visit_survival_30_silent",
        Unit::Share,
        "入群 30 天后仍来访：从未发言者",
        "Still visiting 30 days after joining, members who never wrote",
        |f| figure(visit_survival(f.log, Joiners::NeverPosted, 30)),
    )
    .of_row("K12"),
    statistic(
        "visit_survival_30_posters",
        Unit::Share,
        "入群 30 天后仍来访：发过言者",
        "Still visiting 30 days after joining, members who wrote",
        |f| figure(visit_survival(f.log, Joiners::Posted, 30)),
    )
    .of_row("K12"),
    statistic(
        "visit_weibull_shape",
        Unit::Number,
        "来访寿命的 Weibull 形状参数",
        "Weibull shape of visit lifetimes",
        |f| f.visit_fits(Joiners::All).weibull.map(shape),
    )
    .of_row("K12"),
    statistic(
        "stay_1",
        Unit::Share,
        "本周发 1 条，下周再发言",
        "Writes again next week, after 1 message this week",
        |f| rung(f, 0),
    )
    .of_row("K13"),
    statistic(
        "stay_2_3",
        Unit::Share,
        "本周发 2–3 条，下周再发言",
        "Writes again next week, after 2 to 3 messages this week",
        |f| rung(f, 1),
    )
    .of_row("K13"),
    statistic(
        "stay_4_10",
        Unit::Share,
        "本周发 4–10 条，下周再发言",
        "Writes again next week, after 4 to 10 messages this week",
        |f| rung(f, 2),
    )
    .of_row("K13"),
    statistic(
        "stay_11_30",
        Unit::Share,
        "本周发 11–30 条，下周再发言",
        "Writes again next week, after 11 to 30 messages this week",
        |f| rung(f, 3),
    )
    .of_row("K13"),
    statistic(
        "tenure_0",
        Unit::Share,
        "首次发言当周，下周再发言",
        "Writes again next week, in the week of the first message",
        |f| span(f, 0),
    )
    .of_row("K14"),
    statistic(
        "tenure_1_3",
        Unit::Share,
        "首次发言后第 1–3 周，下周再发言",
        "Writes again next week, 1 to 3 weeks after the first message",
        |f| span(f, 1),
    )
    .of_row("K14"),
    statistic(
        "tenure_4_12",
        Unit::Share,
        "首次发言后第 4–12 周，下周再发言",
        "Writes again next week, 4 to 12 weeks after the first message",
        |f| span(f, 2),
    )
    .of_row("K14"),
    statistic(
        "return_1",
        Unit::Share,
        "沉默 1 周且无人联系，下周发言",
        "Writes next week after 1 idle week, nobody having written to the member",
        |f| idle(f, 1),
    )
    .of_row("K15"),
    statistic(
        "return_2_3",
        Unit::Share,
        "沉默 2–3 周且无人联系，下周发言",
        "Writes next week after 2 to 3 idle weeks, nobody having written to the member",
        |f| idle(f, 2),
    )
    .of_row("K15"),
    statistic(
        "return_4_7",
        Unit::Share,
        "沉默 4–7 周且无人联系，下周发言",
        "Writes next week after 4 to 7 idle weeks, nobody having written to the member",
        |f| idle(f, 3),
    )
    .of_row("K15"),
    statistic(
        "return_8_15",
        Unit::Share,
        "沉默 8–15 周且无人联系，下周发言",
        "Writes next week after 8 to 15 idle weeks, nobody having written to the member",
        |f| idle(f, 4),
    )
    .of_row("K15"),
    statistic(
        "return_16_51",
        Unit::Share,
        "沉默 16–51 周且无人联系，下周发言",
        "Writes next week after 16 to 51 idle weeks, nobody having written to the member",
        |f| idle(f, 5),
    )
    .of_row("K15"),
    statistic(
        "return_52",
        Unit::Share,
        "沉默 52 周以上且无人联系，下周发言",
        "Writes next week after 52 idle weeks or more, nobody having written to the member",
        |f| idle(f, 6),
    )
    .of_row("K15"),
    statistic(
        "burstiness",
        Unit::Number,
        "发言间隔的突发性 B（成员中位数）",
        "Burstiness B of gaps between messages (median member with 20 gaps or more)",
        |f| median_burstiness(f.log),
    )
    .of_row("K16"),
    statistic(
        "burstiness_pooled",
        Unit::Number,
        "发言间隔的突发性 B（全部间隔）",
        "Burstiness B of all gaps between messages",
        |f| of_gaps(f, burstiness(f.gaps())),
    )
    .of_row("K16"),
    statistic(
        "gap_exponent",
        Unit::Number,
        "1 小时以上发言间隔的尾部指数（Hill）",
        "Tail exponent of gaps of an hour or more (Hill)",
        |f| hill(f.gaps(), 3600.0),
    )
    .of_row("K16"),
    statistic(
        "gap_median",
        Unit::Seconds,
        "发言间隔（中位数）",
        "Median gap between a member's messages",
        |f| Figure::of_median(f.gaps()),
    )
    .of_row("K16"),
    statistic(
        "gap_mean",
        Unit::Hours,
        "发言间隔（平均）",
        "Mean gap between a member's messages",
        mean_gap,
    )
    .of_row("K16"),
    statistic(
        "pause_days",
        Unit::Days,
        "两段活跃之间的停顿（6 小时以上间隔的中位数）",
        "Median pause between active spells (gaps of more than 6 hours)",
        |f| median_pause_days(f.gaps()),
    )
    .of_row("K16"),
    statistic(
        "poster_dau_mau",
        Unit::Share,
        "日发言人数 ÷ 月发言人数",
        "Posters a day ÷ posters a month",
        |f| presence(f.log).and_then(|p| of_days(f, p.day_to_month)),
    )
    .of_row("K17")
    .compared(),
    statistic(
        "poster_wau_mau",
        Unit::Share,
        "周发言人数 ÷ 月发言人数",
        "Posters a week ÷ posters a month",
        |f| presence(f.log).and_then(|p| of_days(f, p.week_to_month)),
    )
    .of_row("K17")
    .compared(),
    statistic(
        "messages_per_day",
        Unit::Messages,
        "日均发言条数",
        "Messages a day",
        |f| f.days().and_then(Days::mean_messages),
    ),
    statistic(
        "variance_to_mean",
        Unit::Number,
        "日发言条数的方差均值比",
        "Variance of messages a day ÷ their mean",
        |f| f.days().and_then(Days::variance_to_mean),
    ),
    statistic(
        "silent_days",
        Unit::Share,
        "无人发言的天数占比",
        "Days without a message",
        |f| f.days().and_then(|d| figure(d.silent())),
    ),
    statistic(
        "weekday_ratio",
        Unit::Number,
        "工作日与周末的日均发言之比",
        "Messages of a weekday ÷ messages of a weekend day",
        |f| f.days().and_then(Days::weekday_to_weekend),
    ),
    statistic(
        "busiest_hours",
        Unit::Share,
        "最忙 8 小时的发言占比",
        "Messages in the busiest 8 hours of the day",
        |f| figure(busiest_hours(f.log)),
    ),
    statistic(
        "early_joins",
        Unit::Share,
        "前四周入群的成员占比",
        "Members who joined in the first four calendar weeks",
        |f| figure(early_joins(f.weekly_joins())),
    ),
    statistic(
        "peak_joins",
        Unit::People,
        "单周入群人数（最高）",
        "Members who joined in the busiest week",
        |f| {
            f.weekly_joins()
                .iter()
                .max()
                .map(|n| Figure::new(f64::from(*n), f.weekly_joins().len()))
        },
    ),
    statistic(
        "later_joins",
        Unit::People,
        "第 8 周以后每周入群人数（中位数）",
        "Members who joined in the median week after the eighth",
        |f| later_joins(f.weekly_joins()),
    ),
    statistic(
        "first_unanswered",
        Unit::Share,
        "新人首次发言 7 天内无人回应",
        "First messages that nobody answered in 7 days",
        |f| figure(first_contributions_unanswered(f.newcomers())),
    )
    .of_row("K18")
    .compared(),
    statistic(
        "first_without_operator",
        Unit::Share,
        "新人首次发言 7 天内无运营回应",
        "First messages that no operator answered in 7 days",
        |f| figure(first_contributions_without_operator(f.newcomers())),
    )
    .of_row("K18")
    .compared(),
    statistic(
        "first_unanswered_day",
        Unit::Share,
        "新人首次发言 24 小时内无人回应",
        "First messages that nobody answered in 24 hours",
        |f| figure(Share::count(f.first_answers(), |m| m.is_none())),
    )
    .of_row("K18"),
    statistic(
        "posts_unanswered",
        Unit::Share,
        "无人评论的主帖占比",
        "Posts without any comment",
        |f| figure(posts_without_comment(f.log)),
    )
    .of_row("K18")
    .compared(),
    statistic(
        "answer_hours",
        Unit::Hours,
        "成员主帖首次回应时长（中位数）",
        "Median time to the first answer to a member's post",
        |f| median_answer_hours(f.log),
    )
    .of_row("K19")
    .compared(),
    statistic(
        "first_answer_minutes",
        Unit::Minutes,
        "新人首次发言的回应时长（中位数，24 小时内）",
        "Median time to the first answer to a newcomer, of those answered in 24 hours",
        |f| median_first_answer_minutes(f.first_answers()),
    )
    .of_row("K19"),
    statistic(
        "newcomer_return",
        Unit::Share,
        "新人在第 7–37 天再次发言",
        "Newcomers who write again on days 7 to 37",
        |f| figure(newcomer_return(f.newcomers())),
    )
    .of_row("K20")
    .compared(),
    statistic(
        "newcomer_return_early",
        Unit::Share,
        "新人在第 3–33 天再次发言",
        "Newcomers who write again on days 3 to 33",
        |f| figure(newcomer_return(&newcomers(f.log, 3))),
    )
    .of_row("K20"),
    statistic(
        "reply_effect",
        Unit::Difference,
        "获回应新人的再次发言率之差（按早期活跃度分层）",
        "Return of answered newcomers above the unanswered, at equal early activity",
        |f| adjusted_reply_effect(f.newcomers()),
    )
    .of_row("K20")
    .compared(),
    statistic(
        "reply_effect_crude",
        Unit::Difference,
        "获回应新人的再次发言率之差（未分层）",
        "Return of answered newcomers above the unanswered",
        |f| crude_reply_effect(f.newcomers()),
    )
    .of_row("K20"),
    statistic(
        "operator_contact_ratio",
        Unit::Number,
        "沉默 1–3 周者下周发言的概率比：有运营联系 ÷ 无人联系",
        "Members idle for 1 to 3 weeks: chance to write next week with an operator's \
         message ÷ without any",
        |f| contact_ratio(f.member_weeks(), Contact::Operator),
    )
    .of_row("K21"),
    statistic(
        "member_contact_ratio",
        Unit::Number,
        "沉默 1–3 周者下周发言的概率比：有成员联系 ÷ 无人联系",
        "Members idle for 1 to 3 weeks: chance to write next week with a member's message \
         ÷ without any",
        |f| contact_ratio(f.member_weeks(), Contact::Member),
    )
    .of_row("K21"),
    statistic(
        "packet_return",
        Unit::Number,
        "红包回流：每多抢 1 元，24 小时内多发回群里的元数",
        "Yuan sent back within 24 hours for each further yuan taken from a red envelope",
        |f| packet_return(f.log),
    )
    .of_row("K23"),
    statistic(
        "muted",
        Unit::Share,
        "曾开免打扰的成员占比",
        "Members who ever muted the community",
        |f| figure(muted(f.log)),
    )
    .of_row("K24"),
    statistic(
        "left",
        Unit::Share,
        "曾主动退群的成员占比",
        "Members who ever left of their own will",
        |f| figure(left(f.log)),
    )
    .of_row("K24"),
    statistic(
        "referral_value",
        Unit::Number,
        "被邀请成员人均消费 ÷ 其他新成员人均消费",
        "Spending of invited members ÷ that of other joiners",
        |f| referral_value(f.log),
    )
    .of_row("K35"),
    statistic(
        "invited_per_member",
        Unit::Number,
        "被邀请入群者 ÷ 其他成员",
        "Members invited by members ÷ other members",
        |f| invited_per_member(f.log),
    )
    .of_row("K36"),
];

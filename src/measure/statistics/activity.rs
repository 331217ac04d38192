//! How many members there are, how much they write, and how unequally.

use crate::analysis::Analysis;
use crate::estimate::{Estimate, Share, estimate};
use crate::inequality::{
    gini, gini_of_all, monthly_gini, monthly_top_share, one_message_share, top_share,
};
use crate::log::DAY;
use crate::statistic::{StatisticInfo, Unit, statistics};
use crate::tail::{Tail, power_law};

/// A count, which is its own number of cases.
fn number(count: usize) -> Option<Estimate> {
    Some(Estimate::new(count as f64, count))
}

fn of_members(f: &Analysis<'_>, value: Option<f64>) -> Option<Estimate> {
    value.map(|value| Estimate::new(value, f.people()))
}

fn span_days(f: &Analysis<'_>) -> Option<Estimate> {
    let first = f.log.posters().iter().map(|p| p.first()).min()?;
    let last = f.log.posters().iter().map(|p| p.last()).max()?;
    Some(Estimate::new(((last - first) / DAY) as f64, f.messages()))
}

fn life_days(f: &Analysis<'_>) -> Option<Estimate> {
    let last = f.log.posters().iter().map(|p| p.last()).max()?;
    let life = (last - f.log.start()) as f64 / DAY as f64;
    Some(Estimate::new(life, f.messages()))
}

fn mean_messages(f: &Analysis<'_>) -> Option<Estimate> {
    let posters = f.counts().len();
    (posters > 0).then(|| Estimate::new(f.messages() as f64 / posters as f64, posters))
}

fn exponent(tail: Tail) -> Estimate {
    Estimate {
        value: tail.exponent,
        cases: tail.cases,
    }
}

statistics! {
    MEMBERS "members" People compared: "成员总数", "Members",
        |f| number(f.people());
    POSTERS "posters" People compared: "发言人数", "Members who wrote",
        |f| number(f.counts().len());
    MESSAGES "messages" Messages compared: "成员发言条数", "Members' messages",
        |f| number(f.messages());
    OPERATOR_SHARE "operator_share" Share compared: "运营发言占比", "Operators' share of all messages",
        |f| estimate(Share::count(f.log.contributions(), |c| f.log.is_operator(c.member)));
    DAYS "days" Days: "首末两条成员发言相隔天数", "Whole days from the first to the last member's message",
        span_days;
    LIFE_DAYS "life_days" Days "K22": "社群寿命（首人入群到最后一条发言）",
        "Life of the community: from the first joining to the last message",
        life_days;
    GINI_POSTERS "gini_posters" Gini "K02" compared: "发言基尼系数", "Gini among those who wrote",
        |f| f.of_posters(gini(f.counts()));
    GINI_MONTH "gini_month" Gini "K05" compared: "单月发言基尼系数（中位月）", "Gini within a month (median month)",
        |f| monthly_gini(f.log);
    GINI_ALL_MEMBERS "gini_all_members" Gini: "全体成员发言基尼系数（含潜水者）", "Gini among all members, lurkers included",
        |f| of_members(f, gini_of_all(f.counts(), f.people()));
    TOP1_SHARE "top1_share" Share "K03" compared: "最活跃 1% 发言者的消息占比",
        "Messages by the top 1% of those who wrote",
        |f| f.of_posters(top_share(f.counts(), f.counts().len(), 0.01));
    TOP5_SHARE "top5_share" Share "K03": "最活跃 5% 发言者的消息占比", "Messages by the top 5% of those who wrote",
        |f| f.of_posters(top_share(f.counts(), f.counts().len(), 0.05));
    TOP10_SHARE "top10_share" Share "K03" compared: "最活跃 10% 发言者的消息占比",
        "Messages by the top 10% of those who wrote",
        |f| f.of_posters(top_share(f.counts(), f.counts().len(), 0.10));
    TOP20_SHARE "top20_share" Share "K03" compared: "最活跃 20% 发言者的消息占比",
        "Messages by the top 20% of those who wrote",
        |f| f.of_posters(top_share(f.counts(), f.counts().len(), 0.20));
    TOP10_MONTH "top10_month" Share "K05": "单月最活跃 10% 发言者的消息占比（中位月）",
        "Messages by the top 10% within a month (median month)",
        |f| monthly_top_share(f.log);
    TOP1_OF_ALL_MEMBERS "top1_of_all_members" Share "K04" compared: "全体成员中最活跃 1% 的消息占比",
        "Messages by the top 1% of all members",
        |f| of_members(f, top_share(f.counts(), f.people(), 0.01));
    TOP10_OF_ALL_MEMBERS "top10_of_all_members" Share: "全体成员中最活跃 10% 的消息占比",
        "Messages by the top 10% of all members",
        |f| of_members(f, top_share(f.counts(), f.people(), 0.10));
    ONE_MESSAGE_SHARE "one_message_share" Share "K06" compared: "只发过一条的发言者占比",
        "Wrote exactly once, of those who wrote",
        |f| estimate(one_message_share(f.counts()));
    FEW_MESSAGES_SHARE "few_messages_share" Share: "发言不超过 3 条的发言者占比",
        "Wrote three times or less, of those who wrote",
        |f| estimate(Share::count(f.counts(), |n| *n <= 3));
    MEDIAN_MESSAGES "median_messages" Messages compared: "发言者人均条数（中位数）",
        "Messages of the median member who wrote",
        |f| Estimate::of_median(&f.ascending());
    MEAN_MESSAGES "mean_messages" Messages: "发言者人均条数（平均）", "Messages of the mean member who wrote",
        mean_messages;
    EXPONENT_ALL "exponent_all" Number: "发言条数的幂律指数（全部发言者）", "Power-law exponent of messages, all who wrote",
        |f| power_law(f.counts(), 1).map(exponent);
    TAIL_EXPONENT "tail_exponent" Number "K07": "发言条数尾部的幂律指数",
        "Power-law exponent of messages, tail with the best fit",
        |f| f.tail().map(exponent);
    TAIL_FROM "tail_from" Messages "K07": "尾部的起点（条数）", "Messages from which that tail begins",
        |f| f.tail().map(|t| Estimate { value: f64::from(t.xmin), cases: t.cases });
    TAIL_DISTANCE "tail_distance" Number "K07": "尾部与幂律的最大距离（KS）",
        "Distance of that tail from the power law (Kolmogorov-Smirnov)",
        |f| f.tail().map(|t| Estimate { value: t.distance, cases: t.cases });
}

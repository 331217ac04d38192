//! Gaps between messages, and messages and joining by the day and week.

use crate::analysis::Analysis;
use crate::estimate::{Estimate, estimate};
use crate::gaps::{burstiness, median_burstiness, median_pause_days};
use crate::presence::presence;
use crate::rhythm::{Days, busiest_hours, early_joins, later_joins};
use crate::statistic::{StatisticInfo, Unit, statistics};
use crate::tail::hill;

fn of_days(f: &Analysis<'_>, value: f64) -> Option<Estimate> {
    Some(Estimate::new(value, f.days()?.messages.len()))
}

fn mean_gap(f: &Analysis<'_>) -> Option<Estimate> {
    let gaps = f.gaps();
    let sum: f64 = gaps.iter().sum();
    (!gaps.is_empty()).then(|| Estimate::new(sum / 3600.0 / gaps.len() as f64, gaps.len()))
}

statistics! {
    BURSTINESS "burstiness" Number "K16": "发言间隔的突发性 B（成员中位数）",
        "Burstiness B of gaps between messages (median member with 20 gaps or more)",
        |f| median_burstiness(f.log);
    BURSTINESS_POOLED "burstiness_pooled" Number "K16": "发言间隔的突发性 B（全部间隔）",
        "Burstiness B of all gaps between messages",
        |f| f.of_gaps(burstiness(f.gaps()));
    GAP_EXPONENT "gap_exponent" Number "K16": "1 小时以上发言间隔的尾部指数（Hill）",
        "Tail exponent of gaps of an hour or more (Hill)",
        |f| hill(f.gaps(), 3600.0);
    GAP_MEDIAN "gap_median" Seconds "K16": "发言间隔（中位数）", "Median gap between a member's messages",
        |f| Estimate::of_median(f.gaps());
    GAP_MEAN "gap_mean" Hours "K16": "发言间隔（平均）", "Mean gap between a member's messages",
        mean_gap;
    PAUSE_DAYS "pause_days" Days "K16": "两段活跃之间的停顿（6 小时以上间隔的中位数）",
        "Median pause between active spells (gaps of more than 6 hours)",
        |f| median_pause_days(f.gaps());
    POSTER_DAU_MAU "poster_dau_mau" Share "K17" compared: "日发言人数 ÷ 月发言人数", "Posters a day ÷ posters a month",
        |f| presence(f.log).and_then(|p| of_days(f, p.day_to_month));
    POSTER_WAU_MAU "poster_wau_mau" Share "K17" compared: "周发言人数 ÷ 月发言人数", "Posters a week ÷ posters a month",
        |f| presence(f.log).and_then(|p| of_days(f, p.week_to_month));
    MESSAGES_PER_DAY "messages_per_day" Messages: "日均发言条数", "Messages a day",
        |f| f.days().and_then(Days::mean_messages);
    VARIANCE_TO_MEAN "variance_to_mean" Number: "日发言条数的方差均值比", "Variance of messages a day ÷ their mean",
        |f| f.days().and_then(Days::variance_to_mean);
    SILENT_DAYS "silent_days" Share: "无人发言的天数占比", "Days without a message",
        |f| f.days().and_then(|d| estimate(d.silent()));
    WEEKDAY_RATIO "weekday_ratio" Number: "工作日与周末的日均发言之比", "Messages of a weekday ÷ messages of a weekend day",
        |f| f.days().and_then(Days::weekday_to_weekend);
    BUSIEST_HOURS "busiest_hours" Share: "最忙 8 小时的发言占比", "Messages in the busiest 8 hours of the day",
        |f| estimate(busiest_hours(f.log));
    EARLY_JOINS "early_joins" Share: "前四周入群的成员占比", "Members who joined in the first four calendar weeks",
        |f| estimate(early_joins(f.weekly_joins()));
    PEAK_JOINS "peak_joins" People: "单周入群人数（最高）", "Members who joined in the busiest week",
        |f| f.weekly_joins().iter().max().map(|n| Estimate::new(f64::from(*n), f.weekly_joins().len()));
    LATER_JOINS "later_joins" People: "第 8 周以后每周入群人数（中位数）",
        "Members who joined in the median week after the eighth",
        |f| later_joins(f.weekly_joins());
}

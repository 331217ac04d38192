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
    burstiness Number "K16" [Messages, Clock]: |f| median_burstiness(f.log);
    burstiness_pooled Number "K16" [Messages, Clock]: |f| f.of_gaps(burstiness(f.gaps()));
    gap_exponent Number "K16" [Messages, Clock]: |f| hill(f.gaps(), 3600.0);
    gap_median Seconds "K16" [Messages, Clock]: |f| Estimate::of_median(f.gaps());
    gap_mean Hours "K16" [Messages, Clock]: mean_gap;
    pause_days Days "K16" [Messages, Clock]: |f| median_pause_days(f.gaps());
    poster_dau_mau Share "K17" compared: |f| presence(f.log).and_then(|p| of_days(f, p.day_to_month));
    poster_wau_mau Share "K17" compared: |f| presence(f.log).and_then(|p| of_days(f, p.week_to_month));
    messages_per_day Messages: |f| f.days().and_then(Days::mean_messages);
    variance_to_mean Number: |f| f.days().and_then(Days::variance_to_mean);
    silent_days Share: |f| f.days().and_then(|d| estimate(d.silent()));
    weekday_ratio Number: |f| f.days().and_then(Days::weekday_to_weekend);
    busiest_hours Share [Messages, Clock]: |f| estimate(busiest_hours(f.log));
    early_joins Share [Joins]: |f| estimate(early_joins(f.weekly_joins()));
    peak_joins People [Joins]: |f| f.weekly_joins().iter().max().map(|n| Estimate::new(f64::from(*n), f.weekly_joins().len()));
    later_joins People [Joins]: |f| later_joins(f.weekly_joins());
}

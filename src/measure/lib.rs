//! Measuring: the statistics by which real and simulated communities are compared.
//!
//! Everything here is computed from one neutral [`Log`] of who joined, who wrote and whom it was written to. A real
//! community's tables ([`Tables`]) and a simulated world's event log ([`simulated_log`]) both become such a log, so
//! that no statistic has a second definition. One file holds one family of statistics; a statistic's doc comment is
//! its definition. [`STATISTICS`] and [`CURVES`] list them all with the calibration targets to which they belong;
//! [`StatisticInfo::of`] computes one from a log's [`Findings`], [`measure`] all as one flat row of numbers.
//!
//! Operators count as authors of answers; the statistics themselves are about the other members.
//!
//! This module reads no files.
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

mod bootstrap;
mod cells;
mod contagion;
mod curves;
mod event_table;
mod findings;
mod gaps;
mod idleness;
mod inequality;
mod ladder;
mod lifetimes;
mod log;
mod lurking;
mod measurement;
mod money;
mod participation;
mod partners;
mod presence;
pub mod quantile;
mod replies;
mod retention;
mod rhythm;
mod sheet;
mod simulated;
mod statistics;
mod survival;
mod table_error;
mod tables;
mod tail;
mod visits;

pub use bootstrap::{Interval, intervals};
pub use contagion::{DEPARTED, Departures, departures};
pub use curves::CURVES;
pub use event_table::{Recorded, read_event_log};
pub use findings::{Findings, Fits};
pub use gaps::{burstiness, gaps, median_burstiness, median_pause_days};
pub use idleness::{
    Contact, IDLE_WEEKS, MemberWeek, contact_ratio, member_weeks, return_by_idle_weeks,
    return_by_operator_messages,
};
pub use inequality::{
    counts, doubling_histogram, gini, gini_of_all, lorenz, monthly_gini, monthly_top_share,
    one_message_share, share_with_at_least, top_share,
};
pub use ladder::{LADDER, Step, TENURE, by_messages_this_week, by_tenure};
pub use lifetimes::{
    Fit, Lifetime, SHORTEST_DAYS, exponential, posting_lifetimes, shifted_beta_geometric,
    visit_lifetimes, weibull,
};
pub use log::{Contribution, DAY, Form, Gift, Log, LogError, Member, Poster, Traces, WEEK};
pub use lurking::{activated_within, lurker_share};
pub use measurement::{
    Details, MeasuredCurve, MeasuredStatistic, Measurement, Number, Point, VisitLifetimes,
    WeekOfMessages,
};
pub use money::{invited_per_member, packet_return, referral_value};
pub use participation::{left, light_only, muted, share_who_wrote, wholly_silent};
pub use partners::{partners, replies};
pub use presence::{Presence, presence};
pub use replies::{
    Answered, EARLY_MESSAGES, FirstItem, Newcomer, WAIT_DAYS, adjusted_reply_effect,
    answered_within, crude_reply_effect, first_answer_minutes, first_contributions_unanswered,
    first_contributions_without_operator, first_items, median_answer_hours,
    median_first_answer_minutes, newcomer_return, newcomers, posts_without_comment,
    return_by_activity_and_answer, return_by_answer,
};
pub use retention::{active_in_week, active_on_day};
pub use rhythm::{
    Days, Week, busiest_hours, days, early_joins, later_joins, weekly_activity, weekly_joins,
};
pub use sheet::{
    CurveInfo, ROW, StatisticInfo, Unit, curve_named, curve_range, figures, measure,
    statistic_named,
};
pub use simulated::simulated_log;
pub use statistics::STATISTICS;
pub use survival::posting_survival;
pub use table_error::TableError;
pub use tables::Tables;
pub use tail::{Tail, best_power_law, hill, power_law};
pub use visits::{Joiners, landmark_survival, visit_survival};

/// A share with the number of cases behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share, 0 to 1.
    pub value: f64,
    /// Cases counted; at least 1.
    pub cases: u32,
}

impl Share {
    /// `hits` of `cases`; nothing when there is no case.
    #[must_use]
    pub fn of(hits: usize, cases: usize) -> Option<Self> {
        let cases = u32::try_from(cases).ok().filter(|n| *n > 0)?;
        Some(Self {
            value: hits as f64 / f64::from(cases),
            cases,
        })
    }

    /// The bounds of the 95 % interval by the normal approximation.
    #[must_use]
    pub fn interval(&self) -> Interval {
        let variance = self.value * (1.0 - self.value) / f64::from(self.cases);
        let reach = 1.96 * model::math::sqrt(variance);
        Interval {
            low: self.value - reach,
            high: self.value + reach,
        }
    }

    /// The share of `items` for which `hit` holds; nothing when there are none.
    fn count<T>(
        items: impl IntoIterator<Item = T>,
        mut hit: impl FnMut(T) -> bool,
    ) -> Option<Self> {
        let (mut hits, mut cases) = (0, 0);
        for item in items {
            cases += 1;
            hits += usize::from(hit(item));
        }
        Self::of(hits, cases)
    }
}

/// A number with the number of cases behind it: members, days, gaps, as the statistic's definition has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The number.
    pub value: f64,
    /// Cases counted.
    pub cases: u32,
}

impl From<Share> for Figure {
    fn from(share: Share) -> Self {
        Self {
            value: share.value,
            cases: share.cases,
        }
    }
}

impl Figure {
    /// `value`, which so many cases lie behind.
    fn new(value: f64, cases: usize) -> Self {
        Self {
            value,
            cases: u32::try_from(cases).unwrap_or(u32::MAX),
        }
    }

    /// The median of sorted numbers.
    fn of_median(sorted: &[f64]) -> Option<Self> {
        Some(Self::new(median(sorted)?, sorted.len()))
    }
}

/// The middle of sorted numbers: the mean of the two middle ones when their number is even.
fn median(sorted: &[f64]) -> Option<f64> {
    let n = sorted.len();
    if n == 0 {
        return None;
    }
    Some((sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0)
}

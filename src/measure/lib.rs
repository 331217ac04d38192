//! Measuring: the statistics by which real and simulated communities are compared.
//!
//! Everything here is computed from one neutral [`Log`] of who joined, who wrote and whom it was written to. A real
//! community's export (the room `files`) and a simulated world's event log ([`simulated_log`]) both become such a log, so
//! that no statistic has a second definition. One file holds one family of statistics; a statistic's doc comment is
//! its definition. [`STATISTICS`] and [`CURVES`] list them all with the calibration targets to which they belong;
//! [`StatisticInfo::of`] computes one from a log's [`Analysis`], [`measure()`] all as one flat row of numbers.
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

mod analysis;
mod bootstrap;
mod contagion;
pub mod curves;
mod day_sums;
mod estimate;
mod first_items;
mod gaps;
mod idleness;
mod inequality;
mod known;
mod ladder;
mod lifetimes;
mod log;
mod lurking;
mod measurement;
mod money;
mod newcomers;
mod participation;
mod partners;
mod post_answers;
mod presence;
mod profile;
pub mod quantile;
mod responses;
mod retention;
mod rhythm;
mod sheet;
mod simulated;
mod statistic;
pub mod statistics;
mod survival;
mod tail;
mod timestamp;
mod visits;

pub use analysis::{Analysis, Fits};
pub use bootstrap::intervals;
pub use contagion::{DEPARTED, Departures, departures};
pub use curves::CURVES;
pub use day_sums::{DaySum, DaySums};
pub use estimate::{Estimate, Interval, Share};
pub use first_items::{FirstItem, first_items};
pub use gaps::{burstiness, gaps, median_burstiness, median_pause_days};
pub use idleness::{
    Contact, IDLE_WEEKS, MemberWeeks, contact_ratio, member_weeks, return_by_idle_weeks,
    return_by_operator_messages,
};
pub use inequality::{
    counts, doubling_histogram, gini, gini_of_all, lorenz, monthly_gini, monthly_top_share,
    one_message_share, share_with_at_least, top_share,
};
pub use known::{Known, Need};
pub use ladder::{LADDER, Step, TENURE, by_messages_this_week, by_tenure};
pub use lifetimes::{
    Fit, Lifetime, SHORTEST_DAYS, exponential, posting_lifetimes, shifted_beta_geometric,
    visit_lifetimes, weibull,
};
pub use log::{
    Contribution, DAY, Log, LogError, Maybe, Member, MessageKind, Poster, Standing, Traces,
    Transfer, WEEK,
};
pub use lurking::{activated_within, lurker_share};
pub use measurement::{
    Details, MeasuredCurve, MeasuredStatistic, Measurement, Number, Point, VisitLifetimes,
    WeekOfMessages,
};
pub use money::{invited_per_member, packet_return, referral_value};
pub use newcomers::{
    Answered, EARLY_MESSAGES, Newcomer, WAIT_DAYS, adjusted_reply_effect, crude_reply_effect,
    first_answer_minutes, first_contributions_unanswered, first_contributions_without_operator,
    median_first_answer_minutes, newcomer_return, newcomers, return_by_activity_and_answer,
    return_by_answer,
};
pub use participation::{left, light_only, muted, share_who_wrote, wholly_silent};
pub use partners::{partners, replies};
pub use post_answers::{Wait, answered_within, median_answer_hours, posts_without_comment, waits};
pub use presence::{Presence, presence};
pub use profile::Profile;
pub use retention::{active_in_week, active_on_day};
pub use rhythm::{
    Days, Week, busiest_hours, days, early_joins, hours, later_joins, weekly_activity, weekly_joins,
};
pub use sheet::{SHEET_WIDTH, curve_named, curve_range, estimates, measure, statistic_named};
pub use simulated::simulated_log;
pub use statistic::{CurveInfo, StatisticInfo, Unit};
pub use statistics::STATISTICS;
pub use survival::posting_survival;
pub use tail::{Tail, best_power_law, hill, power_law};
pub use timestamp::{calendar, midnight};
pub use visits::{Joiners, landmark_survival, visit_survival};

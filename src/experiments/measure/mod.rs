//! Measuring: the statistics by which real and simulated communities are compared.
//!
//! Everything here is computed from one neutral [`Log`] of who joined, who wrote and whom it was written to. A real
//! community's tables ([`Tables`]) and a simulated world's event log ([`simulated_log`]) both become such a log, so
//! that no statistic has a second definition. One file holds one family of statistics; a statistic's doc comment is
//! its definition. [`STATISTICS`] and [`CURVES`] list them all, [`measure`] computes them as one flat row of numbers.
//!
//! Operators count as authors of answers; the statistics themselves are about the other members.
//!
//! This module reads no files and fits no distributions.

mod idleness;
mod inequality;
mod ladder;
mod log;
mod lurking;
mod presence;
mod replies;
mod retention;
mod sheet;
mod simulated;
mod survival;
mod tables;

pub use idleness::{Contact, IDLE_WEEKS, return_by_idle_weeks};
pub use inequality::{
    gini, lorenz, monthly_gini, one_message_share, share_with_at_least, top_share,
};
pub use ladder::{LADDER, Step, TENURE, by_messages_this_week, by_tenure};
pub use log::{Contribution, DAY, Log, LogError, Member, Poster, WEEK};
pub use lurking::{activated_within, lurker_share};
pub use presence::{Presence, presence};
pub use replies::{
    Answered, NewcomerReturn, adjusted_reply_effect, answered_within,
    first_contributions_unanswered, first_contributions_without_operator, median_answer_hours,
    newcomer_return, posts_without_comment,
};
pub use retention::{active_in_week, active_on_day};
pub use sheet::{CURVES, CurveInfo, ROW, STATISTICS, StatisticInfo, Unit, curve_range, measure};
pub use simulated::simulated_log;
pub use survival::posting_survival;
pub use tables::{TableError, Tables};

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

/// The middle of sorted numbers: the mean of the two middle ones when their number is even.
fn median(sorted: &[f64]) -> Option<f64> {
    let n = sorted.len();
    if n == 0 {
        return None;
    }
    Some((sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0)
}

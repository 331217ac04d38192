//! What the statistics of one log share: each part is computed once, when first asked for.

use std::cell::OnceCell;

use super::contagion::{DEPARTED, Departures, departures};
use super::estimate::{Estimate, Share};
use super::gaps::gaps;
use super::idleness::{Contact, IDLE_WEEKS, MemberWeeks, member_weeks, return_by_idle_weeks};
use super::inequality::counts;
use super::ladder::{LADDER, Step, TENURE, by_messages_this_week, by_tenure};
use super::lifetimes::{
    Fit, Lifetime, exponential, posting_lifetimes, shifted_beta_geometric, visit_lifetimes, weibull,
};
use super::log::Log;
use super::newcomers::{Newcomer, WAIT_DAYS, first_answer_minutes, newcomers};
use super::partners::{partners, replies};
use super::post_answers::{Wait, waits};
use super::rhythm::{Days, days, weekly_joins};
use super::tail::{Tail, best_power_law};
use super::visits::Joiners;

/// The three distributions fitted to one kind of lifetime.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize, schemars::JsonSchema)]
pub struct Fits {
    /// The Weibull distribution.
    pub weibull: Option<Fit>,
    /// The exponential distribution.
    pub exponential: Option<Fit>,
    /// The shifted beta-geometric distribution of weeks.
    pub shifted_beta_geometric: Option<Fit>,
}

impl Fits {
    fn of(lifetimes: &[Lifetime]) -> Self {
        Self {
            weibull: weibull(lifetimes),
            exponential: exponential(lifetimes),
            shifted_beta_geometric: shifted_beta_geometric(lifetimes),
        }
    }
}

/// One log and what has been found in it so far.
#[derive(Debug)]
pub struct Analysis<'a> {
    /// The log.
    pub log: &'a Log,
    counts: OnceCell<Vec<u32>>,
    tail: OnceCell<Option<Tail>>,
    gaps: OnceCell<Vec<f64>>,
    days: OnceCell<Option<Days>>,
    weekly_joins: OnceCell<Vec<u32>>,
    newcomers: OnceCell<Vec<Newcomer>>,
    first_answers: OnceCell<Vec<Option<f64>>>,
    waits: OnceCell<Vec<Wait>>,
    ladder: OnceCell<[Step; LADDER.len()]>,
    tenure: OnceCell<[Step; TENURE.len()]>,
    weeks: OnceCell<Vec<MemberWeeks>>,
    posting_fits: OnceCell<Fits>,
    visit_fits: [OnceCell<Fits>; 3],
    departures: OnceCell<[Departures; DEPARTED.len()]>,
    partners: OnceCell<Vec<u32>>,
    replies: OnceCell<Vec<u32>>,
}

impl<'a> Analysis<'a> {
    /// Nothing has been computed yet.
    #[must_use]
    pub fn new(log: &'a Log) -> Self {
        Self {
            log,
            counts: OnceCell::new(),
            tail: OnceCell::new(),
            gaps: OnceCell::new(),
            days: OnceCell::new(),
            weekly_joins: OnceCell::new(),
            newcomers: OnceCell::new(),
            first_answers: OnceCell::new(),
            waits: OnceCell::new(),
            ladder: OnceCell::new(),
            tenure: OnceCell::new(),
            weeks: OnceCell::new(),
            posting_fits: OnceCell::new(),
            visit_fits: [const { OnceCell::new() }; 3],
            departures: OnceCell::new(),
            partners: OnceCell::new(),
            replies: OnceCell::new(),
        }
    }

    /// Messages of every member who wrote, most first.
    pub fn counts(&self) -> &[u32] {
        self.counts.get_or_init(|| counts(self.log))
    }

    /// Members' messages.
    pub fn messages(&self) -> usize {
        self.counts().iter().map(|n| *n as usize).sum()
    }

    /// Members, those who never wrote included.
    pub fn people(&self) -> usize {
        self.log.ordinary_members().count()
    }

    /// [`Analysis::counts`], fewest first.
    pub fn ascending(&self) -> Vec<f64> {
        self.counts().iter().rev().map(|n| f64::from(*n)).collect()
    }

    /// The power law that fits the most active members best.
    pub fn tail(&self) -> Option<Tail> {
        *self.tail.get_or_init(|| best_power_law(self.counts()))
    }

    /// See [`gaps`].
    pub fn gaps(&self) -> &[f64] {
        self.gaps.get_or_init(|| gaps(self.log))
    }

    /// See [`days`].
    pub fn days(&self) -> Option<&Days> {
        self.days.get_or_init(|| days(self.log)).as_ref()
    }

    /// See [`weekly_joins`].
    pub fn weekly_joins(&self) -> &[u32] {
        self.weekly_joins.get_or_init(|| weekly_joins(self.log))
    }

    /// See [`newcomers`]; they wait for a week.
    pub fn newcomers(&self) -> &[Newcomer] {
        self.newcomers
            .get_or_init(|| newcomers(self.log, WAIT_DAYS))
    }

    /// See [`first_answer_minutes`].
    pub fn first_answers(&self) -> &[Option<f64>] {
        self.first_answers
            .get_or_init(|| first_answer_minutes(self.log))
    }

    /// See [`waits`].
    pub fn waits(&self) -> &[Wait] {
        self.waits.get_or_init(|| waits(self.log))
    }

    /// See [`by_messages_this_week`].
    pub fn ladder(&self) -> &[Step; LADDER.len()] {
        self.ladder.get_or_init(|| by_messages_this_week(self.log))
    }

    /// See [`by_tenure`].
    pub fn tenure(&self) -> &[Step; TENURE.len()] {
        self.tenure.get_or_init(|| by_tenure(self.log))
    }

    /// See [`member_weeks`].
    pub fn member_weeks(&self) -> &[MemberWeeks] {
        self.weeks.get_or_init(|| member_weeks(self.log))
    }

    /// See [`return_by_idle_weeks`].
    pub fn idle(&self, contact: Contact) -> [Option<Share>; IDLE_WEEKS.len()] {
        return_by_idle_weeks(self.member_weeks()).map(|span| span[contact as usize])
    }

    /// The distributions fitted to [`posting_lifetimes`].
    pub fn posting_fits(&self) -> Fits {
        *self
            .posting_fits
            .get_or_init(|| Fits::of(&posting_lifetimes(self.log)))
    }

    /// The distributions fitted to [`visit_lifetimes`].
    pub fn visit_fits(&self, who: Joiners) -> Fits {
        *self.visit_fits[who as usize].get_or_init(|| Fits::of(&visit_lifetimes(self.log, who)))
    }

    /// See [`departures`].
    pub fn departures(&self) -> &[Departures; DEPARTED.len()] {
        self.departures.get_or_init(|| departures(self.log))
    }

    /// See [`partners`].
    pub fn partners(&self) -> &[u32] {
        self.partners.get_or_init(|| partners(self.log))
    }

    /// See [`replies`].
    pub fn replies(&self) -> &[u32] {
        self.replies.get_or_init(|| replies(self.log))
    }

    /// A number with those who wrote behind it.
    pub(super) fn of_posters(&self, value: Option<f64>) -> Option<Estimate> {
        value.map(|value| Estimate::new(value, self.counts().len()))
    }

    /// A number with the gaps between messages behind it.
    pub(super) fn of_gaps(&self, value: Option<f64>) -> Option<Estimate> {
        value.map(|value| Estimate::new(value, self.gaps().len()))
    }
}

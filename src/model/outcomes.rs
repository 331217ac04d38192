//! The outcomes: what one world came to, one number each, with its computation.

use std::ops::Index;

use super::conversation::{Answers, answered_share};
use super::indicator::indicators;
use super::journal::History;
use super::population::Population;
use super::series::Daily;
use super::source::Source;
use super::window::{self, Activity, STAYS};

macro_rules! outcomes {
    ($($kind:ident $better:ident $name:ident $unit:literal $doc:literal |$end:ident| $value:expr;)*) => {
        indicators! {
            /// An outcome.
            Outcome OUTCOMES $($kind $better $name $unit $doc;)*
        }

        impl Outcomes {
            /// What the world has come to.
            pub(crate) fn of(end: &Ending<'_>) -> Self {
                let computations: [fn(&Ending<'_>) -> f64; OUTCOMES.len()] = [$(|$end| $value,)*];
                Self(computations.map(|compute| compute(end)))
            }
        }
    };
}

outcomes! {
    Stock More weekly_active "people" "Members who visited in the 7 days up to a day, mean of the last 28 days." |end| end.activity().weekly();
    Stock More members "people" "Members at the end." |end| end.last().members;
    Stock More monthly_active "people" "Members who visited in the 30 days up to a day, mean of the last 28 days." |end| end.activity().monthly();
    Flow More joined "people" "People who became members, founders included." |end| end.history.joined;
    Flow Less left "people" "Times that a member left or was removed." |end| end.history.left;
    Level Less exit_rate "share" "Times left ÷ people who became members." |end| ratio(end.history.left, end.history.joined);
    Level Less churn_rate "share" "Of all who became members: share who have left or have not visited for 30 days, mean of the last 28 days." |end| end.activity().lost();
    Level Less silent_share "share" "Members without a visit in the 7 days up to a day ÷ members, mean of the last 28 days." |end| end.activity().silent();
    Level Less hidden_share "share" "Members who muted or folded the group ÷ members, at the end." |end| end.hidden();
    Level More belonging "0..1" "Mean level of belonging of the members at the end." |end| end.last().belonging;
    Level More retention_1 "share" "Of those who joined at least 29 days before the end (in shorter runs: of those who joined first): share who visited in the 28 days from the 1st day after joining on." |end| end.retention(0);
    Level More retention_7 "share" "The same from the 7th day on, of those who joined at least 35 days before the end." |end| end.retention(1);
    Level More retention_30 "share" "The same from the 30th day on, of those who joined at least 58 days before the end." |end| end.retention(2);
    Flow More dau_mean "people" "Members who visited on a day, mean of the last 28 days." |end| end.activity().daily();
    Level More stickiness "share" "Mean DAU ÷ mean MAU of the last 28 days." |end| ratio(end.activity().daily(), end.activity().monthly());
    Flow More participation "people" "Members who wrote on a day and, added to them, members who checked in; mean of the last 28 days." |end| end.activity().taking_part();
    // Many messages are talk for one group and noise for another.
    Flow Neither messages_per_day "messages/day" "Messages by members a day, mean of the run." |end| ratio(end.history.messages, f64::from(end.day - end.first) + 1.0);
    Level More answered_share "share" "Share of members' posts that were answered within 7 days." |end| end.answered();
    Level Less lurker_share "share" "Of the members who joined at least 90 days ago (in shorter runs: of all): share who never wrote." |end| end.lurkers();
    // A few writers may carry a community well; inequality describes, it does not judge.
    Level Neither gini_posters "0..1" "Gini coefficient of messages among those who wrote at least one." |end| end.gini();
    Level Neither top10_share "share" "Share of the messages written by the most active tenth of those who wrote." |end| end.top_tenth();
    Flow More invited "people" "Members whom a member brought, by invitation or in a referral campaign." |end| end.history.invited;
    Level More viral_k "people" "Members whom a member brought ÷ people who became members (K)." |end| ratio(end.history.invited, end.history.joined);
    // How a community grows describes it; whether it grows is judged elsewhere.
    Level Neither diffusion_share "share" "Members whom a member brought ÷ people who became members after the founding." |end| end.diffusion();
    Level Neither deep_invitation_share "share" "Of the founders and the members whom a member brought: share at level 3 or deeper of the chain of invitations, founders being level 1." |end| end.deep_invitations();
    Flow More revenue "yuan" "Money that members paid for purchases and fees." |end| yuan(end.history.till.members);
    Level More buyer_share "share" "Of all who became members: share who bought something as members." |end| ratio(end.buyers(1), end.ever());
    Level More repeat_rate "share" "Of the members who bought: share who bought at least twice." |end| ratio(end.buyers(2), end.buyers(1));
    Level More revenue_per_member "yuan" "Revenue ÷ people who became members." |end| ratio(yuan(end.history.till.members), end.history.joined);
    Flow More added_revenue "yuan" "What everybody who became a member paid from then on, less what the same people would have paid without the community." |end| yuan(end.history.till.added());
    Level More added_share "share" "Added revenue ÷ all that people who became members paid from then on." |end| end.added();
    Flow Less money_spent "yuan" "Money spent by the operator, refunds taken off." |end| end.history.money_spent;
    Flow Less operator_hours "h" "Working time of the operator." |end| end.history.operator_minutes / 60.0;
    // It is 0 in a community that has died: nothing to win there.
    Level Neither yuan_per_active "yuan" "Money spent ÷ weekly active members; 0 without any." |end| ratio(end.history.money_spent, end.activity().weekly());
    Flow Less tactics_undone "times" "Tactics left undone for want of time or money." |end| end.history.undone;
    Flow More margin "yuan" "Added revenue less money spent and, where an hour has a price, working time; goods cost nothing here." |end| end.margin();
    Flow Less overloaded_days "days" "Days on which a tactic was left undone for want of working time." |end| f64::from(end.history.overloaded_days);
    Flow Less busiest_week_hours "h" "Working time of the operator in the week that has most, weeks counted from the first day." |end| end.history.busiest_week / 60.0;
}

/// What one world came to: a value for every [`Outcome`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcomes([f64; OUTCOMES.len()]);

impl Default for Outcomes {
    fn default() -> Self {
        Self([0.0; OUTCOMES.len()])
    }
}

impl Outcomes {
    /// The values in the order of [`OUTCOMES`].
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.0
    }
}

impl Index<Outcome> for Outcomes {
    type Output = f64;

    fn index(&self, outcome: Outcome) -> &f64 {
        &self.0[outcome as usize]
    }
}

/// What outcomes are computed from: the members and what is kept of the days.
pub(crate) struct Ending<'w> {
    people: &'w Population,
    history: &'w History,
    answers: &'w Answers,
    /// The run's first day, and the last one that has passed.
    first: i32,
    day: i32,
    /// Days of the whole run.
    days: u32,
    /// What an hour of working time costs, yuan.
    hour_yuan: f64,
    /// Messages of those who wrote any, fewest first.
    written: Vec<u32>,
}

fn ratio(a: f64, b: f64) -> f64 {
    if b > 0.0 { a / b } else { 0.0 }
}

fn yuan(fen: i64) -> f64 {
    fen as f64 / 100.0
}

impl<'w> Ending<'w> {
    /// A world as of its last day.
    pub(crate) fn new(
        people: &'w Population,
        history: &'w History,
        answers: &'w Answers,
        [first, day]: [u32; 2],
        (days, hour_yuan): (u32, f64),
    ) -> Self {
        let mut written: Vec<u32> = people.written.iter().copied().filter(|&w| w > 0).collect();
        written.sort_unstable();
        Self {
            people,
            history,
            answers,
            first: first as i32,
            day: day as i32,
            days,
            hour_yuan,
            written,
        }
    }

    fn last(&self) -> &Daily {
        &self.history.last
    }

    fn activity(&self) -> &Activity {
        &self.history.activity
    }

    fn ever(&self) -> f64 {
        self.people.len() as f64
    }

    fn count(&self, condition: impl Fn(usize) -> bool) -> f64 {
        (0..self.people.len()).filter(|&i| condition(i)).count() as f64
    }

    fn hidden(&self) -> f64 {
        let hidden = self.count(|i| self.people.present[i] > 0.0 && self.people.muted[i] > 0.0);
        ratio(hidden, self.last().members)
    }

    /// Of those whose time is over: share who made the stay of that number.
    fn retention(&self, stay: usize) -> f64 {
        let (people, span) = (self.people, window::of_stay(STAYS[stay], self.days));
        if span.is_empty() {
            return 0.0;
        }
        let over = |i: usize| {
            people.joined[i] >= self.first && people.joined[i] + span.end <= self.day + 1
        };
        let stayed = &self.history.stayed;
        ratio(
            self.count(|i| over(i) && stayed[i] & (1 << stay) > 0),
            self.count(over),
        )
    }

    /// Of the posts whose seven days are over.
    fn answered(&self) -> f64 {
        let posts = &self.answers.posts;
        let due = &posts[..posts.len().saturating_sub(7)];
        answered_share(due.get(self.first as usize..).unwrap_or_default())
    }

    fn lurkers(&self) -> f64 {
        let grown = if self.day - self.first >= 90 { 90 } else { 0 };
        let old = |i: usize| self.day - self.people.joined[i] >= grown;
        ratio(
            self.count(|i| old(i) && self.people.written[i] == 0),
            self.count(old),
        )
    }

    fn gini(&self) -> f64 {
        let n = self.written.len() as f64;
        let weighted: f64 = self
            .written
            .iter()
            .enumerate()
            .map(|(k, &w)| (k as f64 + 1.0) * f64::from(w))
            .sum();
        if n > 0.0 {
            2.0 * weighted / (n * total(&self.written)) - (n + 1.0) / n
        } else {
            0.0
        }
    }

    fn top_tenth(&self) -> f64 {
        let n = self.written.len();
        let top = &self.written[n - n.div_ceil(10)..];
        ratio(total(top), total(&self.written))
    }

    fn diffusion(&self) -> f64 {
        let founders = self.count(|i| {
            self.people.joined[i] < self.first
                || Source::of(self.people.identity[i]) == Source::Founder
        });
        ratio(self.history.invited, self.history.joined - founders)
    }

    fn deep_invitations(&self) -> f64 {
        let deeper = |level: u8| self.count(|i| self.people.depth[i] >= level);
        ratio(deeper(3), deeper(1))
    }

    fn buyers(&self, purchases: u32) -> f64 {
        self.count(|i| self.people.purchases[i] >= purchases)
    }

    fn margin(&self) -> f64 {
        let history = self.history;
        let work = self.hour_yuan * history.operator_minutes / 60.0;
        yuan(history.till.added()) - history.money_spent - work
    }

    fn added(&self) -> f64 {
        let till = &self.history.till;
        ratio(
            till.added() as f64,
            (till.members + till.former_members) as f64,
        )
    }
}

fn total(messages: &[u32]) -> f64 {
    messages.iter().map(|&w| f64::from(w)).sum()
}

//! The chosen: the members whom a tactic is meant for, as of today.

use fearless_simd::prelude::*;

use super::conversation::Conversation;
use super::group::MAX_GROUPS;
use super::lanes::{Edge, Floats, Simd, Those};
use super::now::Now;
use super::population::Population;
use super::random::{Key, Purpose};
use super::target::{Target, Who};

/// Definition: days within which somebody at risk has visited.
const AT_RISK_DAYS: i32 = 14;

/// Definition: share of the former habit below which somebody is at risk.
const AT_RISK_SHARE: f32 = 0.5;

/// The members whom a tactic is meant for, as of today: members of the groups that the operator looks after.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chosen {
    target: Target,
    day: i32,
    /// Which groups the operator looks after.
    tended: [bool; MAX_GROUPS],
    /// Messages that put a member among the top.
    top: u32,
    /// Whether all members are meant and reached.
    everyone: bool,
    /// The luck of being reached, and the share of those who are not, while the platform withholds the operator's messages.
    withheld: Option<(Key, f32)>,
}

impl Chosen {
    /// Applies the rule to today's members.
    pub(crate) fn new(
        now: &Now<'_>,
        people: &Population,
        conversation: &Conversation,
        target: &Target,
    ) -> Self {
        let mut top = u32::MAX;
        if target.who == Who::Top {
            let mut written: Vec<u32> = (0..people.len())
                .filter(|&i| people.present[i] > 0.0)
                .map(|i| people.written[i])
                .collect();
            let number = (target.share * written.len() as f64 + 0.5) as usize;
            let last = number.checked_sub(1).filter(|&last| last < written.len());
            top = last.map_or(u32::MAX, |last| {
                let (_, &mut least, _) = written.select_nth_unstable_by(last, |a, b| b.cmp(a));
                least.max(1)
            });
        }
        let lost = now.siege.reach_lost;
        let mut tended = [false; MAX_GROUPS];
        for (tended, group) in tended.iter_mut().zip(&conversation.groups) {
            *tended = group.tended;
        }
        Self {
            target: *target,
            day: now.day as i32,
            tended,
            top,
            everyone: target.who == Who::Everyone
                && lost <= 0.0
                && conversation.groups.iter().all(|group| group.tended),
            withheld: (lost > 0.0).then(|| (now.key(Purpose::Penalty), lost)),
        }
    }

    /// Whether the member in slot `i` is meant.
    #[inline(always)]
    pub(crate) fn has(&self, people: &Population, i: usize) -> bool {
        people.present[i] > 0.0
            && (self.everyone || (self.tended[people.group_of(i)] && self.fits(people, i)))
    }

    /// Those of a block who are meant.
    #[inline(always)]
    pub(crate) fn those<S: Simd>(
        &self,
        simd: S,
        edge: impl Edge,
        people: &Population,
        i: usize,
    ) -> Those {
        let present: Floats<S> = edge.load(simd, &people.present, i);
        let here = present.simd_gt(0.0);
        Those(if self.everyone {
            edge.bits(here)
        } else {
            let meant = edge.places(here).filter(|k| self.has(people, i + k));
            meant.fold(0, |bits, k| bits | 1 << k)
        })
    }

    /// Whether the member in slot `i` of such a group is meant and reached.
    fn fits(&self, people: &Population, i: usize) -> bool {
        let day = self.day;
        let days = i32::from(self.target.days);
        self.withheld
            .is_none_or(|(key, lost)| key.uniform(people.identity[i]) >= lost)
            && match self.target.who {
                Who::Everyone => true,
                Who::Newcomers => day - people.joined[i] < days,
                Who::Silent => day - people.last_visit[i] >= days,
                Who::AtRisk => {
                    day - people.last_visit[i] <= AT_RISK_DAYS
                        && people.habit[i] < AT_RISK_SHARE * people.habit_before[i]
                }
                Who::Top => people.written[i] >= self.top,
            }
    }
}

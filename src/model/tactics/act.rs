//! What a tactic may do in each phase of a day, and which parts of the world it may touch there.

use super::firing::Firing;
use crate::account::Account;
use crate::calendar::Calendar;
use crate::conversation::Conversation;
use crate::inflow::Inflow;
use crate::journal::Journal;
use crate::market::{Offer, Till};
use crate::newcomer::Newcomer;
use crate::now::Now;
use crate::population::Population;
use crate::purse::Purse;
use crate::roll::Roll;

/// What a tactic does in the phases of a day: nothing, unless a tactic says otherwise.
pub(crate) trait Act {
    /// Whether it has no intensity: then it is never done, and takes neither time nor money nor luck.
    fn is_nil(&self) -> bool;

    /// What is set up before people arrive; `place` is the tactic's in the plan.
    fn begin(&self, _place: usize, _calendar: &mut Calendar) {}

    /// What it takes, each time, of what platforms limit.
    fn takes(&self) -> Takes {
        Takes::default()
    }

    /// The most people whom it can win outside each time it is done.
    fn draws_in(&self) -> f64 {
        0.0
    }

    /// What the operator does before people open the community. Returns whether the tactic goes ahead today.
    fn prepare(&self, _firing: &Firing<'_>, _parts: Prepare<'_>) -> bool {
        true
    }

    /// Who comes today because the tactic was done on earlier days, at whatever time that was, and how many. Called every
    /// day.
    fn arrive(
        &self,
        _firing: &Firing<'_>,
        _now: &Now<'_>,
        _inflow: &mut Inflow,
    ) -> Option<(Newcomer, u32)> {
        None
    }

    /// Those of them who have become members meet people whom they know from elsewhere.
    fn introduce(
        &self,
        _firing: &Firing<'_>,
        _now: &Now<'_>,
        _people: &mut Population,
        _inflow: &mut Inflow,
        _came: &[u32],
    ) {
    }

    /// What visitors take part in.
    fn meet(&self, _firing: &Firing<'_>, _parts: Meet<'_>) {}

    /// What the operator does after people have written.
    fn answer(&self, _firing: &Firing<'_>, _parts: Answer<'_>) {}

    /// Who takes an offer that the tactic has made and that is still open.
    fn trade(&self, _firing: &Firing<'_>, _offer: &mut Offer, _parts: Trade<'_>) {}
}

/// The parts of the world while a tactic is prepared.
pub(crate) struct Prepare<'a> {
    pub now: &'a Now<'a>,
    pub roll: &'a Roll,
    pub people: &'a mut Population,
    pub conversation: &'a mut Conversation,
    pub purse: &'a mut Purse,
    pub calendar: &'a mut Calendar,
    pub journal: &'a mut Journal,
}

/// The parts of the world while visitors take part in a tactic.
pub(crate) struct Meet<'a> {
    pub now: &'a Now<'a>,
    pub calendar: &'a Calendar,
    pub people: &'a mut Population,
    pub roll: &'a mut Roll,
    pub conversation: &'a mut Conversation,
    pub purse: &'a mut Purse,
    pub journal: &'a mut Journal,
}

/// The parts of the world after people have written.
pub(crate) struct Answer<'a> {
    pub now: &'a Now<'a>,
    pub people: &'a mut Population,
    pub roll: &'a mut Roll,
    pub conversation: &'a mut Conversation,
    pub purse: &'a mut Purse,
    pub journal: &'a mut Journal,
}

/// The parts of the world while people buy.
pub(crate) struct Trade<'a> {
    pub now: &'a Now<'a>,
    pub roll: &'a mut Roll,
    pub conversation: &'a Conversation,
    pub people: &'a mut Population,
    pub account: &'a mut Account,
    pub till: &'a mut Till,
    pub journal: &'a mut Journal,
}

/// What a tactic takes, each time, of what platforms limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Takes {
    /// Posts and notices sent into each group.
    pub posts: u32,
    /// Of these, with @所有人.
    pub calls: u32,
    /// Mass messages to each person.
    pub mass_messages: u32,
    /// Yuan and shares of a red envelope.
    pub packet: Option<(f64, u8)>,
    /// Groups behind a join code.
    pub groups_behind_code: u32,
    /// Whether sharing is rewarded.
    pub rewarded_sharing: bool,
}

//! What happens to the community whatever the operator does.

use crate::conversation::Conversation;
use crate::journal::Journal;
use crate::now::{Now, Siege};
use crate::plan::Plan;
use crate::population::Population;
use crate::purse::Purse;
use crate::roll::Roll;
use crate::shocks::{Endured, Struck};

/// Shocks strike before anybody does anything today.
pub(super) fn strike(
    plan: &Plan,
    now: &mut Now<'_>,
    people: &mut Population,
    roll: &mut Roll,
    conversation: &mut Conversation,
    purse: &mut Purse,
    journal: &mut Journal,
) {
    let mut siege = Siege::default();
    for (shock, blow) in plan.blows(now.day) {
        let parts = Struck {
            now,
            people,
            roll,
            conversation,
            account: &mut purse.account,
            siege: &mut siege,
            journal,
        };
        shock.strike(blow, parts);
    }
    now.siege = siege;
}

/// Visitors meet the shocks of today.
pub(super) fn endure(
    plan: &Plan,
    now: &Now<'_>,
    roll: &Roll,
    people: &mut Population,
    conversation: &mut Conversation,
    journal: &mut Journal,
) {
    for (shock, blow) in plan.blows(now.day) {
        let parts = Endured {
            now,
            visitors: &roll.visitors,
            people,
            conversation,
            journal,
        };
        shock.meet(blow, parts);
    }
}

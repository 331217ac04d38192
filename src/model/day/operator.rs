//! What the operator does today, within the day's minutes and the account.

use crate::WHOLE;
use crate::calendar::Calendar;
use crate::conversation::Conversation;
use crate::journal::Journal;
use crate::now::Now;
use crate::packet::Hands;
use crate::plan::Plan;
use crate::population::Population;
use crate::purse::Purse;
use crate::roll::Roll;
use crate::stops::{Met, Obstacle};
use crate::tactics::{Answer, Meet, Prepare};

/// Formulas of what is new.
pub(super) const BEGIN: &[&str] = &[
    "at the end of the day, staleness of a kind of tactic: × e^(−1/{novelty_days}) a day, += {novelty_loss} · (1 − staleness) after a day on which it was done; what draws by being new then draws 1 − {novelty_share} · staleness as much",
];

/// What is set up before people arrive.
pub(super) fn begin(plan: &Plan, now: &Now<'_>, calendar: &mut Calendar, journal: &mut Journal) {
    calendar.join_code = None;
    calendar.calls_today = 0;
    journal.history.stops.begin(now.run_day());
    for place in 0..plan.tactics.len() {
        if plan.fires(place, now.day) {
            journal.history.stops.note_due(place);
            plan.act(place).begin(place, calendar);
        }
    }
}

/// Tactics are prepared in the order of the plan; one that does not fit into the time or the money is left undone.
pub(super) fn prepare(
    plan: &Plan,
    now: &Now<'_>,
    roll: &Roll,
    people: &mut Population,
    conversation: &mut Conversation,
    purse: &mut Purse,
    calendar: &mut Calendar,
    journal: &mut Journal,
) {
    conversation.asks.clear();
    conversation.rules_shown = false;
    conversation.sifted = 0.0;
    conversation.taken_on = 0.0;
    for place in 0..plan.tactics.len() {
        calendar.running[place] = false;
        if !plan.fires(place, now.day) {
            continue;
        }
        let before = Met::now(&purse.account, journal);
        let parts = Prepare {
            now,
            roll,
            people,
            conversation,
            purse,
            calendar,
            journal,
        };
        let goes_ahead = plan.act(place).prepare(&plan.firing(place), parts);
        calendar.running[place] = goes_ahead;
        let met = note_stops(place, before, purse, journal);
        if !goes_ahead && !met {
            journal.history.stops.note(place, Obstacle::Nobody);
        }
    }
}

/// Visitors take part in what has been prepared, open packets, and follow into a new group or stay.
pub(super) fn meet(
    plan: &Plan,
    now: &Now<'_>,
    people: &mut Population,
    roll: &mut Roll,
    conversation: &mut Conversation,
    purse: &mut Purse,
    calendar: &mut Calendar,
    journal: &mut Journal,
) {
    for place in 0..plan.tactics.len() {
        if calendar.running[place] {
            let before = Met::now(&purse.account, journal);
            let parts = Meet {
                now,
                calendar,
                people,
                roll,
                conversation,
                purse,
                journal,
            };
            plan.act(place).meet(&plan.firing(place), parts);
            note_stops(place, before, purse, journal);
        }
    }
    let hands = Hands {
        now,
        visitors: &roll.visitors,
        conversation,
        people,
        account: &mut purse.account,
        journal,
    };
    hands.open(&mut purse.packets);
    calendar
        .moves
        .retain(|open| now.day - open.day <= open.open_days);
    for open in &mut calendar.moves {
        open.pass(now, &roll.visitors, people, conversation, journal);
    }
}

/// The operator answers with the time that is left.
pub(super) fn answer(
    plan: &Plan,
    now: &Now<'_>,
    people: &mut Population,
    roll: &mut Roll,
    conversation: &mut Conversation,
    purse: &mut Purse,
    calendar: &mut Calendar,
    journal: &mut Journal,
) {
    for place in 0..plan.tactics.len() {
        if calendar.running[place] {
            let before = Met::now(&purse.account, journal);
            let parts = Answer {
                now,
                people,
                roll,
                conversation,
                purse,
                journal,
            };
            plan.act(place).answer(&plan.firing(place), parts);
            note_stops(place, before, purse, journal);
        }
    }
    grow_stale(plan, calendar);
}

/// Notes what the tactic at `place` has met with since `before`; whether it has met with anything.
fn note_stops(place: usize, before: Met, purse: &Purse, journal: &mut Journal) -> bool {
    WHOLE && {
        let now = Met::now(&purse.account, journal);
        journal.history.stops.note_since(place, before, now)
    }
}

/// What has been done today is less new the next time, and what rested becomes new again.
fn grow_stale(plan: &Plan, calendar: &mut Calendar) {
    let p = &plan.setting.parameters;
    for staleness in &mut calendar.staleness {
        *staleness *= plan.setting.decay.novelty;
    }
    for place in 0..plan.tactics.len() {
        if calendar.running[place] {
            let staleness = &mut calendar.staleness[plan.firing(place).kind];
            *staleness += p.novelty_loss * (1.0 - *staleness);
        }
    }
}

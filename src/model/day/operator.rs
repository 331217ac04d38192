//! What the operator does today, within the day's minutes and the account.

use crate::packet::open_packets;
use crate::tactics::{Firing, follow};
use crate::world::World;

/// Formulas of what is new.
pub(super) const BEGIN: &[&str] = &[
    "at the end of the day, staleness of a kind of tactic: × e^(−1/{novelty_days}) a day, += {novelty_loss} · (1 − staleness) after a day on which it was done; what draws by being new then draws 1 − {novelty_share} · staleness as much",
];

/// What is set up before people arrive.
pub(super) fn begin(world: &mut World<'_>) {
    let plan = world.plan;
    world.live_code = None;
    world.calls_today = 0;
    for place in 0..plan.tactics.len() {
        let firing = Firing::of(plan, place);
        if firing.tactic.schedule.fires_on(plan.start, world.day) {
            firing.tactic.action.act().begin(world, &firing);
        }
    }
}

/// Tactics are prepared in the order of the plan; one that does not fit into the time or the money is left undone.
pub(super) fn prepare(world: &mut World<'_>) {
    let plan = world.plan;
    world.asks.clear();
    world.rules_shown = false;
    world.sifted = 0.0;
    for place in 0..plan.tactics.len() {
        let firing = Firing::of(plan, place);
        world.running[place] = firing.tactic.schedule.fires_on(plan.start, world.day)
            && firing.tactic.action.act().prepare(world, &firing);
    }
}

/// Visitors take part in what has been prepared.
pub(super) fn meet(world: &mut World<'_>) {
    let plan = world.plan;
    for place in 0..plan.tactics.len() {
        if world.running[place] {
            let firing = Firing::of(plan, place);
            firing.tactic.action.act().meet(world, &firing);
        }
    }
    open_packets(world);
    follow(world);
}

/// The operator answers with the time that is left.
pub(super) fn answer(world: &mut World<'_>) {
    let plan = world.plan;
    for place in 0..plan.tactics.len() {
        if world.running[place] {
            let firing = Firing::of(plan, place);
            firing.tactic.action.act().answer(world, &firing);
        }
    }
    grow_stale(world);
}

/// What has been done today is less new the next time, and what rested becomes new again.
fn grow_stale(world: &mut World<'_>) {
    let plan = world.plan;
    for staleness in &mut world.staleness {
        *staleness *= plan.decay.novelty;
    }
    for place in 0..plan.tactics.len() {
        if world.running[place] {
            let staleness = &mut world.staleness[Firing::of(plan, place).kind(plan)];
            *staleness += plan.parameters.novelty_loss * (1.0 - *staleness);
        }
    }
}

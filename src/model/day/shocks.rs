//! What happens to the community whatever the operator does.

use crate::shocks::Blow;
use crate::world::{Siege, World};

/// Shocks strike before anybody does anything today.
pub(super) fn strike(world: &mut World<'_>) {
    let plan = world.plan;
    world.siege = Siege::default();
    for place in 0..plan.shocks.len() {
        if let Some(blow) = Blow::of(plan, place, world.day) {
            blow.shock.strike().strike(world, &blow);
        }
    }
}

/// Visitors meet the shocks of today.
pub(super) fn endure(world: &mut World<'_>) {
    let plan = world.plan;
    for place in 0..plan.shocks.len() {
        if let Some(blow) = Blow::of(plan, place, world.day) {
            blow.shock.strike().meet(world, &blow);
        }
    }
}

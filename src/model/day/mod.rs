//! How one day passes: the phases in their order.

mod arrivals;
mod departures;
mod invitations;
mod operator;
mod outcomes;
mod reading;
mod recording;
mod visits;
mod writing;

pub(crate) use outcomes::outcomes;
pub(crate) use writing::deliver_answer;

use super::series::Daily;
use super::world::World;

/// Lets one day pass. Draws are keyed by person and purpose, so no phase's luck depends on another's.
pub(crate) fn pass(world: &mut World<'_>) {
    world.today = Daily::default();
    world.feed.forget(world.day);
    world.answers.begin_day();
    world.account.begin_day(world.day, world.plan.budget);

    arrivals::arrive(world);
    arrivals::come_back(world);
    operator::prepare(world);
    visits::visit(world);
    operator::meet(world);
    reading::read(world);
    writing::write(world);
    writing::like(world);
    operator::answer(world);
    writing::be_left_unanswered(world);
    invitations::invite(world);
    departures::depart(world);
    recording::record(world);
}

//! Who joins today, and who comes back.

use crate::model::clock;
use crate::model::event_log::{EventKind, NOBODY};
use crate::model::math::{normal_quantile, poisson, sqrt};
use crate::model::person::Source;
use crate::model::random::Purpose;
use crate::model::ties::NO_SLOT;
use crate::model::world::{Row, World};

/// Founders on the first day, those who come by themselves, and those invited yesterday become members.
pub(super) fn arrive(world: &mut World<'_>) {
    world.newcomers_from = world.people.len();
    if world.day == 0 {
        for _ in 0..world.plan.founders {
            world.join(Source::Founder, NO_SLOT);
        }
    }
    let before = world.today.joined;
    for _ in 0..arrivals(world) {
        world.join(Source::Arrival, NO_SLOT);
    }
    world.today.joined_arrivals = world.today.joined - before;

    let before = world.today.joined;
    for inviter in std::mem::take(&mut world.invited) {
        let newcomers = world.people.len();
        world.join(Source::Invited, inviter);
        if world.people.len() > newcomers {
            let (slot, day) = (newcomers as u32, world.day);
            world.people.ties[newcomers].strengthen(inviter, 1.0, day, &world.plan.fading);
            world.people.ties[inviter as usize].strengthen(slot, 1.0, day, &world.plan.fading);
        }
    }
    world.today.joined_invited = world.today.joined - before;
}

/// How many people come by themselves today: the scenario's own number, or a Poisson variate of its mean.
fn arrivals(world: &World<'_>) -> u32 {
    let plan = world.plan;
    if let Some(&count) = plan.arrivals.daily.get(world.day as usize) {
        return u32::from(count);
    }
    let (mean, key) = (plan.arrivals.per_day, world.key(Purpose::Arrivals));
    if mean < 30.0 {
        return poisson(mean as f32, key.uniform(0), 200);
    }
    let approximate = mean + sqrt(mean) * normal_quantile(key.open_uniform(0)) + 0.5;
    if approximate > 0.0 {
        approximate as u32
    } else {
        0
    }
}

/// People who have left come back, ever less likely with the days gone by (weekly return .18 after one idle week and
/// .0012 after a year in Edgeryders).
pub(super) fn come_back(world: &mut World<'_>) {
    let (key, minutes) = (world.key(Purpose::Return), world.key(Purpose::Minute));
    let mut gone = std::mem::take(&mut world.gone);
    gone.retain(|&slot| {
        let i = slot as usize;
        let people = &world.people;
        let days = (world.day as i32 - people.left[i]) as f32;
        let probability =
            world.plan.parameters.return_base / (1.0 + days) * (0.5 + people.belonging[i]);
        if key.uniform(people.identity[i]) >= probability {
            return true;
        }
        let Some(group) = world.room(Some(world.group_of(i))) else {
            return true;
        };
        world.enter(i, group);
        let people = &mut world.people;
        people.muted[i] = 0.0;
        people.folded[i] = 0.0;
        people.last_visit[i] = world.day as i32;
        people.since[i] = world.day as i32;
        people.since_minute[i] = clock::minute(minutes.open_uniform(people.identity[i]));
        world.today.returned += 1.0;
        let minute = world.people.since_minute[i];
        world.record(Row {
            kind: EventKind::Return,
            minute,
            member: slot,
            target: NOBODY,
            ..Row::default()
        });
        false
    });
    world.gone = gone;
}

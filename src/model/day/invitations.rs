//! Who brings whom along.

use crate::model::event_log::{EventKind, NOBODY};
use crate::model::math::min;
use crate::model::person::Source;
use crate::model::random::Purpose;
use crate::model::world::{Row, World};

/// Content visitors invite people, who may join tomorrow. Growth of this kind goes over many small steps: a healthy
/// community has deep chains, not one big pull (Qiu et al. 2016).
pub(super) fn invite(world: &mut World<'_>) {
    let p = &world.plan.parameters;
    let key = world.key(Purpose::Invite);
    let visitors = std::mem::take(&mut world.visitors);
    for &slot in &visitors {
        let i = slot as usize;
        let people = &world.people;
        if people.invite_rate[i] == 0.0 {
            continue;
        }
        let level = people.weight_belonging[i] * people.belonging[i]
            + people.weight_recognition[i] * people.recognition[i]
            + people.weight_interest[i] * people.interest[i];
        // The rate is a person's number a day; a visitor stands for the days without a visit.
        let rate = people.invite_rate[i] / (people.visit_rate[i] + 0.05) * p.invite_need * level;
        let identity = people.identity[i];
        if key.uniform(identity) >= min(rate, 0.9) {
            continue;
        }
        world.today.invitations += 1.0;
        let accepted = world.key(Purpose::Accept).uniform(identity) < p.invite_accept;
        let guest = Source::Invited
            .identity(world.arrived[Source::Invited as usize] + world.invited.len() as u32);
        if world.logs() {
            let minute = world.minute_of(i);
            world.record(Row {
                kind: EventKind::Invite,
                minute,
                member: slot,
                target: NOBODY,
                value: if accepted {
                    f64::from(guest & 0x0FFF_FFFF)
                } else {
                    -1.0
                },
                ..Row::default()
            });
        }
        if accepted {
            world.invited.push(slot);
        }
    }
    world.visitors = visitors;
}

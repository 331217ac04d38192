//! Quarrels and complaints: how they break out, and what they do to those who read along.

use crate::feed::OPERATOR;
use crate::random::Purpose;
use crate::ties::NO_SLOT;
use crate::world::World;

/// Formulas of conflicts.
pub(super) const WITNESS: &[&str] = &[
    "P(an answer turns into a conflict) = {conflict_rate} · (1 + {conflict_annoyance} · `annoyance`) / (1 + tie to the author), in answer to a message against the rules · {conflict_provoked}",
    "who is in it loses {conflict_party}, a visitor who reads along {conflict_witness} · h / (1 + h) with h the heat of all conflicts in the group, and both are annoyed by as much; a conflict begins with heat 1, a complaint of a wave with its severity; after a day {conflict_left} of the heat is left, and below {conflict_forgotten} it is forgotten",
    "who complains about the operator loses {complaint_trust} · heat of `trust`, a visitor who reads along {complaint_trust} · c / (c + {complaint_half}) with c the heat of all complaints in the group",
];

/// A quarrel between two members, or a complaint of one about the operator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Conflict {
    /// Number of the group.
    pub group: usize,
    /// Slot of the one who began it.
    pub member: u32,
    /// Slot of the other, or [`NO_SLOT`] for the operator.
    pub other: u32,
    /// How strongly it is felt by those who read along, 1 when it breaks out.
    pub heat: f32,
}

impl Conflict {
    /// The members who are in it.
    pub(crate) fn parties(&self) -> impl Iterator<Item = u32> + use<> {
        [self.member, self.other]
            .into_iter()
            .filter(|&slot| slot != NO_SLOT)
    }

    /// Whether it is a complaint about the operator.
    pub(crate) fn is_complaint(&self) -> bool {
        self.other == NO_SLOT
    }
}

/// An answer turns into a quarrel, or one to the operator into a complaint: seldom, more often from somebody who is annoyed,
/// in answer to a message against the rules, and least among people who know each other. Bigger and busier groups have more
/// conflicts because they have more answers between strangers.
pub(super) fn may_break_out(
    world: &mut World<'_>,
    slot: u32,
    author: u32,
    breaks_rules: bool,
    ordinal: u32,
) {
    let p = world.plan.parameters;
    let i = slot as usize;
    let people = &world.people;
    let tie = if author == OPERATOR {
        0.0
    } else {
        people.ties[i].strength(author, world.day, &world.plan.fading)
    };
    let provoked = if breaks_rules {
        p.conflict_provoked
    } else {
        1.0
    };
    let rate = p.conflict_rate * (1.0 + p.conflict_annoyance * people.annoyance[i]) * provoked
        / (1.0 + tie);
    let key = world.key(Purpose::Conflict).nth(ordinal);
    if key.uniform(people.identity[i]) >= rate {
        return;
    }
    let group = world.group_of(i);
    let conflict = Conflict {
        group,
        member: slot,
        other: if author == OPERATOR { NO_SLOT } else { author },
        heat: 1.0,
    };
    world.quarrel(conflict);
}

/// Visitors read along, which takes belonging from them and annoys them, and complaints take trust; conflicts cool down with
/// the days.
pub(super) fn witness(world: &mut World<'_>) {
    let p = world.plan.parameters;
    world
        .conflicts
        .retain(|conflict| conflict.heat >= p.conflict_forgotten);
    if world.conflicts.is_empty() {
        return;
    }
    let mut heat = vec![0.0_f32; world.groups.len()];
    let mut complaints = heat.clone();
    for conflict in &world.conflicts {
        heat[conflict.group] += conflict.heat;
        if conflict.is_complaint() {
            complaints[conflict.group] += conflict.heat;
        }
    }
    let visitors = std::mem::take(&mut world.visitors);
    for &slot in &visitors {
        let i = slot as usize;
        let group = world.group_of(i);
        let (felt, complained) = (heat[group], complaints[group]);
        if felt > 0.0 {
            world.hurt(i, p.conflict_witness * felt / (1.0 + felt));
        }
        if complained > 0.0 {
            let believed = complained / (complained + p.complaint_half);
            world.lose_trust(i, p.complaint_trust * believed);
        }
    }
    world.visitors = visitors;
    for conflict in &mut world.conflicts {
        conflict.heat *= p.conflict_left;
    }
}

impl World<'_> {
    /// A conflict breaks out.
    pub(crate) fn quarrel(&mut self, conflict: Conflict) {
        let by = self.plan.parameters.conflict_party * conflict.heat;
        for party in conflict.parties() {
            self.hurt(party as usize, by);
        }
        if conflict.is_complaint() {
            let trust = self.plan.parameters.complaint_trust * conflict.heat;
            self.lose_trust(conflict.member as usize, trust);
        }
        self.conflicts.push(conflict);
        self.today.conflicts += 1.0;
    }

    /// A conflict hurts the member in slot `i` by a share of what is left to hurt.
    fn hurt(&mut self, i: usize, by: f32) {
        let people = &mut self.people;
        let added = by * (1.0 - people.annoyance[i]);
        people.annoyance[i] += added;
        people.strife[i] += added;
        people.belonging[i] *= 1.0 - by;
    }
}

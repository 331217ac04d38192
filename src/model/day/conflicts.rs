//! Quarrels and complaints: how they break out, and what they do to those who read along.

use crate::conflict::Conflict;
use crate::conversation::Conversation;
use crate::feed::{Item, OPERATOR};
use crate::journal::Journal;
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;
use crate::roll::Roll;
use crate::ties::NO_SLOT;

/// Formulas of conflicts.
pub(super) const WITNESS: &[&str] = &[
    "P(an answer turns into a conflict) = {conflict_rate} · (1 + {conflict_annoyance} · `annoyance`) / (1 + tie to the author), in answer to a message against the rules · {conflict_provoked}",
    "who is in it loses {conflict_party}, a visitor who reads along {conflict_witness} · h / (1 + h) with h the heat of all conflicts in the group, and both are annoyed by as much; a conflict begins with heat 1, a complaint of a wave with its severity; after a day {conflict_left} of the heat is left, and below {conflict_forgotten} it is forgotten",
    "who complains about the operator loses {complaint_trust} · heat of `trust`, a visitor who reads along {complaint_trust} · c / (c + {complaint_half}) with c the heat of all complaints in the group",
];

/// An answer turns into a quarrel, or one to the operator into a complaint: seldom, more often from somebody who is annoyed,
/// in answer to a message against the rules, and least among people who know each other. Bigger and busier groups have more
/// conflicts because they have more answers between strangers.
pub(super) fn may_break_out(
    now: &Now<'_>,
    people: &mut Population,
    conversation: &mut Conversation,
    journal: &mut Journal,
    slot: u32,
    parent: &Item,
    ordinal: u32,
) {
    let p = &now.setting.parameters;
    let i = slot as usize;
    let by_operator = parent.author == OPERATOR;
    let tie = if by_operator {
        0.0
    } else {
        people
            .ties
            .of(i)
            .strength(parent.author, now.day, &now.setting.fading)
    };
    let provoked = if parent.breaks_rules {
        p.conflict_provoked
    } else {
        1.0
    };
    let rate = p.conflict_rate * (1.0 + p.conflict_annoyance * people.annoyance[i]) * provoked
        / (1.0 + tie);
    let key = now.key(Purpose::Conflict).nth(ordinal);
    if key.uniform(people.identity[i]) >= rate {
        return;
    }
    let conflict = Conflict {
        group: people.group_of(i),
        member: slot,
        other: if by_operator { NO_SLOT } else { parent.author },
        heat: 1.0,
    };
    conflict.break_out(p, people, journal);
    conversation.conflicts.push(conflict);
}

/// Visitors read along, which takes belonging from them and annoys them, and complaints take trust; conflicts cool down with
/// the days.
pub(super) fn witness(
    now: &Now<'_>,
    roll: &Roll,
    people: &mut Population,
    conversation: &mut Conversation,
) {
    let p = &now.setting.parameters;
    conversation
        .conflicts
        .retain(|conflict| conflict.heat >= p.conflict_forgotten);
    if conversation.conflicts.is_empty() {
        return;
    }
    let mut heat = vec![0.0_f32; conversation.groups.len()];
    let mut complaints = heat.clone();
    for conflict in &conversation.conflicts {
        heat[conflict.group] += conflict.heat;
        if conflict.is_complaint() {
            complaints[conflict.group] += conflict.heat;
        }
    }
    for &slot in &roll.visitors {
        let i = slot as usize;
        let group = people.group_of(i);
        let (felt, complained) = (heat[group], complaints[group]);
        if felt > 0.0 {
            people.hurt(i, p.conflict_witness * felt / (1.0 + felt));
        }
        if complained > 0.0 {
            let believed = complained / (complained + p.complaint_half);
            people.lose_trust(i, p.complaint_trust * believed);
        }
    }
    for conflict in &mut conversation.conflicts {
        conflict.heat *= p.conflict_left;
    }
}

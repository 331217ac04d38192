//! Membership: entering a group, moving into another, and going.

use super::clock::DAY;
use super::conversation::Conversation;
use super::event_log::EventKind;
use super::journal::{Journal, UndatedEvent};
use super::now::Now;
use super::population::Population;
use super::reason::Reason;
use super::roll::Roll;

/// People turn away late: after whatever else they did today.
pub(crate) const LATE: u16 = DAY - 1;

/// Definition: the strength below which a tie does not count as living.
pub(crate) const LIVING: f32 = 0.1;

/// Somebody leaves, or is cut off.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parting {
    /// Slot of the member.
    pub slot: usize,
    pub reason: Reason,
    pub kind: EventKind,
    pub minute: u16,
}

impl Population {
    /// Number of the group of the person in slot `i`, now or, for those who have left, last.
    pub(crate) fn group_of(&self, i: usize) -> usize {
        usize::from(self.group[i])
    }

    /// The member in slot `i` moves into group `g` unless it holds `cap` members: neither a leave nor a join, because the
    /// community stays the same. The new group is neither muted nor folded yet.
    pub(crate) fn move_to(
        &mut self,
        conversation: &mut Conversation,
        cap: u32,
        i: usize,
        g: usize,
    ) -> bool {
        if conversation.groups[g].members >= cap {
            return false;
        }
        conversation.groups[self.group_of(i)].members -= 1;
        self.settle(conversation, i, g);
        self.muted.set(i, 0.0);
        self.folded.set(i, 0.0);
        true
    }

    /// Gives the person in slot `i` a place in group `g`. Answers that wait in another group stay there.
    fn settle(&mut self, conversation: &mut Conversation, i: usize, g: usize) {
        if self.group_of(i) != g {
            self.group[i] = g as u8;
            self.inbox[i] = 0;
        }
        conversation.groups[g].members += 1;
    }

    /// Ties between members that have not faded below a tenth: strength, and slots of who has the tie and of the other.
    pub(crate) fn living_ties<'a>(
        &'a self,
        now: &'a Now<'_>,
    ) -> impl Iterator<Item = (f32, [u32; 2])> + 'a {
        let here = |slot: u32| self.present[slot as usize] > 0.0;
        let members = (0..self.len() as u32).filter(move |&slot| here(slot));
        members.flat_map(move |slot| {
            let ties = self
                .ties
                .of(slot as usize)
                .iter(now.day, &now.setting.fading);
            let living = ties.filter(move |&(other, strength)| strength > LIVING && here(other));
            living.map(move |(other, strength)| (strength, [slot, other]))
        })
    }

    /// People with ties to somebody who has gone lose some belonging.
    fn miss(&mut self, now: &Now<'_>, i: usize) {
        let loss = now.setting.parameters.friend_loss;
        let ties = self.ties.of(i).iter(now.day, &now.setting.fading);
        let known: Vec<(u32, f32)> = ties.collect();
        for (other, strength) in known {
            self.be_bereft(now, other as usize, loss * strength / (1.0 + strength));
        }
    }
}

impl Roll {
    /// The person in slot `i`, who is no member, becomes one of group `g`.
    pub(crate) fn enter(
        &mut self,
        people: &mut Population,
        conversation: &mut Conversation,
        i: usize,
        g: usize,
    ) {
        people.present[i] = 1.0;
        people.left.set(i, -1);
        people.settle(conversation, i, g);
        self.members += 1;
    }

    /// The operator removes the member in slot `i`, who does not come back.
    pub(crate) fn remove(
        &mut self,
        now: &Now<'_>,
        people: &mut Population,
        conversation: &mut Conversation,
        journal: &mut Journal,
        i: usize,
    ) {
        self.go(now, people, conversation, i);
        journal.today.left += 1.0;
        journal.today.left_removed += 1.0;
        journal.record(UndatedEvent {
            kind: EventKind::Removed,
            minute: LATE,
            member: i as u32,
            ..UndatedEvent::default()
        });
    }

    /// A member leaves or is cut off, and may come back; people with ties to this one lose some belonging.
    pub(crate) fn part(
        &mut self,
        now: &Now<'_>,
        people: &mut Population,
        conversation: &mut Conversation,
        journal: &mut Journal,
        parting: Parting,
    ) {
        self.go(now, people, conversation, parting.slot);
        self.gone.push(parting.slot as u32);
        journal.today.left += 1.0;
        *parting.reason.count(&mut journal.today) += 1.0;
        journal.record(UndatedEvent {
            kind: parting.kind,
            minute: parting.minute,
            member: parting.slot as u32,
            value: f64::from(parting.reason as u8),
            ..UndatedEvent::default()
        });
    }

    /// The member in slot `i` is no longer one, and is missed.
    fn go(
        &mut self,
        now: &Now<'_>,
        people: &mut Population,
        conversation: &mut Conversation,
        i: usize,
    ) {
        people.present[i] = 0.0;
        people.left[i] = now.day as i32;
        conversation.groups[people.group_of(i)].members -= 1;
        self.members -= 1;
        people.miss(now, i);
    }
}

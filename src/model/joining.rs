//! Joining: where a newcomer finds a place, and what the platform asks for before.
//!
//! - where the platform asks for it in a large group: lost {accepting_loss} of those nobody invited by having to accept,
//!   {real_name_loss} by a real name; {inviting_minutes} minutes of work for everybody who must be invited by hand

use super::WHOLE;
use super::account::Account;
use super::calendar::Calendar;
use super::conversation::Conversation;
use super::event_log::EventKind;
use super::group::{Group, MAX_GROUPS};
use super::journal::{Journal, UndatedEvent};
use super::newcomer::Newcomer;
use super::now::Now;
use super::person::Person;
use super::population::Population;
use super::random::Purpose;
use super::roll::Roll;
use super::segment::MAX_PEOPLE;
use super::source::Source;
use super::stops::Obstacle;
use super::ties::NO_SLOT;

/// The parts of the world that joining reads and changes.
#[derive(Debug)]
pub(crate) struct Door<'a> {
    pub now: &'a Now<'a>,
    pub people: &'a mut Population,
    pub roll: &'a mut Roll,
    pub conversation: &'a mut Conversation,
    pub account: &'a mut Account,
    pub calendar: &'a mut Calendar,
    pub journal: &'a mut Journal,
}

impl Door<'_> {
    /// Somebody becomes a member today, in the inviter's group or the newest with room, unless all are full; gives the slot.
    pub(crate) fn join(&mut self, newcomer: &Newcomer) -> Option<u32> {
        let (now, setting) = (self.now, self.now.setting);
        let p = &setting.parameters;
        let name = self.calendar.name;
        let newcomer = &name.map_or(*newcomer, |name| name.promised(p, newcomer));
        let identity = self.roll.arrived.identity(newcomer, 0);
        self.roll.arrived.count(newcomer);
        let (suits, segments) = (newcomer.suits, &setting.segments);
        let born = || Person::born(setting.level, identity, suits, now.luck, segments, p);
        let person = match &mut self.roll.births {
            Some(births) if WHOLE => births.person(identity, suits, born),
            _ => born(),
        };
        if name.is_some_and(|name| name.puts_off(now, identity, person.segment)) {
            return None;
        }
        let inviter = newcomer.inviter;
        let wished = self.people.group.get(inviter as usize);
        let wished = wished.map(|&g| usize::from(g));
        let room = if !now.siege.joining_blocked && self.people.len() < MAX_PEOPLE as usize {
            self.room(wished)
        } else {
            None
        };
        let Some(group) =
            room.filter(|&group| self.comes_through(newcomer.source, identity, group))
        else {
            self.journal.today.turned_away += 1.0;
            return None;
        };
        let slot = self.people.len() as u32;
        let i = slot as usize;
        self.people.push(&person, now.day, inviter, p);
        self.people.restore_interest(i, newcomer.suits.promised);
        self.people.promised.set(i, newcomer.suits.promised);
        self.people.depth[i] = if inviter == NO_SLOT {
            u8::from(newcomer.source == Source::Founder)
        } else {
            self.people.depth[inviter as usize].saturating_add(1)
        };
        self.roll.enter(self.people, self.conversation, i, group);
        self.journal.meet(identity, slot, person.segment);
        let today = &mut self.journal.today;
        today.joined += 1.0;
        match newcomer.source {
            Source::Founder => {}
            Source::Arrival | Source::Seller => today.joined_arrivals += 1.0,
            Source::Invited => today.joined_invited += 1.0,
            Source::Paid => today.joined_paid += 1.0,
            Source::Referral => today.joined_referral += 1.0,
            Source::Partner => today.joined_partner += 1.0,
            Source::Imported => today.joined_imported += 1.0,
        }
        self.journal.record(UndatedEvent {
            kind: EventKind::Join,
            minute: person.join_minute,
            member: slot,
            target: inviter,
            ..UndatedEvent::default()
        });
        Some(slot)
    }

    /// The group in which somebody finds a place: `wished`, if it has room, or else the newest with room that the operator
    /// looks after, or else one that the live code opens.
    pub(crate) fn room(&mut self, wished: Option<usize>) -> Option<usize> {
        let cap = self.now.setting.platform.cap;
        let groups = &self.conversation.groups;
        let newest = || {
            let mut groups = groups.iter();
            groups.rposition(|group| group.tended && group.members < cap)
        };
        wished
            .filter(|&g| groups[g].members < cap)
            .or_else(newest)
            .or_else(|| self.overflow())
    }

    /// Opens the next group behind today's live code.
    fn overflow(&mut self) -> Option<usize> {
        let code = self.calendar.join_code?;
        let most = u32::from(code.groups);
        let allowed = self.now.setting.limits.groups_behind_code.unwrap_or(most);
        let tended = self.conversation.tended().len();
        if tended >= most as usize || self.conversation.groups.len() >= MAX_GROUPS {
            return None;
        }
        if tended >= allowed as usize {
            self.journal.today.tactics_blocked += 1.0;
            self.journal.history.stops.note(code.place, Obstacle::Rule);
            self.calendar.join_code = None;
            return None;
        }
        if self.account.afford(1, code.minutes_per_group, 0) == 0 {
            // Counted once as undone, not once for everybody who finds no place.
            self.journal.history.stops.note(code.place, Obstacle::Time);
            self.calendar.join_code = None;
            return None;
        }
        self.conversation.groups.push(Group::new(self.now.day));
        Some(self.conversation.groups.len() - 1)
    }

    /// Whether somebody with `identity` comes through the platform's steps for joining group `g`: where it is large,
    /// accepting and giving a real name lose a few, and somebody inside has to invite those who came by themselves.
    fn comes_through(&mut self, source: Source, identity: u32, g: usize) -> bool {
        if source == Source::Founder {
            return true;
        }
        let (limits, p) = (&self.now.setting.limits, &self.now.setting.parameters);
        let members = self.conversation.groups[g].members;
        let beyond = |above: Option<u32>| above.is_some_and(|above| members >= above);
        // An invited person has accepted already.
        let invited = matches!(source, Source::Invited | Source::Referral);
        let accepting = beyond(limits.accepting_above) && !invited;
        let kept = (1.0 - if accepting { p.accepting_loss } else { 0.0 })
            * (1.0
                - if beyond(limits.real_name_above) {
                    p.real_name_loss
                } else {
                    0.0
                });
        let inviting = beyond(limits.inviting_above) && !invited;
        if kept < 1.0 && self.now.key(Purpose::JoinStep).uniform(identity) >= kept {
            return false;
        }
        let minutes = f64::from(p.inviting_minutes);
        // Nobody is invited by hand when the day is over; that is no tactic left undone.
        !inviting
            || (self.account.minutes_left >= minutes && self.account.afford(1, minutes, 0) == 1)
    }
}

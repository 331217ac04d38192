//! Inviting: who asks whom in, and who accepts.

use super::event_log::{EventKind, NOBODY};
use super::journal::{Journal, UndatedEvent};
use super::math::{ln, max, min};
use super::newcomer::{Arrived, Guest, MOST_FRIENDS, Newcomer};
use super::now::Now;
use super::parameters::Parameters;
use super::person::{SegmentTraits, Suits};
use super::population::Population;
use super::random::Key;
use super::source::Source;
use super::ties::NO_SLOT;

/// What somebody is asked into, and what it pays.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call {
    /// A member's own accord, or a campaign.
    pub source: Source,
    /// How well the community suits people who are asked like this.
    pub suits: Suits,
    /// How many times as many accept as would without a reward.
    pub lure: f64,
    /// What the campaign pays to the inviter for each person who joins, fen.
    pub inviter_reward: i64,
    /// What the campaign pays to the person who joins, fen.
    pub invitee_reward: i64,
    /// The key of the acceptance.
    pub accept: Key,
    /// The key of all else about the guest.
    pub guest: Key,
}

impl Call {
    /// A member asks a friend in. The more members the friend knows, the likelier the friend accepts, with diminishing
    /// returns (Backstrom et al. 2006); friends are alike (Anderson et al. 2015).
    pub(crate) fn ask_in(
        &self,
        now: &Now<'_>,
        people: &mut Population,
        arrived: &Arrived,
        guests: &mut Vec<Guest>,
        journal: &mut Journal,
        slot: u32,
    ) {
        let (setting, i) = (now.setting, slot as usize);
        let p = &setting.parameters;
        let identity = people.identity[i];
        let (known, friends) = known_inside(now, people, i, self.guest.nth(2));
        let probability = f64::from(p.invite_accept) * self.lure * ln(2.0 + f64::from(known))
            / std::f64::consts::LN_2
            * max(0.0, 1.0 - people.len() as f64 / p.reach);
        let accepted = f64::from(self.accept.uniform(identity)) < min(probability, p.accept_limit);
        let own = people.segment[i];
        let alike = setting.segments[usize::from(own)].comes()
            && self.guest.uniform(identity) < p.invite_homophily;
        let segment = if alike {
            own
        } else {
            SegmentTraits::pick(
                &setting.segments,
                false,
                self.guest.nth(1).open_uniform(identity),
            ) as u8
        };
        let newcomer = Newcomer {
            source: self.source,
            segment,
            suits: self.suits,
            inviter: slot,
        };
        people.asked[i] = people.asked[i].saturating_add(1);
        journal.today.invitations += 1.0;
        if journal.logs() {
            let series = |newcomer: &Newcomer| (newcomer.source, newcomer.segment);
            let waiting = guests
                .iter()
                .filter(|guest| series(&guest.newcomer) == series(&newcomer))
                .count() as u32;
            let guest = arrived.identity(&newcomer, waiting);
            let minute = people.minute_of(now, i);
            journal.record(UndatedEvent {
                kind: EventKind::Invite,
                minute,
                member: slot,
                target: NOBODY,
                value: if accepted {
                    f64::from(guest & 0x0FFF_FFFF)
                } else {
                    -1.0
                },
                ..UndatedEvent::default()
            });
        }
        if accepted {
            guests.push(Guest {
                newcomer,
                friends,
                inviter_reward: self.inviter_reward,
                invitee_reward: self.invitee_reward,
            });
        }
    }
}

/// How many members besides the inviter in slot `i` a friend of the inviter knows, and who they are: some of those
/// with a tie to the inviter.
fn known_inside(
    now: &Now<'_>,
    people: &Population,
    i: usize,
    key: Key,
) -> (u32, [u32; MOST_FRIENDS]) {
    let setting = now.setting;
    let mut friends = [NO_SLOT; MOST_FRIENDS];
    let mut known = 0;
    for (other, strength) in people.ties.of(i).iter(now.day, &setting.fading) {
        let probability = setting.parameters.invite_closure * strength / (1.0 + strength);
        let u = key.uniform(people.identity[i] ^ people.identity[other as usize].rotate_left(16));
        if known < MOST_FRIENDS && people.present[other as usize] > 0.0 && u < probability {
            friends[known] = other;
            known += 1;
        }
    }
    (known as u32, friends)
}

impl Population {
    /// How often the member in slot `i` still finds somebody to ask in, relative to the beginning.
    pub(crate) fn friends_left(&self, p: &Parameters, i: usize) -> f32 {
        p.invite_pool / (p.invite_pool + f32::from(self.asked[i]))
    }
}

//! Who brings whom along.

use crate::event_log::{EventKind, NOBODY};
use crate::math::{ln, min};
use crate::newcomer::{Guest, MOST_FRIENDS, Newcomer};
use crate::person::{SegmentTraits, Suits};
use crate::random::{Key, Purpose};
use crate::source::Source;
use crate::ties::NO_SLOT;
use crate::world::{Row, World};

/// Formulas of inviting.
pub(super) const INVITE: &[&str] = &[
    "P(a visitor invites) = min({ask_limit}, `invite_rate` / (`visit_rate` + {invite_visits}) · {invite_need} · served · {invite_pool} / ({invite_pool} + `asked`))",
    "of the same segment as the inviter, if people of it come at all, with probability {invite_homophily}, else of any by share; knows each of the inviter's ties t who is a member, three at most, with probability {invite_closure} · t / (1 + t); fit {invited_fit}",
    "P(the invitation is accepted) = min({accept_limit}, {invite_accept} · lure · log₂(2 + members known besides the inviter)), lure 1 or, in a campaign, what its reward draws",
];

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

/// Content visitors invite people, who may join tomorrow. Growth of this kind goes over many small steps: a healthy
/// community has deep chains, not one big pull (Qiu et al. 2016).
pub(super) fn invite(world: &mut World<'_>) {
    let p = &world.plan.parameters;
    let key = world.key(Purpose::Invite);
    let call = Call {
        source: Source::Invited,
        suits: Suits {
            fit: f64::from(p.invited_fit),
            ..Suits::default()
        },
        lure: 1.0,
        inviter_reward: 0,
        invitee_reward: 0,
        accept: world.key(Purpose::Accept),
        guest: world.key(Purpose::Guest),
    };
    let visitors = std::mem::take(&mut world.visitors);
    for &slot in &visitors {
        let i = slot as usize;
        let people = &world.people;
        if people.invite_rate[i] == 0.0 {
            continue;
        }
        // The rate is a person's number a day; a visitor stands for the days without a visit.
        let rate = people.invite_rate[i] / (people.visit_rate[i] + p.invite_visits)
            * p.invite_need
            * world.content(i)
            * world.friends_left(i);
        if key.uniform(people.identity[i]) < min(rate, p.ask_limit) {
            world.ask_in(slot, &call);
        }
    }
    world.visitors = visitors;
}

impl World<'_> {
    /// How well the needs of the member in slot `i` are served, 0 to 1.
    pub(crate) fn content(&self, i: usize) -> f32 {
        let people = &self.people;
        people.weight_belonging[i] * people.belonging[i]
            + people.weight_recognition[i] * people.recognition[i]
            + people.weight_interest[i] * people.interest[i]
    }

    /// How often the member in slot `i` still finds somebody to ask in, relative to the beginning.
    pub(crate) fn friends_left(&self, i: usize) -> f32 {
        let pool = self.plan.parameters.invite_pool;
        pool / (pool + f32::from(self.people.asked[i]))
    }

    /// A member asks a friend in. The more members the friend knows, the likelier the friend accepts, with diminishing
    /// returns (Backstrom et al. 2006); friends are alike (Anderson et al. 2015).
    pub(crate) fn ask_in(&mut self, slot: u32, call: &Call) {
        let (plan, i) = (self.plan, slot as usize);
        let p = &plan.parameters;
        let identity = self.people.identity[i];
        let (known, friends) = self.known_inside(i, call.guest.nth(2));
        let probability = f64::from(p.invite_accept) * call.lure * ln(2.0 + f64::from(known))
            / std::f64::consts::LN_2;
        let accepted = f64::from(call.accept.uniform(identity)) < min(probability, p.accept_limit);
        let own = self.people.segment[i];
        let alike = plan.segments[usize::from(own)].comes()
            && call.guest.uniform(identity) < p.invite_homophily;
        let segment = if alike {
            own
        } else {
            SegmentTraits::pick(
                &plan.segments,
                false,
                call.guest.nth(1).open_uniform(identity),
            ) as u8
        };
        let newcomer = Newcomer {
            source: call.source,
            segment,
            suits: call.suits,
            inviter: slot,
        };
        self.people.asked[i] = self.people.asked[i].saturating_add(1);
        self.today.invitations += 1.0;
        if self.logs() {
            let series = |newcomer: &Newcomer| (newcomer.source, newcomer.segment);
            let waiting = self
                .guests
                .iter()
                .filter(|guest| series(&guest.newcomer) == series(&newcomer))
                .count() as u32;
            let guest = self.arrived.identity(&newcomer, waiting);
            let minute = self.minute_of(i);
            self.record(Row {
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
            self.guests.push(Guest {
                newcomer,
                friends,
                inviter_reward: call.inviter_reward,
                invitee_reward: call.invitee_reward,
            });
        }
    }

    /// How many members besides the inviter in slot `i` a friend of the inviter knows, and who they are: some of those
    /// with a tie to the inviter.
    fn known_inside(&self, i: usize, key: Key) -> (u32, [u32; MOST_FRIENDS]) {
        let (plan, people) = (self.plan, &self.people);
        let mut friends = [NO_SLOT; MOST_FRIENDS];
        let mut known = 0;
        for (other, strength) in people.ties[i].iter(self.day, &plan.fading) {
            let probability = plan.parameters.invite_closure * strength / (1.0 + strength);
            let u =
                key.uniform(people.identity[i] ^ people.identity[other as usize].rotate_left(16));
            if known < MOST_FRIENDS && people.present[other as usize] > 0.0 && u < probability {
                friends[known] = other;
                known += 1;
            }
        }
        (known as u32, friends)
    }
}

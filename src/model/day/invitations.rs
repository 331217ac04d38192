//! Who brings whom along.

use fearless_simd::prelude::*;

use crate::effects::served;
use crate::inviting::Call;
use crate::journal::Journal;
use crate::lanes::{Edge, Floats, Simd, Whole, dispatch};
use crate::math::{ROOM, exp_f32, max, min};
use crate::now::Now;
use crate::parameters::Parameters;
use crate::person::Suits;
use crate::population::Population;
use crate::random::{Key, Purpose};
use crate::roll::Roll;
use crate::source::Source;
use crate::together::{Row, TOGETHER, block, change, together};

/// Bound: the most friends whom somebody asks in on one day of the own accord.
const MOST_AT_ONCE: u32 = 8;

/// Definition: draws that one guest takes.
const GUEST_DRAWS: u32 = 4;

/// Formulas of inviting.
pub(super) const INVITE: &[&str] = &[
    "P(a visitor invites) = min({ask_limit}, (1 − {invite_more}) · `invite_rate` / (`visit_rate` + {invite_visits}) · {invite_need} · served · {invite_pool} / ({invite_pool} + `asked`) · (1 + {invite_early} · e^(−days since joining / {invite_early_days}))), and then each further friend with probability {invite_more}",
    "repute += (mean served of today's visitors, 0 without any, / {usual_served} − repute) / {word_days}",
    "of the same segment as the inviter, if people of it come at all, with probability {invite_homophily}, else of any by share; knows each of the inviter's ties t who is a member, three at most, with probability {invite_closure} · t / (1 + t); fit {invited_fit}",
    "P(the invitation is accepted) = min({accept_limit}, {invite_accept} · lure · log₂(2 + members known besides the inviter) · (1 − all who were ever members / {reach})), lure 1 or, in a campaign, what its reward draws",
];

together! {
    /// Visitors who may invite.
    Content
    reads: weight_belonging belonging weight_recognition recognition weight_interest interest invite_rate visit_rate present;
    changes: ;
    /// Identity.
    identity: u32,
    /// How well their needs are served, 0 to 1.
    served: f32,
    /// Invitations a day, but for the friends that they have left and for how new they are.
    eager: f32,
    /// 1 for those who may invite, 0 where no draw would let it come to that.
    invites: f32,
}

/// How the first `n` visitors are served, and who of them may invite.
#[inline(always)]
fn wish<S: Simd>(simd: S, p: &Parameters, key: Key, n: usize, visitors: &mut Content) {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    for i in (0..n).step_by(<Floats<S>>::LEN) {
        let row = |row: &Row| block(simd, row, i);
        let served = served(
            [
                row(&visitors.weight_belonging),
                row(&visitors.weight_recognition),
                row(&visitors.weight_interest),
            ],
            [
                row(&visitors.belonging),
                row(&visitors.recognition),
                row(&visitors.interest),
            ],
        );
        // The rate is a person's number a day; a visitor stands for the days without a visit.
        let eager = row(&visitors.invite_rate) / (row(&visitors.visit_rate) + all(p.invite_visits))
            * all(p.invite_need)
            * served;
        // What a day may come to at most, with room for rounding: most draws lie above it. Who was removed today asks nobody in.
        let most = eager * all(1.0 + p.invite_early) * all(ROOM);
        let u = key.uniforms(simd, Whole.load(simd, &visitors.identity, i));
        let may = u.simd_lt(most) & row(&visitors.present).simd_gt(all(0.0));
        change(simd, &mut visitors.served, i, |_| served);
        change(simd, &mut visitors.eager, i, |_| eager);
        change(simd, &mut visitors.invites, i, |_| {
            may.select(all(1.0), all(0.0))
        });
    }
}

/// Content visitors invite people, who may join tomorrow: most do it soon after they have joined, and some ask several in at
/// once. Growth of this kind goes over many small steps: a healthy
/// community has deep chains, not one big pull (Qiu et al. 2016).
pub(super) fn invite(
    now: &Now<'_>,
    people: &mut Population,
    roll: &mut Roll,
    journal: &mut Journal,
) {
    let p = &now.setting.parameters;
    let key = now.key(Purpose::Invite);
    let call = Call {
        source: Source::Invited,
        suits: Suits {
            fit: f64::from(p.invited_fit),
            ..Suits::default()
        },
        lure: 1.0,
        inviter_reward: 0,
        invitee_reward: 0,
        accept: now.key(Purpose::Accept),
        guest: now.key(Purpose::Guest),
    };
    let mut visitors = Content::new();
    let mut served = 0.0;
    for slots in roll.visitors.chunks(TOGETHER) {
        visitors.take(people, slots);
        for (identity, &slot) in visitors.identity.iter_mut().zip(slots) {
            *identity = people.identity[slot as usize];
        }
        let n = slots.len();
        dispatch!(now.setting.level, simd => wish(simd, p, key, n, &mut visitors));
        for (k, &slot) in slots.iter().enumerate() {
            served += visitors.served[k];
            if visitors.invites[k] == 0.0 {
                continue;
            }
            let (i, eager) = (slot as usize, visitors.eager[k]);
            let identity = people.identity[i];
            let tenure = (now.day as i32 - people.joined[i]) as f32;
            let rate = eager
                * people.friends_left(p, i)
                * (1.0 + p.invite_early * exp_f32(-tenure / p.invite_early_days));
            // Who asks one friend in often asks a few at once.
            let mut chance = min(rate * (1.0 - p.invite_more), p.ask_limit);
            for k in 0..MOST_AT_ONCE {
                if key.nth(k).uniform(identity) >= chance {
                    break;
                }
                let call = Call {
                    accept: call.accept.nth(k),
                    guest: call.guest.nth(k * GUEST_DRAWS),
                    ..call
                };
                call.ask_in(now, people, &roll.arrived, &mut roll.guests, journal, slot);
                chance = p.invite_more;
            }
        }
    }
    // Visitors speak of the community outside as it serves them; of one that nobody visits nobody speaks.
    let mean = f64::from(served) / max(1.0, roll.visitors.len() as f64);
    let said = mean / f64::from(p.usual_served);
    roll.repute += (said - roll.repute) / f64::from(p.word_days);
}

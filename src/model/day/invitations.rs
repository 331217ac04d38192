//! Who brings whom along.

use crate::inviting::Call;
use crate::journal::Journal;
use crate::math::min;
use crate::now::Now;
use crate::person::Suits;
use crate::population::Population;
use crate::random::Purpose;
use crate::roll::Roll;
use crate::source::Source;

/// Formulas of inviting.
pub(super) const INVITE: &[&str] = &[
    "P(a visitor invites) = min({ask_limit}, `invite_rate` / (`visit_rate` + {invite_visits}) · {invite_need} · served · {invite_pool} / ({invite_pool} + `asked`))",
    "of the same segment as the inviter, if people of it come at all, with probability {invite_homophily}, else of any by share; knows each of the inviter's ties t who is a member, three at most, with probability {invite_closure} · t / (1 + t); fit {invited_fit}",
    "P(the invitation is accepted) = min({accept_limit}, {invite_accept} · lure · log₂(2 + members known besides the inviter) · (1 − all who were ever members / {reach})), lure 1 or, in a campaign, what its reward draws",
];

/// Content visitors invite people, who may join tomorrow. Growth of this kind goes over many small steps: a healthy
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
    for &slot in &roll.visitors {
        let i = slot as usize;
        if people.invite_rate[i] == 0.0 {
            continue;
        }
        // The rate is a person's number a day; a visitor stands for the days without a visit.
        let rate = people.invite_rate[i] / (people.visit_rate[i] + p.invite_visits)
            * p.invite_need
            * people.content(i)
            * people.friends_left(p, i);
        if key.uniform(people.identity[i]) < min(rate, p.ask_limit) {
            call.ask_in(now, people, &roll.arrived, &mut roll.guests, journal, slot);
        }
    }
}

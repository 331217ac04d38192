//! Trust in the operator and the brand: slowly won, easily lost, and what buying rests on.

use super::math::{exp_f32, max, min};
use super::world::World;

/// What one visit showed a member.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit {
    /// Day of the visit before.
    pub last_visit: u32,
    /// Selling messages among the unread ones, weighted.
    pub selling: f32,
    /// Good posts of the operator among them, weighted.
    pub useful: f32,
    /// Messages that lay there unread.
    pub volume: f32,
    /// Share of them that was read.
    pub share: f32,
    /// Strength of the ties to people who are still there.
    pub living: f32,
}

impl World<'_> {
    /// A member's trust grows by a share of what is missing.
    pub(crate) fn gain_trust(&mut self, i: usize, share: f32) {
        let trust = &mut self.people.trust[i];
        *trust += min(share, 1.0) * (1.0 - *trust);
    }

    /// A member's trust falls by a share of what there is.
    pub(crate) fn lose_trust(&mut self, i: usize, share: f32) {
        self.people.trust[i] *= 1.0 - min(share, 1.0);
    }

    /// What a visit teaches about operator and brand: ties and good posts build trust. Selling wears it down and annoys,
    /// the more the greater its share of all that the member has been reading: one offer in lively talk does no harm, a
    /// group of nothing but offers loses its people. There is no threshold.
    pub(crate) fn judge(&mut self, i: usize, visit: Visit) {
        let p = &self.plan.parameters;
        let day = self.day;
        self.market.read_shares.push(visit.share);
        let closeness = visit.living / (1.0 + visit.living);
        self.gain_trust(i, p.tie_trust * closeness);
        if visit.useful > 0.0 {
            let useful = visit.useful * visit.share;
            self.gain_trust(i, p.content_trust * useful / (1.0 + useful));
        }
        if visit.volume > 0.0 {
            let read = visit.volume * visit.share;
            let selling = min(1.0, visit.selling / visit.volume);
            let smoothing = read / (read + p.oversell_messages);
            let used_to = &mut self.people.selling[i];
            *used_to += smoothing * (selling - *used_to);
            let met = visit.selling * visit.share;
            let felt = *used_to * met / (met + p.selling_half);
            if felt > 0.0 {
                self.lose_trust(i, p.oversell_trust * felt);
                let annoyance = &mut self.people.annoyance[i];
                *annoyance += p.oversell_annoyance * felt * (1.0 - *annoyance);
            }
        }
        if self.plan.sells {
            let people = &mut self.people;
            let away = (day as i32 - visit.last_visit as i32) as f32;
            people.expected_discount[i] *= exp_f32(-away / p.discount_days);
            let effect =
                p.purchase_trust * (people.trust[i] - p.initial_trust) + p.purchase_tie * closeness;
            people.purchase_effect[i] = effect;
            people.purchase_bound[i] = people.purchase_rate[i] * exp_f32(max(effect, 0.0));
        }
    }
}

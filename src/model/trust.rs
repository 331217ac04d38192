//! Trust in the operator and the brand: slowly won, easily lost, and what buying rests on.
//!
//! - closeness = t / (1 + t), t the strength of ties to members who are still there: `trust` gains {tie_trust} · closeness,
//!   {content_trust} · c / (1 + c) and {story_trust} · s / (1 + s) of what is missing to 1, for c good posts and s stories
//!   of the operator read
//! - `selling` moves by n / (n + {oversell_messages}) towards the share of selling among the n messages read
//! - harm = `selling` · m / (m + {selling_half}), m selling messages read: `trust` × (1 − {oversell_trust} · harm),
//!   `annoyance` += {oversell_annoyance} · harm · (1 − `annoyance`)
//! - `purchase_effect` = {purchase_trust} · (`trust` − {initial_trust}) + {purchase_tie} · closeness
//! - `desire` × e^(−days since the last visit / {desire_days}), += {scene_desire} · z / (1 + z) · (1 − `desire`), z scenes
//!   of use read

use super::feed::Written;
use super::math::{exp_f32, min};
use super::now::Now;
use super::population::Population;

/// What one visit showed a member.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit {
    /// Day of the visit before.
    pub last_visit: u32,
    /// What has been written since then.
    pub unread: Written,
    /// Messages that lay there unread.
    pub volume: f32,
    /// Share of them that was read.
    pub share: f32,
    /// Strength of the ties to people who are still there.
    pub living: f32,
}

impl Population {
    /// What a visit teaches about operator and brand: ties and good posts build trust. Selling wears it down and annoys,
    /// the more the greater its share of all that the member has been reading: one offer in lively talk does no harm, a
    /// group of nothing but offers loses its people. There is no threshold.
    pub(crate) fn judge(&mut self, now: &Now<'_>, i: usize, visit: &Visit) {
        let p = &now.setting.parameters;
        let closeness = visit.living / (1.0 + visit.living);
        self.gain_trust(i, p.tie_trust * closeness);
        let seen = |written: f32| {
            let read = written * visit.share;
            read / (1.0 + read)
        };
        self.gain_trust(i, p.content_trust * seen(visit.unread.useful));
        self.gain_trust(i, p.story_trust * seen(visit.unread.stories));
        if visit.volume > 0.0 {
            let read = visit.volume * visit.share;
            let selling = min(1.0, visit.unread.selling / visit.volume);
            let smoothing = read / (read + p.oversell_messages);
            let used_to = self.selling[i] + smoothing * (selling - self.selling[i]);
            self.selling.set(i, used_to);
            let met = visit.unread.selling * visit.share;
            let felt = used_to * met / (met + p.selling_half);
            if felt > 0.0 {
                self.lose_trust(i, p.oversell_trust * felt);
                self.annoy(i, p.oversell_annoyance * felt);
            }
        }
        if now.setting.sells {
            let away = (now.day as i32 - visit.last_visit as i32) as f32;
            let expected = self.expected_discount[i] * exp_f32(-away / p.discount_days);
            self.expected_discount.set(i, expected);
            let desire = self.desire[i] * exp_f32(-away / p.desire_days);
            let wish = desire + p.scene_desire * seen(visit.unread.scenes) * (1.0 - desire);
            self.desire.set(i, wish);
            self.purchase_effect[i] =
                p.purchase_trust * (self.trust[i] - p.initial_trust) + p.purchase_tie * closeness;
            self.bound_purchases(now, i);
        }
    }
}

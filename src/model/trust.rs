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

use fearless_simd::prelude::*;

use super::lanes::{self, Floats, Simd, restored};
use super::math::exp_f32;
use super::now::Now;
use super::parameters::Parameters;
use super::population::Population;

/// What a visit shows members, a block of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit<F> {
    /// Messages that lay there unread.
    pub volume: F,
    /// Share of them that was read.
    pub share: F,
    /// Strength of the ties to people who are still there.
    pub living: F,
    /// Selling messages, good posts and stories of the operator among those unread.
    pub selling: F,
    pub useful: F,
    pub stories: F,
}

/// What members think of operator and brand, a block of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judgement<F> {
    /// As the columns of that name.
    pub trust: F,
    pub selling: F,
    pub annoyance: F,
}

/// What so much that was written leaves with somebody who reads a share of it.
#[inline(always)]
fn seen<S: Simd>(simd: S, written: Floats<S>, share: Floats<S>) -> Floats<S> {
    let read = written * share;
    read / (<Floats<S>>::splat(simd, 1.0) + read)
}

/// What a visit teaches about operator and brand: ties and good posts build trust. Selling wears it down and annoys,
/// the more the greater its share of all that the member has been reading: one offer in lively talk does no harm, a
/// group of nothing but offers loses its people. There is no threshold.
#[inline(always)]
pub(crate) fn judge<S: Simd>(
    simd: S,
    p: &Parameters,
    visit: &Visit<Floats<S>>,
    before: Judgement<Floats<S>>,
) -> Judgement<Floats<S>> {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let one = all(1.0);
    let gained = |trust, share| restored(simd, trust, lanes::min::<S>(share, one));
    let closeness = visit.living / (one + visit.living);
    let trust = gained(before.trust, all(p.tie_trust) * closeness);
    let useful = seen(simd, visit.useful, visit.share);
    let trust = gained(trust, all(p.content_trust) * useful);
    let stories = seen(simd, visit.stories, visit.share);
    let trust = gained(trust, all(p.story_trust) * stories);

    let read = visit.volume * visit.share;
    let share = lanes::min::<S>(one, visit.selling / visit.volume);
    let smoothing = read / (read + all(p.oversell_messages));
    let selling = before.selling + smoothing * (share - before.selling);
    let met = visit.selling * visit.share;
    let felt = selling * met / (met + all(p.selling_half));
    let harm = lanes::min::<S>(all(p.oversell_trust) * felt, one);
    // Who had nothing to read has met no selling.
    let any = visit.volume.simd_gt(all(0.0));
    let harmed = any & felt.simd_gt(all(0.0));
    Judgement {
        trust: harmed.select(trust * (one - harm), trust),
        selling: any.select(selling, before.selling),
        annoyance: harmed.select(
            restored(simd, before.annoyance, all(p.oversell_annoyance) * felt),
            before.annoyance,
        ),
    }
}

impl Population {
    /// What a visit does to the wish of the member in slot `i` to buy: the scenes of use that lay there, the share of what
    /// lay there that was read, and the strength of ties to people who are still there.
    pub(crate) fn look_at_goods(
        &mut self,
        now: &Now<'_>,
        i: usize,
        [scenes, share, living]: [f32; 3],
    ) {
        let p = &now.setting.parameters;
        let away = (now.day as i32 - self.last_visit[i]) as f32;
        let expected = self.expected_discount[i] * exp_f32(-away / p.discount_days);
        self.expected_discount.set(i, expected);
        let desire = self.desire[i] * exp_f32(-away / p.desire_days);
        let read = scenes * share;
        let wish = desire + p.scene_desire * (read / (1.0 + read)) * (1.0 - desire);
        self.desire.set(i, wish);
        let closeness = living / (1.0 + living);
        self.purchase_effect[i] =
            p.purchase_trust * (self.trust[i] - p.initial_trust) + p.purchase_tie * closeness;
        self.bound_purchases(now, i);
    }
}

//! Steering: how badges, levels, points and places draw those who care for them.
//!
//! - steers: a person, with probability {steer_share}; then being the share x of the way to a goal draws
//!   {steer_gain} · min(1, max(0, x − {goal_begin}) / {goal_span})
//! - a badge or a new level: `recognition` += {badge_recognition} · (1 − `recognition`), `standing` += {badge_standing} ·
//!   (1 − `standing`)

use crate::event_log::NOBODY;
use crate::journal::Journal;
use crate::math::{max, min};
use crate::now::Now;
use crate::parameters::Parameters;
use crate::population::Population;
use crate::random::Purpose;

/// How much nearness to a goal draws, ln: nothing at first, then more and more up to a limit.
pub(super) fn goal_gradient(p: &Parameters, progress: f32) -> f32 {
    p.steer_gain * min(max(progress - p.goal_begin, 0.0) / p.goal_span, 1.0)
}

impl Population {
    /// Whether the member in slot `i` is one of those who steer by badges, levels and points.
    pub(super) fn steers(&self, now: &Now<'_>, i: usize) -> bool {
        let key = now.luck.key(Purpose::Steers, 0);
        key.uniform(self.identity[i]) < now.setting.parameters.steer_share
    }

    /// A member is shown to have earned a badge or a level.
    pub(super) fn reward_with_badge(&mut self, now: &Now<'_>, journal: &mut Journal, slot: u32) {
        let (i, p) = (slot as usize, &now.setting.parameters);
        self.honour(i, p.badge_recognition, p.badge_standing);
        journal.award(slot, self.minute_of(now, i), NOBODY, 0.0);
    }
}

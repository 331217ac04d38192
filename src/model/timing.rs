//! Timing: the minute at which somebody opens the community.

use super::clock;
use super::math::{exp_f32, ln, max, min};
use super::now::Now;
use super::population::Population;
use super::random::Purpose;

impl Population {
    /// The minute at which the member in slot `i` opens the community today.
    pub(crate) fn minute_of(&self, now: &Now<'_>, i: usize) -> u16 {
        let minute = clock::minute(now.key(Purpose::Minute).open_uniform(self.identity[i]));
        let minute = max(minute, self.member_from(now.day, i));
        if self.called[i] == now.day as i32 {
            self.minute_after_call(now, i, minute)
        } else {
            minute
        }
    }

    /// The minute at which a visitor who was called today opens the community, who would have come at `own`: soon after
    /// the call when it was the call that brought the visit about, or when it prompts what was going to happen later.
    fn minute_after_call(&self, now: &Now<'_>, i: usize, own: u16) -> u16 {
        let p = &now.setting.parameters;
        let (identity, call) = (self.identity[i], self.called_minute[i]);
        let key = now.key(Purpose::Call);
        // Of the visits on days with a call, the share that would not have been made without it: with the usual odds o of
        // a visit and the call's pull d, 1 - o/(1 + o) ÷ (o exp d/(1 + o exp d)).
        let brought = (1.0 - self.habit_before[i]) * (1.0 - exp_f32(-self.called_pull[i]));
        let follows = key.uniform(identity) < brought
            || (own > call && key.nth(1).uniform(identity) < p.call_prompt);
        if !follows {
            return own;
        }
        let delay = -ln(key.nth(2).open_uniform(identity)) * f64::from(p.call_minutes);
        let minute = min((f64::from(call) + delay) as u16, clock::DAY - 1);
        let from = max(minute, self.member_from(now.day, i));
        if own > call { min(own, from) } else { from }
    }

    /// The minute of `day` from which the person in slot `i` is a member: 0 unless joining or coming back on that day.
    pub(crate) fn member_from(&self, day: u32, i: usize) -> u16 {
        if [self.joined[i], self.returned[i]].contains(&(day as i32)) {
            self.since_minute[i]
        } else {
            0
        }
    }
}

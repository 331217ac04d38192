//! What brought people together can end: a campaign closes, a trip is made (Qiu et al. 2016: such groups die more).
//!
//! - from day purpose_days of the scenario on, what holds people is multiplied every day by l + r · (1 − l), with
//!   l = e^(−1 / {purpose_days_left}) and r = {meeting_purpose} · appeal for {meeting_days} days after a meeting, else 0
//! - who is asked to a meeting then: `pull` += r · (1 − `pull`)

use super::chosen::Chosen;
use super::now::Now;
use super::population::Population;

/// A meeting that gives people a common purpose for some days.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Renewal {
    /// The first day on which it no longer does.
    until: u32,
    /// How much of a purpose it is, 0 to 1.
    strength: f32,
}

impl Renewal {
    /// What is left after today of what holds people: all of it while their common purpose lasts. When it is over, the
    /// trip made or the sale held, it is gone within days, unless meetings renew it: groups for an event die more than
    /// groups of friends who meet (Qiu et al. 2016). The friendships made stay.
    pub(crate) fn purpose_left(&self, now: &Now<'_>) -> f32 {
        if !is_over(now) {
            return 1.0;
        }
        let renewed = if now.day < self.until {
            self.strength
        } else {
            0.0
        };
        let left = now.setting.decay.purpose;
        left + renewed * (1.0 - left)
    }

    /// A meeting of so much appeal is a purpose for a while.
    pub(crate) fn renew(&mut self, now: &Now<'_>, appeal: f32) {
        let p = &now.setting.parameters;
        let renewal = Self {
            until: now.day + p.meeting_days as u32,
            strength: p.meeting_purpose * appeal,
        };
        if now.day >= self.until || renewal.strength >= self.strength {
            *self = renewal;
        }
    }

    /// Those who are chosen are asked to a meeting, which gives back some of the purpose that is over.
    pub(crate) fn ask_back(&self, now: &Now<'_>, people: &mut Population, chosen: &Chosen) {
        if is_over(now) {
            for i in 0..people.len() {
                if chosen.has(people, i) {
                    people.renew_pull(i, self.strength);
                }
            }
        }
    }
}

/// Whether what brought people together is over.
fn is_over(now: &Now<'_>) -> bool {
    now.setting.purpose_ends.is_some_and(|end| now.day >= end)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

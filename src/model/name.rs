//! The community's name: whom it draws, whom it puts off, and what it promises.
//!
//! - who come by themselves: (1 + {promise_reach} · promise) times as many; fit × max(0.05, 1 − {promise_gap} · promise), `interest` += {promise_expected} · promise ·
//!   (1 − `interest`) at joining
//! - P(somebody whom nobody asked in is put off) = {clarity_selection} · clarity · (1 − the share of people whose interest
//!   lasts less long)

use super::math::max;
use super::newcomer::Newcomer;
use super::now::Now;
use super::parameters::Parameters;
use super::person::Person;
use super::random::Purpose;
use super::source::Source;

/// Bound: the least that a newcomer's fit can be multiplied by.
const LEAST_FIT: f64 = 0.05;

/// What the community is called and says that it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    /// How clearly it says for whom and what for.
    pub clarity: f64,
    /// How much more it promises than there is.
    pub promise: f64,
}

impl Name {
    /// How many times as many people as otherwise look in by themselves because of what the name promises.
    pub(crate) fn draws(self, p: &Parameters) -> f64 {
        1.0 + f64::from(p.promise_reach) * self.promise
    }

    /// Whether the name tells the person with this identity that this is nothing for them: the likelier, the sooner
    /// the interest would have passed. Founders know what they found, and who is asked in hears it from a friend.
    pub(crate) fn puts_off(self, now: &Now<'_>, source: Source, identity: u32) -> bool {
        if source == Source::Founder || source.by_members() {
            return false;
        }
        let patience = Person::patience(identity, now.luck);
        let doubt = f64::from(now.setting.parameters.clarity_selection) * self.clarity;
        let u = now.luck.key(Purpose::PutOff, 0).open_uniform(identity);
        u < doubt * (1.0 - patience)
    }

    /// The newcomer as the name makes the community seem.
    pub(crate) fn promised(self, p: &Parameters, newcomer: &Newcomer) -> Newcomer {
        let mut newcomer = *newcomer;
        if newcomer.source != Source::Founder {
            let gap = f64::from(p.promise_gap) * self.promise;
            newcomer.suits.fit *= max(1.0 - gap, LEAST_FIT);
            newcomer.suits.promised = (p.promise_expected * self.promise) as f32;
        }
        newcomer
    }
}

//! Positioning (群名称与定位): what the community is called and says that it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing};
use crate::math::max;
use crate::newcomer::Newcomer;
use crate::person::Person;
use crate::random::Purpose;
use crate::source::Source;
use crate::world::World;

/// Bound: the least that a newcomer's fit can be multiplied by.
const LEAST_FIT: f64 = 0.05;

/// A name that says clearly for whom and what for keeps away those whom it would not suit: fewer come, and they stay
/// longer. A name that promises more than there is draws more people, who expect much and lose interest soon. It holds
/// from the day on which it is given until another is given; there is no measured effect of names.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Positioning {
    /// How clearly it says for whom and what for: 0 as vague as without any, 1 nobody can mistake it.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub clarity: f64,
    /// How much more it promises than there is: 0 nothing, 1 the moon.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub promise: f64,
    /// Working time for a new name, with its description and notice.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Positioning {
    fn default() -> Self {
        Self {
            clarity: 0.7,
            promise: 0.0,
            minutes: 20.0,
        }
    }
}

declare!(Positioning: Growth, every 365, reaches: Reach::Nobody);

impl Act for Positioning {
    /// Gives the new name.
    fn prepare(&self, world: &mut World<'_>, _firing: &Firing<'_>) -> bool {
        if (self.clarity == 0.0 && self.promise == 0.0)
            || world.account.afford(1, self.minutes, 0) == 0
        {
            return false;
        }
        world.positioning = Some(*self);
        true
    }
}

impl World<'_> {
    /// How many times as many people as otherwise look in by themselves because of what the name promises.
    pub(crate) fn drawn_by_name(&self) -> f64 {
        let more = f64::from(self.plan.parameters.promise_reach);
        self.positioning
            .map_or(1.0, |name| 1.0 + more * name.promise)
    }

    /// Whether the name tells the person with this identity that this is nothing for them: the likelier, the sooner
    /// the interest would have passed. Founders know what they found, and who is asked in hears it from a friend.
    pub(crate) fn put_off(&self, source: Source, identity: u32) -> bool {
        let Some(name) = self.positioning else {
            return false;
        };
        if source == Source::Founder || source.by_members() {
            return false;
        }
        let patience = Person::patience(identity, self.luck);
        let doubt = f64::from(self.plan.parameters.clarity_selection) * name.clarity;
        let u = self.luck.key(Purpose::PutOff, 0).open_uniform(identity);
        u < doubt * (1.0 - patience)
    }

    /// The newcomer as the name makes the community seem.
    pub(crate) fn promised(&self, newcomer: &Newcomer) -> Newcomer {
        let mut newcomer = *newcomer;
        if let Some(name) = self.positioning.filter(|_| newcomer.source != Source::Founder) {
            let p = &self.plan.parameters;
            let gap = f64::from(p.promise_gap) * name.promise;
            newcomer.suits.fit *= max(1.0 - gap, LEAST_FIT);
            newcomer.suits.promised = (p.promise_expected * name.promise) as f32;
        }
        newcomer
    }
}

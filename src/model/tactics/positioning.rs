//! Positioning (群名称与定位): what the community is called and says that it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::name::Name;

/// A name that says clearly for whom and what for keeps away those whom its topic concerns less than others, and some of them
/// tell people whom it suits: fewer come, more of the right ones, and they stay longer. Where all who come are alike it
/// changes nothing. A name that promises more than there is draws more people, who expect much and lose interest soon. It holds
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
    /// Number of the topic that it names, from 0, in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// Working time for a new name, with its description and notice.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Positioning {
    fn default() -> Self {
        Self {
            clarity: 0.7,
            promise: 0.0,
            topic: 0,
            minutes: 20.0,
        }
    }
}

declare!(Positioning: Growth, every 365, reaches: Reach::Nobody);

impl Act for Positioning {
    fn is_nil(&self) -> bool {
        self.clarity == 0.0 && self.promise == 0.0
    }

    /// Gives the new name.
    fn prepare(&self, _firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (purse, calendar) = (on.purse, on.calendar);
        if purse.account.afford(1, self.minutes, 0) == 0 {
            return false;
        }
        calendar.name = Some(Name {
            clarity: self.clarity,
            promise: self.promise,
            topic: self.topic,
        });
        true
    }
}

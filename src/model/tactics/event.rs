//! Event (活动): people do something together at a set time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An online or offline meeting. Those who come grow closer to one another (Sessions 2010), and a new tie made there
/// is what brings them back (Sander 2005).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Event {
    /// Places; 0 means that nothing takes place.
    #[schemars(range(min = 0, max = 10_000))]
    pub capacity: u16,
    /// How attractive it is to the ordinary member: 0 not at all, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Face to face instead of online: fewer come, ties grow faster.
    pub offline: bool,
    /// Fixed money for the event.
    #[schemars(range(min = 0.0, max = 1_000_000.0), extend("x-unit" = "yuan"))]
    pub yuan: f64,
    /// Money for each person who comes.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_head: f64,
    /// Working time for preparing and holding it.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Event {
    fn default() -> Self {
        Self {
            capacity: 50,
            appeal: 0.5,
            offline: false,
            yuan: 200.0,
            yuan_per_head: 0.0,
            minutes: 60.0,
        }
    }
}

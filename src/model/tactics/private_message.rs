//! Private message (私信): one-to-one messages to chosen members.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A personal message. It brings idle members back about 1.4 times as often in the first weeks and does little after
/// (Edgeryders); invitations to a help forum are taken up by about one in twenty (Morgan & Halfaker 2018).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PrivateMessage {
    /// Messages each time, at most; those not written to for longest come first.
    #[schemars(range(min = 0, max = 5000))]
    pub people: u16,
    /// How personal it is: 0 a mass text, 1 written for this person.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub warmth: f64,
    /// Working time for a message.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_message: f64,
}

impl Default for PrivateMessage {
    fn default() -> Self {
        Self {
            people: 10,
            warmth: 0.6,
            minutes_per_message: 2.0,
        }
    }
}

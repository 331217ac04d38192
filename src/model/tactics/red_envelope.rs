//! Red envelope (红包): money given away in the group, first come, first served.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A packet of money split among the first who tap. What nobody takes within 24 hours comes back.
/// Packets raise activity for a short time (Yuan et al. 2017) and pull people who come for the money; small money
/// can crowd out what people did for its own sake (Gneezy & Rustichini 2000).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RedEnvelope {
    /// Money in the packet.
    #[schemars(range(min = 0.0, max = 20_000.0), extend("x-unit" = "yuan"))]
    pub amount_yuan: f64,
    /// Number of shares; every share holds at least 0.01 yuan.
    #[schemars(range(min = 1, max = 100))]
    pub shares: u8,
    /// How the money is split.
    pub split: Split,
    /// Working time for a packet.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

/// How a packet is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    /// 拼手气: each share is drawn between one fen and twice the mean of what is left.
    Lucky,
    /// 普通: equal shares.
    Equal,
}

impl Default for RedEnvelope {
    fn default() -> Self {
        Self {
            amount_yuan: 50.0,
            shares: 20,
            split: Split::Lucky,
            minutes: 2.0,
        }
    }
}

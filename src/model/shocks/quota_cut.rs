//! Quota cut (资源削减): the operator's working time and money are cut.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Blow, Strike, Struck};

/// Head office takes away a part of the working time of every day, of the money at hand, and of every grant while the cut
/// lasts. Tactics that no longer fit are left undone and counted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct QuotaCut {
    /// Days for which it lasts.
    #[schemars(range(min = 0, max = 3650), extend("x-unit" = "days"))]
    pub days: u16,
    /// Share of the working time that is lost.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub minutes_lost: f64,
    /// Share of the money that is lost.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub budget_lost: f64,
}

impl Default for QuotaCut {
    fn default() -> Self {
        Self {
            days: 30,
            minutes_lost: 0.5,
            budget_lost: 0.5,
        }
    }
}

impl Strike for QuotaCut {
    fn days(&self) -> u32 {
        if self.minutes_lost > 0.0 || self.budget_lost > 0.0 {
            u32::from(self.days)
        } else {
            0
        }
    }

    fn strike(&self, blow: Blow, on: Struck<'_>) {
        let account = on.account;
        account.cut_minutes(self.minutes_lost);
        if blow.since == 0 {
            account.withdraw(account.balance, self.budget_lost);
        } else {
            account.withdraw(account.granted_today, self.budget_lost);
        }
    }
}

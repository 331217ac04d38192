//! Operator away (运营缺席): nobody operates for some days.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Blow, Strike, Struck};

/// The operator is ill, on leave or gone. Whatever takes working time is left undone and counted; what runs by itself
/// goes on. Leadership change and sole leadership are risks to a group's survival (Lai 2014).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct OperatorAway {
    /// Days without an operator.
    #[schemars(range(min = 0, max = 3650), extend("x-unit" = "days"))]
    pub days: u16,
}

impl Default for OperatorAway {
    fn default() -> Self {
        Self { days: 14 }
    }
}

impl Strike for OperatorAway {
    fn days(&self) -> u32 {
        u32::from(self.days)
    }

    fn strike(&self, _blow: Blow, on: Struck<'_>) {
        let account = on.account;
        account.cut_minutes(1.0);
    }
}

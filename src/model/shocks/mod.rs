//! Shocks that a trainer drops in, one file each: what happens to the community whatever the operator does.
//!
//! A new shock is a new file and one line in [`Shock`]. Shocks belong to the scenario, so every strategy meets the same.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::date::Date;

mod strike;

pub(crate) use strike::{Blow, Endured, Strike, Struck};

/// A dated shock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatedShock {
    /// Short name, unique in the scenario; luck is tied to it.
    #[schemars(length(min = 1, max = 40))]
    pub id: String,
    /// Switched off, it changes nothing at all.
    #[serde(default = "switched_on")]
    pub on: bool,
    /// The day on which it begins.
    pub date: Date,
    /// What happens.
    pub shock: Shock,
}

fn switched_on() -> bool {
    true
}

impl DatedShock {
    /// The first day on which it acts and the day after the last, both counted from the first day of a run that began on
    /// `start`; `None` when it never does.
    #[must_use]
    pub fn span(&self, start: Date) -> Option<[i64; 2]> {
        let first = i64::from(self.date.days_since(start));
        let days = i64::from(self.shock.strike().days());
        (self.on && days > 0).then_some([first, first + days])
    }
}

macro_rules! shocks {
    ($($(#[$doc:meta])* $file:ident::$name:ident;)*) => {
        $(mod $file;)*
        $(pub use $file::$name;)*

        /// What can happen to a community.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        pub enum Shock {
            $($(#[$doc])* $name($name),)*
        }

        impl Shock {
            /// The kinds, as documents name them, in the order of the list.
            pub const KINDS: &[&'static str] = &[$(stringify!($file),)*];

            /// The kind, as documents name it.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => stringify!($file),)*
                }
            }

            /// The shock behind the name.
            pub(crate) fn strike(&self) -> &dyn Strike {
                match self {
                    $(Self::$name(shock) => shock,)*
                }
            }
        }
    };
}

shocks! {
    /// 投诉潮: members complain in public.
    complaint_wave::ComplaintWave;
    /// 广告刷屏: outsiders flood the group with advertising.
    ad_flood::AdFlood;
    /// KOC 离开: the most active writers leave.
    koc_leaves::KocLeaves;
    /// 核心成员暂离: the most active writers stay away for some time.
    leaders_pause::LeadersPause;
    /// 竞争群: a competing group draws members away.
    competitor::Competitor;
    /// 平台处罚: the platform restricts the group.
    platform_penalty::PlatformPenalty;
    /// 资源削减: the operator's time or money is cut.
    quota_cut::QuotaCut;
    /// 运营缺席: nobody operates.
    operator_away::OperatorAway;
    /// 成员被切断: a part of the members is cut off at once.
    cut_off::CutOff;
}

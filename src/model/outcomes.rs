//! The outcomes: what one world came to, one number each.

use super::series::{Kind, SeriesInfo};

macro_rules! outcomes {
    ($($kind:ident $name:ident $unit:literal $doc:literal;)*) => {
        /// What one world came to.
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        pub struct Outcomes {
            $(#[doc = $doc] pub $name: f64,)*
        }

        /// Every outcome, in the order of columns everywhere.
        pub const OUTCOMES: &[SeriesInfo] = &[
            $(SeriesInfo { name: stringify!($name), kind: Kind::$kind, unit: $unit, doc: $doc },)*
        ];

        impl Outcomes {
            /// The values in the order of [`OUTCOMES`].
            #[must_use]
            pub fn values(&self) -> [f64; OUTCOMES.len()] {
                [$(self.$name,)*]
            }
        }
    };
}

outcomes! {
    Stock weekly_active "people" "Members who visited in the last 7 days of the run.";
    Stock members "people" "Members at the end.";
    Stock monthly_active "people" "Members who visited in the last 30 days of the run.";
    Flow joined "people" "People who became members, founders included.";
    Flow left "people" "Times that a member left or was removed.";
    Level exit_rate "share" "Times left ÷ people who became members.";
    Level churn_rate "share" "Of all who became members: share who have left or have not visited for 30 days at the end.";
    Level silent_share "share" "Members without a visit in the last 7 days ÷ members, at the end.";
    Level hidden_share "share" "Members who muted or folded the group ÷ members, at the end.";
    Level retention_1 "share" "Of those who joined at least 1 day before the end: share still visiting 1 day or more after joining.";
    Level retention_7 "share" "The same for 7 days.";
    Level retention_30 "share" "The same for 30 days.";
    Flow dau_mean "people" "Mean of the daily active members over the last 28 days.";
    Level stickiness "share" "Mean DAU of the last 30 days ÷ MAU at the end.";
    Flow messages_per_day "messages/day" "Messages by members a day, mean of the run.";
    Level answered_share "share" "Share of members' posts that were answered within 7 days.";
    Level lurker_share "share" "Of the members who joined at least 90 days ago (in shorter runs: of all): share who never wrote.";
    Level gini_posters "0..1" "Gini coefficient of messages among those who wrote at least one.";
    Level top10_share "share" "Share of the messages written by the most active tenth of those who wrote.";
    Flow invited "people" "Members whom a member brought, by invitation or in a referral campaign.";
    Level viral_k "people" "Members whom a member brought ÷ people who became members (K).";
    Level diffusion_share "share" "Members whom a member brought ÷ people who became members after the founding.";
    Level deep_invitation_share "share" "Of the founders and the members whom a member brought: share at level 3 or deeper of the chain of invitations, founders being level 1.";
    Flow revenue "yuan" "Money that members paid for purchases and fees.";
    Level buyer_share "share" "Of all who became members: share who bought something as members.";
    Level repeat_rate "share" "Of the members who bought: share who bought at least twice.";
    Level revenue_per_member "yuan" "Revenue ÷ people who became members.";
    Flow added_revenue "yuan" "What everybody who became a member paid from then on, less what the same people would have paid without the community.";
    Level added_share "share" "Added revenue ÷ all that people who became members paid from then on.";
    Flow money_spent "yuan" "Money spent by the operator, refunds taken off.";
    Flow operator_hours "h" "Working time of the operator.";
    Level yuan_per_active "yuan" "Money spent ÷ weekly active members at the end; 0 without any.";
    Flow tactics_undone "times" "Tactics left undone for want of time or money.";
}

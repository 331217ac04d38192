//! The daily series: what a run gives for every day, with the field's words and formulas.

use super::indicator::indicators;

macro_rules! series {
    ($($kind:ident $better:ident $name:ident $unit:literal $doc:literal;)*) => {
        indicators! {
            /// A daily series.
            Series SERIES $($kind $better $name $unit $doc;)*
        }

        /// One day of one world: every daily series by name.
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        pub struct Daily {
            $(#[doc = $doc] pub $name: f64,)*
        }

        impl Daily {
            /// The values in the order of [`SERIES`].
            #[must_use]
            pub fn values(&self) -> [f64; SERIES.len()] {
                [$(self.$name,)*]
            }
        }
    };
}

series! {
    Stock More members "people" "Members at the day's end.";
    Flow More joined "people" "New members, founders included.";
    Flow More joined_arrivals "people" "New members who came by themselves.";
    Flow More joined_invited "people" "New members whom a member invited of the member's own accord.";
    Flow More joined_referral "people" "New members whom a member brought in a referral campaign.";
    Flow More joined_paid "people" "New members who came by an advertisement.";
    Flow More joined_partner "people" "New members who came from a partner's group.";
    Flow More joined_imported "people" "New members who came over from another platform.";
    Flow More returned "people" "Members who had left and came back.";
    Flow Less turned_away "people" "People who found the group full, or were lost at a step that the platform puts before joining.";
    Flow Less left "people" "Members who left or were removed.";
    Flow Less left_unanswered "people" "Left because what they wrote found no answer.";
    Flow Less left_off_topic "people" "Left for want of interest: little of what they found concerned them.";
    Flow Less left_overload "people" "Left because there were too many messages.";
    Flow Less left_ads "people" "Left because of notices and advertising.";
    Flow Less left_friends_left "people" "Left because the people they knew had gone.";
    Flow Less left_reward_gone "people" "Left because the money stopped.";
    Flow Less left_interest_moved "people" "Left because what brought them was over.";
    Flow Less left_conflict "people" "Left because of a conflict.";
    Flow Less left_not_at_home "people" "Left because they never came to feel at home: they had come to know nobody, and nobody took notice of them.";
    Flow Less left_cut_off "people" "Cut off by a platform or region against their will.";
    Flow Less left_removed "people" "Removed by the operator.";
    Flow More dau "people" "Members who visited on the day (DAU).";
    Stock More wau "people" "Members who visited in the last 7 days (WAU).";
    Stock More mau "people" "Members who visited in the last 30 days (MAU).";
    Flow More posters "people" "Members who wrote at least one message.";
    Flow Neither messages "messages" "Messages by members: posts and replies.";
    Flow Neither posts "messages" "Messages by members that open a topic.";
    Flow More replies "messages" "Messages by members that answer somebody.";
    Flow Neither operator_messages "messages" "Posts, answers, notices and private messages by the operator.";
    Flow More light_actions "actions" "Likes, check-ins, taps on red envelopes and coupons, names on lists and in draws.";
    Flow More checked_in "people" "Members who checked in.";
    Flow Neither points "points" "Points earned by members.";
    Flow Less conflicts "conflicts" "Quarrels and complaints that broke out.";
    Flow Less rule_breaking "messages" "Messages by members that broke the rules.";
    Level More answered_share "share" "Share of the posts of the day before yesterday and earlier, up to a week back, that were answered.";
    Level More first_answered_share "share" "The same of posts that were their author's first message; 0 without any.";
    Level Less first_response_minutes "min" "Median time from a post to its first answer, posts first answered on the day; 0 without any.";
    Level Less silent_share "share" "Members without a visit in the last 7 days ÷ members.";
    Level Less muted_share "share" "Members who muted the group ÷ members.";
    Level Less folded_share "share" "Members who folded the group away ÷ members.";
    Level More belonging "0..1" "Mean level of belonging of the members.";
    Level Neither belonging_sd "0..1" "Standard deviation of belonging.";
    Level More recognition "0..1" "Mean level of recognition of the members.";
    Level Neither recognition_sd "0..1" "Standard deviation of recognition.";
    Level More interest "0..1" "Mean level of interest of the members.";
    Level Neither interest_sd "0..1" "Standard deviation of interest.";
    Level More habit "0..1" "Mean habit of the members: the smoothed share of days with a visit, at each person's own pace.";
    Level Less fatigue "0..1" "Mean fatigue of the members.";
    Level More ties "ties" "Mean number of living ties of a member to other members.";
    Flow More invitations "people" "Invitations sent by members.";
    Level More trust "0..1" "Mean trust of the members in the operator and the brand.";
    Flow More buyers "people" "Members who bought something.";
    Flow More revenue "yuan" "Money that members paid for purchases and fees.";
    Flow More repeat_purchases "purchases" "Purchases by members who had bought before as members.";
    Flow Neither coupons_used "purchases" "Purchases with a coupon.";
    Flow More added_revenue "yuan" "What everybody who has ever been a member paid, less what the same people would have paid without the community.";
    Flow More money_sent_on "yuan" "Money that members put into red envelopes of their own, refunds taken off.";
    Flow Less money_spent "yuan" "Money spent by the operator, refunds taken off.";
    Flow Less operator_minutes "min" "Working time of the operator.";
    Flow Less tactics_undone "times" "Tactics left undone for want of time or money.";
    Flow Less undone_for_time "times" "Of these, left undone for want of working time.";
    Stock Neither groups "groups" "Groups that the operator looks after.";
    Flow Neither moved "people" "Members who followed into a new group of the community.";
    Flow Less tactics_blocked "times" "Times that the platform blocked what broke its rules.";
    Phase Neither phase "phase" "Phase of the community's life: 0 seeking, 1 mingling, 2 founding, 3 growing, 4 mature, 5 declining, 6 silent, 7 refounding.";
}

//! The daily series: what a run gives for every day, with the field's words and formulas.

/// How a series is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A count at the day's end.
    Stock,
    /// A count or amount of the day.
    Flow,
    /// A share or level between 0 and 1, or another ratio, at the day's end.
    Level,
    /// The number of a [phase](super::lifecycle::Phase): a name, not an amount.
    Phase,
}

impl Kind {
    /// The name in JSON and in the description of the model.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Stock => "stock",
            Self::Flow => "flow",
            Self::Level => "level",
            Self::Phase => "phase",
        }
    }
}

/// What a series is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeriesInfo {
    /// Name in JSON, CSV and on the page.
    pub name: &'static str,
    /// How it is to be read.
    pub kind: Kind,
    /// Unit.
    pub unit: &'static str,
    /// Definition.
    pub doc: &'static str,
}

macro_rules! series {
    ($($kind:ident $name:ident $unit:literal $doc:literal;)*) => {
        /// One day of one world: every daily series by name.
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        pub struct Daily {
            $(#[doc = $doc] pub $name: f64,)*
        }

        /// Every daily series, in the order of columns everywhere.
        pub const SERIES: &[SeriesInfo] = &[
            $(SeriesInfo { name: stringify!($name), kind: Kind::$kind, unit: $unit, doc: $doc },)*
        ];

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
    Stock members "people" "Members at the day's end.";
    Flow joined "people" "New members, founders included.";
    Flow joined_arrivals "people" "New members who came by themselves.";
    Flow joined_invited "people" "New members whom a member invited of the member's own accord.";
    Flow joined_referral "people" "New members whom a member brought in a referral campaign.";
    Flow joined_paid "people" "New members who came by an advertisement.";
    Flow joined_partner "people" "New members who came from a partner's group.";
    Flow joined_imported "people" "New members who came over from another platform.";
    Flow returned "people" "Members who had left and came back.";
    Flow turned_away "people" "People who found the group full, or were lost at a step that the platform puts before joining.";
    Flow left "people" "Members who left or were removed.";
    Flow left_unanswered "people" "Left for want of recognition: what they wrote found no answer, or nobody took notice.";
    Flow left_off_topic "people" "Left for want of interest: little of what they found concerned them.";
    Flow left_overload "people" "Left because there were too many messages.";
    Flow left_ads "people" "Left because of notices and advertising.";
    Flow left_friends_left "people" "Left for want of belonging: the people they knew had gone, or they had come to know nobody.";
    Flow left_reward_gone "people" "Left because the money stopped.";
    Flow left_interest_moved "people" "Left because what brought them was over.";
    Flow left_conflict "people" "Left because of a conflict.";
    Flow left_cut_off "people" "Cut off by a platform or region against their will.";
    Flow left_removed "people" "Removed by the operator.";
    Flow dau "people" "Members who visited on the day (DAU).";
    Stock wau "people" "Members who visited in the last 7 days (WAU).";
    Stock mau "people" "Members who visited in the last 30 days (MAU).";
    Flow posters "people" "Members who wrote at least one message.";
    Flow messages "messages" "Messages by members: posts and replies.";
    Flow posts "messages" "Messages by members that open a topic.";
    Flow replies "messages" "Messages by members that answer somebody.";
    Flow operator_messages "messages" "Posts, answers, notices and private messages by the operator.";
    Flow light_actions "actions" "Likes, check-ins, taps on red envelopes and coupons, names on lists and in draws.";
    Flow checked_in "people" "Members who checked in.";
    Flow points "points" "Points earned by members.";
    Flow conflicts "conflicts" "Quarrels and complaints that broke out.";
    Flow rule_breaking "messages" "Messages by members that broke the rules.";
    Level answered_share "share" "Share of the posts of the day before yesterday and earlier, up to a week back, that were answered.";
    Level first_response_minutes "min" "Median time from a post to its first answer, posts first answered on the day; 0 without any.";
    Level silent_share "share" "Members without a visit in the last 7 days ÷ members.";
    Level muted_share "share" "Members who muted the group ÷ members.";
    Level folded_share "share" "Members who folded the group away ÷ members.";
    Level belonging "0..1" "Mean level of belonging of the members.";
    Level belonging_sd "0..1" "Standard deviation of belonging.";
    Level recognition "0..1" "Mean level of recognition of the members.";
    Level recognition_sd "0..1" "Standard deviation of recognition.";
    Level interest "0..1" "Mean level of interest of the members.";
    Level interest_sd "0..1" "Standard deviation of interest.";
    Level habit "0..1" "Mean habit of the members: the smoothed share of days with a visit, at each person's own pace.";
    Level fatigue "0..1" "Mean fatigue of the members.";
    Level ties "ties" "Mean number of living ties a member.";
    Flow invitations "people" "Invitations sent by members.";
    Level trust "0..1" "Mean trust of the members in the operator and the brand.";
    Flow buyers "people" "Members who bought something.";
    Flow revenue "yuan" "Money that members paid for purchases and fees.";
    Flow repeat_purchases "purchases" "Purchases by members who had bought before as members.";
    Flow coupons_used "purchases" "Purchases with a coupon.";
    Flow added_revenue "yuan" "What everybody who has ever been a member paid, less what the same people would have paid without the community.";
    Flow money_sent_on "yuan" "Money that members put into red envelopes of their own, refunds taken off.";
    Flow money_spent "yuan" "Money spent by the operator, refunds taken off.";
    Flow operator_minutes "min" "Working time of the operator.";
    Flow tactics_undone "times" "Tactics left undone for want of time or money.";
    Stock groups "groups" "Groups that the operator looks after.";
    Flow moved "people" "Members who followed into a new group of the community.";
    Flow tactics_blocked "times" "Times that the platform blocked what broke its rules.";
    Phase phase "phase" "Phase of the community's life: 0 seeking, 1 mingling, 2 founding, 3 growing, 4 mature, 5 declining, 6 silent, 7 refounding.";
}

/// Position of the series `name` in [`SERIES`].
#[must_use]
pub fn index(name: &str) -> Option<usize> {
    SERIES.iter().position(|info| info.name == name)
}

//! Why somebody leaves.

use super::series::Daily;

macro_rules! reasons {
    ($($number:literal $reason:ident $series:ident;)*) => {
        /// Why somebody leaves. The number is the event log's value, the name that of the daily series.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Reason {
            $(#[doc = concat!("Counted by the daily series `", stringify!($series), "`.")] $reason = $number,)*
        }

        impl Reason {
            /// Every reason.
            pub const ALL: &[Self] = &[$(Self::$reason,)*];

            /// The daily series that counts those who leave for this reason.
            #[must_use]
            pub fn series(self) -> &'static str {
                match self {
                    $(Self::$reason => stringify!($series),)*
                }
            }

            /// The day's count of those who leave for this reason.
            pub(crate) fn count(self, today: &mut Daily) -> &mut f64 {
                match self {
                    $(Self::$reason => &mut today.$series,)*
                }
            }
        }
    };
}

reasons! {
    0 Unanswered left_unanswered;
    1 OffTopic left_off_topic;
    2 Overload left_overload;
    3 Ads left_ads;
    4 FriendsLeft left_friends_left;
    5 RewardGone left_reward_gone;
    6 InterestMoved left_interest_moved;
    7 Conflict left_conflict;
    8 NotAtHome left_not_at_home;
    10 CutOff left_cut_off;
}

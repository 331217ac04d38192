//! What members do for others and for the community: money, invitations, leaving.

use crate::estimate::estimate;
use crate::money::{invited_per_member, packet_return, referral_value};
use crate::participation::{left, muted};
use crate::statistic::{StatisticInfo, Unit, statistics};

statistics! {
    packet_return Number "K23" [RedEnvelopes]: |f| packet_return(f.log);
    muted Share "K24" [Muting]: |f| estimate(muted(f.log));
    left Share "K24" [Leaving]: |f| estimate(left(f.log));
    referral_value Number "K35" [Joins, Invitations, Spending]: |f| referral_value(f.log);
    invited_per_member Number "K36" [Invitations]: |f| invited_per_member(f.log);
}

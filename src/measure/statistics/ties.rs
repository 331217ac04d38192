//! What members do for others and for the community: money, invitations, leaving.

use crate::estimate::estimate;
use crate::money::{invited_per_member, packet_return, referral_value};
use crate::participation::{left, muted};
use crate::statistic::{StatisticInfo, Unit, statistics};

statistics! {
    PACKET_RETURN "packet_return" Number "K23": "红包回流：每多抢 1 元，24 小时内多发回群里的元数",
        "Yuan sent back within 24 hours for each further yuan taken from a red envelope",
        |f| packet_return(f.log);
    MUTED "muted" Share "K24": "曾开免打扰的成员占比", "Members who ever muted the community",
        |f| estimate(muted(f.log));
    LEFT "left" Share "K24": "曾主动退群的成员占比", "Members who ever left of their own will",
        |f| estimate(left(f.log));
    REFERRAL_VALUE "referral_value" Number "K35": "被邀请成员人均消费 ÷ 其他新成员人均消费",
        "Spending of invited members ÷ that of other joiners",
        |f| referral_value(f.log);
    INVITED_PER_MEMBER "invited_per_member" Number "K36": "被邀请入群者 ÷ 其他成员",
        "Members invited by members ÷ other members",
        |f| invited_per_member(f.log);
}

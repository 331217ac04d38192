//! Facebook group, and groups like it in which a feed is ranked for every reader.

use super::rule::{Limit, Rule};
use super::{Pace, Traits};
use words::say::rules as say;

/// Readers meet a selection of posts between others and are not disturbed by every one. Posts find answers for days.
pub(super) const TRAITS: Traits = Traits {
    cap: crate::scenario::MAX_PEOPLE,
    stream: false,
    can_leave: true,
    red_envelopes: false,
    pace: Pace::Ranked,
    rules: &[Rule {
        id: "no_packets",
        limit: Limit::NoPackets,
        text: say::FACEBOOK_GROUP_NO_PACKETS,
        source: "The platform's functions.",
        seen: "2025",
    }],
};

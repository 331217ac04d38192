//! Discord server, and servers like it: channels that people open as they like.

use super::rule::{Limit, Rule};
use super::{Pace, Traits};
use words::say::rules as say;

/// Talk is as fast as in a chat (3 to 9 minutes to an answer in five chat communities, measured), but large servers notify of
/// mentions only and people choose their channels. Servers grow to 2.5 million members without asking (2025), which is more
/// than a world holds.
pub(super) const TRAITS: Traits = Traits {
    cap: crate::scenario::MAX_PEOPLE,
    stream: false,
    can_leave: true,
    red_envelopes: false,
    pace: Pace::Chat,
    rules: &[Rule {
        id: "no_packets",
        limit: Limit::NoPackets,
        text: say::DISCORD_SERVER_NO_PACKETS,
        source: "The platform's functions.",
        seen: "2025",
    }],
};

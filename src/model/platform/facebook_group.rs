//! Facebook group, and groups like it in which a feed is ranked for every reader.

use super::Traits;
use super::rule::{Limit, Rule};

/// Readers meet a selection of posts between others and are not disturbed by every one. Posts find answers for days; how
/// fast is our judgement, between a chat and a forum.
pub(super) const TRAITS: Traits = Traits {
    cap: crate::scenario::MAX_PEOPLE,
    stream: false,
    can_leave: true,
    answer_days: 5,
    latency_minutes: 45.0,
    rules: &[Rule {
        id: "no_packets",
        limit: Limit::NoPackets,
        zh: "Facebook 群组没有红包功能",
        en: "a Facebook group has no red envelopes",
        source: "The platform's functions.",
        seen: "2025",
    }],
};

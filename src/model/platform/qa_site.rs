//! Question-and-answer site (问答站): a forum whose open questions stand in a queue.

use super::forum;
use super::{Pace, Traits};

/// As on a forum, but those who answer look through the questions without an answer first, and experts do so several times
/// a day: half of the questions of Quantum Computing Stack Exchange have an answer within 72 minutes (measured).
pub(super) const TRAITS: Traits = Traits {
    pace: Pace::Queue,
    ..forum::TRAITS
};

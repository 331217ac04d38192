//! Own forum (自建论坛): the house makes its own rules.

use super::{Pace, Traits};

/// Nobody is disturbed by a message to others, nobody leaves, and an old topic still finds answers.
pub(super) const TRAITS: Traits = Traits {
    cap: crate::scenario::MAX_PEOPLE,
    stream: false,
    can_leave: false,
    red_envelopes: false,
    pace: Pace::Forum,
    rules: &[],
};

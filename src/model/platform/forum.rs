//! Own forum (自建论坛): the house makes its own rules.

use super::Traits;

/// Nobody is disturbed by a message to others, nobody leaves, and an old topic still finds answers. A quarter of the
/// topics of Edgeryders are answered within two hours.
pub(super) const TRAITS: Traits = Traits {
    cap: crate::scenario::MAX_PEOPLE,
    stream: false,
    can_leave: false,
    answer_days: 14,
    latency_minutes: 120.0,
    rules: &[],
};

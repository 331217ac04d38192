//! The event log that `run --events` writes.

use super::Kind;
use words::say::files as say;

pub(super) const EVENT_LOG: Kind = Kind {
    signature: &[
        "world", "strategy", "t", "day", "member", "kind", "target", "item", "value",
    ],
    ..Kind::new("simulated", say::KIND_SIMULATED)
};

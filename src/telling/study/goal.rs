//! What the operator wants, as tables name it and write its numbers.

use experiments::aim::AimPart;
use words::say::decisions as say;
use words::{Say, Text};

use super::Notation;

/// The outcome, or that it is a mix.
pub(super) fn name(aim: &[AimPart]) -> Text {
    match aim {
        [only] => only.outcome.info().label.text(),
        _ => say::MIX.text(),
    }
}

/// The form of its numbers.
pub(super) fn notation(aim: &[AimPart]) -> Notation {
    Notation::of_aim(aim)
}

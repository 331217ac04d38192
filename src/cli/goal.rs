//! What the operator wants, as tables name it and write its numbers.

use experiments::aim::AimPart;
use words::say::decisions as say;
use words::{Say, Text};

use super::number::Notation;

/// The outcome, or that it is a mix.
pub fn name(aim: &[AimPart]) -> Text {
    match aim {
        [only] => only.outcome.info().label.text(),
        _ => say::MIX.text(),
    }
}

/// The form of its numbers.
pub fn notation(aim: &[AimPart]) -> Notation {
    match aim {
        [only] => Notation::of_unit(only.outcome.info().unit),
        _ => Notation::Plain,
    }
}

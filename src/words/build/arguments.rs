//! The arguments of a message.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::Piece;

/// Arguments by name, each with the keys that it chooses among; none for one that is said or counted.
pub(crate) type Arguments = BTreeMap<String, BTreeSet<String>>;

pub(crate) fn collect(pieces: &[Piece], all: &mut Arguments) {
    for piece in pieces {
        match piece {
            Piece::Said(_) => {}
            Piece::Argument(name) => {
                all.entry(name.clone()).or_default();
            }
            Piece::Choice {
                argument, variants, ..
            } => {
                let counted = variants.iter().all(|(key, _)| is_count(key));
                let keys = all.entry(argument.clone()).or_default();
                if !counted {
                    keys.extend(variants.iter().map(|(key, _)| key.clone()));
                }
                for (_, pieces) in variants {
                    collect(pieces, all);
                }
            }
        }
    }
}

/// Whether a key is of a number: the number itself or its plural category.
fn is_count(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other") || key.parse::<f64>().is_ok()
}

/// Whether the choice is between true and false.
pub(crate) fn is_flag(keys: &BTreeSet<String>) -> bool {
    keys.iter().all(|key| key == "true" || key == "false")
}

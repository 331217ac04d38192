//! What a number is counted in.

use words::say::document as say;
use words::{Fixed, Language, Say, find};

/// A unit behind a number, if it has one: ` (min/day)`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit<'u>(pub Option<&'u str>);

impl Say for Unit<'_> {
    fn say(&self, language: Language, to: &mut String) {
        let Some(written) = self.0 else { return };
        let unit = name(written).map_or(written, |name| name.get(language));
        say::BehindNumber { unit: &unit }.say(language, to);
    }
}

/// What a unit of a parameter or field is called; none where it has no name.
#[must_use]
pub fn name(unit: &str) -> Option<Fixed> {
    let parts = unit.split(['/', ' ', '.']).filter(|part| !part.is_empty());
    let id = parts.fold("counted-in".to_owned(), |id, part| id + "-" + part);
    find(say::BY_ID, &id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameters::TABLE;

    #[test]
    fn every_unit_has_a_name_and_every_name_a_unit() {
        let schema = crate::document::schema().to_string();
        let of_fields = schema.split("\"x-unit\":\"").skip(1);
        let of_fields = of_fields.filter_map(|rest| rest.split('"').next());
        let units: Vec<&str> = of_fields.chain(TABLE.iter().map(|row| row.unit)).collect();
        for unit in &units {
            let english = name(unit).map(|name| name.get(Language::English));
            assert_eq!(english, Some(*unit));
        }
        for (id, message) in say::BY_ID {
            let counted = id.starts_with("counted-in-");
            assert!(
                !counted || units.contains(&message.get(Language::English)),
                "nothing is {id}"
            );
        }
    }
}

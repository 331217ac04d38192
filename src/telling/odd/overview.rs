//! Elements 1 to 3: what the model is for, what there is in it, and what happens in what order.

use evidence::{ROWS, RowKind};
use model::day::{PHASES, Phase};
use model::parameters::find;
use model::population::COLUMNS;
use model::scenario::MAX_PEOPLE;
use words::say::{odd as say, punctuation};
use words::{Joined, Say, Text};

use super::Writer;
use super::markdown::code;
use super::source::items_of;

/// Where the parts of a world are declared.
const WORLD: &str = include_str!("../../model/world.rs");

impl Writer {
    pub(super) fn purpose(&mut self) {
        let version = &env!("CARGO_PKG_VERSION");
        let introduction = say::Introduction { version }.in_language(self.language);
        self.page.heading(1, say::TITLE.get(self.language));
        self.page.paragraph(&introduction);
        self.page.heading(2, say::PURPOSE.get(self.language));
        self.page.paragraph(say::PURPOSE_TEXT.get(self.language));
        let language = self.language;
        let heads = self.heads([
            say::HEAD_NUMBER,
            say::HEAD_FACT,
            say::HEAD_KIND,
            say::HEAD_BAND,
            say::HEAD_SOURCE,
        ]);
        let rows = ROWS.iter().map(|row| {
            let kind = match row.kind {
                RowKind::Population => say::ROW_POPULATION,
                RowKind::Causal => say::ROW_CAUSAL,
            };
            [
                row.id.to_owned(),
                format!(
                    "{}: {}",
                    row.name.get(language),
                    row.definition.get(language)
                ),
                kind.get(language).to_owned(),
                format!("{} {}", row.band, row.unit.get(language)),
                row.source.get(language).to_owned(),
            ]
        });
        self.page.table(heads, rows);
    }

    pub(super) fn entities(&mut self) {
        let days = &self.schema["$defs"]["Run"]["properties"]["days"]["maximum"];
        let text = say::EntitiesText {
            days: &days.to_string(),
            people: &MAX_PEOPLE,
        }
        .in_language(self.language);
        self.page.heading(2, say::ENTITIES.get(self.language));
        self.page.paragraph(&text);
        self.page.heading(3, say::PERSONS.get(self.language));
        let heads = self.heads([
            say::HEAD_NAME,
            say::HEAD_TYPE,
            say::HEAD_MEANING,
            say::HEAD_AT_JOINING,
        ]);
        let rows = COLUMNS.iter().map(|column| {
            [
                code(column.name),
                code(column.kind),
                column.doc.trim().to_owned(),
                at_joining(column.at_joining),
            ]
        });
        self.page.table(heads, rows);
        self.page.heading(3, say::PLATFORMS.get(self.language));
        self.values("Platform");
    }

    pub(super) fn process(&mut self) {
        self.page.heading(2, say::PROCESS.get(self.language));
        self.page.paragraph(say::PROCESS_TEXT.get(self.language));
        let source = self.say(say::HEAD_SOURCE_OF);
        let language = self.language;
        let phases = PHASES.iter().map(|phase| {
            format!(
                "{}: {} {} {source}{}",
                code(phase.name),
                phase.doc,
                parts_of(phase).in_language(language),
                phase.source
            )
        });
        self.page.list("1.", phases);
        self.page.paragraph(say::PARTS_TEXT.get(self.language));
        let heads = self.heads([say::HEAD_NAME, say::HEAD_MEANING]);
        let parts = items_of(WORLD, "pub struct World", "pub(crate) ", ':');
        let parts = parts.into_iter().map(|(name, doc)| [code(name), doc]);
        self.page.table(heads, parts);
    }
}

/// The parts of the world that a phase reads and changes, in a sentence.
fn parts_of(phase: &Phase) -> Text {
    let list = |parts: &[&str]| {
        let parts: Vec<String> = parts.iter().map(|part| code(part)).collect();
        Joined(&parts, punctuation::LIST_ITEMS).text()
    };
    say::PhaseParts {
        reads: &list(phase.reads),
        changes: &list(phase.changes),
    }
    .text()
}

/// The value at joining as the source has it; a parameter by its symbol.
fn at_joining(value: &str) -> String {
    match value.strip_prefix("parameters.").and_then(find) {
        Some(row) => format!("{} = {}", row.symbol, row.default),
        None => code(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_the_world_are_those_that_phases_name() {
        let parts = items_of(WORLD, "pub struct World", "pub(crate) ", ':');
        for phase in PHASES {
            for named in phase.reads.iter().chain(phase.changes) {
                assert!(
                    parts
                        .iter()
                        .any(|(part, doc)| part == named && !doc.is_empty()),
                    "{named}"
                );
            }
        }
    }
}

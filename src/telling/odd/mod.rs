//! The ODD document: the model described in the seven elements of the ODD protocol (Grimm et al. 2006, 2010, 2020).
//!
//! What the model's tables, schema and source can say is generated from them; the catalogue has the rest.

mod concepts;
mod fields;
mod inputs;
mod markdown;
mod overview;
mod source;
mod submodels;

use serde_json::Value;

use markdown::Markdown;
use words::{Fixed, Language};

/// The ODD document of this engine, whose documents follow `schema`, as Markdown.
#[must_use]
pub fn odd(schema: Value, language: Language) -> String {
    let mut writer = Writer {
        page: Markdown::default(),
        language,
        schema,
    };
    writer.purpose();
    writer.entities();
    writer.process();
    writer.concepts();
    writer.initialisation();
    writer.input();
    writer.submodels();
    writer.page.0
}

struct Writer {
    page: Markdown,
    language: Language,
    schema: Value,
}

impl Writer {
    fn say(&self, words: Fixed) -> &'static str {
        words.get(self.language)
    }

    fn heads<const N: usize>(&self, heads: [Fixed; N]) -> [&'static str; N] {
        heads.map(|words| self.say(words))
    }
}

#[cfg(test)]
mod tests {
    use evidence::ROWS;
    use model::day::PHASES;
    use model::document;
    use model::event_log::EventKind;
    use model::free::FREE;
    use model::leaving::TERMS;
    use model::outcomes::OUTCOMES;
    use model::parameters::TABLE;
    use model::population::COLUMNS;
    use model::series::SERIES;

    use super::*;

    #[test]
    fn both_languages_hold_every_row_of_every_table() {
        for language in [Language::Chinese, Language::English] {
            let schema = document::schema();
            let text = odd(schema.clone(), language);
            let kinds = schema["$defs"]["Action"]["oneOf"].as_array().unwrap();
            let kinds = kinds
                .iter()
                .map(|variant| variant["properties"]["kind"]["const"].as_str().unwrap());
            let rows = TABLE
                .iter()
                .map(|row| format!("| {} | `{}` |", row.symbol, row.name))
                .chain(
                    PHASES
                        .iter()
                        .map(|phase| format!("1. `{}`: {}", phase.name, phase.doc)),
                )
                .chain(
                    PHASES
                        .iter()
                        .enumerate()
                        .map(|(k, phase)| format!("### 7.{} `{}`\n\n", k + 1, phase.name)),
                )
                .chain(FREE.iter().map(|free| {
                    format!(
                        "| `{}` | {} | {} | {} |",
                        free.name, free.doc, free.sd, free.why
                    )
                }))
                .chain(TERMS.iter().map(|term| format!("| `{}` | ", term.name)))
                .chain(kinds.map(|kind| format!("#### `{kind}`\n")))
                .chain(COLUMNS.iter().map(|column| {
                    format!(
                        "| `{}` | `{}` | {}",
                        column.name,
                        column.kind,
                        column.doc.trim()
                    )
                }))
                .chain(
                    SERIES
                        .iter()
                        .chain(OUTCOMES)
                        .map(|info| format!("| `{}` | ", info.name)),
                )
                .chain(
                    EventKind::ALL
                        .iter()
                        .map(|kind| format!("| `{}` | {}", kind.name(), kind.doc())),
                )
                .chain(
                    ROWS.iter()
                        .map(|row| format!("| {} | {}", row.id, row.name.get(language))),
                );
            for row in rows {
                assert!(text.contains(&row), "{row} is missing");
            }
            for definition in schema["$defs"].as_object().unwrap().keys() {
                let elsewhere =
                    ["Action", "PresetScenario", "Platform"].contains(&definition.as_str());
                assert!(
                    elsewhere || text.contains(&format!("### `{definition}`")),
                    "{definition} is missing"
                );
            }
            assert_eq!(
                text.lines().filter(|line| line.starts_with("## ")).count(),
                8
            );
            let placeholder = text.split('{').skip(1).find(|rest| {
                rest.split_once('}').is_some_and(|(name, _)| {
                    !name.is_empty() && name.chars().all(|c| c.is_alphabetic() || c == '_')
                })
            });
            assert_eq!(placeholder, None, "a placeholder is left");
        }
    }
}

//! The ODD document: the model described in the seven elements of the ODD protocol (Grimm et al. 2006, 2010, 2020).
//!
//! What the model's tables, schema and source can say is generated from them; `prose` has the rest.

mod fields;
mod markdown;
mod prose;
mod source;

use serde_json::Value;

use evidence::{Kind as RowKind, ROWS};
use markdown::{Markdown, code};
use model::day::{self, PHASES};
use model::document;
use model::event_log::EventKind;
use model::indicator::Indicator;
use model::leaving::TERMS;
use model::outcomes::OUTCOMES;
use model::parameters::{Confidence, Parameter, TABLE, find};
use model::population::COLUMNS;
use model::scenario::MAX_PEOPLE;
use model::series::SERIES;
use model::tactics;
use source::{doc_of, formulas_of, functions_of, parameters_in, parameters_of, with_symbols};
use words::say::odd as say;
use words::{Fixed, Language, Say};

/// Definitions of the schema that describe how a run begins; all others but the tactics describe its input.
const INITIAL: &[&str] = &["Scenario", "Segment", "NeedWeights"];

/// Files of the model whose rules serve several phases and tactics: their own doc comments list the formulas.
const MECHANISMS: &[&str] = &[
    include_str!("../../model/ties.rs"),
    include_str!("../../model/effects.rs"),
    include_str!("../../model/tactics/firing.rs"),
    include_str!("../../model/tactics/selling.rs"),
    include_str!("../../model/tactics/steering.rs"),
    include_str!("../../model/trust.rs"),
    include_str!("../../model/packet.rs"),
    include_str!("../../model/joining.rs"),
    include_str!("../../model/name.rs"),
    include_str!("../../model/moves.rs"),
    include_str!("../../model/purpose.rs"),
    include_str!("../../model/shocks/competitor.rs"),
    include_str!("../../model/shocks/complaint_wave.rs"),
    include_str!("../../model/shocks/koc_leaves.rs"),
];

/// The ODD document of this engine, as Markdown.
#[must_use]
pub fn odd(language: Language) -> String {
    let mut writer = Writer {
        page: Markdown::default(),
        language,
        schema: document::schema(),
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

    fn purpose(&mut self) {
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
                row.source.to_owned(),
            ]
        });
        self.page.table(heads, rows);
    }

    fn entities(&mut self) {
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

    fn process(&mut self) {
        self.page.heading(2, say::PROCESS.get(self.language));
        self.page.paragraph(say::PROCESS_TEXT.get(self.language));
        let source = self.say(say::HEAD_SOURCE_OF);
        let phases = PHASES.iter().map(|phase| {
            format!(
                "{}: {} {source}{}",
                code(phase.name),
                phase.doc,
                phase.source
            )
        });
        self.page.list("1.", phases);
    }

    fn concepts(&mut self) {
        let language = self.language;
        self.page.heading(2, say::CONCEPTS.get(language));
        for (name, text) in prose::ELEVEN {
            self.page.paragraph(&format!(
                "**{}.** {}",
                name.get(language),
                text.get(language)
            ));
        }
        self.page.heading(3, say::SERIES.get(language));
        self.numbers(SERIES);
        self.page.heading(3, say::OUTCOMES.get(language));
        self.numbers(OUTCOMES);
        self.page.heading(3, say::EVENTS.get(language));
        let heads = self.heads([say::HEAD_NAME, say::HEAD_MEANING]);
        let kinds = EventKind::ALL
            .iter()
            .map(|kind| [code(kind.name()), kind.doc().to_owned()]);
        self.page.table(heads, kinds);
    }

    fn numbers(&mut self, infos: &[Indicator]) {
        let heads = self.heads([
            say::HEAD_NAME,
            say::HEAD_KIND,
            say::HEAD_UNIT,
            say::HEAD_MEANING,
        ]);
        let rows = infos.iter().map(|info| {
            [
                code(info.name),
                info.kind.name().to_owned(),
                info.unit.to_owned(),
                info.doc.to_owned(),
            ]
        });
        self.page.table(heads, rows);
    }

    fn initialisation(&mut self) {
        let born: Vec<String> = prose::BORN
            .iter()
            .map(|rule| format!("- {}", with_symbols(rule)))
            .collect();
        let born = &born.join("\n");
        let text = say::InitialisationText { born }.in_language(self.language);
        self.page.heading(2, say::INITIALISATION.get(self.language));
        self.page.paragraph(&text);
        for name in INITIAL {
            self.definition(name);
        }
    }

    fn input(&mut self) {
        self.page.heading(2, say::INPUT.get(self.language));
        self.page.paragraph(say::INPUT_TEXT.get(self.language));
        let names: Vec<String> = self.schema["$defs"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .filter(|name| {
                let written = ["Action", "PresetScenario", "Platform"];
                !INITIAL.contains(&name.as_str()) && !written.contains(&name.as_str())
            })
            .collect();
        for name in names {
            self.definition(&name);
        }
    }

    /// A definition of the schema: its fields, or the values that it lists.
    fn definition(&mut self, name: &str) {
        let schema = self.schema["$defs"][name].clone();
        let description = schema["description"].as_str().unwrap_or_default();
        self.page.heading(3, &code(name));
        self.page.paragraph(description);
        if schema["properties"].is_object() {
            self.fields(&schema);
        } else {
            self.values(name);
        }
    }

    fn fields(&mut self, schema: &Value) {
        let fields = fields::fields(schema);
        if fields.is_empty() {
            return;
        }
        let heads = self.heads([
            say::HEAD_NAME,
            say::HEAD_TYPE,
            say::HEAD_UNIT,
            say::HEAD_DEFAULT,
            say::HEAD_RANGE,
            say::HEAD_MEANING,
        ]);
        self.page.table(heads, fields);
    }

    fn values(&mut self, name: &str) {
        let values = fields::values(&self.schema["$defs"][name]);
        if !values.is_empty() {
            let heads = self.heads([say::HEAD_NAME, say::HEAD_MEANING]);
            self.page.table(heads, values);
        }
    }

    fn submodels(&mut self) {
        let language = self.language;
        // The phases, the shared rules, the decision to leave, the tactics; then the parameters.
        let last = PHASES.len() + 4;
        let text = say::SubmodelsText { last: &last }.in_language(language);
        self.page.heading(2, say::SUBMODELS.get(language));
        self.page.paragraph(&text);
        for (k, phase) in PHASES.iter().enumerate() {
            self.page
                .heading(3, &format!("7.{} {}", k + 1, code(phase.name)));
            let source = day::SOURCES
                .iter()
                .find(|(name, _)| *name == phase.name)
                .map_or("", |(_, source)| source);
            self.page
                .paragraph(&doc_of(source, &format!("fn {}(", phase.name)));
            self.formulas(phase.formulas);
            let reads = self.reads(&parameters_in(phase.formulas));
            let source = self.say(say::HEAD_SOURCE_OF);
            self.page
                .paragraph(&format!("{source}{}{reads}", phase.source));
        }
        self.page
            .heading(3, &format!("7.{} {}", last - 3, say::RULES.get(language)));
        for source in MECHANISMS {
            let (about, _) = source.split_once('\n').unwrap_or_default();
            self.page
                .paragraph(about.trim_start_matches("//!").trim_start());
            let formulas = formulas_of(source);
            let formulas = formulas.iter().map(|formula| with_symbols(formula));
            self.page.list("-", formulas);
            let reads = self.reads(&parameters_of(source));
            self.page.paragraph(reads.trim_start());
        }
        self.leaving(last - 2);
        self.tactics(last - 1);
        self.parameters(last);
        self.page.heading(2, say::REFERENCES.get(language));
        self.page.paragraph(say::REFERENCES_TEXT.get(language));
    }

    fn formulas(&mut self, formulas: &[&str]) {
        if !formulas.is_empty() {
            let items = formulas.iter().map(|formula| with_symbols(formula));
            self.page.list("-", items);
        }
    }

    /// The parameters by symbol and name, as the end of a paragraph.
    fn reads(&self, parameters: &[&Parameter]) -> String {
        if parameters.is_empty() {
            return String::new();
        }
        let names: Vec<String> = parameters
            .iter()
            .map(|row| format!("{} {}", row.symbol, code(row.name)))
            .collect();
        format!(" {}{}.", self.say(say::HEAD_PARAMETERS), names.join(", "))
    }

    fn leaving(&mut self, number: usize) {
        self.page.heading(
            3,
            &format!("7.{number} {}", say::LEAVING.get(self.language)),
        );
        self.page
            .paragraph(&with_symbols(self.say(say::LEAVING_TEXT)));
        let heads = self.heads([
            say::HEAD_NAME,
            say::HEAD_FORMULA,
            say::HEAD_MEANING,
            say::HEAD_REASON,
        ]);
        let rows = TERMS.iter().map(|term| {
            [
                code(term.name),
                formula_of(term.formula),
                term.doc.to_owned(),
                code(term.reason.series()),
            ]
        });
        self.page.table(heads, rows);
    }

    fn tactics(&mut self, number: usize) {
        self.page.heading(
            3,
            &format!("7.{number} {}", say::TACTICS.get(self.language)),
        );
        self.page.paragraph(say::TACTICS_TEXT.get(self.language));
        let variants = self.schema["$defs"]["Action"]["oneOf"].clone();
        for variant in variants.as_array().into_iter().flatten() {
            let kind = variant["properties"]["kind"]["const"]
                .as_str()
                .unwrap_or_default();
            let source = tactics::SOURCES
                .iter()
                .find(|(name, _)| *name == kind)
                .map_or("", |(_, source)| source);
            let description = variant["description"].as_str().unwrap_or_default();
            self.page.heading(4, &code(kind));
            self.page
                .paragraph(&format!("{description} {}", doc_of(source, "pub struct ")));
            self.fields(variant);
            let phases: Vec<String> = functions_of(source, "impl Act for")
                .into_iter()
                .filter(|(_, doc)| !doc.is_empty())
                .map(|(step, doc)| format!("{}: {doc}", code(step)))
                .collect();
            let formulas = formulas_of(source);
            let formulas = formulas.iter().map(|formula| with_symbols(formula));
            self.page.list("-", phases.into_iter().chain(formulas));
            let reads = self.reads(&parameters_of(source));
            if !reads.is_empty() {
                self.page.paragraph(reads.trim_start());
            }
        }
    }

    fn parameters(&mut self, number: usize) {
        let text = say::ParametersText {
            count: &TABLE.len(),
        }
        .in_language(self.language);
        self.page.heading(
            3,
            &format!("7.{number} {}", say::PARAMETERS.get(self.language)),
        );
        self.page.paragraph(&text);
        let heads = self.heads([
            say::HEAD_SYMBOL,
            say::HEAD_NAME,
            say::HEAD_UNIT,
            say::HEAD_DEFAULT,
            say::HEAD_RANGE,
            say::HEAD_CONFIDENCE,
            say::HEAD_MEANING,
            say::HEAD_SOURCE,
        ]);
        let rows = TABLE.iter().map(|row| {
            let confidence = match row.confidence {
                Confidence::Measured => "measured",
                Confidence::Read => "read",
                Confidence::Fitted => "fitted",
                Confidence::Assumed => "assumed",
            };
            [
                row.symbol.to_owned(),
                code(row.name),
                row.unit.to_owned(),
                row.default.to_string(),
                format!("{} – {}", row.low, row.high),
                confidence.to_owned(),
                row.doc.to_owned(),
                row.source.to_owned(),
            ]
        });
        self.page.table(heads, rows);
    }
}

/// The value at joining as the source has it; a parameter by its symbol.
fn at_joining(value: &str) -> String {
    match value.strip_prefix("parameters.").and_then(find) {
        Some(row) => format!("{} = {}", row.symbol, row.default),
        None => code(value),
    }
}

/// A term of the decision to leave as a formula: parameters by their symbols, columns by their names.
fn formula_of(source: &str) -> String {
    let mut text = source.split_whitespace().collect::<Vec<_>>().join(" ");
    for row in TABLE {
        text = text.replace(&format!("all(p.{})", row.name), row.symbol);
    }
    let text = text
        .replace(".fast_max(all(0.0))", "⁺")
        .replace(" * ", " · ")
        .replace(" - ", " − ");
    let name = |c: char| c.is_ascii_lowercase() || c == '_';
    let mut formula = String::new();
    let mut rest = text.as_str();
    while let Some(next) = rest.chars().next() {
        let end = rest.find(|c| name(c) != name(next)).unwrap_or(rest.len());
        let (token, tail) = rest.split_at(end);
        match token {
            "one" => formula.push('1'),
            _ if COLUMNS.iter().any(|column| column.name == token) => {
                formula.push_str(&code(token));
            }
            _ => formula.push_str(token),
        }
        rest = tail;
    }
    formula
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn both_languages_hold_every_row_of_every_table() {
        for language in [Language::Chinese, Language::English] {
            let text = odd(language);
            let schema = document::schema();
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

    /// A formula that no longer says what the code does names other parameters than the code, most of the time.
    #[test]
    fn the_formulas_of_a_file_name_the_parameters_that_it_reads() {
        for (name, source) in day::SOURCES {
            let phases = day::SOURCES
                .iter()
                .zip(PHASES)
                .filter(|((_, other), _)| other == source);
            let formulas: Vec<&str> = phases
                .flat_map(|(_, phase)| phase.formulas)
                .copied()
                .collect();
            let named: BTreeSet<&str> = parameters_in(&formulas)
                .iter()
                .map(|row| row.name)
                .collect();
            let read: BTreeSet<&str> = parameters_of(source).iter().map(|row| row.name).collect();
            let forgotten: Vec<_> = read.difference(&named).collect();
            assert!(
                forgotten.is_empty(),
                "the file of the phase {name} reads {forgotten:?}, which no formula of its phases names: complete the \
                 formulas beside the code"
            );
        }
    }

    #[test]
    fn every_parameter_acts_in_a_submodel() {
        let formulas = PHASES.iter().flat_map(|phase| phase.formulas);
        let formulas: Vec<&str> = formulas.chain(prose::BORN).copied().collect();
        let mut described: BTreeSet<&str> = parameters_in(&formulas)
            .iter()
            .map(|row| row.name)
            .collect();
        let tactics = tactics::SOURCES.iter().map(|(_, source)| source);
        for source in MECHANISMS.iter().chain(tactics) {
            let formulas = formulas_of(source);
            let formulas: Vec<&str> = formulas.iter().map(String::as_str).collect();
            described.extend(parameters_in(&formulas).iter().map(|row| row.name));
            described.extend(parameters_of(source).iter().map(|row| row.name));
        }
        for term in TERMS {
            described.extend(parameters_of(term.formula).iter().map(|row| row.name));
        }
        described.extend(
            COLUMNS
                .iter()
                .filter_map(|column| column.at_joining.strip_prefix("parameters.")),
        );
        let names = TABLE.iter().map(|row| row.name);
        let forgotten: Vec<&str> = names.filter(|name| !described.contains(name)).collect();
        assert!(
            forgotten.is_empty(),
            "no formula names {forgotten:?}, and no tactic reads them: complete the formulas beside the code, or add its file to MECHANISMS"
        );
    }

    #[test]
    fn formulas_name_parameters_and_columns_that_there_are() {
        let phases = PHASES.iter().flat_map(|phase| phase.formulas);
        let rules = phases.chain(prose::BORN).map(|&rule| rule.to_owned());
        let tactics = tactics::SOURCES.iter().map(|(_, source)| source);
        let files = MECHANISMS.iter().chain(tactics);
        for formula in rules.chain(files.flat_map(|source| formulas_of(source))) {
            let text = with_symbols(&formula);
            assert!(!text.contains(['{', '}']), "an unknown parameter: {text}");
            for name in text.split('`').skip(1).step_by(2) {
                let known =
                    COLUMNS.iter().any(|column| column.name == name) || name == "founder_share";
                assert!(known, "an unknown state variable: {name} in {text}");
            }
        }
    }

    #[test]
    fn every_phase_and_every_tactic_brings_its_source() {
        assert_eq!(PHASES.len(), day::SOURCES.len());
        for (phase, (name, source)) in PHASES.iter().zip(day::SOURCES) {
            assert_eq!(phase.name, *name);
            assert!(
                !doc_of(source, &format!("fn {name}(")).is_empty(),
                "{name} has no doc comment"
            );
        }
        for (kind, source) in tactics::SOURCES {
            assert!(
                !doc_of(source, "pub struct ").is_empty(),
                "{kind} has no doc comment"
            );
        }
    }

    #[test]
    fn a_term_reads_as_a_formula() {
        assert_eq!(
            formula_of(
                "all(p.leave_reward) * reward_pull * (reward_memory - reward).fast_max(all(0.0))"
            ),
            "l_W · `reward_pull` · (`reward_memory` − `reward`)⁺"
        );
        assert_eq!(
            formula_of("all(p.leave_drift) *\n    (one - pull)"),
            "l_D · (1 − `pull`)"
        );
    }
}

//! Element 7: the submodels, one for each phase of the day, and the parameters that they read.

use model::day::{self, PHASES};
use model::leaving::TERMS;
use model::parameters::{Confidence, Parameter, TABLE, TOLD};
use model::tactics;
use words::Say;
use words::say::odd as say;

use super::Writer;
use super::markdown::code;
use super::source::{
    doc_of, formula_of, formulas_of, items_of, parameters_in, parameters_of, with_symbols,
};

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
    include_str!("../../model/past.rs"),
    include_str!("../../model/name.rs"),
    include_str!("../../model/moves.rs"),
    include_str!("../../model/purpose.rs"),
    include_str!("../../model/shocks/competitor.rs"),
    include_str!("../../model/shocks/complaint_wave.rs"),
    include_str!("../../model/shocks/koc_leaves.rs"),
    include_str!("../../model/shocks/leaders_pause.rs"),
];

impl Writer {
    pub(super) fn submodels(&mut self) {
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
            let phases: Vec<String> = items_of(source, "impl Act for", "fn ", '(')
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
        let language = self.language;
        let text = say::ParametersText {
            count: &TABLE.len(),
        }
        .in_language(language);
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
        let rows = TABLE.iter().zip(TOLD).map(|(row, told)| {
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
                told.what.get(language).to_owned(),
                told.source.get(language).to_owned(),
            ]
        });
        self.page.table(heads, rows);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use model::population::COLUMNS;

    use super::super::inputs::BORN;
    use super::*;

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
        let formulas: Vec<&str> = formulas.chain(BORN).copied().collect();
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
        let rules = phases.chain(BORN).map(|&rule| rule.to_owned());
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
}

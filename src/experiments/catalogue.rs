//! The catalogue: every daily series and outcome with its unit and definition, for pages and programs that ask.

use schemars::JsonSchema;
use serde::Serialize;

use model::indicator::{Direction, Indicator};
use model::outcomes::OUTCOMES;
use model::series::SERIES;
use words::{Say, Text};

/// Every number that a run gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Catalogue {
    /// The daily series in the order of columns everywhere.
    pub series: Vec<Entry>,
    /// The outcomes in the order of columns everywhere.
    pub outcomes: Vec<Entry>,
}

/// One series or outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Entry {
    /// Name in JSON and CSV.
    pub name: &'static str,
    /// `stock`, `flow` or `level`.
    pub kind: &'static str,
    /// Unit.
    pub unit: &'static str,
    /// Definition, in English.
    pub definition: &'static str,
    /// Which way it is better.
    pub better: Direction,
    /// What the field calls it.
    pub label: Text,
    /// How it is computed, for a reader of charts.
    pub formula: Text,
}

/// The catalogue of this engine.
#[must_use]
pub fn catalogue() -> Catalogue {
    Catalogue {
        series: SERIES.iter().map(entry).collect(),
        outcomes: OUTCOMES.iter().map(entry).collect(),
    }
}

fn entry(info: &Indicator) -> Entry {
    Entry {
        name: info.name,
        kind: info.kind.name(),
        unit: info.unit,
        definition: info.doc,
        better: info.better,
        label: info.label.text(),
        formula: info.formula.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_says_which_way_it_is_better() {
        let found = serde_json::to_value(catalogue()).unwrap();
        assert_eq!(found["outcomes"][0]["better"], "more");
        assert_eq!(found["series"][0]["name"], "members");
        assert_eq!(found["series"][0]["better"], "more");
        assert_eq!(found["series"].as_array().map(Vec::len), Some(SERIES.len()));
    }
}

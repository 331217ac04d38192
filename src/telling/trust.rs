//! What the model's numbers rest on, for readers: every number of behaviour, and what the model is held to with what it gives.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use evidence::{Band, Basis, FigureReport, FigureUnit, ROWS, RowReport, Tier, Verdict};
use model::parameters::{Confidence, TABLE, TOLD};
use words::Fixed;
use words::say::assumptions::JUDGEMENT;

/// A number of behaviour that a document may set in `scenario.assumptions`.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Assumption {
    /// Name in documents.
    pub name: String,
    /// What it is called.
    pub label: Fixed,
    /// Symbol in formulas.
    pub symbol: String,
    /// Unit.
    pub unit: String,
    /// Least value.
    pub low: f64,
    /// Value unless a document says otherwise.
    pub default: f64,
    /// Greatest value.
    pub high: f64,
    /// What it means.
    pub doc: Fixed,
    /// Where the value comes from; none where it is our judgement alone.
    pub source: Option<Fixed>,
    /// How well it is known.
    pub confidence: Confidence,
}

/// Every number of behaviour, in the order of the table.
#[must_use]
pub fn assumptions() -> Vec<Assumption> {
    let rows = TABLE.iter().zip(TOLD);
    let all = rows.map(|(row, told)| Assumption {
        name: row.name.to_owned(),
        label: told.label,
        symbol: row.symbol.to_owned(),
        unit: row.unit.to_owned(),
        low: row.low,
        default: row.default,
        high: row.high,
        doc: told.what,
        source: (told.source != JUDGEMENT).then_some(told.source),
        confidence: row.confidence,
    });
    all.collect()
}

/// What the model gave for a row of the evidence when this version was tried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TriedRow {
    /// Number of the row.
    pub id: String,
    /// The row's figure: the median over the worlds, of a row of the trade the mean; none where no world has a value.
    pub value: Option<f64>,
    /// 5 % of the worlds lie below, of a row of the trade: lower end of the mean's 95 % interval.
    pub low: Option<f64>,
    /// 95 % of the worlds lie below, of a row of the trade: upper end of the interval.
    pub high: Option<f64>,
    /// Whether the row holds.
    pub verdict: Verdict,
}

impl TriedRow {
    /// What a report says of a row.
    #[must_use]
    pub fn of(row: &RowReport) -> Self {
        let figure = row.figures.first();
        let trade = row.tier == Tier::Trade;
        let read = |fact: fn(&FigureReport) -> Option<f64>,
                    of_the_trade: fn(&FigureReport) -> Option<f64>| {
            figure.and_then(if trade { of_the_trade } else { fact })
        };
        Self {
            id: row.id.to_owned(),
            value: read(|f| f.median, |f| f.mean),
            low: read(|f| f.p05, |f| f.mean_low),
            high: read(|f| f.p95, |f| f.mean_high),
            verdict: row.verdict,
        }
    }
}

/// How the rows were tried for [`evidence()`], and what was found; written by `tests/verdicts.rs`, which finds it again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tried {
    /// Worlds of each case.
    pub worlds: u32,
    /// The seed.
    pub seed: u64,
    /// The rows, in their order.
    pub rows: Vec<TriedRow>,
}

/// A fact about real communities or a truth of the trade that the model is held to.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct EvidenceRow {
    /// Number: K01 and on for facts, T01 and on for what the trade knows.
    pub id: String,
    /// How much it counts.
    pub tier: Tier,
    /// What it proves.
    pub basis: Basis,
    /// What the figure is called.
    pub name: Fixed,
    /// What it is.
    pub definition: Fixed,
    /// What it is counted in, in words.
    pub unit: Fixed,
    /// Whether the numbers are shares.
    pub share: bool,
    /// Where the figure of real communities lies: least and greatest, none where it is open on that side.
    pub band: [Option<f64>; 2],
    /// The same figure of the real communities that are known by name.
    pub real: Vec<RealFigure>,
    /// Where the target comes from.
    pub source: Fixed,
    /// What the model gives.
    pub found: TriedRow,
}

/// A figure of a real community.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct RealFigure {
    /// Its name.
    pub community: Fixed,
    /// The figure.
    pub value: f64,
}

/// What the model is held to, and what it gave.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Evidence {
    /// Worlds of each case that were run for it.
    pub worlds: u32,
    /// Their seed.
    pub seed: u64,
    /// The rows, facts before the trade.
    pub rows: Vec<EvidenceRow>,
}

/// What the model is held to, and what this version gave when it was tried.
#[must_use]
pub fn evidence() -> Evidence {
    // That every row is there and can be read is tested.
    let tried: Tried = serde_json::from_str(include_str!("trust/tried.json")).unwrap_or_default();
    let rows = ROWS.iter().zip(tried.rows).map(|(row, found)| {
        let Band { low, high, .. } = row.band;
        let figure = row.figures.first();
        let finite = |end: f64| end.is_finite().then_some(end);
        let real = figure.map_or(&[][..], |figure| figure.real);
        EvidenceRow {
            id: row.id.to_owned(),
            tier: row.tier,
            basis: row.basis,
            name: row.name,
            definition: row.definition,
            unit: row.unit,
            share: figure.is_some_and(|figure| {
                matches!(
                    figure.unit,
                    FigureUnit::Share | FigureUnit::Points | FigureUnit::Change
                )
            }),
            band: [finite(low), finite(high)],
            real: real
                .iter()
                .map(|real| RealFigure {
                    community: real.community,
                    value: real.value,
                })
                .collect(),
            source: row.source,
            found,
        }
    });
    Evidence {
        worlds: tried.worlds,
        seed: tried.seed,
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Language;

    #[test]
    fn what_was_found_stands_beside_its_own_row() {
        let told = evidence();
        assert_eq!(told.rows.len(), ROWS.len());
        for row in &told.rows {
            assert_eq!(row.found.id, row.id);
            assert!(row.band.iter().any(Option::is_some), "{}", row.id);
        }
    }

    #[test]
    fn every_number_of_behaviour_has_words_of_its_own_in_each_language() {
        // Characters and full stops.
        let is_chinese = |sign| ('\u{3000}'..='\u{9fff}').contains(&sign);
        for assumption in assumptions() {
            let words = [assumption.label, assumption.doc].into_iter();
            for said in words.chain(assumption.source) {
                let [chinese, english] =
                    [Language::Chinese, Language::English].map(|language| said.get(language));
                assert!(chinese.contains(is_chinese), "{chinese}");
                // Of all Chinese only the word in the groups that calls everybody stands in English texts.
                let english = english.replace("@所有人", "");
                assert!(
                    !english.is_empty() && !english.contains(is_chinese),
                    "{english}"
                );
            }
            assert!(!assumption.label.get(Language::English).contains('_'));
        }
    }

    #[test]
    fn a_number_that_is_judged_has_a_source_only_where_more_is_said_of_it() {
        let all = assumptions();
        let source = |name| {
            all.iter()
                .find(|one| one.name == name)
                .and_then(|one| one.source)
        };
        assert_eq!(source("recognition_days"), None);
        let said = source("meeting_days").map(|source| source.get(Language::English));
        assert_eq!(said, Some("Judgement: one meets by the week."));
    }
}

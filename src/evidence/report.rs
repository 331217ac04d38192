//! The report: every row with its target, what the simulated worlds have, and whether that passes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use words::Fixed;

use super::calibration;
use super::english::in_english;
use super::figure::{Band, Figure, FigureUnit, Real};
use super::row::{Basis, Condition, Row, RowKind, Tier};
use super::spread::Spread;
use super::trials::{TrialValues, Trials};
use experiments::comparison::ENGINE_VERSION;

/// The format of the report.
const FORMAT: &str = "community-sim-evidence/1";

/// Whether a row passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The headline and every decisive figure lie in their bands, and every condition holds.
    Pass,
    /// They do not.
    Fail,
    /// Nothing speaks against a row of the trade, but the worlds are too few to tell.
    Undecided,
    /// The model does not have the mechanism.
    NotModelled,
}

/// Every row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The format of this report.
    pub format: &'static str,
    /// The version of the engine.
    pub engine_version: &'static str,
    /// Number that all luck follows from.
    pub seed: u64,
    /// Replicates of every case.
    pub worlds: u32,
    /// The core rows.
    pub core: Total,
    /// The secondary rows.
    pub secondary: Total,
    /// The rows of the trade.
    pub trade: Total,
    /// All rows by what they prove.
    pub bases: Vec<BasisTotal>,
    /// Numbers of the model and of the cases' people that a search or a hand has set.
    pub free_numbers: usize,
    /// Figures that rows with a fitted basis pass only with: what the free numbers are held to.
    pub fitted_figures: usize,
    /// How many of each case's figures with a band lie in it, whether they decide or not.
    pub cases: Vec<CaseTotal>,
    /// The rows.
    pub rows: Vec<RowReport>,
}

/// How well one case fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CaseTotal {
    /// The case.
    pub case: &'static str,
    /// What is simulated.
    pub title: Fixed,
    /// Figures that lie in their bands.
    pub met: usize,
    /// Figures that have a band.
    pub figures: usize,
}

impl CaseTotal {
    fn of(rows: &[RowReport]) -> Vec<Self> {
        let mut totals: Vec<Self> = Vec::new();
        let judged = rows
            .iter()
            .flat_map(|row| &row.figures)
            .filter(|f| f.band.is_some());
        for figure in judged {
            let place = totals.iter().position(|total| total.case == figure.case);
            let place = place.unwrap_or_else(|| {
                totals.push(Self {
                    case: figure.case,
                    title: figure.case_title,
                    met: 0,
                    figures: 0,
                });
                totals.len() - 1
            });
            totals[place].figures += 1;
            totals[place].met += usize::from(figure.met == Some(true));
        }
        totals
    }
}

/// How many rows of one basis pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct BasisTotal {
    /// What they prove.
    pub basis: Basis,
    /// How many pass.
    #[serde(flatten)]
    pub total: Total,
}

/// How many rows of a kind pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Total {
    /// Rows that pass.
    pub passed: usize,
    /// Rows that so few worlds cannot tell.
    pub undecided: usize,
    /// Rows whose mechanism the model does not have.
    pub not_modelled: usize,
    /// Rows tried.
    pub rows: usize,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RowReport {
    /// Its number.
    pub id: &'static str,
    /// How much it counts.
    pub tier: Tier,
    /// What it proves.
    pub basis: Basis,
    /// What its figure is.
    pub kind: RowKind,
    /// What the figure is called.
    pub name: Fixed,
    /// What it is.
    pub definition: Fixed,
    /// What the target is counted in.
    pub unit: Fixed,
    /// The target of the headline.
    pub band: Band,
    /// Where the target comes from.
    #[serde(serialize_with = "in_english")]
    pub source: Fixed,
    /// Whether it passes.
    pub verdict: Verdict,
    /// The figures; the first one is the headline.
    pub figures: Vec<FigureReport>,
    /// The conditions.
    pub conditions: Vec<ConditionReport>,
}

/// One figure over the replicates.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FigureReport {
    /// The case that it is read from.
    pub case: &'static str,
    /// What is simulated there.
    pub case_title: Fixed,
    /// What the number is.
    pub name: Fixed,
    /// What it is counted in.
    pub unit: FigureUnit,
    /// Where it should lie, if that is known.
    pub band: Option<Band>,
    /// Whether the row passes only with it.
    pub decisive: bool,
    /// The same number of real communities.
    pub real: Vec<Real>,
    /// Replicates that have a value.
    pub worlds: usize,
    /// The median over them.
    pub median: Option<f64>,
    /// 5 % of the values lie below.
    pub p05: Option<f64>,
    /// 95 % of the values lie below.
    pub p95: Option<f64>,
    /// The mean.
    pub mean: Option<f64>,
    /// Lower end of the 95 % Student-t interval of the mean.
    pub mean_low: Option<f64>,
    /// Its upper end.
    pub mean_high: Option<f64>,
    /// Whether it lies in the band: a fact's median, or the interval of the mean in a row of the trade; none where that
    /// cannot be told.
    pub met: Option<bool>,
}

/// One condition.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ConditionReport {
    /// What must hold.
    pub name: Fixed,
    /// Whether it does.
    pub met: bool,
}

/// Worlds from which on the conditions between the figures of a row of the trade decide.
const TRADE_WORLDS: usize = 100;

impl Report {
    /// What the trials have found.
    #[must_use]
    pub fn new(trials: &Trials, findings: &TrialValues) -> Self {
        let rows: Vec<RowReport> = trials
            .rows
            .iter()
            .zip(&findings.values)
            .map(|(row, values)| RowReport::new(row, values))
            .collect();
        Self {
            format: FORMAT,
            engine_version: ENGINE_VERSION,
            seed: trials.seed,
            worlds: trials.replicates,
            core: Total::of(&rows, |row| row.tier == Tier::Core),
            secondary: Total::of(&rows, |row| row.tier == Tier::Secondary),
            trade: Total::of(&rows, |row| row.tier == Tier::Trade),
            bases: Basis::ALL
                .map(|basis| BasisTotal {
                    basis,
                    total: Total::of(&rows, |row| row.basis == basis),
                })
                .to_vec(),
            free_numbers: calibration::free_numbers().len(),
            fitted_figures: rows
                .iter()
                .filter(|row| row.basis == Basis::Fitted)
                .flat_map(|row| &row.figures)
                .filter(|figure| figure.decisive)
                .count(),
            cases: CaseTotal::of(&rows),
            rows,
        }
    }
}

impl Total {
    fn of(rows: &[RowReport], wanted: impl Fn(&RowReport) -> bool) -> Self {
        let mut total = Self::default();
        for row in rows.iter().filter(|row| wanted(row)) {
            total.rows += 1;
            match row.verdict {
                Verdict::Pass => total.passed += 1,
                Verdict::Fail => {}
                Verdict::Undecided => total.undecided += 1,
                Verdict::NotModelled => total.not_modelled += 1,
            }
        }
        total
    }
}

impl RowReport {
    fn new(row: &Row, values: &[Vec<f64>]) -> Self {
        let figures: Vec<FigureReport> = row
            .figures
            .iter()
            .zip(values)
            .enumerate()
            .map(|(place, (figure, values))| FigureReport::new(row, place, figure, values))
            .collect();
        let medians: Vec<f64> = figures
            .iter()
            .map(|figure| figure.median.unwrap_or(f64::NAN))
            .collect();
        let condition = |condition: &Condition| ConditionReport {
            name: condition.name,
            met: (condition.holds)(&medians),
        };
        let conditions: Vec<ConditionReport> = if figures.is_empty() {
            Vec::new()
        } else {
            row.conditions.iter().map(condition).collect()
        };
        let decisive = || figures.iter().filter(|figure| figure.decisive);
        let unmet = conditions.iter().any(|condition| !condition.met);
        // Few worlds' medians refute nothing of the trade.
        let few =
            row.tier == Tier::Trade && figures.iter().all(|figure| figure.worlds < TRADE_WORLDS);
        let verdict = if figures.is_empty() {
            Verdict::NotModelled
        } else if decisive().any(|figure| figure.met == Some(false)) || (unmet && !few) {
            Verdict::Fail
        } else if !unmet && decisive().all(|figure| figure.met == Some(true)) {
            Verdict::Pass
        } else if row.tier == Tier::Trade {
            Verdict::Undecided
        } else {
            Verdict::Fail
        };
        Self {
            id: row.id,
            tier: row.tier,
            basis: row.basis,
            kind: row.kind,
            name: row.name,
            definition: row.definition,
            unit: row.unit,
            band: row.band,
            source: row.source,
            verdict,
            figures,
            conditions,
        }
    }
}

impl FigureReport {
    fn new(row: &Row, place: usize, figure: &Figure, values: &[f64]) -> Self {
        let (band, spread) = (row.band_of(place), Spread::of(values));
        Self {
            case: figure.case.name,
            case_title: figure.case.title,
            name: figure.name,
            unit: figure.unit,
            band,
            decisive: row.decides(place),
            real: figure.real.to_vec(),
            worlds: spread.worlds,
            median: spread.median,
            p05: spread.p05,
            p95: spread.p95,
            mean: spread.mean,
            mean_low: spread.interval.map(|(low, _)| low),
            mean_high: spread.interval.map(|(_, high)| high),
            met: band.and_then(|band| row.is_met(figure, band, &spread)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::{Case, changed};
    use serde_json::json;
    use words::say::evidence as say;

    static NOBODY: Case = Case::new("nobody", say::K01_NAME, || {
        changed(
            "qa",
            json!({ "scenario": { "founders": 0, "arrivals": { "per_day": 0 } }, "run": { "days": 1 } }),
        )
    });

    const BAND: Band = Band {
        low: 1.0,
        central: 2.0,
        high: 3.0,
    };

    const BLANK: Figure = Figure::of(&NOBODY, say::K01_NAME, FigureUnit::Number, |_| None);

    fn row(figures: &'static [Figure], conditions: &'static [Condition]) -> Row {
        Row {
            id: "K00",
            tier: Tier::Core,
            basis: Basis::Emergent,
            kind: RowKind::Population,
            name: say::K01_NAME,
            definition: say::K01_NAME,
            band: BAND,
            unit: say::K01_NAME,
            source: say::K01_NAME,
            figures,
            conditions,
        }
    }

    fn verdict(row: &Row, values: &[&[f64]]) -> Verdict {
        let values: Vec<Vec<f64>> = values.iter().map(|v| v.to_vec()).collect();
        RowReport::new(row, &values).verdict
    }

    #[test]
    fn the_median_of_the_headline_decides() {
        static FIGURES: [Figure; 1] = [BLANK];
        let row = row(&FIGURES, &[]);
        assert_eq!(verdict(&row, &[&[9.0, 2.5, 0.0]]), Verdict::Pass);
        assert_eq!(verdict(&row, &[&[9.0, 3.5, 0.0]]), Verdict::Fail);
        // Replicates without a case to count are left out; without any value a row does not pass.
        assert_eq!(verdict(&row, &[&[f64::NAN, 3.0, f64::NAN]]), Verdict::Pass);
        assert_eq!(verdict(&row, &[&[f64::NAN, f64::NAN]]), Verdict::Fail);
    }

    #[test]
    fn a_row_of_the_trade_is_judged_by_the_interval_of_its_mean() {
        static FIGURES: [Figure; 1] = [BLANK];
        let row = Row {
            tier: Tier::Trade,
            ..row(&FIGURES, &[])
        };
        // The median alone would pass all but the last; two worlds far apart tell nothing.
        assert_eq!(verdict(&row, &[&[1.9, 2.0, 2.1]]), Verdict::Pass);
        assert_eq!(verdict(&row, &[&[1.0, 3.0]]), Verdict::Undecided);
        assert_eq!(verdict(&row, &[&[2.0]]), Verdict::Undecided);
        assert_eq!(verdict(&row, &[&[3.9, 4.0, 4.1]]), Verdict::Fail);
    }

    #[test]
    fn further_figures_decide_only_when_they_are_decisive() {
        static SHOWN: [Figure; 2] = [BLANK, BLANK.within(0.0, 0.5, 1.0)];
        static DECISIVE: [Figure; 2] = [BLANK, BLANK.within(0.0, 0.5, 1.0).decisive()];
        let (shown, decisive) = (row(&SHOWN, &[]), row(&DECISIVE, &[]));
        let values: [&[f64]; 2] = [&[2.0], &[7.0]];
        assert_eq!(verdict(&shown, &values), Verdict::Pass);
        assert_eq!(verdict(&decisive, &values), Verdict::Fail);
        assert_eq!(verdict(&decisive, &[&[2.0], &[0.7]]), Verdict::Pass);
    }

    #[test]
    fn conditions_are_about_the_medians() {
        static FIGURES: [Figure; 2] = [BLANK, BLANK];
        static RISES: [Condition; 1] = [Condition {
            name: say::K01_NAME,
            holds: |medians| medians[0] < medians[1],
        }];
        let row = row(&FIGURES, &RISES);
        assert_eq!(verdict(&row, &[&[2.0], &[2.5]]), Verdict::Pass);
        assert_eq!(verdict(&row, &[&[2.0], &[1.5]]), Verdict::Fail);
        assert_eq!(verdict(&row, &[&[2.0], &[f64::NAN]]), Verdict::Fail);
    }

    #[test]
    fn a_row_without_figures_is_not_modelled_and_never_passes() {
        assert_eq!(verdict(&row(&[], &[]), &[]), Verdict::NotModelled);
    }
}

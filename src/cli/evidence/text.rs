//! The report for the terminal, and the words that it shares with the page.

use evidence::{Band, Basis, FigureReport, FigureUnit, Report, RowReport, Tier, Total, Verdict};
use words::say::cli as say;
use words::say::punctuation::LIST_CLAUSES;
use words::{Joined, Language, Say};

use crate::cli::table;

/// Worlds from which on the mean of a row of the trade is taken for settled.
const TRADE_WORLDS: u32 = 100;

/// Every row with its figures, its verdict, and the totals.
pub fn table(report: &Report, language: Language) -> String {
    let [target, real, simulated] = [
        say::TARGET_COLUMN,
        say::EVIDENCE_REAL,
        say::EVIDENCE_SIMULATED,
    ]
    .map(|words| words.get(language));
    let head = ["", target, real, simulated, ""];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for row in &report.rows {
        rows.push(headline(row, language));
        rows.extend(
            row.figures
                .iter()
                .skip(1)
                .map(|figure| further(row, figure, language)),
        );
        for condition in &row.conditions {
            let name = format!("      {}", condition.name.get(language));
            let met = mark(Some(condition.met), true, language).to_owned();
            rows.push(vec![name, String::new(), String::new(), String::new(), met]);
        }
    }
    format!(
        "{}\n{}\n{}\n{}\n",
        table::aligned(&rows),
        by_case(report, language),
        by_basis(report, language),
        totals(report, language)
    )
}

fn headline(row: &RowReport, language: Language) -> Vec<String> {
    let name = format!(
        "{} {} [{}]",
        row.id,
        row.name.get(language),
        basis(row.basis, language)
    );
    let Some(figure) = row.figures.first() else {
        let target = band(row.band, FigureUnit::Number, 0);
        let verdict = verdict(row.verdict, language).to_owned();
        return vec![name, target, String::new(), String::new(), verdict];
    };
    vec![
        say::RowFigure {
            row: &name,
            figure: &figure.name,
        }
        .in_language(language),
        target(row, figure),
        real(row, figure),
        simulated(row, figure),
        verdict(row.verdict, language).to_owned(),
    ]
}

fn further(row: &RowReport, figure: &FigureReport, language: Language) -> Vec<String> {
    vec![
        say::CaseFigure {
            figure: &figure.name,
            case: &figure.case_title,
        }
        .in_language(language),
        target(row, figure),
        real(row, figure),
        simulated(row, figure),
        mark(figure.met, figure.decisive, language).to_owned(),
    ]
}

/// How many figures of each case lie in their bands, in one line.
pub fn by_case(report: &Report, language: Language) -> String {
    let cases: Vec<String> = report
        .cases
        .iter()
        .map(|total| {
            format!(
                "{} {}/{}",
                total.title.get(language),
                total.met,
                total.figures
            )
        })
        .collect();
    let cases = &Joined(&cases, LIST_CLAUSES);
    say::ByCase { cases }.in_language(language)
}

/// How many rows pass by what they prove, and what the free numbers are held to, in one line.
pub fn by_basis(report: &Report, language: Language) -> String {
    let tried = report.bases.iter().filter(|basis| basis.total.rows > 0);
    let bases: Vec<String> = tried
        .map(|entry| {
            say::Passed {
                what: &basis(entry.basis, language),
                passed: &entry.total.passed,
                rows: &entry.total.rows,
            }
            .in_language(language)
        })
        .collect();
    say::ByBasis {
        bases: &bases.join(say::LIST_SEPARATOR.get(language)),
        numbers: &report.free_numbers,
        figures: &report.fitted_figures,
    }
    .in_language(language)
}

/// How many rows pass, in one line.
pub fn totals(report: &Report, language: Language) -> String {
    let tiers = [
        (Tier::Core, report.core),
        (Tier::Secondary, report.secondary),
        (Tier::Trade, report.trade),
    ];
    let passed = |(of, total): &(Tier, Total)| {
        let passed = say::Passed {
            what: &tier(*of, language),
            passed: &total.passed,
            rows: &total.rows,
        }
        .in_language(language);
        match total.undecided {
            0 => passed,
            rows => format!(
                "{passed}{}",
                say::UndecidedRows { rows: &rows }.in_language(language)
            ),
        }
    };
    let tiers: Vec<String> = tiers
        .iter()
        .filter(|(_, total)| total.rows > 0)
        .map(passed)
        .collect();
    say::EvidenceTotals {
        tiers: &tiers.join(say::LIST_SEPARATOR.get(language)),
        worlds: &report.worlds,
        seed: &report.seed,
        engine: &report.engine_version,
    }
    .in_language(language)
        + &too_few_worlds(report, language)
}

/// What the rows of the trade need, where there are any and the worlds are fewer.
fn too_few_worlds(report: &Report, language: Language) -> String {
    if report.trade.rows == 0 || report.worlds >= TRADE_WORLDS {
        return String::new();
    }
    format!("\n{}", say::TOO_FEW_WORLDS.get(language))
}

/// The verdict in words.
pub fn verdict(verdict: Verdict, language: Language) -> &'static str {
    let words = match verdict {
        Verdict::Pass => say::VERDICT_PASS,
        Verdict::Fail => say::VERDICT_FAIL,
        Verdict::Undecided => say::VERDICT_UNDECIDED,
        Verdict::NotModelled => say::VERDICT_NOT_MODELLED,
    };
    words.get(language)
}

/// The tier in words.
pub fn tier(tier: Tier, language: Language) -> &'static str {
    let words = match tier {
        Tier::Core => say::TIER_CORE,
        Tier::Secondary => say::TIER_SECONDARY,
        Tier::Trade => say::TIER_TRADE,
    };
    words.get(language)
}

/// What a row proves, in words.
pub fn basis(basis: Basis, language: Language) -> &'static str {
    let words = match basis {
        Basis::Emergent => say::BASIS_EMERGENT,
        Basis::Fitted => say::BASIS_FITTED,
        Basis::ByConstruction => say::BASIS_BY_CONSTRUCTION,
    };
    words.get(language)
}

/// Whether something is met, and whether the row passes only with it.
pub fn mark(met: Option<bool>, decisive: bool, language: Language) -> &'static str {
    let words = match (met, decisive) {
        (Some(true), false) => say::MET_ASIDE,
        (Some(true), true) => say::MET,
        (Some(false), false) => say::NOT_MET_ASIDE,
        (Some(false), true) => say::NOT_MET,
        (None, _) => return "",
    };
    words.get(language)
}

/// Where a figure should lie.
pub fn target(row: &RowReport, figure: &FigureReport) -> String {
    let further = further_digits(row, figure);
    let told = figure.band.map(|b| band(b, figure.unit, further));
    told.unwrap_or_default()
}

/// A band, which may be open on one side.
fn band(band: Band, unit: FigureUnit, further: usize) -> String {
    let [low, high] = [band.low, band.high].map(|end| value(end, unit, further));
    match (band.low.is_finite(), band.high.is_finite()) {
        (true, true) => format!("{low}–{high}"),
        (true, false) => format!("≥ {low}"),
        (false, true) => format!("≤ {high}"),
        (false, false) => String::new(),
    }
}

/// What real communities have.
pub fn real(row: &RowReport, figure: &FigureReport) -> String {
    let further = further_digits(row, figure);
    let values: Vec<String> = figure
        .real
        .iter()
        .map(|real| value(real.value, figure.unit, further))
        .collect();
    values.join(", ")
}

/// What the row is judged by: the median and its spread, or in a row of the trade the mean and its interval.
pub fn simulated(row: &RowReport, figure: &FigureReport) -> String {
    let judged = if row.tier == Tier::Trade {
        [figure.mean, figure.mean_low, figure.mean_high]
    } else {
        [figure.median, figure.p05, figure.p95]
    };
    let further = further_digits(row, figure);
    let [middle, low, high] =
        judged.map(|v| v.map_or("–".to_owned(), |v| value(v, figure.unit, further)));
    format!("{middle} [{low}, {high}]")
}

/// The most digits that are added to tell a number from an end of its band.
const MOST_FURTHER: usize = 4;

/// How many digits more than usual a figure's numbers need.
fn further_digits(row: &RowReport, figure: &FigureReport) -> usize {
    let judged = match row.tier {
        Tier::Trade => [figure.mean_low, figure.mean_high],
        Tier::Core | Tier::Secondary => [figure.median, None],
    };
    let band = figure.band.as_ref();
    band.map_or(0, |band| {
        digits_to_tell(&judged, [band.low, band.high], figure.unit)
    })
}

/// How many digits more than usual it takes for all that is judged to read on the side of the band's ends on which it lies; none
/// where even the most do not show that.
fn digits_to_tell(judged: &[Option<f64>], ends: [f64; 2], unit: FigureUnit) -> usize {
    let is_plain = |further: &usize| {
        let read = |number: f64| digits(number, unit, *further).parse::<f64>().ok();
        judged.iter().flatten().all(|number| {
            let mut ends = ends.iter();
            ends.all(|end| read(*number).partial_cmp(&read(*end)) == number.partial_cmp(end))
        })
    };
    (0..=MOST_FURTHER).find(is_plain).unwrap_or(0)
}

/// A number with its unit: shares in percent, differences of shares in percentage points.
pub fn value(number: f64, unit: FigureUnit, further: usize) -> String {
    let sign = match unit {
        FigureUnit::Share | FigureUnit::Change => "%",
        FigureUnit::Points => "pp",
        FigureUnit::Number | FigureUnit::Minutes | FigureUnit::Days => "",
    };
    digits(number, unit, further) + sign
}

/// A number without its unit.
fn digits(number: f64, unit: FigureUnit, further: usize) -> String {
    match unit {
        FigureUnit::Share | FigureUnit::Points => trimmed(number * 100.0, 1 + further),
        FigureUnit::Change => trimmed(number * 100.0, further),
        FigureUnit::Number if number.abs() < 10.0 => trimmed(number, 3 + further),
        FigureUnit::Number | FigureUnit::Minutes | FigureUnit::Days => trimmed(number, 1 + further),
    }
}

/// A number with at most so many decimals, without zeros at its end; small numbers keep two digits that count.
fn trimmed(number: f64, decimals: usize) -> String {
    let small = number != 0.0 && number.abs() < 0.95;
    let text = format!(
        "{number:.*}",
        if small { decimals.max(2) } else { decimals }
    );
    let text = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.')
    } else {
        &text
    };
    // What rounds to nothing has no sign.
    if text == "-0" { "0" } else { text }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_next_to_the_end_of_its_band_reads_on_its_side() {
        let share = |judged: &[f64], ends| {
            let judged: Vec<_> = judged.iter().copied().map(Some).collect();
            digits_to_tell(&judged, ends, FigureUnit::Share)
        };
        assert_eq!(share(&[0.230_014], [0.1, 0.23]), 2);
        assert_eq!(share(&[0.228], [0.1, 0.23]), 0);
        assert_eq!(share(&[0.23], [0.1, 0.23]), 0);
        assert_eq!(share(&[0.2, 0.299_97], [0.3, f64::INFINITY]), 2);
        // What only the last bits tell, digits do not show.
        assert_eq!(share(&[0.1 + 0.2], [0.1, 0.3]), 0);
        assert_eq!(value(0.230_014, FigureUnit::Share, 2), "23.001%");
    }

    #[test]
    fn numbers_have_their_units_and_no_idle_zeros() {
        let found = [
            (0.7, FigureUnit::Share),
            (0.0065, FigureUnit::Share),
            (0.091, FigureUnit::Points),
            (0.6, FigureUnit::Change),
            (0.145, FigureUnit::Number),
            (-0.00001, FigureUnit::Number),
            (6.0, FigureUnit::Minutes),
            (100.0, FigureUnit::Days),
        ]
        .map(|(number, unit)| value(number, unit, 0));
        let expected = ["70%", "0.65%", "9.1pp", "60%", "0.145", "0", "6", "100"];
        assert_eq!(found, expected);
    }
}

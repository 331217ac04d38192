//! The numbers that a chart draws, as columns that say what they are.

use schemars::JsonSchema;
use serde::Serialize;

use crate::days::day_number;
use crate::spec::{Axis, ChartSpec, Ink, Line};
use words::Say;
use words::say::charts as say;

/// One column of a chart's numbers.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub role: Role,
    /// The strategy whose colour its line has, counted from 0.
    pub strategy: Option<usize>,
    /// For the bounds of a band: the share of the worlds that it holds, in per cent.
    pub percent: Option<u8>,
    /// One for each place of the chart.
    pub cells: Vec<Cell>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Days of the run.
    Day,
    /// Dates of these days.
    Date,
    /// Places on another axis.
    Place,
    /// Means over the worlds.
    Mean,
    /// Medians over the worlds.
    Median,
    /// Means of paired differences to the baseline.
    Difference,
    /// What was measured in a real community.
    Measured,
    /// Lower bounds of a band.
    Low,
    /// Upper bounds of a band.
    High,
}

/// A cell of a column.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Cell {
    /// A date or a name.
    Text(String),
    /// A number, in the unit that the chart states; shares between 0 and 1.
    Number(f64),
    /// The line has no number here.
    None,
}

/// Digits after the point that are kept: more than the picture can show.
const PRECISION: f64 = 10_000.0;

fn number(value: f64) -> Cell {
    let rounded = (value * PRECISION).round() / PRECISION;
    // A table has no negative zero.
    Cell::Number(if rounded == 0.0 { 0.0 } else { rounded })
}

/// The places on the horizontal axis that any line has a number for, in ascending order.
pub(crate) fn places(spec: &ChartSpec) -> Vec<f64> {
    let lines = spec.lines.iter().flat_map(|line| &line.x);
    let mut places: Vec<f64> = lines.copied().collect();
    places.sort_unstable_by(f64::total_cmp);
    places.dedup();
    places
}

/// The columns of a chart: what its `places` are, then each line with its bands.
pub(crate) fn columns(spec: &ChartSpec, places: &[f64]) -> Vec<Column> {
    let mut columns = place_columns(spec, places);
    for line in &spec.lines {
        columns.extend(line_columns(line, spec, places));
    }
    columns
}

fn place_columns(spec: &ChartSpec, places: &[f64]) -> Vec<Column> {
    let column = |name: &str, role, cell: &dyn Fn(f64) -> Cell| Column {
        name: name.to_owned(),
        role,
        strategy: None,
        percent: None,
        cells: places.iter().map(|place| cell(*place)).collect(),
    };
    let language = spec.language;
    match &spec.x {
        Axis::Days { start, .. } => {
            let [day, date] = [say::COLUMN_DAY, say::COLUMN_DATE].map(|name| name.get(language));
            let day_of = |place| Cell::Text(day_number(place as u32, language));
            let date_of = |place| {
                let day = place as u32;
                Cell::Text(start.plus_days(day.saturating_sub(1)).to_string())
            };
            vec![
                column(day, Role::Day, &day_of),
                column(date, Role::Date, &date_of),
            ]
        }
        Axis::Log { title } | Axis::Linear { title, .. } => {
            vec![column(title, Role::Place, &number)]
        }
        Axis::Steps { title, names } => {
            let named = |place: f64| match names.get(place as usize) {
                Some(name) => Cell::Text(name.clone()),
                None => number(place),
            };
            vec![column(title, Role::Place, &named)]
        }
    }
}

fn line_columns(line: &Line, spec: &ChartSpec, places: &[f64]) -> Vec<Column> {
    let (name, language) = (&line.name, spec.language);
    let position = |place: &f64| line.x.binary_search_by(|x| x.total_cmp(place)).ok();
    let column = |name: String, role, percent, values: &[f64]| Column {
        name,
        role,
        strategy: match line.ink {
            Ink::Strategy { position, .. } => Some(position),
            Ink::Real => None,
        },
        percent,
        cells: places
            .iter()
            .map(|place| position(place).map_or(Cell::None, |i| number(values[i])))
            .collect(),
    };
    let middle = match line.role {
        _ if line.bands.is_empty() => name.clone(),
        Role::Median => say::ColumnMedian { line: name }.in_language(language),
        _ => say::ColumnMean { line: name }.in_language(language),
    };
    let mut columns = vec![column(middle, line.role, None, &line.y)];
    for band in &line.bands {
        let percent = &band.percent;
        let low = say::ColumnLow {
            line: name,
            percent,
        }
        .in_language(language);
        let high = say::ColumnHigh {
            line: name,
            percent,
        }
        .in_language(language);
        columns.extend([
            column(low, Role::Low, Some(band.percent), &band.low),
            column(high, Role::High, Some(band.percent), &band.high),
        ]);
    }
    columns
}

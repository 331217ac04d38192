//! The numbers that a chart draws.

use schemars::JsonSchema;
use serde::Serialize;

use crate::days::day_number;
use crate::spec::{Axis, ChartSpec};
use words::Language;

/// A table: a name for each column, and rows of cells.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Table {
    /// The chart's title.
    pub title: String,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows; each has a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
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

/// Digits after the point that a table keeps: more than the picture can show.
const PRECISION: f64 = 10_000.0;

fn number(value: f64) -> Cell {
    let rounded = (value * PRECISION).round() / PRECISION;
    // A table has no negative zero.
    Cell::Number(if rounded == 0.0 { 0.0 } else { rounded })
}

pub(crate) fn of_spec(spec: &ChartSpec) -> Table {
    let language = spec.language;
    let chinese = language == Language::Chinese;
    let mut columns = match &spec.x {
        Axis::Days { .. } if chinese => vec!["天".to_owned(), "日期".to_owned()],
        Axis::Days { .. } => vec!["day".to_owned(), "date".to_owned()],
        Axis::Log { title } | Axis::Linear { title, .. } | Axis::Steps { title, .. } => {
            vec![title.clone()]
        }
    };
    for line in &spec.lines {
        let banded = !line.bands.is_empty();
        columns.push(match (banded, chinese) {
            (false, _) => line.name.clone(),
            (true, true) => format!("{} 中位数", line.name),
            (true, false) => format!("{} median", line.name),
        });
        for band in &line.bands {
            let [low, high] = if chinese {
                ["下限", "上限"]
            } else {
                ["low", "high"]
            };
            columns.push(format!("{} {}% {low}", line.name, band.percent));
            columns.push(format!("{} {}% {high}", line.name, band.percent));
        }
    }

    // Lines may have different places: a row for each place of any line.
    let mut places: Vec<f64> = spec
        .lines
        .iter()
        .flat_map(|line| line.x.iter().copied())
        .collect();
    places.sort_unstable_by(f64::total_cmp);
    places.dedup();
    let rows = places.iter().map(|place| {
        let mut row = place_cells(&spec.x, *place, language);
        for line in &spec.lines {
            let position = line.x.binary_search_by(|x| x.total_cmp(place)).ok();
            let cell = |column: &[f64]| position.map_or(Cell::None, |i| number(column[i]));
            row.push(cell(&line.y));
            for band in &line.bands {
                row.extend([cell(&band.low), cell(&band.high)]);
            }
        }
        row
    });
    Table {
        title: spec.title().to_owned(),
        columns,
        rows: rows.collect(),
    }
}

fn place_cells(axis: &Axis, place: f64, language: Language) -> Vec<Cell> {
    match axis {
        Axis::Days { start, .. } => {
            let day = place as u32;
            vec![
                Cell::Text(day_number(day, language)),
                Cell::Text(start.plus_days(day.saturating_sub(1)).to_string()),
            ]
        }
        Axis::Log { .. } | Axis::Linear { .. } => vec![number(place)],
        Axis::Steps { names, .. } => {
            vec![
                names
                    .get(place as usize)
                    .map_or(number(place), |name| Cell::Text(name.clone())),
            ]
        }
    }
}

//! Two Plotters elements: a line with a pattern, and a band between two lines.
//!
//! Patterns are drawn as geometry, so that they come out alike on every backend.

use plotters::element::{Drawable, PointCollection};
use plotters::style::{Color, RGBAColor, RGBColor};
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

use super::sheet::{steps, stroke};
use super::svg_text::STEPS;
use super::thin::{self, Keep};

/// How far a line may be off its points, in steps of the backend.
const LINE_TOLERANCE: f64 = 1.5;
const BAND_TOLERANCE: f64 = 2.5;

/// A line through points in the data's units.
#[derive(Debug)]
pub(crate) struct Stroke<'a> {
    pub points: &'a [(f64, f64)],
    pub colour: RGBColor,
    /// Width in pixels.
    pub width: f64,
    /// Width of the columns within which points are merged, in pixels.
    pub column: f64,
    /// Dashes and gaps in line widths; empty for an unbroken line.
    pub pattern: &'a [f64],
}

impl<'a> PointCollection<'a, (f64, f64)> for &'a Stroke<'_> {
    type Point = &'a (f64, f64);
    type IntoIter = std::slice::Iter<'a, (f64, f64)>;

    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl<B: DrawingBackend> Drawable<B> for Stroke<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut B,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<B::ErrorType>> {
        let points: Vec<BackendCoord> = points.collect();
        if points.is_empty() {
            return Ok(());
        }
        let points = thin::columns(&points, steps(self.column), Keep::Both);
        let points = thin::straighten(&points, LINE_TOLERANCE);
        let style = stroke(self.colour.to_rgba(), self.width);
        if self.pattern.is_empty() {
            return backend.draw_path(points, &style);
        }
        let unit = self.width * f64::from(STEPS);
        let pattern: Vec<f64> = self.pattern.iter().map(|length| length * unit).collect();
        dashes(&points, &pattern)
            .into_iter()
            .try_for_each(|dash| backend.draw_path(dash, &style))
    }
}

/// Cuts a line into dashes. `pattern` holds the lengths of dash and gap in turn; a dash of length 0 is a dot.
fn dashes(points: &[BackendCoord], pattern: &[f64]) -> Vec<Vec<BackendCoord>> {
    let mut cut = Vec::new();
    let Some(first) = points.first() else {
        return cut;
    };
    let mut dash = vec![*first];
    let (mut piece, mut left) = (0, pattern[0]);
    for pair in points.windows(2) {
        let (dx, dy) = (
            f64::from(pair[1].0 - pair[0].0),
            f64::from(pair[1].1 - pair[0].1),
        );
        let length = (dx * dx + dy * dy).sqrt();
        let mut gone = 0.0;
        while length - gone > left {
            gone += left;
            let share = gone / length;
            let here = (
                pair[0].0 + (dx * share).round() as i32,
                pair[0].1 + (dy * share).round() as i32,
            );
            if piece % 2 == 0 {
                dash.push(here);
                cut.push(std::mem::take(&mut dash));
            } else {
                dash = vec![here];
            }
            piece = (piece + 1) % pattern.len();
            left = pattern[piece];
        }
        left -= length - gone;
        if piece % 2 == 0 {
            dash.push(pair[1]);
        }
    }
    if piece % 2 == 0 && !dash.is_empty() {
        cut.push(dash);
    }
    for dash in &mut cut {
        dash.dedup();
    }
    cut
}

/// The area between two lines in the data's units.
#[derive(Debug)]
pub(crate) struct Area {
    upper: usize,
    column: f64,
    points: Vec<(f64, f64)>,
    colour: RGBAColor,
}

impl Area {
    /// The area between `low` and `high` at the places `x`; points within a column of `column` pixels are merged.
    pub fn between(x: &[f64], low: &[f64], high: &[f64], column: f64, colour: RGBAColor) -> Self {
        let upper: Vec<(f64, f64)> = x.iter().copied().zip(high.iter().copied()).collect();
        let lower = x.iter().copied().zip(low.iter().copied());
        Self {
            upper: upper.len(),
            column,
            points: upper.into_iter().chain(lower).collect(),
            colour,
        }
    }
}

impl<'a> PointCollection<'a, (f64, f64)> for &'a Area {
    type Point = &'a (f64, f64);
    type IntoIter = std::slice::Iter<'a, (f64, f64)>;

    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl<B: DrawingBackend> Drawable<B> for Area {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut B,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<B::ErrorType>> {
        let points: Vec<BackendCoord> = points.collect();
        let (upper, lower) = points.split_at(self.upper.min(points.len()));
        let edge = |points: &[BackendCoord], keep| {
            thin::straighten(
                &thin::columns(points, steps(self.column), keep),
                BAND_TOLERANCE,
            )
        };
        let outline: Vec<BackendCoord> = edge(upper, Keep::Upper)
            .into_iter()
            .chain(edge(lower, Keep::Lower).into_iter().rev())
            .collect();
        if outline.windows(2).all(|pair| pair[0] == pair[1]) {
            return Ok(());
        }
        backend.fill_polygon(outline, &self.colour.filled())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_follow_the_pattern_around_corners() {
        let line = [(0, 0), (10, 0), (10, 20)];
        let cut = dashes(&line, &[8.0, 4.0]);
        assert_eq!(
            cut,
            [
                vec![(0, 0), (8, 0)],
                vec![(10, 2), (10, 10)],
                vec![(10, 14), (10, 20)]
            ]
        );
    }

    #[test]
    fn a_dash_of_no_length_is_a_dot() {
        let cut = dashes(&[(0, 0), (25, 0)], &[0.0, 10.0]);
        assert_eq!(cut, [vec![(0, 0)], vec![(10, 0)], vec![(20, 0)]]);
    }

    #[test]
    fn a_single_point_is_drawn() {
        assert_eq!(dashes(&[(3, 4)], &[8.0, 4.0]), [vec![(3, 4)]]);
    }
}

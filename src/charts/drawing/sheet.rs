//! A drawing area addressed in pixels with one decimal: the only place that turns pixels into the backend's steps.

use std::ops::Range;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{
    Color, FontDesc, FontFamily, FontStyle, RGBAColor, RGBColor, ShapeStyle, TextStyle,
};
use plotters_backend::DrawingBackend;

use super::svg_text::STEPS;
use crate::error::ChartError;
use crate::layout::Frame;

/// How a text is written.
#[derive(Clone, Copy)]
pub(crate) struct Lettering {
    pub em: f64,
    pub bold: bool,
    pub colour: RGBColor,
    pub align: HPos,
}

/// The part of a sheet that shows data, addressed in the data's units.
pub(crate) type Plot<B> = DrawingArea<B, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// The whole picture.
pub(crate) struct Sheet<B: DrawingBackend> {
    area: DrawingArea<B, Shift>,
}

/// A length in pixels as steps of the backend.
pub(crate) fn steps(pixels: f64) -> i32 {
    (pixels * f64::from(STEPS)).round() as i32
}

/// A stroke width in pixels as steps of the backend.
pub(crate) fn stroke(colour: RGBAColor, pixels: f64) -> ShapeStyle {
    ShapeStyle {
        color: colour,
        filled: false,
        stroke_width: steps(pixels).unsigned_abs(),
    }
}

/// What the backend refused.
pub(crate) fn refused<E: std::error::Error + Send + Sync>(
    error: DrawingAreaErrorKind<E>,
) -> ChartError {
    ChartError::Drawing {
        reason: error.to_string(),
    }
}

impl<B: DrawingBackend> Sheet<B> {
    pub fn new(backend: B, paper: RGBColor) -> Result<Self, ChartError> {
        let area = backend.into_drawing_area();
        area.fill(&paper).map_err(refused)?;
        Ok(Self { area })
    }

    pub fn finish(&self) -> Result<(), ChartError> {
        self.area.present().map_err(refused)
    }

    /// The area inside `frame` with the axes `x` to the right and `y` upwards.
    pub fn plot(&self, frame: &Frame, x: Range<f64>, y: Range<f64>) -> Plot<B> {
        let actual = (
            steps(frame.left)..steps(frame.right),
            steps(frame.bottom)..steps(frame.top),
        );
        self.area
            .apply_coord_spec(Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(
                x, y, actual,
            ))
    }

    /// Writes `text` with its middle at the height `y`.
    pub fn text(&self, text: &str, x: f64, y: f64, lettering: Lettering) -> Result<(), ChartError> {
        let style = if lettering.bold {
            FontStyle::Bold
        } else {
            FontStyle::Normal
        };
        let font = FontDesc::new(
            FontFamily::SansSerif,
            lettering.em * f64::from(STEPS),
            style,
        );
        let style = TextStyle::from(font)
            .color(&lettering.colour)
            .pos(Pos::new(lettering.align, VPos::Center));
        self.area
            .draw(&Text::new(text, (steps(x), steps(y)), style))
            .map_err(refused)
    }

    /// A stroke between two places, `colour` being as opaque as it says.
    pub fn stroke(
        &self,
        from: (f64, f64),
        to: (f64, f64),
        colour: RGBAColor,
        width: f64,
    ) -> Result<(), ChartError> {
        let points = [from, to].map(|(x, y)| (steps(x), steps(y)));
        self.area
            .draw(&PathElement::new(points, stroke(colour, width)))
            .map_err(refused)
    }

    pub fn line(
        &self,
        from: (f64, f64),
        to: (f64, f64),
        colour: RGBColor,
        width: f64,
    ) -> Result<(), ChartError> {
        self.stroke(from, to, colour.to_rgba(), width)
    }

    pub fn rectangle(&self, frame: &Frame, colour: RGBAColor) -> Result<(), ChartError> {
        let corners = [
            (steps(frame.left), steps(frame.top)),
            (steps(frame.right), steps(frame.bottom)),
        ];
        self.area
            .draw(&Rectangle::new(corners, colour.filled()))
            .map_err(refused)
    }

    pub fn dot(&self, (x, y): (f64, f64), radius: f64, colour: RGBColor) -> Result<(), ChartError> {
        self.area
            .draw(&Circle::new(
                (steps(x), steps(y)),
                steps(radius).unsigned_abs(),
                colour.filled(),
            ))
            .map_err(refused)
    }
}

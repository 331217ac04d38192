//! What every part of a drawing needs: its colours and places on the page.

use plotters::style::RGBColor;
use plotters::style::text_anchor::HPos;

use super::sheet::Lettering;
use crate::error::ChartError;
use crate::layout::Layout;
use crate::spec::{Axis, ChartSpec, Ink, Line};
use crate::theme::Palette;
use model::math::{log10, max, min};

/// What is drawn, where, and in which colours.
pub(crate) struct Painter<'a> {
    pub spec: &'a ChartSpec,
    pub layout: &'a Layout,
    pub palette: &'a Palette,
}

pub(crate) type Drawn = Result<(), ChartError>;

impl Painter<'_> {
    pub fn colour(&self, ink: Ink) -> RGBColor {
        match ink {
            Ink::Strategy { look, .. } => self.palette.looks[look % self.palette.looks.len()],
            Ink::Real => self.palette.ink,
        }
    }

    pub fn lettering(&self, em: f64, bold: bool, colour: RGBColor, align: HPos) -> Lettering {
        Lettering {
            em,
            bold,
            colour,
            align,
        }
    }

    pub fn x_to_page(&self, x: f64) -> f64 {
        let (low, high) = self.layout.x_range;
        self.layout.plot.left + (x - low) / (high - low) * self.layout.plot.width()
    }

    pub fn y_to_page(&self, y: f64) -> f64 {
        let (low, high) = self.layout.y_range;
        self.layout.plot.bottom
            - (min(max(y, low), high) - low) / (high - low) * self.layout.plot.height()
    }

    /// A line's points in the units of the plot; what a logarithm cannot show is left out.
    pub fn points(&self, line: &Line) -> Vec<(f64, f64)> {
        let log_x = matches!(self.spec.x, Axis::Log { .. });
        let points = line
            .x
            .iter()
            .zip(&line.y)
            .filter(|(x, y)| (!log_x || **x > 0.0) && (!self.spec.log_y || **y > 0.0));
        let scaled = |log: bool, value: f64| if log { log10(value) } else { value };
        points
            .map(|(x, y)| (scaled(log_x, *x), scaled(self.spec.log_y, *y)))
            .collect()
    }
}

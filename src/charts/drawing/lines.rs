//! The lines, their bands and the labels at their ends.

use plotters::element::PathElement;
use plotters::style::Color;
use plotters::style::text_anchor::HPos;
use plotters_backend::DrawingBackend;

use super::painter::{Drawn, Painter};
use super::sheet::{Plot, Sheet, refused, stroke};
use super::stroke::{Area, Stroke};
use crate::layout::{Frame, LegendPlace, SAMPLE_EM};
use crate::spec::{Axis, Ink, Line};
use crate::theme::PATTERNS;
use model::math::{log10, max};

/// Columns of a plot, at most.
const MOST_COLUMNS: f64 = 500.0;
/// With more shaded lines than this the shades are so much fainter, lest they melt into one.
const CROWDED: (usize, f64) = (2, 0.6);
/// Opacity of lines from labels to the ends of their lines.
const LEADER_OPACITY: f64 = 0.6;

/// Strokes and gaps of a line.
fn pattern(ink: Ink) -> &'static [f64] {
    match ink {
        Ink::Strategy { look, .. } => PATTERNS[look % PATTERNS.len()],
        Ink::Real => &[],
    }
}

impl Painter<'_> {
    fn plot<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Plot<B> {
        let (x, y) = (self.layout.x_range, self.layout.y_range);
        sheet.plot(&self.layout.plot, x.0..x.1, y.0..y.1)
    }

    /// Columns within which points are merged: finer ones cannot be told apart at this size.
    fn column(&self) -> f64 {
        max(1.0, self.layout.plot.width() / MOST_COLUMNS)
    }

    pub fn lines<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let plot = self.plot(sheet);
        for line in &self.spec.lines {
            self.bands(&plot, line)?;
        }
        let (low, high) = self.layout.y_range;
        if low < 0.0 && high > 0.0 {
            let y = self.y_to_page(0.0);
            let frame = &self.layout.plot;
            sheet.line(
                (frame.left, y),
                (frame.right, y),
                self.palette.axis,
                0.1 * self.layout.em,
            )?;
        }
        for line in &self.spec.lines {
            let points = self.points(line);
            let (colour, width) = (
                self.colour(line.ink),
                self.layout.stroke_width(line.thin, line.ink),
            );
            plot.draw(&Stroke {
                points: &points,
                colour,
                width,
                column: self.column(),
                pattern: pattern(line.ink),
            })
            .map_err(refused)?;
            let radius = if line.dots { 0.24 } else { 0.26 } * self.layout.em;
            let marked = if line.dots {
                &points[..]
            } else {
                &points[points.len() - usize::from(!line.thin && !points.is_empty())..]
            };
            for (x, y) in marked {
                sheet.dot((self.x_to_page(*x), self.y_to_page(*y)), radius, colour)?;
            }
        }
        Ok(())
    }

    fn bands<B: DrawingBackend>(&self, plot: &Plot<B>, line: &Line) -> Drawn {
        let log_x = matches!(self.spec.x, Axis::Log { .. });
        let shown: Vec<usize> = (0..line.x.len())
            .filter(|i| !log_x || line.x[*i] > 0.0)
            .collect();
        let x: Vec<f64> = shown
            .iter()
            .map(|i| if log_x { log10(line.x[*i]) } else { line.x[*i] })
            .collect();
        let floor = self.layout.y_range.0;
        let height = |value: f64| match self.spec.log_y {
            // Zero lies infinitely deep on this axis: the band ends at its foot.
            true if value > 0.0 => max(log10(value), floor),
            true => floor,
            false => value,
        };
        let shaded = self.spec.lines.iter().filter(|line| line.bands.len() > 1);
        let fainter = if shaded.count() > CROWDED.0 {
            CROWDED.1
        } else {
            1.0
        };
        for band in &line.bands {
            let opacity = match (line.bands.len(), band.percent) {
                (1, _) => self.palette.single_shade,
                (_, 90..) => self.palette.shades[0],
                (_, 60..) => self.palette.shades[1],
                _ => self.palette.shades[2],
            };
            let edge = |values: &[f64]| {
                shown
                    .iter()
                    .map(|i| height(values[*i]))
                    .collect::<Vec<f64>>()
            };
            let colour = self.colour(line.ink).mix(fainter * opacity);
            if x.len() > 1 {
                plot.draw(&Area::between(
                    &x,
                    &edge(&band.low),
                    &edge(&band.high),
                    self.column(),
                    colour,
                ))
                .map_err(refused)?;
            } else if let (Some(x), Some(low), Some(high)) =
                (x.first(), edge(&band.low).first(), edge(&band.high).first())
            {
                // One day has no width: its band is an upright bar.
                let bar = PathElement::new(
                    [(*x, *low), (*x, *high)],
                    stroke(colour, 0.9 * self.layout.em),
                );
                plot.draw(&bar).map_err(refused)?;
            }
        }
        Ok(())
    }

    /// The names above the plot, each behind a stretch of its line.
    pub fn legend<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let em = self.layout.caption_em();
        for LegendPlace { line, sample, name } in &self.layout.legend {
            let line = &self.spec.lines[*line];
            let (colour, width) = (
                self.colour(line.ink),
                self.layout.stroke_width(line.thin, line.ink),
            );
            let ends = (*sample, sample + SAMPLE_EM * em);
            let stretch = Frame {
                left: ends.0,
                top: name.y - em,
                right: ends.1,
                bottom: name.y + em,
            };
            sheet
                .plot(&stretch, ends.0..ends.1, 0.0..2.0)
                .draw(&Stroke {
                    points: &[(ends.0, 1.0), (ends.1, 1.0)],
                    colour,
                    width,
                    column: 1.0,
                    pattern: pattern(line.ink),
                })
                .map_err(refused)?;
            let lettering = self.lettering(em, !line.thin, colour, HPos::Left);
            sheet.text(&name.text, name.x, name.y, lettering)?;
        }
        Ok(())
    }

    pub fn labels<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let (layout, em) = (self.layout, self.layout.em);
        let x = layout.labels_x;
        for label in &layout.labels {
            let line = &self.spec.lines[label.line];
            let colour = self.colour(line.ink);
            if let Some((end_x, end_y)) = self
                .points(line)
                .last()
                .map(|(x, y)| (self.x_to_page(*x), self.y_to_page(*y)))
            {
                // A label that was moved is tied to its line, where that ends near it.
                let plot = &layout.plot;
                let near = end_x > plot.right - 0.25 * plot.width();
                if near && (label.y - end_y).abs() > 0.45 * em {
                    sheet.stroke(
                        (end_x + 0.35 * em, end_y),
                        (x - 0.2 * em, label.y),
                        colour.mix(LEADER_OPACITY),
                        0.07 * em,
                    )?;
                }
            }
            let size = layout.label_em(line.thin);
            let strong = self.lettering(size, !line.thin, colour, HPos::Left);
            if label.stacked {
                let half = 0.5 * layout.leading() * size;
                sheet.text(&label.name, x, label.y - half, strong)?;
                sheet.text(&label.value, x, label.y + half, strong)?;
                let quiet =
                    self.lettering(layout.caption_em(), false, self.palette.muted, HPos::Left);
                sheet.text(
                    &label.remark,
                    x + layout.remark_x(label),
                    label.y + half,
                    quiet,
                )?;
            } else {
                sheet.text(&label.name, x, label.y, strong)?;
                sheet.text(&label.value, x + label.value_x, label.y, strong)?;
            }
        }
        Ok(())
    }
}

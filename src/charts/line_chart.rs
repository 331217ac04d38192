//! Draws a figure: grid, bands, lines, labels at their ends, tactic marks.

use plotters::element::PathElement;
use plotters::style::text_anchor::HPos;
use plotters::style::{Color, RGBColor};
use plotters_backend::DrawingBackend;

use super::ChartError;
use super::figure::{Figure, Ink, Line};
use super::layout::{Layout, RowPlace, longest};
use super::metrics;
use super::phases::{phase_name, shade};
use super::sheet::{Frame, Lettering, Plot, Sheet, refused, stroke};
use super::stroke::{Area, Stroke};
use super::svg::{Head, Svg};
use super::theme::{PATTERNS, Palette, Theme};
use model::math::{log10, max, min};
use model::text::Language;

/// Opacity of a shock behind the lines.
const SHOCK_SHADE: f64 = 0.16;
/// Columns of a plot, at most.
const MOST_COLUMNS: f64 = 500.0;
/// Opacity of lines from labels to the ends of their lines.
const LEADER_OPACITY: f64 = 0.6;

/// The figure as a text of SVG that describes itself by `text`.
///
/// The root element says where the plot is (`data-plot`: left, top, right, bottom in pixels) and which numbers lie at
/// its edges (`data-x`, `data-y`), so that a page can lay a cursor over it.
pub(crate) fn picture(figure: &Figure, theme: &Theme, text: &str) -> Result<String, ChartError> {
    let layout = Layout::new(figure, theme);
    let Frame {
        left,
        top,
        right,
        bottom,
    } = layout.plot;
    let head = Head {
        label: figure.title().to_owned(),
        description: text.to_owned(),
        data: vec![
            ("plot", format!("{left:.1} {top:.1} {right:.1} {bottom:.1}")),
            ("x", format!("{} {}", layout.x_range.0, layout.x_range.1)),
            ("y", format!("{} {}", layout.y_range.0, layout.y_range.1)),
        ],
    };
    let mut out = String::new();
    paint(
        Svg::new(&mut out, (theme.width, theme.height), &head),
        figure,
        &layout,
        theme,
    )?;
    Ok(out)
}

/// Draws the figure on any backend that counts in tenths of a pixel.
fn paint<B: DrawingBackend>(
    backend: B,
    figure: &Figure,
    layout: &Layout,
    theme: &Theme,
) -> Result<(), ChartError> {
    let palette = theme.palette();
    let sheet = Sheet::new(backend, palette.paper)?;
    let painter = Painter {
        figure,
        layout,
        palette,
        language: theme.language,
    };
    painter.heading(&sheet)?;
    painter.shocks(&sheet)?;
    painter.grid(&sheet)?;
    painter.lines(&sheet)?;
    painter.horizontal_axis(&sheet)?;
    painter.phases(&sheet)?;
    painter.tactics(&sheet)?;
    painter.sides(&sheet)?;
    painter.labels(&sheet)?;
    sheet.finish()
}

struct Painter<'a> {
    figure: &'a Figure,
    layout: &'a Layout,
    palette: &'a Palette,
    language: Language,
}

type Drawn = Result<(), ChartError>;

impl Painter<'_> {
    fn colour(&self, ink: Ink) -> RGBColor {
        match ink {
            Ink::Strategy(index) => self.palette.strategies[index % self.palette.strategies.len()],
            Ink::Real => self.palette.ink,
        }
    }

    fn lettering(&self, em: f64, bold: bool, colour: RGBColor, align: HPos) -> Lettering {
        Lettering {
            em,
            bold,
            colour,
            align,
        }
    }

    fn plot<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Plot<B> {
        let (x, y) = (self.layout.x_range, self.layout.y_range);
        sheet.plot(&self.layout.plot, x.0..x.1, y.0..y.1)
    }

    fn x_to_page(&self, x: f64) -> f64 {
        let (low, high) = self.layout.x_range;
        self.layout.plot.left + (x - low) / (high - low) * self.layout.plot.width()
    }

    fn y_to_page(&self, y: f64) -> f64 {
        let (low, high) = self.layout.y_range;
        self.layout.plot.bottom
            - (min(max(y, low), high) - low) / (high - low) * self.layout.plot.height()
    }

    /// Columns within which points are merged: finer ones cannot be told apart at this size.
    fn column(&self) -> f64 {
        max(1.0, self.layout.plot.width() / MOST_COLUMNS)
    }

    fn heading<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let Layout { title, caption, .. } = self.layout;
        sheet.text(
            &title.text,
            title.x,
            title.y,
            self.lettering(self.layout.title_em(), true, self.palette.ink, HPos::Left),
        )?;
        sheet.text(
            &caption.text,
            caption.x,
            caption.y,
            self.lettering(
                self.layout.caption_em(),
                false,
                self.palette.muted,
                HPos::Left,
            ),
        )
    }

    fn shocks<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let plot = &self.layout.plot;
        let muted = self.palette.muted;
        for shock in &self.layout.shocks {
            let band = Frame {
                left: shock.left,
                top: plot.top,
                right: shock.right,
                bottom: plot.bottom,
            };
            sheet.rectangle(&band, muted.mix(SHOCK_SHADE))?;
            if let Some(name) = &shock.name {
                let lettering = self.lettering(self.layout.row_em(), false, muted, HPos::Left);
                sheet.text(&name.text, name.x, name.y, lettering)?;
            }
        }
        Ok(())
    }

    fn grid<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let em = self.layout.em;
        let plot = &self.layout.plot;
        let lettering = self.lettering(
            self.layout.tick_em(),
            false,
            self.palette.muted,
            HPos::Right,
        );
        for tick in &self.layout.y_ticks {
            let y = self.y_to_page(tick.at);
            sheet.line(
                (plot.left, y),
                (plot.right, y),
                self.palette.grid,
                0.08 * em,
            )?;
            for text in &tick.texts {
                sheet.text(text, plot.left - 0.5 * em, y, lettering)?;
            }
        }
        Ok(())
    }

    fn horizontal_axis<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let (layout, plot) = (self.layout, &self.layout.plot);
        let em = layout.em;
        sheet.line(
            (plot.left, plot.bottom),
            (plot.right, plot.bottom),
            self.palette.axis,
            0.1 * em,
        )?;
        let foot = layout
            .rows
            .last()
            .map_or(plot.bottom, |row| row.middle + 0.5 * row.height);
        for tick in &layout.x_ticks {
            let x = self.x_to_page(tick.at);
            sheet.line(
                (x, plot.bottom),
                (x, plot.bottom + 0.3 * em),
                self.palette.axis,
                0.1 * em,
            )?;
            if !layout.rows.is_empty() {
                sheet.line(
                    (x, plot.bottom + 0.3 * em),
                    (x, foot),
                    self.palette.grid,
                    0.08 * em,
                )?;
            }
        }
        let lettering = self.lettering(layout.tick_em(), false, self.palette.muted, HPos::Center);
        for tick in &layout.x_ticks {
            for (line, text) in tick.texts.iter().enumerate() {
                let y = layout.x_labels_y + line as f64 * layout.leading() * layout.tick_em();
                sheet.text(text, self.x_to_page(tick.at), y, lettering)?;
            }
        }
        match &layout.x_title {
            Some(title) => sheet.text(&title.text, title.x, title.y, lettering),
            None => Ok(()),
        }
    }

    /// A line's points in the units of the plot; what a logarithm cannot show is left out.
    fn points(&self, line: &Line) -> Vec<(f64, f64)> {
        let log_x = matches!(self.figure.x, super::figure::Axis::Log { .. });
        let points = line
            .x
            .iter()
            .zip(&line.y)
            .filter(|(x, y)| (!log_x || **x > 0.0) && (!self.figure.log_y || **y > 0.0));
        let scaled = |log: bool, value: f64| if log { log10(value) } else { value };
        points
            .map(|(x, y)| (scaled(log_x, *x), scaled(self.figure.log_y, *y)))
            .collect()
    }

    fn lines<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let plot = self.plot(sheet);
        for line in &self.figure.lines {
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
        for line in &self.figure.lines {
            let points = self.points(line);
            let pattern = match line.ink {
                Ink::Strategy(index) => PATTERNS[index % PATTERNS.len()],
                Ink::Real => &[],
            };
            let (colour, width) = (
                self.colour(line.ink),
                self.layout.stroke_width(line.thin, line.ink),
            );
            plot.draw(&Stroke {
                points: &points,
                colour,
                width,
                column: self.column(),
                pattern,
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
        let log_x = matches!(self.figure.x, super::figure::Axis::Log { .. });
        let shown: Vec<usize> = (0..line.x.len())
            .filter(|i| !log_x || line.x[*i] > 0.0)
            .collect();
        let x: Vec<f64> = shown
            .iter()
            .map(|i| if log_x { log10(line.x[*i]) } else { line.x[*i] })
            .collect();
        let floor = self.layout.y_range.0;
        let height = |value: f64| match self.figure.log_y {
            // Zero lies infinitely deep on this axis: the band ends at its foot.
            true if value > 0.0 => max(log10(value), floor),
            true => floor,
            false => value,
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
            let colour = self.colour(line.ink).mix(opacity);
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

    /// The phases of each strategy, named where the name fits.
    fn phases<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let (layout, em) = (self.layout, self.layout.em);
        let plot = &layout.plot;
        let inside = |x: f64| min(max(x, plot.left), plot.right);
        for (row, RowPlace { middle, height }) in self.figure.rows.iter().zip(&layout.phases) {
            for days in &row.phases {
                let left = inside(self.x_to_page(f64::from(days.first) + 0.5));
                let right = inside(self.x_to_page(f64::from(days.last) + 1.5)) - 0.12 * em;
                if right <= left {
                    continue;
                }
                let half = 0.44 * height;
                let band = Frame {
                    left,
                    top: middle - half,
                    right,
                    bottom: middle + half,
                };
                sheet.rectangle(&band, self.colour(row.ink).mix(shade(days.phase)))?;
                let name = phase_name(days.phase, self.language);
                let width = metrics::width(name, layout.row_em(), false);
                if width + 0.6 * em <= right - left {
                    let lettering =
                        self.lettering(layout.row_em(), false, self.palette.ink, HPos::Left);
                    sheet.text(name, left + 0.3 * em, *middle, lettering)?;
                }
            }
        }
        Ok(())
    }

    fn tactics<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let (layout, em) = (self.layout, self.layout.em);
        let plot = &layout.plot;
        let inside = |x: f64| min(max(x, plot.left), plot.right);
        for (index, (row, place)) in self.figure.rows.iter().zip(&layout.rows).enumerate() {
            let colour = self.colour(row.ink);
            for (first, last) in &row.spans {
                let (from, to) = (
                    self.x_to_page(f64::from(*first) + 1.0),
                    self.x_to_page(f64::from(*last) + 1.0),
                );
                let half = 0.12 * place.height;
                let bar = Frame {
                    left: inside(from),
                    top: place.middle - half,
                    right: inside(to),
                    bottom: place.middle + half,
                };
                sheet.rectangle(&bar, colour.mix(0.45))?;
            }
            let half = 0.3 * place.height;
            let width = min(
                0.16 * em,
                0.45 * plot.width() / max(row.marks.len() as f64, 1.0),
            );
            for day in &row.marks {
                let x = inside(self.x_to_page(f64::from(*day) + 1.0));
                sheet.line(
                    (x, place.middle - half),
                    (x, place.middle + half),
                    colour,
                    max(width, 0.06 * em),
                )?;
            }
            if let Some(name) = layout.row_names.get(index) {
                let lettering = self.lettering(layout.row_em(), false, colour, HPos::Right);
                let middle = match layout.phases.get(index) {
                    Some(above) => {
                        0.5 * (above.middle - 0.5 * above.height
                            + place.middle
                            + 0.5 * place.height)
                    }
                    None => place.middle,
                };
                sheet.text(name, plot.left - 0.5 * em, middle, lettering)?;
            }
        }
        Ok(())
    }

    fn sides<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let Some([above, below]) = &self.figure.sides else {
            return Ok(());
        };
        let (layout, em) = (self.layout, self.layout.em);
        let plot = &layout.plot;
        let zero = self.y_to_page(0.0);
        let places = [
            (above, plot.top + 0.75 * em, zero - plot.top),
            (below, plot.bottom - 0.75 * em, plot.bottom - zero),
        ];
        for (side, y, room) in places {
            if room >= 1.6 * em {
                let text = longest(&side.texts, 0.92 * em, true, plot.width() - 0.7 * em);
                sheet.text(
                    &text,
                    plot.left + 0.5 * em,
                    y,
                    self.lettering(0.92 * em, true, self.colour(side.ink), HPos::Left),
                )?;
            }
        }
        Ok(())
    }

    fn labels<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let (layout, em) = (self.layout, self.layout.em);
        let x = layout.labels_x;
        for label in &layout.labels {
            let line = &self.figure.lines[label.line];
            let colour = self.colour(line.ink);
            if let Some((end_x, end_y)) = self
                .points(line)
                .last()
                .map(|(x, y)| (self.x_to_page(*x), self.y_to_page(*y)))
            {
                // A label that was moved is tied to its line.
                if (label.y - end_y).abs() > 0.45 * em {
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

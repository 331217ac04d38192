//! Below the lines: when each strategy's tactics are due, and the phases of the community's life.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;
use plotters_backend::DrawingBackend;

use super::painter::{Drawn, Painter};
use super::sheet::Sheet;
use crate::layout::{Frame, RowPlace};
use crate::metrics;
use crate::numbers::phases::phase_name;
use model::lifecycle::LifePhase;
use model::math::{max, min};

impl Painter<'_> {
    /// The phases of each strategy, named where the name fits.
    pub fn phases<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let (layout, em) = (self.layout, self.layout.em);
        let plot = &layout.plot;
        let inside = |x: f64| min(max(x, plot.left), plot.right);
        for (row, RowPlace { middle, height }) in self.spec.rows.iter().zip(&layout.phases) {
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
                let name = phase_name(days.phase, self.spec.language);
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

    pub fn tactics<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let (layout, em) = (self.layout, self.layout.em);
        let plot = &layout.plot;
        let inside = |x: f64| min(max(x, plot.left), plot.right);
        for (index, (row, place)) in self.spec.rows.iter().zip(&layout.rows).enumerate() {
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
}

/// How much of the strategy's colour a phase has: the livelier, the more.
fn shade(phase: LifePhase) -> f64 {
    match phase {
        LifePhase::Seeking | LifePhase::Silent => 0.05,
        LifePhase::Mingling => 0.09,
        LifePhase::Declining => 0.12,
        LifePhase::Founding | LifePhase::Refounding => 0.16,
        LifePhase::Mature => 0.24,
        LifePhase::Growing => 0.34,
    }
}

//! What happens to the community, and the days that count.

use plotters::style::Color;
use plotters::style::text_anchor::HPos;
use plotters_backend::DrawingBackend;

use super::painter::{Drawn, Painter};
use super::sheet::Sheet;
use crate::layout::Frame;

/// Opacity of a shock behind the lines.
const SHOCK_SHADE: f64 = 0.16;

/// Opacity of the days that count.
const WINDOW_SHADE: f64 = 0.09;

impl Painter<'_> {
    /// The days that an outcome is read over.
    pub fn window<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let Some(window) = &self.layout.window else {
            return Ok(());
        };
        let (plot, muted) = (&self.layout.plot, self.palette.muted);
        let days = Frame {
            left: window.left,
            ..*plot
        };
        sheet.rectangle(&days, muted.mix(WINDOW_SHADE))?;
        if let Some(name) = &window.name {
            let lettering = self.lettering(self.layout.row_em(), false, muted, HPos::Left);
            sheet.text(&name.text, name.x, name.y, lettering)?;
        }
        Ok(())
    }

    pub fn shocks<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
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
}

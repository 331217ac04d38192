//! What stands around the lines: title, axes, and what being above and below zero means.

use plotters::style::text_anchor::HPos;
use plotters_backend::DrawingBackend;

use super::painter::{Drawn, Painter};
use super::sheet::Sheet;
use crate::layout::{Layout, SIDE_EM, SidePlace};

impl Painter<'_> {
    pub fn heading<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let Layout { title, caption, .. } = self.layout;
        let strong = self.lettering(self.layout.title_em(), true, self.palette.ink, HPos::Left);
        for line in title {
            sheet.text(&line.text, line.x, line.y, strong)?;
        }
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

    pub fn grid<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
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

    pub fn horizontal_axis<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
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

    pub fn sides<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn {
        let em = SIDE_EM * self.layout.em;
        for SidePlace { words, ink } in &self.layout.sides {
            let lettering = self.lettering(em, true, self.colour(*ink), HPos::Left);
            sheet.text(&words.text, words.x, words.y, lettering)?;
        }
        Ok(())
    }
}

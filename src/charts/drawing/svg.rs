//! The Plotters backend that all charts are drawn on: a small SVG text, the same bytes on every target.
//!
//! The backend that comes with Plotters measures text through the machine's fonts, which fails in a browser's worker,
//! and writes whole pixels, which makes bands look torn. This one counts in tenths of a pixel ([`STEPS`]), joins
//! neighbouring strokes of one style into one path (a dashed line is one element), and measures text by
//! [`crate::metrics`]. It writes presentation attributes only, no style sheet, so that a strict content security
//! policy lets it pass.

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::svg_text::{STEPS, escape, hex, opacity, steps, trace, write};
use crate::metrics;

/// Faces that have Chinese on every common system.
const FONT_FAMILY: &str =
    "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/// From a text's middle down to its base line, and from its top, in em.
const MIDDLE_TO_BASE: f64 = 0.36;
const TOP_TO_BASE: f64 = 0.82;
const BOTTOM_TO_BASE: f64 = -0.2;

/// What the picture says about itself.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// Read aloud in place of the picture.
    pub label: String,
    /// Longer description.
    pub description: String,
    /// Further attributes of the root element, by name without `data-`: what an overlay must know.
    pub data: Vec<(&'static str, String)>,
}

/// Strokes of one style that wait for the next one of the same style.
#[derive(Debug)]
struct Strokes {
    style: (u32, (u8, u8, u8), u64),
    path: String,
}

/// A picture under way.
#[derive(Debug)]
pub struct Svg<'a> {
    out: &'a mut String,
    size: (u32, u32),
    strokes: Option<Strokes>,
    finished: bool,
}

impl<'a> Svg<'a> {
    /// Begins a picture of `size` pixels in `out`.
    pub fn new(out: &'a mut String, size: (u32, u32), head: &Head) -> Self {
        let (width, height) = size;
        write(
            out,
            format_args!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
                 role=\"img\" font-family=\"{FONT_FAMILY}\" stroke-linejoin=\"round\" stroke-linecap=\"round\" aria-label=\""
            ),
        );
        escape(out, &head.label);
        out.push('"');
        for (name, value) in &head.data {
            write(out, format_args!(" data-{name}=\""));
            escape(out, value);
            out.push('"');
        }
        out.push_str("><desc>");
        escape(out, &head.description);
        out.push_str("</desc>\n");
        Self {
            out,
            size,
            strokes: None,
            finished: false,
        }
    }

    fn finish_strokes(&mut self) {
        let Some(Strokes {
            style: (width, colour, alpha),
            path,
        }) = self.strokes.take()
        else {
            return;
        };
        self.out.push_str("<path fill=\"none\" stroke=\"");
        hex(self.out, colour);
        self.out.push('"');
        opacity(self.out, "stroke-opacity", f64::from_bits(alpha));
        self.out.push_str(" stroke-width=\"");
        steps(self.out, i32::try_from(width).unwrap_or(i32::MAX));
        self.out.push_str("\" d=\"");
        self.out.push_str(&path);
        self.out.push_str("\"/>\n");
    }

    fn stroke<S: BackendStyle>(
        &mut self,
        points: impl IntoIterator<Item = BackendCoord>,
        style: &S,
    ) {
        let BackendColor { alpha, rgb } = style.color();
        if alpha == 0.0 {
            return;
        }
        let key = (style.stroke_width(), rgb, alpha.to_bits());
        if self
            .strokes
            .as_ref()
            .is_some_and(|strokes| strokes.style != key)
        {
            self.finish_strokes();
        }
        let strokes = self.strokes.get_or_insert_with(|| Strokes {
            style: key,
            path: String::new(),
        });
        trace(&mut strokes.path, points);
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Svg<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (
            self.size.0 * STEPS.unsigned_abs(),
            self.size.1 * STEPS.unsigned_abs(),
        )
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        if !self.finished {
            self.finish_strokes();
            self.out.push_str("</svg>\n");
            self.finished = true;
        }
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(point, (point.0 + 1, point.1 + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.stroke([from, to], style);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.stroke(path, style);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (x0, y0): BackendCoord,
        (x1, y1): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if fill {
            self.fill_polygon([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], style)
        } else {
            self.draw_path([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], style)
        }
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let BackendColor { alpha, rgb } = style.color();
        if alpha == 0.0 {
            return Ok(());
        }
        self.finish_strokes();
        self.out.push_str("<path fill=\"");
        hex(self.out, rgb);
        self.out.push('"');
        opacity(self.out, "fill-opacity", alpha);
        self.out.push_str(" d=\"");
        trace(self.out, path);
        self.out.push_str("z\"/>\n");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let BackendColor { alpha, rgb } = style.color();
        if alpha == 0.0 {
            return Ok(());
        }
        self.finish_strokes();
        self.out.push_str("<circle cx=\"");
        steps(self.out, x);
        self.out.push_str("\" cy=\"");
        steps(self.out, y);
        self.out.push_str("\" r=\"");
        steps(self.out, i32::try_from(radius).unwrap_or(i32::MAX));
        self.out.push('"');
        if fill {
            self.out.push_str(" fill=\"");
            hex(self.out, rgb);
            self.out.push('"');
            opacity(self.out, "fill-opacity", alpha);
        } else {
            self.out.push_str(" fill=\"none\" stroke-width=\"");
            steps(
                self.out,
                i32::try_from(style.stroke_width()).unwrap_or(i32::MAX),
            );
            self.out.push_str("\" stroke=\"");
            hex(self.out, rgb);
            self.out.push('"');
            opacity(self.out, "stroke-opacity", alpha);
        }
        self.out.push_str("/>\n");
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        let BackendColor { alpha, rgb } = style.color();
        if alpha == 0.0 || text.is_empty() {
            return Ok(());
        }
        self.finish_strokes();
        let down = match style.anchor().v_pos {
            VPos::Top => TOP_TO_BASE,
            VPos::Center => MIDDLE_TO_BASE,
            VPos::Bottom => BOTTOM_TO_BASE,
        };
        self.out.push_str("<text x=\"");
        steps(self.out, x);
        self.out.push_str("\" y=\"");
        steps(self.out, y + (down * style.size()).round() as i32);
        self.out.push_str("\" font-size=\"");
        steps(self.out, style.size().round() as i32);
        self.out.push('"');
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => self.out.push_str(" text-anchor=\"middle\""),
            HPos::Right => self.out.push_str(" text-anchor=\"end\""),
        }
        if matches!(style.style(), FontStyle::Bold) {
            self.out.push_str(" font-weight=\"600\"");
        }
        self.out.push_str(" fill=\"");
        hex(self.out, rgb);
        self.out.push('"');
        opacity(self.out, "fill-opacity", alpha);
        self.out.push('>');
        escape(self.out, text);
        self.out.push_str("</text>\n");
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let bold = matches!(style.style(), FontStyle::Bold);
        Ok((
            metrics::width(text, style.size(), bold).ceil() as u32,
            style.size().ceil() as u32,
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plotters::style::{BLACK, RED};

    fn picture(draw: impl FnOnce(&mut Svg<'_>)) -> String {
        let mut out = String::new();
        let mut svg = Svg::new(&mut out, (100, 50), &Head::default());
        draw(&mut svg);
        svg.present().unwrap();
        out.split_once("</desc>\n").unwrap().1.to_owned()
    }

    #[test]
    fn strokes_of_one_style_become_one_path_with_relative_steps() {
        let drawn = picture(|svg| {
            svg.draw_path([(0, 0), (105, 20), (100, -3)], &BLACK)
                .unwrap();
            svg.draw_line((5, 5), (5, 5), &BLACK).unwrap();
            svg.draw_line((0, 0), (10, 0), &RED).unwrap();
        });
        let expected = "<path fill=\"none\" stroke=\"#000000\" stroke-width=\".1\" d=\"M0 0l10.5 2-.5-2.3M.5 .5l0 0\"/>\n\
                        <path fill=\"none\" stroke=\"#ff0000\" stroke-width=\".1\" d=\"M0 0l1 0\"/>\n</svg>\n";
        assert_eq!(drawn, expected);
    }

    #[test]
    fn text_cannot_become_markup_nor_break_it() {
        let mut out = String::new();
        escape(&mut out, "<script>\"&'\u{0}\u{1b}\n\u{ffff}周");
        assert_eq!(
            out,
            "&lt;script&gt;&quot;&amp;&#39;\u{fffd}\u{fffd} \u{fffd}周"
        );
    }

    #[test]
    fn presenting_twice_ends_the_picture_once() {
        let drawn = picture(|svg| svg.present().unwrap());
        assert_eq!(drawn.matches("</svg>").count(), 1);
    }
}

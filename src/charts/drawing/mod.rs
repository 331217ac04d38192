//! Draws a chart by Plotters: grid, bands, lines, labels at their ends, tactic marks.

#[cfg(feature = "whole")]
mod calendar;
mod events;
mod frame;
mod lines;
mod painter;
mod sheet;
mod stroke;
mod svg;
mod svg_text;
mod thin;

use plotters_backend::DrawingBackend;

use crate::error::ChartError;
use crate::layout::{Frame, Layout};
use crate::spec::ChartSpec;
use crate::theme::Theme;
use painter::Painter;
use sheet::Sheet;
use svg::{Head, Svg};

/// The spec as a text of SVG that describes itself.
///
/// The root element says where the plot is (`data-plot`: left, top, right, bottom in pixels) and which numbers lie at
/// its edges (`data-x`, `data-y`), so that a page can lay a cursor over it.
pub(crate) fn picture(
    spec: &ChartSpec,
    layout: &Layout,
    theme: &Theme,
) -> Result<String, ChartError> {
    let Frame {
        left,
        top,
        right,
        bottom,
    } = layout.plot;
    let head = Head {
        label: spec.title().to_owned(),
        description: spec.summary.clone(),
        data: vec![
            ("plot", format!("{left:.1} {top:.1} {right:.1} {bottom:.1}")),
            ("x", format!("{} {}", layout.x_range.0, layout.x_range.1)),
            ("y", format!("{} {}", layout.y_range.0, layout.y_range.1)),
        ],
    };
    let mut out = String::new();
    paint(
        Svg::new(&mut out, (theme.width, theme.height), &head),
        spec,
        layout,
        theme,
    )?;
    Ok(out)
}

/// Draws the spec on any backend that counts in tenths of a pixel.
fn paint<B: DrawingBackend>(
    backend: B,
    spec: &ChartSpec,
    layout: &Layout,
    theme: &Theme,
) -> Result<(), ChartError> {
    let palette = theme.palette();
    let sheet = Sheet::new(backend, palette.paper)?;
    let painter = Painter {
        spec,
        layout,
        palette,
    };
    painter.heading(&sheet)?;
    painter.legend(&sheet)?;
    painter.window(&sheet)?;
    painter.shocks(&sheet)?;
    painter.grid(&sheet)?;
    painter.lines(&sheet)?;
    painter.horizontal_axis(&sheet)?;
    #[cfg(feature = "whole")]
    {
        painter.phases(&sheet)?;
        painter.tactics(&sheet)?;
    }
    painter.sides(&sheet)?;
    painter.labels(&sheet)?;
    sheet.finish()
}

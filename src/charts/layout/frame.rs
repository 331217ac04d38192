//! Places on the page, in pixels.

use crate::metrics;

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, schemars::JsonSchema)]
pub struct Frame {
    /// From the picture's left edge.
    pub left: f64,
    /// From the picture's top.
    pub top: f64,
    /// From the picture's left edge.
    pub right: f64,
    /// From the picture's top.
    pub bottom: f64,
}

impl Frame {
    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

/// A text and where its anchor stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    pub text: String,
    pub x: f64,
    pub y: f64,
}

impl Placed {
    /// The room that the text takes, of this size, where its anchor is its left end's middle.
    pub(crate) fn frame(&self, em: f64, bold: bool) -> Frame {
        Frame {
            left: self.x,
            top: self.y - 0.5 * em,
            right: self.x + metrics::width(&self.text, em, bold),
            bottom: self.y + 0.5 * em,
        }
    }
}

//! Places on the page, in pixels.

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

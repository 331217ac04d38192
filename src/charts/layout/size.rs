//! Sizes of a chart's texts.

/// Sizes in units of the theme's text size.
pub(crate) const TITLE_EM: f64 = 1.2;
pub(crate) const CAPTION_EM: f64 = 0.86;
pub(crate) const TICK_EM: f64 = 0.9;
pub(crate) const ROW_EM: f64 = 0.8;
pub(crate) const SIDE_EM: f64 = 0.92;
/// From a label's line to the next, in its own size.
pub(crate) const LEADING: f64 = 1.28;

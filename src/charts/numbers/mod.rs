//! The numbers that a chart shows, taken from an ensemble or made by hand.

pub(crate) mod aimed;
pub(crate) mod chart;
pub(crate) mod data;
pub(crate) mod phases;
pub(crate) mod quantity;
#[cfg(feature = "whole")]
pub(crate) mod worlds;

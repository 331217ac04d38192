//! Replays: a simulation of a real community beside that community's own figures.
//!
//! A document whose scenario names a community (`"replay": "edgeryders"`) sets the arrivals and the operators' work to
//! what is known of it; the simulated worlds are then measured exactly as the real community was, and shown side by side.
//! [`Replay`] puts their rows together in whatever order they arrive; [`ReplayResult`] is what is shown. Nothing here is
//! fitted.

mod community;
mod comparison;
mod held_out;
mod similarity;
mod worlds;

pub use community::{Community, communities, community};
pub use comparison::{ReplayCorrelation, ReplayCurve, ReplayResult, ReplayStatistic};
pub use held_out::HeldOut;
pub(crate) use worlds::is_replay;
pub use worlds::{REPLAYED, Replay};

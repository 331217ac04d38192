//! Replays: a simulation of a real community beside that community's own figures.
//!
//! A document whose scenario names a case (`"replay": "edgeryders"`) sets the arrivals and the operators' work to what
//! the case knows; the simulated worlds are then measured exactly as the real community was, and shown side by side.
//! [`replay_worlds`] runs some worlds, on any thread or worker; [`Replay`] puts them together in whatever order they
//! arrive; [`ReplayResult`] is what is shown. Nothing here is fitted.

mod case;
mod comparison;
mod similarity;
mod worlds;

pub use case::{Case, case};
pub use comparison::{ReplayCorrelation, ReplayCurve, ReplayResult, ReplayStatistic};
pub use worlds::{Replay, ReplayError, replay_worlds};

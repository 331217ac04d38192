//! The evidence: the published and measured facts that the model is held to, each tried on simulated worlds.
//!
//! [`ROWS`] lists the targets K01 to K37 and, behind them, what practitioners know of operating a community, T01 and on. A [`Row`] says what is claimed about real communities (name, definition, band,
//! sources, the figures of real communities) and how the model is asked for it: which [`Case`] is run and which
//! [`Figure`]s are read from its worlds. There are two kinds of rows:
//!
//! - a **population** row is a statistic of a simulated community, read as it is read from a real one's log;
//! - a **causal** row is an experiment: the strategies of its case differ in one thing and run on the same people and the
//!   same luck, and the figure is what they differ in.
//!
//! A row passes when the median over the seeds of its headline (its first figure), and of every other figure marked
//! decisive, lies in its band, and every condition on the medians holds. Other figures are shown, met or not.
//! A row without figures is one whose mechanism the model does not have; it never passes.
//!
//! # Adding or completing a row
//!
//! A row is one file in `rows/` and one line in the list of `rows/mod.rs`; rows whose mechanism is still missing have
//! their file already. A population row reads a statistic of the measuring (`rows/lurking.rs` is the shortest example):
//!
//! ```text
//! figures: &[
//!     Figure::statistic(&FORUM, say::K01_LURKERS, FigureUnit::Share, &statistics::LURKER_SHARE)
//!         .within(0.7, 0.8, 0.9)
//!         .real(&[real("Edgeryders", 0.737)]),
//! ],
//! ```
//!
//! A causal row writes its own [`Case`], whose document names a built-in case and the two strategies to compare, and
//! reads both arms of each world (`rows/reminder_effect.rs`):
//!
//! ```text
//! const REMINDED: Case = Case::new("reminded", say::REMINDED, || changed("bank", json!({ "strategies": [ … ] })));
//!
//! fn ratio(seen: &Replicate) -> Option<f64> {
//!     let (with, without) = (seen.arm(1), seen.arm(0));
//!     Some(with.outcome(Outcome::WeeklyActive) / without.outcome(Outcome::WeeklyActive))
//! }
//! ```
//!
//! An [`Arm`] gives the daily series, the outcomes, the event log, the neutral log of the measuring and its statistics.
//! A figure that needs many worlds for one value (a share of groups) asks its case for more worlds a replicate
//! ([`Case::of_worlds`]) and goes over [`Replicate::worlds`].
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

mod calibration;
mod case;
mod change;
pub mod collected;
mod english;
mod figure;
pub mod replay;
mod replicate;
mod report;
mod row;
mod rows;
mod search;
mod sensitivity;
mod spread;
mod tactics;
mod trials;

pub use case::{Case, CaseError, changed, preset};
pub use change::Place;
pub use figure::{Band, Figure, FigureUnit, Readout, Real, named, real};
pub use replicate::{Arm, Replicate};
pub use report::{
    BasisTotal, CaseTotal, ConditionReport, FigureReport, Report, RowReport, Total, Verdict,
};
pub use row::{Basis, Condition, Row, RowKind, Tier};
pub use rows::ROWS;
pub use search::{Candidate, Evaluation, Free, LossTerm, Search, SearchSpec};
pub use sensitivity::{MOVES, MoveReport, NumberReport, Sensitivity, SensitivityReport, Variant};
pub use tactics::{Effect, TacticPart, TacticReport, Tactics, TacticsReport};
pub use trials::{Part, TrialValues, TrialValuesError, Trials};

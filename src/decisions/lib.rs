//! What a decision rests on: which plan is the best, what each tactic of it contributes, and what would change the choice.
//!
//! A [`Study`] is a pure function of the worlds that have been run: asked for its report, it gives it or says which runs it
//! still lacks. So whoever runs them, in whatever order, on threads, in workers or in a later session, gets the same report;
//! what has been run once is kept in a [`Ledger`] and never run again.
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

pub mod assumptions;
pub mod contributions;
mod dose;
pub mod goal;
pub mod ledger;
pub mod optimise;
pub mod points;
pub mod question;
pub mod risks;
mod rivals;
pub mod sensitivity;
pub mod state;
pub mod study;
#[cfg(test)]
mod testing;
pub mod until_sure;
pub mod variant;

pub use contributions::Contributions;
pub use dose::DOSES;
pub use ledger::{Ledger, Run, Wanted};
pub use optimise::Optimise;
pub use question::{Answer, AnyStudy, Question};
pub use risks::Risks;
pub use sensitivity::Sensitivity;
pub use study::Study;
pub use until_sure::UntilSure;
pub use variant::{Setting, Variant};

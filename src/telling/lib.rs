//! Room 5: results in words.
//!
//! [`diary`] tells one member's life from what the engine computed; [`odd`] describes the model in the form of the ODD
//! protocol, from the tables and the source that the engine is made of; [`study`] tells what studies found;
//! [`group`] says what a real group is like, [`calibration`] what its log told of its people; [`report`] puts a comparison and what it rests on
//! on two pages, and [`trust`] tells what the model itself rests on. All call tactics by the same [`names`].
#![forbid(unsafe_code)]
#![deny(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro
)]

pub mod calibration;
pub mod diary;
pub mod group;
pub mod names;
pub mod odd;
pub mod report;
pub mod stops;
pub mod study;
pub mod trust;

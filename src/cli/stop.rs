//! Ctrl-C during a long work: the first ends it with what it has, the second at once.

use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

use super::failure::Failure;

/// What shells report of a program that Ctrl-C has ended: 128 and the number of the signal.
const INTERRUPTED: i32 = 130;

static ASKED: AtomicBool = AtomicBool::new(false);

/// From now on Ctrl-C asks the work to stop instead of ending the program.
pub fn listen() -> Result<(), Failure> {
    ctrlc::set_handler(|| {
        if ASKED.swap(true, Ordering::Relaxed) {
            process::exit(INTERRUPTED);
        }
    })?;
    Ok(())
}

/// Whether the work is asked to stop.
pub fn is_asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}

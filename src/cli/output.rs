//! Standard output.

use std::io::{self, ErrorKind, Write};

use words::say::cli as say;

use super::failure::{Failure, system};

/// Prints `text`. A reader that has seen enough (`| head`) is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let error = &system(&error);
            Err(Failure::work(&say::CannotPrint { error }))
        }
        _ => Ok(()),
    }
}

/// Tells what goes wrong or is worth knowing, on standard error. Nobody listening there is no reason to fail.
pub fn tell(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Prints `value` as indented JSON.
pub fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    print(&json(value)?)
}

/// Indented JSON, with the line end that files have.
pub fn json(value: &impl serde::Serialize) -> Result<String, Failure> {
    experiments::json::text(value).map_err(|error| {
        let error = &error.to_string();
        Failure::work(&say::CannotPrint { error })
    })
}

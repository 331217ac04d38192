//! Room 3: results drawn by Plotters, the same picture for page, command line and tests.
#![forbid(unsafe_code)]

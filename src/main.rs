//! Room 5 (native only): the command line.

fn main() {}

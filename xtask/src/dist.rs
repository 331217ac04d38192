//! `cargo xtask dist`: the page for any host of files, and as one file for a disk.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::inputs::Inputs;
use crate::setup;
use crate::steps::{Check, Steps};

const SITE: &str = "www/dist";
const SINGLE: &str = "www/dist/community-sim.html";

pub fn dist(steps: &mut Steps) -> ExitCode {
    let Some(tools) = setup::set_up(steps) else {
        return steps.total();
    };
    let remedy = "Repair what npm reports.";
    let built = tools.build_engine(steps)
        && steps.check(Check {
            output: Some(SITE),
            ..Check::new(
                "build the page and the one file",
                tools.npm(&["run", "dist"]),
                Inputs::All,
                remedy,
            )
        });
    let ends = steps.total();
    if built {
        let kilobytes = |size: io::Result<u64>| size.map_or(0, |bytes| bytes / 1000);
        println!(
            "{SITE}: {} kB, for any folder of any host of files",
            kilobytes(size_of(&steps.root.join(SITE)))
        );
        println!(
            "{SINGLE}: {} kB, which opens from a disk",
            kilobytes(size_of(&steps.root.join(SINGLE)))
        );
    }
    ends
}

/// Bytes of a file, or of all files below a folder.
fn size_of(path: &Path) -> io::Result<u64> {
    if path.is_file() {
        return Ok(path.metadata()?.len());
    }
    fs::read_dir(path)?
        .map(|entry| size_of(&entry?.path()))
        .sum()
}

//! Browsers on this machine. None is ever downloaded, except from Debian where that takes no asking.

use std::env;
use std::path::PathBuf;

use crate::debian;
use crate::programs;
use crate::steps::{Done, Failure, Steps};

const CHROMIUM_NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];

/// Where installers put Chrome on systems that keep programs off PATH.
const CHROMIUM_PLACES: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/// The font is for the Chinese page: without one, every sign is the same empty box.
const DEBIAN_PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-cjk"];

/// Finds Chromium or Chrome, or installs Chromium.
pub fn set_up(steps: &mut Steps) -> Option<PathBuf> {
    steps.step("set up: Chromium", |root| {
        let ready = || find_chromium().filter(|_| !debian::can_install() || programs::find("chromedriver").is_some());
        if let Some(path) = ready() {
            return Ok((Done::Already, path));
        }
        let installed = if debian::can_install() { debian::install(root, &DEBIAN_PACKAGES) } else { Ok(false) };
        match (installed, find_chromium()) {
            (Ok(_), Some(path)) => Ok((Done::Did, path)),
            (installed, _) => Err(Failure {
                output: installed.err().unwrap_or_else(|| "There is no Chromium and no Chrome on PATH.".to_string()),
                remedy: "Install Chromium or Chrome with its driver, or name the browser in the variable CHROME."
                    .to_string(),
            }),
        }
    })
}

fn find_chromium() -> Option<PathBuf> {
    let named = env::var_os("CHROME")
        .map(PathBuf::from)
        .filter(|path| path.is_file());
    let found = || CHROMIUM_NAMES.iter().find_map(|name| programs::find(name));
    let placed = || {
        CHROMIUM_PLACES
            .iter()
            .map(PathBuf::from)
            .find(|path| path.is_file())
    };
    named.or_else(found).or_else(placed)
}

/// Whether Firefox and its driver are both here.
pub fn has_firefox() -> bool {
    let firefox = programs::find("firefox").or_else(|| programs::find("firefox-esr"));
    firefox.is_some() && programs::find("geckodriver").is_some()
}

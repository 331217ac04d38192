//! Debian's packages, for what a person would otherwise be told to install.

use std::path::Path;
use std::process::Command;

use crate::programs;
use crate::steps;

/// Whether packages can be installed here without asking anybody: Debian's apt-get, started by root.
pub fn can_install() -> bool {
    programs::find("apt-get").is_some()
        && programs::output(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// Installs the packages that are missing. True when there were any.
pub fn install(root: &Path, packages: &[&str]) -> Result<bool, String> {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(false);
    }
    // A machine that never asked for the lists knows no package, or only old versions that are no longer served.
    apt_get(root, &["update"])?;
    apt_get(
        root,
        &[
            &["install", "--yes", "--no-install-recommends"],
            missing.as_slice(),
        ]
        .concat(),
    )?;
    Ok(true)
}

fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    programs::output(&mut query).as_deref() == Some("installed")
}

fn apt_get(root: &Path, arguments: &[&str]) -> Result<(), String> {
    let mut command = Command::new("apt-get");
    // Waits for another installation instead of failing beside it, and asks no questions.
    command
        .args(["-o", "DPkg::Lock::Timeout=600"])
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive");
    steps::run(root, &format!("apt-get {}", arguments[0]), &mut command)
}

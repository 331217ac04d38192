//! The example of a cluster: one experiment in parts on two Dask workers, one of which is killed, has the bytes of one run.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_community-sim");
const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/examples/cluster/dask_local.py"
);
const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/reading-club.json");

#[test]
fn a_cluster_with_a_killed_worker_gives_what_one_run_gives() {
    let python = std::env::var("PYTHON").unwrap_or("python3".to_owned());
    let found = Command::new(&python)
        .args(["-c", "import dask.distributed"])
        .output();
    if !found.is_ok_and(|output| output.status.success()) {
        println!(
            "skipped: {python} has no dask.distributed; pip install distributed, and name another Python in PYTHON"
        );
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let clustered = Command::new(&python)
        .args([
            EXAMPLE,
            DOCUMENT,
            "--worlds",
            "24",
            "--parts",
            "6",
            "--program",
            PROGRAM,
            "--kill-a-worker",
            "--folder",
        ])
        .arg(folder.path())
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&clustered.stderr);
    assert!(clustered.status.success(), "{errors}");
    assert!(
        folder.path().join("killed").exists(),
        "no worker was killed: {errors}"
    );
    let alone = Command::new(PROGRAM)
        .args(["compare", DOCUMENT, "--worlds", "24", "--json"])
        .output()
        .unwrap();
    assert_eq!(clustered.stdout, alone.stdout);
}

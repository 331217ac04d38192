//! Whether anything that a check depends on has changed since it last passed.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::Command;

use crate::programs;

/// Which files a check depends on. Coarse on purpose: a check that runs once too often costs less than one that is
/// skipped wrongly.
#[derive(Clone, Copy)]
pub enum Inputs {
    /// Everything but the page.
    Engine,
    /// Every file.
    All,
}

/// A digest of `extra` and of the names and contents of the files that git tracks or would track. `None` without git:
/// then nothing counts as unchanged.
pub fn digest(root: &Path, inputs: Inputs, extra: &str) -> Option<u64> {
    let mut names = files(root)?;
    names.retain(|name| belongs(name, inputs));
    let mut hasher = DefaultHasher::new();
    extra.hash(&mut hasher);
    for name in names {
        name.hash(&mut hasher);
        // A file that is listed but gone has changed all the same.
        fs::read(root.join(name)).ok().hash(&mut hasher);
    }
    Some(hasher.finish())
}

/// The files that git tracks or would track, sorted. `None` without git.
fn files(root: &Path) -> Option<Vec<String>> {
    let mut list = Command::new("git");
    list.current_dir(root).args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    let names = programs::output(&mut list)?;
    let mut names: Vec<String> = names.split_terminator('\0').map(str::to_string).collect();
    names.sort_unstable();
    Some(names)
}

/// Every Rust file, also those whose `mod` a macro writes, which cargo fmt never sees. Empty without git.
pub fn rust_files(root: &Path) -> Vec<String> {
    let mut names = files(root).unwrap_or_default();
    names.retain(|name| name.ends_with(".rs") && root.join(name).is_file());
    names
}

fn belongs(name: &str, inputs: Inputs) -> bool {
    match inputs {
        Inputs::Engine => !name.starts_with("www/"),
        Inputs::All => true,
    }
}

/// A digest of what is in a folder that a check writes; zero when it writes none.
pub fn digest_folder(root: &Path, folder: Option<&str>) -> u64 {
    let Some(folder) = folder else { return 0 };
    let mut hasher = DefaultHasher::new();
    hash_folder(&root.join(folder), &mut hasher);
    hasher.finish()
}

fn hash_folder(folder: &Path, hasher: &mut DefaultHasher) {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort_unstable();
    for path in paths {
        path.hash(hasher);
        if path.is_dir() {
            hash_folder(&path, hasher);
        } else {
            fs::read(&path).ok().hash(hasher);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_does_not_depend_on_the_page() {
        assert!(belongs("src/lib.rs", Inputs::Engine));
        assert!(!belongs("www/src/app.ts", Inputs::Engine));
        assert!(belongs("www/src/app.ts", Inputs::All));
    }
}

//! Every fact and every truth of the trade that the model is held to, tried on few worlds with wide limits: a row that
//! turns is seen at once. The full table is `community-sim evidence --worlds 100`.
//!
//! A change of the model may turn a row on purpose: say so in CHANGELOG.md, and write the new verdicts with
//! `BLESS=1 cargo test --test verdicts`. Look at every line that changes before committing it. What the page shows beside the
//! rows is found again here, too.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

use community_sim::evidence::{
    Band, FigureReport, ROWS, Report, RowReport, Tier, TrialValues, Trials,
};
use community_sim::telling::trust::{Tried, TriedRow};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verdicts.txt");

const SHOWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/telling/trust/tried.json");

/// Worlds of each case: what a minute of two processors allows.
const WORLDS: u32 = 20;

const SEED: u64 = 42;

/// What part of a band's width, or of the end of one that is open, is allowed for on either side: so few worlds are not sure.
const ALLOWANCE: f64 = 0.25;

#[test]
fn no_row_has_turned() {
    let report = report();
    let found: Vec<String> = report.rows.iter().map(line).collect();
    let head = format!(
        "# Rows of the evidence with {WORLDS} worlds of each case, seed {SEED}, a quarter of each band's width allowed for.\n\
         # How to write it anew: tests/verdicts.rs.\n"
    );
    let written = head + &found.concat();
    let tried = Tried {
        worlds: WORLDS,
        seed: SEED,
        rows: report.rows.iter().map(TriedRow::of).collect(),
    };
    let tried = serde_json::to_string_pretty(&tried).unwrap() + "\n";
    if env::var_os("BLESS").is_some() {
        fs::write(FILE, &written).unwrap();
        fs::write(SHOWN, &tried).unwrap();
    }
    let committed = fs::read_to_string(FILE).unwrap_or_default();
    let turned: Vec<&str> = written
        .lines()
        .filter(|line| !committed.lines().any(|known| known == *line))
        .collect();
    assert!(
        turned.is_empty() && committed.lines().count() == written.lines().count(),
        "tests/verdicts.txt has other verdicts; now\n{}\n\nWhen to write it anew stands in tests/verdicts.rs.",
        turned.join("\n")
    );
    assert!(
        fs::read_to_string(SHOWN).unwrap_or_default() == tried,
        "src/telling/trust/tried.json is not what the rows give now. When to write it anew stands in tests/verdicts.rs."
    );
}

/// The rows' figures, on as many threads as there are processors.
fn report() -> Report {
    let trials = Trials::new(ROWS, WORLDS, SEED).expect("cases are sound");
    let (parts, next) = (trials.parts(), AtomicUsize::new(0));
    let values = Mutex::new(TrialValues::new(&trials));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(part) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let found = trials.run(part);
                    let mut values = values.lock().unwrap();
                    values.insert(&trials, part, &found).unwrap();
                }
            });
        }
    });
    let values = values.into_inner().unwrap();
    Report::new(&trials, &values)
}

/// `K01 holds`.
fn line(row: &RowReport) -> String {
    let decisive = || row.figures.iter().filter(|figure| figure.decisive);
    let verdict = if row.figures.is_empty() {
        "is not modelled"
    } else if decisive().all(|figure| lies_near(row, figure))
        && row.conditions.iter().all(|condition| condition.met)
    {
        "holds"
    } else {
        "fails"
    };
    format!("{} {verdict}\n", row.id)
}

/// Whether a figure, which a fact gives by its median and a row of the trade by its mean, lies in its band or near it.
fn lies_near(row: &RowReport, figure: &FigureReport) -> bool {
    if figure.met == Some(true) {
        return true;
    }
    let value = match row.tier {
        Tier::Trade => figure.mean,
        Tier::Core | Tier::Secondary => figure.median,
    };
    let (Some(Band { low, high, .. }), Some(value)) = (figure.band, value) else {
        return false;
    };
    let allowed = match high - low {
        width if width.is_finite() => ALLOWANCE * width,
        _ => {
            ALLOWANCE
                * if low.is_finite() {
                    low.abs()
                } else {
                    high.abs()
                }
        }
    };
    low - allowed <= value && value <= high + allowed
}

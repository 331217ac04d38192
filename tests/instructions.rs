//! How many instructions the model takes, and that it takes in proportion to what there is to do.
//!
//! Callgrind counts them on a processor that it plays, so they hang on no machine's mood; in the test profile, whose checks the program
//! does without. It must be installed, so this runs where it is: `cargo test --test instructions -- --ignored --nocapture` prints the
//! figures, `BLESS=1` before it writes them to `benches/instructions.csv`. What they cost and why is looked at before that is committed.

#![cfg(all(target_arch = "x86_64", target_os = "linux"))]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::env;
use std::fmt::Write;
use std::fs;
use std::hint::black_box;
use std::process::Command;

use community_sim::experiments::batch::{Batch, run_batch};
use community_sim::model::document;
use community_sim::model::series::Series;
use serde_json::{Value, json};

const FILE: &str = "benches/instructions.csv";
/// How much more or less than the written figure is let pass: allocators and compilers differ a little between machines.
const ROOM: f64 = 0.03;
/// What is to be run in the process that is counted.
const WORK: &str = "COMMUNITY_SIM_WORK";
/// More than this above 1 is no longer in proportion.
const STEEP: f64 = 0.1;

/// So many worlds of so many days, from so many founders on.
#[derive(Clone, Copy)]
struct Work {
    preset: &'static str,
    founders: u32,
    days: u32,
    worlds: u32,
}

/// A chat whose people come and go under a plan, and a forum on which nobody leaves.
const CHAT: Work = Work {
    preset: "bank",
    founders: 500,
    days: 180,
    worlds: 1,
};
const FORUM: Work = Work {
    preset: "qa",
    founders: 2000,
    days: 45,
    worlds: 1,
};

impl Work {
    /// Arrivals stay in proportion to the founders.
    fn document(self) -> Value {
        json!({
            "format": "community-sim/1",
            "scenario": {"preset": self.preset, "founders": self.founders, "arrivals": {"per_day": f64::from(self.founders) / 125.0}},
            "run": {"days": self.days, "worlds": self.worlds, "seed": 1},
        })
    }

    /// Instructions of the work.
    fn instructions(self) -> f64 {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg("--toggle-collect=instructions::counted*")
            .arg(env::current_exe().unwrap())
            .args(["--ignored", "--exact", "the_work"])
            .env(WORK, self.document().to_string())
            .output()
            .unwrap_or_else(|error| panic!("valgrind: {error}"));
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{told}");
        let collected = told.lines().find_map(|line| line.split_once("Collected :"));
        let (_, number) = collected.unwrap_or_else(|| panic!("{told}"));
        let instructions: f64 = number.trim().parse().unwrap();
        assert!(instructions > 1e6, "{told}");
        instructions
    }

    /// Members, summed over the days.
    fn member_days(self) -> f64 {
        let daily = counted(&self.document().to_string());
        let days = self.days as usize;
        let of_world = daily.len() / self.worlds as usize;
        let first = Series::Members as usize * days;
        let worlds = daily.chunks_exact(of_world);
        worlds.flat_map(|world| &world[first..first + days]).sum()
    }
}

/// The last plan of a document, which has the most tactics.
#[inline(never)]
fn counted(text: &str) -> Vec<f64> {
    let experiment = document::parse(text).unwrap();
    let batch = Batch {
        strategy: experiment.strategies.len() - 1,
        first_world: 0,
        worlds: experiment.run.worlds,
    };
    black_box(run_batch(&experiment, &batch).unwrap())
}

#[test]
#[ignore = "is run by the others"]
fn the_work() {
    // Without it nothing is counted, and the one who asked says so.
    if let Ok(text) = env::var(WORK) {
        counted(&text);
    }
}

#[test]
#[ignore = "needs valgrind"]
fn a_day_takes_the_instructions_that_are_written_down() {
    let mut table = "work,instructions,per_member_day\n".to_owned();
    let mut all = Vec::new();
    for (name, work) in [("chat", CHAT), ("forum", FORUM)] {
        let instructions = work.instructions();
        let per_member_day = instructions / work.member_days();
        writeln!(table, "{name},{instructions:.0},{per_member_day:.0}").unwrap();
        all.push((name, instructions));
    }
    println!("{table}");
    if env::var_os("BLESS").is_some() {
        return fs::write(FILE, table).unwrap();
    }
    let written = fs::read_to_string(FILE).unwrap();
    for (name, instructions) in all {
        let line = written.lines().find_map(|line| line.strip_prefix(name));
        let figure = line.and_then(|line| line.split(',').nth(1)).unwrap();
        let ratio = instructions / figure.parse::<f64>().unwrap();
        assert!(
            (ratio - 1.0).abs() <= ROOM,
            "{name}: {instructions:.0} instructions are {ratio:.3} of those in {FILE}; `BLESS=1` writes them there when they are meant"
        );
    }
}

#[test]
#[ignore = "needs valgrind"]
fn work_grows_in_proportion_to_worlds_days_and_members() {
    for (name, once, more) in [
        ("worlds of a chat", CHAT, Work { worlds: 4, ..CHAT }),
        ("days of a forum", FORUM, Work { days: 180, ..FORUM }),
        (
            "days of a chat",
            Work { days: 90, ..CHAT },
            Work { days: 360, ..CHAT },
        ),
        (
            "members of a forum",
            FORUM,
            Work {
                founders: 4 * FORUM.founders,
                ..FORUM
            },
        ),
    ] {
        let work = more.instructions() / once.instructions();
        let members = more.member_days() / once.member_days();
        let exponent = work.ln() / members.ln();
        println!(
            "{name}: {work:.2} times the instructions for {members:.2} times the member-days, exponent {exponent:.2}"
        );
        assert!(exponent < 1.0 + STEEP, "{name}: {exponent:.2}");
    }
}

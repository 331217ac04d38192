//! The measuring against real communities' logs.
//!
//! The logs are not part of the project. The environment variable `COMMUNITY_LOGS` names the folder that holds them
//! (`<community>_members.csv`, `<community>_events.csv`) with the figures published about them (`measured_*.csv`).
//! These tests run when they are asked for (`cargo test --test real_communities -- --ignored`, or `cargo xtask test`
//! where the variable is set); then a log that is missing fails. Every published row about the two communities is looked up among
//! what the measuring finds: a figure agrees when it equals the published one to the last digit that was published.
//! Rows whose definition differs, or is not known, carry their tolerance and the reason.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod calibrated;
mod cases;
mod curves;
mod held_out;
mod summary;

use std::fs;
use std::path::PathBuf;

use community_sim::files::{Bytes, Content, Options, Source, read};
use community_sim::measure::{Analysis, Estimate, Log, Need, Share, statistic_named};

const COMMUNITIES: [&str; 2] = ["edgeryders", "quantumcomputing_se"];

/// The folder of the logs.
struct Logs(PathBuf);

impl Logs {
    fn folder() -> Self {
        let folder = std::env::var_os("COMMUNITY_LOGS");
        Self(
            folder
                .expect("COMMUNITY_LOGS names the folder of the logs")
                .into(),
        )
    }

    fn read(&self, file: &str) -> String {
        let path = self.0.join(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    fn log(&self, community: &str) -> Log {
        let file = |kind: &str| -> Box<dyn Source> {
            let name = format!("{community}_{kind}.csv");
            Box::new(Bytes {
                bytes: self.read(&name).into_bytes(),
                name,
            })
        };
        let options = Options::silent(i64::MAX / 2);
        let reading = read(&[file("members"), file("events")], false, &options).unwrap();
        let Content::Log(log) = reading.content else {
            panic!("{:?} is no log", reading.report);
        };
        // Question-and-answer sites have no operators: that is known, though no column says it.
        let known = log.known().with(Need::Operators);
        log.knowing(known)
    }

    /// The rows of a table of published figures about a community, without its name.
    fn published(&self, file: &str, community: &str) -> Vec<Vec<String>> {
        let text = self.read(file);
        let mut table = csv::Reader::from_reader(text.as_bytes());
        let rows = table.records().map(|row| row.unwrap());
        rows.filter(|row| row[0] == *community)
            .map(|row| row.iter().skip(1).map(str::to_owned).collect())
            .collect()
    }

    /// Compares every published row of a table with what `found` says about it.
    fn compare(&self, file: &str, found: impl Fn(&Analysis, &[&str]) -> Vec<Found>) {
        let mut check = Check::default();
        for community in COMMUNITIES {
            let log = self.log(community);
            let findings = Analysis::new(&log);
            for row in self.published(file, community) {
                let row: Vec<&str> = row.iter().map(String::as_str).collect();
                for found in found(&findings, &row) {
                    check.add(&format!("{community}, {}", row.join(", ")), &found);
                }
            }
        }
        check.finish(file);
    }
}

/// A published number and what the measuring finds in its place.
struct Found {
    published: String,
    value: Option<f64>,
    /// By how much the two may differ, when not by rounding alone, and why.
    apart: Option<(f64, &'static str)>,
}

fn exact(published: &str, value: Option<f64>) -> Found {
    Found {
        published: published.to_owned(),
        value,
        apart: None,
    }
}

fn near(published: &str, value: Option<f64>, tolerance: f64, why: &'static str) -> Found {
    Found {
        apart: Some((tolerance, why)),
        ..exact(published, value)
    }
}

/// A share and the cases behind it.
fn share(value: &str, cases: &str, found: Option<Share>) -> Vec<Found> {
    vec![
        exact(value, found.map(|s| s.value)),
        exact(cases, found.map(|s| f64::from(s.cases))),
    ]
}

/// Collects every figure that differs, so that one run shows them all.
#[derive(Default)]
struct Check {
    compared: usize,
    apart: usize,
    wrong: Vec<String>,
}

impl Check {
    fn add(&mut self, row: &str, found: &Found) {
        self.compared += 1;
        let published = &found.published;
        let digits = published
            .split_once('.')
            .map_or(0, |(_, digits)| digits.len());
        let half = 0.5 * 10_f64.powi(-i32::try_from(digits).unwrap());
        let number: f64 = published.parse().unwrap_or_else(|_| panic!("{row}"));
        let tolerance = match found.apart {
            Some((tolerance, why)) => {
                self.apart += 1;
                println!("{row}: {:?}, {why}", found.value);
                tolerance
            }
            None => half + 1e-9,
        };
        if !found.value.is_some_and(|f| (f - number).abs() <= tolerance) {
            self.wrong
                .push(format!("{row}: {published}, found {:?}", found.value));
        }
    }

    fn finish(self, file: &str) {
        println!(
            "{file}: {} numbers compared, {} of them within a stated tolerance",
            self.compared, self.apart
        );
        assert!(self.compared > 0, "{file} has no row about the communities");
        assert!(
            self.wrong.is_empty(),
            "{file}: {} of {}:\n{}",
            self.wrong.len(),
            self.compared,
            self.wrong.join("\n")
        );
    }
}

fn statistic(findings: &Analysis, name: &str) -> Option<Estimate> {
    statistic_named(name).unwrap().of(findings)
}

fn value(findings: &Analysis, name: &str) -> Option<f64> {
    statistic(findings, name).map(|f| f.value)
}

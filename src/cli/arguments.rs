//! What can be said on the command line. Its help stands in `locales/*/help.ftl`; a doc comment here would be another.

use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use decisions::optimise::Task;
use decisions::question::{
    BUDGET, CLOSELY, Drilled, FRONT, MINUTES, ORDERS, PLANS, RETENTION, ROI, ROWS, SETS,
    TRAJECTORIES, Valued, WAGE, WITHIN, WORLDS,
};
use decisions::sensitivity::Depth;
use experiments::part::Shard;
use files::{Columns, Zone};
use model::experiment::{MAX_DAYS, MAX_SEED, MAX_WORLDS};

use words::Say;
use words::say::cli as say;

use super::seed::Seed;
use super::whole::{Allowed, number, whole};

/// Numbers of worlds and of threads for which nothing else sets a limit.
const MOST: u64 = u32::MAX as u64;

#[derive(Debug, Parser)]
#[command(name = "community-sim", version, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Run(RunOptions),
    Compare(CompareOptions),
    Report(ReportOptions),
    Merge(MergeOptions),
    Contributions(ContributionsOptions),
    Risks(RisksOptions),
    Sensitivity(SensitivityOptions),
    Optimise(OptimiseOptions),
    Diary(DiaryOptions),
    Evidence(EvidenceOptions),
    Measure(MeasureOptions),
    Calibrate(CalibrateOptions),
    Presets(PresetOptions),
    Schema,
    Odd(OddOptions),
}

/// What is run, how often, and by how many.
#[derive(Debug, Args)]
pub struct Runs {
    pub document: String,
    #[arg(long, value_parser = whole::<u32>(1..=MAX_DAYS.into()))]
    pub days: Option<u32>,
    #[arg(long, value_parser = whole::<u32>(1..=MAX_WORLDS.into()))]
    pub worlds: Option<u32>,
    #[arg(long)]
    pub seed: Option<Seed>,
    #[arg(long, value_parser = whole::<NonZeroUsize>(1..=MOST))]
    pub threads: Option<NonZeroUsize>,
}

/// What is run, and which plans of it.
#[derive(Debug, Args)]
pub struct Selection {
    #[command(flatten)]
    pub runs: Runs,
    #[arg(long)]
    pub strategy: Vec<String>,
    #[arg(long)]
    pub without_baseline: bool,
}

#[derive(Debug, Args)]
pub struct RunOptions {
    #[command(flatten)]
    pub selection: Selection,
    #[arg(long)]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub events: Option<PathBuf>,
    #[arg(long, conflicts_with = "events")]
    pub daily: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ReportOptions {
    #[command(flatten)]
    pub selection: Selection,
    #[arg(long)]
    pub out: PathBuf,
    #[arg(long)]
    pub until_sure: bool,
    #[arg(long, default_value = "modest", value_parser = ["none", "modest", "full"])]
    pub depth: String,
}

/// What every study is asked.
#[derive(Debug, Args)]
pub struct StudyOptions {
    #[command(flatten)]
    pub runs: Runs,
    #[arg(long)]
    pub state: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ContributionsOptions {
    #[command(flatten)]
    pub study: StudyOptions,
    #[arg(long)]
    pub strategy: Vec<String>,
    #[arg(long, default_value_t = Valued::default().orders, value_parser = whole::<u32>(ORDERS))]
    pub orders: u32,
}

#[derive(Debug, Args)]
pub struct CompareOptions {
    #[command(flatten)]
    pub run: RunOptions,
    #[arg(long, conflicts_with_all = ["events", "daily"])]
    pub until_sure: bool,
    #[arg(long, requires = "out", conflicts_with_all = ["events", "daily", "until_sure", "json"], value_parser = shard)]
    pub shard: Option<Shard>,
}

#[derive(Debug, Args)]
pub struct MergeOptions {
    #[arg(num_args = 1.., required = true)]
    pub parts: Vec<PathBuf>,
    #[arg(long)]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct RisksOptions {
    #[command(flatten)]
    pub study: StudyOptions,
    #[arg(long)]
    pub without_baseline: bool,
    #[arg(long, value_parser = whole::<u32>(1..=MAX_DAYS.into()))]
    pub day: Option<u32>,
    #[arg(long, default_value_t = Drilled::default().sets, value_parser = whole::<u32>(SETS))]
    pub sets: u32,
    #[arg(long, default_value_t = Drilled::default().set_worlds, value_parser = whole::<u32>(WORLDS))]
    pub set_worlds: u32,
    #[arg(long, default_value_t = Drilled::default().within, value_parser = number(WITHIN))]
    pub within: f64,
}

#[derive(Debug, Args)]
pub struct SensitivityOptions {
    #[command(flatten)]
    pub study: StudyOptions,
    #[arg(long)]
    pub without_baseline: bool,
    #[arg(long, default_value_t = Depth::default().trajectories, value_parser = whole::<u32>(TRAJECTORIES))]
    pub trajectories: u32,
    #[arg(long, default_value_t = Depth::default().closely, value_parser = whole::<usize>(CLOSELY))]
    pub closely: usize,
    #[arg(long, default_value_t = Depth::default().rows, value_parser = whole::<u32>(ROWS))]
    pub rows: u32,
    #[arg(long, default_value_t = Depth::default().point_worlds, value_parser = whole::<u32>(WORLDS))]
    pub point_worlds: u32,
    #[arg(long, default_value_t = Depth::default().within, value_parser = number(WITHIN))]
    pub within: f64,
}

#[derive(Debug, Args)]
pub struct OptimiseOptions {
    #[command(flatten)]
    pub study: StudyOptions,
    #[arg(long, value_parser = number(BUDGET))]
    pub budget: Option<f64>,
    #[arg(long, value_parser = number(MINUTES))]
    pub minutes: Option<f64>,
    #[arg(long, default_value_t = Task::default().least_retention, value_parser = number(RETENTION))]
    pub least_retention: f64,
    #[arg(long, allow_hyphen_values = true, value_parser = number(ROI))]
    pub least_roi: Option<f64>,
    #[arg(long, value_parser = number(WAGE))]
    pub wage: Option<f64>,
    #[arg(long, default_value_t = Task::default().plans, value_parser = whole::<u32>(PLANS))]
    pub plans: u32,
    #[arg(long, default_value_t = Task::default().search_worlds, value_parser = whole::<u32>(WORLDS))]
    pub search_worlds: u32,
    #[arg(long, default_value_t = Task::default().front, value_parser = whole::<usize>(FRONT))]
    pub front: usize,
    #[arg(long)]
    pub random: bool,
}

#[derive(Debug, Args)]
pub struct DiaryOptions {
    pub document: String,
    #[arg(long)]
    pub strategy: Option<String>,
    #[arg(long, default_value = "1", value_parser = whole::<NonZeroU32>(1..=MOST))]
    pub world: NonZeroU32,
    #[arg(long)]
    pub member: Option<String>,
    #[arg(long, value_parser = whole::<u32>(1..=MAX_DAYS.into()))]
    pub days: Option<u32>,
    #[arg(long)]
    pub seed: Option<Seed>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct EvidenceOptions {
    #[arg(long, default_value = "50", value_parser = whole::<NonZeroU32>(1..=MOST))]
    pub worlds: NonZeroU32,
    #[arg(long, default_value = "42", value_parser = whole::<u64>(0..=MAX_SEED))]
    pub seed: u64,
    #[arg(long, num_args = 1..)]
    pub row: Vec<String>,
    #[arg(long)]
    pub search: Option<PathBuf>,
    #[arg(long)]
    pub sensitivity: bool,
    #[arg(long, conflicts_with_all = ["row", "search", "sensitivity"])]
    pub tactics: bool,
    #[arg(long, conflicts_with_all = ["row", "search", "sensitivity", "tactics", "out"])]
    pub held_out: Option<PathBuf>,
    #[arg(long, default_value = "500", requires = "search", value_parser = whole::<NonZeroU32>(1..=MOST))]
    pub evaluations: NonZeroU32,
    #[arg(long)]
    pub out: Option<PathBuf>,
    #[arg(long, value_parser = whole::<NonZeroUsize>(1..=MOST))]
    pub threads: Option<NonZeroUsize>,
    #[arg(long)]
    pub json: bool,
}

/// What is read, and how.
#[derive(Debug, Args)]
pub struct ReadingOptions {
    #[arg(num_args = 1.., required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long, num_args = 1..)]
    pub operator: Vec<String>,
    #[arg(long, allow_hyphen_values = true, value_parser = zone)]
    pub utc_offset: Option<Zone>,
    #[arg(long, value_parser = ["dmy", "mdy", "ymd"])]
    pub dates: Option<String>,
    #[arg(long, value_parser = column)]
    pub column: Vec<Columns>,
    #[arg(long)]
    pub mapping: Option<PathBuf>,
    #[arg(long)]
    pub save_mapping: Option<PathBuf>,
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Args)]
pub struct MeasureOptions {
    #[command(flatten)]
    pub reading: ReadingOptions,
    #[arg(long)]
    pub strategy: Option<String>,
    #[arg(long, value_parser = whole::<u32>(0..=MOST))]
    pub world: Option<u32>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct CalibrateOptions {
    #[command(flatten)]
    pub reading: ReadingOptions,
    #[arg(long, default_value = "bank")]
    pub case: String,
    #[arg(long, default_value_t = calibration::Task::default().ahead, value_parser = whole::<u32>(0..=MAX_DAYS.into()))]
    pub days_ahead: u32,
    #[arg(long, default_value_t = 0, value_parser = whole::<u32>(0..=MAX_DAYS.into()))]
    pub hold_back: u32,
    #[arg(long, default_value_t = calibration::Task::default().simulations, value_parser = whole::<u32>(calibration::LEAST_SIMULATIONS.into()..=MAX_WORLDS.into()))]
    pub simulations: u32,
    #[arg(long, default_value_t = calibration::Task::default().worlds, value_parser = whole::<u32>(calibration::LEAST_WORLDS.into()..=MAX_WORLDS.into()))]
    pub worlds: u32,
    #[arg(long)]
    pub seed: Option<Seed>,
    #[arg(long, value_parser = whole::<NonZeroUsize>(1..=MOST))]
    pub threads: Option<NonZeroUsize>,
    #[arg(long)]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub state: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct OddOptions {
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct PresetOptions {
    #[arg(long)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Option<PresetCommand>,
}

#[derive(Debug, Subcommand)]
pub enum PresetCommand {
    Show { name: String },
}

/// Reads which part of the worlds is meant: `2/8`.
fn shard(text: &str) -> Result<Shard, Allowed> {
    let known = text.split_once('/').and_then(|(number, of)| {
        let (number, of) = (number.parse().ok()?, of.parse().ok()?);
        (1..=of).contains(&number).then_some(Shard { number, of })
    });
    known.ok_or_else(|| Allowed(say::SOME_SHARD.text()))
}

/// Reads a time zone.
fn zone(text: &str) -> Result<Zone, Allowed> {
    text.parse()
        .map_err(|error: files::NoZone| Allowed(error.0))
}

/// Reads what a column holds.
fn column(text: &str) -> Result<Columns, Allowed> {
    text.parse()
        .map_err(|problem: files::Problem| Allowed(problem.allowed))
}

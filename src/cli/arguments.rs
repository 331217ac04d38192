//! What can be said on the command line.

use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use model::experiment::MAX_SEED;
use words::Language;

use super::seed::Seed;

const EXAMPLES: &str = "\
Examples:
  community-sim compare preset:bank                      which strategy serves the group better, and how sure is that
  community-sim run preset:qa --worlds 20 --days 90      what to expect of each strategy
  community-sim run plan.json --out results              the same, with CSV files and charts
  community-sim run plan.json --worlds 1 --events e.csv  every action of one world, to the minute
  community-sim diary preset:bank --strategy A --world 0 one member's life, and what decided it
  community-sim measure members.csv events.csv           what a real community's log shows
  community-sim presets show bank > plan.json            a built-in case to start from

A document is JSON; `community-sim schema` says what may stand in it.
Exit codes: 0 success, 1 the work failed, 2 a wrong command line or document (one line an error).";

/// Simulates the members of an online community and compares strategies on the same people and the same luck.
#[derive(Debug, Parser)]
#[command(name = "community-sim", version, after_help = EXAMPLES, arg_required_else_help = true, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run a document and say what to expect of each strategy.
    Run(RunOptions),
    /// Compare the strategies of a document world by world: same people, same luck.
    Compare(RunOptions),
    /// Tell one member's life in one world of one strategy, and what decided how it ended.
    Diary(DiaryOptions),
    /// Hold the model to what is known of real communities: every row with its target and whether it is met.
    Evidence(EvidenceOptions),
    /// Measure a community's log, real or simulated: every statistic by which communities are compared.
    Measure(MeasureOptions),
    /// List the built-in cases, or show the document of one.
    Presets(PresetOptions),
    /// Print the JSON Schema of documents.
    Schema,
    /// Describe the model in the form of the ODD protocol, as Markdown.
    Odd(OddOptions),
}

#[derive(Debug, Args)]
#[command(after_help = EVENTS)]
pub struct RunOptions {
    /// A document, `preset:NAME` for a built-in case, or `-` for standard input.
    #[arg(value_name = "EXPERIMENT.json|preset:NAME")]
    pub document: String,
    /// Only this strategy, by its name in either language or how only one of them begins; may be repeated, the first is the
    /// baseline.
    #[arg(long, value_name = "NAME")]
    pub strategy: Vec<String>,
    /// Days to simulate, instead of the document's.
    #[arg(long, value_name = "D")]
    pub days: Option<u32>,
    /// Worlds to run, instead of the document's.
    #[arg(long, value_name = "N")]
    pub worlds: Option<u32>,
    /// Number that all luck follows from, instead of the document's; `random` draws a fresh one and tells it.
    #[arg(long, value_name = "S|random")]
    pub seed: Option<Seed>,
    /// Write summary.json, daily.csv, daily_quantiles.csv and charts/*.svg into this folder.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Write every action of every world into this file.
    #[arg(long, value_name = "FILE.csv")]
    pub events: Option<PathBuf>,
    /// Threads to work on; the results are the same for any number [default: one for each processor].
    #[arg(long, value_name = "T")]
    pub threads: Option<NonZeroUsize>,
    /// Print JSON and nothing else.
    #[arg(long)]
    pub json: bool,
    /// Language of tables and charts [default: that of LC_ALL, LC_MESSAGES or LANG].
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<Tongue>,
}

#[derive(Debug, Args)]
pub struct DiaryOptions {
    /// A document, `preset:NAME` for a built-in case, or `-` for standard input.
    #[arg(value_name = "EXPERIMENT.json|preset:NAME")]
    pub document: String,
    /// The strategy, by its name in either language or how only one of them begins [default: the first].
    #[arg(long, value_name = "NAME")]
    pub strategy: Option<String>,
    /// The world, from 0.
    #[arg(long, value_name = "W", default_value_t = 0)]
    pub world: u32,
    /// The member, as the event log writes it: f12 is founder 12, a103 arrival 103, i7 guest 7, in every strategy alike
    /// [default: list telling cases and tell the first].
    #[arg(long, value_name = "M")]
    pub member: Option<String>,
    /// Days to simulate, instead of the document's.
    #[arg(long, value_name = "D")]
    pub days: Option<u32>,
    /// Number that all luck follows from, instead of the document's; `random` draws a fresh one and tells it.
    #[arg(long, value_name = "S|random")]
    pub seed: Option<Seed>,
    /// Print JSON and nothing else.
    #[arg(long)]
    pub json: bool,
    /// Language of the diary [default: that of LC_ALL, LC_MESSAGES or LANG].
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<Tongue>,
}

const EVENTS: &str = "\
Columns of --events: world,strategy,t,day,member,kind,target,item,value, sorted by world, strategy and time.
  member  who did it; empty for the operator. f12 is founder 12, a103 arrival 103, i7 guest 7, in every strategy alike
  target  the member it is directed at
  item    the message or packet that it makes; for reply, operator_reply, light, packet_taken, event_attended,
          award and purchase the one that it answers or concerns
  value   money, streak or reason, as the kind has it; for reply and operator_reply the number of the message that
          it makes, which later replies name";

#[derive(Debug, Args)]
#[command(after_help = EVIDENCE)]
pub struct EvidenceOptions {
    /// Worlds of each case.
    #[arg(long, value_name = "N", default_value = "50")]
    pub worlds: NonZeroU32,
    /// Number that all luck follows from.
    #[arg(long, value_name = "S", default_value = "42", value_parser = clap::value_parser!(u64).range(..=MAX_SEED))]
    pub seed: u64,
    /// Only these rows.
    #[arg(long, value_name = "K01", num_args = 1..)]
    pub row: Vec<String>,
    /// Instead: move the numbers that this file calls free until rows and replayed curves fit best.
    #[arg(long, value_name = "FREE.json")]
    pub search: Option<PathBuf>,
    /// Instead: move every parameter of the model, or with --search what its file calls free, by a tenth and a quarter of
    /// its range, and say which rows turn.
    #[arg(long)]
    pub sensitivity: bool,
    /// Instead: what every kind of tactic does in a standard case.
    #[arg(long, conflicts_with_all = ["row", "search", "sensitivity"])]
    pub tactics: bool,
    /// Sets of numbers that a search tries.
    #[arg(long, value_name = "N", default_value = "500", requires = "search")]
    pub evaluations: NonZeroU32,
    /// Write what is found into this folder: evidence.json and evidence.html, search.csv and search.json, and so on.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Threads to work on; the results are the same for any number [default: one for each processor].
    #[arg(long, value_name = "T")]
    pub threads: Option<NonZeroUsize>,
    /// Print JSON and nothing else.
    #[arg(long)]
    pub json: bool,
    /// Language of the table and the page [default: that of LC_ALL, LC_MESSAGES or LANG].
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<Tongue>,
}

const EVIDENCE: &str = r#"A row passes when the median over the worlds of its first figure, and of every figure marked `met` without brackets,
lies in the target band, and its conditions hold. Figures in brackets are shown and do not decide. A row that is not
modelled never passes.

A search is described by JSON; only `free` must be there:
  { "free": [ { "place": "need_weight" },
              { "place": "forum:scenario.segments[0].visits_per_week", "low": 0.3, "high": 3, "log": true } ],
    "cases": ["forum"], "rows": { "K02": 1, "K13": 2 }, "curves": { "posting_survival": 1 },
    "further": 0.5, "worlds": 4, "seed": 42, "sample": 0, "step": 0.2 }
A place is a model parameter (its range is the table's unless given) or a field of one case: forum, qa or chat. Without
`rows` every population row counts, without `curves` those that a community is known by. The loss is the weighted mean
of squared distances in half-widths of the bands; `further` weighs figures that do not decide. The shipped numbers are
tried first, then `sample` sets spread evenly, then CMA-ES with first steps of `step` of the ranges. Every evaluation
runs the same worlds."#;

#[derive(Debug, Args)]
#[command(after_help = TABLES)]
pub struct MeasureOptions {
    /// The tables of members and of events of a real community, or one event log that `run --events` wrote.
    #[arg(value_name = "[MEMBERS.csv] EVENTS.csv", num_args = 1..=2, required = true)]
    pub files: Vec<PathBuf>,
    /// Only this strategy of a simulated log, instead of each.
    #[arg(long, value_name = "NAME")]
    pub strategy: Option<String>,
    /// Only this world of a simulated log, instead of the median of all.
    #[arg(long, value_name = "W")]
    pub world: Option<u32>,
    /// Print JSON and nothing else.
    #[arg(long)]
    pub json: bool,
    /// Language of the table [default: that of LC_ALL, LC_MESSAGES or LANG].
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<Tongue>,
}

const TABLES: &str = "\
Columns are found by the names in the first line. Times are UTC, YYYY-MM-DDTHH:MM:SS.
  members  user_id, joined; and, where known, is_manager (1 for operators), last_visit or last_access, light_actions
           or up_votes_cast and down_votes_cast, invited_by, muted, left, spent
  events   t, user_id; and, where known, item_id, parent_item (empty for a post), to_user_id,
           type (post, question, answer, comment, reply), score
A number has its cases beside it; `target` names the row of `community-sim evidence` to which it belongs.";

#[derive(Debug, Args)]
pub struct OddOptions {
    /// Language of headings and prose; what the model's tables say stands in English [default: that of LC_ALL,
    /// LC_MESSAGES or LANG].
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<Tongue>,
    /// Write into this file instead of standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct PresetOptions {
    /// Print JSON and nothing else.
    #[arg(long)]
    pub json: bool,
    /// Language of the list [default: that of LC_ALL, LC_MESSAGES or LANG].
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<Tongue>,
    #[command(subcommand)]
    pub command: Option<PresetCommand>,
}

#[derive(Debug, Subcommand)]
pub enum PresetCommand {
    /// Print the document of a built-in case.
    Show {
        /// Its name.
        name: String,
    },
}

/// A language of tables and charts.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Tongue {
    Zh,
    En,
}

impl Tongue {
    /// The language asked for, or else that of the terminal.
    pub fn or_of_terminal(asked: Option<Self>) -> Language {
        match asked {
            Some(Self::Zh) => Language::Chinese,
            Some(Self::En) => Language::English,
            None => of_terminal(),
        }
    }
}

/// The first of the usual variables that is set decides, as POSIX has it.
fn of_terminal() -> Language {
    let setting = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    match setting {
        Some(value) if value.starts_with("zh") => Language::Chinese,
        _ => Language::English,
    }
}

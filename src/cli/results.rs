//! What came of a document, and what every table of it says.

use decisions::contributions::ContributionsReport;
use decisions::sensitivity::SensitivityReport;
use evidence::replay::ReplayResult;
use experiments::aim::AimPart;
use experiments::comparison::Comparison;
use experiments::ensemble::{Ensemble, KEPT_WORLDS};
use experiments::ignorance::Ignorance;
use experiments::interval::Looks;
use experiments::race::Standing;
use experiments::stops::PlanStops;
use model::experiment::Experiment;
use telling::names;
use telling::report::Study;
use telling::study::worlds_run;
use words::say::cli as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Language, Say, Text};

/// What came of a document.
#[derive(Debug)]
pub struct Results {
    pub experiment: Experiment,
    pub ensemble: Ensemble,
    pub comparison: Comparison,
    /// How much of each difference's doubt comes from what is not known of the group; empty where the document has no posterior, plans
    /// are not compared, or the work was stopped.
    pub ignorance: Vec<Ignorance>,
    /// How the race stands, where worlds were run until the best strategy is known.
    pub race: Option<Standing>,
    /// What kept each plan's tactics from being done; empty where nobody was left to ask, or the work was stopped.
    pub stops: Vec<PlanStops>,
    /// The real community beside the first strategy, where the document names one.
    pub replay: Option<ReplayResult>,
    /// What a report tells beside.
    pub studies: Studies,
}

impl Results {
    /// How often the worlds were looked at before it was decided that there are enough.
    pub fn looks(&self) -> Looks {
        match self.race {
            Some(_) => Looks::Always,
            None => Looks::Once,
        }
    }
}

/// The studies that a report tells of.
#[derive(Debug, Default)]
pub struct Studies {
    pub contributions: Study<ContributionsReport>,
    pub sensitivity: Study<SensitivityReport>,
}

/// The lines above every table: the case, the run, and where the numbers come from.
pub fn heading(results: &Results, language: Language) -> String {
    let name = results.experiment.scenario.name.get(language);
    let Comparison {
        days,
        worlds,
        seed,
        engine_version,
        scenario_hash,
        ..
    } = &results.comparison;
    let run = say::RunHeading {
        days,
        worlds: &worlds_run(*worlds, results.race.as_ref()),
        seed,
        engine: engine_version,
        scenario: scenario_hash,
    }
    .in_language(language);
    let aim = aim(&results.comparison.aim).in_language(language);
    let sketched = results.comparison.quantile_error.map(|error| {
        let percent = &format!("{:.1}", 100.0 * error);
        let kept = &KEPT_WORLDS;
        say::Sketched { percent, kept }.in_language(language) + "\n"
    });
    let sketched = sketched.unwrap_or_default();
    format!("{name}\n{run}\n{aim}\n{sketched}\n")
}

/// What the operator wants, with the weights of a mix.
fn aim(parts: &[AimPart]) -> Text {
    let mixed = parts.len() > 1;
    let told: Vec<Text> = parts
        .iter()
        .map(|part| {
            let percent = &(part.weight * 100.0).round();
            let outcome = &part.outcome.info().label;
            say::AimPart {
                outcome,
                percent,
                mixed,
            }
            .text()
        })
        .collect();
    say::Aim {
        parts: &Joined(&told, LIST_ITEMS),
    }
    .text()
}

/// What the plans break of the platform's rules, one line a rule; nothing where they keep to them.
pub fn broken_rules(results: &Results, language: Language) -> String {
    let lines = results.comparison.breaches.iter().map(|breach| {
        let strategy = &results.experiment.strategies[breach.strategy];
        let tactic = breach.tactic.as_deref();
        let tactic = tactic.map(|id| format!(" · {}", names::tactic(strategy, id, language)));
        let plan = strategy.name.get(language);
        let line = say::BreachLine {
            plan: &format!("{plan}{}", tactic.unwrap_or_default()),
            text: &breach.text,
        };
        line.in_language(language) + "\n"
    });
    let lines: String = lines.collect();
    if lines.is_empty() {
        lines
    } else {
        lines + "\n"
    }
}

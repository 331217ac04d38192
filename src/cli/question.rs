//! `contributions`, `risks`, `sensitivity`, `optimise`: the questions that studies answer.

use decisions::Question;
use decisions::optimise::Task;
use decisions::question::{Drilled, Valued};
use decisions::sensitivity::Depth;
use words::Language;

use super::arguments::{ContributionsOptions, OptimiseOptions, RisksOptions, SensitivityOptions};
use super::failure::Failure;
use super::{source, study};

/// Says what the tactics of the plans that the options name contribute.
pub fn contributions(options: &ContributionsOptions, language: Language) -> Result<(), Failure> {
    let experiment = source::studied(&options.study)?;
    let question = Question::Contributions(Valued {
        strategies: source::positions(&experiment.strategies, &options.strategy)?,
        orders: options.orders,
    });
    study::answer(&experiment, &question, &options.study, language)
}

/// Says how the plans of a document stand shocks and wrong assumptions.
pub fn risks(options: &RisksOptions, language: Language) -> Result<(), Failure> {
    let experiment = source::compared(&options.study, options.without_baseline)?;
    let days = experiment.run.days;
    let question = Question::Risks(Drilled {
        day: options.day.map(|day| day.min(days)),
        sets: options.sets,
        set_worlds: options.set_worlds,
        within: options.within,
    });
    study::answer(&experiment, &question, &options.study, language)
}

/// Says which assumptions the choice between the plans of a document rests on.
pub fn sensitivity(options: &SensitivityOptions, language: Language) -> Result<(), Failure> {
    let experiment = source::compared(&options.study, options.without_baseline)?;
    let question = Question::Sensitivity(Depth {
        trajectories: options.trajectories,
        closely: options.closely,
        rows: options.rows,
        point_worlds: options.point_worlds,
        within: options.within,
    });
    study::answer(&experiment, &question, &options.study, language)
}

/// Searches the best plans and says what each takes and what its doses do.
pub fn optimise(options: &OptimiseOptions, language: Language) -> Result<(), Failure> {
    let experiment = source::studied(&options.study)?;
    let question = Question::Optimise(Task {
        minutes_per_day: options.minutes,
        budget_yuan: options.budget,
        least_retention: options.least_retention,
        least_roi: options.least_roi,
        hour_yuan: options.wage,
        plans: options.plans,
        search_worlds: options.search_worlds,
        front: options.front,
        random: options.random,
    });
    study::answer(&experiment, &question, &options.study, language)
}

//! A calibration: what is drawn, run and compared, step by step, until the report can be given.

use std::sync::Arc;

use experiments::fingerprint::fnv1a;
use model::experiment::{Experiment, MAX_DAYS};
use model::free::{FreeNumber, Posterior, Uncertain};
use model::math::max;
use words::say::calibration as say;
use words::{Say, Text};

use super::begin::{Begun, begin, document};
use super::forecast::forecasts;
use super::history::{Field, History};
use super::inference::{Gaussian, Round, posterior};
use super::misfit::unfit;
use super::naive::scores;
use super::report::{HeldBack, Known, Report, Unfit};
use super::summary::Summary;
use super::trials::{Lacking, Ledger, Look, Series};

/// Share of the simulations of each round.
const ROUNDS: [f64; 3] = [0.4, 0.3, 0.3];

/// Worlds of a round are numbered from here times its place, so that no two rounds share luck.
const APART: u32 = 1 << 20;

/// The fewest days that anything can be fitted to.
const LEAST_DAYS: usize = 7;

/// How much is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// Simulations from which the numbers are found, at least [`LEAST_SIMULATIONS`].
    pub simulations: u32,
    /// Worlds with the numbers found, which fit and forecast are shown with, at least [`LEAST_WORLDS`].
    pub worlds: u32,
    /// Days after the history's last.
    pub ahead: u32,
    /// Days at the history's end that are not fitted to; the forecast is judged on them.
    pub held_back: u32,
}

/// The fewest simulations that numbers can be found from.
pub const LEAST_SIMULATIONS: u32 = 100;

/// The fewest worlds that fit and forecast can be shown with.
pub const LEAST_WORLDS: u32 = 20;

impl Default for Task {
    fn default() -> Self {
        Self {
            simulations: 3000,
            worlds: 100,
            ahead: 56,
            held_back: 0,
        }
    }
}

/// Whether numbers can be found from a history.
fn check(history: &History, task: Task) -> Result<(), Text> {
    let days = history.days();
    let fitted = days.saturating_sub(task.held_back as usize);
    if fitted < LEAST_DAYS {
        let wrong = say::TooFewDays {
            days: &days,
            held_back: &task.held_back,
            least: &LEAST_DAYS,
        };
        return Err(wrong.text());
    }
    if days + task.ahead as usize > MAX_DAYS as usize {
        let (days, most) = (&days, &MAX_DAYS);
        return Err(say::TooManyDays { days, most }.text());
    }
    match Summary::compares(history) {
        true => Ok(()),
        false => Err(say::NOTHING_KNOWN.text()),
    }
}

/// A posterior of one group's free numbers, and what follows from it.
#[derive(Clone, Debug)]
pub struct Calibration {
    task: Task,
    begun: Begun,
    /// Until the last day that is fitted to.
    history: History,
    whole: History,
    summary: Summary,
    observed: Vec<f64>,
    of: Text,
}

impl Calibration {
    /// Of the group that `history` is of, with people as in `document` before anything is known of them. `own` says that the
    /// document's dates are the group's own. `name` is what the group is called.
    ///
    /// # Errors
    /// When the history is too short, too long with the days ahead, or knows nothing that could be compared.
    pub fn new(
        document: &Experiment,
        own: bool,
        whole: History,
        name: &str,
        task: Task,
    ) -> Result<Self, Text> {
        check(&whole, task)?;
        let held_back = task.held_back as usize;
        let history = match held_back {
            0 => whole.clone(),
            _ => whole.first(whole.days() - held_back),
        };
        let ahead = if held_back > 0 {
            held_back as u32
        } else {
            task.ahead
        };
        let days = history.days() as u32;
        let task = Task {
            held_back: held_back as u32,
            ahead,
            ..task
        };
        let summary = Summary::new(&history);
        let last = history.start.plus_days(days.saturating_sub(1));
        Ok(Self {
            observed: summary.of(&history),
            begun: begin(document, own, &history, ahead),
            summary,
            of: say::Of {
                name: &name,
                first: &history.start.to_string(),
                last: &last.to_string(),
            }
            .text(),
            history,
            whole,
            task,
        })
    }

    /// The numbers that are found, in the order of the posterior.
    #[must_use]
    pub fn free(&self) -> &[FreeNumber] {
        &self.begun.free
    }

    /// The experiment that covers history and days ahead.
    #[must_use]
    pub fn experiment(&self) -> &Experiment {
        &self.begun.experiment
    }

    /// How many statistics are compared.
    #[must_use]
    pub fn statistics(&self) -> usize {
        self.summary.len()
    }

    /// About how many worlds are run in all.
    #[must_use]
    pub fn trials(&self) -> u64 {
        let plans = self.begun.experiment.strategies.len().max(1) as u64;
        u64::from(self.task.simulations) + u64::from(self.task.worlds) * (1 + plans)
    }

    /// What is known of the free numbers, in standard deviations of what was known before.
    ///
    /// # Errors
    /// The trials that are lacking for the next step.
    pub fn posterior(&self, ledger: &Ledger) -> Result<Gaussian, Lacking> {
        let mut found = Gaussian::standard(self.begun.free.len());
        let mut rounds: Vec<Round> = Vec::new();
        let now = self.summary.now();
        for (number, share) in ROUNDS.iter().enumerate() {
            let proposal = match number {
                0 => found.clone(),
                _ => found.widened(),
            };
            let series = self.series(&proposal, 0, false);
            let first = APART * number as u32;
            let worlds = (share * f64::from(self.task.simulations)) as u32;
            let step = say::StepRound {
                number: &(number + 1),
                of: &ROUNDS.len(),
            };
            let given = ledger.all(&series, first, worlds, step.text())?;
            let drawn = self.drawn(&series.experiment, first, worlds);
            rounds.push(Round {
                proposal,
                drawn,
                statistics: given.into_iter().map(<[f64]>::to_vec).collect(),
            });
            found = posterior(&rounds, &self.observed, &now);
        }
        Ok(found)
    }

    /// The whole answer.
    ///
    /// # Errors
    /// The trials that are lacking for the next step.
    pub fn report(&self, ledger: &Ledger) -> Result<Report, Lacking> {
        let found = self.posterior(ledger)?;
        let first = APART * ROUNDS.len() as u32;
        let worlds = self.task.worlds;
        let fitting = self.series(&found, 0, false);
        let statistics = ledger.all(&fitting, first, worlds, say::STEP_FIT.text())?;
        let plans = self.begun.experiment.strategies.len().max(1);
        let mut days = Vec::with_capacity(plans);
        for plan in 0..plans {
            let series = self.series(&found, plan, true);
            days.push(ledger.all(&series, first, worlds, say::STEP_AHEAD.text())?);
        }
        let (history, ahead) = (self.history.days(), self.task.ahead as usize);
        let names = self
            .begun
            .experiment
            .strategies
            .iter()
            .map(|plan| plan.name.clone());
        let (fit, mut plans) = forecasts(&days, &names.collect::<Vec<_>>(), history, ahead);
        if let Some(plan) = plans.first_mut().filter(|_| self.task.held_back > 0) {
            // The plan that the group is taken to have had.
            let after = self.whole.after(history);
            for field in &mut plan.fields {
                field.band = field.band.clone().beside(&after);
            }
        }
        let held_back = (self.task.held_back > 0).then(|| HeldBack {
            days: self.task.held_back,
            scores: scores(&self.whole, history, &days[0]),
        });
        let mean_members = |members: &[f64]| members[history - 1];
        let members_end =
            days[0].iter().map(|world| mean_members(world)).sum::<f64>() / f64::from(worlds.max(1));
        let unfit = unfit(&statistics, &self.observed, &self.summary.titles());
        Ok(Report {
            start: self.history.start,
            days: history as u32,
            known: self.summary.fields(),
            of: self.of.clone(),
            free: self
                .begun
                .free
                .iter()
                .enumerate()
                .map(|(place, number)| Known::new(*number, found.mean[place], found.sd(place)))
                .collect(),
            simulations: self.task.simulations,
            worlds,
            fit: fit
                .into_iter()
                .map(|band| band.beside(&self.history))
                .collect(),
            plans,
            held_back,
            calibrated: self.document(&found, members_end, &unfit),
            unfit,
        })
    }

    /// The posterior as a document carries it.
    #[must_use]
    pub fn carried(&self, found: &Gaussian) -> Posterior {
        let free = self.begun.free.iter().enumerate();
        let mut numbers: Vec<Uncertain> = free
            .map(|(place, &number)| {
                let sd = number.row().sd;
                Uncertain {
                    number,
                    mean: sd * found.mean[place],
                    loads: found.lower[place][..=place]
                        .iter()
                        .map(|l| sd * l)
                        .collect(),
                }
            })
            .collect();
        if let Some(sd) = self.begun.inflow_sd {
            let mut loads = vec![0.0; numbers.len()];
            loads.push(sd);
            // As many come on the mean as came lately.
            numbers.push(Uncertain {
                number: FreeNumber::Inflow,
                mean: -0.5 * sd * sd,
                loads,
            });
        }
        Posterior {
            of: self.of.clone(),
            numbers,
        }
    }

    /// The document that begins on the day after the history, for every other verb.
    fn document(&self, found: &Gaussian, members: f64, unfit: &Unfit) -> Experiment {
        let days = self.history.days();
        let start = self.history.start.plus_days(days as u32);
        let known = self.history.values(Field::Members).get(days - 1).copied();
        // Whoever wrote lately is there, for all that a log of messages can tell.
        let simulated = max(members, self.history.writers_lately() as f64);
        let members = known.filter(|known| !known.is_nan()).unwrap_or(simulated);
        let mut posterior = self.carried(found);
        // How many there are now is said by the scenario.
        posterior
            .numbers
            .retain(|known| known.number != FreeNumber::Size);
        document(
            &self.begun,
            (start, self.task.ahead.max(1)),
            (members + 0.5) as u32,
            self.history.lately(Field::Posters),
            posterior,
            unfit.nothing_fits(),
        )
    }

    /// Worlds of one plan with numbers drawn from `proposal`: of the history's days for statistics, or of all days as they are.
    fn series(&self, proposal: &Gaussian, plan: usize, ahead: bool) -> Arc<Series> {
        let mut experiment = self.begun.experiment.clone();
        experiment.scenario.posterior = Some(self.carried(proposal));
        experiment.strategies = experiment
            .strategies
            .get(plan)
            .cloned()
            .into_iter()
            .collect();
        let look = if ahead {
            Look::Days
        } else {
            experiment.run.days = self.history.days() as u32;
            Look::Statistics(self.summary.clone())
        };
        // Writing cannot fail: every key is a string, and a buffer takes all.
        let digest = fnv1a(&serde_json::to_vec(&(&experiment, &look)).unwrap_or_default());
        Arc::new(Series {
            experiment,
            look,
            digest,
        })
    }

    /// The numbers that worlds of a series have drawn, in standard deviations of the prior.
    fn drawn(&self, experiment: &Experiment, first: u32, worlds: u32) -> Vec<Vec<f64>> {
        let Some(posterior) = &experiment.scenario.posterior else {
            return Vec::new();
        };
        let of_world = |world| {
            let factors = posterior.factors(experiment.run.seed, world);
            let free = self.begun.free.iter();
            free.map(|number| factors[*number as usize] / number.row().sd)
                .collect()
        };
        (first..first + worlds).map(of_world).collect()
    }
}

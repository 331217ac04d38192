//! The fit: with what a group must have begun, and how its people must differ from the segments', to be what it is today.
//!
//! Groups grow up in a few worlds; each figure of today has one number that moves it, which is moved by what is lacking until
//! all figures are met. That the numbers act on one another is left to the rounds.

use super::experiment::{Experiment, Run};
use super::math::{ln, logit, max, min, within};
pub use super::past::Grown;
use super::past::{Past, days, wanted};
use super::random::name_hash;
use super::today::{Fit, Today};

/// Bound: members who grow up in a round, and the most rounds: first roughly, then with less luck.
const STAGES: [(u32, u32); 2] = [(4000, 10), (30_000, 3)];

/// Bound: the fewest and most worlds of a round.
const WORLDS: [u32; 2] = [1, 400];

/// Bound: the greatest step of a round, on the scale of the number.
const STEP: f64 = 1.5;

/// Bound: what a number may come to, on its scale.
const FURTHEST: f64 = 8.0;

/// Bound: by what share a figure may be missed while rounds are left.
const NEAR: f64 = 0.02;

/// Bound: the same in the end.
const MISSED: f64 = 0.05;

/// Bound: how many times more or less than expected a number is taken to move its figure.
const GAINS: [f64; 2] = [0.8, 4.0];

/// Bound: the least part of a person that a figure is read to, so that none is without a logarithm.
const LEAST: f64 = 0.1;

/// A figure of today and the number that moves it.
struct Lever {
    /// Name of the figure in documents.
    name: &'static str,
    /// What it is today, where that is given.
    today: fn(&Today) -> Option<f64>,
    /// What it is in a group that has grown up.
    grown: fn(&Grown) -> f64,
    /// Whether it is a share, which moves on the scale of odds, and not a number, on that of logarithms.
    share: bool,
    /// Whether it counts people.
    people: bool,
    number: fn(&mut Fit) -> &mut f64,
}

const LEVERS: [Lever; 4] = [
    Lever {
        name: "wau",
        today: |today| today.wau.map(f64::from),
        grown: |grown| grown.wau,
        share: true,
        people: true,
        number: |fit| &mut fit.visits,
    },
    Lever {
        name: "posters",
        today: |today| today.posters,
        grown: |grown| grown.posters,
        share: false,
        people: true,
        number: |fit| &mut fit.messages,
    },
    Lever {
        name: "muted_share",
        today: |today| today.muted_share,
        grown: |grown| grown.muted_share,
        share: true,
        people: false,
        number: |fit| &mut fit.muting,
    },
    Lever {
        name: "folded_share",
        today: |today| today.folded_share,
        grown: |grown| grown.folded_share,
        share: false,
        people: false,
        number: |fit| &mut fit.folding,
    },
];

/// A figure that no group of these people comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Missed {
    /// Name in documents.
    pub name: &'static str,
    /// What it is to be.
    pub wanted: f64,
    /// The nearest that it comes to.
    pub nearest: f64,
}

/// A round of the search: a group with a fit, in so many worlds.
#[derive(Clone, Debug)]
pub struct Round {
    /// The group, with the fit that is tried.
    pub experiment: Experiment,
    /// Its worlds 0 … n − 1: their number n.
    pub worlds: u32,
}

impl Round {
    /// What its worlds come to; every figure 0 where there is no group that runs.
    fn run(&self) -> Vec<Grown> {
        let past = Past::of(&self.experiment);
        let grown = |world| {
            past.as_ref()
                .map_or_else(Grown::default, |past| past.grown(world))
        };
        (0..self.worlds).map(grown).collect()
    }
}

/// What one world of a round comes to, for [`settle_by`]; none where there is no group that runs.
#[must_use]
pub fn grown(experiment: &Experiment, world: u32) -> Option<Grown> {
    Some(Past::of(experiment)?.grown(world))
}

/// Finds the fit of a checked experiment whose group already runs, unless it is known; gives the figures that are missed by
/// more than a twentieth.
#[must_use]
pub fn settle(experiment: &mut Experiment) -> Vec<Missed> {
    settle_by(experiment, |round| Some(round.run())).unwrap_or_default()
}

/// The same where others run the rounds: `grown` gives what the worlds of a round come to, in their order. None, and nothing
/// found, as soon as it gives none. The rounds before are always the same.
pub fn settle_by(
    experiment: &mut Experiment,
    grown: impl FnMut(Round) -> Option<Vec<Grown>>,
) -> Option<Vec<Missed>> {
    let Some(today) = experiment.scenario.today.clone() else {
        return Some(Vec::new());
    };
    let of = fingerprint(experiment, &today);
    if today.fit.as_ref().is_some_and(|fit| fit.of == of) {
        return Some(Vec::new());
    }
    let (fit, found) = found(experiment, &today, grown)?;
    let missed = missed(&today, &found);
    experiment.scenario.today = Some(Today {
        fit: Some(Fit { of, ..fit }),
        ..today
    });
    Some(missed)
}

/// What a fit hangs on: people, community and what has been done so far, but neither names, nor the run, nor what else is planned.
fn fingerprint(experiment: &Experiment, today: &Today) -> String {
    let past = Past::of(&trial(experiment, today, &Fit::default()));
    let hangs_on = past.as_ref().map(Past::hangs_on);
    // Writing cannot fail: every key is a string.
    let text = serde_json::to_string(&(hangs_on, arrivals(experiment, today))).unwrap_or_default();
    format!("{:016x}", name_hash(&text))
}

/// The fit with which the figures of today are met best, and what a group comes to with it.
fn found(
    experiment: &Experiment,
    today: &Today,
    mut grown: impl FnMut(Round) -> Option<Vec<Grown>>,
) -> Option<(Fit, Grown)> {
    let members = wanted(f64::from(today.members));
    let mut fit = Fit {
        founders: members,
        per_day: arrivals(experiment, today),
        ..Fit::default()
    };
    let mut found = Grown::default();
    for (people, rounds) in STAGES {
        let (mut best, mut least) = (fit.clone(), f64::INFINITY);
        let mut gains = [1.0; LEVERS.len()];
        let mut before: Option<[Levers; 2]> = None;
        for _ in 0..rounds {
            let round = Round {
                experiment: trial(experiment, today, &fit),
                worlds: (people / today.members).clamp(WORLDS[0], WORLDS[1]),
            };
            let grown = Grown::mean(&grown(round)?);
            let lacks = LEVERS.each_ref().map(|lever| lack(lever, today, &grown));
            let short = max((grown.members / members - 1.0).abs() - NEAR, 0.0);
            let worst = lacks
                .iter()
                .fold(short, |worst, lack| max(worst, lack.abs()));
            if worst < least {
                (best, found, least) = (fit.clone(), grown, worst);
            }
            if least < NEAR {
                break;
            }
            if let Some([steps, lacked]) = before {
                for k in 0..LEVERS.len() {
                    let moved = lacked[k] - lacks[k];
                    // A step that others have outweighed says nothing of its own number.
                    if steps[k].abs() > NEAR && moved / steps[k] > 0.0 {
                        gains[k] = within(steps[k] / moved, GAINS);
                    }
                }
            }
            let steps = step(&mut fit, lacks, gains);
            begin_with(&mut fit, &grown, members);
            before = Some([steps, lacks]);
        }
        fit = best;
    }
    Some((fit, found))
}

/// A value for each lever.
type Levers = [f64; LEVERS.len()];

/// Moves every number by what its figure lacks, and tells by how much.
fn step(fit: &mut Fit, lacks: Levers, gains: Levers) -> Levers {
    let steps = std::array::from_fn(|k| within(gains[k] * lacks[k], [-STEP, STEP]));
    for (lever, step) in LEVERS.iter().zip(steps) {
        let number = (lever.number)(fit);
        *number = within(*number + step, [-FURTHEST, FURTHEST]);
    }
    steps
}

/// People who have come by themselves a day, as many as will.
fn arrivals(experiment: &Experiment, today: &Today) -> f64 {
    let arrivals = &experiment.scenario.arrivals;
    let listed = &arrivals.daily[..min(arrivals.daily.len(), days(today) as usize)];
    if listed.is_empty() {
        return arrivals.per_day;
    }
    listed.iter().map(|&people| f64::from(people)).sum::<f64>() / listed.len() as f64
}

/// Lets as many begin that so many members will be left, by how many of them have stayed; where too many come by themselves,
/// fewer have come.
fn begin_with(fit: &mut Fit, grown: &Grown, members: f64) {
    let others = grown.members - grown.founders;
    if others > members {
        fit.per_day *= members / others;
        fit.founders = 0.0;
    } else if grown.founders > 0.0 {
        fit.founders *= (members - others) / grown.founders;
    } else {
        fit.founders = members - others;
    }
}

/// The group with a fit.
fn trial(experiment: &Experiment, today: &Today, fit: &Fit) -> Experiment {
    let mut tried = experiment.clone();
    // The luck of the trials is always the same, so that what moves is moved by the numbers.
    tried.run = Run::default();
    tried.scenario = tried.scenario.at_mean();
    tried.scenario.today = Some(Today {
        fit: Some(fit.clone()),
        ..today.clone()
    });
    tried
}

/// How far a figure is below what it is to be, on the scale of the number that moves it.
fn lack(lever: &Lever, today: &Today, grown: &Grown) -> f64 {
    let Some(wanted) = (lever.today)(today) else {
        return 0.0;
    };
    let members = f64::from(today.members);
    let (of, least) = (if lever.people { members } else { 1.0 }, LEAST / members);
    let on_scale = |value: f64| {
        if lever.share {
            logit(within(value / of, [least, 1.0 - least]))
        } else {
            ln(max(value / of, least))
        }
    };
    let found = (lever.grown)(grown);
    on_scale(wanted) - on_scale(if found > 0.0 { found } else { 0.0 })
}

/// The figures that are missed.
fn missed(today: &Today, grown: &Grown) -> Vec<Missed> {
    let missed = LEVERS.iter().filter_map(|lever| {
        let (wanted, nearest) = ((lever.today)(today)?, (lever.grown)(grown));
        // Less than half a person, or a hundredth of a share, is no miss.
        let none = if lever.people { 0.5 } else { NEAR };
        let apart = (nearest - wanted).abs();
        (apart > max(MISSED * wanted, none)).then_some(Missed {
            name: lever.name,
            wanted,
            nearest,
        })
    });
    missed.collect()
}

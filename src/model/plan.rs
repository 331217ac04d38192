//! A plan: an experiment made ready for running one of its strategies.

use std::borrow::Cow;
use std::mem::discriminant;

use super::WHOLE;
use super::account::fen;
use super::experiment::{Experiment, Run};
use super::lanes::Level;
use super::math::ln;
use super::parameters::Parameters;
use super::past::{self, Past};
use super::person::SegmentTraits;
use super::platform::{Limits, Pace};
use super::random::name_hash;
use super::scenario::Scenario;
use super::setting::{Decay, Setting};
use super::shocks::{Blow, DatedShock, Strike};
use super::strategy::Tactic;
use super::tactics::{Act, Firing};
use super::ties::Fading;

/// An experiment made ready for running one of its strategies.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(crate) setting: Setting,
    /// How the group has come to be what it is when the first day begins; none where it begins then.
    pub(crate) past: Option<Box<Past>>,
    pub(crate) shocks: Vec<DatedShock>,
    /// [`name_hash`] of each shock's id.
    pub(crate) shock_names: Vec<u64>,
    pub(crate) tactics: Vec<Tactic>,
    /// [`name_hash`] of each tactic's id.
    pub(crate) tactic_names: Vec<u64>,
    /// For each tactic, the place of the first one of its kind.
    kinds: Vec<usize>,
    pub(crate) minutes_per_day: f64,
    pub(crate) budget: i64,
    /// What an hour of working time costs, yuan.
    pub(crate) hour_yuan: f64,
    /// What the plan of a world is made from, where the people differ from world to world: the experiment, and which strategy.
    unknown: Option<Box<(Experiment, usize)>>,
}

impl Plan {
    /// Makes the strategy number `place` of a checked experiment ready; without one of that number nobody operates.
    #[must_use]
    pub fn new(experiment: &Experiment, place: usize) -> Self {
        let shocks = experiment.scenario.shocks.clone();
        let strategy = experiment.strategies.get(place);
        let mut tactics: Vec<Tactic> = strategy.map_or(Vec::new(), |s| {
            s.tactics.iter().filter(|t| t.on).cloned().collect()
        });
        let past = if WHOLE {
            Past::of(experiment).map(Box::new)
        } else {
            None
        };
        let mut setting = setting(&experiment.scenario, experiment.run);
        if let (true, Some(today)) = (WHOLE, &experiment.scenario.today) {
            past::precede(&mut setting, today);
            for tactic in &mut tactics {
                let from = &mut tactic.schedule.from;
                *from = from.or(Some(experiment.scenario.start));
            }
        }
        let operator = strategy.map(|s| s.operator).unwrap_or_default();
        let kind = |tactic: &Tactic| discriminant(&tactic.action);
        let first = |tactic| tactics.iter().position(|other| kind(other) == kind(tactic));
        let kinds = tactics.iter().filter_map(first).collect();
        Self {
            setting,
            past,
            shock_names: shocks.iter().map(|s| name_hash(&s.id)).collect(),
            shocks,
            tactic_names: tactics.iter().map(|t| name_hash(&t.id)).collect(),
            kinds,
            tactics,
            minutes_per_day: operator.minutes_per_day,
            budget: fen(operator.budget_yuan),
            hour_yuan: operator.hour_yuan,
            unknown: (WHOLE && experiment.scenario.posterior.is_some())
                .then(|| Box::new((experiment.clone(), place))),
        }
    }

    /// The plan as world number `world` meets it: the same, except where the scenario has a posterior, by which every world
    /// has people of its own. They are the same under every strategy.
    #[must_use]
    pub fn in_world(&self, world: u32) -> Cow<'_, Self> {
        let Some((experiment, strategy)) = self.unknown.as_deref().filter(|_| WHOLE) else {
            return Cow::Borrowed(self);
        };
        let own = Experiment {
            scenario: experiment.scenario.in_world(experiment.run.seed, world),
            ..experiment.clone()
        };
        Cow::Owned(Self::new(&own, *strategy))
    }

    /// The tactic at `place`, as it is done.
    pub(crate) fn firing(&self, place: usize) -> Firing<'_> {
        let tactic = &self.tactics[place];
        Firing {
            schedule: &tactic.schedule,
            target: &tactic.target,
            place,
            kind: self.kinds[place],
            name: self.tactic_names[place],
        }
    }

    /// What the tactic at `place` does.
    pub(crate) fn act(&self, place: usize) -> &dyn Act {
        self.tactics[place].action.act()
    }

    /// Whether the tactic at `place` is done on `day`.
    pub(crate) fn fires(&self, place: usize, day: u32) -> bool {
        let tactic = &self.tactics[place];
        !tactic.action.act().is_nil() && tactic.schedule.fires_on(self.setting.start, day)
    }

    /// The shocks that act on `day`, in the order of the scenario.
    pub(crate) fn blows(&self, day: u32) -> impl Iterator<Item = (&dyn Strike, Blow)> {
        let dated = self.shocks.iter().zip(&self.shock_names);
        dated.filter_map(move |(dated, &name)| {
            let [first, end] = dated.span(self.setting.start)?;
            let day = i64::from(day);
            (first..end).contains(&day).then(|| {
                let since = (day - first) as u32;
                (dated.shock.strike(), Blow { name, since })
            })
        })
    }

    /// Days of a run.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.setting.days
    }
}

/// Makes a checked scenario ready for runs of that length and luck.
fn setting(scenario: &Scenario, run: Run) -> Setting {
    let mut parameters = Parameters::default();
    for (name, value) in &scenario.assumptions {
        parameters.set(name, *value);
    }
    let platform = scenario.platform.traits();
    let (turn_length, turn_pause) = if platform.stream {
        (parameters.turn_stream, parameters.pause_stream)
    } else {
        (parameters.turn_forum, parameters.pause_forum)
    };
    let (answer_days, latency_minutes) = match platform.pace {
        Pace::Chat => (parameters.answer_days_chat, parameters.latency_chat),
        Pace::Ranked => (parameters.answer_days_ranked, parameters.latency_ranked),
        Pace::Forum => (parameters.answer_days_forum, parameters.latency_forum),
        Pace::Queue => (parameters.answer_days_forum, parameters.latency_queue),
    };
    let from_queue = if platform.pace == Pace::Queue {
        parameters.queue_candidates
    } else {
        0
    };
    let mut segments = SegmentTraits::all(&scenario.segments);
    segments.push(SegmentTraits::sellers(&parameters));
    Setting {
        level: Level::new(),
        days: run.days,
        first: 0,
        seed: run.seed,
        start: scenario.start,
        purpose_ends: scenario.purpose_days.map(u32::from),
        founders: scenario.founders,
        tenure_days: 0,
        founder_ties: scenario.founder_ties.unwrap_or(0.0) as f32,
        arrivals: scenario.arrivals.clone(),
        platform,
        sells: segments.iter().any(SegmentTraits::buys),
        segments,
        limits: if scenario.platform_rules {
            Limits::of(scenario.platform.rules())
        } else {
            Limits::default()
        },
        decay: Decay::new(&parameters),
        fading: Fading::new(run.days, parameters.tie_days),
        turn_length,
        turn_goes_on: ln(f64::from((turn_length - 1.0) / (1.0 + (turn_length - 1.0)))),
        turn_pause,
        answer_days,
        latency_minutes,
        from_queue,
        parameters,
    }
}

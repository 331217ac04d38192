//! A plan: an experiment made ready for running one of its strategies.

use super::account::fen;
use super::date::Date;
use super::experiment::Experiment;
use super::math::exp;
use super::parameters::Parameters;
use super::person::SegmentTraits;
use super::platform::{Limits, Pace, Traits};
use super::random::name_hash;
use super::scenario::Arrivals;
use super::shocks::DatedShock;
use super::strategy::Tactic;
use super::ties::Fading;

/// An experiment made ready for running one of its strategies.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(crate) days: u32,
    pub(crate) seed: u64,
    pub(crate) start: Date,
    /// Day on which what brought people together is over.
    pub(crate) purpose_ends: Option<u32>,
    pub(crate) founders: u32,
    pub(crate) arrivals: Arrivals,
    pub(crate) segments: Vec<SegmentTraits>,
    /// Whether anybody buys anything.
    pub(crate) sells: bool,
    pub(crate) platform: Traits,
    /// What the platform blocks; nothing where rules are switched off.
    pub(crate) limits: Limits,
    pub(crate) parameters: Parameters,
    pub(crate) decay: Decay,
    pub(crate) fading: Fading,
    pub(crate) shocks: Vec<DatedShock>,
    /// [`name_hash`] of each shock's id.
    pub(crate) shock_names: Vec<u64>,
    pub(crate) tactics: Vec<Tactic>,
    /// [`name_hash`] of each tactic's id.
    pub(crate) tactic_names: Vec<u64>,
    pub(crate) minutes_per_day: f64,
    pub(crate) budget: i64,
    /// Mean number of messages of somebody who writes on a visit.
    pub(crate) turn_length: f32,
    /// Mean pause between the messages of a turn, minutes.
    pub(crate) turn_pause: f32,
    /// Days in which a message still finds answers by members.
    pub(crate) answer_days: u32,
    /// Median minutes from a message to an answer by a member on the same day.
    pub(crate) latency_minutes: f32,
}

/// What is left after a day of everything that fades.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decay {
    pub belonging: f32,
    pub recognition: f32,
    pub interest: f32,
    pub fatigue: f32,
    /// Of what holds people, when their common purpose is over.
    pub purpose: f32,
    pub annoyance: f32,
    pub nudge: f32,
    pub reward: f32,
    pub reward_memory: f32,
    pub habit_before: f32,
    pub crowding: f32,
    pub standing: f32,
    pub novelty: f32,
}

impl Decay {
    fn new(parameters: &Parameters) -> Self {
        let daily = |days: f32| exp(-1.0 / f64::from(days)) as f32;
        Self {
            belonging: daily(parameters.belonging_days),
            recognition: daily(parameters.recognition_days),
            interest: daily(parameters.interest_need_days),
            fatigue: daily(parameters.fatigue_days),
            purpose: daily(parameters.purpose_days_left),
            annoyance: daily(parameters.annoyance_days),
            nudge: daily(parameters.nudge_days),
            reward: daily(parameters.reward_days),
            reward_memory: daily(parameters.reward_memory_days),
            habit_before: daily(parameters.habit_memory_days),
            crowding: daily(parameters.crowding_days),
            standing: daily(parameters.standing_days),
            novelty: daily(parameters.novelty_days),
        }
    }
}

impl Plan {
    /// Makes the strategy number `strategy` of a checked experiment ready; without one of that number nobody operates.
    #[must_use]
    pub fn new(experiment: &Experiment, strategy: usize) -> Self {
        let scenario = &experiment.scenario;
        let mut parameters = Parameters::default();
        for (name, value) in &scenario.assumptions {
            parameters.set(name, *value);
        }
        let strategy = experiment.strategies.get(strategy);
        let tactics: Vec<Tactic> = strategy.map_or(Vec::new(), |s| {
            s.tactics.iter().filter(|t| t.on).cloned().collect()
        });
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
        };
        let segments = SegmentTraits::all(scenario);
        let operator = strategy.map(|s| s.operator).unwrap_or_default();
        Self {
            days: experiment.run.days,
            seed: experiment.run.seed,
            start: scenario.start,
            purpose_ends: scenario.purpose_days.map(u32::from),
            founders: scenario.founders,
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
            fading: Fading::new(experiment.run.days, parameters.tie_days),
            turn_length,
            turn_pause,
            answer_days,
            latency_minutes,
            parameters,
            shocks: scenario.shocks.clone(),
            shock_names: scenario.shocks.iter().map(|s| name_hash(&s.id)).collect(),
            tactic_names: tactics.iter().map(|t| name_hash(&t.id)).collect(),
            tactics,
            minutes_per_day: operator.minutes_per_day,
            budget: fen(operator.budget_yuan),
        }
    }

    /// Days of a run.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.days
    }
}

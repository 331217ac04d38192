//! The setting: what holds for a whole run, whoever operates. Made ready from the scenario once.

use super::date::Date;
use super::lanes::Level;
use super::math::{exp, min};
use super::parameters::Parameters;
use super::person::SegmentTraits;
use super::platform::{Limits, Traits};
use super::segment::{Arrivals, MAX_PEOPLE};
use super::ties::Fading;

/// What holds for a whole run, whoever operates.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    /// Which vectors the machine has; the numbers do not hang on it.
    pub level: Level,
    /// Days of the run.
    pub days: u32,
    /// The run's first day, counted from the day on which the group's past begins; 0 where it has none.
    pub first: u32,
    pub seed: u64,
    /// The date of day 0.
    pub start: Date,
    /// Day on which what brought people together is over.
    pub purpose_ends: Option<u32>,
    pub founders: u32,
    /// Founders have been members for a time between 0 and so many days.
    pub tenure_days: u32,
    /// How many of the others a founder knows in person, on the mean.
    pub founder_ties: f32,
    pub arrivals: Arrivals,
    /// The scenario's kinds of people, and behind them those who come to sell.
    pub segments: Vec<SegmentTraits>,
    /// Whether anybody buys anything.
    pub sells: bool,
    pub platform: Traits,
    /// What the platform blocks; nothing where rules are switched off.
    pub limits: Limits,
    pub parameters: Parameters,
    pub decay: Decay,
    pub fading: Fading,
    /// Mean number of messages of somebody who writes on a visit.
    pub turn_length: f32,
    /// Logarithm of the share of the messages of a turn that another one follows.
    pub turn_goes_on: f64,
    /// Mean pause between the messages of a turn, minutes.
    pub turn_pause: f32,
    /// Days in which a message still finds answers by members.
    pub answer_days: u32,
    /// Median minutes from a message to an answer by a member on the same day.
    pub latency_minutes: f32,
    /// How many of the messages that somebody looks at before answering come from the queue of open questions.
    pub from_queue: u32,
}

/// Bound: for each so many who found or come by themselves, room is made for one more.
const BROUGHT: u32 = 8;

impl Setting {
    /// How many people a run will hardly exceed, as far as the scenario tells: some are brought by others.
    pub(crate) fn expected(&self) -> usize {
        let arrivals = f64::from(self.days) * self.arrivals.per_day;
        let told = self.founders + arrivals as u32;
        min(told + told / BROUGHT, MAX_PEOPLE) as usize
    }

    /// Lines of a stream that what somebody publishes stands for; 1 where messages stand by themselves.
    pub(crate) fn lines(&self) -> f32 {
        if self.platform.stream {
            self.parameters.post_lines
        } else {
            1.0
        }
    }
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
    /// Of the audience that somebody is used to, a visit.
    pub audience: f32,
    /// Of the company that somebody is used to, a visit.
    pub company: f32,
    /// Of the impression that somebody looks after a group.
    pub watch: f32,
}

impl Decay {
    pub(crate) fn new(parameters: &Parameters) -> Self {
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
            audience: daily(parameters.audience_days),
            company: daily(parameters.company_visits),
            novelty: daily(parameters.novelty_days),
            watch: daily(parameters.watch_days),
        }
    }
}

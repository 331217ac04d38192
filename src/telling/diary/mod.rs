//! Member diaries: one member's life in one world of one strategy, told from what the engine computed.
//!
//! The event log says what the member did and met; the trace of the same run says what each day was like from the inside.
//! Nothing is guessed: why somebody left or fell silent is said by the terms of the model's own decision.

mod closing;
mod decision;
mod entries;
mod life;
mod phrases;
mod telling;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

pub use self::closing::{Balance, Closing, Fate};
pub use self::decision::{Decision, TermChange};
pub use self::telling::{CaseKind, Cast, TellingCase, cast};

use self::life::Life;
use experiments::batch::{Batch, BatchError};
use model::date::Date;
use model::event_log::person_name;
use model::experiment::Experiment;
use model::math::logistic;
use model::run::{Plan, run_world_traced};
use model::trace::Trace;
use words::{Say as _, Text, say::diary as say};

/// One member's life in one world of one strategy.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Diary {
    /// Position of the strategy in the document.
    pub strategy: usize,
    /// Its name.
    pub strategy_name: Text,
    /// Number of the world, from 0.
    pub world: u32,
    /// The member, as the event log writes it: the same person under every strategy.
    pub member: String,
    /// The date of day 0.
    pub start: Date,
    /// Days of the run.
    pub days: u32,
    /// Day of joining, from 0; none when the person never joins here.
    pub joined: Option<u32>,
    /// Who this is and what the person did here, in a line.
    pub who: Text,
    /// What happened, in the order of time.
    pub entries: Vec<DiaryEntry>,
    /// How the days ended.
    pub evenings: Evenings,
    /// What became of the member, and what decided it.
    pub closing: Closing,
}

/// Something that happened on one day, or on several days alike.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct DiaryEntry {
    /// Day, from 0.
    pub day: u32,
    /// Last day of several; otherwise the same.
    pub last_day: u32,
    /// Minute of the day, 0 to 1439.
    pub minute: u16,
    /// What it is about.
    pub kind: EntryKind,
    /// What happened, in words.
    pub text: Text,
    /// The numbers in it, by name.
    pub numbers: BTreeMap<&'static str, f64>,
}

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Became a member.
    Joined,
    /// Came and read.
    Visited,
    /// Did not come for two weeks or longer.
    Away,
    /// Opened topics or answered others.
    Wrote,
    /// Was answered.
    Answered,
    /// A topic found no answer for two days.
    Unanswered,
    /// Liked or was liked.
    Liked,
    /// Took or sent red envelopes.
    Packet,
    /// Checked in.
    CheckIn,
    /// Came to an event.
    Event,
    /// Was honoured or paid.
    Award,
    /// Bought something.
    Bought,
    /// The operator wrote to the member alone.
    Contacted,
    /// Invited others.
    Invited,
    /// Muted the group.
    Muted,
    /// Folded the group away.
    Folded,
    /// Left.
    Left,
    /// Was removed or cut off.
    Removed,
    /// Came back.
    Returned,
}

/// How the days from joining on ended, a value a day; levels from 0 to 1 with three decimals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Evenings {
    /// Whether the person was a member.
    pub present: Vec<bool>,
    /// Belonging.
    pub belonging: Vec<f64>,
    /// Recognition.
    pub recognition: Vec<f64>,
    /// Interest.
    pub interest: Vec<f64>,
    /// Fatigue from too many messages.
    pub fatigue: Vec<f64>,
    /// Annoyance with notices, advertising and conflicts.
    pub annoyance: Vec<f64>,
    /// Smoothed share of days with a visit.
    pub habit: Vec<f64>,
    /// Probability of a visit; none on the day of joining and for those who are no members.
    pub visit: Vec<Option<f64>>,
}

impl Evenings {
    fn of(trace: &Trace) -> Self {
        let level = |value: f32| (f64::from(value) * 1000.0).round() / 1000.0;
        let mut evenings = Self::default();
        for day in &trace.days {
            let evening = &day.evening;
            evenings.present.push(evening.present);
            evenings.belonging.push(level(evening.belonging));
            evenings.recognition.push(level(evening.recognition));
            evenings.interest.push(level(evening.interest));
            evenings.fatigue.push(level(evening.fatigue));
            evenings.annoyance.push(level(evening.annoyance));
            evenings.habit.push(level(evening.habit));
            let visit = day.wish.map(|terms| level(logistic(terms.iter().sum())));
            evenings.visit.push(visit);
        }
        evenings
    }
}

/// Tells the life of the person called `identity` in one world of one strategy.
///
/// # Errors
/// When the strategy or the world does not exist.
pub fn diary(
    experiment: &Experiment,
    strategy: usize,
    world: u32,
    identity: u32,
) -> Result<Diary, BatchError> {
    one_world(strategy, world).check(experiment)?;
    let plan = Plan::new(experiment, strategy);
    let (_, log, trace) = run_world_traced(&plan, world, identity);
    let (start, days) = (experiment.scenario.start, experiment.run.days);
    let life = Life::of(&log, identity, days);
    let segment = trace.segment.map(|number| {
        let segment = experiment.scenario.segments.get(usize::from(number));
        segment.map_or_else(|| say::SELLERS.text(), |segment| segment.name.each())
    });
    Ok(Diary {
        strategy,
        strategy_name: experiment.strategies[strategy].name.each(),
        world,
        member: person_name(identity),
        start,
        days,
        joined: life.joined,
        who: phrases::who(identity, &life, segment.as_ref()),
        entries: entries::entries(&life, &trace, segment.as_ref()),
        evenings: Evenings::of(&trace),
        closing: closing::closing(&life, &trace, start),
    })
}

fn one_world(strategy: usize, world: u32) -> Batch {
    Batch {
        strategy,
        first_world: world,
        worlds: 1,
    }
}

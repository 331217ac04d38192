//! Telling cases: members of one world whose diaries are worth reading, chosen from its event log.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::life::{Way, way_of};
use super::one_world;
use super::phrases::source;
use experiments::batch::BatchError;
use model::event_log::{Event, EventKind, EventLog, NOBODY, person_name};
use model::experiment::Experiment;
use model::reason::Reason;
use model::run::{Plan, run_world_logged};
use model::source::Source;
use words::say::diary as say;
use words::{Say, Text};

/// The members of one world of one strategy, and those whose lives are telling.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Cast {
    /// Position of the strategy in the document.
    pub strategy: usize,
    /// Its name.
    pub strategy_name: Text,
    /// Number of the world, from 0.
    pub world: u32,
    /// Telling cases, at most one of a kind; nobody stands for two.
    pub cases: Vec<TellingCase>,
    /// Everybody who joins, in the order of joining.
    pub members: Vec<String>,
}

/// A member whose life is telling.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TellingCase {
    /// What of.
    pub kind: CaseKind,
    /// The member.
    pub member: String,
    /// Who that is, in a line.
    pub text: Text,
}

/// What a case is telling of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseKind {
    /// Stays active here, leaves under the other strategy.
    Kept,
    /// Leaves here, stays active under the other strategy.
    Lost,
    /// Wrote most.
    MostActive,
    /// A newcomer who wrote, was never answered, and left for that.
    NeverAnswered,
    /// Came often, never wrote, and stayed.
    Lurker,
    /// Was brought by a member, and came most often of those.
    InvitedFriend,
    /// Muted the group and left.
    MutedAndLeft,
}

impl CaseKind {
    /// Every kind, in the order in which cases are chosen and listed.
    const ALL: [Self; 7] = [
        Self::Kept,
        Self::Lost,
        Self::MostActive,
        Self::NeverAnswered,
        Self::Lurker,
        Self::InvitedFriend,
        Self::MutedAndLeft,
    ];
}

/// A member who came within so many days of the end is active.
const ACTIVE_DAYS: u32 = 14;

/// One member's life in figures.
#[derive(Clone, Copy, Debug, Default)]
struct Figures {
    joined: u32,
    inviter: Option<u32>,
    visits: u32,
    last_visit: u32,
    written: u32,
    answers: u32,
    muted: bool,
    left: Option<(u32, Way)>,
}

impl Figures {
    fn active(&self, days: u32) -> bool {
        self.left.is_none() && self.last_visit + ACTIVE_DAYS >= days
    }

    /// Left by an own decision.
    fn left(&self) -> bool {
        matches!(self.left, Some((_, Way::Left(_))))
    }
}

/// The figures of everybody, by identity, and the identities in the order of joining.
fn figures(log: &EventLog) -> (BTreeMap<u32, Figures>, Vec<u32>) {
    let (mut all, mut order) = (BTreeMap::<u32, Figures>::new(), Vec::new());
    for event in &log.events {
        if event.kind == EventKind::Join {
            order.push(event.member);
        }
        if event.member != NOBODY {
            all.entry(event.member).or_default().did(event);
        }
        let answers = matches!(event.kind, EventKind::Reply | EventKind::OperatorReply);
        if answers && event.target != NOBODY {
            all.entry(event.target).or_default().answers += 1;
        }
    }
    (all, order)
}

impl Figures {
    fn did(&mut self, event: &Event) {
        match event.kind {
            EventKind::Join => {
                self.joined = event.day;
                self.inviter = Some(event.target).filter(|&inviter| inviter != NOBODY);
            }
            EventKind::Return => (self.left, self.muted) = (None, false),
            EventKind::Visit => {
                self.visits += 1;
                self.last_visit = event.day;
            }
            EventKind::Post | EventKind::Reply => self.written += 1,
            EventKind::Mute => self.muted = true,
            EventKind::Leave | EventKind::Removed => self.left = Some((event.day, way_of(event))),
            _ => {}
        }
    }
}

/// The members of one world of one strategy. The other strategy, against which cases are kept or lost, is the first of the
/// document, or for the first itself the second.
///
/// # Errors
/// When the strategy or the world does not exist.
pub fn cast(experiment: &Experiment, strategy: usize, world: u32) -> Result<Cast, BatchError> {
    one_world(strategy, world).check(experiment)?;
    let run = |strategy| run_world_logged(&Plan::new(experiment, strategy), world).1;
    let (here, order) = figures(&run(strategy));
    let other = usize::from(strategy == 0);
    let there = if other < experiment.strategies.len() {
        figures(&run(other)).0
    } else {
        BTreeMap::new()
    };
    Ok(Cast {
        strategy,
        strategy_name: experiment.strategies[strategy].name.each(),
        world,
        cases: cases(&here, &there, experiment.run.days),
        members: order
            .iter()
            .map(|&identity| person_name(identity))
            .collect(),
    })
}

/// How telling a life is of a kind, in the order of weight; none when it is not of that kind.
fn telling(
    kind: CaseKind,
    identity: u32,
    life: &Figures,
    elsewhere: Option<&Figures>,
    days: u32,
) -> Option<(u32, u32)> {
    let is_of_it = match kind {
        CaseKind::Kept => life.active(days) && elsewhere.is_some_and(Figures::left),
        CaseKind::Lost => life.left() && elsewhere.is_some_and(|other| other.active(days)),
        CaseKind::MostActive => life.written > 0,
        CaseKind::NeverAnswered => {
            let unanswered = matches!(life.left, Some((_, Way::Left(Reason::Unanswered))));
            life.joined > 0 && life.written > 0 && life.answers == 0 && unanswered
        }
        CaseKind::Lurker => life.written == 0 && life.active(days),
        CaseKind::InvitedFriend => {
            matches!(Source::of(identity), Source::Invited | Source::Referral)
        }
        CaseKind::MutedAndLeft => life.muted && life.left(),
    };
    let weight = match (kind, elsewhere) {
        (CaseKind::MostActive | CaseKind::NeverAnswered, _) => (life.written, life.visits),
        (CaseKind::Lost, Some(other)) => (other.visits, other.written),
        _ => (life.visits, life.written),
    };
    is_of_it.then_some(weight)
}

fn cases(
    here: &BTreeMap<u32, Figures>,
    there: &BTreeMap<u32, Figures>,
    days: u32,
) -> Vec<TellingCase> {
    let mut cases: Vec<(CaseKind, u32)> = Vec::new();
    for kind in CaseKind::ALL {
        let found = here
            .iter()
            .filter(|(identity, _)| cases.iter().all(|(_, known)| known != *identity))
            .filter_map(|(&identity, life)| {
                let weight = telling(kind, identity, life, there.get(&identity), days)?;
                Some((weight, Reverse(identity)))
            })
            .max();
        cases.extend(found.map(|(_, Reverse(identity))| (kind, identity)));
    }
    cases
        .into_iter()
        .filter_map(|(kind, identity)| {
            Some(TellingCase {
                kind,
                member: person_name(identity),
                text: line(kind, identity, here.get(&identity)?, days),
            })
        })
        .collect()
}

fn line(kind: CaseKind, identity: u32, life: &Figures, days: u32) -> Text {
    let title = match kind {
        CaseKind::Kept => say::CASE_KEPT,
        CaseKind::Lost => say::CASE_LOST,
        CaseKind::MostActive => say::CASE_MOST_ACTIVE,
        CaseKind::NeverAnswered => say::CASE_NEVER_ANSWERED,
        CaseKind::Lurker => say::CASE_LURKER,
        CaseKind::InvitedFriend => say::CASE_INVITED_FRIEND,
        CaseKind::MutedAndLeft => say::CASE_MUTED_AND_LEFT,
    };
    let end = life.left.map_or(days, |(day, _)| day + 1);
    say::CaseLife {
        title: &title,
        source: &source(identity, life.inviter),
        visits: &life.visits,
        written: &life.written,
        stayed: &end.saturating_sub(life.joined),
        gone: life.left.is_some(),
    }
    .text()
}

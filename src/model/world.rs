//! One world: one seed's run of one strategy.

use super::account::Account;
use super::day::{self, Conflict, Renewal};
use super::event_log::{Event, EventKind, EventLog, NOBODY};
use super::group::Group;
use super::lifecycle::Lifecycle;
use super::market::{Market, Till};
use super::newcomer::{Arrived, Guest, Newcomer};
use super::outcomes::{Ending, Outcome, Outcomes};
use super::packet::Packet;
use super::person::Person;
pub use super::plan::Plan;
use super::population::Population;
use super::random::{Key, Luck, Purpose};
use super::series::{Daily, SERIES, Series};
use super::source::Source;
use super::tactics::{Inflow, LiveCode, Move, Positioning};
use super::ties::NO_SLOT;
use super::trace::{Trace, TracedDay};

/// One world on its way. A copy goes on by itself from where it was taken.
#[derive(Clone, Debug)]
pub struct World<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) luck: Luck,
    /// The day that passes next, or is passing.
    pub(crate) day: u32,
    pub(crate) people: Population,
    /// The groups, in the order of opening.
    pub(crate) groups: Vec<Group>,
    /// How many items the event log has numbered.
    items: u32,
    pub(crate) account: Account,
    pub(crate) packets: Vec<Packet>,
    /// Calls to all today.
    pub(crate) calls_today: u32,
    /// The meeting that is a purpose now.
    pub(crate) renewal: Renewal,
    /// Moves into a new group whose invitation is open.
    pub(crate) moves: Vec<Move>,
    /// The code behind which further groups open today.
    pub(crate) live_code: Option<LiveCode>,
    pub(crate) market: Market,
    pub(crate) till: Till,
    /// Members now.
    pub(crate) members: u32,
    /// How many persons have come from each source so far.
    pub(crate) arrived: Arrived,
    /// Those whom members have asked in and who join tomorrow.
    pub(crate) guests: Vec<Guest>,
    /// Who is still to come because of each tactic of the plan.
    pub(crate) inflows: Vec<Inflow>,
    /// Slots of those who have left.
    pub(crate) gone: Vec<u32>,
    /// Slots of today's visitors, in slot order.
    pub(crate) visitors: Vec<u32>,
    /// Slots from which today's newcomers begin.
    pub(crate) newcomers_from: usize,
    /// Which tactics go ahead today.
    pub(crate) running: Vec<bool>,
    /// For each tactic, how used up its novelty is: 0 fresh, 1 wholly stale. Tactics of one kind share the first one's.
    pub(crate) staleness: Vec<f32>,
    /// Messages that today's tactics ask visitors for.
    pub(crate) asks: Vec<Ask>,
    /// Slots of those who wrote today and how many messages.
    pub(crate) wrote: Vec<(u32, u32)>,
    /// Conflicts that are still felt.
    pub(crate) conflicts: Vec<Conflict>,
    /// Whether the rules stand where everybody sees them today.
    pub(crate) rules_shown: bool,
    /// Share of what does not concern a reader that is kept out of the reader's way today.
    pub(crate) sifted: f32,
    /// What the community is called, once the operator has given it a name.
    pub(crate) positioning: Option<Positioning>,
    /// What shocks forbid today.
    pub(crate) siege: Siege,
    pub(crate) today: Daily,
    pub(crate) history: History,
    pub(crate) answers: Answers,
    pub(crate) lifecycle: Lifecycle,
    log: Option<EventLog>,
    trace: Option<Box<Trace>>,
}

/// What shocks forbid on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Siege {
    /// Nobody can join.
    pub joining_blocked: bool,
    /// Share of the members whom the operator cannot reach.
    pub reach_lost: f32,
}

/// Which of members' posts found an answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answers {
    /// Posts by members, for each day.
    pub(crate) posts: Vec<u32>,
    /// How many of a day's posts were answered within seven days.
    pub(crate) answered: Vec<u32>,
    /// Minutes from post to first answer, for first answers of today.
    pub(crate) waits: Vec<u32>,
}

impl Answers {
    /// Makes room for a day.
    pub(crate) fn begin_day(&mut self) {
        self.posts.push(0);
        self.answered.push(0);
    }

    /// A member's post of `day` and `minute` finds its first answer.
    pub(crate) fn first(&mut self, day: u32, minute: u16, now: u32, now_minute: u16) {
        if now - day <= 7 {
            self.answered[day as usize] += 1;
        }
        self.waits
            .push((now - day) * 1440 + u32::from(now_minute) - u32::from(minute));
    }
}

/// A message that a tactic asks a visitor for, or that a shock provokes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ask {
    /// Place of the tactic in the plan; beyond its end for a shock.
    pub tactic: usize,
    /// Who is asked and follows.
    pub slot: u32,
    /// What for.
    pub to: Asked,
}

/// What somebody is asked to write.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Asked {
    /// An answer to the message at `place` of the feed.
    Reply { place: u32 },
    /// A message that opens a topic.
    Post { topic: u8, quality: f32 },
}

/// What outcomes need to know of the days gone by.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    pub(crate) joined: f64,
    pub(crate) left: f64,
    pub(crate) invited: f64,
    pub(crate) messages: f64,
    pub(crate) money_spent: f64,
    pub(crate) operator_minutes: f64,
    pub(crate) money_sent_on: f64,
    pub(crate) undone: f64,
    /// The till at the end of the last day.
    pub(crate) till: Till,
    pub(crate) dau: Vec<f64>,
    pub(crate) last: Daily,
}

impl<'a> World<'a> {
    /// World number `world` before its first day.
    #[must_use]
    pub fn new(plan: &'a Plan, world: u32) -> Self {
        Self {
            plan,
            luck: Luck::new(plan.seed, world),
            day: 0,
            people: Population::default(),
            groups: vec![Group::new(0)],
            items: 0,
            account: Account {
                minutes_per_day: plan.minutes_per_day,
                ..Account::default()
            },
            packets: Vec::new(),
            calls_today: 0,
            renewal: Renewal::default(),
            moves: Vec::new(),
            live_code: None,
            market: Market::default(),
            till: Till::default(),
            members: 0,
            arrived: Arrived::default(),
            guests: Vec::new(),
            inflows: vec![Inflow::default(); plan.tactics.len()],
            gone: Vec::new(),
            visitors: Vec::new(),
            newcomers_from: 0,
            running: vec![false; plan.tactics.len()],
            staleness: vec![0.0; plan.tactics.len()],
            asks: Vec::new(),
            wrote: Vec::new(),
            conflicts: Vec::new(),
            rules_shown: false,
            sifted: 0.0,
            positioning: None,
            siege: Siege::default(),
            today: Daily::default(),
            history: History::default(),
            answers: Answers::default(),
            lifecycle: Lifecycle::default(),
            log: None,
            trace: None,
        }
    }

    /// Lets one day pass and tells what it brought.
    pub fn advance(&mut self) -> Daily {
        day::pass(self);
        if let Some(trace) = &mut self.trace {
            trace.close(self.day, &self.people);
        }
        self.day += 1;
        self.today
    }

    /// The day that passes next, from 0.
    #[must_use]
    pub fn day(&self) -> u32 {
        self.day
    }

    /// What the world has come to so far.
    #[must_use]
    pub fn outcomes(&self) -> Outcomes {
        self.day
            .checked_sub(1)
            .map_or_else(Outcomes::default, |last| {
                Outcomes::of(&Ending::new(
                    &self.people,
                    &self.history,
                    &self.answers,
                    last as i32,
                ))
            })
    }

    /// The key of today's draws for `purpose`.
    pub(crate) fn key(&self, purpose: Purpose) -> Key {
        self.luck.key(purpose, self.day)
    }

    /// Whether the event log is kept; what serves only the log need not be drawn otherwise.
    pub(crate) fn logs(&self) -> bool {
        self.log.is_some()
    }

    /// Slot of the person who is traced, once a member.
    pub(crate) fn traced(&self) -> Option<usize> {
        self.trace.as_ref().and_then(|trace| trace.slot)
    }

    /// Notes something of the person in slot `i` today, if that is the person who is traced.
    pub(crate) fn note(&mut self, i: usize, note: impl FnOnce(&mut TracedDay)) {
        if let Some(trace) = &mut self.trace
            && trace.slot == Some(i)
        {
            note(&mut trace.today);
        }
    }

    /// A new number for an item of the event log.
    pub(crate) fn new_item(&mut self) -> u32 {
        self.items += 1;
        self.items - 1
    }

    /// Adds a row to the event log, if one is kept.
    pub(crate) fn record(&mut self, row: Row) {
        let name = |slot: u32| {
            self.people
                .identity
                .get(slot as usize)
                .copied()
                .unwrap_or(NOBODY)
        };
        let (member, target, day) = (name(row.member), name(row.target), self.day);
        if let Some(log) = &mut self.log {
            log.events.push(Event {
                day,
                minute: row.minute,
                kind: row.kind,
                member,
                target,
                item: row.item,
                parent: row.parent,
                value: row.value,
            });
        }
    }

    /// Somebody becomes a member today, in the inviter's group or the newest with room, unless all are full; gives the slot.
    pub(crate) fn join(&mut self, newcomer: &Newcomer) -> Option<u32> {
        let plan = self.plan;
        let newcomer = &self.promised(newcomer);
        let identity = self.arrived.identity(newcomer, 0);
        self.arrived.count(newcomer);
        if self.put_off(newcomer.source, identity) {
            return None;
        }
        let inviter = newcomer.inviter;
        let wished = self
            .people
            .group
            .get(inviter as usize)
            .map(|&g| usize::from(g));
        let room = if !self.siege.joining_blocked
            && self.people.len() < super::scenario::MAX_PEOPLE as usize
        {
            self.room(wished)
        } else {
            None
        };
        let Some(group) =
            room.filter(|&group| self.comes_through(newcomer.source, identity, group))
        else {
            self.today.turned_away += 1.0;
            return None;
        };
        let person = Person::born(
            identity,
            newcomer.suits,
            self.luck,
            &plan.segments,
            &plan.parameters,
        );
        let slot = self.people.len() as u32;
        self.people
            .push(&person, self.day, inviter, &plan.parameters);
        let interest = &mut self.people.interest[slot as usize];
        *interest += newcomer.suits.promised * (1.0 - *interest);
        self.people.leaving_at_joining[slot as usize] =
            day::terms_of(&self.people, slot as usize, &plan.parameters);
        self.people.depth[slot as usize] = if inviter == NO_SLOT {
            u8::from(newcomer.source == Source::Founder)
        } else {
            self.people.depth[inviter as usize].saturating_add(1)
        };
        self.enter(slot as usize, group);
        if let Some(trace) = &mut self.trace
            && trace.identity == identity
        {
            trace.slot = Some(slot as usize);
            trace.segment = Some(person.segment);
        }
        let today = &mut self.today;
        today.joined += 1.0;
        match newcomer.source {
            Source::Founder => {}
            Source::Arrival => today.joined_arrivals += 1.0,
            Source::Invited => today.joined_invited += 1.0,
            Source::Paid => today.joined_paid += 1.0,
            Source::Referral => today.joined_referral += 1.0,
            Source::Partner => today.joined_partner += 1.0,
            Source::Imported => today.joined_imported += 1.0,
        }
        self.record(Row {
            kind: EventKind::Join,
            minute: person.join_minute,
            member: slot,
            target: inviter,
            ..Row::default()
        });
        Some(slot)
    }
}

impl World<'_> {
    /// Two members of one group come to know each other, or know each other better.
    pub(crate) fn befriend(&mut self, one: u32, other: u32, strength: f32) {
        let (day, fading) = (self.day, &self.plan.fading);
        let people = &mut self.people;
        if people.group[one as usize] == people.group[other as usize] {
            people.ties[one as usize].strengthen(other, strength, day, fading);
            people.ties[other as usize].strengthen(one, strength, day, fading);
        }
    }
}

/// A row of the event log before it is dated and slots are turned into identities.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub kind: EventKind,
    pub minute: u16,
    /// Slot, or [`NOBODY`] for the operator.
    pub member: u32,
    /// Slot, or [`NOBODY`].
    pub target: u32,
    pub item: u32,
    pub parent: u32,
    pub value: f64,
}

impl Default for Row {
    fn default() -> Self {
        Self {
            kind: EventKind::Visit,
            minute: 0,
            member: NOBODY,
            target: NOBODY,
            item: NOBODY,
            parent: NOBODY,
            value: 0.0,
        }
    }
}

/// What one world gives.
#[derive(Clone, Debug, PartialEq)]
pub struct WorldResult {
    /// The daily series, series-major: `daily[series * days + day]` in the order of [`SERIES`].
    pub daily: Vec<f64>,
    /// The outcomes in the order of [`super::outcomes::OUTCOMES`].
    pub outcomes: Vec<f64>,
}

impl WorldResult {
    /// A daily series, one value a day.
    #[must_use]
    pub fn series(&self, series: Series) -> &[f64] {
        let days = self.daily.len() / SERIES.len();
        &self.daily[series as usize * days..][..days]
    }

    /// An outcome.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> f64 {
        self.outcomes[outcome as usize]
    }
}

/// Runs one world to its end.
#[must_use]
pub fn run_world(plan: &Plan, world: u32) -> WorldResult {
    run(&mut World::new(plan, world))
}

/// Runs one world to its end and keeps every action.
#[must_use]
pub fn run_world_logged(plan: &Plan, world: u32) -> (WorldResult, EventLog) {
    let mut state = World::new(plan, world);
    state.log = Some(EventLog::default());
    let result = run(&mut state);
    (result, sorted(state.log))
}

/// The same, and what each day was like for the person called `identity`.
#[must_use]
pub fn run_world_traced(plan: &Plan, world: u32, identity: u32) -> (WorldResult, EventLog, Trace) {
    let mut state = World::new(plan, world);
    state.log = Some(EventLog::default());
    state.trace = Some(Box::new(Trace::of(identity)));
    let result = run(&mut state);
    let trace = state
        .trace
        .map_or_else(|| Trace::of(identity), |trace| *trace);
    (result, sorted(state.log), trace)
}

fn sorted(log: Option<EventLog>) -> EventLog {
    let mut log = log.unwrap_or_default();
    log.sort();
    log
}

fn run(world: &mut World<'_>) -> WorldResult {
    let days = world.plan.days as usize;
    let mut daily = vec![0.0; SERIES.len() * days];
    for day in 0..days {
        for (series, value) in world.advance().values().into_iter().enumerate() {
            daily[series * days + day] = value;
        }
    }
    WorldResult {
        daily,
        outcomes: world.outcomes().values().to_vec(),
    }
}

//! The journal: today's figures, what outcomes need of the days gone by, and the log of every action.

use super::event_log::{Event, EventKind, EventLog, NOBODY, Traits};
use super::lifecycle::Lifecycle;
use super::market::Till;
use super::population::Population;
use super::series::Daily;
use super::stops::StopBook;
use super::trace::{Trace, TracedDay};
use super::window::Activity;

/// What is written down.
#[derive(Clone, Debug, Default)]
pub(crate) struct Journal {
    pub today: Daily,
    pub history: History,
    pub lifecycle: Lifecycle,
    day: u32,
    /// How many items the event log has numbered.
    items: u32,
    /// The event log, with slots in place of identities.
    log: Option<EventLog>,
    trace: Option<Box<Trace>>,
}

/// What outcomes need to know of the days gone by.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    pub joined: f64,
    pub left: f64,
    pub invited: f64,
    pub messages: f64,
    pub money_spent: f64,
    pub operator_minutes: f64,
    pub money_sent_on: f64,
    pub undone: f64,
    /// Days on which a tactic was left undone for want of working time.
    pub overloaded_days: u32,
    /// Working time since the week began, minutes; weeks are counted from the first day.
    pub week_minutes: f64,
    /// Working time of the week that has had most, minutes.
    pub busiest_week: f64,
    pub stops: StopBook,
    /// The till at the end of the last day.
    pub till: Till,
    pub activity: Activity,
    /// Of everybody, by slot: which [stays](super::window::STAYS) the person has made, a bit each.
    pub stayed: Vec<u8>,
    pub last: Daily,
}

/// An event of the log before it is dated.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UndatedEvent {
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

impl Default for UndatedEvent {
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

impl Journal {
    /// The journal of a plan of so many tactics before the first day.
    pub(crate) fn new(tactics: usize) -> Self {
        let mut journal = Self::default();
        journal.history.stops = StopBook::new(tactics);
        journal
    }

    /// Keeps every action from now on, `day`, and first who is there already, and for how many days.
    pub(crate) fn keep_log(&mut self, people: &Population, day: u32) {
        self.log = Some(EventLog::default());
        for slot in 0..people.len() {
            self.record(UndatedEvent {
                kind: EventKind::Join,
                member: slot as u32,
                target: people.inviter[slot],
                value: f64::from(day as i32 - people.joined[slot]),
                ..UndatedEvent::default()
            });
        }
    }

    /// Follows the person of that identity from now on, who may be there already.
    pub(crate) fn follow(&mut self, identity: u32, people: &Population) {
        self.trace = Some(Box::new(Trace::of(identity)));
        let slot = (0..people.len()).find(|&slot| people.identity[slot] == identity);
        if let Some(slot) = slot {
            self.meet(identity, slot as u32, people.segment[slot]);
        }
    }

    /// Opens the page of a day.
    pub(crate) fn begin_day(&mut self, day: u32) {
        (self.day, self.today) = (day, Daily::default());
    }

    /// Closes the page of the day.
    pub(crate) fn end_day(&mut self, people: &Population) {
        if let Some(trace) = &mut self.trace {
            trace.close(self.day, people);
        }
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

    /// The person of that identity and segment has joined and got a slot.
    pub(crate) fn meet(&mut self, identity: u32, slot: u32, segment: u8) {
        if let Some(trace) = &mut self.trace
            && trace.identity == identity
        {
            trace.slot = Some(slot as usize);
            trace.segment = Some(segment);
        }
    }

    /// A new number for an item of the event log.
    pub(crate) fn new_item(&mut self) -> u32 {
        self.items += 1;
        self.items - 1
    }

    /// Adds an event to the log, if one is kept.
    pub(crate) fn record(&mut self, event: UndatedEvent) {
        let day = self.day;
        if let Some(log) = &mut self.log {
            log.events.push(Event {
                day,
                minute: event.minute,
                kind: event.kind,
                member: event.member,
                target: event.target,
                item: event.item,
                parent: event.parent,
                value: event.value,
            });
        }
    }

    /// The operator writes to the member in slot `slot` alone, with something worth so many yuan.
    pub(crate) fn write_to(&mut self, slot: u32, minute: u16, yuan: f64) {
        self.today.operator_messages += 1.0;
        let item = self.new_item();
        self.record(UndatedEvent {
            kind: EventKind::OperatorMessage,
            minute,
            target: slot,
            item,
            value: yuan,
            ..UndatedEvent::default()
        });
    }

    /// A member is honoured, with so many yuan, because of the item `parent` or of none.
    pub(crate) fn award(&mut self, slot: u32, minute: u16, parent: u32, yuan: f64) {
        self.record(UndatedEvent {
            kind: EventKind::Award,
            minute,
            member: slot,
            parent,
            value: yuan,
            ..UndatedEvent::default()
        });
    }

    /// A member clicks, taps or puts the own name down for the item `parent`.
    pub(crate) fn click(&mut self, slot: u32, minute: u16, parent: u32) {
        self.today.light_actions += 1.0;
        self.record(UndatedEvent {
            kind: EventKind::Light,
            minute,
            member: slot,
            parent,
            ..UndatedEvent::default()
        });
    }

    /// The event log in the order of time, with the identities of `people`; empty where none was kept.
    pub(crate) fn into_log(self, people: &Population) -> (EventLog, Option<Trace>) {
        let name = |slot: u32| {
            people
                .identity
                .get(slot as usize)
                .copied()
                .unwrap_or(NOBODY)
        };
        let mut log = self.log.unwrap_or_default();
        for event in &mut log.events {
            (event.member, event.target) = (name(event.member), name(event.target));
        }
        log.sort();
        log.people = (0..people.len())
            .map(|i| Traits {
                identity: people.identity[i],
                segment: people.segment[i],
                relevance: people.relevance[i],
                mute_bias: people.mute_bias[i],
                leave_bias: people.leave_bias[i],
            })
            .collect();
        (log, self.trace.map(|trace| *trace))
    }
}

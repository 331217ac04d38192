//! The trace of one person: what each day was like from the inside, which the event log does not say.
//!
//! Tracing draws nothing and changes nothing.

use super::leaving::Leaving;
use super::population::Population;
use super::wish::WISH_TERMS;

/// One person's days from joining on.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// The person.
    pub identity: u32,
    /// Number of the person's segment; none when the person never joined.
    pub segment: Option<u8>,
    /// The days from that of joining to the last, without a gap; empty when the person never joined.
    pub days: Vec<TracedDay>,
    pub(crate) slot: Option<usize>,
    pub(crate) today: TracedDay,
}

/// One day of one person.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TracedDay {
    /// Day, from 0.
    pub day: u32,
    /// Terms of the wish to visit, logit, in the order of [`WISH_TERMS`]; none for those who join today, who visit by
    /// joining, and for those who are no members.
    pub wish: Option<[f32; WISH_TERMS.len()]>,
    /// What was read on a visit.
    pub reading: Option<Reading>,
    /// The decision to leave as it was taken in the evening; none for those who are no members by then, and where nobody
    /// leaves.
    pub leaving: Option<Leaving>,
    /// How the day ended.
    pub evening: Evening,
}

/// What somebody read on a visit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// Messages since the last visit, counted by the attention they take; an ordinary message counts 1.
    pub unread: f32,
    /// The same, each weighted by how much its topic concerns the reader.
    pub concerning: f32,
    /// Share of them that was read, 0 to 1.
    pub share: f32,
}

/// How a day ended for somebody; levels from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evening {
    /// Whether the person is a member.
    pub present: bool,
    /// Belonging.
    pub belonging: f32,
    /// Recognition.
    pub recognition: f32,
    /// Interest.
    pub interest: f32,
    /// Fatigue from too many messages.
    pub fatigue: f32,
    /// Annoyance with notices, advertising and conflicts.
    pub annoyance: f32,
    /// Smoothed share of days with a visit.
    pub habit: f32,
}

impl Trace {
    /// The trace of somebody who may join some day.
    pub(crate) fn of(identity: u32) -> Self {
        Self {
            identity,
            segment: None,
            days: Vec::new(),
            slot: None,
            today: TracedDay::default(),
        }
    }

    /// Closes `day` and makes room for the next.
    pub(crate) fn close(&mut self, day: u32, people: &Population) {
        let Some(i) = self.slot else {
            return;
        };
        let mut today = std::mem::take(&mut self.today);
        today.day = day;
        today.evening = Evening {
            present: people.present[i] > 0.0,
            belonging: people.belonging[i],
            recognition: people.recognition[i],
            interest: people.interest[i],
            fatigue: people.fatigue[i],
            annoyance: people.annoyance[i],
            habit: people.habit[i],
        };
        self.days.push(today);
    }
}

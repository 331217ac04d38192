//! The roll: who is a member, who visits today, who has gone, and who is about to come.

use super::births::Births;
use super::newcomer::{Arrived, Guest};

/// Lists of people, by slot.
#[derive(Clone, Debug)]
pub(crate) struct Roll {
    /// Members now.
    pub members: u32,
    /// The people whom this world has brought forth under any strategy, where they are kept.
    pub births: Option<Births>,
    /// How many persons have come from each source so far.
    pub arrived: Arrived,
    /// Those whom members have asked in and who join tomorrow.
    pub guests: Vec<Guest>,
    /// Slots of those who have left.
    pub gone: Vec<u32>,
    /// Slots of today's visitors, in slot order.
    pub visitors: Vec<u32>,
    /// Which share of what lay before them today's visitors have read, in the visitors' order.
    pub read_shares: Vec<f32>,
    /// Slots from which today's newcomers begin.
    pub newcomers_from: usize,
    /// What is said of the community: how well served those are who have been there lately, relative to usual.
    pub repute: f64,
}

impl Default for Roll {
    /// Nobody has come, and the community's name is as good as any.
    fn default() -> Self {
        Self {
            members: 0,
            births: None,
            arrived: Arrived::default(),
            guests: Vec::new(),
            gone: Vec::new(),
            visitors: Vec::new(),
            read_shares: Vec::new(),
            newcomers_from: 0,
            repute: 1.0,
        }
    }
}

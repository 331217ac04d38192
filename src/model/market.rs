//! What is on sale, and what people have paid for it.

/// An offer that is open to the members.
#[derive(Clone, Debug)]
pub(crate) struct Offer {
    /// Place of the tactic in the plan.
    pub tactic: usize,
    /// Day on which it was made.
    pub day: u32,
    /// Its last day.
    pub until: u32,
    /// Its number in the event log.
    pub item: u32,
    /// How well the goods suit the people, 0 to 1.
    pub fit: f32,
    /// Share of the price that is let off, 0 to 1.
    pub discount: f32,
    /// Worth of what comes with the goods, yuan.
    pub extra: f32,
    /// Who has signed up and waits for others, in order.
    pub waiting: Vec<u32>,
    /// Who has asked a friend outside in for it.
    pub asked: Vec<u32>,
    /// How many stand on the list.
    pub listed: u32,
}

/// What people have spent with the brand, fen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Till {
    /// By members: purchases and fees.
    pub members: i64,
    /// By people who have left.
    pub former_members: i64,
    /// What all of them would have spent from their joining on if there were no community.
    pub without: i64,
}

impl Till {
    /// What the community has added to people's spending so far, fen; negative when it has cost purchases.
    pub(crate) fn added(&self) -> i64 {
        self.members + self.former_members - self.without
    }
}

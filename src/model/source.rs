//! Where people come from.

/// The number of sources.
pub(crate) const SOURCES: usize = 8;

/// Where people come from. The number is part of the identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Source {
    /// Members when the first day begins.
    Founder = 0,
    /// Came by themselves.
    Arrival = 1,
    /// Brought by a member of the member's own accord.
    Invited = 2,
    /// Came by an advertisement.
    Paid = 3,
    /// Brought by a member in a referral campaign.
    Referral = 4,
    /// Came from a partner's group.
    Partner = 5,
    /// Came over from another platform.
    Imported = 6,
    /// Came with strangers to sell something of the own.
    Seller = 7,
}

impl Source {
    /// The identity of the person number `number` of this source, below 2²⁸.
    pub(crate) fn identity(self, number: u32) -> u32 {
        (self as u32) << 28 | number
    }

    /// The number of the person whom an identity names, among those of the same source.
    pub(crate) fn number(identity: u32) -> u32 {
        identity & ((1 << 28) - 1)
    }

    /// The source that an identity names.
    #[must_use]
    pub fn of(identity: u32) -> Self {
        match identity >> 28 {
            0 => Self::Founder,
            1 => Self::Arrival,
            2 => Self::Invited,
            3 => Self::Paid,
            4 => Self::Referral,
            5 => Self::Partner,
            6 => Self::Imported,
            _ => Self::Seller,
        }
    }

    /// The letter that stands for the source in a person's name.
    pub(crate) fn letter(self) -> char {
        match self {
            Self::Founder => 'f',
            Self::Arrival => 'a',
            Self::Invited => 'i',
            Self::Paid => 'p',
            Self::Referral => 'r',
            Self::Partner => 'x',
            Self::Imported => 'm',
            Self::Seller => 's',
        }
    }

    /// Whether members bring these people. Then every segment has a series of its own, because the inviter's segment
    /// says which segment the next one is likely of: the n-th of segment s has the number n · [`MAX_SEGMENTS`](super::person::MAX_SEGMENTS) + s.
    pub(crate) fn by_members(self) -> bool {
        matches!(self, Self::Invited | Self::Referral)
    }
}

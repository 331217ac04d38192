//! The purse: the operator's account, open packets, and what is on sale and paid for.

use super::account::Account;
use super::market::{Offer, Till};
use super::packet::Packet;

/// Money and working time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Purse {
    pub account: Account,
    /// Packets that still hold money.
    pub packets: Vec<Packet>,
    /// Offers that are open, in the order in which they were made.
    pub offers: Vec<Offer>,
    pub till: Till,
}

impl Purse {
    /// Nothing yet, and so much working time a day, minutes.
    pub(crate) fn of(minutes_per_day: f64) -> Self {
        Self {
            account: Account {
                minutes_per_day,
                ..Account::default()
            },
            ..Self::default()
        }
    }
}

//! Red envelope (红包): money given away in the group, first come, first served.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare, Takes};
use crate::account::fen;
use crate::event_log::EventKind;
use crate::journal::{Journal, UndatedEvent};
use crate::now::Now;
use crate::packet::{Packet, Split};
use crate::purse::Purse;
use crate::ties::NO_SLOT;

/// A packet of money split among the first who tap. What nobody takes within 24 hours comes back. Some of those who take
/// send packets of their own: for each yuan received 0.18 go back to the group (Yuan et al. 2024).
/// Packets raise activity for a short time (Yuan et al. 2017) and pull people who come for the money; small money
/// can crowd out what people did for its own sake (Gneezy & Rustichini 2000).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RedEnvelope {
    /// Money in the packet; every group that is looked after gets one.
    #[schemars(range(min = 0.0, max = 20_000.0), extend("x-unit" = "yuan"))]
    pub amount_yuan: f64,
    /// Number of shares; every share holds at least 0.01 yuan.
    #[schemars(range(min = 1, max = 100))]
    pub shares: u8,
    /// How the money is split.
    pub split: Split,
    /// Working time for a packet.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for RedEnvelope {
    fn default() -> Self {
        Self {
            amount_yuan: 50.0,
            shares: 20,
            split: Split::Lucky,
            minutes: 2.0,
        }
    }
}

declare!(RedEnvelope: Money, every 7, case: StandardCase::every(3));

impl Act for RedEnvelope {
    fn is_nil(&self) -> bool {
        fen(self.amount_yuan) == 0
    }

    fn takes(&self) -> Takes {
        Takes {
            packet: (self.amount_yuan > 0.0).then_some((self.amount_yuan, self.shares)),
            ..Takes::default()
        }
    }

    /// Sends a packet into every group looked after, while time and money last.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse, journal) = (on.now, on.conversation, on.purse, on.journal);
        let money = fen(self.amount_yuan);
        if !now
            .setting
            .limits
            .allows_packet(self.amount_yuan, self.shares)
        {
            journal.today.tactics_blocked += 1.0;
            return false;
        }
        let mut sent = 0;
        for group in conversation.tended() {
            let minutes = self.minutes
                * if sent == 0 {
                    1.0
                } else {
                    f64::from(now.setting.parameters.further_group_share)
                };
            if purse.account.afford(1, minutes, money) == 0 {
                break;
            }
            sent += 1;
            self.send(now, purse, journal, firing, group, money);
        }
        sent > 0
    }
}

impl RedEnvelope {
    fn send(
        &self,
        now: &Now<'_>,
        purse: &mut Purse,
        journal: &mut Journal,
        firing: &Firing<'_>,
        group: usize,
        money: i64,
    ) {
        purse.account.fill_packet(money);
        let (item, minute) = (journal.new_item(), firing.schedule.at.minutes());
        purse.packets.push(Packet {
            name: firing.name,
            target: Some(*firing.target),
            sender: NO_SLOT,
            day: now.day,
            minute,
            group,
            item,
            split: self.split,
            money_left: money,
            shares_left: i64::from(self.shares).min(money) as u32,
            taken: Vec::new(),
        });
        journal.record(UndatedEvent {
            kind: EventKind::PacketSent,
            minute,
            item,
            value: self.amount_yuan,
            ..UndatedEvent::default()
        });
    }
}

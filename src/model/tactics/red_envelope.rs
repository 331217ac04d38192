//! Red envelope (红包): money given away in the group, first come, first served.
//!
//! - P(a visitor taps) = π + (1 − π) · `reward_pull`, π = {packet_reach}; wait until the tap, minutes ~
//!   Exp({packet_minutes} · (1 − 0.7 · `reward_pull`))
//! - lucky share = U(0.01 yuan, 2 · money left / shares left), the last one takes the rest; equal share = money left /
//!   shares left
//! - luckiest draw: `recognition` += {luck_recognition} · (1 − `recognition`)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Action, Chosen, Firing, Takes};
use crate::model::account::fen;
use crate::model::clock::DAY;
use crate::model::event_log::EventKind;
use crate::model::math::{ln, max};
use crate::model::random::Purpose;
use crate::model::world::{Row, World};

/// A packet of money split among the first who tap. What nobody takes within 24 hours comes back.
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

/// How a packet is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    /// 拼手气: each share is drawn between one fen and twice the mean of what is left.
    Lucky,
    /// 普通: equal shares.
    Equal,
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

/// A packet that still holds money.
#[derive(Clone, Debug)]
pub(crate) struct OpenPacket {
    /// Place of the tactic in the plan.
    tactic: usize,
    sent_day: u32,
    /// Number of the group that it was sent into.
    group: usize,
    item: u32,
    money_left: i64,
    shares_left: u32,
    /// Who has taken a share and how much, in order.
    taken: Vec<(u32, i64)>,
}

impl Act for RedEnvelope {
    fn takes(&self) -> Takes {
        Takes {
            packet: (self.amount_yuan > 0.0).then_some((self.amount_yuan, self.shares)),
            ..Takes::default()
        }
    }

    /// Sends a packet into every group looked after, while time and money last.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        let money = fen(self.amount_yuan);
        if money == 0 {
            return false;
        }
        if !world.plan.limits.allows_packet(self.amount_yuan, self.shares) {
            world.today.tactics_blocked += 1.0;
            return false;
        }
        let mut sent = 0;
        for group in world.tended() {
            let minutes = self.minutes
                * if sent == 0 {
                    1.0
                } else {
                    f64::from(world.plan.parameters.further_group_share)
                };
            if world.account.afford(1, minutes, money) == 0 {
                break;
            }
            sent += 1;
            self.send(world, firing, group, money);
        }
        sent > 0
    }
}

impl RedEnvelope {
    fn send(&self, world: &mut World<'_>, firing: &Firing<'_>, group: usize, money: i64) {
        world.account.fill_packet(money);
        let item = world.new_item();
        let shares_left = i64::from(self.shares).min(money) as u32;
        world.packets.push(OpenPacket {
            tactic: firing.place,
            sent_day: world.day,
            group,
            item,
            money_left: money,
            shares_left,
            taken: Vec::new(),
        });
        let minute = firing.tactic.schedule.at.minutes();
        world.record(Row {
            kind: EventKind::PacketSent,
            minute,
            item,
            value: self.amount_yuan,
            ..Row::default()
        });
    }

    /// Visitors tap, first come, first served: on the day of sending soon after the packet, on the next day until its
    /// hour has come. Returns whether the packet is done with.
    pub(super) fn open(
        &self,
        world: &mut World<'_>,
        firing: &Firing<'_>,
        packet: &mut OpenPacket,
    ) -> bool {
        let p = world.plan.parameters;
        let sent = firing.tactic.schedule.at.minutes();
        let today = packet.sent_day == world.day;
        let (tap, chosen) = (
            firing.key(world, Purpose::PacketTap),
            Chosen::new(world, &firing.tactic.target),
        );
        let mut takers: Vec<(u16, u32)> = Vec::new();
        for &slot in &world.visitors {
            let i = slot as usize;
            let identity = world.people.identity[i];
            let pull = world.people.reward_pull[i];
            let wish = p.packet_reach + (1.0 - p.packet_reach) * pull;
            if world.group_of(i) != packet.group
                || tap.uniform(identity) >= wish
                || !chosen.has(world, i)
                || packet.taken.iter().any(|t| t.0 == slot)
            {
                continue;
            }
            let minute = if today {
                // Deal hunters watch for packets.
                let wait = -ln(1.0 - tap.nth(1).open_uniform(identity))
                    * f64::from(p.packet_minutes * (1.0 - 0.7 * pull));
                max(f64::from(sent) + wait, f64::from(world.member_from(i)))
            } else {
                f64::from(world.minute_of(i))
            };
            let until = if today {
                f64::from(DAY)
            } else {
                f64::from(sent)
            };
            if minute < until {
                takers.push((minute as u16, slot));
            }
        }
        takers.sort_unstable();
        let key = world
            .luck
            .tactic_key(Purpose::PacketShare, packet.sent_day, firing.name)
            .nth(packet.group as u32);
        for (minute, slot) in takers {
            if packet.shares_left == 0 {
                break;
            }
            let share = self.share(packet, key.uniform(packet.taken.len() as u32));
            packet.money_left -= share;
            packet.shares_left -= 1;
            packet.taken.push((slot, share));
            world.account.take_from_packet(share);
            world.receive_money(slot as usize, share);
            world.today.light_actions += 1.0;
            world.record(Row {
                kind: EventKind::PacketTaken,
                minute,
                member: slot,
                parent: packet.item,
                value: share as f64 / 100.0,
                ..Row::default()
            });
            if packet.shares_left == 0 && self.split == Split::Lucky {
                honour_luckiest(world, packet, minute);
            }
        }
        if packet.shares_left > 0 && today {
            return false;
        }
        world.account.refund_packet(packet.money_left);
        true
    }

    /// The next share, fen. Lucky: uniform between one fen and twice the mean of what is left (at least one fen must stay
    /// for every further share); the last one takes the rest.
    fn share(&self, packet: &OpenPacket, u: f32) -> i64 {
        let shares = i64::from(packet.shares_left);
        if shares == 1 {
            return packet.money_left;
        }
        match self.split {
            Split::Equal => packet.money_left / shares,
            Split::Lucky => {
                let most = (2 * packet.money_left / shares).min(packet.money_left - (shares - 1));
                1 + (f64::from(u) * most as f64) as i64
            }
        }
    }
}

/// The luckiest draw is seen by all.
fn honour_luckiest(world: &mut World<'_>, packet: &OpenPacket, minute: u16) {
    let Some(&(slot, share)) = packet.taken.iter().rev().max_by_key(|t| t.1) else {
        return;
    };
    let gain = world.plan.parameters.luck_recognition;
    let recognition = &mut world.people.recognition[slot as usize];
    *recognition += gain * (1.0 - *recognition);
    let value = share as f64 / 100.0;
    world.record(Row {
        kind: EventKind::Award,
        minute,
        member: slot,
        parent: packet.item,
        value,
        ..Row::default()
    });
}

/// Opens the packets of today and of yesterday.
pub(crate) fn open_packets(world: &mut World<'_>) {
    let plan = world.plan;
    let mut packets = std::mem::take(&mut world.packets);
    packets.retain_mut(|packet| {
        let firing = Firing::of(plan, packet.tactic);
        match &firing.tactic.action {
            Action::RedEnvelope(envelope) => !envelope.open(world, &firing, packet),
            _ => false,
        }
    });
    world.packets = packets;
}

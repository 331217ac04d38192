//! A red envelope in the group: who takes a share, and who sends one on.
//!
//! - P(a visitor taps) = π + (1 − π) · `reward_pull`, π = {packet_reach}; wait until the tap, minutes ~
//!   Exp({packet_minutes} · (1 − {packet_haste} · `reward_pull`))
//! - lucky share = U(0.01 yuan, 2 · money left / shares left), the last one takes the rest; equal share = money left /
//!   shares left
//! - luckiest draw: `recognition` += {luck_recognition} · (1 − `recognition`)
//! - P(a taker sends a packet of at least {own_packet} yuan in {own_packet_shares} shares) = {packet_reply} · (½ + t / (1 +
//!   t)) · (1 − `reward_pull`) · share received / money sent, t all ties; for the luckiest once more, times
//!   {luckiest_reply}; after Exp({reply_minutes}) minutes
//! - P(a visitor sends one unasked, on platforms with red envelopes) = {unasked_packet} · t / (1 + t) · (1 − `reward_pull`)
//! - taking from a member: tie + {packet_tie}; sender's `recognition` += {packet_thanks} · (1 − `recognition`)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::account::{Account, fen};
use super::chosen::Chosen;
use super::clock::DAY;
use super::conversation::Conversation;
use super::event_log::{EventKind, NOBODY};
use super::first_few::FirstFew;
use super::journal::{Journal, UndatedEvent};
use super::math::{ROOM, ln, max, min};
use super::now::Now;
use super::population::Population;
use super::random::Purpose;
use super::target::Target;
use super::ties::NO_SLOT;

/// How a packet is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    /// 拼手气: each share is drawn between one fen and twice the mean of what is left.
    Lucky,
    /// 普通: equal shares.
    Equal,
}

/// A packet that still holds money.
#[derive(Clone, Debug)]
pub(crate) struct Packet {
    /// The number of the name of the tactic with which the money came into the group.
    pub name: u64,
    /// Whom it is meant for; the whole group where nothing is said.
    pub target: Option<Target>,
    /// Slot of the member who sent it, or [`NO_SLOT`] for the operator.
    pub sender: u32,
    /// Day of sending.
    pub day: u32,
    /// Minute of sending.
    pub minute: u16,
    /// Number of the group that it was sent into.
    pub group: usize,
    /// Its number in the event log.
    pub item: u32,
    /// How it is split.
    pub split: Split,
    /// Money that is left, fen.
    pub money_left: i64,
    /// Shares that are left.
    pub shares_left: u32,
    /// Who has taken a share and how much, in order.
    pub taken: Vec<(u32, i64)>,
}

/// What one packet's luck and one member's packet's luck lie apart.
const NEXT_SENDER: u64 = 0xD1B5_4A32_D192_ED03;

/// The name that packets which members send unasked go by.
const UNASKED: u64 = 0xA076_1D64_78BD_642F;

/// The parts of the world that taking from packets reads and changes.
#[derive(Debug)]
pub(crate) struct Hands<'a> {
    pub now: &'a Now<'a>,
    pub visitors: &'a [u32],
    pub conversation: &'a Conversation,
    pub people: &'a mut Population,
    pub account: &'a mut Account,
    pub journal: &'a mut Journal,
}

impl Hands<'_> {
    /// Opens the packets of today and of yesterday, and those that members send on. Who receives money may send a packet of
    /// the own money, the luckiest draw most of all; what comes back is a small part of what was given, so that a burst dies
    /// out (Yuan et al. 2024). Nobody sends more than one packet a day.
    pub(crate) fn open(mut self, packets: &mut Vec<Packet>) {
        let mut senders = Vec::new();
        self.send_unasked(packets, &mut senders);
        let mut next = 0;
        while let Some(packet) = packets.get_mut(next) {
            let replies = packet.open(&mut self, &mut senders);
            packets.extend(replies);
            next += 1;
        }
        packets.retain(|packet| packet.shares_left > 0);
    }

    /// Now and then somebody sends a packet without having received one, the better connected the more often.
    fn send_unasked(&mut self, packets: &mut Vec<Packet>, senders: &mut Vec<u32>) {
        let now = self.now;
        if !now.setting.platform.red_envelopes {
            return;
        }
        let key = now.key(Purpose::SendsUnasked);
        let visitors = self.visitors;
        for &slot in visitors {
            let i = slot as usize;
            let p = &now.setting.parameters;
            let u = key.uniform(self.people.identity[i]);
            if u < p.unasked_packet
                && u < p.unasked_packet
                    * self.people.closeness(now, i)
                    * (1.0 - self.people.reward_pull[i])
            {
                let minute = self.people.minute_of(now, i);
                let group = self.people.group_of(i);
                let money = fen(f64::from(p.own_packet));
                packets.push(self.fill(slot, UNASKED, group, money, minute));
                senders.push(slot);
            }
        }
    }

    /// A member puts money into a packet for the group.
    fn fill(&mut self, slot: u32, name: u64, group: usize, money: i64, minute: u16) -> Packet {
        let item = self.journal.new_item();
        self.account.fill_by_member(money);
        self.people.money[slot as usize] -= money;
        self.journal.record(UndatedEvent {
            kind: EventKind::PacketSent,
            minute,
            member: slot,
            item,
            value: money as f64 / 100.0,
            ..UndatedEvent::default()
        });
        let shares = self.now.setting.parameters.own_packet_shares as u32;
        Packet {
            name,
            target: None,
            sender: slot,
            day: self.now.day,
            minute,
            group,
            item,
            split: Split::Lucky,
            money_left: money,
            shares_left: min(i64::from(shares), money) as u32,
            taken: Vec::new(),
        }
    }

    /// A member has taken a share of another member's packet.
    fn thank(&mut self, taker: u32, sender: u32) {
        let p = &self.now.setting.parameters;
        self.people.tie(self.now, taker, sender, p.packet_tie);
        self.people
            .restore_recognition(sender as usize, p.packet_thanks);
    }
}

impl Packet {
    /// The number that the packet's luck follows: that of its tactic, and for a member's packet of the sender too.
    fn luck(&self, people: &Population) -> u64 {
        if self.sender == NO_SLOT {
            return self.name;
        }
        let identity = people.identity[self.sender as usize];
        self.name ^ NEXT_SENDER.wrapping_mul(u64::from(identity) + 1)
    }

    /// Visitors tap, first come, first served: on the day of sending soon after the packet, on the next day until its
    /// minute has come. Then what is left goes back. Returns the packets that takers send on.
    fn open(&mut self, hands: &mut Hands<'_>, senders: &mut Vec<u32>) -> Vec<Self> {
        let luck = self.luck(hands.people);
        let key = hands
            .now
            .luck
            .tactic_key(Purpose::PacketShare, self.day, luck);
        let key = key.nth(self.group as u32);
        let mut replies = Vec::new();
        for (minute, slot) in self.takers(hands, luck) {
            let share = self.share(key.uniform(self.taken.len() as u32));
            self.give(hands, slot, share, minute);
            let send = self.reply(hands, senders, slot, minute, false);
            replies.extend(send);
            if self.shares_left == 0
                && self.split == Split::Lucky
                && let Some(luckiest) = self.honour_luckiest(hands, minute)
            {
                let send = self.reply(hands, senders, luckiest, minute, true);
                replies.extend(send);
            }
        }
        if self.shares_left > 0 && self.day < hands.now.day {
            self.refund(hands);
        }
        replies
    }

    /// Who taps today while there are shares, and when, in the order of time.
    fn takers(&self, hands: &Hands<'_>, luck: u64) -> Vec<(u16, u32)> {
        let (now, people) = (hands.now, &*hands.people);
        let p = &now.setting.parameters;
        let (sent, today) = (f64::from(self.minute), self.day == now.day);
        let tap = now.named_key(Purpose::PacketTap, luck);
        let chosen =
            (self.target).map(|target| Chosen::new(now, people, hands.conversation, &target));
        let mut takers = FirstFew::new(self.shares_left as usize);
        for &slot in hands.visitors {
            let i = slot as usize;
            let identity = people.identity[i];
            let pull = people.reward_pull[i];
            let wish = p.packet_reach + (1.0 - p.packet_reach) * pull;
            if people.group_of(i) != self.group
                || slot == self.sender
                || tap.uniform(identity) >= wish
                || chosen.is_some_and(|chosen| !chosen.has(people, i))
                || self.taken.iter().any(|t| t.0 == slot)
            {
                continue;
            }
            let minute = if today {
                // Deal hunters watch for packets.
                let mean = f64::from(p.packet_minutes * (1.0 - p.packet_haste * pull));
                let u = tap.nth(1).open_uniform(identity);
                // −ln(1 − u) is above u.
                if !takers.takes(&((sent + u * mean) as u16, slot)) {
                    continue;
                }
                let wait = -ln(1.0 - u) * mean;
                max(sent + wait, f64::from(people.member_from(now.day, i)))
            } else {
                f64::from(people.minute_of(now, i))
            };
            let until = if today { f64::from(DAY) } else { sent };
            if minute < until {
                takers.offer((minute as u16, slot));
            }
        }
        takers.in_order()
    }

    /// The next share, fen. Lucky: uniform between one fen and twice the mean of what is left (at least one fen must stay
    /// for every further share); the last one takes the rest.
    fn share(&self, u: f32) -> i64 {
        let shares = i64::from(self.shares_left);
        if shares == 1 {
            return self.money_left;
        }
        match self.split {
            Split::Equal => self.money_left / shares,
            Split::Lucky => {
                let most = (2 * self.money_left / shares).min(self.money_left - (shares - 1));
                1 + (f64::from(u) * most as f64) as i64
            }
        }
    }

    /// A member takes a share. Taking from one another brings people closer (Yuan et al. 2017).
    fn give(&mut self, hands: &mut Hands<'_>, slot: u32, share: i64, minute: u16) {
        self.money_left -= share;
        self.shares_left -= 1;
        self.taken.push((slot, share));
        let mut target = NOBODY;
        if self.sender == NO_SLOT {
            hands.account.take_from_packet(share);
        } else {
            target = self.sender;
            hands.account.take_from_member(share);
            hands.thank(slot, self.sender);
        }
        hands.people.show(hands.now, slot as usize);
        hands
            .people
            .receive_money(&hands.now.setting.parameters, slot as usize, share);
        hands.journal.today.light_actions += 1.0;
        hands.journal.record(UndatedEvent {
            kind: EventKind::PacketTaken,
            minute,
            member: slot,
            target,
            parent: self.item,
            value: share as f64 / 100.0,
            ..UndatedEvent::default()
        });
    }

    /// The luckiest draw is seen by all; of somebody who has left in the meantime nobody speaks.
    fn honour_luckiest(&self, hands: &mut Hands<'_>, minute: u16) -> Option<u32> {
        let &(slot, share) = self.taken.iter().rev().max_by_key(|t| t.1)?;
        if hands.people.present[slot as usize] == 0.0 {
            return None;
        }
        let gain = hands.now.setting.parameters.luck_recognition;
        hands.people.restore_recognition(slot as usize, gain);
        let yuan = share as f64 / 100.0;
        hands.journal.award(slot, minute, self.item, yuan);
        Some(slot)
    }

    /// Somebody who has taken a share sends a packet of the own money, or does not. More money received makes more people
    /// send, not larger packets; deal hunters keep what they get, and people with ties in the group send more.
    fn reply(
        &self,
        hands: &mut Hands<'_>,
        senders: &mut Vec<u32>,
        slot: u32,
        minute: u16,
        luckiest: bool,
    ) -> Option<Self> {
        let p = &hands.now.setting.parameters;
        let i = slot as usize;
        let (purpose, norm) = if luckiest {
            (Purpose::LuckiestSends, p.luckiest_reply)
        } else {
            (Purpose::SendsOn, 1.0)
        };
        let key = hands.now.named_key(purpose, self.luck(hands.people));
        let identity = hands.people.identity[i];
        let u = key.uniform(identity);
        let most = p.packet_reply * norm;
        // Nobody's wish is greater.
        if u >= ROOM * most * (0.5 + 1.0) {
            return None;
        }
        let share = self.taken.iter().find(|t| t.0 == slot)?.1;
        let money = max(share, fen(f64::from(p.own_packet)));
        let wish = most
            * (0.5 + hands.people.closeness(hands.now, i))
            * (1.0 - hands.people.reward_pull[i])
            * (share as f32 / money as f32);
        if u >= wish || senders.contains(&slot) {
            return None;
        }
        senders.push(slot);
        let wait = -ln(1.0 - key.nth(1).open_uniform(identity)) * f64::from(p.reply_minutes);
        let minute = min(f64::from(minute) + wait, f64::from(DAY - 1)) as u16;
        Some(hands.fill(slot, self.name, self.group, money, minute))
    }

    /// What nobody took within 24 hours goes back.
    fn refund(&mut self, hands: &mut Hands<'_>) {
        if self.sender == NO_SLOT {
            hands.account.refund_packet(self.money_left);
        } else {
            hands.account.refund_member(self.money_left);
            hands.people.money[self.sender as usize] += self.money_left;
        }
        (self.money_left, self.shares_left) = (0, 0);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

//! Paid task (任务奖励): money for every message that a member writes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Answer, Firing, Meet, Prepare};
use crate::account::fen;
use crate::event_log::NOBODY;
use crate::math::{ln, max};

/// Pay for each message. Pay turns what people did for its own sake into work: a little pay brings less than none, and a
/// large one about makes up for that by its own pull (Gneezy & Rustichini 2000: 0.64 and 0.92 of the effort without pay).
/// Whom money pulls is pulled to write; what pay has displaced stays away for a time after the pay has stopped.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PaidTask {
    /// Money for a message.
    #[schemars(range(min = 0.0, max = 1000.0), extend("x-unit" = "yuan"))]
    pub pay_yuan: f64,
    /// Messages of one person a day that are paid for.
    #[schemars(range(min = 1, max = 60))]
    pub paid_messages: u8,
    /// Working time on a day with pay.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for PaidTask {
    fn default() -> Self {
        Self {
            pay_yuan: 1.0,
            paid_messages: 3,
            minutes: 5.0,
        }
    }
}

declare!(PaidTask: Money, every 1, timed: false, case: StandardCase::every(7));

impl Act for PaidTask {
    fn is_nil(&self) -> bool {
        self.pay_yuan == 0.0
    }

    /// Promises the pay.
    fn prepare(&self, _firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let purse = on.purse;
        purse.account.afford(1, self.minutes, 0) == 1
    }

    /// For today the pay frames writing: own motives are displaced, and the pay pulls.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll, conversation) = (on.now, on.people, on.roll, on.conversation);
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        let pay = self.pay_yuan as f32;
        let little = p.pay_half / (pay + p.pay_half);
        for &slot in &roll.visitors {
            let i = slot as usize;
            if !chosen.has(people, i) {
                continue;
            }
            let pull = people.reward_pull[i];
            let displaced = max(people.crowding[i], p.pay_displacement * (1.0 - pull));
            // What lasts of earlier pay lowers writing anyway; the pay of today takes its place.
            let own = f64::from(1.0 - displaced * little) / f64::from(1.0 - people.crowding[i]);
            people.urge[i] += ln(own) as f32 + p.pay_pull * pull * (1.0 - little);
        }
    }

    /// Pays for the day's messages while the money lasts.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, journal) = (on.purse, on.journal);
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        for &(slot, messages) in &conversation.wrote {
            let i = slot as usize;
            let paid = messages.min(u32::from(self.paid_messages));
            let money = i64::from(paid) * fen(self.pay_yuan);
            if money == 0 || purse.account.balance < money || !chosen.has(people, i) {
                continue;
            }
            purse.account.pay_member(money);
            people.receive_money(p, i, money);
            for _ in 0..paid {
                people.crowd_out(i, p.crowding_gain);
            }
            let minute = people.minute_of(now, i);
            journal.award(slot, minute, NOBODY, money as f64 / 100.0);
        }
    }
}

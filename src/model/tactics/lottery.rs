//! Lottery (抽奖): prizes are drawn among those who take part.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Meet, Prepare};
use crate::account::fen;
use crate::random::Purpose;

/// A draw among those who tap. Money and chance pull, deal hunters most of all; who wins expects more, and who loses hoped
/// for a moment. Nobody works for the prize, so nothing is displaced (unexpected rewards undermine nothing: Deci, Koestner &
/// Ryan 1999). There is no source on lotteries in groups; only the luckiest draw of red packets was studied (Yuan et al. 2024).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Lottery {
    /// Prizes each time; 0 means that nothing takes place.
    #[schemars(range(min = 0, max = 1000))]
    pub prizes: u16,
    /// Money value of a prize; 0 means that nothing takes place.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub prize_yuan: f64,
    /// Working time for a draw.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Lottery {
    fn default() -> Self {
        Self {
            prizes: 5,
            prize_yuan: 20.0,
            minutes: 10.0,
        }
    }
}

declare!(Lottery: Ritual, every 14, timed: false, case: StandardCase::every(14));

impl Act for Lottery {
    fn is_nil(&self) -> bool {
        self.prizes == 0 || fen(self.prize_yuan) == 0
    }

    /// Announces the draw, which calls those who have not muted the group, deal hunters most of all.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, calendar) = (on.purse, on.calendar);
        let price = fen(self.prize_yuan);
        if purse.account.afford(1, self.minutes, price) == 0 {
            return false;
        }
        let p = &now.setting.parameters;
        let yuan = self.prize_yuan as f32;
        let pull = p.lottery_pull
            * (yuan / (yuan + p.lottery_half_yuan))
            * firing.freshness(now, calendar);
        let chosen = firing.chosen(now, people, conversation);
        for i in 0..people.len() {
            if chosen.has(people, i) && people.muted[i] == 0.0 {
                let cares = p.lottery_care + (1.0 - p.lottery_care) * people.reward_pull[i];
                people.nudge(p, i, pull * cares);
            }
        }
        true
    }

    /// Visitors tap, and the prizes are drawn among them.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll, conversation) = (on.now, on.people, on.roll, on.conversation);
        let (purse, calendar, journal) = (on.purse, on.calendar, on.journal);
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        let key = firing.key(now, Purpose::Lottery);
        let fresh = firing.freshness(now, calendar);
        let mut tickets: Vec<(u32, u32)> = Vec::new();
        for &slot in &roll.visitors {
            let i = slot as usize;
            let identity = people.identity[i];
            let wish = p.lottery_share + (1.0 - p.lottery_share) * people.reward_pull[i];
            if key.uniform(identity) < wish * fresh && chosen.has(people, i) {
                tickets.push((key.nth(1).bits(identity), slot));
            }
        }
        tickets.sort_unstable();
        let price = fen(self.prize_yuan);
        let wanted = tickets.len().min(usize::from(self.prizes)) as u32;
        let won = purse.account.afford(wanted, 0.0, price) as usize;
        let mean_yuan = self.prize_yuan as f32 * won as f32 / tickets.len().max(1) as f32;
        let item = journal.new_item();
        for (k, &(_, slot)) in tickets.iter().enumerate() {
            let i = slot as usize;
            let minute = people.minute_of(now, i);
            people.show(now, slot as usize);
            journal.click(slot, minute, item);
            if k < won {
                purse.account.pay_member(price);
                people.receive_money(p, i, price);
                journal.award(slot, minute, item, self.prize_yuan);
            } else {
                people.expect_money(p, i, mean_yuan);
            }
        }
    }
}

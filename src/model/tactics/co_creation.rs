//! Co-creation (UGC 共创): members are asked to make something of their own, and the best is featured.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Answer, Firing, Meet, Prepare, Takes};
use crate::account::fen;
use crate::conversation::Asked;
use crate::event_log::NOBODY;
use crate::random::Purpose;

/// Members show what they made: a recipe, a photograph, a run. It interests others more than small talk, and
/// recognition comes from the answers and from being featured. A prize for it is a promised reward, which
/// displaces what people do for its own sake (engagement-contingent, d = -.40: Deci, Koestner & Ryan 1999). Claims of
/// threefold activity have no source; how many follow is judgement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CoCreation {
    /// Topic number, from 0, in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// How pleasant and easy it is to take part: 0 nobody does, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Pieces featured each time, at most.
    #[schemars(range(min = 0, max = 100))]
    pub featured: u8,
    /// Money for each piece featured.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_featured: f64,
    /// Working time for the call.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
    /// Working time for featuring a piece.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_featured: f64,
}

impl Default for CoCreation {
    fn default() -> Self {
        Self {
            topic: 0,
            appeal: 0.5,
            featured: 3,
            yuan_per_featured: 0.0,
            minutes: 15.0,
            minutes_per_featured: 3.0,
        }
    }
}

declare!(CoCreation: Content, every 7, case: StandardCase::every(14));

impl Act for CoCreation {
    fn is_nil(&self) -> bool {
        self.appeal == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.appeal > 0.0),
            ..Takes::default()
        }
    }

    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        purse.account.afford(1, minutes, 0) == 1
    }

    /// Calls for pieces; visitors whom the topic concerns follow, ready writers first of all.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, calendar, journal) = (on.conversation, on.calendar, on.journal);
        firing.post(now, conversation, journal, self.topic, 0.5);
        let p = &now.setting.parameters;
        let wish = p.co_creation_share * self.appeal as f32 * firing.freshness(now, calendar);
        let piece = Asked::Post {
            topic: self.topic,
            quality: p.piece_quality,
        };
        firing.ask(
            now,
            people,
            &roll.visitors,
            conversation,
            (self.topic, wish),
            |_| Some(piece),
        );
    }

    /// Features some of the day's pieces.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, journal) = (on.purse, on.journal);
        let p = &now.setting.parameters;
        let price = fen(self.yuan_per_featured);
        let key = firing.key(now, Purpose::Chosen);
        let mut makers: Vec<(u32, u32)> = conversation
            .asks
            .iter()
            .filter(|ask| ask.tactic == firing.place)
            .map(|ask| (key.bits(people.identity[ask.slot as usize]), ask.slot))
            .collect();
        makers.sort_unstable();
        if price > 0 {
            for &(_, slot) in &makers {
                people.crowd_out(slot as usize, p.crowding_gain);
            }
        }
        makers.truncate(usize::from(self.featured));
        let able = purse
            .account
            .afford(makers.len() as u32, self.minutes_per_featured, price);
        for &(_, slot) in &makers[..able as usize] {
            let i = slot as usize;
            people.honour(i, p.featured_recognition, p.featured_standing);
            if price > 0 {
                purse.account.pay_member(price);
                people.receive_money(p, i, price);
            }
            let minute = people.minute_of(now, i);
            journal.award(slot, minute, NOBODY, self.yuan_per_featured);
        }
    }
}

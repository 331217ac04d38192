//! Referral campaign (裂变 / 老带新): members pass on a poster and are rewarded for the people whom they bring.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Meet, Prepare, Takes};
use crate::account::fen;
use crate::inviting::Call;
use crate::math::min;
use crate::person::Suits;
use crate::random::Purpose;
use crate::source::Source;

/// A poster with a reward for the inviter, the invitee, or both. People whom a member brought stay longer and are worth
/// 16 % more than others (Schmitt, Skiera & Van den Bulte 2011): they know somebody here and fit better. A reward draws
/// others besides, who come for it alone and go when it is over. Most chains end at the first link (Leskovec, Adamic &
/// Huberman 2007); a campaign brings 0.1 to 0.5 people a member (practitioners' reports). A reward is promised only while the
/// account can pay it; without money the poster stays, unrewarded.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Referral {
    /// How attractive the poster is: 0 nobody passes it on, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Money for the inviter for each person who joins.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub inviter_yuan: f64,
    /// Money for each person who joins.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub invitee_yuan: f64,
    /// Working time on a day of the campaign.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Referral {
    fn default() -> Self {
        Self {
            appeal: 0.6,
            inviter_yuan: 3.0,
            invitee_yuan: 2.0,
            minutes: 10.0,
        }
    }
}

declare!(Referral: Growth, every 1, case: StandardCase::every(7));

impl Act for Referral {
    fn is_nil(&self) -> bool {
        self.appeal == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            rewarded_sharing: self.appeal > 0.0 && self.inviter_yuan > 0.0,
            ..Takes::default()
        }
    }

    /// Puts up the poster for the day.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        purse.account.afford(1, minutes, 0) == 1
    }

    /// Visitors pass it on, the content ones for the community's sake and deal hunters for the reward.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, purse, journal) = (on.conversation, on.purse, on.journal);
        let p = &now.setting.parameters;
        let rewards = fen(self.inviter_yuan) + fen(self.invitee_yuan);
        let promised: i64 = roll
            .guests
            .iter()
            .map(|guest| guest.inviter_reward + guest.invitee_reward)
            .sum();
        // People for whom the account can still pay; without a reward there is no end of them.
        let mut paid_for = if rewards == 0 {
            i64::MAX
        } else {
            (purse.account.balance - promised).max(0) / rewards
        };
        let strength = |yuan: f64| yuan / (yuan + f64::from(p.referral_unit));
        let call = |inviter_yuan: f64, invitee_yuan: f64| {
            let lure = f64::from(p.referral_lure) * strength(invitee_yuan);
            Call {
                source: Source::Referral,
                suits: Suits {
                    fit: f64::from(p.invited_fit),
                    hunters: lure / (1.0 + lure),
                    ..Suits::default()
                },
                lure: 1.0 + lure,
                inviter_reward: fen(inviter_yuan),
                invitee_reward: fen(invitee_yuan),
                accept: firing.key(now, Purpose::Accept),
                guest: firing.key(now, Purpose::Guest),
            }
        };
        let [rewarded, unrewarded] = [call(self.inviter_yuan, self.invitee_yuan), call(0.0, 0.0)];
        let (appeal, reward) = (self.appeal as f32, strength(self.inviter_yuan) as f32);
        let key = firing.key(now, Purpose::Share);
        let chosen = firing.chosen(now, people, conversation);
        for &slot in &roll.visitors {
            let i = slot as usize;
            let (call, reward) = if paid_for > 0 {
                (&rewarded, reward)
            } else {
                (&unrewarded, 0.0)
            };
            let wish =
                p.share_rate * people.content(i) + p.share_reward * people.reward_pull[i] * reward;
            let wish = min(appeal * wish * people.friends_left(p, i), p.ask_limit);
            if chosen.has(people, i) && key.uniform(people.identity[i]) < wish {
                let before = roll.guests.len();
                call.ask_in(now, people, &roll.arrived, &mut roll.guests, journal, slot);
                paid_for -= (roll.guests.len() - before) as i64;
            }
        }
        if paid_for <= 0 {
            purse.account.undone_for_money += 1;
        }
    }
}

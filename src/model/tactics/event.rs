//! Event (活动): people do something together at a set time.
//!
//! - nudge of {event_pull} · appeal · keen on the day's visits, worn out by calls before
//! - P(a visitor attends) = {event_share} · appeal · (½ + `belonging`) · keen, offline · {offline_share}
//! - keen = 2 · logistic({meeting_spread} · `meeting_taste` + {meeting_growth} · ln(1 + `meetings`)) · (1 − e^(−days since the
//!   last event attended / {event_rest_days})): the more often somebody has been there, the surer the next time, and nobody
//!   comes to two on one day
//! - who attends: `belonging` += {event_belonging} · (1 − `belonging`), offline · {offline_belonging}; ties to {event_partners}
//!   others, offline {offline_partners}, + {event_tie}, offline · {offline_tie}
//! - who attends offline: `elsewhere` += {offline_talk} · (1 − `elsewhere`), × e^(−1/{tie_days}) a day, and writes 1 −
//!   `elsewhere` as much in the group: talk moves to where people have met

use fearless_simd::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Meet, Prepare};
use crate::account::fen;
use crate::chosen::Chosen;
use crate::event_log::EventKind;
use crate::journal::UndatedEvent;
use crate::lanes::{Floats, Simd, dispatch, each_block};
use crate::math::min;
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;

/// An online or offline meeting. Those who come grow closer to one another (Sessions 2010), and a new tie made there
/// is what brings them back (Sander 2005). The taste for meetings is personal and grows by going; some of the talk of those
/// who have met face to face moves out of the group (McCully et al. 2011).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Event {
    /// Places; 0 means that nothing takes place.
    #[schemars(range(min = 0, max = 10_000))]
    pub capacity: u16,
    /// How attractive it is to the ordinary member: 0 not at all, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Face to face instead of online: fewer come, with more people and closer, and some of their talk leaves the group.
    pub offline: bool,
    /// Fixed money for the event.
    #[schemars(range(min = 0.0, max = 1_000_000.0), extend("x-unit" = "yuan"))]
    pub yuan: f64,
    /// Money for each person who comes.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_head: f64,
    /// Working time for preparing and holding it.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Event {
    fn default() -> Self {
        Self {
            capacity: 50,
            appeal: 0.5,
            offline: false,
            yuan: 200.0,
            yuan_per_head: 0.0,
            minutes: 60.0,
        }
    }
}

declare!(Event: Events, every 28, case: StandardCase::every(28));

impl Event {
    /// Those who are chosen are drawn to today's visit, the keener the more.
    #[inline(always)]
    fn call<S: Simd>(&self, simd: S, now: &Now<'_>, people: &mut Population, chosen: &Chosen) {
        let p = &now.setting.parameters;
        let appeal = self.appeal as f32;
        let pull = <Floats<S>>::splat(simd, p.event_pull * appeal);
        each_block!(simd: S, people.len(), |i, edge| {
            let those = chosen.those(simd, edge, people, i);
            let keen = <Floats<S>>::from_fn(simd, |k| {
                if those.has(k) {
                    people.keen(now, i + k)
                } else {
                    0.0
                }
            });
            let heeded = people.heed(simd, now, (those, i), appeal);
            people.nudge_those(simd, p, (those, i), pull * heeded * keen);
        });
    }
}

impl Act for Event {
    fn is_nil(&self) -> bool {
        self.capacity == 0 || self.appeal == 0.0
    }

    /// Invites the chosen members; the event pulls on today's visits.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, calendar) = (on.purse, on.calendar);
        let price = fen(self.yuan);
        if purse.account.afford(1, self.minutes, price) == 0 {
            return false;
        }
        purse.account.pay_others(price);
        calendar.renewal.renew(now, self.appeal as f32);
        let chosen = firing.chosen(now, people, conversation);
        calendar.renewal.ask_back(now, people, &chosen);
        dispatch!(now.setting.level, simd => self.call(simd, now, people, &chosen));
        true
    }

    /// Visitors attend, the keenest first; everybody who comes meets others.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, purse, journal) = (on.conversation, on.purse, on.journal);
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        let key = firing.key(now, Purpose::Attend);
        let near = if self.offline { p.offline_share } else { 1.0 };
        let minute = firing.schedule.at.minutes();
        let mut attenders: Vec<(f32, u32)> = Vec::new();
        for &slot in &roll.visitors {
            let i = slot as usize;
            let wish = p.event_share
                * self.appeal as f32
                * near
                * (0.5 + people.belonging[i])
                * people.keen(now, i);
            let u = key.uniform(people.identity[i]);
            if chosen.has(people, i) && u < wish && people.member_from(now.day, i) <= minute {
                attenders.push((u / wish, slot));
            }
        }
        attenders.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let places = purse.account.afford(
            attenders.len().min(usize::from(self.capacity)) as u32,
            0.0,
            fen(self.yuan_per_head),
        );
        attenders.truncate(places as usize);
        purse
            .account
            .pay_others(i64::from(places) * fen(self.yuan_per_head));

        let meet = firing.key(now, Purpose::Meet);
        let item = journal.new_item();
        let (partners, strength, warmth) = if self.offline {
            (
                p.offline_partners,
                p.event_tie * p.offline_tie,
                p.event_belonging * p.offline_belonging,
            )
        } else {
            (p.event_partners, p.event_tie, p.event_belonging)
        };
        for &(_, slot) in &attenders {
            let i = slot as usize;
            let identity = people.identity[i];
            people.attend(now, i, self.offline);
            people.show(now, i);
            people.restore_belonging(i, min(warmth, 1.0));
            people.gain_trust(i, p.event_trust);
            for n in 0..partners {
                let other = attenders[meet.nth(n).below(identity, places) as usize].1;
                if other == slot {
                    continue;
                }
                if self.offline {
                    people.meet(now, slot, other, strength);
                } else {
                    people.tie(now, slot, other, strength);
                }
            }
            journal.record(UndatedEvent {
                kind: EventKind::EventAttended,
                minute,
                member: slot,
                parent: item,
                ..UndatedEvent::default()
            });
        }
    }
}

//! Event (活动): people do something together at a set time.
//!
//! - nudge of {event_pull} · appeal · eager on the day's visits, worn out by calls before
//! - P(a visitor attends) = {event_share} · appeal · (½ + `belonging`) · eager, offline · {offline_share}
//! - eager = 1 − e^(−days since the last event attended / {event_rest_days}): nobody comes to two on one day
//! - who attends: `belonging` += {event_belonging} · (1 − `belonging`), offline · {offline_belonging}; ties to {event_partners}
//!   others + {event_tie}, offline · {offline_tie}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Meet, Prepare};
use crate::account::fen;
use crate::event_log::EventKind;
use crate::journal::UndatedEvent;
use crate::math::min;
use crate::random::Purpose;

/// An online or offline meeting. Those who come grow closer to one another (Sessions 2010), and a new tie made there
/// is what brings them back (Sander 2005).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Event {
    /// Places; 0 means that nothing takes place.
    #[schemars(range(min = 0, max = 10_000))]
    pub capacity: u16,
    /// How attractive it is to the ordinary member: 0 not at all, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Face to face instead of online: fewer come, ties grow faster.
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
        let p = &now.setting.parameters;
        let pull = p.event_pull * self.appeal as f32;
        let chosen = firing.chosen(now, people, conversation);
        for i in 0..people.len() {
            if chosen.has(people, i) {
                calendar.renewal.ask_back(now, people, i);
                let heeded = people.heed(now, i, self.appeal as f32);
                let eager = people.eager(now, i);
                people.nudge(p, i, pull * heeded * eager);
            }
        }
        true
    }

    /// Visitors attend, the most eager first; everybody who comes meets others.
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
                * people.eager(now, i);
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
        let strength = p.event_tie * if self.offline { p.offline_tie } else { 1.0 };
        let warmth = p.event_belonging
            * if self.offline {
                p.offline_belonging
            } else {
                1.0
            };
        for &(_, slot) in &attenders {
            let i = slot as usize;
            let identity = people.identity[i];
            people.attended[i] = now.day as i32;
            people.show(now, i);
            people.restore_belonging(i, min(warmth, 1.0));
            people.gain_trust(i, p.event_trust);
            for n in 0..p.event_partners {
                let other = attenders[meet.nth(n).below(identity, places) as usize].1;
                if other != slot {
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

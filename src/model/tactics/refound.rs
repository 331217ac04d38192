//! Refounding (再建): the living core moves into a new group, and the old one is left to itself (散群).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare};
use crate::event_log::NOBODY;
use crate::group::{Group, MAX_GROUPS};
use crate::moves::Move;
use crate::random::Purpose;

/// A new group for those who still come. The operator names it in the old groups, invites everybody who was seen there
/// lately (who writes, checks in, takes packets, buys or comes to events; nobody sees who only reads) and does not mostly
/// break the rules, and from then on writes and lets people in only there. Who is invited decides on the next visit: belonging, habit
/// and being tired of the old group carry people over. The new beginning renews some of what brought them, and some of the habit of
/// looking in does not come along. The new group is not muted, and everything said in it comes from somebody who wanted to be there; but
/// friends who stay behind are no longer met. The old groups are left to themselves.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Refound {
    /// Members who were seen in the last so many days are the core that is invited; the invitation stays open as long.
    #[schemars(range(min = 1, max = 90), extend("x-unit" = "days"))]
    pub core_days: u16,
    /// How well the move is prepared and explained: 0 nobody follows, 1 everybody knows why.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Working time for the move.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Refound {
    fn default() -> Self {
        Self {
            core_days: 14,
            appeal: 0.8,
            minutes: 60.0,
        }
    }
}

declare!(Refound: Growth, every 365, reaches: Reach::Nobody, case: StandardCase::every(60));

impl Act for Refound {
    fn is_nil(&self) -> bool {
        self.appeal == 0.0
    }

    /// Opens the new group and names it in the old ones.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, calendar, journal) = (on.purse, on.calendar, on.journal);
        let since = now.day as i32 - i32::from(self.core_days);
        let invited: Vec<u32> = (0..people.len() as u32)
            .filter(|&slot| {
                let i = slot as usize;
                people.present[i] > 0.0
                    && people.shown[i] >= since
                    && 2 * u32::from(people.breaches[i]) <= people.written[i]
                    && conversation.groups[people.group_of(i)].tended
            })
            .collect();
        if invited.is_empty()
            || conversation.groups.len() >= MAX_GROUPS
            || purse.account.afford(1, self.minutes, 0) == 0
        {
            return false;
        }
        let places = firing.post(now, conversation, journal, 0, 0.5);
        let mut notices = conversation.groups.iter().zip(places);
        let notice = notices.find_map(|(group, place)| group.feed.get(place?));
        let notice = notice.map_or(NOBODY, |item| item.id);
        for group in &mut conversation.groups {
            group.tended = false;
        }
        conversation.groups.push(Group::new(now.day));
        calendar.moves.push(Move {
            into: conversation.groups.len() - 1,
            day: now.day,
            minute: firing.schedule.at.minutes(),
            notice,
            open_days: u32::from(self.core_days),
            appeal: self.appeal as f32,
            invited,
            key: firing.key(now, Purpose::Follow),
        });
        true
    }
}

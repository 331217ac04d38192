//! Announcement (公告): a notice to the group, by wish with @所有人.
//!
//! - who is called: nudge of {call_nudge}; `annoyance` += {call_annoyance} · (1 − relevance) · (1 − `annoyance`), `trust`
//!   × (1 − {ad_trust} · (1 − relevance))
//! - plain notice, unless `muted`: nudge of {notice_nudge}; {notice_weight} of that annoyance and loss of trust

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Chosen, Firing, Takes};
use crate::world::World;

/// A notice. With @所有人 it reminds even people who have muted the group, which multiplies the chance that they open
/// the app within the hour by about 3.5 (Bell et al. 2023), and tires them: from two a week on a third would switch
/// notifications off (Localytics 2017).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Announcement {
    /// Notices each time.
    #[schemars(range(min = 0, max = 10))]
    pub notices: u8,
    /// Whether everybody is called (@所有人).
    pub mention_all: bool,
    /// How useful the notice is to the members: 0 pure advertisement, 1 what they were waiting for.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub relevance: f64,
    /// Working time for a notice.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Announcement {
    fn default() -> Self {
        Self {
            notices: 1,
            mention_all: true,
            relevance: 0.4,
            minutes: 5.0,
        }
    }
}

declare!(Announcement: Reach, every 7, trial: Trial::every(7));

impl Act for Announcement {
    fn takes(&self) -> Takes {
        let posts = u32::from(self.notices);
        Takes {
            posts,
            calls: if self.mention_all { posts } else { 0 },
            ..Takes::default()
        }
    }

    /// Puts up the notices; those called are reminded and tired.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool {
        let minutes = firing.minutes(world, self.minutes);
        let wanted = u32::from(self.notices);
        let allowed = if self.mention_all {
            world.calls_allowed(wanted)
        } else {
            wanted
        };
        let notices = world.account.afford(allowed, minutes, 0);
        if notices == 0 {
            return false;
        }
        let p = world.plan.parameters;
        let ad = 1.0 - self.relevance as f32;
        let annoyance = p.call_annoyance * ad;
        let chosen = Chosen::new(world, &firing.tactic.target);
        let minute = firing.tactic.schedule.at.minutes();
        for _ in 0..notices {
            let places = firing.post(world, 0, self.relevance);
            if places.iter().all(Option::is_none) {
                continue;
            }
            for i in 0..world.people.len() {
                if !chosen.has(world, i) {
                    continue;
                }
                // A call reaches people who have muted the group; a plain notice does not.
                let hears = if self.mention_all {
                    1.0
                } else {
                    1.0 - world.people.muted[i]
                };
                let tires = if self.mention_all { 1.0 } else { p.notice_weight };
                if self.mention_all {
                    world.call(i, minute, p.call_nudge);
                } else {
                    world.nudge(i, p.notice_nudge * hears);
                }
                let people = &mut world.people;
                people.annoyance[i] += annoyance * tires * hears * (1.0 - people.annoyance[i]);
                world.lose_trust(i, p.ad_trust * ad * tires * hears);
            }
        }
        true
    }
}

//! Announcement (公告): a notice to the group, by wish with @所有人.
//!
//! - who is called, unless `folded`: nudge of {call_nudge}, worn out by calls before; `annoyance` += {call_annoyance} · (1 − relevance) · (1 − `annoyance`), `trust`
//!   × (1 − {ad_trust} · (1 − relevance))
//! - plain notice, unless `muted`: nudge of {notice_nudge}; {notice_weight} of that annoyance and loss of trust

use fearless_simd::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Prepare, Takes};
use crate::chosen::Chosen;
use crate::lanes::{self, Edge, Floats, Simd, Those, dispatch, each_block};
use crate::now::Now;
use crate::population::Population;

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

declare!(Announcement: Reach, every 7, case: StandardCase::every(7));

impl Announcement {
    /// Those who hear of a notice are reminded and tired. A call reaches people who have muted the group, but not those who have
    /// folded it away; a plain notice reaches neither.
    #[inline(always)]
    fn reach<S: Simd>(
        &self,
        simd: S,
        now: &Now<'_>,
        people: &mut Population,
        chosen: &Chosen,
        minute: u16,
    ) {
        let all = |value: f32| <Floats<S>>::splat(simd, value);
        let p = &now.setting.parameters;
        let relevance = self.relevance as f32;
        let ad = 1.0 - relevance;
        let tires = if self.mention_all {
            1.0
        } else {
            p.notice_weight
        };
        let annoys = all(p.call_annoyance * ad * tires);
        let disappoints = all(p.ad_trust * ad * tires);
        each_block!(simd: S, people.len(), |i, edge| {
            let away = if self.mention_all { &people.folded } else { &people.muted };
            let away: Floats<S> = away.first(people.rows()).load(simd, edge, i);
            let hears = all(1.0) - away;
            let those = Those(chosen.those(simd, edge, people, i).bits(hears.simd_gt(0.0)));
            let those = (those, i);
            if self.mention_all {
                let heeded = people.heed(simd, now, those, relevance);
                people.call(simd, now, those, minute, all(p.call_nudge) * heeded);
            } else {
                people.nudge_those(simd, p, those, all(p.notice_nudge) * hears);
            }
            let annoyance: Floats<S> = edge.load(simd, &people.annoyance, i);
            let annoyed = annoyance + annoys * hears * (all(1.0) - annoyance);
            those.0.store(simd, &mut people.annoyance, i, annoyed);
            let trust: Floats<S> = edge.load(simd, &people.trust, i);
            let lost = lanes::min::<S>(disappoints * hears, all(1.0));
            those.0.store(simd, &mut people.trust, i, trust * (all(1.0) - lost));
        });
    }
}

impl Act for Announcement {
    fn is_nil(&self) -> bool {
        self.notices == 0
    }

    fn takes(&self) -> Takes {
        let posts = u32::from(self.notices);
        Takes {
            posts,
            calls: if self.mention_all { posts } else { 0 },
            ..Takes::default()
        }
    }

    /// Puts up the notices; those called are reminded and tired.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, calendar, journal) = (on.purse, on.calendar, on.journal);
        let minutes = firing.minutes(now, conversation, self.minutes);
        let wanted = u32::from(self.notices);
        let allowed = if self.mention_all {
            let allowed = calendar.calls_allowed(&now.setting.limits, wanted);
            if allowed < wanted {
                journal.today.tactics_blocked += 1.0;
            }
            allowed
        } else {
            wanted
        };
        let notices = purse.account.afford(allowed, minutes, 0);
        if notices == 0 {
            return false;
        }
        let chosen = firing.chosen(now, people, conversation);
        let minute = firing.schedule.at.minutes();
        for _ in 0..notices {
            let places = firing.post(now, conversation, journal, 0, self.relevance);
            if places.iter().all(Option::is_none) {
                continue;
            }
            dispatch!(now.setting.level, simd => self.reach(simd, now, people, &chosen, minute));
        }
        true
    }
}

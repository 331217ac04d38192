//! Complaint wave (投诉潮): members complain in public, and those who read it are upset.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Blow, Strike};
use crate::model::random::Purpose;
use crate::model::world::{Ask, Asked, World};

/// Something has gone wrong outside: a bad batch, a broken promise. Some of those who come complain in public, fewer every
/// day. They are annoyed themselves; their messages annoy those who read them and cost trust. Like any other message, a
/// complaint that is answered restores its author, and one that stays unanswered does not (Cheng et al. 2014).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ComplaintWave {
    /// Days until it has died down; the share of those who complain falls evenly.
    #[schemars(range(min = 0, max = 365), extend("x-unit" = "days"))]
    pub days: u16,
    /// Share of the visitors who complain on the first day.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
    /// How serious the matter is: 0 a trifle, 1 very serious.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub severity: f64,
}

impl Default for ComplaintWave {
    fn default() -> Self {
        Self {
            days: 5,
            share: 0.15,
            severity: 0.5,
        }
    }
}

impl Strike for ComplaintWave {
    fn days(&self) -> u32 {
        if self.share > 0.0 && self.severity > 0.0 {
            u32::from(self.days)
        } else {
            0
        }
    }

    fn meet(&self, world: &mut World<'_>, blow: &Blow<'_>) {
        let p = world.plan.parameters;
        let severity = self.severity as f32;
        let left = 1.0 - f64::from(blow.since) / f64::from(self.days);
        let key = blow.key(world, Purpose::Complain);
        let visitors = std::mem::take(&mut world.visitors);
        for &slot in &visitors {
            let i = slot as usize;
            let identity = world.people.identity[i];
            if f64::from(key.uniform(identity)) >= self.share * left {
                continue;
            }
            let annoyance = &mut world.people.annoyance[i];
            *annoyance += p.complaint_annoyance * severity * (1.0 - *annoyance);
            world.lose_trust(i, p.complaint_trust * severity);
            world.asks.push(Ask {
                tactic: usize::MAX,
                slot,
                to: Asked::Complaint { severity },
            });
        }
        world.visitors = visitors;
    }
}

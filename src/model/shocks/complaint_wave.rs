//! Complaint wave (投诉潮): members complain in public, and those who read it are upset.
//!
//! - a complaint is a message of quality {complaint_quality}

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Blow, Endured, Strike};
use crate::conflict::Conflict;
use crate::conversation::{Ask, Asked};
use crate::random::Purpose;
use crate::ties::NO_SLOT;

/// Something has gone wrong outside: a bad batch, a broken promise. Some of those who come complain in public, fewer every
/// day. Each complaint is a message and a conflict with the operator: it troubles those who read along until it has cooled
/// down or is settled, and it costs trust. An answer restores its author as it would the author of any message.
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

    fn meet(&self, blow: Blow, on: Endured<'_>) {
        let (now, visitors, people) = (on.now, on.visitors, on.people);
        let (conversation, journal) = (on.conversation, on.journal);
        let severity = self.severity as f32;
        let left = 1.0 - f64::from(blow.since) / f64::from(self.days);
        let key = blow.key(now, Purpose::Complain);
        for &slot in visitors {
            let i = slot as usize;
            if f64::from(key.uniform(people.identity[i])) >= self.share * left {
                continue;
            }
            let conflict = Conflict {
                group: people.group_of(i),
                member: slot,
                other: NO_SLOT,
                heat: severity,
            };
            conflict.break_out(&now.setting.parameters, people, journal);
            conversation.conflicts.push(conflict);
            // It is about what concerns the person most.
            let relevance = people.relevance[i];
            let mut topic = 0;
            for k in 1..relevance.len() {
                topic = if relevance[k] > relevance[topic] {
                    k
                } else {
                    topic
                };
            }
            conversation.asks.push(Ask {
                tactic: usize::MAX,
                slot,
                to: Asked::Post {
                    topic: topic as u8,
                    quality: now.setting.parameters.complaint_quality,
                },
            });
        }
    }
}

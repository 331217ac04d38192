//! The aim: what the operator wants of the community.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::outcomes::Outcome;

/// What the operator wants: one thing, or several with their weights.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Aim {
    /// Weight of living members: those who are active weekly.
    #[schemars(range(min = 0.0, max = 100.0))]
    pub living_members: f64,
    /// Weight of retention: the share of those who join who still come a month later.
    #[schemars(range(min = 0.0, max = 100.0))]
    pub retention: f64,
    /// Weight of revenue: what members pay.
    #[schemars(range(min = 0.0, max = 100.0))]
    pub revenue: f64,
    /// Weight of learning. The model knows no knowledge: it counts the members who take part, by writing or by checking in.
    #[schemars(range(min = 0.0, max = 100.0))]
    pub learning: f64,
}

impl Aim {
    /// What an operator wants who does not say.
    pub const LIVING_MEMBERS: Self = Self {
        living_members: 1.0,
        retention: 0.0,
        revenue: 0.0,
        learning: 0.0,
    };

    /// The outcomes that the aim is read from, with weights that sum to 1; the weightiest first.
    #[must_use]
    pub fn parts(&self) -> Vec<(Outcome, f64)> {
        let mut parts = vec![
            (Outcome::WeeklyActive, self.living_members),
            (Outcome::Retention30, self.retention),
            (Outcome::Revenue, self.revenue),
            (Outcome::Participation, self.learning),
        ];
        parts.retain(|(_, weight)| *weight > 0.0);
        parts.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        let sum: f64 = parts.iter().map(|(_, weight)| weight).sum();
        for (_, weight) in &mut parts {
            *weight /= sum;
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_shares_and_the_weightiest_comes_first() {
        let mix = Aim {
            living_members: 1.0,
            revenue: 3.0,
            ..Aim::default()
        };
        assert_eq!(
            mix.parts(),
            [(Outcome::Revenue, 0.75), (Outcome::WeeklyActive, 0.25)]
        );
        assert_eq!(Aim::LIVING_MEMBERS.parts(), [(Outcome::WeeklyActive, 1.0)]);
    }
}

//! Which way an outcome is better.

use model::outcomes::OUTCOMES;

/// Which way an outcome is better, for counting the worlds that a strategy wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    More,
    /// Less is better.
    Less,
    /// Neither: what it means depends on the community.
    Neither,
}

use Direction::{Less, More, Neither};

/// The direction of every outcome by name.
const DIRECTIONS: &[(&str, Direction)] = &[
    ("weekly_active", More),
    ("members", More),
    ("monthly_active", More),
    ("joined", More),
    ("left", Less),
    ("exit_rate", Less),
    ("churn_rate", Less),
    ("silent_share", Less),
    ("hidden_share", Less),
    ("retention_1", More),
    ("retention_7", More),
    ("retention_30", More),
    ("dau_mean", More),
    ("stickiness", More),
    // Many messages are talk for one group and noise for another.
    ("messages_per_day", Neither),
    ("answered_share", More),
    ("lurker_share", Less),
    // A few writers may carry a community well; inequality describes, it does not judge.
    ("gini_posters", Neither),
    ("top10_share", Neither),
    ("invited", More),
    ("viral_k", More),
    ("revenue", More),
    ("buyer_share", More),
    ("repeat_rate", More),
    ("revenue_per_member", More),
    ("added_revenue", More),
    ("added_share", More),
    // How a community grows describes it; whether it grows is judged elsewhere.
    ("diffusion_share", Neither),
    ("deep_invitation_share", Neither),
    ("money_spent", Less),
    ("operator_hours", Less),
    // It is 0 in a community that has died: nothing to win there.
    ("yuan_per_active", Neither),
    ("tactics_undone", Less),
];

/// Which way the outcome `name` is better; an unknown one neither way.
#[must_use]
pub fn direction(name: &str) -> Direction {
    DIRECTIONS
        .iter()
        .find(|(known, _)| *known == name)
        .map_or(Neither, |(_, direction)| *direction)
}

/// The directions in the order of [`OUTCOMES`].
pub fn directions() -> impl Iterator<Item = Direction> {
    OUTCOMES.iter().map(|info| direction(info.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_every_outcome_once_and_nothing_else() {
        let mut known: Vec<_> = DIRECTIONS.iter().map(|(name, _)| *name).collect();
        let mut wanted: Vec<_> = OUTCOMES.iter().map(|info| info.name).collect();
        known.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(known, wanted);
    }

    #[test]
    fn spending_and_losing_members_is_not_a_win() {
        assert_eq!(
            ["members", "churn_rate", "money_spent", "no such"].map(direction),
            [More, Less, Less, Neither]
        );
    }
}

//! Leaderboard (榜单): members see how much they write, compared with others.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::steering::goal_gradient;
use super::{Act, Firing, Meet, Prepare};
use crate::math::max;
use crate::now::Now;
use crate::population::Population;

/// Where everybody can see where one stands. Shown the median, those below it write more and those above it less: people
/// are drawn towards the middle (Chen, Harper, Konstan & Li 2010, MovieLens: +530 % and −62 % in one experiment, upper bounds).
/// A ranking honours those whom it lists, draws those close behind, and tells everybody else that they are far behind; of
/// the ranking only the pull of a near goal was measured (Hoernle et al. 2020).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Leaderboard {
    /// What is shown.
    pub shows: Shows,
    /// For a ranking: names listed.
    #[schemars(range(min = 1, max = 100))]
    pub listed: u8,
    /// How prominently it is shown: 0 nobody sees it, 1 everybody does.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub prominence: f64,
    /// Working time on a day with the board.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

/// What a leaderboard shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Shows {
    /// Everybody's own figure and the median of those who write.
    Median,
    /// The names of those who write most.
    Ranking,
}

impl Default for Leaderboard {
    fn default() -> Self {
        Self {
            shows: Shows::Ranking,
            listed: 10,
            prominence: 0.7,
            minutes: 5.0,
        }
    }
}

declare!(Leaderboard: Ritual, every 1, timed: false, case: StandardCase::every(7));

/// How much the member in slot `i` has written a day since joining.
fn rate(now: &Now<'_>, people: &Population, i: usize) -> f32 {
    let days = now.day as i32 - people.joined[i] + 1;
    people.written[i] as f32 / days as f32
}

impl Act for Leaderboard {
    fn is_nil(&self) -> bool {
        self.prominence == 0.0
    }

    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        purse.account.afford(1, minutes, 0) == 1
    }

    /// Visitors compare themselves.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, calendar) = (on.conversation, on.calendar);
        let chosen = firing.chosen(now, people, conversation);
        let day = now.day as i32;
        let mut rates: Vec<f32> = (0..people.len())
            .filter(|&i| {
                people.written[i] > 0
                    && day - people.last_visit[i] < now.setting.parameters.compared_days
                    && chosen.has(people, i)
            })
            .map(|i| rate(now, people, i))
            .collect();
        rates.sort_unstable_by(|a, b| b.total_cmp(a));
        let place = match self.shows {
            Shows::Median => rates.len() / 2,
            Shows::Ranking => usize::from(self.listed).min(rates.len()).saturating_sub(1),
        };
        let Some(&mark) = rates.get(place) else {
            return;
        };
        let strength = self.prominence as f32 * firing.freshness(now, calendar);
        for &slot in &roll.visitors {
            let i = slot as usize;
            if chosen.has(people, i) {
                let own = rate(now, people, i);
                match self.shows {
                    Shows::Median => people.compare_with_median(now, i, own, mark, strength),
                    Shows::Ranking => people.compare_with_listed(now, i, own, mark, strength),
                }
            }
        }
    }
}

impl Population {
    /// Who stands below the middle is drawn up, who stands above it lets others do: more, the farther away.
    fn compare_with_median(
        &mut self,
        now: &Now<'_>,
        i: usize,
        own: f32,
        median: f32,
        strength: f32,
    ) {
        let p = &now.setting.parameters;
        let below = (median - own) / (median + own);
        let pull = if below > 0.0 {
            p.comparison_up
        } else {
            p.comparison_down
        };
        self.urge[i] += pull * below * strength;
    }

    /// Who is listed is honoured, who is close behind is drawn, who has far to go is disheartened.
    fn compare_with_listed(
        &mut self,
        now: &Now<'_>,
        i: usize,
        own: f32,
        last_listed: f32,
        strength: f32,
    ) {
        let p = &now.setting.parameters;
        if own >= last_listed {
            self.honour(
                i,
                p.listed_recognition * strength,
                p.listed_standing * strength,
            );
            return;
        }
        let progress = own / last_listed;
        let near = goal_gradient(p, progress);
        if near > 0.0 {
            let cares = max(
                if self.steers(now, i) { 1.0 } else { 0.0 },
                self.reward_pull[i],
            );
            self.urge[i] += near * cares * strength;
        } else if self.written[i] > 0 {
            self.lose_recognition(i, p.unlisted_recognition * strength);
        }
    }
}

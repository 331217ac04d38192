//! The headline: what a comparison shows, in one sentence, and not a word more than that.

use words::say::comparison as say;
use words::{Say, Text, grouped};

use model::outcomes::Outcome;

use super::difference::OutcomeDifference;

/// The outcome that the headline speaks of: people who are still there, not names on a list.
const HEADLINE: Outcome = Outcome::WeeklyActive;

/// One sentence on `strategy` against `baseline`, from the differences of the outcomes.
///
/// It names a winner only when the interval of the mean difference leaves zero outside.
#[must_use]
pub fn headline(strategy: &Text, baseline: &Text, differences: &[OutcomeDifference]) -> Text {
    let find = |outcome| {
        differences
            .iter()
            .find(|difference| difference.outcome == outcome)
    };
    let Some(active) = find(HEADLINE) else {
        return say::NO_WORLD_YET.text();
    };
    let whole = |outcome| find(outcome).map_or(0, |difference| difference.mean.round() as i64);
    let cost = cost(whole(Outcome::MoneySpent), whole(Outcome::OperatorHours));
    sentence(&named(strategy), &named(baseline), active, &cost)
}

fn named(name: &Text) -> Text {
    Text::of(|language| {
        let name = name.get(language);
        let spaced = name.contains(char::is_whitespace);
        say::StrategyName {
            name: &name,
            spaced,
        }
        .in_language(language)
    })
}

fn sentence(strategy: &Text, baseline: &Text, active: &OutcomeDifference, cost: &Text) -> Text {
    let (mean, worlds, ties) = (active.mean, &active.worlds, &active.ties);
    if active.worlds > 1 && active.ties == active.worlds {
        return say::HeadlineSame {
            strategy,
            baseline,
            worlds,
            cost,
        }
        .text();
    }
    let Some((low, high)) = active.low.zip(active.high) else {
        // With a single world luck and effect cannot be told apart.
        if mean == 0.0 {
            return say::HeadlineOneEqual {
                strategy,
                baseline,
                cost,
            }
            .text();
        }
        let members = &Size::of(&[mean]).members(mean);
        return say::HeadlineOne {
            strategy,
            baseline,
            members,
            cost,
        }
        .text();
    };
    let size = Size::of(&[mean, low, high]);
    if active.sign_is_clear() {
        let more = mean > 0.0;
        let times = if more { active.wins } else { active.losses };
        let [nearer, farther] = if low.abs() < high.abs() {
            [low, high]
        } else {
            [high, low]
        };
        return say::HeadlineClear {
            strategy,
            baseline,
            members: &size.members(mean),
            nearer: &size.plain(nearer),
            farther: &size.plain(farther),
            more,
            times: &times.unwrap_or(0),
            worlds,
            ties,
            cost,
        }
        .text();
    }
    say::HeadlineUnclear {
        strategy,
        baseline,
        mean: &size.signed(mean),
        low: &size.signed(low),
        high: &size.signed(high),
        wins: &active.wins.unwrap_or(0),
        worlds,
        ties,
        cost,
    }
    .text()
}

/// Mean differences of what a strategy costs: money and work.
fn cost(yuan: i64, hours: i64) -> Text {
    say::Cost {
        yuan: &grouped(&yuan.unsigned_abs().to_string()),
        dearer: yuan > 0,
        hours: &grouped(&hours.unsigned_abs().to_string()),
        longer: hours > 0,
    }
    .text()
}

/// How many digits after the point a number of people is given with.
#[derive(Clone, Copy)]
struct Size {
    decimals: usize,
}

impl Size {
    /// Whole people from ten on; below, digits until no number that is not zero reads as zero, three at most.
    fn of(numbers: &[f64]) -> Self {
        let mut decimals = usize::from(
            numbers.iter().any(|number| *number != number.round()) && numbers[0].abs() < 9.95,
        );
        while decimals < 3
            && numbers
                .iter()
                .any(|number| *number != 0.0 && reads_as_zero(*number, decimals))
        {
            decimals += 1;
        }
        Self { decimals }
    }

    fn plain(self, number: f64) -> String {
        grouped(&format!("{:.*}", self.decimals, number.abs()))
    }

    fn signed(self, number: f64) -> String {
        let sign = if reads_as_zero(number, self.decimals) {
            ""
        } else if number > 0.0 {
            "+"
        } else {
            "−"
        };
        format!("{sign}{}", self.plain(number))
    }

    fn members(self, number: f64) -> Text {
        say::MembersKept {
            number: &self.plain(number),
            more: number > 0.0,
        }
        .text()
    }
}

fn reads_as_zero(number: f64, decimals: usize) -> bool {
    !format!("{number:.decimals$}")
        .bytes()
        .any(|digit| (b'1'..=b'9').contains(&digit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Language::{Chinese, English};

    fn difference(
        outcome: Outcome,
        mean: f64,
        interval: Option<(f64, f64)>,
        wins: u32,
        ties: u32,
        worlds: u32,
    ) -> OutcomeDifference {
        OutcomeDifference {
            outcome,
            better: outcome.info().better,
            mean,
            low: interval.map(|(low, _)| low),
            high: interval.map(|(_, high)| high),
            p025: mean,
            p975: mean,
            wins: Some(wins),
            losses: Some(worlds - wins - ties),
            ties,
            worlds,
        }
    }

    fn said(active: OutcomeDifference, money: f64) -> Text {
        let [a, b] = ["A", "B"].map(|name| Text::Same(name.to_owned()));
        headline(
            &b,
            &a,
            &[
                difference(Outcome::MoneySpent, money, None, 0, 0, 1),
                active,
            ],
        )
    }

    fn active(
        mean: f64,
        interval: Option<(f64, f64)>,
        wins: u32,
        ties: u32,
        worlds: u32,
    ) -> OutcomeDifference {
        difference(Outcome::WeeklyActive, mean, interval, wins, ties, worlds)
    }

    #[test]
    fn a_clear_difference_names_the_better_strategy() {
        let found = said(active(41.2, Some((33.1, 49.3)), 97, 0, 100), 1239.6);
        assert_eq!(
            found.get(English),
            "B keeps 41 more weekly active members than A [33–49]; better in 97 of 100 worlds; ¥1,240 more."
        );
        assert_eq!(
            found.get(Chinese),
            "“B”比“A”多留住 41 名周活跃成员（95% 区间 33–49）；100 次模拟中有 97 次更好；多花 ¥1,240。"
        );
    }

    #[test]
    fn names_of_several_words_are_quoted() {
        let [a, b] = ["A red envelopes", "B"].map(|name| Text::Same(name.to_owned()));
        let found = headline(&b, &a, &[active(41.2, Some((33.1, 49.3)), 97, 0, 100)]);
        assert!(
            found.get(English).starts_with(
                "B keeps 41 more weekly active members than “A red envelopes” [33–49]"
            )
        );
    }

    #[test]
    fn a_clear_loss_reads_as_a_loss() {
        let found = said(active(-41.2, Some((-49.3, -33.1)), 2, 1, 100), -300.0);
        assert_eq!(
            found.get(English),
            "B keeps 41 fewer weekly active members than A [33–49]; worse in 97 of 100 worlds, equal in 1; ¥300 less."
        );
        assert_eq!(
            found.get(Chinese),
            "“B”比“A”少留住 41 名周活跃成员（95% 区间 33–49）；100 次模拟中有 97 次更差、1 次持平；少花 ¥300。"
        );
    }

    #[test]
    fn an_interval_with_zero_names_no_winner() {
        let found = said(active(3.04, Some((-5.2, 11.3)), 21, 2, 40), 0.2);
        assert_eq!(
            found.get(English),
            "B and A cannot be told apart by weekly active members with 40 worlds: difference +3.0 [−5.2 to +11.3], B ahead in 21 \
             of 40, equal in 2; for the same money."
        );
        assert_eq!(
            found.get(Chinese),
            "跑了 40 次模拟，仍分不出“B”与“A”在周活跃成员数上的高下：平均相差 +3.0（95% 区间 −5.2 至 +11.3），“B”在其中 21 次更好、\
             2 次持平；花费相同。"
        );
    }

    #[test]
    fn one_world_proves_nothing() {
        let found = said(active(1.0, None, 1, 0, 1), 0.0);
        assert_eq!(
            found.get(English),
            "B has 1 more weekly active member than A in the one world run so far, which cannot tell luck from effect; for the \
             same money."
        );
        assert!(
            said(active(0.0, None, 0, 1, 1), 0.0)
                .get(English)
                .starts_with("B and A end with the same number")
        );
    }

    #[test]
    fn the_same_in_every_world_is_said_so() {
        let found = said(active(0.0, Some((0.0, 0.0)), 0, 50, 50), 0.0);
        assert_eq!(
            found.get(English),
            "B and A end with the same number of weekly active members in all 50 worlds; for the same money."
        );
    }

    #[test]
    fn no_world_yet_is_said_so() {
        let name = Text::default();
        assert_eq!(
            headline(&name, &name, &[]).get(English),
            "No world has been run yet."
        );
    }

    #[test]
    fn a_small_number_that_is_not_zero_does_not_read_as_zero() {
        let found = said(active(0.31, Some((0.02, 0.6)), 30, 60, 100), 0.0);
        assert!(
            found
                .get(English)
                .contains("0.31 more weekly active members than A [0.02–0.60]"),
            "{}",
            found.get(English)
        );
        let large = said(
            active(12_345.6, Some((12_000.4, 12_690.8)), 100, 0, 100),
            0.0,
        );
        assert!(
            large
                .get(English)
                .contains("12,346 more weekly active members than A [12,000–12,691]"),
            "{}",
            large.get(English)
        );
    }

    #[test]
    fn work_is_part_of_the_price() {
        assert_eq!(cost(-8588, 78).get(English), "¥8,588 less, 78 h more work");
        assert_eq!(
            cost(0, -3).get(English),
            "for the same money, 3 h less work"
        );
        assert_eq!(cost(-8588, 78).get(Chinese), "少花 ¥8,588，多用 78 小时");
        assert_eq!(cost(40, 0).get(Chinese), "多花 ¥40");
    }
}

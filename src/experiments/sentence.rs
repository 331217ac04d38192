//! The headline: what a comparison shows, in one sentence, and not a word more than that.

use words::say::comparison::{self as say, What};
use words::say::punctuation::LIST_ITEMS;
use words::{Fixed, Joined, Say, Text, grouped};

use super::aim::AimPart;
use super::difference::{AimDifference, OutcomeDifference, Reading};
use super::interval::FEWEST_WORLDS;
use super::quantity::Quantity;
use super::race::Finding;
use super::ranking::Rank;
use model::outcomes::Outcome;

/// The outcomes of which the headline tells when they speak against it, with what it calls them.
const MAIN: [(Outcome, Fixed); 7] = [
    (Outcome::WeeklyActive, say::CALLED_WEEKLY_ACTIVE),
    (Outcome::MonthlyActive, say::CALLED_MONTHLY_ACTIVE),
    (Outcome::Members, say::CALLED_MEMBERS),
    (Outcome::HiddenShare, say::CALLED_HIDDEN_SHARE),
    (Outcome::Belonging, say::CALLED_BELONGING),
    (Outcome::Retention30, say::CALLED_RETENTION_30),
    (Outcome::Revenue, say::CALLED_REVENUE),
];

/// One sentence on a strategy against the baseline: by what the operator wants, with what else differs, and at what cost.
///
/// It names a winner only when the interval of the mean difference leaves zero outside and the difference is one that
/// matters, and never without the main outcomes by which the winner is worse.
#[must_use]
pub fn headline(
    [strategy, baseline]: [&Text; 2],
    parts: &[AimPart],
    difference: &AimDifference,
    outcomes: &[OutcomeDifference],
) -> Text {
    let (strategy, baseline) = (&named(strategy), &named(baseline));
    let (what, called, quantity) = wanted(parts);
    let aim = &called;
    let (cost, beside) = (&cost(outcomes), &beside(parts, difference, outcomes));
    let AimDifference {
        mean,
        wins,
        losses,
        ties,
        worlds,
        ..
    } = difference;
    let size = quantity.sized(&[
        *mean,
        difference.low.unwrap_or(*mean),
        difference.high.unwrap_or(*mean),
    ]);
    let (more, least) = (*mean > 0.0, &FEWEST_WORLDS);
    let gain = say::Gain {
        what,
        number: &size.plain(*mean),
        more,
    };
    let said = &size.signed(*mean);
    match difference.reading {
        Reading::TooFewWorlds if size.vanishes(*mean) => say::HeadlineTooFewEqual {
            strategy,
            baseline,
            aim,
            worlds,
            least,
            cost,
        }
        .text(),
        Reading::TooFewWorlds => say::HeadlineTooFew {
            strategy,
            baseline,
            gain: &gain,
            worlds,
            least,
            cost,
        }
        .text(),
        Reading::Same => say::HeadlineSame {
            strategy,
            baseline,
            aim,
            worlds,
            others: &size.interval(difference, true),
            beside,
            cost,
        }
        .text(),
        Reading::Uneven => say::HeadlineUneven {
            strategy,
            baseline,
            aim,
            mean: said,
            wins,
            worlds,
            ties,
            beside,
            cost,
        }
        .text(),
        Reading::Immaterial => say::HeadlineImmaterial {
            strategy,
            baseline,
            aim,
            mean: said,
            interval: &size.interval(difference, true),
            worlds,
            beside,
            cost,
        }
        .text(),
        Reading::Unclear => say::HeadlineUnclear {
            strategy,
            baseline,
            aim,
            mean: said,
            interval: &size.interval(difference, true),
            wins,
            worlds,
            ties,
            beside,
            cost,
        }
        .text(),
        Reading::Higher | Reading::Lower => say::HeadlineClear {
            strategy,
            baseline,
            gain: &gain,
            interval: &size.interval(difference, false),
            more,
            times: if more { wins } else { losses },
            worlds,
            ties,
            beside,
            cost,
        }
        .text(),
    }
}

/// Which of at least three strategies is best by what the operator wants, or which cannot be told apart; behind it the headline on
/// the best against the `second`, where there is one.
#[must_use]
pub fn verdict(ranking: &[Rank], second: Option<&Text>, parts: &[AimPart], worlds: u32) -> Text {
    if ranking.len() < 3 || ranking.iter().all(|rank| rank.probability_best.is_none()) {
        return Text::default();
    }
    let (_, called, _) = wanted(parts);
    let (aim, worlds) = (&called, &worlds);
    let names: Vec<Text> = ranking
        .iter()
        .filter(|rank| rank.rank_from == 1)
        .map(|rank| named(&rank.name))
        .collect();
    let strategies = &Joined(&names, LIST_ITEMS);
    let verdict = match names.len() {
        1 => say::VerdictBest {
            strategies,
            aim,
            worlds,
        }
        .text(),
        several => say::VerdictUnclear {
            strategies,
            aim,
            worlds,
            all: several == ranking.len(),
        }
        .text(),
    };
    match second {
        None => verdict,
        Some(second) => say::VerdictAndSecond {
            verdict: &verdict,
            second,
        }
        .text(),
    }
}

/// One sentence on what a race of so many `plans` has found; `leaders` are those that may be the best.
pub(crate) fn of_race(
    finding: Finding,
    leaders: &[&Text],
    plans: usize,
    parts: &[AimPart],
    worlds: u32,
) -> Text {
    let (_, called, _) = wanted(parts);
    let (aim, worlds) = (&called, &worlds);
    let names: Vec<Text> = leaders.iter().map(|name| named(name)).collect();
    let strategies = &Joined(&names, LIST_ITEMS);
    let all = leaders.len() == plans;
    match finding {
        Finding::Best => say::RaceBest {
            strategies,
            aim,
            worlds,
        }
        .text(),
        Finding::Alike => say::RaceAlike {
            strategies,
            aim,
            worlds,
        }
        .text(),
        Finding::Undecided => say::VerdictUnclear {
            strategies,
            aim,
            worlds,
            all,
        }
        .text(),
    }
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

/// What the operator wants: as the verb has it, as it is called, and what it is counted in.
fn wanted(parts: &[AimPart]) -> (What, Fixed, Quantity) {
    let of = |outcome: Outcome| Quantity::of_unit(outcome.info().unit);
    match parts.iter().map(|part| part.outcome).collect::<Vec<_>>()[..] {
        [outcome @ Outcome::WeeklyActive] => {
            (What::WeeklyActive, say::CALLED_WEEKLY_ACTIVE, of(outcome))
        }
        [outcome @ Outcome::Retention30] => {
            (What::Retention, say::CALLED_RETENTION_30, of(outcome))
        }
        [outcome @ Outcome::Revenue] => (What::Revenue, say::CALLED_REVENUE, of(outcome)),
        [outcome @ Outcome::Participation] => {
            (What::Participation, say::CALLED_PARTICIPATION, of(outcome))
        }
        _ => (What::Mix, say::CALLED_MIX, Quantity::Plain),
    }
}

/// The other main outcomes that speak against what the strategies differ in; where neither is ahead, all that differ.
fn beside(parts: &[AimPart], difference: &AimDifference, outcomes: &[OutcomeDifference]) -> Text {
    let ahead = match difference.reading {
        Reading::TooFewWorlds => return Text::default(),
        Reading::Higher => Some(true),
        Reading::Lower => Some(false),
        _ => None,
    };
    let speaks = |found: &OutcomeDifference| match (found.is_better(), ahead) {
        (Some(better), Some(ahead)) => better != ahead,
        (found, _) => found.is_some(),
    };
    let told: Vec<Text> = MAIN
        .iter()
        .filter(|(outcome, _)| !matches!(parts, [only] if only.outcome == *outcome))
        .filter_map(|(outcome, called)| {
            let found = find(outcomes, *outcome).filter(|found| speaks(found))?;
            let quantity = Quantity::of_unit(outcome.info().unit);
            let change = &quantity.sized(&[found.mean]).signed(found.mean);
            let told = say::BesideOutcome {
                outcome: called,
                change,
            };
            Some(told.text())
        })
        .collect();
    if told.is_empty() {
        return Text::default();
    }
    say::Beside {
        against: ahead.is_some(),
        outcomes: &Joined(&told, LIST_ITEMS),
    }
    .text()
}

fn find(outcomes: &[OutcomeDifference], wanted: Outcome) -> Option<&OutcomeDifference> {
    outcomes.iter().find(|found| found.outcome == wanted)
}

/// Mean differences of what a strategy costs the operator: money and work.
fn cost(outcomes: &[OutcomeDifference]) -> Text {
    let whole = |outcome| find(outcomes, outcome).map_or(0, |found| found.mean.round() as i64);
    let (yuan, hours) = (whole(Outcome::MoneySpent), whole(Outcome::OperatorHours));
    say::Cost {
        yuan: &grouped(&yuan.unsigned_abs().to_string()),
        dearer: yuan > 0,
        hours: &grouped(&hours.unsigned_abs().to_string()),
        longer: hours > 0,
    }
    .text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Language::{Chinese, English};

    const WORLDS: u32 = 100;

    /// A difference of 100 worlds that reads so, in that many of which the strategy is better.
    fn aimed(mean: f64, half: f64, reading: Reading, wins: u32, ties: u32) -> AimDifference {
        let given = !matches!(
            reading,
            Reading::TooFewWorlds | Reading::Same | Reading::Uneven
        );
        AimDifference {
            mean,
            low: given.then_some(mean - half),
            high: given.then_some(mean + half),
            others_at_most: (reading == Reading::Same).then_some(0.03),
            variance_cut: None,
            wins,
            losses: WORLDS - wins - ties,
            ties,
            worlds: WORLDS,
            reading,
        }
    }

    fn outcome(outcome: Outcome, mean: f64) -> OutcomeDifference {
        let reading = match mean {
            0.0 => Reading::Same,
            mean if mean > 0.0 => Reading::Higher,
            _ => Reading::Lower,
        };
        OutcomeDifference {
            outcome,
            better: outcome.info().better,
            mean,
            low: None,
            high: None,
            others_at_most: None,
            variance_cut: None,
            p_value: None,
            p025: mean,
            p975: mean,
            wins: None,
            losses: None,
            ties: 0,
            worlds: WORLDS,
            reading,
        }
    }

    fn said_of(
        parts: &[(Outcome, f64)],
        difference: AimDifference,
        others: &[(Outcome, f64)],
    ) -> Text {
        let [a, b] = ["A", "B"].map(|name| Text::Same(name.to_owned()));
        let parts: Vec<AimPart> = parts
            .iter()
            .map(|&(outcome, weight)| AimPart { outcome, weight })
            .collect();
        let others: Vec<_> = others.iter().map(|&(of, mean)| outcome(of, mean)).collect();
        headline([&b, &a], &parts, &difference, &others)
    }

    fn said(difference: AimDifference, others: &[(Outcome, f64)]) -> Text {
        said_of(&[(Outcome::WeeklyActive, 1.0)], difference, others)
    }

    #[test]
    fn a_clear_difference_names_the_better_strategy() {
        let found = said(
            aimed(41.2, 8.1, Reading::Higher, 97, 0),
            &[(Outcome::MoneySpent, 1239.6)],
        );
        assert_eq!(
            found.get(English),
            "B keeps 41 more weekly active members than A (95% interval 33–49); better in 97 of 100 worlds; \
             the operator spends ¥1,240 more."
        );
        assert_eq!(
            found.get(Chinese),
            "“B”比“A”多留住 41 名周活跃成员（95% 区间 33–49）；100 次模拟中有 97 次更好；运营多花 ¥1,240。"
        );
    }

    #[test]
    fn names_of_several_words_are_quoted() {
        let [a, b] = ["A red envelopes", "B"].map(|name| Text::Same(name.to_owned()));
        let parts = [AimPart {
            outcome: Outcome::WeeklyActive,
            weight: 1.0,
        }];
        let found = headline(
            [&b, &a],
            &parts,
            &aimed(41.2, 8.1, Reading::Higher, 97, 0),
            &[],
        );
        assert!(found.get(English).starts_with(
            "B keeps 41 more weekly active members than “A red envelopes” (95% interval 33–49)"
        ));
    }

    #[test]
    fn what_the_winner_loses_by_stands_in_the_same_sentence() {
        let found = said(
            aimed(5.1, 2.0, Reading::Higher, 45, 0),
            &[
                (Outcome::Members, -166.2),
                (Outcome::MonthlyActive, -55.0),
                (Outcome::HiddenShare, 0.312),
                (Outcome::Retention30, 0.02),
            ],
        );
        assert_eq!(
            found.get(English),
            "B keeps 5.1 more weekly active members than A (95% interval 3.1–7.1), but monthly active members −55, members −166, \
             share who muted or folded +31 pp; better in 45 of 100 worlds; the operator spends the same."
        );
        assert_eq!(
            found.get(Chinese),
            "“B”比“A”多留住 5.1 名周活跃成员（95% 区间 3.1–7.1），但月活跃成员数 −55、群成员数 −166、免打扰或折叠占比 +31 个百分点；\
             100 次模拟中有 45 次更好；运营花费相同。"
        );
    }

    #[test]
    fn a_name_that_begins_with_a_digit_stands_apart() {
        let found = said(
            aimed(5.1, 2.0, Reading::Higher, 45, 0),
            &[(Outcome::Retention30, -0.036), (Outcome::Belonging, -0.012)],
        );
        assert!(
            found
                .get(Chinese)
                .contains("，但归属感 −0.01、30 日留存率 −3.6 个百分点；"),
            "{}",
            found.get(Chinese)
        );
        let found = said(
            aimed(5.1, 2.0, Reading::Higher, 45, 0),
            &[(Outcome::Retention30, -0.036)],
        );
        assert!(
            found
                .get(Chinese)
                .contains("，但 30 日留存率 −3.6 个百分点；")
        );
    }

    #[test]
    fn a_clear_loss_reads_as_a_loss() {
        let found = said(
            aimed(-41.2, 8.1, Reading::Lower, 2, 1),
            &[(Outcome::MoneySpent, -300.0)],
        );
        assert_eq!(
            found.get(English),
            "B keeps 41 fewer weekly active members than A (95% interval 33–49); worse in 97 of 100 worlds, equal in 1; \
             the operator spends ¥300 less."
        );
        assert_eq!(
            found.get(Chinese),
            "“B”比“A”少留住 41 名周活跃成员（95% 区间 33–49）；100 次模拟中有 97 次更差、1 次持平；运营少花 ¥300。"
        );
    }

    #[test]
    fn an_interval_with_zero_names_no_winner() {
        let found = said(
            aimed(3.04, 8.26, Reading::Unclear, 51, 2),
            &[(Outcome::Members, -17.0), (Outcome::MonthlyActive, 4.0)],
        );
        assert_eq!(
            found.get(English),
            "B and A cannot be told apart by weekly active members with 100 worlds: difference +3.0 (95% interval −5.2 to +11.3), \
             B ahead in 51 of 100, equal in 2; yet monthly active members +4, members −17; the operator spends the same."
        );
        assert_eq!(
            found.get(Chinese),
            "跑了 100 次模拟，仍分不出“B”与“A”在周活跃成员数上的高下：平均相差 +3.0（95% 区间 −5.2 至 +11.3），“B”在其中 51 次更好、\
             2 次持平；不过月活跃成员数 +4、群成员数 −17；运营花费相同。"
        );
    }

    #[test]
    fn a_difference_too_small_to_matter_names_no_winner() {
        let found = said(aimed(0.2, 0.1, Reading::Immaterial, 80, 0), &[]);
        assert_eq!(
            found.get(English),
            "No difference that matters between B and A by weekly active members with 100 worlds: +0.2 (95% interval +0.1 to +0.3); \
             the operator spends the same."
        );
        assert_eq!(
            found.get(Chinese),
            "跑了 100 次模拟，“B”与“A”的周活跃成员数没有值得在意的差别：平均相差 +0.2（95% 区间 +0.1 至 +0.3）；运营花费相同。"
        );
    }

    #[test]
    fn too_few_worlds_prove_nothing() {
        let mut one = aimed(1.0, 0.0, Reading::TooFewWorlds, 2, 0);
        one.worlds = 2;
        assert_eq!(
            said(one, &[(Outcome::Members, -50.0)]).get(English),
            "So far B keeps 1 more weekly active member than A, but 2 worlds cannot tell luck from effect (at least 20 can); the \
             operator spends the same."
        );
        // What reads as 0 is no lead.
        for mean in [0.0, 0.0004, -0.0004] {
            let equal = aimed(mean, 0.0, Reading::TooFewWorlds, 0, 2);
            assert!(
                said(equal, &[])
                    .get(English)
                    .starts_with("So far B and A come to the same weekly active members")
            );
        }
    }

    #[test]
    fn the_same_in_every_world_is_said_so() {
        let found = said(aimed(0.0, 0.0, Reading::Same, 0, 100), &[]);
        assert_eq!(
            found.get(English),
            "B and A come to the same weekly active members in all 100 worlds (others: at most 3% of worlds); \
             the operator spends the same."
        );
    }

    #[test]
    fn rare_large_amounts_have_no_interval() {
        let found = said_of(
            &[(Outcome::Revenue, 1.0)],
            aimed(318.6, 0.0, Reading::Uneven, 54, 37),
            &[(Outcome::WeeklyActive, 2.0)],
        );
        assert_eq!(
            found.get(English),
            "B and A cannot be told apart by revenue from members: too few worlds, as a few rare ones decide the mean difference of \
             +¥319, so that it has no interval; B ahead in 54 of 100 worlds, equal in 37; yet weekly active members +2; the operator spends \
             the same."
        );
    }

    #[test]
    fn every_aim_has_its_verb() {
        let clear = |mean: f64, half: f64| aimed(mean, half, Reading::Higher, 90, 0);
        let begins = |parts: &[(Outcome, f64)], difference, english: &str, chinese: &str| {
            let found = said_of(parts, difference, &[]);
            let [en, zh] = [English, Chinese].map(|language| found.get(language).to_owned());
            assert!(en.starts_with(english), "{en}");
            assert!(zh.starts_with(chinese), "{zh}");
        };
        begins(
            &[(Outcome::Retention30, 1.0)],
            clear(0.032, 0.01),
            "B retains 3.2 percentage points more of those who join than A (95% interval 2.2–4.2)",
            "“B”比“A”的 30 日留存率高 3.2 个百分点（95% 区间 2.2–4.2）",
        );
        begins(
            &[(Outcome::Revenue, 1.0)],
            clear(1239.6, 100.0),
            "B takes ¥1,240 more from members than A (95% interval 1,140–1,340)",
            "“B”比“A”多卖 ¥1,240（成员付的钱）（95% 区间 1,140–1,340）",
        );
        begins(
            &[(Outcome::Participation, 1.0)],
            clear(12.0, 2.0),
            "B has 12 more taking part a day than A (95% interval 10–14)",
            "“B”比“A”每天多 12 人次参与（95% 区间 10–14）",
        );
        begins(
            &[(Outcome::Revenue, 0.5), (Outcome::WeeklyActive, 0.5)],
            clear(12.0, 2.0),
            "B scores 12 points more on the mix of aims than A (95% interval 10–14)",
            "“B”比“A”的综合目标高 12 分（95% 区间 10–14）",
        );
    }

    #[test]
    fn work_is_part_of_the_price() {
        let price = |yuan: f64, hours: f64| {
            cost(&[
                outcome(Outcome::MoneySpent, yuan),
                outcome(Outcome::OperatorHours, hours),
            ])
        };
        assert_eq!(
            price(-8588.0, 78.0).get(English),
            "the operator spends ¥8,588 less and works 78 h more"
        );
        assert_eq!(
            price(0.0, -3.0).get(English),
            "the operator spends the same and works 3 h less"
        );
        assert_eq!(
            price(-8588.0, 78.0).get(Chinese),
            "运营少花 ¥8,588，多用 78 小时"
        );
        assert_eq!(price(40.0, 0.0).get(Chinese), "运营多花 ¥40");
    }
}

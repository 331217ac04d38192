//! The headline: what a comparison shows, in one sentence a language, and not a word more than that.

use super::comparison::OutcomeDifference;
use model::outcomes::Outcome;
use model::text::Text;

/// A text in both languages, always written as `{"zh": …, "en": …}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Wording {
    /// The Chinese text.
    pub zh: String,
    /// The English text.
    pub en: String,
}

impl From<&Text> for Wording {
    fn from(text: &Text) -> Self {
        Self {
            zh: text.zh.clone(),
            en: text.en.clone(),
        }
    }
}

/// The outcome that the headline speaks of: people who are still there, not names on a list.
const HEADLINE: Outcome = Outcome::WeeklyActive;

/// One sentence on `strategy` against `baseline`, from the differences of the outcomes.
///
/// It names a winner only when the interval of the mean difference leaves zero outside.
#[must_use]
pub fn headline(
    strategy: &Wording,
    baseline: &Wording,
    differences: &[OutcomeDifference],
) -> Wording {
    let find = |outcome| {
        differences
            .iter()
            .find(|difference| difference.outcome == outcome)
    };
    let Some(active) = find(HEADLINE) else {
        return Wording {
            zh: "还没有跑完任何一次模拟。".to_owned(),
            en: "No world has been run yet.".to_owned(),
        };
    };
    let whole = |outcome| find(outcome).map_or(0, |difference| difference.mean.round() as i64);
    let cost = Cost {
        yuan: whole(Outcome::MoneySpent),
        hours: whole(Outcome::OperatorHours),
    };
    Wording {
        zh: chinese(&strategy.zh, &baseline.zh, active, cost),
        en: english(&quoted(&strategy.en), &quoted(&baseline.en), active, cost),
    }
}

/// A name of several words stands in quotation marks, lest it be read as part of the sentence.
fn quoted(name: &str) -> String {
    if name.contains(char::is_whitespace) {
        format!("“{name}”")
    } else {
        name.to_owned()
    }
}

/// What the reader may be told.
enum Finding {
    /// A single world: luck and effect cannot be told apart.
    OneWorld { mean: f64 },
    /// The same number in every world.
    Same,
    /// The interval includes zero.
    Unclear { mean: f64, low: f64, high: f64 },
    /// The interval leaves zero outside.
    Clear { mean: f64, low: f64, high: f64 },
}

fn finding(active: &OutcomeDifference) -> Finding {
    let mean = active.mean;
    if active.worlds > 1 && active.ties == active.worlds {
        return Finding::Same;
    }
    match (active.low, active.high) {
        (Some(low), Some(high)) if active.sign_is_clear() => Finding::Clear { mean, low, high },
        (Some(low), Some(high)) => Finding::Unclear { mean, low, high },
        _ => Finding::OneWorld { mean },
    }
}

fn english(strategy: &str, baseline: &str, active: &OutcomeDifference, cost: Cost) -> String {
    let (n, cost) = (active.worlds, cost.english());
    match finding(active) {
        Finding::OneWorld { mean: 0.0 } => format!(
            "{strategy} and {baseline} end with the same number of weekly active members in the one world run so far, which \
             cannot tell luck from effect; {cost}."
        ),
        Finding::OneWorld { mean } => {
            let size = Size::of(&[mean]);
            format!(
                "{strategy} has {} than {baseline} in the one world run so far, which cannot tell luck from effect; {cost}.",
                size.more_members(mean)
            )
        }
        Finding::Same => {
            format!(
                "{strategy} and {baseline} end with the same number of weekly active members in all {n} worlds; {cost}."
            )
        }
        Finding::Unclear { mean, low, high } => {
            let size = Size::of(&[mean, low, high]);
            format!(
                "{strategy} and {baseline} cannot be told apart by weekly active members with {n} worlds: difference {} [{} to \
                 {}], {strategy} ahead in {} of {n}{}; {cost}.",
                size.signed(mean),
                size.signed(low),
                size.signed(high),
                active.wins.unwrap_or(0),
                equal_english(active.ties)
            )
        }
        Finding::Clear { mean, low, high } => {
            let size = Size::of(&[mean, low, high]);
            let (verb, count) = if mean > 0.0 {
                ("better", active.wins)
            } else {
                ("worse", active.losses)
            };
            format!(
                "{strategy} keeps {} than {baseline} [{}–{}]; {verb} in {} of {n} worlds{}; {cost}.",
                size.more_members(mean),
                size.plain(nearer(low, high)),
                size.plain(farther(low, high)),
                count.unwrap_or(0),
                equal_english(active.ties)
            )
        }
    }
}

fn chinese(strategy: &str, baseline: &str, active: &OutcomeDifference, cost: Cost) -> String {
    let (n, cost) = (active.worlds, cost.chinese());
    match finding(active) {
        Finding::OneWorld { mean: 0.0 } => {
            format!(
                "目前只跑了 1 次模拟，“{strategy}”与“{baseline}”的周活跃成员数相同，还分不清是运气还是效果；{cost}。"
            )
        }
        Finding::OneWorld { mean } => {
            let size = Size::of(&[mean]);
            format!(
                "目前只跑了 1 次模拟，“{strategy}”比“{baseline}”{}周活跃成员，还分不清是运气还是效果；{cost}。",
                size.more_chinese(mean)
            )
        }
        Finding::Same => {
            format!("“{strategy}”与“{baseline}”在全部 {n} 次模拟中周活跃成员数完全相同；{cost}。")
        }
        Finding::Unclear { mean, low, high } => {
            let size = Size::of(&[mean, low, high]);
            format!(
                "跑了 {n} 次模拟，仍分不出“{strategy}”与“{baseline}”在周活跃成员数上的高下：平均相差 {}（95% 区间 {} 至 {}），\
                 “{strategy}”在其中 {} 次更好{}；{cost}。",
                size.signed(mean),
                size.signed(low),
                size.signed(high),
                active.wins.unwrap_or(0),
                equal_chinese(active.ties)
            )
        }
        Finding::Clear { mean, low, high } => {
            let size = Size::of(&[mean, low, high]);
            let (verb, count) = if mean > 0.0 {
                ("更好", active.wins)
            } else {
                ("更差", active.losses)
            };
            format!(
                "“{strategy}”比“{baseline}”{}周活跃成员（95% 区间 {}–{}）；{n} 次模拟中有 {} 次{verb}{}；{cost}。",
                size.more_chinese(mean),
                size.plain(nearer(low, high)),
                size.plain(farther(low, high)),
                count.unwrap_or(0),
                equal_chinese(active.ties)
            )
        }
    }
}

fn equal_english(ties: u32) -> String {
    if ties == 0 {
        String::new()
    } else {
        format!(", equal in {ties}")
    }
}

fn equal_chinese(ties: u32) -> String {
    if ties == 0 {
        String::new()
    } else {
        format!("、{ties} 次持平")
    }
}

fn nearer(low: f64, high: f64) -> f64 {
    if low.abs() < high.abs() { low } else { high }
}

fn farther(low: f64, high: f64) -> f64 {
    if low.abs() < high.abs() { high } else { low }
}

/// Mean differences of what a strategy costs: money and work.
#[derive(Clone, Copy)]
struct Cost {
    yuan: i64,
    hours: i64,
}

impl Cost {
    fn english(self) -> String {
        let more = |amount: i64| if amount > 0 { "more" } else { "less" };
        let size = |amount: i64| thousands(amount.unsigned_abs());
        let money = match self.yuan {
            0 => "for the same money".to_owned(),
            yuan => format!("¥{} {}", size(yuan), more(yuan)),
        };
        match self.hours {
            0 => money,
            hours => format!("{money}, {} h {} work", size(hours), more(hours)),
        }
    }

    fn chinese(self) -> String {
        let more = |amount: i64| if amount > 0 { "多" } else { "少" };
        let size = |amount: i64| thousands(amount.unsigned_abs());
        let money = match self.yuan {
            0 => "花费相同".to_owned(),
            yuan => format!("{}花 ¥{}", more(yuan), size(yuan)),
        };
        match self.hours {
            0 => money,
            hours => format!("{money}，{}用 {} 小时", more(hours), size(hours)),
        }
    }
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
        let digits = format!("{:.*}", self.decimals, number.abs());
        match digits.split_once('.') {
            Some((whole, part)) => format!("{}.{part}", thousands(whole.parse().unwrap_or(0))),
            None => thousands(digits.parse().unwrap_or(0)),
        }
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

    fn more_members(self, number: f64) -> String {
        let digits = self.plain(number);
        let members = if digits == "1" { "member" } else { "members" };
        format!(
            "{digits} {} weekly active {members}",
            if number > 0.0 { "more" } else { "fewer" }
        )
    }

    fn more_chinese(self, number: f64) -> String {
        format!(
            "{} {} 名",
            if number > 0.0 {
                "多留住"
            } else {
                "少留住"
            },
            self.plain(number)
        )
    }
}

fn reads_as_zero(number: f64, decimals: usize) -> bool {
    !format!("{number:.decimals$}")
        .bytes()
        .any(|digit| (b'1'..=b'9').contains(&digit))
}

/// A whole number with commas: 1,240.
fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

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

    fn sentence(active: OutcomeDifference, money: f64) -> Wording {
        let [a, b] = ["A", "B"].map(|name| Wording {
            zh: name.to_owned(),
            en: name.to_owned(),
        });
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
        let found = sentence(active(41.2, Some((33.1, 49.3)), 97, 0, 100), 1239.6);
        assert_eq!(
            found.en,
            "B keeps 41 more weekly active members than A [33–49]; better in 97 of 100 worlds; ¥1,240 more."
        );
        assert_eq!(
            found.zh,
            "“B”比“A”多留住 41 名周活跃成员（95% 区间 33–49）；100 次模拟中有 97 次更好；多花 ¥1,240。"
        );
    }

    #[test]
    fn names_of_several_words_are_quoted() {
        let [a, b] = ["A red envelopes", "B"].map(|name| Wording {
            zh: name.to_owned(),
            en: name.to_owned(),
        });
        let found = headline(&b, &a, &[active(41.2, Some((33.1, 49.3)), 97, 0, 100)]);
        assert!(
            found.en.starts_with(
                "B keeps 41 more weekly active members than “A red envelopes” [33–49]"
            )
        );
    }

    #[test]
    fn a_clear_loss_reads_as_a_loss() {
        let found = sentence(active(-41.2, Some((-49.3, -33.1)), 2, 1, 100), -300.0);
        assert_eq!(
            found.en,
            "B keeps 41 fewer weekly active members than A [33–49]; worse in 97 of 100 worlds, equal in 1; ¥300 less."
        );
        assert_eq!(
            found.zh,
            "“B”比“A”少留住 41 名周活跃成员（95% 区间 33–49）；100 次模拟中有 97 次更差、1 次持平；少花 ¥300。"
        );
    }

    #[test]
    fn an_interval_with_zero_names_no_winner() {
        let found = sentence(active(3.04, Some((-5.2, 11.3)), 21, 2, 40), 0.2);
        assert_eq!(
            found.en,
            "B and A cannot be told apart by weekly active members with 40 worlds: difference +3.0 [−5.2 to +11.3], B ahead in 21 \
             of 40, equal in 2; for the same money."
        );
        assert_eq!(
            found.zh,
            "跑了 40 次模拟，仍分不出“B”与“A”在周活跃成员数上的高下：平均相差 +3.0（95% 区间 −5.2 至 +11.3），“B”在其中 21 次更好、\
             2 次持平；花费相同。"
        );
    }

    #[test]
    fn one_world_proves_nothing() {
        let found = sentence(active(1.0, None, 1, 0, 1), 0.0);
        assert_eq!(
            found.en,
            "B has 1 more weekly active member than A in the one world run so far, which cannot tell luck from effect; for the \
             same money."
        );
        assert!(
            sentence(active(0.0, None, 0, 1, 1), 0.0)
                .en
                .starts_with("B and A end with the same number")
        );
    }

    #[test]
    fn the_same_in_every_world_is_said_so() {
        let found = sentence(active(0.0, Some((0.0, 0.0)), 0, 50, 50), 0.0);
        assert_eq!(
            found.en,
            "B and A end with the same number of weekly active members in all 50 worlds; for the same money."
        );
    }

    #[test]
    fn no_world_yet_is_said_so() {
        let name = Wording::default();
        assert_eq!(headline(&name, &name, &[]).en, "No world has been run yet.");
    }

    #[test]
    fn a_small_number_that_is_not_zero_does_not_read_as_zero() {
        let found = sentence(active(0.31, Some((0.02, 0.6)), 30, 60, 100), 0.0);
        assert!(
            found
                .en
                .contains("0.31 more weekly active members than A [0.02–0.60]"),
            "{}",
            found.en
        );
        let large = sentence(
            active(12_345.6, Some((12_000.4, 12_690.8)), 100, 0, 100),
            0.0,
        );
        assert!(
            large
                .en
                .contains("12,346 more weekly active members than A [12,000–12,691]"),
            "{}",
            large.en
        );
    }

    #[test]
    fn work_is_part_of_the_price() {
        let cost = |yuan, hours| Cost { yuan, hours };
        assert_eq!(cost(-8588, 78).english(), "¥8,588 less, 78 h more work");
        assert_eq!(cost(0, -3).english(), "for the same money, 3 h less work");
        assert_eq!(cost(-8588, 78).chinese(), "少花 ¥8,588，多用 78 小时");
        assert_eq!(cost(40, 0).chinese(), "多花 ¥40");
    }
}

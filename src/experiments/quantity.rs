//! Differences as a sentence says them: with few digits, a sign, and the unit of their kind.

use words::say::comparison as say;
use words::{Say, Text, grouped};

use super::difference::AimDifference;
use super::interval::percent_at_most;

/// What a number counts.
#[derive(Clone, Copy, Debug)]
pub enum Quantity {
    /// People, points and other plain numbers.
    Plain,
    /// Levels from 0 to 1, which are told apart by their hundredths.
    Level,
    /// Shares, said in percentage points.
    Share,
    /// Money.
    Yuan,
}

impl Quantity {
    /// What numbers of this unit count.
    #[must_use]
    pub fn of_unit(unit: &str) -> Self {
        match unit {
            "share" => Self::Share,
            "0..1" => Self::Level,
            "yuan" => Self::Yuan,
            _ => Self::Plain,
        }
    }

    /// The form in which numbers of this kind are said side by side; the first one is the main one.
    #[must_use]
    pub fn sized(self, numbers: &[f64]) -> Shown {
        let scale = match self {
            Self::Share => 100.0,
            Self::Plain | Self::Level | Self::Yuan => 1.0,
        };
        let numbers: Vec<f64> = numbers.iter().map(|number| number * scale).collect();
        Shown {
            quantity: self,
            scale,
            decimals: match self {
                Self::Level => 2,
                Self::Plain | Self::Share | Self::Yuan => decimals(&numbers),
            },
        }
    }
}

/// Whole numbers from ten on; below, digits until no number that is not zero reads as zero, three at most.
fn decimals(numbers: &[f64]) -> usize {
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
    decimals
}

fn reads_as_zero(number: f64, decimals: usize) -> bool {
    !format!("{number:.decimals$}")
        .bytes()
        .any(|digit| (b'1'..=b'9').contains(&digit))
}

/// Numbers of a kind, with as many digits after the point as they need.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    quantity: Quantity,
    scale: f64,
    decimals: usize,
}

impl Shown {
    fn digits(self, number: f64) -> String {
        grouped(&format!(
            "{:.*}",
            self.decimals,
            (number * self.scale).abs()
        ))
    }

    fn sign(self, number: f64) -> &'static str {
        if reads_as_zero(number * self.scale, self.decimals) {
            ""
        } else if number > 0.0 {
            "+"
        } else {
            "−"
        }
    }

    /// Whether a number reads as 0.
    pub(crate) fn vanishes(self, number: f64) -> bool {
        reads_as_zero(number * self.scale, self.decimals)
    }

    /// A level: money and shares with their signs.
    #[must_use]
    pub fn level(self, number: f64) -> String {
        let below = if self.sign(number) == "−" {
            "−"
        } else {
            ""
        };
        match self.quantity {
            Quantity::Share => format!("{below}{}%", self.digits(number)),
            Quantity::Plain | Quantity::Level | Quantity::Yuan => {
                format!("{below}{}", self.plain(number))
            }
        }
    }

    /// The size alone; money with its sign.
    #[must_use]
    pub fn plain(self, number: f64) -> String {
        match self.quantity {
            Quantity::Yuan => format!("¥{}", self.digits(number)),
            Quantity::Plain | Quantity::Level | Quantity::Share => self.digits(number),
        }
    }

    /// With the sign and the unit.
    #[must_use]
    pub fn signed(self, number: f64) -> Text {
        let signed = &format!("{}{}", self.sign(number), self.plain(number));
        match self.quantity {
            Quantity::Share => say::DifferencePoints { number: signed }.text(),
            Quantity::Plain | Quantity::Level | Quantity::Yuan => Text::Same(signed.clone()),
        }
    }

    /// The interval in brackets; its ends with their signs, or sizes from the nearer to the farther one. Where there is none because
    /// all worlds agree, how many others may not.
    pub(crate) fn interval(self, difference: &AimDifference, signs: bool) -> Text {
        let Some((low, high)) = difference.low.zip(difference.high) else {
            let others = difference.others_at_most.map(percent_at_most);
            return others.map_or_else(Text::default, |others| {
                say::AllAgree { others: &others }.text()
            });
        };
        if signs {
            let signed = |end: f64| format!("{}{}", self.sign(end), self.digits(end));
            let (low, high) = (&signed(low), &signed(high));
            return say::IntervalSigned { low, high }.text();
        }
        let [nearer, farther] = if low.abs() < high.abs() {
            [low, high]
        } else {
            [high, low]
        };
        say::IntervalPlain {
            nearer: &self.digits(nearer),
            farther: &self.digits(farther),
        }
        .text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Language::{Chinese, English};

    #[test]
    fn a_small_number_that_is_not_zero_does_not_read_as_zero() {
        let small = Quantity::Plain.sized(&[0.31, 0.02, 0.6]);
        assert_eq!(
            [0.31, 0.02, 0.6].map(|n| small.plain(n)),
            ["0.31", "0.02", "0.60"]
        );
        let large = Quantity::Plain.sized(&[12_345.6, 12_000.4]);
        assert_eq!(large.plain(12_345.6), "12,346");
        assert_eq!(Quantity::Plain.sized(&[0.0]).signed(0.0).get(English), "0");
    }

    #[test]
    fn levels_are_told_by_their_hundredths() {
        let level = Quantity::of_unit("0..1").sized(&[0.3]);
        assert_eq!(level.level(0.3), "0.30");
        assert_eq!(level.signed(-0.012).get(English), "−0.01");
        assert_eq!(level.signed(0.002).get(English), "0.00");
    }

    #[test]
    fn shares_are_said_in_points_and_money_in_yuan() {
        let share = Quantity::Share.sized(&[-0.032]).signed(-0.032);
        assert_eq!(share.get(English), "−3.2 pp");
        assert_eq!(share.get(Chinese), "−3.2 个百分点");
        let money = Quantity::Yuan.sized(&[1239.6]).signed(1239.6);
        assert_eq!(money.get(English), "+¥1,240");
    }
}

//! A figure: one number of every replicate of a case, and the band that it should lie in.

use std::cell::OnceCell;
use std::fmt;
use words::Fixed;

use serde::Serialize;

use super::case::Case;
use super::english::in_english;
use super::replicate::Replicate;
use measure::{Analysis, CurveInfo, StatisticInfo};

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FigureUnit {
    /// A share or a probability, 0 to 1.
    Share,
    /// A difference of two shares.
    Points,
    /// A change as a share of what it was.
    Change,
    /// A ratio or another number without a unit.
    Number,
    /// Minutes.
    Minutes,
    /// Days.
    Days,
}

/// Where a figure of real communities lies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Band {
    /// Least.
    pub low: f64,
    /// Most likely.
    pub central: f64,
    /// Greatest.
    pub high: f64,
}

impl fmt::Display for Band {
    /// `0.7 – 0.9`, or `≥ 0.7` where it is open on one side.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.high == f64::INFINITY {
            write!(f, "≥ {}", self.low)
        } else if self.low == f64::NEG_INFINITY {
            write!(f, "≤ {}", self.high)
        } else {
            write!(f, "{} – {}", self.low, self.high)
        }
    }
}

impl Band {
    /// Whether a value lies in the band, its ends included.
    #[must_use]
    pub fn holds(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// How far a value lies from the centre: 1 at the end of the band on its side, or, where the centre is that end, at
    /// half the band's width.
    #[must_use]
    pub fn distance(&self, value: f64) -> f64 {
        let side = if value < self.central {
            self.central - self.low
        } else {
            self.high - self.central
        };
        let half = if side > 0.0 {
            side
        } else {
            0.5 * (self.high - self.low)
        };
        (value - self.central).abs() / half
    }
}

/// The figure of a real community.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Real {
    /// The community, or the study.
    #[serde(serialize_with = "in_english")]
    pub community: Fixed,
    /// Its figure.
    pub value: f64,
}

/// The figure of a real community whose name is the same in every language.
#[must_use]
pub const fn real(community: &'static str, value: f64) -> Real {
    named(Fixed::same(community), value)
}

/// The figure of a real community.
#[must_use]
pub const fn named(community: Fixed, value: f64) -> Real {
    Real { community, value }
}

/// How a figure is read from a replicate.
#[derive(Clone, Copy, Debug)]
pub enum Readout {
    /// A statistic of the measuring, of the first strategy's first world.
    Statistic(&'static StatisticInfo),
    /// A curve of the measuring, at a place of its axis.
    Curve(&'static CurveInfo, f64),
    /// Anything else.
    Of(fn(&Replicate) -> Option<f64>),
}

/// One number of every replicate of a case.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// What is simulated.
    pub case: &'static Case,
    /// What the number is.
    pub name: Fixed,
    /// What it is counted in.
    pub unit: FigureUnit,
    /// Where it should lie; the headline's is the row's own.
    pub band: Option<Band>,
    /// Whether the row passes only when the median lies in the band; the headline always decides.
    pub decisive: bool,
    /// Whether it is met, too, where it cannot be told: only what is refuted at 99 % is not.
    pub unless_refuted: bool,
    /// The same number of real communities.
    pub real: &'static [Real],
    /// How it is read.
    pub readout: Readout,
}

impl Figure {
    const fn new(case: &'static Case, name: Fixed, unit: FigureUnit, readout: Readout) -> Self {
        Self {
            case,
            name,
            unit,
            band: None,
            decisive: false,
            unless_refuted: false,
            real: &[],
            readout,
        }
    }

    /// A statistic of the measuring.
    #[must_use]
    pub const fn statistic(
        case: &'static Case,
        name: Fixed,
        unit: FigureUnit,
        statistic: &'static StatisticInfo,
    ) -> Self {
        Self::new(case, name, unit, Readout::Statistic(statistic))
    }

    /// A curve of the measuring at a place of its axis.
    #[must_use]
    pub const fn curve(
        case: &'static Case,
        name: Fixed,
        unit: FigureUnit,
        curve: &'static CurveInfo,
        at: f64,
    ) -> Self {
        Self::new(case, name, unit, Readout::Curve(curve, at))
    }

    /// A number that `of` reads from a replicate; none where there is no case to count.
    #[must_use]
    pub const fn of(
        case: &'static Case,
        name: Fixed,
        unit: FigureUnit,
        of: fn(&Replicate) -> Option<f64>,
    ) -> Self {
        Self::new(case, name, unit, Readout::Of(of))
    }

    /// The same figure with a band.
    #[must_use]
    pub const fn within(mut self, low: f64, central: f64, high: f64) -> Self {
        self.band = Some(Band { low, central, high });
        self
    }

    /// The same figure, without which the row does not pass.
    #[must_use]
    pub const fn decisive(mut self) -> Self {
        self.decisive = true;
        self
    }

    /// The same figure of the trade, without which the row does not pass, and which fails only when all of the 99 % interval
    /// of its mean lies outside the band.
    #[must_use]
    pub const fn unless_refuted(mut self) -> Self {
        self.decisive = true;
        self.unless_refuted = true;
        self
    }

    /// The same figure with what real communities have.
    #[must_use]
    pub const fn real(mut self, real: &'static [Real]) -> Self {
        self.real = real;
        self
    }

    /// The figure of one replicate; [`f64::NAN`] where there is no case to count. `findings` are those of the log of the
    /// first strategy's first world, made when first asked for.
    pub(super) fn read<'a>(
        &self,
        replicate: &'a Replicate,
        findings: &OnceCell<Analysis<'a>>,
    ) -> f64 {
        let findings = || findings.get_or_init(|| Analysis::new(replicate.arm(0).log()));
        let found = match self.readout {
            Readout::Statistic(info) => info.of(findings()).map(|found| found.value),
            Readout::Curve(info, at) => info.at(findings(), at).map(|found| found.value),
            Readout::Of(of) => of(replicate),
        };
        found.filter(|value| value.is_finite()).unwrap_or(f64::NAN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BAND: Band = Band {
        low: 0.7,
        central: 0.8,
        high: 1.0,
    };

    #[test]
    fn bands_hold_their_ends_and_no_number_holds_in_none() {
        let held = [0.69, 0.7, 0.8, 1.0, 1.01, f64::NAN].map(|value| BAND.holds(value));
        assert_eq!(held, [false, true, true, true, false, false]);
    }

    #[test]
    fn bands_that_are_open_on_one_side_say_so() {
        let open = [(0.7, f64::INFINITY), (f64::NEG_INFINITY, 0.7), (0.7, 0.9)];
        let shown = open.map(|(low, high)| {
            Band {
                low,
                central: 0.7,
                high,
            }
            .to_string()
        });
        assert_eq!(shown, ["≥ 0.7", "≤ 0.7", "0.7 – 0.9"]);
    }

    #[test]
    fn distances_are_one_at_both_ends() {
        let found = [0.6, 0.7, 0.8, 0.9, 1.0].map(|value| BAND.distance(value));
        for (found, expected) in found.into_iter().zip([2.0, 1.0, 0.0, 0.5, 1.0]) {
            assert!(
                (found - expected).abs() < 1e-12,
                "{found} is not {expected}"
            );
        }
        // Where the centre is an end, half the width counts.
        let open = Band {
            low: 0.5,
            central: 5.0,
            high: 5.0,
        };
        assert_eq!((open.distance(0.5), open.distance(7.25)), (1.0, 1.0));
    }
}

//! What the operator wants, day by day, for those aims that are read from days.

use experiments::aim::AimPart;
use experiments::ensemble::Ensemble;
use model::outcomes::Outcome;
use model::series::Series;
use model::window::WINDOW;

/// An aim that is read from days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aimed {
    /// Weekly active members; what counts is their mean over the last days.
    WeeklyActive,
    /// Members who write or check in; what counts is their mean over the last days.
    Participation,
    /// What members have paid so far; what counts is the last day's.
    Revenue,
}

impl Aimed {
    /// How the aim of these parts is read from days; none for shares of those who joined, and for mixes.
    pub(crate) fn of(parts: &[AimPart]) -> Option<Self> {
        let [only] = parts else { return None };
        match only.outcome {
            Outcome::WeeklyActive => Some(Self::WeeklyActive),
            Outcome::Participation => Some(Self::Participation),
            Outcome::Revenue => Some(Self::Revenue),
            _ => None,
        }
    }

    /// Days at the end of the run over which it is read.
    pub(crate) fn window(self) -> Option<u32> {
        (self != Self::Revenue).then_some(WINDOW)
    }

    /// Gives `take` each day's values in the worlds of a strategy.
    pub(crate) fn each_day(
        self,
        ensemble: &Ensemble,
        strategy: usize,
        mut take: impl FnMut(Vec<f64>),
    ) {
        let series: &[Series] = match self {
            Self::WeeklyActive => &[Series::Wau],
            Self::Participation => &[Series::Posters, Series::CheckedIn],
            Self::Revenue => &[Series::Revenue],
        };
        let mut worlds = vec![0.0; ensemble.worlds_kept() as usize];
        for day in 0..ensemble.days() as usize {
            if self != Self::Revenue {
                worlds.fill(0.0);
            }
            for &series in series {
                for (sum, value) in worlds
                    .iter_mut()
                    .zip(ensemble.values(strategy, series, day))
                {
                    *sum += f64::from(*value);
                }
            }
            take(worlds.clone());
        }
    }
}

//! A group's figures beside those of real communities and the bands of the evidence.

use evidence::replay::Community;
use evidence::{Band, ROWS, Readout};
use measure::{Profile, STATISTICS, Unit};
use schemars::JsonSchema;
use serde::Serialize;
use words::{Say, Text};

use super::figure;

/// One figure of the group.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Beside {
    /// Name of the statistic, as in the measurement.
    pub name: &'static str,
    /// What people call it.
    pub title: Text,
    /// What it is counted in.
    pub unit: Unit,
    /// The group's.
    pub value: f64,
    /// That of each real community, where its log knows it.
    pub real: Vec<Option<f64>>,
    /// Where real communities lie, and the group beside them.
    pub band: Option<KnownBand>,
}

/// The band of a fact that the model is held to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct KnownBand {
    /// The fact, K01 to K37.
    pub target: &'static str,
    /// Least; nothing where it is open.
    pub low: Option<f64>,
    /// Greatest; nothing where it is open.
    pub high: Option<f64>,
    /// Where the group lies.
    pub place: Place,
}

/// Where a figure lies beside a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "PlaceInBand")]
pub enum Place {
    /// Below its least.
    Below,
    /// In it.
    Within,
    /// Above its greatest.
    Above,
}

impl Place {
    pub(super) fn of(value: f64, band: Band) -> Self {
        if value < band.low {
            Self::Below
        } else if value > band.high {
            Self::Above
        } else {
            Self::Within
        }
    }
}

/// The band of a statistic and the fact to which it belongs: the first that the evidence has. A band that holds none of the
/// communities beside which it stands is of another kind of community, of chats say, and is left out.
pub(super) fn band_of(name: &str, communities: &[Community]) -> Option<(&'static str, Band)> {
    let found = ROWS.iter().find_map(|row| {
        let figures = row.figures.iter().enumerate();
        let read = figures.filter(
            |(_, figure)| matches!(figure.readout, Readout::Statistic(info) if info.name == name),
        );
        let mut bands = read.filter_map(|(place, _)| row.band_of(place));
        bands.next().map(|band| (row.id, band))
    });
    let values = || {
        let all = communities.iter();
        all.filter_map(|community| community.statistics.get(name))
    };
    found.filter(|(_, band)| values().next().is_none() || values().any(|value| band.holds(*value)))
}

/// The figures of the group that replays compare or that have a band.
pub(super) fn of(profile: &Profile, communities: &[Community]) -> Vec<Beside> {
    let told = STATISTICS.iter().filter_map(|info| {
        let value = figure(profile, info.name)?;
        let band = band_of(info.name, communities);
        if !info.compared && band.is_none() {
            return None;
        }
        let finite = |end: f64| Some(end).filter(|end| end.is_finite());
        Some(Beside {
            name: info.name,
            title: info.title.text(),
            unit: info.unit,
            value,
            real: communities
                .iter()
                .map(|community| community.statistics.get(info.name).copied())
                .collect(),
            band: band.map(|(target, band)| KnownBand {
                target,
                low: finite(band.low),
                high: finite(band.high),
                place: Place::of(value, band),
            }),
        })
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn bands_are_those_of_the_evidence() {
        let communities = evidence::replay::communities();
        let (target, band) = band_of("lurker_share", &communities).unwrap();
        assert_eq!((target, band.low, band.high), ("K01", 0.7, 0.9));
        assert_eq!(band_of("median_messages", &communities), None);
        // Members of chats write minutes after each other, those of both communities hours.
        assert!(band_of("gap_median", &[]).is_some());
        assert_eq!(band_of("gap_median", &communities), None);
        let places = [0.6, 0.7, 0.95].map(|value| Place::of(value, band));
        assert_eq!(places, [Place::Below, Place::Within, Place::Above]);
    }
}

//! Which built-in case is nearest to a group.
//!
//! The distance of a case is the mean, over the figures of [`FIGURES`] that the group and the case both have, of how far the
//! two lie apart, counted in spreads: the spread of a figure is its standard deviation among the built-in cases. Counts are
//! compared by their logarithms. A replayed community has its own measured figures; of the other cases one world of the first
//! plan is run and measured as a log is.

use evidence::replay::community;
use measure::{Analysis, Profile, simulated_log, statistic_named};
use model::document::{self, Preset};
use model::math::{ln, sqrt};

use model::run::{Plan, run_world_logged};
use schemars::JsonSchema;
use serde::Serialize;
use words::say::group as say;
use words::{Say, Text};

use super::figure;
use crate::study::Notation;

/// The statistics that are compared, and whether by their logarithms.
const FIGURES: [(&str, bool); 18] = [
    ("members", true),
    ("messages_per_day", true),
    ("silent_days", false),
    ("variance_to_mean", true),
    ("operator_share", false),
    ("gini_posters", false),
    ("top10_share", false),
    ("one_message_share", false),
    ("lurker_share", false),
    ("activated_7", false),
    ("week1_return", false),
    ("day30_return", false),
    ("poster_dau_mau", false),
    ("weekday_ratio", true),
    ("busiest_hours", false),
    ("first_unanswered", false),
    ("answer_hours", true),
    ("newcomer_return", false),
];

/// With fewer figures no case is called near.
const FEWEST_FIGURES: usize = 3;

/// From this distance on, no case is called like the group.
const FAR: f64 = 2.0;

/// Figures that are named as those in which the nearest case differs most.
const NAMED: usize = 3;

type Figures = [Option<f64>; FIGURES.len()];

/// The built-in cases by how near they are.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Nearest {
    /// The nearest one and how near it is, in a sentence.
    pub text: Text,
    /// All of them, the nearest first.
    pub cases: Vec<Likeness>,
    /// In what the nearest one differs most from the group.
    pub apart: Vec<Apart>,
}

/// How near a built-in case is.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Likeness {
    /// The case's name, by which documents call it.
    pub preset: &'static str,
    /// What it is called.
    pub title: Text,
    /// How far figures lie apart on average, in their spreads among the built-in cases; from 0.
    pub distance: f64,
    /// Figures that both have.
    pub figures: usize,
}

/// A figure in which group and case differ.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Apart {
    /// Name of the statistic.
    pub name: &'static str,
    /// The difference in a sentence.
    pub text: Text,
    /// How far the two lie apart, in spreads; from 0.
    pub distance: f64,
}

/// The cases by how near they are to the group; nothing where too few figures are known.
pub(super) fn of(profile: &Profile) -> Option<Nearest> {
    let own = FIGURES.map(|(name, _)| figure(profile, name));
    if own.iter().flatten().count() < FEWEST_FIGURES {
        return None;
    }
    let known = built_in();
    let spreads = spreads(&known);
    let mut cases: Vec<(Likeness, &Figures)> = known
        .iter()
        .filter_map(|(preset, figures)| {
            let apart: Vec<f64> = apart(&own, figures, &spreads).flatten().collect();
            let mean = apart.iter().sum::<f64>() / apart.len() as f64;
            let near = Likeness {
                preset: preset.name,
                title: preset.title(),
                distance: mean,
                figures: apart.len(),
            };
            (apart.len() >= FEWEST_FIGURES).then_some((near, figures))
        })
        .collect();
    cases.sort_by(|a, b| a.0.distance.total_cmp(&b.0.distance));
    let [(first, figures), (second, _), ..] = cases.as_slice() else {
        return None;
    };
    let distance = |near: &Likeness| Notation::Plain.value(near.distance);
    Some(Nearest {
        text: say::PortraitNearest {
            likeness: if first.distance < FAR {
                say::Likeness::Near
            } else {
                say::Likeness::Far
            },
            case: &first.title,
            figures: &first.figures,
            distance: &distance(first),
            next: &second.title,
            next_distance: &distance(second),
        }
        .text(),
        apart: most_apart(&own, figures, &spreads),
        cases: cases.into_iter().map(|(near, _)| near).collect(),
    })
}

/// The figures of every built-in case.
fn built_in() -> Vec<(&'static Preset, Figures)> {
    let cases = document::presets().iter();
    // None is left out: that every one can be read is tested.
    cases
        .filter_map(|preset| {
            let experiment = document::parse(preset.text).ok()?;
            let replayed = experiment.scenario.replay.as_deref().and_then(community);
            if let Some(community) = replayed {
                let of = |(name, _): (&str, bool)| community.statistics.get(name).copied();
                return Some((preset, FIGURES.map(of)));
            }
            let (_, events) = run_world_logged(&Plan::new(&experiment, 0), 0);
            let log = simulated_log(&events, experiment.scenario.start, experiment.run.days);
            let analysis = Analysis::new(&log);
            let of = |(name, _): (&str, bool)| Some(statistic_named(name)?.of(&analysis)?.value);
            Some((preset, FIGURES.map(of)))
        })
        .collect()
}

/// A figure on the scale on which it is compared; nothing where that has no place for it.
fn scaled(value: f64, logarithm: bool) -> Option<f64> {
    let scaled = if logarithm { ln(value) } else { value };
    scaled.is_finite().then_some(scaled)
}

/// The standard deviation of each figure among the cases that have it.
fn spreads(cases: &[(&Preset, Figures)]) -> Figures {
    std::array::from_fn(|place| {
        let found = cases.iter().filter_map(|(_, figures)| figures[place]);
        let found: Vec<f64> = found
            .filter_map(|value| scaled(value, FIGURES[place].1))
            .collect();
        let mean = found.iter().sum::<f64>() / found.len() as f64;
        let squares: f64 = found
            .iter()
            .map(|value| (value - mean) * (value - mean))
            .sum();
        let spread = sqrt(squares / found.len() as f64);
        (spread > 0.0).then_some(spread)
    })
}

/// How far each figure of two lies apart, in spreads.
fn apart<'a>(
    own: &'a Figures,
    other: &'a Figures,
    spreads: &'a Figures,
) -> impl Iterator<Item = Option<f64>> + 'a {
    FIGURES.iter().enumerate().map(|(place, (_, logarithm))| {
        let own = scaled(own[place]?, *logarithm)?;
        let other = scaled(other[place]?, *logarithm)?;
        Some((own - other).abs() / spreads[place]?)
    })
}

fn most_apart(own: &Figures, other: &Figures, spreads: &Figures) -> Vec<Apart> {
    let differences = apart(own, other, spreads).enumerate();
    let mut found: Vec<Apart> = differences
        .filter_map(|(place, distance)| {
            let info = statistic_named(FIGURES[place].0)?;
            let (own, other) = (own[place]?, other[place]?);
            let written = |value: f64| super::remarks::written(info.unit, value);
            let text = say::PortraitApart {
                title: &info.title,
                own: &written(own),
                other: &written(other),
            };
            Some(Apart {
                name: info.name,
                text: text.text(),
                distance: distance?,
            })
        })
        .collect();
    found.sort_by(|a, b| b.distance.total_cmp(&a.distance));
    found.truncate(NAMED);
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// The log of the first world of a case, as a group's.
    fn group(name: &str) -> Profile {
        let experiment = document::parse(document::preset(name).unwrap()).unwrap();
        let (_, events) = run_world_logged(&Plan::new(&experiment, 0), 0);
        let log = simulated_log(&events, experiment.scenario.start, experiment.run.days);
        Profile::of_log(log).unwrap()
    }

    #[test]
    fn a_case_is_nearest_to_itself() {
        for name in ["bank", "mothers", "qa"] {
            let nearest = of(&group(name)).unwrap();
            assert_eq!(nearest.cases[0].preset, name);
            assert!(nearest.cases[0].distance < 1e-9 && nearest.cases[1].distance > 0.1);
            assert_eq!(nearest.cases.len(), document::presets().len());
            assert_eq!(nearest.apart.len(), NAMED);
        }
    }

    #[test]
    fn days_alone_are_compared_by_what_they_tell() {
        let nearest = of(&Profile::of_days(group("bank").days)).unwrap();
        assert_eq!(nearest.cases[0].figures, 4);
        assert!(nearest.cases.iter().all(|near| near.distance.is_finite()));
    }

    #[test]
    fn every_figure_is_a_statistic() {
        assert!(
            FIGURES
                .iter()
                .all(|(name, _)| statistic_named(name).is_some())
        );
    }
}

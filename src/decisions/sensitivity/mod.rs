//! Sensitivity: which assumptions the choice between plans rests on, and at which values another plan becomes the best.
//!
//! First all assumptions are screened with few runs, then those that matter most to the best plan's lead over the next are looked
//! at closely: their shares of the variance, what the plans reach along their ranges, and where the lead is lost.

mod flips;
mod indices;
mod morris;
mod report;

use std::cell::OnceCell;
use std::sync::Arc;

use experiments::estimate::Estimate;
use model::experiment::Experiment;
use serde::Deserialize;
use words::say::decisions as say;
use words::{Language, Say};

use self::flips::{FlipPlace, flips};
use self::indices::{design, indices};
use self::morris::{Trajectory, screened, trajectories};
use super::assumptions::{Assumption, assuming};
use super::goal::Goal;
use super::ledger::{Ledger, Wanted};
use super::rivals::{Rivals, variants};
use super::study::{Origin, Study};
use super::variant::Variant;

pub use self::indices::{Indices, Share};
pub use self::morris::Screening;
pub use self::report::{Closely, CurvePoint, Flip, Ranked, Screened, SensitivityReport};

/// The most assumptions that can be looked at closely.
pub const MOST_CLOSELY: usize = 16;

/// Parts into which curves cut a range; even, so that the document's value stands between two.
const PARTS: u32 = 8;

/// How deeply a study of sensitivity looks.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Depth {
    /// Trajectories of the screening, at least 2.
    pub trajectories: u32,
    /// How many assumptions are looked at closely, at most [`MOST_CLOSELY`].
    pub closely: usize,
    /// Rows of points behind the indices: a power of two, at most 2¹⁵.
    pub rows: u32,
    /// Worlds of each point of screening and indices.
    pub point_worlds: u32,
    /// By which share of the way to the ends of their plausible ranges assumptions are moved, above 0 and at most 1.
    pub within: f64,
}

impl Default for Depth {
    fn default() -> Self {
        Self {
            trajectories: 8,
            closely: 10,
            rows: 128,
            point_worlds: 4,
            within: 1.0,
        }
    }
}

/// Which assumptions the choice between plans rests on.
#[derive(Clone, Debug)]
pub struct Sensitivity {
    experiment: Experiment,
    depth: Depth,
    all: Vec<Assumption>,
    paths: Vec<Trajectory>,
    as_it_is: Vec<Arc<Variant>>,
    /// Every point of the screening, made when it is first asked for: `screen[path][point][plan]`.
    screen: OnceCell<Vec<Vec<Vec<Arc<Variant>>>>>,
}

/// The plans that are compared, by their positions.
#[derive(Clone, Copy, Debug)]
struct Contest {
    best: usize,
    next: Option<usize>,
}

impl Contest {
    /// The variants of those in it.
    fn of(self, plans: &[Arc<Variant>]) -> impl Iterator<Item = Arc<Variant>> {
        let places = [Some(self.best), self.next];
        places
            .into_iter()
            .flatten()
            .map(|place| Arc::clone(&plans[place]))
    }
}

/// What the plans of a contest came to at each point: the best one's aim, and its lead over the next.
struct Values {
    level: Vec<f64>,
    margin: Option<Vec<f64>>,
}

impl Sensitivity {
    /// On the plans of a checked experiment.
    #[must_use]
    pub fn new(experiment: &Experiment, depth: Depth) -> Self {
        let all = Assumption::all(experiment, depth.within);
        Self {
            paths: trajectories(depth.trajectories, all.len(), experiment.run.seed),
            as_it_is: variants(experiment, experiment.run.days),
            screen: OnceCell::new(),
            experiment: experiment.clone(),
            depth,
            all,
        }
    }

    /// Every plan with some assumptions, given by their positions, at places of their ranges.
    fn at(&self, places: impl Iterator<Item = (usize, f64)>) -> Vec<Arc<Variant>> {
        let changes = places.map(|(number, place)| {
            let assumption = &self.all[number];
            (assumption.row.name, assumption.value_at(place))
        });
        variants(
            &assuming(&self.experiment, changes),
            self.experiment.run.days,
        )
    }

    fn screen(&self) -> &[Vec<Vec<Arc<Variant>>>] {
        self.screen.get_or_init(|| {
            let point = |point: &Vec<f64>| self.at(point.iter().copied().enumerate());
            let path = |path: &Trajectory| path.points.iter().map(point).collect();
            self.paths.iter().map(path).collect()
        })
    }

    /// What the contest's plans come to at points, of each of which all plans' variants are given.
    fn values<'v>(
        &self,
        goal: &Goal,
        contest: Contest,
        ledger: &Ledger,
        step: &words::Text,
        points: impl Iterator<Item = &'v Vec<Arc<Variant>>>,
        worlds: u32,
    ) -> Result<Values, Wanted> {
        let worlds = self.depth.point_worlds.min(worlds);
        let variants: Vec<_> = points.flat_map(|plans| contest.of(plans)).collect();
        let found = ledger.paired(step, &variants, worlds)?;
        let means: Vec<f64> = found
            .iter()
            .map(|worlds| {
                let reached: Vec<f64> = worlds.iter().map(|w| goal.reached(w)).collect();
                Estimate::of(&reached).mean
            })
            .collect();
        Ok(match contest.next {
            None => Values {
                level: means,
                margin: None,
            },
            Some(_) => Values {
                level: means.iter().step_by(2).copied().collect(),
                margin: Some(
                    means
                        .chunks_exact(2)
                        .map(|pair| pair[0] - pair[1])
                        .collect(),
                ),
            },
        })
    }

    fn screened(
        &self,
        goal: &Goal,
        contest: Contest,
        ledger: &Ledger,
        worlds: u32,
    ) -> Result<Vec<(usize, Screened)>, Wanted> {
        let points = self.screen().iter().flatten();
        let step = &say::STEP_SCREENING.text();
        let Values { level, margin } = self.values(goal, contest, ledger, step, points, worlds)?;
        let of = |values: &[f64]| {
            let by_path: Vec<Vec<f64>> = values
                .chunks(self.all.len() + 1)
                .map(<[f64]>::to_vec)
                .collect();
            screened(&self.paths, &by_path, self.all.len())
        };
        let (level, margin) = (of(&level), margin.as_deref().map(of));
        let mut found: Vec<(usize, Screened)> = self
            .all
            .iter()
            .enumerate()
            .map(|(number, assumption)| {
                let screened = Screened {
                    name: assumption.row.name,
                    confidence: assumption.row.confidence,
                    margin: margin.as_ref().map(|margin| margin[number]),
                    level: level[number],
                };
                (number, screened)
            })
            .collect();
        let size = |screened: &Screened| screened.margin.unwrap_or(screened.level).size;
        found.sort_by(|(_, a), (_, b)| size(b).total_cmp(&size(a)));
        Ok(found)
    }

    /// The indices of the assumptions at `numbers`: to the level and to the margin.
    fn shares(
        &self,
        goal: &Goal,
        contest: Contest,
        ledger: &Ledger,
        numbers: &[usize],
        worlds: u32,
    ) -> Result<(Vec<Indices>, Option<Vec<Indices>>), Wanted> {
        let seed = self.experiment.run.seed;
        let rows = design(self.depth.rows, numbers.len(), seed);
        let points: Vec<Vec<Arc<Variant>>> = rows
            .iter()
            .flatten()
            .map(|point| self.at(numbers.iter().copied().zip(point.iter().copied())))
            .collect();
        let step = &say::STEP_INDICES.text();
        let points = points.iter();
        let Values { level, margin } = self.values(goal, contest, ledger, step, points, worlds)?;
        let of = |values: &[f64]| {
            let by_row: Vec<Vec<f64>> = values
                .chunks(numbers.len() + 2)
                .map(<[f64]>::to_vec)
                .collect();
            indices(&by_row, numbers.len(), seed)
        };
        Ok((of(&level), margin.as_deref().map(of)))
    }

    /// What all plans reach with the assumption at `number` at a place of its range.
    fn rivals(
        &self,
        goal: &Goal,
        ledger: &Ledger,
        number: usize,
        place: f64,
        worlds: u32,
    ) -> Result<Rivals, Wanted> {
        let variants = self.at(std::iter::once((number, place)));
        Rivals::run(goal, ledger, &say::STEP_CURVES.text(), &variants, worlds)
    }

    /// The curve along the range of the assumption at `number`, and where the best plan loses its lead.
    fn curve(
        &self,
        goal: &Goal,
        contest: Contest,
        ledger: &Ledger,
        number: usize,
        worlds: u32,
    ) -> Result<(Vec<CurvePoint>, Vec<Flip>), Wanted> {
        let assumption = &self.all[number];
        let mut places: Vec<f64> = (0..=PARTS)
            .map(|k| f64::from(k) / f64::from(PARTS))
            .collect();
        // Where documents may say nothing smaller or larger, all places on that side are the same.
        places.dedup_by_key(|place| assumption.value_at(*place));
        let at = |place: f64| self.rivals(goal, ledger, number, place, worlds);
        let found = Wanted::each(places.iter().map(|place| at(*place)))?;
        let plans = 0..self.experiment.strategies.len();
        let others = plans.clone().filter(|plan| *plan != contest.best);
        let is_own = |place: &f64| assumption.value_at(*place) == assumption.own;
        let own = places.iter().position(is_own).unwrap_or_default();
        let flips = Wanted::each(others.map(|other| {
            let lead = |rivals: &Rivals| rivals.margin(contest.best, other);
            let known = places.iter().copied().zip(found.iter().map(lead));
            let known: Vec<(f64, Estimate)> = known.collect();
            let flips = flips(&known, own, &|place| Ok(lead(&at(place)?)))?;
            let flip = |flip: FlipPlace| Flip {
                strategy: other,
                above: flip.above,
                value: assumption.value_at(flip.place),
                sure_to: flip.sure_to.map(|place| assumption.value_at(place)),
                lost_from: flip.lost_from.map(|place| assumption.value_at(place)),
            };
            Ok(flips.into_iter().map(flip).collect::<Vec<Flip>>())
        }))?;
        let point = |(place, rivals): (&f64, &Rivals)| CurvePoint {
            value: assumption.value_at(*place),
            aims: plans.clone().map(|plan| rivals.mean(plan)).collect(),
            margins: plans
                .clone()
                .map(|plan| rivals.margin(contest.best, plan))
                .collect(),
        };
        let curve = places.iter().zip(&found).map(point).collect();
        Ok((curve, flips.concat()))
    }
}

impl Study for Sensitivity {
    type Report = SensitivityReport;

    fn worlds(&self) -> u32 {
        self.experiment.run.worlds
    }

    /// Those that look for flips closer than the curves do are few.
    fn runs(&self) -> u64 {
        let (plans, worlds) = (self.experiment.strategies.len(), self.worlds());
        let closely = self.depth.closely.min(MOST_CLOSELY).min(self.all.len());
        let screening = self.paths.len() * (self.all.len() + 1);
        let indices = self.depth.rows as usize * (closely + 2);
        let points =
            plans.min(2) * (screening + indices) * self.depth.point_worlds.min(worlds) as usize;
        let curves = plans * (1 + closely * PARTS as usize) * worlds as usize;
        (points + curves) as u64
    }

    fn report(&self, ledger: &Ledger, worlds: u32) -> Result<SensitivityReport, Wanted> {
        let as_it_is = ledger.paired(&say::STEP_AS_IT_IS.text(), &self.as_it_is, worlds)?;
        let reference = as_it_is.iter().flatten().copied();
        let goal = &Goal::new(&self.experiment.scenario, reference);
        let rivals = Rivals::new(goal, &as_it_is);
        let ranked = rivals.ranked();
        let contest = Contest {
            best: ranked.first().copied().unwrap_or_default(),
            next: ranked.get(1).copied(),
        };
        let screening = self.screened(goal, contest, ledger, worlds)?;
        let closely = screening.iter().take(self.depth.closely.min(MOST_CLOSELY));
        let numbers: Vec<usize> = closely.map(|(number, _)| *number).collect();
        let curves = numbers.iter();
        let curves = curves.map(|number| self.curve(goal, contest, ledger, *number, worlds));
        let (curves, (level, margin)) = Wanted::both(
            Wanted::each(curves),
            self.shares(goal, contest, ledger, &numbers, worlds),
        )?;
        let closely = |(place, (curve, flips)): (usize, (Vec<CurvePoint>, Vec<Flip>))| {
            let assumption = &self.all[numbers[place]];
            Closely {
                name: assumption.row.name,
                label: assumption.told.label.text(),
                definition: assumption.told.what,
                meaning: assumption.told.what.get(Language::English),
                confidence: assumption.row.confidence,
                unit: assumption.row.unit,
                own: assumption.own,
                low: assumption.low,
                high: assumption.high,
                margin: margin.as_ref().map(|margin| margin[place]),
                level: level[place],
                curve,
                flips,
            }
        };
        let ranked = ranked.iter().map(|&strategy| Ranked {
            strategy,
            name: self.experiment.strategies[strategy].name.each(),
            aim: rivals.mean(strategy),
            behind: rivals.margin(contest.best, strategy),
        });
        Ok(SensitivityReport {
            format: report::FORMAT,
            origin: Origin::of(&self.experiment, worlds),
            aim: goal.parts().to_vec(),
            ranking: ranked.collect(),
            within: self.depth.within,
            trajectories: self.depth.trajectories,
            rows: self.depth.rows,
            point_worlds: self.depth.point_worlds.min(worlds),
            screening: screening
                .into_iter()
                .map(|(_, screened)| screened)
                .collect(),
            closely: curves.into_iter().enumerate().map(closely).collect(),
        })
    }
}

#[cfg(test)]
mod tests;

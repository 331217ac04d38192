//! The simulated worlds of a replay, put together from parts that arrive in any order.

use std::fmt;

use super::case::{Case, case};
use super::comparison::ReplayResult;
use measure::{SHEET_WIDTH, measure, simulated_log};
use model::experiment::Experiment;
use model::run::{Plan, run_world_logged};

/// The strategy that is replayed: the document's first, which stands for what the operators really did.
const REPLAYED: usize = 0;

/// Why worlds cannot be run or taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplayError {
    /// The worlds are none, or reach beyond the document's.
    Worlds {
        /// First world.
        first: u32,
        /// Number of worlds.
        worlds: u32,
        /// Number of worlds in the document.
        planned: u32,
    },
    /// The number of values is not that of the worlds.
    Size {
        /// Values given.
        found: usize,
        /// Values that the worlds have.
        expected: usize,
    },
    /// A value is infinite.
    NotFinite {
        /// Position among the values given.
        position: usize,
    },
    /// A world has been given before.
    Twice {
        /// Its number.
        world: u32,
    },
}

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Worlds {
                first,
                worlds,
                planned,
            } => write!(
                f,
                "{worlds} worlds from world {first} on are not part of the document's worlds 0 to {}",
                planned.saturating_sub(1)
            ),
            Self::Size { found, expected } => write!(
                f,
                "{found} values were given for worlds that have {expected}"
            ),
            Self::NotFinite { position } => write!(f, "value {position} is infinite"),
            Self::Twice { world } => write!(f, "world {world} has been given before"),
        }
    }
}

impl std::error::Error for ReplayError {}

/// The numbers of some worlds, if they are part of so many planned ones.
fn numbers(first: u32, worlds: u32, planned: u32) -> Result<std::ops::Range<u32>, ReplayError> {
    let end = first
        .checked_add(worlds)
        .filter(|end| worlds > 0 && *end <= planned);
    end.map(|end| first..end).ok_or(ReplayError::Worlds {
        first,
        worlds,
        planned,
    })
}

/// Runs `worlds` worlds of the document's first strategy from number `first_world` on and measures each.
///
/// The result is one row of [`SHEET_WIDTH`] numbers a world, as [`measure`] lays it out; [`f64::NAN`] where a world has no case.
///
/// # Errors
/// When the worlds are not part of the document.
pub fn replay_worlds(
    experiment: &Experiment,
    first_world: u32,
    worlds: u32,
) -> Result<Vec<f64>, ReplayError> {
    let numbers = numbers(first_world, worlds, experiment.run.worlds)?;
    let plan = Plan::new(experiment, REPLAYED);
    let row = |world| {
        let (_, events) = run_world_logged(&plan, world);
        measure(&simulated_log(
            &events,
            experiment.scenario.start,
            experiment.run.days,
        ))
    };
    Ok(numbers.flat_map(row).collect())
}

/// A case and the simulated worlds that have arrived.
#[derive(Clone, Debug)]
pub struct Replay {
    case: Case,
    days: u32,
    rows: Vec<Option<Vec<f64>>>,
}

impl Replay {
    /// The replay that a document asks for; none when it names no case, or one that is not known.
    #[must_use]
    pub fn new(experiment: &Experiment) -> Option<Self> {
        let case = case(experiment.scenario.replay.as_deref()?)?;
        Some(Self {
            case,
            days: experiment.run.days,
            rows: vec![None; experiment.run.worlds as usize],
        })
    }

    /// Takes what [`replay_worlds`] gave for the same worlds.
    ///
    /// # Errors
    /// When the worlds or their values do not fit. Nothing is changed then.
    pub fn insert(
        &mut self,
        first_world: u32,
        worlds: u32,
        values: &[f64],
    ) -> Result<(), ReplayError> {
        let planned = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let numbers = numbers(first_world, worlds, planned)?;
        let expected = SHEET_WIDTH * worlds as usize;
        if values.len() != expected {
            return Err(ReplayError::Size {
                found: values.len(),
                expected,
            });
        }
        if let Some(position) = values.iter().position(|v| v.is_infinite()) {
            return Err(ReplayError::NotFinite { position });
        }
        if let Some(world) = numbers
            .clone()
            .find(|world| self.rows[*world as usize].is_some())
        {
            return Err(ReplayError::Twice { world });
        }
        for (world, row) in numbers.zip(values.chunks_exact(SHEET_WIDTH)) {
            self.rows[world as usize] = Some(row.to_vec());
        }
        Ok(())
    }

    /// The real community.
    #[must_use]
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// Worlds that the results cover: all from world 0 on without a gap.
    #[must_use]
    pub fn worlds_done(&self) -> u32 {
        u32::try_from(self.ready().count()).unwrap_or(u32::MAX)
    }

    /// Real and simulated figures side by side, of the worlds that have arrived without a gap.
    #[must_use]
    pub fn result(&self) -> ReplayResult {
        let rows: Vec<&[f64]> = self.ready().collect();
        ReplayResult::new(&self.case, self.days, &rows)
    }

    fn ready(&self) -> impl Iterator<Item = &[f64]> {
        self.rows.iter().map_while(|row| row.as_deref())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use experiments::sample;
    use measure::{Log, STATISTICS};
    use model::document;

    fn experiment(worlds: u32) -> Experiment {
        let mut experiment = sample::experiment(1, worlds, 5);
        experiment.scenario.replay = Some("edgeryders".to_owned());
        experiment
    }

    #[test]
    fn documents_without_a_known_case_have_no_replay() {
        let mut experiment = experiment(2);
        experiment.scenario.replay = Some("atlantis".to_owned());
        assert!(Replay::new(&experiment).is_none());
        experiment.scenario.replay = None;
        assert!(Replay::new(&experiment).is_none());
    }

    #[test]
    fn worlds_give_the_same_in_any_parts_and_order() {
        let experiment = experiment(3);
        let run = |first, worlds| replay_worlds(&experiment, first, worlds).unwrap();
        let (mut whole, mut parts) = (
            Replay::new(&experiment).unwrap(),
            Replay::new(&experiment).unwrap(),
        );
        whole.insert(0, 3, &run(0, 3)).unwrap();
        parts.insert(1, 2, &run(1, 2)).unwrap();
        assert_eq!(parts.worlds_done(), 0);
        parts.insert(0, 1, &run(0, 1)).unwrap();
        assert_eq!((whole.worlds_done(), parts.worlds_done()), (3, 3));
        let text = |replay: &Replay| serde_json::to_string(&replay.result()).unwrap();
        assert_eq!(text(&whole), text(&parts));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let experiment = experiment(2);
        let mut replay = Replay::new(&experiment).unwrap();
        let outside = ReplayError::Worlds {
            first: 1,
            worlds: 2,
            planned: 2,
        };
        assert_eq!(replay_worlds(&experiment, 1, 2), Err(outside));
        assert_eq!(replay.insert(1, 2, &[0.0; 2 * SHEET_WIDTH]), Err(outside));
        let none = replay.insert(u32::MAX, u32::MAX, &[]);
        assert_eq!(
            none,
            Err(ReplayError::Worlds {
                first: u32::MAX,
                worlds: u32::MAX,
                planned: 2
            })
        );
        let short = replay.insert(0, 2, &[0.0; SHEET_WIDTH]);
        assert_eq!(
            short,
            Err(ReplayError::Size {
                found: SHEET_WIDTH,
                expected: 2 * SHEET_WIDTH
            })
        );
        let mut row = [0.0; SHEET_WIDTH];
        row[7] = f64::INFINITY;
        assert_eq!(
            replay.insert(0, 1, &row),
            Err(ReplayError::NotFinite { position: 7 })
        );
        assert_eq!(replay.insert(1, 1, &[0.0; SHEET_WIDTH]), Ok(()));
        assert_eq!(
            replay.insert(0, 2, &[0.0; 2 * SHEET_WIDTH]),
            Err(ReplayError::Twice { world: 1 })
        );
    }

    #[test]
    fn a_replay_of_the_preset_has_the_real_arrivals() {
        let mut experiment = document::parse(document::preset("edgeryders").unwrap()).unwrap();
        experiment.run.days = 200;
        let arrived: u32 = experiment.scenario.arrivals.daily[..200]
            .iter()
            .map(|n| u32::from(*n))
            .sum();
        let row = replay_worlds(&experiment, 0, 1).unwrap();
        let members = STATISTICS.iter().position(|s| s.name == "members").unwrap();
        assert_eq!(
            row[members],
            f64::from(experiment.scenario.founders + arrived)
        );
        assert!(Replay::new(&experiment).is_some());
    }

    #[test]
    fn a_simulated_log_is_possible_and_nobody_writes_before_joining() {
        let mut experiment = document::parse(document::preset("edgeryders").unwrap()).unwrap();
        experiment.run.days = 300;
        let (_, events) = run_world_logged(&Plan::new(&experiment, REPLAYED), 1);
        let log = simulated_log(&events, experiment.scenario.start, 300);
        assert!(log.posters().len() > 20 && log.contributions().len() > 100);
        assert!(
            log.posters()
                .iter()
                .all(|p| log.members()[p.member as usize].joined <= p.first())
        );
        assert_eq!(
            Log::new(
                log.members().to_vec(),
                log.contributions().to_vec(),
                log.end()
            )
            .as_ref(),
            Ok(&log)
        );
    }
}

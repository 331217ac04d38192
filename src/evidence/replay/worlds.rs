//! The simulated worlds of a replay, put together from parts that arrive in any order.

use super::community::{Community, community, is_known};
use super::comparison::ReplayResult;
use model::experiment::Experiment;

/// The strategy that is replayed: the document's first, which stands for what the operators really did.
pub const REPLAYED: usize = 0;

/// Whether a document asks for a replay of a community that is known.
pub(crate) fn is_replay(experiment: &Experiment) -> bool {
    experiment.scenario.replay.as_deref().is_some_and(is_known)
}

/// A real community and the simulated worlds that have arrived.
#[derive(Clone, Debug)]
pub struct Replay {
    community: Community,
    days: u32,
    rows: Vec<Option<Vec<f64>>>,
}

impl Replay {
    /// The replay that a document asks for; none when it names no community, or one that is not known.
    #[must_use]
    pub fn new(experiment: &Experiment) -> Option<Self> {
        Some(Self {
            community: community(experiment.scenario.replay.as_deref()?)?,
            days: experiment.run.days,
            rows: vec![None; experiment.run.worlds as usize],
        })
    }

    /// Takes the row that [`measure()`](measure::measure) gave for a world of the document.
    pub(crate) fn take(&mut self, world: u32, row: &[f64]) {
        self.rows[world as usize] = Some(row.to_vec());
    }

    /// Real and simulated figures side by side, of the worlds that have arrived without a gap.
    #[must_use]
    pub fn result(&self) -> ReplayResult {
        let ready = self.rows.iter().map_while(|row| row.as_deref());
        let rows: Vec<&[f64]> = ready.collect();
        ReplayResult::new(&self.community, self.days, &rows)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use experiments::sample;
    use measure::{Log, simulated_log};
    use model::document;
    use model::run::{Plan, run_world_logged};

    #[test]
    fn documents_without_a_known_community_have_no_replay() {
        let mut experiment = sample::experiment(1, 2, 5);
        for (name, known) in [
            (Some("edgeryders"), true),
            (Some("atlantis"), false),
            (None, false),
        ] {
            experiment.scenario.replay = name.map(str::to_owned);
            assert_eq!(
                (Replay::new(&experiment).is_some(), is_replay(&experiment)),
                (known, known)
            );
        }
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

//! The phases of a community's life that most worlds go through.

use experiments::ensemble::Ensemble;
use model::lifecycle::LifePhase;
use model::series::Series;
use words::Language;
use words::say::names as say;

/// A phase shown by most worlds for fewer days is a wavering between its neighbours.
const SHORTEST_DAYS: u32 = 7;
/// Days on which most worlds are in one phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhaseDays {
    /// The phase.
    pub phase: LifePhase,
    /// First and last day, counted from 0.
    pub first: u32,
    /// See `first`.
    pub last: u32,
}

/// The phases that most worlds of a strategy go through.
pub(crate) fn phase_days(ensemble: &Ensemble, strategy: usize) -> Vec<PhaseDays> {
    let mut told: Vec<PhaseDays> = Vec::new();
    for day in 0..ensemble.days() {
        let phase = most_common(ensemble, strategy, day);
        match told.last_mut() {
            Some(last) if last.phase == phase => last.last = day,
            _ => told.push(PhaseDays {
                phase,
                first: day,
                last: day,
            }),
        }
    }
    steady(told)
}

/// Without short stretches, the shortest taken out first: its days are counted to what came before, at the start to what
/// comes next, and neighbours of one phase become one.
fn steady(mut told: Vec<PhaseDays>) -> Vec<PhaseDays> {
    while told.len() > 1 {
        let days = |stretch: &PhaseDays| stretch.last - stretch.first + 1;
        let shortest = (0..told.len()).min_by_key(|&place| days(&told[place]));
        let Some(place) = shortest.filter(|&place| days(&told[place]) < SHORTEST_DAYS) else {
            break;
        };
        let PhaseDays { first, last, .. } = told.remove(place);
        if place == 0 {
            told[0].first = first;
        } else {
            told[place - 1].last = last;
        }
        told.dedup_by(|next, kept| {
            let same = next.phase == kept.phase;
            if same {
                kept.last = next.last;
            }
            same
        });
    }
    told
}

/// The phase of most worlds; the earlier one of two with as many.
fn most_common(ensemble: &Ensemble, strategy: usize, day: u32) -> LifePhase {
    let mut worlds = [0_u32; LifePhase::ALL.len()];
    for value in ensemble.values(strategy, Series::Phase, day as usize) {
        worlds[LifePhase::of(*value as usize) as usize] += 1;
    }
    let most = worlds.iter().copied().max().unwrap_or(0);
    LifePhase::of(worlds.iter().position(|n| *n == most).unwrap_or(0))
}

/// What a phase is called.
pub(crate) fn phase_name(phase: LifePhase, language: Language) -> &'static str {
    let name = match phase {
        LifePhase::Seeking => say::PHASE_SEEKING,
        LifePhase::Mingling => say::PHASE_MINGLING,
        LifePhase::Founding => say::PHASE_FOUNDING,
        LifePhase::Growing => say::PHASE_GROWING,
        LifePhase::Mature => say::PHASE_MATURE,
        LifePhase::Declining => say::PHASE_DECLINING,
        LifePhase::Silent => say::PHASE_SILENT,
        LifePhase::Refounding => say::PHASE_REFOUNDING,
    };
    name.get(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use experiments::batch::{batches, values_per_world};
    use experiments::sample;

    #[test]
    fn the_phase_of_most_worlds_is_told_without_its_wavering() {
        let days = 30;
        let experiment = sample::experiment(1, 3, days);
        let mut ensemble = Ensemble::new(&experiment);
        for batch in batches(&experiment, 1) {
            let mut values = vec![0.0; values_per_world(days as usize)];
            for day in 0..days as usize {
                let told = match (batch.first_world, day) {
                    // One world of three lags behind, and all waver for three days.
                    (0, _) | (_, 0..10) => LifePhase::Founding,
                    (_, 15..18) => LifePhase::Growing,
                    _ => LifePhase::Mature,
                };
                values[Series::Phase as usize * days as usize + day] = f64::from(told as u8);
            }
            ensemble.insert(&batch, &values).unwrap();
        }
        assert_eq!(
            phase_days(&ensemble, 0),
            [(LifePhase::Founding, 0, 9), (LifePhase::Mature, 10, 29)]
                .map(|(phase, first, last)| { PhaseDays { phase, first, last } })
        );
    }
}

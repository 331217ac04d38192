//! The ledger: the worlds that have been run, by variant.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::outcomes::OUTCOMES;
use words::Text;

use super::variant::Variant;

/// One world of one variant: the unit of work.
#[derive(Clone, Debug)]
pub struct Run {
    /// What is run.
    pub variant: Arc<Variant>,
    /// Number of the world, from 0.
    pub world: u32,
}

impl Run {
    /// Runs it: the outcomes in the order of [`OUTCOMES`].
    #[must_use]
    pub fn outcomes(&self) -> Vec<f64> {
        self.variant.run(self.world)
    }

    /// The place in a ledger.
    #[must_use]
    pub fn key(&self) -> (u64, u32) {
        (self.variant.digest(), self.world)
    }
}

/// The runs that a study lacks for its next step.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// What they are for, in a word or two.
    pub step: Text,
    /// The runs, each once: all of the first world before those of the next.
    pub runs: Vec<Run>,
}

impl Wanted {
    /// Each run once, in the order of the worlds; those of a world stay in the order in which they were asked for.
    fn new(step: Text, runs: impl Iterator<Item = Run>) -> Self {
        let mut once = BTreeMap::new();
        for (place, run) in runs.enumerate() {
            once.entry(run.key()).or_insert((place, run));
        }
        let mut runs: Vec<(usize, Run)> = once.into_values().collect();
        runs.sort_unstable_by_key(|(place, run)| (run.world, *place));
        Self {
            step,
            runs: runs.into_iter().map(|(_, run)| run).collect(),
        }
    }

    fn with(self, more: Self) -> Self {
        Self::new(self.step, self.runs.into_iter().chain(more.runs))
    }

    /// All that was found, or all runs that are lacking for it.
    pub(crate) fn each<T>(found: impl Iterator<Item = Result<T, Self>>) -> Result<Vec<T>, Self> {
        let (mut whole, mut lacking) = (Vec::new(), None::<Self>);
        for part in found {
            match part {
                Ok(part) => whole.push(part),
                Err(more) => {
                    lacking = Some(match lacking {
                        Some(lacking) => lacking.with(more),
                        None => more,
                    });
                }
            }
        }
        lacking.map_or(Ok(whole), Err)
    }

    /// Both, or all runs that are lacking for them.
    pub(crate) fn both<A, B>(
        first: Result<A, Self>,
        second: Result<B, Self>,
    ) -> Result<(A, B), Self> {
        match (first, second) {
            (Ok(first), Ok(second)) => Ok((first, second)),
            (Err(first), Err(second)) => Err(first.with(second)),
            (Err(lacking), _) | (_, Err(lacking)) => Err(lacking),
        }
    }
}

/// The worlds that have been run.
#[derive(Clone, Debug, Default)]
pub struct Ledger(BTreeMap<(u64, u32), Vec<f64>>);

impl Ledger {
    /// Takes the outcomes of a run; `false`, and nothing is taken, where they are not as many finite numbers as there are
    /// outcomes.
    #[must_use]
    pub fn insert(&mut self, key: (u64, u32), outcomes: Vec<f64>) -> bool {
        let good =
            outcomes.len() == OUTCOMES.len() && outcomes.iter().all(|value| value.is_finite());
        if good {
            self.0.insert(key, outcomes);
        }
        good
    }

    /// Whether a world has been run.
    #[must_use]
    pub fn has(&self, key: (u64, u32)) -> bool {
        self.0.contains_key(&key)
    }

    /// How many worlds have been run.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Each with its outcomes.
    pub fn iter(&self) -> impl Iterator<Item = ((u64, u32), &[f64])> {
        self.0
            .iter()
            .map(|(key, outcomes)| (*key, outcomes.as_slice()))
    }

    /// Whether none has been run.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The outcomes of each of `runs`, in their order.
    ///
    /// # Errors
    /// The runs that are lacking, which are for `step`.
    pub fn outcomes(&self, step: &Text, runs: &[Run]) -> Result<Vec<&[f64]>, Wanted> {
        let known = |run: &Run| self.0.get(&run.key()).map(Vec::as_slice);
        let found: Option<Vec<&[f64]>> = runs.iter().map(known).collect();
        found.ok_or_else(|| {
            let lacking = runs.iter().filter(|run| known(run).is_none());
            Wanted::new(step.clone(), lacking.cloned())
        })
    }

    /// The outcomes of each of `variants` in its worlds 0 … `worlds` − 1.
    ///
    /// # Errors
    /// The runs that are lacking, which are for `step`.
    pub fn paired(
        &self,
        step: &Text,
        variants: &[Arc<Variant>],
        worlds: u32,
    ) -> Result<Vec<Vec<&[f64]>>, Wanted> {
        let runs: Vec<Run> = variants
            .iter()
            .flat_map(|variant| {
                (0..worlds).map(|world| Run {
                    variant: Arc::clone(variant),
                    world,
                })
            })
            .collect();
        let found = self.outcomes(step, &runs)?;
        if worlds == 0 {
            return Ok(vec![Vec::new(); variants.len()]);
        }
        Ok(found
            .chunks(worlds as usize)
            .map(<[&[f64]]>::to_vec)
            .collect())
    }
}

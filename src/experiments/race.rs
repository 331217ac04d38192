//! The race: more worlds to strategies that may still be the best by the aim, until one surely is, or the worlds allowed are used up.
//!
//! It is looked at after every world, and its tests hold at all times together ([`Looks::Always`]).

use schemars::JsonSchema;
use serde::Serialize;

use super::aim::{self, AimPart, Scale};
use super::batch::Batch;
use super::family::{ALL, pairs};
use super::interval::{FEWEST_WORLDS, Looks, Studentised, is_heavy_tailed};
use super::moments::Moments;
use super::sentence;
use model::experiment::Experiment;
use model::math::{max, min};
use model::outcomes::Outcome;
use words::Text;

/// How a race stands.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Standing {
    /// The most worlds that a strategy may have.
    pub most_worlds: u32,
    /// Worlds in which each strategy was run; one that is surely worse than another gets no more.
    pub worlds: Vec<u32>,
    /// What is known.
    pub finding: Finding,
    /// Strategies that may be the best: no other is surely better.
    pub contenders: Vec<usize>,
    /// All pairs of strategies.
    pub pairs: Vec<PairStanding>,
    /// The result in a sentence.
    pub sentence: Text,
}

/// What a race has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// One strategy is surely better than every other.
    Best,
    /// Between those that may be the best no difference matters.
    Alike,
    /// Those that may be the best cannot be told apart with so many worlds.
    Undecided,
}

/// How two strategies stand by the aim.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PairStanding {
    /// Position of the one.
    pub first: usize,
    /// Position of the other.
    pub second: usize,
    /// Worlds in which both were compared.
    pub worlds: u32,
    /// Mean of the differences, first − second.
    pub mean: f64,
    /// Lower end of the interval that holds the mean of all possible worlds in 95 of 100 cases: at every time, and in all pairs
    /// together. None where there is none to trust.
    pub low: Option<f64>,
    /// Upper end of that interval.
    pub high: Option<f64>,
    /// What is sure.
    pub verdict: Verdict,
}

/// What is sure of two strategies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The first is better.
    Better,
    /// The first is worse.
    Worse,
    /// No difference that matters.
    Alike,
    /// They cannot be told apart yet.
    Unclear,
}

/// Worlds after which strategies that came to the same in all of them count as alike.
const ALWAYS_EQUAL: usize = 100;

/// A race between the strategies of an experiment, whose worlds are the most that each may have.
#[derive(Clone, Debug)]
pub struct Race {
    names: Vec<Text>,
    parts: Vec<AimPart>,
    most: u32,
    /// Worlds that every contender has.
    ready: u32,
    /// Worlds that each strategy has.
    worlds: Vec<u32>,
    /// The scale of the aim and the least difference that matters: those of the first worlds, so that later ones do not move them.
    start: Option<(Scale, f64)>,
    pairs: Vec<Pair>,
}

impl Race {
    /// A race before its first world.
    #[must_use]
    pub fn new(experiment: &Experiment) -> Self {
        let strategies = &experiment.strategies;
        let second = |first| (first + 1..strategies.len()).map(move |second| (first, second));
        let all = (0..strategies.len()).flat_map(second);
        let level = 1.0 - ALL / max(pairs(strategies.len()), 1) as f64;
        Self {
            names: strategies
                .iter()
                .map(|strategy| strategy.name.each())
                .collect(),
            parts: aim::parts(&experiment.scenario),
            most: experiment.run.worlds,
            ready: 0,
            worlds: vec![0; strategies.len()],
            start: None,
            pairs: all
                .map(|(first, second)| Pair::new(first, second, level))
                .collect(),
        }
    }

    /// The worlds to be run next, of each strategy that may be the best; none when the race is over.
    ///
    /// First as many as an interval needs, then ten, and in long races a tenth more at a time.
    #[must_use]
    pub fn next(&self) -> Vec<Batch> {
        if self.ready >= self.most || self.finding() != Finding::Undecided {
            return Vec::new();
        }
        let step = match self.ready {
            0 => FEWEST_WORLDS,
            ready => max(10, ready / 10),
        };
        let batch = |strategy| Batch {
            strategy,
            first_world: self.ready,
            worlds: min(step, self.most - self.ready),
        };
        self.contenders().map(batch).collect()
    }

    /// Takes what worlds of [`next`](Self::next) came to, as far as all contenders have them: `worlds` gives an outcome of a
    /// strategy in all worlds that it has had in this race.
    pub fn take<'w>(&mut self, worlds: impl Fn(usize, Outcome) -> &'w [f64]) {
        let parts = &self.parts;
        let had = |strategy| {
            parts
                .first()
                .map_or(0, |part| worlds(strategy, part.outcome).len())
        };
        self.worlds = (0..self.names.len())
            .map(|strategy| had(strategy) as u32)
            .collect();
        let contenders: Vec<usize> = self.contenders().collect();
        let own = contenders.iter().map(|&strategy| self.worlds[strategy]);
        let ready = own.min().unwrap_or(0);
        if ready >= min(FEWEST_WORLDS, self.most) {
            self.start.get_or_insert_with(|| {
                let first = |strategy, outcome| {
                    let all = worlds(strategy, outcome);
                    &all[..min(FEWEST_WORLDS as usize, all.len())]
                };
                let scale = Scale::of(parts, 0..self.names.len(), first);
                let reached = scale.reached(parts, |outcome| first(0, outcome));
                let matters = aim::matters(parts, &reached);
                (scale, matters)
            });
        }
        let Some((scale, matters)) = &self.start else {
            return;
        };
        let reached = |strategy| match contenders.contains(&strategy) {
            true => scale.reached(parts, |outcome| worlds(strategy, outcome)),
            false => Vec::new(),
        };
        let reached: Vec<Vec<f64>> = (0..self.names.len()).map(reached).collect();
        for pair in &mut self.pairs {
            let worlds = reached[pair.first]
                .iter()
                .zip(&reached[pair.second])
                .take(ready as usize);
            for (first, second) in worlds.skip(pair.moments.count()) {
                pair.take(first - second, *matters);
            }
        }
        self.ready = ready;
    }

    /// How the race stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let contenders: Vec<usize> = self.contenders().collect();
        let finding = self.finding();
        let leaders: Vec<&Text> = contenders
            .iter()
            .map(|&strategy| &self.names[strategy])
            .collect();
        Standing {
            most_worlds: self.most,
            worlds: self.worlds.clone(),
            finding,
            sentence: sentence::of_race(
                finding,
                &leaders,
                self.names.len(),
                &self.parts,
                self.ready,
            ),
            contenders,
            pairs: self.pairs.iter().map(Pair::standing).collect(),
        }
    }

    /// Strategies that no other is surely better than.
    fn contenders(&self) -> impl Iterator<Item = usize> {
        (0..self.names.len()).filter(|&strategy| {
            !self.pairs.iter().any(|pair| match pair.verdict {
                Verdict::Better => pair.second == strategy,
                Verdict::Worse => pair.first == strategy,
                Verdict::Alike | Verdict::Unclear => false,
            })
        })
    }

    fn finding(&self) -> Finding {
        let contenders: Vec<usize> = self.contenders().collect();
        let between =
            |pair: &&Pair| contenders.contains(&pair.first) && contenders.contains(&pair.second);
        if contenders.len() == 1 {
            Finding::Best
        } else if self
            .pairs
            .iter()
            .filter(between)
            .all(|pair| pair.verdict == Verdict::Alike)
        {
            Finding::Alike
        } else {
            Finding::Undecided
        }
    }
}

/// Two strategies, and what they differed in so far.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    first: usize,
    second: usize,
    /// The confidence of the pair's intervals.
    level: f64,
    differences: Vec<f64>,
    moments: Moments,
    pub(crate) verdict: Verdict,
}

impl Pair {
    pub(crate) fn new(first: usize, second: usize, level: f64) -> Self {
        Self {
            first,
            second,
            level,
            differences: Vec::new(),
            moments: Moments::default(),
            verdict: Verdict::Unclear,
        }
    }

    /// Takes a further world's difference, and looks. What is sure stays so.
    pub(crate) fn take(&mut self, difference: f64, matters: f64) {
        self.differences.push(difference);
        self.moments.take(difference);
        if self.verdict == Verdict::Unclear {
            self.verdict = self.look(matters);
        }
    }

    fn look(&self, matters: f64) -> Verdict {
        let mean = self.moments.mean();
        let Some(found) = Studentised::of(&self.moments) else {
            let equal = self.differences.len() >= ALWAYS_EQUAL && self.moments.sd() == Some(0.0);
            return match equal {
                true if mean.abs() < matters => Verdict::Alike,
                true if mean > 0.0 => Verdict::Better,
                true => Verdict::Worse,
                false => Verdict::Unclear,
            };
        };
        let [low, high] = found.interval(self.level, Looks::Always);
        let verdict = match mean {
            _ if low > -matters && high < matters => Verdict::Alike,
            mean if low > 0.0 && mean >= matters => Verdict::Better,
            mean if high < 0.0 && mean <= -matters => Verdict::Worse,
            _ => return Verdict::Unclear,
        };
        match is_heavy_tailed(&self.differences) {
            true => Verdict::Unclear,
            false => verdict,
        }
    }

    fn standing(&self) -> PairStanding {
        let found = Studentised::of(&self.moments).filter(|_| !is_heavy_tailed(&self.differences));
        let interval = found.map(|found| found.interval(self.level, Looks::Always));
        PairStanding {
            first: self.first,
            second: self.second,
            worlds: self.moments.count() as u32,
            mean: self.moments.mean(),
            low: interval.map(|[low, _]| low),
            high: interval.map(|[_, high]| high),
            verdict: self.verdict,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::ensemble::Ensemble;
    use crate::sample;
    use model::math::normal_quantile;
    use rand::{RngExt, SeedableRng};
    use rand_pcg::Pcg64;
    use words::Language::{Chinese, English};

    /// Runs a race whose strategies reach `value(strategy, world)` weekly active members.
    fn raced(strategies: usize, most: u32, value: impl Fn(usize, u32) -> f64) -> Standing {
        let experiment = sample::experiment(strategies, most, 2);
        let whole = sample::ensemble(&experiment, Outcome::WeeklyActive, value);
        let (mut race, mut ensemble) = (Race::new(&experiment), Ensemble::new(&experiment));
        loop {
            let next = race.next();
            if next.is_empty() {
                return race.standing();
            }
            for batch in next {
                for world in batch.first_world..batch.first_world + batch.worlds {
                    let mut values = vec![0.0; crate::batch::values_per_world(2)];
                    let place = values.len() - model::outcomes::OUTCOMES.len();
                    values[place] =
                        whole.outcome(batch.strategy, Outcome::WeeklyActive)[world as usize];
                    let one = Batch {
                        first_world: world,
                        worlds: 1,
                        ..batch
                    };
                    ensemble.insert(&one, &values).unwrap();
                }
            }
            race.take(|strategy, outcome| ensemble.own_outcome(strategy, outcome));
        }
    }

    fn wave(world: u32) -> f64 {
        f64::from(world * 37 % 11)
    }

    #[test]
    fn who_is_surely_worse_gets_no_more_worlds() {
        // C is far behind at once, B ahead of A by less than A and B vary.
        let found = raced(3, 400, |strategy, world| {
            [100.0, 104.0, 20.0][strategy] + wave(world + 5 * strategy as u32)
        });
        assert_eq!(
            (found.finding, &found.contenders[..]),
            (Finding::Best, &[1][..])
        );
        assert_eq!(found.worlds[2], 20);
        assert!(
            found.worlds[0] > 20 && found.worlds[0] < 400,
            "{:?}",
            found.worlds
        );
        assert_eq!(
            found.sentence.get(English),
            format!(
                "B is the best by weekly active members: surely ahead of every other plan, after {} worlds.",
                found.worlds[1]
            )
        );
    }

    #[test]
    fn equal_plans_are_not_told_apart_and_it_says_so() {
        let found = raced(2, 60, |strategy, world| {
            100.0 + 30.0 * wave(world + 5 * strategy as u32)
        });
        assert_eq!(
            (found.finding, &found.worlds[..]),
            (Finding::Undecided, &[60, 60][..])
        );
        assert_eq!(
            found.sentence.get(English),
            "These plans cannot be told apart by weekly active members with 60 worlds: A, B."
        );
        assert_eq!(
            found.sentence.get(Chinese),
            "跑了 60 次模拟，这几套方案在周活跃成员数上仍分不出高下：“A”、“B”。"
        );
    }

    #[test]
    fn a_difference_too_small_to_matter_ends_the_race() {
        let found = raced(2, 2000, |strategy, world| {
            500.0 + 0.2 * wave(world + 5 * strategy as u32)
        });
        assert_eq!(found.finding, Finding::Alike);
        assert!(found.worlds[0] < 200, "{:?}", found.worlds);
        let same = raced(2, 2000, |_, world| 500.0 + wave(world));
        assert_eq!((same.finding, same.worlds[0]), (Finding::Alike, 100));
    }

    /// Six equal plans, looked at after every world: over all pairs together hardly ever one is called better.
    #[test]
    fn equal_plans_seldom_seem_to_differ_at_any_time() {
        const REPEATS: u32 = 300;
        let mut luck = Pcg64::seed_from_u64(5);
        let mut alarms = 0;
        for _ in 0..REPEATS {
            let all = (0..6).flat_map(|a| (a + 1..6).map(move |b| (a, b)));
            let mut pairs: Vec<Pair> = all
                .map(|(a, b)| Pair::new(a, b, 1.0 - ALL / 15.0))
                .collect();
            for _ in 0..200 {
                let reached: Vec<f64> = (0..6)
                    .map(|_| normal_quantile(luck.random_range(1e-12..1.0)))
                    .collect();
                for pair in &mut pairs {
                    pair.take(reached[pair.first] - reached[pair.second], 0.0);
                }
            }
            alarms += u32::from(pairs.iter().any(|pair| pair.verdict != Verdict::Unclear));
        }
        assert!(alarms <= REPEATS / 20, "{alarms} of {REPEATS}");
    }
}

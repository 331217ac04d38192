//! Held out in time: people fitted to the first half of a real community's days, and judged on the second.
//!
//! What a search has set with the whole record in view says little about days that it has not seen. Here two numbers, how
//! much people write and how unequally, are set anew so that the first half has as many messages and writers as the real one;
//! the second half is then as the model has it. What the search set besides (visits, needs, what fades) stays as it is
//! shipped.

use super::community::Community;
use super::comparison::ReplayResult;
use super::worlds::REPLAYED;
use measure::{
    Contribution, DAY, Log, LogError, Member, Need, STATISTICS, Standing, Traces, measure,
    simulated_log,
};
use model::experiment::Experiment;
use model::math::{exp, ln};
use model::run::{Plan, run_world_logged};

/// What the spread of messages between people is multiplied by.
const SPREADS: [f64; 8] = [0.4, 0.6, 0.8, 1.0, 1.2, 1.5, 1.8, 2.2];

/// What messages a visit are multiplied by lies between this and its inverse.
const FEWEST: f64 = 1.0 / 64.0;

/// How often that range is halved.
const HALVINGS: u32 = 8;

/// Worlds in which a pair of numbers is tried.
const WORLDS_TRIED: u32 = 4;

/// A real community in two halves, each beside the simulated one.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldOut {
    /// By how much the messages a visit and their spread between people were multiplied.
    pub factors: [f64; 2],
    /// The half that the two numbers were set by.
    pub first: ReplayResult,
    /// The half that nothing was set by.
    pub second: ReplayResult,
}

impl HeldOut {
    /// Fits `experiment`, the replay of `community`, to the first half of its `log`, and runs `worlds` worlds to the end.
    ///
    /// # Errors
    /// When the log contradicts itself.
    pub fn new(
        community: &Community,
        experiment: &Experiment,
        log: &Log,
        worlds: u32,
    ) -> Result<Self, LogError> {
        let days = experiment.run.days;
        let half = days / 2;
        let halves = [0..half, half..days];
        let real = [part(log, 0, half)?, part(log, half, days)?];
        let (fitted, factors) = fit(experiment, half, &real[0]);
        let plan = Plan::new(&fitted, REPLAYED);
        let mut rows: [Vec<Vec<f64>>; 2] = [Vec::new(), Vec::new()];
        for world in 0..worlds {
            let (_, events) = run_world_logged(&plan, world);
            let simulated = simulated_log(&events, fitted.scenario.start, days);
            for (rows, days) in rows.iter_mut().zip(&halves) {
                rows.push(measure(&part(&simulated, days.start, days.end)?));
            }
        }
        let [first, second] = [0, 1].map(|half| {
            let rows: Vec<&[f64]> = rows[half].iter().map(Vec::as_slice).collect();
            let figures = community.clone().with_figures_of(&real[half]);
            let days = halves[half].end - halves[half].start;
            ReplayResult::new(&figures, days, &rows)
        });
        Ok(Self {
            factors,
            first,
            second,
        })
    }
}

/// Those who joined on the days from `from` to before `until`, and what they wrote then; days are counted from the log's first.
/// Operators are kept throughout. What a log tells of accounts beside joining and the last visit has no day, and is left out.
///
/// # Errors
/// Never for a log that is sound itself.
fn part(log: &Log, from: u32, until: u32) -> Result<Log, LogError> {
    let first = log.start().div_euclid(DAY) * DAY;
    let [from, until] = [from, until].map(|day| first + i64::from(day) * DAY);
    let mut places = vec![None; log.members().len()];
    let mut members: Vec<Member> = Vec::new();
    for (place, member) in places.iter_mut().zip(log.members()) {
        if member.standing == Standing::Member && !(from..until).contains(&member.joined) {
            continue;
        }
        *place = u32::try_from(members.len()).ok();
        let last_visit = member.traces.last_visit;
        members.push(Member {
            joined: member.joined.max(from),
            standing: member.standing,
            traces: Traces {
                last_visit: last_visit.map(|seen| seen.clamp(member.joined.max(from), until)),
                ..Traces::default()
            },
        });
    }
    let place = |account: u32| places.get(account as usize).copied().flatten();
    let contributions: Vec<Contribution> = log
        .contributions()
        .iter()
        .filter(|written| (from..until).contains(&written.time))
        .filter_map(|written| {
            Some(Contribution {
                member: place(written.member)?,
                addressee: written.addressee.get().and_then(place).into(),
                ..*written
            })
        })
        .collect();
    let undated = [
        Need::LightActions,
        Need::Invitations,
        Need::Spending,
        Need::RedEnvelopes,
        Need::Muting,
        Need::Leaving,
    ];
    let known = undated
        .into_iter()
        .fold(log.known(), |known, need| known.without(need));
    Ok(Log::new(members, contributions, until)?.knowing(known))
}

/// The experiment whose first `days` days have as many messages and writers as `real`, and by how much messages a visit and
/// their spread had to be multiplied for it: for each spread the messages are found by halving, as more a visit are more in all;
/// the spread with the nearest number of writers is taken.
fn fit(experiment: &Experiment, days: u32, real: &Log) -> (Experiment, [f64; 2]) {
    let wanted = messages_and_writers(&measure(real));
    let mut best = ([1.0, 1.0], f64::INFINITY);
    for spread in SPREADS {
        let (mut low, mut high) = (ln(FEWEST), -ln(FEWEST));
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            let factors = [exp(middle), spread];
            let found = tried(scaled(experiment, factors), days);
            let apart = |place: usize| ln(found[place] / wanted[place]).abs();
            let distance = apart(0) + apart(1);
            if distance < best.1 {
                best = (factors, distance);
            }
            if found[0] < wanted[0] {
                low = middle;
            } else {
                high = middle;
            }
        }
    }
    (scaled(experiment, best.0), best.0)
}

/// Messages and writers of the first `days` days, on average.
fn tried(mut experiment: Experiment, days: u32) -> [f64; 2] {
    experiment.run.days = days;
    let plan = Plan::new(&experiment, REPLAYED);
    let mut mean = [0.0, 0.0];
    for world in 0..WORLDS_TRIED {
        let (_, events) = run_world_logged(&plan, world);
        let log = simulated_log(&events, experiment.scenario.start, days);
        for (mean, value) in mean.iter_mut().zip(messages_and_writers(&measure(&log))) {
            *mean += value / f64::from(WORLDS_TRIED);
        }
    }
    mean
}

fn scaled(experiment: &Experiment, [messages, spread]: [f64; 2]) -> Experiment {
    let mut scaled = experiment.clone();
    for segment in &mut scaled.scenario.segments {
        segment.messages_per_visit *= messages;
        segment.message_spread *= spread;
    }
    scaled
}

fn messages_and_writers(row: &[f64]) -> [f64; 2] {
    let of = |name: &str| {
        let place = STATISTICS.iter().position(|known| known.name == name);
        place.map_or(f64::NAN, |place| row[place])
    };
    [of("messages"), of("posters")]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::community::community;
    use super::*;
    use model::document;

    fn written(day: i64, member: u32, item: u32, addressee: Option<u32>) -> Contribution {
        Contribution {
            time: day * DAY + 60,
            member,
            item,
            parent: measure::Maybe::NONE,
            addressee: addressee.into(),
            kind: measure::MessageKind::Post,
            score: None,
        }
    }

    #[test]
    fn a_half_has_those_who_joined_in_it_and_what_they_wrote_in_it() {
        let members = vec![
            Member::new(0, false),
            Member::new(5 * DAY, true),
            Member::new(12 * DAY, false),
        ];
        let messages = vec![
            written(1, 0, 1, None),
            written(11, 0, 2, None),
            written(13, 2, 3, Some(0)),
            written(14, 1, 4, Some(2)),
        ];
        let log = Log::new(members, messages, 20 * DAY).unwrap();
        let [first, second] = [part(&log, 0, 10).unwrap(), part(&log, 10, 20).unwrap()];
        assert_eq!((first.members().len(), first.contributions().len()), (2, 1));
        assert_eq!(
            (second.members().len(), second.contributions().len()),
            (2, 2)
        );
        assert_eq!(second.contributions()[0].addressee.get(), None);
        assert_eq!(second.contributions()[1].addressee.get(), Some(1));
        for half in [first, second] {
            assert!(log.known().knows(Need::Leaving) && !half.known().knows(Need::Leaving));
            assert!(half.known().knows(Need::Visits));
        }
    }

    /// A simulated community whose members write less than the shipped ones stands for the real one.
    #[test]
    fn the_fit_finds_what_the_first_half_was_made_with() {
        let mut experiment =
            document::parse(document::preset("quantumcomputing_se").unwrap()).unwrap();
        experiment.run.days = 120;
        let made = scaled(&experiment, [0.5, 1.0]);
        let (_, events) = run_world_logged(&Plan::new(&made, REPLAYED), 7);
        let log = simulated_log(&events, made.scenario.start, 120);
        let community = community("quantumcomputing_se").unwrap();
        let found = HeldOut::new(&community, &experiment, &log, 6).unwrap();
        assert!(
            (0.25..1.0).contains(&found.factors[0]),
            "{:?}",
            found.factors
        );
        assert_eq!((found.first.simulated_days, found.second.worlds), (60, 6));
    }
}

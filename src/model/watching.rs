//! Watching a world: who was a member on each day and what that day was like for everybody, small enough to keep.
//!
//! The days are looked at from outside, after each has passed: watching draws nothing and changes nothing.

use std::collections::BTreeMap;

use super::event_log::{EventKind, EventLog, NOBODY};
use super::membership::LIVING;
use super::plan::Plan;
use super::population::Population;
use super::ties::{Fading, Tie, Ties};
use super::world::World;

macro_rules! signs {
    ($($bit:literal $name:ident $doc:literal;)*) => {
        /// What is so of somebody on a day. Several hold at once, a bit each.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        #[allow(non_camel_case_types)]
        pub enum Sign { $(#[doc = $doc] $name = 1 << $bit,)* }

        /// The names of the [signs](Sign), in the order of their bits.
        pub const SIGNS: &[&str] = &[$(stringify!($name)),*];
    };
}

signs! {
    0 member "A member at the end of the day.";
    1 visited "Opened the community, also by joining.";
    2 wrote "Opened a topic or answered somebody.";
    3 showed "Did anything that the operator sees, beside joining: wrote, clicked, checked in, opened or sent a packet, came to an event, bought.";
    4 silent "A member who has not opened the community for seven days.";
    5 muted "A member who has muted the group.";
    6 folded "A member who has folded the group away.";
    7 away "A member whom a shock keeps away.";
}

/// Definition: days without a visit after which a member is silent, as the series `silent_share` has it.
const SILENT_DAYS: i32 = 7;

/// What the operator sees of a member, beside joining.
const SEEN: [EventKind; 8] = [
    EventKind::Post,
    EventKind::Reply,
    EventKind::Light,
    EventKind::CheckIn,
    EventKind::PacketSent,
    EventKind::PacketTaken,
    EventKind::EventAttended,
    EventKind::Purchase,
];

/// One world, day by day. Persons are named by their places in [`people`](Self::people).
#[derive(Clone, Debug)]
pub struct Watched {
    /// Identity and segment's number of everybody who has ever been a member, in the order of joining.
    pub people: Vec<(u32, u8)>,
    /// Every membership.
    pub spells: Vec<Spell>,
    days: Vec<WatchedDay>,
    /// Whom people know, written down whenever it changes, by days.
    known: Vec<Known>,
    fading: Fading,
    /// Days that had passed before the first one, by which ties are dated.
    before: u32,
}

/// One membership of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spell {
    /// The person.
    pub person: u32,
    /// Day of joining or of coming back, from 0.
    pub first: u32,
    /// Day of leaving; none for members at the end.
    pub left: Option<u32>,
}

/// How a day ended for those who had joined by then, in the order of joining.
#[derive(Clone, Debug, Default)]
struct WatchedDay {
    signs: Vec<u8>,
    /// Belonging, recognition and interest, of 255.
    needs: [Vec<u8>; 3],
    /// What happened but visits, in the order of time.
    acts: Vec<WatchedAct>,
}

/// Something that happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WatchedAct {
    /// Minute of the day, 0 to 1439.
    pub minute: u16,
    /// What happened.
    pub kind: EventKind,
    /// Who did it; none for the operator.
    pub member: Option<u32>,
    /// The member whom it is directed at.
    pub target: Option<u32>,
    /// Amount, as the kind says.
    pub value: f32,
}

/// Whom somebody knows from a day on.
#[derive(Clone, Debug)]
struct Known {
    day: u32,
    person: u32,
    ties: Vec<Tie>,
}

/// Two members who know each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bond {
    /// The two, the one who joined earlier first.
    pub pair: [u32; 2],
    /// How well the one does who knows the other better, above 0 without a bound.
    pub strength: f32,
}

/// Runs one world to its end and keeps what it was like.
#[must_use]
pub fn watch_world(plan: &Plan, world: u32) -> Watched {
    let plan = plan.in_world(world);
    let mut state = World::new(&plan, world);
    state.journal.keep_log(&state.people, state.now.day);
    let mut watched = Watched {
        people: Vec::new(),
        spells: Vec::new(),
        days: Vec::new(),
        known: Vec::new(),
        fading: state.now.setting.fading.clone(),
        before: state.now.setting.first,
    };
    let mut known = Vec::new();
    for _ in 0..plan.days() {
        let day = state.now.day;
        state.advance();
        watched.look(&state.people, day, &mut known);
    }
    let people = &state.people;
    let persons = (0..people.len()).map(|i| (people.identity[i], people.segment[i]));
    watched.people = persons.collect();
    let (log, _) = state.journal.into_log(&state.people);
    watched.read(&log);
    watched
}

impl Watched {
    /// Looks at everybody at the end of `day`, of which `known` has the ties of the day before.
    fn look(&mut self, people: &Population, day: u32, known: &mut Vec<Vec<Tie>>) {
        let n = people.len();
        let mut signs = vec![0; n];
        known.resize(n, Vec::new());
        for (i, signs) in signs.iter_mut().enumerate() {
            let last = people.last_visit[i];
            let mut is = |sign: Sign, so: bool| *signs |= if so { sign as u8 } else { 0 };
            is(Sign::visited, last == day as i32);
            if people.present[i] > 0.0 {
                is(Sign::member, true);
                is(Sign::silent, day as i32 - last >= SILENT_DAYS);
                is(Sign::muted, people.muted[i] > 0.0);
                is(Sign::folded, people.folded[i] > 0.0);
                is(Sign::away, people.away[i] > 0.0);
            }
            if known[i] != people.ties[i] {
                known[i] = people.ties[i].to_vec();
                self.known.push(Known {
                    day: self.days.len() as u32,
                    person: i as u32,
                    ties: known[i].clone(),
                });
            }
        }
        let bytes = |levels: &[f32]| levels[..n].iter().map(|&level| byte(level)).collect();
        let needs = [&people.belonging, &people.recognition, &people.interest];
        self.days.push(WatchedDay {
            signs,
            needs: needs.map(|levels| bytes(levels)),
            acts: Vec::new(),
        });
    }

    /// Takes from the log what happened.
    fn read(&mut self, log: &EventLog) {
        let identities = self.people.iter().map(|&(identity, _)| identity);
        let places: BTreeMap<u32, u32> = identities.zip(0..).collect();
        let place = |identity: u32| places.get(&identity).copied();
        // The membership of each person that goes on.
        let mut going = vec![None; self.people.len()];
        for event in &log.events {
            let (kind, day) = (event.kind, event.day);
            let today = &mut self.days[day as usize];
            let member = place(event.member);
            if let Some(person) = member {
                let i = person as usize;
                let wrote = matches!(kind, EventKind::Post | EventKind::Reply);
                today.signs[i] |= if wrote { Sign::wrote as u8 } else { 0 };
                let seen = SEEN.contains(&kind);
                today.signs[i] |= if seen { Sign::showed as u8 } else { 0 };
                match kind {
                    EventKind::Join | EventKind::Return => {
                        going[i] = Some(self.spells.len());
                        self.spells.push(Spell {
                            person,
                            first: day,
                            left: None,
                        });
                    }
                    EventKind::Leave | EventKind::Removed => {
                        let spell = going[i].take().and_then(|k: usize| self.spells.get_mut(k));
                        if let Some(spell) = spell {
                            spell.left = Some(day);
                        }
                    }
                    _ => {}
                }
            }
            if kind != EventKind::Visit {
                today.acts.push(WatchedAct {
                    minute: event.minute,
                    kind,
                    member,
                    target: place(event.target).filter(|_| event.target != NOBODY),
                    value: event.value as f32,
                });
            }
        }
    }

    /// Days of the run.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.days.len() as u32
    }

    /// [Signs](Sign) of everybody who had joined by the end of `day`; nobody on a day that there is not.
    #[must_use]
    pub fn signs(&self, day: u32) -> &[u8] {
        self.days.get(day as usize).map_or(&[], |day| &day.signs)
    }

    /// Belonging, recognition and interest of everybody who had joined by the end of `day`, of 255.
    #[must_use]
    pub fn needs(&self, day: u32) -> [&[u8]; 3] {
        let found = self.days.get(day as usize);
        found.map_or([&[]; 3], |day| day.needs.each_ref().map(Vec::as_slice))
    }

    /// What happened on `day` but visits, in the order of time.
    #[must_use]
    pub fn acts(&self, day: u32) -> &[WatchedAct] {
        self.days.get(day as usize).map_or(&[], |day| &day.acts)
    }

    /// The living ties between those who were members at the end of `day`, by the pairs.
    #[must_use]
    pub fn bonds(&self, day: u32) -> Vec<Bond> {
        let signs = self.signs(day);
        if signs.is_empty() {
            return Vec::new();
        }
        let is_member = |person: u32| {
            let signs = signs.get(person as usize);
            signs.is_some_and(|signs| signs & Sign::member as u8 != 0)
        };
        let mut latest: Vec<Option<Ties<'_>>> = vec![None; signs.len()];
        for known in self.known.iter().take_while(|known| known.day <= day) {
            latest[known.person as usize] = Some(Ties(&known.ties));
        }
        let mut bonds = Vec::new();
        for (person, ties) in (0..).zip(latest) {
            let Some(ties) = ties.filter(|_| is_member(person)) else {
                continue;
            };
            for (other, strength) in ties.iter(self.before + day, &self.fading) {
                if strength > LIVING && is_member(other) {
                    let pair = [person.min(other), person.max(other)];
                    bonds.push(Bond { pair, strength });
                }
            }
        }
        // Of the two sides of a pair, the stronger comes first and is kept.
        bonds.sort_by(|a, b| (a.pair.cmp(&b.pair)).then(b.strength.total_cmp(&a.strength)));
        bonds.dedup_by_key(|bond| bond.pair);
        bonds
    }
}

impl Bond {
    /// Its strength s as s ÷ (1 + s), of 255.
    #[must_use]
    pub fn byte(&self) -> u8 {
        byte(self.strength / (1.0 + self.strength))
    }
}

/// A level from 0 to 1, of 255.
fn byte(level: f32) -> u8 {
    (level * 255.0 + 0.5) as u8
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::document;
    use crate::math::max;
    use crate::run::{run_world, run_world_logged};
    use crate::series::Series;
    use crate::today::Today;

    fn plan(preset: &str, strategy: usize) -> Plan {
        let mut experiment = document::parse(document::preset(preset).unwrap()).unwrap();
        experiment.run.days = 60;
        Plan::new(&experiment, strategy)
    }

    fn count(signs: &[u8], all: u8) -> f64 {
        signs.iter().filter(|&signs| signs & all == all).count() as f64
    }

    #[test]
    fn what_is_watched_is_what_happens_unwatched() {
        for (preset, strategy) in [("bank", 0), ("bank", 1), ("reading", 1), ("qa", 0)] {
            let plan = plan(preset, strategy);
            let (result, watched) = (run_world(&plan, 3), watch_world(&plan, 3));
            assert_eq!(watched.days(), 60);
            for day in 0..60 {
                let signs = watched.signs(day);
                let series = |series| result.series(series)[day as usize];
                let members = series(Series::Members);
                assert_eq!(count(signs, Sign::member as u8), members, "{preset} {day}");
                let share = |sign: Sign| count(signs, sign as u8) / members;
                assert!((share(Sign::muted) - series(Series::MutedShare)).abs() < 1e-6);
                assert!((share(Sign::folded) - series(Series::FoldedShare)).abs() < 1e-6);
                assert!((share(Sign::silent) - series(Series::SilentShare)).abs() < 1e-6);
                assert_eq!(count(signs, Sign::wrote as u8), series(Series::Posters));
                let belonging: f64 = (signs.iter().zip(watched.needs(day)[0]))
                    .filter(|(signs, _)| *signs & Sign::member as u8 != 0)
                    .map(|(_, &level)| f64::from(level) / 255.0)
                    .sum();
                let mean = belonging / members;
                assert!((mean - series(Series::Belonging)).abs() < 1.0 / 255.0);
                let left = (watched.spells.iter())
                    .filter(|spell| spell.left == Some(day))
                    .count();
                assert_eq!(left as f64, series(Series::Left), "{preset} {day}");
            }
        }
    }

    #[test]
    fn acts_are_the_log_without_visits() {
        let plan = plan("bank", 1);
        let (log, watched) = (run_world_logged(&plan, 1).1, watch_world(&plan, 1));
        let people: Vec<u32> = log.people.iter().map(|person| person.identity).collect();
        let identity = |place: Option<u32>| place.map_or(NOBODY, |place| people[place as usize]);
        let logged = (log.events.iter())
            .filter(|event| event.kind != EventKind::Visit)
            .map(|event| {
                (
                    event.day,
                    event.minute,
                    event.kind,
                    event.member,
                    event.target,
                )
            });
        let kept = (0..60).flat_map(|day| {
            (watched.acts(day).iter())
                .map(move |act| (day, act.minute, act.kind, act.member, act.target))
        });
        let kept = kept.map(|(day, minute, kind, member, target)| {
            (day, minute, kind, identity(member), identity(target))
        });
        assert!(logged.eq(kept));
    }

    #[test]
    fn bonds_are_the_living_ties_of_the_day() {
        for preset in ["bank", "reading"] {
            let plan = plan(preset, 1);
            let watched = watch_world(&plan, 0);
            let mut state = World::new(&plan, 0);
            let mut most = 0;
            for day in 0..60 {
                let mut now = state.now;
                state.advance();
                now.day = state.now.day - 1;
                let mut pairs: BTreeMap<[u32; 2], f32> = BTreeMap::new();
                for (strength, [a, b]) in state.people.living_ties(&now) {
                    let known = pairs.entry([a.min(b), a.max(b)]).or_default();
                    *known = max(*known, strength);
                }
                let bonds = watched.bonds(day);
                let found = bonds.iter().map(|bond| (bond.pair, bond.strength));
                assert!(found.eq(pairs), "{preset} {day}");
                most = most.max(bonds.len());
            }
            assert!(most > 10, "{preset}: {most}");
        }
    }

    #[test]
    fn a_group_that_already_runs_is_watched_from_its_first_day() {
        let mut experiment = document::parse(document::preset("bank").unwrap()).unwrap();
        experiment.run.days = 20;
        experiment.scenario.today = Some(Today::of(60));
        let plan = Plan::new(&experiment, 0);
        let (result, watched) = (run_world(&plan, 0), watch_world(&plan, 0));
        for day in 0..20 {
            let members = count(watched.signs(day), Sign::member as u8);
            assert_eq!(members, result.series(Series::Members)[day as usize]);
        }
        let begun = watched.spells.iter().filter(|spell| spell.first == 0);
        assert!(begun.count() > 30 && !watched.bonds(19).is_empty());
    }

    #[test]
    fn a_day_that_there_is_not_is_empty() {
        let watched = watch_world(&plan("bank", 0), 0);
        assert!(watched.signs(60).is_empty() && watched.acts(60).is_empty());
        assert!(watched.needs(60)[2].is_empty() && watched.bonds(60).is_empty());
    }
}

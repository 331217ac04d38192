//! The pasts that are kept: every group that already runs grows up once, and each plan goes on with a copy; and everybody in
//! a world is born once.

use super::births::Births;
use super::eve::Eve;
use super::past::Past;
use super::random::Luck;
use super::setting::Setting;

/// Bound: bytes of what is kept of people and messages, 64 MB: some 200 groups of 500 members.
const ROOM: usize = 64 << 20;

/// Groups on the eve of their first day, one for each world, as many as there is room for. Whoever runs worlds one after another
/// keeps them; the numbers of a world do not hang on what is kept.
#[derive(Clone, Debug)]
pub struct Pasts {
    /// By the numbers of their worlds.
    kept: Vec<Kept>,
    /// Bytes of all that is kept, and the most that they may be.
    bytes: usize,
    room: usize,
    /// The people of the last world.
    pub(crate) births: Option<Births>,
}

#[derive(Clone, Debug)]
struct Kept {
    world: u32,
    past: Past,
    eve: Eve,
}

impl Default for Pasts {
    /// Nothing yet, and room for 64 MB.
    fn default() -> Self {
        Self::with_room(ROOM)
    }
}

impl Pasts {
    /// Nothing yet, and room for so many bytes.
    #[must_use]
    pub fn with_room(room: usize) -> Self {
        Self {
            kept: Vec::new(),
            bytes: 0,
            room,
            births: None,
        }
    }

    /// Worlds of which the past is kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The eve of the first day after `past` in world number `world`.
    pub(crate) fn eve(&mut self, past: &Past, world: u32) -> Eve {
        if let Ok(place) = self.place(world)
            && let kept = &self.kept[place]
            && kept.past.is_the_same_as(past)
        {
            return kept.eve.clone();
        }
        let eve = past.eve(world);
        self.keep(past, world, &eve);
        eve
    }

    /// The people of the world with that luck who have been born so far.
    pub(crate) fn births(&mut self, setting: &Setting, luck: Luck) -> Births {
        let last = self.births.take();
        last.filter(|births| births.are_of(setting, luck))
            .unwrap_or_else(|| Births::new(setting, luck))
    }

    /// Where the world is, or would be.
    fn place(&self, world: u32) -> Result<usize, usize> {
        self.kept.binary_search_by_key(&world, |kept| kept.world)
    }

    fn keep(&mut self, past: &Past, world: u32, eve: &Eve) {
        let bytes = eve.bytes();
        if let Ok(place) = self.place(world) {
            self.bytes -= self.kept.remove(place).eve.bytes();
        }
        if bytes > self.room {
            return;
        }
        // Worlds are run in the order of their numbers: the last ones are wanted again last.
        while self.bytes + bytes > self.room
            && let Some(last) = self.kept.pop()
        {
            self.bytes -= last.eve.bytes();
        }
        let Err(place) = self.place(world) else {
            return;
        };
        let (past, eve) = (past.clone(), eve.clone());
        // A copy has no room to spare.
        self.bytes += eve.bytes();
        self.kept.insert(place, Kept { world, past, eve });
    }
}

#[cfg(all(test, feature = "whole"))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::document;
    use crate::experiment::Experiment;
    use crate::run::{Plan, run_world, run_world_after};
    use serde_json::{Value, json};
    use words::Text;

    fn written() -> Value {
        serde_json::from_str(include_str!("../../tests/scenarios/running-group.json")).unwrap()
    }

    fn read(document: &Value) -> Experiment {
        let mut experiment = document::parse(&document.to_string()).unwrap();
        experiment.run.days = 30;
        experiment
    }

    fn another() -> Text {
        Text::of(|_| "another".to_owned())
    }

    fn past(experiment: &Experiment) -> Past {
        Past::of(experiment).unwrap()
    }

    /// Plans of many kinds of tactics, some of which go on from the past, under other means.
    fn plans() -> Experiment {
        let mut document = written();
        let plan = |name, operator: Value, tactics: Value| json!({ "name": name, "operator": operator, "tactics": tactics });
        let tactic = |id, action: Value| json!({ "id": id, "action": action });
        let content = tactic("content", json!({ "kind": "content", "posts": 1 }));
        let packets = tactic("packets", json!({ "kind": "red_envelope" }));
        let more = [
            plan("none", json!({}), json!([])),
            plan(
                "poor",
                json!({ "minutes_per_day": 5, "budget_yuan": 10 }),
                json!([packets, content]),
            ),
        ];
        document["strategies"].as_array_mut().unwrap().extend(more);
        read(&document)
    }

    #[test]
    fn a_kept_past_gives_every_plan_the_numbers_of_the_whole_run() {
        let experiment = plans();
        let mut pasts = Pasts::default();
        for strategy in 0..experiment.strategies.len() {
            let plan = Plan::new(&experiment, strategy);
            for world in [3, 0, 3] {
                let whole = run_world(&plan, world);
                assert_eq!(
                    run_world_after(&plan, world, &mut pasts),
                    whole,
                    "{strategy}"
                );
            }
        }
        assert_eq!(pasts.len(), 2);
    }

    #[test]
    fn another_past_takes_the_place_of_the_one_that_is_kept() {
        let (one, mut other) = (plans(), plans());
        other.run.seed += 1;
        let mut pasts = Pasts::default();
        for experiment in [&one, &other, &one] {
            let plan = Plan::new(experiment, 1);
            assert_eq!(run_world_after(&plan, 2, &mut pasts), run_world(&plan, 2));
        }
        assert_eq!(pasts.len(), 1);
    }

    #[test]
    fn a_past_hangs_on_the_community_and_on_what_has_been_done_in_it_alone() {
        let original = read(&written());
        type Change<'a> = (bool, &'a dyn Fn(&mut Experiment));
        let changes: [Change<'_>; 13] = [
            (true, &|e| e.run.days = 90),
            (true, &|e| e.run.worlds = 7),
            (true, &|e| e.scenario.name = another()),
            (true, &|e| drop(e.strategies.pop())),
            (true, &|e| e.strategies[0].name = another()),
            (true, &|e| {
                let mut later = e.strategies[1].tactics[0].clone();
                later.schedule.from = Some(e.scenario.start.plus_days(3));
                later.id = "later".to_owned();
                e.strategies[0].tactics.push(later);
            }),
            (true, &|e| e.scenario.founders = 5),
            (false, &|e| e.run.seed = 1),
            (false, &|e| e.scenario.today.as_mut().unwrap().members = 41),
            (false, &|e| e.scenario.segments[0].visits_per_week = 4.0),
            (false, &|e| drop(e.strategies[0].tactics.pop())),
            (false, &|e| e.strategies[0].operator.minutes_per_day = 7.0),
            (false, &|e| {
                e.scenario.assumptions.insert("tie_days".to_owned(), 50.0);
            }),
        ];
        for (place, (same, change)) in changes.iter().enumerate() {
            let mut changed = original.clone();
            change(&mut changed);
            let found = past(&changed).is_the_same_as(&past(&original));
            assert_eq!(found, *same, "change {place}");
        }
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for_and_the_numbers_stay() {
        let experiment = plans();
        let plan = Plan::new(&experiment, 0);
        let one = past(&experiment).eve(0).bytes();
        for (room, most) in [(0, 0), (one / 2, 0), (5 * one / 2, 2)] {
            let mut pasts = Pasts::with_room(room);
            for world in [0, 1, 2, 3, 0] {
                let whole = run_world(&plan, world);
                assert_eq!(run_world_after(&plan, world, &mut pasts), whole);
                assert!(pasts.bytes <= room);
                let kept: usize = pasts.kept.iter().map(|kept| kept.eve.bytes()).sum();
                assert_eq!(kept, pasts.bytes);
                assert_eq!(pasts.place(world).is_ok(), most > 0);
            }
            assert!(pasts.len() <= most);
        }
    }
}

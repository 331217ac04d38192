//! The watch: one world of a strategy, day by day.

use std::collections::BTreeMap;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::document::Document;
use super::object_of;
use super::problem::Problem;
use experiments::batch::Batch;
use model::event_log::{EventKind, person_name};
use model::reason::Reason;
use model::run::Plan;
use model::watching::{SIGNS, Spell, Watched, watch_world};
use words::say::package as say;

/// Nobody, where a person's place stands.
const NONE: f64 = -1.0;

/// One world of one strategy, to be looked at day by day. It is run once, when the watch begins, with the numbers that `Job.run` has
/// for it. Persons are named by their places in `people`; a day that there is not is empty.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Watch(Watched);

#[wasm_bindgen]
impl Watch {
    /// Runs the world.
    ///
    /// # Errors
    /// When there is no such strategy or world.
    #[wasm_bindgen(constructor)]
    pub fn new(document: &Document, strategy: usize, world: u32) -> Result<Watch, Problem> {
        let experiment = &document.0;
        let batch = Batch {
            strategy,
            first_world: world,
            worlds: 1,
        };
        batch.check(experiment).map_err(|error| {
            Problem::of_argument("batch", &error.to_string(), &say::KNOWN_BATCH)
        })?;
        Ok(Self(watch_world(&Plan::new(experiment, strategy), world)))
    }

    /// Everybody who is ever a member, as the event log names them, in the order of joining.
    #[wasm_bindgen(unchecked_return_type = "string[]")]
    #[must_use]
    pub fn people(&self) -> Vec<String> {
        let names = self.0.people.iter();
        names.map(|&(identity, _)| person_name(identity)).collect()
    }

    /// The segment of each of them, as a place in `scenario.segments`; the one behind the last is of people who come to sell.
    #[must_use]
    pub fn segments(&self) -> Vec<u8> {
        self.0.people.iter().map(|&(_, segment)| segment).collect()
    }

    /// Every membership, three numbers each: the person, the day of joining or coming back from 0, and the day of leaving, −1 for
    /// members at the end.
    #[must_use]
    pub fn spells(&self) -> Vec<i32> {
        let spell = |spell: &Spell| {
            let left = spell.left.map_or(-1, |day| day as i32);
            [spell.person as i32, spell.first as i32, left]
        };
        self.0.spells.iter().flat_map(spell).collect()
    }

    /// Days of the run.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn days(&self) -> u32 {
        self.0.days()
    }

    /// What is so of everybody who has joined by the end of the day, a byte each; its bits, from the lowest, are named by `signNames`.
    #[must_use]
    pub fn signs(&self, day: u32) -> Vec<u8> {
        self.0.signs(day).to_vec()
    }

    /// The names of the bits of `signs`.
    #[wasm_bindgen(js_name = signNames, unchecked_return_type = "WatchSign[]")]
    #[must_use]
    pub fn sign_names() -> Vec<String> {
        SIGNS.iter().map(|&name| name.to_owned()).collect()
    }

    /// How well the needs of everybody are served who has joined by the end of the day, 0 to 255: everybody's belonging, then
    /// recognition, then interest.
    #[must_use]
    pub fn needs(&self, day: u32) -> Vec<u8> {
        self.0.needs(day).concat()
    }

    /// The living ties between members at the end of the day, three numbers each: two persons, and how well they know each other, 1 to 255.
    #[must_use]
    pub fn ties(&self, day: u32) -> Vec<u32> {
        let bonds = self.0.bonds(day).into_iter();
        bonds
            .flat_map(|bond| [bond.pair[0], bond.pair[1], u32::from(bond.byte())])
            .collect()
    }

    /// What happened on the day but visits, in the order of time, five numbers each: the kind as a place in `kinds`, the minute of the
    /// day, who did it and whom it is directed at (persons; −1 for the operator or nobody), and the value, as the event log has it.
    #[must_use]
    pub fn events(&self, day: u32) -> Vec<f64> {
        let place = |person: Option<u32>| person.map_or(NONE, f64::from);
        let acts = self.0.acts(day).iter();
        acts.flat_map(|act| {
            [
                f64::from(act.kind as u8),
                f64::from(act.minute),
                place(act.member),
                place(act.target),
                f64::from(act.value),
            ]
        })
        .collect()
    }

    /// The kinds of `events`, as the event log names them.
    #[wasm_bindgen(unchecked_return_type = "WatchKind[]")]
    #[must_use]
    pub fn kinds() -> JsValue {
        object_of(&EventKind::ALL.map(EventKind::name))
    }

    /// The daily series that counts those who leave for a reason, by the reason's number, which is the value of who leaves.
    #[wasm_bindgen(unchecked_return_type = "Record<number, string>")]
    #[must_use]
    pub fn reasons() -> JsValue {
        let series = Reason::ALL
            .iter()
            .map(|&reason| ((reason as u8).to_string(), reason.series()));
        object_of(&series.collect::<BTreeMap<_, _>>())
    }
}

//! The event log tells what can have happened, and writing it changes nothing.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::documents::experiments;
use super::{experiment, many};
use crate::event_log::{EventKind, EventLog, NOBODY};
use crate::run::{run_world, run_world_logged};
use crate::series::Series;
use crate::world::Plan;

/// Nobody acts before joining or after leaving, and an answer comes after what it answers.
fn the_log_is_possible(log: &EventLog) {
    let mut present: BTreeMap<u32, bool> = BTreeMap::new();
    let mut written: BTreeMap<u32, (u32, u16)> = BTreeMap::new();
    for event in &log.events {
        let now = (event.day, event.minute);
        match event.kind {
            EventKind::Join => assert_eq!(
                present.insert(event.member, true),
                None,
                "joined twice: {event:?}"
            ),
            EventKind::Return => {
                assert_eq!(present.insert(event.member, true), Some(false), "{event:?}")
            }
            _ if event.member != NOBODY => {
                assert_eq!(
                    present.get(&event.member),
                    Some(&true),
                    "acts while not a member: {event:?}"
                );
            }
            _ => {}
        }
        match event.kind {
            EventKind::Leave | EventKind::Removed => {
                present.insert(event.member, false);
            }
            EventKind::Post | EventKind::OperatorPost => {
                assert_eq!(
                    written.insert(event.item, now),
                    None,
                    "item written twice: {event:?}"
                );
            }
            EventKind::Reply | EventKind::OperatorReply => {
                let parent = written
                    .get(&event.parent)
                    .unwrap_or_else(|| panic!("answers nothing: {event:?}"));
                assert!(*parent <= now, "answers the future: {event:?}");
                written.insert(event.item, now);
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn the_log_tells_a_possible_story_and_changes_nothing(document in experiments()) {
        let experiment = experiment(document);
        let plan = Plan::new(&experiment, 0);
        let (result, log) = run_world_logged(&plan, 0);
        prop_assert_eq!(&result, &run_world(&plan, 0));
        the_log_is_possible(&log);
        let joined = log.events.iter().filter(|e| e.kind == EventKind::Join).count();
        prop_assert_eq!(joined as f64, result.series(Series::Joined).iter().sum::<f64>());
    }
}

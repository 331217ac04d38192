//! Tests of whole worlds.

#![allow(clippy::unwrap_used)]

use serde_json::json;

use crate::event_log::{EventKind, NOBODY};
use crate::experiment::Experiment;
use crate::run::run_world_logged;
use crate::world::{Plan, World};

/// 300 people who talk and send nothing unasked, and a packet of 100 yuan a day.
fn packets(reward_pull: f64, packet_reply: f64) -> Experiment {
    serde_json::from_value(json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "packets", "platform": "wechat_group", "founders": 300, 
            "assumptions": {"packet_reply": packet_reply, "unasked_packet": 0},
            "segments": [{"id": "members", "name": "members", "share": 1, "visits_per_week": 5, "messages_per_visit": 0.4,
                "starts_share": 0.4, "interest_days": 1000, "reward_pull": reward_pull}],
        },
        "strategies": [{"name": "packets", "operator": {"minutes_per_day": 60, "budget_yuan": 3000}, "tactics": [
            {"id": "packets", "schedule": {"at": "12:00"}, "action": {"kind": "red_envelope", "amount_yuan": 100, "shares": 40}},
        ]}],
        "run": {"days": 60, "worlds": 1, "seed": 5},
    }))
    .unwrap()
}

/// Money put in by members ÷ money received by members.
fn returned(experiment: &Experiment) -> f64 {
    let plan = Plan::new(experiment, 0);
    let mut world = World::new(&plan, 0);
    for _ in 0..plan.days() {
        world.advance();
    }
    let account = &world.purse.account;
    account.from_members as f64 / (account.to_members + account.between_members) as f64
}

#[test]
fn a_part_of_what_is_received_comes_back_and_deal_hunters_keep_what_they_get() {
    let [ordinary, hunters, nobody] =
        [(0.1, 0.25), (1.0, 0.25), (0.1, 0.0)].map(|(pull, reply)| returned(&packets(pull, reply)));
    assert!((0.1..0.4).contains(&ordinary), "{ordinary}");
    assert_eq!((hunters, nobody), (0.0, 0.0));
}

#[test]
fn members_send_after_receiving_and_never_take_from_themselves() {
    let (_, log) = run_world_logged(&Plan::new(&packets(0.1, 0.9), 0), 0);
    let mut received = std::collections::BTreeMap::new();
    let mut own = std::collections::BTreeMap::new();
    let mut sent = 0;
    for event in &log.events {
        match event.kind {
            EventKind::PacketSent if event.member != NOBODY => {
                let last: &(u32, u16) = received.get(&event.member).unwrap();
                assert!(*last <= (event.day, event.minute), "{event:?}");
                own.insert(event.item, event.member);
                sent += 1;
            }
            EventKind::PacketTaken => {
                assert_ne!(own.get(&event.parent), Some(&event.member), "{event:?}");
                let from = own.get(&event.parent).copied().unwrap_or(NOBODY);
                assert_eq!(event.target, from);
                received
                    .entry(event.member)
                    .or_insert((event.day, event.minute));
            }
            _ => {}
        }
    }
    assert!(sent > 100, "{sent} packets");
}

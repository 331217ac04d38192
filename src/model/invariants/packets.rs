//! How the money of a packet is split, and where it goes when nobody takes it.

use std::collections::BTreeMap;

use serde_json::json;

use super::experiment;
use crate::event_log::EventKind;
use crate::run::run_world_logged;
use crate::world::{Plan, World};

#[test]
fn a_lucky_packet_is_split_as_the_double_mean_rule_says() {
    // 10 yuan in 10 shares, sent daily to 500 visitors who all tap: every packet is emptied.
    let experiment = experiment(json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "packets", "platform": "wechat_group", "founders": 400,
            "segments": [{"id": "hunters", "name": "hunters", "share": 1, "visits_per_week": 6.9, "visit_spread": 0,
                "messages_per_visit": 0, "starts_share": 0, "interest_days": 10000, "reward_pull": 1}],
        },
        "strategies": [{"name": "packets", "operator": {"minutes_per_day": 60, "budget_yuan": 1000}, "tactics": [
            {"id": "packets", "schedule": {"at": "12:00"}, "action": {"kind": "red_envelope", "amount_yuan": 10, "shares": 10}},
        ]}],
        "run": {"days": 200, "worlds": 1, "seed": 5},
    }));
    let (_, log) = run_world_logged(&Plan::new(&experiment, 0), 0);
    let mut packets: BTreeMap<u32, Vec<f64>> = BTreeMap::new();
    for event in log
        .events
        .iter()
        .filter(|e| e.kind == EventKind::PacketTaken)
    {
        packets.entry(event.parent).or_default().push(event.value);
    }
    assert_eq!(packets.len(), 200);
    let mut first = Vec::new();
    for shares in packets.values() {
        assert_eq!(shares.len(), 10);
        assert!(
            (shares.iter().sum::<f64>() - 10.0).abs() < 1e-9 && shares.iter().all(|s| *s >= 0.01)
        );
        first.push(shares[0]);
    }
    // The first share is uniform from 0.01 to twice the mean of one yuan: mean 1.005, never above 2.
    let mean = first.iter().sum::<f64>() / 200.0;
    assert!(
        (mean - 1.005).abs() < 0.13,
        "mean of the first share {mean}"
    );
    assert!(
        first.iter().all(|s| *s <= 2.0)
            && first.iter().any(|s| *s > 1.8)
            && first.iter().any(|s| *s < 0.2)
    );
}

#[test]
fn what_nobody_takes_comes_back_after_24_hours() {
    let experiment = experiment(json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "empty room", "platform": "wechat_group", "founders": 0,
            "segments": [{"id": "nobody", "name": "nobody", "share": 1, "visits_per_week": 1, "messages_per_visit": 0,
                "starts_share": 0, "interest_days": 10}],
        },
        "strategies": [{"name": "packet", "operator": {"minutes_per_day": 60, "budget_yuan": 100}, "tactics": [
            {"id": "packet", "schedule": {"every_days": 30}, "action": {"kind": "red_envelope", "amount_yuan": 50, "shares": 10}},
        ]}],
        "run": {"days": 5, "worlds": 1, "seed": 5},
    }));
    let plan = Plan::new(&experiment, 0);
    let mut world = World::new(&plan, 0);
    let spent: Vec<f64> = (0..5).map(|_| world.advance().money_spent).collect();
    assert_eq!(spent, [50.0, -50.0, 0.0, 0.0, 0.0]);
}

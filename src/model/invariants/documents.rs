//! Random documents: any segments, tactics and shocks that documents allow.

use proptest::prelude::*;
use proptest::strategy::Union;
use serde::Deserialize;
use serde_json::{Value, json};

use super::values::kinds_of;
use crate::date::Date;
use crate::platform::Platform;
use crate::shocks::Shock;
use crate::tactics::Action;

/// Any segment that documents allow, within what a group of some hundred people may hold.
pub(super) fn segments() -> impl Strategy<Value = Value> {
    let one = (
        0.01_f64..6.9,
        0.0_f64..3.0,
        0.0_f64..2.0,
        0.0_f64..1.0,
        0.05_f64..500.0,
        0.0_f64..1.0,
        0.0_f64..3.0,
        prop::option::of((0.0_f64..60.0, 0.01_f64..3000.0)),
    );
    prop::collection::vec(one, 1..4).prop_map(|list| {
        list.into_iter()
            .enumerate()
            .map(|(k, (visits, messages, spread, starts, interest, reward, invites, buys))| {
                let (purchases, basket) = buys.unwrap_or((0.0, 50.0));
                json!({
                    "id": format!("s{k}"), "name": format!("s{k}"), "share": k + 1, "visits_per_week": visits,
                    "messages_per_visit": messages, "message_spread": spread, "starts_share": starts,
                    "interest_days": interest, "reward_pull": reward, "invites_per_month": invites,
                    "topics": [1, k, 2, 0], "purchases_per_month": purchases, "basket_yuan": basket,
                    "rule_breaking_share": reward * 0.3,
                })
            })
            .collect()
    })
}

/// A tactic of any kind.
pub(super) fn action() -> impl Strategy<Value = Value> {
    Union::new(kinds_of::<Action>())
}

/// A tactic of any kind without intensity.
pub(super) fn nil_action() -> impl Strategy<Value = Value> {
    let is_nil = |action: &Value| Action::deserialize(action).unwrap().act().is_nil();
    Union::new(
        kinds_of::<Action>()
            .into_iter()
            .map(move |kind| kind.prop_filter("nil", is_nil)),
    )
}

/// A shock of any kind.
pub(super) fn shock() -> impl Strategy<Value = Value> {
    Union::new(kinds_of::<Shock>())
}

/// A shock of any kind without size.
pub(super) fn nil_shock() -> impl Strategy<Value = Value> {
    let is_nil = |shock: &Value| Shock::deserialize(shock).unwrap().strike().days() == 0;
    Union::new(
        kinds_of::<Shock>()
            .into_iter()
            .map(move |kind| kind.prop_filter("nil", is_nil)),
    )
}

pub(super) fn tactics() -> impl Strategy<Value = Value> {
    let who = prop::sample::select(vec!["everyone", "newcomers", "silent", "at_risk", "top"]);
    let tactic = (action(), 1..9_u16, 1..30_u16, who, 0..1440_u16);
    prop::collection::vec(tactic, 0..9).prop_map(|list| {
        list.into_iter()
            .enumerate()
            .map(|(k, (action, every, days, who, at))| {
                json!({
                    "id": format!("t{k}"), "action": action, "target": {"who": who, "days": days, "share": 0.1},
                    "schedule": {"every_days": every, "at": format!("{:02}:{:02}", at / 60, at % 60)},
                })
            })
            .collect()
    })
}

pub(super) fn platform() -> impl Strategy<Value = Platform> {
    prop::sample::select(Platform::ALL)
}

/// Shocks on any days, counted from the first.
pub(super) fn shocks() -> impl Strategy<Value = Vec<(Value, u32)>> {
    prop::collection::vec((shock(), 0..70_u32), 0..4)
}

/// Dated shocks for a document of the default first day.
pub(super) fn dated(shocks: &[(Value, u32)]) -> Value {
    let date = |day: u32| Date::default().plus_days(day).to_string();
    let list = shocks.iter().enumerate();
    list.map(|(k, (shock, day))| json!({"id": format!("s{k}"), "date": date(*day), "shock": shock}))
        .collect()
}

prop_compose! {
    pub(super) fn experiments()(
        segments in segments(), tactics in tactics(), shocks in shocks(), platform in platform(), rules in any::<bool>(),
        founders in 0..700_u32,
        arrivals in 0.0..12.0_f64, minutes in 0.0..300.0_f64, budget in 0.0..5000.0_f64, days in 1..70_u32,
        seed in 0..1_000_000_u64, purpose in prop::option::of(1..60_u16),
    ) -> Value {
        json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "any", "platform": platform, "platform_rules": rules, "segments": segments,
                "founders": founders, "arrivals": {"per_day": arrivals}, "assumptions": {"conflict_rate": arrivals * 0.004},
                "shocks": dated(&shocks), "purpose_days": purpose,
            },
            "strategies": [{"name": "any", "operator": {"minutes_per_day": minutes, "budget_yuan": budget}, "tactics": tactics}],
            "run": {"days": days, "worlds": 1, "seed": seed},
        })
    }
}

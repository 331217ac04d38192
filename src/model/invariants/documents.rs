//! Random documents: any segments, tactics and shocks that documents allow.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::date::Date;
use crate::platform::Platform;

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

/// Every tactic with any parameters.
pub(super) fn action() -> impl Strategy<Value = Value> {
    let unit = || 0.0_f64..=1.0;
    let format = prop::sample::select(vec!["text", "picture", "video", "live"]);
    prop_oneof![
        (0..6_u8, 0..4_u8, format, unit(), 0.0..60.0).prop_map(|(posts, topic, format, quality, minutes)| {
            json!({"kind": "content", "posts": posts, "topic": topic, "format": format, "quality": quality, "minutes_per_post": minutes, "yuan_per_post": minutes})
        }),
        (unit(), 2..9_u16, 0.0..9.0).prop_map(|(appeal, days, prize)| {
            json!({"kind": "check_in", "appeal": appeal, "streak_days": days, "prize_yuan": prize})
        }),
        (0.0..300.0, 1..100_u8, any::<bool>()).prop_map(|(amount, shares, lucky)| {
            json!({"kind": "red_envelope", "amount_yuan": amount, "shares": shares, "split": if lucky { "lucky" } else { "equal" }})
        }),
        (0..60_u16, unit(), any::<bool>(), 0.0..90.0).prop_map(|(capacity, appeal, offline, head)| {
            json!({"kind": "event", "capacity": capacity, "appeal": appeal, "offline": offline, "yuan_per_head": head})
        }),
        unit().prop_map(|share| json!({"kind": "welcome", "share": share})),
        (0..4_u8, unit()).prop_map(|(topic, appeal)| {
            json!({"kind": "discussion", "topic": topic, "appeal": appeal})
        }),
        (0..4_u8, unit(), 0..9_u8, 0.0..30.0).prop_map(|(topic, appeal, featured, yuan)| {
            json!({"kind": "co_creation", "topic": topic, "appeal": appeal, "featured": featured, "yuan_per_featured": yuan})
        }),
        (any::<bool>(), 0..30_u16).prop_map(|(streak, step)| {
            json!({"kind": "badges", "counted": if streak { "streak" } else { "messages" }, "step": step})
        }),
        (0..4_u8, unit(), 0..20_u16).prop_map(|(topic, quality, answers)| {
            json!({"kind": "expert_session", "topic": topic, "quality": quality, "answers": answers, "minutes": 20})
        }),
        (0..4_u8, unit(), 0..50_u16).prop_map(|(topic, quality, capacity)| {
            json!({"kind": "talk", "topic": topic, "quality": quality, "capacity": capacity, "minutes": 20})
        }),
        (0..4_u8, unit()).prop_map(|(topic, quality)| {
            json!({"kind": "digest", "topic": topic, "quality": quality, "minutes": 5})
        }),
        (0..20_u16).prop_map(|first| json!({"kind": "levels", "first": first})),
        (any::<bool>(), 1..30_u8, unit()).prop_map(|(median, listed, prominence)| {
            json!({"kind": "leaderboard", "shows": if median { "median" } else { "ranking" }, "listed": listed, "prominence": prominence})
        }),
        (0..30_u16, 0..9_u16, 1..9_u8).prop_map(|(message, tap, most)| {
            json!({"kind": "points", "per_message": message, "per_check_in": tap, "messages_a_day": most})
        }),
        (1..200_u32, 0.0..50.0, 0..30_u16).prop_map(|(points, yuan, prizes)| {
            json!({"kind": "redemption", "prize_points": points, "prize_yuan": yuan, "prizes": prizes})
        }),
        (0..20_u16, 0.0..50.0).prop_map(|(prizes, yuan)| {
            json!({"kind": "lottery", "prizes": prizes, "prize_yuan": yuan, "minutes": 1})
        }),
        (0..20_u16).prop_map(|people| json!({"kind": "cultivation", "people": people, "minutes_per_person": 2})),
        (any::<bool>(), 0..4_u8, unit()).prop_map(|(delete, topic, precision)| {
            json!({"kind": "moderation", "manner": if delete { "delete" } else { "personalise" }, "topic": topic, "precision": precision})
        }),
        unit().prop_map(|share| json!({"kind": "ad_control", "share": share})),
        (0..9_u16).prop_map(|after| json!({"kind": "removal", "after": after})),
        unit().prop_map(|share| json!({"kind": "conflict_handling", "share": share})),
        any::<bool>().prop_map(|shown| json!({"kind": "rules", "shown": shown})),
        (0..20_u16, unit(), 0.0..50.0).prop_map(|(people, publicity, yuan)| {
            json!({"kind": "award", "people": people, "publicity": publicity, "yuan": yuan, "minutes_per_award": 1})
        }),
        (unit(), 0.05..48.0).prop_map(|(share, delay)| {
            json!({"kind": "answering", "share": share, "delay_hours": delay})
        }),
        (0..4_u8, any::<bool>(), unit()).prop_map(|(notices, call, relevance)| {
            json!({"kind": "announcement", "notices": notices, "mention_all": call, "relevance": relevance})
        }),
        (0..200_u16, unit()).prop_map(|(people, warmth)| {
            json!({"kind": "private_message", "people": people, "warmth": warmth, "minutes_per_message": 0.3})
        }),
        (1..40_u16, unit(), 0.0..60.0).prop_map(|(core, appeal, minutes)| {
            json!({"kind": "refound", "core_days": core, "appeal": appeal, "minutes": minutes})
        }),
        (1..6_u8, 0.0..60.0).prop_map(|(groups, minutes)| {
            json!({"kind": "live_code", "groups": groups, "minutes_per_group": minutes})
        }),
        selling(),
        (0..20_u8, unit(), 0.0..=0.9_f64, 1..60_u16).prop_map(|(messages, fit, discount, days)| {
            json!({"kind": "pitch", "messages": messages, "fit": fit, "discount": discount, "days_open": days})
        }),
        (0.0..900.0, 0.5..50.0, 1..400_u32, 0.05..2.0).prop_map(|(yuan, price, audience, fit)| {
            json!({"kind": "paid_ads", "yuan": yuan, "yuan_per_joiner": price, "audience": audience, "fit": fit, "minutes": 1})
        }),
        (unit(), 0.0..20.0, 0.0..20.0).prop_map(|(appeal, inviter, invitee)| {
            json!({"kind": "referral", "appeal": appeal, "inviter_yuan": inviter, "invitee_yuan": invitee, "minutes": 1})
        }),
        (0..300_u32, 0.0..0.5, unit()).prop_map(|(people, price, relevance)| {
            json!({"kind": "sms", "people": people, "yuan_per_message": price, "relevance": relevance, "minutes": 1})
        }),
        (unit(), unit()).prop_map(|(clarity, promise)| {
            json!({"kind": "positioning", "clarity": clarity, "promise": promise, "minutes": 1})
        }),
        (1..9_u16, 0..500_u16, 0.0..0.2, 0.05..2.0).prop_map(|(partners, people, response, fit)| {
            json!({"kind": "partner_exchange", "partners": partners, "people_per_group": people, "response": response, "fit": fit, "minutes": 1})
        }),
        (0..3000_u32, 0.0..0.1, 0..9_u8, 0.05..2.0).prop_map(|(followers, conversion, known, fit)| {
            json!({"kind": "cross_platform", "followers": followers, "conversion": conversion, "acquaintances": known, "fit": fit, "minutes": 1})
        }),
    ]
}

/// Every tactic that sells or gives.
pub(super) fn selling() -> impl Strategy<Value = Value> {
    let unit = || 0.0_f64..=1.0;
    let discount = || 0.0_f64..=0.9;
    prop_oneof![
        (0..20_u8, unit(), 1..60_u16).prop_map(|(goods, fit, days)| {
            json!({"kind": "featured", "goods": goods, "fit": fit, "days_open": days})
        }),
        (0..9_u8, unit(), discount(), 1..30_u16).prop_map(|(size, fit, discount, days)| {
            json!({"kind": "group_buy", "group_size": size, "fit": fit, "discount": discount, "days_open": days})
        }),
        (any::<bool>(), unit(), discount(), 1..30_u16).prop_map(|(orders, appeal, discount, days)| {
            json!({"kind": "solitaire", "orders": orders, "appeal": appeal, "discount": discount, "days_open": days})
        }),
        (0..90_u16, 0.0..50.0, 0.0..20.0, unit()).prop_map(|(pieces, worth, price, fit)| {
            json!({"kind": "giveaway", "pieces": pieces, "worth_yuan": worth, "yuan_per_piece": price, "fit": fit})
        }),
        (unit(), 0.0..60.0).prop_map(|(quality, minutes)| {
            json!({"kind": "story", "quality": quality, "minutes": minutes, "yuan": minutes})
        }),
        (unit(), unit(), 0.0..60.0).prop_map(|(fit, quality, minutes)| {
            json!({"kind": "scene", "fit": fit, "quality": quality, "minutes": minutes})
        }),
        (0.0..99.0, discount(), unit(), 0.0..20.0).prop_map(|(fee, discount, exclusivity, cost)| {
            json!({"kind": "paid_membership", "fee_yuan": fee, "discount": discount, "exclusivity": exclusivity, "yuan_per_member": cost})
        }),
        (0..60_u16, unit(), 0.0..90.0).prop_map(|(places, uplift, cost)| {
            json!({"kind": "premium_tier", "places": places, "uplift": uplift, "yuan_per_place": cost, "minutes_per_place": 0.5})
        }),
        (0..200_u16, discount(), 1..90_u16).prop_map(|(coupons, discount, days)| {
            json!({"kind": "coupon", "coupons": coupons, "discount": discount, "days_valid": days})
        }),
        (0.0..9.0, 1..60_u8).prop_map(|(pay, messages)| {
            json!({"kind": "paid_task", "pay_yuan": pay, "paid_messages": messages})
        }),
        (0..60_u16, 0.0..90.0, unit()).prop_map(|(gifts, price, warmth)| {
            json!({"kind": "gift", "gifts": gifts, "yuan_per_gift": price, "warmth": warmth, "minutes_per_gift": 0.5})
        }),
    ]
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

/// Every shock with any parameters.
pub(super) fn shock() -> impl Strategy<Value = Value> {
    let unit = || 0.0_f64..=1.0;
    prop_oneof![
        (0..20_u16, unit(), unit()).prop_map(|(days, share, severity)| {
            json!({"kind": "complaint_wave", "days": days, "share": share, "severity": severity})
        }),
        (0..20_u16, 0..100_u16).prop_map(|(days, ads)| json!({"kind": "ad_flood", "days": days, "ads_per_day": ads})),
        (0..9_u16, unit()).prop_map(|(people, along)| {
            json!({"kind": "koc_leaves", "people": people, "take_along": along})
        }),
        (0..30_u16, unit(), unit()).prop_map(|(days, overlap, appeal)| {
            json!({"kind": "competitor", "days": days, "overlap": overlap, "appeal": appeal})
        }),
        (0..30_u16, any::<bool>(), unit()).prop_map(|(days, blocked, lost)| {
            json!({"kind": "platform_penalty", "days": days, "joining_blocked": blocked, "reach_lost": lost})
        }),
        (0..60_u16, unit(), unit()).prop_map(|(days, minutes, budget)| {
            json!({"kind": "quota_cut", "days": days, "minutes_lost": minutes, "budget_lost": budget})
        }),
        (0..60_u16).prop_map(|days| json!({"kind": "operator_away", "days": days})),
        (unit(), 1..60_u16).prop_map(|(share, days)| json!({"kind": "cut_off", "share": share, "days": days})),
    ]
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

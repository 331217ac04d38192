//! K30: steering by badges.

use std::collections::BTreeMap;

use serde_json::json;

use super::persons::is_message;
use crate::experiments::evidence::case::{Case, changed};
use crate::experiments::evidence::figure::{Band, Figure, Unit, real};
use crate::experiments::evidence::replicate::{Arm, Replicate};
use crate::experiments::evidence::row::{Kind, Row, Tier, words};
use crate::model::event_log::{EventKind, NOBODY};

/// Messages from one badge to the next.
const STEP: u32 = 40;

/// Gain near the threshold from which somebody counts as steering: half of the 40 % of those who do.
const STEERS: f64 = 0.2;

/// Two hundred people who write a lot, for two years, with badges and without.
static BADGES: Case = Case::new(
    "badges",
    words(
        "微信群，200 位常发言的成员，有勋章或没有",
        "WeChat group of 200 people who write a lot, with badges or without",
    ),
    || {
        let badges =
            json!({ "id": "badges", "action": { "kind": "badges", "step": STEP, "minutes": 0 } });
        changed(
            "bank",
            json!({
                "scenario": {
                    "founders": 200, "arrivals": { "per_day": 0 },
                    "segments": [{ "id": "keen", "name": "keen members", "share": 1, "visits_per_week": 6.5,
                        "visit_spread": 0.3, "messages_per_visit": 1.5, "message_spread": 0.3, "starts_share": 0.4,
                        "interest_days": 10_000, "interest_spread": 0, "reward_pull": 0 }],
                    "assumptions": { "leave_base": -14 },
                },
                "strategies": [{ "name": "none" }, { "name": "badges", "tactics": [badges] }],
                "run": { "days": 730 }
            }),
        )
    },
);

/// Visits and messages of one person: close to the next badge, and in the first half of the way.
#[derive(Clone, Copy, Debug, Default)]
struct Pace {
    near: [f64; 2],
    far: [f64; 2],
}

impl Pace {
    /// Messages a visit near the threshold ÷ far from it.
    fn ratio(&self) -> Option<f64> {
        let [[near_visits, near], [far_visits, far]] = [self.near, self.far];
        (near_visits > 0.0 && far > 0.0).then(|| near / near_visits / (far / far_visits))
    }
}

fn paces(arm: &Arm) -> BTreeMap<u32, Pace> {
    let mut paces: BTreeMap<u32, Pace> = BTreeMap::new();
    let mut written: BTreeMap<u32, u32> = BTreeMap::new();
    let mut today: BTreeMap<u32, (bool, u32)> = BTreeMap::new();
    let mut day = 0;
    let mut close = |today: &mut BTreeMap<u32, (bool, u32)>, written: &mut BTreeMap<u32, u32>| {
        for (person, (visited, messages)) in std::mem::take(today) {
            let before = written.entry(person).or_insert(0);
            let way = *before % STEP;
            *before += messages;
            if !visited {
                continue;
            }
            let pace = paces.entry(person).or_default();
            let part = if 5 * way >= 4 * STEP {
                &mut pace.near
            } else if 2 * way < STEP {
                &mut pace.far
            } else {
                continue;
            };
            part[0] += 1.0;
            part[1] += f64::from(messages);
        }
    };
    for event in arm.events() {
        if event.day != day {
            close(&mut today, &mut written);
            day = event.day;
        }
        if event.member == NOBODY {
            continue;
        }
        let entry = today.entry(event.member).or_default();
        entry.0 |= event.kind == EventKind::Visit;
        entry.1 += u32::from(is_message(event));
    }
    close(&mut today, &mut written);
    paces
}

/// By person: how much more the badges make of the pace close to the next one.
fn gains(seen: &Replicate) -> Vec<f64> {
    let (with, without) = (paces(seen.arm(1)), paces(seen.arm(0)));
    let gain = |(person, pace): (&u32, &Pace)| {
        let alone = without.get(person)?.ratio()?;
        (alone > 0.0).then_some(pace.ratio()? / alone - 1.0)
    };
    with.iter().filter_map(gain).collect()
}

/// Everybody is their own control: the pace close to a badge against the pace far from it, with badges and without.
pub(super) static ROW: Row = Row {
    id: "K30",
    tier: Tier::Secondary,
    kind: Kind::Causal,
    name: words("勋章引导", "Steering by badges"),
    definition: words(
        "朝着勋章努力的成员占比：临近门槛时比平时至少多写两成（另看这些人多写多少）。",
        "Share of members who steer towards a badge: who write at least a fifth more close to the threshold (also how much more \
         these write).",
    ),
    band: Band {
        low: 0.1,
        central: 0.2,
        high: 0.3,
    },
    unit: words("占比", "share"),
    source: "read: Hoernle et al. 2020, Stack Overflow: about 20 % steer, by some 40 %",
    figures: &[
        Figure::of(
            &BADGES,
            words("朝勋章努力者", "who steer"),
            Unit::Share,
            |seen| {
                let gains = gains(seen);
                let steering = gains.iter().filter(|gain| **gain >= STEERS).count();
                (!gains.is_empty()).then(|| steering as f64 / gains.len() as f64)
            },
        )
        .real(&[real("Hoernle et al.", 0.2)]),
        Figure::of(
            &BADGES,
            words("他们临近时多写", "how much more they write"),
            Unit::Change,
            |seen| {
                let gains = gains(seen);
                let steering: Vec<f64> = gains.into_iter().filter(|gain| *gain >= STEERS).collect();
                (!steering.is_empty()).then(|| steering.iter().sum::<f64>() / steering.len() as f64)
            },
        )
        .within(0.25, 0.4, 0.6)
        .real(&[real("Hoernle et al.", 0.4)]),
    ],
    conditions: &[],
};

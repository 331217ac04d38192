//! K30: steering by badges.

use std::collections::BTreeMap;
use words::say::evidence as say;

use serde_json::json;

use super::persons::is_message;
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::event_log::{EventKind, NOBODY};
use model::math::{exp, ln};

/// Messages for the badge: as many as can be written in the run, because a person's pace is seen only in the long run.
const STEP: u32 = 500;

/// Three hundred people who write often, for four years.
static BADGES: Case = Case::new("badges", say::K30_FORUM_OF_300_PEOPLE_WHO_WRITE, || {
    let badges =
        json!({ "id": "badges", "action": { "kind": "badges", "step": STEP, "minutes": 0 } });
    changed(
        "qa",
        json!({
            "scenario": {
                "founders": 300, "arrivals": { "per_day": 0 },
                "segments": [{ "id": "keen", "name": "keen members", "share": 1, "visits_per_week": 6.5,
                    "visit_spread": 0.3, "messages_per_visit": 0.6, "message_spread": 0.3, "starts_share": 0.4,
                    "interest_days": 10_000, "interest_spread": 0, "reward_pull": 0 }],
            },
            "strategies": [{ "name": "none" }, { "name": "badges", "tactics": [badges] }],
            "run": { "days": 1500 }
        }),
    )
});

/// Visits and messages of one person: close to the first badge, and in the first half of the way to it.
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
            let way = *before;
            *before += messages;
            // Whoever has the badge is honoured for it, which draws by itself.
            if !visited || way >= STEP {
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

/// How much faster each person writes close to the badge, ln.
fn gains(arm: &Arm) -> Vec<f64> {
    let ratios = paces(arm).into_values().filter_map(|pace| pace.ratio());
    ratios.filter(|ratio| *ratio > 0.0).map(ln).collect()
}

fn mean(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let people = values.clone().count();
    values.sum::<f64>() / people as f64
}

/// Share of those who steer, and how much more they write close to the badge, ln, when everybody either steers by that
/// much or does not at all; from everybody's gains with badges and without. What chance makes of a single person's pace
/// is as large as steering, but has the same mean and spread without badges: the two are told from how far these differ.
fn steering(with: &[f64], without: &[f64]) -> Option<[f64; 2]> {
    let phantom = mean(without.iter().copied());
    let spread = |gains: &[f64]| mean(gains.iter().map(|gain| (gain - phantom) * (gain - phantom)));
    let gain = mean(with.iter().copied()) - phantom;
    let squared = spread(with) - spread(without);
    (gain > 0.0 && squared > 0.0).then(|| [gain * gain / squared, squared / gain])
}

fn steered(seen: &Replicate) -> Option<[f64; 2]> {
    steering(&gains(seen.arm(1)), &gains(seen.arm(0)))
}

/// Everybody is their own control, close to a badge against far from it, and chance is told by the world without badges.
pub(super) static ROW: Row = Row {
    id: "K30",
    tier: Tier::Secondary,
    basis: Basis::ByConstruction,
    kind: RowKind::Causal,
    name: say::K30_NAME,
    definition: say::K30_DEFINITION,
    band: Band {
        low: 0.1,
        central: 0.2,
        high: 0.3,
    },
    unit: say::K30_UNIT,
    source: say::K30_SOURCE,
    figures: &[
        Figure::of(&BADGES, say::K30_WHO_STEER, FigureUnit::Share, |seen| {
            Some(steered(seen)?[0])
        })
        .real(&[real("Hoernle et al.", 0.2)]),
        Figure::of(
            &BADGES,
            say::K30_HOW_MUCH_MORE_THEY_WRITE,
            FigureUnit::Change,
            |seen| Some(exp(steered(seen)?[1]) - 1.0),
        )
        .within(0.25, 0.4, 0.6)
        .real(&[real("Hoernle et al.", 0.4)]),
    ],
    conditions: &[],
};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Gains of which chance makes as much, up and down, as steering does, for a share of people who steer by `gain`.
    fn people(share: f64, gain: f64) -> Vec<f64> {
        let steers = |n: u32| f64::from(n % 100) < 100.0 * share;
        let chance = |n: u32| if n < 500 { 0.4 } else { -0.3 };
        (0..1000)
            .map(|n| chance(n) + if steers(n) { gain } else { 0.0 })
            .collect()
    }

    #[test]
    fn steering_is_told_from_chance() {
        let [share, gain] = steering(&people(0.2, 0.34), &people(0.0, 0.0)).unwrap();
        assert!((share - 0.2).abs() < 1e-9, "{share}");
        assert!((gain - 0.34).abs() < 1e-9, "{gain}");
        assert_eq!(steering(&people(0.0, 0.0), &people(0.0, 0.0)), None);
    }
}

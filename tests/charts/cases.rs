//! Made-up ensembles and curves that look like real ones.

use community_sim::evidence::replay::{ReplayResult, community};
use community_sim::experiments::batch::{Batch, values_per_world};
use community_sim::experiments::ensemble::Ensemble;
use community_sim::experiments::marks::ShockDays;
use community_sim::measure::{CURVES, STATISTICS};
use community_sim::model::experiment::Experiment;
use community_sim::model::outcomes::OUTCOMES;
use community_sim::model::series::{SERIES, Series};

const NAMES: [[&str; 2]; 6] = [
    ["只发内容", "Content only"],
    ["红包拉动", "Red envelopes"],
    ["欢迎＋答疑", "Welcome and answer"],
    ["打卡活动", "Check-ins"],
    ["全部一起上的综合方案", "Everything at once, all year"],
    ["私聊", "One to one"],
];

/// An experiment with `strategies` strategies that differ in their tactics.
pub fn experiment(strategies: usize, days: u32, worlds: u32) -> Experiment {
    let tactic = |id: &str, every: u32, kind: &str| serde_json::json!({ "id": id, "schedule": { "every_days": every }, "action": { "kind": kind } });
    let tactics = [
        vec![tactic("content", 7, "content")],
        vec![
            tactic("content", 7, "content"),
            tactic("packet", 3, "red_envelope"),
        ],
        vec![
            tactic("welcome", 1, "welcome"),
            tactic("answers", 1, "answering"),
            tactic("event", 14, "event"),
        ],
        vec![tactic("check", 1, "check_in")],
        vec![
            tactic("check", 1, "check_in"),
            tactic("packet", 7, "red_envelope"),
            tactic("event", 30, "event"),
        ],
        vec![tactic("pm", 2, "private_message")],
    ];
    let strategies: Vec<_> = (0..strategies)
        .map(|i| serde_json::json!({ "name": { "zh": NAMES[i][0], "en": NAMES[i][1] }, "tactics": tactics[i] }))
        .collect();
    let document = serde_json::json!({
        "format": "community-sim/1",
        "scenario": {
            "name": "sample", "platform": "wechat_group", "founders": 120,
            "segments": [{
                "id": "all", "name": "all", "share": 1.0, "visits_per_week": 3.0, "messages_per_visit": 0.5,
                "starts_share": 0.3, "interest_days": 60.0
            }]
        },
        "strategies": strategies,
        "run": { "days": days, "worlds": worlds, "seed": 42 }
    });
    serde_json::from_value(document).unwrap()
}

/// A number between −1 and 1 that depends on its three keys alone.
fn noise(a: u32, b: u32, c: u32) -> f64 {
    let mut z = (u64::from(a) << 42) ^ (u64::from(b) << 21) ^ u64::from(c) ^ 0x9E37_79B9_7F4A_7C15;
    for _ in 0..2 {
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
    }
    (z >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
}

/// An ensemble of growth, activity and silence that wanders differently in every world.
pub fn ensemble(strategies: usize, days: u32, worlds: u32) -> (Experiment, Ensemble) {
    ensemble_of(strategies, days, worlds, |strategy, world, day, set| {
        let drift = |key: u32, scale: f64| {
            (0..=day / 9)
                .map(|step| noise(world, key, step))
                .sum::<f64>()
                * scale
        };
        let luck = drift(0, 2.2) + drift(1 + strategy as u32, 1.2);
        let time = f64::from(day);
        let lift = [0.0, 0.35, 0.62, 0.3, 0.8, 0.15][strategy] * time / (time + 30.0);
        let bump = if strategy == 1 {
            26.0 * (time / 20.0) / (1.0 + (time / 20.0) * (time / 20.0))
        } else {
            0.0
        };
        let joined = 120.0 + 2.1 * time;
        let members = 120.0 + (1.1 + 0.9 * lift) * time - 0.001 * time * time + 2.0 * luck;
        let active = 78.0 - 40.0 * time / (time + 60.0) + 70.0 * lift + bump + luck;
        let active = active.max(0.0).min(members);
        set(Series::Joined, if day == 0 { 120.0 } else { 2.1 });
        set(Series::Members, members.min(joined).round());
        set(Series::Wau, active.round());
        set(
            Series::Dau,
            (active * (0.42 + 0.07 * f64::from(day % 7 / 5) + 0.03 * noise(world, 9, day))).round(),
        );
        set(Series::SilentShare, 1.0 - active / members);
        set(
            Series::Phase,
            match (strategy, day) {
                (_, 0..=13) => 2.0,
                (4, _) => 3.0,
                (1, 60..) => 5.0,
                _ => 4.0,
            },
        );
        set(
            Series::Belonging,
            0.5 - 0.2 * time / (time + 50.0) + 0.2 * lift + 0.004 * luck,
        );
    })
}

/// An ensemble whose series are what `fill(strategy, world, day, set)` sets.
pub fn ensemble_of(
    strategies: usize,
    days: u32,
    worlds: u32,
    fill: impl Fn(usize, u32, u32, &mut dyn FnMut(Series, f64)),
) -> (Experiment, Ensemble) {
    let experiment = experiment(strategies, days, worlds);
    let mut ensemble = Ensemble::new(&experiment);
    let days = days as usize;
    for strategy in 0..strategies {
        for world in 0..worlds {
            let mut values = vec![0.0; values_per_world(days)];
            assert_eq!(values.len(), SERIES.len() * days + OUTCOMES.len());
            for day in 0..days {
                fill(strategy, world, day as u32, &mut |series, value| {
                    values[series as usize * days + day] = value
                });
            }
            ensemble
                .insert(
                    &Batch {
                        strategy,
                        first_world: world,
                        worlds: 1,
                    },
                    &values,
                )
                .unwrap();
        }
    }
    (experiment, ensemble)
}

/// Shocks of a day and of weeks, two of them close together and one at the run's end.
pub fn shocks() -> Vec<ShockDays> {
    let shock = |kind, first, last| ShockDays { kind, first, last };
    vec![
        shock("complaint_wave", 30, 34),
        shock("koc_leaves", 33, 33),
        shock("operator_away", 90, 119),
        shock("cut_off", 176, 176),
    ]
}

/// A replay of Edgeryders whose simulated worlds differ a little from the real one, and from each other.
pub fn replay() -> ReplayResult {
    let community = community("edgeryders").unwrap();
    let real: Vec<f64> = STATISTICS
        .iter()
        .map(|statistic| community.statistics.get(statistic.name).copied())
        .chain(
            CURVES
                .iter()
                .flat_map(|curve| community.curves[curve.name].iter().copied()),
        )
        .map(|value| value.unwrap_or(f64::NAN))
        .collect();
    let rows: Vec<Vec<f64>> = (0..40_u32)
        .map(|world| {
            real.iter()
                .map(|value| value * (0.9 + 0.12 * noise(world, 3, 5)))
                .collect()
        })
        .collect();
    let rows: Vec<&[f64]> = rows.iter().map(Vec::as_slice).collect();
    ReplayResult::new(&community, community.days, &rows)
}

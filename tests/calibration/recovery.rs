//! Numbers that simulated groups were made with are found again.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, RwLock};
use std::thread;

use community_sim::calibration::{Calibration, Field, Gaussian, History, Ledger, Task};
use community_sim::measure::{DAY, DaySum, DaySums, midnight, simulated_log};
use community_sim::model::document;
use community_sim::model::experiment::Experiment;
use community_sim::model::free::{FREE, FreeNumber, Posterior, Uncertain};
use community_sim::model::run::{Plan, run_world, run_world_logged};
use community_sim::model::series::Series;

use super::report;

/// Standard normal quantile of .95.
const Q95: f64 = 1.644_853_626_951_472_7;

/// A group that begins empty, and how many join on each day.
fn case(name: &str, days: u32) -> Experiment {
    let mut experiment = document::parse(document::preset(name).unwrap()).unwrap();
    let scenario = &mut experiment.scenario;
    scenario.founders = 0;
    scenario.shocks.clear();
    scenario.arrivals.daily = (0..days)
        .map(|day| {
            if day == 0 {
                80
            } else {
                [2, 0, 1, 3, 1, 0, 2][day as usize % 7]
            }
        })
        .collect();
    for segment in &mut scenario.segments {
        segment.invites_per_month = 0.0;
    }
    experiment.strategies.truncate(1);
    for strategy in &mut experiment.strategies {
        strategy.tactics.retain(|tactic| {
            !["referral", "paid_ads", "partner_exchange", "cross_platform"]
                .contains(&tactic.action.kind())
        });
    }
    experiment.run.days = days;
    experiment
}

/// The prior.
fn prior() -> Posterior {
    let numbers = FREE
        .iter()
        .filter(|row| !matches!(row.number, FreeNumber::Inflow | FreeNumber::Size));
    Posterior {
        of: Default::default(),
        numbers: numbers
            .enumerate()
            .map(|(place, row)| Uncertain {
                number: row.number,
                mean: 0.0,
                loads: (0..=place)
                    .map(|k| if k == place { row.sd } else { 0.0 })
                    .collect(),
            })
            .collect(),
    }
}

/// Group number `group`, whose numbers are drawn from the prior, as its sums of days or its log show it.
fn group(case: &Experiment, group: u32, log: bool) -> (Vec<f64>, History) {
    let mut truth = case.clone();
    truth.scenario.posterior = Some(prior());
    let world = 90_000_000 + group;
    let factors = prior().factors(truth.run.seed, world);
    let (result, events) = run_world_logged(&Plan::new(&truth, 0), world);
    let start = truth.scenario.start;
    if log {
        let log = simulated_log(&events, start, truth.run.days);
        return (factors.to_vec(), History::of_log(log).unwrap());
    }
    let first = midnight(start) / DAY;
    let days = (0..truth.run.days as usize).map(|day| {
        let of = |series| Some(result.series(series)[day]);
        DaySum {
            day: first + day as i64,
            members: of(Series::Members),
            joins: of(Series::Joined),
            leaves: of(Series::Left),
            active: of(Series::Dau),
            posters: of(Series::Posters),
            messages: of(Series::Messages),
        }
    });
    let sums = DaySums::new(days.collect()).unwrap();
    (factors.to_vec(), History::of_days(&sums).unwrap())
}

fn found(calibration: &Calibration, known: &RwLock<Ledger>) -> Gaussian {
    let mut ledger = known.read().unwrap().clone();
    loop {
        let lacking = match calibration.posterior(&ledger) {
            Ok(found) => return found,
            Err(lacking) => lacking,
        };
        let begins = ledger.is_empty();
        for trial in &lacking.trials {
            ledger.insert(trial.key(), trial.run());
        }
        if begins {
            // All groups share the draws of the prior.
            *known.write().unwrap() = ledger.clone();
        }
    }
}

fn recovery(name: &str, groups: u32, days: u32, simulations: u32, log: bool) -> Vec<(f64, f64)> {
    let case = case(name, days);
    let task = Task {
        simulations,
        ..Task::default()
    };
    let known = RwLock::new(Ledger::default());
    let one = |number: u32| {
        let (truth, history) = group(&case, number, log);
        let calibration = Calibration::new(&case, false, history, "g", task).unwrap();
        let found = found(&calibration, &known);
        let free = calibration.free().iter().enumerate();
        free.map(|(place, free)| {
            let truth = truth[*free as usize] / free.row().sd;
            let (mean, sd) = (found.mean[place], found.sd(place));
            (*free, (truth - mean).abs() <= Q95 * sd, sd, truth - mean)
        })
        .collect::<Vec<_>>()
    };
    let all = Mutex::new(vec![one(0)]);
    let next = AtomicU32::new(1);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= groups {
                        return;
                    }
                    let found = one(number);
                    all.lock().unwrap().push(found);
                }
            });
        }
    });
    let all = all.into_inner().unwrap();
    let free: Vec<FreeNumber> = all[0].iter().map(|row| row.0).collect();
    free.iter()
        .map(|free| {
            let rows = all.iter().flatten().filter(|row| row.0 == *free);
            let rows: Vec<_> = rows.collect();
            let n = rows.len() as f64;
            let covered = rows.iter().filter(|row| row.1).count() as f64 / n;
            let width = rows.iter().map(|row| row.2).sum::<f64>() / n;
            let rmse = (rows.iter().map(|row| row.3 * row.3).sum::<f64>() / n).sqrt();
            let bias = rows.iter().map(|row| row.3).sum::<f64>() / n;
            println!(
                "{name} {} {:>16}: 90 % intervals hold {:.0} % of {n}; width {width:.2} of the prior's, error {rmse:.2}, bias {bias:+.2}",
                if log { "log " } else { "sums" },
                free.row().name,
                100.0 * covered
            );
            (covered, width)
        })
        .collect()
}

#[test]
fn numbers_that_a_group_was_made_with_are_found_again() {
    let found = recovery("reading", 8, 60, 600, false);
    let all = found.len() as f64;
    let covered = found.iter().map(|(covered, _)| covered).sum::<f64>() / all;
    let width = found.iter().map(|(_, width)| width).sum::<f64>() / all;
    assert!(covered > 0.7, "{covered}");
    assert!(width < 0.8, "{width}");
}

#[test]
#[ignore = "minutes: prints how often intervals hold the truth"]
fn how_often_intervals_hold_the_truth() {
    for log in [false, true] {
        recovery("bank", 100, 120, 3000, log);
    }
}

#[test]
#[ignore = "minutes: prints how forecasts of simulated groups do"]
fn how_forecasts_of_groups_with_known_numbers_do() {
    const GROUPS: u32 = 40;
    const HELD_BACK: u32 = 28;
    let case = case("bank", 118);
    let task = Task {
        simulations: 1000,
        worlds: 60,
        ahead: 0,
        held_back: HELD_BACK,
    };
    let mut sums: Vec<(Field, [f64; 6])> = Vec::new();
    let mut unlike = 0;
    let mut begun_then = [0.0; 2];
    for number in 0..GROUPS {
        let (_, history) = group(&case, number, false);
        let found = report(&Calibration::new(&case, false, history.clone(), "g", task).unwrap());
        unlike += u32::from(found.unfit.nothing_fits());
        let scores = found.held_back.unwrap().scores;
        sums.resize(scores.len(), (Field::Members, [0.0; 6]));
        for ((field, sums), score) in sums.iter_mut().zip(&scores) {
            *field = score.field;
            let of_group = [
                score.error,
                score.last_value,
                score.same_weekday,
                score.smoothing,
                score.covered,
                1.0,
            ];
            for (sum, value) in sums.iter_mut().zip(of_group) {
                *sum += value;
            }
        }
        let real = &history.values(Field::Active)[90..];
        begun_then[0] += real.iter().sum::<f64>() / f64::from(HELD_BACK);
        let text = document::value(&found.calibrated).to_string();
        let plan = Plan::new(&document::parse(&text).unwrap(), 0);
        let days = (0..20).flat_map(|world| run_world(&plan, world).series(Series::Dau).to_vec());
        begun_then[1] += days.sum::<f64>() / f64::from(HELD_BACK) / 20.0;
    }
    for (field, [error, last, weekday, smooth, covered, groups]) in &sums {
        println!(
            "{field:?}: error {:.2} of the last value's, {:.2} of the same weekday's, {:.2} of smoothing's; bands hold {:.0} %",
            error / last,
            error / weekday,
            error / smooth,
            100.0 * covered / groups
        );
    }
    println!("said to be unlike the model: {unlike} of {GROUPS}");
    println!(
        "active members a day: real {:.2}, of documents that begin then {:.2}",
        begun_then[0] / 40.0,
        begun_then[1] / 40.0
    );
    assert!(
        sums.iter()
            .all(|(_, [.., covered, groups])| covered / groups > 0.7)
    );
}

//! What stood in the way of a tactic, in words.

use experiments::stops::TacticStops;
use words::say::report as say;
use words::{Say, Text};

/// Fewer days than this on average are no stop worth a word: a limit that is hardly ever met.
pub const SELDOM: f64 = 0.5;

/// On how many days each limit stood in the way of a tactic, with the days written by `shown`; without those that hardly did.
pub fn reasons(tactic: &TacticStops, shown: impl Fn(f64) -> String) -> Vec<Text> {
    let told =
        |days: f64, text: &dyn Fn(&dyn Say) -> Text| (days >= SELDOM).then(|| text(&shown(days)));
    [
        told(tactic.time, &|days| say::StoppedByTime { days }.text()),
        told(tactic.money, &|days| say::StoppedByMoney { days }.text()),
        told(tactic.rule, &|days| say::StoppedByRule { days }.text()),
        told(tactic.nobody, &|days| say::StoppedByNobody { days }.text()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

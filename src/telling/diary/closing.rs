//! How a life in the community ends, and what decided it: the terms of the model's own decisions.

use schemars::JsonSchema;
use serde::Serialize;

use super::decision::{Decision, TermChange};
use super::life::{Life, Way};
use super::phrases::{self, percent, sentences};
use measure::quantile::quantile;
use model::date::Date;
use model::leaving::{Leaving, TERMS};
use model::math::logistic;
use model::trace::{Trace, TracedDay};
use model::wish::WISH_TERMS;
use words::say::diary as say;
use words::{Say, Text};

/// What became of a member.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Closing {
    /// In a word.
    pub fate: Fate,
    /// In sentences.
    pub text: Text,
    /// The decision that explains it, taken apart; none where there was none to take, or too few days to compare.
    pub balance: Option<Balance>,
}

/// What became of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Never joined here.
    Never,
    /// A member who came within the last 30 days.
    Active,
    /// A member who did not come in the last 30 days.
    Silent,
    /// Left.
    Left,
    /// Was removed by the operator.
    Removed,
    /// Was cut off by the platform.
    CutOff,
}

/// A decision taken apart.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Balance {
    /// Which decision.
    pub decision: Decision,
    /// Its probability on one day before: at joining for leaving, the mean of the first week for visiting.
    pub before: f64,
    /// Its probability on an ordinary day of membership: the median.
    pub usual: f64,
    /// Its probability in the end: on the day of leaving, or the mean of the last week.
    pub now: f64,
    /// Terms that have changed by 0.05 or more, the greatest change first.
    pub terms: Vec<TermChange>,
}

/// Smaller changes are not told, logit.
const LEAST: f64 = 0.05;

/// The most terms that a sentence names.
const NAMED: usize = 3;

/// Days after which a member without a visit counts as silent.
const SILENT_DAYS: u32 = 30;

/// Days that stand for the beginning and for the end of a membership.
const WEEK: usize = 7;

pub(super) fn closing(life: &Life, trace: &Trace, start: Date) -> Closing {
    let Some(joined) = life.joined else {
        return Closing {
            fate: Fate::Never,
            text: say::FATE_NEVER.text(),
            balance: None,
        };
    };
    let Some(parting) = life.parting else {
        return stayed(life, trace, start);
    };
    let date = phrases::date(start, parting.day);
    let days = &(parting.day - joined + 1 + life.before);
    let when = say::FateGone { date: &date, days }.text();
    let (fate, balance, why) = match parting.way {
        Way::CutOff => (Fate::CutOff, None, say::CUT_OFF.text()),
        Way::Removed => (Fate::Removed, None, say::REMOVED.text()),
        Way::Left(reason) => match leaving(trace, parting.day) {
            Some(balance) => {
                let why = tipped(&balance);
                (Fate::Left, Some(balance), why)
            }
            // Without an own decision that evening, others took the member along.
            None => (Fate::Left, None, phrases::left_with_others(reason)),
        },
    };
    Closing {
        fate,
        text: sentences([when, why]),
        balance,
    }
}

/// The decision to leave on `day`, against that at joining.
fn leaving(trace: &Trace, day: u32) -> Option<Balance> {
    let days: Vec<(u32, Leaving)> = trace
        .days
        .iter()
        .filter(|traced| traced.day <= day)
        .filter_map(|traced| Some((traced.day, traced.leaving?)))
        .collect();
    let &(last, leaving) = days.last()?;
    if last != day {
        return None;
    }
    let usual = |of: &dyn Fn(&Leaving) -> f32| median(days.iter().map(|(_, day)| of(day)));
    let [before, now] = leaving.probabilities().map(f64::from);
    let terms = TERMS.iter().enumerate().map(|(k, term)| TermChange {
        name: term.name,
        label: phrases::term_of(Decision::Leave, k, leaving.risen()[k].into()),
        before: f64::from(leaving.at_joining[k]),
        usual: usual(&|day| day.now[k]),
        now: f64::from(leaving.now[k]),
        change: f64::from(leaving.risen()[k]),
    });
    Some(Balance {
        decision: Decision::Leave,
        before,
        usual: usual(&|day| day.probabilities()[1]),
        now,
        terms: told(terms, |term| -term.change),
    })
}

/// The wish to visit in the last week, against the first.
fn visiting(trace: &Trace) -> Option<Balance> {
    let days: Vec<&[f32; WISH_TERMS.len()]> = trace
        .days
        .iter()
        .filter_map(|day: &TracedDay| day.wish.as_ref())
        .collect();
    if days.len() < 2 * WEEK {
        return None;
    }
    let probability = |terms: &&[f32; WISH_TERMS.len()]| logistic(terms.iter().sum());
    let (first, last) = (&days[..WEEK], &days[days.len() - WEEK..]);
    let terms = WISH_TERMS.iter().enumerate().map(|(k, term)| {
        let (before, now) = (
            mean(first.iter().map(|day| day[k])),
            mean(last.iter().map(|day| day[k])),
        );
        TermChange {
            name: term.name,
            label: phrases::term_of(Decision::Visit, k, now - before),
            before,
            usual: median(days.iter().map(|day| day[k])),
            now,
            change: now - before,
        }
    });
    Some(Balance {
        decision: Decision::Visit,
        before: mean(first.iter().map(probability)),
        usual: median(days.iter().map(probability)),
        now: mean(last.iter().map(probability)),
        terms: told(terms, |term| -term.change.abs()),
    })
}

/// The terms worth telling, by `rank`.
fn told(
    terms: impl Iterator<Item = TermChange>,
    rank: impl Fn(&TermChange) -> f64,
) -> Vec<TermChange> {
    let mut terms: Vec<TermChange> = terms.filter(|term| term.change.abs() >= LEAST).collect();
    terms.sort_by(|a, b| rank(a).total_cmp(&rank(b)));
    terms
}

/// What tipped the balance.
fn tipped(balance: &Balance) -> Text {
    let drove = balance.terms.iter().filter(|term| term.change > 0.0);
    let held = balance.terms.iter().rev().filter(|term| term.change < 0.0);
    let rising: Vec<&TermChange> = drove.take(NAMED).collect();
    let falling: Vec<&TermChange> = held.take(NAMED).collect();
    let mut parts = Vec::new();
    if balance.now <= balance.before {
        parts.push(say::FATE_MOSTLY_LUCK.text());
    }
    parts.push(if rising.is_empty() {
        say::FATE_NOT_ENOUGH.text()
    } else {
        say::FateTipped {
            terms: &phrases::changes(rising),
        }
        .text()
    });
    if !falling.is_empty() {
        parts.push(
            say::FateHeld {
                terms: &phrases::changes(falling),
            }
            .text(),
        );
    }
    let [before, usual, now] = [balance.before, balance.usual, balance.now].map(percent);
    let (before, usual, now) = (&before, &usual, &now);
    parts.push(say::FateChances { before, usual, now }.text());
    sentences(parts)
}

/// Somebody who is a member at the end.
fn stayed(life: &Life, trace: &Trace, start: Date) -> Closing {
    let last = life.visits.last().copied().unwrap_or_default();
    let silent = life.days > last + SILENT_DAYS;
    let date = &phrases::date(start, last);
    let mut parts = vec![if silent {
        say::FateSilent { date }.text()
    } else {
        say::FateActive { date }.text()
    }];
    if life.folded {
        parts.push(say::FATE_FOLDED.text());
    } else if life.muted {
        parts.push(say::FATE_MUTED.text());
    }
    let balance = visiting(trace);
    if let Some(balance) = &balance {
        let [before, now] = [balance.before, balance.now].map(percent);
        let most = &balance.terms[..balance.terms.len().min(NAMED)];
        let terms = &phrases::changes(most);
        let changed = &(!most.is_empty()).then_some(say::FateChanged { terms });
        let (before, now) = (&before, &now);
        parts.push(
            say::FateVisits {
                before,
                now,
                changed,
            }
            .text(),
        );
    }
    Closing {
        fate: if silent { Fate::Silent } else { Fate::Active },
        text: sentences(parts),
        balance,
    }
}

fn mean(values: impl ExactSizeIterator<Item = f32>) -> f64 {
    let n = values.len() as f64;
    values.map(f64::from).sum::<f64>() / n
}

pub(super) fn median(values: impl Iterator<Item = f32>) -> f64 {
    let mut sorted: Vec<f64> = values.map(f64::from).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    quantile(&sorted, 0.5).unwrap_or_default()
}

//! How a life in the community ends, and what decided it: the terms of the model's own decisions.

use schemars::JsonSchema;
use serde::Serialize;

use super::life::{Life, Way};
use super::phrases::{self, both, percent, sentences};
use measure::quantile::quantile;
use model::date::Date;
use model::leaving::{Leaving, TERMS};
use model::math::logistic;
use model::trace::{Trace, TracedDay};
use model::wish::WISH_TERMS;
use words::{Language, Text};

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

/// A decision of every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Whether to leave.
    Leave,
    /// Whether to visit.
    Visit,
}

/// How one term of a decision has changed, logit: an increase of 0.7 doubles the odds.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TermChange {
    /// The term's name in the model.
    pub name: &'static str,
    /// What it stands for.
    pub label: Text,
    /// Value before.
    pub before: f64,
    /// Value on an ordinary day: the median.
    pub usual: f64,
    /// Value in the end.
    pub now: f64,
    /// By how much it has changed, now − before.
    pub change: f64,
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
            text: both(
                "在这套方案下，这个人自始至终没有入群。",
                "Under this strategy this person never joins.",
            ),
            balance: None,
        };
    };
    let Some(parting) = life.parting else {
        return stayed(life, trace, start);
    };
    let date = phrases::date(start, parting.day);
    let stayed = parting.day - joined + 1;
    let when = both(
        format!("{}离开，在群 {stayed} 天。", date.get(Language::Chinese)),
        format!(
            "Gone on {}, after {}.",
            date.get(Language::English),
            phrases::counted(stayed as usize, "day")
        ),
    );
    let (fate, balance, why) = match parting.way {
        Way::CutOff => (Fate::CutOff, None, phrases::cut_off()),
        Way::Removed => (Fate::Removed, None, phrases::removed()),
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
    let up = phrases::changes(drove.take(NAMED));
    let down = phrases::changes(held.take(NAMED));
    let mut parts = Vec::new();
    if balance.now <= balance.before {
        parts.push(both(
            "那天离开的可能性并不比刚入群时大，主要是运气。",
            "Leaving was no likelier that day than on joining: it was mostly luck.",
        ));
    }
    parts.push(if up.get(Language::English).is_empty() {
        both(
            "与入群时比，没有哪一条明显变糟：吸引这个人进来的东西本来就不够。",
            "Nothing had grown much worse since joining: what brought this person was not enough.",
        )
    } else {
        both(
            format!(
                "与入群时比，让天平倾斜的是：{}。",
                up.get(Language::Chinese)
            ),
            format!(
                "What tipped the balance since joining: {}.",
                up.get(Language::English)
            ),
        )
    });
    if !down.get(Language::English).is_empty() {
        parts.push(both(
            format!("拉着没走的是：{}。", down.get(Language::Chinese)),
            format!("What held back: {}.", down.get(Language::English)),
        ));
    }
    let [before, usual, now] = [balance.before, balance.usual, balance.now].map(percent);
    parts.push(both(
        format!("当天退群的可能性是 {now}（入群时 {before}，平常 {usual}）；哪一天真的走，还要看运气。"),
        format!(
            "The chance of leaving was {now} that day ({before} at joining, {usual} on an ordinary day); which day it \
             comes about is luck."
        ),
    ));
    sentences(parts)
}

/// Somebody who is a member at the end.
fn stayed(life: &Life, trace: &Trace, start: Date) -> Closing {
    let last = life.visits.last().copied().unwrap_or_default();
    let silent = life.days > last + SILENT_DAYS;
    let date = phrases::date(start, last);
    let mut parts = vec![if silent {
        both(
            format!(
                "到最后仍是成员，但 {}之后再没来过。",
                date.get(Language::Chinese)
            ),
            format!(
                "Still a member at the end, but never came after {}.",
                date.get(Language::English)
            ),
        )
    } else {
        both(
            format!(
                "到最后仍是成员，最近一次来是 {}。",
                date.get(Language::Chinese)
            ),
            format!(
                "Still a member at the end, last seen on {}.",
                date.get(Language::English)
            ),
        )
    }];
    if life.folded {
        parts.push(both("群已被折叠。", "The group is folded away."));
    } else if life.muted {
        parts.push(both("群已设免打扰。", "The group is muted."));
    }
    let balance = visiting(trace);
    if let Some(balance) = &balance {
        let [before, now] = [balance.before, balance.now].map(percent);
        let changes = phrases::changes(balance.terms.iter().take(NAMED));
        let [what_zh, what_en] = if changes.get(Language::English).is_empty() {
            [String::new(), String::new()]
        } else {
            [
                format!("；变化最大的是：{}", changes.get(Language::Chinese)),
                format!("; what changed most: {}", changes.get(Language::English)),
            ]
        };
        parts.push(both(
            format!("每天来的可能性，头一周平均 {before}，最后一周平均 {now}{what_zh}。"),
            format!(
                "The mean chance of a visit was {before} a day in the first week and {now} in the last{what_en}."
            ),
        ));
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

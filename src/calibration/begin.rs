//! How the model's group begins where the real one was first seen, and which plan it had until the last day.

use model::date::Date;
use model::experiment::Experiment;
use model::fit::settle;
use model::free::{FREE, FreeNumber, Posterior};
use model::math::{ln, max, min, sqrt};
use model::scenario::{MOST_TODAY, Scenario, Today};
use model::strategy::{Operator, Strategy, Tactic};
use words::Say;
use words::say::calibration as say;

use super::history::{Field, History};

/// Days of the last joins that say how many will come.
const RECENT: usize = 56;

/// Days of a block of joins: how much blocks differ from one to the next says how sure the next one is.
const BLOCK: usize = 28;

/// The greatest number of people on a day that a scenario can say.
const MOST_A_DAY: f64 = 10_000.0;

/// The greatest age of a group that a scenario can say, days.
const OLDEST: i32 = 3650;

/// Ways in that are part of the joins where those are known.
const RECRUITING: [&str; 4] = ["referral", "paid_ads", "partner_exchange", "cross_platform"];

/// Assumptions by which people are lost before they have joined.
const LOST_BEFORE: [&str; 2] = ["accepting_loss", "real_name_loss"];

/// An experiment that covers the days of a history and those ahead.
#[derive(Clone, Debug)]
pub struct Begun {
    /// As many strategies as the document has: each is the first plan until the history's last day, and from then on itself.
    pub experiment: Experiment,
    /// The plans, with dates from the day after the history on, for a document that starts then.
    pub plans: Vec<Strategy>,
    /// The numbers that the history can tell of.
    pub free: Vec<FreeNumber>,
    /// How uncertain the people are who will come in a day, as a standard deviation of the logarithm, where joins are known.
    pub inflow_sd: Option<f64>,
}

/// The experiment whose group lives through the days of `history` and `ahead` more, beginning as the real one did.
///
/// `own` says that the document's dates are the group's own; a built-in case's are counted from its first day. Who joined
/// is given where it is known: then nobody invites and no tactic recruits before the history ends.
#[must_use]
pub fn begin(document: &Experiment, own: bool, history: &History, ahead: u32) -> Begun {
    let days = history.days() as u32;
    let joins_known = history.knows(Field::Joins);
    let mut scenario = document.scenario.clone();
    let first = scenario.start;
    scenario.start = history.start;
    scenario.posterior = None;
    scenario.founders = founders(&scenario, history);
    scenario.today = running(document.scenario.today.as_ref(), scenario.founders);
    if joins_known {
        let joins = history.values(Field::Joins);
        scenario.arrivals.per_day = recent(joins);
        scenario.arrivals.daily = whole(joins);
        for segment in &mut scenario.segments {
            segment.invites_per_month = 0.0;
        }
        // Who did not come through to the group is not among its joins.
        for lost in LOST_BEFORE {
            scenario.assumptions.insert(lost.to_owned(), 0.0);
        }
    }
    if !own {
        // What struck the built-in case has not struck this group.
        scenario.shocks.clear();
    }
    let size_known = joins_known || history.knows(Field::Members);
    let free = FREE
        .iter()
        .map(|row| row.number)
        .filter(|number| match number {
            FreeNumber::Inflow => !joins_known && number.matters(&scenario),
            FreeNumber::Size => !size_known && number.matters(&scenario),
            _ => number.matters(&scenario),
        });
    let free = free.collect();
    let end = history.start.plus_days(days);
    let dated = |strategy: &Strategy, start| {
        let mut strategy = strategy.clone();
        if !own {
            for tactic in &mut strategy.tactics {
                for date in [&mut tactic.schedule.from, &mut tactic.schedule.until]
                    .into_iter()
                    .flatten()
                {
                    let since = u32::try_from(date.days_since(first)).unwrap_or_default();
                    *date = Date::plus_days(start, since);
                }
            }
        }
        strategy
    };
    let before = document
        .strategies
        .first()
        .map(|plan| dated(plan, history.start));
    let plans: Vec<Strategy> = document
        .strategies
        .iter()
        .map(|plan| dated(plan, end))
        .collect();
    let strategies = document.strategies.iter().zip(&plans).enumerate();
    // Nobody can have other means later on; with the greatest of all plans the days before are the same under each.
    let most = |of: fn(&Operator) -> f64| {
        let all = document.strategies.iter().map(|plan| of(&plan.operator));
        all.fold(0.0, max)
    };
    let (minutes, yuan) = (most(|o| o.minutes_per_day), most(|o| o.budget_yuan));
    let strategies = strategies.map(|(place, (_, after))| {
        let before = before.as_ref().unwrap_or(after);
        let after = if place == 0 { before } else { after };
        let mut plan = joined(before, after, history.start, days, joins_known);
        plan.operator.minutes_per_day = minutes;
        plan.operator.budget_yuan = yuan;
        plan
    });
    let mut run = document.run;
    run.days = days + ahead;
    let mut experiment = Experiment {
        format: document.format.clone(),
        strategies: strategies.collect(),
        scenario,
        run,
    };
    // Only the members are given, and so many can always be had.
    let _ = settle(&mut experiment);
    Begun {
        inflow_sd: joins_known.then(|| inflow_sd(history.values(Field::Joins))),
        plans: plans.iter().map(|plan| from_on(plan, end)).collect(),
        experiment,
        free,
    }
}

/// The group when its log begins, where there is one by then that is not too large: as old as the document says, or half a year.
fn running(said: Option<&Today>, members: u32) -> Option<Today> {
    (1..=MOST_TODAY).contains(&members).then(|| {
        let whole = Today::of(members);
        Today {
            age_days: said.map_or(whole.age_days, |said| said.age_days),
            ..whole
        }
    })
}

/// Who is there when the first day begins: the members of the first known day without those who had joined until then; nobody
/// where the log tells every joining; else the scenario's own number, or those who wrote where they are more.
fn founders(scenario: &Scenario, history: &History) -> u32 {
    let members = history.values(Field::Members);
    if let Some(day) = members.iter().position(|members| !members.is_nan()) {
        let sum = |field: Field| {
            let values = history.values(field)[..=day].iter();
            values.filter(|value| !value.is_nan()).sum::<f64>()
        };
        let before = members[day] - sum(Field::Joins) + sum(Field::Leaves);
        return max(before, 0.0) as u32;
    }
    if history.knows(Field::Joins) {
        return 0;
    }
    let posters = history.log().map_or(0, |log| log.posters().len());
    scenario
        .founders
        .max(u32::try_from(posters).unwrap_or(u32::MAX))
}

/// The known values, in their order.
fn known(values: &[f64]) -> Vec<f64> {
    values
        .iter()
        .copied()
        .filter(|value| !value.is_nan())
        .collect()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / max(values.len() as f64, 1.0)
}

/// Mean joins a day of the last days that are known.
fn recent(joins: &[f64]) -> f64 {
    let known = known(joins);
    min(
        mean(&known[known.len().saturating_sub(RECENT)..]),
        MOST_A_DAY,
    )
}

/// Joins a day in whole people; days that are not known have the mean of the others, whose fractions are carried on.
fn whole(joins: &[f64]) -> Vec<u16> {
    let usual = mean(&known(joins));
    let mut carried = 0.0;
    let of_day = |value: &f64| {
        carried += if value.is_nan() {
            usual
        } else {
            max(*value, 0.0)
        };
        let people = min((carried + 0.5).floor(), MOST_A_DAY);
        carried -= people;
        people as u16
    };
    joins.iter().map(of_day).collect()
}

/// Standard deviation of the logarithm of the joins of the days ahead: how much a block of days differed from the one before,
/// and how few people there are to tell; never more than is known without a log.
fn inflow_sd(joins: &[f64]) -> f64 {
    let known = known(joins);
    let blocks: Vec<f64> = known
        .rchunks_exact(BLOCK)
        .map(|block| ln(block.iter().sum::<f64>() + 0.5))
        .collect();
    let steps: Vec<f64> = blocks.windows(2).map(|pair| pair[0] - pair[1]).collect();
    let squares: Vec<f64> = steps.iter().map(|step| step * step).collect();
    let last = &known[known.len().saturating_sub(RECENT)..];
    let few = 1.0 / (last.iter().sum::<f64>() + 0.5);
    min(sqrt(mean(&squares) + few), FreeNumber::Inflow.row().sd)
}

/// A plan from `end` on: what is over by then is left out, and what is done every few days keeps its rhythm.
fn from_on(plan: &Strategy, end: Date) -> Strategy {
    let mut plan = plan.clone();
    for tactic in &mut plan.tactics {
        tactic.schedule.from = tactic.schedule.from.map(|from| {
            let (late, every) = (
                end.days_since(from).max(0),
                i32::from(tactic.schedule.every_days),
            );
            let rounds = late / every + i32::from(late % every != 0);
            from.plus_days(u32::try_from(rounds * every).unwrap_or_default())
        });
    }
    keep(&mut plan, |tactic| {
        let from = tactic.schedule.from.unwrap_or(end);
        let until = tactic.schedule.until;
        until.is_none_or(|until| until >= from && until >= end)
    });
    plan
}

/// Leaves out the other tactics of a plan.
fn keep(plan: &mut Strategy, kept: impl Fn(&Tactic) -> bool) {
    plan.tactics.retain(kept);
    let tactics = &plan.tactics;
    plan.because
        .retain(|id| tactics.iter().any(|tactic| tactic.id == *id));
}

/// The document of the days from `start` on, so many: without what is dated outside of them and what was told of the case, and with
/// the group as it is then, of `members`, so many of whom wrote a day lately where that is known; the story says when the worlds are
/// `unlike` the group.
pub(crate) fn document(
    begun: &Begun,
    (start, days): (Date, u32),
    members: u32,
    posters: Option<f64>,
    posterior: Posterior,
    unlike: bool,
) -> Experiment {
    let last = start.plus_days(days - 1);
    let mut experiment = begun.experiment.clone();
    experiment.scenario.start = start;
    experiment
        .scenario
        .shocks
        .retain(|shock| (start..=last).contains(&shock.date));
    experiment.strategies.clone_from(&begun.plans);
    for plan in &mut experiment.strategies {
        keep(plan, |tactic| {
            tactic.schedule.from.is_none_or(|from| from <= last)
        });
    }
    experiment.run.days = days;
    for plan in &mut experiment.strategies {
        // What the plan owes to which tactic was found out among the case's own people.
        plan.because.clear();
    }
    let scenario = &mut experiment.scenario;
    let of = &posterior.of;
    let case = &scenario.name;
    scenario.story = say::CalibratedStory { of, case, unlike }.text();
    let old = start.days_since(begun.experiment.scenario.start);
    let age = scenario.today.as_ref().map_or(0, |today| today.age_days);
    let age = (i32::from(age) + old).clamp(1, OLDEST);
    scenario.founders = members;
    scenario.today = running(None, members).map(|today| Today {
        age_days: age as u16,
        posters,
        ..today
    });
    scenario.arrivals.daily.clear();
    scenario.replay = None;
    scenario.posterior = Some(posterior);
    if !settle(&mut experiment).is_empty() {
        // The days before tell more of these people than the last ones do.
        if let Some(today) = &mut experiment.scenario.today {
            (today.posters, today.fit) = (None, None);
        }
        let _ = settle(&mut experiment);
    }
    experiment
}

/// The plan `before` for so many days and `after` from then on. What both have alike goes on unbroken.
fn joined(
    before: &Strategy,
    after: &Strategy,
    start: Date,
    days: u32,
    joins_known: bool,
) -> Strategy {
    let (last, end) = (
        start.plus_days(days.saturating_sub(1)),
        start.plus_days(days),
    );
    let recruits = |tactic: &Tactic| joins_known && RECRUITING.contains(&tactic.action.kind());
    let later = from_on(after, end);
    let mut tactics: Vec<Tactic> = Vec::new();
    for tactic in before.tactics.iter().filter(|tactic| !recruits(tactic)) {
        let mut tactic = tactic.clone();
        if !after.tactics.contains(&tactic) {
            let until = tactic.schedule.until;
            let over = until.is_some_and(|until| until.days_since(last) < 0);
            tactic.schedule.until = if over { until } else { Some(last) };
        }
        tactics.push(tactic);
    }
    for tactic in &later.tactics {
        let unbroken = before
            .tactics
            .iter()
            .any(|own| after.tactics.contains(own) && own.id == tactic.id && !recruits(own));
        if !unbroken {
            let mut tactic = tactic.clone();
            tactic.schedule.from = tactic.schedule.from.or(Some(end));
            tactics.push(tactic);
        }
    }
    Strategy {
        tactics,
        ..after.clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use measure::{DaySum, DaySums};
    use model::document;
    use model::run::{Plan, run_world};
    use model::series::Series;

    fn bank() -> Experiment {
        document::parse(document::preset("bank").unwrap()).unwrap()
    }

    fn history(of: impl Fn(i64) -> DaySum) -> History {
        let days = (0..40).map(|day| DaySum {
            day: 19_000 + day,
            ..of(day)
        });
        History::of_days(&DaySums::new(days.collect()).unwrap()).unwrap()
    }

    #[test]
    fn who_joined_is_given_and_fractions_of_people_are_carried_on() {
        let real = history(|day| DaySum {
            members: (day == 1).then_some(103.0),
            joins: (day % 2 == 0).then_some(f64::from(u8::from(day % 4 == 0))),
            ..DaySum::default()
        });
        let begun = begin(&bank(), false, &real, 10);
        let scenario = &begun.experiment.scenario;
        assert_eq!(scenario.founders, 102);
        assert_eq!(
            scenario
                .arrivals
                .daily
                .iter()
                .map(|n| u32::from(*n))
                .sum::<u32>(),
            20
        );
        assert_eq!(scenario.arrivals.per_day, 0.5);
        assert!(
            !begun.free.contains(&FreeNumber::Inflow) && !begun.free.contains(&FreeNumber::Size)
        );
        let world = run_world(&Plan::new(&begun.experiment, 0), 0);
        let before = |series| world.series(series)[1..40].iter().sum::<f64>();
        // People who come to sell are nobody's arrivals.
        assert!(before(Series::Joined) >= 19.0);
        for way in [
            Series::JoinedInvited,
            Series::JoinedReferral,
            Series::JoinedPaid,
            Series::JoinedPartner,
            Series::JoinedImported,
            Series::TurnedAway,
        ] {
            assert_eq!(before(way), 0.0, "{way:?}");
        }
    }

    #[test]
    fn all_plans_share_the_days_of_the_history_and_part_then() {
        let real = history(|_| DaySum {
            members: Some(150.0),
            joins: Some(2.0),
            ..DaySum::default()
        });
        let begun = begin(&bank(), false, &real, 30);
        let worlds: Vec<Vec<f64>> = (0..begun.experiment.strategies.len())
            .map(|plan| {
                let world = run_world(&Plan::new(&begun.experiment, plan), 3);
                world.series(Series::Messages).to_vec()
            })
            .collect();
        for other in &worlds[1..] {
            assert_eq!(worlds[0][..40], other[..40]);
            assert_ne!(worlds[0][40..], other[40..]);
        }
    }

    #[test]
    fn a_rhythm_is_kept_when_a_plan_begins_in_the_middle_of_it() {
        let mut plan = bank().strategies[0].clone();
        let start = Date::default();
        plan.tactics.truncate(1);
        let schedule = &mut plan.tactics[0].schedule;
        (schedule.from, schedule.until, schedule.every_days) = (Some(start), None, 7);
        let later = from_on(&plan, start.plus_days(10));
        assert_eq!(later.tactics[0].schedule.from, Some(start.plus_days(14)));
        plan.tactics[0].schedule.until = Some(start.plus_days(9));
        assert!(from_on(&plan, start.plus_days(10)).tactics.is_empty());
    }

    #[test]
    fn joins_that_change_from_month_to_month_are_less_sure() {
        let steady = vec![3.0; 200];
        let wild: Vec<f64> = (0..200)
            .map(|day| f64::from(1 + day / 28 % 2 * 5))
            .collect();
        assert!(inflow_sd(&steady) < 0.1 && inflow_sd(&wild) == FreeNumber::Inflow.row().sd);
    }
}

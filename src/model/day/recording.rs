//! The day's figures.

use fearless_simd::{f32x8, prelude::*};

use crate::account::Account;
use crate::conversation::{Answers, Conversation, answered_share};
use crate::journal::Journal;
use crate::lanes::{Edge, Floats, Ints, Simd, Whole, dispatch, each_block};
use crate::lifecycle::Sign;
use crate::market::Till;
use crate::math::{max, sqrt};
use crate::now::Now;
use crate::population::Population;
use crate::purse::Purse;
use crate::roll::Roll;
use crate::window::{self, STAYS};

/// Lanes in which values are added up, on every machine.
const LANES: usize = 8;

/// Members whose values are added up in f32 before the sums go into f64: short enough to lose nothing that shows.
const STRETCH: usize = 32 * LANES;

/// What the members' columns come to.
#[derive(Clone, Copy, Debug)]
struct Sums {
    /// Of belonging, recognition, interest, habit, fatigue and trust, and the squares of the first ones.
    levels: [f64; 6],
    squares: [f64; 3],
    muted: f64,
    folded: f64,
    /// Members who visited in the last week and in the last month.
    weekly: u32,
    monthly: u32,
}

impl Sums {
    /// Adds up over the members, in a fixed order, and shows everybody whose last visit was on `day`.
    #[inline(always)]
    fn of<S: Simd>(simd: S, people: &Population, day: i32, mut visitor: impl FnMut(usize)) -> Self {
        let (mut weekly, mut monthly) = (0, 0);
        let all = |days: i32| <Ints<S>>::splat(simd, days);
        each_block!(simd: S, people.len(), |i, edge| {
            let here = edge.load::<S, Floats<S>>(simd, &people.present, i).simd_gt(<Floats<S>>::splat(simd, 0.0));
            let days = all(day) - edge.load::<S, Ints<S>>(simd, &people.last_visit, i);
            weekly += edge.count(days.simd_lt(all(7)) & here);
            monthly += edge.count(days.simd_lt(all(30)) & here);
            for k in edge.places(days.simd_eq(all(0))) {
                visitor(i + k);
            }
        });
        // Rows that are nobody's add nothing.
        let rows = people.len().next_multiple_of(LANES);
        let present = &people.present[..rows];
        let columns = [
            &people.belonging[..rows],
            &people.recognition[..rows],
            &people.interest[..rows],
            &people.habit[..rows],
            &people.fatigue[..rows],
            &people.trust[..rows],
        ];
        let (levels, squares) = added(simd, present, columns);
        let [muted, folded] = [&people.muted, &people.folded].map(|column| {
            let several = column.several(rows);
            several.map_or(0.0, |column| added::<S, 1, 0>(simd, present, [column]).0[0])
        });
        Self {
            levels,
            squares,
            muted,
            folded,
            weekly,
            monthly,
        }
    }
}

/// The sums of columns over the members, and those of the squares of the first ones.
#[inline(always)]
fn added<S: Simd, const COLUMNS: usize, const SQUARED: usize>(
    simd: S,
    present: &[f32],
    columns: [&[f32]; COLUMNS],
) -> ([f64; COLUMNS], [f64; SQUARED]) {
    let mut sums = ([0.0; COLUMNS], [0.0; SQUARED]);
    for begin in (0..present.len()).step_by(STRETCH) {
        let mut parts = [f32x8::splat(simd, 0.0); COLUMNS];
        let mut squares = [f32x8::splat(simd, 0.0); SQUARED];
        for i in (begin..present.len().min(begin + STRETCH)).step_by(LANES) {
            let here: f32x8<S> = Whole.load(simd, present, i);
            for (k, (part, column)) in parts.iter_mut().zip(columns).enumerate() {
                let value = here * Whole.load::<S, f32x8<S>>(simd, column, i);
                *part += value;
                if k < SQUARED {
                    squares[k] += value * value;
                }
            }
        }
        for lane in 0..LANES {
            for (sum, part) in sums.0.iter_mut().zip(&parts) {
                *sum += f64::from(part.as_slice()[lane]);
            }
            for (sum, part) in sums.1.iter_mut().zip(&squares) {
                *sum += f64::from(part.as_slice()[lane]);
            }
        }
    }
    sums
}

/// Writes down the day.
pub(super) fn record(
    now: &Now<'_>,
    people: &Population,
    roll: &Roll,
    purse: &Purse,
    conversation: &mut Conversation,
    journal: &mut Journal,
) {
    let day = now.day as i32;
    let members = f64::from(roll.members);
    let share = |number: f64| if members > 0.0 { number / members } else { 0.0 };
    // Whoever has visited today has stayed so long.
    let spans = STAYS.map(|days| window::of_stay(days, now.setting.days));
    let stayed = &mut journal.history.stayed;
    stayed.resize(people.len(), 0);
    let sums = dispatch!(now.setting.level, simd => Sums::of(simd, people, day, |i| {
        let age = day - people.joined[i];
        for (bit, span) in spans.iter().enumerate() {
            stayed[i] |= u8::from(span.contains(&age)) << bit;
        }
    }));

    let today = &mut journal.today;
    today.members = members;
    today.groups = conversation.groups.iter().filter(|g| g.tended).count() as f64;
    (today.wau, today.mau) = (f64::from(sums.weekly), f64::from(sums.monthly));
    today.silent_share = share(members - today.wau);
    let [belonging, recognition, interest, habit, fatigue, trust] = sums.levels.map(share);
    let [muted, folded] = [sums.muted, sums.folded].map(share);
    let deviation = |mean: f64, squares: f64| {
        let variance = share(squares) - mean * mean;
        if variance > 0.0 { sqrt(variance) } else { 0.0 }
    };
    (today.muted_share, today.folded_share) = (muted, folded);
    (today.belonging, today.recognition, today.interest) = (belonging, recognition, interest);
    today.belonging_sd = deviation(belonging, sums.squares[0]);
    today.recognition_sd = deviation(recognition, sums.squares[1]);
    today.interest_sd = deviation(interest, sums.squares[2]);
    (today.habit, today.fatigue, today.trust) = (habit, fatigue, trust);
    today.messages = today.posts + today.replies;

    // Ties change slowly and are dear to count: once a week.
    journal.today.ties = if day % 7 == 0 {
        share(people.living_ties(now).count() as f64)
    } else {
        journal.history.last.ties
    };
    record_answers(now, &mut conversation.answers, journal);
    record_account(now.run_day(), &purse.account, journal);
    record_till(purse.till, journal);

    let today = &mut journal.today;
    let phase = journal.lifecycle.pass(Sign {
        members: today.members,
        active: today.wau,
        writers: today.posters,
        moved: today.moved,
    });
    today.phase = f64::from(phase as u8);

    let today = journal.today;
    let history = &mut journal.history;
    history.joined += today.joined;
    history.left += today.left;
    history.invited += today.joined_invited + today.joined_referral;
    history.messages += today.messages;
    if window::of_run(now.setting.days).contains(&now.run_day()) {
        history.activity.take(&today, people.len() as f64);
    }
    history.last = today;
}

/// Share of members' posts that found an answer, and how long the first answers of today took.
fn record_answers(now: &Now<'_>, answers: &mut Answers, journal: &mut Journal) {
    let day = now.day as usize;
    let due = day.saturating_sub(8)..day.saturating_sub(1);
    journal.today.answered_share = answered_share(&answers.posts[due.clone()]);
    journal.today.first_answered_share = answered_share(&answers.first_posts[due]);
    answers.waits.sort_unstable();
    journal.today.first_response_minutes = match answers.waits.len() {
        0 => 0.0,
        n => f64::from(answers.waits[(n - 1) / 2] + answers.waits[n / 2]) / 2.0,
    };
    answers.waits.clear();
}

/// Money and working time of the day.
fn record_account(day: u32, account: &Account, journal: &mut Journal) {
    let history = &mut journal.history;
    let spent = account.spent() as f64 / 100.0;
    journal.today.money_spent = spent - history.money_spent;
    history.money_spent = spent;
    let sent_on = account.from_members as f64 / 100.0;
    journal.today.money_sent_on = sent_on - history.money_sent_on;
    history.money_sent_on = sent_on;
    journal.today.operator_minutes = account.minutes_used();
    history.operator_minutes += journal.today.operator_minutes;
    journal.today.undone_for_time = f64::from(account.undone_for_time);
    journal.today.tactics_undone = f64::from(account.undone_for_time + account.undone_for_money);
    history.undone += journal.today.tactics_undone;
    history.overloaded_days += u32::from(account.undone_for_time > 0);
    let week = if day.is_multiple_of(7) {
        0.0
    } else {
        history.week_minutes
    };
    history.week_minutes = week + journal.today.operator_minutes;
    history.busiest_week = max(history.busiest_week, history.week_minutes);
}

/// What people paid on the day.
fn record_till(till: Till, journal: &mut Journal) {
    let before = journal.history.till;
    journal.today.revenue = (till.members - before.members) as f64 / 100.0;
    journal.today.added_revenue = (till.added() - before.added()) as f64 / 100.0;
    journal.history.till = till;
}

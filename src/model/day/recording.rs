//! The day's figures.

use fearless_simd::{f32x8, i32x8, prelude::*};

use crate::account::Account;
use crate::clock::{MONTH, WEEK};
use crate::conversation::{Answers, Conversation, answered_share};
use crate::journal::Journal;
use crate::lanes::{Edge, Simd, Those, Whole, dispatch};
use crate::lifecycle::Sign;
use crate::market::Till;
use crate::math::{max, min, sqrt};
use crate::now::Now;
use crate::population::Population;
use crate::purse::Purse;
use crate::roll::Roll;
use crate::window::{self, STAYS};

/// Lanes in which values are added up, on every machine.
const LANES: usize = 8;

/// Members whose values are added up in f32 before the sums go into f64: short enough to lose nothing that shows.
const STRETCH: usize = 32 * LANES;

/// Bound: columns of which the squares are added up as well; they come first.
const SQUARED: usize = 3;

/// Bound: columns that are added up, and counts of visitors.
const ADDED: usize = 10;

/// What the members' columns come to.
#[derive(Clone, Copy, Debug)]
struct Sums {
    /// Sums of the values, and of the squares of the first ones, in the order of the columns.
    values: [f64; ADDED],
    squares: [f64; SQUARED],
}

impl Sums {
    /// Adds up over the members, in a fixed order, and shows everybody whose last visit was on `day`.
    #[inline(always)]
    fn of<S: Simd>(simd: S, people: &Population, day: i32, mut visitor: impl FnMut(usize)) -> Self {
        let mut sums = Self {
            values: [0.0; ADDED],
            squares: [0.0; SQUARED],
        };
        // Rows that are nobody's add nothing.
        let n = people.len();
        let rows = n.next_multiple_of(LANES);
        let (present, last_visit) = (&people.present[..rows], &people.last_visit[..rows]);
        let columns = [
            &people.belonging[..rows],
            &people.recognition[..rows],
            &people.interest[..rows],
            &people.habit[..rows],
            &people.fatigue[..rows],
            &people.trust[..rows],
        ];
        let rare = [people.muted.first(rows), people.folded.first(rows)];
        let all = |days: i32| i32x8::splat(simd, days);
        let none = f32x8::splat(simd, 0.0);
        for begin in (0..rows).step_by(STRETCH) {
            let mut parts = [none; ADDED];
            let mut squares = [none; SQUARED];
            for i in (begin..rows.min(begin + STRETCH)).step_by(LANES) {
                let here: f32x8<S> = Whole.load(simd, present, i);
                let days = all(day) - Whole.load::<S, i32x8<S>>(simd, last_visit, i);
                for k in Those::first(min(LANES, n - i)).places(days.simd_eq(all(0))) {
                    visitor(i + k);
                }
                let within = |span: i32| days.simd_lt(all(span)).select(here, none);
                let level = |column: &[f32]| here * Whole.load::<S, f32x8<S>>(simd, column, i);
                let [b, r, x, habit, fatigue, trust] = columns.map(level);
                let [muted, folded] =
                    rare.map(|column| here * column.load::<S, f32x8<S>>(simd, Whole, i));
                let values = [
                    b,
                    r,
                    x,
                    habit,
                    fatigue,
                    trust,
                    muted,
                    folded,
                    within(WEEK as i32),
                    within(MONTH as i32),
                ];
                for (part, value) in parts.iter_mut().zip(values) {
                    *part += value;
                }
                for (square, value) in squares.iter_mut().zip(values) {
                    *square += value * value;
                }
            }
            for lane in 0..LANES {
                for (sum, part) in sums.values.iter_mut().zip(&parts) {
                    *sum += f64::from(part.as_slice()[lane]);
                }
                for (sum, part) in sums.squares.iter_mut().zip(&squares) {
                    *sum += f64::from(part.as_slice()[lane]);
                }
            }
        }
        sums
    }
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
    let [.., weekly, monthly] = sums.values;
    (today.wau, today.mau) = (weekly, monthly);
    today.silent_share = share(members - today.wau);
    let [
        belonging,
        recognition,
        interest,
        habit,
        fatigue,
        trust,
        muted,
        folded,
        ..,
    ] = sums.values.map(share);
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

//! The day's figures.

use crate::account::Account;
use crate::conversation::{Answers, Conversation};
use crate::journal::Journal;
use crate::lanes::{LANES, all, floats};
use crate::lifecycle::Sign;
use crate::market::Till;
use crate::math::{max, sqrt};
use crate::now::Now;
use crate::population::Population;
use crate::purse::Purse;
use crate::roll::Roll;
use crate::window::{self, STAYS};

/// Members whose values are added up in f32 before the sums go into f64: short enough to lose nothing that shows.
const STRETCH: usize = 32 * LANES;

/// Sum of a column and of its squares over members, in a fixed order.
fn sums(column: &[f32], present: &[f32]) -> (f64, f64) {
    let (mut sum, mut squares) = (0.0, 0.0);
    for (values, here) in column.chunks(STRETCH).zip(present.chunks(STRETCH)) {
        let (mut part, mut part_squares) = (all(0.0), all(0.0));
        for i in (0..values.len()).step_by(LANES) {
            let value = floats(values, i) * floats(here, i);
            part += value;
            part_squares += value * value;
        }
        for k in 0..LANES {
            sum += f64::from(part.as_array()[k]);
            squares += f64::from(part_squares.as_array()[k]);
        }
    }
    (sum, squares)
}

/// Number of members for whom `condition` holds.
fn count(present: &[f32], condition: impl Fn(usize) -> bool) -> f64 {
    let mut total = 0_u32;
    for (i, &here) in present.iter().enumerate() {
        total += u32::from(condition(i)) & u32::from(here != 0.0);
    }
    f64::from(total)
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
    let present = &people.present[..];
    let members = f64::from(roll.members);
    let share = |number: f64| if members > 0.0 { number / members } else { 0.0 };
    let last_visit = &people.last_visit[..];

    let today = &mut journal.today;
    today.members = members;
    today.groups = conversation.groups.iter().filter(|g| g.tended).count() as f64;
    today.wau = count(present, |i| day - last_visit[i] < 7);
    today.mau = count(present, |i| day - last_visit[i] < 30);
    today.silent_share = share(members - today.wau);
    today.muted_share = share(sums(&people.muted, present).0);
    today.folded_share = share(sums(&people.folded, present).0);
    let level = |column: &[f32]| {
        let (sum, squares) = sums(column, present);
        let mean = share(sum);
        let variance = share(squares) - mean * mean;
        (mean, if variance > 0.0 { sqrt(variance) } else { 0.0 })
    };
    (today.belonging, today.belonging_sd) = level(&people.belonging);
    (today.recognition, today.recognition_sd) = level(&people.recognition);
    (today.interest, today.interest_sd) = level(&people.interest);
    today.habit = share(sums(&people.habit, present).0);
    today.fatigue = level(&people.fatigue).0;
    today.trust = level(&people.trust).0;
    today.messages = today.posts + today.replies;

    // Ties change slowly and are dear to count: once a week.
    journal.today.ties = if day % 7 == 0 {
        mean_ties(now, people, roll)
    } else {
        journal.history.last.ties
    };
    record_answers(now, &mut conversation.answers, journal);
    record_account(now.day, &purse.account, journal);
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
    if window::of_run(now.setting.days).contains(&now.day) {
        history.activity.take(&today, people.len() as f64);
    }
    note_stays(now, people, &mut history.stayed);
    history.last = today;
}

/// Notes for everybody who visited today which stays that is a sign of.
fn note_stays(now: &Now<'_>, people: &Population, stayed: &mut Vec<u8>) {
    let day = now.day as i32;
    let spans = STAYS.map(|days| window::of_stay(days, now.setting.days));
    stayed.resize(people.len(), 0);
    for (i, stays) in stayed.iter_mut().enumerate() {
        if people.last_visit[i] == day {
            let age = day - people.joined[i];
            for (bit, span) in spans.iter().enumerate() {
                *stays |= u8::from(span.contains(&age)) << bit;
            }
        }
    }
}

/// Mean number of ties of a member that have not faded below a tenth.
fn mean_ties(now: &Now<'_>, people: &Population, roll: &Roll) -> f64 {
    let mut total = 0_u32;
    for (i, ties) in people.ties.iter().enumerate() {
        if people.present[i] > 0.0 {
            total += ties
                .iter(now.day, &now.setting.fading)
                .filter(|(_, strength)| *strength > 0.1)
                .count() as u32;
        }
    }
    if roll.members > 0 {
        f64::from(total) / f64::from(roll.members)
    } else {
        0.0
    }
}

/// Share of members' posts that found an answer, and how long the first answers of today took.
fn record_answers(now: &Now<'_>, answers: &mut Answers, journal: &mut Journal) {
    let day = now.day as usize;
    let sum = |of: &[u32], from: usize, to: usize| {
        of[from..to].iter().map(|&n| f64::from(n)).sum::<f64>()
    };
    let (from, to) = (day.saturating_sub(8), day.saturating_sub(1));
    let due = sum(&answers.posts, from, to);
    journal.today.answered_share = if due > 0.0 {
        sum(&answers.answered, from, to) / due
    } else {
        0.0
    };
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

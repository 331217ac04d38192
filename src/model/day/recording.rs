//! The day's figures.

use crate::lanes::{LANES, all, floats};
use crate::lifecycle::Sign;
use crate::math::sqrt;
use crate::world::World;

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
pub(super) fn record(world: &mut World<'_>) {
    let day = world.day as i32;
    let people = &world.people;
    let present = &people.present[..];
    let members = f64::from(world.members);
    let share = |number: f64| if members > 0.0 { number / members } else { 0.0 };
    let last_visit = &people.last_visit[..];

    let today = &mut world.today;
    today.members = members;
    today.groups = world.groups.iter().filter(|g| g.tended).count() as f64;
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
    world.today.ties = if day % 7 == 0 {
        mean_ties(world)
    } else {
        world.history.last.ties
    };
    record_answers(world);
    record_account(world);
    record_till(world);

    let today = &mut world.today;
    let phase = world.lifecycle.pass(Sign {
        members: today.members,
        active: today.wau,
        writers: today.posters,
        moved: today.moved,
    });
    today.phase = f64::from(phase as u8);

    let today = world.today;
    let history = &mut world.history;
    history.joined += today.joined;
    history.left += today.left;
    history.invited += today.joined_invited + today.joined_referral;
    history.messages += today.messages;
    history.dau.push(today.dau);
    history.last = today;
}

/// Mean number of ties of a member that have not faded below a tenth.
fn mean_ties(world: &World<'_>) -> f64 {
    let mut total = 0_u32;
    for (i, ties) in world.people.ties.iter().enumerate() {
        if world.people.present[i] > 0.0 {
            total += ties
                .iter(world.day, &world.plan.fading)
                .filter(|(_, strength)| *strength > 0.1)
                .count() as u32;
        }
    }
    if world.members > 0 {
        f64::from(total) / f64::from(world.members)
    } else {
        0.0
    }
}

/// Share of members' posts that found an answer, and how long the first answers of today took.
fn record_answers(world: &mut World<'_>) {
    let day = world.day as usize;
    let answers = &mut world.answers;
    let sum = |of: &[u32], from: usize, to: usize| {
        of[from..to].iter().map(|&n| f64::from(n)).sum::<f64>()
    };
    let (from, to) = (day.saturating_sub(8), day.saturating_sub(1));
    let due = sum(&answers.posts, from, to);
    world.today.answered_share = if due > 0.0 {
        sum(&answers.answered, from, to) / due
    } else {
        0.0
    };
    answers.waits.sort_unstable();
    world.today.first_response_minutes = match answers.waits.len() {
        0 => 0.0,
        n => f64::from(answers.waits[(n - 1) / 2] + answers.waits[n / 2]) / 2.0,
    };
    answers.waits.clear();
}

/// Money and working time of the day.
fn record_account(world: &mut World<'_>) {
    let history = &mut world.history;
    let spent = world.account.spent() as f64 / 100.0;
    world.today.money_spent = spent - history.money_spent;
    history.money_spent = spent;
    let sent_on = world.account.from_members as f64 / 100.0;
    world.today.money_sent_on = sent_on - history.money_sent_on;
    history.money_sent_on = sent_on;
    world.today.operator_minutes = world.account.minutes_used();
    history.operator_minutes += world.today.operator_minutes;
    world.today.tactics_undone = f64::from(world.account.undone);
    history.undone += world.today.tactics_undone;
}

/// What people paid on the day.
fn record_till(world: &mut World<'_>) {
    let (till, before) = (world.till, world.history.till);
    world.today.revenue = (till.members - before.members) as f64 / 100.0;
    world.today.added_revenue = (till.added() - before.added()) as f64 / 100.0;
    world.history.till = till;
}

//! The day's figures.

use crate::model::feed::OPERATOR;
use crate::model::math::sqrt;
use crate::model::world::World;

/// Lanes of a sum: eight partial sums in fixed order vectorise and round alike everywhere.
const LANES: usize = 8;

/// Sum of a column and of its squares over members.
fn sums(column: &[f32], present: &[f32]) -> (f64, f64) {
    let mut sum = [0.0_f64; LANES];
    let mut squares = [0.0_f64; LANES];
    let mut blocks = column.chunks_exact(LANES).zip(present.chunks_exact(LANES));
    for (values, here) in &mut blocks {
        for k in 0..LANES {
            let value = f64::from(values[k] * here[k]);
            sum[k] += value;
            squares[k] += value * value;
        }
    }
    let rest = column.len() / LANES * LANES;
    for (k, (value, here)) in column[rest..].iter().zip(&present[rest..]).enumerate() {
        let value = f64::from(value * here);
        sum[k] += value;
        squares[k] += value * value;
    }
    (sum.iter().sum(), squares.iter().sum())
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
    today.fatigue = level(&people.fatigue).0;
    today.messages = today.posts + today.replies;

    // Ties change slowly and are dear to count: once a week.
    world.today.ties = if day % 7 == 0 {
        mean_ties(world)
    } else {
        world.history.last.ties
    };
    record_answers(world);
    record_account(world);

    let today = world.today;
    let history = &mut world.history;
    history.joined += today.joined;
    history.left += today.left;
    history.invited += today.joined_invited;
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
    let day = world.day;
    let (mut due, mut answered) = (0.0, 0.0);
    let mut waits = Vec::new();
    for item in world
        .feed
        .items()
        .iter()
        .filter(|item| item.opens && item.author != OPERATOR)
    {
        let age = day - item.day;
        if (2..=8).contains(&age) {
            due += 1.0;
            answered += f64::from(u8::from(item.answered.is_some()));
        }
        if age == 8 {
            world.history.posts_due += 1.0;
            world.history.posts_answered += f64::from(u8::from(
                item.answered.is_some_and(|(d, _)| d <= item.day + 7),
            ));
        }
        if let Some((on, minute)) = item.answered
            && on == day
        {
            waits.push((on - item.day) * 1440 + u32::from(minute) - u32::from(item.minute));
        }
    }
    world.today.answered_share = if due > 0.0 { answered / due } else { 0.0 };
    waits.sort_unstable();
    world.today.first_response_minutes = match waits.len() {
        0 => 0.0,
        n => f64::from(waits[(n - 1) / 2] + waits[n / 2]) / 2.0,
    };
}

/// Money and working time of the day.
fn record_account(world: &mut World<'_>) {
    let history = &mut world.history;
    let spent = world.account.spent() as f64 / 100.0;
    world.today.money_spent = spent - history.money_spent;
    history.money_spent = spent;
    world.today.operator_minutes = world.account.minutes_used();
    history.operator_minutes += world.today.operator_minutes;
    world.today.tactics_undone = f64::from(world.account.undone);
    history.undone += world.today.tactics_undone;
}

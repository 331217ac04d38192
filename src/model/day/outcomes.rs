//! What a world has come to.

use crate::outcomes::Outcomes;
use crate::source::Source;
use crate::world::World;

/// The outcomes as of the last day that has passed.
pub(crate) fn outcomes(world: &World<'_>) -> Outcomes {
    let Some(last_day) = world.day.checked_sub(1) else {
        return Outcomes::default();
    };
    let (people, history) = (&world.people, &world.history);
    let last = &history.last;
    let last_day = last_day as i32;
    let ratio = |a: f64, b: f64| if b > 0.0 { a / b } else { 0.0 };
    let ever = people.len();

    let count =
        |condition: &dyn Fn(usize) -> bool| (0..ever).filter(|&i| condition(i)).count() as f64;
    let retention = |days: i32| {
        let old = |i: usize| people.joined[i] + days <= last_day;
        ratio(
            count(&|i| old(i) && people.last_visit[i] >= people.joined[i] + days),
            count(&old),
        )
    };
    let lost = count(&|i| people.present[i] == 0.0 || last_day - people.last_visit[i] >= 30);
    let grown = if last_day >= 90 { 90 } else { 0 };
    let old = |i: usize| last_day - people.joined[i] >= grown;

    let mut written: Vec<u32> = people.written.iter().copied().filter(|&w| w > 0).collect();
    written.sort_unstable();
    let total: f64 = written.iter().map(|&w| f64::from(w)).sum();
    let n = written.len();
    let weighted: f64 = written
        .iter()
        .enumerate()
        .map(|(k, &w)| (k as f64 + 1.0) * f64::from(w))
        .sum();
    let top = n.div_ceil(10);
    let top_total: f64 = written[n - top..].iter().map(|&w| f64::from(w)).sum();

    // Posts whose seven days are over.
    let due = |of: &[u32]| {
        of[..of.len().saturating_sub(7)]
            .iter()
            .map(|&n| f64::from(n))
            .sum::<f64>()
    };
    let founders = count(&|i| Source::of(people.identity[i]) == Source::Founder);
    let recent = |days: usize| {
        let tail = &history.dau[history.dau.len().saturating_sub(days)..];
        ratio(tail.iter().sum(), tail.len() as f64)
    };
    let till = history.till;
    let (revenue, added) = (till.members as f64 / 100.0, till.added() as f64 / 100.0);
    let buyers = count(&|i| people.purchases[i] > 0);
    Outcomes {
        weekly_active: last.wau,
        members: last.members,
        monthly_active: last.mau,
        joined: history.joined,
        left: history.left,
        exit_rate: ratio(history.left, history.joined),
        churn_rate: ratio(lost, ever as f64),
        silent_share: last.silent_share,
        hidden_share: ratio(
            count(&|i| people.present[i] > 0.0 && people.muted[i] > 0.0),
            last.members,
        ),
        retention_1: retention(1),
        retention_7: retention(7),
        retention_30: retention(30),
        dau_mean: recent(28),
        stickiness: ratio(recent(30), last.mau),
        messages_per_day: ratio(history.messages, f64::from(last_day) + 1.0),
        answered_share: ratio(due(&world.answers.answered), due(&world.answers.posts)),
        lurker_share: ratio(count(&|i| old(i) && people.written[i] == 0), count(&old)),
        gini_posters: if n > 0 {
            2.0 * weighted / (n as f64 * total) - (n as f64 + 1.0) / n as f64
        } else {
            0.0
        },
        top10_share: ratio(top_total, total),
        invited: history.invited,
        viral_k: ratio(history.invited, history.joined),
        revenue,
        buyer_share: ratio(buyers, ever as f64),
        repeat_rate: ratio(count(&|i| people.purchases[i] > 1), buyers),
        revenue_per_member: ratio(revenue, history.joined),
        added_revenue: added,
        added_share: ratio(
            till.added() as f64,
            (till.members + till.former_members) as f64,
        ),
        diffusion_share: ratio(history.invited, history.joined - founders),
        deep_invitation_share: ratio(
            count(&|i| people.depth[i] >= 3),
            count(&|i| people.depth[i] >= 1),
        ),
        money_spent: history.money_spent,
        operator_hours: history.operator_minutes / 60.0,
        yuan_per_active: ratio(history.money_spent, last.wau),
        tactics_undone: history.undone,
    }
}

//! Who opens the community today.

use crate::model::clock;
use crate::model::event_log::EventKind;
use crate::model::math::{logistic, min};
use crate::model::random::Purpose;
use crate::model::world::{Row, World};

/// Everything fades by a day, and every member decides whether to visit: the expected benefit (needs), habit, what is
/// left of what brought the person, nudges and expected money, against fatigue, annoyance, muting and folding.
///
/// The whole population at once, in columns and without branches, so that it vectorises.
pub(super) fn visit(world: &mut World<'_>) {
    let (plan, day) = (world.plan, world.day);
    let (p, d) = (&plan.parameters, &plan.decay);
    let key = world.key(Purpose::Visit);
    let weekend = if (plan.start.weekday() + day as usize) % 7 >= 5 {
        p.weekend_visit
    } else {
        0.0
    };
    let messages = (world.history.last.messages + world.history.last.operator_messages) as f32;
    let push = if plan.platform.stream {
        p.push_fatigue * min(1.0, messages / 40.0)
    } else {
        0.0
    };

    // Newcomers of today visit by joining; nothing of theirs has faded yet.
    let n = world.newcomers_from;
    let c = &mut world.people;
    let (present, muted, folded) = (&c.present[..n], &c.muted[..n], &c.folded[..n]);
    let (identity, visit_bias, fade) = (&c.identity[..n], &c.visit_bias[..n], &c.fade[..n]);
    let (wb, wr, wi) = (
        &c.weight_belonging[..n],
        &c.weight_recognition[..n],
        &c.weight_interest[..n],
    );
    let reward_pull = &c.reward_pull[..n];
    let (belonging, recognition, interest) = (
        &mut c.belonging[..n],
        &mut c.recognition[..n],
        &mut c.interest[..n],
    );
    let (habit, habit_before, fatigue) = (
        &mut c.habit[..n],
        &mut c.habit_before[..n],
        &mut c.fatigue[..n],
    );
    let (annoyance, pull, nudge) = (&mut c.annoyance[..n], &mut c.pull[..n], &mut c.nudge[..n]);
    let (reward, reward_memory, visited) = (
        &mut c.reward[..n],
        &mut c.reward_memory[..n],
        &mut c.visited[..n],
    );
    for i in 0..n {
        let b = belonging[i] * d.belonging;
        let r = recognition[i] * d.recognition;
        let x = interest[i] * d.interest;
        let f = fatigue[i] * d.fatigue;
        let f = f + push * (1.0 - muted[i]) * (1.0 - f);
        let a = annoyance[i] * d.annoyance;
        let left = pull[i] * fade[i];
        let money = reward[i] * d.reward;
        let wish = visit_bias[i]
            + weekend
            + p.need_weight * (wb[i] * b + wr[i] * r + wi[i] * x - 0.5)
            + p.habit_weight * habit[i]
            + p.drift_weight * (left - 1.0)
            + nudge[i]
            + p.reward_weight * reward_pull[i] * money
            - p.fatigue_weight * f
            - p.annoyance_weight * a
            - p.muted_weight * muted[i]
            - p.folded_weight * folded[i];
        let comes = if key.uniform(identity[i]) < logistic(wish) {
            present[i]
        } else {
            0.0
        };
        belonging[i] = b;
        recognition[i] = r;
        interest[i] = x;
        fatigue[i] = f;
        annoyance[i] = a;
        pull[i] = left;
        reward[i] = money;
        reward_memory[i] *= d.reward_memory;
        nudge[i] *= d.nudge;
        habit[i] = comes + (habit[i] - comes) * d.habit;
        habit_before[i] = comes + (habit_before[i] - comes) * d.habit_before;
        visited[i] = comes;
    }

    let mut visitors = std::mem::take(&mut world.visitors);
    visitors.clear();
    visitors.extend(
        (0..world.people.len() as u32).filter(|&slot| world.people.visited[slot as usize] != 0.0),
    );
    world.today.dau = visitors.len() as f64;
    if world.logs() {
        for &slot in &visitors {
            let minute = world.minute_of(slot as usize);
            world.record(Row {
                kind: EventKind::Visit,
                minute,
                member: slot,
                ..Row::default()
            });
        }
    }
    world.visitors = visitors;
}

impl World<'_> {
    /// The minute at which the member in slot `i` opens the community today, not before joining.
    pub(crate) fn minute_of(&self, i: usize) -> u16 {
        let minute = clock::minute(
            self.key(Purpose::Minute)
                .open_uniform(self.people.identity[i]),
        );
        if self.people.joined[i] == self.day as i32 && minute < self.people.join_minute[i] {
            return self.people.join_minute[i];
        }
        minute
    }
}

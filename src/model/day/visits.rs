//! Who opens the community today.

use wide::f32x8;

use crate::calendar::Calendar;
use crate::clock::WEEK;
use crate::conversation::Conversation;
use crate::event_log::EventKind;
use crate::journal::{Journal, UndatedEvent};
use crate::lanes::{LANES, all, floats, load, logistic, store};
use crate::math::{min, normal_quantile};
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;
use crate::roll::Roll;
use crate::wish::Wish;

/// Definition: days of a week before the weekend.
const WORKING_DAYS: usize = 5;

/// Keeps what fades for years out of the subnormal numbers, on which processors are a hundred times slower.
const FLOOR: f32 = 1e-20;

/// A block of a column a day later.
#[inline(always)]
fn faded(column: &[f32], i: usize, left: f32) -> f32x8 {
    floats(column, i) * all(left) + all(FLOOR)
}

/// Formulas of availability.
pub(super) const AVAILABILITY: &[&str] = &[
    "with probability 1 / {availability_days} a day: `availability` ~ N(0, 1); not on the day of joining",
];

/// Availability comes in spells: with probability 1 ÷ their mean length a day, a person's is drawn anew. Long pauses
/// between bursts follow (Barabási 2005).
pub(super) fn change_availability(now: &Now<'_>, roll: &Roll, people: &mut Population) {
    let rate = all(1.0 / now.setting.parameters.availability_days);
    let (when, level) = (
        now.key(Purpose::Availability),
        now.key(Purpose::AvailabilityLevel),
    );
    let n = roll.newcomers_from;
    for i in (0..n).step_by(LANES) {
        let identity = load(&people.identity[..n], i);
        let changes = when.uniforms(identity).simd_lt(rate);
        if changes.to_bitmask() == 0 {
            continue;
        }
        for (k, &change) in changes.as_array().iter().enumerate() {
            if change != 0.0 && i + k < n {
                let u = level.open_uniform(identity[k]);
                people.availability[i + k] = normal_quantile(u) as f32;
            }
        }
    }
}

/// Formulas of visiting.
pub(super) const VISIT: &[&str] = &[
    "overnight: `belonging` × e^(−1/{belonging_days}), `recognition` × e^(−1/{recognition_days}), `interest` × e^(−1/{interest_need_days}), `fatigue` × e^(−1/{fatigue_days}), `annoyance` × e^(−1/{annoyance_days}), `reward` × e^(−1/{reward_days}), `crowding` × e^(−1/{crowding_days}), `check_in_crowding` × e^(−1/{crowding_days}), `standing` × e^(−1/{standing_days}), `strife` × e^(−1/{annoyance_days}), `pull` × max(0, `fade` − (1 − `fade`) · {unmet_fading} · ({usual_served} − served)), at most 1",
    "overnight: `reward_memory` = `reward` + (`reward_memory` − `reward`) · e^(−1/{reward_memory_days})",
    "overnight: `unheard` × e^(−1/{recognition_days}), `bereft` × e^(−1/{belonging_days})",
    "overnight: `starved` = (`pull` + `starved`) × `fade` − what `pull` has become",
    "`fatigue` += {push_fatigue} · min(1, yesterday's messages in the group / {overload_start})² · (1 − `signal`) / (1 − {usual_signal}) · (1 − `muted`) · (1 − `fatigue`), where messages reach phones",
    "served = `weight_belonging` · `belonging` + `weight_recognition` · `recognition` + `weight_interest` · `interest`",
    "logit P(visits) = `visit_bias` + {weekend_visit} · [weekend] + {need_weight} · (served · (1 − `crowding`) − ½) + {habit_weight} · `habit` + {availability_visit} · `availability` − {drift_weight} · (1 − `pull`) + `nudge` + {reward_weight} · `reward_pull` · (`reward` − {reward_loss} · `reward_pull` · max(0, `reward_memory` − `reward`)) − {fatigue_weight} · `fatigue` − {annoyance_weight} · `annoyance` − {muted_weight} · `muted` − {folded_weight} · `folded`",
    "who is `away` does not visit; `away` falls by 1 a day",
    "`nudge` × e^(−1/{nudge_days}) without a visit, 0 after one; `habit` = `visited` + (`habit` − `visited`) · `habit_left`, `habit_before` = `visited` + (`habit_before` − `visited`) · e^(−1/{habit_memory_days})",
    "on a day with a call, a visit that the call brought about, or, with probability {call_prompt}, one that would have come later, comes Exp({call_minutes}) minutes after it",
];

/// Everything fades by a day, and every member decides whether to visit: the expected benefit (needs), habit, what is
/// left of what brought the person, nudges and expected money, against fatigue, annoyance, muting and folding. Where a
/// reward has displaced what people did for its own sake, the needs pull less (Deci, Koestner & Ryan 1999).
///
/// The whole population at once, in columns and without branches, so that it vectorises.
pub(super) fn visit(
    now: &Now<'_>,
    conversation: &Conversation,
    calendar: &Calendar,
    people: &mut Population,
    roll: &mut Roll,
    journal: &mut Journal,
) {
    let (setting, day) = (now.setting, now.day);
    let (p, d) = (&setting.parameters, &setting.decay);
    let key = now.key(Purpose::Visit);
    let weekend = if (setting.start.weekday() + day as usize) % WEEK as usize >= WORKING_DAYS {
        p.weekend_visit
    } else {
        0.0
    };
    // What buzzed on phones yesterday: the stream, not what the operator wrote to single members. A few messages
    // disturb nobody, so the load counts by its square.
    let mut pushes = [0.0; 1 + u8::MAX as usize];
    if let (true, Some(yesterday)) = (setting.platform.stream, day.checked_sub(1)) {
        for (push, group) in pushes.iter_mut().zip(&conversation.groups) {
            let buzz = group.feed.items_of(yesterday).len() as f32 + group.feed.fresh_flood();
            let full = min(1.0, buzz / p.overload_start);
            *push = p.push_fatigue * full * full;
        }
    }
    let several = conversation.groups.len() > 1;
    let purpose = calendar.renewal.purpose_left(now);

    // Newcomers of today visit by joining; nothing of theirs has faded yet.
    let n = roll.newcomers_from;
    let traced = journal
        .traced()
        .filter(|&i| i < n && people.present[i] > 0.0);
    let traced_block = traced.map_or(n, |i| i - i % LANES);
    let mut wished = None;
    let c = &mut *people;
    let (present, muted, folded) = (&c.present[..n], &c.muted[..n], &c.folded[..n]);
    let group = &c.group[..n];
    let availability = &c.availability[..n];
    let away = &mut c.away[..n];
    let (identity, visit_bias, fade) = (&c.identity[..n], &c.visit_bias[..n], &c.fade[..n]);
    let (wb, wr, wi) = (
        &c.weight_belonging[..n],
        &c.weight_recognition[..n],
        &c.weight_interest[..n],
    );
    let (reward_pull, habit_left) = (&c.reward_pull[..n], &c.habit_left[..n]);
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
    let starved = &mut c.starved[..n];
    let (unheard, bereft) = (&mut c.unheard[..n], &mut c.bereft[..n]);
    let (crowding, check_in_crowding, standing, strife) = (
        &mut c.crowding[..n],
        &mut c.check_in_crowding[..n],
        &mut c.standing[..n],
        &mut c.strife[..n],
    );
    let (reward, reward_memory, visited) = (
        &mut c.reward[..n],
        &mut c.reward_memory[..n],
        &mut c.visited[..n],
    );
    let one = all(1.0);
    let signal = &c.signal[..n];
    let usual_noise = 1.0 / (1.0 - p.usual_signal);
    for i in (0..n).step_by(LANES) {
        let here = floats(present, i);
        let quiet = floats(muted, i);
        let b = faded(belonging, i, d.belonging);
        let r = faded(recognition, i, d.recognition);
        let x = faded(interest, i, d.interest);
        let f = faded(fatigue, i, d.fatigue);
        let push = if several {
            f32x8::from(load(group, i).map(|g| pushes[usize::from(g)]))
        } else {
            all(pushes[0])
        };
        let noise = push * (one - floats(signal, i)) * all(usual_noise);
        let f = f + noise * (one - quiet) * (one - f);
        let a = faded(annoyance, i, d.annoyance);
        let crowded = faded(crowding, i, d.crowding);
        let money = faded(reward, i, d.reward);
        // How much money there usually is: a day between two packets is no loss.
        let remembered = money + (floats(reward_memory, i) - money) * all(d.reward_memory);
        let pulled = floats(reward_pull, i);
        // The more money is what brings somebody, the more it is missed.
        let missed = all(p.reward_loss) * pulled * (remembered - money).fast_max(all(0.0));
        let called = floats(nudge, i);
        let used = floats(habit, i);
        let used_before = floats(habit_before, i);
        let served = floats(wb, i) * b + floats(wr, i) * r + floats(wi, i) * x;
        let own_pace = floats(fade, i);
        let unmet = all(p.unmet_fading) * (all(p.usual_served) - served);
        let kept = (own_pace - (one - own_pace) * unmet).fast_max(all(0.0));
        let pull_before = floats(pull, i);
        let left = (pull_before * kept).fast_min(one) * all(purpose) + all(FLOOR);
        let unstarved = (pull_before + floats(starved, i)) * own_pace * all(purpose);
        let wish = Wish {
            own: floats(visit_bias, i),
            weekend: all(weekend),
            needs: all(p.need_weight) * (served * (one - crowded) - all(0.5)),
            habit: all(p.habit_weight) * used,
            availability: all(p.availability_visit) * floats(availability, i),
            drift: all(p.drift_weight) * (left - one),
            nudge: called,
            reward: all(p.reward_weight) * pulled * (money - missed),
            fatigue: all(-p.fatigue_weight) * f,
            annoyance: all(-p.annoyance_weight) * a,
            muted: all(-p.muted_weight) * quiet,
            folded: all(-p.folded_weight) * floats(folded, i),
        };
        if i == traced_block {
            wished = traced.map(|slot| wish.terms().map(|term| term.as_array()[slot - i]));
        }
        let pause = floats(away, i);
        let comes = key
            .uniforms(load(identity, i))
            .simd_lt(logistic(wish.sum()))
            & pause.simd_eq(all(0.0))
            & here;
        store(away, i, (pause - one).fast_max(all(0.0)));
        store(belonging, i, b);
        store(recognition, i, r);
        store(interest, i, x);
        store(fatigue, i, f);
        store(annoyance, i, a);
        store(crowding, i, crowded);
        store(
            check_in_crowding,
            i,
            faded(check_in_crowding, i, d.crowding),
        );
        store(standing, i, faded(standing, i, d.standing));
        store(strife, i, faded(strife, i, d.annoyance));
        store(pull, i, left);
        store(starved, i, unstarved - left);
        store(unheard, i, faded(unheard, i, d.recognition));
        store(bereft, i, faded(bereft, i, d.belonging));
        store(reward, i, money);
        store(reward_memory, i, remembered);
        // Who looks has followed the call.
        store(nudge, i, called * all(d.nudge) * (one - comes) + all(FLOOR));
        store(
            habit,
            i,
            comes + (used - comes) * floats(habit_left, i) + all(FLOOR),
        );
        store(
            habit_before,
            i,
            comes + (used_before - comes) * all(d.habit_before) + all(FLOOR),
        );
        store(visited, i, comes);
    }
    if let Some(i) = traced {
        journal.note(i, |today| today.wish = wished);
    }

    roll.visitors.clear();
    let visitors = (0..people.len() as u32).filter(|&slot| people.visited[slot as usize] != 0.0);
    roll.visitors.extend(visitors);
    journal.today.dau = roll.visitors.len() as f64;
    if journal.logs() {
        for &slot in &roll.visitors {
            let minute = people.minute_of(now, slot as usize);
            journal.record(UndatedEvent {
                kind: EventKind::Visit,
                minute,
                member: slot,
                ..UndatedEvent::default()
            });
        }
    }
}

//! Who opens the community today.

use fearless_simd::prelude::*;

use crate::calendar::Calendar;
use crate::clock::WEEK;
use crate::column::Rows;
use crate::conversation::Conversation;
use crate::effects::served;
use crate::event_log::EventKind;
use crate::journal::{Journal, UndatedEvent};
use crate::lanes::{self, Edge, Floats, Naturals, Simd, dispatch, each_block, logistic, positive};
use crate::math::{CENTRE, central_quantiles, max, min, normal_quantile};
use crate::now::Now;
use crate::population::{FLOOR, Population};
use crate::random::{Key, Purpose};
use crate::roll::Roll;
use crate::setting::Setting;
use crate::wish::{WISH_TERMS, Wish};

/// Definition: days of a week before the weekend.
const WORKING_DAYS: usize = 5;

/// Bound: draws of availability that are turned into levels at once, more than the widest block holds.
const DRAWS: usize = 64;

/// Formulas of availability.
pub(super) const AVAILABILITY: &[&str] = &[
    "with probability 1 / {availability_days} a day: `availability` ~ N(0, 1); not on the day of joining",
];

/// Availability comes in spells: with probability 1 ÷ their mean length a day, a person's is drawn anew. Long pauses
/// between bursts follow (Barabási 2005).
pub(super) fn change_availability(now: &Now<'_>, roll: &Roll, people: &mut Population) {
    let rate = 1.0 / now.setting.parameters.availability_days;
    let (when, level) = (
        now.key(Purpose::Availability),
        now.key(Purpose::AvailabilityLevel),
    );
    // Those who have gone need theirs only when they come back, and get it then.
    let n = roll.newcomers_from;
    dispatch!(now.setting.level, simd => redraw(simd, people, n, rate, when, level));
}

/// Draws what the availability of the person in slot `i`, who comes back today, has become since the day of leaving.
pub(super) fn catch_up(now: &Now<'_>, people: &mut Population, i: usize) {
    let rate = 1.0 / now.setting.parameters.availability_days;
    let identity = people.identity[i];
    let ends = |day: u32| now.luck.key(Purpose::Availability, day).uniform(identity) < rate;
    // Who went before the draws of the day has not had them; who went after gets the same ones again.
    let away = max(people.left[i], people.joined[i] + 1) as u32..now.day;
    if let Some(day) = away.rev().find(|&day| ends(day)) {
        let level = now.luck.key(Purpose::AvailabilityLevel, day);
        people.availability[i] = normal_quantile(level.open_uniform(identity)) as f32;
    }
}

/// Draws anew the availability of those members among the first `n` whose spell ends.
#[inline(always)]
fn redraw<S: Simd>(simd: S, people: &mut Population, n: usize, rate: f32, when: Key, level: Key) {
    let rates = <Floats<S>>::splat(simd, rate);
    // Draws are turned into levels several at once.
    let mut slots = [0_u32; DRAWS];
    let mut count = 0;
    each_block!(simd: S, n, |i, edge| {
        let block: Naturals<S> = edge.load(simd, &people.identity, i);
        let here = edge.load::<S, Floats<S>>(simd, &people.present, i).simd_gt(<Floats<S>>::splat(simd, 0.0));
        for k in edge.places(when.uniforms(simd, block).simd_lt(rates) & here) {
            slots[count] = (i + k) as u32;
            count += 1;
        }
        if count > DRAWS - <Floats<S>>::LEN {
            draw_levels(simd, people, level, &slots[..count]);
            count = 0;
        }
    });
    draw_levels(simd, people, level, &slots[..count]);
}

/// Draws the availability of the people in `slots`, [`DRAWS`] at most.
#[inline(always)]
fn draw_levels<S: Simd>(simd: S, people: &mut Population, level: Key, slots: &[u32]) {
    let mut uniforms = [0.5; DRAWS];
    for (u, &slot) in uniforms.iter_mut().zip(slots) {
        *u = level.open_uniform(people.identity[slot as usize]);
    }
    let mut normals = [0.0; DRAWS];
    let whole = slots.len().next_multiple_of(S::f64s::LEN);
    central_quantiles(simd, &uniforms[..whole], &mut normals[..whole]);
    for ((&u, &normal), &slot) in uniforms.iter().zip(&normals).zip(slots) {
        let central = (u - 0.5).abs() <= CENTRE;
        let normal = if central { normal } else { normal_quantile(u) };
        people.availability[slot as usize] = normal as f32;
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
    "logit P(visits) = `visit_bias` + {weekend_visit} · [weekend] + {need_weight} · (served · (1 − `crowding`) − ½) − {company_weight} · `weight_belonging` · `missed_company` + {habit_weight} · `habit` + {availability_visit} · `availability` − {drift_weight} · (1 − `pull`) + `nudge` + {reward_weight} · `reward_pull` · (`reward` − {reward_loss} · `reward_pull` · max(0, `reward_memory` − `reward`)) − {fatigue_weight} · `fatigue` − {annoyance_weight} · `annoyance` − {muted_weight} · `muted` − {folded_weight} · `folded`",
    "who is `away` does not visit; `away` falls by 1 a day",
    "`nudge` × e^(−1/{nudge_days}) without a visit, 0 after one; `habit` = v + (`habit` − v) · `habit_left`, `habit_before` = v + (`habit_before` − v) · e^(−1/{habit_memory_days}), v = 1 after one, 0 without",
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
    let p = &setting.parameters;
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
    let purpose = calendar.renewal.purpose_left(now);

    // Newcomers of today visit by joining; nothing of theirs has faded yet.
    let n = roll.newcomers_from;
    let night = Night {
        key,
        weekend,
        purpose,
        pushes: &pushes,
        tires: pushes.iter().any(|&push| push != 0.0),
        several: conversation.groups.len() > 1,
        n,
    };
    let traced = journal
        .traced()
        .filter(|&i| i < n && people.present[i] > 0.0);
    if let Some(i) = traced {
        let (mut alone, mut visitors) = (people.picked(&[i as u32]), Vec::new());
        let night = Night { n: 1, ..night };
        let wished = dispatch!(setting.level, simd => pass(simd, setting, &night, &mut alone, &mut visitors));
        journal.note(i, |today| today.wish = wished);
    }
    roll.visitors.clear();
    let visitors = &mut roll.visitors;
    dispatch!(setting.level, simd => pass(simd, setting, &night, people, visitors));

    roll.visitors.extend(n as u32..people.len() as u32);
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

/// What a night is like for everybody.
struct Night<'a> {
    /// The luck of visiting.
    key: Key,
    /// How much more people wish to visit because it is the weekend, logit.
    weekend: f32,
    /// Share of what holds people that is left of their common purpose.
    purpose: f32,
    /// How far what buzzed on phones yesterday tires, by group.
    pushes: &'a [f32; 1 + u8::MAX as usize],
    /// Whether anything buzzed.
    tires: bool,
    /// Whether there are several groups.
    several: bool,
    /// Slots of those for whom it passes: the first so many.
    n: usize,
}

/// Lets the night pass and adds to `visitors` who visits; the terms of the wish of the first one in the last block, unless it
/// is whole.
#[inline(always)]
fn pass<S: Simd>(
    simd: S,
    setting: &Setting,
    night: &Night<'_>,
    people: &mut Population,
    visitors: &mut Vec<u32>,
) -> Option<[f32; WISH_TERMS.len()]> {
    let (p, d, n) = (&setting.parameters, &setting.decay, night.n);
    let mut wished = None;
    let c = people;
    let rows = n.next_multiple_of(<Floats<S>>::LEN);
    let present = &c.present[..rows];
    let (muted, folded) = (c.muted.first(rows), c.folded.first(rows));
    let group = &c.group[..rows];
    let availability = &c.availability[..rows];
    let mut away = c.away.several_mut(rows);
    let (identity, visit_bias, fade) =
        (&c.identity[..rows], &c.visit_bias[..rows], &c.fade[..rows]);
    let (wb, wr, wi) = (
        &c.weight_belonging[..rows],
        &c.weight_recognition[..rows],
        &c.weight_interest[..rows],
    );
    let (reward_pull, habit_left) = (&c.reward_pull[..rows], &c.habit_left[..rows]);
    let (belonging, recognition, interest) = (
        &mut c.belonging[..rows],
        &mut c.recognition[..rows],
        &mut c.interest[..rows],
    );
    let (habit, habit_before, fatigue) = (
        &mut c.habit[..rows],
        &mut c.habit_before[..rows],
        &mut c.fatigue[..rows],
    );
    let (annoyance, pull, nudge) = (
        &mut c.annoyance[..rows],
        &mut c.pull[..rows],
        &mut c.nudge[..rows],
    );
    let strife = &mut c.strife[..rows];
    // What explains why somebody leaves is not kept where nobody does.
    let mut explained = setting.platform.can_leave.then(|| {
        [
            c.starved.every(rows),
            c.unheard.every(rows),
            c.bereft.every(rows),
        ]
    });
    let (mut crowding, mut check_in_crowding, mut standing) = (
        c.crowding.several_mut(rows),
        c.check_in_crowding.several_mut(rows),
        c.standing.several_mut(rows),
    );
    let reward = &mut c.reward[..rows];
    let mut reward_memory = c.reward_memory.several_mut(rows);
    let (signal, missed_company) = (&c.signal[..rows], &c.missed_company[..rows]);
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let (zero, one, floor) = (all(0.0), all(1.0), all(FLOOR));
    let usual_noise = 1.0 / (1.0 - p.usual_signal);
    each_block!(simd: S, n, |i, edge| {
        let floats = |column: &[f32]| -> Floats<S> { edge.load(simd, column, i) };
        let rare = |column: Rows<'_, f32>| -> Floats<S> { column.load(simd, edge, i) };
        // A block of a column a day later.
        let later = |column: &[f32], left: f32| floats(column) * all(left) + floor;
        let fades = |column: &mut [f32], left: f32| {
            let later = later(column, left);
            edge.store(simd, column, i, later);
            later
        };
        // What nobody has does not fade.
        let rare_fades = |column: &mut Option<&mut [f32]>, left: f32| {
            if let Some(column) = column { fades(column, left) } else { zero }
        };
        let quiet = rare(muted);
        let weight_of_company = floats(wb);
        let served = served(
            [weight_of_company, floats(wr), floats(wi)],
            [fades(belonging, d.belonging), fades(recognition, d.recognition), fades(interest, d.interest)],
        );
        let mut tired = later(fatigue, d.fatigue);
        if night.tires {
            let push = if night.several {
                <Floats<S>>::from_fn(simd, |k| group.get(i + k).map_or(0.0, |&g| night.pushes[usize::from(g)]))
            } else {
                all(night.pushes[0])
            };
            let noise = push * (one - floats(signal)) * all(usual_noise);
            tired += noise * (one - quiet) * (one - tired);
        }
        edge.store(simd, fatigue, i, tired);
        fades(strife, d.annoyance);
        rare_fades(&mut check_in_crowding, d.crowding);
        rare_fades(&mut standing, d.standing);
        let own_pace = floats(fade);
        let unmet = all(p.unmet_fading) * (all(p.usual_served) - served);
        let kept = positive(simd, own_pace - (one - own_pace) * unmet);
        let pull_before = floats(pull);
        let left = lanes::min::<S>(pull_before * kept, one) * all(night.purpose) + floor;
        edge.store(simd, pull, i, left);
        if let Some([starved, unheard, bereft]) = &mut explained {
            let unstarved = (pull_before + floats(starved)) * own_pace * all(night.purpose);
            edge.store(simd, starved, i, unstarved - left);
            fades(unheard, d.recognition);
            fades(bereft, d.belonging);
        }
        let money = fades(reward, d.reward);
        let pulled = floats(reward_pull);
        let mut missed = zero;
        if let Some(column) = &mut reward_memory {
            // How much money there usually is: a day between two packets is no loss.
            let remembered = money + (floats(column) - money) * all(d.reward_memory);
            edge.store(simd, column, i, remembered);
            // The more money is what brings somebody, the more it is missed.
            missed = all(p.reward_loss) * pulled * positive(simd, remembered - money);
        }
        let crowded = rare_fades(&mut crowding, d.crowding);
        let wish = Wish {
            own: floats(visit_bias),
            weekend: all(night.weekend),
            needs: all(p.need_weight) * (served * (one - crowded) - all(0.5)),
            company: all(-p.company_weight) * weight_of_company * floats(missed_company),
            habit: all(p.habit_weight) * floats(habit),
            availability: all(p.availability_visit) * floats(availability),
            drift: all(p.drift_weight) * (left - one),
            nudge: floats(nudge),
            reward: all(p.reward_weight) * pulled * (money - missed),
            fatigue: all(-p.fatigue_weight) * tired,
            annoyance: all(-p.annoyance_weight) * fades(annoyance, d.annoyance),
            muted: all(-p.muted_weight) * quiet,
            folded: all(-p.folded_weight) * rare(folded),
        };
        if !edge.is_whole() {
            wished = Some(wish.terms().map(|term| term.as_slice()[0]));
        }
        let here = floats(present);
        let draw = night.key.uniforms(simd, edge.load(simd, identity, i));
        let mut coming = draw.simd_lt(logistic(simd, wish.sum())) & here.simd_gt(zero);
        if let Some(away) = &mut away {
            let pause = floats(away);
            coming &= pause.simd_eq(zero);
            edge.store(simd, away, i, positive(simd, pause - one));
        }
        let comes = coming.select(one, zero);
        // Who looks has followed the call.
        edge.store(simd, nudge, i, floats(nudge) * all(d.nudge) * (one - comes) + floor);
        let habit_later = comes + (floats(habit) - comes) * floats(habit_left) + floor;
        edge.store(simd, habit, i, habit_later);
        let before_later = comes + (floats(habit_before) - comes) * all(d.habit_before) + floor;
        edge.store(simd, habit_before, i, before_later);
        visitors.extend(edge.places(coming).map(|k| (i + k) as u32));
    });
    wished
}

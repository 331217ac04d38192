//! Effects on one person: what a word, an honour, money or a quarrel does to somebody's state.
//!
//! - a nudge of size x: `nudge` += min(x / {nudge_limit}, 1) · ({nudge_limit} − `nudge`)
//! - a call to somebody pulls 1 / (1 + {call_wear} · heard)² as much, heard × e^(−1/{call_days}) a day and += 1 −
//!   {call_worth} · its worth to the person with each
//! - y yuan received: `reward` += y / (y + {reward_unit}) · (1 − `reward`)
//! - an act for a promised reward: `crowding` += {crowding_gain} · o² · (1 − `reward_pull`) · (1 − `crowding`), o = `habit_before`;
//!   a check-in for a promised prize: the same of `check_in_crowding`, o = `checks_in`

use std::ops::{Add, Mul};

use fearless_simd::prelude::*;

use super::lanes::{self, Edge, Floats, Ints, Simd, Those};
use super::math::{exp, exp_f32, ln, logistic, max, min};
use super::now::Now;
use super::parameters::Parameters;
use super::population::{FLOOR, Population};
use super::random::Purpose;

/// How well needs of such weights are served at such levels, 0 to 1: belonging, recognition and interest of one member or of a
/// block of them.
#[inline(always)]
pub(crate) fn served<T: Copy + Add<Output = T> + Mul<Output = T>>(
    weights: [T; 3],
    levels: [T; 3],
) -> T {
    weights[0] * levels[0] + weights[1] * levels[1] + weights[2] * levels[2]
}

impl Population {
    /// Somebody with whom the past of a group begins has been a member for a while already.
    pub(crate) fn have_been_here(&mut self, now: &Now<'_>, i: usize) {
        let u = now.key(Purpose::Tenure).uniform(self.identity[i]);
        let days = (u * now.setting.tenure_days as f32) as i32;
        self.joined[i] -= days;
        let faded = f64::from(days) * ln(f64::from(self.fade[i]));
        self.pull[i] = max(FLOOR, exp(faded) as f32);
    }

    /// The person in slot `i` does something that others see.
    pub(crate) fn show(&mut self, now: &Now<'_>, i: usize) {
        self.shown[i] = now.day as i32;
    }

    /// Restores a share of the belonging that is missing.
    pub(crate) fn restore_belonging(&mut self, i: usize, share: f32) {
        self.belonging[i] += share * (1.0 - self.belonging[i]);
        self.bereft.scale(i, 1.0 - share);
    }

    /// Restores a share of the recognition that is missing.
    pub(crate) fn restore_recognition(&mut self, i: usize, share: f32) {
        self.recognition[i] += share * (1.0 - self.recognition[i]);
        self.unheard.scale(i, 1.0 - share);
    }

    /// Restores a share of the interest that is missing.
    pub(crate) fn restore_interest(&mut self, i: usize, share: f32) {
        self.interest[i] += share * (1.0 - self.interest[i]);
    }

    /// How much of what the person has to say is said to an audience of so many visitors a day: less where they are fewer
    /// than the person is used to, the more so the more it is for belonging that one comes.
    pub(crate) fn heard(&self, p: &Parameters, i: usize, audience: f32, used: f32) -> f32 {
        if audience < used {
            let missing = ln(f64::from(audience / used)) as f32;
            exp_f32(p.audience_loss * self.weight_belonging[i] * missing)
        } else {
            1.0
        }
    }

    /// How far the member in slot `i` goes on a visit from what the member is used to towards what there is, where so much is left of
    /// the former: at first, to the mean of what has been met.
    pub(crate) fn adapts(&self, now: &Now<'_>, i: usize, left: f32) -> f32 {
        let days = (now.day as i32 - self.joined[i]) as f32;
        max(1.0 - left, 1.0 / (1.0 + days))
    }

    /// Takes a share of the belonging that there is.
    pub(crate) fn lose_belonging(&mut self, i: usize, share: f32) {
        self.belonging[i] *= 1.0 - share;
        self.bereft.scale(i, 1.0 - share);
    }

    /// Takes a share of the recognition that there is.
    pub(crate) fn lose_recognition(&mut self, i: usize, share: f32) {
        self.recognition[i] *= 1.0 - share;
        self.unheard.scale(i, 1.0 - share);
    }

    /// A topic of the member finds no answer, which would have restored a share of the missing recognition; silence takes
    /// a share of what there is.
    pub(crate) fn be_ignored(&mut self, now: &Now<'_>, i: usize, answer: f32, silence: f32) {
        let heard = self.recognition[i] + self.unheard[i];
        self.recognition[i] *= 1.0 - silence;
        if now.setting.platform.can_leave {
            self.unheard[i] = heard + answer * (1.0 - heard) - self.recognition[i];
        }
    }

    /// A friend goes, and with the friend a share of the member's belonging.
    pub(crate) fn be_bereft(&mut self, now: &Now<'_>, i: usize, share: f32) {
        let lost = share * self.belonging[i];
        self.belonging[i] -= lost;
        if now.setting.platform.can_leave {
            self.bereft[i] += lost;
        }
    }

    /// Annoys by a share of what is left to annoy.
    pub(crate) fn annoy(&mut self, i: usize, share: f32) {
        self.annoyance[i] += share * (1.0 - self.annoyance[i]);
    }

    /// Adds to the pull of what somebody received lately; the nearer to the limit, the less is added.
    pub(crate) fn nudge(&mut self, p: &Parameters, i: usize, by: f32) {
        let limit = p.nudge_limit;
        let nudge = &mut self.nudge[i];
        *nudge += min(by / limit, 1.0) * (limit - *nudge);
    }

    /// How much a call to those of a block still pulls, 1 for the first in a long time, less by the square of those in the ears;
    /// the call is heard, and the less it is worth to them, the more it wears the next ones out.
    #[inline(always)]
    pub(crate) fn heed<S: Simd>(
        &mut self,
        simd: S,
        now: &Now<'_>,
        (those, i): (Those, usize),
        worth: f32,
    ) -> Floats<S> {
        let all = |value: f32| <Floats<S>>::splat(simd, value);
        let p = &now.setting.parameters;
        let today = <Ints<S>>::splat(simd, now.day as i32);
        let rows = self.rows();
        let (heard_on, calls_heard) = (self.heard.every(rows), self.calls_heard.every(rows));
        let last: Ints<S> = those.load(simd, heard_on, i);
        let since: Floats<S> = (today - last).to_float();
        let calls: Floats<S> = those.load(simd, calls_heard, i);
        let heard = calls * lanes::exp(simd, (all(0.0) - since) / all(p.call_days));
        let more = heard + all(1.0) - all(p.call_worth * worth);
        those.store(simd, calls_heard, i, more);
        those.store(simd, heard_on, i, today);
        let left = all(1.0) + all(p.call_wear) * heard;
        all(1.0) / (left * left)
    }

    /// [`Self::nudge`] for those of a block.
    #[inline(always)]
    pub(crate) fn nudge_those<S: Simd>(
        &mut self,
        simd: S,
        p: &Parameters,
        (those, i): (Those, usize),
        by: Floats<S>,
    ) {
        let all = |value: f32| <Floats<S>>::splat(simd, value);
        let limit = all(p.nudge_limit);
        let nudge: Floats<S> = those.load(simd, &self.nudge, i);
        let share = lanes::min::<S>(by / limit, all(1.0));
        those.store(simd, &mut self.nudge, i, nudge + share * (limit - nudge));
    }

    /// Those of a block are called (@所有人) at `minute` of today: a visit becomes likelier by `pull`, and one that the call
    /// brings about, or that was going to be made later in the day, is made soon after it.
    #[inline(always)]
    pub(crate) fn call<S: Simd>(
        &mut self,
        simd: S,
        now: &Now<'_>,
        (those, i): (Those, usize),
        minute: u16,
        pull: Floats<S>,
    ) {
        self.nudge_those(simd, &now.setting.parameters, (those, i), pull);
        let today = <Ints<S>>::splat(simd, now.day as i32);
        let rows = self.rows();
        let (called, called_pull) = (self.called.every(rows), self.called_pull.every(rows));
        let again = those.load::<S, Ints<S>>(simd, called, i).simd_eq(today);
        let before: Floats<S> = those.load(simd, called_pull, i);
        those.store(simd, called_pull, i, again.select(before + pull, pull));
        those.store(simd, called, i, today);
        for k in those.all() {
            self.called_minute[i + k] = minute;
        }
    }

    /// How much somebody is drawn to a meeting, 0 to 2, 1 for the ordinary person who has never been to one: by a lasting
    /// taste, which grows with each one attended, and not at all on the day of the last one.
    pub(crate) fn keen(&self, now: &Now<'_>, i: usize) -> f32 {
        let p = &now.setting.parameters;
        let been = ln(1.0 + f64::from(self.meetings[i])) as f32;
        let liking = p.meeting_spread * self.meeting_taste[i] + p.meeting_growth * been;
        let since = (now.day as i32 - self.attended[i]) as f32;
        2.0 * logistic(liking) * (1.0 - exp_f32(-since / p.event_rest_days))
    }

    /// Share of what somebody has to say that is said elsewhere, to people met face to face.
    pub(crate) fn said_elsewhere(&self, now: &Now<'_>, i: usize) -> f32 {
        let since = (now.day as i32 - self.met[i]) as f32;
        self.elsewhere[i] * exp_f32(-since / now.setting.parameters.tie_days)
    }

    /// Somebody comes to a meeting, online or face to face.
    pub(crate) fn attend(&mut self, now: &Now<'_>, i: usize, offline: bool) {
        self.attended[i] = now.day as i32;
        self.meetings[i] = self.meetings[i].saturating_add(1);
        if offline {
            let already = self.said_elsewhere(now, i);
            self.elsewhere[i] = already + now.setting.parameters.offline_talk * (1.0 - already);
            self.met[i] = now.day as i32;
        }
    }

    /// A member is publicly honoured: feels recognised now, and stands higher for a long time.
    pub(crate) fn honour(&mut self, i: usize, recognition: f32, standing: f32) {
        self.restore_recognition(i, recognition);
        let held = self.standing[i];
        self.standing.set(i, held + standing * (1.0 - held));
    }

    /// A member receives an answer that does `effect` times what a first one by a member does at once, `hours` after the
    /// message: recognised, at home, called back. What is late still calls back, but it restores less.
    pub(crate) fn be_answered(&mut self, p: &Parameters, i: usize, effect: f32, hours: f32) {
        let soon = p.answer_half_hours / (p.answer_half_hours + hours);
        self.restore_recognition(i, min(p.answer_recognition * effect * soon, p.answer_limit));
        self.restore_belonging(i, min(p.answer_belonging * effect * soon, p.answer_limit));
        self.nudge(p, i, p.answer_nudge * effect);
        self.gain_trust(i, p.answer_trust * effect);
    }

    /// A message of the member in slot `i` is deleted: the more of what the member writes is of the kind that breaks the
    /// rules, the more of what brought the member is over.
    pub(crate) fn discourage(&mut self, now: &Now<'_>, i: usize) {
        let kind = &now.setting.segments[usize::from(self.segment[i])];
        let loss = now.setting.parameters.deleted_pull * kind.rule_breaking_share;
        self.lose_pull(i, loss);
    }

    /// A share of what brought the member in slot `i` is over, for another reason than the needs.
    pub(crate) fn lose_pull(&mut self, i: usize, share: f32) {
        self.pull[i] *= 1.0 - share;
        self.starved.scale(i, 1.0 - share);
    }

    /// Renews a share of what brought the member in slot `i` and is over.
    pub(crate) fn renew_pull(&mut self, i: usize, share: f32) {
        self.pull[i] += share * (1.0 - self.pull[i]);
        self.starved.scale(i, 1.0 - share);
    }

    /// A conflict hurts the member in slot `i` by a share of what is left to hurt.
    pub(crate) fn hurt(&mut self, i: usize, by: f32) {
        let added = by * (1.0 - self.annoyance[i]);
        self.annoyance[i] += added;
        self.strife[i] += added;
        self.lose_belonging(i, by);
    }

    /// A member's trust grows by a share of what is missing.
    pub(crate) fn gain_trust(&mut self, i: usize, share: f32) {
        let trust = &mut self.trust[i];
        *trust += min(share, 1.0) * (1.0 - *trust);
    }

    /// A member's trust falls by a share of what there is.
    pub(crate) fn lose_trust(&mut self, i: usize, share: f32) {
        self.trust[i] *= 1.0 - min(share, 1.0);
    }

    /// A member receives money, which raises the expectation of more.
    pub(crate) fn receive_money(&mut self, p: &Parameters, i: usize, fen: i64) {
        self.money[i] += fen;
        self.expect_money(p, i, fen as f32 / 100.0);
    }

    /// A member gets, or may hope for, something worth so many yuan, which raises the expectation of more for a while.
    pub(crate) fn expect_money(&mut self, p: &Parameters, i: usize, yuan: f32) {
        self.reward[i] += yuan / (yuan + p.reward_unit) * (1.0 - self.reward[i]);
        // From the first money on there is some to get used to.
        self.reward_memory.wake();
    }

    /// A member acts for a reward that was promised for acting: the reward displaces a part of what the member did for its
    /// own sake (Deci, Koestner & Ryan 1999).
    pub(crate) fn crowd_out(&mut self, i: usize, by: f32) {
        let loss = self.displaced(i, by, self.habit_before[i]);
        let displaced = self.crowding[i];
        self.crowding.set(i, displaced + loss * (1.0 - displaced));
    }

    /// A member checks in for a promised prize, which displaces the own wish to check in and nothing else: what is undermined
    /// is the act that was rewarded.
    pub(crate) fn crowd_out_check_in(&mut self, p: &Parameters, i: usize) {
        let loss = self.displaced(i, p.crowding_gain, self.checks_in[i]);
        let displaced = self.check_in_crowding[i];
        self.check_in_crowding
            .set(i, displaced + loss * (1.0 - displaced));
    }

    /// What an act for a reward displaces: the less the more the member cares for money anyway. `own` is the share of days on which
    /// the member did it unpaid: it counts by its square, as what somebody did now and then is hardly the person's own.
    fn displaced(&self, i: usize, by: f32, own: f32) -> f32 {
        by * own * own * (1.0 - self.reward_pull[i])
    }

    /// A discount is remembered: somebody comes to expect it.
    pub(crate) fn expect_discount(&mut self, p: &Parameters, i: usize, discount: f32) {
        let expected = self.expected_discount[i];
        if expected < discount {
            self.expected_discount[i] = expected + p.discount_learning * (discount - expected);
        }
    }

    /// Two people come to know each other, or know each other better.
    pub(crate) fn tie(&mut self, now: &Now<'_>, one: u32, other: u32, strength: f32) {
        let (day, fading) = (now.day, &now.setting.fading);
        self.ties
            .strengthen(one as usize, other, strength, day, fading);
        self.ties
            .strengthen(other as usize, one, strength, day, fading);
    }

    /// Two people meet face to face.
    pub(crate) fn meet(&mut self, now: &Now<'_>, one: u32, other: u32, strength: f32) {
        let (day, fading) = (now.day, &now.setting.fading);
        self.ties.meet(one as usize, other, strength, day, fading);
        self.ties.meet(other as usize, one, strength, day, fading);
    }

    /// Two people come to know each other, or know each other better, if they are in one group.
    pub(crate) fn befriend(&mut self, now: &Now<'_>, one: u32, other: u32, strength: f32) {
        if self.group[one as usize] == self.group[other as usize] {
            self.tie(now, one, other, strength);
        }
    }

    /// How near the member in slot `i` has friends here, 0 to 1: members of the same group who have been met face to face.
    pub(crate) fn friends(&self, now: &Now<'_>, i: usize) -> f32 {
        let met = self.ties.of(i).met(now.day, &now.setting.fading);
        let here = met.filter(|&(other, _)| {
            self.present[other as usize] > 0.0 && self.group[other as usize] == self.group[i]
        });
        min(1.0, here.map(|(_, strength)| strength).sum())
    }

    /// How closely the member in slot `i` is tied to others here, 0 to below 1.
    pub(crate) fn closeness(&self, now: &Now<'_>, i: usize) -> f32 {
        let ties = self.ties.of(i).iter(now.day, &now.setting.fading);
        let all: f32 = ties.map(|(_, strength)| strength).sum();
        all / (1.0 + all)
    }

    /// How well the needs of the member in slot `i` are served, 0 to 1.
    pub(crate) fn content(&self, i: usize) -> f32 {
        let weights = [
            self.weight_belonging[i],
            self.weight_recognition[i],
            self.weight_interest[i],
        ];
        served(
            weights,
            [self.belonging[i], self.recognition[i], self.interest[i]],
        )
    }
}

//! Check-in (签到 / 打卡): a daily tap with streaks.
//!
//! - P(a visitor checks in who has not today) = appeal · ({check_in_share} + {check_in_streak} · min(streak, {streak_full}) /
//!   {streak_full} + {check_in_lure} · `reward_pull` · y / (y + {check_in_yuan})), y the prize for a day of the streak; what the
//!   account cannot pay is not promised
//! - on a day with a free check-in: `checks_in` = c + (`checks_in` − c) · e^(−1/{check_in_memory_days}), c = 1 for those who check
//!   in, else 0
//! - who checks in: `habit` += {check_in_habit} · (1 − `habit`); nudge of {check_in_nudge} · appeal · min(streak, {streak_full}) /
//!   {streak_full}

use fearless_simd::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Meet, Prepare};
use crate::account::fen;
use crate::event_log::EventKind;
use crate::journal::UndatedEvent;
use crate::lanes::{Edge, Floats, Ints, Simd, dispatch, each_block};
use crate::math::{ROOM, exp_f32, min};
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;

/// A daily tap. It repeats a visit, so it builds habit; a streak's pull grows until about day seven and is flat after
/// (Duolingo, practitioners' report), and spare days forgive a missed one. A prize for a full streak is a material
/// reward that was promised: it pulls deal hunters, and it displaces what others came for of their own accord, which shows
/// when it stops (Deci, Koestner & Ryan 1999).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CheckIn {
    /// How attractive the check-in is made: 0 nobody notices it, 1 prominent and pleasant.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub appeal: f64,
    /// Days in a row that earn the prize.
    #[schemars(range(min = 2, max = 100), extend("x-unit" = "days"))]
    pub streak_days: u16,
    /// Missed days that do not break a streak.
    #[schemars(range(min = 0, max = 10), extend("x-unit" = "days"))]
    pub spare_days: u8,
    /// Money for each full streak.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "yuan"))]
    pub prize_yuan: f64,
    /// Working time on a day with check-in.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for CheckIn {
    fn default() -> Self {
        Self {
            appeal: 0.6,
            streak_days: 7,
            spare_days: 2,
            prize_yuan: 0.0,
            minutes: 3.0,
        }
    }
}

declare!(CheckIn: Ritual, every 1, timed: false);

impl Act for CheckIn {
    fn is_nil(&self) -> bool {
        self.appeal == 0.0
    }

    /// Opens the day's check-in.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse) = (on.now, on.conversation, on.purse);
        let minutes = firing.minutes(now, conversation, self.minutes);
        let open = purse.account.afford(1, minutes, 0) == 1;
        if open && purse.account.balance < fen(self.prize_yuan) {
            purse.account.undone_for_money += 1;
        }
        open
    }

    /// Visitors check in, those with a streak more surely.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, purse, journal) = (on.conversation, on.purse, on.journal);
        let p = &now.setting.parameters;
        let chosen = firing.chosen(now, people, conversation);
        let key = firing.key(now, Purpose::CheckIn);
        let (day, appeal) = (now.day as i32, self.appeal as f32);
        let prize = if purse.account.balance < fen(self.prize_yuan) {
            0
        } else {
            fen(self.prize_yuan)
        };
        let a_day = self.prize_yuan as f32 / f32::from(self.streak_days);
        let lure = if prize > 0 {
            p.check_in_lure * a_day / (a_day + p.check_in_yuan)
        } else {
            0.0
        };
        // Nobody's wish is greater.
        let most = ROOM * appeal * (p.check_in_share + p.check_in_streak + lure);
        for &slot in &roll.visitors {
            let i = slot as usize;
            let u = key.uniform(people.identity[i]);
            if u >= most {
                continue;
            }
            let missed = day - people.last_check_in[i] - 1;
            if missed < 0 {
                continue;
            }
            let streak = if missed <= i32::from(self.spare_days) {
                people.streak[i]
            } else {
                0
            };
            let strength = min(f32::from(streak), p.streak_full) / p.streak_full;
            // Without a prize, what earlier prizes have displaced is missing.
            let own = if prize > 0 {
                1.0
            } else {
                1.0 - people.check_in_crowding[i]
            };
            let wish = appeal
                * (own * (p.check_in_share + p.check_in_streak * strength)
                    + lure * people.reward_pull[i]);
            if u >= wish || !chosen.has(people, i) {
                continue;
            }
            let streak = streak.saturating_add(1);
            people.streak[i] = streak;
            people.last_check_in[i] = day;
            people.show(now, i);
            people.habit[i] += p.check_in_habit * (1.0 - people.habit[i]);
            people.nudge(
                p,
                i,
                p.check_in_nudge * appeal * min(f32::from(streak), p.streak_full) / p.streak_full,
            );
            if prize > 0 {
                people.crowd_out_check_in(p, i);
            }
            journal.today.checked_in += 1.0;
            journal.today.light_actions += 1.0;
            let minute = if journal.logs() {
                people.minute_of(now, i)
            } else {
                0
            };
            let event = |kind, value| UndatedEvent {
                kind,
                minute,
                member: slot,
                value,
                ..UndatedEvent::default()
            };
            journal.record(event(EventKind::CheckIn, f64::from(streak)));
            if prize > 0
                && streak.is_multiple_of(self.streak_days)
                && purse.account.balance >= prize
            {
                purse.account.pay_member(prize);
                people.receive_money(p, i, prize);
                journal.record(event(EventKind::Award, self.prize_yuan));
            }
        }
        if prize == 0 {
            remember(now, people);
        }
    }
}

/// A day with a free check-in shows who checks in of the own accord.
fn remember(now: &Now<'_>, people: &mut Population) {
    let left = exp_f32(-1.0 / now.setting.parameters.check_in_memory_days);
    dispatch!(now.setting.level, simd => smooth(simd, people, now.day as i32, left));
}

/// The same where the share `left` of what was known before stays.
#[inline(always)]
fn smooth<S: Simd>(simd: S, people: &mut Population, day: i32, left: f32) {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let last = people.last_check_in.first(people.rows());
    each_block!(simd: S, people.len(), |i, edge| {
        let last: Ints<S> = last.load(simd, edge, i);
        let own: Floats<S> = edge.load(simd, &people.checks_in, i);
        let done = last.simd_eq(day).select(all(1.0), all(0.0));
        edge.store(simd, &mut people.checks_in, i, done + (own - done) * all(left));
    });
}

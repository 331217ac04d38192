//! Answering (答疑): the operator answers members' messages that nobody has answered, and joins in where others have.
//!
//! - wait until the answer, hours ~ Exp(delay); replies are answered {reply_share} times as often as posts, what was due before midnight at
//!   {morning_minute} minutes of the day, what is older than {unanswered_days} days never; effect: {operator_factor}
//!   times that of a member's answer
//! - joining in: of the messages that members have answered by the time at which the operator's word is due, the share that the
//!   tactic says is answered as well, to praise or to ask back; the k-th answer does 1/k as much as a first one

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::firing::answer;
use super::{Act, Answer, Firing};
use crate::clock::{DAY, HOUR};
use crate::feed::OPERATOR;
use crate::math::{exp_f32, ln, min};
use crate::random::Purpose;

/// Answers by the operator, newcomers' messages first. An operator's comment moves a member more than another
/// member's (log-odds 1.25 against 0.22, Cottica), and an answer to a first post raises the chance of a second one by
/// about ten points (Joyce & Kraut 2006).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Answering {
    /// Share of the open messages that are answered while the time lasts.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: f64,
    /// Hours from a message to its answer, on the mean.
    #[schemars(range(min = 0.05, max = 48.0), extend("x-unit" = "h"))]
    pub delay_hours: f64,
    /// Working time for an answer.
    #[schemars(range(min = 0.0, max = 240.0), extend("x-unit" = "min"))]
    pub minutes_per_answer: f64,
    /// Share of the messages that members have answered in which the operator joins in as well, to praise or to ask back.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub join: f64,
}

impl Default for Answering {
    fn default() -> Self {
        Self {
            share: 0.8,
            delay_hours: 3.0,
            minutes_per_answer: 3.0,
            join: 0.0,
        }
    }
}

declare!(Answering: Care, every 1, timed: false, case: StandardCase::within("qa", 1));

/// The share among messages of an effort that multiplies the odds by so much.
fn drawn(share: f64, odds: f64) -> f64 {
    share * odds / (1.0 - share + share * odds)
}

impl Act for Answering {
    fn is_nil(&self) -> bool {
        self.share == 0.0 && self.join == 0.0
    }

    /// Answers the open messages whose time has come: first messages of newcomers first, then the newest, so
    /// that a backlog does not make every answer late; then joins in where members have answered.
    fn answer(&self, firing: &Firing<'_>, on: Answer<'_>) {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, journal) = (on.purse, on.journal);
        let (p, day) = (&now.setting.parameters, now.day);
        let chosen = firing.chosen(now, people, conversation);
        // What one answering has taken on is not the next one's, so that shares add up.
        let from = conversation.taken_on;
        conversation.taken_on = min(1.0, from + self.share);
        let to = conversation.taken_on;
        // What is open first, there newcomers, then by the number of the message, of which a greater one is newer.
        let mut queue: Vec<(bool, bool, Reverse<u32>, u16, usize, u32)> = Vec::new();
        // Most of them stand day by day.
        let mut luck = (day, now.luck.key(Purpose::Answer, day));
        let since = day.saturating_sub(p.unanswered_days);
        for group in conversation.tended() {
            for (place, item) in conversation.groups[group].feed.kept_since(since) {
                let joins = item.answers > 0;
                if (joins && (self.join == 0.0 || item.by_operator))
                    || item.author == OPERATOR
                    || !chosen.has(people, item.author as usize)
                {
                    continue;
                }
                let identity = people.identity[item.author as usize];
                if luck.0 != item.day {
                    luck = (item.day, now.luck.key(Purpose::Answer, item.day));
                }
                let key = luck.1.nth(2 * item.ordinal);
                let often = if item.opens { 1.0 } else { p.reply_share };
                let u = f64::from(key.uniform(identity));
                let odds = f64::from(exp_f32(p.effort_draw * item.effort));
                let below = |share: f64| u < drawn(share * often, odds);
                let taken_on = if joins {
                    below(self.join)
                } else {
                    !(from > 0.0 && below(from)) && below(to)
                };
                if !taken_on {
                    continue;
                }
                let wait = -ln(1.0 - key.nth(1).open_uniform(identity)) * self.delay_hours * HOUR;
                let due = f64::from((item.day * u32::from(DAY)) + u32::from(item.minute)) + wait;
                let since_midnight = due - f64::from(day * u32::from(DAY));
                // A talk of yesterday is not joined any more.
                if since_midnight < f64::from(DAY - 1) && !(joins && since_midnight < 0.0) {
                    // What could not be answered on its day is answered the next morning.
                    let minute = if since_midnight < 0.0 {
                        p.morning_minute
                    } else {
                        since_midnight as u16
                    };
                    let minute = if item.day == day {
                        minute.max(item.minute + 1)
                    } else {
                        minute
                    };
                    queue.push((
                        joins,
                        !item.first,
                        Reverse(item.id),
                        minute.min(DAY - 1),
                        group,
                        place,
                    ));
                }
            }
        }
        queue.sort_unstable();
        let able = purse
            .account
            .afford(queue.len() as u32, self.minutes_per_answer, 0);
        for &(_, _, _, minute, group, place) in &queue[..able as usize] {
            answer(
                now,
                people,
                conversation,
                journal,
                (group, place),
                minute,
                p.operator_quality,
            );
        }
    }
}

//! The population: everybody who has ever been a member, in columns.
//!
//! A slot is a row of the columns, in the order of joining. People keep their slot when they leave, because they may
//! come back. The columns are declared once, here; nothing else decides their length, which is more than there are slots.

use super::column::{Column as _, Lists, Rare};
use super::parameters::Parameters;
use super::person::Person;
use super::segment::TOPICS;
use super::ties::{NO_SLOT, Tie};

/// Bound: rows of a column come in so many at once, a whole number of blocks of any machine's width. Those behind the last
/// slot are nobody's.
const ROWS: usize = 64;

/// Bound: columns that are full grow by one part in so many.
const SPARE: usize = 32;

/// Bound: keeps what fades for years out of the subnormal numbers, on which processors are a hundred times slower.
pub(crate) const FLOOR: f32 = 1e-20;

/// What a column is.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Name in the source.
    pub name: &'static str,
    /// Type of a row.
    pub kind: &'static str,
    /// What it holds.
    pub doc: &'static str,
    /// The value that somebody who joins gets, as the source has it.
    pub at_joining: &'static str,
}

macro_rules! columns {
    (|$person:ident, $day:ident, $inviter:ident, $parameters:ident| $($(#[doc = $doc:literal])* $name:ident: $column:ident<$type:ty> = $value:expr;)*) => {
        /// Everybody who has ever been a member, in columns.
        #[derive(Clone, Debug, Default)]
        pub(crate) struct Population {
            len: usize,
            $($(#[doc = $doc])* pub $name: $column<$type>,)*
        }

        /// Every column.
        pub const COLUMNS: &[Column] = &[
            $(Column {
                name: stringify!($name), kind: stringify!($type), doc: concat!($($doc),*), at_joining: stringify!($value),
            },)*
        ];

        impl Population {
            /// Gives a person who joins on `day` a slot.
            pub(crate) fn push(&mut self, $person: &Person, $day: u32, $inviter: u32, $parameters: &Parameters) {
                if self.len == self.rows() {
                    self.make_room(self.len + 1);
                }
                $(self.$name.join(self.len, $value);)*
                self.len += 1;
            }

            /// The persons in `slots`, in that order.
            pub(crate) fn picked(&self, slots: &[u32]) -> Self {
                let rows = slots.len().next_multiple_of(ROWS);
                Self {
                    len: slots.len(),
                    $($name: self.$name.picked(slots, rows),)*
                }
            }

            /// Makes room for so many persons in all.
            pub(crate) fn make_room(&mut self, persons: usize) {
                let rows = persons.max(self.rows() + self.rows() / SPARE).next_multiple_of(ROWS);
                $(self.$name.make_room(rows);)*
            }

            /// Bytes of all columns.
            pub(crate) fn bytes(&self) -> usize {
                0 $(+ self.$name.bytes())*
            }
        }
    };
}

columns! { |person, day, inviter, parameters|
    /// Identity: source and number of arrival.
    identity: Vec<u32> = person.identity;
    /// Segment's number.
    segment: Vec<u8> = person.segment;
    /// Day of joining.
    joined: Vec<i32> = day as i32;
    /// Day of the last return; −1 for those who have not come back.
    returned: Rare<i32> = -1;
    /// Minute of the day of joining or, for those who came back, of the last return.
    since_minute: Vec<u16> = person.join_minute;
    /// Slot of the inviter.
    inviter: Vec<u32> = inviter;
    /// Links of the chain of invitations from the operator: 1 for founders, one more than the inviter's for people whom
    /// a member brought, 0 for those whom nobody brought.
    depth: Vec<u8> = 0;
    /// Friends asked in so far.
    asked: Vec<u16> = 0;
    /// Constant part of the wish to visit, logit.
    visit_bias: Vec<f32> = person.visit_bias;
    /// Habit at joining: the rate of visits that suits the person.
    visit_rate: Vec<f32> = person.visit_rate;
    /// Messages a visit while the needs are served well.
    message_rate: Vec<f32> = person.message_rate;
    /// Share of what brought the person that remains after a day.
    fade: Vec<f32> = person.fade;
    /// Weight of belonging.
    weight_belonging: Vec<f32> = person.needs[0];
    /// Weight of recognition.
    weight_recognition: Vec<f32> = person.needs[1];
    /// Weight of interest.
    weight_interest: Vec<f32> = person.needs[2];
    /// How much a message on each topic concerns the person.
    relevance: Vec<[f32; TOPICS]> = person.relevance;
    /// Share of what the person has been reading lately that was worth it.
    signal: Vec<f32> = parameters.usual_signal;
    /// How strongly money pulls.
    reward_pull: Vec<f32> = person.reward_pull;
    /// Invitations a day while content.
    invite_rate: Vec<f32> = person.invite_rate;
    /// Personal part of the wish to mute, logit.
    mute_bias: Vec<f32> = person.mute_bias;
    /// Personal part of the wish to leave, logit.
    leave_bias: Vec<f32> = person.leave_bias;
    /// Share of what is missing from full interest that the person was promised on top.
    promised: Rare<f32> = 0.0;
    /// Purchases a day without any community.
    purchase_rate: Rare<f32> = person.purchase_rate;
    /// What the person spends on a purchase at the full price, yuan.
    basket: Rare<f32> = person.basket;
    /// Share of the gap between habit and behaviour that remains after a day.
    habit_left: Vec<f32> = person.habit_left;
    /// Taste for meetings, in standard deviations.
    meeting_taste: Vec<f32> = person.meeting_taste;

    /// Number of the group, now or last.
    group: Vec<u8> = 0;
    /// How much time and mind the person has for the community now, in standard deviations from the own mean.
    availability: Vec<f32> = person.availability;

    /// 1 for a member, 0 for somebody who has left.
    present: Vec<f32> = 1.0;
    /// Days for which the person still stays away.
    away: Rare<f32> = 0.0;
    /// 1 when the group is muted.
    muted: Rare<f32> = 0.0;
    /// 1 when the group is folded away.
    folded: Rare<f32> = 0.0;
    /// Level of belonging, 0 to 1.
    belonging: Vec<f32> = parameters.initial_belonging;
    /// Level of recognition, 0 to 1.
    recognition: Vec<f32> = parameters.initial_recognition;
    /// How much higher `recognition` would be had every topic of the person's found an answer. It explains a decision to
    /// leave, decides nothing, and is not kept where nobody leaves.
    unheard: Rare<f32> = 0.0;
    /// How much higher `belonging` would be had none of the person's friends gone; as `unheard`.
    bereft: Rare<f32> = 0.0;
    /// Visitors of a day of the group that the person has been used to; 0 before the first visit.
    used_to: Vec<f32> = 0.0;
    /// Company on a visit that the person has been used to, 0 to 1.
    used_company: Vec<f32> = 0.0;
    /// How much less company than that there was on the last visit, 0 to 1.
    missed_company: Vec<f32> = 0.0;
    /// Level of interest, 0 to 1.
    interest: Vec<f32> = parameters.initial_interest;
    /// Habit: smoothed share of days with a visit, 0 to 1.
    habit: Vec<f32> = person.visit_rate;
    /// Habit over a season, against which a falling habit shows.
    habit_before: Vec<f32> = person.visit_rate;
    /// Fatigue from too many messages, 0 to 1.
    fatigue: Vec<f32> = 0.0;
    /// Annoyance with notices and advertising, 0 to 1.
    annoyance: Vec<f32> = 0.0;
    /// The part of the annoyance that conflicts caused, 0 to 1.
    strife: Vec<f32> = 0.0;
    /// Share of the needs' pull that expected reward has displaced, 0 to 1.
    crowding: Rare<f32> = 0.0;
    /// Share of the own wish to check in that promised prizes have displaced, 0 to 1.
    check_in_crowding: Rare<f32> = 0.0;
    /// How highly the community publicly holds the person: awards, levels, badges, a role; 0 to 1.
    standing: Rare<f32> = 0.0;
    /// What is left of what brought the person, 1 falling to 0.
    pull: Vec<f32> = 1.0;
    /// How much higher `pull` would be had it faded at the person's own pace alone, whatever the needs; below 0 where needs
    /// served better than usual have renewed it. It explains a decision to leave, as `unheard`.
    starved: Rare<f32> = 0.0;
    /// Pull of answers, calls and messages received lately, logit.
    nudge: Vec<f32> = 0.0;
    /// Expected money, 0 to 1.
    reward: Vec<f32> = 0.0;
    /// Money that there usually is: expected money, smoothed; 0 to 1.
    reward_memory: Rare<f32> = 0.0;
    /// Trust in the operator and the brand, 0 to 1.
    trust: Vec<f32> = parameters.initial_trust;
    /// Share of selling messages among what the person has read, smoothed.
    selling: Rare<f32> = 0.0;
    /// What the community does to the person's purchases, ln, as of the last visit.
    purchase_effect: Rare<f32> = 0.0;
    /// Purchases a day that the person does not exceed without an offer.
    purchase_bound: Rare<f32> = person.purchase_rate;
    /// Discount that the person has come to expect, as of the last visit, 0 to 1.
    expected_discount: Rare<f32> = 0.0;
    /// Wish for goods that the person has seen in use, as of the last visit, 0 to 1.
    desire: Rare<f32> = 0.0;
    /// Discount of the coupon that the person holds.
    coupon: Rare<f32> = 0.0;
    /// Last day of the coupon.
    coupon_until: Rare<i32> = -1;
    /// Last day of the paid membership; −1 without one.
    paid_until: Rare<i32> = -1;
    /// Discount for paying members.
    paid_discount: Rare<f32> = 0.0;
    /// Last day in the high-end tier; −1 outside it.
    premium_until: Rare<i32> = -1;
    /// How much dearer the tier's goods are than the others, as a share.
    premium_uplift: Rare<f32> = 0.0;
    /// Purchases made ahead of their time, as of the last purchase.
    stock: Rare<f32> = 0.0;

    /// Day of the last visit.
    last_visit: Vec<i32> = day as i32;
    /// How much more than usual today's tactics and what there is to read draw the person to write, ln.
    urge: Vec<f32> = 0.0;
    /// Day on which the person was last seen by others: by joining, writing, checking in, taking a packet, buying, standing
    /// on a list, coming to an event or following into a new group.
    shown: Vec<i32> = day as i32;
    /// Messages written so far.
    written: Vec<u32> = 0;
    /// Answers received since the last visit.
    inbox: Vec<u16> = 0;
    /// The latest answer received, a place in the feed.
    inbox_item: Vec<u32> = NO_SLOT;
    /// Days of check-in in a row.
    streak: Rare<u16> = 0;
    /// Day of the last check-in; far in the past before the first.
    last_check_in: Rare<i32> = -1000;
    /// Share of the days with a free check-in on which the person checks in of the own accord, smoothed; at joining, of
    /// somebody with a full streak.
    checks_in: Vec<f32> = person.visit_rate * (parameters.check_in_share + parameters.check_in_streak);
    /// Day of the operator's last private message; far in the past before the first.
    contacted: Rare<i32> = -1000;
    /// Messages against the rules so far.
    breaches: Rare<u16> = 0;
    /// Points held.
    points: Rare<u32> = 0;
    /// Day of the last award; far in the past before the first.
    honoured: Rare<i32> = -1000;
    /// Day of the last call (@所有人, a push, a text message); far in the past before the first.
    called: Rare<i32> = -1000;
    /// Minute of that call.
    called_minute: Rare<u16> = 0;
    /// What the calls of that day add to the wish to visit where nothing else does, logit.
    called_pull: Rare<f32> = 0.0;
    /// Calls that the person still has in the ears as of the last one, those that concern less weighing more.
    calls_heard: Rare<f32> = 0.0;
    /// Day on which the person heard that last one.
    heard: Rare<i32> = -1000;
    /// Day of the last event attended.
    attended: Rare<i32> = -1000;
    /// Events attended so far.
    meetings: Rare<u16> = 0;
    /// Share of the person's talk that goes on elsewhere, as of the last event face to face, 0 to 1.
    elsewhere: Rare<f32> = 0.0;
    /// Day of the last event face to face.
    met: Rare<i32> = -1000;
    /// Day of the operator's last present; far in the past before the first.
    presented: Rare<i32> = -1000;
    /// Day of leaving, for those who have left.
    left: Rare<i32> = -1;
    /// First day on which somebody who was cut off could come back.
    barred_until: Rare<i32> = 0;
    /// Money received, less what was put into red envelopes of the own and has not come back, fen.
    money: Rare<i64> = 0;
    /// Purchases so far.
    purchases: Rare<u32> = 0;
    /// Day of the last purchase; far in the past before the first.
    last_purchase: Rare<i32> = -1000;
    /// Money spent with the brand so far, fen.
    spent: Rare<i64> = 0;
    /// Who the person knows here.
    ties: Lists<Tie> = [];
}

impl Population {
    /// Number of slots.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Number of rows of every column.
    pub(crate) fn rows(&self) -> usize {
        self.identity.len()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::document;
    use crate::world::{Plan, World};

    #[test]
    fn a_person_takes_little_room() {
        for (text, most) in [
            (
                include_str!("../../benches/documents/group-500.json"),
                300.0,
            ),
            (
                include_str!("../../benches/documents/forum-10000.json"),
                240.0,
            ),
        ] {
            let experiment = document::parse(text).unwrap();
            for strategy in 0..experiment.strategies.len() {
                let plan = Plan::new(&experiment, strategy);
                let mut world = World::new(&plan, 0);
                for _ in 0..plan.days() {
                    world.advance();
                }
                let bytes = world.bytes_a_person();
                assert!(bytes <= most, "strategy {strategy}: {bytes}");
            }
        }
    }
}

//! The population: everybody who has ever been a member, in columns.
//!
//! A slot is a row of the columns, in the order of joining. People keep their slot when they leave, because they may
//! come back. The columns are declared once, here; nothing else decides their length, which is more than there are slots.

use super::parameters::Parameters;
use super::person::Person;
use super::segment::TOPICS;
use super::ties::{NO_SLOT, Ties};

/// Bound: rows of a column come in so many at once, a whole number of blocks of any machine's width. Those behind the last
/// slot are nobody's.
const ROWS: usize = 64;

/// Bound: keeps what fades for years out of the subnormal numbers, on which processors are a hundred times slower.
pub(crate) const FLOOR: f32 = 1e-20;

/// Bound: terms of the decision to leave.
pub(crate) const LEAVING_TERMS: usize = 9;

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
    (|$person:ident, $day:ident, $inviter:ident, $parameters:ident| $($(#[doc = $doc:literal])* $name:ident: $type:ty = $value:expr;)*) => {
        /// Everybody who has ever been a member, in columns.
        #[derive(Clone, Debug, Default)]
        pub(crate) struct Population {
            len: usize,
            $($(#[doc = $doc])* pub $name: Vec<$type>,)*
        }

        /// Every column.
        pub const COLUMNS: &[Column] = &[
            $(Column {
                name: stringify!($name), kind: stringify!($type), doc: concat!($($doc),*), at_joining: stringify!($value),
            },)*
        ];

        /// Bytes that a row of all columns takes.
        pub const ROW_BYTES: usize = 0 $(+ size_of::<$type>())*;

        impl Population {
            /// Gives a person who joins on `day` a slot.
            pub(crate) fn push(&mut self, $person: &Person, $day: u32, $inviter: u32, $parameters: &Parameters) {
                if self.len == self.rows() {
                    self.make_room(self.len + 1);
                }
                $(self.$name[self.len] = $value;)*
                self.len += 1;
            }

            /// Keeps the persons in `slots`, in that order.
            pub(crate) fn pick(&mut self, slots: &[u32]) {
                self.len = slots.len();
                let rows = self.len.next_multiple_of(ROWS);
                $(
                    self.$name = slots.iter().map(|&slot| self.$name[slot as usize]).collect();
                    self.$name.resize(rows, <$type>::default());
                )*
            }

            /// Makes room for so many persons in all.
            pub(crate) fn make_room(&mut self, persons: usize) {
                let rows = persons.max(self.rows() + self.rows() / 2).next_multiple_of(ROWS);
                $(self.$name.resize(rows, <$type>::default());)*
            }
        }
    };
}

columns! { |person, day, inviter, parameters|
    /// Identity: source and number of arrival.
    identity: u32 = person.identity;
    /// Segment's number.
    segment: u8 = person.segment;
    /// Day of joining.
    joined: i32 = day as i32;
    /// Day of joining or, for those who came back, of the last return.
    since: i32 = day as i32;
    /// Minute of that day.
    since_minute: u16 = person.join_minute;
    /// Slot of the inviter.
    inviter: u32 = inviter;
    /// Links of the chain of invitations from the operator: 1 for founders, one more than the inviter's for people whom
    /// a member brought, 0 for those whom nobody brought.
    depth: u8 = 0;
    /// Friends asked in so far.
    asked: u16 = 0;
    /// Constant part of the wish to visit, logit.
    visit_bias: f32 = person.visit_bias;
    /// Habit at joining: the rate of visits that suits the person.
    visit_rate: f32 = person.visit_rate;
    /// Messages a visit while the needs are served well.
    message_rate: f32 = person.message_rate;
    /// Share of what brought the person that remains after a day.
    fade: f32 = person.fade;
    /// Weight of belonging.
    weight_belonging: f32 = person.needs[0];
    /// Weight of recognition.
    weight_recognition: f32 = person.needs[1];
    /// Weight of interest.
    weight_interest: f32 = person.needs[2];
    /// How much a message on each topic concerns the person.
    relevance: [f32; TOPICS] = person.relevance;
    /// Share of what the person has been reading lately that was worth it.
    signal: f32 = parameters.usual_signal;
    /// How strongly money pulls.
    reward_pull: f32 = person.reward_pull;
    /// Invitations a day while content.
    invite_rate: f32 = person.invite_rate;
    /// Personal part of the wish to mute, logit.
    mute_bias: f32 = person.mute_bias;
    /// Personal part of the wish to leave, logit.
    leave_bias: f32 = person.leave_bias;
    /// Terms of the decision to leave at joining, logit.
    leaving_at_joining: [f32; LEAVING_TERMS] = [0.0; LEAVING_TERMS];
    /// Purchases a day without any community.
    purchase_rate: f32 = person.purchase_rate;
    /// What the person spends on a purchase at the full price, yuan.
    basket: f32 = person.basket;
    /// Share of the gap between habit and behaviour that remains after a day.
    habit_left: f32 = person.habit_left;
    /// Taste for meetings, in standard deviations.
    meeting_taste: f32 = person.meeting_taste;

    /// Number of the group, now or last.
    group: u8 = 0;
    /// How much time and mind the person has for the community now, in standard deviations from the own mean.
    availability: f32 = person.availability;

    /// 1 for a member, 0 for somebody who has left.
    present: f32 = 1.0;
    /// Days for which the person still stays away.
    away: f32 = 0.0;
    /// 1 when the group is muted.
    muted: f32 = 0.0;
    /// 1 when the group is folded away.
    folded: f32 = 0.0;
    /// Level of belonging, 0 to 1.
    belonging: f32 = parameters.initial_belonging;
    /// Level of recognition, 0 to 1.
    recognition: f32 = parameters.initial_recognition;
    /// How much higher `recognition` would be had every topic of the person's found an answer. It explains a decision to
    /// leave and decides nothing.
    unheard: f32 = 0.0;
    /// How much higher `belonging` would be had none of the person's friends gone; as above.
    bereft: f32 = 0.0;
    /// Visitors of a day of the group that the person has been used to; 0 before the first visit.
    used_to: f32 = 0.0;
    /// Company on a visit that the person has been used to, 0 to 1.
    used_company: f32 = 0.0;
    /// How much less company than that there was on the last visit, 0 to 1.
    missed_company: f32 = 0.0;
    /// Level of interest, 0 to 1.
    interest: f32 = parameters.initial_interest;
    /// Habit: smoothed share of days with a visit, 0 to 1.
    habit: f32 = person.visit_rate;
    /// Habit over a season, against which a falling habit shows.
    habit_before: f32 = person.visit_rate;
    /// Fatigue from too many messages, 0 to 1.
    fatigue: f32 = 0.0;
    /// Annoyance with notices and advertising, 0 to 1.
    annoyance: f32 = 0.0;
    /// The part of the annoyance that conflicts caused, 0 to 1.
    strife: f32 = 0.0;
    /// Share of the needs' pull that expected reward has displaced, 0 to 1.
    crowding: f32 = 0.0;
    /// Share of the own wish to check in that promised prizes have displaced, 0 to 1.
    check_in_crowding: f32 = 0.0;
    /// How highly the community publicly holds the person: awards, levels, badges, a role; 0 to 1.
    standing: f32 = 0.0;
    /// What is left of what brought the person, 1 falling to 0.
    pull: f32 = 1.0;
    /// How much higher `pull` would be had it faded at the person's own pace alone, whatever the needs; below 0 where needs
    /// served better than usual have renewed it. It explains a decision to leave and decides nothing.
    starved: f32 = 0.0;
    /// Pull of answers, calls and messages received lately, logit.
    nudge: f32 = 0.0;
    /// Expected money, 0 to 1.
    reward: f32 = 0.0;
    /// Money that there usually is: expected money, smoothed; 0 to 1.
    reward_memory: f32 = 0.0;
    /// Trust in the operator and the brand, 0 to 1.
    trust: f32 = parameters.initial_trust;
    /// Share of selling messages among what the person has read, smoothed.
    selling: f32 = 0.0;
    /// What the community does to the person's purchases, ln, as of the last visit.
    purchase_effect: f32 = 0.0;
    /// Purchases a day that the person does not exceed without an offer.
    purchase_bound: f32 = person.purchase_rate;
    /// Discount that the person has come to expect, as of the last visit, 0 to 1.
    expected_discount: f32 = 0.0;
    /// Wish for goods that the person has seen in use, as of the last visit, 0 to 1.
    desire: f32 = 0.0;
    /// Discount of the coupon that the person holds.
    coupon: f32 = 0.0;
    /// Last day of the coupon.
    coupon_until: i32 = -1;
    /// Last day of the paid membership; −1 without one.
    paid_until: i32 = -1;
    /// Discount for paying members.
    paid_discount: f32 = 0.0;
    /// Last day in the high-end tier; −1 outside it.
    premium_until: i32 = -1;
    /// How much dearer the tier's goods are than the others, as a share.
    premium_uplift: f32 = 0.0;
    /// Purchases made ahead of their time, as of the last purchase.
    stock: f32 = 0.0;

    /// 1 for a visit today. Newcomers visit by joining.
    visited: f32 = 1.0;
    /// Day of the last visit.
    last_visit: i32 = day as i32;
    /// How much more than usual today's tactics and what there is to read draw the person to write, ln.
    urge: f32 = 0.0;
    /// Day on which the person was last seen by others: by joining, writing, checking in, taking a packet, buying, standing
    /// on a list, coming to an event or following into a new group.
    shown: i32 = day as i32;
    /// Messages written so far.
    written: u32 = 0;
    /// Answers received since the last visit.
    inbox: u16 = 0;
    /// The latest answer received, a place in the feed.
    inbox_item: u32 = NO_SLOT;
    /// Days of check-in in a row.
    streak: u16 = 0;
    /// Day of the last check-in; far in the past before the first.
    last_check_in: i32 = -1000;
    /// Share of the days with a free check-in on which the person checks in of the own accord, smoothed; at joining, of
    /// somebody with a full streak.
    checks_in: f32 = person.visit_rate * (parameters.check_in_share + parameters.check_in_streak);
    /// Day of the operator's last private message; far in the past before the first.
    contacted: i32 = -1000;
    /// Messages against the rules so far.
    breaches: u16 = 0;
    /// Points held.
    points: u32 = 0;
    /// Day of the last award; far in the past before the first.
    honoured: i32 = -1000;
    /// Day of the last call (@所有人, a push, a text message); far in the past before the first.
    called: i32 = -1000;
    /// Minute of that call.
    called_minute: u16 = 0;
    /// What the calls of that day add to the wish to visit where nothing else does, logit.
    called_pull: f32 = 0.0;
    /// Calls that the person still has in the ears as of the last one, those that concern less weighing more.
    calls_heard: f32 = 0.0;
    /// Day on which the person heard that last one.
    heard: i32 = -1000;
    /// Day of the last event attended.
    attended: i32 = -1000;
    /// Events attended so far.
    meetings: u16 = 0;
    /// Share of the person's talk that goes on elsewhere, as of the last event face to face, 0 to 1.
    elsewhere: f32 = 0.0;
    /// Day of the last event face to face.
    met: i32 = -1000;
    /// Day of the operator's last present; far in the past before the first.
    presented: i32 = -1000;
    /// Day of leaving, for those who have left.
    left: i32 = -1;
    /// First day on which somebody who was cut off could come back.
    barred_until: i32 = 0;
    /// Money received, fen.
    money: i64 = 0;
    /// Money put into red envelopes of the own, fen, refunds taken off.
    given: i64 = 0;
    /// Purchases so far.
    purchases: u32 = 0;
    /// Day of the last purchase; far in the past before the first.
    last_purchase: i32 = -1000;
    /// Money spent with the brand so far, fen.
    spent: i64 = 0;
    /// Who the person knows here.
    ties: Ties = Ties::default();
}

impl Population {
    /// Number of slots.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Bytes of all columns.
    pub(crate) fn bytes(&self) -> usize {
        self.rows() * ROW_BYTES
    }

    /// Number of rows of every column.
    pub(crate) fn rows(&self) -> usize {
        self.identity.len()
    }
}

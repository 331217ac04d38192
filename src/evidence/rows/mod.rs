//! The rows, one file a family.

mod answers;
mod badge_steering;
mod cases;
mod community_revenue;
mod group_death;
mod habit_time;
mod inequality;
mod lurking;
mod moderation_order;
mod mute_and_leave;
mod operator_contact;
mod packet_return;
mod persons;
mod push_fatigue;
mod recognition;
mod referral_value;
mod reminder_effect;
mod reply_effect;
mod returning;
mod reward_removal;
mod rhythm;
mod rules_visible;
mod small_money;
mod social_comparison;
mod staying;
mod survival;
mod trade;
mod viral_k;

use super::row::Row;

/// Every row, in the order of their numbers.
pub static ROWS: &[&Row] = &[
    &lurking::LURKERS,
    &inequality::GINI,
    &inequality::TOP_TENTH,
    &inequality::TOP_OF_ALL,
    &inequality::GINI_IN_A_MONTH,
    &inequality::ONE_MESSAGE,
    &inequality::TAIL,
    &lurking::ACTIVATION,
    &survival::POSTING,
    &survival::SHAPE,
    &staying::WEEKLY,
    &survival::VISITING,
    &staying::LADDER,
    &staying::TENURE,
    &returning::ROW,
    &rhythm::BURSTS,
    &rhythm::PRESENCE,
    &answers::UNANSWERED,
    &answers::LATENCY,
    &reply_effect::ROW,
    &operator_contact::ROW,
    &group_death::ROW,
    &packet_return::ROW,
    &mute_and_leave::ROW,
    &push_fatigue::ROW,
    &reminder_effect::ROW,
    &recognition::ROW,
    &small_money::ROW,
    &reward_removal::ROW,
    &badge_steering::ROW,
    &social_comparison::ROW,
    &rules_visible::ROW,
    &habit_time::ROW,
    &moderation_order::ROW,
    &referral_value::ROW,
    &viral_k::ROW,
    &community_revenue::ROW,
    &trade::neglect::ROW,
    &trade::left_alone::ROW,
    &trade::answering::ROW,
    &trade::naming::ROW,
    &trade::meetings::ROW,
    &trade::content::ROW,
    &trade::prices::ROW,
    &trade::refounding::ROW,
    &trade::calls::ROW,
    &trade::group_buys::ROW,
    &trade::paid_check_in::ROW,
    &trade::awards::ROW,
    &trade::removals::ROW,
    &trade::packets::ROW,
    &trade::causes::ROW,
    &trade::left_out::ROW,
    &trade::doses::ROW,
];

impl Row {
    /// The row called `id`, in any case of letters.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        ROWS.iter()
            .copied()
            .find(|row| row.id.eq_ignore_ascii_case(id))
    }
}

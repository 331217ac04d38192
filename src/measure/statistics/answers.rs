//! Who gets an answer, how soon, and who comes back after it.

use crate::estimate::{Share, estimate};
use crate::idleness::{Contact, contact_ratio};
use crate::newcomers::{
    adjusted_reply_effect, crude_reply_effect, first_contributions_unanswered,
    first_contributions_without_operator, median_first_answer_minutes, newcomer_return, newcomers,
};
use crate::post_answers::{median_answer_hours, posts_without_comment};
use crate::statistic::{StatisticInfo, Unit, statistics};

statistics! {
    first_unanswered Share "K18" compared [Messages, Answers]: |f| estimate(first_contributions_unanswered(f.newcomers()));
    first_without_operator Share "K18" compared [Messages, Answers, Operators]: |f| estimate(first_contributions_without_operator(f.newcomers()));
    first_unanswered_day Share "K18" [Messages, Answers]: |f| estimate(Share::count(f.first_answers(), |m| m.is_none()));
    posts_unanswered Share "K18" compared [Messages, Answers]: |f| estimate(posts_without_comment(f.log));
    answer_hours Hours "K19" compared [Messages, Answers, Clock]: |f| median_answer_hours(f.waits());
    first_answer_minutes Minutes "K19" [Messages, Answers, Clock]: |f| median_first_answer_minutes(f.first_answers());
    newcomer_return Share "K20" compared: |f| estimate(newcomer_return(f.newcomers()));
    newcomer_return_early Share "K20": |f| estimate(newcomer_return(&newcomers(f.log, 3)));
    reply_effect Difference "K20" compared [Messages, Answers]: |f| adjusted_reply_effect(f.newcomers());
    reply_effect_crude Difference "K20" [Messages, Answers]: |f| crude_reply_effect(f.newcomers());
    operator_contact_ratio Number "K21" [Messages, Answers, Operators]: |f| contact_ratio(f.member_weeks(), Contact::Operator);
    member_contact_ratio Number "K21" [Messages, Answers, Operators]: |f| contact_ratio(f.member_weeks(), Contact::Member);
}

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
    FIRST_UNANSWERED "first_unanswered" Share "K18" compared: "新人首次发言 7 天内无人回应",
        "First messages that nobody answered in 7 days",
        |f| estimate(first_contributions_unanswered(f.newcomers()));
    FIRST_WITHOUT_OPERATOR "first_without_operator" Share "K18" compared: "新人首次发言 7 天内无运营回应",
        "First messages that no operator answered in 7 days",
        |f| estimate(first_contributions_without_operator(f.newcomers()));
    FIRST_UNANSWERED_DAY "first_unanswered_day" Share "K18": "新人首次发言 24 小时内无人回应",
        "First messages that nobody answered in 24 hours",
        |f| estimate(Share::count(f.first_answers(), |m| m.is_none()));
    POSTS_UNANSWERED "posts_unanswered" Share "K18" compared: "无人评论的主帖占比", "Posts without any comment",
        |f| estimate(posts_without_comment(f.log));
    ANSWER_HOURS "answer_hours" Hours "K19" compared: "成员主帖首次回应时长（中位数）",
        "Median time to the first answer to a member's post",
        |f| median_answer_hours(f.log);
    FIRST_ANSWER_MINUTES "first_answer_minutes" Minutes "K19": "新人首次发言的回应时长（中位数，24 小时内）",
        "Median time to the first answer to a newcomer, of those answered in 24 hours",
        |f| median_first_answer_minutes(f.first_answers());
    NEWCOMER_RETURN "newcomer_return" Share "K20" compared: "新人在第 7–37 天再次发言",
        "Newcomers who write again on days 7 to 37",
        |f| estimate(newcomer_return(f.newcomers()));
    NEWCOMER_RETURN_EARLY "newcomer_return_early" Share "K20": "新人在第 3–33 天再次发言",
        "Newcomers who write again on days 3 to 33",
        |f| estimate(newcomer_return(&newcomers(f.log, 3)));
    REPLY_EFFECT "reply_effect" Difference "K20" compared: "获回应新人的再次发言率之差（按早期活跃度分层）",
        "Return of answered newcomers above the unanswered, at equal early activity",
        |f| adjusted_reply_effect(f.newcomers());
    REPLY_EFFECT_CRUDE "reply_effect_crude" Difference "K20": "获回应新人的再次发言率之差（未分层）",
        "Return of answered newcomers above the unanswered",
        |f| crude_reply_effect(f.newcomers());
    OPERATOR_CONTACT_RATIO "operator_contact_ratio" Number "K21": "沉默 1–3 周者下周发言的概率比：有运营联系 ÷ 无人联系",
        "Members idle for 1 to 3 weeks: chance to write next week with an operator's message ÷ without any",
        |f| contact_ratio(f.member_weeks(), Contact::Operator);
    MEMBER_CONTACT_RATIO "member_contact_ratio" Number "K21": "沉默 1–3 周者下周发言的概率比：有成员联系 ÷ 无人联系",
        "Members idle for 1 to 3 weeks: chance to write next week with a member's message ÷ without any",
        |f| contact_ratio(f.member_weeks(), Contact::Member);
}

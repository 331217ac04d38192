//! The communities that the population rows are read from: one built-in case for each kind, as it is shipped.

use crate::case::{Case, preset};
use words::say::evidence as say;

/// A forum of interest: Edgeryders' own arrivals, answered as they were.
pub(super) static FORUM: Case = Case::new(
    "forum",
    say::CASE_FORUM_OF_INTEREST_EDGERYDERS_REPLAYED,
    || preset("edgeryders", 0),
);

/// A question-and-answer community whose operator answers.
pub(super) static QA: Case =
    Case::new("qa", say::CASE_IT_QUESTIONS_AND_ANSWERS, || preset("qa", 1));

/// A question-and-answer community from its first day: Quantum Computing Stack Exchange's own arrivals.
pub(super) static QA_REPLAYED: Case = Case::new(
    "qa_replayed",
    say::CASE_Q_A_QUANTUM_COMPUTING_SE_REPLAYED,
    || preset("quantumcomputing_se", 0),
);

/// A WeChat group whose operator answers and looks after its members.
pub(super) static CHAT: Case = Case::new("chat", say::CASE_WECHAT_GROUP_COMMUNITY_BANK, || {
    preset("bank", 1)
});

/// The same group where members answer one another and no operator does, as in the measured chats.
pub(super) static CHAT_AMONG_MEMBERS: Case = Case::new(
    "chat_among_members",
    say::CASE_WECHAT_GROUP_NOBODY_PAID_TO_ANSWER,
    || preset("bank", 0),
)
.with_people_of("chat");

//! The communities that the population rows are read from: one built-in case for each kind, as it is shipped.

use crate::{Case, preset, words};

/// A forum of interest: Edgeryders' own arrivals, answered as they were.
pub(super) static FORUM: Case = Case::new(
    "forum",
    words(
        "兴趣论坛（Edgeryders 重演）",
        "forum of interest (Edgeryders replayed)",
    ),
    || preset("edgeryders", 0),
);

/// A question-and-answer community whose operator answers.
pub(super) static QA: Case = Case::new(
    "qa",
    words("IT 问答社区", "IT questions and answers"),
    || preset("qa", 1),
);

/// A question-and-answer community from its first day: Quantum Computing Stack Exchange's own arrivals.
pub(super) static QA_REPLAYED: Case = Case::new(
    "qa_replayed",
    words(
        "问答社区（Quantum Computing 重演）",
        "Q&A (Quantum Computing SE replayed)",
    ),
    || preset("quantumcomputing_se", 0),
);

/// A WeChat group whose operator answers and looks after its members.
pub(super) static CHAT: Case = Case::new(
    "chat",
    words("微信群（社区银行）", "WeChat group (community bank)"),
    || preset("bank", 1),
);

/// The same group where members answer one another and no operator does, as in the measured chats.
pub(super) static CHAT_AMONG_MEMBERS: Case = Case::new(
    "chat_among_members",
    words("微信群，运营不答疑", "WeChat group, nobody paid to answer"),
    || preset("bank", 0),
)
.with_people_of("chat");

//! The operator's tactics, one file each: parameters, cost, and what it does to whom.
//!
//! A new tactic is a new file and one line in [`Action`].

mod announcement;
mod answering;
mod check_in;
mod content;
mod event;
mod private_message;
mod red_envelope;
mod welcome;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use announcement::Announcement;
pub use answering::Answering;
pub use check_in::CheckIn;
pub use content::Content;
pub use event::Event;
pub use private_message::PrivateMessage;
pub use red_envelope::{RedEnvelope, Split};
pub use welcome::Welcome;

/// What an operator can do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Action {
    /// 内容: posts by the operator.
    Content(Content),
    /// 签到: a daily tap with streaks.
    CheckIn(CheckIn),
    /// 红包: money given away in the group.
    RedEnvelope(RedEnvelope),
    /// 活动: people do something together at a set time.
    Event(Event),
    /// 欢迎: newcomers are greeted by name.
    Welcome(Welcome),
    /// 答疑: the operator answers members' messages.
    Answering(Answering),
    /// 公告: a notice to all, by wish with @所有人.
    Announcement(Announcement),
    /// 私信: one-to-one messages.
    PrivateMessage(PrivateMessage),
}

//! What a person reads, in every language.
//!
//! Every sentence stands in a catalogue, one a language and subject: `locales/zh/diary.ftl`, `locales/en/diary.ftl`
//! (Project Fluent). The build makes Rust of them, so that a message that is missing, in one language or in all, or that
//! has other arguments in one of them, does not compile.
//!
//! **To add a message:** write it into the same file of every language,
//!
//! ```ftl
//! read = Read { $read } of { $unread ->
//!     [one] 1 new message
//!    *[other] { $unread } new messages
//! } on the { $visit ->
//!     [first] first visit
//!    *[later] way
//! }.
//! nothing-new = There was nothing new.
//! ```
//!
//! and say it: `say::diary::Read { read: &read, unread: &unread, visit: Visit::First }` and `say::diary::NOTHING_NEW`.
//! Both implement [`Say`]: `.text()` is the [`Text`] in all languages, `.in_language(language)` the one in a language,
//! and either can be an argument of another message. An argument that is said or counted takes `&dyn Say`: numbers,
//! strings, texts, messages. One that chooses by words takes a name of an enum made from the keys, one that chooses
//! between `true` and `false` a `bool`. A message without arguments is a constant; `name.part` is `NAME_PART`. Names that
//! are computed (of a series, say) are looked up by [`find`]; a test holds that each has its message.
//!
//! `page.ftl` and `forms.ftl` are the page's; `www/catalogues.mjs` makes TypeScript of them.
//!
//! **To add a language:** a folder in `locales` and a line in `locales/languages.csv`.

mod catalogue;
mod encoding;
mod hidden;
mod language;
mod nearest;
mod number;
mod text;

pub use catalogue::{Fixed, Joined, Say, find};
pub use encoding::{Encoding, NoText, detect};
pub use hidden::is_hidden;
pub use language::Language;
pub use nearest::{Meant, OneOf};
pub use number::grouped;
pub use text::{MAX_TEXT, Text};

use catalogue::{Piece, compose};

/// The messages, made from the catalogues. What stands in brackets in one is no link.
#[allow(missing_docs, clippy::all, rustdoc::broken_intra_doc_links)]
pub mod say {
    include!(concat!(env!("OUT_DIR"), "/say.rs"));
}

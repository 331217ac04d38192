//! What a log knows. An export of a chat says who wrote when; who joined and only read, who answered whom and who
//! operates, it may not say, and a statistic that needs it is then unknown, not 0.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};
use words::Fixed;
use words::say::measure as say;

macro_rules! needs {
    ($($variant:ident $words:path, $doc:literal;)*) => {
        /// Something that statistics need to be known.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Need { $(#[doc = $doc] $variant,)* }

        impl Need {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// What is missing where it is not known.
            #[must_use]
            pub fn reason(self) -> Fixed {
                match self { $(Self::$variant => $words,)* }
            }
        }
    };
}

needs! {
    People say::UNKNOWN_PEOPLE, "What single members did.";
    Messages say::UNKNOWN_MESSAGES, "Who wrote when.";
    Joins say::UNKNOWN_JOINS, "When members joined.";
    Silent say::UNKNOWN_SILENT, "The members who never wrote.";
    Operators say::UNKNOWN_OPERATORS, "Who operates the community.";
    Answers say::UNKNOWN_ANSWERS, "Which message answers which, or whom.";
    Clock say::UNKNOWN_CLOCK, "The time of day.";
    Visits say::UNKNOWN_VISITS, "When members were last there.";
    LightActions say::UNKNOWN_LIGHT_ACTIONS, "Votes, likes, check-ins.";
    Votes say::UNKNOWN_VOTES, "The votes of messages.";
    Invitations say::UNKNOWN_INVITATIONS, "Who invited whom.";
    Spending say::UNKNOWN_SPENDING, "What members spent.";
    RedEnvelopes say::UNKNOWN_RED_ENVELOPES, "Red envelopes sent and taken.";
    Muting say::UNKNOWN_MUTING, "Who muted the community.";
    Leaving say::UNKNOWN_LEAVING, "Who left.";
}

impl JsonSchema for Need {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Fixed::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Fixed::json_schema(generator)
    }
}

impl Serialize for Need {
    /// What is missing, in every language.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.reason().serialize(serializer)
    }
}

/// What most statistics need.
pub(crate) const MESSAGES: &[Need] = &[Need::Messages];

/// What is known, a set of [`Need`]s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known(u16);

impl Known {
    /// Everything.
    pub const ALL: Self = Self(u16::MAX);

    /// Nothing.
    pub const NOTHING: Self = Self(0);

    /// The same, and one thing more.
    #[must_use]
    pub fn with(self, need: Need) -> Self {
        Self(self.0 | 1 << need as u8)
    }

    /// The same without one thing.
    #[must_use]
    pub fn without(self, need: Need) -> Self {
        Self(self.0 & !(1 << need as u8))
    }

    /// Whether it is known.
    #[must_use]
    pub fn knows(self, need: Need) -> bool {
        self.0 >> need as u8 & 1 == 1
    }

    /// What is not known, in the order of [`Need::ALL`].
    pub fn unknown(self) -> impl Iterator<Item = Need> {
        Need::ALL
            .iter()
            .copied()
            .filter(move |need| !self.knows(*need))
    }
}

/// The first of what is needed and not known.
pub(crate) fn missing(needs: &[Need], known: Known) -> Option<Need> {
    needs.iter().copied().find(|need| !known.knows(*need))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_named() {
        let known = Known::NOTHING.with(Need::Messages);
        assert_eq!(missing(MESSAGES, known), None);
        assert_eq!(
            missing(&[Need::Messages, Need::Joins, Need::Visits], known),
            Some(Need::Joins)
        );
        assert_eq!(known.unknown().count(), Need::ALL.len() - 1);
        assert_eq!(Known::ALL.unknown().count(), 0);
        let fewer = Known::ALL.without(Need::Visits);
        assert_eq!(fewer.unknown().collect::<Vec<_>>(), [Need::Visits]);
    }
}

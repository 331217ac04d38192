//! Indicators: the numbers that a run gives, one declaration each.

use schemars::JsonSchema;
use serde::Serialize;
use words::{Fixed, Language};

/// How an indicator is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A count at the day's end.
    Stock,
    /// A count or amount of the day.
    Flow,
    /// A share or level between 0 and 1, or another ratio, at the day's end.
    Level,
    /// The number of a [phase](super::lifecycle::LifePhase): a name, not an amount.
    Phase,
}

impl Kind {
    /// The name in JSON and in the description of the model.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Stock => "stock",
            Self::Flow => "flow",
            Self::Level => "level",
            Self::Phase => "phase",
        }
    }
}

/// Which way an indicator is better, for counting the worlds that a strategy wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    More,
    /// Less is better.
    Less,
    /// Neither: what it means depends on the community.
    Neither,
}

/// What a daily series or an outcome is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Name in JSON, CSV and on the page.
    pub name: &'static str,
    /// How it is to be read.
    pub kind: Kind,
    /// Which way it is better.
    pub better: Direction,
    /// Unit.
    pub unit: &'static str,
    /// Definition.
    pub doc: &'static str,
    /// What the field calls it.
    pub label: Fixed,
    /// How it is computed, for a reader of charts.
    pub formula: Fixed,
}

impl Indicator {
    /// What its numbers are counted in; nothing for pure numbers.
    #[must_use]
    pub fn unit_name(&self, language: Language) -> &'static str {
        let id: String = self
            .unit
            .split(['/', '.'])
            .filter(|part| !part.is_empty())
            .fold("unit".to_owned(), |id, part| id + "-" + part);
        words::find(words::say::names::BY_ID, &id).map_or("", |name| name.get(language))
    }
}

/// Declares a list of indicators and the type whose values name them.
macro_rules! indicators {
    ($(#[$about:meta])* $id:ident $list:ident
        $($kind:ident $better:ident $name:ident $unit:literal $doc:literal;)*) => { pastey::paste! {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $id {
            $(#[doc = $doc] [<$name:camel>],)*
        }

        #[doc = "Every indicator of this kind, in the order of columns everywhere."]
        pub static $list: &[$crate::indicator::Indicator] = &[
            $($crate::indicator::Indicator {
                name: stringify!($name),
                kind: $crate::indicator::Kind::$kind,
                better: $crate::indicator::Direction::$better,
                unit: $unit,
                doc: $doc,
                label: ::words::say::names::[<$id:upper _ $name:upper>],
                formula: ::words::say::names::[<$id:upper _ $name:upper _FORMULA>],
            },)*
        ];

        impl $id {
            /// All, in the order of columns everywhere.
            pub const ALL: &[Self] = &[$(Self::[<$name:camel>],)*];

            /// What it is.
            #[must_use]
            pub fn info(self) -> &'static $crate::indicator::Indicator {
                &$list[self as usize]
            }

            /// The one called `name`.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|id| id.info().name == name)
            }
        }

        impl serde::Serialize for $id {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.info().name)
            }
        }

        impl schemars::JsonSchema for $id {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($id).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let names: Vec<&str> = $list.iter().map(|info| info.name).collect();
                schemars::json_schema!({ "type": "string", "enum": names })
            }
        }
    }};
}

pub(crate) use indicators;

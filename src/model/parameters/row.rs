//! A row of the table of constants, and what is made of the rows.

use words::Fixed;

/// How well a value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Computed from the logs of real communities.
    Measured,
    /// Taken from a published study.
    Read,
    /// Set by a search, or by hand, so that a fact about real communities comes out (see `calibration/README.md`).
    Fitted,
    /// Our judgement.
    Assumed,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Parameter {
    /// Name in documents.
    pub name: &'static str,
    /// Symbol in formulas.
    pub symbol: &'static str,
    /// Unit.
    pub unit: &'static str,
    /// Least value that a document may give.
    pub low: f64,
    /// Value used unless a scenario says otherwise.
    pub default: f64,
    /// Greatest value that a document may give.
    pub high: f64,
    /// How well it is known.
    pub confidence: Confidence,
}

/// What is said of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is called.
    pub label: Fixed,
    /// What it means.
    pub what: Fixed,
    /// Where the value comes from.
    pub source: Fixed,
}

macro_rules! parameters {
    ($($name:ident $(as $type:ident)? $symbol:literal $unit:literal [$low:literal $default:literal $high:literal] $confidence:ident;)*) => {
        /// The model's constants, as the engine reads them; `locales/en/assumptions.ftl` says what each means.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Parameters {
            $(
                #[doc = concat!($symbol, " (", $unit, "): ", $low, " to ", $high, ", ", $default, " unless a scenario says otherwise.")]
                pub $name: parameters!(@type $($type)?),
            )*
        }

        /// Every constant.
        pub static TABLE: &[Parameter] = &[
            $(Parameter {
                name: stringify!($name), symbol: $symbol, unit: $unit, low: $low, default: $default, high: $high,
                confidence: Confidence::$confidence,
            },)*
        ];

        pastey::paste! {
            /// What is said of every constant, in the order of the table. It stands apart from it, so that a program that reads
            /// numbers and says nothing of them does not carry it.
            pub static TOLD: &[Told] = &[
                $(Told {
                    label: ::words::say::assumptions::[<ASSUMPTION_ $name:upper>],
                    what: ::words::say::assumptions::[<ASSUMPTION_ $name:upper _WHAT>],
                    source: ::words::say::assumptions::[<ASSUMPTION_ $name:upper _SOURCE>],
                },)*
            ];
        }

        impl Default for Parameters {
            fn default() -> Self {
                Self { $($name: $default as parameters!(@type $($type)?),)* }
            }
        }

        impl Parameters {
            /// Sets the constant `name`, which drops the fraction where it counts whole things; false when there is none of that name.
            pub fn set(&mut self, name: &str, value: f64) -> bool {
                match name {
                    $(stringify!($name) => self.$name = value as parameters!(@type $($type)?),)*
                    _ => return false,
                }
                true
            }
        }
    };
    (@type) => { f32 };
    (@type $type:ident) => { $type };
}

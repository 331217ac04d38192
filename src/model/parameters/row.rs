//! A row of the table of constants, and what is made of the rows.

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
    /// What it means.
    pub doc: &'static str,
    /// Where the value comes from.
    pub source: &'static str,
    /// How well it is known.
    pub confidence: Confidence,
}

macro_rules! parameters {
    ($($name:ident $(as $type:ident)? $symbol:literal $unit:literal [$low:literal $default:literal $high:literal] $confidence:ident $doc:literal $source:literal;)*) => {
        /// The model's constants, as the engine reads them.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Parameters {
            $(#[doc = $doc] pub $name: parameters!(@type $($type)?),)*
        }

        /// Every constant.
        pub static TABLE: &[Parameter] = &[
            $(Parameter {
                name: stringify!($name), symbol: $symbol, unit: $unit, low: $low, default: $default, high: $high,
                doc: $doc, source: $source, confidence: Confidence::$confidence,
            },)*
        ];

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

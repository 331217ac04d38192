//! Why a chart cannot be drawn.

use std::fmt;

/// Why a chart cannot be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartError {
    /// There is no chart of this name.
    Unknown {
        /// The name asked for.
        found: String,
    },
    /// There is no such strategy or series, or no world has been run yet.
    Empty,
    /// A number to be drawn is not finite.
    NotFinite {
        /// The line it belongs to.
        line: String,
        /// Its position on the line, counted from 0.
        position: usize,
    },
    /// The lines of the data do not have one number for each day or place.
    Length {
        /// The line.
        line: String,
        /// Numbers given.
        found: usize,
        /// Numbers needed.
        expected: usize,
    },
    /// The picture's size is out of range.
    Size {
        /// Width asked for.
        width: u32,
        /// Height asked for.
        height: u32,
    },
    /// The size of the text is out of range.
    FontScale {
        /// Scale asked for.
        found: f64,
    },
    /// What is to be kept free beside the plot leaves too little of it.
    Gutters {
        /// Pixels asked for, left and right.
        found: [f64; 2],
    },
    /// The backend refused to draw.
    Drawing {
        /// What it said.
        reason: String,
    },
}

impl fmt::Display for ChartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { found } => {
                write!(
                    f,
                    "there is no chart {found:?}; there are aim, aim_difference, growth, activity, churn, difference, difference:SERIES and series:SERIES"
                )
            }
            Self::Empty => f.write_str("there is nothing to draw yet: no world has been run"),
            Self::NotFinite { line, position } => write!(
                f,
                "number {position} of {line:?} is not finite and cannot be drawn"
            ),
            Self::Length {
                line,
                found,
                expected,
            } => write!(
                f,
                "{line:?} has {found} numbers where {expected} are needed"
            ),
            Self::Size { width, height } => {
                write!(
                    f,
                    "a chart of {width} × {height} pixels cannot be drawn; 240 × 160 to 8000 × 8000 are possible"
                )
            }
            Self::FontScale { found } => write!(
                f,
                "a font scale of {found} is out of range; 0.5 to 6 are possible"
            ),
            Self::Gutters {
                found: [left, right],
            } => write!(
                f,
                "{left} and {right} pixels beside the plot are out of range; seven tenths of the width together are possible"
            ),
            Self::Drawing { reason } => write!(f, "the picture could not be drawn: {reason}"),
        }
    }
}

impl std::error::Error for ChartError {}

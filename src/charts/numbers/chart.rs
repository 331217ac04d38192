//! The charts of an ensemble, and their names.

use crate::error::ChartError;
use model::series::Series;

/// The charts of an ensemble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// What the operator wants: day by day where it is read from days, else what each strategy came to.
    Aim,
    /// Paired differences of what the operator wants to the first strategy's.
    AimDifference,
    /// Members day by day.
    Growth,
    /// Weekly active members, with the daily active ones as thin lines.
    Activity,
    /// Of all who have been members: who left, and who left or fell silent.
    Churn,
    /// A daily series.
    Series(Series),
    /// Paired differences of a daily series to the first strategy's.
    Difference(Series),
}

impl Chart {
    /// The chart called `name`: `aim`, `aim_difference`, `growth`, `activity`, `churn`, `difference` (of the weekly active members),
    /// `difference:SERIES` or `series:SERIES`, SERIES being a name of [`SERIES`](model::series::SERIES).
    ///
    /// # Errors
    /// When there is no such chart or series.
    pub fn named(name: &str) -> Result<Self, ChartError> {
        let unknown = || ChartError::Unknown {
            found: name.to_owned(),
        };
        let series = |name| Series::named(name).ok_or_else(unknown);
        match name.split_once(':') {
            None => match name {
                "aim" => Ok(Self::Aim),
                "aim_difference" => Ok(Self::AimDifference),
                "growth" => Ok(Self::Growth),
                "activity" => Ok(Self::Activity),
                "churn" => Ok(Self::Churn),
                "difference" => Ok(Self::Difference(Series::Wau)),
                _ => Err(unknown()),
            },
            Some(("series", name)) => series(name).map(Self::Series),
            Some(("difference", name)) => series(name).map(Self::Difference),
            Some(_) => Err(unknown()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charts_are_found_by_name() {
        assert_eq!(Chart::named("aim"), Ok(Chart::Aim));
        assert_eq!(Chart::named("growth"), Ok(Chart::Growth));
        assert_eq!(
            Chart::named("difference"),
            Ok(Chart::Difference(Series::Wau))
        );
        assert_eq!(
            Chart::named("difference:belonging"),
            Ok(Chart::Difference(Series::Belonging))
        );
        assert_eq!(
            Chart::named("series:belonging"),
            Ok(Chart::Series(Series::Belonging))
        );
        for name in [
            "",
            "Growth",
            "series:",
            "series:no such",
            "pie:wau",
            "series",
        ] {
            assert_eq!(
                Chart::named(name),
                Err(ChartError::Unknown {
                    found: name.to_owned()
                })
            );
        }
    }
}

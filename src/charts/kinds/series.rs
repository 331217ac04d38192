//! Any daily series, strategy by strategy.

use super::strategy_lines::{of_days, of_week, strategy_lines};
use crate::error::ChartError;
use crate::number::NumberForm;
use crate::numbers::data::ChartData;
use crate::numbers::quantity::{Quantity, Span};
use crate::spec::{ChartSpec, Line};
use model::math::max;
use model::series::Series;
use words::Language;

/// Events of which fewer happen in every week are shown one week a dot: a line would tell of days on which nothing happened.
const FEW_A_WEEK: f64 = 3.0;

/// Leaves of a line of sums of the last seven days those that do not share a day, up to the last one.
fn week_by_week(line: &mut Line) {
    let last = line.x.len() % 7;
    let kept = |values: &mut Vec<f64>| {
        let mut day = 0;
        values.retain(|_| {
            day += 1;
            day % 7 == last
        });
    };
    kept(&mut line.x);
    kept(&mut line.y);
    for band in &mut line.bands {
        kept(&mut band.low);
        kept(&mut band.high);
    }
    line.dots = true;
}

pub(crate) fn spec(
    data: &ChartData,
    series: Series,
    language: Language,
) -> Result<ChartSpec, ChartError> {
    let info = series.info();
    let form = NumberForm::of_unit(info.unit);
    let mut lines = strategy_lines(data, form, language, |strategy| {
        strategy.track(Quantity::Series(series))
    })?;
    let largest = lines
        .iter()
        .flat_map(|line| &line.y)
        .copied()
        .fold(0.0, max);
    if data.span == Span::WeekSum && largest < FEW_A_WEEK {
        for line in &mut lines {
            week_by_week(line);
        }
    }
    let titles = vec![format!(
        "{}{}",
        info.label.get(language),
        of_week(data, language)
    )];
    let unit = info.unit_name(language);
    Ok(of_days(data, titles, unit, form, lines, language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::columns::Role;
    use crate::spec::{Band, Ink};

    #[test]
    fn rare_events_stand_one_week_a_dot_up_to_the_last_day() {
        let days: Vec<f64> = (1..=17).map(f64::from).collect();
        let band = Band {
            percent: 80,
            low: days.clone(),
            high: days.clone(),
        };
        let mut line = Line {
            name: String::new(),
            ink: Ink::Real,
            thin: false,
            role: Role::Mean,
            dots: false,
            x: days.clone(),
            y: days,
            bands: vec![band],
            end: None,
        };
        week_by_week(&mut line);
        assert_eq!(line.x, [3.0, 10.0, 17.0]);
        assert!(line.dots && line.y == line.x && line.bands[0].high == line.x);
    }
}

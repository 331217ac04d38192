//! The days ahead under each plan, on the same people and the same luck.

use words::Text;

use super::bands::{band, range};
use super::history::Field;
use super::report::{Band, Forecast, PlanForecast};

/// The fields that are foretold.
const FORETOLD: [Field; 4] = [
    Field::Members,
    Field::Active,
    Field::Posters,
    Field::Messages,
];

/// The days of a field in what a world gave.
pub(crate) fn of_field(world: &[f64], field: Field) -> &[f64] {
    let days = world.len() / Field::ALL.len();
    &world[field as usize * days..][..days]
}

/// The bands of the first `history` days under the first plan, of every field, and those of the days ahead under each plan.
pub(crate) fn forecasts(
    days: &[Vec<&[f64]>],
    names: &[Text],
    history: usize,
    ahead: usize,
) -> (Vec<Band>, Vec<PlanForecast>) {
    let part = |plan: usize, field: Field, from: usize, end: usize| -> Vec<&[f64]> {
        let worlds = days[plan].iter();
        worlds
            .map(|world| &of_field(world, field)[from..end])
            .collect()
    };
    let fit = Field::ALL
        .into_iter()
        .map(|field| band(field, &part(0, field, 0, history)))
        .collect();
    let level = |field: Field, world: &[f64]| match field {
        Field::Members => world.last().copied().unwrap_or_default(),
        _ => world.iter().sum::<f64>() / world.len() as f64,
    };
    let plans = names.iter().enumerate().map(|(plan, name)| PlanForecast {
        plan: name.clone(),
        fields: FORETOLD
            .into_iter()
            .filter(|_| ahead > 0)
            .map(|field| {
                let worlds = part(plan, field, history, history + ahead);
                let first = part(0, field, history, history + ahead);
                let levels: Vec<f64> = worlds.iter().map(|world| level(field, world)).collect();
                let differences: Vec<f64> = levels
                    .iter()
                    .zip(first)
                    .map(|(level_here, first)| level_here - level(field, first))
                    .collect();
                let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
                Forecast {
                    band: band(field, &worlds),
                    mean: mean(&levels),
                    difference: mean(&differences),
                    range: range(levels),
                    difference_range: range(differences),
                }
            })
            .collect(),
    });
    (fit, plans.collect())
}

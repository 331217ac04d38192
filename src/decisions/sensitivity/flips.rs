//! Flip points: where one plan stops being better than another as an assumption moves, found by bisection on paired worlds.

use experiments::estimate::Estimate;

use crate::ledger::Wanted;

/// Steps of a bisection: of an interval between neighbours of the curve, a sixteenth is left.
const STEPS: u32 = 4;

/// A place of the range, and the lead there.
type Lead = (f64, Estimate);

/// A flip, in places of the range from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct FlipPlace {
    pub above: bool,
    pub place: f64,
    pub sure_to: Option<f64>,
    pub lost_from: Option<f64>,
}

/// Where the lead, known at rising places of which number `own` is the document's, is lost upwards and downwards: the first flip
/// in each direction. `lead` gives it anywhere.
pub(super) fn flips(
    known: &[Lead],
    own: usize,
    lead: &impl Fn(f64) -> Result<Estimate, Wanted>,
) -> Result<Vec<FlipPlace>, Wanted> {
    let up: Vec<Lead> = known[own..].to_vec();
    let down: Vec<Lead> = known[..=own].iter().rev().copied().collect();
    let found = [(true, up), (false, down)];
    let found = Wanted::each(found.iter().map(|(above, way)| flip(*above, way, lead)))?;
    Ok(found.into_iter().flatten().collect())
}

fn flip(
    above: bool,
    way: &[Lead],
    lead: &impl Fn(f64) -> Result<Estimate, Wanted>,
) -> Result<Option<FlipPlace>, Wanted> {
    let leads = |found: &Estimate| found.mean > 0.0;
    let sure = |found: &Estimate| found.low.is_some_and(|low| low > 0.0);
    let not_lost = |found: &Estimate| found.high.is_none_or(|high| high >= 0.0);
    let (middle, rest) = Wanted::both(
        crossing(way, &leads, lead),
        Wanted::both(crossing(way, &sure, lead), crossing(way, &not_lost, lead)),
    )?;
    Ok(middle.map(|place| FlipPlace {
        above,
        place,
        sure_to: rest.0,
        lost_from: rest.1,
    }))
}

/// The place at which `holds` stops holding, going along the way; none where it does not hold at the start, or everywhere.
fn crossing(
    way: &[Lead],
    holds: &impl Fn(&Estimate) -> bool,
    lead: &impl Fn(f64) -> Result<Estimate, Wanted>,
) -> Result<Option<f64>, Wanted> {
    if !way.first().is_some_and(|(_, found)| holds(found)) {
        return Ok(None);
    }
    let Some(ends) = way.windows(2).find(|pair| !holds(&pair[1].1)) else {
        return Ok(None);
    };
    let (mut held, mut lost) = (ends[0].0, ends[1].0);
    for _ in 0..STEPS {
        let middle = 0.5 * (held + lost);
        if holds(&lead(middle)?) {
            held = middle;
        } else {
            lost = middle;
        }
    }
    Ok(Some(0.5 * (held + lost)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn around(mean: f64) -> Estimate {
        Estimate {
            mean,
            low: Some(mean - 0.1),
            high: Some(mean + 0.1),
        }
    }

    fn found(lead: impl Fn(f64) -> f64) -> Vec<FlipPlace> {
        let known: Vec<Lead> = (0..=8)
            .map(|k| f64::from(k) / 8.0)
            .map(|place| (place, around(lead(place))))
            .collect();
        flips(&known, 4, &|place| Ok(around(lead(place)))).unwrap()
    }

    #[test]
    fn a_lead_that_is_lost_upwards_is_found_with_its_uncertainty() {
        let flips = found(|x| 0.7 - x);
        assert_eq!(flips.len(), 1);
        let close = |found: Option<f64>, known: f64| (found.unwrap() - known).abs() < 1.0 / 128.0;
        assert!(flips[0].above && close(Some(flips[0].place), 0.7));
        assert!(
            close(flips[0].sure_to, 0.6) && close(flips[0].lost_from, 0.8),
            "{flips:?}"
        );
    }

    #[test]
    fn a_lead_can_be_lost_both_ways_or_never() {
        let both = found(|x| 0.05 - (x - 0.5) * (x - 0.5));
        assert_eq!(
            both.iter().map(|flip| flip.above).collect::<Vec<_>>(),
            [true, false]
        );
        // Never sure at the start, and not surely lost within the range upwards.
        assert!(both.iter().all(|flip| flip.sure_to.is_none()));
        assert!(found(|_| 1.0).is_empty());
    }
}

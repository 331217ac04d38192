//! When tactics are due and shocks happen, beside the lines of a chart of days.

use crate::numbers::data::ChartData;
use crate::spec::{ShockSpan, TacticRow};
use experiments::marks::ShockDays;
use words::{Fixed, Language};

/// A tactic due more often than this, or at least every other day, is drawn as a bar: its marks would touch.
const MOST_MARKS: usize = 60;
const DENSE_DAYS: usize = 2;

/// The days of the tactics and the phases, one row a strategy; nothing when no strategy has any of either.
pub(crate) fn tactic_rows(data: &ChartData, language: Language) -> Vec<TacticRow> {
    if data
        .strategies
        .iter()
        .all(|strategy| strategy.phases.is_empty() && strategy.tactics.iter().all(Vec::is_empty))
    {
        return Vec::new();
    }
    let rows = data.strategies.iter().enumerate().map(|(index, strategy)| {
        let (mut spans, mut marks) = (Vec::new(), Vec::new());
        for days in &strategy.tactics {
            match (days.first(), days.last()) {
                (Some(first), Some(last))
                    if days.len() > MOST_MARKS
                        || (days.len() > 2
                            && ((last - first) as usize) < DENSE_DAYS * days.len()) =>
                {
                    spans.push((*first, *last))
                }
                _ => marks.extend_from_slice(days),
            }
        }
        marks.sort_unstable();
        marks.dedup();
        TacticRow {
            name: strategy.name.get(language).to_owned(),
            ink: strategy.ink(index),
            spans: merged(spans),
            marks,
            phases: strategy.phases.clone(),
        }
    });
    rows.collect()
}

/// The name of the shock of a kind.
fn shock_name(kind: &str) -> Option<Fixed> {
    words::find(words::say::names::BY_ID, &format!("mark-{kind}"))
}

/// The shocks with their names.
pub(crate) fn shock_spans(data: &ChartData, language: Language) -> Vec<ShockSpan> {
    let span = |shock: &ShockDays| ShockSpan {
        name: shock_name(shock.kind).map_or(shock.kind, |name| name.get(language)),
        first: shock.first,
        last: shock.last,
    };
    data.shocks.iter().map(span).collect()
}

/// Stretches that touch, put together.
fn merged(mut spans: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    spans.sort_unstable();
    let mut merged: Vec<(u32, u32)> = Vec::new();
    for (first, last) in spans {
        match merged.last_mut() {
            Some((_, end)) if first <= *end + 1 => *end = last.max(*end),
            _ => merged.push((first, last)),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shock_has_a_name() {
        assert!(
            model::shocks::Shock::KINDS
                .iter()
                .all(|kind| shock_name(kind).is_some())
        );
    }

    use crate::numbers::chart::Chart;
    use crate::numbers::data::StrategyData;
    use crate::numbers::quantity::Span;
    use model::date::Date;
    use words::Text;

    #[test]
    fn daily_tactics_are_bars_and_rare_ones_marks() {
        let daily: Vec<u32> = (3..40).collect();
        let later: Vec<u32> = (30..60).step_by(2).collect();
        let weekly: Vec<u32> = (0..60).step_by(7).collect();
        let strategy = StrategyData {
            name: Text::Each(["甲", "A"].map(str::to_owned)),
            tactics: vec![weekly.clone(), daily, later, vec![5, 6]],
            ..StrategyData::default()
        };
        let data = ChartData {
            chart: Chart::Growth,
            start: Date::default(),
            days: 60,
            worlds: 1,
            span: Span::Day,
            aim: None,
            shocks: Vec::new(),
            strategies: vec![strategy, StrategyData::default()],
        };
        let rows = tactic_rows(&data, Language::Chinese);
        assert_eq!(
            (rows[0].name.as_str(), rows[0].spans.as_slice()),
            ("甲", &[(3, 58)][..])
        );
        assert_eq!(rows[0].marks[..4], [0, 5, 6, 7]);
        assert_eq!((rows.len(), rows[1].marks.len()), (2, 0));
    }
}

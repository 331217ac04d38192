//! A chart with and without what happens to the community: the same plans, people and luck, once with the shocks and once spared them.

use crate::error::ChartError;
use crate::number;
use crate::numbers::data::ChartData;
use crate::spec::{Axis, ChartSpec, EndLabel, Line, Subject};
use words::say::charts as say;
use words::say::punctuation;
use words::{Language, Say};

/// A chart, and thin in it the lines of the same one without the shocks.
#[derive(Clone, Copy, Debug)]
pub struct WithAndWithout<'a> {
    /// With the shocks.
    pub with: &'a ChartData,
    /// Without them; the same chart of the same strategies.
    pub without: &'a ChartData,
}

impl Subject for WithAndWithout<'_> {
    fn spec(&self, language: Language) -> Result<ChartSpec, ChartError> {
        let mut spec = self.with.spec(language)?;
        let spared = self.without.spec(language)?;
        let (form, signed) = (spec.form, spec.signed);
        let written = |value: f64| match signed {
            true => number::signed(value, form, language),
            false => number::value(value, form, language),
        };
        let part = say::LINE_WITHOUT.get(language);
        // Of a place a strategy there is no end of a line, but a name below it.
        let of_days = matches!(spec.x, Axis::Days { .. });
        let thin = |line: Line| Line {
            name: say::LineWithoutOf { line: &line.name }.in_language(language),
            thin: true,
            bands: Vec::new(),
            end: line.y.last().filter(|_| of_days).map(|last| EndLabel {
                name: part.to_owned(),
                value: written(*last),
                remark: None,
            }),
            ..line
        };
        let acting = |ink| {
            let strategies = self.with.strategies.iter().enumerate();
            let mut acting = strategies.filter(|(_, strategy)| !strategy.idle);
            acting.any(|(position, strategy)| strategy.ink(position) == ink)
        };
        let thick = spared
            .lines
            .into_iter()
            .filter(|line| !line.thin && acting(line.ink));
        // Of differences, the first plan's is zero with and without.
        let thick = thick.filter(|line| !signed || line.y.iter().any(|y| *y != 0.0));
        let lines: Vec<Line> = thick.map(thin).collect();
        // The means of a second quantity are thin, too: side by side nobody could tell them apart.
        spec.lines.retain(|line| !line.thin || !acting(line.ink));
        spec.lines.splice(0..0, lines);
        for caption in &mut spec.captions {
            *caption = say::CaptionWithout { caption }.in_language(language);
        }
        spec.summary = [&*spec.summary, say::TOLD_WITHOUT.get(language)]
            .join(punctuation::BETWEEN_SENTENCES.get(language));
        spec.check()?;
        Ok(spec)
    }
}

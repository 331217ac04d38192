//! A race in words: what it has found, and every pair of plans.

use experiments::aim::AimPart;
use experiments::race::{PairStanding, Standing, Verdict};
use words::say::cli as say;
use words::{Language, Say, Text};

use super::{Section, goal, heads};

/// What a race between `plans` has found.
#[must_use]
pub fn race(
    standing: &Standing,
    plans: &[Text],
    aim: &[AimPart],
    language: Language,
) -> Vec<Section> {
    let form = goal::notation(aim);
    let columns = [
        say::PAIR_COLUMN,
        say::WORLDS_COLUMN,
        say::DIFFERENCE_COLUMN,
        say::INTERVAL_COLUMN,
        say::SURE_COLUMN,
    ];
    let name = |plan: usize| plans.get(plan).map_or("", |name| name.get(language));
    let row = |pair: &PairStanding| {
        let ends = pair.low.zip(pair.high);
        let interval = ends.map(|(low, high)| form.interval(low, high));
        let sure = match pair.verdict {
            Verdict::Better => say::SURE_BETTER,
            Verdict::Worse => say::SURE_WORSE,
            Verdict::Alike => say::SURE_ALIKE,
            Verdict::Unclear => say::SURE_NOT,
        };
        vec![
            format!("{} − {}", name(pair.first), name(pair.second)),
            pair.worlds.to_string(),
            form.signed(pair.mean),
            interval.unwrap_or(say::INTERVAL_TOO_FEW.get(language).to_owned()),
            sure.get(language).to_owned(),
        ]
    };
    let rows = std::iter::once(heads(columns, language));
    let rows = rows.chain(standing.pairs.iter().map(row)).collect();
    let most = &standing.most_worlds;
    vec![
        Section::table(standing.sentence.get(language).to_owned(), rows),
        Section::of(vec![say::RaceNote { most }.in_language(language)]),
    ]
}

/// The worlds that were run: `common` of every plan and, in a race, more of those that went on.
#[must_use]
pub fn worlds_run(common: u32, race: Option<&Standing>) -> Text {
    let most = race.and_then(|race| race.worlds.iter().max());
    let most = most.unwrap_or(&common);
    say::WorldsRun {
        most,
        common: &common,
        more: *most > common,
    }
    .text()
}

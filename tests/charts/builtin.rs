//! The charts of the built-in cases at the sizes that the page has on a phone, a laptop and a large screen.

use community_sim::charts::{Chart, ChartAnswer, ChartData, ReplayChart, Subject, Theme, answer};
use community_sim::experiments::batch::{batches, run_batch};
use community_sim::experiments::ensemble::Ensemble;
use community_sim::experiments::idle;
use community_sim::measure::CURVES;
use community_sim::model::document::{parse, presets};
use community_sim::model::experiment::Experiment;

use super::picture::Picture;
use super::{LANGUAGES, cases};

/// Width, height and text size: the big chart, the one of differences below it and a small one on a phone, a laptop and a large
/// screen, and for a room.
const PLACES: [(u32, u32, f64); 10] = [
    (313, 269, 0.95),
    (313, 207, 0.95),
    (313, 247, 0.95),
    (310, 192, 0.92),
    (687, 321, 0.95),
    (687, 296, 0.95),
    (330, 205, 0.92),
    (1120, 524, 1.25),
    (1120, 482, 1.25),
    (880, 572, 1.7),
];

const CHARTS: [&str; 9] = [
    "aim",
    "aim_difference",
    "growth",
    "activity",
    "churn",
    "series:messages",
    "difference:members",
    "difference:wau",
    "difference:messages",
];

/// Two worlds of a built-in case beside the plan that does nothing.
fn run(text: &str) -> (Experiment, Ensemble) {
    let mut experiment = parse(text).unwrap();
    experiment.run.worlds = 2;
    idle::add(&mut experiment);
    let mut ensemble = Ensemble::new(&experiment);
    for batch in batches(&experiment, 2) {
        let values = run_batch(&experiment, &batch).unwrap();
        ensemble.insert(&batch, &values).unwrap();
    }
    (experiment, ensemble)
}

/// Draws a chart at every place in every language: no text may lie on another, and words of the plot stay inside it.
fn hang(name: &str, subject: &dyn Subject) {
    for (width, height, font_scale) in PLACES {
        for language in LANGUAGES {
            let theme = Theme {
                font_scale,
                calendar: false,
                ..Theme::fitting(width, height, language)
            };
            let place = format!("{name} at {width} × {height}, {language:?}");
            let ChartAnswer {
                svg, words, frame, ..
            } = answer(subject, &theme).unwrap();
            Picture::parse(&svg).assert_sound(&place);
            for words in &words {
                let within = words.left >= frame.left
                    && words.right <= frame.right
                    && words.top >= frame.top
                    && words.bottom <= frame.bottom;
                assert!(within, "{place}: {words:?} is not inside the plot");
            }
        }
    }
}

#[test]
fn no_text_lies_on_another_in_any_chart_of_a_case_at_any_size_of_the_page() {
    for preset in presets() {
        let (experiment, ensemble) = run(preset.text);
        for name in CHARTS {
            let chart = Chart::named(name).unwrap();
            let data = ChartData::new(chart, &experiment, &ensemble).unwrap();
            hang(&format!("{name} of {}", preset.name), &data);
            let shaken = ChartData {
                shocks: cases::shocks(),
                ..data
            };
            hang(&format!("{name} of {} with shocks", preset.name), &shaken);
        }
    }
    let replay = cases::replay();
    for curve in CURVES.iter().filter(|curve| curve.compared) {
        let chart = ReplayChart {
            result: &replay,
            curve: curve.name,
        };
        hang(curve.name, &chart);
    }
}

#[test]
fn a_narrow_picture_says_whole_names() {
    let made = cases::ensemble(3, 180, 20);
    let data = ChartData::new(Chart::Growth, &made.0, &made.1).unwrap();
    for (position, language) in LANGUAGES.into_iter().enumerate() {
        let theme = Theme {
            calendar: false,
            font_scale: 0.95,
            ..Theme::fitting(313, 269, language)
        };
        let drawn = answer(&data, &theme).unwrap();
        let words = Picture::parse(&drawn.svg).words();
        for name in [
            ["只发内容", "Content only"],
            ["红包拉动", "Red envelopes"],
            ["欢迎＋答疑", "Welcome and answer"],
        ] {
            assert!(
                words.contains(name[position]),
                "{} is missing from {words}",
                name[position]
            );
        }
    }
}

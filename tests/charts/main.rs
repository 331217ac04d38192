//! The charts, as page and command line get them: well-formed, readable, and nothing outside the picture.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod builtin;
mod cases;
mod days;
mod difficult;
mod picture;
mod sound;

use community_sim::charts::{Chart, ChartAnswer, ChartData, ChartError, Subject, Theme, answer};
use community_sim::experiments::ensemble::Ensemble;
use community_sim::model::experiment::Experiment;
use community_sim::words::Language;
use picture::Picture;

/// A phone, a page, a projector.
const SIZES: [(u32, u32); 3] = [(340, 240), (640, 400), (1800, 900)];

const LANGUAGES: [Language; 2] = [Language::Chinese, Language::English];

const CHARTS: [&str; 6] = [
    "growth",
    "activity",
    "churn",
    "difference",
    "difference:silent_share",
    "series:belonging",
];

fn data(name: &str, (experiment, ensemble): &(Experiment, Ensemble)) -> ChartData {
    ChartData::new(Chart::named(name).unwrap(), experiment, ensemble).unwrap()
}

fn draw(subject: &dyn Subject, theme: &Theme) -> Result<String, ChartError> {
    answer(subject, theme).map(|answer| answer.svg)
}

fn answered(subject: &dyn Subject, language: Language) -> Result<ChartAnswer, ChartError> {
    answer(subject, &Theme::fitting(640, 400, language))
}

fn summary(subject: &dyn Subject, language: Language) -> String {
    answered(subject, language).unwrap().summary
}

/// Draws in every size and language, checks each picture, and leaves it in the folder `CHARTS_OUT` for looking at.
fn draw_everywhere(name: &str, subject: &dyn Subject) {
    for (width, height) in SIZES {
        for language in LANGUAGES {
            let svg = draw(subject, &Theme::fitting(width, height, language)).unwrap();
            if let Ok(folder) = std::env::var("CHARTS_OUT") {
                let language = if language == Language::Chinese {
                    "zh"
                } else {
                    "en"
                };
                std::fs::write(
                    format!("{folder}/{}-{width}-{language}.svg", name.replace(':', "_")),
                    &svg,
                )
                .unwrap();
            }
            Picture::parse(&svg)
                .assert_sound(&format!("{name} at {width} × {height}, {language:?}"));
        }
    }
}

//! The same numbers give the same picture, byte for byte: natively, in Node.js and in a browser's worker. Every digest
//! is compared with the one that is committed in `charts/digests.txt`.
//!
//! `BLESS=1 cargo test --test pictures` writes `charts/digests.txt` anew; see [`WHEN_TO_BLESS`].
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[path = "charts/cases.rs"]
mod cases;

use community_sim::charts::{Chart, ChartAnswer, ChartData, ReplayChart, Subject, Theme, answer};
use community_sim::experiments::fingerprint::fnv1a;
use community_sim::measure::CURVES;
use community_sim::words::Language;

const GOLDEN: &str = include_str!("charts/digests.txt");

const CHARTS: [&str; 9] = [
    "aim",
    "aim_difference",
    "growth",
    "activity",
    "churn",
    "difference",
    "difference:silent_share",
    "series:belonging",
    "series:left",
];

/// What a person needs who sees a digest change.
const WHEN_TO_BLESS: &str = "\
Two causes are possible.
1. The charts, their words, their colours or the quantiles were changed on purpose. Then look at the new pictures
   (`CHARTS_OUT=some-folder cargo test --test charts` writes them), and write the new digests with
   `BLESS=1 cargo test --test pictures`.
2. Something that must not matter does: a function of std's maths that rounds differently, text measured by fonts, an
   order that is not fixed. Then repair it. It is this cause if only one of native, Node.js and browser differs.";

fn drawn(subject: &dyn Subject, theme: &Theme) -> ChartAnswer {
    answer(subject, theme).unwrap()
}

/// A line of the golden file: the picture's name, its length, and the digest of its bytes.
fn line(name: &str, picture: &str) -> String {
    format!(
        "{name} {} {:016x}\n",
        picture.len(),
        fnv1a(picture.as_bytes())
    )
}

#[test]
fn pictures_and_sentences_are_unchanged() {
    let (experiment, ensemble) = cases::ensemble(3, 180, 40);
    let data =
        |name: &str| ChartData::new(Chart::named(name).unwrap(), &experiment, &ensemble).unwrap();
    let mut found = String::new();
    for name in CHARTS {
        let data = data(name);
        for (language, tag) in [(Language::Chinese, "zh"), (Language::English, "en")] {
            let theme = Theme::fitting(640, 400, language);
            let drawn = drawn(&data, &theme);
            found += &line(&format!("{name}-{tag}"), &drawn.svg);
            found += &line(&format!("{name}-{tag}-said"), &drawn.summary);
        }
    }
    let shaken = ChartData {
        shocks: cases::shocks(),
        ..data("growth")
    };
    for (language, tag) in [(Language::Chinese, "zh"), (Language::English, "en")] {
        let theme = Theme::fitting(640, 400, language);
        let drawn = drawn(&shaken, &theme);
        found += &line(&format!("shaken-{tag}"), &drawn.svg);
        found += &line(&format!("shaken-{tag}-said"), &drawn.summary);
    }
    let replay = cases::replay();
    for curve in CURVES.iter().filter(|curve| curve.compared) {
        let theme = Theme::fitting(640, 400, Language::Chinese);
        found += &line(
            curve.name,
            &drawn(
                &ReplayChart {
                    result: &replay,
                    curve: curve.name,
                },
                &theme,
            )
            .svg,
        );
    }
    let dark = Theme {
        dark: true,
        ..Theme::fitting(1800, 900, Language::English)
    };
    found += &line("activity-dark", &drawn(&data("activity"), &dark).svg);
    compare(&found);
}

#[cfg(not(target_arch = "wasm32"))]
fn compare(found: &str) {
    if std::env::var_os("BLESS").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/charts/digests.txt");
        std::fs::write(path, found).unwrap();
    } else {
        assert_eq!(found, GOLDEN, "{WHEN_TO_BLESS}");
    }
}

#[cfg(target_arch = "wasm32")]
fn compare(found: &str) {
    assert_eq!(found, GOLDEN, "{WHEN_TO_BLESS}");
}

//! Every chart can be drawn in every size and language, and takes little room.

use community_sim::charts::{ChartData, ReplayChart, Theme};
use community_sim::measure::CURVES;
use community_sim::model::series::SERIES;
use community_sim::words::Language;

use super::picture::Picture;
use super::{CHARTS, SIZES, cases, data, draw, draw_everywhere, summary};

#[test]
fn every_chart_is_sound_in_every_size_and_language() {
    for (strategies, days) in [(1, 90), (2, 180), (3, 180), (6, 180), (2, 14)] {
        let made = cases::ensemble(strategies, days, 60);
        for name in CHARTS {
            let data = data(name, &made);
            draw_everywhere(&format!("{name}-{strategies}s-{days}d"), &data);
        }
    }
    let replay = cases::replay();
    for curve in CURVES.iter().filter(|curve| curve.compared) {
        draw_everywhere(
            curve.name,
            &ReplayChart {
                result: &replay,
                curve: curve.name,
            },
        );
    }
}

#[test]
fn shocks_are_drawn_named_and_told() {
    let made = cases::ensemble(2, 180, 20);
    for name in ["growth", "difference"] {
        let shaken = ChartData {
            shocks: cases::shocks(),
            ..data(name, &made)
        };
        draw_everywhere(&format!("{name}-shaken"), &shaken);
        let theme = Theme::fitting(640, 400, Language::Chinese);
        let words = Picture::parse(&draw(&shaken, &theme).unwrap()).words();
        for name in ["投诉潮", "KOC 离开", "运营缺席", "成员被切断"] {
            assert!(words.contains(name), "{name} is missing from {words}");
        }
        let told = summary(&shaken, Language::English);
        assert!(
            told.contains("Shocks: complaints from day 31 to day 35, KOCs leave on day 34"),
            "{told}"
        );
    }
}

#[test]
fn every_daily_series_can_be_drawn_and_compared() {
    let made = cases::ensemble(2, 30, 5);
    for info in SERIES {
        for name in [
            format!("series:{}", info.name),
            format!("difference:{}", info.name),
        ] {
            let svg = draw(
                &data(&name, &made),
                &Theme::fitting(640, 400, Language::Chinese),
            )
            .unwrap();
            Picture::parse(&svg).assert_sound(&name);
        }
    }
}

#[test]
fn three_strategies_over_half_a_year_take_less_than_forty_kilobytes() {
    let made = cases::ensemble(3, 180, 60);
    for name in CHARTS {
        for (width, height) in SIZES {
            let svg = draw(
                &data(name, &made),
                &Theme::fitting(width, height, Language::Chinese),
            )
            .unwrap();
            assert!(
                svg.len() < 40_000,
                "{name} at {width} × {height} takes {} bytes",
                svg.len()
            );
        }
    }
    let long = cases::ensemble(6, 1500, 3);
    let svg = draw(
        &data("growth", &long),
        &Theme::fitting(640, 400, Language::Chinese),
    )
    .unwrap();
    assert!(
        svg.len() < 60_000,
        "four years of six strategies take {} bytes",
        svg.len()
    );
}

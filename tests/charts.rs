//! The charts, as page and command line get them: well-formed, readable, and nothing outside the picture.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "charts/cases.rs"]
mod cases;
#[path = "charts/picture.rs"]
mod picture;

use community_sim::charts::{
    Cell, Chart, ChartAnswer, ChartData, ChartError, ReplayChart, Role, Subject, Theme, answer,
};
use community_sim::evidence::replay::ReplayResult;
use community_sim::experiments::ensemble::Ensemble;
use community_sim::measure::CURVES;
use community_sim::model::experiment::Experiment;
use community_sim::model::series::{SERIES, Series};
use community_sim::words::{Language, Text};
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

/// What a difficult ensemble is filled with, by strategy, world and day.
type Value = fn(usize, u32, u32) -> f64;

#[test]
fn difficult_numbers_are_drawn() {
    let cases: [(&str, usize, u32, u32, Value); 8] = [
        ("one day", 2, 1, 20, |s, w, _| {
            50.0 + f64::from(w) + s as f64
        }),
        ("two days", 2, 2, 20, |s, w, d| f64::from(w + d) + s as f64),
        ("one world", 3, 60, 1, |s, _, d| f64::from(d) + s as f64),
        ("all zero", 2, 60, 10, |_, _, _| 0.0),
        ("constant", 2, 60, 10, |_, _, _| 7.0),
        ("a million", 2, 60, 10, |s, w, d| {
            1e6 + f64::from(w * 1000 + d * 2000) + s as f64 * 1e5
        }),
        ("tiny", 2, 60, 10, |s, w, d| {
            1e-9 * f64::from(w + d) + s as f64 * 1e-8
        }),
        ("six alike", 6, 400, 4, |s, w, d| {
            f64::from(d + w) + s as f64 * 0.01
        }),
    ];
    for (case, strategies, days, worlds, value) in cases {
        let made = cases::ensemble_of(strategies, days, worlds, |s, w, d, set| {
            for series in [
                Series::Members,
                Series::Joined,
                Series::Wau,
                Series::Dau,
                Series::Belonging,
            ] {
                set(series, value(s, w, d));
            }
            set(Series::SilentShare, value(s, w, d).min(1.0));
        });
        for name in CHARTS {
            let data = data(name, &made);
            draw_everywhere(&format!("{}-{name}", case.replace(' ', "_")), &data);
            for language in LANGUAGES {
                let answer = answered(&data, language).unwrap();
                assert!(!answer.summary.is_empty());
                assert_eq!(answer.places.len(), days as usize);
            }
        }
    }
}

#[test]
fn large_numbers_have_the_units_of_the_language() {
    let made = cases::ensemble_of(1, 30, 5, |_, _, day, set| {
        set(Series::Members, 1e6 - 1000.0 * f64::from(29 - day))
    });
    let text = |language| {
        Picture::parse(&draw(&data("growth", &made), &Theme::fitting(640, 400, language)).unwrap())
            .words()
    };
    assert!(text(Language::Chinese).contains("100万"));
    assert!(text(Language::English).contains("1M"));
}

#[test]
fn names_are_shown_as_written_and_cannot_become_markup() {
    let (mut experiment, ensemble) = cases::ensemble(2, 60, 5);
    let evil = "<script>alert(1)</script>\"'&\u{0}]]>\u{202e}";
    experiment.strategies[0].name = Text::Same(evil.to_owned());
    let long = "很".repeat(400);
    experiment.strategies[1].name = Text::Each([long.clone(), "w".repeat(400)]);
    for name in CHARTS {
        let data = ChartData::new(Chart::named(name).unwrap(), &experiment, &ensemble).unwrap();
        draw_everywhere(&format!("names-{name}"), &data);
        for language in LANGUAGES {
            let svg = answered(&data, language).unwrap().svg;
            assert!(!svg.contains("<script"), "a name became markup");
            assert!(
                !Picture::parse(&svg).words().contains(&long),
                "a name was not shortened"
            );
        }
    }
    let svg = draw(
        &data("growth", &(experiment, ensemble)),
        &Theme::fitting(1800, 900, Language::English),
    )
    .unwrap();
    assert!(
        Picture::parse(&svg).words().contains("<script>aler"),
        "the name cannot be read"
    );
}

#[test]
fn numbers_that_are_not_finite_never_reach_the_picture() {
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut data = data("growth", &cases::ensemble(2, 30, 5));
        data.strategies[1].tracks[0].bands.p90[7] = bad;
        let expected = Err(ChartError::NotFinite {
            line: "Red envelopes".to_owned(),
            position: 7,
        });
        assert_eq!(
            draw(&data, &Theme::fitting(640, 400, Language::English)),
            expected
        );
        assert_eq!(
            answered(&data, Language::English).map(|answer| answer.summary),
            expected
        );

        let mut replay = cases::replay();
        replay.curves[0].real[2] = Some(bad);
        let expected = Err(ChartError::NotFinite {
            line: replay.title.get(Language::English).to_owned(),
            position: 2,
        });
        assert_eq!(
            draw(
                &ReplayChart {
                    result: &replay,
                    curve: replay.curves[0].name
                },
                &Theme::fitting(640, 400, Language::English)
            ),
            expected
        );
    }
}

#[test]
fn incomplete_data_is_refused() {
    let theme = Theme::fitting(640, 400, Language::English);
    let whole = data("growth", &cases::ensemble(2, 30, 5));
    let mut short = whole.clone();
    short.strategies[0].tracks[0].bands.p50.pop();
    assert_eq!(
        draw(&short, &theme),
        Err(ChartError::Length {
            line: "Content only".to_owned(),
            found: 29,
            expected: 30
        })
    );
    assert_eq!(
        draw(
            &ChartData {
                strategies: Vec::new(),
                ..whole.clone()
            },
            &theme
        ),
        Err(ChartError::Empty)
    );
    assert_eq!(
        draw(
            &ChartData {
                chart: Chart::Activity,
                ..whole.clone()
            },
            &theme
        ),
        Err(ChartError::Empty)
    );
    assert_eq!(
        draw(&whole, &Theme { width: 10, ..theme }),
        Err(ChartError::Size {
            width: 10,
            height: 400
        })
    );
    let mut empty = cases::replay();
    for column in columns(&mut empty, 0) {
        column.fill(None);
    }
    assert_eq!(
        draw(
            &ReplayChart {
                result: &empty,
                curve: empty.curves[0].name
            },
            &theme
        ),
        Err(ChartError::Empty)
    );
    assert_eq!(
        draw(
            &ReplayChart {
                result: &empty,
                curve: "no such"
            },
            &theme
        ),
        Err(ChartError::Unknown {
            found: "no such".to_owned()
        })
    );
}

/// The columns of the curve at `position`.
fn columns(replay: &mut ReplayResult, position: usize) -> [&mut Vec<Option<f64>>; 4] {
    let curve = &mut replay.curves[position];
    [
        &mut curve.real,
        &mut curve.p05,
        &mut curve.p50,
        &mut curve.p95,
    ]
}

#[test]
fn places_without_a_case_are_left_out() {
    let mut replay = cases::replay();
    let ladder = replay
        .curves
        .iter()
        .position(|curve| curve.name == "stay_ladder")
        .unwrap();
    replay.curves[ladder].real[1] = None;
    replay.curves[ladder].p50[0] = None;
    draw_everywhere(
        "gaps",
        &ReplayChart {
            result: &replay,
            curve: "stay_ladder",
        },
    );
    let columns = answered(
        &ReplayChart {
            result: &replay,
            curve: "stay_ladder",
        },
        Language::English,
    )
    .unwrap()
    .columns;
    assert_eq!(
        (&columns[1].cells[0], &columns[4].cells[1]),
        (&Cell::None, &Cell::None)
    );
    assert_ne!(columns[4].cells[0], Cell::None);
    assert_eq!(columns[4].role, Role::Measured);
}

#[test]
fn zero_shares_do_not_break_an_axis_of_powers() {
    let name = "messages_per_poster";
    let mut replay = cases::replay();
    let position = replay
        .curves
        .iter()
        .position(|curve| curve.name == name)
        .unwrap();
    replay.curves[position]
        .p05
        .iter_mut()
        .rev()
        .take(6)
        .for_each(|value| *value = Some(0.0));
    replay.curves[position]
        .real
        .iter_mut()
        .rev()
        .take(4)
        .for_each(|value| *value = Some(0.0));
    draw_everywhere(
        "zero-shares",
        &ReplayChart {
            result: &replay,
            curve: name,
        },
    );
    for column in columns(&mut replay, position) {
        column.fill(Some(0.0));
    }
    draw_everywhere(
        "only-zero-shares",
        &ReplayChart {
            result: &replay,
            curve: name,
        },
    );
}

#[test]
fn the_summary_says_start_end_peak_and_who_is_ahead() {
    let made = cases::ensemble(2, 180, 60);
    let growth = summary(&data("growth", &made), Language::English);
    assert_eq!(growth.lines().count(), 1);
    assert!(
        growth
            .starts_with("Growth: members. Content only: 119 on day 1, 284 (268–298) on day 180."),
        "{growth}"
    );
    let activity = summary(&data("activity", &made), Language::Chinese);
    assert!(
        activity.contains("「红包拉动」第1天为 78，第180天为 71（64–79），最高在第"),
        "{activity}"
    );
    let difference = summary(&data("difference", &made), Language::English);
    assert!(difference.contains("On day 180 Red envelopes is 23 people above Content only (+18 to +30), better in 60 of 60 worlds."), "{difference}");
    let silence = summary(&data("difference:silent_share", &made), Language::Chinese);
    assert!(
        silence.contains("个百分点") && silence.contains("60 次模拟中有 60 次更好"),
        "{silence}"
    );
    let ladder = summary(
        &ReplayChart {
            result: &cases::replay(),
            curve: "stay_ladder",
        },
        Language::English,
    );
    assert!(
        ladder.contains("Messages this week 1: real 26%, simulated 23% ("),
        "{ladder}"
    );
    assert!(
        ladder.contains("real points lie in the band that holds 90 % of the worlds."),
        "{ladder}"
    );
}

#[test]
fn the_columns_hold_the_numbers_that_are_drawn() {
    let made = cases::ensemble(2, 30, 5);
    let data = data("activity", &made);
    let answer = answered(&data, Language::English).unwrap();
    assert!(
        answer
            .columns
            .iter()
            .all(|column| column.cells.len() == answer.places.len())
    );
    let cells: Vec<_> = answer.columns[..2]
        .iter()
        .map(|column| &column.cells[29])
        .collect();
    assert_eq!(
        cells,
        [
            &Cell::Text("day 30".to_owned()),
            &Cell::Text("2026-03-31".to_owned())
        ]
    );
    let column = |role, percent| {
        let found = answer.columns.iter().find(|column| {
            (column.role, column.strategy, column.percent) == (role, Some(1), percent)
                && column.name.starts_with("Red envelopes ")
                && !column.name.contains('·')
        });
        found.unwrap()
    };
    let bands = &data.strategies[1].tracks[0].bands;
    assert_eq!(column(Role::Median, None).name, "Red envelopes median");
    assert_eq!(
        column(Role::Median, None).cells[29],
        Cell::Number(bands.p50[29])
    );
    assert_eq!(
        column(Role::High, Some(80)).cells[29],
        Cell::Number((bands.p90[29] * 10_000.0).round() / 10_000.0)
    );
    let json = serde_json::to_value(&answer).unwrap();
    assert_eq!(json["columns"][0]["cells"][0], "day 1");
    assert_eq!(json["columns"][0]["role"], "day");
    assert!(json["columns"][2]["cells"][0].is_number());
}

#[test]
fn an_answer_says_where_its_places_are_drawn() {
    let replay = cases::replay();
    let chart = |curve| ReplayChart {
        result: &replay,
        curve,
    };
    let growth = answered(
        &data("growth", &cases::ensemble(2, 30, 5)),
        Language::English,
    )
    .unwrap();
    let ladder = answered(&chart("stay_ladder"), Language::English).unwrap();
    let powers = answered(&chart("messages_per_poster"), Language::English).unwrap();
    assert!(!growth.x.logarithmic && !ladder.x.logarithmic && powers.x.logarithmic);
    assert_eq!((growth.x.low, growth.x.high), (1.0, 30.0));
    assert!(powers.y.logarithmic && !growth.y.logarithmic);
    for answer in [growth, ladder, powers] {
        let (frame, x) = (answer.frame, answer.x);
        assert!(frame.left > 0.0 && frame.right < f64::from(answer.width));
        assert!(frame.top > 0.0 && frame.bottom < f64::from(answer.height));
        for place in answer.places {
            let at = if x.logarithmic { place.log10() } else { place };
            assert!((x.low - 1e-9..=x.high + 1e-9).contains(&at), "{at}");
        }
    }
}

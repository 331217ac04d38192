//! Numbers, names and data that are hard to draw, or not to be drawn.

use community_sim::charts::{Cell, Chart, ChartData, ChartError, ReplayChart, Role, Theme};
use community_sim::evidence::replay::ReplayResult;
use community_sim::model::series::Series;
use community_sim::words::{Language, Text};

use super::picture::Picture;
use super::{CHARTS, LANGUAGES, answered, cases, data, draw, draw_everywhere};

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

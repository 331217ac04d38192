//! What comes with a picture: its sentences, its columns, its places.

use community_sim::charts::{Cell, ChartError, ReplayChart, Role, Theme, answer};
use community_sim::words::Language;

use super::{answered, cases, data, summary};

#[test]
fn the_summary_says_start_end_peak_and_who_is_ahead() {
    let made = cases::ensemble(2, 180, 60);
    let growth = summary(&data("growth", &made), Language::English);
    assert_eq!(growth.lines().count(), 1);
    assert!(
        growth
            .starts_with("Growth: members. Content only: 119 on day 1, 283 (268–298) on day 180."),
        "{growth}"
    );
    let activity = summary(&data("activity", &made), Language::Chinese);
    assert!(
        activity.contains("「红包拉动」第1天为 78，第180天为 71（64–79），最高在第"),
        "{activity}"
    );
    let difference = summary(&data("difference", &made), Language::English);
    assert!(difference.contains("On day 180 Red envelopes is 24 people above Content only (+18 to +30), better in 60 of 60 worlds."), "{difference}");
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

fn rounded(number: f64) -> Cell {
    Cell::Number((number * 10_000.0).round() / 10_000.0)
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
    let mean = data.strategies[1].tracks[0].mean[29];
    assert_eq!(column(Role::Mean, None).name, "Red envelopes mean");
    assert_eq!(column(Role::Mean, None).cells[29], rounded(mean));
    assert_eq!(
        column(Role::High, Some(80)).cells[29],
        rounded(bands.p90[29])
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

#[test]
fn charts_below_each_other_share_their_days() {
    let made = cases::ensemble(2, 60, 5);
    let theme = Theme {
        calendar: false,
        ..Theme::fitting(700, 260, Language::English)
    };
    let frame = |name: &str, theme: &Theme| answer(&data(name, &made), theme).unwrap().frame;
    let own = ["aim", "aim_difference"].map(|name| frame(name, &theme));
    assert_ne!(
        (own[0].left, own[0].right),
        (own[1].left, own[1].right),
        "the case shows nothing"
    );
    let wider = |one: f64, other: f64| if one > other { one } else { other };
    let gutters = [
        wider(own[0].left, own[1].left),
        700.0 - (own[0].right + own[1].right - wider(own[0].right, own[1].right)),
    ];
    let shared = Theme { gutters, ..theme };
    let found = ["aim", "aim_difference"].map(|name| frame(name, &shared));
    assert_eq!(
        (found[0].left, found[0].right),
        (found[1].left, found[1].right)
    );
    let too_much = Theme {
        gutters: [300.0, 200.0],
        ..theme
    };
    assert_eq!(
        answer(&data("aim", &made), &too_much),
        Err(ChartError::Gutters {
            found: [300.0, 200.0]
        })
    );
}

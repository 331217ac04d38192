//! Some of the days of a chart, and a chart with and without shocks.

use community_sim::charts::{Cell, Chart, ChartData, Role, Theme, WithAndWithout, answer};
use community_sim::words::Language;

use super::picture::Picture;
use super::{CHARTS, LANGUAGES, SIZES, cases, data, draw_everywhere};

fn showing(days: [u32; 2], language: Language) -> Theme {
    Theme {
        days: Some(days),
        ..Theme::fitting(640, 400, language)
    }
}

#[test]
fn a_span_of_days_fills_the_axis_and_its_last_day_stands_at_the_lines_ends() {
    let made = cases::ensemble(2, 180, 20);
    let shaken = |name| ChartData {
        shocks: cases::shocks(),
        ..data(name, &made)
    };
    for name in CHARTS.into_iter().chain(["aim", "aim_difference"]) {
        let data = shaken(name);
        let whole = answer(&data, &Theme::fitting(640, 400, Language::English)).unwrap();
        for days in [[40, 100], [1, 20], [150, 180], [170, 500]] {
            for language in LANGUAGES {
                let drawn = answer(&data, &showing(days, language)).unwrap();
                Picture::parse(&drawn.svg).assert_sound(&format!("{name}, days {days:?}"));
                let last = days[1].min(180);
                assert_eq!(drawn.places.len() as u32, last + 1 - days[0], "{name}");
                assert_eq!(
                    (drawn.x.low, drawn.x.high),
                    (f64::from(days[0]), f64::from(last))
                );
            }
        }
        let drawn = answer(&data, &showing([40, 100], Language::English)).unwrap();
        // The table has the numbers of the whole chart on these days.
        for (shown, all) in drawn.columns.iter().zip(&whole.columns) {
            assert_eq!(shown.cells, all.cells[39..100], "{name}, {}", shown.name);
        }
        let words = Picture::parse(&drawn.svg).words();
        assert!(words.contains("day 40"), "{words}");
        assert!(!words.contains("members cut off"), "{words}");
        // Before the run's end nothing is said of its last days.
        assert!(
            !words.contains("28 days;")
                && !words.contains("last 28 days ")
                && !words.contains("lines’ ends"),
            "{words}"
        );
    }
    let drawn = answer(&shaken("growth"), &showing([40, 100], Language::English)).unwrap();
    let line = |column: &&community_sim::charts::Column| column.role == Role::Mean;
    let Some(Cell::Number(last)) = drawn.columns.iter().find(line).and_then(|c| c.cells.last())
    else {
        panic!("the line has no last number");
    };
    let words = Picture::parse(&drawn.svg).words();
    assert!(
        words.contains(&format!("{last:.0}")),
        "{last} is not in {words}"
    );
}

#[test]
fn days_that_are_none_of_the_run_show_all_of_it() {
    let made = cases::ensemble(2, 60, 5);
    let data = data("growth", &made);
    let whole = answer(&data, &Theme::fitting(640, 400, Language::English)).unwrap();
    for days in [[61, 90], [30, 30], [40, 20], [0, 60]] {
        let drawn = answer(&data, &showing(days, Language::English)).unwrap();
        assert_eq!(drawn, whole, "{days:?}");
    }
}

#[test]
fn without_shocks_each_plan_has_a_thin_line_more() {
    let (with, without) = (cases::ensemble(2, 180, 20), cases::ensemble(2, 180, 10));
    for name in CHARTS.into_iter().chain(["aim", "aim_difference"]) {
        let chart = Chart::named(name).unwrap();
        let made = |(experiment, ensemble)| ChartData::new(chart, experiment, ensemble).unwrap();
        let (with, without) = (made((&with.0, &with.1)), made((&without.0, &without.1)));
        let (with, without) = (&with, &without);
        let both = WithAndWithout { with, without };
        draw_everywhere(&format!("{name}-without"), &both);
        for language in LANGUAGES {
            for (width, height) in SIZES {
                let theme = Theme::fitting(width, height, language);
                let drawn = answer(&both, &theme).unwrap();
                let part = ["无突发事件", "without shocks"][language as usize];
                let spared: Vec<_> = drawn
                    .columns
                    .iter()
                    .filter(|column| column.name.contains(part))
                    .collect();
                // The first plan's difference from itself is zero either way.
                let plans = if name.contains("difference") { 1 } else { 2 };
                assert_eq!(
                    spared.len(),
                    plans,
                    "{name}: {:?}",
                    drawn.columns.iter().map(|c| &c.name).collect::<Vec<_>>()
                );
                let own = answer(without, &theme).unwrap();
                let lines = own
                    .columns
                    .iter()
                    .filter(|column| matches!(column.role, Role::Mean | Role::Difference));
                let numbers: Vec<_> = lines.map(|column| &column.cells).collect();
                for column in spared {
                    assert!(
                        numbers.contains(&&column.cells),
                        "{name}: other numbers than without shocks"
                    );
                }
            }
        }
    }
}

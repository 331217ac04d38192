//! Times of messages: forms, zones, the order of day and month.

use community_sim::files::DayOrder;
use community_sim::measure::DAY;

use super::*;

/// 2024-01-03 00:00.
const DAY_ONE: i64 = 1_704_240_000;

fn times(text: &str, options: &Options) -> Vec<i64> {
    let got = got_with(&[("messages.csv", text.as_bytes())], options);
    got.log
        .contributions()
        .iter()
        .map(|message| message.time - DAY_ONE)
        .collect()
}

fn with_zone(zone: &str) -> Options {
    Options {
        zone: Some(zone.parse().unwrap()),
        ..silent()
    }
}

#[test]
fn clocks_stay_as_they_are_and_moments_come_to_the_clock_of_the_group() {
    let clock = "t,user_id\n2024/1/3 9:05,ann\n2024-01-03 09:06:00,bob\n";
    assert_eq!(times(clock, &silent()), [32_700, 32_760]);
    assert_eq!(times(clock, &with_zone("+08:00")), [32_700, 32_760]);
    for moment in [
        "t,user_id\n2024-01-03T09:05:00.0000000+08:00,ann\n2024-01-03T01:06:00Z,bob\n",
        "t,user_id\n1704243900,ann\n1704243960000,bob\n",
        "t,user_id\n1704243900.000136,ann\n1704243960.5,bob\n",
    ] {
        assert_eq!(times(moment, &silent()), [3900, 3960]);
        assert_eq!(times(moment, &with_zone("+08:00")), [32_700, 32_760]);
        assert_eq!(times(moment, &with_zone("Asia/Shanghai")), [32_700, 32_760]);
        let got = got_with(&[("messages.csv", moment.as_bytes())], &silent());
        assert!(got.report.zone_assumed);
    }
}

#[test]
fn summer_time_is_that_of_the_day() {
    let text = "t,user_id\n2024-01-03T12:00:00Z,ann\n2024-07-03T12:00:00Z,ann\n";
    assert_eq!(
        times(text, &with_zone("Europe/Berlin")),
        [13 * 3600, 182 * DAY + 14 * 3600]
    );
}

#[test]
fn a_date_alone_is_the_beginning_of_its_day_and_says_nothing_of_hours() {
    let got = got(&[(
        "messages.csv",
        "t,user_id\n2024-01-03,ann\n2024-01-04,ann\n",
    )]);
    assert_eq!(got.log.contributions()[0].time, DAY_ONE);
    assert_eq!(got.reason("busiest_hours"), Some("the time of day"));
    assert_eq!(got.reason("gap_median"), Some("the time of day"));
    assert_eq!(got.statistic("messages_per_day"), Some(1.0));
}

#[test]
fn day_and_month_are_found_in_the_whole_file_or_asked_for() {
    let found = "t,user_id\n03/01/2024 09:05,ann\n13/01/2024 09:05,ann\n";
    assert_eq!(times(found, &silent()), [32_700, 10 * DAY + 32_700]);
    let american = "t,user_id\n1/3/2024 9:05 AM,ann\n1/13/2024 9:05 PM,ann\n";
    assert_eq!(
        times(american, &silent()),
        [32_700, 10 * DAY + 12 * 3600 + 32_700]
    );
    let open = "t,user_id\n03/01/2024 09:05,ann\n04/01/2024 09:05,ann\n";
    let problems = refused(&[("messages.csv", open.as_bytes())]);
    assert!(
        problems[0].starts_with("messages.csv, line 2") && problems[0].contains("--dates dmy"),
        "{problems:?}"
    );
    let said = Options {
        order: Some(DayOrder::DayFirst),
        ..silent()
    };
    assert_eq!(times(open, &said), [32_700, DAY + 32_700]);
    let both = "t,user_id\n13/01/2024,ann\n01/13/2024,ann\n";
    assert!(refused(&[("messages.csv", both.as_bytes())])[0].contains("line 3"));
}

#[test]
fn date_and_time_of_day_may_stand_in_two_columns() {
    assert_eq!(
        times(
            "date,time,user\n2024-01-03,09:05,ann\n2024-01-03,09:05:30,bob\n",
            &silent()
        ),
        [32_700, 32_730]
    );
    assert_eq!(
        times(
            "日期,时间,昵称\n2024/1/3,上午9:05,张伟\n2024/1/3,下午9:05,李娜\n",
            &silent()
        ),
        [32_700, 75_900]
    );
}

#[test]
fn times_that_excel_or_a_programmer_made() {
    for time in [
        "45294.378472222",
        "20240103090500",
        "2024年1月3日 9:05",
        "3-Jan-24 09:05",
        "\"Jan 3, 2024, 9:05:00 AM\"",
    ] {
        let text = format!("t,user_id\n{time},ann\n{time},bob\n");
        assert_eq!(times(&text, &silent()), [32_700, 32_700], "{time}");
    }
}

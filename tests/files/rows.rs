//! Imperfect rows: counted, named, left out or mended, and refused where that is asked for.

use community_sim::files::What;

use super::*;

const MEMBERS: &str = "user_id,joined\nann,2024-01-01T08:00:00\nbob,2024-01-02T08:00:00\n";
const MESSAGES: &str = "t,user_id,item_id,parent_item\n2024-01-03T09:00:00,ann,i1,\n2024-01-03T09:05:00,bob,i2,i1\n2024-01-04T09:00:00,ann,i3,\n";

/// The log with rows added to its messages.
fn with(rows: &str) -> Got {
    got(&[
        ("members.csv", MEMBERS),
        ("messages.csv", &format!("{MESSAGES}{rows}")),
    ])
}

#[test]
fn an_author_who_is_not_listed_joined_with_the_first_message() {
    let got = with("2024-01-05T09:00:00,eve,i4,\n2024-01-06T09:00:00,eve,i5,\n");
    assert_eq!(
        (got.size(), got.found(What::NotListed)),
        ([3.0, 3.0, 5.0], Some((1, 5)))
    );
    let eve = got
        .log
        .members()
        .iter()
        .map(|member| member.joined)
        .max()
        .unwrap();
    assert_eq!(eve, got.log.contributions()[3].time);
}

#[test]
fn a_message_without_an_author_is_nobodys_and_answers_all_the_same() {
    for nobody in ["", "NaN", "[deleted]", "Deleted User"] {
        let got = with(&format!("2024-01-04T10:00:00,{nobody},i4,i3\n"));
        assert_eq!(
            (got.size(), got.found(What::NoAuthor)),
            ([2.0, 2.0, 3.0], Some((1, 5))),
            "{nobody}"
        );
        assert_eq!(got.statistic("posts_unanswered"), Some(0.0));
    }
}

#[test]
fn a_row_that_stands_twice_counts_once_and_one_name_for_two_messages_is_an_error() {
    let got = with("2024-01-04T09:00:00,ann,i3,\n");
    assert_eq!((got.size()[2], got.found(What::Twice)), (3.0, Some((1, 5))));
    let other = format!("{MESSAGES}2024-01-05T09:00:00,bob,i3,\n");
    let problems = refused(&[("messages.csv", other.as_bytes())]);
    assert!(
        problems[0].starts_with("messages.csv, line 5: found the same name as in line 4"),
        "{problems:?}"
    );
}

#[test]
fn exports_that_overlap_are_one_log() {
    let text = "time,sender,content\n2024-01-03 09:00:01,ann,hi\n2024-01-03 09:00:05,bob,hello\n2024-01-03 09:00:09,ann,[photo]\n2024-01-03 09:00:09,ann,[photo]\n";
    let first = got(&[("a.csv", text)]);
    assert_eq!(
        (first.size()[2], first.found(What::Repeated)),
        (4.0, Some((1, 5)))
    );
    let again = text.replace("2024-01-03 09:00:01,ann,hi\n", "");
    let both = got(&[("a.csv", text), ("b.csv", &again)]);
    assert_eq!(both.size()[2], 4.0);
}

#[test]
fn times_that_stand_for_none_or_lie_ahead_are_left_out() {
    let got = with("1970-01-01T00:00:00,ann,i4,\n2099-01-01T00:00:00,ann,i5,\nsoon,ann,i6,\n");
    assert_eq!(got.size()[2], 3.0);
    assert_eq!(
        [What::EarlyTime, What::FutureTime, What::BadTime].map(|what| got.found(what)),
        [Some((1, 5)), Some((1, 6)), Some((1, 7))]
    );
}

#[test]
fn an_answer_to_a_message_elsewhere_stays_an_answer() {
    let got = with("2024-01-05T09:00:00,bob,i4,lost\n");
    assert_eq!(
        (got.size()[2], got.found(What::Orphan)),
        (4.0, Some((1, 5)))
    );
    // Of two topics one is answered.
    assert_eq!(got.statistic("posts_unanswered"), Some(0.5));
}

#[test]
fn blank_rows_are_passed_over_and_broken_ones_counted() {
    let got =
        with(",,,\n , ,,\n2024-01-05T09:00:00,ann\n2024-01-05T09:00:00,ann,i5,,,\n2024-01-06T09:0");
    assert_eq!(got.size()[2], 3.0);
    assert_eq!(
        [What::Blank, What::Ragged, What::CutLine].map(|what| got.found(what)),
        [Some((2, 5)), Some((2, 7)), Some((1, 9))]
    );
}

#[test]
fn lines_are_those_of_the_file() {
    let crlf = format!("{MESSAGES}\"2024-01-05T09:00:00\",\"ann\nlee\",i4,\nsoon,ann,i5,\n")
        .replace('\n', "\r\n");
    let got = got(&[("messages.csv", &crlf)]);
    assert_eq!(got.found(What::BadTime), Some((1, 7)));
}

#[test]
fn members_without_a_time_of_joining() {
    let members = "user_id,joined\nann,\nbob,2024-01-02\ncyd,\nbob,2024-01-02\n";
    let got = got(&[("members.csv", members), ("messages.csv", MESSAGES)]);
    assert_eq!(got.size(), [2.0, 2.0, 3.0]);
    assert_eq!(
        [What::NoJoin, What::NeverThere, What::MemberTwice].map(|what| got.found(what)),
        [Some((1, 2)), Some((1, 4)), Some((1, 5))]
    );
}

#[test]
fn strictly_none_of_them_passes() {
    let strict = Options {
        strict: true,
        ..silent()
    };
    let rows = format!("{MESSAGES}soon,ann,i4,\n2024-01-05T09:00:00,,i5,\n,,,\n");
    let problems = read_with(&[("messages.csv", rows.as_bytes())], &strict).unwrap_err();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(
        problems[0].contains("line 5") && problems[1].contains("line 6"),
        "{problems:?}"
    );
    assert!(
        read_with(
            &[("messages.csv", format!("{MESSAGES},,,\n").as_bytes())],
            &strict
        )
        .is_ok()
    );
}

#[test]
fn a_column_without_times_is_an_error() {
    let problems = refused(&[("a.csv", b"t,user_id\nyesterday,ann\ntoday,bob\n")]);
    assert!(
        problems[0].contains("2 of 2 rows") && problems[0].contains("\"yesterday\""),
        "{problems:?}"
    );
}

//! Tables of one's own: encodings, dialects, names of columns, what a table cannot say.

use community_sim::files::{Content, What};
use community_sim::words::Encoding;

use super::*;

const MEMBERS: &str =
    "user_id,joined\nann,2024-01-01T08:00:00\nbob,2024-01-02T08:00:00\ncyd,2024-01-03T08:00:00\n";
const MESSAGES: &str =
    "t,user_id\n2024-01-03T09:00:00,ann\n2024-01-03T09:00:05,bob\n2024-02-20T09:00:00,ann\n";

/// Ann opens a topic, Bob answers.
const ANSWERED: &str = "t,user_id,item_id,parent_item\n2024-01-03T09:00:00,ann,30,\n2024-01-03T10:00:00,bob,35,30\n\
    2024-02-20T09:00:00,ann,40,\n";

#[test]
fn a_chat_without_replies_does_not_pass_for_an_unanswered_one() {
    let got = got(&[("members.csv", MEMBERS), ("messages.csv", MESSAGES)]);
    assert_eq!(got.size(), [3.0, 2.0, 3.0]);
    got.assert_perfect();
    for name in [
        "first_unanswered",
        "first_without_operator",
        "first_unanswered_day",
        "posts_unanswered",
        "reply_effect",
    ] {
        assert_eq!(
            (got.statistic(name), got.reason(name)),
            (None, Some("which message answers which")),
            "{name}"
        );
    }
    assert_eq!(
        got.reason("operator_share"),
        Some("who operates the community")
    );
    let measured = Measurement::of([got.log.clone()]).unwrap();
    for name in ["answered_within", "partners_per_member", "replies_per_post"] {
        let curve = measured
            .curves
            .iter()
            .find(|curve| curve.name == name)
            .unwrap();
        assert!(
            curve
                .points
                .iter()
                .all(|point| point.number.value.is_none() && point.number.unknown.is_some())
        );
    }
}

#[test]
fn operators_are_unknown_unless_a_column_or_the_person_names_them() {
    let nameless = got(&[("members.csv", MEMBERS), ("messages.csv", ANSWERED)]);
    assert_eq!(
        nameless.reason("operator_share"),
        Some("who operates the community")
    );
    assert_eq!(
        nameless.reason("first_without_operator"),
        Some("who operates the community")
    );
    assert_eq!(
        (
            nameless.statistic("posts_unanswered"),
            nameless.report.operators
        ),
        (Some(0.5), None)
    );

    let named = MEMBERS
        .replace("joined", "joined,is_manager")
        .replace(":00\n", ":00,0\n")
        .replace("-02T08:00:00,0", "-02T08:00:00,1");
    let by_column = got(&[("members.csv", &named), ("messages.csv", ANSWERED)]);
    let options = Options {
        operators: vec!["bob".to_owned()],
        ..silent()
    };
    let by_person = got_with(
        &[
            ("members.csv", MEMBERS.as_bytes()),
            ("messages.csv", ANSWERED.as_bytes()),
        ],
        &options,
    );
    for got in [by_column, by_person] {
        assert_eq!(
            (got.size(), got.report.operators),
            ([2.0, 1.0, 2.0], Some(1))
        );
        assert_eq!(got.statistic("operator_share"), Some(1.0 / 3.0));
    }

    let slip = Options {
        operators: vec!["bop".to_owned()],
        ..silent()
    };
    let problems = read_with(&[("messages.csv", ANSWERED.as_bytes())], &slip).unwrap_err();
    assert!(
        problems[0].contains("--operator \"bop\", which is no account")
            && problems[0].contains("did you mean bob"),
        "{problems:?}"
    );
}

#[test]
fn numbers_that_were_made_floats_name_the_same_messages() {
    let floats = ANSWERED.replace(",30\n", ",30.0\n");
    let whole = got(&[("members.csv", MEMBERS), ("messages.csv", ANSWERED)]);
    let got = got(&[("members.csv", MEMBERS), ("messages.csv", &floats)]);
    got.assert_perfect();
    assert_eq!(got.log, whole.log);
}

#[test]
fn every_dialect_reads_the_same() {
    let expected = got(&[("members.csv", MEMBERS), ("messages.csv", MESSAGES)]);
    let dialects: [fn(&str) -> String; 9] = [
        |text| text.replace(',', ";"),
        |text| text.replace(',', "\t"),
        |text| format!("sep=,\n{text}"),
        |text| format!("sep=;\r\n{}", text.replace(',', ";").replace('\n', "\r\n")),
        |text| format!("\u{feff}{text}"),
        |text| text.replace('\n', "\r\n"),
        |text| {
            text.replace("user_id", "\"User_ID\"")
                .replace("joined", " Joined ")
        },
        |text| text.replace('\n', "\n\n"),
        |text| {
            text.lines()
                .map(|line| format!("\"{}\"\n", line.replace(',', "\",\"")))
                .collect()
        },
    ];
    for dialect in dialects {
        let (members, messages) = (dialect(MEMBERS), dialect(MESSAGES));
        let got = got(&[("members.csv", &members), ("messages.csv", &messages)]);
        got.assert_perfect();
        assert_eq!(got.log, expected.log, "{messages}");
    }
}

#[test]
fn every_encoding_reads_the_same() {
    let members = "用户ID,入群时间\n张伟,2024-01-01 08:00:00\n李娜,2024-01-02 08:00:00\n";
    let messages =
        "时间,发言人,内容\n2024-01-03 09:00:00,张伟,\"早，\n各位\"\n2024-01-04 09:00:00,李娜,早\n";
    let expected = got(&[("成员.csv", members), ("消息.csv", messages)]);
    assert_eq!(expected.size(), [2.0, 2.0, 2.0]);
    let gbk = |text: &str| encoding_rs::GB18030.encode(text).0.into_owned();
    let utf16 = |text: &str| -> Vec<u8> {
        std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect()
    };
    for (encode, name) in [
        (&gbk as &dyn Fn(&str) -> Vec<u8>, Encoding::Gb18030),
        (&utf16, Encoding::Utf16Le),
    ] {
        let got = got_with(
            &[
                ("成员.csv", &encode(members)),
                ("消息.csv", &encode(messages)),
            ],
            &silent(),
        );
        assert_eq!(got.log, expected.log);
        assert_eq!(got.report.files[0].encoding, Some(name.name()));
    }
}

#[test]
fn one_table_is_enough() {
    let got = got(&[("messages.csv", MESSAGES)]);
    assert_eq!(got.size(), [2.0, 2.0, 3.0]);
    assert_eq!(
        got.reason("never_wrote"),
        Some("who is a member and never wrote")
    );
    assert_eq!(got.reason("activated_7"), Some("when members joined"));
    assert!(got.statistic("gap_median").is_some());
}

#[test]
fn a_list_of_members_alone_tells_joining() {
    let got = got(&[("members.csv", MEMBERS)]);
    assert_eq!(
        (got.statistic("members"), got.statistic("peak_joins")),
        (Some(3.0), Some(3.0))
    );
    assert_eq!(got.reason("messages"), Some("who wrote when"));
}

#[test]
fn truth_and_numbers_as_programs_write_them() {
    let members = "user_id,joined,is_manager,light_actions\nann,2024-01-01,True,3.0\nbob,2024-01-02,FALSE,\ncyd,2024-01-03,no,\"2,0\"\n";
    let got = got(&[("members.csv", members), ("messages.csv", MESSAGES)]);
    got.assert_perfect();
    assert_eq!((got.report.operators, got.size()[0]), (Some(1), 2.0));
    let light: Vec<Option<u32>> = got
        .log
        .members()
        .iter()
        .map(|member| member.traces.light_actions)
        .collect();
    assert!(light.contains(&Some(3)) && light.contains(&Some(2)) && light.contains(&None));
}

#[test]
fn columns_that_are_called_otherwise_are_asked_for_all_at_once() {
    let problems = refused(&[
        ("a.csv", b"tyme,whoo\n2024-01-01,x\n"),
        ("b.csv", b"joind,x\n2024-01-01,y\n"),
    ]);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(
        problems[0].contains("--column t=COLUMN") || problems[0].contains("did you mean \"tyme\""),
        "{problems:?}"
    );
    assert!(
        problems[0].contains("user_id") && problems[1].contains("user_id"),
        "{problems:?}"
    );

    let options = Options {
        columns: "t=tyme".parse().unwrap(),
        ..silent()
    };
    let options = Options {
        columns: Columns(
            [
                options.columns.0,
                "user_id=whoo".parse::<Columns>().unwrap().0,
            ]
            .concat(),
        ),
        ..options
    };
    let got = got_with(&[("a.csv", b"tyme,whoo\n2024-01-01 10:00,x\n")], &options);
    assert_eq!(got.size(), [1.0, 1.0, 1.0]);
}

#[test]
fn a_column_of_types_that_are_not_ours_is_passed_over() {
    let foreign =
        "t,user_id,type\n2024-01-03T09:00:00,ann,message\n2024-01-03T09:00:05,bob,message_sent\n";
    let got = got(&[("messages.csv", foreign)]);
    assert_eq!(
        (got.size(), got.found(What::ForeignKinds)),
        ([2.0, 2.0, 2.0], Some((1, 2)))
    );
    let odd = foreign.replace("message_sent", "post");
    let got = super::got(&[("messages.csv", &odd)]);
    assert_eq!(got.found(What::OddKind), Some((1, 2)));
}

#[test]
fn sums_of_days_of_any_table_are_read() {
    let text =
        "日期,群成员总数,退群人数,消息总数\n2024-01-01,100,2,\"1,200\"\n2024-01-02,103,0,0\n";
    let Content::Days(sums) = read_with(&[("日报.csv", text.as_bytes())], &silent())
        .unwrap()
        .content
    else {
        panic!("no sums");
    };
    assert_eq!(
        sums.days()
            .iter()
            .map(|day| (day.members, day.leaves, day.messages))
            .collect::<Vec<_>>(),
        [
            (Some(100.0), Some(2.0), Some(1200.0)),
            (Some(103.0), Some(0.0), Some(0.0)),
        ]
    );
    let measured = sums.measurement();
    let row = |name: &str| {
        measured
            .statistics
            .iter()
            .find(|row| row.name == name)
            .unwrap()
            .number
    };
    assert_eq!(
        (
            row("members").value,
            row("leaves").value,
            row("messages_per_day").value
        ),
        (Some(103.0), Some(2.0), Some(600.0))
    );
    assert!(
        row("week1_return").value.is_none()
            && row("week1_return").unknown.is_some()
            && row("joins").unknown.is_some()
    );
}

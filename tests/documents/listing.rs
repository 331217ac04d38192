//! How the errors of a document are listed.

use community_sim::model::document::{self, MAX_ERRORS};
use community_sim::words::{Language, Say};
use serde_json::json;

use super::{errors_of, lines, spoilt};

#[test]
fn thousands_of_errors_are_counted_and_the_first_hundred_listed() {
    let errors = errors_of(&spoilt(&[(
        "/scenario/arrivals/daily",
        json!(vec![-1; 3650]),
    )]));
    assert_eq!(errors.len(), MAX_ERRORS + 1);
    assert_eq!(errors[99].path, "scenario.arrivals.daily[99]");
    assert_eq!(
        (
            errors[100].path.as_str(),
            errors[100].found.get(Language::English)
        ),
        ("", "3550 more errors")
    );
}

/// The constants that the schema's definition `name` chooses among, as errors list them; `tag` is the field that holds
/// them, if they are objects.
fn choices(name: &str, tag: Option<&str>) -> String {
    let schema = document::schema();
    let choices = schema["$defs"][name]["oneOf"].as_array().unwrap().clone();
    let names = choices.iter().map(|choice| match tag {
        Some(tag) => choice["properties"][tag]["const"].as_str().unwrap(),
        None => choice["const"].as_str().unwrap(),
    });
    names.collect::<Vec<_>>().join(", ")
}

#[test]
fn all_errors_of_a_document_come_at_once() {
    let (kinds, platforms) = (choices("Action", Some("kind")), choices("Platform", None));
    assert!(kinds.starts_with("content, ") && platforms.starts_with("wechat_group, "));
    let document = spoilt(&[
        ("/format", json!("community-sim/2")),
        ("/scenario/platform", json!("wechat")),
        ("/scenario/segments/0/share", json!(0)),
        ("/scenario/segments/0/topics", json!([1, 1, 1])),
        ("/scenario/replay", json!("atlantis")),
        ("/scenario/assumptions", json!({ "no_such_parameter": 1 })),
        ("/strategies/0/budget", json!(5)),
        ("/strategies/1/name", json!("Nothing")),
        ("/strategies/1/tactics/0/action/topic", json!(2)),
        ("/strategies/1/tactics/0/schedule/at", json!("25:00")),
        ("/strategies/1/tactics/1/action/amount_yuan", json!(0.09)),
        (
            "/strategies/1/tactics/-",
            json!({ "id": "x", "action": { "kind": "contents" } }),
        ),
        (
            "/strategies/1/tactics/-",
            json!({ "id": "y", "action": {} }),
        ),
        ("/strategies/1/tactics/-", json!({ "id": "z" })),
        ("/run/worlds", json!(0)),
    ]);
    assert_eq!(
        lines(&errors_of(&document)),
        [
            "format: found \"community-sim/2\"; allowed: \"community-sim/1\"",
            "run.worlds: found 0; allowed: a whole number from 1 to 100000",
            &format!(
                "scenario.platform: found \"wechat\"; allowed: one of {platforms}; did you mean wechat_group?"
            ),
            "strategies[0].budget: found an unknown field; allowed: one of because, look, name, operator, tactics",
            "strategies[1].tactics[0].schedule.at: found \"25:00\"; allowed: a time of day HH:MM from 00:00 to 23:59",
            &format!(
                "strategies[1].tactics[2].action.kind: found \"contents\"; allowed: one of {kinds}; did you mean content?"
            ),
            &format!(
                "strategies[1].tactics[3].action.kind: found nothing; allowed: one of {kinds}"
            ),
            "strategies[1].tactics[4].action: found nothing; allowed: an object with the field `kind`; the field is required",
            "scenario.segments: found every `share` 0; allowed: at least one segment with a `share` above 0",
            "scenario.segments: found 24 founders, every `founder_share` 0; allowed: at least one segment with a `founder_share` above 0",
            "scenario.segments[0].topics: found 3 weights; allowed: a weight for each of the scenario's 2 topics, or none",
            "scenario.assumptions.no_such_parameter: found an unknown parameter; allowed: a name from the table of parameters",
            "scenario.replay: found \"atlantis\"; allowed: a real community that the engine knows: edgeryders, quantumcomputing_se",
            "strategies[1].name: found \"Nothing\"; allowed: a name of its own; strategies[0] has the same",
            "strategies[1].tactics[0].action.topic: found 2; allowed: the number of one of the scenario's 2 topics, from 0 to 1",
            "strategies[1].tactics[1].action.amount_yuan: found 0.09 for 10 shares; allowed: 0, or at least 0.01 for each share: 0.1",
        ]
    );
}

#[test]
fn errors_are_said_in_chinese_as_well() {
    let document = spoilt(&[
        ("/format", json!("community-sim/2")),
        ("/scenario/founders", json!("many")),
        ("/scenario/start", json!("99999-01-01")),
        ("/scenario/story", json!("x".repeat(401))),
        ("/scenario/segments/0/share", json!(0)),
        ("/scenario/arrivals", json!({ "per_day": -1, "daily": {} })),
        ("/strategies/1/name", json!({})),
        ("/strategies/1/tactics/0/action/post", json!(3)),
        ("/strategies/1/tactics/0/action/minutes_per_post", json!(-1)),
        ("/strategies/1/tactics/1/id", json!("posts")),
    ]);
    let lines: Vec<String> = errors_of(&document)
        .iter()
        .map(|error| error.in_language(Language::Chinese))
        .collect();
    assert_eq!(
        lines,
        [
            "format，读到：\"community-sim/2\"；应为：\"community-sim/1\"",
            "scenario.arrivals.daily，读到：对象（0 个字段）；应为：最多 3650 项的列表",
            "scenario.arrivals.per_day，读到：-1；应为：0 到 10000 的数（单位：人/天）",
            "scenario.founders，读到：\"many\"；应为：0 到 1000000 的整数",
            "scenario.start，读到：\"99999-01-01\"；应为：YYYY-MM-DD 格式的日期，2000-01-01 到 2100-12-31",
            &format!(
                "scenario.story，读到：\"{}…\"，共 401 个字；应为：最多 400 个字的文本",
                "x".repeat(50)
            ),
            "strategies[1].name，读到：对象（0 个字段）；应为：至少写出 en、zh 中 1 个字段的对象",
            "strategies[1].tactics[0].action.minutes_per_post，读到：-1；应为：0 到 1440 的数（单位：分钟）",
            "strategies[1].tactics[0].action.post，读到：未知字段；应为：format、kind、minutes_per_post、posts、quality、topic、yuan_per_post 之一；是不是想写 posts？",
            "scenario.segments，读到：所有 `share` 都是 0；应为：至少一个人群的 `share` 大于 0",
            "strategies[1].name，读到：名称是空的；应为：每种语言里都不为空的名称",
            "strategies[1].tactics[1].id，读到：\"posts\"；应为：不重复的 id；strategies[1].tactics[0] 已经用了它",
        ]
    );
}

//! What JavaScript is given is what the engine gives: the page's door, knocked at from Rust, in Node.js.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use community_sim::charts::{Chart, ChartData, Theme, draw};
use community_sim::experiments::batch::{batches, run_batch};
use community_sim::experiments::comparison::compare;
use community_sim::experiments::ensemble::Ensemble;
use community_sim::model::document;
use community_sim::model::event_log::person_identity;
use community_sim::model::outcomes::Outcome;
use community_sim::model::series::Series;
use community_sim::telling::diary::{cast, diary};
use community_sim::web::{Desk, Job, check, presets, schema, series_info, version, words};
use serde_json::Value;
use wasm_bindgen::{JsCast, JsError, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const FORUM: &str = include_str!("scenarios/quiet-forum.json");

#[wasm_bindgen_test]
fn jobs_and_desk_give_the_comparison_of_the_engine() {
    let experiment = document::parse(FORUM).unwrap();
    let (job, mut desk, mut ensemble) = (
        opened(Job::new(FORUM)),
        opened(Desk::new(FORUM)),
        Ensemble::new(&experiment),
    );
    for batch in batches(&experiment, 3) {
        let values = opened(job.run(batch.strategy, batch.first_world, batch.worlds));
        assert_eq!(values, run_batch(&experiment, &batch).unwrap());
        opened(desk.insert(batch.strategy, batch.first_world, batch.worlds, &values));
        ensemble.insert(&batch, &values).unwrap();
    }
    assert_eq!((desk.progress(), desk.total()), (21, 21));
    assert_eq!(
        desk.comparison(),
        serde_json::to_string_pretty(&compare(&experiment, &ensemble)).unwrap() + "\n"
    );
    assert_eq!(
        opened(desk.outcome(1, "members")),
        ensemble.outcome(1, Outcome::Members)
    );
    let days = experiment.run.days as usize;
    assert_eq!(
        opened(desk.quantiles(0, "members"))[3 * days..4 * days],
        ensemble.quantiles(0, Series::Members).p50
    );
    assert!(desk.daily_csv().lines().count() == 2 + 3 * 7 * days);
}

#[wasm_bindgen_test]
fn foreseeable_mistakes_are_errors_with_a_path_and_nothing_breaks() {
    let job = opened(Job::new(FORUM));
    let mut desk = opened(Desk::new(FORUM));
    for (path, error) in [
        ("batch", job.run(3, 0, 1).err()),
        ("batch", job.run(0, 0, 8).err()),
        ("batch", job.run(0, u32::MAX, 1).err()),
        ("batch", desk.insert(0, 0, 1, &[1.0]).err()),
        ("strategy", desk.outcome(9, "members").err()),
        ("name", desk.quantiles(0, "no such series").err()),
        ("name", desk.outcome(0, "").err()),
        (
            "run.days",
            Job::new(&FORUM.replace("\"days\": 90", "\"days\": -1")).err(),
        ),
        (
            "run.days",
            Desk::new(&FORUM.replace("\"days\": 90", "\"days\": 1e300")).err(),
        ),
    ] {
        let problem = problem(error.expect(path));
        assert_eq!(problem["errors"][0]["path"], path, "{problem}");
    }
    // The instance still works.
    let values = opened(job.run(0, 0, 1));
    opened(desk.insert(0, 0, 1, &values));
    assert_eq!(
        problem(desk.insert(0, 0, 1, &values).expect_err("twice"))["errors"][0]["path"],
        "batch"
    );
}

#[wasm_bindgen_test]
fn checking_answers_with_the_experiment_or_with_every_error() {
    let good: Value = serde_json::from_str(&check(FORUM)).unwrap();
    assert_eq!(good["experiment"]["run"]["days"], 90);
    let bad: Value = serde_json::from_str(&check("{\"format\": 1, \"what\": 2}")).unwrap();
    assert!(
        bad["errors"]
            .as_array()
            .is_some_and(|errors| errors.len() >= 3),
        "{bad}"
    );
    let broken: Value = serde_json::from_str(&check("{")).unwrap();
    assert_eq!(broken["errors"].as_array().map(Vec::len), Some(1));
}

#[wasm_bindgen_test]
fn the_engine_tells_what_is_built_in() {
    let known: Value = serde_json::from_str(&presets()).unwrap();
    let names: Vec<_> = known
        .as_array()
        .unwrap()
        .iter()
        .map(|preset| preset["name"].as_str().unwrap())
        .collect();
    let expected: Vec<_> = document::presets()
        .iter()
        .map(|preset| preset.name)
        .collect();
    assert_eq!(names, expected);
    assert!(known[0]["experiment"]["strategies"].is_array() && known[0]["title"]["zh"].is_string());
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    assert_eq!(schema["properties"]["format"]["const"], "community-sim/1");
    let series: Value = serde_json::from_str(&series_info()).unwrap();
    assert_eq!(series["outcomes"][0]["name"], "weekly_active");
    let words: Value = serde_json::from_str(&words()).unwrap();
    assert_eq!(
        words["series"].as_array().map(Vec::len),
        series["series"].as_array().map(Vec::len)
    );
    assert_eq!(
        words["outcomes"][0]["zh"]["short"]
            .as_str()
            .map(str::is_empty),
        Some(false)
    );
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}

#[wasm_bindgen_test]
fn charts_are_the_engines_own() {
    let experiment = document::parse(FORUM).unwrap();
    let (job, mut desk, mut ensemble) = (
        opened(Job::new(FORUM)),
        opened(Desk::new(FORUM)),
        Ensemble::new(&experiment),
    );
    let unfinished = desk
        .chart("growth", THEME)
        .expect_err("no world has been run");
    assert_eq!(problem(unfinished)["errors"][0]["path"], "growth");
    for batch in batches(&experiment, 7) {
        let values = opened(job.run(batch.strategy, batch.first_world, batch.worlds));
        opened(desk.insert(batch.strategy, batch.first_world, batch.worlds, &values));
        ensemble.insert(&batch, &values).unwrap();
    }
    let theme: Theme = serde_json::from_str(THEME).unwrap();
    for name in [
        "growth",
        "activity",
        "churn",
        "difference",
        "series:belonging",
        "difference:dau",
    ] {
        let data = ChartData::new(Chart::named(name).unwrap(), &experiment, &ensemble).unwrap();
        assert_eq!(
            opened(desk.chart(name, THEME)),
            draw(&data, &theme).unwrap(),
            "{name}"
        );
        assert!(!opened(desk.summary(name, "en")).is_empty());
        let table: Value = serde_json::from_str(&opened(desk.table(name, "zh"))).unwrap();
        let columns = table["columns"].as_array().unwrap().len();
        assert!(
            table["rows"]
                .as_array()
                .unwrap()
                .iter()
                .all(|row| row.as_array().unwrap().len() == columns)
        );
    }
    for (path, error) in [
        ("pie", desk.chart("pie", THEME).err()),
        (
            "replay:stay_ladder",
            desk.chart("replay:stay_ladder", THEME).err(),
        ),
        ("theme", desk.chart("growth", "{}").err()),
        (
            "growth",
            desk.chart("growth", &THEME.replace("640", "1")).err(),
        ),
        ("language", desk.summary("growth", "fr").err()),
    ] {
        assert_eq!(problem(error.expect(path))["errors"][0]["path"], path);
    }
    assert_eq!(desk.replay(), None);
}

#[wasm_bindgen_test]
fn a_document_of_a_real_community_has_its_replay() {
    let text = "{\"format\": \"community-sim/1\", \"scenario\": {\"preset\": \"edgeryders\"}, \
                \"run\": {\"days\": 60, \"worlds\": 2}}";
    let (job, mut desk) = (opened(Job::new(text)), opened(Desk::new(text)));
    let strategies = document::parse(text).unwrap().strategies.len();
    for strategy in 0..strategies {
        opened(desk.insert(strategy, 0, 2, &opened(job.run(strategy, 0, 2))));
    }
    let replay: Value = serde_json::from_str(&desk.replay().unwrap()).unwrap();
    assert_eq!(replay["worlds"], 2);
    for curve in replay["curves"].as_array().unwrap() {
        assert!(
            curve["real"]
                .as_array()
                .is_some_and(|real| !real.is_empty()),
            "{curve}"
        );
    }
    assert!(opened(desk.chart("replay:stay_ladder", THEME)).starts_with("<svg"));
    assert!(!opened(desk.summary("replay:posting_survival", "zh")).is_empty());
}

#[wasm_bindgen_test]
fn diaries_are_the_engines_own() {
    let experiment = document::parse(FORUM).unwrap();
    let desk = opened(Desk::new(FORUM));
    let told = opened(desk.cast(1, 2));
    let known: Value = serde_json::from_str(&told).unwrap();
    let member = known["cases"][0]["member"].as_str().unwrap();
    let identity = person_identity(member).unwrap();
    assert_eq!(
        told,
        serde_json::to_string_pretty(&cast(&experiment, 1, 2).unwrap()).unwrap() + "\n"
    );
    assert_eq!(
        opened(desk.diary(1, 2, member)),
        serde_json::to_string_pretty(&diary(&experiment, 1, 2, identity).unwrap()).unwrap() + "\n"
    );
    for (path, error) in [
        ("batch", desk.cast(3, 0).err()),
        ("batch", desk.diary(0, 99, member).err()),
        ("member", desk.diary(0, 0, "nobody").err()),
    ] {
        assert_eq!(problem(error.expect(path))["errors"][0]["path"], path);
    }
}

const THEME: &str = r#"{"language": "zh", "width": 640, "height": 400, "font_scale": 1}"#;

fn opened<T>(result: Result<T, JsError>) -> T {
    result.unwrap_or_else(|error| panic!("{}", problem(error)))
}

/// The JSON of an error's message.
fn problem(error: JsError) -> Value {
    let message = String::from(
        JsValue::from(error)
            .unchecked_into::<js_sys::Error>()
            .message(),
    );
    serde_json::from_str(&message).unwrap()
}

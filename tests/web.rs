//! What JavaScript is given is what the engine gives: the page's door, knocked at from Rust, in Node.js.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use community_sim::charts::{Chart, ChartData, GroupChart, Theme, answer};
use community_sim::decisions::{Ledger, Question, Study as _};
use community_sim::experiments::batch::{batches, run_batch};
use community_sim::experiments::compared::Compared;
use community_sim::experiments::comparison::compare;
use community_sim::experiments::ensemble::Ensemble;
use community_sim::experiments::typical::typical_world;
use community_sim::experiments::{json, stops};
use community_sim::files::{self, Bytes, Content, Source};
use community_sim::measure::Profile;
use community_sim::model::document::{self, MAX_BYTES};
use community_sim::model::event_log::{EventKind, person_identity};
use community_sim::model::experiment::MAX_SEED;
use community_sim::model::outcomes::Outcome;
use community_sim::model::run::{Plan, run_world};
use community_sim::model::series::Series;
use community_sim::model::watching::{Sign, watch_world};
use community_sim::telling::diary::{cast, diary};
use community_sim::telling::group::Portrait;
use community_sim::telling::study::told as sections;
use community_sim::web::{
    Calibrating, Desk, Document, GroupReading, Job, Problem, Study, Watch, fresh_seed, presets,
    run_point, schema, series_info, version,
};
use community_sim::words::Language;
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const FORUM: &str = include_str!("scenarios/quiet-forum.json");

#[wasm_bindgen_test]
fn jobs_and_desk_give_the_comparison_of_the_engine() {
    let experiment = document::parse(FORUM).unwrap();
    let (mut job, mut desk, mut ensemble) = (
        Job::new(&document(FORUM)),
        Desk::new(&document(FORUM)),
        Ensemble::new(&experiment),
    );
    for batch in batches(&experiment, 3) {
        let values = opened(job.run(batch.strategy, batch.first_world, batch.worlds));
        assert_eq!(values, run_batch(&experiment, &batch).unwrap());
        opened(desk.insert(batch.strategy, batch.first_world, batch.worlds, &values));
        ensemble.insert(&batch, &values).unwrap();
    }
    assert_eq!((desk.progress(), desk.total()), (21, 21));
    let comparison = compare(&experiment, &ensemble);
    assert_eq!(
        desk.comparison_json(),
        json::text(&Compared {
            comparison: &comparison,
            race: None,
            stops: &stops::of_plans(&experiment, comparison.worlds),
        })
        .unwrap()
    );
    assert_eq!(value(desk.comparison()), told(&comparison));
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
    assert_eq!(
        desk.typical_world(1),
        typical_world(&experiment, &ensemble, 1)
    );
    assert!(desk.typical_world(0).is_some() && desk.typical_world(9).is_none());
}

#[wasm_bindgen_test]
fn a_job_that_turns_to_other_plans_of_a_running_group_gives_their_own_numbers() {
    let text = include_str!("scenarios/running-group.json");
    let mut plans: Value = serde_json::from_str(text).unwrap();
    let mut job = Job::new(&document(text));
    let before = opened(job.run(0, 0, 2));
    plans["strategies"][1]["tactics"] = serde_json::json!([]);
    let later = document(&plans.to_string());
    job.turn_to(&later);
    let fresh = |strategy| opened(Job::new(&later).run(strategy, 0, 2));
    assert_eq!(opened(job.run(1, 0, 2)), fresh(1));
    assert_eq!(opened(job.run(0, 0, 2)), before);
    plans["run"]["seed"] = serde_json::json!(77);
    let elsewhere = document(&plans.to_string());
    job.turn_to(&elsewhere);
    let whole = opened(Job::new(&elsewhere).run(0, 0, 2));
    assert_ne!(whole, before);
    assert_eq!(opened(job.run(0, 0, 2)), whole);
}

#[wasm_bindgen_test]
fn foreseeable_mistakes_are_errors_with_a_path_and_nothing_breaks() {
    let mut job = Job::new(&document(FORUM));
    let mut desk = Desk::new(&document(FORUM));
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
            Document::new(&FORUM.replace("\"days\": 90", "\"days\": -1").into()).err(),
        ),
        (
            "run.days",
            Document::new(&FORUM.replace("\"days\": 90", "\"days\": 1e300").into()).err(),
        ),
    ] {
        let problem = error.expect(path);
        assert_eq!(problem.0[0].path, path, "{problem:?}");
    }
    // The instance still works.
    let values = opened(job.run(0, 0, 1));
    opened(desk.insert(0, 0, 1, &values));
    let twice = desk.insert(0, 0, 1, &values).expect_err("twice");
    assert_eq!(twice.0[0].path, "batch");
}

#[wasm_bindgen_test]
fn a_document_is_the_experiment_or_every_error() {
    let experiment = told(&document::parse(FORUM).unwrap());
    let (text, object) = (document(FORUM), js_sys::JSON::parse(FORUM).unwrap());
    for read in [
        opened(Document::new(&object)),
        opened(Document::unpack(&text.pack())),
        text,
    ] {
        assert_eq!(value(read.experiment()), experiment);
    }
    for (wrong, errors) in [("{\"format\": 1, \"what\": 2}", 3), ("{", 1)] {
        let problem = Document::new(&wrong.into()).expect_err("wrong");
        assert!(problem.0.len() >= errors, "{problem:?}");
        let list = told(&problem.0);
        let thrown = JsValue::from(problem).unchecked_into::<js_sys::Error>();
        assert_eq!(thrown.name(), "Problem");
        assert!(String::from(thrown.message()).contains("found"));
        let thrown = js_sys::Reflect::get(&thrown, &"errors".into()).unwrap();
        assert_eq!(value(thrown), list);
    }
    assert!(Document::new(&JsValue::UNDEFINED).is_err() && Document::unpack(b"{}").is_err());
}

#[wasm_bindgen_test]
async fn a_file_is_read_like_a_text() {
    let file = |bytes: &[u8]| {
        let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
        web_sys::Blob::new_with_u8_array_sequence(&parts).unwrap()
    };
    let read = Document::read(file(FORUM.as_bytes())).await;
    assert_eq!(opened(read).pack(), document(FORUM).pack());
    for bytes in [vec![b' '; MAX_BYTES + 1], vec![b'"', 0xff]] {
        let problem = Document::read(file(&bytes)).await.expect_err("wrong");
        assert_eq!((problem.0.len(), problem.0[0].path.as_str()), (1, ""));
    }
}

#[wasm_bindgen_test]
fn causes_are_alike_where_the_numbers_are() {
    let renamed = document(&FORUM.replace("A quiet forum", "Another name"));
    let longer = document(&FORUM.replace("\"days\": 90", "\"days\": 91"));
    let causes = document(FORUM).causes();
    assert_eq!(causes.len(), 3);
    assert_eq!(causes, renamed.causes());
    assert!(
        causes
            .iter()
            .zip(longer.causes())
            .all(|(one, other)| *one != other)
    );
}

#[wasm_bindgen_test]
fn the_engine_tells_what_is_built_in() {
    let known = value(presets());
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
    let schema = value(schema());
    assert_eq!(schema["properties"]["format"]["const"], "community-sim/1");
    let series = value(series_info());
    assert_eq!(series["outcomes"][0]["name"], "weekly_active");
    assert_ne!(series["outcomes"][0]["label"]["zh"], "");
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
    let seeds = [opened(fresh_seed()), opened(fresh_seed())];
    assert!(seeds[0] != seeds[1] && seeds.iter().all(|seed| *seed <= MAX_SEED as f64));
}

#[wasm_bindgen_test]
fn charts_are_the_engines_own() {
    let experiment = document::parse(FORUM).unwrap();
    let (mut job, mut desk, mut ensemble) = (
        Job::new(&document(FORUM)),
        Desk::new(&document(FORUM)),
        Ensemble::new(&experiment),
    );
    let unfinished = desk
        .chart("growth", theme(THEME))
        .expect_err("no world has been run");
    assert_eq!(unfinished.0[0].path, "growth");
    for batch in batches(&experiment, 7) {
        let values = opened(job.run(batch.strategy, batch.first_world, batch.worlds));
        opened(desk.insert(batch.strategy, batch.first_world, batch.worlds, &values));
        ensemble.insert(&batch, &values).unwrap();
    }
    let on_page: Theme = serde_json::from_str(THEME).unwrap();
    for name in [
        "growth",
        "activity",
        "churn",
        "difference",
        "series:belonging",
        "difference:dau",
    ] {
        let data = ChartData::new(Chart::named(name).unwrap(), &experiment, &ensemble).unwrap();
        let answer = answer(&data, &on_page).unwrap();
        assert_eq!(
            value(opened(desk.chart(name, theme(THEME)))),
            told(&answer),
            "{name}"
        );
    }
    for (path, error) in [
        ("pie", desk.chart("pie", theme(THEME)).err()),
        (
            "replay:stay_ladder",
            desk.chart("replay:stay_ladder", theme(THEME)).err(),
        ),
        ("theme", desk.chart("growth", theme("{}")).err()),
        (
            "growth",
            desk.chart("growth", theme(&THEME.replace("640", "1")))
                .err(),
        ),
    ] {
        assert_eq!(error.expect(path).0[0].path, path);
    }
    assert!(desk.replay().is_none());
}

#[wasm_bindgen_test]
fn a_document_of_a_real_community_has_its_replay() {
    let text = "{\"format\": \"community-sim/1\", \"scenario\": {\"preset\": \"edgeryders\"}, \
                \"run\": {\"days\": 60, \"worlds\": 2}}";
    let (mut job, mut desk) = (Job::new(&document(text)), Desk::new(&document(text)));
    let strategies = document::parse(text).unwrap().strategies.len();
    for strategy in 0..strategies {
        opened(desk.insert(strategy, 0, 2, &opened(job.run(strategy, 0, 2))));
    }
    let replay = value(desk.replay().unwrap());
    assert_eq!(replay["worlds"], 2);
    for curve in replay["curves"].as_array().unwrap() {
        assert!(
            curve["real"]
                .as_array()
                .is_some_and(|real| !real.is_empty()),
            "{curve}"
        );
    }
    let ladder = value(opened(desk.chart("replay:stay_ladder", theme(THEME))));
    assert!(ladder["svg"].as_str().unwrap().starts_with("<svg"));
}

#[wasm_bindgen_test]
fn diaries_are_the_engines_own() {
    let experiment = document::parse(FORUM).unwrap();
    let desk = Desk::new(&document(FORUM));
    let known = value(opened(desk.cast(1, 2)));
    let member = known["cases"][0]["member"].as_str().unwrap();
    let identity = person_identity(member).unwrap();
    assert_eq!(known, told(&cast(&experiment, 1, 2).unwrap()));
    assert_eq!(
        value(opened(desk.diary(1, 2, member))),
        told(&diary(&experiment, 1, 2, identity).unwrap())
    );
    for (path, error) in [
        ("batch", desk.cast(3, 0).err()),
        ("batch", desk.diary(0, 99, member).err()),
        ("member", desk.diary(0, 0, "nobody").err()),
    ] {
        assert_eq!(error.expect(path).0[0].path, path);
    }
}

#[wasm_bindgen_test]
fn a_watched_world_is_the_engines_own() {
    let experiment = document::parse(FORUM).unwrap();
    let plan = Plan::new(&experiment, 1);
    let (watch, world) = (
        opened(Watch::new(&document(FORUM), 1, 2)),
        watch_world(&plan, 2),
    );
    assert_eq!(watch.days(), experiment.run.days);
    assert_eq!(watch.people().len(), world.people.len());
    assert_eq!(watch.segments().len(), world.people.len());
    assert_eq!(watch.spells().len(), 3 * world.spells.len());
    assert!(Watch::sign_names().contains(&"muted".to_owned()));
    assert_eq!(value(Watch::kinds())[0], EventKind::ALL[0].name());
    assert_eq!(value(Watch::reasons())["6"], "left_interest_moved");
    let members = run_world(&plan, 2);
    let members = members.series(Series::Members);
    let mut ties = 0;
    for day in 0..watch.days() {
        let signs = watch.signs(day);
        assert_eq!(signs, world.signs(day));
        let here = signs.iter().filter(|&sign| sign & Sign::member as u8 != 0);
        assert_eq!(here.count() as f64, members[day as usize]);
        assert_eq!(watch.needs(day), world.needs(day).concat());
        assert_eq!(watch.events(day).len(), 5 * world.acts(day).len());
        assert_eq!(watch.ties(day).len(), 3 * world.bonds(day).len());
        ties += watch.ties(day).len();
    }
    assert!(ties > 0);
    assert!(watch.signs(watch.days()).is_empty() && watch.ties(watch.days()).is_empty());
    for (strategy, world) in [(9, 0), (0, 99)] {
        let error = Watch::new(&document(FORUM), strategy, world).err();
        assert_eq!(error.expect("refused").0[0].path, "batch");
    }
}

#[wasm_bindgen_test]
fn a_study_answers_alike_whoever_runs_its_points_and_whenever_it_is_stopped() {
    let experiment = document::parse(SMALL).unwrap();
    for asked in [
        r#"{"kind": "contributions", "strategies": [0]}"#,
        r#"{"kind": "risks", "sets": 2, "set_worlds": 1}"#,
        r#"{"kind": "until_sure"}"#,
    ] {
        let question = || js_sys::JSON::parse(asked).unwrap();
        let engine = serde_json::from_str::<Question>(asked).unwrap();
        let (engine, mut ledger) = (engine.study(&experiment).unwrap(), Ledger::default());
        let answer = loop {
            match engine.report(&ledger, engine.worlds()) {
                Ok(answer) => break answer,
                Err(wanted) => {
                    for run in wanted.runs {
                        assert!(ledger.insert(run.key(), run.outcomes()));
                    }
                }
            }
        };
        let mut study = opened(Study::new(&document(SMALL), question()));
        assert!(study.report().is_none() && study.total() >= study.points());
        // The last one first, and some twice; half way it is put away and opened again.
        let half = study.points() as usize / 2;
        for number in (half..study.points() as usize).rev() {
            let outcomes = opened(run_point(&opened(study.point(number))));
            opened(study.insert(number, outcomes.clone()));
            opened(study.insert(number, outcomes));
        }
        let state = study.state();
        let mut study = opened(Study::new(&document(SMALL), question()));
        opened(study.restore(&state));
        while study.points() > 0 {
            for number in (0..study.points() as usize).rev() {
                let outcomes = opened(run_point(&opened(study.point(number))));
                opened(study.insert(number, outcomes));
            }
        }
        assert_eq!(
            (study.done(), study.total()),
            (ledger.len() as u32, ledger.len() as u32)
        );
        assert_eq!(
            study.report_json().unwrap(),
            serde_json::to_string_pretty(&answer).unwrap() + "\n"
        );
        assert_eq!(value(study.report().unwrap()), told(&answer));
        let words = value(opened(study.told("zh")).unwrap());
        assert_eq!(
            words,
            told(&sections(&answer, &experiment, Language::Chinese))
        );
    }
}

#[wasm_bindgen_test]
fn the_report_is_a_page_of_its_own_with_what_studies_found() {
    let mut plans = serde_json::from_str::<Value>(SMALL).unwrap();
    plans["strategies"] = serde_json::json!([
        { "name": "posts", "tactics": [{ "id": "posts", "action": { "kind": "content" } }] },
        { "name": "nothing" }
    ]);
    let text = plans.to_string();
    let experiment = document::parse(&text).unwrap();
    let (mut job, mut desk) = (Job::new(&document(&text)), Desk::new(&document(&text)));
    for batch in batches(&experiment, 3) {
        let values = opened(job.run(batch.strategy, batch.first_world, batch.worlds));
        opened(desk.insert(batch.strategy, batch.first_world, batch.worlds, &values));
    }
    let without = opened(desk.report("en"));
    assert!(without.starts_with("<!doctype html>") && without.contains("<svg"));
    assert!(without.contains("This part was not computed"));
    let question = js_sys::JSON::parse(r#"{"kind": "contributions"}"#).unwrap();
    let mut study = opened(Study::new(&document(&text), question));
    while study.points() > 0 {
        for number in (0..study.points() as usize).rev() {
            let outcomes = opened(run_point(&opened(study.point(number))));
            opened(study.insert(number, outcomes));
        }
    }
    desk.keep(&study);
    let with = opened(desk.report("zh"));
    assert!(with.contains("沙普利值") && with.contains("这一部分没有算"));
    assert!(desk.report("tlh").is_err());
}

#[wasm_bindgen_test]
fn what_a_study_is_wrongly_given_is_refused() {
    let ask = |asked: &str| Study::new(&document(SMALL), js_sys::JSON::parse(asked).unwrap());
    let mut study = opened(ask(r#"{"kind": "risks", "sets": 0}"#));
    for (path, error) in [
        ("question", ask(r#"{"kind": "oracle"}"#).err()),
        ("day", ask(r#"{"kind": "risks", "day": 999}"#).err()),
        ("number", study.point(9_999_999).err()),
        ("outcomes", study.insert(0, vec![1.0]).err()),
        ("state", study.restore(b"what").err()),
        ("language", study.told("tlh").err()),
        ("point", run_point(&[1, 2]).err()),
    ] {
        assert_eq!(error.expect(path).0[0].path, path);
    }
    assert!(run_point(b"s0000{}").is_err());
}

const SMALL: &str = r#"{"format": "community-sim/1", "scenario": {"preset": "bank", "founders": 20}, "run": {"days": 30, "worlds": 2}}"#;

const THEME: &str = r#"{"language": "zh", "width": 640, "height": 400, "font_scale": 1}"#;

fn document(text: &str) -> Document {
    opened(Document::new(&text.into()))
}

fn theme(text: &str) -> JsValue {
    js_sys::JSON::parse(text).unwrap()
}

fn opened<T>(result: Result<T, Problem>) -> T {
    result.unwrap_or_else(|problem| panic!("{problem:?}"))
}

/// The JSON of a JavaScript object.
fn value(object: JsValue) -> Value {
    let text = js_sys::JSON::stringify(&object).unwrap();
    serde_json::from_str(&String::from(text)).unwrap()
}

/// The same of a result's JSON text, whose whole numbers JavaScript does not tell from others.
fn told(result: &impl Serialize) -> Value {
    let text = serde_json::to_string(result).unwrap();
    value(js_sys::JSON::parse(&text).unwrap())
}

/// Ann opens a topic, Bob answers after three hours and again a week later; Cyd reads, the operator Dot answers.
const MEMBERS: &str = "user_id,joined,is_manager\nann,2026-03-02T08:00:00,0\nbob,2026-03-02T09:00:00,0\n\
    cyd,2026-03-03T09:00:00,0\ndot,2026-03-01T09:00:00,1\n";
const EVENTS: &str = "t,user_id,item_id,parent_item,to_user_id\n2026-03-02T09:00:00,ann,p1,,\n\
    2026-03-02T12:00:00,bob,c1,p1,ann\n2026-03-02T15:00:00,dot,c2,c1,bob\n2026-03-09T12:00:00,bob,p2,,\n";

#[wasm_bindgen_test]
fn files_of_a_group_are_read_and_measured_as_the_engine_does() {
    let given = [("members.csv", MEMBERS), ("events.csv", EVENTS)];
    let reading = read_group(&given, &serde_json::json!({})).unwrap();
    let sources = given.map(|(name, text)| -> Box<dyn Source> {
        Box::new(Bytes {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        })
    });
    let read = files::read(&sources, false, &files::Options::silent(1_900_000_000)).unwrap();
    assert_eq!(value(reading.report()), told(&read.report));
    assert_eq!(value(reading.people()), told(&read.people));
    let Content::Log(log) = read.content else {
        panic!("messages are a log")
    };
    let profile = &Profile::of_log(log).unwrap();
    assert_eq!(value(reading.days()), told(&profile.days.days()));
    assert_eq!(reading.hours().unwrap(), profile.hours.unwrap());
    assert_eq!(
        (profile.hours.unwrap()[9], profile.hours.unwrap()[12]),
        (1, 2)
    );
    assert_eq!(value(reading.measurement()), told(&profile.measurement));
    assert_eq!(value(reading.portrait()), told(&Portrait::of(profile)));
    assert_eq!(reading.charts(), GroupChart::names(profile));
    let name = "messages";
    let drawn = answer(
        &GroupChart { profile, name },
        &serde_json::from_str(THEME).unwrap(),
    );
    let chart = opened(reading.chart(name, theme(THEME)));
    assert_eq!(value(chart), told(&drawn.unwrap()));
    assert!(reading.chart("moon", theme(THEME)).is_err());
    let statistics = value(reading.measurement())["statistics"].clone();
    let answer = statistics.as_array().unwrap().iter();
    let answer = answer.clone().find(|row| row["name"] == "answer_hours");
    assert_eq!(answer.unwrap()["value"], 3.0);
    // The mapping of one reading is taken by the next.
    let mapping = serde_json::json!({ "mapping": reading.mapping() });
    assert!(read_group(&given, &mapping).is_ok());
}

#[wasm_bindgen_test]
fn what_a_person_must_say_about_files_is_asked() {
    let dates = "t,user_id\n03/04/2026 09:00,ann\n05/04/2026 09:00,bob\n";
    let asked = |text: &str, options: Value| {
        let thrown = read_group(&[("a.csv", text)], &options).unwrap_err();
        (
            Some(property(&thrown, "asks"))
                .filter(|asks| !asks.is_undefined())
                .map_or(Value::Null, value),
            value(property(&thrown, "errors")),
        )
    };
    let (asks, errors) = asked(dates, serde_json::json!({}));
    assert_eq!(asks[0]["kind"], "order");
    assert_eq!(errors[0]["path"], "a.csv:2");
    assert!(errors[0]["texts"]["allowed"]["zh"].is_string());
    let said = serde_json::json!({ "dates": "mdy", "operators": ["ann"] });
    let reading = read_group(&[("a.csv", dates)], &said).unwrap();
    assert_eq!(value(reading.report())["day_first"], false);
    assert_eq!(value(reading.report())["operators"], 1);

    let (asks, _) = asked("tyme,colour\n2026-03-02 09:00,ann\n", serde_json::json!({}));
    assert_eq!(asks[0]["columns"], serde_json::json!(["tyme", "colour"]));
    let columns = serde_json::json!({ "columns": [["t", "tyme"], ["user_id", "colour"]] });
    let table = "tyme,colour\n2026-03-02 09:00,ann\n";
    assert!(read_group(&[("a.csv", table)], &columns).is_ok());

    for (options, path) in [
        (serde_json::json!({ "zone": "Mars" }), "zone"),
        (serde_json::json!({ "columns": [["moon", "x"]] }), "columns"),
        (serde_json::json!({ "moon": 1 }), "options"),
        (serde_json::json!({ "operators": "ann" }), "options"),
    ] {
        assert_eq!(asked(table, options).1[0]["path"], path);
    }
    let (asks, errors) = asked(
        "\u{89}PNG\r\n\u{1a}\n\u{0}\u{0}\u{0}\rIHDR",
        serde_json::json!({}),
    );
    assert_eq!(
        (asks.as_array().unwrap().len(), &errors[0]["path"]),
        (0, &Value::from("a.csv"))
    );
}

/// A task for a group of a file with so many days, and what refuses it.
fn calibrating(days: u32, task: &Value) -> Result<Calibrating, Problem> {
    let day = |day: u32| format!("2024-03-{:02},{},{}\n", day + 1, 50 + day, 9 - day % 4);
    let text: String = (0..days).map(day).collect();
    let text = format!("date,members,messages\n{text}");
    let group = read_group(&[("days.csv", &text)], &serde_json::json!({})).unwrap();
    let task = js_sys::JSON::parse(&task.to_string()).unwrap();
    group.calibrate(&document(SMALL), task)
}

#[wasm_bindgen_test]
fn a_calibration_finds_what_the_engine_finds() {
    let task = serde_json::json!({ "simulations": 100, "worlds": 20, "days_ahead": 7 });
    let mut found = calibrating(28, &task).unwrap_or_else(|_| panic!("refused"));
    assert!(found.report().is_none() && found.calibrated().is_none() && found.charts().is_empty());
    assert_eq!(found.total(), 100 + 20 * 4);
    while found.points() > 0 {
        assert!(value(found.step()).to_string().len() > 2);
        for number in (0..found.points() as usize).rev() {
            let values = opened(run_point(&opened(found.point(number))));
            if number > 0 {
                opened(found.insert(number, values.clone()));
            }
            opened(found.insert(number, values));
        }
    }
    assert_eq!((found.done(), found.total()), (180, 180));
    let report = value(found.report().unwrap());
    assert_eq!(
        (&report["days"], &report["worlds"]),
        (&28.into(), &20.into())
    );
    let told = value(opened(found.told("zh")).unwrap());
    assert!(told[0]["lines"][0].as_str().unwrap().contains("days.csv"));
    assert_eq!(found.charts(), ["members", "messages", "active", "posters"]);
    let theme = js_sys::JSON::parse(THEME).unwrap();
    for name in found.charts() {
        let chart = value(opened(found.chart(&name, theme.clone())));
        assert!(chart["svg"].as_str().unwrap().starts_with("<svg"));
    }
    assert_eq!(found.chart("moon", theme).unwrap_err().0[0].path, "name");
    let calibrated = value(found.calibrated().unwrap());
    assert_eq!(calibrated["scenario"]["start"], "2024-03-29");
    assert!(calibrated["scenario"]["posterior"].is_object());
    // What it gives can be opened and run.
    let plan = document(&calibrated.to_string());
    assert!(!opened(Job::new(&plan).run(0, 0, 1)).is_empty());
}

#[wasm_bindgen_test]
fn what_cannot_be_calibrated_is_refused() {
    for (days, task) in [
        (6, serde_json::json!({})),
        (28, serde_json::json!({ "hold_back": 22 })),
        (28, serde_json::json!({ "days_ahead": 3650 })),
    ] {
        let error = calibrating(days, &task).expect_err("refused");
        assert_eq!(error.0[0].path, "", "{task}");
    }
    for task in [
        serde_json::json!({ "simulations": 99 }),
        serde_json::json!({ "worlds": 2 }),
        serde_json::json!({ "moon": 1 }),
        serde_json::json!("what"),
    ] {
        let error = calibrating(28, &task).expect_err("refused");
        assert_eq!(error.0[0].path, "task", "{task}");
    }
    let mut begun = calibrating(28, &serde_json::json!({})).unwrap_or_else(|_| panic!("refused"));
    assert_eq!(begun.point(9_999).unwrap_err().0[0].path, "number");
    assert_eq!(begun.insert(9_999, vec![]).unwrap_err().0[0].path, "number");
    assert!(run_point(b"c0000").is_err() && run_point(b"").is_err());
}

fn read_group(given: &[(&str, &str)], options: &Value) -> Result<GroupReading, JsValue> {
    let files = js_sys::Array::new();
    for (name, text) in given {
        let file = js_sys::Object::new();
        js_sys::Reflect::set(&file, &"name".into(), &(*name).into()).unwrap();
        let bytes = js_sys::Uint8Array::from(text.as_bytes());
        js_sys::Reflect::set(&file, &"data".into(), &bytes).unwrap();
        files.push(&file);
    }
    let options = js_sys::JSON::parse(&options.to_string()).unwrap();
    GroupReading::new(&files, options, None)
}

fn property(object: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(object, &name.into()).unwrap()
}

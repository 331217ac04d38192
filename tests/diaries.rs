//! Diaries say what the event log says, and explain by the model's own decisions.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use community_sim::experiments::batch::BatchError;
use community_sim::model::document;
use community_sim::model::event_log::{Event, EventKind, EventLog, person_identity};
use community_sim::model::experiment::Experiment;
use community_sim::model::leaving::TERMS;
use community_sim::model::math::exp;
use community_sim::model::run::{Plan, run_world_logged};
use community_sim::model::wish::WISH_TERMS;
use community_sim::telling::diary::{
    CaseKind, Decision, Diary, DiaryEntry, EntryKind, Fate, cast, diary,
};
use community_sim::words::{Language, Text};

fn bank() -> Experiment {
    let text = r#"{"format": "community-sim/1", "scenario": {"preset": "bank"},
                   "run": {"days": 120, "worlds": 2, "seed": 7}}"#;
    document::parse(text).unwrap()
}

fn shop() -> Experiment {
    document::parse(include_str!("scenarios/shop-group.json")).unwrap()
}

fn forum() -> Experiment {
    document::parse(include_str!("scenarios/quiet-forum.json")).unwrap()
}

/// Where members are written to, meet, and are removed.
fn strict() -> Experiment {
    let text = r#"{"format": "community-sim/1", "scenario": {"preset": "mothers", "founders": 60},
        "strategies": [{"name": "A", "tactics": [
            {"id": "sms", "schedule": {"every_days": 7}, "action": {"kind": "sms"}, "target": {"who": "silent", "days": 5}},
            {"id": "event", "schedule": {"every_days": 7}, "action": {"kind": "event"}},
            {"id": "removal", "action": {"kind": "removal", "after": 1}}]}],
        "run": {"days": 90, "worlds": 1, "seed": 7}}"#;
    document::parse(text).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn log_of(experiment: &Experiment, strategy: usize, world: u32) -> EventLog {
    run_world_logged(&Plan::new(experiment, strategy), world).1
}

/// The diaries of a world's telling cases, of every third member, and of somebody who came back.
fn some_diaries(experiment: &Experiment, strategy: usize) -> Vec<(u32, Diary)> {
    let cast = cast(experiment, strategy, 0).unwrap();
    let cases = cast.cases.iter().map(|case| &case.member);
    let chosen = cases.chain(cast.members.iter().step_by(3));
    let log = log_of(experiment, strategy, 0);
    let back = log.events.iter().find(|e| e.kind == EventKind::Return);
    chosen
        .map(|member| person_identity(member).unwrap())
        .chain(back.map(|event| event.member))
        .map(|identity| (identity, diary(experiment, strategy, 0, identity).unwrap()))
        .collect()
}

fn of(diary: &Diary, kind: EntryKind) -> impl Iterator<Item = &DiaryEntry> {
    diary.entries.iter().filter(move |entry| entry.kind == kind)
}

#[test]
fn a_diary_has_everything_that_the_event_log_has_of_the_member() {
    // What nobody does would be told rightly by a diary that never tells it.
    let mut seen = Vec::new();
    for experiment in [bank(), shop(), forum(), strict()] {
        let log = log_of(&experiment, 0, 0);
        for (identity, diary) in some_diaries(&experiment, 0) {
            let events = |wanted: &dyn Fn(&Event) -> bool| {
                log.events.iter().filter(|event| wanted(event)).count() as f64
            };
            let by = |kind| events(&|e| e.member == identity && e.kind == kind);
            let told = |kind, number: &str| -> f64 {
                of(&diary, kind)
                    .filter_map(|entry| entry.numbers.get(number))
                    .sum()
            };
            let member = &diary.member;
            seen.extend(diary.entries.iter().map(|entry| entry.kind));
            assert_eq!(
                told(EntryKind::Wrote, "topics"),
                by(EventKind::Post),
                "{member}"
            );
            assert_eq!(
                told(EntryKind::Wrote, "replies"),
                by(EventKind::Reply),
                "{member}"
            );
            assert_eq!(
                told(EntryKind::Liked, "given"),
                by(EventKind::Light),
                "{member}"
            );
            let answers = events(&|e| {
                e.target == identity
                    && matches!(e.kind, EventKind::Reply | EventKind::OperatorReply)
            });
            assert_eq!(told(EntryKind::Answered, "answers"), answers, "{member}");
            let messages =
                events(&|e| e.target == identity && e.kind == EventKind::OperatorMessage);
            assert_eq!(told(EntryKind::Contacted, "messages"), messages, "{member}");
            let visits: f64 = of(&diary, EntryKind::Visited)
                .map(|entry| entry.numbers.get("visits").copied().unwrap_or(1.0))
                .sum();
            assert_eq!(visits, by(EventKind::Visit), "{member}");
            for (kind, logged) in [
                (EntryKind::CheckIn, EventKind::CheckIn),
                (EntryKind::Muted, EventKind::Mute),
                (EntryKind::Folded, EventKind::Fold),
                (EntryKind::Left, EventKind::Leave),
                (EntryKind::Removed, EventKind::Removed),
                (EntryKind::Returned, EventKind::Return),
            ] {
                assert_eq!(
                    of(&diary, kind).count() as f64,
                    by(logged),
                    "{member}: {kind:?}"
                );
            }
            let spent: f64 = log
                .events
                .iter()
                .filter(|e| e.member == identity && e.kind == EventKind::Purchase)
                .map(|e| e.value)
                .sum();
            assert!(
                (told(EntryKind::Bought, "yuan") - spent).abs() < 1e-6,
                "{member}"
            );
        }
    }
    for kind in [
        EntryKind::Visited,
        EntryKind::Wrote,
        EntryKind::Liked,
        EntryKind::Answered,
        EntryKind::Contacted,
        EntryKind::CheckIn,
        EntryKind::Muted,
        EntryKind::Folded,
        EntryKind::Left,
        EntryKind::Removed,
        EntryKind::Returned,
        EntryKind::Bought,
    ] {
        assert!(seen.contains(&kind), "nobody has the entry {kind:?}");
    }
}

#[test]
fn entries_stand_in_the_order_of_time_and_speak_both_languages() {
    for (_, diary) in some_diaries(&bank(), 1) {
        let times: Vec<(u32, u16)> = diary.entries.iter().map(|e| (e.day, e.minute)).collect();
        assert!(times.is_sorted(), "{}", diary.member);
        assert_eq!(diary.entries[0].kind, EntryKind::Joined);
        assert_eq!(diary.joined, Some(diary.entries[0].day));
        let texts = diary.entries.iter().map(|entry| &entry.text);
        for text in texts.chain([&diary.who, &diary.closing.text]) {
            well_written(text);
        }
        for entry in &diary.entries {
            assert!(entry.day <= entry.last_day && entry.last_day < diary.days);
        }
        let days = diary.days - diary.entries[0].day;
        assert_eq!(diary.evenings.present.len(), days as usize);
        assert_eq!(diary.evenings.visit.len(), days as usize);
    }
}

#[track_caller]
fn well_written(text: &Text) {
    assert!(
        text.get(Language::Chinese).chars().any(|c| c > '\u{2E80}'),
        "{}",
        text.get(Language::Chinese)
    );
    assert!(
        text.get(Language::English).is_ascii()
            || text.get(Language::English).contains(['−', '¥', '·']),
        "{}",
        text.get(Language::English)
    );
    for words in [text.get(Language::Chinese), text.get(Language::English)] {
        for wrong in ["  ", "..", "。。", "，。", " .", " ,", "NaN", "inf"] {
            assert!(!words.contains(wrong), "{wrong:?} in {words:?}");
        }
    }
    let marks = [',', ';', '?', '!'];
    assert!(
        !text.get(Language::Chinese).contains(marks),
        "{}",
        text.get(Language::Chinese)
    );
}

#[test]
fn a_visits_probability_is_what_its_terms_come_to() {
    let mut visits = 0;
    for (_, diary) in some_diaries(&bank(), 0) {
        for entry in of(&diary, EntryKind::Visited) {
            let Some(probability) = entry.numbers.get("probability") else {
                continue;
            };
            let logit: f64 = WISH_TERMS.iter().map(|term| entry.numbers[term.name]).sum();
            assert!(
                (probability - 1.0 / (1.0 + exp(-logit))).abs() < 1e-4,
                "{entry:?}"
            );
            let index = (entry.day - diary.joined.unwrap()) as usize;
            let evening = diary.evenings.visit[index].unwrap();
            assert!((probability - evening).abs() < 1e-3, "{entry:?}");
            visits += 1;
        }
    }
    assert!(visits > 100, "{visits}");
}

#[test]
fn who_leaves_is_explained_by_the_decision_that_the_engine_took() {
    let experiment = bank();
    let log = log_of(&experiment, 0, 0);
    let leaves = log
        .events
        .iter()
        .filter(|event| event.kind == EventKind::Leave);
    let (mut explained, mut told) = (0, 0);
    for leave in leaves.step_by(5) {
        let diary = diary(&experiment, 0, 0, leave.member).unwrap();
        if diary.closing.fate != Fate::Left {
            // Came back later.
            continue;
        }
        let balance = diary.closing.balance.as_ref().unwrap();
        assert_eq!(balance.decision, Decision::Leave);
        // One of the terms that have risen is recorded; one too small to be told may be, seldom.
        let recorded = TERMS
            .iter()
            .filter(|term| f64::from(term.reason as u8) == leave.value);
        told += recorded
            .filter_map(|term| balance.terms.iter().find(|told| told.name == term.name))
            .map(|term| {
                assert!(term.change > 0.0, "{}: {term:?}", diary.member);
                1
            })
            .sum::<u32>();
        assert!(balance.terms.is_sorted_by(|a, b| a.change >= b.change));
        // All changes together move the odds from before to now, but for the terms too small to be told.
        let moved: f64 = balance.terms.iter().map(|term| term.change).sum();
        let odds = |p: f64| p / (1.0 - p);
        let ratio = odds(balance.now) / odds(balance.before) / exp(moved);
        assert!((0.7..1.4).contains(&ratio), "{}: {ratio}", diary.member);
        explained += 1;
    }
    assert!(explained > 10, "{explained}");
    assert!(told * 10 > explained * 9, "{told} of {explained}");
}

#[test]
fn telling_cases_are_what_they_are_called() {
    let experiment = bank();
    let mut kinds = Vec::new();
    for (strategy, world) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
        let cast = cast(&experiment, strategy, world).unwrap();
        for case in &cast.cases {
            let identity = person_identity(&case.member).unwrap();
            let told = diary(&experiment, strategy, world, identity).unwrap();
            let there = diary(&experiment, 1 - strategy, world, identity).unwrap();
            let has = |kind| of(&told, kind).next().is_some();
            well_written(&case.text);
            match case.kind {
                CaseKind::Kept => {
                    assert_eq!(
                        (told.closing.fate, there.closing.fate),
                        (Fate::Active, Fate::Left)
                    );
                }
                CaseKind::Lost => {
                    assert_eq!(
                        (told.closing.fate, there.closing.fate),
                        (Fate::Left, Fate::Active)
                    );
                }
                CaseKind::MostActive => assert!(has(EntryKind::Wrote)),
                CaseKind::NeverAnswered => {
                    assert!(has(EntryKind::Wrote) && !has(EntryKind::Answered));
                    assert_eq!(told.closing.fate, Fate::Left);
                }
                CaseKind::Lurker => {
                    assert!(!has(EntryKind::Wrote));
                    assert_eq!(told.closing.fate, Fate::Active);
                }
                CaseKind::InvitedFriend => assert!(case.member.starts_with(['i', 'r'])),
                CaseKind::MutedAndLeft => {
                    let last = |kind| of(&told, kind).map(|entry| entry.day).last();
                    assert!(
                        last(EntryKind::Muted).is_some_and(|day| Some(day) < last(EntryKind::Left))
                    );
                }
            }
            kinds.push(case.kind);
        }
        let mut members: Vec<&String> = cast.cases.iter().map(|case| &case.member).collect();
        members.sort();
        members.dedup();
        assert_eq!(
            members.len(),
            cast.cases.len(),
            "nobody stands for two cases"
        );
    }
    for kind in [
        CaseKind::Lost,
        CaseKind::MostActive,
        CaseKind::Lurker,
        CaseKind::MutedAndLeft,
    ] {
        assert!(kinds.contains(&kind), "{kind:?} in {kinds:?}");
    }
}

#[test]
fn people_are_the_same_under_every_strategy_and_who_never_joins_is_told_so() {
    let experiment = bank();
    let founder = person_identity("f3").unwrap();
    let [here, there] = [0, 1].map(|strategy| diary(&experiment, strategy, 0, founder).unwrap());
    assert_eq!(here.entries[0], there.entries[0]);
    assert_ne!(here.entries, there.entries);

    let stranger = diary(&experiment, 0, 0, person_identity("a99999").unwrap()).unwrap();
    assert_eq!(
        (stranger.joined, stranger.closing.fate),
        (None, Fate::Never)
    );
    assert!(stranger.entries.is_empty() && stranger.evenings.present.is_empty());

    let foreign = diary(&experiment, 0, 9, founder);
    assert!(
        matches!(foreign, Err(BatchError::Worlds { .. })),
        "{foreign:?}"
    );
    assert!(matches!(
        cast(&experiment, 5, 0),
        Err(BatchError::Strategy { .. })
    ));
}

#[test]
fn where_nobody_leaves_the_wish_to_visit_explains() {
    let mut explained = 0;
    for (_, diary) in some_diaries(&forum(), 0) {
        assert!(matches!(diary.closing.fate, Fate::Active | Fate::Silent));
        if let Some(balance) = &diary.closing.balance {
            assert_eq!(balance.decision, Decision::Visit, "{}", diary.member);
            explained += 1;
        }
    }
    assert!(explained > 5, "{explained}");
}

//! The cases and presets that the program carries are those of the logs.

use std::fs;
use std::path::PathBuf;

use community_sim::evidence::replay::{Community, community};
use community_sim::measure::{DAY, Standing};
use community_sim::model::document;

use super::{COMMUNITIES, Logs};

/// Whether the committed case of a community is the one that its log gives; that one is written down.
fn case_is_current(logs: &Logs, name: &str) -> bool {
    let log = logs.log(name);
    let committed: Community = community(name).unwrap();
    let computed = committed.clone().with_figures_of(&log);
    let day = |time: i64| time.div_euclid(DAY);
    let first = log.members().iter().map(|m| day(m.joined)).min().unwrap();
    assert_eq!(
        committed.days,
        u32::try_from(day(log.members_end()) - first + 1).unwrap()
    );
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(&computed).unwrap() + "\n";
    fs::write(&file, text).unwrap();
    committed == computed
}

/// The preset of a case has the arrivals of its log.
fn preset_has_the_arrivals(logs: &Logs, name: &str) {
    let log = logs.log(name);
    let experiment = document::parse(document::preset(name).unwrap()).unwrap();
    let arrivals = &experiment.scenario.arrivals.daily;
    let joined: Vec<i64> = log
        .members()
        .iter()
        .map(|m| m.joined.div_euclid(DAY))
        .collect();
    let first = *joined.iter().min().unwrap();
    let mut counted = vec![0_u16; arrivals.len()];
    for (member, day) in log.members().iter().zip(joined) {
        if member.standing == Standing::Member {
            counted[usize::try_from(day - first).unwrap()] += 1;
        }
    }
    assert_eq!(arrivals, &counted);
    assert_eq!(
        experiment.scenario.start,
        community(name).unwrap().first_day
    );
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn the_cases_hold_what_their_logs_give() {
    let logs = Logs::folder();
    let stale = COMMUNITIES.map(|name| (name, !case_is_current(&logs, name)));
    for (name, stale) in stale {
        assert!(
            !stale,
            "src/evidence/replay/{name}.json is not what the log gives; that is in {}: copy it",
            env!("CARGO_TARGET_TMPDIR")
        );
    }
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn the_presets_have_the_arrivals_of_their_logs() {
    let logs = Logs::folder();
    for name in COMMUNITIES {
        preset_has_the_arrivals(&logs, name);
    }
}

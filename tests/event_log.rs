//! The event log that a run writes is what the measuring reads.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use community_sim::experiments::csv;
use community_sim::files::read_event_log;
use community_sim::measure::{measure, simulated_log};
use community_sim::model::document;
use community_sim::model::run::{Plan, run_world_logged};

#[test]
fn what_a_run_writes_is_read_back() {
    for preset in ["bank", "qa", "reading"] {
        let mut experiment = document::parse(document::preset(preset).unwrap()).unwrap();
        experiment.run.days = 40;
        let mut text = Vec::new();
        csv::write_event_head(&mut text, &experiment).unwrap();
        let mut logs = Vec::new();
        for world in 0..2 {
            for (index, strategy) in experiment.strategies.iter().enumerate() {
                let (_, events) = run_world_logged(&Plan::new(&experiment, index), world);
                let start = experiment.scenario.start;
                csv::write_events(&mut text, world, strategy, start, &events).unwrap();
                logs.push(simulated_log(&events, start, 40));
            }
        }
        let runs = read_event_log("events.csv", &String::from_utf8(text).unwrap()).unwrap();
        assert_eq!(runs.len(), logs.len());
        assert_eq!(
            (runs[0].days, runs[0].start),
            (40, experiment.scenario.start)
        );
        for (run, log) in runs.iter().zip(&logs) {
            assert_eq!(run.log(), *log, "{preset}");
            let bits = |row: Vec<f64>| row.iter().map(|v| v.to_bits()).collect::<Vec<_>>();
            assert_eq!(bits(measure(&run.log())), bits(measure(log)), "{preset}");
        }
    }
}

//! Days that the model was not fitted to.

use community_sim::evidence::replay::{HeldOut, community};
use community_sim::model::document;

use super::{COMMUNITIES, Logs};

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn the_fit_reaches_the_first_half_and_the_second_is_measured_alike() {
    let logs = Logs::folder();
    for name in COMMUNITIES {
        let experiment = document::parse(document::preset(name).unwrap()).unwrap();
        let log = logs.log(name);
        let found = HeldOut::new(&community(name).unwrap(), &experiment, &log, 4).unwrap();
        let known = |name: &str| found.first.statistics.iter().find(|f| f.name == name);
        let messages = known("messages").and_then(|figure| figure.real.zip(figure.p50));
        let (real, simulated) = messages.unwrap();
        assert!(
            (simulated / real - 1.0).abs() < 0.25,
            "{name}: the first half has {simulated} messages, the real one {real}"
        );
        let halves = [&found.first, &found.second];
        let [first, second] = halves.map(|half| half.simulated_days);
        assert_eq!(first + second, experiment.run.days);
        for half in halves {
            let members = half
                .statistics
                .iter()
                .find(|f| f.name == "members")
                .unwrap();
            assert_eq!(members.real, members.p50, "{name}: who joins is given");
        }
    }
}

//! Calibrations run on two threads.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use community_sim::calibration::{Calibration, Ledger, Report};

pub fn report(calibration: &Calibration) -> Report {
    let mut ledger = Ledger::default();
    loop {
        let lacking = match calibration.report(&ledger) {
            Ok(report) => return report,
            Err(lacking) => lacking,
        };
        let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    while let Some(trial) = lacking.trials.get(next.fetch_add(1, Ordering::Relaxed))
                    {
                        let values = trial.run();
                        done.lock().unwrap().push((trial.key(), values));
                    }
                });
            }
        });
        for (key, values) in done.into_inner().unwrap() {
            ledger.insert(key, values);
        }
    }
}

//! Fingerprints: short names for documents, so that a file says which scenario its numbers come from.

use std::hash::Hasher;

use serde::Serialize;

use model::experiment::Experiment;
use model::scenario::Scenario;

/// The 64-bit FNV-1a digest of `bytes` (Fowler, Noll and Vo; draft-eastlake-fnv). It finds changes, not forgeries.
#[must_use]
pub fn fnv1a(bytes: &[u8]) -> u64 {
    let mut digest = fnv::FnvHasher::default();
    digest.write(bytes);
    digest.finish()
}

/// The fingerprint of a scenario: 16 hexadecimal digits of its canonical text.
///
/// The canonical text is the JSON that this engine writes: defaults filled in, fields in their order, no spaces.
/// Documents that say the same in another form (a preset with overrides, say) have the same fingerprint.
#[must_use]
pub fn scenario_hash(scenario: &Scenario) -> String {
    hash(scenario)
}

/// The fingerprint of a whole document: scenario, strategies and runs.
#[must_use]
pub fn experiment_hash(experiment: &Experiment) -> String {
    hash(experiment)
}

fn hash(document: &impl Serialize) -> String {
    // Writing cannot fail: every key is a string, and a buffer takes all.
    let text = serde_json::to_vec(document).unwrap_or_default();
    format!("{:016x}", fnv1a(&text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn the_digest_has_the_published_values() {
        // Test vectors of the authors (isthe.com/chongo/src/fnv/test_fnv.c).
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn the_fingerprint_follows_the_content_not_the_form() {
        let one = sample::experiment(1, 3, 4);
        let text = serde_json::to_string_pretty(&one).unwrap();
        let same: Experiment = serde_json::from_str(&text).unwrap();
        assert_eq!(experiment_hash(&one), experiment_hash(&same));
        let mut other = one.clone();
        other.scenario.founders += 1;
        assert_ne!(scenario_hash(&one.scenario), scenario_hash(&other.scenario));
        other = one.clone();
        other.run.seed += 1;
        assert_eq!(scenario_hash(&one.scenario), scenario_hash(&other.scenario));
        assert_ne!(experiment_hash(&one), experiment_hash(&other));
        assert_eq!(experiment_hash(&one).len(), 16);
    }
}

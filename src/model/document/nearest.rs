//! The name that somebody probably meant.

use strsim::levenshtein;

/// The candidate nearest to `name`, when it is near enough to be a slip of the keys.
pub(super) fn nearest<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    const LONGEST: usize = 40;
    if name.len() > LONGEST {
        return None;
    }
    let most = 1 + name.chars().count() / 4;
    let lower = name.to_ascii_lowercase();
    candidates
        .into_iter()
        .map(|candidate| {
            (
                levenshtein(&lower, &candidate.to_ascii_lowercase()),
                candidate,
            )
        })
        .filter(|&(slips, _)| slips <= most)
        .min_by_key(|&(slips, _)| slips)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name_and_another_word_does_not() {
        let names = ["founders", "arrivals", "segments"];
        assert_eq!(nearest("foundres", names), Some("founders"));
        assert_eq!(nearest("Arrival", names), Some("arrivals"));
        assert_eq!(nearest("budget", names), None);
        assert_eq!(nearest(&"f".repeat(1000), names), None);
        assert_eq!(nearest("", ["a"]), Some("a"));
        assert_eq!(nearest("签", ["签到", "红包"]), Some("签到"));
    }
}

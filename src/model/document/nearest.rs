//! The name that somebody probably meant.

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
    candidates
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|&(slips, _)| slips <= most)
        .min_by_key(|&(slips, _)| slips)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance: the fewest letters to change, add or drop.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let change = corner + usize::from(!from.eq_ignore_ascii_case(to));
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
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
    }

    #[test]
    fn distances_are_those_of_levenshtein() {
        assert_eq!(
            (
                distance("kitten", "sitting"),
                distance("", "abc"),
                distance("签到", "签"),
                distance("ab", "ab")
            ),
            (3, 3, 1, 0)
        );
    }
}

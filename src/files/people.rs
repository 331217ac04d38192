//! Who is who: every account once, numbered as it comes. Names serve to find people and are not kept.

use std::hash::{BuildHasherDefault, Hasher};

use fnv::FnvHasher;
use indexmap::{IndexMap, IndexSet};

use super::moment::Moment;

/// What is known of an account so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Person {
    pub joined: Option<Moment>,
    /// Whether a list of members has it.
    pub listed: bool,
    pub operator: Option<bool>,
    pub last_visit: Option<Moment>,
    pub light_actions: Option<u32>,
    pub inviter: Option<u32>,
    pub muted: Option<bool>,
    pub left: Option<bool>,
    pub spent: Option<f64>,
    /// Messages written.
    pub messages: u32,
    /// Where it is first named.
    pub place: (usize, u32),
}

/// Digests of names. The last signs of a name, in which the names of a group differ, leave the high bits of the plain digest as
/// they are, and by those bits a table knows without a look at the name that it is another one.
#[derive(Default)]
struct NameHasher(FnvHasher);

impl Hasher for NameHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0.write(bytes);
    }

    fn finish(&self) -> u64 {
        self.0.finish().wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

type ByName = BuildHasherDefault<NameHasher>;

/// The accounts.
#[derive(Debug, Default)]
pub(crate) struct People {
    /// Their identities, apart from what is known of them, so that looking one up touches little memory.
    by_id: IndexSet<Box<str>, ByName>,
    persons: Vec<Person>,
    by_name: IndexMap<Box<str>, u32, ByName>,
    /// The last account found: messages of one author often follow each other.
    last: u32,
}

impl People {
    /// The number of the account with that identity, which is new or known.
    pub fn of_id(&mut self, id: &str, place: (usize, u32)) -> u32 {
        if let Some(known) = self.by_id.get_index(self.last as usize)
            && **known == *id
        {
            return self.last;
        }
        self.last = match self.by_id.get_index_of(id) {
            Some(number) => number as u32,
            None => {
                self.persons.push(Person {
                    place,
                    ..Person::default()
                });
                self.by_id.insert_full(id.into()).0 as u32
            }
        };
        self.last
    }

    /// The number of the account that is called so: one whose name it is, else one whose identity it is.
    pub fn of_name(&mut self, name: &str, place: (usize, u32)) -> u32 {
        match self.by_name.get(name) {
            Some(number) => *number,
            None => self.of_id(name, place),
        }
    }

    /// Notes what an account is called.
    pub fn call(&mut self, number: u32, name: &str) {
        if self
            .by_id
            .get_index(number as usize)
            .is_some_and(|id| **id != *name)
            && !self.by_name.contains_key(name)
        {
            self.by_name.insert(name.into(), number);
        }
    }

    /// The accounts that a person means by a name or an identity.
    pub fn meant(&self, name: &str) -> Option<u32> {
        let of_id = self.by_id.get_index_of(name).map(|number| number as u32);
        of_id.or_else(|| self.by_name.get(name).copied())
    }

    pub fn get_mut(&mut self, number: u32) -> Option<&mut Person> {
        self.persons.get_mut(number as usize)
    }

    /// All of them in the order of their numbers.
    pub fn all(&self) -> impl ExactSizeIterator<Item = &Person> {
        self.persons.iter()
    }

    /// Every name and identity, to say which one may be meant.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_id
            .iter()
            .chain(self.by_name.keys())
            .map(|name| &**name)
    }

    /// What each account is called, for the person to choose.
    pub fn called<'a>(&'a self) -> impl Fn(u32) -> &'a str {
        let mut names: Vec<Option<&str>> = vec![None; self.by_id.len()];
        for (name, number) in &self.by_name {
            if let Some(called) = names.get_mut(*number as usize) {
                called.get_or_insert(name);
            }
        }
        move |number| {
            let id = || self.by_id.get_index(number as usize).map(|id| &**id);
            names
                .get(number as usize)
                .copied()
                .flatten()
                .or_else(id)
                .unwrap_or_default()
        }
    }
}

/// Names that stand for nobody: of deleted accounts, and what programs write for nothing.
pub(crate) fn is_nobody(name: &str) -> bool {
    const NOBODY: [&str; 17] = [
        "null",
        "none",
        "nan",
        "na",
        "n/a",
        "<na>",
        "undefined",
        "unknown",
        "[deleted]",
        "deleted",
        "deleteduser",
        "deletedaccount",
        "deleteduser#0000",
        "[removed]",
        "未知",
        "已注销",
        "账号已注销",
    ];
    // This is asked several times of every row, mostly of nothing; and few names are so short, begin so and have no number.
    if name.is_empty() {
        return true;
    }
    if name.len() > 24 || name.ends_with(|last: char| ('1'..='9').contains(&last)) {
        return false;
    }
    match name.as_bytes().first() {
        Some(b'n' | b'N' | b'<' | b'u' | b'U' | b'[' | b'd' | b'D' | 0xE6 | 0xE5 | 0xE8) => {
            NOBODY.contains(&super::role::plain(name).as_str())
        }
        _ => false,
    }
}

/// An identity as programs that make numbers of everything write it: `30.0` is `30`.
pub(crate) fn canonical(id: &str) -> &str {
    match id.strip_suffix(".0") {
        Some(whole) if !whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit()) => whole,
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_and_names_lead_to_one_account() {
        let mut people = People::default();
        let first = people.of_id("u1", (0, 2));
        people.call(first, "张伟");
        let second = people.of_id("u2", (0, 3));
        assert_eq!((first, second), (0, 1));
        assert_eq!(people.of_name("张伟", (0, 4)), first);
        assert_eq!(
            (people.meant("u2"), people.meant("张伟"), people.meant("李")),
            (Some(1), Some(0), None)
        );
        let called = people.called();
        assert_eq!((called(0), called(1)), ("张伟", "u2"));
    }

    #[test]
    fn nobody_and_numbers() {
        assert!(
            ["", "NaN", "Deleted User", "[deleted]", "未知"]
                .into_iter()
                .all(is_nobody)
        );
        assert!(
            !["u1", "nancy", "0", "-1", "未来"]
                .into_iter()
                .any(is_nobody)
        );
        assert_eq!(
            [
                canonical("30.0"),
                canonical("a.0"),
                canonical(".0"),
                canonical("3.5")
            ],
            ["30", "a.0", ".0", "3.5"]
        );
    }
}

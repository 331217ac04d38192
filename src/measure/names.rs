//! Names of members and messages, numbered.

use super::table_error::{Errors, TableError, shortened};
use words::Say;
use words::say::tables::{self as say, TableName};

/// Texts with a number each, found by binary search.
pub(super) struct Names(Vec<(String, u32)>);

impl Names {
    /// Numbers by the order in the list, which says at which line each stands; a text that occurs twice is an error.
    pub(super) fn new(
        names: Vec<(String, u32)>,
        table: TableName,
        column: &'static str,
        errors: &mut Errors,
    ) -> Self {
        let mut sorted: Vec<((String, u32), u32)> = names.into_iter().zip(0..).collect();
        sorted.sort();
        for pair in sorted.windows(2) {
            let (((first, at), _), ((second, line), _)) = (&pair[0], &pair[1]);
            if first == second && !first.is_empty() {
                errors.push(TableError {
                    table,
                    line: *line,
                    column,
                    found: say::AsInLine {
                        name: &format!("{:?}", shortened(second)),
                        at,
                    }
                    .text(),
                    allowed: say::EACH_NAME_ONCE.text(),
                });
            }
        }
        Self(
            sorted
                .into_iter()
                .map(|((name, _), number)| (name, number))
                .collect(),
        )
    }

    /// Numbers by the order of the alphabet; repeated texts count once.
    pub(super) fn distinct(mut names: Vec<String>) -> Self {
        names.sort_unstable();
        names.dedup();
        Self(names.into_iter().zip(0..).collect())
    }

    pub(super) fn index(&self, name: &str) -> Option<u32> {
        let at = self
            .0
            .binary_search_by(|(text, _)| text.as_str().cmp(name))
            .ok()?;
        Some(self.0[at].1)
    }
}

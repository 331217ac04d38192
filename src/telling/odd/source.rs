//! What the model's own source says: doc comments, and which parameters it reads.

use std::collections::BTreeSet;

use model::parameters::{Parameter, TABLE};
use model::population::COLUMNS;

use super::markdown::code;

/// The doc comment of the first item of `source` whose line contains `item`, as one paragraph.
pub(super) fn doc_of(source: &str, item: &str) -> String {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let Some(place) = lines.iter().position(|line| line.contains(item)) else {
        return String::new();
    };
    let above = lines[..place].iter().rev();
    let mut doc: Vec<&str> = above
        .skip_while(|line| line.starts_with("#["))
        .map_while(|line| line.strip_prefix("///"))
        .collect();
    doc.reverse();
    doc.join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The formulas that a file's own doc comment lists.
pub(super) fn formulas_of(source: &str) -> Vec<String> {
    let mut formulas: Vec<String> = Vec::new();
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    for line in lines.map(str::trim) {
        if let Some(first) = line.strip_prefix("- ") {
            formulas.push(first.to_owned());
        } else if let Some(formula) = formulas.last_mut() {
            formula.push(' ');
            formula.push_str(line);
        }
    }
    formulas
}

/// The items of the block of `source` that begins with `head`, with their doc comments: the names that stand in its lines
/// between `before` and `after`.
pub(super) fn items_of<'s>(
    source: &'s str,
    head: &str,
    before: &str,
    after: char,
) -> Vec<(&'s str, String)> {
    let Some((_, rest)) = source.split_once(head) else {
        return Vec::new();
    };
    let block = rest.split_once("\n}").map_or(rest, |(block, _)| block);
    let names = block.lines().filter_map(|line| {
        let (name, _) = line
            .strip_prefix("    ")?
            .strip_prefix(before)?
            .split_once(after)?;
        Some(name)
    });
    names
        .map(|name| (name, doc_of(block, &format!("{before}{name}{after}"))))
        .collect()
}

/// The parameters that `source` reads, in the order of the table: every field with the name of one, whatever the value is
/// called; a test makes sure that no other type of the model has a field of such a name.
pub(super) fn parameters_of(source: &str) -> Vec<&'static Parameter> {
    let code = source.split("#[cfg(").next().unwrap_or_default();
    // A long chain stands on several lines.
    let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let fields: BTreeSet<&str> = code
        .split('.')
        .skip(1)
        .filter_map(|rest| {
            let word = |c: char| c.is_alphanumeric() || c == '_';
            let (name, after) = rest.split_at(rest.find(|c| !word(c)).unwrap_or(rest.len()));
            (!after.starts_with('(')).then_some(name)
        })
        .collect();
    TABLE
        .iter()
        .filter(|row| fields.contains(row.name))
        .collect()
}

/// The parameters that stand in braces in `formulas`, in the order of the table.
pub(super) fn parameters_in(formulas: &[&str]) -> Vec<&'static Parameter> {
    let names = |row: &&Parameter| {
        let placeholder = format!("{{{}}}", row.name);
        formulas
            .iter()
            .any(|formula| formula.contains(&placeholder))
    };
    TABLE.iter().filter(names).collect()
}

/// `formula` with every parameter in braces replaced by its symbol.
pub(super) fn with_symbols(formula: &str) -> String {
    TABLE.iter().fold(formula.to_owned(), |text, row| {
        text.replace(&format!("{{{}}}", row.name), row.symbol)
    })
}

/// A term of the decision to leave as a formula: parameters by their symbols, columns by their names.
pub(super) fn formula_of(source: &str) -> String {
    let mut text = source.split_whitespace().collect::<Vec<_>>().join(" ");
    for row in TABLE {
        text = text.replace(&format!("all(p.{})", row.name), row.symbol);
    }
    let text = text
        .replace("positive(", "max(0, ")
        .replace(" * ", " · ")
        .replace(" - ", " − ");
    let name = |c: char| c.is_ascii_lowercase() || c == '_';
    let mut formula = String::new();
    let mut rest = text.as_str();
    while let Some(next) = rest.chars().next() {
        let end = rest.find(|c| name(c) != name(next)).unwrap_or(rest.len());
        let (token, tail) = rest.split_at(end);
        match token {
            "one" => formula.push('1'),
            _ if COLUMNS.iter().any(|column| column.name == token) => {
                formula.push_str(&code(token));
            }
            _ => formula.push_str(token),
        }
        rest = tail;
    }
    formula
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doc_comments_are_found_above_attributes() {
        let source =
            "/// One.\nfn a() {}\n\n/// Two\n/// lines.\n#[must_use]\npub fn b() {}\nfn c() {}";
        assert_eq!(doc_of(source, "fn a("), "One.");
        assert_eq!(doc_of(source, "fn b("), "Two lines.");
        assert_eq!(doc_of(source, "fn c("), "");
        assert_eq!(doc_of(source, "fn d("), "");
    }

    #[test]
    fn the_list_of_a_files_doc_comment_is_found() {
        let source = "//! A file.\n//!\n//! - One\n//!   line.\n//! - Two.\n\nuse a;\n//! - Three.";
        assert_eq!(formulas_of(source), ["One line.", "Two."]);
        assert_eq!(formulas_of("use a;"), [""; 0]);
    }

    #[test]
    fn the_items_of_a_block_end_with_it() {
        let source = "impl A for B {\n    /// One.\n    fn a(&self) {\n        fn inner() {}\n    }\n\n    fn b() {}\n}\nfn c() {}";
        let functions = |head| items_of(source, head, "fn ", '(');
        assert_eq!(
            functions("impl A for"),
            [("a", "One.".to_owned()), ("b", String::new())]
        );
        assert_eq!(functions("impl C for"), []);
    }

    #[test]
    fn only_whole_names_of_parameters_count() {
        let names = |source| -> Vec<_> { parameters_of(source).iter().map(|p| p.name).collect() };
        assert_eq!(
            names("let a = p\n    .habit_days as f64 + world.plan.constants.attention;"),
            ["habit_days", "attention"]
        );
        assert_eq!(
            names("p.habit_days_of; habit_days; people.attention()"),
            [""; 0]
        );
    }

    #[test]
    fn a_term_reads_as_a_formula() {
        assert_eq!(
            formula_of("all(p.leave_reward) * reward_pull * positive(reward_memory - reward)"),
            "l_W · `reward_pull` · max(0, `reward_memory` − `reward`)"
        );
        assert_eq!(
            formula_of("all(p.leave_drift) *\n    (one - pull)"),
            "l_D · (1 − `pull`)"
        );
    }
}

//! What the model's own source says: doc comments, and which parameters it reads.

use std::collections::BTreeSet;

use model::parameters::{Parameter, TABLE};

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

/// The functions of the block of `source` that begins with `head`, with their doc comments.
pub(super) fn functions_of<'s>(source: &'s str, head: &str) -> Vec<(&'s str, String)> {
    let Some((_, rest)) = source.split_once(head) else {
        return Vec::new();
    };
    let block = rest.split_once("\n}").map_or(rest, |(block, _)| block);
    let names = block.lines().filter_map(|line| {
        let (name, _) = line.strip_prefix("    fn ")?.split_once('(')?;
        Some(name)
    });
    names
        .map(|name| (name, doc_of(block, &format!("fn {name}("))))
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
    fn the_functions_of_a_block_end_with_it() {
        let source = "impl A for B {\n    /// One.\n    fn a(&self) {\n        fn inner() {}\n    }\n\n    fn b() {}\n}\nfn c() {}";
        assert_eq!(
            functions_of(source, "impl A for"),
            [("a", "One.".to_owned()), ("b", String::new())]
        );
        assert_eq!(functions_of(source, "impl C for"), []);
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
}

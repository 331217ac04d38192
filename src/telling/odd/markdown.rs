//! Markdown: headings, paragraphs, lists and tables.

use std::fmt::Write as _;

/// A growing document.
#[derive(Debug, Default)]
pub(super) struct Markdown(pub String);

impl Markdown {
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        let _ = writeln!(self.0, "{} {text}", "#".repeat(level));
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        let _ = write!(self.0, "\n{text}\n");
    }

    pub(super) fn list(&mut self, marker: &str, items: impl IntoIterator<Item = String>) {
        self.0.push('\n');
        for item in items {
            let _ = writeln!(self.0, "{marker} {item}");
        }
    }

    pub(super) fn table<const N: usize>(
        &mut self,
        heads: [&str; N],
        rows: impl IntoIterator<Item = [String; N]>,
    ) {
        self.0.push('\n');
        self.row(heads);
        self.row([":--"; N]);
        for cells in rows {
            self.row(cells.each_ref().map(|cell| cell.as_str()));
        }
    }

    fn row<const N: usize>(&mut self, cells: [&str; N]) {
        self.0.push('|');
        for cell in cells {
            let cell = cell.replace('|', "\\|").replace('\n', " ");
            let _ = write!(self.0, " {cell} |");
        }
        self.0.push('\n');
    }
}

/// `text` as code.
pub(super) fn code(text: &str) -> String {
    format!("`{text}`")
}

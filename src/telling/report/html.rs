//! HTML that no text can break out of: tags stand in the code, and every text is escaped.

use std::fmt::Write as _;

/// A growing piece of HTML.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// An element of that class (none where empty) with what `inside` adds.
    pub(super) fn within(
        &mut self,
        tag: &'static str,
        class: &'static str,
        inside: impl FnOnce(&mut Self),
    ) {
        let _ = match class {
            "" => write!(self.0, "<{tag}>"),
            class => write!(self.0, "<{tag} class=\"{class}\">"),
        };
        inside(self);
        let _ = writeln!(self.0, "</{tag}>");
    }

    /// An element with a text.
    pub(super) fn line(&mut self, tag: &'static str, class: &'static str, text: &str) {
        self.within(tag, class, |html| html.text(text));
    }

    /// A list of texts.
    pub(super) fn list(&mut self, lines: &[String]) {
        self.within("ul", "", |html| {
            for line in lines {
                html.line("li", "", line);
            }
        });
    }

    /// A table: heads of columns, then rows, of each of which the first cell is its name.
    pub(super) fn table(&mut self, heads: &[String], rows: &[Vec<String>]) {
        let row = |html: &mut Self, tag: &'static str, cells: &[String]| {
            html.within("tr", "", |html| {
                for (place, cell) in cells.iter().enumerate() {
                    html.line(if place == 0 { "th" } else { tag }, "", cell);
                }
            });
        };
        self.within("table", "", |html| {
            html.within("thead", "", |html| row(html, "th", heads));
            html.within("tbody", "", |html| {
                for cells in rows {
                    row(html, "td", cells);
                }
            });
        });
    }

    /// A text. Line breaks in it stay; signs that cannot be seen, among them those that turn the writing around, are shown.
    pub(super) fn text(&mut self, text: &str) {
        for sign in text.chars() {
            match sign {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                '\n' => self.0.push_str("<br>"),
                sign if words::is_hidden(sign) => self.0.extend(sign.escape_unicode()),
                sign => self.0.push(sign),
            }
        }
    }

    /// A picture of this engine's own drawing, which has escaped its texts itself.
    pub(super) fn picture(&mut self, svg: &str) {
        self.within("figure", "", |html| html.0.push_str(svg));
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_a_tag_or_turns_the_writing_around() {
        let mut html = Html::default();
        html.line("p", "note", "</p><script>\"a\" & 'b'\u{202e}\u{7}");
        assert_eq!(
            html.into_text(),
            "<p class=\"note\">&lt;/p&gt;&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;\\u{202e}\\u{7}</p>\n"
        );
    }

    #[test]
    fn a_table_has_heads_and_names() {
        let mut html = Html::default();
        html.table(&["a".to_owned()], &[vec!["b".to_owned(), "c".to_owned()]]);
        let text = html.into_text().replace('\n', "");
        assert_eq!(
            text,
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr></tbody></table>"
        );
    }
}

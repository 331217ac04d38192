//! Tables for the terminal: columns aligned by display width, in which a Chinese character takes two places.

use telling::study::Section;
use unicode_width::UnicodeWidthStr;

/// Sections one behind the other, an empty line between each two.
pub fn sections(sections: &[Section]) -> String {
    let text = |Section { lines, rows, .. }: &Section| {
        let lines: String = lines.iter().map(|line| format!("{line}\n")).collect();
        lines + &aligned(rows)
    };
    sections.iter().map(text).collect::<Vec<_>>().join("\n")
}

/// Lines up `rows`, the first column to the left, the others to the right.
pub fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.width())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let space = " ".repeat(widths[column] - cell.width());
            if column == 0 {
                line.push_str(cell);
                line.push_str(&space);
            } else {
                line.push_str("  ");
                line.push_str(&space);
                line.push_str(cell);
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_and_latin_columns_line_up() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows = [row(["周活跃人数", "12.5", ""]), row(["WAU", "红包", "9"])];
        assert_eq!(aligned(&rows), "周活跃人数  12.5\nWAU         红包  9\n");
    }
}

//! The width of a text, estimated from its characters alone.
//!
//! No font is asked: a browser's worker has none to ask, and a layout that depended on the installed fonts would
//! differ from machine to machine. The widths are those of wide common faces (DejaVu Sans, Segoe UI, Noto Sans CJK),
//! so that an estimate is rather too wide than too narrow.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

/// What stands for the part of a text that found no room.
const ELLIPSIS: &str = "…";

/// Width of `character` in em.
fn advance(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '·' => 0.34,
        ' ' | 'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '"' | '*' => 0.42,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '&' | '…' => 0.95,
        '0'..='9' | '–' | '$' | '?' => 0.62,
        '+' | '<' | '>' | '=' | '~' | '−' | '×' | '÷' | '≥' | '≤' | '▲' | '▼' => 0.8,
        'A'..='Z' => 0.72,
        'a'..='z' => 0.6,
        _ => match character.width() {
            // A mark over the character before it.
            Some(0) => 0.0,
            Some(2) => 1.0,
            _ => 0.7,
        },
    }
}

/// Whether a character takes the whole square: Chinese, Japanese, Korean, full-width forms, pictograms.
fn is_wide(character: char) -> bool {
    character.width() == Some(2)
}

/// Width of `text` at the font size `em`, in the unit of `em`.
#[must_use]
pub fn width(text: &str, em: f64, bold: bool) -> f64 {
    let heavier = if bold { 1.1 } else { 1.0 };
    text.chars()
        .map(|c| {
            if is_wide(c) {
                1.0
            } else {
                advance(c) * heavier
            }
        })
        .sum::<f64>()
        * em
}

/// `text`, or as much of its beginning as fits into `room` with an ellipsis after it.
#[must_use]
pub fn fit(text: &str, em: f64, bold: bool, room: f64) -> Cow<'_, str> {
    if width(text, em, bold) <= room {
        return Cow::Borrowed(text);
    }
    let mut kept = String::new();
    let mut used = width(ELLIPSIS, em, bold);
    for character in text.chars() {
        let mut buffer = [0; 4];
        used += width(character.encode_utf8(&mut buffer), em, bold);
        if used > room {
            break;
        }
        kept.push(character);
    }
    let end = kept.trim_end().len();
    kept.truncate(end);
    kept.push_str(ELLIPSIS);
    Cow::Owned(kept)
}

/// The longest wording that fits, or the shortest one cut off.
pub(crate) fn longest(wordings: &[String], em: f64, bold: bool, room: f64) -> String {
    let fitting = wordings
        .iter()
        .find(|wording| width(wording, em, bold) <= room);
    let shortest = wordings.last().map_or("", String::as_str);
    fitting
        .cloned()
        .unwrap_or_else(|| fit(shortest, em, bold, room).into_owned())
}

/// The longest wording that fits on one line, or else the longest that fits on so many; what does not is cut off at the end.
pub(crate) fn longest_lines(
    wordings: &[String],
    em: f64,
    bold: bool,
    room: f64,
    most: usize,
) -> Vec<String> {
    let broken = |text: &String| lines(text, em, bold, room);
    let within = |most: usize| {
        wordings
            .iter()
            .map(broken)
            .find(|lines| lines.len() <= most)
    };
    let fitting = (1..=most).find_map(within);
    let shortest = || wordings.last().map_or_else(Vec::new, broken);
    let mut lines = fitting.unwrap_or_else(shortest);
    if lines.len() > most {
        let rest = lines.split_off(most - 1).join(" ");
        lines.push(rest);
    }
    let cut = |line: String| fit(&line, em, bold, room).into_owned();
    lines.into_iter().map(cut).collect()
}

/// `text` in lines of this `room`, broken after spaces and Chinese signs; a longer word has a line that is too long.
fn lines(text: &str, em: f64, bold: bool, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in text.split_inclusive(|character| character == ' ' || is_wide(character)) {
        match lines.last_mut() {
            Some(line) if width(&format!("{line}{}", piece.trim_end()), em, bold) <= room => {
                line.push_str(piece);
            }
            _ => lines.push(piece.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_character_is_one_em_wide_however_many_bytes_it_has() {
        assert_eq!(width("周活跃", 10.0, false), 30.0);
        assert_eq!(width("周活跃", 10.0, true), 30.0);
        assert!(width("week", 10.0, true) > width("week", 10.0, false));
    }

    #[test]
    fn marks_above_a_letter_add_no_width() {
        assert_eq!(width("e\u{301}", 10.0, false), width("e", 10.0, false));
    }

    #[test]
    fn a_long_name_is_cut_to_its_room_and_says_so() {
        let cut = fit("周末直播加红包加裂变的方案", 10.0, false, 60.0);
        assert_eq!(cut, "周末直播加…");
        assert!(width(&cut, 10.0, false) <= 60.0);
        assert_eq!(fit("短", 10.0, false, 60.0), "短");
        assert_eq!(fit("word word", 10.0, false, 44.0), "word…");
    }

    #[test]
    fn a_title_takes_a_second_line_before_it_is_cut() {
        let lines = |wordings: &[&str], room| {
            let wordings: Vec<String> = wordings.iter().map(|text| (*text).to_owned()).collect();
            longest_lines(&wordings, 10.0, false, room, 2)
        };
        let wordings = ["one word and another", "one word"];
        assert_eq!(lines(&wordings, 200.0), ["one word and another"]);
        assert_eq!(lines(&wordings, 60.0), ["one word"]);
        assert_eq!(lines(&wordings[..1], 80.0), ["one word and ", "another"]);
        assert_eq!(lines(&wordings[1..], 30.0), ["one ", "word"]);
        assert_eq!(lines(&["周活跃成员的人数"], 40.0), ["周活跃成", "员的人数"]);
        assert_eq!(lines(&["周活跃成员的人数"], 30.0), ["周活跃", "成员…"]);
        assert_eq!(lines(&[], 30.0), Vec::<String>::new());
    }
}

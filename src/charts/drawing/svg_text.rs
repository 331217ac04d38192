//! The words of SVG: numbers, paths, colours and escaped text.

use std::fmt::Write;

use plotters_backend::BackendCoord;

/// Steps of the backend's coordinates in a pixel of the picture.
pub const STEPS: i32 = 10;

/// `write!` into a text, which cannot fail.
pub(crate) fn write(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(arguments);
}

/// Writes a number of steps in pixels.
pub(crate) fn steps(out: &mut String, value: i32) {
    let (whole, tenths) = (
        value.unsigned_abs() / STEPS.unsigned_abs(),
        value.unsigned_abs() % STEPS.unsigned_abs(),
    );
    if value < 0 {
        out.push('-');
    }
    match (whole, tenths) {
        (whole, 0) => write(out, format_args!("{whole}")),
        (0, tenths) => write(out, format_args!(".{tenths}")),
        (whole, tenths) => write(out, format_args!("{whole}.{tenths}")),
    }
}

/// Writes the commands of a path through `points`: the first absolute, the others relative to the one before.
pub(crate) fn trace(path: &mut String, points: impl IntoIterator<Item = BackendCoord>) {
    let mut last: Option<BackendCoord> = None;
    for (x, y) in points {
        match last {
            None => {
                path.push('M');
                steps(path, x);
                path.push(' ');
                steps(path, y);
                path.push('l');
            }
            Some((x0, y0)) => {
                pair(path, x - x0, y - y0);
            }
        }
        last = Some((x, y));
    }
    // A single point, and the command that awaits a pair, become a dot.
    if path.ends_with('l') {
        path.push_str("0 0");
    }
}

/// Writes a relative step with as few separators as the grammar of paths allows.
fn pair(path: &mut String, dx: i32, dy: i32) {
    if !path.ends_with('l') && dx >= 0 {
        path.push(' ');
    }
    steps(path, dx);
    if dy >= 0 {
        path.push(' ');
    }
    steps(path, dy);
}

/// Writes a colour as `#rrggbb`.
pub(crate) fn hex(out: &mut String, (r, g, b): (u8, u8, u8)) {
    write(out, format_args!("#{r:02x}{g:02x}{b:02x}"));
}

/// Writes an attribute of opacity unless it is full.
pub(crate) fn opacity(out: &mut String, name: &str, alpha: f64) {
    if alpha < 1.0 {
        write(out, format_args!(" {name}=\"{alpha}\""));
    }
}

/// Writes `text` so that it can be neither markup nor the end of an attribute.
///
/// Characters that XML does not allow even when escaped become the replacement character, so that no name that a
/// person typed can break the picture.
pub(crate) fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {
                out.push('\u{fffd}')
            }
            other => out.push(other),
        }
    }
}

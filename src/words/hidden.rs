//! Signs that cannot be seen.

/// Whether a sign cannot be seen and does something all the same: commands a terminal, breaks a line or turns the direction of
/// writing (Unicode TR 36, 3.1).
#[must_use]
pub fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

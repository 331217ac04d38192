//! Numbers as every language writes them.

/// A decimal number with a comma at every thousand: `-1,234,567.89`.
#[must_use]
pub fn grouped(number: &str) -> String {
    let whole = number.find('.').unwrap_or(number.len());
    let mut text = String::new();
    for (place, digit) in number.char_indices() {
        let thousand = place < whole && (whole - place).is_multiple_of(3);
        if thousand && text.ends_with(|before: char| before.is_ascii_digit()) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn commas_stand_at_thousands_only() {
        let numbers = ["0", "-123", "1234", "-1234567.8912", "123456"];
        assert_eq!(
            numbers.map(grouped),
            ["0", "-123", "1,234", "-1,234,567.8912", "123,456"]
        );
    }
}

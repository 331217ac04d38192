//! Reading a text in any encoding as UTF-8.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::problem::Problem;
use words::say::files as say;
use words::{Encoding, NoText, detect};

/// Bytes that are decoded in one go.
const BLOCK: usize = 1 << 16;

fn standard(encoding: Encoding) -> &'static encoding_rs::Encoding {
    match encoding {
        Encoding::Utf8 => UTF_8,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
        Encoding::Gb18030 => GB18030,
    }
}

/// The encoding of a file's text, all of which is read.
pub(crate) fn encoding_of(file: &str, text: &mut dyn Read) -> Result<Encoding, Problem> {
    detect(text).map_err(|error| match error {
        NoText::Unreadable(error) => unreadable(file, &error),
        NoText::ZeroBytes => Problem::of_file(file, &say::ZERO_BYTES, &say::A_TEXT_FILE),
        NoText::Unknown { line } => {
            Problem::of_line(file, line, &say::UNKNOWN_ENCODING, &say::SAVE_AS_UTF8)
        }
    })
}

/// The text of some bytes.
///
/// # Errors
///
/// When they are no text in an encoding that is known.
pub fn text_of(file: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    let encoding = encoding_of(file, &mut bytes.as_slice())?;
    if encoding == Encoding::Utf8
        && let Ok(text) = String::from_utf8(bytes.clone())
    {
        return Ok(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        });
    }
    let mut text = String::new();
    Decoded::new(bytes.as_slice(), encoding)
        .read_to_string(&mut text)
        .map_err(|error| unreadable(file, &error))?;
    Ok(text)
}

pub(crate) fn unreadable(file: &str, error: &io::Error) -> Problem {
    Problem::of_file(file, &error.to_string(), &say::A_READABLE_FILE)
}

/// A text as UTF-8, without its mark.
pub(crate) struct Decoded<R> {
    from: R,
    decoder: Decoder,
    raw: Vec<u8>,
    /// The bytes of `raw` that are still to be decoded.
    held: std::ops::Range<usize>,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    pub fn new(from: R, encoding: Encoding) -> Self {
        Self {
            from,
            decoder: standard(encoding).new_decoder_with_bom_removal(),
            raw: vec![0; BLOCK],
            held: 0..0,
            ready: Vec::new(),
            given: 0,
            ended: false,
        }
    }

    fn refill(&mut self) -> io::Result<()> {
        while self.given == self.ready.len() && !self.ended {
            let mut last = false;
            if self.held.is_empty() {
                let read = self.from.read(&mut self.raw)?;
                self.held = 0..read;
                last = read == 0;
            }
            self.ready.resize(2 * BLOCK, 0);
            let (result, read, written, _) =
                self.decoder
                    .decode_to_utf8(&self.raw[self.held.clone()], &mut self.ready, last);
            self.held.start += read;
            self.ready.truncate(written);
            self.given = 0;
            self.ended = last && result == CoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        self.refill()?;
        let ready = &self.ready[self.given..];
        let length = ready.len().min(to.len());
        to[..length].copy_from_slice(&ready[..length]);
        self.given += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use words::Say;

    fn encoded(encoding: &'static encoding_rs::Encoding, text: &str) -> Vec<u8> {
        encoding.encode(text).0.into_owned()
    }

    fn utf16(text: &str, high_first: bool, mark: bool) -> Vec<u8> {
        let mark = mark.then_some(0xFEFF);
        let units = mark.into_iter().chain(text.encode_utf16());
        let bytes = units.map(|u: u16| {
            if high_first {
                u.to_be_bytes()
            } else {
                u.to_le_bytes()
            }
        });
        bytes.flatten().collect()
    }

    #[test]
    fn every_encoding_reads_the_same() {
        let text = "时间,发言人\n2024-01-03 09:00:00,张伟\n".repeat(4000);
        for bytes in [
            text.clone().into_bytes(),
            format!("\u{feff}{text}").into_bytes(),
            encoded(GB18030, &text),
            utf16(&text, false, true),
            utf16(&text, true, true),
            utf16(&text, false, false),
        ] {
            assert_eq!(text_of("a.csv", bytes).unwrap(), text);
        }
    }

    #[test]
    fn a_text_that_is_neither_is_refused() {
        // Latin-1 letters before plain ones are valid GB18030 and read as rare characters.
        let latin: Vec<u8> = b"t,user_id\n2024-01-03 09:00:00,M\xfcller\n".to_vec();
        let error = text_of("a.csv", latin).unwrap_err();
        assert_eq!(
            (error.line, *error.found),
            (2, say::UNKNOWN_ENCODING.text())
        );
        assert!(text_of("a.csv", b"t,user\xff\xff\xff".to_vec()).is_err());
        assert!(text_of("a.csv", b"t,u\0ser\nabc,def".to_vec()).is_err());
        // Cut within its last sign.
        let cut = "时间,发言人".as_bytes();
        assert_eq!(
            text_of("a.csv", cut[..cut.len() - 1].to_vec()).unwrap(),
            "时间,发言\u{fffd}"
        );
    }
}

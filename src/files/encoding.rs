//! In which encoding a text is, and reading it as UTF-8.
//!
//! A byte order mark decides. Without one a text is UTF-8 when all of it is valid; UTF-16 when every second byte of its
//! beginning is 0; GB18030 (and so GBK, GB2312: what a Chinese Windows calls ANSI) when it is valid as such and reads like
//! Chinese. Anything else is refused, never garbled.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::problem::Problem;
use words::Say;
use words::say::files as say;

/// What a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    Utf8,
    /// UTF-16, the lower byte first.
    Utf16Le,
    /// UTF-16, the higher byte first.
    Utf16Be,
    /// GB18030, which holds GBK and GB2312.
    Gb18030,
}

impl Encoding {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.standard().name()
    }

    fn standard(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Gb18030 => GB18030,
        }
    }
}

/// Bytes that are looked at in one go.
const BLOCK: usize = 1 << 16;

/// The encoding of a text, all of which is read.
///
/// # Errors
///
/// When it cannot be read, or is no text in an encoding that is known.
pub(crate) fn detect(file: &str, text: &mut dyn Read) -> Result<Encoding, Problem> {
    let mut signs = Signs::default();
    let mut block = vec![0; BLOCK];
    let mut held = 0;
    loop {
        let read = text
            .read(&mut block[held..])
            .map_err(|error| unreadable(file, &error))?;
        if signs.bytes == 0
            && let Some((encoding, _)) = encoding_rs::Encoding::for_bom(&block[..held + read])
        {
            return Ok(of_mark(encoding));
        }
        let end = held + read;
        held = signs.see(&mut block, end, read == 0);
        if read == 0 {
            return signs.verdict(file);
        }
    }
}

/// The text of some bytes.
///
/// # Errors
///
/// When they are no text in an encoding that is known.
pub fn text_of(file: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    let encoding = detect(file, &mut bytes.as_slice())?;
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

fn of_mark(encoding: &'static encoding_rs::Encoding) -> Encoding {
    if encoding == UTF_16LE {
        Encoding::Utf16Le
    } else if encoding == UTF_16BE {
        Encoding::Utf16Be
    } else {
        Encoding::Utf8
    }
}

pub(crate) fn unreadable(file: &str, error: &io::Error) -> Problem {
    Problem::of_file(file, &error.to_string(), &say::A_READABLE_FILE)
}

/// What was seen of a text.
#[derive(Default)]
struct Signs {
    bytes: u64,
    /// Zero bytes at even and odd places of the beginning.
    zeros: [u32; 2],
    not_utf8: bool,
    gb: Gb,
    /// The line of the first byte that is no UTF-8.
    line: u32,
}

impl Signs {
    /// Looks at the first `end` bytes; how many of them, moved to the front, must be seen again with the next ones.
    fn see(&mut self, block: &mut [u8], end: usize, last: bool) -> usize {
        if self.bytes < BLOCK as u64 {
            for (place, byte) in block[..end].iter().enumerate() {
                self.zeros[place % 2] += u32::from(*byte == 0);
            }
        }
        if self.not_utf8 {
            self.gb.see(&block[..end]);
            self.bytes += end as u64;
            return 0;
        }
        match std::str::from_utf8(&block[..end]) {
            Ok(_) => {
                self.lines(&block[..end]);
                self.gb.ascii_or_utf8(&block[..end]);
            }
            Err(error) => {
                let good = error.valid_up_to();
                let cut = error.error_len().is_none();
                if cut && !last {
                    self.lines(&block[..good]);
                    self.gb.see(&block[..good]);
                    self.bytes += good as u64;
                    block.copy_within(good..end, 0);
                    return end - good;
                }
                // A file that was cut within its last sign is UTF-8 all the same.
                self.lines(&block[..good]);
                self.not_utf8 = !cut || self.bytes + good as u64 == 0;
                self.gb.see(&block[..end]);
            }
        }
        self.bytes += end as u64;
        0
    }

    fn lines(&mut self, bytes: &[u8]) {
        let ends = bytes.iter().filter(|byte| **byte == b'\n').count();
        self.line = self
            .line
            .saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
    }

    fn verdict(&self, file: &str) -> Result<Encoding, Problem> {
        let seen = self.bytes.min(BLOCK as u64) as u32;
        let [even, odd] = self.zeros;
        if even + odd > 0 {
            return match (even * 4 > seen, odd * 4 > seen) {
                (true, false) => Ok(Encoding::Utf16Be),
                (false, true) => Ok(Encoding::Utf16Le),
                _ => Err(Problem::of_file(file, &say::ZERO_BYTES, &say::A_TEXT_FILE)),
            };
        }
        if !self.not_utf8 {
            return Ok(Encoding::Utf8);
        }
        if self.gb.reads_like_chinese() {
            return Ok(Encoding::Gb18030);
        }
        let line = self.line + 1;
        let found: &dyn Say = &say::UNKNOWN_ENCODING;
        Err(Problem::of_line(file, line, found, &say::SAVE_AS_UTF8))
    }
}

/// Whether bytes are GB18030, and how much of it is in the two rows of common characters (GB 2312) that nearly all of a
/// Chinese text is in: a Western text's single accented letters, followed by plain ones, look like rare characters.
#[derive(Default)]
struct Gb {
    lead: Option<u8>,
    four: u8,
    broken: bool,
    common: u32,
    rare: u32,
}

impl Gb {
    fn ascii_or_utf8(&mut self, bytes: &[u8]) {
        if !bytes.is_ascii() {
            self.see(bytes);
        }
    }

    fn see(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.broken {
                return;
            }
            match (self.lead.take(), self.four, byte) {
                // The second, third and fourth of four bytes.
                (Some(_), 0, b'0'..=b'9') => self.four = 2,
                (None, 2, 0x81..=0xFE) => self.four = 3,
                (None, 3, b'0'..=b'9') => {
                    self.four = 0;
                    self.rare = self.rare.saturating_add(1);
                }
                (_, 2 | 3, _) => self.broken = true,
                (Some(lead), _, 0xA1..=0xFE) if lead >= 0xA1 => {
                    self.common = self.common.saturating_add(1)
                }
                (Some(_), _, 0x40..=0x7E | 0x80..=0xFE) => self.rare = self.rare.saturating_add(1),
                (Some(_), ..) => self.broken = true,
                (None, _, 0..=0x7F) => {}
                (None, _, 0x81..=0xFE) => self.lead = Some(*byte),
                (None, ..) => self.broken = true,
            }
        }
    }

    fn reads_like_chinese(&self) -> bool {
        !self.broken && self.common > 9 * self.rare
    }
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
            decoder: encoding.standard().new_decoder_with_bom_removal(),
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

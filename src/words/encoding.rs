//! In which encoding a text is.
//!
//! A byte order mark decides. Without one a text is UTF-8 when all of it is valid; UTF-16 when every second byte of its
//! beginning is 0; GB18030 (and so GBK, GB2312: what a Chinese Windows calls ANSI) when it is valid as such and reads like
//! Chinese. Anything else is refused, never garbled.

use std::io::{self, Read};

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
    /// Its name, as the web's standard of encodings has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Gb18030 => "gb18030",
        }
    }
}

/// Why bytes are no text.
#[derive(Debug)]
pub enum NoText {
    /// They cannot be read.
    Unreadable(io::Error),
    /// There are zero bytes among them.
    ZeroBytes,
    /// They are in no encoding that is known; the first wrong byte stands in that line.
    Unknown {
        /// The line, from 1.
        line: u32,
    },
}

/// Bytes that are looked at in one go.
const BLOCK: usize = 1 << 16;

/// The encoding of a text, all of which is read.
///
/// # Errors
///
/// When it cannot be read, or is no text in an encoding that is known.
pub fn detect(text: &mut dyn Read) -> Result<Encoding, NoText> {
    let mut signs = Signs::default();
    let mut block = vec![0; BLOCK];
    let mut held = 0;
    loop {
        let read = text.read(&mut block[held..]).map_err(NoText::Unreadable)?;
        let end = held + read;
        if signs.bytes == 0 {
            match block[..end] {
                [0xEF, 0xBB, 0xBF, ..] => return Ok(Encoding::Utf8),
                [0xFF, 0xFE, ..] => return Ok(Encoding::Utf16Le),
                [0xFE, 0xFF, ..] => return Ok(Encoding::Utf16Be),
                _ => {}
            }
        }
        held = signs.see(&mut block, end, read == 0);
        if read == 0 {
            return signs.verdict();
        }
    }
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

    fn verdict(&self) -> Result<Encoding, NoText> {
        let seen = self.bytes.min(BLOCK as u64) as u32;
        let [even, odd] = self.zeros;
        if even + odd > 0 {
            return match (even * 4 > seen, odd * 4 > seen) {
                (true, false) => Ok(Encoding::Utf16Be),
                (false, true) => Ok(Encoding::Utf16Le),
                _ => Err(NoText::ZeroBytes),
            };
        }
        if !self.not_utf8 {
            return Ok(Encoding::Utf8);
        }
        if self.gb.reads_like_chinese() {
            return Ok(Encoding::Gb18030);
        }
        Err(NoText::Unknown {
            line: self.line + 1,
        })
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

//! Transcripts of chats: a line of time and name, then the text. A message goes on until the next such line.

use std::hash::Hasher;
use std::io::{BufRead, BufReader, Read};

use super::draft::{Cells, Draft};
use super::encoding::unreadable;
use super::kinds::{Kind, QQ_TRANSCRIPT, WECHAT_TRANSCRIPT, WHATSAPP};
use super::moment;
use super::problem::Problem;
use super::seats::{Columns, Seats};

/// The columns of what a transcript becomes.
const COLUMNS: [&str; 5] = ["t", "user", "name", "text", "kind"];

/// A line that begins a message.
#[derive(Debug, Default, PartialEq, Eq)]
struct Head<'a> {
    time: &'a str,
    user: &'a str,
    name: &'a str,
    text: &'a str,
    kind: &'static str,
}

type ReadHead = fn(&str) -> Option<Head<'_>>;

/// The kind of a transcript, by its beginning; nothing when it is none.
pub(crate) fn recognise(beginning: &str) -> Option<&'static Kind> {
    if beginning.contains("消息记录（此消息记录为文本格式") || beginning.contains("消息分组:")
    {
        return Some(&QQ_TRANSCRIPT);
    }
    let lines: Vec<&str> = beginning
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(200)
        .collect();
    let heads = |head: ReadHead| lines.iter().filter(|line| head(line).is_some()).count();
    // A notice or two may stand first; a text of several lines may be long.
    if heads(whatsapp) * 5 > lines.len() {
        return Some(&WHATSAPP);
    }
    // A table, whose first line names its columns, may have times and names in every other one.
    let first = lines
        .first()
        .is_some_and(|line| line_of_time_and_name(line).is_some());
    (first && heads(line_of_time_and_name) * 5 > lines.len()).then_some(&WECHAT_TRANSCRIPT)
}

/// Reads a transcript into the draft.
pub(crate) fn read(
    file: &str,
    kind: &'static Kind,
    text: Box<dyn Read + '_>,
    draft: &mut Draft,
) -> Result<Seats, Problem> {
    let names = COLUMNS.map(str::to_owned).to_vec();
    let seats = Seats::of(file, kind, names, &Columns::default(), false)?;
    draft.begin_table(&seats);
    let head: ReadHead = match kind.name {
        "whatsapp" => whatsapp,
        "qq_txt" => qq,
        _ => line_of_time_and_name,
    };
    let mut text = BufReader::new(text);
    let (mut line, mut number) = (Vec::new(), 0);
    let mut message: Option<(Message, u32)> = None;
    loop {
        line.clear();
        // A line longer than any message is read in parts, so that a file without line ends does not fill the memory.
        let read = text
            .by_ref()
            .take(1 << 20)
            .read_until(b'\n', &mut line)
            .map_err(|error| unreadable(file, &error))?;
        if read == 0 {
            break;
        }
        number += 1;
        let bare = String::from_utf8_lossy(&line);
        let bare = bare.trim_end_matches(['\r', '\n']);
        match head(bare) {
            Some(head) => {
                if let Some((message, line)) = message.replace((Message::of(&head), number)) {
                    draft.row(&seats, &message, line);
                }
            }
            None => {
                if let Some((message, _)) = &mut message {
                    message.go_on(bare);
                }
            }
        }
    }
    if let Some((message, line)) = message {
        draft.row(&seats, &message, line);
    }
    Ok(seats)
}

/// A message; of its text a digest is enough but for the first line.
struct Message {
    cells: [String; 5],
    rest: fnv::FnvHasher,
}

impl Message {
    fn of(head: &Head<'_>) -> Self {
        let cells = [head.time, head.user, head.name, head.text, head.kind].map(str::to_owned);
        Self {
            cells,
            rest: fnv::FnvHasher::default(),
        }
    }

    fn go_on(&mut self, line: &str) {
        self.rest.write(line.as_bytes());
    }
}

impl Cells for Message {
    fn cell(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", |cell| cell.trim())
    }

    fn digest(&self, to: &mut dyn Hasher) {
        for cell in &self.cells {
            to.write(cell.as_bytes());
        }
        to.write_u64(self.rest.finish());
    }
}

fn is_time(text: &str) -> bool {
    moment::read(text).is_some_and(|found| found.clock)
}

/// `[3/1/2024, 09:05:00] Name: text` or `3/1/2024, 09:05 - Name: text`.
fn whatsapp(line: &str) -> Option<Head<'_>> {
    let line = line.trim_start_matches(['\u{feff}', '\u{200e}', '\u{200f}']);
    let (time, rest) = match line.strip_prefix('[') {
        Some(inner) => inner.split_once("] ")?,
        None => line.split_once(" - ")?,
    };
    if !is_time(time) {
        return None;
    }
    let Some((user, text)) = rest
        .split_once(": ")
        .or_else(|| Some((rest.strip_suffix(':')?, "")))
    else {
        return Some(notice(time, rest));
    };
    let marked = text.strip_prefix('\u{200e}').filter(|text| is_notice(text));
    if let Some(text) = marked {
        return Some(notice(time, text));
    }
    Some(Head {
        time,
        user: user.trim_matches([
            '\u{200e}', '\u{202a}', '\u{202c}', '~', ' ', '\u{a0}', '\u{202f}',
        ]),
        text,
        ..Head::default()
    })
}

/// What WhatsApp says of those who came and went: the words behind or before a name.
const JOINED: [&str; 6] = [
    " joined using this group's invite link",
    " joined from the community",
    " joined",
    " was added",
    "加入了群组",
    "已加入",
];
const LEFT: [&str; 4] = [" left", " was removed", "退出了群组", "已离开"];

fn notice<'a>(time: &'a str, text: &'a str) -> Head<'a> {
    let text = text.trim_matches(['\u{200e}', '.', ' ']);
    for (kind, endings) in [("join", JOINED.as_slice()), ("leave", LEFT.as_slice())] {
        let name = endings.iter().find_map(|ending| {
            let at = text.find(ending)?;
            text.get(..at)
        });
        if let Some(user) = name.filter(|name| !name.is_empty() && name.len() < 100) {
            return Head {
                time,
                user,
                kind,
                ..Head::default()
            };
        }
    }
    if let Some((_, added)) = text
        .split_once(" added ")
        .filter(|(_, added)| !added.contains([',', '&']))
    {
        return Head {
            time,
            user: added,
            kind: "join",
            ..Head::default()
        };
    }
    Head {
        time,
        kind: "notice",
        ..Head::default()
    }
}

fn is_notice(text: &str) -> bool {
    const NOTICES: [&str; 12] = [
        "end-to-end encrypted",
        "created group",
        "created this group",
        "changed the subject",
        "changed this group",
        "changed the group",
        "security code",
        "added",
        "joined",
        "left",
        "端到端加密",
        "创建了群组",
    ];
    NOTICES.iter().any(|notice| text.contains(notice))
}

/// `2023-11-29 19:25:07 name(12345)`; the system's own have no person behind them.
fn qq(line: &str) -> Option<Head<'_>> {
    let (time, name) = time_first(line)?;
    let account = name
        .strip_suffix(')')
        .and_then(|inner| inner.rsplit_once('('))
        .or_else(|| {
            name.strip_suffix('>')
                .and_then(|inner| inner.rsplit_once('<'))
        });
    let (name, user) = account
        .filter(|(_, user)| !user.is_empty())
        .unwrap_or((name, name));
    let kind = if matches!(user, "10000" | "1000000" | "系统消息") {
        "notice"
    } else {
        ""
    };
    // A title of the group stands before the name: 【群主】.
    let name = name
        .split_once('】')
        .filter(|_| name.starts_with('【'))
        .map_or(name, |(_, name)| name);
    Some(Head {
        time,
        user,
        name,
        kind,
        ..Head::default()
    })
}

/// `2024-01-03 09:05:00 name`, or the name first.
fn line_of_time_and_name(line: &str) -> Option<Head<'_>> {
    let line = line.trim_start_matches('\u{feff}');
    let (time, user) = time_first(line).or_else(|| {
        let at = line
            .char_indices()
            .rev()
            .filter(|(_, sign)| *sign == ' ')
            .nth(1)?
            .0;
        let (user, time) = (line[..at].trim(), line[at..].trim());
        (is_time(time) && !user.is_empty() && user.len() < 100).then_some((time, user))
    })?;
    Some(Head {
        time,
        user: user.trim_end_matches([':', '：']).trim_matches('\''),
        ..Head::default()
    })
}

fn time_first(line: &str) -> Option<(&str, &str)> {
    if !line.starts_with(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    let blanks = line
        .char_indices()
        .filter(|(_, sign)| *sign == ' ')
        .map(|(at, _)| at);
    for at in blanks.take(3) {
        let (time, name) = (&line[..at], line[at..].trim());
        if is_time(time) && !name.is_empty() && name.len() < 200 {
            // `9:05:00 AM` goes on with the next word.
            let next = name.split(|sign: char| !sign.is_alphabetic()).next();
            if !matches!(next, Some("AM" | "PM" | "am" | "pm")) {
                return Some((time, name));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn lines_that_begin_a_message() {
        let head = whatsapp("[03/01/2024, 09:05:00] ~ Ann Lee: see: here").unwrap();
        assert_eq!(
            (head.time, head.user, head.text),
            ("03/01/2024, 09:05:00", "Ann Lee", "see: here")
        );
        assert_eq!(whatsapp("3/1/24, 9:05 AM - Bob: hi").unwrap().user, "Bob");
        assert_eq!(
            whatsapp("2024/1/3 上午9:05 - 张伟: 早").unwrap().user,
            "张伟"
        );
        let joined = whatsapp("3/1/24, 9:05 - Cyd joined using this group's invite link").unwrap();
        assert_eq!((joined.user, joined.kind), ("Cyd", "join"));
        assert_eq!(
            whatsapp("[3/1/24, 9:05] Club: \u{200e}Messages and calls are end-to-end encrypted.")
                .unwrap()
                .kind,
            "notice"
        );
        assert_eq!(whatsapp("and so - on: yes"), None);
        let head = qq("2023-11-29 19:25:07 【群主】张伟(12345)").unwrap();
        assert_eq!((head.user, head.name), ("12345", "张伟"));
        assert_eq!(
            qq("2023-11-29 9:25:07 系统消息(10000)").unwrap().kind,
            "notice"
        );
        assert_eq!(
            line_of_time_and_name("2024-01-03 09:05:00 老王")
                .unwrap()
                .user,
            "老王"
        );
        assert_eq!(
            line_of_time_and_name("老 王 2024-01-03 09:05:00")
                .unwrap()
                .user,
            "老 王"
        );
        assert_eq!(line_of_time_and_name("t,user_id"), None);
    }

    #[test]
    fn transcripts_are_recognised_and_tables_are_not() {
        let name = |text: &str| recognise(text).map(|kind| kind.name);
        assert_eq!(name("[3/1/24, 9:05] A: x\nmore\n"), Some("whatsapp"));
        assert_eq!(name("2024-01-03 09:05:00 老王\n早\n\n"), Some("wechat_txt"));
        assert_eq!(
            name("消息记录（此消息记录为文本格式，不支持重新导入）\n"),
            Some("qq_txt")
        );
        assert_eq!(name("t,user_id\n2024-01-03 09:05:00,u1\n"), None);
        assert_eq!(name(""), None);
    }
}

//! From what was read to the log: times on the group's clock, messages linked, imperfect rows left out or mended.

use measure::{Contribution, Known, Log, Maybe, Member, MessageKind, Need, Standing, Traces};

use super::columns::{Messages, NONE, Stamp};
use super::draft::Draft;
use super::finding::What;
use super::moment::{DayOrder, Moment};
use super::people::Person;
use super::zone::Zone;

/// 2000-01-01: what is earlier stands for no time.
const EARLIEST: i64 = 946_684_800;

/// How times become seconds on the group's clock.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock<'a> {
    pub zone: &'a Zone,
    pub order: DayOrder,
    /// The time now, on the group's clock; later ones are in the future.
    pub now: i64,
}

impl Clock<'_> {
    /// The seconds of a time, or what is wrong with it.
    pub fn read(&self, moment: Moment) -> Result<i64, What> {
        match moment.on(self.zone, self.order) {
            None => Err(What::BadTime),
            Some(at) if at < EARLIEST => Err(What::EarlyTime),
            // Clocks differ, and files may come from another zone.
            Some(at) if at > self.now + 86_400 => Err(What::FutureTime),
            Some(at) => Ok(at),
        }
    }
}

/// The log; nothing where no message and no member is left.
pub(crate) fn log(draft: &mut Draft, clock: Clock<'_>, operators_named: bool) -> Option<Log> {
    draft.finish_types();
    let times = times(draft, clock);
    let mut messages = std::mem::take(&mut draft.messages);
    let kept = kept(draft, &messages, &times);
    messages.cells = Vec::new();
    let parents = parents(draft, &mut messages, &kept);
    let (numbers, members) = members(draft, &messages, &times, &kept, clock);
    let nobody = u32::try_from(members.len()).unwrap_or(NONE);
    let mut contributions = Vec::with_capacity(kept.len());
    let account = |person: u32| match numbers.get(person as usize) {
        Some(number) if *number != NONE => *number,
        _ => nobody,
    };
    let mut odd: Vec<u32> = Vec::new();
    for (item, &message) in (0_u32..).zip(&kept) {
        let at = message as usize;
        let parent = parents
            .get(item as usize)
            .copied()
            .filter(|parent| *parent != NONE);
        let said = messages.kind.get(at).copied().unwrap_or(0);
        let (kind, fits) = kind_of(said, parent.is_some(), draft.has.parents);
        if !fits {
            odd.push(message);
        }
        let to = messages
            .to
            .get(at)
            .copied()
            .filter(|to| *to != NONE)
            .map(account);
        contributions.push(Contribution {
            time: times[at],
            member: account(messages.author[at]),
            item,
            parent: parent.into(),
            addressee: to.filter(|to| *to != nobody).into(),
            kind,
            score: messages.score.get(at).copied().flatten(),
        });
    }
    for message in odd {
        let (file, line) = messages.place(message as usize);
        draft.findings.add(What::OddKind, file, line);
    }
    drop((messages, times, kept, parents));
    if !draft.has.addressees {
        direct_at_parents(&mut contributions, nobody);
    }
    finish(draft, members, contributions, operators_named)
}

/// The time of every message, [`i64::MIN`] for one that is left out.
fn times(draft: &mut Draft, clock: Clock<'_>) -> Vec<i64> {
    let stamps: Vec<Stamp> = std::mem::take(&mut draft.messages.at);
    let mut times = Vec::with_capacity(stamps.len());
    for (message, stamp) in stamps.into_iter().enumerate() {
        times.push(clock.read(stamp.moment()).unwrap_or_else(|what| {
            let (file, line) = draft.messages.place(message);
            draft.findings.add(what, file, line);
            i64::MIN
        }));
    }
    times
}

/// The messages that are kept, in the order in which they were read: without those that have no time and those that
/// stand twice.
fn kept(draft: &mut Draft, messages: &Messages, times: &[i64]) -> Vec<u32> {
    let count = u32::try_from(times.len()).unwrap_or(NONE);
    let mut twice = if messages.item.is_empty() {
        repeated(draft, messages, times)
    } else {
        named_twice(draft, messages, times)
    };
    twice.sort_unstable();
    let mut twice = twice.into_iter().peekable();
    (0..count)
        .filter(|message| {
            twice.next_if_eq(message).is_none() && times[*message as usize] != i64::MIN
        })
        .collect()
}

/// Messages whose name an earlier one has.
fn named_twice(draft: &mut Draft, messages: &Messages, times: &[i64]) -> Vec<u32> {
    let mut order: Vec<(u64, u32)> = messages
        .item
        .iter()
        .copied()
        .zip(0..)
        .filter(|(name, _)| *name != 0)
        .collect();
    order.sort_unstable();
    let mut again = Vec::new();
    let mut first = None;
    for (name, message) in order {
        match first {
            Some((known, earlier)) if known == name => {
                let place = messages.place(message as usize);
                // One that was edited between two exports has the same author and time.
                let [a, b] = [earlier as usize, message as usize];
                let same = messages.cells[a] == messages.cells[b]
                    || (times[a] == times[b]
                        && messages.author[a] == messages.author[b]
                        && parent(messages, a) == parent(messages, b));
                if same {
                    draft.findings.add(What::Twice, place.0, place.1);
                } else {
                    draft.conflicts.push((messages.place(a), place));
                }
                again.push(message);
            }
            _ => first = Some((name, message)),
        }
    }
    again
}

fn parent(messages: &Messages, message: usize) -> u64 {
    messages.parent.get(message).copied().unwrap_or(0)
}

/// Messages without names that are like an earlier one in all cells, their text included: when another stands between, an
/// export was joined to one that overlaps it. Neighbours may be two messages of one moment and are kept.
fn repeated(draft: &mut Draft, messages: &Messages, times: &[i64]) -> Vec<u32> {
    if !draft.has_texts {
        return Vec::new();
    }
    let mut order: Vec<(i64, u32, u32, u32)> = (0..)
        .zip(times)
        .map(|(message, time)| {
            (
                *time,
                messages.author[message as usize],
                messages.cells[message as usize],
                message,
            )
        })
        // Without seconds two messages of a minute are alike.
        .filter(|(time, ..)| *time != i64::MIN && draft.has_seconds)
        .collect();
    order.sort_unstable();
    let mut again = Vec::new();
    for alike in order
        .chunk_by(|a, b| (a.0, a.1, a.2) == (b.0, b.1, b.2))
        .filter(|alike| alike.len() > 1)
    {
        // Of several runs of neighbours the longest is all that was written.
        let mut runs: Vec<&[_]> = alike.chunk_by(|a, b| b.3 == a.3 + 1).collect();
        let longest = (0..runs.len())
            .rev()
            .max_by_key(|run| runs[*run].len())
            .unwrap_or_default();
        for (_, _, _, message) in runs.swap_remove(longest).iter().skip(1) {
            let place = messages.place(*message as usize);
            draft.findings.add(What::Repeated, place.0, place.1);
        }
        for (_, _, _, message) in runs.into_iter().flatten() {
            let place = messages.place(*message as usize);
            draft.findings.add(What::Twice, place.0, place.1);
            again.push(*message);
        }
    }
    again
}

/// The number of each kept message's parent, [`NONE`] where it has none; numbers from the count of messages on stand for
/// messages that the log does not have. Empty where no table names parents.
fn parents(draft: &mut Draft, messages: &mut Messages, kept: &[u32]) -> Vec<u32> {
    let (items, parents) = (
        std::mem::take(&mut messages.item),
        std::mem::take(&mut messages.parent),
    );
    if parents.is_empty() {
        return Vec::new();
    }
    let mut names: Vec<(u64, u32)> = (0..)
        .zip(kept)
        .filter_map(|(number, message)| Some((*items.get(*message as usize)?, number)))
        .filter(|(name, _)| *name != 0)
        .collect();
    names.sort_unstable();
    let parent_of = |message: u32| parents.get(message as usize).copied().unwrap_or(0);
    let find = |name: u64| {
        names
            .binary_search_by_key(&name, |(known, _)| *known)
            .ok()
            .map(|at| names[at].1)
    };
    let (mut found, mut lost) = (Vec::with_capacity(kept.len()), Vec::new());
    for (number, message) in kept.iter().enumerate() {
        let name = parent_of(*message);
        let parent = if name == 0 { None } else { find(name) };
        if name != 0 && parent.is_none() {
            lost.push((name, number));
        }
        found.push(parent.unwrap_or(NONE));
    }
    // Messages of the log that answer one lost message are numbered alike.
    let mut names: Vec<u64> = lost.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    for (name, number) in lost {
        let (file, line) = messages.place(kept[number] as usize);
        draft.findings.add(What::Orphan, file, line);
        let place = names.binary_search(&name).unwrap_or_default();
        found[number] = u32::try_from(kept.len() + place).unwrap_or(NONE);
    }
    found
}

/// The members of the log and, for each account, its number among them, [`NONE`] where it is left out.
fn members(
    draft: &mut Draft,
    messages: &Messages,
    times: &[i64],
    kept: &[u32],
    clock: Clock<'_>,
) -> (Vec<u32>, Vec<Member>) {
    let mut first = vec![i64::MAX; draft.people.all().len()];
    for message in kept {
        let author = messages.author[*message as usize] as usize;
        if let Some(known) = first.get_mut(author) {
            *known = (*known).min(times[*message as usize]);
        }
    }
    let begin = first.iter().copied().min().unwrap_or(i64::MAX);
    let (mut numbers, mut members, mut inviters) = (Vec::new(), Vec::new(), Vec::new());
    let findings = &mut draft.findings;
    for (person, first) in draft.people.all().zip(&first) {
        let (file, line) = person.place;
        let mut read = |moment: Option<Moment>| {
            let time = moment.map(|moment| clock.read(moment));
            if let Some(Err(what)) = time {
                findings.add(what, file, line);
            }
            time.and_then(Result::ok)
        };
        let (joined, last_visit) = (read(person.joined), read(person.last_visit));
        let wrote = *first != i64::MAX;
        if draft.has.member_list && wrote && !person.listed {
            findings.add(What::NotListed, file, line);
        } else if draft.has.joins && person.listed && joined.is_none() && wrote {
            findings.add(What::NoJoin, file, line);
        }
        // Where no joining is known at all, those who never wrote were there from the beginning for all that is known.
        let from = joined.or(wrote.then_some(*first)).or(last_visit);
        let from =
            from.or((!draft.has.joins && person.listed && begin != i64::MAX).then_some(begin));
        let Some(from) = from else {
            if person.listed {
                findings.add(What::NeverThere, file, line);
            }
            numbers.push(NONE);
            continue;
        };
        numbers.push(u32::try_from(members.len()).unwrap_or(NONE));
        members.push(member(person, from, last_visit));
        inviters.push(person.inviter);
    }
    for (member, inviter) in members.iter_mut().zip(inviters) {
        let number = inviter.and_then(|inviter| numbers.get(inviter as usize).copied());
        member.traces.inviter = number.filter(|number| *number != NONE);
    }
    (numbers, members)
}

fn member(person: &Person, joined: i64, last_visit: Option<i64>) -> Member {
    Member {
        traces: Traces {
            last_visit: last_visit.map(|visit| visit.max(joined)),
            light_actions: person.light_actions,
            inviter: None,
            muted: person.muted,
            left: person.left,
            spent: person.spent,
        },
        ..Member::new(joined, person.operator == Some(true))
    }
}

/// What a message is, and whether that fits what it is said to be: a parent decides.
fn kind_of(said: u8, has_parent: bool, parents_known: bool) -> (MessageKind, bool) {
    match (said, has_parent) {
        (2, true) => (MessageKind::Answer, true),
        (0 | 3, true) => (MessageKind::Comment, true),
        (_, true) => (MessageKind::Comment, false),
        // Without a column of parents a log cannot say what belongs together.
        (2 | 3, false) => (MessageKind::Post, !parents_known),
        (_, false) => (MessageKind::Post, true),
    }
}

/// Directs every message at the author of the one that it answers, where no table says whom it is directed at.
fn direct_at_parents(contributions: &mut [Contribution], nobody: u32) {
    for at in 0..contributions.len() {
        let Contribution {
            parent, addressee, ..
        } = contributions[at];
        if addressee != Maybe::NONE {
            continue;
        }
        let answered = parent
            .get()
            .and_then(|parent| contributions.get(parent as usize));
        let author = answered.map(|answered| answered.member);
        contributions[at].addressee = author.filter(|author| *author != nobody).into();
    }
}

fn finish(
    draft: &Draft,
    mut members: Vec<Member>,
    contributions: Vec<Contribution>,
    operators_named: bool,
) -> Option<Log> {
    let nobody = u32::try_from(members.len()).ok()?;
    let last = contributions.iter().map(|c| c.time).max();
    let seen = members
        .iter()
        .map(|member| {
            member
                .traces
                .last_visit
                .unwrap_or(member.joined)
                .max(member.joined)
        })
        .max();
    let first = contributions.iter().map(|c| c.time).min();
    let end = last.or(seen)?;
    if contributions.iter().any(|c| c.member == nobody) {
        members.push(Member {
            standing: Standing::Nobody,
            ..Member::new(first.unwrap_or(end), false)
        });
    }
    let has = &draft.has;
    // Notices of joining make it known only where they are the rule.
    let came = draft
        .people
        .all()
        .filter(|person| person.joined.is_some())
        .count()
        * 2
        > draft.people.all().len();
    let told = [
        (Need::Messages, has.messages),
        (Need::Joins, has.joins || came),
        (Need::Silent, has.member_list),
        (Need::Operators, has.operators || operators_named),
        (Need::Answers, has.parents || has.addressees),
        (Need::Clock, has.clock),
        (Need::Visits, has.visits),
        (Need::LightActions, has.light_actions),
        (Need::Votes, has.scores),
        (Need::Invitations, has.inviters),
        (Need::Spending, has.spending),
        (Need::Muting, has.muting),
        (Need::Leaving, has.leaving),
    ];
    let known = told
        .into_iter()
        .filter(|(_, told)| *told)
        .fold(Known::NOTHING, |known, (need, _)| known.with(need));
    // The rows were made to fit together.
    let log = Log::new(members, contributions, end).ok()?;
    Some(log.with_members_until(seen.unwrap_or(end)).knowing(known))
}

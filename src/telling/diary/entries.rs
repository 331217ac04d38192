//! The dated entries of a diary.

use std::collections::BTreeMap;

use super::closing::median;
use super::life::{Happenings, Life, Way};
use super::phrases;
use super::{DiaryEntry, EntryKind};
use model::event_log::NOBODY;
use model::math::{logistic, max, min};
use model::trace::{Reading, Trace, TracedDay};
use model::wish::WISH_TERMS;
use words::say::diary as say;
use words::{Say, Text};

/// Shorter absences are not told.
const AWAY_DAYS: u32 = 14;

/// Visits without a word are told together as long as they lie within so many days.
const TOGETHER_DAYS: u32 = 14;

/// A term of the wish stands out on a day when it differs so much from the person's median, logit.
const STANDS_OUT: f64 = 0.4;

/// Terms that say nothing of a single day.
const SLOW: [&str; 5] = ["own", "habit", "drift", "muted", "folded"];

/// The most terms that are named.
const NAMED: usize = 2;

/// Every entry in the order of time.
pub(super) fn entries(life: &Life, trace: &Trace, segment: Option<&Text>) -> Vec<DiaryEntry> {
    let inside = Inside::of(trace);
    let mut entries = Vec::new();
    for (&day, happenings) in &life.by_day {
        let mut writer = Writer {
            day,
            entries: Vec::new(),
        };
        writer.write(life, trace, &inside, happenings, segment);
        writer.entries.sort_by_key(|entry| entry.minute);
        entries.extend(writer.entries);
    }
    let mut entries = together(entries, &inside);
    entries.extend(absences(life, &inside));
    entries.sort_by_key(|entry| (entry.day, entry.minute));
    entries
}

/// What the person's days were like from the inside.
struct Inside<'a> {
    days: BTreeMap<u32, &'a TracedDay>,
    /// The median of each term of the wish to visit.
    usual: [f64; WISH_TERMS.len()],
}

impl<'a> Inside<'a> {
    fn of(trace: &'a Trace) -> Self {
        let wishes = || trace.days.iter().filter_map(|day| day.wish);
        Self {
            days: trace.days.iter().map(|day| (day.day, day)).collect(),
            usual: std::array::from_fn(|k| median(wishes().map(|wish| wish[k]))),
        }
    }

    fn wish(&self, day: u32) -> Option<&[f32; WISH_TERMS.len()]> {
        self.days.get(&day).and_then(|day| day.wish.as_ref())
    }

    /// Probability of a visit.
    fn probability(&self, day: u32) -> Option<f64> {
        self.wish(day)
            .map(|wish| f64::from(logistic(wish.iter().sum())))
    }

    fn reading(&self, day: u32) -> Option<Reading> {
        self.days.get(&day).and_then(|day| day.reading)
    }

    /// Terms of the wish that stand out on a day, and by how much; the greatest first.
    fn stands_out(&self, day: u32) -> Vec<(usize, f64)> {
        let Some(wish) = self.wish(day) else {
            return Vec::new();
        };
        let mut found: Vec<(usize, f64)> = wish
            .iter()
            .zip(self.usual)
            .map(|(&now, usual)| f64::from(now) - usual)
            .enumerate()
            .filter(|(k, change)| {
                change.abs() >= STANDS_OUT && !SLOW.contains(&WISH_TERMS[*k].name)
            })
            .collect();
        found.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
        found.truncate(NAMED);
        found
    }
}

/// The entries of one day.
struct Writer {
    day: u32,
    entries: Vec<DiaryEntry>,
}

impl Writer {
    fn add(&mut self, kind: EntryKind, minute: u16, text: Text, numbers: &[(&'static str, f64)]) {
        self.entries.push(DiaryEntry {
            day: self.day,
            last_day: self.day,
            minute,
            kind,
            text,
            numbers: numbers.iter().copied().collect(),
        });
    }

    fn write(
        &mut self,
        life: &Life,
        trace: &Trace,
        inside: &Inside<'_>,
        today: &Happenings,
        segment: Option<&Text>,
    ) {
        if let Some(minute) = today.joined {
            let text = phrases::joined(trace.identity, life, segment);
            self.add(EntryKind::Joined, minute, text, &[]);
        }
        if let Some(minute) = today.returned {
            self.add(EntryKind::Returned, minute, say::RETURNED.text(), &[]);
        }
        if let Some(minute) = today.visited {
            self.visit(inside, minute);
        }
        self.talk(today);
        self.money(today);
        if let Some(&minute) = today.events.first() {
            self.add(EntryKind::Event, minute, say::EVENT_VISITED.text(), &[]);
        }
        if let Some(&minute) = today.contacted.first() {
            let numbers = [("messages", today.contacted.len() as f64)];
            self.add(
                EntryKind::Contacted,
                minute,
                say::CONTACTED.text(),
                &numbers,
            );
        }
        if let Some(&(_, minute)) = today.invited.first() {
            let people = today.invited.len();
            let accepted = today.invited.iter().filter(|(accepts, _)| *accepts).count();
            let text = say::Invited {
                people: &people,
                accepted: &accepted,
            }
            .text();
            let numbers = [("people", people as f64), ("accepted", accepted as f64)];
            self.add(EntryKind::Invited, minute, text, &numbers);
        }
        self.turn_away(inside, today);
    }

    fn visit(&mut self, inside: &Inside<'_>, minute: u16) {
        let mut numbers = Vec::new();
        let mut parts = Vec::new();
        if let (Some(probability), Some(wish)) =
            (inside.probability(self.day), inside.wish(self.day))
        {
            parts.push(phrases::wish(probability, &inside.stands_out(self.day)));
            numbers.push(("probability", probability));
            let terms = WISH_TERMS.iter().zip(wish);
            numbers.extend(terms.map(|(term, &value)| (term.name, f64::from(value))));
        }
        if let Some(reading) = inside.reading(self.day) {
            parts.push(phrases::read(&[reading]));
            numbers.extend(numbers_of(&[reading]));
        }
        let text = phrases::sentences(parts);
        self.add(EntryKind::Visited, minute, text, &numbers);
    }

    fn talk(&mut self, today: &Happenings) {
        let first = today.topics.first().copied();
        let first = first.or(today.replies.first().map(|&(_, minute)| minute));
        if let Some(minute) = first {
            let to: Vec<u32> = today.replies.iter().map(|&(to, _)| to).collect();
            let numbers = [
                ("topics", today.topics.len() as f64),
                ("replies", to.len() as f64),
            ];
            let text = phrases::wrote(today.topics.len(), &to);
            self.add(EntryKind::Wrote, minute, text, &numbers);
        }
        if let Some(first) = today.answers.first() {
            let mut numbers = vec![
                ("answers", today.answers.len() as f64),
                (
                    "by_operator",
                    today.answers.iter().filter(|a| a.by == NOBODY).count() as f64,
                ),
            ];
            let waited = today.answers.iter().find_map(|answer| answer.waited);
            numbers.extend(waited.map(|minutes| ("waited_minutes", f64::from(minutes))));
            let text = phrases::answered(&today.answers);
            self.add(EntryKind::Answered, first.minute, text, &numbers);
        }
        if today.unanswered > 0 {
            let numbers = [("topics", f64::from(today.unanswered))];
            let text = say::Unanswered {
                topics: &today.unanswered,
            }
            .text();
            self.add(EntryKind::Unanswered, LATE, text, &numbers);
        }
        let given = today.likes.first().map(|&(_, minute)| minute);
        if let Some(minute) = given.or(today.liked.first().copied()) {
            let to: Vec<u32> = today.likes.iter().map(|&(to, _)| to).collect();
            let members: Vec<u32> = to.iter().copied().filter(|&to| to != NOBODY).collect();
            let operator = to.len() - members.len();
            let numbers = [
                ("given", to.len() as f64),
                ("received", today.liked.len() as f64),
            ];
            let text = phrases::likes(&members, operator, today.liked.len());
            self.add(EntryKind::Liked, minute, text, &numbers);
        }
    }

    fn money(&mut self, today: &Happenings) {
        let first = today.taken.first().map(|&(_, _, minute)| minute);
        if let Some(minute) = first.or(today.sent.first().map(|&(_, minute)| minute)) {
            let taken: Vec<(f64, u32)> = today.taken.iter().map(|&(v, by, _)| (v, by)).collect();
            let sent: Vec<f64> = today.sent.iter().map(|&(value, _)| value).collect();
            let numbers = [
                ("taken_yuan", taken.iter().map(|(value, _)| value).sum()),
                ("sent_yuan", sent.iter().sum()),
            ];
            let text = phrases::packets(&taken, &sent);
            self.add(EntryKind::Packet, minute, text, &numbers);
        }
        if let Some((streak, minute)) = today.check_in {
            let text = say::CheckedIn { streak: &streak }.text();
            self.add(EntryKind::CheckIn, minute, text, &[("streak", streak)]);
        }
        if let Some(minute) = today.luckiest {
            self.add(EntryKind::Award, minute, say::LUCKIEST.text(), &[]);
        }
        if let Some(&(_, minute)) = today.awards.first() {
            let sum: f64 = today.awards.iter().map(|(value, _)| value).sum();
            self.add(
                EntryKind::Award,
                minute,
                phrases::award(sum),
                &[("yuan", sum)],
            );
        }
        if let Some(&(_, minute)) = today.bought.first() {
            let sum: f64 = today.bought.iter().map(|(value, _)| value).sum();
            let text = phrases::bought(today.bought.len(), sum);
            self.add(EntryKind::Bought, minute, text, &[("yuan", sum)]);
        }
    }

    fn turn_away(&mut self, inside: &Inside<'_>, today: &Happenings) {
        let evening = inside.days.get(&self.day).map(|day| day.evening);
        if let (Some(minute), Some(evening)) = (today.muted, evening) {
            let [fatigue, annoyance] = [evening.fatigue, evening.annoyance].map(f64::from);
            let numbers = [("fatigue", fatigue), ("annoyance", annoyance)];
            let text = phrases::muted(annoyance, fatigue);
            self.add(EntryKind::Muted, minute, text, &numbers);
        }
        if let Some(minute) = today.folded {
            self.add(EntryKind::Folded, minute, say::FOLDED.text(), &[]);
        }
        if let Some(parting) = today.parting {
            let decision = inside.days.get(&self.day).and_then(|day| day.leaving);
            let (kind, text) = match parting.way {
                Way::Left(reason) if decision.is_some() => (EntryKind::Left, phrases::left(reason)),
                Way::Left(reason) => (EntryKind::Left, phrases::left_with_others(reason)),
                Way::Removed => (EntryKind::Removed, say::REMOVED.text()),
                Way::CutOff => (EntryKind::Removed, say::CUT_OFF.text()),
            };
            let [_, now] = decision.map_or([0.0; 2], |decision| decision.probabilities());
            let chance = decision.map(|_| ("probability", f64::from(now)));
            self.add(kind, parting.minute, text, chance.as_slice());
        }
    }
}

/// What is noticed at the end of a day.
const LATE: u16 = 1439;

fn numbers_of(readings: &[Reading]) -> [(&'static str, f64); 3] {
    let sum = |of: fn(&Reading) -> f32| readings.iter().map(|r| f64::from(of(r))).sum::<f64>();
    [
        ("unread", sum(|reading| reading.unread)),
        ("read", sum(|reading| reading.unread * reading.share)),
        (
            "concerning",
            sum(|reading| reading.concerning * reading.share),
        ),
    ]
}

/// Tells visits on which nothing else happened together.
fn together(entries: Vec<DiaryEntry>, inside: &Inside<'_>) -> Vec<DiaryEntry> {
    let mut told: Vec<DiaryEntry> = Vec::new();
    let mut quiet: Vec<DiaryEntry> = Vec::new();
    let mut rest = entries.into_iter().peekable();
    let mut busy_day = None;
    while let Some(entry) = rest.next() {
        let alone = entry.kind == EntryKind::Visited
            && busy_day != Some(entry.day)
            && rest.peek().is_none_or(|next| next.day != entry.day);
        busy_day = Some(entry.day);
        let near = |first: &DiaryEntry| entry.day - first.day < TOGETHER_DAYS;
        if !alone || !quiet.first().is_none_or(near) {
            told.extend(as_one(&mut quiet, inside));
        }
        if alone {
            quiet.push(entry);
        } else {
            told.push(entry);
        }
    }
    told.extend(as_one(&mut quiet, inside));
    told
}

/// One entry for several quiet visits.
fn as_one(quiet: &mut Vec<DiaryEntry>, inside: &Inside<'_>) -> Option<DiaryEntry> {
    let visits = std::mem::take(quiet);
    let (first, last) = (visits.first()?, visits.last()?);
    if visits.len() == 1 {
        return visits.into_iter().next();
    }
    let days = || visits.iter().map(|visit| visit.day);
    let chances: Vec<f64> = days().filter_map(|day| inside.probability(day)).collect();
    let readings: Vec<Reading> = days().filter_map(|day| inside.reading(day)).collect();
    let lowest = chances.iter().copied().fold(1.0, min);
    let highest = chances.iter().copied().fold(0.0, max);
    let mut numbers: BTreeMap<&'static str, f64> = numbers_of(&readings).into_iter().collect();
    numbers.insert("visits", visits.len() as f64);
    numbers.insert("lowest_probability", lowest);
    numbers.insert("highest_probability", highest);
    Some(DiaryEntry {
        day: first.day,
        last_day: last.day,
        minute: first.minute,
        kind: EntryKind::Visited,
        text: phrases::sentences([
            phrases::visits(visits.len(), lowest, highest),
            phrases::read(&readings),
        ]),
        numbers,
    })
}

/// The times for which a member did not come.
fn absences(life: &Life, inside: &Inside<'_>) -> Vec<DiaryEntry> {
    let end = life.parting.map_or(life.days, |parting| parting.day);
    let ends = life.visits.iter().copied().skip(1).chain([end]);
    let between = life.visits.iter().zip(ends);
    between
        .filter_map(|(&visit, next)| {
            let (first, last) = (visit + 1, next.checked_sub(1)?);
            let chances: Vec<f64> = (first..next)
                .filter_map(|day| inside.probability(day))
                .collect();
            let days = chances.len() as u32;
            if days < AWAY_DAYS {
                return None;
            }
            let mean = chances.iter().sum::<f64>() / f64::from(days);
            Some(DiaryEntry {
                day: first,
                last_day: last,
                minute: 0,
                kind: EntryKind::Away,
                text: phrases::away(days, mean),
                numbers: [("days", f64::from(days)), ("probability", mean)]
                    .into_iter()
                    .collect(),
            })
        })
        .collect()
}

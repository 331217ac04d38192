//! Reading the event logs that simulations write (`run --events`), one world and strategy after the other.

use std::collections::BTreeMap;

use super::cells::{Column, Record, Table};
use super::moment::{self, Moment};
use super::problem::{Problem, Problems};
use measure::{DAY, Log, calendar, simulated_log};
use model::date::Date;
use model::event_log::{Event, EventKind, EventLog, NOBODY, person_identity};
use words::say::tables as say;

/// One strategy's run of one world, as an event log holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// The world's number.
    pub world: u32,
    /// The strategy's name.
    pub strategy: String,
    /// The first day.
    pub start: Date,
    /// Days of the run; when the log's first line does not say so, up to the last event's.
    pub days: u32,
    /// What happened.
    pub events: EventLog,
}

impl Recorded {
    /// What it shows to the measuring.
    #[must_use]
    pub fn log(&self) -> Log {
        simulated_log(&self.events, self.start, self.days)
    }
}

/// The runs in an event log with the columns `world`, `strategy`, `t`, `day`, `member`, `kind`, `target`, `item` and
/// `value`, in the order in which they first occur.
///
/// # Errors
///
/// Everything that is wrong: a missing column, a cell that is not of its column's form, a day that does not fit its
/// time, a log without any event.
pub fn read_event_log(file: &str, text: &str) -> Result<Vec<Recorded>, Vec<Problem>> {
    let mut errors = Problems::default();
    let runs = read(file, text, &mut errors);
    errors.finish()?;
    // Without errors everything was read.
    runs.ok_or_else(Vec::new)
}

const COLUMNS: [&str; 9] = [
    "world", "strategy", "t", "day", "member", "kind", "target", "item", "value",
];

fn read(file: &str, text: &str, errors: &mut Problems) -> Option<Vec<Recorded>> {
    let table = errors.take(Table::new(file, text))?;
    let columns = COLUMNS.map(|name| errors.take(table.column(name)));
    let [
        Some(world),
        Some(strategy),
        Some(t),
        Some(day),
        Some(member),
        Some(kind),
        Some(target),
        Some(item),
        Some(value),
    ] = columns
    else {
        return None;
    };
    let days = table.noted("days ").and_then(number);
    let kinds = EventKind::ALL.map(EventKind::name).join(", ");
    let mut places: BTreeMap<(u32, String), usize> = BTreeMap::new();
    let mut runs: Vec<(i64, Recorded)> = Vec::new();
    for row in table.records() {
        let Some(row) = errors.take(row) else {
            continue;
        };
        let read = (|| {
            let world = row.read(world, &say::A_COUNT, number)?;
            let time = row.read(t, &say::A_TIME, seconds)?;
            let kind = row.read(kind, &kinds, EventKind::named)?;
            let person = |column| {
                row.read_filled(Some(column), &say::A_PERSON, person_identity)
                    .map(|found| found.unwrap_or(NOBODY))
            };
            let day = row.read(
                day,
                &say::DayOfRun {
                    longest: &LONGEST_DAYS,
                },
                |text| number(text).filter(|day| *day <= LONGEST_DAYS),
            )?;
            let item = row.read_filled(Some(item), &say::A_COUNT, number)?;
            let amount = |text: &str| text.parse().ok().filter(|v: &f64| v.is_finite());
            let event = Event {
                day,
                minute: u16::try_from(time.rem_euclid(DAY) / 60).unwrap_or_default(),
                kind,
                member: person(member)?,
                target: person(target)?,
                item: item.unwrap_or(NOBODY),
                parent: NOBODY,
                value: row.read(value, &say::A_NUMBER, amount)?,
            };
            let event = with_parent(event).ok_or_else(|| row.bad(value, &say::NUMBER_OF_REPLY))?;
            let first = time.div_euclid(DAY) - i64::from(day);
            Ok::<_, Problem>((world, first, event))
        })();
        let Some((world, first, event)) = errors.take(read) else {
            continue;
        };
        let key = (world, row.cell(strategy).to_owned());
        let place = *places.entry(key).or_insert_with_key(|(world, strategy)| {
            let run = Recorded {
                world: *world,
                strategy: strategy.clone(),
                start: date(first).unwrap_or_default(),
                days: days.unwrap_or(0),
                events: EventLog::default(),
            };
            runs.push((first, run));
            runs.len() - 1
        });
        let (start, run) = &mut runs[place];
        if *start == first && date(first).is_some() {
            run.days = run.days.max(event.day + 1);
            run.events.events.push(event);
        } else {
            errors.push(wrong_day(&row, day, *start));
        }
    }
    if runs.is_empty() {
        errors.push(Problem::of_file(file, &say::NO_EVENT, &say::SOME_EVENT));
        return None;
    }
    let runs = runs.into_iter().map(|(_, mut run)| {
        run.events.sort();
        run
    });
    Some(runs.collect())
}

/// A century: no run is longer.
const LONGEST_DAYS: u32 = 36_525;

fn wrong_day(row: &Record<'_>, day: Column, start: i64) -> Problem {
    match date(start) {
        Some(date) => {
            let first = date.to_string();
            row.bad(day, &say::DaysFromFirst { first: &first })
        }
        None => row.bad(day, &say::DAY_WITHIN_CALENDAR),
    }
}

/// The seconds of a time on the world's own clock, which shows whole minutes.
fn seconds(text: &str) -> Option<i64> {
    match moment::read(text)?.moment {
        Moment::Clock(seconds) => Some(seconds),
        _ => None,
    }
}

fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

/// The date of a day counted from 1970-01-01.
fn date(day: i64) -> Option<Date> {
    Date::try_from(calendar(day)).ok()
}

/// The event as the engine records it: the log's column `item` holds what an event concerns, and a reply's own number
/// stands in the column `value`.
fn with_parent(mut event: Event) -> Option<Event> {
    use EventKind::{Award, EventAttended, Light, OperatorReply, PacketTaken, Reply};
    match event.kind {
        Reply | OperatorReply => {
            let own = event.value;
            let whole = own.fract() == 0.0 && (0.0..f64::from(NOBODY)).contains(&own);
            event.parent = event.item;
            event.item = whole.then_some(own as u32)?;
            event.value = 0.0;
        }
        Light | PacketTaken | EventAttended | Award => {
            event.parent = event.item;
            event.item = NOBODY;
        }
        _ => {}
    }
    Some(event)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use words::{Language, Say};

    const HEAD: &str = "world,strategy,t,day,member,kind,target,item,value\n";

    #[test]
    fn rows_become_events() {
        let text = format!(
            "{HEAD}0,\"A, b\",2026-03-02T08:00:00,0,f0,post,,12,0\n0,\"A, b\",2026-03-03T09:01:00,1,a3,reply,f0,12,13\n\
             1,\"A, b\",2026-03-02T08:00:00,0,,operator_post,,1,0\n"
        );
        let runs = read_event_log("a.csv", &text).unwrap();
        assert_eq!(runs.len(), 2);
        assert_eq!((runs[0].world, runs[0].strategy.as_str()), (0, "A, b"));
        assert_eq!((runs[0].days, runs[0].start), (2, Date::default()));
        let reply = runs[0].events.events[1];
        assert_eq!((reply.day, reply.minute), (1, 541));
        assert_eq!((reply.item, reply.parent, reply.value), (13, 12, 0.0));
        assert_eq!(person_identity("f0"), Some(reply.target));
        assert_eq!(runs[1].events.events[0].member, NOBODY);
    }

    #[test]
    fn every_error_names_its_place() {
        let errors = |text: &str| -> Vec<String> {
            let found = read_event_log("a.csv", text).unwrap_err();
            found
                .iter()
                .map(|error| error.in_language(Language::English))
                .collect()
        };
        assert_eq!(
            errors(HEAD),
            ["a.csv: found no event; allowed is one event or more"]
        );
        assert_eq!(
            errors("world,t\n")[0],
            "a.csv, line 1, column strategy: found no column of this name, but world,t; allowed is a first line with the column strategy"
        );
        let row = "0,A,2026-03-02T08:00:00,0,f0,post,,12,0\n";
        let with = |from: &str, to: &str| errors(&format!("{HEAD}{row}{}", row.replace(from, to)));
        assert_eq!(
            with("f0", "f-1"),
            [
                "a.csv, line 3, column member: found \"f-1\"; allowed is a person such as f12, a103 or i7, or nothing"
            ]
        );
        assert_eq!(
            with(",0,f0", ",1,f0"),
            [
                "a.csv, line 3, column day: found \"1\"; allowed is the days from 2026-03-02, the world's first day, to the row's time"
            ]
        );
        assert!(with("post", "sang")[0].starts_with(
            "a.csv, line 3, column kind: found \"sang\"; allowed is join, visit, post, reply, "
        ));
        assert_eq!(
            with("post,,12,0", "reply,,12,0.5"),
            [
                "a.csv, line 3, column value: found \"0.5\"; allowed is for a reply, the number of the message that it makes"
            ]
        );
        assert_eq!(with(",12,0", ",12,NaN").len(), 1);
        assert_eq!(with("2026-03-02T", "2000-01-01T").len(), 1);
        assert_eq!(with(",0,f0", ",99999999,f0").len(), 1);
    }
}

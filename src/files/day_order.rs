//! Whether day or month stands first, found out over a whole log or asked: never guessed.

use words::Say;
use words::say::files as say;

use super::moment::{DayOrder, Moment, Reading, Year};
use super::problem::{Ask, Problem, quoted};
use super::zone::Zone;

/// What the dates of a log show of it.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    /// The first date with the month or the day over 12 in the first or second place: file, line, text.
    over: [Option<(usize, u32, String)>; 2],
    /// The first date that may be either.
    open: Option<(usize, u32, String)>,
    /// The last time of each reading, and how often it went back.
    last: [Option<i64>; 2],
    back: [u32; 2],
    /// Different dates that may be either.
    dates: u32,
    /// Whether a date showed that its short year stands first, and which first and last numbers dates with a short year have.
    year_first: bool,
    short: [u32; 2],
    /// The first date with a short year.
    short_date: Option<(usize, u32, String)>,
}

const ORDERS: [DayOrder; 2] = [DayOrder::DayFirst, DayOrder::MonthFirst];

impl Evidence {
    /// Looks at a date of a row.
    pub fn see(&mut self, found: Reading, text: &str, file: usize, line: u32) {
        let moment = found.moment;
        self.year_first |= found.year == Year::First;
        let Moment::Open {
            first,
            second,
            year,
            ..
        } = moment
        else {
            return;
        };
        let place = || Some((file, line, text.trim().to_owned()));
        if found.year == Year::Short {
            let [firsts, lasts] = &mut self.short;
            *firsts |= 1 << (first % 32);
            *lasts |= 1 << (year % 100 % 32);
            if self.short_date.is_none() {
                self.short_date = place();
            }
        }
        for (value, over) in [first, second].into_iter().zip(&mut self.over) {
            if value > 12 && over.is_none() {
                *over = place();
            }
        }
        if first <= 12 && second <= 12 && first != second && self.open.is_none() {
            self.open = place();
        }
        for (at, order) in ORDERS.into_iter().enumerate() {
            let Some(time) = moment.on(&Zone::utc(), order) else {
                continue;
            };
            self.back[at] += u32::from(self.last[at].is_some_and(|last| time < last));
            self.dates += u32::from(
                at == 0 && self.last[at].is_none_or(|last| last / 86_400 != time / 86_400),
            );
            self.last[at] = Some(time);
        }
    }

    /// Whether any date left it open.
    pub fn mattered(&self) -> bool {
        self.dates > 0
    }

    /// The order; what the person said comes first.
    pub fn decide(&self, files: &[String], said: Option<DayOrder>) -> Result<DayOrder, Problem> {
        let of_file = |file: &usize| files.get(*file).map_or("", String::as_str);
        // Days take more values than years: what changes more is no year.
        let [firsts, lasts] = self.short.map(u32::count_ones);
        let year_first = self.year_first || (lasts > firsts && self.over[1].is_none());
        if year_first && said.is_none() && self.short != [0, 0] {
            return Ok(DayOrder::YearFirst);
        }
        // A first number over 12 is a day or a year, and as many of both were seen.
        if let (None, Some((file, line, text)), [Some(_), None], true) =
            (said, &self.short_date, &self.over, firsts == lasts)
        {
            let found = say::OpenYear {
                text: &quoted(text),
            };
            let problem =
                Problem::of_line(of_file(file), *line, &found, &say::ASK_YEAR as &dyn Say);
            return Err(problem.asking(Ask::Order {
                example: text.clone(),
            }));
        }
        match (&self.over, said) {
            ([Some((file, line, first)), Some((_, other, second))], _) => Err(Problem::of_line(
                of_file(file),
                *line,
                &say::BothOrders {
                    first: &quoted(first),
                    second: &quoted(second),
                    other,
                },
                &say::ONE_ORDER,
            )),
            (_, Some(order)) => Ok(order),
            ([Some(_), None], _) => Ok(DayOrder::DayFirst),
            ([None, Some(_)], _) => Ok(DayOrder::MonthFirst),
            ([None, None], None) => {
                let Some((file, line, text)) = &self.open else {
                    return Ok(DayOrder::DayFirst);
                };
                // Chats are written in the order of time: a reading that goes back where the other never does is wrong.
                match self.back {
                    [0, back] if back > 0 && self.dates > 2 => Ok(DayOrder::DayFirst),
                    [back, 0] if back > 0 && self.dates > 2 => Ok(DayOrder::MonthFirst),
                    _ => Err(Problem::of_line(
                        of_file(file),
                        *line,
                        &say::OpenOrder {
                            text: &quoted(text),
                        },
                        &say::ASK_ORDER as &dyn Say,
                    )
                    .asking(Ask::Order {
                        example: text.clone(),
                    })),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::moment::read;
    use super::*;

    fn decide(dates: &[&str]) -> Result<DayOrder, Problem> {
        let mut evidence = Evidence::default();
        for (line, text) in (1..).zip(dates) {
            evidence.see(read(text).unwrap(), text, 0, line);
        }
        evidence.decide(&["a.txt".to_owned()], None)
    }

    #[test]
    fn the_whole_file_tells_or_the_person_is_asked() {
        assert_eq!(
            decide(&["03/04/2024", "13/04/2024"]),
            Ok(DayOrder::DayFirst)
        );
        assert_eq!(
            decide(&["03/04/2024", "04/13/2024"]),
            Ok(DayOrder::MonthFirst)
        );
        assert_eq!(
            decide(&["03/03/2024", "04/04/2024"]),
            Ok(DayOrder::DayFirst)
        );
        for dates in [["24/1/3", "24/1/13"], ["24/01/03", "24/01/13"]] {
            assert_eq!(decide(&dates), Ok(DayOrder::YearFirst));
        }
        assert_eq!(
            decide(&["15/01/24", "16/01/24", "03/01/25"]),
            Ok(DayOrder::DayFirst)
        );
        // 24 January 2003, or 3 January 2024.
        for dates in [&["24/01/03"][..], &["24.01.03", "24.01.03"]] {
            assert_eq!(decide(dates).unwrap_err().allowed, say::ASK_YEAR.text());
        }
        // 3 and 4 January, 1 February; or 1 March, 1 April, 2 January.
        assert_eq!(
            decide(&["03/01/2024", "04/01/2024", "01/02/2024"]),
            Ok(DayOrder::DayFirst)
        );
        assert_eq!(decide(&["03/04/2024", "05/04/2024"]).unwrap_err().line, 1);
        assert_eq!(
            *decide(&["13/04/2024", "04/13/2024"]).unwrap_err().found,
            say::BothOrders {
                first: &"\"13/04/2024\"",
                second: &"\"04/13/2024\"",
                other: &2_u32
            }
            .text()
        );
    }
}

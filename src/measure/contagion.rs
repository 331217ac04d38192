//! Contagion of leaving: whether members go when those they talked to have gone.

use super::estimate::{Estimate, Share};
use super::ladder::LADDER;
use super::log::{DAY, Log, WEEK};

/// The shares of departed partners: name, and the greatest share that belongs to it.
pub const DEPARTED: [(&str, f64); 4] =
    [("0", 0.0), ("0-0.2", 0.2), ("0.2-0.4", 0.4), (">0.4", 1.0)];

/// One week in which a member wrote.
struct ActiveWeek {
    /// Calendar of the log: weeks since its first message.
    week: u32,
    /// The rung of [`LADDER`] to which the week's messages belong.
    rung: u8,
    /// The place in [`DEPARTED`].
    departed: u8,
    /// Whether the member never wrote after this week.
    last: bool,
}

/// What departed partners are followed by, for each share of them in [`DEPARTED`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Departures {
    /// The share of the weeks with a message that were the member's last.
    pub last: Option<Share>,
    /// The number of such last weeks ÷ the number to be expected from all members' weeks in the same week of the log
    /// and on the same rung of [`LADDER`].
    pub ratio: Option<Estimate>,
}

/// How often members stop writing, by the share of their partners who have stopped before.
///
/// A partner is another member (not an operator) who exchanged directed messages with the member up to the end of the
/// week; one has departed whose last message lies before the week. Weeks count from the log's first message, those of
/// members with a partner, up to [`Log::quiet_days`] before the end of the observation.
#[must_use]
pub fn departures(log: &Log) -> [Departures; DEPARTED.len()] {
    let weeks = active_weeks(log);
    let cell = |week: &ActiveWeek| week.week as usize * LADDER.len() + usize::from(week.rung);
    let most = weeks.iter().map(cell).max();
    let mut cells = vec![(0.0, 0.0); most.map_or(0, |most| most + 1)];
    for week in &weeks {
        let (last, all) = &mut cells[cell(week)];
        *last += f64::from(u8::from(week.last));
        *all += 1.0;
    }
    std::array::from_fn(|place| {
        let of_place = || {
            weeks
                .iter()
                .filter(move |w| usize::from(w.departed) == place)
        };
        let expected: f64 = of_place()
            .map(|w| cells[cell(w)])
            .map(|(last, all)| last / all)
            .sum();
        let last = Share::count(of_place(), |w| w.last);
        let observed = of_place().filter(|w| w.last).count() as f64;
        Departures {
            last,
            ratio: (expected > 0.0).then(|| Estimate::new(observed / expected, of_place().count())),
        }
    })
}

fn active_weeks(log: &Log) -> Vec<ActiveWeek> {
    let origin = log.contributions().first().map_or(0, |c| c.time);
    let week = |time: i64| u32::try_from((time - origin) / WEEK).unwrap_or(u32::MAX);
    let horizon = log.end() - i64::from(log.quiet_days()) * DAY;
    let mut last_message = vec![None; log.members().len()];
    for poster in log.posters() {
        last_message[poster.member as usize] = Some(poster.last());
    }
    // Both sides of every exchange between members: whose, in which week, with whom.
    let mut meetings: Vec<(u32, u32, u32)> = log
        .contributions()
        .iter()
        .filter_map(|c| Some((c.member, week(c.time), c.addressee.get()?)))
        .filter(|(a, _, b)| a != b && !log.is_operator(*a) && !log.is_operator(*b))
        .flat_map(|(a, week, b)| [(a, week, b), (b, week, a)])
        .collect();
    meetings.sort_unstable();
    let mut weeks = Vec::new();
    for poster in log.posters() {
        let from = meetings.partition_point(|(member, ..)| *member < poster.member);
        let mut of_member = meetings[from..]
            .iter()
            .take_while(|(member, ..)| *member == poster.member)
            .peekable();
        let mut partners: Vec<u32> = Vec::new();
        let mut times = poster.times.as_slice();
        while let Some(first) = times.first() {
            let now = week(*first);
            let messages = times.partition_point(|t| week(*t) == now);
            times = &times[messages..];
            let begin = origin + i64::from(now) * WEEK;
            if begin + WEEK > horizon {
                break;
            }
            while let Some((_, _, partner)) = of_member.next_if(|(_, week, _)| *week <= now) {
                if let Err(place) = partners.binary_search(partner) {
                    partners.insert(place, *partner);
                }
            }
            if partners.is_empty() {
                continue;
            }
            // Who never wrote was never there to depart.
            let gone =
                |partner: &&u32| last_message[**partner as usize].is_some_and(|last| last < begin);
            let share = partners.iter().filter(gone).count() as f64 / partners.len() as f64;
            let rung = LADDER.iter().position(|(_, fewest, most)| {
                (*fewest as usize..=*most as usize).contains(&messages)
            });
            weeks.push(ActiveWeek {
                week: now,
                rung: rung.unwrap_or_default() as u8,
                departed: DEPARTED
                    .iter()
                    .position(|(_, most)| share <= *most)
                    .unwrap_or_default() as u8,
                last: times.is_empty(),
            });
        }
    }
    weeks
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{comment, members, posts};
    use super::*;

    #[test]
    fn departures_by_hand() {
        // Week 0: 0 and 1 talk, 2 and 3 talk. Week 1: 0 and 2 write; 1 wrote last in week 0, 3 writes on in week 2.
        // Week 2: 2 and 3 write. Week 20, too near the end to be counted, 3 writes.
        let mut list = posts(&[
            (0.0, 0),
            (0.1, 2),
            (7.5, 0),
            (8.0, 2),
            (15.0, 2),
            (15.5, 3),
            (140.0, 3),
        ]);
        list.push(comment(10, 1.0, 1, 0, 0));
        list.push(comment(11, 1.5, 3, 1, 2));
        let log = Log::new(members(0, &[0; 4]), list, 150 * DAY).unwrap();
        let found = departures(&log);
        // No partner gone: 0, 1, 2, 3 in week 0 (1 for the last time), 2 in week 1, 2 (last time) and 3 in week 2.
        assert_eq!(found[0].last, Share::of(2, 7));
        // All gone: 0 in week 1, for the last time; of that week and rung half are, so 0.5 were to be expected.
        assert_eq!(found[3].last, Share::of(1, 1));
        assert_eq!(found[3].ratio, Some(Estimate::new(2.0, 1)));
        // 4 · 1/4 in week 0, 1/2 in week 1, 2 · 1/2 in week 2.
        let ratio = found[0].ratio.unwrap();
        assert!((ratio.value - 2.0 / 2.5).abs() < 1e-12 && ratio.cases == 7);
        assert_eq!((found[1], found[2]), Default::default());
    }
}

//! The rhythm of the day: at which minute things happen.

use super::math::{max, min};

/// Definition: minutes of a day.
pub(crate) const DAY: u16 = 1440;

/// Definition: days of a week.
pub(crate) const WEEK: u32 = 7;

/// Definition: days of a month of a document, whatever the calendar.
pub(crate) const MONTH: u32 = 30;

/// Definition: minutes of an hour.
pub(crate) const HOUR: f64 = 60.0;

/// Data: of a thousand of members' actions, how many fall before the end of each hour, local time: the 24 hours of
/// Edgeryders (9,639 contributions; the log's UTC moved by one hour), which peak from noon to five.
const BEFORE: [f64; 24] = [
    26.0, 40.0, 50.0, 60.0, 71.0, 81.0, 94.0, 112.0, 146.0, 194.0, 251.0, 314.0, 384.0, 453.0,
    518.0, 586.0, 659.0, 723.0, 780.0, 833.0, 879.0, 923.0, 964.0, 1000.0,
];

/// Definition: the hour in which each of these thousand actions falls.
const HOURS: [u8; 1000] = {
    let (mut hours, mut place, mut hour) = ([0; 1000], 0, 0);
    while place < hours.len() {
        if BEFORE[hour as usize] <= place as f64 {
            hour += 1;
        }
        hours[place] = hour;
        place += 1;
    }
    hours
};

/// The minute of the day that belongs to the uniform number `u`.
pub(crate) fn minute(u: f64) -> u16 {
    let place = u * 1000.0;
    let Some(&hour) = HOURS.get(place as usize) else {
        return DAY - 1;
    };
    let hour = usize::from(hour);
    let begin = if hour > 0 { BEFORE[hour - 1] } else { 0.0 };
    let minute = (hour as f64 + (place - begin) / (BEFORE[hour] - begin)) * HOUR;
    min(minute as u16, DAY - 1)
}

/// The minute `delay` minutes after `minute`; what would fall past midnight is spread over the rest of the day.
pub(crate) fn later(minute: u16, delay: f32, u: f32) -> u16 {
    let rest = f32::from(DAY - 1 - minute);
    let delay = if delay < rest { delay } else { u * rest };
    min(minute + max(delay as u16, 1), DAY - 1)
}

/// The minute `pause` minutes after `minute`, still on the same day.
pub(crate) fn after(minute: u16, pause: f64) -> u16 {
    min((f64::from(minute) + pause + 0.5) as u16, DAY - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_rise_with_their_uniform_number_and_stay_inside_the_day() {
        let minutes: Vec<u16> = (0..1000)
            .map(|k| minute((f64::from(k) + 0.5) / 1000.0))
            .collect();
        assert!(minutes.is_sorted());
        assert_eq!((minute(0.0), minute(1.0)), (0, 1439));
        let afternoon = minutes.iter().filter(|m| (720..1020).contains(*m)).count();
        assert!(
            (320..370).contains(&afternoon),
            "{afternoon} of 1000 between noon and five"
        );
    }

    #[test]
    fn an_answer_comes_after_its_message_on_the_same_day() {
        for minute in [0, 700, 1438] {
            for delay in [0.1, 6.0, 600.0] {
                let answer = later(minute, delay, 0.5);
                assert!(answer > minute && answer < DAY, "{minute} → {answer}");
            }
        }
    }
}

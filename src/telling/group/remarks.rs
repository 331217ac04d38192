//! What stands out in a group's figures, by rules: its size first, then what lies farthest from real communities.

use evidence::replay::Community;
use measure::{DaySum, Profile, Unit};
use model::math::ln;
use schemars::JsonSchema;
use serde::Serialize;
use words::say::group as say;
use words::{Say, Text};

use super::beside::{Place, band_of};
use super::figure;
use crate::study::Notation;

/// A sentence about the group.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Remark {
    /// The statistic that it is about, or `size`, `trend`, `hours`.
    pub about: &'static str,
    /// The sentence.
    pub text: Text,
}

/// Sentences that are said.
const MOST: usize = 9;
/// Days at both ends of the log that a trend compares; they must not overlap.
const TREND_DAYS: usize = 28;
/// A trend that is no larger, as a factor, is not spoken of.
const TREND: f64 = 1.25;
/// Days without a message that stand out, as a share.
const SILENT: f64 = 0.25;
/// How much more is written on the days of the week than on those of the weekend, or the other way round, for it to stand out.
const WEEKDAYS: f64 = 1.4;
/// The operators' share of all messages from which it stands out.
const OPERATORS: f64 = 0.3;
/// Hours that are named together as those in which most is written.
const HOURS: usize = 3;

/// A sentence and how much it stands out: 1 at the end of a band.
type Found = Option<(f64, Remark)>;

/// What stands out.
pub(super) fn of(profile: &Profile, communities: &[Community]) -> Vec<Remark> {
    let mut found: Vec<(f64, Remark)> = beside_real(profile, communities).collect();
    let rules: [fn(&Profile) -> Found; 6] = [
        trend,
        operators,
        silent_days,
        weekdays,
        poster_share,
        busiest,
    ];
    found.extend(rules.iter().filter_map(|rule| rule(profile)));
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    let size = size(profile).into_iter();
    size.chain(found.into_iter().map(|(_, remark)| remark))
        .take(MOST)
        .collect()
}

fn remark(about: &'static str, say: &dyn Say) -> Remark {
    Remark {
        about,
        text: say.text(),
    }
}

/// A number with its unit, as sentences and the command line write it.
pub(super) fn written(unit: Unit, value: f64) -> String {
    match unit {
        Unit::Share => percent(value),
        Unit::Difference => Notation::Percent.signed(value),
        _ => plain(value),
    }
}

/// A share in percent: whole ones, and below ten with one digit after the point.
fn percent(value: f64) -> String {
    let digits = usize::from(value.abs() < 0.0995);
    let text = format!("{:.digits$}", 100.0 * value);
    format!("{}%", text.strip_suffix(".0").unwrap_or(&text))
}

fn plain(value: f64) -> String {
    if value.fract() == 0.0 {
        format!("{value:.0}")
    } else {
        Notation::Plain.value(value)
    }
}

fn size(profile: &Profile) -> Option<Remark> {
    let value = |name| profile.statistic(name)?.number.value;
    let (messages, per_day) = (value("messages")?, value("messages_per_day")?);
    let (messages, per_day) = (&plain(messages), &plain(per_day));
    let days = &profile.days.days().len();
    let members = profile.members().map(plain);
    let remark = |say: &dyn Say| Some(remark("size", say));
    let Some(posters) = value("posters").map(plain) else {
        return match &members {
            Some(members) => remark(&say::PortraitSizeOfDays {
                members,
                messages,
                days,
                per_day,
            }),
            None => remark(&say::PortraitSizeOfMessages {
                messages,
                days,
                per_day,
            }),
        };
    };
    let posters = &posters;
    match &members {
        Some(members) => remark(&say::PortraitSizeOfMembers {
            members,
            posters,
            messages,
            days,
            per_day,
        }),
        None => remark(&say::PortraitSizeOfPosters {
            posters,
            messages,
            days,
            per_day,
        }),
    }
}

/// A sentence about a share, with what is said of it beside real communities.
type AboutShare = fn(&str, &Option<say::PortraitCompared<'_>>) -> Text;

/// Figures that are told beside the bands of the evidence.
const TOLD: [(&str, AboutShare); 8] = [
    ("top10_share", |share, compared| {
        say::PortraitTop10 {
            share: &share,
            compared,
        }
        .text()
    }),
    ("lurker_share", |share, compared| {
        say::PortraitLurkers {
            share: &share,
            compared,
        }
        .text()
    }),
    ("one_message_share", |share, compared| {
        say::PortraitOnce {
            share: &share,
            compared,
        }
        .text()
    }),
    ("activated_7", |share, compared| {
        say::PortraitActivated {
            share: &share,
            compared,
        }
        .text()
    }),
    ("week1_return", |share, compared| {
        say::PortraitWeek1 {
            share: &share,
            compared,
        }
        .text()
    }),
    ("first_unanswered", |share, compared| {
        say::PortraitUnanswered {
            share: &share,
            compared,
        }
        .text()
    }),
    ("answer_hours", |hours, compared| {
        say::PortraitAnswerHours {
            hours: &hours,
            compared,
        }
        .text()
    }),
    ("poster_dau_mau", |share, compared| {
        say::PortraitDaily {
            share: &share,
            compared,
        }
        .text()
    }),
];

fn beside_real(
    profile: &Profile,
    communities: &[Community],
) -> impl Iterator<Item = (f64, Remark)> {
    TOLD.iter().filter_map(|(name, told)| {
        let value = figure(profile, name)?;
        let statistic = profile.statistic(name)?;
        let write = |value| written(statistic.unit, value);
        let band = band_of(name, communities).map(|(_, band)| band);
        let (low, high) =
            band.map_or_else(Default::default, |band| (write(band.low), write(band.high)));
        let compared = band.map(|band| say::PortraitCompared {
            place: match Place::of(value, band) {
                Place::Below => say::Place::Below,
                Place::Within => say::Place::Within,
                Place::Above => say::Place::Above,
            },
            low: &low,
            high: &high,
        });
        let weight = band.map_or(0.5, |band| band.distance(value));
        let remark = Remark {
            about: statistic.name,
            text: told(&write(value), &compared),
        };
        Some((weight, remark))
    })
}

/// Messages a day at the end beside those at the beginning.
fn trend(profile: &Profile) -> Found {
    let days = profile.days.days();
    let (first, last) = (
        days.get(..TREND_DAYS)?,
        &days[days.len().checked_sub(TREND_DAYS)?..],
    );
    if days.len() < 2 * TREND_DAYS {
        return None;
    }
    let mean = |days: &[DaySum]| {
        let messages: Option<Vec<f64>> = days.iter().map(|day| day.messages).collect();
        messages.map(|messages| messages.iter().sum::<f64>() / TREND_DAYS as f64)
    };
    let (first, last) = (mean(first)?, mean(last)?);
    let ratio = last / first;
    let changed = first > 0.0 && !(1.0 / TREND..=TREND).contains(&ratio);
    let way = if ratio > 1.0 {
        say::Way::More
    } else {
        say::Way::Less
    };
    let text = say::PortraitTrend {
        first: &plain(first),
        last: &plain(last),
        way,
    };
    // Twice as much stands out as much as what lies at the end of a band; nothing at all, twice as much.
    let weight = if last > 0.0 {
        ln(ratio).abs() / ln(2.0)
    } else {
        2.0
    };
    changed.then(|| (weight, remark("trend", &text)))
}

fn operators(profile: &Profile) -> Found {
    let share = figure(profile, "operator_share").filter(|share| *share >= OPERATORS)?;
    let much = if share > 0.5 {
        say::Much::Most
    } else {
        say::Much::Some
    };
    let text = say::PortraitOperators {
        share: &percent(share),
        much,
    };
    Some((1.0 + share, remark("operator_share", &text)))
}

fn silent_days(profile: &Profile) -> Found {
    let share = figure(profile, "silent_days")?;
    if share == 0.0 && profile.days.days().len() >= TREND_DAYS {
        return Some((0.4, remark("silent_days", &say::PORTRAIT_EVERY_DAY)));
    }
    let text = say::PortraitSilentDays {
        share: &percent(share),
    };
    (share >= SILENT).then(|| (0.5 + share, remark("silent_days", &text)))
}

fn weekdays(profile: &Profile) -> Found {
    let ratio = figure(profile, "weekday_ratio").filter(|ratio| *ratio > 0.0)?;
    let (way, factor) = if ratio > 1.0 {
        (say::Days::Week, ratio)
    } else {
        (say::Days::Weekend, 1.0 / ratio)
    };
    let text = say::PortraitWeekdays {
        days: way,
        ratio: &plain(factor),
    };
    (factor >= WEEKDAYS).then(|| (ln(factor), remark("weekday_ratio", &text)))
}

/// Of sums of days: who writes on a day, of all members.
fn poster_share(profile: &Profile) -> Found {
    let share = figure(profile, "poster_share_per_day")?;
    let text = say::PortraitPosterShare {
        share: &percent(share),
    };
    Some((0.6, remark("poster_share_per_day", &text)))
}

/// The hours of the day in which most is written.
fn busiest(profile: &Profile) -> Found {
    let hours = profile.hours?;
    let all: u32 = hours.iter().sum();
    let together = |from: usize| {
        (from..from + HOURS)
            .map(|hour| hours[hour % hours.len()])
            .sum::<u32>()
    };
    // Of equal ones the first of the day.
    let from = (0..hours.len()).rev().max_by_key(|from| together(*from))?;
    let share = f64::from(together(from)) / f64::from(all);
    let until = (from + HOURS) % hours.len();
    let text = say::PortraitHours {
        from: &from,
        until: &until,
        share: &percent(share),
    };
    // By chance it would be an eighth.
    (all > 0).then(|| (share, remark("hours", &text)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use measure::{DaySums, Known, Log, Member, Need};
    use words::Language;

    use super::*;

    const DAY: i64 = measure::DAY;

    fn told(profile: &Profile) -> Vec<Remark> {
        of(profile, &evidence::replay::communities())
    }

    fn about(profile: &Profile) -> Vec<&'static str> {
        told(profile).iter().map(|remark| remark.about).collect()
    }

    fn english(profile: &Profile, about: &str) -> String {
        let remarks = told(profile);
        let found = remarks.iter().find(|remark| remark.about == about);
        found.unwrap().text.get(Language::English).to_owned()
    }

    fn days(messages: impl Iterator<Item = f64>) -> Profile {
        let sums = messages.enumerate().map(|(day, messages)| DaySum {
            day: 20_000 + day as i64,
            members: Some(200.0),
            messages: Some(messages),
            posters: Some(messages / 2.0),
            ..DaySum::default()
        });
        Profile::of_days(DaySums::new(sums.collect()).unwrap())
    }

    #[test]
    fn a_group_that_falls_silent_is_said_to() {
        let falling = days((0..60).map(|day| if day < 30 { 40.0 } else { 4.0 }));
        assert_eq!(about(&falling)[..2], ["size", "trend"]);
        assert!(english(&falling, "trend").contains("quieter"));
        assert!(english(&falling, "size").contains("200 members"));
        let rising = days((0..60).map(|day| f64::from(day) + 1.0));
        assert!(english(&rising, "trend").contains("livelier"));
        let even = days((0..60).map(|_| 10.0));
        assert!(!about(&even).contains(&"trend") && about(&even).contains(&"silent_days"));
        // Half a beginning is none.
        assert!(!about(&days((0..40).map(f64::from))).contains(&"trend"));
    }

    #[test]
    fn what_few_wrote_and_operators_wrote_stands_out() {
        // Account 0 operates and writes daily; account 1 writes most of the rest, always at nine in the evening.
        let members = (0..30).map(|number| Member::new(0, number == 0)).collect();
        let written = |item: i64, member: u32| measure::Contribution {
            time: item / 2 * DAY + 21 * 3600,
            member,
            item: item as u32,
            parent: measure::Maybe::NONE,
            addressee: measure::Maybe::NONE,
            kind: measure::MessageKind::Post,
            score: None,
        };
        let messages = (0..120).map(|item| match item {
            0..20 => written(item, 1 + item as u32),
            _ if item % 2 == 0 => written(item, 0),
            _ => written(item, 1),
        });
        let log = Log::new(members, messages.collect(), 60 * DAY).unwrap();
        let blind = log.clone().knowing(Known::NOTHING.with(Need::Messages));
        let profile = Profile::of_log(log).unwrap();
        assert!(english(&profile, "operator_share").contains('%'));
        assert!(english(&profile, "top10_share").starts_with("The most active tenth"));
        assert!(english(&profile, "hours").contains("19 and 22"));
        assert!(english(&profile, "size").contains("Of 29 members"));
        let blind = Profile::of_log(blind).unwrap();
        assert!(!about(&blind).contains(&"hours") && !about(&blind).contains(&"operator_share"));
        assert!(!english(&blind, "size").contains("29"));
        for remark in told(&profile) {
            assert_ne!(
                remark.text.get(Language::Chinese),
                remark.text.get(Language::English)
            );
        }
    }
}

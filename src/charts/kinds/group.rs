//! A real group: its days and hours, and its curves beside those of real communities.

use super::replay::axis_of;
use crate::columns::Role;
use crate::error::ChartError;
use crate::number::{self, NumberForm};
use crate::spec::{Axis, ChartSpec, EndLabel, Ink, Line, Subject};
use evidence::replay::communities;
use measure::{DaySum, Profile, calendar};
use model::date::Date;
use words::say::group as say;
use words::say::punctuation;
use words::{Fixed, Language, Say};

/// Logs of more days are drawn by weeks.
const MOST_DAYS: usize = 120;
/// Days of a week.
const WEEK: usize = 7;

/// A line of a daily chart: its name, and the sum that it shows.
type OfDays = (Fixed, fn(&DaySum) -> Option<f64>);

/// The charts of days: name, title, lines.
const DAILY: [(&str, Fixed, &[OfDays]); 4] = [
    (
        "members",
        say::PORTRAIT_CHART_MEMBERS,
        &[(say::PORTRAIT_LINE_MEMBERS, |day| day.members)],
    ),
    (
        "joins",
        say::PORTRAIT_CHART_JOINS,
        &[
            (say::PORTRAIT_LINE_JOINS, |day| day.joins),
            (say::PORTRAIT_LINE_LEAVES, |day| day.leaves),
        ],
    ),
    (
        "activity",
        say::PORTRAIT_CHART_ACTIVITY,
        &[
            (say::PORTRAIT_LINE_ACTIVE, |day| day.active),
            (say::PORTRAIT_LINE_POSTERS, |day| day.posters),
        ],
    ),
    (
        "messages",
        say::PORTRAIT_CHART_MESSAGES,
        &[(say::PORTRAIT_LINE_MESSAGES, |day| day.messages)],
    ),
];

/// The chart of the hours of the day.
const HOURS: &str = "hours";

/// Curves of the measuring that are drawn.
const CURVES: [&str; 4] = [
    "lorenz",
    "answered_within",
    "weekly_retention",
    "posting_survival",
];

/// One chart of a group.
#[derive(Clone, Copy, Debug)]
pub struct GroupChart<'a> {
    /// The group.
    pub profile: &'a Profile,
    /// The chart's name, one of [`GroupChart::names`].
    pub name: &'a str,
}

impl GroupChart<'_> {
    /// The charts that the group has numbers for, in the order in which they are shown.
    #[must_use]
    pub fn names(profile: &Profile) -> Vec<&'static str> {
        let names = DAILY.iter().map(|(name, ..)| *name);
        let all = names.chain([HOURS]).chain(CURVES);
        all.filter(|name| GroupChart { profile, name }.spec(Language::ALL[0]).is_ok())
            .collect()
    }
}

impl Subject for GroupChart<'_> {
    fn spec(&self, language: Language) -> Result<ChartSpec, ChartError> {
        let daily = DAILY.iter().find(|(name, ..)| *name == self.name);
        let spec = match daily {
            Some((_, title, lines)) => of_days(self.profile, *title, lines, language)?,
            None if self.name == HOURS => of_hours(self.profile, language)?,
            None => of_curve(self.profile, self.name, language)?,
        };
        told(spec, language)
    }
}

/// The description with its sentences, when it can be drawn.
pub(super) fn told(mut spec: ChartSpec, language: Language) -> Result<ChartSpec, ChartError> {
    spec.check()?;
    spec.summary = summary(&spec, language);
    Ok(spec)
}

pub(super) fn described(
    title: String,
    captions: &[Fixed],
    form: NumberForm,
    x: Axis,
    lines: Vec<Line>,
    language: Language,
) -> ChartSpec {
    ChartSpec {
        language,
        summary: String::new(),
        titles: vec![title],
        captions: captions
            .iter()
            .map(|caption| caption.get(language).to_owned())
            .collect(),
        form,
        x,
        log_y: false,
        signed: false,
        lines,
        window: None,
        rows: Vec::new(),
        shocks: Vec::new(),
        sides: None,
    }
}

/// A line of measured numbers; the first is drawn in the ink of what was measured, the others in looks of their own.
fn line(
    place: usize,
    name: String,
    points: Vec<(f64, f64)>,
    form: NumberForm,
    language: Language,
) -> Line {
    let end = points.last().map(|(_, y)| EndLabel {
        name: name.clone(),
        value: number::value(*y, form, language),
        remark: None,
    });
    Line {
        name,
        ink: match place {
            0 => Ink::Real,
            other => Ink::Strategy {
                position: other - 1,
                look: other - 1,
            },
        },
        thin: false,
        role: Role::Measured,
        dots: false,
        x: points.iter().map(|(x, _)| *x).collect(),
        y: points.iter().map(|(_, y)| *y).collect(),
        bands: Vec::new(),
        end,
    }
}

fn of_days(
    profile: &Profile,
    title: Fixed,
    lines: &[OfDays],
    language: Language,
) -> Result<ChartSpec, ChartError> {
    let days = profile.days.days();
    let [first, .., last] = days else {
        return Err(ChartError::Empty);
    };
    let (origin, length) = (first.day, (last.day - first.day + 1) as usize);
    let start = Date::try_from(calendar(origin).to_string()).map_err(|_| ChartError::Empty)?;
    let weekly = length > MOST_DAYS;
    let step = if weekly { WEEK } else { 1 };
    let mut drawn = Vec::new();
    let mut standing = false;
    for (name, of) in lines {
        // Members are counted at the end of a week, what happens is averaged over it.
        let is_standing = of(&DaySum {
            members: Some(1.0),
            ..DaySum::default()
        })
        .is_some();
        standing |= is_standing;
        let mut points: Vec<(usize, Vec<f64>)> = Vec::new();
        for day in days {
            let Some(value) = of(day) else { continue };
            let week = (day.day - origin) as usize / step;
            match points.last_mut() {
                Some((known, values)) if *known == week => values.push(value),
                _ => points.push((week, vec![value])),
            }
        }
        let points = points.into_iter().map(|(week, values)| {
            let end = (week + 1) * step;
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            let value = if is_standing {
                values[values.len() - 1]
            } else {
                mean
            };
            (end.min(length) as f64, value)
        });
        let points: Vec<(f64, f64)> = points.collect();
        if points.len() > 1 {
            let name = name.get(language).to_owned();
            drawn.push(line(drawn.len(), name, points, NumberForm::Count, language));
        }
    }
    let caption = match (weekly, standing) {
        (false, _) => say::PORTRAIT_CAPTION_DAYS,
        (true, false) => say::PORTRAIT_CAPTION_WEEKS,
        (true, true) => say::PORTRAIT_CAPTION_MEMBERS_WEEKS,
    };
    let x = Axis::Days {
        start,
        first: 1,
        last: length as u32,
    };
    Ok(described(
        title.get(language).to_owned(),
        &[caption],
        NumberForm::Count,
        x,
        drawn,
        language,
    ))
}

fn of_hours(profile: &Profile, language: Language) -> Result<ChartSpec, ChartError> {
    let hours = profile.hours.ok_or(ChartError::Empty)?;
    let all: u32 = hours.iter().sum();
    if all == 0 {
        return Err(ChartError::Empty);
    }
    let share = |(hour, count): (usize, &u32)| (hour as f64, f64::from(*count) / f64::from(all));
    let points = hours.iter().enumerate().map(share).collect();
    let name = say::PORTRAIT_LINE_GROUP.get(language).to_owned();
    let drawn = vec![line(0, name, points, NumberForm::Share, language)];
    let x = Axis::Linear {
        title: say::PORTRAIT_AXIS_HOUR.get(language).to_owned(),
        form: NumberForm::Count,
    };
    let (title, caption) = (say::PORTRAIT_CHART_HOURS, say::PORTRAIT_CAPTION_HOURS);
    Ok(described(
        title.get(language).to_owned(),
        &[caption],
        NumberForm::Share,
        x,
        drawn,
        language,
    ))
}

fn of_curve(profile: &Profile, name: &str, language: Language) -> Result<ChartSpec, ChartError> {
    let known = CURVES.contains(&name);
    let mut curves = profile.measurement.curves.iter();
    let curve = curves.find(|curve| known && curve.name == name);
    let curve = curve.ok_or_else(|| ChartError::Unknown {
        found: name.to_owned(),
    })?;
    let places: Vec<f64> = curve.points.iter().map(|point| point.x).collect();
    let along = |values: &mut dyn Iterator<Item = Option<f64>>| {
        let points = places.iter().zip(values);
        points
            .filter_map(|(x, y)| Some((*x, y?)))
            .collect::<Vec<_>>()
    };
    let own = along(&mut curve.points.iter().map(|point| point.number.value));
    if own.len() < 2 {
        return Err(ChartError::Empty);
    }
    let form = NumberForm::Share;
    let group = say::PORTRAIT_LINE_GROUP.get(language).to_owned();
    let mut drawn = vec![line(0, group, own, form, language)];
    for community in communities() {
        let values = community.curves.get(name).into_iter().flatten();
        let points = along(&mut values.copied());
        if points.len() > 1 {
            let title = community.title.get(language).to_owned();
            drawn.push(line(drawn.len(), title, points, form, language));
        }
    }
    let x = axis_of(name, curve.x_title.get(language));
    let mut spec = described(
        curve.title.get(language).to_owned(),
        &[say::PORTRAIT_CAPTION_CURVE],
        form,
        x,
        drawn,
        language,
    );
    let short = super::replay::short_title(name).map(|title| title.get(language).to_owned());
    spec.titles.extend(short);
    Ok(spec)
}

/// Where every line begins and ends, and its top.
fn summary(spec: &ChartSpec, language: Language) -> String {
    let place = |x: f64| match &spec.x {
        Axis::Days { start, .. } => start.plus_days((x as u32).saturating_sub(1)).to_string(),
        Axis::Linear { title, form } => format!("{title} {}", number::value(x, *form, language)),
        Axis::Log { title } | Axis::Steps { title, .. } => {
            format!("{title} {}", number::value(x, NumberForm::Count, language))
        }
    };
    let mut told = Vec::new();
    for line in &spec.lines {
        let points = || line.x.iter().copied().zip(line.y.iter().copied());
        let Some(first) = points().next() else {
            continue;
        };
        let last = points().next_back().unwrap_or(first);
        let top = |best: (f64, f64), next: (f64, f64)| if next.1 > best.1 { next } else { best };
        let peak = points().fold(first, top);
        let write = |value: f64| number::value(value, spec.form, language);
        let sentence = say::PortraitToldLine {
            name: &line.name,
            first: &write(first.1),
            first_place: &place(first.0),
            last: &write(last.1),
            last_place: &place(last.0),
            peak: &write(peak.1),
            peak_place: &place(peak.0),
        };
        told.push(sentence.in_language(language));
    }
    let title = words::say::charts::ToldTitle {
        title: &spec.title(),
    };
    let title = std::iter::once(title.in_language(language));
    let all: Vec<String> = title.chain(told).collect();
    all.join(punctuation::BETWEEN_SENTENCES.get(language))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use measure::DaySums;

    fn days(count: i64) -> Profile {
        let day = |day: i64| DaySum {
            day: 20_000 + day,
            members: Some(100.0 + day as f64),
            messages: Some((day % 7) as f64),
            ..DaySum::default()
        };
        Profile::of_days(DaySums::new((0..count).map(day).collect()).unwrap())
    }

    fn drawn(profile: &Profile, name: &str) -> ChartSpec {
        GroupChart { profile, name }
            .spec(Language::English)
            .unwrap()
    }

    #[test]
    fn only_what_is_known_is_drawn() {
        assert_eq!(GroupChart::names(&days(30)), ["members", "messages"]);
        assert!(GroupChart::names(&days(1)).is_empty());
        let (profile, name) = (&days(30), "moon");
        assert!(
            GroupChart { profile, name }
                .spec(Language::English)
                .is_err()
        );
    }

    #[test]
    fn long_logs_are_drawn_by_weeks() {
        let short = drawn(&days(30), "messages");
        assert_eq!((short.lines[0].x.len(), short.lines[0].y[6]), (30, 6.0));
        let long = days(147);
        let (messages, members) = (drawn(&long, "messages"), drawn(&long, "members"));
        assert_eq!(
            messages.lines[0].x,
            (1..=21).map(|week| f64::from(week * 7)).collect::<Vec<_>>()
        );
        assert!(messages.lines[0].y.iter().all(|mean| *mean == 3.0));
        assert_eq!(members.lines[0].y[..2], [106.0, 113.0]);
        assert!(
            members.summary.contains("2024-10-10"),
            "{}",
            members.summary
        );
    }
}

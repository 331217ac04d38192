//! `diary`: one member's life in one world of one strategy.

use std::iter::once;

use experiments::batch::BatchError;
use model::document::DocumentError;
use model::event_log::person_identity;
use model::experiment::Experiment;
use serde::Serialize;
use telling::diary::{Balance, Cast, Closing, Decision, Diary, cast, diary};
use words::say::cli as say;
use words::say::punctuation::LIST_ITEMS;
use words::{Joined, Language, Say};

use super::arguments::DiaryOptions;
use super::failure::Failure;
use super::seed::Seed;
use super::{output, source, table};

/// What `diary --json` prints.
#[derive(Debug, Serialize)]
struct Told<'a> {
    cast: &'a Cast,
    diary: &'a Diary,
}

/// The most names that an error message offers.
const OFFERED: usize = 5;

/// Tells the diary of the member asked for, or lists the telling cases and tells the first.
pub fn tell(options: &DiaryOptions, language: Language) -> Result<(), Failure> {
    let seed = options.seed.map(Seed::number).transpose()?;
    let experiment = source::changed(&options.document, |run| {
        run.days = options.days.unwrap_or(run.days);
        run.seed = seed.unwrap_or(run.seed);
    })?;
    let strategy = chosen(options, &experiment)?;
    let failed = |error: BatchError| Failure::work(&error.to_string());
    // People count worlds from 1, results from 0.
    let world = options.world.get() - 1;
    let cast = cast(&experiment, strategy, world).map_err(failed)?;
    let first = cast.cases.first().map(|case| &case.member);
    let Some(member) = options.member.as_ref().or(first) else {
        return Err(Failure::work(&say::NOBODY_JOINS));
    };
    let known = cast.members.contains(member);
    let Some(identity) = person_identity(member).filter(|_| known) else {
        return Err(Failure::Document(vec![unknown(member, &cast)]));
    };
    let diary = diary(&experiment, strategy, world, identity).map_err(failed)?;
    if options.json {
        return output::print_json(&Told {
            cast: &cast,
            diary: &diary,
        });
    }
    let list = if options.member.is_none() {
        list_of(&cast, language)
    } else {
        String::new()
    };
    output::print(&(list + &text_of(&diary, language)))
}

/// The strategy asked for; every error of the options at once.
fn chosen(options: &DiaryOptions, experiment: &Experiment) -> Result<usize, Failure> {
    let mut errors = Vec::new();
    let strategy = match &options.strategy {
        None => Some(0),
        Some(name) => source::position(&experiment.strategies, name),
    };
    if let (None, Some(name)) = (strategy, &options.strategy) {
        let names = &source::names(&experiment.strategies);
        errors.push(DocumentError::new(
            &"--strategy",
            &format!("{name:?}"),
            &say::KnownStrategy { names },
        ));
    }
    if options.world.get() > experiment.run.worlds {
        let last = &experiment.run.worlds;
        errors.push(DocumentError::new(
            &"--world",
            &options.world.get(),
            &say::KnownWorld { last },
        ));
    }
    if let Some(name) = &options.member
        && person_identity(name).is_none()
    {
        errors.push(DocumentError::new(
            &"--member",
            &format!("{name:?}"),
            &say::MEMBER_OF_LOG,
        ));
    }
    match strategy {
        Some(strategy) if errors.is_empty() => Ok(strategy),
        _ => Err(Failure::Document(errors)),
    }
}

fn unknown(member: &str, cast: &Cast) -> DocumentError {
    let offered: Vec<&str> = cast
        .members
        .iter()
        .take(OFFERED)
        .map(String::as_str)
        .collect();
    let allowed = say::MemberOfWorld {
        number: &cast.members.len(),
        names: &Joined(&offered, LIST_ITEMS),
    };
    DocumentError::new(&"--member", &format!("{member:?}"), &allowed)
}

fn list_of(cast: &Cast, language: Language) -> String {
    let head = say::TELLING_CASES.get(language);
    let width = cast.cases.iter().map(|case| case.member.len()).max();
    let width = width.unwrap_or(0);
    let lines = cast
        .cases
        .iter()
        .map(|case| format!("  {:width$}  {}\n", case.member, case.text.get(language)));
    once(format!("{head}\n"))
        .chain(lines)
        .chain(once("\n".to_owned()))
        .collect()
}

fn text_of(diary: &Diary, language: Language) -> String {
    let (strategy, who) = (diary.strategy_name.get(language), diary.who.get(language));
    let (member, world) = (&diary.member, diary.world + 1);
    let heading = say::DiaryHeading {
        member,
        strategy: &strategy,
        world: &world,
    };
    let mut text = format!("{}\n{who}\n\n", heading.in_language(language));
    for entry in &diary.entries {
        let date = diary.start.plus_days(entry.day);
        let when = if entry.last_day > entry.day {
            let last = diary.start.plus_days(entry.last_day).to_string();
            format!("{date} – {}", last.get(5..).unwrap_or(&last))
        } else {
            format!("{date} {:02}:{:02}  ", entry.minute / 60, entry.minute % 60)
        };
        text += &format!("{when}  {}\n", entry.text.get(language));
    }
    text + "\n" + &ending(&diary.closing, language)
}

fn ending(closing: &Closing, language: Language) -> String {
    let text = format!("{}\n", closing.text.get(language));
    match &closing.balance {
        Some(balance) if !balance.terms.is_empty() => {
            text + "\n" + &table::aligned(&rows(balance, language))
        }
        _ => text,
    }
}

/// Two decimals, and no zero with a sign.
fn hundredths(value: f64) -> String {
    format!("{:.2}", (value * 100.0).round() / 100.0 + 0.0)
}

fn rows(balance: &Balance, language: Language) -> Vec<Vec<String>> {
    let (terms, before, now) = match balance.decision {
        Decision::Leave => (
            say::TERMS_OF_LEAVING,
            say::AT_JOINING_COLUMN,
            say::THAT_DAY_COLUMN,
        ),
        Decision::Visit => (
            say::TERMS_OF_VISITING,
            say::FIRST_WEEK_COLUMN,
            say::LAST_WEEK_COLUMN,
        ),
    };
    let head = [terms, before, say::USUAL_COLUMN, now, say::CHANGE_COLUMN];
    let terms = balance.terms.iter().map(|term| {
        vec![
            term.label.get(language).to_owned(),
            hundredths(term.before),
            hundredths(term.usual),
            hundredths(term.now),
            format!("{:+.2}", term.change),
        ]
    });
    once(head.map(|words| words.get(language).to_owned()).to_vec())
        .chain(terms)
        .collect()
}

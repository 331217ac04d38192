//! The diary's sentences.

use super::decision::{Decision, TermChange};
use super::life::{Answer, Life};
use model::date::Date;
use model::event_log::{NOBODY, person_name};
use model::leaving::TERMS;
use model::reason::Reason;
use model::source::Source;
use model::trace::Reading;
use model::wish::WISH_TERMS;
use words::say::diary::{self as say, Unit};
use words::say::punctuation;
use words::{Fixed, Joined, Language, Say, Text};

/// Sentences one behind the other.
pub(super) fn sentences(parts: impl IntoIterator<Item = Text>) -> Text {
    let is_said = |part: &Text| {
        Language::ALL
            .iter()
            .any(|&language| !part.get(language).is_empty())
    };
    let said: Vec<Text> = parts.into_iter().filter(is_said).collect();
    Joined(&said, punctuation::BETWEEN_SENTENCES).text()
}

/// `5月16日`, `16 May`.
pub(super) fn date(start: Date, day: u32) -> Text {
    let (month, day) = start.plus_days(day).month_and_day();
    say::Date {
        month: &month,
        day: &day,
    }
    .text()
}

/// A probability: whole per cents, below ten with decimals.
pub(super) fn percent(probability: f64) -> String {
    let percent = 100.0 * probability;
    if percent >= 99.5 {
        ">99%".to_owned()
    } else if percent >= 9.95 {
        format!("{percent:.0}%")
    } else if percent >= 0.995 {
        format!("{percent:.1}%")
    } else if percent >= 0.01 {
        format!("{percent:.2}%")
    } else {
        "<0.01%".to_owned()
    }
}

/// `+1.2`, `−0.6`.
fn signed(value: f64) -> String {
    let sign = if value < 0.0 { '−' } else { '+' };
    format!("{sign}{:.1}", value.abs())
}

fn wait(minutes: u32) -> Text {
    let (number, unit) = match minutes {
        0..60 => (minutes.max(1), Unit::Minutes),
        60..2880 => ((minutes + 30) / 60, Unit::Hours),
        _ => ((minutes + 720) / 1440, Unit::Days),
    };
    say::Wait {
        number: &number,
        unit,
    }
    .text()
}

/// Money in yuan, as the message names it.
fn yuan(value: f64) -> String {
    format!("¥{value:.2}")
}

fn name(identity: u32) -> Text {
    if identity == NOBODY {
        say::OPERATOR.text()
    } else {
        Text::Same(person_name(identity))
    }
}

/// People by their names: three of them, and how many more.
fn names(identities: impl IntoIterator<Item = u32>) -> Text {
    let mut known: Vec<u32> = Vec::new();
    for identity in identities {
        if !known.contains(&identity) {
            known.push(identity);
        }
    }
    let shown: Vec<Text> = known.iter().take(3).map(|&who| name(who)).collect();
    let names = &Joined(&shown, punctuation::LIST_ITEMS);
    match known.len() {
        0..=3 => names.text(),
        all => say::NamesMore {
            names,
            all: &all,
            more: &(all - 3),
        }
        .text(),
    }
}

/// A name within a sentence, with the spaces that the language's script asks for.
fn among_words(name: &Text, words_follow: bool) -> Text {
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    Text::of(|language| {
        let name = name.get(language);
        let before = latin(name.chars().next());
        let after = words_follow && latin(name.chars().last());
        say::NameAmongWords {
            before,
            name: &name,
            after,
        }
        .in_language(language)
    })
}

/// How somebody came.
pub(super) fn source(identity: u32, inviter: Option<u32>) -> Text {
    let by = inviter.map(name);
    match (Source::of(identity), &by) {
        (Source::Founder, _) => say::SOURCE_FOUNDER.text(),
        (Source::Arrival, _) => say::SOURCE_ARRIVAL.text(),
        (Source::Invited, Some(by)) => say::SourceInvitedBy { by }.text(),
        (Source::Invited, None) => say::SOURCE_INVITED.text(),
        (Source::Paid, _) => say::SOURCE_PAID.text(),
        (Source::Referral, Some(by)) => say::SourceReferralBy { by }.text(),
        (Source::Referral, None) => say::SOURCE_REFERRAL.text(),
        (Source::Partner, _) => say::SOURCE_PARTNER.text(),
        (Source::Imported, _) => say::SOURCE_IMPORTED.text(),
        (Source::Seller, _) => say::SOURCE_SELLER.text(),
    }
}

/// Who somebody is and what the person did, in a line.
pub(super) fn who(identity: u32, life: &Life, segment: Option<&Text>) -> Text {
    let Some(segment) = segment else {
        return say::WHO_NEVER.text();
    };
    say::Who {
        segment,
        source: &source(identity, life.inviter),
        visits: &life.visits.len(),
        written: &life.written(),
        answers: &life.answers(),
    }
    .text()
}

pub(super) fn joined(identity: u32, life: &Life, segment: Option<&Text>) -> Text {
    let source = &source(identity, life.inviter);
    if life.before > 0 {
        return say::AlreadyMember {
            days: &life.before,
            source,
            segment: &segment,
        }
        .text();
    }
    say::Joined {
        source,
        segment: &segment,
    }
    .text()
}

/// What was read on a visit, or on several.
pub(super) fn read(readings: &[Reading]) -> Text {
    let sum = |of: fn(&Reading) -> f32| readings.iter().map(of).sum::<f32>().round() as usize;
    let unread = &sum(|reading| reading.unread);
    if *unread == 0 {
        return say::NOTHING_NEW.text();
    }
    let read = &sum(|reading| reading.unread * reading.share);
    let concerning = &sum(|reading| reading.concerning * reading.share);
    say::Read {
        unread,
        read,
        concerning,
    }
    .text()
}

/// One visit that was decided on: how likely it was, and what stood out for or against it.
pub(super) fn wish(probability: f64, stood_out: &[(usize, f64)]) -> Text {
    let chance = &percent(probability);
    let terms: Vec<Text> = stood_out
        .iter()
        .map(|&(term, change)| changed(&term_of(Decision::Visit, term, change), change))
        .collect();
    if terms.is_empty() {
        return say::Came { chance }.text();
    }
    let terms = &Joined(&terms, punctuation::LIST_COMMA);
    say::CameUnusual { chance, terms }.text()
}

/// `没有归属感 +1.2`.
fn changed(term: &Text, change: f64) -> Text {
    let change = &signed(change);
    say::TermChange { term, change }.text()
}

/// Several visits without a word.
pub(super) fn visits(days: usize, lowest: f64, highest: f64) -> Text {
    let (days, low, high) = (&days, &percent(lowest), &percent(highest));
    if low == high {
        return say::OnlyRead { days, chance: low }.text();
    }
    say::OnlyReadRange { days, low, high }.text()
}

pub(super) fn away(days: u32, mean: f64) -> Text {
    say::Away {
        days: &days,
        chance: &percent(mean),
    }
    .text()
}

pub(super) fn wrote(topics: usize, to: &[u32]) -> Text {
    let (topics, replies) = (&topics, &to.len());
    if to.is_empty() {
        return say::Opened { topics }.text();
    }
    let names = &among_words(&names(to.iter().copied()), false);
    if *topics > 0 {
        return say::OpenedAndReplied {
            topics,
            names,
            replies,
        }
        .text();
    }
    say::Replied { names, replies }.text()
}

pub(super) fn answered(answers: &[Answer]) -> Text {
    let mut parts = Vec::new();
    let first: Vec<&Answer> = answers.iter().filter(|a| a.waited.is_some()).collect();
    for answer in first.iter().take(2) {
        let by = &among_words(&name(answer.by), true);
        let wait = &wait(answer.waited.unwrap_or_default());
        parts.push(say::Answered { by, wait }.text());
    }
    if first.len() > 2 {
        parts.push(
            say::AnsweredMore {
                topics: &(first.len() - 2),
            }
            .text(),
        );
    }
    let further: Vec<u32> = answers
        .iter()
        .filter(|answer| answer.waited.is_none())
        .map(|answer| answer.by)
        .collect();
    if !further.is_empty() {
        let names = &among_words(&names(further.iter().copied()), true);
        parts.push(
            say::AnsweredFurther {
                names,
                answers: &further.len(),
            }
            .text(),
        );
    }
    sentences(parts)
}

pub(super) fn likes(given: &[u32], operator: usize, received: usize) -> Text {
    let mut parts = Vec::new();
    if !given.is_empty() {
        let names = &among_words(&names(given.iter().copied()), true);
        parts.push(say::Liked { names }.text());
    }
    if operator > 0 {
        parts.push(say::REACTED.text());
    }
    if received > 0 {
        parts.push(say::LikesReceived { likes: &received }.text());
    }
    sentences(parts)
}

pub(super) fn packets(taken: &[(f64, u32)], sent: &[f64]) -> Text {
    let mut parts = Vec::new();
    if !taken.is_empty() {
        let sum = &yuan(taken.iter().map(|(value, _)| value).sum());
        let names = &among_words(&names(taken.iter().map(|&(_, by)| by)), true);
        parts.push(say::PacketsTaken { names, sum }.text());
    }
    if !sent.is_empty() {
        let sum = &yuan(sent.iter().sum());
        parts.push(say::PacketSent { sum }.text());
    }
    sentences(parts)
}

pub(super) fn award(value: f64) -> Text {
    if value > 0.0 {
        return say::Rewarded { sum: &yuan(value) }.text();
    }
    say::HONOURED.text()
}

pub(super) fn bought(purchases: usize, sum: f64) -> Text {
    say::Bought {
        times: &purchases,
        sum: &yuan(sum),
    }
    .text()
}

pub(super) fn muted(annoyance: f64, fatigue: f64) -> Text {
    let (annoyance, fatigue) = (&percent(annoyance), &percent(fatigue));
    say::Muted { annoyance, fatigue }.text()
}

pub(super) fn left(reason: Reason) -> Text {
    let reason = match reason {
        Reason::Unanswered => say::REASON_UNANSWERED,
        Reason::OffTopic => say::REASON_OFF_TOPIC,
        Reason::Overload => say::REASON_OVERLOAD,
        Reason::Ads => say::REASON_ADS,
        Reason::FriendsLeft => say::REASON_FRIENDS_LEFT,
        Reason::NotAtHome => say::REASON_NOT_AT_HOME,
        Reason::RewardGone => say::REASON_REWARD_GONE,
        Reason::InterestMoved => say::REASON_INTEREST_MOVED,
        Reason::Conflict => say::REASON_CONFLICT,
        Reason::CutOff => say::REASON_CUT_OFF,
    };
    say::Left { reason: &reason }.text()
}

pub(super) fn left_with_others(reason: Reason) -> Text {
    if reason == Reason::FriendsLeft {
        return say::LEFT_WITH_FRIENDS.text();
    }
    say::WON_OVER.text()
}

/// What a term of a decision stands for, by its place, when it has changed by so much.
pub(super) fn term_of(decision: Decision, term: usize, change: f64) -> Text {
    term_name(decision, term, change).map_or_else(Text::default, |name| name.text())
}

fn term_name(decision: Decision, term: usize, change: f64) -> Option<Fixed> {
    let (kind, name) = match decision {
        Decision::Leave if change < 0.0 => ("holds", TERMS.get(term)?.name),
        Decision::Leave => ("drives", TERMS.get(term)?.name),
        Decision::Visit => ("visit", WISH_TERMS.get(term)?.name),
    };
    words::find(say::BY_ID, &format!("{kind}-{name}"))
}

/// `没有归属感 +1.2，消息太多 +0.4`.
pub(super) fn changes<'a>(changes: impl IntoIterator<Item = &'a TermChange>) -> Text {
    let terms: Vec<Text> = changes
        .into_iter()
        .map(|term| changed(&term.label, term.change))
        .collect();
    Joined(&terms, punctuation::LIST_COMMA).text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_has_a_name() {
        for (decision, terms, change) in [
            (Decision::Leave, TERMS.len(), 1.0),
            (Decision::Leave, TERMS.len(), -1.0),
            (Decision::Visit, WISH_TERMS.len(), 1.0),
        ] {
            assert!((0..terms).all(|term| term_name(decision, term, change).is_some()));
        }
    }
}

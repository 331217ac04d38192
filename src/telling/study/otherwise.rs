//! What a plan does otherwise than another, in a line.

use std::cmp::Reverse;

use model::strategy::{Strategy, Tactic};
use serde_json::Value;
use words::say::decisions as say;
use words::say::punctuation;
use words::{Joined, Language, Say};

use crate::names;

/// What `plan` does otherwise than the one of `written` that it is nearest to.
pub(super) fn line(plan: &Strategy, written: &[Strategy], language: Language) -> String {
    let compared = written
        .iter()
        .map(|own| (own, changes(plan, own, language)));
    let shared = |own: &Strategy| {
        done(own)
            .filter(|tactic| does(plan, &tactic.id).is_some())
            .count()
    };
    let nearest = compared.min_by_key(|(own, changes)| (changes.len(), Reverse(shared(own))));
    let Some((own, changes)) = nearest else {
        return String::new();
    };
    say::PlanAs {
        plan: &plan.name,
        own: &own.name,
        changes: &Joined(&changes, punctuation::LIST_CLAUSES),
    }
    .in_language(language)
}

fn done(plan: &Strategy) -> impl Iterator<Item = &Tactic> {
    plan.tactics.iter().filter(|tactic| tactic.on)
}

fn does<'s>(plan: &'s Strategy, id: &str) -> Option<&'s Tactic> {
    done(plan).find(|tactic| tactic.id == id)
}

/// The tactics that are done otherwise, are new or are left out.
fn changes(plan: &Strategy, own: &Strategy, language: Language) -> Vec<String> {
    let changed = plan.tactics.iter().filter_map(|tactic| {
        let name = &names::tactic(plan, &tactic.id, language);
        let Some(before) = does(own, &tactic.id) else {
            let how = &rhythm(tactic, language);
            return Some(say::ChangeAdded { tactic: name, how }.in_language(language));
        };
        let how = altered(tactic, before, language);
        let how = &Joined(&how, punctuation::LIST_ITEMS);
        let change = say::ChangeAltered { tactic: name, how };
        (tactic != before).then(|| change.in_language(language))
    });
    let mut changes: Vec<String> = changed.collect();
    let dropped = done(own).filter(|tactic| does(plan, &tactic.id).is_none());
    changes.extend(dropped.map(|tactic| {
        let tactic = &names::tactic(own, &tactic.id, language);
        say::ChangeDropped { tactic }.in_language(language)
    }));
    changes
}

/// When it is done and how much of it, where that was otherwise.
fn altered(tactic: &Tactic, before: &Tactic, language: Language) -> Vec<String> {
    let instead = |new: &dyn Say, old: &dyn Say| say::Instead { new, old }.in_language(language);
    let mut how = Vec::new();
    let [new, old] = [tactic, before].map(|tactic| rhythm(tactic, language));
    if new != old {
        how.push(instead(&new, &old));
    }
    // Writing cannot fail: every key is a string.
    let [new, old] =
        [tactic, before].map(|tactic| serde_json::to_value(&tactic.action).unwrap_or_default());
    let kind = tactic.action.kind();
    for (field, value) in new.as_object().into_iter().flatten() {
        let before = &old[field];
        if value == before {
            continue;
        }
        let amounts = value.as_f64().zip(before.as_f64());
        how.push(match amounts {
            Some((new, old)) => instead(
                &names::dose(kind, field, new, language),
                &names::counted(field, old, language),
            ),
            None => instead(&written(value), &written(before)),
        });
    }
    if how.is_empty() {
        how.push(say::OTHER_PEOPLE_OR_DAYS.get(language).to_owned());
    }
    how
}

/// When it is done.
pub(super) fn rhythm(tactic: &Tactic, language: Language) -> String {
    let (days, at) = (&tactic.schedule.every_days, &tactic.schedule.at.to_string());
    say::Rhythm { days, at }.in_language(language)
}

/// A value as documents have it.
fn written(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use serde_json::json;
    use words::Language::{Chinese, English};

    fn plan(name: &str, tactics: Value) -> Strategy {
        serde_json::from_value(json!({ "name": name, "tactics": tactics })).unwrap()
    }

    #[test]
    fn a_plan_is_told_by_the_nearest_written_one() {
        let daily = json!({ "every_days": 1, "at": "20:00" });
        let content = |posts: u32, days: u32| json!({ "id": "news", "schedule": { "every_days": days, "at": "20:00" }, "action": { "kind": "content", "posts": posts } });
        let answers =
            json!({ "id": "answers", "schedule": daily, "action": { "kind": "answering" } });
        let rules = json!({ "id": "rules", "schedule": daily, "action": { "kind": "rules" } });
        let own = [
            plan("A", json!([answers.clone()])),
            plan("B", json!([content(1, 1), answers.clone()])),
        ];
        let found = plan("Plan 1", json!([content(2, 2), rules]));
        let said = |language| line(&found, &own, language);
        assert_eq!(
            said(English),
            "  Plan 1: as “B”, but Content: every 2 days, 20:00 (before: daily, 20:00), Posts each time 2 posts (before: 1 post); \
             with Rules shown (daily, 20:00); without Answering"
        );
        assert!(said(Chinese).contains("不做答疑"), "{}", said(Chinese));
    }
}

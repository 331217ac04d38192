//! What plans do, in a reader's words: tactics, and how much of them.

use model::parameters;
use model::strategy::{Strategy, Tactic};
use words::say::forms;
use words::say::names as say;
use words::{Fixed, Language, Say, find};

use crate::study::Notation;

/// What a tactic of a plan is called: its kind and, where the plan does several of the kind, its id. An id that is none of the
/// plan's stands for itself.
#[must_use]
pub fn tactic(plan: &Strategy, id: &str, language: Language) -> String {
    let Some(tactic) = plan.tactics.iter().find(|tactic| tactic.id == id) else {
        return id.to_owned();
    };
    let name = kind(tactic.action.kind(), language);
    let alike = |other: &&Tactic| other.on && other.action.kind() == tactic.action.kind();
    match plan.tactics.iter().filter(alike).count() {
        0 | 1 => name.to_owned(),
        _ => say::OneOfKind {
            name: &name,
            id: &id,
        }
        .in_language(language),
    }
}

/// What a kind of tactic is called.
#[must_use]
pub fn kind(kind: &'static str, language: Language) -> &'static str {
    words_of("tactic", kind).map_or(kind, |words| words.get(language))
}

/// What a number of behaviour is called; what is none of the table's stands for itself.
#[must_use]
pub fn assumption(name: &str, language: Language) -> &str {
    parameters::told(name).map_or(name, |told| told.label.get(language))
}

/// How much of a tactic is done: what `field` of its kind is called, and `amount` with its unit.
#[must_use]
pub fn dose(kind: &str, field: &str, amount: f64, language: Language) -> String {
    let name = words_of("tactic", &format!("{kind}-{field}"));
    let name = &name.map_or(field, |name| name.get(language));
    let amount = &counted(field, amount, language);
    say::Dose { name, amount }.in_language(language)
}

/// An amount of a dose with its unit.
#[must_use]
pub fn counted(field: &str, amount: f64, language: Language) -> String {
    let count = &match amount.fract() == 0.0 {
        true => format!("{amount:.0}"),
        false => Notation::Plain.value(amount),
    };
    let unit: &dyn Say = match field {
        "share" => return Notation::Percent.value(amount),
        "amount_yuan" | "pay_yuan" | "yuan" => &forms::COUNT_YUAN,
        "capacity" => &forms::CountCapacity { count },
        "coupons" => &forms::CountCoupons { count },
        "gifts" => &forms::CountGifts { count },
        "messages" => &forms::CountMessages { count },
        "notices" => &forms::CountNotices { count },
        "people" => &forms::CountPeople { count },
        "pieces" => &forms::CountPieces { count },
        "posts" => &forms::CountPosts { count },
        "prizes" => &forms::CountPrizes { count },
        _ => return count.clone(),
    };
    say::Counted { count, unit }.in_language(language)
}

/// The name that the forms have for something in documents.
pub(crate) fn words_of(what: &str, name: &str) -> Option<Fixed> {
    find(forms::BY_ID, &format!("{what}-{name}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use decisions::DOSES;
    use model::tactics::KINDS;
    use serde_json::json;
    use words::Language::{Chinese, English};

    #[test]
    fn a_tactic_is_its_kind_and_one_of_several_has_its_id() {
        let mut plan: Strategy = serde_json::from_value(json!({ "name": "news", "tactics": [
            { "id": "am", "action": { "kind": "content" } },
            { "id": "pm", "action": { "kind": "content" } },
            { "id": "asked", "action": { "kind": "answering" } }
        ] }))
        .unwrap();
        let said =
            |plan: &Strategy, id| [Chinese, English].map(|language| tactic(plan, id, language));
        assert_eq!(said(&plan, "am"), ["内容（am）", "Content (am)"]);
        assert_eq!(said(&plan, "asked"), ["答疑", "Answering"]);
        assert_eq!(said(&plan, "gone"), ["gone", "gone"]);
        plan.tactics[1].on = false;
        assert_eq!(said(&plan, "am"), ["内容", "Content"]);
    }

    #[test]
    fn every_dose_has_its_word_and_unit() {
        let [chinese, english] =
            [Chinese, English].map(|language| dose("content", "posts", 2.0, language));
        assert_eq!(
            (chinese.as_str(), english.as_str()),
            ("每次篇数 2 篇", "Posts each time 2 posts")
        );
        assert_eq!(dose("answering", "share", 0.7, Chinese), "回复比例 70%");
        for field in DOSES {
            assert_ne!(counted(field, 2.0, English), "2", "{field} has no unit");
            let kinds = KINDS.iter();
            let named = kinds
                .filter(|kind| words_of("tactic", &format!("{}-{field}", kind.name)).is_some());
            assert_ne!(named.count(), 0, "no form has {field}");
        }
    }
}

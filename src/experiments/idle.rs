//! The plan that does nothing, by which every comparison shows what operating a community brings at all.

use std::iter::once;

use model::experiment::Experiment;
use model::strategy::{Operator, Strategy};
use words::say::comparison as say;
use words::{Language, Say, Text};

/// The position of the plan that does nothing: the first one without a tactic that is switched on.
#[must_use]
pub fn position(experiment: &Experiment) -> Option<usize> {
    let mut strategies = experiment.strategies.iter();
    strategies.position(|strategy| !acts(strategy))
}

/// Whether a plan does anything: has a tactic that is switched on.
#[must_use]
pub fn acts(strategy: &Strategy) -> bool {
    strategy.tactics.iter().any(|tactic| tactic.on)
}

/// Adds a plan that does nothing behind the document's own, where none of them does nothing.
pub fn add(experiment: &mut Experiment) {
    if position(experiment).is_some() {
        return;
    }
    let name = free_name(&experiment.strategies);
    experiment.strategies.push(Strategy {
        name,
        look: None,
        operator: Operator::default(),
        tactics: Vec::new(),
        because: Vec::new(),
    });
}

/// A name that no plan has in any language.
fn free_name(strategies: &[Strategy]) -> Text {
    let taken = |name: &Text| {
        strategies.iter().any(|strategy| {
            Language::ALL
                .iter()
                .any(|language| strategy.name.get(*language) == name.get(*language))
        })
    };
    let numbered = |number: usize| say::IdleName { number: &number }.text();
    let mut names = once(say::IDLE.text()).chain((2..).map(numbered));
    names.find(|name| !taken(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::sample;
    use words::Language::English;

    fn acting(strategies: usize) -> Experiment {
        let mut experiment = sample::experiment(strategies, 1, 1);
        for strategy in &mut experiment.strategies {
            strategy.tactics.push(
                serde_json::from_value(
                    serde_json::json!({ "id": "news", "action": { "kind": "content" } }),
                )
                .unwrap(),
            );
        }
        experiment
    }

    #[test]
    fn it_stands_behind_the_plans_that_act() {
        let mut experiment = acting(2);
        assert_eq!(position(&experiment), None);
        add(&mut experiment);
        assert_eq!(
            (position(&experiment), experiment.strategies.len()),
            (Some(2), 3)
        );
    }

    #[test]
    fn a_document_with_such_a_plan_keeps_its_own() {
        let mut experiment = acting(2);
        experiment.strategies[0].tactics[0].on = false;
        let before = experiment.clone();
        add(&mut experiment);
        assert_eq!(experiment, before);
        assert_eq!(position(&experiment), Some(0));
    }

    #[test]
    fn its_name_is_its_own() {
        let mut experiment = acting(2);
        let name = |experiment: &Experiment| {
            let added = experiment.strategies.last().unwrap();
            added.name.get(English).to_owned()
        };
        let mut plain = experiment.clone();
        add(&mut plain);
        experiment.strategies[0].name = Text::Same(name(&plain));
        add(&mut experiment);
        assert_eq!(name(&experiment), format!("{} 2", name(&plain)));
    }
}

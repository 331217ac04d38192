//! Element 4: the eleven design concepts, and what is observed.

use model::event_log::EventKind;
use model::indicator::Indicator;
use model::outcomes::OUTCOMES;
use model::series::SERIES;
use words::Fixed;
use words::say::odd as say;

use super::Writer;
use super::markdown::code;

/// The eleven design concepts: name, text.
const ELEVEN: [(Fixed, Fixed); 11] = [
    (
        say::CONCEPT_BASIC_PRINCIPLES,
        say::CONCEPT_BASIC_PRINCIPLES_TEXT,
    ),
    (say::CONCEPT_EMERGENCE, say::CONCEPT_EMERGENCE_TEXT),
    (say::CONCEPT_ADAPTATION, say::CONCEPT_ADAPTATION_TEXT),
    (say::CONCEPT_OBJECTIVES, say::CONCEPT_OBJECTIVES_TEXT),
    (say::CONCEPT_LEARNING, say::CONCEPT_LEARNING_TEXT),
    (say::CONCEPT_PREDICTION, say::CONCEPT_PREDICTION_TEXT),
    (say::CONCEPT_SENSING, say::CONCEPT_SENSING_TEXT),
    (say::CONCEPT_INTERACTION, say::CONCEPT_INTERACTION_TEXT),
    (say::CONCEPT_STOCHASTICITY, say::CONCEPT_STOCHASTICITY_TEXT),
    (say::CONCEPT_COLLECTIVES, say::CONCEPT_COLLECTIVES_TEXT),
    (say::CONCEPT_OBSERVATION, say::CONCEPT_OBSERVATION_TEXT),
];

impl Writer {
    pub(super) fn concepts(&mut self) {
        let language = self.language;
        self.page.heading(2, say::CONCEPTS.get(language));
        for (name, text) in ELEVEN {
            self.page.paragraph(&format!(
                "**{}.** {}",
                name.get(language),
                text.get(language)
            ));
        }
        self.page.heading(3, say::SERIES.get(language));
        self.numbers(SERIES);
        self.page.heading(3, say::OUTCOMES.get(language));
        self.numbers(OUTCOMES);
        self.page.heading(3, say::EVENTS.get(language));
        let heads = self.heads([say::HEAD_NAME, say::HEAD_MEANING]);
        let kinds = EventKind::ALL
            .iter()
            .map(|kind| [code(kind.name()), kind.doc().to_owned()]);
        self.page.table(heads, kinds);
    }

    fn numbers(&mut self, infos: &[Indicator]) {
        let heads = self.heads([
            say::HEAD_NAME,
            say::HEAD_KIND,
            say::HEAD_UNIT,
            say::HEAD_MEANING,
        ]);
        let rows = infos.iter().map(|info| {
            [
                code(info.name),
                info.kind.name().to_owned(),
                info.unit.to_owned(),
                info.doc.to_owned(),
            ]
        });
        self.page.table(heads, rows);
    }
}

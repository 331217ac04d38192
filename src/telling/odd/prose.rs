//! What no table of the model can say: the headings and the sentences between the generated parts, in both languages.

use words::Fixed;
use words::say::odd as say;

/// The eleven design concepts: name, text.
pub(super) const ELEVEN: [(Fixed, Fixed); 11] = [
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

/// How a person's traits are drawn.
pub(super) const BORN: &[&str] = &[
    "segment ~ shares of the segments (founders: `founder_share`; people whom members bring: see the phase of inviting)",
    "logit visit_rate = logit(visits_per_week / 7) + visit_spread · N(0, 1) + ln fit; fit = 1 for founders and for people who come by themselves",
    "visit_bias = logit visit_rate · √(1 + π/8 · {availability_visit}²) − {habit_weight} · visit_rate",
    "availability on joining = {arrival_availability} + N(0, 1)",
    "ln message_rate = ln messages_per_visit + message_spread · N(0, 1)",
    "fade = 2^(−1 / h), ln h = ln interest_days + interest_spread · N(0, 1) + ln fit; of those whom only a reward draws h is {hunter_fit} times as long and `reward_pull` 1",
    "habit_left = e^(−1 / h), ln h = ln {habit_days} + {habit_spread} · N(0, 1)",
    "leave_bias = {leave_spread} · N(0, 1)",
    "relevance of topic k = s / (s + {relevance_half}), s = share of topic k among the person's tastes; a taste is the segment's weight times {taste_least} + {taste_span} · U",
];

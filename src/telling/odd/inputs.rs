//! Elements 5 and 6: how a run begins, and what it is given.

use model::free::FREE;
use words::Say;
use words::say::odd as say;

use super::Writer;
use super::markdown::code;
use super::source::with_symbols;

/// Definitions of the schema that describe how a run begins; all others but the tactics describe its input.
const INITIAL: &[&str] = &["Scenario", "Segment", "NeedWeights"];

/// How a person's traits are drawn.
pub(super) const BORN: &[&str] = &[
    "segment ~ shares of the segments (founders: `founder_share`; people whom members bring: see the phase of inviting)",
    "logit visit_rate = logit(visits_per_week / 7) + visit_spread · N(0, 1) + ln fit; fit = 1 for founders and for people who come by themselves",
    "visit_bias = logit visit_rate · √(1 + π/8 · {availability_visit}²) − {habit_weight} · visit_rate",
    "availability on joining = {arrival_availability} + N(0, 1)",
    "ln message_rate = ln messages_per_visit + message_spread · N(0, 1)",
    "fade = 2^(−1 / h), ln h = ln interest_days + interest_spread · N(0, 1) + ln fit; of those whom only a reward draws h is {hunter_fit} times as long and `reward_pull` 1",
    "habit_left = e^(−1 / h), ln h = ln {habit_days} + {habit_spread} · N(0, 1)",
    "people who come to sell: visits a day {seller_visits}, advertisements a visit {seller_messages} (medians), what brings them half over after {seller_days} days, every topic alike, need of interest alone, all that they write against the rules; others who come for a reward alone buy {hunter_purchases} as often",
    "mute_bias = {mute_spread} · N(0, 1), leave_bias = {leave_spread} · N(0, 1)",
    "relevance of topic k = s / (s + {relevance_half}), s = share of topic k among the person's tastes; a taste is the segment's weight times {taste_least} + {taste_span} · U",
];

impl Writer {
    pub(super) fn initialisation(&mut self) {
        let born: Vec<String> = BORN
            .iter()
            .map(|rule| format!("- {}", with_symbols(rule)))
            .collect();
        let born = &born.join("\n");
        let text = say::InitialisationText { born }.in_language(self.language);
        self.page.heading(2, say::INITIALISATION.get(self.language));
        self.page.paragraph(&text);
        for name in INITIAL {
            self.definition(name);
        }
        self.free_numbers();
    }

    /// What is not known of a group before its log is seen.
    fn free_numbers(&mut self) {
        self.page.heading(3, self.say(say::FREE_NUMBERS));
        self.page.paragraph(self.say(say::FREE_NUMBERS_TEXT));
        let heads = self.heads([
            say::HEAD_NAME,
            say::HEAD_MULTIPLIED,
            say::HEAD_SPREAD_BEFORE,
            say::HEAD_WHY,
        ]);
        let rows = FREE.iter().map(|free| {
            [
                code(free.name),
                free.doc.to_owned(),
                free.sd.to_string(),
                free.why.to_owned(),
            ]
        });
        self.page.table(heads, rows);
    }

    pub(super) fn input(&mut self) {
        self.page.heading(2, say::INPUT.get(self.language));
        self.page.paragraph(say::INPUT_TEXT.get(self.language));
        let names: Vec<String> = self.schema["$defs"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .filter(|name| {
                let written = ["Action", "PresetScenario", "Platform"];
                !INITIAL.contains(&name.as_str()) && !written.contains(&name.as_str())
            })
            .collect();
        for name in names {
            self.definition(&name);
        }
    }
}

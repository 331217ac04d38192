//! The free numbers: what nobody knows of the people of a group beforehand, each a factor on the scenario's own numbers.
//!
//! A scenario says what people of a kind are like; how the people of one group differ from that shows in its log. Factors are
//! given by their logarithms, so that 0 leaves everything as it is. A [`Posterior`] says what a log has told of them: a normal
//! distribution from which every world of a run draws, so that what a run shows holds what is not known of the group, too.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::math::{exp, normal_quantile, within};
use super::parameters;
use super::random::{Luck, Purpose};
use super::scenario::Scenario;
use super::segment::Segment;
use super::today::MOST_TODAY;
use words::Text;

macro_rules! free {
    ($($variant:ident $name:literal $sd:literal $doc:literal $why:literal;)*) => {
        /// A number that is not known of a group.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum FreeNumber { $(#[doc = $doc] $variant,)* }

        /// Every free number.
        pub static FREE: &[Free] = &[$(Free {
            number: FreeNumber::$variant, name: $name, sd: $sd, doc: $doc, why: $why,
        },)*];

        /// How many free numbers there are.
        pub const NUMBERS: usize = [$($name),*].len();
    };
}

/// A row of the table of free numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Free {
    /// Which one.
    pub number: FreeNumber,
    /// Name in documents.
    pub name: &'static str,
    /// Standard deviation, before any log is seen, of the factor's natural logarithm; its mean is 0.
    pub sd: f64,
    /// What is multiplied.
    pub doc: &'static str,
    /// Why the standard deviation is what it is.
    pub why: &'static str,
}

free! {
    Visits "visits" 0.7 "Odds of a visit on a day, of every segment." "Two groups of one kind differ by half to twice: judgement; the built-in cases of chats lie 2 to 5 visits a week apart.";
    Messages "messages" 1.0 "Messages a visit, of every segment." "Between groups of one kind messages a member differ more than visits, up to tenfold: five Slack communities, two forums.";
    MessageSpread "message_spread" 0.3 "Spread between persons of messages a visit, of every segment." "Gini coefficients of posters lie between .6 and .85, which a third more or less of the spread covers.";
    InterestDays "interest_days" 0.9 "Days for which what brought people lasts, of every segment." "Half lives of interest differ between cases by a factor of ten: judgement.";
    Leaving "leaving" 0.9 "Odds of leaving of a content person on a day." "Published shares who leave a group in a month lie between 1 and 10 %: judgement.";
    ActiveShare "active_share" 0.7 "Odds that somebody is of the segment that writes most." "A case's share of such people is a guess: half to twice.";
    Inflow "inflow" 0.7 "People a day who come by themselves." "A case's number of arrivals is a guess where the log does not say who joined.";
    Size "size" 0.7 "Members when the first day begins." "A guess where the log does not say how many there are.";
}

/// The logarithms of the factors, in the order of [`FREE`].
pub type Factors = [f64; NUMBERS];

/// Least and greatest value of the fields that are multiplied, as the schema has them; `VISITS` a week.
const VISITS: [f64; 2] = [0.001, 6.9];
const MESSAGES: [f64; 2] = [0.0, 50.0];
const SPREAD: [f64; 2] = [0.0, 4.0];
const INTEREST: [f64; 2] = [0.01, 10_000.0];
const SHARE: [f64; 2] = [0.0, 1000.0];
const INFLOW: [f64; 2] = [0.0, 10_000.0];
const SIZE: [f64; 2] = [0.0, 1_000_000.0];

/// Definition: days of a week, of which a share have a visit.
const WEEK: f64 = 7.0;

/// The place of the segment that writes most in a week; nothing where there is only one, whose share is the whole.
fn most_active(segments: &[Segment]) -> Option<usize> {
    let written = |segment: &Segment| segment.visits_per_week * segment.messages_per_visit;
    let better =
        |best: usize, other: usize| match written(&segments[other]) > written(&segments[best]) {
            true => other,
            false => best,
        };
    (segments.len() > 1).then(|| (0..segments.len()).reduce(better))?
}

/// The scenario with its people changed by the factors; a field that would leave the range of the schema stays at its end.
/// A factor of 1 leaves the bits as they are.
#[must_use]
pub fn adjusted(scenario: &Scenario, factors: &Factors) -> Scenario {
    let mut scenario = scenario.clone();
    for free in FREE {
        let ln = factors[free.number as usize];
        if ln != 0.0 {
            free.number.multiply(&mut scenario, ln);
        }
    }
    scenario
}

impl FreeNumber {
    /// Multiplies what it stands for by e to the power of `ln`.
    fn multiply(self, scenario: &mut Scenario, ln: f64) {
        let factor = exp(ln);
        let segments = &mut scenario.segments;
        match self {
            Self::Visits => segments.iter_mut().for_each(|segment| {
                let days = segment.visits_per_week;
                let odds = factor * days / (WEEK - days);
                segment.visits_per_week = within(WEEK * odds / (1.0 + odds), VISITS);
            }),
            Self::Messages => segments.iter_mut().for_each(|segment| {
                segment.messages_per_visit = within(factor * segment.messages_per_visit, MESSAGES);
            }),
            Self::MessageSpread => segments.iter_mut().for_each(|segment| {
                segment.message_spread = within(factor * segment.message_spread, SPREAD);
            }),
            Self::InterestDays => segments.iter_mut().for_each(|segment| {
                segment.interest_days = within(factor * segment.interest_days, INTEREST);
            }),
            Self::Leaving => {
                let Some(row) = parameters::find("leave_base") else {
                    return;
                };
                let known = scenario.assumptions.get(row.name).copied();
                let leaving = within(known.unwrap_or(row.default) + ln, [row.low, row.high]);
                scenario.assumptions.insert(row.name.to_owned(), leaving);
            }
            Self::ActiveShare => {
                if let Some(place) = most_active(segments) {
                    let segment = &mut segments[place];
                    segment.share = within(factor * segment.share, SHARE);
                    let founders = segment.founder_share;
                    segment.founder_share = founders.map(|share| within(factor * share, SHARE));
                }
            }
            Self::Inflow => {
                let inflow = &mut scenario.arrivals.per_day;
                *inflow = within(factor * *inflow, INFLOW);
            }
            Self::Size => {
                let scaled =
                    |members: u32| (within(factor * f64::from(members), SIZE) + 0.5) as u32;
                scenario.founders = scaled(scenario.founders);
                if let Some(today) = &mut scenario.today {
                    today.members = scaled(today.members).clamp(1, MOST_TODAY);
                }
            }
        }
    }

    /// Whether it changes anything in this scenario.
    #[must_use]
    pub fn matters(self, scenario: &Scenario) -> bool {
        let mut other = scenario.clone();
        self.multiply(&mut other, -std::f64::consts::LN_2);
        other != *scenario
    }

    /// Its row of the table.
    #[must_use]
    pub fn row(self) -> &'static Free {
        &FREE[self as usize]
    }
}

/// What is known of the people of one group, and how well: a normal distribution of the logarithms of factors on the
/// scenario's numbers. Every world draws its own people from it, the same under every plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Posterior {
    /// Of what group, and of which days of it.
    pub of: Text,
    /// The numbers that are not known for sure, each once.
    #[schemars(length(max = 8))]
    pub numbers: Vec<Uncertain>,
}

/// A number that is not known for sure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Uncertain {
    /// Which one.
    pub number: FreeNumber,
    /// Mean of the natural logarithm of its factor.
    #[schemars(range(min = -10.0, max = 10.0), extend("x-unit" = "ln"))]
    pub mean: f64,
    /// What each of the world's independent standard normal numbers, the first to the last, adds to the logarithm: a row of the
    /// Cholesky factor of the covariance.
    #[schemars(length(max = 8), inner(range(min = -10.0, max = 10.0)))]
    pub loads: Vec<f64>,
}

impl Posterior {
    /// The logarithms of the factors in a world; 0 for numbers that it does not name.
    #[must_use]
    pub fn factors(&self, seed: u64, world: u32) -> Factors {
        let key = Luck::new(seed, world).key(Purpose::Unknown, 0);
        let normal: [f64; NUMBERS] =
            std::array::from_fn(|place| normal_quantile(key.open_uniform(place as u32)));
        let mut factors = [0.0; NUMBERS];
        for Uncertain {
            number,
            mean,
            loads,
        } in &self.numbers
        {
            let loaded = loads.iter().zip(normal).map(|(load, normal)| load * normal);
            factors[*number as usize] = mean + loaded.sum::<f64>();
        }
        factors
    }

    /// The same without what is uncertain: every world has the mean.
    #[must_use]
    pub fn at_mean(&self) -> Self {
        let mut mean = self.clone();
        for number in &mut mean.numbers {
            number.loads.clear();
        }
        mean
    }
}

impl Scenario {
    /// The scenario as a world meets it: with people of its own where there is a posterior.
    #[must_use]
    pub fn in_world(&self, seed: u64, world: u32) -> Self {
        self.with(|posterior| posterior.factors(seed, world))
    }

    /// The scenario with the people that are likeliest where there is a posterior.
    #[must_use]
    pub fn at_mean(&self) -> Self {
        self.with(|posterior| posterior.at_mean().factors(0, 0))
    }

    fn with(&self, factors: impl Fn(&Posterior) -> Factors) -> Self {
        let Some(posterior) = &self.posterior else {
            return self.clone();
        };
        Self {
            posterior: None,
            ..adjusted(self, &factors(posterior))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::document;
    use crate::experiment::Experiment;
    use crate::run::{Plan, run_world};

    fn bank() -> Experiment {
        let mut experiment = document::parse(document::preset("bank").unwrap()).unwrap();
        experiment.run.days = 20;
        experiment
    }

    #[test]
    fn the_table_is_in_the_order_of_the_numbers_and_every_number_can_matter() {
        let scenario = bank().scenario;
        for (place, free) in FREE.iter().enumerate() {
            assert_eq!(free.number as usize, place);
            assert!(free.number.matters(&scenario), "{}", free.name);
            let named = serde_json::to_value(free.number).unwrap();
            assert_eq!(named, free.name);
        }
    }

    #[test]
    fn fields_stay_within_the_schema_and_reach_its_ends() {
        let schema = document::schema();
        let range = |of: &str, field: &str| {
            let field = &schema["$defs"][of]["properties"][field];
            ["minimum", "maximum"].map(|end| field[end].as_f64().unwrap())
        };
        assert_eq!(range("Segment", "visits_per_week"), VISITS);
        assert_eq!(range("Segment", "messages_per_visit"), MESSAGES);
        assert_eq!(range("Segment", "message_spread"), SPREAD);
        assert_eq!(range("Segment", "interest_days"), INTEREST);
        assert_eq!(range("Segment", "share"), SHARE);
        assert_eq!(range("Segment", "founder_share"), SHARE);
        assert_eq!(range("Arrivals", "per_day"), INFLOW);
        assert_eq!(range("Scenario", "founders"), SIZE);
        let mut experiment = bank();
        for end in [-10.0, 10.0] {
            experiment.scenario = adjusted(&bank().scenario, &[end; NUMBERS]);
            // The work that so many people ask for is another matter.
            experiment.scenario.founders = 10;
            experiment.scenario.arrivals.per_day = 1.0;
            let text = document::value(&experiment).to_string();
            assert_eq!(document::parse(&text).unwrap(), experiment);
        }
    }

    #[test]
    fn a_world_draws_its_own_people_and_every_strategy_the_same() {
        let mut experiment = bank();
        experiment.scenario.posterior = Some(Posterior {
            of: Text::default(),
            numbers: vec![
                Uncertain {
                    number: FreeNumber::Messages,
                    mean: 0.5,
                    loads: vec![0.3],
                },
                Uncertain {
                    number: FreeNumber::Visits,
                    mean: 0.0,
                    loads: vec![-0.2, 0.1],
                },
            ],
        });
        let posterior = experiment.scenario.posterior.clone().unwrap();
        let drawn: Vec<Factors> = (0..4000).map(|world| posterior.factors(7, world)).collect();
        let mean = |of: &dyn Fn(&Factors) -> f64| drawn.iter().map(of).sum::<f64>() / 4000.0;
        let messages = mean(&|factors| factors[FreeNumber::Messages as usize]);
        let product = mean(&|factors| {
            (factors[FreeNumber::Messages as usize] - 0.5) * factors[FreeNumber::Visits as usize]
        });
        assert!((messages - 0.5).abs() < 0.02, "{messages}");
        assert!((product + 0.06).abs() < 0.005, "{product}");
        for strategy in 0..2 {
            let uncertain = run_world(&Plan::new(&experiment, strategy), 3);
            let mut known = experiment.clone();
            known.scenario = experiment.scenario.in_world(experiment.run.seed, 3);
            known.scenario.posterior = None;
            assert_eq!(run_world(&Plan::new(&known, strategy), 3), uncertain);
            assert_ne!(run_world(&Plan::new(&bank(), strategy), 3), uncertain);
        }
    }

    #[test]
    fn a_posterior_that_knows_the_scenario_for_sure_changes_no_bit() {
        let mut experiment = bank();
        let plain = run_world(&Plan::new(&experiment, 0), 1);
        experiment.scenario.posterior = Some(Posterior {
            of: Text::default(),
            numbers: Vec::new(),
        });
        assert_eq!(run_world(&Plan::new(&experiment, 0), 1), plain);
    }
}

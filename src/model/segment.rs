//! The people who may come: how many arrive, and what each kind of them is like.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use words::Text;

/// The most people (present, past and future members) that one world may hold.
pub const MAX_PEOPLE: u32 = 1_200_000;

/// Number of topics that a community's talk is sorted into.
pub const TOPICS: usize = 4;

/// People who come by themselves, day by day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Arrivals {
    /// Mean number of people a day, Poisson distributed.
    #[schemars(range(min = 0.0, max = 10_000.0), extend("x-unit" = "people/day"))]
    pub per_day: f64,
    /// Exact number of people on day 0, 1, 2 …; days beyond the list fall back to `per_day`.
    #[schemars(length(max = 3650), inner(range(min = 0, max = 10_000)))]
    pub daily: Vec<u16>,
}

/// One kind of people. Persons of a segment differ from one another: medians and spreads are given here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// Short name, unique in the scenario.
    #[schemars(length(min = 1, max = 40))]
    pub id: String,
    /// What people call them.
    pub name: Text,
    /// Relative weight among those who arrive by themselves.
    #[schemars(range(min = 0.0, max = 1000.0))]
    pub share: f64,
    /// Relative weight among the founders; `share` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.0, max = 1000.0))]
    pub founder_share: Option<f64>,
    /// Visits a week of the median person while the community serves the needs well.
    #[schemars(range(min = 0.001, max = 6.9), extend("x-unit" = "visits/week"))]
    pub visits_per_week: f64,
    /// Standard deviation between persons of the visit tendency, on the logit scale.
    #[serde(default = "Segment::default_visit_spread")]
    #[schemars(range(min = 0.0, max = 5.0), extend("x-unit" = "logit"))]
    pub visit_spread: f64,
    /// Messages that the median person writes on a visit.
    #[schemars(range(min = 0.0, max = 50.0), extend("x-unit" = "messages/visit"))]
    pub messages_per_visit: f64,
    /// Standard deviation between persons of ln(messages per visit): the long tail.
    #[serde(default = "Segment::default_message_spread")]
    #[schemars(range(min = 0.0, max = 4.0), extend("x-unit" = "ln"))]
    pub message_spread: f64,
    /// Share of the messages that open a new topic; the rest answer somebody.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub starts_share: f64,
    /// Share of the messages that break the rules: own advertising, spam, rudeness.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 1.0))]
    pub rule_breaking_share: f64,
    /// Days until half of what brought the median person has gone: the question answered, the course over, the interest moved on.
    #[schemars(range(min = 0.01, max = 10_000.0), extend("x-unit" = "days"))]
    pub interest_days: f64,
    /// Standard deviation between persons of ln(interest days).
    #[serde(default = "Segment::default_interest_spread")]
    #[schemars(range(min = 0.0, max = 5.0), extend("x-unit" = "ln"))]
    pub interest_spread: f64,
    /// How much each need counts for these people; relative weights.
    #[serde(default)]
    pub needs: NeedWeights,
    /// Relative interest in each topic, in the scenario's order.
    #[serde(default)]
    #[schemars(length(max = 4), inner(range(min = 0.0, max = 100.0)))]
    pub topics: Vec<f64>,
    /// How strongly money, coupons and prizes pull: 0 not at all, 1 a deal hunter.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 1.0))]
    pub reward_pull: f64,
    /// People that the median person would invite in a month while content.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 30.0), extend("x-unit" = "invitations/month"))]
    pub invites_per_month: f64,
    /// Purchases from the brand that the median person would make in a month without any community; 0: nothing is sold.
    #[serde(default)]
    #[schemars(range(min = 0.0, max = 60.0), extend("x-unit" = "purchases/month"))]
    pub purchases_per_month: f64,
    /// Standard deviation between persons of ln(purchases per month).
    #[serde(default = "Segment::default_purchase_spread")]
    #[schemars(range(min = 0.0, max = 3.0), extend("x-unit" = "ln"))]
    pub purchase_spread: f64,
    /// What the median person spends on a purchase, at the full price.
    #[serde(default = "Segment::default_basket_yuan")]
    #[schemars(range(min = 0.01, max = 1_000_000.0), extend("x-unit" = "yuan"))]
    pub basket_yuan: f64,
    /// Standard deviation between persons of ln(basket).
    #[serde(default = "Segment::default_basket_spread")]
    #[schemars(range(min = 0.0, max = 3.0), extend("x-unit" = "ln"))]
    pub basket_spread: f64,
}

impl Segment {
    fn default_visit_spread() -> f64 {
        1.0
    }
    fn default_message_spread() -> f64 {
        1.5
    }
    fn default_interest_spread() -> f64 {
        1.5
    }
    fn default_purchase_spread() -> f64 {
        1.0
    }
    fn default_basket_yuan() -> f64 {
        50.0
    }
    fn default_basket_spread() -> f64 {
        0.5
    }
}

/// Relative weights of the three needs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct NeedWeights {
    /// Weight of belonging.
    #[schemars(range(min = 0.0, max = 100.0))]
    pub belonging: f64,
    /// Weight of recognition.
    #[schemars(range(min = 0.0, max = 100.0))]
    pub recognition: f64,
    /// Weight of interest.
    #[schemars(range(min = 0.0, max = 100.0))]
    pub interest: f64,
}

impl Default for NeedWeights {
    fn default() -> Self {
        Self {
            belonging: 1.0,
            recognition: 1.0,
            interest: 1.0,
        }
    }
}

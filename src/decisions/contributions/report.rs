//! What is found of contributions.

use schemars::JsonSchema;
use serde::Serialize;

use crate::study::Origin;
use experiments::aim::AimPart;
use experiments::estimate::Estimate;
use words::Text;

/// The format of the report.
pub(super) const FORMAT: &str = "community-sim-contributions/1";

/// What each tactic of some plans contributes.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ContributionsReport {
    /// The format of this report.
    pub format: &'static str,
    /// Where the numbers come from.
    #[serde(flatten)]
    pub origin: Origin,
    /// The plans, in the order asked for.
    pub plans: Vec<PlanContributions>,
}

/// What each tactic of a plan contributes.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PlanContributions {
    /// Position in the document.
    pub strategy: usize,
    /// Its name.
    pub name: Text,
    /// Whether all subsets of the tactics were run; else orders were drawn.
    pub exact: bool,
    /// What the operator wants, by which tactics are valued; the weightiest first.
    pub aim: Vec<AimPart>,
    /// What the plan differs in from no tactics; the contributions sum to it.
    pub total: Amounts,
    /// The tactics that are switched on, in the plan's order.
    pub tactics: Vec<TacticContribution>,
}

/// What one tactic contributes.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TacticContribution {
    /// Its id.
    pub id: String,
    /// Its Shapley value: what it adds, averaged over all orders in which the tactics could be added.
    pub contribution: Amounts,
    /// Standard error that drawing orders alone leaves in the contribution to the aim; none where all were run. The interval
    /// covers it.
    pub sampling_error: Option<f64>,
    /// What the plan has more with the tactic than without it.
    pub left_out: Amounts,
    /// What the plan has more some days after the tactic's last day than without the tactic ever done, the others going on; of
    /// money what is paid since then.
    pub remains: Vec<Remainder>,
    /// What each further step of its dose costs and returns; none where it costs nothing or has no dose.
    pub returns: Option<Returns>,
}

/// What a tactic costs and returns dose by dose, all else in the plan, its means included, being as it is.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Returns {
    /// What its dose is called in documents.
    pub dose: &'static str,
    /// The plan's own dose.
    pub own: f64,
    /// The doses tried, the smallest first; the first step begins without the tactic.
    pub steps: Vec<DoseStep>,
}

/// What a dose has more than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct DoseStep {
    /// The dose.
    pub dose: f64,
    /// What the step changes.
    pub change: Amounts,
    /// What it costs more, yuan: money and, where an hour has a price, working time.
    pub cost: Estimate,
    /// What it brings in more: added revenue, yuan.
    pub added: Estimate,
    /// Marginal return on investment: (what it brings in more − what it costs more) ÷ what it costs more; none where it costs no
    /// more, as when the plan's money is used up, or nobody buys.
    pub roi: Option<Estimate>,
}

/// A difference in the aim and in what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Amounts {
    /// In the aim: in the unit of its outcome or, of a mix, in points.
    pub aim: Estimate,
    /// In money spent, yuan.
    pub yuan: Estimate,
    /// In working time, hours.
    pub hours: Estimate,
}

impl Amounts {
    /// From what each world has of the three.
    pub(crate) fn of(worlds: [Vec<f64>; 3]) -> Self {
        let [aim, yuan, hours] = worlds.map(|worlds| Estimate::of(&worlds));
        Self { aim, yuan, hours }
    }
}

/// What remains of a tactic.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Remainder {
    /// Days after its last day.
    pub days: u32,
    /// Difference in the aim.
    pub aim: Estimate,
}

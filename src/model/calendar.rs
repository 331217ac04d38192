//! The calendar: which tactics go ahead today, and what earlier ones still do.

use std::mem::discriminant;

use super::inflow::Inflow;
use super::moves::Move;
use super::name::Name;
use super::plan::Plan;
use super::platform::Limits;
use super::purpose::Renewal;

/// Which tactics go ahead today, and what earlier ones still do.
#[derive(Clone, Debug, Default)]
pub(crate) struct Calendar {
    /// Which tactics go ahead today.
    pub running: Vec<bool>,
    /// For each tactic, how used up its novelty is: 0 fresh, 1 wholly stale. Tactics of one kind share the first one's.
    pub staleness: Vec<f32>,
    /// Who is still to come because of each tactic of the plan.
    pub inflows: Vec<Inflow>,
    /// The code behind which further groups open today.
    pub join_code: Option<JoinCode>,
    /// Calls to all today.
    pub calls_today: u32,
    /// What the community is called, once the operator has given it a name.
    pub name: Option<Name>,
    /// Moves into a new group whose invitation is open.
    pub moves: Vec<Move>,
    /// The meeting that is a purpose now.
    pub renewal: Renewal,
}

/// A code behind which further groups open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct JoinCode {
    /// The place in the plan of the tactic that puts it up.
    pub place: usize,
    /// Groups that it opens in all, the first included.
    pub groups: u8,
    /// Working time for each group that it opens.
    pub minutes_per_group: f64,
}

impl Calendar {
    /// The calendar of so many tactics before the first day.
    pub(crate) fn new(tactics: usize) -> Self {
        Self {
            running: vec![false; tactics],
            staleness: vec![0.0; tactics],
            inflows: vec![Inflow::default(); tactics],
            ..Self::default()
        }
    }

    /// Goes on with the tactics of another plan: those of the same kind and id as one before go on where that one is, and who is
    /// still to come because of it comes.
    pub(crate) fn resume(&mut self, before: &Plan, plan: &Plan) {
        let past = std::mem::replace(self, Self::new(plan.tactics.len()));
        for (place, name) in plan.tactic_names.iter().enumerate() {
            let kind = |plan: &Plan, k: usize| discriminant(&plan.tactics[k].action);
            let same = |&k: &usize| {
                before.tactic_names[k] == *name && kind(before, k) == kind(plan, place)
            };
            if let Some(k) = (0..before.tactics.len()).find(same) {
                self.staleness[place] = past.staleness[k];
                self.inflows[place] = past.inflows[k].clone();
                self.inflows[place].circle.clear();
            }
        }
        self.name = past.name;
        self.renewal = past.renewal;
    }

    /// How many of `wanted` calls to all the platform still allows today, which are counted.
    pub(crate) fn calls_allowed(&mut self, limits: &Limits, wanted: u32) -> u32 {
        let left = limits
            .calls_a_day
            .map_or(wanted, |most| most.saturating_sub(self.calls_today));
        let allowed = wanted.min(left);
        self.calls_today += allowed;
        allowed
    }
}

//! The space of plans: which tactics, how often, how much, at what hour.

use std::collections::BTreeMap;

use model::date::TimeOfDay;
use model::experiment::Experiment;
use model::strategy::{Operator, Strategy, Tactic};
use rand::RngExt;
use rand_pcg::Pcg32;
use words::Text;

use crate::dose::Dose;

/// Days from one time to the next beside a tactic's own.
const RHYTHMS: [u16; 6] = [1, 2, 3, 7, 14, 30];

/// Doses beside a tactic's own, as ratios to it.
const FACTORS: [f64; 4] = [0.5, 1.5, 2.0, 3.0];

/// Hours beside a tactic's own.
const HOURS: [u16; 4] = [8, 12, 18, 21];

/// What a plan does of each tactic; 0 stands for the tactic's own in all but `version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Gene {
    /// 0 for not done, else which of the document's versions.
    pub version: usize,
    pub rhythm: usize,
    pub dose: usize,
    pub hour: usize,
}

/// A plan: a gene for each tactic of the space.
pub(super) type Genome = Vec<Gene>;

/// A tactic that a plan can have: every version of it in the document's strategies.
#[derive(Clone, Debug)]
struct Choice {
    versions: Vec<(Tactic, Option<Dose>)>,
}

/// All plans that a search chooses from.
#[derive(Clone, Debug)]
pub(super) struct Space {
    choices: Vec<Choice>,
    operator: Operator,
    /// The document's own plans.
    pub own: Vec<Genome>,
}

impl Space {
    /// The tactics of all strategies of `experiment`, carried out with these means.
    pub(super) fn new(experiment: &Experiment, operator: Operator) -> Self {
        let mut choices: Vec<Choice> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let mut plans = Vec::new();
        for strategy in &experiment.strategies {
            let mut plan = BTreeMap::new();
            for tactic in strategy.tactics.iter().filter(|tactic| tactic.on) {
                let place = *places.entry(tactic.id.clone()).or_insert_with(|| {
                    choices.push(Choice {
                        versions: Vec::new(),
                    });
                    choices.len() - 1
                });
                let versions = &mut choices[place].versions;
                let known = versions.iter().position(|(known, _)| known == tactic);
                let version = known.unwrap_or_else(|| {
                    versions.push((tactic.clone(), Dose::of(tactic)));
                    versions.len() - 1
                });
                let version = version + 1;
                plan.insert(
                    place,
                    Gene {
                        version,
                        ..Gene::default()
                    },
                );
            }
            plans.push(plan);
        }
        let own = |plan: &BTreeMap<usize, Gene>| {
            let gene = |place| plan.get(&place).copied().unwrap_or_default();
            (0..choices.len()).map(gene).collect()
        };
        Self {
            own: plans.iter().map(own).collect(),
            choices,
            operator,
        }
    }

    /// How many tactics there are to choose from.
    pub(super) fn len(&self) -> usize {
        self.choices.len()
    }

    /// A gene drawn at random: each tactic is done in every other plan.
    pub(super) fn any(&self, place: usize, luck: &mut Pcg32) -> Gene {
        let versions = self.choices[place].versions.len();
        if luck.random_bool(0.5) {
            return Gene::default();
        }
        Gene {
            version: luck.random_range(1..=versions),
            rhythm: luck.random_range(0..=RHYTHMS.len()),
            dose: luck.random_range(0..=FACTORS.len()),
            hour: luck.random_range(0..=HOURS.len()),
        }
    }

    /// One part of a gene drawn anew; what is not done may be taken up, what is done dropped or done as another plan of the document
    /// does it. What is not done has no other parts, so that no plan is tried under two names.
    pub(super) fn mutated(&self, place: usize, mut gene: Gene, luck: &mut Pcg32) -> Gene {
        let versions = self.choices[place].versions.len();
        match luck.random_range(0..4) {
            0 => {
                gene.version = (gene.version + luck.random_range(1..=versions)) % (versions + 1);
                if gene.version == 0 {
                    gene = Gene::default();
                }
            }
            _ if gene.version == 0 => {}
            1 => gene.rhythm = luck.random_range(0..=RHYTHMS.len()),
            2 => gene.dose = luck.random_range(0..=FACTORS.len()),
            _ => gene.hour = luck.random_range(0..=HOURS.len()),
        }
        gene
    }

    /// The tactic that a gene stands for; none where it is not done.
    fn tactic(&self, place: usize, gene: Gene) -> Option<Tactic> {
        let version = gene.version.checked_sub(1)?;
        let (tactic, dose) = &self.choices[place].versions[version];
        let mut tactic = tactic.clone();
        if let Some(days) = gene.rhythm.checked_sub(1) {
            tactic.schedule.every_days = RHYTHMS[days];
        }
        if let Some(hour) = gene.hour.checked_sub(1) {
            tactic.schedule.at = TimeOfDay::from_minutes(60 * HOURS[hour]);
        }
        if let (Some(dose), Some(factor)) = (dose, gene.dose.checked_sub(1)) {
            dose.set(&mut tactic, dose.times(FACTORS[factor]));
        }
        Some(tactic)
    }

    /// The plan of a genome, without a name.
    pub(super) fn strategy(&self, genome: &Genome) -> Strategy {
        let tactics = genome.iter().enumerate();
        let tactics = tactics.filter_map(|(place, gene)| self.tactic(place, *gene));
        Strategy {
            name: Text::default(),
            operator: self.operator,
            tactics: tactics.collect(),
            because: Vec::new(),
            look: None,
        }
    }
}

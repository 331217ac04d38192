//! How one day passes: the phases in their order, and the parts of the world that each reads and changes.

mod arrivals;
mod conflicts;
mod departures;
mod invitations;
mod likes;
mod operator;
mod purchases;
mod reading;
mod recording;
mod shocks;
mod silence;
mod turn;
mod visits;
mod writing;

use super::world::World;

/// One phase of a day.
#[derive(Clone, Copy, Debug)]
pub struct Phase {
    /// Name: that of the function.
    pub name: &'static str,
    /// What happens, in a sentence.
    pub doc: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// Its formulas; a parameter stands in braces by its name, a column of the population between backquotes.
    pub formulas: &'static [&'static str],
    /// The parts of the world that it reads.
    pub reads: &'static [&'static str],
    /// The parts of the world that it changes.
    pub changes: &'static [&'static str],
    run: fn(&mut World<'_>),
}

// In brackets behind a phase: the parts of the world that it reads | those that it changes.
macro_rules! phases {
    ($($file:ident::$name:ident($($reads:ident)* | $($changes:ident)*) $doc:literal $source:literal $formulas:expr;)*) => {
        /// The phases of a day, in the order in which they pass.
        pub const PHASES: &[Phase] = &[
            $(Phase {
                name: stringify!($name), doc: $doc, source: $source, formulas: $formulas,
                reads: &[$(stringify!($reads),)*], changes: &[$(stringify!($changes),)*],
                run: |world| $file::$name($(&world.$reads,)* $(&mut world.$changes,)*),
            },)*
        ];

        /// The source file of every phase by its name, for the description of the model.
        pub const SOURCES: &[(&str, &str)] = &[
            $((stringify!($name), include_str!(concat!(stringify!($file), ".rs"))),)*
        ];
    };
}

phases! {
    shocks::strike(plan | now people roll conversation purse journal) "Shocks of the scenario that begin or last today act on members, on the operator's means or on the platform." "Each shock names its own." &[];
    operator::begin(plan now | calendar journal) "The operator sets up what must stand before people arrive." "Each tactic names its own." operator::BEGIN;
    arrivals::arrive(plan now | people roll conversation purse calendar journal) "Founders on the first day, those who come by themselves, and those invited yesterday become members." "Arrivals are input." arrivals::ARRIVE;
    arrivals::come_back(now | people roll conversation purse calendar journal) "People who have left come back, ever less likely with the days gone by." "Weekly return .18 after one idle week, .0012 after a year: Edgeryders." arrivals::RETURN;
    operator::prepare(plan now roll | people conversation purse calendar journal) "The operator prepares the day's tactics in the order of the plan; one that does not fit into the time or the money is left undone." "Each tactic names its own." &[];
    visits::change_availability(now roll | people) "Some people's availability, how much time and mind they have for the community, is drawn anew." "People act in bursts between long pauses: Barabási 2005." visits::AVAILABILITY;
    visits::visit(now conversation calendar | people roll journal) "Everything fades by a day, and every member decides whether to visit." "Members act on expected benefit: Ren & Kraut 2014." visits::VISIT;
    operator::meet(plan now | people roll conversation purse calendar journal) "Visitors take part in what has been prepared, open packets, and follow into a new group." "Each tactic names its own." &[];
    reading::read(now | people roll conversation journal) "Visitors read what has been written since their last visit, which restores interest, lets those with living ties feel that they belong, and tires when it is too much." "Ren & Kraut 2014; Jones, Ravid & Rafaeli 2004; Borbora et al. 2019." reading::READ;
    shocks::endure(plan now roll | people conversation journal) "Visitors meet today's shocks." "Each shock names its own." &[];
    writing::write(now roll | people conversation journal) "Visitors open topics and answer others; the answered author's recognition and belonging are restored, and a tie grows." "Cottica's simulator; Joyce & Kraut 2006." writing::WRITE;
    likes::like(now roll conversation | people journal) "Visitors click a like for a recent message." "A tier of clickers about as large as the writers: Quantum Computing SE." likes::LIKE;
    conflicts::witness(now roll | people conversation) "Visitors read along in quarrels and complaints, which annoys them and takes belonging from them." "No source; judgement." conflicts::WITNESS;
    operator::answer(plan now | people roll conversation purse calendar journal) "The operator answers with the time that is left." "Each tactic names its own." &[];
    silence::be_left_unanswered(now conversation | people) "A topic that nobody has answered for two days takes recognition from its author." "Silence is worse than criticism: Cheng et al. 2014." silence::SILENCE;
    invitations::invite(now | people roll journal) "Content visitors invite people, who may join tomorrow." "Growth goes over many small steps: Qiu et al. 2016." invitations::INVITE;
    purchases::purchase(plan now conversation | people roll purse journal) "People buy at their own rate, community or not; trust, ties and offers that visitors notice change it, over-selling and expected discounts lower it." "Manchanda et al. 2015: through ties; Algesheimer et al. 2010: none or negative; Bijmolt, van Heerde & Pieters 2005: price." purchases::PURCHASE;
    departures::depart(now | people roll conversation journal) "Members mute the group, fold it away, or leave it." "Muting is twice as common as leaving: China Youth Daily 2020; belonging holds back: Borbora et al. 2019." departures::DEPART;
    recording::record(now people roll purse | conversation journal) "The day's figures are written down." "Definitions: the daily series." &[];
}

/// Lets one day pass. Draws are keyed by person and purpose, so no phase's luck depends on another's.
pub(crate) fn pass(world: &mut World<'_>) {
    let day = world.now.run_day();
    world.journal.begin_day(day);
    world
        .conversation
        .begin_day(world.now.setting, world.now.day);
    world.purse.account.begin_day(day, world.plan.budget);
    for phase in PHASES {
        (phase.run)(world);
    }
    world.journal.end_day(&world.people);
    world.now.day += 1;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phase_stands_once_and_says_what_happens_and_where_that_comes_from() {
        for (k, phase) in PHASES.iter().enumerate() {
            let first = PHASES.iter().position(|other| other.name == phase.name);
            assert_eq!(first, Some(k), "{}", phase.name);
            for text in [phase.doc, phase.source] {
                assert!(
                    text.ends_with('.') && text.len() > 10,
                    "{}: {text}",
                    phase.name
                );
            }
        }
    }
}

//! The past of a group that already runs: it grows up in the simulation, and some of its members become those of today.
//!
//! - the past has as many days as the group is old, 126 at most, in whole weeks; whoever was a member when it begins has been
//!   one for a time uniform between 0 and what is left of the group's age, and what brought somebody has faded for as long
//! - more people grow up in it than are members today; who of them is one is drawn among those who visited in the last week
//!   and among those who did not, as many of each as there are today

use std::ops::Range;

use super::clock::WEEK;
use super::column::Rare;
use super::conversation::Conversation;
use super::eve::Eve;
use super::experiment::{Experiment, Run};
use super::feed::OPERATOR;
use super::group::Group;
use super::joining::Door;
use super::math::{exp, max, min, sqrt};
use super::newcomer::Newcomer;
use super::now::Now;
use super::person::Suits;
use super::plan::Plan;
use super::population::Population;
use super::random::Purpose;
use super::roll::Roll;
use super::setting::Setting;
use super::source::Source;
use super::ties::{Fading, NO_SLOT};
use super::today::{Fit, Today};
use super::world::World;
use words::Text;

/// Bound: days of a past, as long as habits and ties take to form.
pub(crate) const LONGEST: u32 = 126;

/// Bound: by what share more members grow up than there are today, at least, and by how many times the root of their number.
const SPARE: f64 = 0.03;
const SPARE_ROOTS: f64 = 1.0;

/// Bound: pairs that are tried for each member who should know others.
const TRIED: u32 = 64;

/// Bound: by what share groups beyond the first stay below the platform's size, so that none is ever above it.
const ROOM_LEFT: f64 = 0.1;

/// The past of a group that already runs.
#[derive(Clone, Debug)]
pub(crate) struct Past {
    /// All that hangs on: the community before its first day, with what has been done so far as its only strategy.
    before: Experiment,
    /// The same, made ready.
    plan: Plan,
    /// Groups that there are today.
    groups: usize,
    today: Today,
}

/// What has grown up in a world, or on the mean of worlds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Grown {
    /// Members who grew up.
    pub members: f64,
    /// Those of them who were members when the past began.
    pub founders: f64,
    /// Of those who are members today, who visited in the last week.
    pub wau: f64,
    /// Of them, who wrote on a day of it.
    pub posters: f64,
    /// The share of them who have muted the group.
    pub muted_share: f64,
    /// The share of them who have folded it away.
    pub folded_share: f64,
}

impl Grown {
    /// Its figures, in their order.
    #[must_use]
    pub fn figures(&self) -> [f64; 6] {
        [
            self.members,
            self.founders,
            self.wau,
            self.posters,
            self.muted_share,
            self.folded_share,
        ]
    }

    /// The mean of worlds, summed in their order; no number without any.
    pub(crate) fn mean(worlds: &[Self]) -> Self {
        let mut sum = Self::default().figures();
        for world in worlds {
            for (sum, figure) in sum.iter_mut().zip(world.figures()) {
                *sum += figure;
            }
        }
        Self::from(sum.map(|sum| sum / worlds.len() as f64))
    }
}

impl From<[f64; 6]> for Grown {
    fn from(figures: [f64; 6]) -> Self {
        let [members, founders, wau, posters, muted_share, folded_share] = figures;
        Self {
            members,
            founders,
            wau,
            posters,
            muted_share,
            folded_share,
        }
    }
}

/// Days of the past of a group of that age.
pub(crate) fn days(today: &Today) -> u32 {
    let whole = u32::from(today.age_days).next_multiple_of(WEEK);
    min(whole, LONGEST)
}

/// How many members should grow up for so many of today.
pub(crate) fn wanted(members: f64) -> f64 {
    members * (1.0 + max(SPARE, SPARE_ROOTS / sqrt(members)))
}

/// Lets a setting's run come after the past of a group that is so today.
pub(crate) fn precede(setting: &mut Setting, today: &Today) {
    shape(setting, &today.fit.clone().unwrap_or_default());
    setting.first = days(today);
    setting.start = setting.start.days_before(setting.first);
    setting.purpose_ends = setting.purpose_ends.map(|day| day + setting.first);
    setting.fading = Fading::new(setting.first + setting.days, setting.parameters.tie_days);
}

/// Makes the people of a setting those who have grown into what the group is today.
pub(crate) fn shape(setting: &mut Setting, fit: &Fit) {
    for segment in &mut setting.segments {
        segment.shift(fit.visits, fit.messages);
    }
    let p = &mut setting.parameters;
    p.mute_base += fit.muting as f32;
    p.fold_rate = min(1.0, p.fold_rate * exp(fit.folding) as f32);
}

impl Past {
    /// The past of a checked experiment whose group already runs; none where it begins on the first day.
    pub(crate) fn of(experiment: &Experiment) -> Option<Self> {
        let scenario = &experiment.scenario;
        let mut today = scenario.today.clone()?;
        // Whom the fit was found for does not change what it does.
        let fit = Fit {
            of: String::new(),
            ..today.fit.take().unwrap_or_default()
        };
        let past = days(&today);
        let place = usize::from(today.strategy).checked_sub(1);
        let followed = place.and_then(|place| experiment.strategies.get(place).cloned());
        let mut before = Experiment {
            strategies: followed.into_iter().collect(),
            run: Run {
                days: past,
                worlds: 1,
                seed: experiment.run.seed,
            },
            ..experiment.clone()
        };
        before.scenario.name = Text::default();
        before.scenario.story = Text::default();
        before.scenario.aim = None;
        before.scenario.replay = None;
        before.scenario.start = scenario.start.days_before(past);
        before.scenario.shocks.clear();
        before.scenario.today = None;
        before.scenario.posterior = None;
        before.scenario.arrivals.daily.clear();
        before.scenario.arrivals.per_day = fit.per_day;
        before.scenario.founders = (fit.founders + 0.5) as u32;
        for strategy in &mut before.strategies {
            (strategy.name, strategy.look) = (Text::default(), None);
            strategy.because.clear();
            strategy
                .tactics
                .retain(|tactic| tactic.on && tactic.schedule.from.is_none());
            for tactic in &mut strategy.tactics {
                // In the rhythm in which it goes on.
                let every = u32::from(tactic.schedule.every_days);
                let first = scenario.start.days_before(past.next_multiple_of(every));
                tactic.schedule.from = Some(first);
            }
        }
        let mut plan = Plan::new(&before, 0);
        let cap = plan.setting.platform.cap;
        let groups = if today.members <= cap {
            1
        } else {
            (f64::from(today.members) / (f64::from(cap) * (1.0 - ROOM_LEFT))) as usize + 1
        };
        shape(&mut plan.setting, &fit);
        plan.setting.tenure_days = u32::from(today.age_days).saturating_sub(past);
        // More grow up than there will be, so that the platform's size does not hold yet.
        let all = fit.founders + fit.per_day * f64::from(past);
        plan.setting.platform.cap = (all / groups as f64) as u32 + cap;
        today.fit = Some(fit);
        Some(Self {
            before,
            plan,
            groups,
            today,
        })
    }

    /// What has been done so far, made ready.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The eve of the first day in world number `world`.
    pub(crate) fn eve(&self, world: u32) -> Eve {
        let mut world = self.grow(world);
        self.hand_over(&mut world);
        Eve::of(world)
    }

    /// Whether the same grows up in this one as in `other`, in every world of the same number.
    pub(crate) fn is_the_same_as(&self, other: &Self) -> bool {
        self.hangs_on() == other.hangs_on()
    }

    /// All that what grows up hangs on.
    pub(crate) fn hangs_on(&self) -> (&Experiment, &Today) {
        (&self.before, &self.today)
    }

    /// What grows up in world number `world`.
    pub(crate) fn grown(&self, world: u32) -> Grown {
        let mut world = self.grow(world);
        let people = &world.people;
        let founders = (0..people.len()).filter(|&i| {
            people.present[i] > 0.0 && Source::of(people.identity[i]) == Source::Founder
        });
        let founders = founders.count() as f64;
        let all = f64::from(world.roll.members);
        self.hand_over(&mut world);
        let (people, today) = (&world.people, world.now.day);
        let since = (today - WEEK) as i32;
        let members = people.len() as f64;
        let share = |column: &Rare<f32>| {
            let all = (0..people.len()).map(|i| f64::from(column[i]));
            all.sum::<f64>() / members
        };
        let visitors = people.last_visit[..people.len()].iter();
        Grown {
            members: all,
            founders,
            wau: visitors.filter(|&&day| day >= since).count() as f64,
            posters: world.conversation.posters(today - WEEK..today) / f64::from(WEEK),
            muted_share: share(&people.muted),
            folded_share: share(&people.folded),
        }
    }

    /// Lets the group of a world grow up.
    fn grow(&self, world: u32) -> World<'_> {
        let mut world = World::empty(&self.plan, world);
        world.conversation.groups = vec![Group::new(0); self.groups];
        for _ in 0..self.plan.days() {
            world.advance();
        }
        world
    }

    /// Those who are members today stay, and of all others nothing does.
    fn hand_over(&self, world: &mut World<'_>) {
        let wanted = self.today.members as usize;
        for _ in world.roll.members as usize..wanted {
            // Too few have grown up in this world: the others come on the eve.
            Door {
                now: &world.now,
                people: &mut world.people,
                roll: &mut world.roll,
                conversation: &mut world.conversation,
                account: &mut world.purse.account,
                calendar: &mut world.calendar,
                journal: &mut world.journal,
            }
            .join(&Newcomer::unasked(Source::Founder, Suits::default()));
        }
        let chosen = self.chosen(world);
        world.people.keep(&chosen);
        let places = &places(&chosen);
        world.conversation.keep(&world.people, places);
        world.roll.keep(world.people.len());
        if let Some(ties) = self.today.ties {
            world.people.know_others(&world.now, ties);
        }
    }

    /// Slots of those who are members today, in slot order.
    fn chosen(&self, world: &World<'_>) -> Vec<u32> {
        let (people, now) = (&world.people, &world.now);
        let key = now.key(Purpose::Today);
        let since = now.day as i32 - WEEK as i32;
        let mut active = Vec::new();
        let mut silent = Vec::new();
        for i in 0..people.len() {
            if people.present[i] > 0.0 {
                let of = if people.last_visit[i] >= since {
                    &mut active
                } else {
                    &mut silent
                };
                of.push(i as u32);
            }
        }
        let all = active.len() + silent.len();
        let members = min(self.today.members as usize, all);
        let as_grown = (active.len() * members).div_ceil(max(all, 1));
        let wau = self.today.wau.map_or(as_grown, |wau| wau as usize);
        let wau = wau.clamp(
            members.saturating_sub(silent.len()),
            min(active.len(), members),
        );
        let mut chosen = Vec::with_capacity(members);
        for (mut slots, number) in [(active, wau), (silent, members - wau)] {
            slots.sort_by_key(|&slot| (key.bits(people.identity[slot as usize]), slot));
            chosen.extend_from_slice(&slots[..number]);
        }
        chosen.sort_unstable();
        chosen
    }
}

/// For every slot the place of its person among the `chosen`, or [`NO_SLOT`].
fn places(chosen: &[u32]) -> impl Fn(u32) -> u32 + '_ {
    |slot| {
        let place = chosen.binary_search(&slot);
        place.map_or(NO_SLOT, |place| place as u32)
    }
}

impl Population {
    /// Keeps the people in the slots `chosen`, in slot order, and what they know of one another.
    fn keep(&mut self, chosen: &[u32]) {
        *self = self.picked(chosen);
        let place = places(chosen);
        for i in 0..self.len() {
            self.ties.rename(i, &place);
            if self.inviter[i] != NO_SLOT {
                self.inviter[i] = place(self.inviter[i]);
            }
        }
    }
}

impl Population {
    /// Lets members know so many others, on the mean, whom the past has not shown to them, or forgets the weakest ties.
    fn know_others(&mut self, now: &Now<'_>, mean: f64) {
        let members = self.len() as u32;
        let wanted = (mean * f64::from(members) + 0.5) as usize;
        let mut living: Vec<(f32, [u32; 2])> = self.living_ties(now).collect();
        if living.len() > wanted {
            living.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
            for &(_, [one, other]) in &living[..living.len() - wanted] {
                self.ties.forget(one as usize, other);
            }
            return;
        }
        let key = now.key(Purpose::Acquaintance);
        let mut known = living.len();
        for draw in 0..TRIED * members {
            if known + 1 >= wanted {
                break;
            }
            let [one, other] = [0, 1].map(|side| key.nth(side).below(draw, members));
            let ties = |slot: u32| self.ties.of(slot as usize);
            let strangers = ties(one).strength(other, now.day, &now.setting.fading) == 0.0;
            if one != other && strangers && ties(one).has_room() && ties(other).has_room() {
                self.tie(now, one, other, 1.0);
                known += 2;
            }
        }
    }
}

impl Conversation {
    /// Members who have written on each of these days, added up.
    fn posters(&self, days: Range<u32>) -> f64 {
        let mut authors: Vec<(u32, u32)> = Vec::new();
        for group in &self.groups {
            let written = days.clone().flat_map(|day| group.feed.items_of(day));
            let written = written.filter(|item| item.author != OPERATOR);
            authors.extend(written.map(|item| (item.day, item.author)));
        }
        authors.sort_unstable();
        authors.dedup();
        authors.len() as f64
    }

    /// Keeps what the members of today have written; what others wrote stays to be read.
    fn keep(&mut self, people: &Population, place: &dyn Fn(u32) -> u32) {
        self.asks.clear();
        self.wrote.clear();
        self.conflicts.clear();
        for (g, group) in self.groups.iter_mut().enumerate() {
            group.feed.rename(place);
            let members = (0..people.len()).filter(|&i| people.group_of(i) == g);
            group.members = members.count() as u32;
        }
    }
}

impl Roll {
    /// So many people are members, and nobody has gone.
    fn keep(&mut self, members: usize) {
        self.members = members as u32;
        self.guests.clear();
        self.gone.clear();
        self.visitors.clear();
        self.read_shares.clear();
    }
}

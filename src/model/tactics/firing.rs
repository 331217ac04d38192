//! A tactic that is being done: its luck, whom it is meant for, and what the operator writes for it.
//!
//! - asked by a tactic to write, a visitor does so with the tactic's probability · `relevance` of the topic ·
//!   `message_rate` / (`message_rate` + {asked_half})
//! - what draws by being new draws 1 − {novelty_share} · staleness as much
//! - sending into a further group takes {further_group_share} of the working time of the first

use fearless_simd::prelude::*;

use crate::calendar::Calendar;
use crate::chosen::Chosen;
use crate::column::Rare;
use crate::conversation::{Ask, Asked, Conversation, Delivery};
use crate::event_log::EventKind;
use crate::feed::{Item, OPERATOR};
use crate::first_few::FirstFew;
use crate::journal::{Journal, UndatedEvent};
use crate::lanes::{Edge, Floats, Ints, Simd, dispatch, each_block};
use crate::now::Now;
use crate::population::Population;
use crate::random::{Key, Purpose};
use crate::schedule::Schedule;
use crate::target::Target;

/// A tactic that is being done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Firing<'p> {
    /// When it is done.
    pub schedule: &'p Schedule,
    /// Whom it is meant for.
    pub target: &'p Target,
    /// Its place in the plan.
    pub place: usize,
    /// The place of the plan's first tactic of this kind.
    pub kind: usize,
    /// The number of its name, which its luck follows.
    pub name: u64,
}

impl Firing<'_> {
    /// The key of the tactic's own draws today.
    pub(crate) fn key(&self, now: &Now<'_>, purpose: Purpose) -> Key {
        now.named_key(purpose, self.name)
    }

    /// The members whom the tactic is meant for, as of today.
    pub(crate) fn chosen(
        &self,
        now: &Now<'_>,
        people: &Population,
        conversation: &Conversation,
    ) -> Chosen {
        Chosen::new(now, people, conversation, self.target)
    }

    /// Slots of the chosen members who may be meant, so many at most: those first for whom the day `last` is longest ago, then
    /// by lot.
    pub(crate) fn longest_since(
        &self,
        now: &Now<'_>,
        people: &Population,
        conversation: &Conversation,
        most: usize,
        last: &Rare<i32>,
        may: impl Fn(usize) -> bool,
    ) -> Vec<u32> {
        let chosen = self.chosen(now, people, conversation);
        let lot = self.key(now, Purpose::Chosen);
        let may = |i: usize| may(i) && chosen.has(people, i);
        let mut first = FirstFew::new(most);
        dispatch!(now.setting.level, simd => queue(simd, people, last, lot, may, &mut first));
        let first = first.in_order().into_iter();
        first.map(|(_, _, slot)| slot).collect()
    }

    /// What is left of the tactic's effect: 1 when it is new to people, less the more often its kind was seen lately.
    pub(crate) fn freshness(&self, now: &Now<'_>, calendar: &Calendar) -> f32 {
        1.0 - now.setting.parameters.novelty_share * calendar.staleness[self.kind]
    }

    /// Working time for what takes `minutes` in one group and is done in every group looked after: writing it takes the
    /// whole time, sending it into a further group a part.
    pub(crate) fn minutes(&self, now: &Now<'_>, conversation: &Conversation, minutes: f64) -> f64 {
        let further = conversation.tended().len().saturating_sub(1) as f64;
        minutes * (1.0 + further * f64::from(now.setting.parameters.further_group_share))
    }

    /// Asks the chosen visitors to write on a topic. They follow with probability `wish`, less when the topic does not
    /// concern them and when they seldom write. What each is asked for depends on the group, by number.
    pub(crate) fn ask(
        &self,
        now: &Now<'_>,
        people: &Population,
        visitors: &[u32],
        conversation: &mut Conversation,
        (topic, wish): (u8, f32),
        to: impl Fn(usize) -> Option<Asked>,
    ) {
        let chosen = self.chosen(now, people, conversation);
        let key = self.key(now, Purpose::Asked);
        let half = now.setting.parameters.asked_half;
        for &slot in visitors {
            let i = slot as usize;
            let ready = people.message_rate[i] / (people.message_rate[i] + half);
            let follows = wish * people.relevance[i][usize::from(topic)] * ready;
            if key.uniform(people.identity[i]) < follows
                && chosen.has(people, i)
                && let Some(to) = to(people.group_of(i))
            {
                let tactic = self.place;
                conversation.asks.push(Ask { tactic, slot, to });
            }
        }
    }

    /// The operator writes a post on `topic` into every group looked after. Returns its place in each group's feed.
    pub(crate) fn post(
        &self,
        now: &Now<'_>,
        conversation: &mut Conversation,
        journal: &mut Journal,
        topic: u8,
        quality: f64,
    ) -> Vec<Option<u32>> {
        let line = 1.0 / now.setting.lines();
        self.publish(
            now,
            conversation,
            journal,
            topic,
            line,
            line * 2.0 * quality as f32,
        )
    }

    /// The operator publishes something on `topic` in every group looked after. It takes as much attention and is worth as
    /// much as so many ordinary messages. Returns its place in each group's feed.
    pub(crate) fn publish(
        &self,
        now: &Now<'_>,
        conversation: &mut Conversation,
        journal: &mut Journal,
        topic: u8,
        attention: f32,
        worth: f32,
    ) -> Vec<Option<u32>> {
        let minute = self.schedule.at.minutes();
        let whole = now.setting.lines();
        let mut places = vec![None; conversation.groups.len()];
        let groups = conversation.groups.iter_mut().zip(&mut places);
        for (group, place) in groups.filter(|(group, _)| group.tended) {
            if !group.may_post(now.setting, now.day) {
                continue;
            }
            let id = journal.new_item();
            let item = Item::by_operator(id, now.day, minute, topic, true);
            let again =
                group.feed.items_of(now.day).iter().filter(|other| {
                    other.author == OPERATOR && other.opens && other.topic == topic
                });
            let fresh = again.fold(1.0, |fresh, _| fresh * now.setting.parameters.post_again);
            let worth = whole * worth * fresh;
            *place = Some(group.feed.push_weighed(item, whole * attention, worth));
            group.be_seen(now.setting.parameters.broadcast_seen);
            journal.today.operator_messages += 1.0;
            journal.record(UndatedEvent {
                kind: EventKind::OperatorPost,
                minute,
                item: id,
                ..UndatedEvent::default()
            });
        }
        if places.iter().all(Option::is_none) {
            journal.today.tactics_blocked += 1.0;
        }
        places
    }
}

/// Offers the people who may be meant, by their days `last` and their lots; hardly anybody comes before those who are there.
#[inline(always)]
fn queue<S: Simd>(
    simd: S,
    people: &Population,
    last: &Rare<i32>,
    lot: Key,
    may: impl Fn(usize) -> bool,
    first: &mut FirstFew<(i32, u32, u32)>,
) {
    let last = last.first(people.rows());
    each_block!(simd: S, people.len(), |i, edge| {
        let days: Ints<S> = last.load(simd, edge, i);
        let lots = lot.bits_of(simd, edge.load(simd, &people.identity, i));
        let present: Floats<S> = edge.load(simd, &people.present, i);
        let here = present.simd_gt(0.0);
        let (day, least) = first.last().map_or((i32::MAX, 0), |&(day, lot, _)| (day, lot));
        let before = days.simd_lt(day) | (days.simd_eq(day) & lots.simd_le(least));
        for i in edge.places(before & here).map(|k| i + k) {
            if may(i) {
                first.offer((last.at(i), lot.bits(people.identity[i]), i as u32));
            }
        }
    });
}

/// The operator, or somebody who speaks for the operator, answers at `minute` the message at a place of a group.
pub(crate) fn answer(
    now: &Now<'_>,
    people: &mut Population,
    conversation: &mut Conversation,
    journal: &mut Journal,
    (group, place): (usize, u32),
    minute: u16,
    quality: f32,
) {
    let Some(parent) = conversation.groups[group].feed.get_mut(place) else {
        return;
    };
    parent.by_operator = true;
    let parent = *parent;
    let id = journal.new_item();
    let item = Item::by_operator(id, now.day, minute, parent.topic, false);
    let own = conversation.groups[group].feed.push(item, quality);
    conversation.groups[group].attend();
    journal.today.operator_messages += 1.0;
    journal.record(UndatedEvent {
        kind: EventKind::OperatorReply,
        minute,
        target: parent.author,
        item: id,
        parent: parent.id,
        ..UndatedEvent::default()
    });
    let delivery = Delivery {
        group,
        place,
        answer: own,
        minute,
        factor: now.setting.parameters.operator_factor,
    };
    conversation.deliver(now, people, delivery);
}

//! Selling: how an offer is made, advertised and noticed.
//!
//! - a selling message counts as 1 − {fit_relief} · fit of one

use super::firing::Firing;
use crate::conversation::Conversation;
use crate::journal::Journal;
use crate::market::Offer;
use crate::now::Now;
use crate::population::Population;
use crate::random::Purpose;
use crate::roll::Roll;

/// What an offer promises.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Terms {
    /// How well the goods suit the people, 0 to 1.
    pub fit: f64,
    /// Share of the price that is let off.
    pub discount: f64,
    /// Worth of what comes with the goods.
    pub extra_yuan: f64,
    /// Days for which the offer holds, at least 1.
    pub days: u16,
}

impl Firing<'_> {
    /// The operator writes a message of the given quality that sells: the better the goods suit, the less it is felt as
    /// selling; `weight` is how much of that a message of this kind has.
    pub(super) fn advertise(
        &self,
        now: &Now<'_>,
        conversation: &mut Conversation,
        journal: &mut Journal,
        quality: f64,
        fit: f64,
        weight: f32,
    ) {
        let places = self.post(now, conversation, journal, 0, quality);
        let relief = now.setting.parameters.fit_relief * fit as f32;
        for (group, place) in conversation.groups.iter_mut().zip(places) {
            if place.is_some() {
                group.feed.sell(weight * (1.0 - relief));
            }
        }
    }

    /// The same with a message that is worth what the goods are.
    pub(super) fn promote(
        &self,
        now: &Now<'_>,
        conversation: &mut Conversation,
        journal: &mut Journal,
        fit: f64,
        weight: f32,
    ) {
        let quality = now.setting.parameters.offer_quality * fit;
        self.advertise(now, conversation, journal, quality, fit, weight);
    }

    /// The operator makes an offer that holds from today for so many days.
    pub(super) fn offer(
        &self,
        now: &Now<'_>,
        offers: &mut Vec<Offer>,
        journal: &mut Journal,
        terms: Terms,
    ) {
        offers.push(Offer {
            tactic: self.place,
            day: now.day,
            until: now.day + u32::from(terms.days) - 1,
            item: journal.new_item(),
            fit: terms.fit as f32,
            discount: terms.discount as f32,
            extra: terms.extra_yuan as f32,
            waiting: Vec::new(),
            asked: Vec::new(),
            listed: 0,
        });
    }

    /// Today's visitors who notice the offer, in slot order: those for whom it is meant, by how much they read.
    pub(super) fn noticing(
        &self,
        now: &Now<'_>,
        people: &Population,
        roll: &Roll,
        conversation: &Conversation,
        offer: &Offer,
    ) -> Vec<u32> {
        let chosen = self.chosen(now, people, conversation);
        let key = self.key(now, Purpose::Notice).nth(now.day - offer.day);
        let notice = now.setting.parameters.offer_notice;
        let readers = roll.visitors.iter().zip(&roll.read_shares);
        readers
            .filter(|&(&slot, share)| {
                let i = slot as usize;
                key.uniform(people.identity[i]) < notice * share && chosen.has(people, i)
            })
            .map(|(&slot, _)| slot)
            .collect()
    }
}

//! Who buys today, and what the same people would have bought without the community.

use crate::model::event_log::{EventKind, NOBODY};
use crate::model::lanes::{LANES, floats, load};
use crate::model::market::Offer;
use crate::model::math::{exp_f32, ln, max};
use crate::model::random::{Key, Purpose};
use crate::model::tactics::{Chosen, Firing};
use crate::model::world::{Row, World};

/// Formulas of buying.
pub(super) const PURCHASE: &[&str] = &[
    "wanted = `purchase_rate` · e^(`purchase_effect` · e^(−days since the last visit / {influence_days}) − {discount_wait} · `reward_pull` · max(0, expected − discount)), expected = `expected_discount` · e^(−days since the last visit / {discount_days})",
    "purchases a day = max(0, wanted − s / {stock_days}), s = `stock` · e^(−days since the last purchase / {stock_days}); on the day of noticing an offer · (1 + {offer_pull} · fit · `trust`) · (1 − discount)^(−2 · {price_elasticity} · `reward_pull`)",
    "P(a visitor notices an offer) = {offer_notice} · share read; P(buys) = 1 − e^(−purchases a day), once a day at most; without the community: 1 − e^(−`purchase_rate`) on the same draw",
    "who buys on an offer: `stock` += {forward_buying} if it would not have been bought today, `trust` moves by {kept_promise} · (2 · fit − 1); who notices it: `expected_discount` += {discount_learning} · (discount − `expected_discount`) if greater",
];

/// People buy from the brand at their own rate, community or not. The community changes the rate of those who visit:
/// through trust and ties, through offers that they notice, and through what discounts teach them to expect. Everybody
/// buys at most once a day, and one draw a day decides: so the same person's purchase with and without the community,
/// with and without an offer, hang on the same luck.
pub(super) fn purchase(world: &mut World<'_>) {
    let plan = world.plan;
    if !plan.sells {
        world.market.offers.clear();
        return;
    }
    let mut offers = std::mem::take(&mut world.market.offers);
    for offer in &mut offers {
        let firing = Firing::of(plan, offer.tactic);
        firing.tactic.action.act().trade(world, &firing, offer);
    }
    world.market.offers = offers;
    world.market.close(world.day + 1);

    let key = world.key(Purpose::Purchase);
    for slot in within_bounds(world, key) {
        let i = slot as usize;
        let u = key.uniform(world.people.identity[i]);
        let basket = world.basket(i, 0.0);
        if u < chance(world.people.purchase_rate[i]) {
            world.till.without += basket;
        }
        if world.people.last_purchase[i] < world.day as i32 && u < chance(world.propensity(i, 0.0))
        {
            world.buy(i, basket, NOBODY);
        }
    }
}

/// Slots of those whose draw of the day lies within the most that they would buy without an offer: the whole population
/// at once, in columns.
fn within_bounds(world: &World<'_>, key: Key) -> Vec<u32> {
    let people = &world.people;
    let mut slots = Vec::new();
    for i in (0..people.len()).step_by(LANES) {
        let within = key
            .uniforms(load(&people.identity, i))
            .simd_lt(floats(&people.purchase_bound, i));
        let mut rest = within.to_bitmask();
        while rest != 0 {
            slots.push(i as u32 + rest.trailing_zeros());
            rest &= rest - 1;
        }
    }
    slots
}

/// Probability of a purchase on a day for so many purchases a day.
fn chance(rate: f32) -> f32 {
    1.0 - exp_f32(-rate)
}

impl World<'_> {
    /// What the person in slot `i` pays for a purchase at this discount, fen.
    pub(crate) fn basket(&self, i: usize, discount: f32) -> i64 {
        max(
            1,
            (f64::from(self.people.basket[i]) * 100.0 * f64::from(1.0 - discount) + 0.5) as i64,
        )
    }

    /// Purchases a day of the person in slot `i` at this discount, before anything is offered: the own rate times what
    /// trust and ties do, less what is in stock, less what is held back in the hope of a greater discount.
    fn propensity(&self, i: usize, discount: f32) -> f32 {
        let (people, p, day) = (&self.people, &self.plan.parameters, self.day as i32);
        let away = (day - people.last_visit[i]) as f32;
        let since = (day - people.last_purchase[i]) as f32;
        let effect = people.purchase_effect[i] * exp_f32(-away / p.influence_days);
        let expected = people.expected_discount[i] * exp_f32(-away / p.discount_days);
        let missing = max(0.0, expected - discount);
        let stock = people.stock[i] * exp_f32(-since / p.stock_days);
        let wanted = people.purchase_rate[i]
            * exp_f32(effect - p.discount_wait * people.reward_pull[i] * missing);
        max(0.0, wanted - stock / p.stock_days)
    }

    /// Purchases a day of the person in slot `i` on the day of noticing the offer: right goods pull the more the more
    /// the person trusts, a lower price the more the more money pulls.
    fn temptation(&self, i: usize, offer: &Offer) -> f32 {
        let (people, p) = (&self.people, &self.plan.parameters);
        let pull = 1.0 + p.offer_pull * offer.fit * people.trust[i];
        let cheaper = -ln(1.0 - f64::from(offer.discount)) as f32;
        let elasticity = 2.0 * people.reward_pull[i] * p.price_elasticity;
        self.propensity(i, offer.discount) * pull * exp_f32(elasticity * cheaper)
    }

    /// Today's visitors who notice the offer, in slot order: those for whom it is meant, by how much they read.
    pub(crate) fn noticing(&self, firing: &Firing<'_>, offer: &Offer) -> Vec<u32> {
        let chosen = Chosen::new(self, &firing.tactic.target);
        let key = firing.key(self, Purpose::Notice).nth(self.day - offer.day);
        let notice = self.plan.parameters.offer_notice;
        let readers = self.visitors.iter().zip(&self.market.read_shares);
        readers
            .filter(|&(&slot, share)| {
                let i = slot as usize;
                key.uniform(self.people.identity[i]) < notice * share && chosen.has(self, i)
            })
            .map(|(&slot, _)| slot)
            .collect()
    }

    /// A visitor who notices the offer takes it or not; returns whether he does. The discount is remembered.
    pub(crate) fn consider(&mut self, i: usize, offer: &Offer) -> bool {
        let p = &self.plan.parameters;
        let u = self.key(Purpose::Purchase).uniform(self.people.identity[i]);
        let takes =
            self.people.last_purchase[i] < self.day as i32 && u < chance(self.temptation(i, offer));
        if takes {
            let early = u >= chance(self.propensity(i, 0.0));
            let price = self.basket(i, offer.discount);
            self.buy(i, price, offer.item);
            if early {
                self.people.stock[i] += p.forward_buying;
            }
            let kept = p.kept_promise * (2.0 * offer.fit - 1.0);
            if kept > 0.0 {
                self.gain_trust(i, kept);
            } else {
                self.lose_trust(i, -kept);
            }
        }
        let expected = &mut self.people.expected_discount[i];
        if *expected < offer.discount {
            *expected += p.discount_learning * (offer.discount - *expected);
        }
        takes
    }

    /// The person in slot `i` buys something for so many fen, on the offer of number `offer` or on none. Only a member's
    /// purchase is seen in the community.
    fn buy(&mut self, i: usize, price: i64, offer: u32) {
        let since = (self.day as i32 - self.people.last_purchase[i]) as f32;
        let left = exp_f32(-since / self.plan.parameters.stock_days);
        let people = &mut self.people;
        people.stock[i] *= left;
        people.last_purchase[i] = self.day as i32;
        if people.present[i] == 0.0 {
            self.till.former_members += price;
            return;
        }
        self.till.members += price;
        people.spent[i] += price;
        people.purchases[i] += 1;
        self.today.buyers += 1.0;
        if people.purchases[i] > 1 {
            self.today.repeat_purchases += 1.0;
        }
        if self.logs() {
            let minute = self.minute_of(i);
            self.record(Row {
                kind: EventKind::Purchase,
                minute,
                member: i as u32,
                parent: offer,
                value: price as f64 / 100.0,
                ..Row::default()
            });
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use crate::model::outcomes::Outcomes;
    use crate::model::world::{Plan, World};

    /// What a group of people who buy twice a month, and talk by `messages`, comes to under `tactics`.
    fn outcomes(visits: f64, messages: f64, tactics: Value) -> Outcomes {
        let experiment = serde_json::from_value(json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "a shop's group", "start": "2026-03-02", "platform": "wechat_group", "founders": 300,
                "segments": [{
                    "id": "customers", "name": "customers", "share": 1, "visits_per_week": visits, "messages_per_visit": messages,
                    "starts_share": 0.4, "interest_days": 2000, "reward_pull": 0.5, "purchases_per_month": 2, "basket_yuan": 50,
                }],
            },
            "strategies": [{"name": "a", "operator": {"minutes_per_day": 1440, "budget_yuan": 100_000}, "tactics": tactics}],
            "run": {"days": 120, "worlds": 1, "seed": 3},
        }))
        .unwrap();
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        for _ in 0..plan.days {
            world.advance();
        }
        world.outcomes()
    }

    fn pitches(messages: u8, fit: f64, discount: f64) -> Value {
        json!([{"id": "p", "action": {"kind": "pitch", "messages": messages, "fit": fit, "discount": discount}}])
    }

    #[test]
    fn offers_do_not_reach_people_who_do_not_come() {
        let mut later = pitches(3, 1.0, 0.5);
        later[0]["schedule"] = json!({"from": "2026-03-03"});
        let [nothing, offers] = [json!([]), later].map(|tactics| outcomes(0.001, 0.0, tactics));
        assert!(nothing.revenue > 10_000.0, "{}", nothing.revenue);
        assert_eq!(nothing.added_revenue, 0.0);
        let share = offers.added_revenue / offers.revenue;
        assert!((-0.01..0.01).contains(&share), "{share}");
    }

    #[test]
    fn living_ties_and_trust_sell_more_than_a_silent_group() {
        let silent = outcomes(4.0, 0.0, json!([]));
        let lively = outcomes(4.0, 0.3, json!([]));
        assert_eq!(silent.added_share, 0.0);
        assert!(lively.added_share > 0.05, "{}", lively.added_share);
    }

    #[test]
    fn goods_that_suit_sell_and_a_deep_discount_costs_more_than_it_brings() {
        let [nothing, suits, cheap] = [json!([]), pitches(1, 0.8, 0.0), pitches(1, 0.2, 0.8)]
            .map(|tactics| outcomes(4.0, 0.3, tactics));
        assert!(suits.added_revenue > nothing.added_revenue + 1000.0);
        assert!(cheap.buyer_share >= suits.buyer_share);
        assert!(
            cheap.added_revenue < 0.0,
            "the discounts added {}",
            cheap.added_revenue
        );
    }

    #[test]
    fn selling_without_end_drives_people_out() {
        let [modest, endless] = [pitches(1, 0.3, 0.0), pitches(20, 0.3, 0.0)]
            .map(|tactics| outcomes(4.0, 0.1, tactics));
        assert!(
            endless.left > 1.3 * modest.left,
            "{} against {}",
            endless.left,
            modest.left
        );
        assert!(
            endless.added_revenue < modest.added_revenue,
            "{} against {}",
            endless.added_revenue,
            modest.added_revenue
        );
    }
}

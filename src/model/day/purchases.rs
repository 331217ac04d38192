//! Who buys today, and what the same people would have bought without the community.

use crate::account::fen;
use crate::event_log::{EventKind, NOBODY};
use crate::lanes::{LANES, floats, load};
use crate::market::Offer;
use crate::math::{exp_f32, ln, max};
use crate::random::{Key, Purpose};
use crate::tactics::{Chosen, Firing};
use crate::world::{Row, World};

/// Formulas of buying.
pub(super) const PURCHASE: &[&str] = &[
    "away = days since the last visit; expected = `expected_discount` · e^(−away / {discount_days}); a discount d, offered or one's own, works as e^(2 · {price_elasticity} · `reward_pull` · ln(1 / (1 − d)))",
    "wanted = `purchase_rate` · e^(`purchase_effect` · e^(−away / {influence_days}) + {purchase_desire} · `desire` · e^(−away / {desire_days}) − {discount_wait} · `reward_pull` · max(0, expected − d)) · the discount's work",
    "purchases a day = max(0, wanted − s / {stock_days}), s = `stock` · e^(−days since the last purchase / {stock_days}); on the day of noticing an offer · (1 + {offer_pull} · fit · `trust`), and as if cheaper by what an extra adds to the basket",
    "P(a visitor notices an offer) = {offer_notice} · share read; P(buys) = 1 − e^(−purchases a day), once a day at most; without the community: 1 − e^(−`purchase_rate`) on the same draw",
    "who buys on an offer: `stock` += {forward_buying} if it would not have been bought today, `trust` moves by {kept_promise} · (2 · fit − 1); who notices it: `expected_discount` += {discount_learning} · (d − `expected_discount`) if greater",
];

/// People buy from the brand at their own rate, community or not. The community changes the rate of those who visit:
/// through trust and ties, through offers that they notice, and through what discounts teach them to expect. Everybody
/// buys at most once a day, and one draw a day decides: so the same person's purchase with and without the community,
/// with and without an offer, hang on the same luck.
pub(super) fn purchase(world: &mut World<'_>) {
    let plan = world.plan;
    let mut offers = std::mem::take(&mut world.market.offers);
    for offer in &mut offers {
        let firing = Firing::of(plan, offer.tactic);
        firing.tactic.action.act().trade(world, &firing, offer);
    }
    world.market.offers = offers;
    if plan.sells {
        buy_unasked(world);
    }
    world.market.close(world.day + 1);
}

/// Those who have taken no offer today buy at their own rate.
fn buy_unasked(world: &mut World<'_>) {
    let key = world.key(Purpose::Purchase);
    for slot in within_bounds(world, key) {
        let i = slot as usize;
        let u = key.uniform(world.people.identity[i]);
        if u < chance(world.people.purchase_rate[i]) {
            world.till.without += fen(f64::from(world.people.basket[i]));
        }
        let discount = world.own_discount(i);
        if world.is_free(i) && u < chance(world.propensity(i, discount)) {
            world.buy(i, discount, NOBODY);
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
    /// The discount that the person in slot `i` has without any offer: as a paying member, or by a coupon.
    fn own_discount(&self, i: usize) -> f32 {
        let (people, day) = (&self.people, self.day as i32);
        let valid = |until: i32, discount: f32| if until >= day { discount } else { 0.0 };
        max(
            valid(people.paid_until[i], people.paid_discount[i]),
            valid(people.coupon_until[i], people.coupon[i]),
        )
    }

    /// What the person in slot `i` pays for a purchase at this discount, fen.
    fn price(&self, i: usize, discount: f32) -> i64 {
        let people = &self.people;
        let dearer = if people.premium_until[i] >= self.day as i32 {
            1.0 + people.premium_uplift[i]
        } else {
            1.0
        };
        max(
            1,
            fen(f64::from(people.basket[i]) * f64::from(dearer) * f64::from(1.0 - discount)),
        )
    }

    /// How much a lower price multiplies purchases, ln: the more, the more money pulls the person.
    fn price_effect(&self, i: usize, discount: f32) -> f32 {
        let cheaper = -ln(1.0 - f64::from(discount)) as f32;
        2.0 * self.people.reward_pull[i] * self.plan.parameters.price_elasticity * cheaper
    }

    /// Purchases a day of the person in slot `i` at this discount, before anything is offered: the own rate times what
    /// trust, ties, the wish for what has been seen in use and the price do, held back in the hope of a greater discount,
    /// less what is in stock.
    fn propensity(&self, i: usize, discount: f32) -> f32 {
        let (people, p, day) = (&self.people, &self.plan.parameters, self.day as i32);
        let away = (day - people.last_visit[i]) as f32;
        let since = (day - people.last_purchase[i]) as f32;
        let effect = people.purchase_effect[i] * exp_f32(-away / p.influence_days);
        let desire = p.purchase_desire * people.desire[i] * exp_f32(-away / p.desire_days);
        let expected = people.expected_discount[i] * exp_f32(-away / p.discount_days);
        let waits = p.discount_wait * people.reward_pull[i] * max(0.0, expected - discount);
        let stock = people.stock[i] * exp_f32(-since / p.stock_days);
        let wanted = people.purchase_rate[i]
            * exp_f32(effect + desire + self.price_effect(i, discount) - waits);
        max(0.0, wanted - stock / p.stock_days)
    }

    /// Notes the most that the person in slot `i` would buy a day without an offer.
    pub(crate) fn bound_purchases(&mut self, i: usize) {
        let p = &self.plan.parameters;
        let discount = self.own_discount(i);
        let most = max(self.people.purchase_effect[i], 0.0)
            + p.purchase_desire * self.people.desire[i]
            + self.price_effect(i, discount);
        self.people.purchase_bound[i] = self.people.purchase_rate[i] * exp_f32(most);
    }

    /// Whether the person in slot `i` has neither bought today nor signed up for something that is not settled yet.
    fn is_free(&self, i: usize) -> bool {
        let slot = i as u32;
        self.people.last_purchase[i] < self.day as i32
            && !self
                .market
                .offers
                .iter()
                .any(|offer| offer.waiting.contains(&slot))
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

    /// Whether somebody who notices the offer wants it today: right goods pull the more the more the person trusts, a
    /// lower price and an extra the more the more money pulls. `company` is how many times more it pulls because others
    /// are seen to take it. The discount is remembered.
    pub(crate) fn wants(&mut self, i: usize, offer: &Offer, company: f32) -> bool {
        let p = &self.plan.parameters;
        let u = self.key(Purpose::Purchase).uniform(self.people.identity[i]);
        let discount = max(offer.discount, self.own_discount(i));
        let pull = 1.0 + p.offer_pull * offer.fit * self.people.trust[i];
        // An extra pulls like a price that is lower by its part of what one gets.
        let basket = max(self.people.basket[i], 0.01);
        let extra = self.price_effect(i, offer.extra / (offer.extra + basket));
        let wish = self.propensity(i, discount) * pull * company * exp_f32(extra);
        let wants = self.people.last_purchase[i] < self.day as i32 && u < chance(wish);
        let expected = &mut self.people.expected_discount[i];
        if *expected < offer.discount {
            *expected += p.discount_learning * (offer.discount - *expected);
        }
        wants
    }

    /// The person in slot `i` takes the offer. What would not have been bought today is partly bought ahead of its time;
    /// goods that keep what was promised win trust, others cost trust.
    pub(crate) fn take(&mut self, i: usize, offer: &Offer) {
        let p = &self.plan.parameters;
        let u = self.key(Purpose::Purchase).uniform(self.people.identity[i]);
        let own = self.own_discount(i);
        let early = u >= chance(self.propensity(i, own));
        self.buy(i, max(offer.discount, own), offer.item);
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

    /// The person in slot `i` buys something at this discount, on the offer of number `offer` or on none. Only a member's
    /// purchase is seen in the community. A coupon is used up.
    fn buy(&mut self, i: usize, discount: f32, offer: u32) {
        let price = self.price(i, discount);
        let day = self.day as i32;
        let people = &mut self.people;
        let since = (day - people.last_purchase[i]) as f32;
        people.stock[i] *= exp_f32(-since / self.plan.parameters.stock_days);
        people.last_purchase[i] = day;
        let used = people.coupon_until[i] >= day && people.coupon[i] >= discount;
        if used {
            people.coupon_until[i] = -1;
        }
        if people.present[i] == 0.0 {
            self.till.former_members += price;
            return;
        }
        people.purchases[i] += 1;
        self.today.buyers += 1.0;
        if self.people.purchases[i] > 1 {
            self.today.repeat_purchases += 1.0;
        }
        if used {
            self.today.coupons_used += 1.0;
        }
        self.pay(i, price, offer);
    }

    /// A member pays the brand so many fen, on the offer of number `offer` or on none.
    pub(crate) fn pay(&mut self, i: usize, price: i64, offer: u32) {
        self.till.members += price;
        self.people.spent[i] += price;
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

    use crate::outcomes::{Outcome, Outcomes};
    use crate::world::{Plan, World};

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
        assert!(
            nothing[Outcome::Revenue] > 10_000.0,
            "{}",
            nothing[Outcome::Revenue]
        );
        assert_eq!(nothing[Outcome::AddedRevenue], 0.0);
        let share = offers[Outcome::AddedRevenue] / offers[Outcome::Revenue];
        assert!((-0.01..0.01).contains(&share), "{share}");
    }

    #[test]
    fn living_ties_and_trust_sell_more_than_a_silent_group() {
        let silent = outcomes(4.0, 0.0, json!([]));
        let lively = outcomes(4.0, 0.3, json!([]));
        assert_eq!(silent[Outcome::AddedShare], 0.0);
        assert!(
            lively[Outcome::AddedShare] > 0.05,
            "{}",
            lively[Outcome::AddedShare]
        );
    }

    #[test]
    fn goods_that_suit_sell_and_a_deep_discount_costs_more_than_it_brings() {
        let [nothing, suits, cheap] = [json!([]), pitches(1, 0.8, 0.0), pitches(1, 0.2, 0.8)]
            .map(|tactics| outcomes(4.0, 0.3, tactics));
        assert!(suits[Outcome::AddedRevenue] > nothing[Outcome::AddedRevenue] + 1000.0);
        assert!(cheap[Outcome::BuyerShare] >= suits[Outcome::BuyerShare]);
        assert!(
            cheap[Outcome::AddedRevenue] < 0.0,
            "the discounts added {}",
            cheap[Outcome::AddedRevenue]
        );
    }

    #[test]
    fn selling_without_end_drives_people_out() {
        let [modest, endless] = [pitches(1, 0.3, 0.0), pitches(20, 0.3, 0.0)]
            .map(|tactics| outcomes(4.0, 0.1, tactics));
        assert!(
            endless[Outcome::Left] > 1.3 * modest[Outcome::Left],
            "{} against {}",
            endless[Outcome::Left],
            modest[Outcome::Left]
        );
        assert!(
            endless[Outcome::AddedRevenue] < modest[Outcome::AddedRevenue],
            "{} against {}",
            endless[Outcome::AddedRevenue],
            modest[Outcome::AddedRevenue]
        );
    }

    /// What the tactic `action`, done every week, comes to.
    fn weekly(action: Value) -> Outcomes {
        outcomes(
            4.0,
            0.3,
            json!([{"id": "t", "schedule": {"every_days": 7}, "action": action}]),
        )
    }

    #[test]
    fn every_way_of_selling_sells() {
        let nothing = outcomes(4.0, 0.3, json!([]));
        for action in [
            json!({"kind": "featured", "fit": 0.8}),
            json!({"kind": "solitaire", "appeal": 0.8}),
            json!({"kind": "giveaway", "fit": 0.8}),
            json!({"kind": "story", "quality": 0.9}),
            json!({"kind": "scene", "fit": 0.9}),
        ] {
            let outcomes = weekly(action.clone());
            assert!(
                outcomes[Outcome::AddedRevenue] > nothing[Outcome::AddedRevenue],
                "{action}: {} against {}",
                outcomes[Outcome::AddedRevenue],
                nothing[Outcome::AddedRevenue]
            );
        }
    }

    #[test]
    fn a_group_purchase_needs_its_group() {
        let [three, many] = [3, 100].map(|size| {
            weekly(json!({"kind": "group_buy", "group_size": size, "fit": 0.8, "discount": 0.3, "days_open": 1}))
        });
        let nothing = outcomes(4.0, 0.3, json!([]));
        assert!(three[Outcome::BuyerShare] > nothing[Outcome::BuyerShare]);
        // Nobody gets the price; those who joined have bought nothing that day.
        assert!(
            many[Outcome::Revenue] < three[Outcome::Revenue],
            "{} {}",
            many[Outcome::Revenue],
            three[Outcome::Revenue]
        );
    }

    #[test]
    fn coupons_are_used_up_and_lower_the_price() {
        let coupons = weekly(json!({"kind": "coupon", "discount": 0.3, "coupons": 100}));
        let nothing = outcomes(4.0, 0.3, json!([]));
        assert!(coupons[Outcome::BuyerShare] > nothing[Outcome::BuyerShare]);
        let mean = |o: &Outcomes| o[Outcome::Revenue] / o[Outcome::BuyerShare];
        assert!(mean(&coupons) < mean(&nothing) * 1.2);
    }

    #[test]
    fn fees_are_income_and_who_cannot_gain_does_not_pay() {
        let fee = |yuan: f64| {
            let action = json!({"kind": "paid_membership", "fee_yuan": yuan, "discount": 0.1, "yuan_per_member": 0});
            outcomes(
                4.0,
                0.3,
                json!([{"id": "t", "schedule": {"every_days": 30}, "action": action}]),
            )
        };
        let [fair, absurd] = [20.0, 100_000.0].map(fee);
        let nothing = outcomes(4.0, 0.3, json!([]));
        assert!(
            fair[Outcome::Revenue] > nothing[Outcome::Revenue] + 500.0,
            "{} {}",
            fair[Outcome::Revenue],
            nothing[Outcome::Revenue]
        );
        assert!((absurd[Outcome::Revenue] / nothing[Outcome::Revenue] - 1.0).abs() < 0.05);
    }

    #[test]
    fn the_best_customers_buy_dearer_goods() {
        let tier = |uplift: f64| {
            let action = json!({"kind": "premium_tier", "places": 30, "uplift": uplift});
            outcomes(
                4.0,
                0.3,
                json!([{"id": "t", "schedule": {"every_days": 30}, "action": action}]),
            )
        };
        assert!(tier(0.5)[Outcome::AddedRevenue] > tier(0.0)[Outcome::AddedRevenue] + 1000.0);
    }

    #[test]
    fn who_pays_stays() {
        let club = json!({"kind": "paid_membership", "fee_yuan": 1, "discount": 0.1, "exclusivity": 1, "yuan_per_member": 0});
        let with = outcomes(
            2.0,
            0.1,
            json!([{"id": "t", "schedule": {"every_days": 7}, "action": club}]),
        );
        let without = outcomes(2.0, 0.1, json!([]));
        assert!(
            with[Outcome::Left] < without[Outcome::Left],
            "{} {}",
            with[Outcome::Left],
            without[Outcome::Left]
        );
    }
}

//! Buying: what somebody wants today, at what price, and what a purchase does.

use super::account::fen;
use super::event_log::EventKind;
use super::journal::{Journal, UndatedEvent};
use super::market::{Offer, Till};
use super::math::{exp_f32, max, min, pow};
use super::now::Now;
use super::parameters::Parameters;
use super::population::Population;
use super::random::Purpose;

/// Bound: the smallest basket that an extra is compared with, yuan.
const LEAST_BASKET: f32 = 0.01;

/// Bound: the least worth that a fee is compared with, yuan.
const LEAST_WORTH: f32 = 0.01;

/// Probability of a purchase on a day for so many purchases a day.
pub(crate) fn chance(rate: f32) -> f32 {
    1.0 - exp_f32(-rate)
}

impl Population {
    /// The discount that the person in slot `i` has without any offer: as a paying member, or by a coupon.
    pub(crate) fn own_discount(&self, now: &Now<'_>, i: usize) -> f32 {
        let day = now.day as i32;
        let valid = |until: i32, discount: f32| if until >= day { discount } else { 0.0 };
        max(
            valid(self.paid_until[i], self.paid_discount[i]),
            valid(self.coupon_until[i], self.coupon[i]),
        )
    }

    /// What the goods cost that the person in slot `i` is offered, relative to the ordinary ones at the full price.
    fn goods(&self, now: &Now<'_>, i: usize) -> f32 {
        if self.premium_until[i] >= now.day as i32 {
            1.0 + self.premium_uplift[i]
        } else {
            1.0
        }
    }

    /// What the person in slot `i` pays for a purchase at this discount, fen.
    fn price(&self, now: &Now<'_>, i: usize, discount: f32) -> i64 {
        let ratio = f64::from(self.goods(now, i)) * f64::from(1.0 - discount);
        max(1, fen(f64::from(self.basket[i]) * ratio))
    }

    /// The price elasticity of the person in slot `i` at the full price: everybody minds a price, the more so the more
    /// money pulls.
    fn elasticity(&self, p: &Parameters, i: usize) -> f32 {
        p.price_elasticity * (0.5 + self.reward_pull[i])
    }

    /// How much a price of so many times the full one multiplies purchases, ln. Demand falls exponentially with the price,
    /// so its elasticity rises in proportion to the price.
    fn price_effect(&self, now: &Now<'_>, i: usize, ratio: f32) -> f32 {
        self.elasticity(&now.setting.parameters, i) * (1.0 - ratio)
    }

    /// Probability that the person in slot `i` pays a fee for what is worth so much to people like this one, yuan: one half
    /// where the fee is all that it is worth. There its elasticity is that of purchases; it rises with the fee to twice that.
    pub(crate) fn pays(&self, p: &Parameters, i: usize, fee: f64, worth: f32) -> f32 {
        if fee == 0.0 {
            return 1.0;
        }
        let steepness = 2.0 * self.elasticity(p, i);
        let dear = pow(
            fee / f64::from(max(worth, LEAST_WORTH)),
            f64::from(steepness),
        );
        (1.0 / (1.0 + dear)) as f32
    }

    /// Purchases a day of the person in slot `i` at this discount, before anything is offered: the own rate times what
    /// trust, ties, the wish for what has been seen in use and the price do, held back in the hope of a greater discount,
    /// less what is in stock.
    pub(crate) fn propensity(&self, now: &Now<'_>, i: usize, discount: f32) -> f32 {
        let (p, day) = (&now.setting.parameters, now.day as i32);
        let away = (day - self.last_visit[i]) as f32;
        let since = (day - self.last_purchase[i]) as f32;
        let effect = self.purchase_effect[i] * exp_f32(-away / p.influence_days);
        let desire = p.purchase_desire * self.desire[i] * exp_f32(-away / p.desire_days);
        let expected = self.expected_discount[i] * exp_f32(-away / p.discount_days);
        let waits = p.discount_wait * self.reward_pull[i] * max(0.0, expected - discount);
        let stock = self.stock[i] * exp_f32(-since / p.stock_days);
        let ratio = self.goods(now, i) * (1.0 - discount);
        let wanted = self.purchase_rate[i]
            * exp_f32(effect + desire + self.price_effect(now, i, ratio) - waits);
        max(0.0, wanted - stock / p.stock_days)
    }

    /// Notes the most that the person in slot `i` would buy a day without an offer.
    pub(crate) fn bound_purchases(&mut self, now: &Now<'_>, i: usize) {
        // A tier of dearer goods may end before the person is here again.
        let ratio = min(1.0, self.goods(now, i)) * (1.0 - self.own_discount(now, i));
        let most = max(self.purchase_effect[i], 0.0)
            + now.setting.parameters.purchase_desire * self.desire[i]
            + self.price_effect(now, i, ratio);
        self.purchase_bound[i] = self.purchase_rate[i] * exp_f32(most);
    }

    /// Whether somebody who notices the offer wants it today: right goods pull the more the more the person trusts, a
    /// lower price and an extra the more the more money pulls. `company` is how many times more it pulls because others
    /// are seen to take it. The discount is remembered.
    pub(crate) fn wants(&mut self, now: &Now<'_>, i: usize, offer: &Offer, company: f32) -> bool {
        let p = &now.setting.parameters;
        let u = now.key(Purpose::Purchase).uniform(self.identity[i]);
        let discount = max(offer.discount, self.own_discount(now, i));
        let pull = 1.0 + p.offer_pull * offer.fit * self.trust[i];
        // An extra pulls like a price that is lower by its part of what one gets.
        let basket = max(self.basket[i], LEAST_BASKET);
        let extra = self.elasticity(p, i) * offer.extra / (offer.extra + basket);
        let wish = self.propensity(now, i, discount) * pull * company * exp_f32(extra);
        let wants = self.last_purchase[i] < now.day as i32 && u < chance(wish);
        self.expect_discount(p, i, offer.discount);
        wants
    }
}

impl Till {
    /// The person in slot `i` takes the offer. What would not have been bought today is partly bought ahead of its time;
    /// goods that keep what was promised win trust, others cost trust.
    pub(crate) fn take(
        &mut self,
        now: &Now<'_>,
        people: &mut Population,
        journal: &mut Journal,
        i: usize,
        offer: &Offer,
    ) {
        let p = &now.setting.parameters;
        let u = now.key(Purpose::Purchase).uniform(people.identity[i]);
        let own = people.own_discount(now, i);
        let early = u >= chance(people.propensity(now, i, own));
        self.buy(
            now,
            people,
            journal,
            i,
            max(offer.discount, own),
            offer.item,
        );
        if early {
            people.stock[i] += p.forward_buying;
        }
        let kept = p.kept_promise * (2.0 * offer.fit - 1.0);
        if kept > 0.0 {
            people.gain_trust(i, kept);
        } else {
            people.lose_trust(i, -kept);
        }
    }

    /// The person in slot `i` buys something at this discount, on the offer of number `offer` or on none. Only a member's
    /// purchase is seen in the community. A coupon is used up.
    pub(crate) fn buy(
        &mut self,
        now: &Now<'_>,
        people: &mut Population,
        journal: &mut Journal,
        i: usize,
        discount: f32,
        offer: u32,
    ) {
        let price = people.price(now, i, discount);
        let day = now.day as i32;
        let since = (day - people.last_purchase[i]) as f32;
        let left = exp_f32(-since / now.setting.parameters.stock_days);
        people.stock.set(i, people.stock[i] * left);
        people.last_purchase[i] = day;
        let used = people.coupon_until[i] >= day && people.coupon[i] >= discount;
        if used {
            people.coupon_until[i] = -1;
        }
        if people.present[i] == 0.0 {
            self.former_members += price;
            return;
        }
        people.show(now, i);
        people.purchases[i] += 1;
        journal.today.buyers += 1.0;
        if people.purchases[i] > 1 {
            journal.today.repeat_purchases += 1.0;
        }
        if used {
            journal.today.coupons_used += 1.0;
        }
        self.pay(now, people, journal, i, price, offer);
    }

    /// A member pays the brand so many fen, on the offer of number `offer` or on none.
    pub(crate) fn pay(
        &mut self,
        now: &Now<'_>,
        people: &mut Population,
        journal: &mut Journal,
        i: usize,
        price: i64,
        offer: u32,
    ) {
        self.members += price;
        people.spent[i] += price;
        if journal.logs() {
            journal.record(UndatedEvent {
                kind: EventKind::Purchase,
                minute: people.minute_of(now, i),
                member: i as u32,
                parent: offer,
                value: price as f64 / 100.0,
                ..UndatedEvent::default()
            });
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::lanes::Level;
    use crate::math::ln;
    use crate::person::{Person, SegmentTraits, Suits};
    use crate::random::Luck;

    #[test]
    fn half_pay_what_it_is_worth_and_ever_fewer_beyond() {
        let text = include_str!("../../tests/scenarios/shop-group.json");
        let experiment = crate::document::parse(text).unwrap();
        let (segments, p) = (
            SegmentTraits::all(&experiment.scenario.segments),
            Parameters::default(),
        );
        let person = Person::born(
            Level::new(),
            3,
            Suits::default(),
            Luck::new(1, 0),
            &segments,
            &p,
        );
        let mut people = Population::default();
        people.push(&person, 0, u32::MAX, &p);
        people.reward_pull[0] = 0.5;
        let pays = |fee: f64| people.pays(&p, 0, fee, 20.0);
        assert_eq!([pays(0.0), pays(20.0)], [1.0, 0.5]);
        let shares = [1.0, 10.0, 20.0, 40.0, 80.0, 10_000.0].map(pays);
        assert!(shares.is_sorted_by(|a, b| a > b), "{shares:?}");
        // At the worth the elasticity is that of purchases, at much dearer fees twice that.
        let elasticity = |fee: f64| -ln(f64::from(pays(1.01 * fee) / pays(fee))) / ln(1.01);
        let usual = f64::from(p.price_elasticity);
        assert!(
            (elasticity(20.0) / usual - 1.0).abs() < 0.02,
            "{}",
            elasticity(20.0)
        );
        assert!(
            (elasticity(400.0) / usual - 2.0).abs() < 0.02,
            "{}",
            elasticity(400.0)
        );
        assert!(people.pays(&p, 0, 1.0, 0.0) < 1e-6);
    }
}

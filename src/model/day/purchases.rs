//! Who buys today, and what the same people would have bought without the community.

use fearless_simd::prelude::*;

use crate::account::fen;
use crate::buying::chance;
use crate::conversation::Conversation;
use crate::event_log::NOBODY;
use crate::journal::Journal;
use crate::lanes::{Edge, Floats, Simd, dispatch, each_block};
use crate::now::Now;
use crate::plan::Plan;
use crate::population::Population;
use crate::purse::Purse;
use crate::random::{Key, Purpose};
use crate::roll::Roll;
use crate::tactics::Trade;

/// Formulas of buying.
pub(super) const PURCHASE: &[&str] = &[
    "away = days since the last visit; expected = `expected_discount` · e^(−away / {discount_days}); a price of r times the full one, r = (1 − d) · (1 + `premium_uplift` in the high-end tier) with the discount d, offered or one's own, works as e^({price_elasticity} · (½ + `reward_pull`) · (1 − r))",
    "wanted = `purchase_rate` · e^(`purchase_effect` · e^(−away / {influence_days}) + {purchase_desire} · `desire` · e^(−away / {desire_days}) − {discount_wait} · `reward_pull` · max(0, expected − d)) · the price's work",
    "purchases a day = max(0, wanted − s / {stock_days}), s = `stock` · e^(−days since the last purchase / {stock_days}); on the day of noticing an offer · (1 + {offer_pull} · fit · `trust`), and as if cheaper by what an extra adds to the basket",
    "P(a visitor notices an offer) = {offer_notice} · share read; P(buys) = 1 − e^(−purchases a day), once a day at most; without the community: 1 − e^(−`purchase_rate`) on the same draw",
    "who buys on an offer: `stock` += {forward_buying} if it would not have been bought today, `trust` moves by {kept_promise} · (2 · fit − 1); who notices it: `expected_discount` += {discount_learning} · (d − `expected_discount`) if greater",
];

/// People buy from the brand at their own rate, community or not. The community changes the rate of those who visit:
/// through trust and ties, through offers that they notice, and through what discounts teach them to expect. Everybody
/// buys at most once a day, and one draw a day decides: so the same person's purchase with and without the community,
/// with and without an offer, hang on the same luck.
pub(super) fn purchase(
    plan: &Plan,
    now: &Now<'_>,
    conversation: &Conversation,
    people: &mut Population,
    roll: &mut Roll,
    purse: &mut Purse,
    journal: &mut Journal,
) {
    for offer in &mut purse.offers {
        let firing = plan.firing(offer.tactic);
        let parts = Trade {
            now,
            people,
            roll,
            conversation,
            account: &mut purse.account,
            till: &mut purse.till,
            journal,
        };
        plan.act(offer.tactic).trade(&firing, offer, parts);
    }
    if now.setting.sells {
        buy_unasked(now, people, purse, journal);
    }
    purse.offers.retain(|offer| offer.until > now.day);
}

/// Those who have taken no offer today buy at their own rate.
fn buy_unasked(now: &Now<'_>, people: &mut Population, purse: &mut Purse, journal: &mut Journal) {
    let key = now.key(Purpose::Purchase);
    let slots = dispatch!(now.setting.level, simd => within_bounds(simd, people, key));
    for slot in slots {
        let i = slot as usize;
        let u = key.uniform(people.identity[i]);
        if u < chance(people.purchase_rate[i]) {
            purse.till.without += fen(f64::from(people.basket[i]));
        }
        let discount = people.own_discount(now, i);
        // Nobody buys who has bought today or signed up for something that is not settled yet.
        let free = people.last_purchase[i] < now.day as i32
            && !(purse.offers.iter()).any(|offer| offer.waiting.contains(&slot));
        if free && u < chance(people.propensity(now, i, discount)) {
            purse.till.buy(now, people, journal, i, discount, NOBODY);
        }
    }
}

/// Slots of those whose draw of the day lies within the most that they would buy without an offer: the whole population
/// at once, in columns.
#[inline(always)]
fn within_bounds<S: Simd>(simd: S, people: &Population, key: Key) -> Vec<u32> {
    let mut slots = Vec::new();
    let n = people.len();
    let bounds = people
        .purchase_bound
        .first(n.next_multiple_of(<Floats<S>>::LEN));
    each_block!(simd: S, n, |i, edge| {
        let bound: Floats<S> = bounds.load(simd, edge, i);
        let draw = key.uniforms(simd, edge.load(simd, &people.identity, i));
        slots.extend(edge.places(draw.simd_lt(bound)).map(|k| (i + k) as u32));
    });
    slots
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
        for _ in 0..plan.days() {
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
    fn a_group_purchase_brings_friends_of_those_who_are_at_home() {
        let three = json!({"kind": "group_buy", "group_size": 3, "fit": 0.8, "discount": 0.3, "days_open": 4});
        let friends = weekly(three.clone())[Outcome::Invited];
        let tactics = json!([{"id": "t", "schedule": {"every_days": 7}, "action": three}]);
        let strangers = outcomes(4.0, 0.0, tactics)[Outcome::Invited];
        assert!(friends > 5.0 && strangers == 0.0, "{friends} {strangers}");
    }

    #[test]
    fn coupons_are_used_up_and_lower_the_price() {
        let coupons = weekly(json!({"kind": "coupon", "discount": 0.3, "coupons": 100}));
        let nothing = outcomes(4.0, 0.3, json!([]));
        assert!(
            coupons[Outcome::RepeatRate] > nothing[Outcome::RepeatRate],
            "{} {}",
            coupons[Outcome::RepeatRate],
            nothing[Outcome::RepeatRate]
        );
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
    fn a_tiers_dearer_goods_sell_less_and_its_fee_is_income() {
        let tier = |uplift: f64, fee: f64| {
            let action =
                json!({"kind": "premium_tier", "places": 30, "uplift": uplift, "fee_yuan": fee});
            outcomes(
                4.0,
                0.3,
                json!([{"id": "t", "schedule": {"every_days": 30}, "action": action}]),
            )
        };
        let [usual, dear] = [0.0, 3.0].map(|uplift| tier(uplift, 0.0)[Outcome::Revenue]);
        assert!(dear < usual - 1000.0, "{dear} {usual}");
        let [fair, absurd] = [20.0, 100_000.0].map(|fee| tier(0.0, fee)[Outcome::Revenue]);
        assert!(fair > absurd + 500.0, "{fair} {absurd}");
        assert!(absurd < usual, "{absurd} {usual}");
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

//! Coupon (优惠券): vouchers that lower the price of the next purchase.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Firing, Meet, Prepare, Takes};
use crate::random::Purpose;

/// Vouchers for those who tap first, deal hunters most surely. Who holds one buys sooner; a part of them would have bought
/// anyway and pays less now. Chains of shops report more purchases a month by people in their groups, by their own account
/// (Luckin 2021).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Coupon {
    /// Coupons each time.
    #[schemars(range(min = 0, max = 10_000))]
    pub coupons: u16,
    /// Share of the price that one lets off.
    #[schemars(range(min = 0.0, max = 0.9))]
    pub discount: f64,
    /// Days for which one is valid.
    #[schemars(range(min = 1, max = 180), extend("x-unit" = "days"))]
    pub days_valid: u16,
    /// Working time each time.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes: f64,
}

impl Default for Coupon {
    fn default() -> Self {
        Self {
            coupons: 100,
            discount: 0.2,
            days_valid: 7,
            minutes: 5.0,
        }
    }
}

declare!(Coupon: Money, every 7, case: StandardCase::in_a_shop(14));

impl Act for Coupon {
    fn is_nil(&self) -> bool {
        self.coupons == 0 || self.discount == 0.0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.coupons > 0 && self.discount > 0.0),
            ..Takes::default()
        }
    }

    /// Announces the coupons.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, conversation, purse, journal) = (on.now, on.conversation, on.purse, on.journal);
        let minutes = firing.minutes(now, conversation, self.minutes);
        if purse.account.afford(1, minutes, 0) == 0 {
            return false;
        }
        let p = &now.setting.parameters;
        firing.promote(
            now,
            conversation,
            journal,
            p.coupon_fit,
            p.light_offer_weight,
        );
        true
    }

    /// Visitors take coupons, the keenest first, while there are any. A better one takes the place of a worse one.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, journal) = (on.conversation, on.journal);
        let p = &now.setting.parameters;
        let (chosen, day) = (firing.chosen(now, people, conversation), now.day as i32);
        let key = firing.key(now, Purpose::TakeCoupon);
        let discount = self.discount as f32;
        let mut takers: Vec<(f32, u32)> = Vec::new();
        for &slot in &roll.visitors {
            let i = slot as usize;
            let wish = p.coupon_reach + (1.0 - p.coupon_reach) * people.reward_pull[i];
            let u = key.uniform(people.identity[i]);
            let better = people.coupon_until[i] < day || people.coupon[i] < discount;
            if u < wish && better && chosen.has(people, i) {
                takers.push((u / wish, slot));
            }
        }
        takers.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        takers.truncate(usize::from(self.coupons));
        let issue = journal.new_item();
        for (_, slot) in takers {
            let i = slot as usize;
            people.coupon[i] = discount;
            people.coupon_until[i] = day + i32::from(self.days_valid) - 1;
            people.expect_discount(p, i, discount);
            let worth = people.basket[i] * discount;
            people.expect_money(p, i, worth);
            let minute = if journal.logs() {
                people.minute_of(now, i)
            } else {
                0
            };
            people.show(now, slot as usize);
            journal.click(slot, minute, issue);
            people.bound_purchases(now, i);
        }
    }
}

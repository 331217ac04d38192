//! The operator's account: exact money in fen, and the minutes of the day. Members' own packets are kept beside it.

/// Money and working time of the operator.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Account {
    /// Money at hand, fen.
    pub balance: i64,
    /// Money granted so far, fen.
    pub granted: i64,
    /// Money granted today, fen.
    pub granted_today: i64,
    /// Money paid to members so far (packets taken, prizes), fen.
    pub to_members: i64,
    /// Money paid to others so far (content, events), fen.
    pub to_others: i64,
    /// Money that lies in open packets, fen.
    pub in_packets: i64,
    /// Money that members have put into packets of their own so far, fen, refunds taken off.
    pub from_members: i64,
    /// The part of it that other members have taken, fen.
    pub between_members: i64,
    /// Working time left today, minutes.
    pub minutes_left: f64,
    /// Working time of a day, minutes.
    pub minutes_per_day: f64,
    /// Working time of today that a cut has taken away, minutes.
    pub minutes_cut: f64,
    /// Tactics left undone today, wholly or in part, for want of working time.
    pub undone_for_time: u32,
    /// The same for want of money.
    pub undone_for_money: u32,
    /// Times today that there was nobody to do a tactic to, or nothing to do.
    pub for_nobody: u32,
}

/// Yuan in whole fen.
pub(crate) fn fen(yuan: f64) -> i64 {
    (yuan * 100.0 + 0.5) as i64
}

impl Account {
    /// Begins a day; the first of every month brings the budget.
    pub(crate) fn begin_day(&mut self, day: u32, budget: i64) {
        self.granted_today = if day.is_multiple_of(super::clock::MONTH) {
            budget
        } else {
            0
        };
        self.balance += self.granted_today;
        self.granted += self.granted_today;
        self.minutes_left = self.minutes_per_day;
        self.minutes_cut = 0.0;
        (self.undone_for_time, self.undone_for_money, self.for_nobody) = (0, 0, 0);
    }

    /// Working time used today, minutes.
    pub(crate) fn minutes_used(&self) -> f64 {
        self.minutes_per_day - self.minutes_cut - self.minutes_left
    }

    /// Takes away a share of the working time that is left today.
    pub(crate) fn cut_minutes(&mut self, share: f64) {
        let cut = self.minutes_left * share;
        self.minutes_left -= cut;
        self.minutes_cut += cut;
    }

    /// Takes back a share of an amount that was granted, as far as it is still at hand.
    pub(crate) fn withdraw(&mut self, amount: i64, share: f64) {
        let back = self.balance.min((amount as f64 * share) as i64);
        self.balance -= back;
        self.granted -= back;
    }

    /// Money that has left the operator's hands for good or lies in open packets, fen.
    pub(crate) fn spent(&self) -> i64 {
        self.granted - self.balance
    }

    /// How many of `wanted` things can be done that each take `minutes` and cost `price`. Takes the minutes; the money
    /// is taken by whoever hands it out. Counts the tactic as undone when not all can, and that nothing was wanted.
    pub(crate) fn afford(&mut self, wanted: u32, minutes: f64, price: i64) -> u32 {
        let (mut in_time, mut payable) = (wanted, wanted);
        if minutes > 0.0 {
            in_time = wanted.min((self.minutes_left / minutes) as u32);
        }
        if price > 0 {
            payable = wanted.min(u32::try_from(self.balance / price).unwrap_or(u32::MAX));
        }
        let able = in_time.min(payable);
        self.minutes_left -= f64::from(able) * minutes;
        self.for_nobody += u32::from(wanted == 0);
        // Of two limits the narrower one stops it; of equal ones time, which is there again tomorrow.
        let stopped = able < wanted;
        self.undone_for_time += u32::from(stopped && in_time <= payable);
        self.undone_for_money += u32::from(stopped && payable < in_time);
        able
    }

    /// Pays somebody outside the community.
    pub(crate) fn pay_others(&mut self, amount: i64) {
        self.balance -= amount;
        self.to_others += amount;
    }

    /// Pays a member directly.
    pub(crate) fn pay_member(&mut self, amount: i64) {
        self.balance -= amount;
        self.to_members += amount;
    }

    /// Puts money into a packet.
    pub(crate) fn fill_packet(&mut self, amount: i64) {
        self.balance -= amount;
        self.in_packets += amount;
    }

    /// A member takes a share of a packet.
    pub(crate) fn take_from_packet(&mut self, amount: i64) {
        self.in_packets -= amount;
        self.to_members += amount;
    }

    /// What nobody took comes back.
    pub(crate) fn refund_packet(&mut self, amount: i64) {
        self.in_packets -= amount;
        self.balance += amount;
    }

    /// A member puts money into a packet.
    pub(crate) fn fill_by_member(&mut self, amount: i64) {
        self.from_members += amount;
    }

    /// A member takes a share of another member's packet.
    pub(crate) fn take_from_member(&mut self, amount: i64) {
        self.between_members += amount;
    }

    /// What nobody took goes back to the member.
    pub(crate) fn refund_member(&mut self, amount: i64) {
        self.from_members -= amount;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_never_made_or_lost() {
        let mut account = Account {
            minutes_per_day: 10.0,
            ..Account::default()
        };
        account.begin_day(0, fen(30.0));
        account.fill_packet(1000);
        account.take_from_packet(300);
        account.refund_packet(700);
        account.pay_others(500);
        account.pay_member(100);
        assert_eq!(
            account.granted,
            account.balance + account.in_packets + account.to_members + account.to_others
        );
        assert_eq!(account.spent(), 900);
    }

    #[test]
    fn time_and_money_both_limit_what_is_done() {
        let mut account = Account {
            minutes_per_day: 10.0,
            ..Account::default()
        };
        account.begin_day(0, 1000);
        assert_eq!(account.afford(3, 2.0, 0), 3);
        assert_eq!(account.afford(3, 2.0, 0), 2);
        assert_eq!(account.afford(5, 0.0, 400), 2);
        assert_eq!(account.afford(0, 1.0, 400), 0);
        assert_eq!((account.undone_for_time, account.undone_for_money), (1, 1));
        assert_eq!((account.for_nobody, account.minutes_used()), (1, 10.0));
    }
}

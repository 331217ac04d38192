//! Money: what red envelopes bring back, and what invited members spend.

use std::collections::BTreeMap;

use super::estimate::Estimate;
use super::log::{DAY, Log};

/// How much more a member sends into the group within 24 hours for each further yuan taken from a red envelope.
///
/// Shares of one lucky-draw envelope are a matter of luck, so those who took from the same one are compared with each
/// other: the slope of money sent on money taken, both measured from the envelope's means (Yuan et al. 2024). Operators
/// are left out. Nothing when no envelope was shared unequally.
#[must_use]
pub fn packet_return(log: &Log) -> Option<Estimate> {
    let transfers = log.transfers();
    let taken = transfers.iter().filter(|g| g.taken);
    let mut packets: BTreeMap<u32, Vec<(f64, f64)>> = BTreeMap::new();
    for transfer in taken.filter(|g| !log.is_operator(g.member)) {
        let from = transfers.partition_point(|g| g.time < transfer.time);
        let day = transfers[from..]
            .iter()
            .take_while(|g| g.time <= transfer.time + DAY);
        let sent = day
            .filter(|g| !g.taken && g.member == transfer.member)
            .map(|g| g.yuan)
            .sum();
        let of_packet = packets.entry(transfer.packet).or_default();
        of_packet.push((transfer.yuan, sent));
    }
    let (mut product, mut square, mut cases) = (0.0, 0.0, 0);
    for shares in packets.values().filter(|shares| shares.len() > 1) {
        let n = shares.len() as f64;
        let mean = |of: fn(&(f64, f64)) -> f64| shares.iter().map(of).sum::<f64>() / n;
        let (took, sent) = (mean(|s| s.0), mean(|s| s.1));
        for share in shares {
            product += (share.0 - took) * (share.1 - sent);
            square += (share.0 - took) * (share.0 - took);
            cases += 1;
        }
    }
    (square > 1e-9).then(|| Estimate {
        value: product / square,
        cases,
    })
}

/// The mean money spent by members whom another member invited ÷ that of the others who joined after the first day of
/// the observation. Nothing when the log records no spending or one side spent nothing.
#[must_use]
pub fn referral_value(log: &Log) -> Option<Estimate> {
    let later = log.start() + DAY;
    let (mut sums, mut cases) = ([0.0; 2], [0_u32; 2]);
    for (_, member) in log.ordinary_members().filter(|(_, m)| m.joined >= later) {
        let side = usize::from(member.traces.inviter.is_some());
        sums[side] += member.traces.spent?;
        cases[side] += 1;
    }
    let mean = |side: usize| sums[side] / f64::from(cases[side]);
    (sums[0] > 0.0 && sums[1] > 0.0).then(|| Estimate {
        value: mean(1) / mean(0),
        cases: cases[1],
    })
}

/// Members who joined on another member's invitation ÷ all other members; nothing when nobody was invited.
#[must_use]
pub fn invited_per_member(log: &Log) -> Option<Estimate> {
    let (mut invited, mut others) = (0.0, 0_u32);
    for (_, member) in log.ordinary_members() {
        match member.traces.inviter {
            Some(_) => invited += 1.0,
            None => others += 1,
        }
    }
    (invited > 0.0 && others > 0).then(|| Estimate {
        value: invited / f64::from(others),
        cases: others,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::Transfer;
    use super::super::log::sample::members;
    use super::*;

    #[test]
    fn luck_is_compared_within_an_envelope() {
        let transfer = |hour: i64, member, packet, yuan, taken| Transfer {
            time: hour * 3600,
            member,
            packet,
            yuan,
            taken,
        };
        // Of envelope 1, member 1 takes 3 and sends 2 within a day; member 2 takes 1 and sends 1 too late.
        let transfers = vec![
            transfer(0, 0, 1, 4.0, false),
            transfer(1, 1, 1, 3.0, true),
            transfer(2, 2, 1, 1.0, true),
            transfer(20, 1, 2, 2.0, false),
            transfer(21, 0, 2, 2.0, true),
            transfer(40, 2, 3, 1.0, false),
        ];
        let log = Log::new(members(1, &[0, 0, 0]), Vec::new(), 9 * DAY)
            .unwrap()
            .with_transfers(transfers);
        // Around the means 2 and 1: (1 · 1 + −1 · −1) ÷ 2.
        assert_eq!(
            packet_return(&log),
            Some(Estimate {
                value: 1.0,
                cases: 2
            })
        );
        let none = Log::new(members(0, &[0]), Vec::new(), DAY).unwrap();
        assert_eq!(packet_return(&none), None);
    }

    #[test]
    fn invited_members_are_set_against_the_others() {
        // Founders 0 and 1; 2 came alone and spent 10, 3 and 4 were invited and spent 0 and 24.
        let mut list = members(0, &[0, 0, 2, 3, 4]);
        for (member, yuan) in list.iter_mut().zip([500.0, 0.0, 10.0, 0.0, 24.0]) {
            member.traces.spent = Some(yuan);
        }
        list[3].traces.inviter = Some(0);
        list[4].traces.inviter = Some(3);
        let log = Log::new(list, Vec::new(), 9 * DAY).unwrap();
        let estimate = |value, cases| Some(Estimate { value, cases });
        assert_eq!(referral_value(&log), estimate(1.2, 2));
        assert_eq!(invited_per_member(&log), estimate(2.0 / 3.0, 3));
        let unknown = Log::new(members(0, &[0, 2]), Vec::new(), 9 * DAY).unwrap();
        assert_eq!(
            (referral_value(&unknown), invited_per_member(&unknown)),
            (None, None)
        );
    }
}

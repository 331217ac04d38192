//! Choosing by several aims at once: non-dominated sorting with crowding (NSGA-II: Deb, Pratap, Agarwal & Meyarivan 2002).
//!
//! Own code: the crates that have it draw from the machine's luck or cannot take values that come later.

use std::cmp::Ordering;

/// How good a plan is: every number the smaller the better, and how far it is from what is allowed (0 within).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Worth {
    pub costs: [f64; 3],
    pub violation: f64,
}

impl Worth {
    /// The better one by the aim alone first, what is allowed before what is not.
    pub(super) fn by_aim(&self, other: &Self) -> Ordering {
        let nearer = self.violation.total_cmp(&other.violation);
        nearer.then(self.costs[0].total_cmp(&other.costs[0]))
    }

    /// Whether this one is preferred whatever weighs most: allowed before not allowed, and else no worse in anything and better in
    /// something.
    pub(super) fn dominates(&self, other: &Self) -> bool {
        if self.violation > 0.0 || other.violation > 0.0 {
            return self.violation < other.violation;
        }
        let mut pairs = self.costs.iter().zip(&other.costs);
        self.costs != other.costs && pairs.all(|(own, other)| own <= other)
    }
}

/// The front each plan stands in (0 the best) and how lonely it is there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Standing {
    pub front: usize,
    pub crowding: f64,
}

impl Standing {
    /// The better one first: of an earlier front or, in the same, lonelier.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let lonelier = other.crowding.total_cmp(&self.crowding);
        self.front.cmp(&other.front).then(lonelier)
    }
}

/// Where each plan stands.
pub(super) fn standings(worths: &[Worth]) -> Vec<Standing> {
    let mut standings = vec![
        Standing {
            front: 0,
            crowding: 0.0
        };
        worths.len()
    ];
    let mut left: Vec<usize> = (0..worths.len()).collect();
    let mut front = 0;
    while !left.is_empty() {
        let dominated = |plan: &usize| {
            left.iter()
                .any(|other| worths[*other].dominates(&worths[*plan]))
        };
        let (rest, members): (Vec<usize>, Vec<usize>) =
            left.iter().partition(|plan| dominated(plan));
        for (plan, crowding) in members.iter().zip(crowding(worths, &members)) {
            standings[*plan] = Standing { front, crowding };
        }
        left = rest;
        front += 1;
    }
    standings
}

/// How far a plan's neighbours in its front lie apart, summed over the aims as shares of the front's extent; without end at the ends.
fn crowding(worths: &[Worth], members: &[usize]) -> Vec<f64> {
    let mut sums = vec![0.0; members.len()];
    for aim in 0..3 {
        let cost = |place: usize| worths[members[place]].costs[aim];
        let mut order: Vec<usize> = (0..members.len()).collect();
        order.sort_by(|a, b| cost(*a).total_cmp(&cost(*b)));
        let (Some(&first), Some(&last)) = (order.first(), order.last()) else {
            continue;
        };
        let extent = cost(last) - cost(first);
        if extent <= 0.0 {
            // An aim in which all are equal has no ends.
            continue;
        }
        sums[first] = f64::INFINITY;
        sums[last] = f64::INFINITY;
        for three in order.windows(3) {
            sums[three[1]] += (cost(three[2]) - cost(three[0])) / extent;
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worth(costs: [f64; 3]) -> Worth {
        Worth {
            costs,
            violation: 0.0,
        }
    }

    #[test]
    fn fronts_are_peeled_off_one_after_another() {
        let plans = [
            worth([0.0, 2.0, 0.0]),
            worth([2.0, 0.0, 0.0]),
            worth([1.0, 1.0, 0.0]),
            worth([2.0, 2.0, 0.0]),
            worth([3.0, 3.0, 0.0]),
        ];
        let found = standings(&plans);
        let fronts: Vec<usize> = found.iter().map(|standing| standing.front).collect();
        assert_eq!(fronts, [0, 0, 0, 1, 2]);
        assert!(found[0].crowding.is_infinite() && (found[2].crowding - 2.0).abs() < 1e-12);
        assert_eq!(found[0].compare(&found[2]), Ordering::Less);
    }

    #[test]
    fn what_is_not_allowed_stands_behind_whatever_it_reaches() {
        let mut best = worth([-9.0, 0.0, 0.0]);
        best.violation = 0.1;
        let plain = worth([5.0, 5.0, 5.0]);
        assert!(plain.dominates(&best) && !best.dominates(&plain));
        assert!(!plain.dominates(&plain));
    }
}

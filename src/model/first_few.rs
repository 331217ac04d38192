//! The first few of many: what counts is the beginning of a queue, so the rest of it is never put in order.

use std::collections::BinaryHeap;

/// The first so many of what is offered, in its order.
pub(crate) struct FirstFew<T> {
    most: usize,
    /// Those that come first so far, the last of them on top.
    found: BinaryHeap<T>,
}

impl<T: Ord> FirstFew<T> {
    /// Nothing yet, and so many at most.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
            found: BinaryHeap::new(),
        }
    }

    /// The last of them so far, before which others must come; nothing while there is room.
    pub(crate) fn last(&self) -> Option<&T> {
        self.found.peek().filter(|_| self.found.len() == self.most)
    }

    /// Whether something that comes no earlier than `candidate` may still be among them.
    pub(crate) fn takes(&self, candidate: &T) -> bool {
        self.last().is_none_or(|last| candidate < last)
    }

    /// Takes the candidate if it is among them so far.
    pub(crate) fn offer(&mut self, candidate: T) {
        if self.found.len() < self.most {
            self.found.push(candidate);
        } else if let Some(mut last) = self.found.peek_mut()
            && candidate < *last
        {
            *last = candidate;
        }
    }

    /// All of them, the first one first.
    pub(crate) fn in_order(self) -> Vec<T> {
        self.found.into_sorted_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_few_are_the_beginning_of_the_whole_queue() {
        let offered: Vec<u32> = (0..200).map(|k| k * 7919 % 211).collect();
        let mut sorted = offered.clone();
        sorted.sort_unstable();
        for most in [1, 12, 500] {
            let mut few = FirstFew::new(most);
            for &candidate in &offered {
                let takes = few.takes(&candidate);
                few.offer(candidate);
                assert_eq!(takes, few.found.iter().any(|&taken| taken == candidate));
            }
            assert_eq!(few.in_order(), sorted[..most.min(200)]);
        }
    }
}

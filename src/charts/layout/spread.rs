//! Labels at the ends of lines: moved apart as little as possible, never on top of one another.

use model::math::{max, min};

/// A label that wants to stand at a height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// Middle of the label where its line ends.
    pub middle: f64,
    /// Height that it takes, with its distance to neighbours.
    pub height: f64,
}

/// Labels that touch and move together.
#[derive(Clone, Copy, Debug)]
struct Block {
    members: usize,
    height: f64,
    /// Sum over the members of (wish − distance from the block's top to the member's middle).
    wished_tops: f64,
}

impl Block {
    fn top(&self, room: (f64, f64)) -> f64 {
        max(
            min(self.wished_tops / self.members as f64, room.1 - self.height),
            room.0,
        )
    }
}

/// The middles of all labels so that none overlaps another and all lie between `top` and `bottom`, in the order of
/// `wishes`. Squared distances to the wishes are least (pool adjacent violators). When the labels need more room than
/// there is, they are squeezed evenly.
#[must_use]
pub fn spread(wishes: &[Wish], top: f64, bottom: f64) -> Vec<f64> {
    let needed: f64 = wishes.iter().map(|wish| wish.height).sum();
    let squeeze = if needed > bottom - top {
        max(bottom - top, 0.0) / needed
    } else {
        1.0
    };
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| {
        wishes[*a]
            .middle
            .total_cmp(&wishes[*b].middle)
            .then(a.cmp(b))
    });

    let mut blocks: Vec<Block> = Vec::with_capacity(wishes.len());
    for &index in &order {
        let height = wishes[index].height * squeeze;
        let mut block = Block {
            members: 1,
            height,
            wished_tops: wishes[index].middle - height / 2.0,
        };
        while let Some(above) = blocks.last().copied() {
            if above.top((top, bottom)) + above.height <= block.top((top, bottom)) + 1e-9 {
                break;
            }
            blocks.pop();
            block = Block {
                members: above.members + block.members,
                height: above.height + block.height,
                wished_tops: above.wished_tops + block.wished_tops
                    - above.height * block.members as f64,
            };
        }
        blocks.push(block);
    }

    let mut placed = vec![0.0; wishes.len()];
    let mut members = order.into_iter();
    for block in blocks {
        let mut y = block.top((top, bottom));
        for index in members.by_ref().take(block.members) {
            let height = wishes[index].height * squeeze;
            placed[index] = y + height / 2.0;
            y += height;
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(middle: f64) -> Wish {
        Wish {
            middle,
            height: 10.0,
        }
    }

    #[test]
    fn labels_with_room_stay_where_they_want_to_be() {
        assert_eq!(
            spread(&[wish(80.0), wish(20.0), wish(50.0)], 0.0, 100.0),
            [80.0, 20.0, 50.0]
        );
    }

    #[test]
    fn labels_on_one_spot_spread_around_it() {
        assert_eq!(
            spread(&[wish(50.0), wish(50.0), wish(50.0)], 0.0, 100.0),
            [40.0, 50.0, 60.0]
        );
        assert_eq!(spread(&[wish(52.0), wish(48.0)], 0.0, 100.0), [55.0, 45.0]);
    }

    #[test]
    fn labels_are_kept_inside() {
        assert_eq!(
            spread(&[wish(0.0), wish(2.0), wish(100.0)], 0.0, 100.0),
            [5.0, 15.0, 95.0]
        );
        assert_eq!(spread(&[wish(99.0), wish(98.0)], 0.0, 100.0), [95.0, 85.0]);
    }

    #[test]
    fn too_many_labels_are_squeezed_in_order() {
        assert_eq!(
            spread(&[wish(50.0), wish(50.0), wish(50.0), wish(10.0)], 0.0, 20.0),
            [7.5, 12.5, 17.5, 2.5]
        );
    }

    #[test]
    fn no_two_labels_overlap_wherever_they_wish() {
        for seed in 0..200_u32 {
            let wishes: Vec<Wish> = (0..6)
                .map(|i| Wish {
                    middle: f64::from((seed * 37 + i * i * 23) % 120),
                    height: f64::from(8 + i),
                })
                .collect();
            let placed = spread(&wishes, 0.0, 120.0);
            let mut spans: Vec<(f64, f64)> = placed
                .iter()
                .zip(&wishes)
                .map(|(y, w)| (y - w.height / 2.0, y + w.height / 2.0))
                .collect();
            spans.sort_by(|a, b| a.0.total_cmp(&b.0));
            assert!(spans[0].0 > -1e-6 && spans[5].1 < 120.0 + 1e-6, "{spans:?}");
            assert!(
                spans.windows(2).all(|pair| pair[0].1 <= pair[1].0 + 1e-6),
                "{spans:?}"
            );
        }
    }
}

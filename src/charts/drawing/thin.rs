//! Fewer points for the same picture.
//!
//! Points closer than the eye can tell apart are merged; peaks and troughs are kept.

use model::math::{max, min};
use plotters_backend::BackendCoord;

/// Which points of a column must survive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Highest and lowest: a line.
    Both,
    /// The one highest on the page: a band's upper edge.
    Upper,
    /// The one lowest on the page: a band's lower edge.
    Lower,
}

/// Merges points whose x lie within one column of `column` steps, except the first and the last one.
#[must_use]
pub fn columns(points: &[BackendCoord], column: i32, keep: Keep) -> Vec<BackendCoord> {
    let column = column.max(1);
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let mut kept = vec![*first];
    let inner = &points[1..points.len().max(2) - 1];
    for group in inner
        .chunk_by(|a, b| (a.0 - first.0).div_euclid(column) == (b.0 - first.0).div_euclid(column))
    {
        let upper = group.iter().enumerate().min_by_key(|(i, p)| (p.1, *i));
        let lower = group
            .iter()
            .enumerate()
            .max_by_key(|(i, p)| (p.1, std::cmp::Reverse(*i)));
        let (Some((i, upper)), Some((j, lower))) = (upper, lower) else {
            continue;
        };
        match keep {
            Keep::Upper => kept.push(*upper),
            Keep::Lower => kept.push(*lower),
            Keep::Both if i == j => kept.push(*upper),
            Keep::Both if i < j => kept.extend([*upper, *lower]),
            Keep::Both => kept.extend([*lower, *upper]),
        }
    }
    if points.len() > 1 {
        kept.push(*last);
    }
    kept
}

/// Leaves out points that lie within `tolerance` steps of the line between those that are kept
/// (Ramer, Douglas and Peucker).
#[must_use]
pub fn straighten(points: &[BackendCoord], tolerance: f64) -> Vec<BackendCoord> {
    let Some(last) = points.len().checked_sub(1) else {
        return Vec::new();
    };
    let mut keep = vec![false; points.len()];
    keep[0] = true;
    keep[last] = true;
    let mut spans = vec![(0, last)];
    while let Some((from, to)) = spans.pop() {
        let farthest = (from + 1..to)
            .map(|i| (i, distance(points[i], points[from], points[to])))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((middle, _)) = farthest.filter(|(_, far)| *far > tolerance) {
            keep[middle] = true;
            spans.extend([(from, middle), (middle, to)]);
        }
    }
    points
        .iter()
        .zip(keep)
        .filter_map(|(point, keep)| keep.then_some(*point))
        .collect()
}

/// Distance of `point` from the segment between `a` and `b`.
fn distance(point: BackendCoord, a: BackendCoord, b: BackendCoord) -> f64 {
    let vector =
        |from: BackendCoord, to: BackendCoord| (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
    let (along, off) = (vector(a, b), vector(a, point));
    let length = along.0 * along.0 + along.1 * along.1;
    let share = if length > 0.0 {
        (off.0 * along.0 + off.1 * along.1) / length
    } else {
        0.0
    };
    let share = min(max(share, 0.0), 1.0);
    let (dx, dy) = (off.0 - share * along.0, off.1 - share * along.1);
    (dx * dx + dy * dy).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peaks_survive_a_narrow_picture() {
        let points: Vec<BackendCoord> = (0..1000)
            .map(|x| (x, if x == 503 { -90 } else { 10 }))
            .collect();
        let thin = columns(&points, 20, Keep::Both);
        assert!(thin.len() <= 102 && thin.contains(&(503, -90)));
        assert_eq!((thin[0], thin[thin.len() - 1]), ((0, 10), (999, 10)));
        assert!(columns(&points, 20, Keep::Upper).contains(&(503, -90)));
        assert!(!columns(&points, 20, Keep::Lower).contains(&(503, -90)));
    }

    #[test]
    fn few_points_are_kept_as_they_are() {
        for points in [vec![], vec![(1, 2)], vec![(1, 2), (1, 3)]] {
            assert_eq!(columns(&points, 10, Keep::Both), points);
            assert_eq!(straighten(&points, 1.0), points);
        }
    }

    #[test]
    fn a_straight_line_needs_two_points() {
        let line: Vec<BackendCoord> = (0..50).map(|x| (x * 10, x * 4)).collect();
        assert_eq!(straighten(&line, 1.0), [(0, 0), (490, 196)]);
        let mut bent = line.clone();
        bent[20].1 += 30;
        let kept = straighten(&bent, 1.0);
        assert!(
            kept.contains(&bent[20])
                && kept.contains(&bent[19])
                && kept.contains(&bent[21])
                && kept.len() == 5
        );
    }
}

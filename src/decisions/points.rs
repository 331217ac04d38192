//! Low-discrepancy points: spread over the unit cube more evenly than chance would.

/// Dimensions that are spread evenly together; sets of so many are shuffled against each other (Burley 2020), as no sequence is even in
/// hundreds of dimensions.
const TOGETHER: usize = 32;

/// The first points of an Owen-scrambled Sobol sequence, at most 2¹⁶ of them.
#[must_use]
pub fn points(count: u32, dimensions: usize, seed: u64) -> Vec<Vec<f64>> {
    let seed = (seed ^ (seed >> 32)) as u32;
    let coordinate = |point: u32, dimension: usize| {
        let (set, own) = (dimension / TOGETHER, dimension % TOGETHER);
        let seed = seed.wrapping_add(set as u32);
        f64::from(sobol_burley::sample(point, own as u32, seed))
    };
    (0..count.min(1 << 16))
        .map(|point| (0..dimensions).map(|d| coordinate(point, d)).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_axis_has_a_point_in_each_part() {
        let points = points(64, 300, 42);
        for dimension in 0..300 {
            let mut parts: Vec<u32> = points
                .iter()
                .map(|p| (p[dimension] * 64.0) as u32)
                .collect();
            parts.sort_unstable();
            assert!(parts.into_iter().eq(0..64), "axis {dimension}");
        }
        assert_ne!(points[0][0], points[0][TOGETHER]);
    }
}

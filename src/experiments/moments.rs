//! Mean, spread and skewness of numbers that come one by one.

/// Sums of powers of distances from the mean (Pébay 2008, Formulas for robust, one-pass parallel computation of covariances and
/// arbitrary-order statistical moments, Sandia report SAND2008-6212).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Moments {
    count: usize,
    mean: f64,
    squares: f64,
    cubes: f64,
}

impl Moments {
    /// Takes a further number.
    pub(crate) fn take(&mut self, value: f64) {
        let before = self.count as f64;
        self.count += 1;
        let n = self.count as f64;
        let distance = value - self.mean;
        let step = distance / n;
        let term = distance * step * before;
        self.mean += step;
        self.cubes += term * step * (n - 2.0) - 3.0 * step * self.squares;
        self.squares += term;
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    pub(crate) fn mean(&self) -> f64 {
        self.mean
    }

    /// Standard deviation (n − 1); none of fewer than two.
    pub(crate) fn sd(&self) -> Option<f64> {
        (self.count > 1).then(|| (self.squares / (self.count as f64 - 1.0)).sqrt())
    }

    /// The adjusted Fisher–Pearson coefficient of skewness, of at least three numbers that are not all equal.
    pub(crate) fn skewness(&self) -> f64 {
        let n = self.count as f64;
        let sd = self.sd().unwrap_or_default();
        self.cubes / (sd * sd * sd) * n / ((n - 1.0) * (n - 2.0))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn one_pass_gives_what_two_would() {
        let numbers = [3.0, 8.0, 8.0, 1.0, 40.0, -2.0];
        let mut moments = Moments::default();
        numbers.into_iter().for_each(|number| moments.take(number));
        let mean = 58.0 / 6.0;
        let squares: f64 = numbers.map(|x| (x - mean) * (x - mean)).iter().sum();
        let cubes: f64 = numbers
            .map(|x| (x - mean) * (x - mean) * (x - mean))
            .iter()
            .sum();
        let sd = (squares / 5.0).sqrt();
        assert!((moments.mean() - mean).abs() < 1e-12);
        assert!((moments.sd().unwrap() - sd).abs() < 1e-12);
        let skewness = cubes / (sd * sd * sd) * 6.0 / 20.0;
        assert!((moments.skewness() - skewness).abs() < 1e-12);
    }

    #[test]
    fn equal_numbers_have_no_spread() {
        let mut moments = Moments::default();
        (0..30).for_each(|_| moments.take(0.1));
        assert_eq!((moments.count(), moments.sd()), (30, Some(0.0)));
        assert_eq!(Moments::default().sd(), None);
    }
}

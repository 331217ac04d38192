//! Small linear algebra: Cholesky's factor and least squares, in one order of additions, so that every target gives the same bits.

use model::math::sqrt;

/// A matrix, row by row.
pub(crate) type Matrix = Vec<Vec<f64>>;

/// The lower factor of a symmetric positive matrix; what rounding leaves below nothing on the diagonal counts as `least`.
pub(crate) fn cholesky(matrix: &Matrix, least: f64) -> Matrix {
    let n = matrix.len();
    let mut lower = vec![vec![0.0; n]; n];
    for row in 0..n {
        for column in 0..=row {
            let rest = matrix[row][column] - dot(&lower[row][..column], &lower[column][..column]);
            lower[row][column] = if row == column {
                sqrt(if rest > least { rest } else { least })
            } else {
                rest / lower[column][column]
            };
        }
    }
    lower
}

pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The solution of L y = b.
pub(crate) fn forward(lower: &Matrix, b: &[f64]) -> Vec<f64> {
    let mut y: Vec<f64> = Vec::with_capacity(b.len());
    for (row, b) in lower.iter().zip(b) {
        let place = y.len();
        y.push((b - dot(&row[..place], &y)) / row[place]);
    }
    y
}

/// The solution of L Lᵀ x = b.
fn solve(lower: &Matrix, b: &[f64]) -> Vec<f64> {
    let mut x = forward(lower, b);
    for place in (0..x.len()).rev() {
        let below: f64 = (place + 1..x.len())
            .map(|row| lower[row][place] * x[row])
            .sum();
        x[place] = (x[place] - below) / lower[place][place];
    }
    x
}

/// Least squares of several targets on centred predictors: for each target a coefficient a predictor.
///
/// `weights` are those of the cases; `ridge` is added to each predictor's weighted mean square.
pub(crate) fn regression(
    predictors: &[Vec<f64>],
    targets: &[Vec<f64>],
    weights: &[f64],
    ridge: &[f64],
) -> Matrix {
    let all: f64 = weights.iter().sum();
    let (width, wanted) = (
        predictors.first().map_or(0, Vec::len),
        targets.first().map_or(0, Vec::len),
    );
    let mut squares = vec![vec![0.0; width]; width];
    let mut products = vec![vec![0.0; width]; wanted];
    for ((x, y), weight) in predictors.iter().zip(targets).zip(weights) {
        let weight = weight / all;
        if weight == 0.0 {
            continue;
        }
        for (row, a) in squares.iter_mut().zip(x) {
            let weighted = weight * a;
            for (sum, b) in row.iter_mut().zip(x) {
                *sum += weighted * b;
            }
        }
        for (row, target) in products.iter_mut().zip(y) {
            let weighted = weight * target;
            for (sum, b) in row.iter_mut().zip(x) {
                *sum += weighted * b;
            }
        }
    }
    for (place, row) in squares.iter_mut().enumerate() {
        row[place] += ridge[place];
    }
    let lower = cholesky(&squares, 1e-12);
    products
        .iter()
        .map(|product| solve(&lower, product))
        .collect()
}

/// Weighted mean of each column.
pub(crate) fn means(rows: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    let all: f64 = weights.iter().sum();
    let width = rows.first().map_or(0, Vec::len);
    (0..width)
        .map(|column| {
            let each = rows.iter().zip(weights);
            each.map(|(row, weight)| row[column] * weight).sum::<f64>() / all
        })
        .collect()
}

/// Weighted covariance of the columns about `centre`.
pub(crate) fn covariance(rows: &[Vec<f64>], weights: &[f64], centre: &[f64]) -> Matrix {
    let all: f64 = weights.iter().sum();
    let width = centre.len();
    let mut sums = vec![vec![0.0; width]; width];
    for (row, weight) in rows.iter().zip(weights) {
        for a in 0..width {
            for b in 0..width {
                sums[a][b] += weight / all * (row[a] - centre[a]) * (row[b] - centre[b]);
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_factor_times_itself_is_the_matrix_and_equations_are_solved() {
        let matrix = vec![
            vec![4.0, 2.0, 0.6],
            vec![2.0, 5.0, 1.5],
            vec![0.6, 1.5, 3.0],
        ];
        let lower = cholesky(&matrix, 0.0);
        for (row, wanted) in matrix.iter().enumerate() {
            for (column, wanted) in wanted.iter().enumerate() {
                let found = dot(&lower[row], &lower[column]);
                assert!((found - wanted).abs() < 1e-12);
            }
        }
        let x = solve(&lower, &[1.0, 2.0, 3.0]);
        for (row, b) in matrix.iter().zip([1.0, 2.0, 3.0]) {
            assert!((dot(row, &x) - b).abs() < 1e-12);
        }
    }

    #[test]
    fn least_squares_finds_the_plane_and_weights_leave_cases_out() {
        let mut predictors: Vec<Vec<f64>> = (0..20)
            .map(|k| vec![f64::from(k) - 9.5, f64::from(k * k % 7) - 3.0])
            .collect();
        let mut targets: Vec<Vec<f64>> = predictors
            .iter()
            .map(|x| vec![2.0 * x[0] - x[1], 0.5 * x[1]])
            .collect();
        let mut weights = vec![1.0; 20];
        predictors.push(vec![50.0, 50.0]);
        targets.push(vec![-1000.0, 1000.0]);
        weights.push(0.0);
        let found = regression(&predictors, &targets, &weights, &[0.0; 2]);
        let wanted = [[2.0, -1.0], [0.0, 0.5]];
        for (found, wanted) in found.iter().flatten().zip(wanted.iter().flatten()) {
            assert!((found - wanted).abs() < 1e-9, "{found} {wanted}");
        }
    }
}

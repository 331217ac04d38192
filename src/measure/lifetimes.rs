//! Lifetimes: from joining or the first message to the last sign of life, and the distributions fitted to them.
//!
//! No crate: none that is well kept fits lifetimes of which some go on, with the same bits on every target.

use super::log::{DAY, Log};
use super::visits::{Joiners, joiners};
use model::math::{exp, ln, max};

/// How long one member stayed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lifetime {
    /// Days from the first to the last sign of life.
    pub days: f64,
    /// Whether it has ended; a member seen shortly before the observation's end may still be there (censored).
    pub ended: bool,
}

/// How long members went on writing: from the first to the last message.
///
/// A lifetime has ended when nothing came for [`Log::quiet_days`] days before the end of the observation. The cohort:
/// members whose first message lies at least 30 days more than that before it.
#[must_use]
pub fn posting_lifetimes(log: &Log) -> Vec<Lifetime> {
    let quiet = log.quiet_days();
    let followed = log.posters_followed_for(quiet + 30);
    followed
        .map(|p| Lifetime {
            days: days(p.last() - p.first()),
            ended: p.last() <= log.end() - i64::from(quiet) * DAY,
        })
        .collect()
}

/// How long members were seen: from joining to the last visit.
///
/// A lifetime has ended when there was no visit for 30 days before the end of the observation. The cohort: members
/// who joined at least 90 days before it.
#[must_use]
pub fn visit_lifetimes(log: &Log, who: Joiners) -> Vec<Lifetime> {
    joiners(log, 90, who)
        .map(|j| Lifetime {
            days: days(j.last_visit - j.joined),
            ended: j.last_visit <= log.members_end() - 30 * DAY,
        })
        .collect()
}

fn days(seconds: i64) -> f64 {
    seconds as f64 / DAY as f64
}

/// A distribution with two parameters fitted to lifetimes by maximum likelihood.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, schemars::JsonSchema)]
pub struct Fit {
    /// Weibull: the shape k; shifted beta-geometric: α; exponential: 1.
    pub shape: f64,
    /// Weibull and exponential: the scale, days; shifted beta-geometric: β.
    pub scale: f64,
    /// The logarithm of the likelihood, with its sign turned.
    pub minus_log_likelihood: f64,
    /// Lifetimes.
    pub cases: u32,
    /// Of them, those that have ended.
    pub ended: u32,
}

/// Lifetimes shorter than this count as this long, days (29 minutes): a member of one message has a lifetime of zero,
/// which no continuous distribution allows.
pub const SHORTEST_DAYS: f64 = 0.02;

/// The likeliest Weibull distribution, S(t) = exp(−(t ÷ scale)^shape). A shape below 1: the longer a member has been
/// there, the smaller the risk to go.
#[must_use]
pub fn weibull(lifetimes: &[Lifetime]) -> Option<Fit> {
    let (cases, ended) = sizes(lifetimes)?;
    // With the scale that is likeliest for a shape k, Σ tᵏ ÷ ended, one equation remains, which rises with k.
    let logs: Vec<f64> = lifetimes
        .iter()
        .map(|l| ln(max(l.days, SHORTEST_DAYS)))
        .collect();
    let of_ended = logs.iter().zip(lifetimes).filter(|(_, life)| life.ended);
    let mean_of_ended = of_ended.map(|(l, _)| l).sum::<f64>() / f64::from(ended);
    let sums = |k: f64| {
        let (mut sum, mut weighted) = (0.0, 0.0);
        for l in &logs {
            let power = exp(k * l);
            sum += power;
            weighted += power * l;
        }
        (sum, weighted)
    };
    let slope = |k: f64| {
        let (sum, weighted) = sums(k);
        weighted / sum - 1.0 / k - mean_of_ended
    };
    let shape = root(slope, SHAPES)?;
    let scale_power = sums(shape).0 / f64::from(ended);
    let scale = exp(ln(scale_power) / shape);
    let events = f64::from(ended) * (ln(shape) - ln(scale_power) + (shape - 1.0) * mean_of_ended);
    Some(Fit {
        shape,
        scale,
        minus_log_likelihood: f64::from(ended) - events,
        cases,
        ended,
    })
}

/// Shapes outside are no result: all lifetimes are equal then, or nearly all zero.
const SHAPES: (f64, f64) = (0.01, 50.0);

/// Where a rising function crosses zero between two places, if it does; to a relative error of 1e-10.
fn root(rising: impl Fn(f64) -> f64, (mut low, mut high): (f64, f64)) -> Option<f64> {
    if rising(low) > 0.0 || rising(high) < 0.0 {
        return None;
    }
    let mut middle = 1.0;
    while high - low > 1e-10 * high {
        if rising(middle) < 0.0 {
            low = middle;
        } else {
            high = middle;
        }
        middle = model::math::sqrt(low * high);
    }
    Some(middle)
}

/// The likeliest exponential distribution: a constant risk to go.
#[must_use]
pub fn exponential(lifetimes: &[Lifetime]) -> Option<Fit> {
    let (cases, ended) = sizes(lifetimes)?;
    let total: f64 = lifetimes.iter().map(|l| max(l.days, SHORTEST_DAYS)).sum();
    let scale = total / f64::from(ended);
    Some(Fit {
        shape: 1.0,
        scale,
        minus_log_likelihood: f64::from(ended) * (ln(scale) + 1.0),
        cases,
        ended,
    })
}

/// The likeliest shifted beta-geometric distribution of whole weeks (Fader & Hardie 2007): each member leaves with a
/// weekly chance of the member's own, and these chances are beta-distributed with α and β.
///
/// A lifetime of w whole weeks that has ended has the likelihood B(α + 1, β + w) ÷ B(α, β), one that has not
/// B(α, β + w) ÷ B(α, β).
#[must_use]
pub fn shifted_beta_geometric(lifetimes: &[Lifetime]) -> Option<Fit> {
    let (cases, ended) = sizes(lifetimes)?;
    let weeks = Weeks::new(lifetimes);
    let (alpha, beta) = weeks.likeliest()?;
    Some(Fit {
        shape: alpha,
        scale: beta,
        minus_log_likelihood: -weeks.log_likelihood(alpha, beta),
        cases,
        ended,
    })
}

/// The lifetimes, and those that have ended; nothing when none has.
fn sizes(lifetimes: &[Lifetime]) -> Option<(u32, u32)> {
    let ended = lifetimes.iter().filter(|l| l.ended).count();
    let size = |n: usize| u32::try_from(n).ok();
    Some((size(lifetimes.len())?, size(ended).filter(|n| *n > 0)?))
}

/// Whole weeks: how many members outlived week i, and how many ended in it.
struct Weeks {
    outlived: Vec<f64>,
    ended: Vec<f64>,
}

impl Weeks {
    fn new(lifetimes: &[Lifetime]) -> Self {
        let whole = |l: &Lifetime| (l.days / 7.0).floor() as usize;
        let longest = lifetimes.iter().map(whole).max().unwrap_or_default();
        let mut weeks = Self {
            outlived: vec![0.0; longest + 1],
            ended: vec![0.0; longest + 1],
        };
        for life in lifetimes {
            for survived in &mut weeks.outlived[..whole(life)] {
                *survived += 1.0;
            }
            if life.ended {
                weeks.ended[whole(life)] += 1.0;
            }
        }
        weeks
    }

    fn numbered(&self) -> impl Iterator<Item = (f64, f64, f64)> {
        let pairs = self.outlived.iter().zip(&self.ended).enumerate();
        pairs.map(|(week, (outlived, ended))| (week as f64, *outlived, *ended))
    }

    /// Each week outlived has the chance (β + i) ÷ (α + β + i), each end α ÷ (α + β + i).
    fn log_likelihood(&self, alpha: f64, beta: f64) -> f64 {
        self.numbered()
            .map(|(week, outlived, ended)| {
                let all = ln(alpha + beta + week);
                let mut sum = 0.0;
                if outlived > 0.0 {
                    sum += outlived * (ln(beta + week) - all);
                }
                if ended > 0.0 {
                    sum += ended * (ln(alpha) - all);
                }
                sum
            })
            .sum()
    }

    /// Newton's method in the logarithms of both parameters, each step shortened until the likelihood rises.
    fn likeliest(&self) -> Option<(f64, f64)> {
        /// Beyond these logarithms the distribution is a geometric one, and the parameters mean nothing.
        const FARTHEST: f64 = 14.0;
        let (mut u, mut v) = (0.0, 0.0);
        let mut value = self.log_likelihood(exp(u), exp(v));
        for _ in 0..200 {
            let (step_u, step_v) = self.step(exp(u), exp(v));
            let mut share = 1.0;
            let better = loop {
                let (next_u, next_v) = (u + share * step_u, v + share * step_v);
                let next = self.log_likelihood(exp(next_u), exp(next_v));
                if next > value {
                    break Some((next_u, next_v, next));
                }
                share *= 0.5;
                if share < 1e-9 {
                    break None;
                }
            };
            let Some((next_u, next_v, next)) = better else {
                return Some((exp(u), exp(v)));
            };
            (u, v, value) = (next_u, next_v, next);
            if u.abs() > FARTHEST || v.abs() > FARTHEST {
                return None;
            }
        }
        Some((exp(u), exp(v)))
    }

    /// Where Newton's method goes from α and β, in their logarithms; uphill where the likelihood is not yet concave.
    fn step(&self, alpha: f64, beta: f64) -> (f64, f64) {
        let (mut of_alpha, mut of_beta) = (0.0, 0.0);
        let (mut alpha_twice, mut beta_twice, mut both) = (0.0, 0.0, 0.0);
        for (week, outlived, ended) in self.numbered() {
            let (all, survives) = (1.0 / (alpha + beta + week), 1.0 / (beta + week));
            let cases = outlived + ended;
            of_alpha += ended / alpha - cases * all;
            of_beta += outlived * survives - cases * all;
            let bend = cases * all * all;
            alpha_twice += bend - ended / (alpha * alpha);
            beta_twice += bend - outlived * survives * survives;
            both += bend;
        }
        // By the logarithms: f' x, and f'' x² + f' x.
        let (gu, gv) = (of_alpha * alpha, of_beta * beta);
        let (uu, vv) = (
            alpha_twice * alpha * alpha + gu,
            beta_twice * beta * beta + gv,
        );
        let uv = both * alpha * beta;
        let determinant = uu * vv - uv * uv;
        let (du, dv) = if determinant > 0.0 && uu < 0.0 {
            (
                (uv * gv - vv * gu) / determinant,
                (uv * gu - uu * gv) / determinant,
            )
        } else {
            let length = model::math::sqrt(gu * gu + gv * gv);
            (gu / max(length, 1e-300), gv / max(length, 1e-300))
        };
        // Long steps lead out of the region in which the formula holds.
        let limit = max(max(du.abs(), dv.abs()), 1.0);
        (du / limit, dv / limit)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::log::sample::{members, posts};
    use super::*;

    fn life(days: f64, ended: bool) -> Lifetime {
        Lifetime { days, ended }
    }

    #[test]
    fn posting_lifetimes_by_hand() {
        // Observed for 100 days, so quiet after 30; followed for 60: member 3, who began on day 50, is too new.
        let list = posts(&[
            (0.0, 0),
            (10.0, 0),
            (5.0, 1),
            (75.0, 1),
            (40.0, 2),
            (50.0, 3),
        ]);
        let log = Log::new(members(0, &[0; 4]), list, 100 * DAY).unwrap();
        let found = posting_lifetimes(&log);
        assert_eq!(
            found,
            [life(10.0, true), life(70.0, false), life(0.0, true)]
        );
    }

    #[test]
    fn the_exponential_by_hand() {
        let fit = exponential(&[life(2.0, true), life(4.0, true), life(6.0, false)]).unwrap();
        assert_eq!((fit.scale, fit.cases, fit.ended), (6.0, 3, 2));
        assert!((fit.minus_log_likelihood - 2.0 * (ln(6.0) + 1.0)).abs() < 1e-12);
        assert_eq!(exponential(&[life(2.0, false)]), None);
    }

    /// Lifetimes at the middles of 2000 equal parts of a Weibull distribution.
    fn weibull_lifetimes(shape: f64, scale: f64, cut: f64) -> Vec<Lifetime> {
        (0..2000)
            .map(|i| {
                let p = (f64::from(i) + 0.5) / 2000.0;
                let t = scale * exp(ln(-ln(1.0 - p)) / shape);
                life(if t < cut { t } else { cut }, t < cut)
            })
            .collect()
    }

    #[test]
    fn a_weibull_distribution_is_found_again() {
        for (shape, scale, cut) in [(0.7, 50.0, 1e9), (0.8, 30.0, 40.0), (2.0, 5.0, 7.0)] {
            let fit = weibull(&weibull_lifetimes(shape, scale, cut)).unwrap();
            assert!((fit.shape / shape - 1.0).abs() < 0.02, "{fit:?}");
            assert!((fit.scale / scale - 1.0).abs() < 0.02, "{fit:?}");
        }
        let exact = weibull(&weibull_lifetimes(1.0, 9.0, 1e9)).unwrap();
        let constant = exponential(&weibull_lifetimes(1.0, 9.0, 1e9)).unwrap();
        assert!((exact.minus_log_likelihood - constant.minus_log_likelihood).abs() < 0.1);
        assert!(exact.minus_log_likelihood <= constant.minus_log_likelihood);
    }

    #[test]
    fn equal_lifetimes_have_no_shape() {
        assert_eq!(weibull(&[life(3.0, true); 5]), None);
        assert_eq!(weibull(&[]), None);
    }

    #[test]
    fn a_shifted_beta_geometric_distribution_is_found_again() {
        for (alpha, beta) in [(1.0, 2.0), (0.36, 0.27), (11.3, 359.2)] {
            // As many ends in each week as the distribution has; who is left after 200 weeks is still there.
            let (mut left, mut ended, mut outlived) = (1.0, Vec::new(), Vec::new());
            for week in 0..200 {
                ended.push(left * alpha / (alpha + beta + f64::from(week)));
                left -= ended[ended.len() - 1];
                outlived.push(left);
            }
            let (a, b) = Weeks { outlived, ended }.likeliest().unwrap();
            assert!(
                (a / alpha - 1.0).abs() < 1e-4 && (b / beta - 1.0).abs() < 1e-4,
                "{a} {b}"
            );
        }
    }

    #[test]
    fn the_likelihood_of_weeks_by_hand() {
        // Ended in week 0: α ÷ (α+β); ended in week 1: β ÷ (α+β) · α ÷ (α+β+1); not ended in week 1: β ÷ (α+β).
        let weeks = Weeks::new(&[life(0.0, true), life(8.0, true), life(13.9, false)]);
        let expected = ln(0.25) + ln(0.75 * 1.0 / 5.0) + ln(0.75);
        assert!((weeks.log_likelihood(1.0, 3.0) - expected).abs() < 1e-12);
    }

    #[test]
    fn a_constant_weekly_chance_has_no_finite_fit() {
        // A geometric distribution: half end in each week.
        let mut lifetimes = Vec::new();
        for week in 0..9_u32 {
            let n = 512_usize >> week;
            lifetimes.extend(std::iter::repeat_n(
                life(f64::from(week) * 7.0, true),
                n / 2,
            ));
        }
        assert_eq!(shifted_beta_geometric(&lifetimes), None);
    }
}

//! How long members go on writing and visiting after the first time.

use crate::analysis::Fits;
use crate::estimate::{Estimate, estimate};
use crate::lifetimes::Fit;
use crate::retention::{active_in_week, active_on_day};
use crate::statistic::{StatisticInfo, Unit, statistics};
use crate::survival::posting_survival;
use crate::visits::{Joiners, visit_survival};

fn shape(fit: Fit) -> Estimate {
    Estimate {
        value: fit.shape,
        cases: fit.cases,
    }
}

fn scale(fit: Fit) -> Estimate {
    Estimate {
        value: fit.scale,
        cases: fit.cases,
    }
}

/// By how much the Weibull distribution is likelier than the exponential one, which it contains.
fn gain(fits: Fits) -> Option<Estimate> {
    let (weibull, exponential) = (fits.weibull?, fits.exponential?);
    Some(Estimate {
        value: exponential.minus_log_likelihood - weibull.minus_log_likelihood,
        cases: weibull.cases,
    })
}

statistics! {
    posting_survival_1 Share "K09": |f| estimate(posting_survival(f.log, 1));
    posting_survival_7 Share "K09": |f| estimate(posting_survival(f.log, 7));
    posting_survival_30 Share "K09": |f| estimate(posting_survival(f.log, 30));
    posting_survival_90 Share "K09": |f| estimate(posting_survival(f.log, 90));
    weibull_shape Number "K10": |f| f.posting_fits().weibull.map(shape);
    weibull_scale Days "K10": |f| f.posting_fits().weibull.map(scale);
    weibull_gain Number "K10": |f| gain(f.posting_fits());
    sbg_alpha Number "K10": |f| f.posting_fits().shifted_beta_geometric.map(shape);
    sbg_beta Number "K10": |f| f.posting_fits().shifted_beta_geometric.map(scale);
    week1_return Share "K11": |f| estimate(active_in_week(f.log, 1));
    week4_return Share "K11": |f| estimate(active_in_week(f.log, 4));
    week12_return Share "K11": |f| estimate(active_in_week(f.log, 12));
    day1_return Share compared: |f| estimate(active_on_day(f.log, 1));
    day7_return Share compared: |f| estimate(active_on_day(f.log, 7));
    day30_return Share compared: |f| estimate(active_on_day(f.log, 30));
    visit_survival_1 Share "K12" [Joins, Visits]: |f| estimate(visit_survival(f.log, Joiners::All, 1));
    visit_survival_7 Share "K12" [Joins, Visits]: |f| estimate(visit_survival(f.log, Joiners::All, 7));
    visit_survival_30 Share "K12" [Joins, Visits]: |f| estimate(visit_survival(f.log, Joiners::All, 30));
    visit_survival_90 Share "K12" [Joins, Visits]: |f| estimate(visit_survival(f.log, Joiners::All, 90));
    visit_survival_30_silent Share "K12" [Messages, Silent, Joins, Visits]: |f| estimate(visit_survival(f.log, Joiners::NeverPosted, 30));
    visit_survival_30_posters Share "K12" [Messages, Joins, Visits]: |f| estimate(visit_survival(f.log, Joiners::Posted, 30));
    visit_weibull_shape Number "K12" [Joins, Visits]: |f| f.visit_fits(Joiners::All).weibull.map(shape);
}

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
    POSTING_SURVIVAL_1 "posting_survival_1" Share "K09": "首次发言 1 天后仍会发言",
        "Still writing 1 day after the first message",
        |f| estimate(posting_survival(f.log, 1));
    POSTING_SURVIVAL_7 "posting_survival_7" Share "K09": "首次发言 7 天后仍会发言",
        "Still writing 7 days after the first message",
        |f| estimate(posting_survival(f.log, 7));
    POSTING_SURVIVAL_30 "posting_survival_30" Share "K09": "首次发言 30 天后仍会发言",
        "Still writing 30 days after the first message",
        |f| estimate(posting_survival(f.log, 30));
    POSTING_SURVIVAL_90 "posting_survival_90" Share "K09": "首次发言 90 天后仍会发言",
        "Still writing 90 days after the first message",
        |f| estimate(posting_survival(f.log, 90));
    WEIBULL_SHAPE "weibull_shape" Number "K10": "发言寿命的 Weibull 形状参数", "Weibull shape of posting lifetimes",
        |f| f.posting_fits().weibull.map(shape);
    WEIBULL_SCALE "weibull_scale" Days "K10": "发言寿命的 Weibull 尺度（天）", "Weibull scale of posting lifetimes",
        |f| f.posting_fits().weibull.map(scale);
    WEIBULL_GAIN "weibull_gain" Number "K10": "Weibull 比指数分布多出的对数似然",
        "Log-likelihood of the Weibull above the exponential distribution",
        |f| gain(f.posting_fits());
    SBG_ALPHA "sbg_alpha" Number "K10": "发言寿命（周）的 sBG 参数 α",
        "Shifted beta-geometric α of posting lifetimes in weeks",
        |f| f.posting_fits().shifted_beta_geometric.map(shape);
    SBG_BETA "sbg_beta" Number "K10": "发言寿命（周）的 sBG 参数 β",
        "Shifted beta-geometric β of posting lifetimes in weeks",
        |f| f.posting_fits().shifted_beta_geometric.map(scale);
    WEEK1_RETURN "week1_return" Share "K11": "首次发言后第 1 周再发言", "Writes in week 1 after the first message",
        |f| estimate(active_in_week(f.log, 1));
    WEEK4_RETURN "week4_return" Share "K11": "首次发言后第 4 周再发言", "Writes in week 4 after the first message",
        |f| estimate(active_in_week(f.log, 4));
    WEEK12_RETURN "week12_return" Share "K11": "首次发言后第 12 周再发言", "Writes in week 12 after the first message",
        |f| estimate(active_in_week(f.log, 12));
    DAY1_RETURN "day1_return" Share compared: "首次发言后次日再发言", "Writes on day 1 after the first message",
        |f| estimate(active_on_day(f.log, 1));
    DAY7_RETURN "day7_return" Share compared: "首次发言后第 7 日再发言", "Writes on day 7 after the first message",
        |f| estimate(active_on_day(f.log, 7));
    DAY30_RETURN "day30_return" Share compared: "首次发言后第 30 日再发言", "Writes on day 30 after the first message",
        |f| estimate(active_on_day(f.log, 30));
    VISIT_SURVIVAL_1 "visit_survival_1" Share "K12": "入群 1 天后仍来访（含潜水者）",
        "Still visiting 1 day after joining, lurkers included",
        |f| estimate(visit_survival(f.log, Joiners::All, 1));
    VISIT_SURVIVAL_7 "visit_survival_7" Share "K12": "入群 7 天后仍来访（含潜水者）",
        "Still visiting 7 days after joining, lurkers included",
        |f| estimate(visit_survival(f.log, Joiners::All, 7));
    VISIT_SURVIVAL_30 "visit_survival_30" Share "K12": "入群 30 天后仍来访（含潜水者）",
        "Still visiting 30 days after joining, lurkers included",
        |f| estimate(visit_survival(f.log, Joiners::All, 30));
    VISIT_SURVIVAL_90 "visit_survival_90" Share "K12": "入群 90 天后仍来访（含潜水者）",
        "Still visiting 90 days after joining, lurkers included",
        |f| estimate(visit_survival(f.log, Joiners::All, 90));
    VISIT_SURVIVAL_30_SILENT "visit_survival_30_silent" Share "K12": "入群 30 天后仍来访：从未发言者",
        "Still visiting 30 days after joining, members who never wrote",
        |f| estimate(visit_survival(f.log, Joiners::NeverPosted, 30));
    VISIT_SURVIVAL_30_POSTERS "visit_survival_30_posters" Share "K12": "入群 30 天后仍来访：发过言者",
        "Still visiting 30 days after joining, members who wrote",
        |f| estimate(visit_survival(f.log, Joiners::Posted, 30));
    VISIT_WEIBULL_SHAPE "visit_weibull_shape" Number "K12": "来访寿命的 Weibull 形状参数",
        "Weibull shape of visit lifetimes",
        |f| f.visit_fits(Joiners::All).weibull.map(shape);
}

//! How many members there are, how much they write, and how unequally.

use crate::analysis::Analysis;
use crate::estimate::{Estimate, Share, estimate};
use crate::inequality::{
    gini, gini_of_all, monthly_gini, monthly_top_share, one_message_share, top_share,
};
use crate::log::DAY;
use crate::statistic::{StatisticInfo, Unit, statistics};
use crate::tail::{Tail, power_law};

/// A count, which is its own number of cases.
fn number(count: usize) -> Option<Estimate> {
    Some(Estimate::new(count as f64, count))
}

fn of_members(f: &Analysis<'_>, value: Option<f64>) -> Option<Estimate> {
    value.map(|value| Estimate::new(value, f.people()))
}

fn span_days(f: &Analysis<'_>) -> Option<Estimate> {
    let first = f.log.posters().iter().map(|p| p.first()).min()?;
    let last = f.log.posters().iter().map(|p| p.last()).max()?;
    Some(Estimate::new(((last - first) / DAY) as f64, f.messages()))
}

fn life_days(f: &Analysis<'_>) -> Option<Estimate> {
    let last = f.log.posters().iter().map(|p| p.last()).max()?;
    let life = (last - f.log.start()) as f64 / DAY as f64;
    Some(Estimate::new(life, f.messages()))
}

fn mean_messages(f: &Analysis<'_>) -> Option<Estimate> {
    let posters = f.counts().len();
    (posters > 0).then(|| Estimate::new(f.messages() as f64 / posters as f64, posters))
}

fn exponent(tail: Tail) -> Estimate {
    Estimate {
        value: tail.exponent,
        cases: tail.cases,
    }
}

statistics! {
    members People compared []: |f| number(f.people());
    posters People compared: |f| number(f.counts().len());
    messages Messages compared: |f| number(f.messages());
    operator_share Share compared [Messages, Operators]: |f| estimate(Share::count(f.log.contributions(), |c| f.log.is_operator(c.member)));
    days Days: span_days;
    life_days Days "K22": life_days;
    gini_posters Gini "K02" compared: |f| f.of_posters(gini(f.counts()));
    gini_month Gini "K05" compared: |f| monthly_gini(f.log);
    gini_all_members Gini [Messages, Silent]: |f| of_members(f, gini_of_all(f.counts(), f.people()));
    top1_share Share "K03" compared: |f| f.of_posters(top_share(f.counts(), f.counts().len(), 0.01));
    top5_share Share "K03": |f| f.of_posters(top_share(f.counts(), f.counts().len(), 0.05));
    top10_share Share "K03" compared: |f| f.of_posters(top_share(f.counts(), f.counts().len(), 0.10));
    top20_share Share "K03" compared: |f| f.of_posters(top_share(f.counts(), f.counts().len(), 0.20));
    top10_month Share "K05": |f| monthly_top_share(f.log);
    top1_of_all_members Share "K04" compared [Messages, Silent]: |f| of_members(f, top_share(f.counts(), f.people(), 0.01));
    top10_of_all_members Share [Messages, Silent]: |f| of_members(f, top_share(f.counts(), f.people(), 0.10));
    one_message_share Share "K06" compared: |f| estimate(one_message_share(f.counts()));
    few_messages_share Share: |f| estimate(Share::count(f.counts(), |n| *n <= 3));
    median_messages Messages compared: |f| Estimate::of_median(&f.ascending());
    mean_messages Messages: mean_messages;
    exponent_all Number: |f| power_law(f.counts(), 1).map(exponent);
    tail_exponent Number "K07": |f| f.tail().map(exponent);
    tail_from Messages "K07": |f| f.tail().map(|t| Estimate { value: f64::from(t.xmin), cases: t.cases });
    tail_distance Number "K07": |f| f.tail().map(|t| Estimate { value: t.distance, cases: t.cases });
}

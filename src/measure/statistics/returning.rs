//! Who writes again next week, by what this week was like.

use crate::analysis::Analysis;
use crate::estimate::{Estimate, estimate};
use crate::idleness::Contact;
use crate::statistic::{StatisticInfo, Unit, statistics};

fn rung(f: &Analysis<'_>, place: usize) -> Option<Estimate> {
    estimate(f.ladder()[place].next_week)
}

fn span(f: &Analysis<'_>, place: usize) -> Option<Estimate> {
    estimate(f.tenure()[place].next_week)
}

fn idle(f: &Analysis<'_>, place: usize) -> Option<Estimate> {
    estimate(f.idle(Contact::Nobody)[place])
}

statistics! {
    stay_1 Share "K13": |f| rung(f, 0);
    stay_2_3 Share "K13": |f| rung(f, 1);
    stay_4_10 Share "K13": |f| rung(f, 2);
    stay_11_30 Share "K13": |f| rung(f, 3);
    tenure_0 Share "K14": |f| span(f, 0);
    tenure_1_3 Share "K14": |f| span(f, 1);
    tenure_4_12 Share "K14": |f| span(f, 2);
    return_1 Share "K15" [Messages, Answers]: |f| idle(f, 1);
    return_2_3 Share "K15" [Messages, Answers]: |f| idle(f, 2);
    return_4_7 Share "K15" [Messages, Answers]: |f| idle(f, 3);
    return_8_15 Share "K15" [Messages, Answers]: |f| idle(f, 4);
    return_16_51 Share "K15" [Messages, Answers]: |f| idle(f, 5);
    return_52 Share "K15" [Messages, Answers]: |f| idle(f, 6);
}

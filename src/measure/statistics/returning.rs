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
    STAY_1 "stay_1" Share "K13": "本周发 1 条，下周再发言", "Writes again next week, after 1 message this week",
        |f| rung(f, 0);
    STAY_2_3 "stay_2_3" Share "K13": "本周发 2–3 条，下周再发言",
        "Writes again next week, after 2 to 3 messages this week",
        |f| rung(f, 1);
    STAY_4_10 "stay_4_10" Share "K13": "本周发 4–10 条，下周再发言",
        "Writes again next week, after 4 to 10 messages this week",
        |f| rung(f, 2);
    STAY_11_30 "stay_11_30" Share "K13": "本周发 11–30 条，下周再发言",
        "Writes again next week, after 11 to 30 messages this week",
        |f| rung(f, 3);
    TENURE_0 "tenure_0" Share "K14": "首次发言当周，下周再发言", "Writes again next week, in the week of the first message",
        |f| span(f, 0);
    TENURE_1_3 "tenure_1_3" Share "K14": "首次发言后第 1–3 周，下周再发言",
        "Writes again next week, 1 to 3 weeks after the first message",
        |f| span(f, 1);
    TENURE_4_12 "tenure_4_12" Share "K14": "首次发言后第 4–12 周，下周再发言",
        "Writes again next week, 4 to 12 weeks after the first message",
        |f| span(f, 2);
    RETURN_1 "return_1" Share "K15": "沉默 1 周且无人联系，下周发言",
        "Writes next week after 1 idle week, nobody having written to the member",
        |f| idle(f, 1);
    RETURN_2_3 "return_2_3" Share "K15": "沉默 2–3 周且无人联系，下周发言",
        "Writes next week after 2 to 3 idle weeks, nobody having written to the member",
        |f| idle(f, 2);
    RETURN_4_7 "return_4_7" Share "K15": "沉默 4–7 周且无人联系，下周发言",
        "Writes next week after 4 to 7 idle weeks, nobody having written to the member",
        |f| idle(f, 3);
    RETURN_8_15 "return_8_15" Share "K15": "沉默 8–15 周且无人联系，下周发言",
        "Writes next week after 8 to 15 idle weeks, nobody having written to the member",
        |f| idle(f, 4);
    RETURN_16_51 "return_16_51" Share "K15": "沉默 16–51 周且无人联系，下周发言",
        "Writes next week after 16 to 51 idle weeks, nobody having written to the member",
        |f| idle(f, 5);
    RETURN_52 "return_52" Share "K15": "沉默 52 周以上且无人联系，下周发言",
        "Writes next week after 52 idle weeks or more, nobody having written to the member",
        |f| idle(f, 6);
}

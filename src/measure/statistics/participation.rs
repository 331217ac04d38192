//! Who takes part, and how soon after joining.

use crate::estimate::estimate;
use crate::lurking::{activated_within, lurker_share};
use crate::participation::{light_only, share_who_wrote, wholly_silent};
use crate::statistic::{StatisticInfo, Unit, statistics};

statistics! {
    LURKER_SHARE "lurker_share" Share "K01" compared: "潜水率（入群满 90 天从未发言）",
        "Never wrote, of members who joined 90 days ago or more",
        |f| estimate(lurker_share(f.log, 90));
    NEVER_WROTE "never_wrote" Share "K01": "从未发言的成员占比（全体）", "Never wrote, of all members",
        |f| estimate(lurker_share(f.log, 0));
    LIGHT_ONLY "light_only" Share "K01": "不发言但有点赞、签到等轻参与的成员占比",
        "Never wrote but voted, liked or checked in, of members who joined 90 days ago or more",
        |f| estimate(light_only(f.log));
    WHOLLY_SILENT "wholly_silent" Share "K01": "既不发言也无轻参与的成员占比",
        "Neither wrote nor voted, liked or checked in, of members who joined 90 days ago or more",
        |f| estimate(wholly_silent(f.log));
    WROTE_1_TO_9 "wrote_1_to_9" Share: "发言 1–9 条的成员占比",
        "Wrote 1 to 9 times, of members who joined 90 days ago or more",
        |f| estimate(share_who_wrote(f.log, 1, 9));
    WROTE_10_OR_MORE "wrote_10_or_more" Share: "发言 10 条以上的成员占比",
        "Wrote 10 times or more, of members who joined 90 days ago or more",
        |f| estimate(share_who_wrote(f.log, 10, usize::MAX));
    ACTIVATED_1 "activated_1" Share "K08" compared: "首次发言在入群 1 天内", "First message within 1 day of joining",
        |f| estimate(activated_within(f.log, 1));
    ACTIVATED_7 "activated_7" Share "K08" compared: "首次发言在入群 7 天内", "First message within 7 days of joining",
        |f| estimate(activated_within(f.log, 7));
    ACTIVATED_30 "activated_30" Share "K08" compared: "首次发言在入群 30 天内",
        "First message within 30 days of joining",
        |f| estimate(activated_within(f.log, 30));
}

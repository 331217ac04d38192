//! Who takes part, and how soon after joining.

use crate::estimate::estimate;
use crate::lurking::{activated_within, lurker_share};
use crate::participation::{light_only, share_who_wrote, wholly_silent};
use crate::statistic::{StatisticInfo, Unit, statistics};

statistics! {
    lurker_share Share "K01" compared [Messages, Silent, Joins]: |f| estimate(lurker_share(f.log, 90));
    never_wrote Share "K01" [Messages, Silent]: |f| estimate(lurker_share(f.log, 0));
    light_only Share "K01" [Messages, Silent, Joins, LightActions]: |f| estimate(light_only(f.log));
    wholly_silent Share "K01" [Messages, Silent, Joins, LightActions]: |f| estimate(wholly_silent(f.log));
    wrote_1_to_9 Share [Messages, Silent, Joins]: |f| estimate(share_who_wrote(f.log, 1, 9));
    wrote_10_or_more Share [Messages, Silent, Joins]: |f| estimate(share_who_wrote(f.log, 10, usize::MAX));
    activated_1 Share "K08" compared [Messages, Joins]: |f| estimate(activated_within(f.log, 1));
    activated_7 Share "K08" compared [Messages, Joins]: |f| estimate(activated_within(f.log, 7));
    activated_30 Share "K08" compared [Messages, Joins]: |f| estimate(activated_within(f.log, 30));
}

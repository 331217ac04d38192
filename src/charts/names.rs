//! The field's words for every daily series and every outcome, in both languages, with their formulas.
//!
//! Charts, the page and the command line name numbers by this table and by nothing else.

use schemars::JsonSchema;
use serde::Serialize;

use words::Language;

/// A name and an explanation in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Label {
    /// Short name, as the trade uses it.
    pub short: &'static str,
    /// One line: the definition or formula.
    pub explanation: &'static str,
}

/// The words for one series or outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Words {
    /// Name in JSON and CSV.
    pub name: &'static str,
    /// In Chinese.
    pub zh: Label,
    /// In English.
    pub en: Label,
}

impl Words {
    /// The label in `language`.
    #[must_use]
    pub fn label(&self, language: Language) -> Label {
        match language {
            Language::Chinese => self.zh,
            Language::English => self.en,
        }
    }
}

const fn words(name: &'static str, zh: [&'static str; 2], en: [&'static str; 2]) -> Words {
    Words {
        name,
        zh: Label {
            short: zh[0],
            explanation: zh[1],
        },
        en: Label {
            short: en[0],
            explanation: en[1],
        },
    }
}

/// The names of shocks on charts: kind, Chinese, English.
const SHOCK_NAMES: &[[&str; 3]] = &[
    ["complaint_wave", "投诉潮", "complaints"],
    ["ad_flood", "广告刷屏", "ad flood"],
    ["koc_leaves", "KOC 离开", "KOCs leave"],
    ["competitor", "竞争群出现", "competitor"],
    ["platform_penalty", "平台处罚", "platform penalty"],
    ["quota_cut", "资源削减", "cut of means"],
    ["operator_away", "运营缺席", "operator away"],
    ["cut_off", "成员被切断", "members cut off"],
];

/// The name of the shock of a kind on charts; the kind itself for an unknown one.
#[must_use]
pub fn shock_name(kind: &'static str, language: Language) -> &'static str {
    let names = SHOCK_NAMES.iter().find(|[known, ..]| *known == kind);
    names.map_or(kind, |[_, zh, en]| match language {
        Language::Chinese => zh,
        Language::English => en,
    })
}

/// The words for the daily series.
pub const SERIES_WORDS: &[Words] = &[
    words(
        "members",
        ["群成员总数", "当天结束时的群成员数"],
        ["Members", "Members at the day's end"],
    ),
    words(
        "joined",
        ["新增成员数", "当天入群人数，含建群时的首批成员"],
        [
            "New members",
            "People who joined on the day, founders included",
        ],
    ),
    words(
        "joined_arrivals",
        ["自然入群人数", "当天自己找来入群的人数"],
        ["Joined by themselves", "New members who came by themselves"],
    ),
    words(
        "joined_invited",
        [
            "受邀入群人数",
            "当天由群成员自发邀请入群的人数，不含裂变活动",
        ],
        [
            "Joined by invitation",
            "New members whom a member invited of the member's own accord",
        ],
    ),
    words(
        "joined_referral",
        [
            "裂变入群人数",
            "当天通过裂变（老带新）活动由群成员带来的人数",
        ],
        [
            "Joined by referral",
            "New members whom a member brought in a referral campaign",
        ],
    ),
    words(
        "joined_paid",
        ["投放入群人数", "当天由付费投放带来的人数"],
        [
            "Joined by advertising",
            "New members who came by an advertisement",
        ],
    ),
    words(
        "joined_partner",
        ["互推入群人数", "当天从合作群互推来的人数"],
        [
            "Joined from partners",
            "New members who came from a partner's group",
        ],
    ),
    words(
        "joined_imported",
        ["导流入群人数", "当天从其他平台导流来的人数"],
        [
            "Joined from elsewhere",
            "New members who came over from another platform",
        ],
    ),
    words(
        "returned",
        ["回归人数", "退群后当天重新入群的人数"],
        [
            "Came back",
            "People who had left and joined again on the day",
        ],
    ),
    words(
        "turned_away",
        [
            "没能入群人数",
            "当天因群已满员、或没走完平台入群步骤而没能入群的人数",
        ],
        [
            "Turned away",
            "People who on the day found the group full or were lost at the platform's joining steps",
        ],
    ),
    words(
        "left",
        ["退群人数", "当天退群或被移出的人数"],
        ["Left", "Members who left or were removed on the day"],
    ),
    words(
        "left_unanswered",
        [
            "退群：无人回应",
            "因得不到认可而退群的人数：发言没人回应，或一直没人注意",
        ],
        [
            "Left: unanswered",
            "Left for want of recognition: what they wrote found no answer, or nobody took notice",
        ],
    ),
    words(
        "left_off_topic",
        [
            "退群：内容无关",
            "因提不起兴趣而退群的人数：群里的内容多半与自己无关",
        ],
        [
            "Left: off topic",
            "Left for want of interest: little of what they found concerned them",
        ],
    ),
    words(
        "left_overload",
        ["退群：消息太多", "因消息太多、被打扰而退群的人数"],
        [
            "Left: overload",
            "Left because there were too many messages",
        ],
    ),
    words(
        "left_ads",
        ["退群：广告太多", "因公告和广告太多而退群的人数"],
        [
            "Left: advertising",
            "Left because of notices and advertising",
        ],
    ),
    words(
        "left_friends_left",
        [
            "退群：没有熟人",
            "因没有归属感而退群的人数：熟悉的人走了，或一直没和谁熟起来",
        ],
        [
            "Left: nobody they know",
            "Left for want of belonging: the people they knew had gone, or they had come to know nobody",
        ],
    ),
    words(
        "left_reward_gone",
        ["退群：福利停了", "因红包、奖品停发而退群的人数"],
        ["Left: rewards stopped", "Left because the money stopped"],
    ),
    words(
        "left_interest_moved",
        [
            "退群：需求已过",
            "因入群时的需求已满足或兴趣转移而退群的人数",
        ],
        [
            "Left: interest over",
            "Left because what brought them was over",
        ],
    ),
    words(
        "left_conflict",
        ["退群：发生冲突", "因群内冲突而退群的人数"],
        ["Left: conflict", "Left because of a conflict"],
    ),
    words(
        "left_cut_off",
        ["被切断人数", "因平台或地区封锁而被迫离开的人数"],
        [
            "Cut off",
            "Members whom a platform or region cut off against their will",
        ],
    ),
    words(
        "left_removed",
        ["被移出人数", "被群主或运营移出群的人数"],
        ["Removed", "Members removed by the operator"],
    ),
    words(
        "dau",
        ["日活跃人数", "当天看过群的成员数（DAU）"],
        ["Daily active (DAU)", "Members who visited on the day"],
    ),
    words(
        "wau",
        ["周活跃人数", "最近 7 天内看过群的成员数（WAU）"],
        [
            "Weekly active (WAU)",
            "Members who visited in the last 7 days",
        ],
    ),
    words(
        "mau",
        ["月活跃人数", "最近 30 天内看过群的成员数（MAU）"],
        [
            "Monthly active (MAU)",
            "Members who visited in the last 30 days",
        ],
    ),
    words(
        "posters",
        ["发言人数", "当天至少发过一条消息的成员数"],
        [
            "Posters",
            "Members who wrote at least one message on the day",
        ],
    ),
    words(
        "messages",
        ["成员消息数", "当天成员发的消息数，含开话题和回复"],
        ["Messages", "Messages by members: posts and replies"],
    ),
    words(
        "posts",
        ["新话题数", "当天成员开启的话题数"],
        ["New topics", "Messages by members that open a topic"],
    ),
    words(
        "replies",
        ["回复数", "当天成员回应别人的消息数"],
        ["Replies", "Messages by members that answer somebody"],
    ),
    words(
        "operator_messages",
        ["运营消息数", "当天运营发的内容、回复、公告和私聊消息数"],
        [
            "Operator's messages",
            "Posts, answers, notices and private messages by the operator",
        ],
    ),
    words(
        "light_actions",
        [
            "轻互动次数",
            "当天点赞、打卡、抢红包、领券、接龙、抽奖的次数",
        ],
        [
            "Light actions",
            "Likes, check-ins, taps on red envelopes and coupons, names on lists and in draws",
        ],
    ),
    words(
        "checked_in",
        ["打卡人数", "当天打卡的成员数"],
        ["Checked in", "Members who checked in on the day"],
    ),
    words(
        "points",
        ["积分", "当天成员获得的积分"],
        ["Points", "Points earned by members on the day"],
    ),
    words(
        "conflicts",
        ["冲突次数", "当天新起的争吵和投诉次数"],
        [
            "Conflicts",
            "Quarrels and complaints that broke out on the day",
        ],
    ),
    words(
        "rule_breaking",
        ["违规消息数", "当天成员发的广告、刷屏等违反群规的消息数"],
        [
            "Messages against the rules",
            "Messages by members that broke the rules",
        ],
    ),
    words(
        "answered_share",
        ["回复率", "前天及更早、一周以内的话题中得到回复的占比"],
        [
            "Answered share",
            "Share of posts, two to seven days old, that were answered",
        ],
    ),
    words(
        "first_response_minutes",
        [
            "首次回复时长",
            "从发言到第一条回复的分钟数，取当天首次得到回复的话题的中位数",
        ],
        [
            "First-response time",
            "Median minutes from a post to its first answer",
        ],
    ),
    words(
        "silent_share",
        ["沉默用户比", "7 天没看过群的成员数 ÷ 群成员总数"],
        [
            "Silent share",
            "Members without a visit in the last 7 days ÷ members",
        ],
    ),
    words(
        "muted_share",
        ["免打扰占比", "设了消息免打扰的成员数 ÷ 群成员总数"],
        ["Muted share", "Members who muted the group ÷ members"],
    ),
    words(
        "folded_share",
        ["折叠占比", "折叠了群聊的成员数 ÷ 群成员总数"],
        [
            "Folded share",
            "Members who folded the group away ÷ members",
        ],
    ),
    words(
        "belonging",
        ["归属感", "成员归属感的平均值，0 到 1"],
        ["Belonging", "Mean belonging of the members, 0 to 1"],
    ),
    words(
        "belonging_sd",
        ["归属感差异", "成员之间归属感的标准差"],
        [
            "Spread of belonging",
            "Standard deviation of belonging between members",
        ],
    ),
    words(
        "recognition",
        ["认可感", "成员认可感的平均值，0 到 1"],
        ["Recognition", "Mean recognition of the members, 0 to 1"],
    ),
    words(
        "recognition_sd",
        ["认可感差异", "成员之间认可感的标准差"],
        [
            "Spread of recognition",
            "Standard deviation of recognition between members",
        ],
    ),
    words(
        "interest",
        ["兴趣", "成员兴趣的平均值，0 到 1"],
        ["Interest", "Mean interest of the members, 0 to 1"],
    ),
    words(
        "interest_sd",
        ["兴趣差异", "成员之间兴趣的标准差"],
        [
            "Spread of interest",
            "Standard deviation of interest between members",
        ],
    ),
    words(
        "habit",
        ["习惯", "成员来访习惯的平均强度，0 到 1"],
        [
            "Habit",
            "Mean strength of the members' habit of visiting, 0 to 1",
        ],
    ),
    words(
        "fatigue",
        ["疲劳度", "成员疲劳度的平均值，0 到 1"],
        ["Fatigue", "Mean fatigue of the members, 0 to 1"],
    ),
    words(
        "ties",
        ["人均熟人数", "每位成员在群里仍有往来的熟人数，取平均"],
        ["Ties per member", "Mean number of living ties of a member"],
    ),
    words(
        "invitations",
        ["邀请次数", "当天成员发出的邀请数"],
        ["Invitations", "Invitations sent by members on the day"],
    ),
    words(
        "trust",
        ["信任感", "成员对运营和品牌信任感的平均值，0 到 1"],
        [
            "Trust",
            "Mean trust of the members in operator and brand, 0 to 1",
        ],
    ),
    words(
        "buyers",
        ["购买人数", "当天下单的成员数，每人每天最多一单"],
        [
            "Buyers",
            "Members who bought on the day, each at most once a day",
        ],
    ),
    words(
        "revenue",
        ["成交额", "当天成员购买商品和缴纳会费的金额"],
        [
            "Revenue",
            "Money that members paid on the day for purchases and fees",
        ],
    ),
    words(
        "repeat_purchases",
        ["复购单数", "当天下单的成员中，入群后买过一次以上的单数"],
        [
            "Repeat purchases",
            "Purchases on the day by members who had bought before",
        ],
    ),
    words(
        "coupons_used",
        ["用券单数", "当天成员用优惠券下的单数"],
        ["Coupons used", "Purchases of the day with a coupon"],
    ),
    words(
        "added_revenue",
        [
            "增量成交额",
            "入过群的人当天的消费 − 同一批人没有社群时当天的消费，可以为负",
        ],
        [
            "Added revenue",
            "What all who ever joined paid on the day, less what they would have paid without the community",
        ],
    ),
    words(
        "money_sent_on",
        [
            "成员红包金额",
            "当天成员自己掏钱在群里发的红包，已扣除退回的",
        ],
        [
            "Money sent on",
            "Money that members put into red envelopes of their own on the day, refunds taken off",
        ],
    ),
    words(
        "money_spent",
        ["当日花费", "运营当天花的钱，已扣除退回的红包"],
        ["Money spent", "Money spent on the day, refunds taken off"],
    ),
    words(
        "operator_minutes",
        ["运营工时", "运营当天投入的分钟数"],
        [
            "Operator's minutes",
            "Working time of the operator on the day",
        ],
    ),
    words(
        "tactics_undone",
        ["没做成的次数", "当天因时间或预算不够而没做成的动作次数"],
        [
            "Tactics undone",
            "Tactics left undone for want of time or money",
        ],
    ),
    words(
        "groups",
        ["在运营的群数", "当天结束时运营者在打理的群的个数"],
        ["Groups", "Groups that the operator looks after"],
    ),
    words(
        "moved",
        [
            "跟着搬群的人数",
            "当天跟到新群的老成员数，不算退群也不算新增",
        ],
        [
            "Moved to a new group",
            "Members who followed into a new group; neither a leave nor a join",
        ],
    ),
    words(
        "tactics_blocked",
        ["被平台拦下的次数", "当天因违反平台规则而被拦下的动作次数"],
        [
            "Blocked by the platform",
            "Times that the platform blocked what broke its rules",
        ],
    ),
    words(
        "phase",
        [
            "生命周期阶段",
            "0 找群，1 混群，2 建群，3 养群·成长，4 养群·成熟，5 散群·衰退，6 散群·沉寂（7 天没人发言），7 再建",
        ],
        [
            "Phase of life",
            "0 seeking, 1 mingling, 2 founding, 3 growing, 4 mature, 5 declining, 6 silent (no message for 7 days), 7 refounding",
        ],
    ),
];

/// The words for the outcomes.
pub const OUTCOME_WORDS: &[Words] = &[
    words(
        "weekly_active",
        ["期末周活跃人数", "最后 7 天看过群的成员数（WAU）"],
        [
            "Weekly active at the end",
            "Members who visited in the last 7 days of the run",
        ],
    ),
    words(
        "members",
        ["期末群成员数", "最后一天结束时的群成员数"],
        ["Members at the end", "Members at the end of the run"],
    ),
    words(
        "monthly_active",
        ["期末月活跃人数", "最后 30 天看过群的成员数（MAU）"],
        [
            "Monthly active at the end",
            "Members who visited in the last 30 days of the run",
        ],
    ),
    words(
        "joined",
        ["累计入群人数", "全程入群人数，含建群时的首批成员"],
        ["Joined", "People who became members, founders included"],
    ),
    words(
        "left",
        ["累计退群人次", "全程退群或被移出的人次"],
        ["Left", "Times that a member left or was removed"],
    ),
    words(
        "exit_rate",
        ["退群率", "累计退群人次 ÷ 累计入群人数"],
        ["Exit rate", "Times left ÷ people who became members"],
    ),
    words(
        "churn_rate",
        ["流失率", "入过群的人中，期末已退群或 30 天没看过群的占比"],
        [
            "Churn rate",
            "Of all who became members: share who left or did not visit for 30 days",
        ],
    ),
    words(
        "silent_share",
        [
            "期末沉默成员占比",
            "最后 7 天没看过群的成员数 ÷ 期末群成员数",
        ],
        [
            "Silent share",
            "Members without a visit in the last 7 days ÷ members, at the end",
        ],
    ),
    words(
        "hidden_share",
        [
            "免打扰或折叠占比",
            "期末设了免打扰或折叠群聊的成员数 ÷ 期末群成员数",
        ],
        [
            "Muted or folded",
            "Members who muted or folded the group ÷ members, at the end",
        ],
    ),
    words(
        "retention_1",
        ["次日留存率", "入群 1 天后仍看群的新成员数 ÷ 新成员数"],
        [
            "Day-1 retention",
            "Of those who joined: share still visiting 1 day later or after",
        ],
    ),
    words(
        "retention_7",
        ["7 日留存率", "入群 7 天后仍看群的新成员数 ÷ 新成员数"],
        [
            "Day-7 retention",
            "Of those who joined: share still visiting 7 days later or after",
        ],
    ),
    words(
        "retention_30",
        ["30 日留存率", "入群 30 天后仍看群的新成员数 ÷ 新成员数"],
        [
            "Day-30 retention",
            "Of those who joined: share still visiting 30 days later or after",
        ],
    ),
    words(
        "dau_mean",
        ["平均日活跃人数", "最后 28 天的日活跃人数平均值"],
        ["Mean daily active", "Mean DAU of the last 28 days"],
    ),
    words(
        "stickiness",
        ["粘性 DAU/MAU", "最后 30 天的平均 DAU ÷ 期末 MAU"],
        [
            "Stickiness DAU/MAU",
            "Mean DAU of the last 30 days ÷ MAU at the end",
        ],
    ),
    words(
        "messages_per_day",
        ["日均消息数", "成员每天发的消息数，取全程平均"],
        [
            "Messages a day",
            "Messages by members a day, mean of the run",
        ],
    ),
    words(
        "answered_share",
        ["7 天内回复率", "成员话题中 7 天内得到回复的占比"],
        [
            "Answered within 7 days",
            "Share of members' posts that were answered within 7 days",
        ],
    ),
    words(
        "lurker_share",
        [
            "潜水成员占比",
            "入群满 90 天的成员中从未发言的占比（全程不足 90 天则按全体成员计）",
        ],
        [
            "Lurker share",
            "Of members who joined 90 or more days ago (short runs: of all): share who never wrote",
        ],
    ),
    words(
        "gini_posters",
        [
            "发言基尼系数",
            "发过言的成员之间消息数的基尼系数，越接近 1 越集中",
        ],
        [
            "Gini among posters",
            "Gini coefficient of messages among those who wrote at least one",
        ],
    ),
    words(
        "top10_share",
        [
            "头部 10% 发言占比",
            "最活跃的十分之一发言者的消息数 ÷ 全部成员消息数",
        ],
        [
            "Top tenth's share",
            "Share of the messages written by the most active tenth of those who wrote",
        ],
    ),
    words(
        "invited",
        [
            "老带新人数",
            "全程由群成员带来的人数：自发邀请与裂变活动之和",
        ],
        [
            "Brought by members",
            "Members whom a member brought, by invitation or in a referral campaign",
        ],
    ),
    words(
        "viral_k",
        ["裂变系数 K", "老带新人数 ÷ 累计入群人数"],
        [
            "Viral coefficient K",
            "Members whom a member brought ÷ people who became members",
        ],
    ),
    words(
        "diffusion_share",
        ["口碑增长占比", "老带新人数 ÷ 建群之后的累计入群人数"],
        [
            "Growth by word of mouth",
            "Members whom a member brought ÷ people who became members after the founding",
        ],
    ),
    words(
        "deep_invitation_share",
        [
            "深层邀请占比",
            "邀请链上第 3 层及更深的成员 ÷ 链上全部成员；首批成员为第 1 层",
        ],
        [
            "Deep invitations",
            "Share at level 3 or deeper of the chain of invitations, founders being level 1",
        ],
    ),
    words(
        "revenue",
        ["总成交额", "全程成员购买商品和缴纳会费的金额（GMV）"],
        ["Revenue", "Money that members paid for purchases and fees"],
    ),
    words(
        "buyer_share",
        ["购买转化率", "入群后买过的人数 ÷ 累计入群人数"],
        [
            "Share who bought",
            "Members who bought at least once ÷ people who became members",
        ],
    ),
    words(
        "repeat_rate",
        ["复购率", "入群后买过 2 次及以上的人数 ÷ 买过的人数"],
        [
            "Repeat rate",
            "Members who bought at least twice ÷ members who bought",
        ],
    ),
    words(
        "revenue_per_member",
        ["人均成交额", "总成交额 ÷ 累计入群人数"],
        ["Revenue per member", "Revenue ÷ people who became members"],
    ),
    words(
        "added_revenue",
        [
            "总增量成交额",
            "入过群的人入群后的消费 − 同一批人没有社群时的消费，可以为负",
        ],
        [
            "Added revenue",
            "What all who joined paid from then on, less what they would have paid without the community",
        ],
    ),
    words(
        "added_share",
        ["增量占比", "总增量成交额 ÷ 入过群的人入群后的全部消费"],
        [
            "Share added by the community",
            "Added revenue ÷ all that people who joined paid from then on",
        ],
    ),
    words(
        "money_spent",
        ["总花费", "全程花费，已扣除退回的红包"],
        [
            "Money spent",
            "Money spent by the operator, refunds taken off",
        ],
    ),
    words(
        "operator_hours",
        ["运营总工时", "运营全程投入的小时数"],
        ["Operator's hours", "Working time of the operator"],
    ),
    words(
        "yuan_per_active",
        [
            "单个活跃成员成本",
            "总花费 ÷ 期末周活跃人数，没有活跃成员时记 0",
        ],
        [
            "Cost per active member",
            "Money spent ÷ weekly active members at the end; 0 without any",
        ],
    ),
    words(
        "tactics_undone",
        ["没做成的次数", "全程因时间或预算不够而没做成的动作次数"],
        [
            "Tactics undone",
            "Tactics left undone for want of time or money",
        ],
    ),
];

/// The words for the daily series `name`.
#[must_use]
pub fn series_words(name: &str) -> Option<&'static Words> {
    SERIES_WORDS.iter().find(|words| words.name == name)
}

/// The words for the outcome `name`.
#[must_use]
pub fn outcome_words(name: &str) -> Option<&'static Words> {
    OUTCOME_WORDS.iter().find(|words| words.name == name)
}

/// A unit of the series and outcomes in `language`.
#[must_use]
pub fn unit(unit: &str, language: Language) -> &'static str {
    let [zh, en] = match unit {
        "people" => ["人", "people"],
        "messages" => ["条", "messages"],
        "messages/day" => ["条/天", "messages a day"],
        "actions" => ["次", "actions"],
        "times" => ["次", "times"],
        "groups" => ["个", "groups"],
        "phase" => ["阶段", "phase"],
        "purchases" => ["单", "purchases"],
        "points" => ["分", "points"],
        "conflicts" => ["起", "conflicts"],
        "share" => ["占比", "share"],
        "0..1" => ["0 到 1", "0 to 1"],
        "min" => ["分钟", "minutes"],
        "h" => ["小时", "hours"],
        "ties" => ["人", "ties"],
        "yuan" => ["元", "yuan"],
        _ => ["", ""],
    };
    match language {
        Language::Chinese => zh,
        Language::English => en,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::indicator::Indicator;
    use model::outcomes::OUTCOMES;
    use model::series::SERIES;

    #[test]
    fn every_shock_has_a_name() {
        let named: Vec<&str> = SHOCK_NAMES.iter().map(|[kind, ..]| *kind).collect();
        assert_eq!(named, model::shocks::Shock::KINDS);
    }

    fn assert_covered(table: &[Words], infos: &[Indicator]) {
        let named: Vec<&str> = table.iter().map(|words| words.name).collect();
        let wanted: Vec<&str> = infos.iter().map(|info| info.name).collect();
        assert_eq!(
            named, wanted,
            "the words must name every number once, in the same order"
        );
        for words in table {
            let chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
            assert!(
                chinese(words.zh.short) && chinese(words.zh.explanation),
                "{} has no Chinese",
                words.name
            );
            assert!(
                !chinese(words.en.short) && !chinese(words.en.explanation),
                "{} has Chinese in its English",
                words.name
            );
            assert!(
                words.en.short.len() >= 4 && words.en.explanation.len() >= 10,
                "{} lacks English",
                words.name
            );
        }
        for labels in [
            |words: &Words| words.zh.short,
            |words: &Words| words.en.short,
        ] {
            let mut shorts: Vec<&str> = table.iter().map(labels).collect();
            shorts.sort_unstable();
            shorts.dedup();
            assert_eq!(
                shorts.len(),
                table.len(),
                "two numbers have the same short name"
            );
        }
    }

    #[test]
    fn every_series_has_its_words_in_both_languages() {
        assert_covered(SERIES_WORDS, SERIES);
    }

    #[test]
    fn every_outcome_has_its_words_in_both_languages() {
        assert_covered(OUTCOME_WORDS, OUTCOMES);
    }

    #[test]
    fn every_unit_has_its_words() {
        for info in SERIES.iter().chain(OUTCOMES) {
            for language in [Language::Chinese, Language::English] {
                assert!(
                    !unit(info.unit, language).is_empty(),
                    "the unit {} of {} has no word",
                    info.unit,
                    info.name
                );
            }
        }
    }

    #[test]
    fn words_are_found_by_name() {
        assert_eq!(
            series_words("wau").map(|words| words.zh.short),
            Some("周活跃人数")
        );
        assert_eq!(
            outcome_words("stickiness").map(|words| words.en.short),
            Some("Stickiness DAU/MAU")
        );
        assert_eq!(series_words("no such"), None);
    }
}

// Generated from the Rust types by tests/declarations.rs.

/** What an operator can do. */
export type Action =
  /** 内容: posts by the operator. */
  | {
    /** What the posts are made of. */
    format: Format;
    kind: "content";
    /** Working time for a post. (0 to 1440 min) */
    minutes_per_post: number;
    /** Posts each time. (0 to 20) */
    posts: number;
    /** How good the posts are: 0 worthless, 0.5 like an ordinary member's, 1 outstanding. (0 to 1) */
    quality: number;
    /** Topic number, from 0, in the scenario's order. (0 to 3) */
    topic: number;
    /** Money for a post. (0 to 100000 yuan) */
    yuan_per_post: number;
  }
  /** 话题: a question that asks members to talk. */
  | {
    /** How easy and pleasant the question is to answer: 0 nobody feels addressed, 1 outstanding. (0 to 1) */
    appeal: number;
    kind: "discussion";
    /** Working time for finding the question and keeping the talk going. (0 to 1440 min) */
    minutes: number;
    /** Topic number, from 0, in the scenario's order. (0 to 3) */
    topic: number;
  }
  /** 专家答疑: an expert comes and answers open questions. */
  | {
    /** Open posts of the last seven days that the expert answers, at most. (0 to 500) */
    answers: number;
    kind: "expert_session";
    /** Working time for preparing and holding it. (0 to 1440 min) */
    minutes: number;
    /** How much the expert knows: 0 nobody listens, 1 outstanding. (0 to 1) */
    quality: number;
    /** Topic number, from 0, in the scenario's order. (0 to 3) */
    topic: number;
    /** Money for the expert. (0 to 1000000 yuan) */
    yuan: number;
  }
  /** 专题分享会: somebody who knows speaks to those who care. */
  | {
    /** Places; 0 means that nothing takes place. (0 to 10000) */
    capacity: number;
    kind: "talk";
    /** Working time for preparing and holding it. (0 to 1440 min) */
    minutes: number;
    /** How good the speaker is: 0 nobody listens, 1 outstanding. (0 to 1) */
    quality: number;
    /** Topic number, from 0, in the scenario's order. (0 to 3) */
    topic: number;
    /** Money for the speaker. (0 to 1000000 yuan) */
    yuan: number;
  }
  /** 早报: what was worth reading, in one message. */
  | {
    kind: "digest";
    /** Working time for a digest. (0 to 1440 min) */
    minutes: number;
    /** How well it is chosen and written: 0 of no use, 1 outstanding. (0 to 1) */
    quality: number;
    /** The topic that it is mostly about: a number, from 0, in the scenario's order. (0 to 3) */
    topic: number;
  }
  /** 共创: members are asked to make something of their own. */
  | {
    /** How pleasant and easy it is to take part: 0 nobody does, 1 outstanding. (0 to 1) */
    appeal: number;
    /** Pieces featured each time, at most. (0 to 100) */
    featured: number;
    kind: "co_creation";
    /** Working time for the call. (0 to 1440 min) */
    minutes: number;
    /** Working time for featuring a piece. (0 to 240 min) */
    minutes_per_featured: number;
    /** Topic number, from 0, in the scenario's order. (0 to 3) */
    topic: number;
    /** Money for each piece featured. (0 to 10000 yuan) */
    yuan_per_featured: number;
  }
  /** 签到: a daily tap with streaks. */
  | {
    /** How attractive the check-in is made: 0 nobody notices it, 1 prominent and pleasant. (0 to 1) */
    appeal: number;
    kind: "check_in";
    /** Working time on a day with check-in. (0 to 1440 min) */
    minutes: number;
    /** Money for each full streak. (0 to 10000 yuan) */
    prize_yuan: number;
    /** Missed days that do not break a streak. (0 to 10 days) */
    spare_days: number;
    /** Days in a row that earn the prize. (2 to 100 days) */
    streak_days: number;
  }
  /** 勋章: a mark for every so many messages or days of check-in. */
  | {
    /** What is counted. */
    counted: Counted;
    kind: "badges";
    /** Working time on a day with badges. (0 to 1440 min) */
    minutes: number;
    /** How many messages, or days in a row, from one badge to the next; 0 for no badge at all. (0 to 1000) */
    step: number;
  }
  /** 等级: a rank that rises with what somebody has written. */
  | {
    /** Messages that the first level takes; 0 for no levels at all. (0 to 1000) */
    first: number;
    kind: "levels";
    /** Working time on a day with levels. (0 to 1440 min) */
    minutes: number;
  }
  /** 榜单: members see how much they write, compared with others. */
  | {
    kind: "leaderboard";
    /** For a ranking: names listed. (1 to 100) */
    listed: number;
    /** Working time on a day with the board. (0 to 1440 min) */
    minutes: number;
    /** How prominently it is shown: 0 nobody sees it, 1 everybody does. (0 to 1) */
    prominence: number;
    /** What is shown. */
    shows: Shows;
  }
  /** 积分: taking part is counted in points. */
  | {
    kind: "points";
    /** Messages a day that earn points, at most. (1 to 100) */
    messages_a_day: number;
    /** Working time on a day with points. (0 to 1440 min) */
    minutes: number;
    /** Points for a check-in. (0 to 1000) */
    per_check_in: number;
    /** Points for a message. (0 to 1000) */
    per_message: number;
  }
  /** 积分兑换: points are exchanged for prizes. */
  | {
    kind: "redemption";
    /** Working time for handing out a prize. (0 to 240 min) */
    minutes_per_prize: number;
    /** Points for a prize. (1 to 1000000) */
    prize_points: number;
    /** Money value of a prize. (0 to 100000 yuan) */
    prize_yuan: number;
    /** Prizes each time, at most; 0 means that nothing takes place. (0 to 10000) */
    prizes: number;
  }
  /** 抽奖: prizes are drawn among those who take part. */
  | {
    kind: "lottery";
    /** Working time for a draw. (0 to 1440 min) */
    minutes: number;
    /** Money value of a prize; 0 means that nothing takes place. (0 to 100000 yuan) */
    prize_yuan: number;
    /** Prizes each time; 0 means that nothing takes place. (0 to 1000) */
    prizes: number;
  }
  /** 红包: money given away in the group. */
  | {
    /** Money in the packet; every group that is looked after gets one. (0 to 20000 yuan) */
    amount_yuan: number;
    kind: "red_envelope";
    /** Working time for a packet. (0 to 1440 min) */
    minutes: number;
    /** Number of shares; every share holds at least 0.01 yuan. (1 to 100) */
    shares: number;
    /** How the money is split. */
    split: Split;
  }
  /** 活动: people do something together at a set time. */
  | {
    /** How attractive it is to the ordinary member: 0 not at all, 1 outstanding. (0 to 1) */
    appeal: number;
    /** Places; 0 means that nothing takes place. (0 to 10000) */
    capacity: number;
    kind: "event";
    /** Working time for preparing and holding it. (0 to 1440 min) */
    minutes: number;
    /** Face to face instead of online: fewer come, with more people and closer, and some of their talk leaves the group. */
    offline: boolean;
    /** Fixed money for the event. (0 to 1000000 yuan) */
    yuan: number;
    /** Money for each person who comes. (0 to 10000 yuan) */
    yuan_per_head: number;
  }
  /** 欢迎: newcomers are greeted by name. */
  | {
    kind: "welcome";
    /** Working time for a greeting. (0 to 120 min) */
    minutes_per_newcomer: number;
    /** Share of the day's newcomers who are greeted. (0 to 1) */
    share: number;
  }
  /** 群规: the rules are shown. */
  | {
    kind: "rules";
    /** Working time on a day on which the rules are shown. (0 to 1440 min) */
    minutes: number;
    /** Whether the rules are shown; otherwise nothing takes place. */
    shown: boolean;
  }
  /** 内容管理: what is off topic is deleted, or kept out of the way of those whom it does not concern. */
  | {
    kind: "moderation";
    /** What is done about talk that is off topic. */
    manner: Manner;
    /** Working time on a day with moderation. (0 to 1440 min) */
    minutes: number;
    /** Working time for a message deleted. (0 to 60 min) */
    minutes_per_message: number;
    /** Share of what is off topic that is found. (0 to 1) */
    precision: number;
    /** For deleting: the topic that stays, a number from 0 in the scenario's order. (0 to 3) */
    topic: number;
  }
  /** 广告管理: messages against the rules are deleted. */
  | {
    kind: "ad_control";
    /** Working time for a message deleted. (0 to 60 min) */
    minutes_per_message: number;
    /** Share of the messages against the rules that are found on the day. (0 to 1) */
    share: number;
  }
  /** 清退: who breaks the rules again and again, or has not been seen for long, is removed. */
  | {
    /** Messages against the rules that lead to removal; 0 for never. (0 to 1000) */
    after: number;
    kind: "removal";
    /** Working time for removing a member: warning, record, explanation. (0 to 240 min) */
    minutes_per_person: number;
    /** Days without a sign of life that lead to removal; 0 for never. (0 to 1000 days) */
    silent_days: number;
  }
  /** 答疑: the operator answers members' messages. */
  | {
    /** Hours from a message to its answer, on the mean. (0.05 to 48 h) */
    delay_hours: number;
    /** Share of the messages that members have answered in which the operator joins in as well, to praise or to ask back. (0 to 1) */
    join: number;
    kind: "answering";
    /** Working time for an answer. (0 to 240 min) */
    minutes_per_answer: number;
    /** Share of the open messages that are answered while the time lasts. (0 to 1) */
    share: number;
  }
  /** 表彰: members are honoured in front of everybody. */
  | {
    kind: "award";
    /** Working time for an award. (0 to 1440 min) */
    minutes_per_award: number;
    /** Members honoured each time, at most; those honoured longest ago come first. (0 to 1000) */
    people: number;
    /** How much it means in public: 0 nobody notices, 1 a ceremony with a laudation. (0 to 1) */
    publicity: number;
    /** Money with each award. (0 to 100000 yuan) */
    yuan: number;
  }
  /** 培养 KOC: members who write become answerers. */
  | {
    kind: "cultivation";
    /** Working time for a talk. (0 to 240 min) */
    minutes_per_person: number;
    /** Members talked to each time, at most; those not written to for longest come first. (0 to 1000) */
    people: number;
  }
  /** 矛盾与投诉处理: quarrels and complaints are settled. */
  | {
    kind: "conflict_handling";
    /** Working time for a conflict. (0 to 480 min) */
    minutes_per_case: number;
    /** Probability that somebody's open conflicts are taken up each time. (0 to 1) */
    share: number;
  }
  /** 公告: a notice to all, by wish with @所有人. */
  | {
    kind: "announcement";
    /** Whether everybody is called (@所有人). */
    mention_all: boolean;
    /** Working time for a notice. (0 to 1440 min) */
    minutes: number;
    /** Notices each time. (0 to 10) */
    notices: number;
    /** How useful the notice is to the members: 0 pure advertisement, 1 what they were waiting for. (0 to 1) */
    relevance: number;
  }
  /** 私信: one-to-one messages. */
  | {
    kind: "private_message";
    /** Working time for a message. (0 to 240 min) */
    minutes_per_message: number;
    /** Messages each time, at most; those not written to for longest come first. (0 to 5000) */
    people: number;
    /** How personal it is: 0 a mass text, 1 written for this person. (0 to 1) */
    warmth: number;
  }
  /** 活码: the next group opens when one is full. */
  | {
    /** The most groups looked after at a time; with 1 none opens. (1 to 20) */
    groups: number;
    kind: "live_code";
    /** Working time for opening a group: its name, its notice, its helpers. (0 to 1440 min) */
    minutes_per_group: number;
  }
  /** 再建: the living core moves into a new group. */
  | {
    /** How well the move is prepared and explained: 0 nobody follows, 1 everybody knows why. (0 to 1) */
    appeal: number;
    /** Members who were seen in the last so many days are the core that is invited; the invitation stays open as long. (1 to 90 days) */
    core_days: number;
    kind: "refound";
    /** Working time for the move. (0 to 1440 min) */
    minutes: number;
  }
  /** 推销: the operator advertises goods in the group. */
  | {
    /** Days for which the offer holds. (1 to 60 days) */
    days_open: number;
    /** Share of the price that is let off. (0 to 0.9) */
    discount: number;
    /** How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for. (0 to 1) */
    fit: number;
    kind: "pitch";
    /** Selling messages each time. (0 to 20) */
    messages: number;
    /** Working time for a message. (0 to 1440 min) */
    minutes: number;
  }
  /** 付费投放: advertisements bought outside. */
  | {
    /** People whom the advertisement can win at all. (1 to 1000000 people) */
    audience: number;
    /** Fit of those who come: odds of a visit and duration of interest, relative to people who come by themselves. (0.05 to 2 ratio) */
    fit: number;
    kind: "paid_ads";
    /** Working time each time. (0 to 1440 min) */
    minutes: number;
    /** Money each time; 0 means that no advertisement appears. (0 to 1000000 yuan) */
    yuan: number;
    /** Price of one person who comes, while the audience is fresh. (0.5 to 10000 yuan) */
    yuan_per_joiner: number;
  }
  /** 裂变 / 老带新: members bring people for a reward. */
  | {
    /** How attractive the poster is: 0 nobody passes it on, 1 outstanding. (0 to 1) */
    appeal: number;
    /** Money for each person who joins. (0 to 10000 yuan) */
    invitee_yuan: number;
    /** Money for the inviter for each person who joins. (0 to 10000 yuan) */
    inviter_yuan: number;
    kind: "referral";
    /** Working time on a day of the campaign. (0 to 1440 min) */
    minutes: number;
  }
  /** 群主联盟: groups of similar people recommend one another. */
  | {
    /** Fit of those who come: odds of a visit and duration of interest, relative to people who come by themselves. (0.05 to 2 ratio) */
    fit: number;
    kind: "partner_exchange";
    /** Working time for one exchange. (0 to 1440 min) */
    minutes: number;
    /** Partners' groups; they are asked one after the other. (1 to 1000 groups) */
    partners: number;
    /** People in each of them; 0 means that there is nobody to win. (0 to 2000 people) */
    people_per_group: number;
    /** Share of them who come when they see the card for the first time. (0 to 1) */
    response: number;
  }
  /** 跨平台导流: followers on another platform are called over. */
  | {
    /** Others of those who came before whom each of them knows. (0 to 8 people) */
    acquaintances: number;
    /** Share of them who come over at the first call. (0 to 1) */
    conversion: number;
    /** Fit of those who come: odds of a visit and duration of interest, relative to people who come by themselves. (0.05 to 2 ratio) */
    fit: number;
    /** Followers on the other platform; 0 means that there is nobody to call. (0 to 1000000 people) */
    followers: number;
    kind: "cross_platform";
    /** Working time each time. (0 to 1440 min) */
    minutes: number;
    /** Money each time. (0 to 1000000 yuan) */
    yuan: number;
  }
  /** 短信: text messages outside the platform. */
  | {
    kind: "sms";
    /** Working time each time. (0 to 1440 min) */
    minutes: number;
    /** Messages each time, at most; who gets one is decided by lot. (0 to 50000 people) */
    people: number;
    /** How useful it is to those who receive it: 0 pure advertisement, 1 what they were waiting for. (0 to 1) */
    relevance: number;
    /** Price of a message. (0 to 10 yuan) */
    yuan_per_message: number;
  }
  /** 群名称与定位: what the community is called and says that it is. */
  | {
    /** How clearly it says for whom and what for: 0 as vague as without any, 1 nobody can mistake it. (0 to 1) */
    clarity: number;
    kind: "positioning";
    /** Working time for a new name, with its description and notice. (0 to 1440 min) */
    minutes: number;
    /** How much more it promises than there is: 0 nothing, 1 the moon. (0 to 1) */
    promise: number;
    /** Number of the topic that it names, from 0, in the scenario's order. (0 to 3) */
    topic: number;
  }
  /** 精选: a short list of goods chosen for the members. */
  | {
    /** Days for which the list holds. (1 to 60 days) */
    days_open: number;
    /** How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for. (0 to 1) */
    fit: number;
    /** Goods on the list; 0 means that there is none. (0 to 20) */
    goods: number;
    kind: "featured";
    /** Working time for choosing and describing one of the goods. (0 to 240 min) */
    minutes_per_good: number;
  }
  /** 拼团: a lower price for so many who buy together. */
  | {
    /** Days in which a group must fill up. (1 to 30 days) */
    days_open: number;
    /** Share of the price that is let off. (0 to 0.9) */
    discount: number;
    /** How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for. (0 to 1) */
    fit: number;
    /** People who make a group; 0 means that there is no offer. (0 to 100) */
    group_size: number;
    kind: "group_buy";
    /** Working time each time. (0 to 1440 min) */
    minutes: number;
  }
  /** 接龙: a list in the group on which people put themselves. */
  | {
    /** How attractive the list is, or how well the goods suit: 0 not at all, 1 just what people were looking for. (0 to 1) */
    appeal: number;
    /** Days for which the list is open. (1 to 30 days) */
    days_open: number;
    /** Share of the price that is let off to those on a list of orders. (0 to 0.9) */
    discount: number;
    kind: "solitaire";
    /** Working time each time. (0 to 1440 min) */
    minutes: number;
    /** Whether a name on the list is an order. */
    orders: boolean;
  }
  /** 赠品: something comes with the goods. */
  | {
    /** Days for which the offer holds. (1 to 60 days) */
    days_open: number;
    /** How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for. (0 to 1) */
    fit: number;
    kind: "giveaway";
    /** Working time each time. (0 to 1440 min) */
    minutes: number;
    /** Extras to be had each time. (0 to 10000) */
    pieces: number;
    /** What an extra is worth to those who get it. (0 to 10000 yuan) */
    worth_yuan: number;
    /** What an extra costs. (0 to 10000 yuan) */
    yuan_per_piece: number;
  }
  /** 故事: the operator tells of people behind the goods. */
  | {
    kind: "story";
    /** Working time for a story. (0 to 1440 min) */
    minutes: number;
    /** How good it is: 0 worthless, 0.5 like an ordinary member's message, 1 outstanding. (0 to 1) */
    quality: number;
    /** Topic number, from 0, in the scenario's order. (0 to 3) */
    topic: number;
    /** Money for a story. (0 to 100000 yuan) */
    yuan: number;
  }
  /** 场景: goods are shown in use. */
  | {
    /** How well the goods suit the members: 0 nobody wants them, 1 just what they were looking for. (0 to 1) */
    fit: number;
    kind: "scene";
    /** Working time for a scene. (0 to 1440 min) */
    minutes: number;
    /** How good the post is to read: 0 worthless, 0.5 like an ordinary member's message, 1 outstanding. (0 to 1) */
    quality: number;
    /** Money for a scene. (0 to 100000 yuan) */
    yuan: number;
  }
  /** 付费会员: members who pay a fee get more. */
  | {
    /** Share of every price that is let off to paying members. (0 to 0.9) */
    discount: number;
    /** How much only paying members get (own channel, advice, early access): 0 nothing, 1 a great deal. With neither this nor a discount nobody is asked to pay. (0 to 1) */
    exclusivity: number;
    /** Fee for 30 days. (0 to 100000 yuan) */
    fee_yuan: number;
    kind: "paid_membership";
    /** Working time each time. (0 to 1440 min) */
    minutes: number;
    /** What serving a paying member for 30 days costs. (0 to 100000 yuan) */
    yuan_per_member: number;
  }
  /** 高端: a tier for the best customers. */
  | {
    /** What a member pays for a place until the tier is filled anew. (0 to 100000 yuan) */
    fee_yuan: number;
    kind: "premium_tier";
    /** Working time for each place. (0 to 240 min) */
    minutes_per_place: number;
    /** Places. (0 to 1000) */
    places: number;
    /** How much dearer the tier's goods are, as a share of the ordinary price; below 0, how much cheaper. (-0.5 to 3 ratio) */
    uplift: number;
    /** What service costs for each place until the tier is filled anew. (0 to 100000 yuan) */
    yuan_per_place: number;
  }
  /** 优惠券: vouchers for the next purchase. */
  | {
    /** Coupons each time. (0 to 10000) */
    coupons: number;
    /** Days for which one is valid. (1 to 180 days) */
    days_valid: number;
    /** Share of the price that one lets off. (0 to 0.9) */
    discount: number;
    kind: "coupon";
    /** Working time each time. (0 to 1440 min) */
    minutes: number;
  }
  /** 礼品: presents to chosen members. */
  | {
    /** Presents each time, at most; those who have had none for longest come first. (0 to 5000) */
    gifts: number;
    kind: "gift";
    /** Working time for a present. (0 to 240 min) */
    minutes_per_gift: number;
    /** How personal it is: 0 the same for everybody, 1 chosen for this person. (0 to 1) */
    warmth: number;
    /** What a present costs, posting included. (0 to 100000 yuan) */
    yuan_per_gift: number;
  }
  /** 任务奖励: money for every message. */
  | {
    kind: "paid_task";
    /** Working time on a day with pay. (0 to 1440 min) */
    minutes: number;
    /** Messages of one person a day that are paid for. (1 to 60) */
    paid_messages: number;
    /** Money for a message. (0 to 1000 yuan) */
    pay_yuan: number;
  };

/** What the operator wants: one thing, or several with their weights. */
export interface Aim {
  /** Weight of learning. The model knows no knowledge: it counts the members who take part, by writing or by checking in. (0 to 100) */
  learning: number;
  /** Weight of living members: those who are active weekly. (0 to 100) */
  living_members: number;
  /** Weight of retention: the share of those who join who still come a month later. (0 to 100) */
  retention: number;
  /** Weight of revenue: what members pay. (0 to 100) */
  revenue: number;
}

/** The paired differences of what the operator aims at; more is better. */
export interface AimDifference {
  /** Upper end of that interval. */
  high: number | null;
  /** Worlds in which it is worse. */
  losses: number;
  /** Lower end of the interval, as of every outcome. */
  low: number | null;
  /** Mean of the differences: in the unit of the outcome or, where the aim is a mix, in points: percent of what each outcome is on average over the strategies, weighted. */
  mean: number;
  /** Where all worlds have the same difference, and it therefore has no interval: the largest share of all possible worlds that may have another, with the interval's probability. */
  others_at_most: number | null;
  /** How the difference is to be read. */
  reading: Reading;
  /** Worlds in which both come to exactly the same. */
  ties: number;
  /** By what factor common luck makes the variance of the difference smaller than if each strategy had luck of its own: so many times as many worlds would be needed then. None with few worlds, and where the difference does not vary. */
  variance_cut: number | null;
  /** Worlds in which the strategy is better. */
  wins: number;
  /** Worlds compared. */
  worlds: number;
}

/** An outcome that the operator wants more of. */
export interface AimPart {
  /** The outcome. */
  outcome: Outcome;
  /** Its weight; the weights sum to 1. */
  weight: number;
}

/** A difference in the aim and in what it takes. */
export interface Amounts {
  /** In the aim: in the unit of its outcome or, of a mix, in points. */
  aim: Estimate;
  /** In working time, hours. */
  hours: Estimate;
  /** In money spent, yuan. */
  yuan: Estimate;
}

/** The report of a study of any kind; its `format` says of which. */
export type Answer = ContributionsReport | RisksReport | SensitivityReport | PlansReport | RaceReport;

/** A figure in which group and case differ. */
export interface Apart {
  /** How far the two lie apart, in spreads; from 0. */
  distance: number;
  /** Name of the statistic. */
  name: string;
  /** The difference in a sentence. */
  text: Text;
}

/** People who come by themselves, day by day. */
export interface Arrivals {
  /** Exact number of people on day 0, 1, 2 …; days beyond the list fall back to `per_day`. */
  daily: number[];
  /** Mean number of people a day, Poisson distributed. (0 to 10000 people/day) */
  per_day: number;
}

/** What a person can say so that the files can be read. */
export type Ask =
  /** Whether day or month stands first in dates. */
  | {
    /** A date that may be either. */
    example: string;
    kind: "order";
  }
  /** Which column of a table holds what. */
  | {
    /** The names of the table's columns. */
    columns: string[];
    kind: "columns";
    /** What one of them must hold. */
    wanted: WantedColumn[];
  };

/** A number of behaviour that a document may set in `scenario.assumptions`. */
export interface Assumption {
  /** How well it is known. */
  confidence: Confidence;
  /** Value unless a document says otherwise. */
  default: number;
  /** What it means. */
  doc: Text;
  /** Greatest value. */
  high: number;
  /** What it is called. */
  label: Text;
  /** Least value. */
  low: number;
  /** Name in documents. */
  name: string;
  /** Where the value comes from; none where it is our judgement alone. */
  source: Text | null;
  /** Symbol in formulas. */
  symbol: string;
  /** Unit. */
  unit: string;
}

/** A decision taken apart. */
export interface Balance {
  /** Its probability on one day before: at joining for leaving, the mean of the first week for visiting. */
  before: number;
  /** Which decision. */
  decision: Decision;
  /** Its probability in the end: on the day of leaving, or the mean of the last week. */
  now: number;
  /** Terms that have changed by 0.05 or more, the greatest change first. */
  terms: TermChange[];
  /** Its probability on an ordinary day of membership: the median. */
  usual: number;
}

/** What a row proves about the model. */
export type Basis = "emergent" | "fitted" | "by_construction";

/** One figure of the group. */
export interface Beside {
  /** Where real communities lie, and the group beside them. */
  band: KnownBand | null;
  /** Name of the statistic, as in the measurement. */
  name: string;
  /** That of each real community, where its log knows it. */
  real: (number | null)[];
  /** What people call it. */
  title: Text;
  /** What it is counted in. */
  unit: Unit;
  /** The group's. */
  value: number;
}

/** A rule of the platform that a plan breaks. */
export interface Breach {
  /** Whether the platform blocks what goes beyond the rule; false where rules are switched off or it only punishes. */
  blocked: boolean;
  /** The date of that day. */
  date: CalendarDate;
  /** The first day on which it is broken, from 0. */
  day: number;
  /** Days on which it is broken. */
  days: number;
  /** Name of the rule. */
  rule: string;
  /** Number of the strategy, from 0. */
  strategy: number;
  /** Id of the tactic; absent where the scenario alone breaks the rule. */
  tactic?: string | null;
  /** What stands in the plan, the rule, and what follows. */
  text: Text;
}

/** A built-in case, as a page is given it. */
export interface BuiltIn {
  /** The whole document. */
  experiment: Experiment;
  /** The name that documents use: `{"scenario": {"preset": name}}`. */
  name: string;
  /** What the case teaches. */
  story: Text;
  /** What the case is called. */
  title: Text;
}

/** What was found of a free number, as a factor on the document's. */
export interface CalibratedNumber {
  /** Whether the log wants it beyond what is believed possible, and it stays at the end of that. */
  at_end: boolean;
  /** Ends of the middle nine tenths of the factor before the log was seen. */
  before: number[];
  /** Whether the log tells of it at all. */
  informed: boolean;
  /** Standard deviation of its logarithm, in that of before. */
  left: number;
  /** Median of the factor. */
  median: number;
  /** Which one. */
  number: FreeNumber;
  /** Ends of the middle nine tenths. */
  range: number[];
}

/** Quantiles of the worlds, a value a day. */
export interface CalibrationBand {
  /** Share of the known days on which the real group lies within p05 and p95. */
  covered: number | null;
  /** Of what. */
  field: HistoryField;
  /** One in twenty worlds lies below. */
  p05: number[];
  /** One in four. */
  p25: number[];
  /** One half. */
  p50: number[];
  /** Three in four. */
  p75: number[];
  /** Nineteen in twenty. */
  p95: number[];
  /** The real group, where it is known. */
  real: (number | null)[];
}

/** The answer of a calibration. */
export interface CalibrationReport {
  /** Days that were fitted to. */
  days: number;
  /** Simulated beside real days, a band for each field that is known. */
  fit: CalibrationBand[];
  /** What was found of each free number. */
  free: CalibratedNumber[];
  /** How the forecast did on days that it was not fitted to. */
  held_back: HeldBack | null;
  /** What is known of them. */
  known: HistoryField[];
  /** Of which group, and of which days. */
  of: Text;
  /** The days ahead under each plan. */
  plans: PlanForecast[];
  /** Simulations that the numbers rest on. */
  simulations: number;
  /** The first day. */
  start: CalendarDate;
  /** Whether the numbers that were found fit. */
  unfit: CalibrationUnfit;
  /** Worlds that fit and forecast rest on. */
  worlds: number;
}

/** How well the numbers that were found fit. */
export interface CalibrationUnfit {
  /** Worlds that lie as far from the others. */
  as_far: number;
  /** Mahalanobis distance of the real group's statistics from the worlds'. */
  distance: number;
  /** Statistics that lie far from all worlds; the oddest first. */
  odd: OddStatistic[];
  /** Of so many. */
  worlds: number;
}

/** What a case is telling of. */
export type CaseKind = "kept" | "lost" | "most_active" | "never_answered" | "lurker" | "invited_friend" | "muted_and_left";

/** The members of one world of one strategy, and those whose lives are telling. */
export interface Cast {
  /** Telling cases, at most one of a kind; nobody stands for two. */
  cases: TellingCase[];
  /** Everybody who joins, in the order of joining. */
  members: string[];
  /** Position of the strategy in the document. */
  strategy: number;
  /** Its name. */
  strategy_name: Text;
  /** Number of the world, from 0. */
  world: number;
}

/** Every number that a run gives. */
export interface Catalogue {
  /** The outcomes in the order of columns everywhere. */
  outcomes: Entry[];
  /** The daily series in the order of columns everywhere. */
  series: Entry[];
}

/** The groups in which tactics are offered. */
export type Category = "content" | "ritual" | "money" | "events" | "reach" | "care" | "order" | "growth" | "selling";

/** A cell of a column. */
export type Cell = string | number | null;

/** A drawn chart. All of it is made from one description, so that the parts cannot contradict one another. */
export interface ChartAnswer {
  /** What stands at these places. */
  columns: Column[];
  /** How its numbers are written. */
  form: NumberForm;
  /** Where the lines are in the picture. */
  frame: Frame;
  /** Height of the picture in pixels. */
  height: number;
  /** Places on the horizontal axis that have numbers, in ascending order. */
  places: number[];
  /** What it shows, in two or three sentences. */
  summary: string;
  /** The picture, a text of SVG. */
  svg: string;
  /** Its title in full. */
  title: string;
  /** Width of the picture in pixels. */
  width: number;
  /** Where words stand inside the plot: what is written over the picture keeps away from them. */
  words: Frame[];
  /** The horizontal axis. */
  x: ChartAxis;
  /** The vertical axis. */
  y: ChartAxis;
}

/** An axis of a drawn chart. */
export interface ChartAxis {
  /** At its end. */
  high: number;
  /** Whether it has powers of ten. */
  logarithmic: boolean;
  /** At its beginning: a number of the data, or where the axis is logarithmic the power of ten. */
  low: number;
}

/** The worlds of a chart, all strategies on the same people and luck. */
export interface ChartWorlds {
  /** By strategy and world: what the chart shows on each day. No days where the chart has none. */
  days: number[][][];
  /** Whether more is better; none where neither is. */
  more_is_better: boolean | null;
  /** By strategy and world: what it came to, by the aim for the chart of the aim, else on the last day. */
  reached: number[][];
}

/** An assumption looked at closely. */
export interface Closely {
  /** How well its value is known. */
  confidence: string;
  /** What the plans reach along its range, all else being as it is. */
  curve: CurvePoint[];
  /** What it means, in each language. */
  definition: Text;
  /** Where the best plan stops being better than another one. */
  flips: Flip[];
  /** Greatest value tried. */
  high: number;
  /** What it is called. */
  label: Text;
  /** Which share of the variance of what the best plan reaches it causes. */
  level: Indices;
  /** Least value tried. */
  low: number;
  /** Which share of the variance of the best plan's lead over the next it causes, where only the closely looked at move; none with a single plan. */
  margin: Indices | null;
  /** What it means, in English. */
  meaning: string;
  /** Its name in documents. */
  name: string;
  /** The document's value. */
  own: number;
  /** Its unit. */
  unit: string;
}

/** What became of a member. */
export interface Closing {
  /** The decision that explains it, taken apart; none where there was none to take, or too few days to compare. */
  balance: Balance | null;
  /** In a word. */
  fate: Fate;
  /** In sentences. */
  text: Text;
}

/** One column of a chart's numbers. */
export interface Column {
  /** One for each place of the chart. */
  cells: Cell[];
  /** Its name. */
  name: string;
  /** For the bounds of a band: the share of the worlds that it holds, in per cent. (0 to 255) */
  percent: number | null;
  /** What it holds. */
  role: Role;
  /** The strategy whose colour its line has, counted from 0. */
  strategy: number | null;
}

/** What the strategies of an experiment came to. It covers the worlds that all strategies have finished, and depends on nothing else: not on the sizes of the batches, not on their order. */
export interface Comparison {
  /** What the operator wants, by which the strategies are judged; the weightiest first. */
  aim: AimPart[];
  /** Name of the first strategy, which the others are compared with. */
  baseline: Text;
  /** What the plans break of the platform's rules, by strategy and day. */
  breaches: Breach[];
  /** Days of every run. */
  days: number;
  /** What each strategy but the first differs in from the first. */
  differences: StrategyDifference[];
  /** The version of the engine. */
  engine_version: string;
  /** Fingerprint of the whole document. */
  experiment_hash: string;
  /** The file format of the document. */
  format: string;
  /** Position of the plan that does nothing, where there is one. */
  idle: number | null;
  /** Position of the plan whose tactics are worth asking about: the best that does something; none where no plan does. */
  leading: number | null;
  /** The largest error of the daily series' quantiles, as a share of the numbers; none where they are exact, which they are of up to 2,000 worlds. */
  quantile_error: number | null;
  /** The strategies by the aim, the best first; empty with a single one. */
  ranking: Rank[];
  /** Fingerprint of the scenario. */
  scenario_hash: string;
  /** Number that all luck follows from. */
  seed: number;
  /** What each strategy came to, in the document's order; empty before the first world is done. */
  strategies: StrategySummary[];
  /** Which strategy is best, or which cannot be told apart, and how the best differs from the second; empty with fewer than three, of whom the headline tells. */
  verdict: Text;
  /** Worlds that the numbers rest on. */
  worlds: number;
  /** Worlds that the document asks for. */
  worlds_planned: number;
}

/** How well a value is known. */
export type Confidence = "measured" | "read" | "fitted" | "assumed";

/** What each tactic of some plans contributes. */
export interface ContributionsReport {
  /** Days of every run. */
  days: number;
  /** The version of the engine. */
  engine_version: string;
  /** Fingerprint of the whole document. */
  experiment_hash: string;
  /** The format of this report. */
  format: string;
  /** The plans, in the order asked for. */
  plans: PlanContributions[];
  /** Number that all luck follows from. */
  seed: number;
  /** Worlds that the numbers rest on. */
  worlds: number;
  /** Worlds that were asked for. */
  worlds_planned: number;
}

/** What badges are given for. */
export type Counted = "messages" | "streak";

/** What the plans reach with one value of an assumption. */
export interface CurvePoint {
  /** What each plan reaches by the aim, in the document's order. */
  aims: number[];
  /** What the plan that is best with the assumptions as they are reaches more than each, in the document's order. */
  margins: Estimate[];
  /** The value. */
  value: number;
}

/** A place on a curve's axis. */
export interface CurvePoint2 {
  /** Cases counted; with several logs, their median, rounded down. */
  cases: number | null;
  /** Its name, when it is a group and not a number. */
  label?: Text | null;
  /** 5 % of the logs lie below; with one log, none. */
  p05?: number | null;
  /** 95 % of the logs lie below; with one log, none. */
  p95?: number | null;
  /** Why there is no number, when the log cannot know it; in JSON in every language. */
  unknown?: Text | null;
  /** The number; with several logs, the median of those that have one. */
  value: number | null;
  /** The place. */
  x: number;
}

/** a date YYYY-MM-DD from 2000-01-01 to 2100-12-31 */
export type CalendarDate = string;

/** A dated shock. */
export interface DatedShock {
  /** The day on which it begins. */
  date: CalendarDate;
  /** Short name, unique in the scenario; luck is tied to it. */
  id: string;
  /** Switched off, it changes nothing at all. */
  on: boolean;
  /** What happens. */
  shock: Shock;
}

/** The sums of one day; each is empty where it is not known. */
export interface DaySum {
  /** Members who visited. */
  active: number | null;
  /** The day, counted from 1970-01-01. */
  day: number;
  /** Members who joined. */
  joins: number | null;
  /** Members who left. */
  leaves: number | null;
  /** Members at its end. */
  members: number | null;
  /** Messages. */
  messages: number | null;
  /** Members who wrote. */
  posters: number | null;
}

/** A decision of every day. */
export type Decision = "leave" | "visit";

/** What holds for every tactic of a kind. */
export interface Declaration {
  /** Days from one time to the next when it is added: what goes on all the time is daily. (0 to 65535) */
  every_days: number;
  /** The group in which it is offered. */
  group: Category;
  /** Whom it can be for. */
  reaches: Reach;
  /** Whether it happens at a time of day; the rest goes on all day. */
  timed: boolean;
  /** Whom it is for when it is added. */
  who: Who;
}

/** What only one log has. */
export interface Details {
  /** The 95 % bootstrap interval of `gini_posters`. */
  gini_posters: Interval | null;
  /** Distributions fitted to how long members went on writing. */
  posting_lifetimes: Fits;
  /** The 95 % bootstrap interval of `top10_share`. */
  top10_share: Interval | null;
  /** Distributions fitted to how long members went on visiting. */
  visit_lifetimes: VisitLifetimes;
  /** Members' messages by calendar week. */
  weeks: WeekOfMessages[];
}

/** One member's life in one world of one strategy. */
export interface Diary {
  /** What became of the member, and what decided it. */
  closing: Closing;
  /** Days of the run. */
  days: number;
  /** What happened, in the order of time. */
  entries: DiaryEntry[];
  /** How the days ended. */
  evenings: Evenings;
  /** Day of joining, from 0; none when the person never joins here. */
  joined: number | null;
  /** The member, as the event log writes it: the same person under every strategy. */
  member: string;
  /** The date of day 0. */
  start: CalendarDate;
  /** Position of the strategy in the document. */
  strategy: number;
  /** Its name. */
  strategy_name: Text;
  /** Who this is and what the person did here, in a line. */
  who: Text;
  /** Number of the world, from 0. */
  world: number;
}

/** Something that happened on one day, or on several days alike. */
export interface DiaryEntry {
  /** Day, from 0. */
  day: number;
  /** What it is about. */
  kind: EntryKind;
  /** Last day of several; otherwise the same. */
  last_day: number;
  /** Minute of the day, 0 to 1439. (0 to 65535) */
  minute: number;
  /** The numbers in it, by name. */
  numbers: Record<string, number>;
  /** What happened, in words. */
  text: Text;
}

/** Which way an indicator is better, for counting the worlds that a strategy wins. */
export type Direction = "more" | "less" | "neither";

/** One thing that is wrong with a document. */
export interface DocumentError {
  /** What is allowed there, in English. */
  allowed: string;
  /** What was found there, in English. */
  found: string;
  /** Where: `strategies[0].tactics[2].action.posts`; empty for the document as a whole. */
  path: string;
  /** Both in every language. */
  texts: Texts;
}

/** What another dose changes. */
export interface DoseChange {
  /** What it changes. */
  change: Amounts;
  /** The other dose. */
  dose: number;
}

/** What a dose has more than the one before. */
export interface DoseStep {
  /** What it brings in more: added revenue, yuan. */
  added: Estimate;
  /** What the step changes. */
  change: Amounts;
  /** What it costs more, yuan: money and, where an hour has a price, working time. */
  cost: Estimate;
  /** The dose. */
  dose: number;
  /** Marginal return on investment: (what it brings in more − what it costs more) ÷ what it costs more; none where it costs no more, as when the plan's money is used up, or nobody buys. */
  roi: Estimate | null;
}

/** One kind of shock, with its default strength, on every plan. */
export interface Drill {
  /** What it does to the plans, in the document's order. */
  plans: PlanInDrill[];
  /** The kind; none where nothing happens. */
  shock: string | null;
}

/** What a strategy costs and what comes back, over the worlds. Ratios are those of the means: what all worlds cost together, divided by what they all keep or bring in. So a world in which nobody stays counts like any other, and needs no number of its own. */
export interface Economy {
  /** The week with the most work; none without any work. */
  busiest: Week | null;
  /** Cost: money spent and, where an hour has a price, working time; yuan. */
  cost: Estimate;
  /** What an hour of the operator costs, yuan; with 0 only money counts. */
  hour_yuan: number;
  /** Working time a week, hours. */
  hours_per_week: number;
  /** Cost for each member who stays, yuan: cost ÷ monthly active members (those who still visit at the end); none where nobody stays. */
  per_retained: Estimate | null;
  /** Return on investment: (added revenue − cost) ÷ cost; none where nothing is spent, or nobody buys. */
  roi: Estimate | null;
  /** The week with the most days on which working time did not suffice; none where it always did. */
  shortest_of_time: Week | null;
}

/** One series or outcome. */
export interface Entry {
  /** Which way it is better. */
  better: Direction;
  /** Definition, in English. */
  definition: string;
  /** How it is computed, for a reader of charts. */
  formula: Text;
  /** `stock`, `flow` or `level`. */
  kind: string;
  /** What the field calls it. */
  label: Text;
  /** Name in JSON and CSV. */
  name: string;
  /** Unit. */
  unit: string;
}

/** What an entry is about. */
export type EntryKind = "joined" | "visited" | "away" | "wrote" | "answered" | "unanswered" | "liked" | "packet" | "check_in" | "event" | "award" | "bought" | "contacted" | "invited" | "muted" | "folded" | "left" | "removed" | "returned";

/** A mean over worlds with its 95 % interval. */
export interface Estimate {
  /** Upper end of that interval. */
  high: number | null;
  /** Lower end of the interval that holds the mean of all worlds in 95 of 100 cases; none where too few or too uneven worlds allow none. */
  low: number | null;
  /** The mean. */
  mean: number;
}

/** How the days from joining on ended, a value a day; levels from 0 to 1 with three decimals. */
export interface Evenings {
  /** Annoyance with notices, advertising and conflicts. */
  annoyance: number[];
  /** Belonging. */
  belonging: number[];
  /** Fatigue from too many messages. */
  fatigue: number[];
  /** Smoothed share of days with a visit. */
  habit: number[];
  /** Interest. */
  interest: number[];
  /** Whether the person was a member. */
  present: boolean[];
  /** Recognition. */
  recognition: number[];
  /** Probability of a visit; none on the day of joining and for those who are no members. */
  visit: (number | null)[];
}

/** What the model is held to, and what it gave. */
export interface Evidence {
  /** The rows, facts before the trade. */
  rows: EvidenceRow[];
  /** Their seed. */
  seed: number;
  /** Worlds of each case that were run for it. */
  worlds: number;
}

/** A fact about real communities or a truth of the trade that the model is held to. */
export interface EvidenceRow {
  /** Where the figure of real communities lies: least and greatest, none where it is open on that side. */
  band: (number | null)[];
  /** What it proves. */
  basis: Basis;
  /** What it is. */
  definition: Text;
  /** What the model gives. */
  found: TriedRow;
  /** Number: K01 and on for facts, T01 and on for what the trade knows. */
  id: string;
  /** What the figure is called. */
  name: Text;
  /** The same figure of the real communities that are known by name. */
  real: RealFigure[];
  /** Whether the numbers are shares. */
  share: boolean;
  /** Where the target comes from. */
  source: Text;
  /** How much it counts. */
  tier: Tier;
  /** What it is counted in, in words. */
  unit: Text;
}

/** One scenario, the strategies to compare, and the runs. */
export interface Experiment {
  /** Always `community-sim/1`. */
  format: "community-sim/1";
  /** How long and how often. */
  run: Run;
  /** Community, platform, people. */
  scenario: Scenario;
  /** The strategies; the first one is the baseline of every comparison. */
  strategies: Strategy[];
}

/** What became of a member. */
export type Fate = "never" | "active" | "silent" | "left" | "removed" | "cut_off";

/** What is to be expected of one field under one plan. */
export interface FieldForecast {
  /** Day by day. */
  band: CalibrationBand;
  /** What it differs by from the first plan, on the mean of worlds that have the same people and luck. */
  difference: number;
  /** Ends of the middle nine tenths of the differences. */
  difference_range: number[];
  /** Mean a day, or at the last day for members. */
  mean: number;
  /** Ends of the middle nine tenths of the worlds' means. */
  range: number[];
}

/** One file that was read. */
export interface FileReport {
  /** What each column holds that is used: the role's name, the column's. */
  columns: [string, string][];
  /** What parts the columns, of separated values. */
  delimiter?: string | null;
  /** The encoding; none for a workbook. */
  encoding?: string | null;
  /** The kind's name. */
  kind: string;
  /** Its name. */
  name: string;
  /** The names of all columns, where a person may choose among them. */
  names?: string[];
  /** Rows that hold something. */
  rows: number;
  /** What people call the kind. */
  title: Text;
}

/** What a race has found. */
export type Finding = "best" | "alike" | "undecided";

/** What a group must begin with, and how its people must differ from the segments', to have grown into its figures of today. */
export interface Fit {
  /** What the rate of folding away is greater by. (-10 to 10 ln) */
  folding: number;
  /** Members with whom the simulated past begins, more than are left of them today. (0 to 1000000 people) */
  founders: number;
  /** What everybody's messages a visit are greater by. (-10 to 10 ln) */
  messages: number;
  /** What everybody's wish to mute is greater by. (-10 to 10 logit) */
  muting: number;
  /** Fingerprint of the document for which it was found. */
  of: string;
  /** People who came by themselves in that past. (0 to 10000 people/day) */
  per_day: number;
  /** What everybody's wish to visit is greater by. (-10 to 10 logit) */
  visits: number;
}

/** A distribution with two parameters fitted to lifetimes by maximum likelihood. */
export interface Fit2 {
  /** Lifetimes. */
  cases: number;
  /** Of them, those that have ended. */
  ended: number;
  /** The logarithm of the likelihood, with its sign turned. */
  minus_log_likelihood: number;
  /** Weibull and exponential: the scale, days; shifted beta-geometric: β. */
  scale: number;
  /** Weibull: the shape k; shifted beta-geometric: α; exponential: 1. */
  shape: number;
}

/** The three distributions fitted to one kind of lifetime. */
export interface Fits {
  /** The exponential distribution. */
  exponential: Fit2 | null;
  /** The shifted beta-geometric distribution of weeks. */
  shifted_beta_geometric: Fit2 | null;
  /** The Weibull distribution. */
  weibull: Fit2 | null;
}

/** Where the best plan stops being better than another one. */
export interface Flip {
  /** Whether it does so above the value; else below. */
  above: boolean;
  /** The value from which on the other's lead is sure; none where it is not in the whole range. */
  lost_from: number | null;
  /** Position of the other plan in the document. */
  strategy: number;
  /** The value up to which the best plan's lead is sure, going from the document's; none where it is not sure even there. */
  sure_to: number | null;
  /** The value at which both reach the same on average. */
  value: number;
}

/** Mean absolute errors of a forecast's medians beside those of naive forecasts, and how often the band held the day. */
export interface ForecastScore {
  /** Share of the days within p05 and p95. */
  covered: number;
  /** Mean absolute error a day. */
  error: number;
  /** Of what. */
  field: HistoryField;
  /** Error of saying that every day is like the last one. */
  last_value: number;
  /** Error of saying that every day is like the same day of the last week. */
  same_weekday: number;
  /** Error of simple exponential smoothing. */
  smoothing: number;
  /** The same of simple exponential smoothing. */
  smoothing_total_error: number;
  /** Error of the total over all days, relative to it. */
  total_error: number;
}

/** What a post is made of: how much attention it takes and how much it gives to those who take it in. */
export type Format = "text" | "picture" | "video" | "live";

/** A rectangle in pixels. */
export interface Frame {
  /** From the picture's top. */
  bottom: number;
  /** From the picture's left edge. */
  left: number;
  /** From the picture's left edge. */
  right: number;
  /** From the picture's top. */
  top: number;
}

/** A number that is not known of a group. */
export type FreeNumber = "visits" | "messages" | "message_spread" | "interest_days" | "leaving" | "active_share" | "inflow" | "size";

/** How a forecast did. */
export interface HeldBack {
  /** Days that were not fitted to. */
  days: number;
  /** Field by field. */
  scores: ForecastScore[];
}

/** What may be known of a day. */
export type HistoryField = "members" | "joins" | "leaves" | "active" | "posters" | "messages";

/** One kind of imperfect rows. */
export interface ImperfectRows {
  /** How many there are. */
  count: number;
  /** The first few. */
  first: RowPlace[];
  /** What is done with them. */
  rule: Text;
  /** What they are like. */
  what: Text;
}

/** Which share of the variance a number causes. */
export interface Indices {
  /** Alone (first order). */
  alone: Share;
  /** Alone and together with others (total). */
  total: Share;
}

/** The bounds between which a statistic lies with a probability of 95 %. */
export interface Interval {
  /** 2.5 % lie above. */
  high: number;
  /** 2.5 % lie below. */
  low: number;
}

/** The band of a fact that the model is held to. */
export interface KnownBand {
  /** Greatest; nothing where it is open. */
  high: number | null;
  /** Least; nothing where it is open. */
  low: number | null;
  /** Where the group lies. */
  place: PlaceInBand;
  /** The fact, K01 to K37. */
  target: string;
}

/** The languages; the first is the default. */
export type Language = "zh" | "en";

/** How near a built-in case is. */
export interface Likeness {
  /** How far figures lie apart on average, in their spreads among the built-in cases; from 0. */
  distance: number;
  /** Figures that both have. */
  figures: number;
  /** The case's name, by which documents call it. */
  preset: string;
  /** What it is called. */
  title: Text;
}

/** How the line of a strategy looks. */
export interface LineLook {
  /** Its colour on light paper, as `#rrggbb`. */
  colour: string;
  /** Lengths of dash and gap in line widths; empty for an unbroken line. */
  dashes: number[];
  /** Its colour on dark paper. */
  on_dark: string;
}

/** What is done about talk that is off topic. */
export type Manner = "delete" | "personalise";

/** One curve: a number for every place on the axis. */
export interface MeasuredCurve {
  /** Name, as in [`CURVES`]. */
  name: string;
  /** The places on the axis with their numbers. */
  points: CurvePoint2[];
  /** The calibration target to which it belongs. */
  target: string | null;
  /** The title. */
  title: Text;
  /** What the values are counted in. */
  unit: Unit;
  /** What the axis shows. */
  x_title: Text;
}

/** One number. With several logs it is the median of those that have one. */
export interface MeasuredStatistic {
  /** Cases counted; with several logs, their median, rounded down. */
  cases: number | null;
  /** Name, as in [`STATISTICS`]. */
  name: string;
  /** 5 % of the logs lie below; with one log, none. */
  p05?: number | null;
  /** 95 % of the logs lie below; with one log, none. */
  p95?: number | null;
  /** The calibration target to which it belongs. */
  target: string | null;
  /** What people call it. */
  title: Text;
  /** What it is counted in. */
  unit: Unit;
  /** Why there is no number, when the log cannot know it; in JSON in every language. */
  unknown?: Text | null;
  /** The number; with several logs, the median of those that have one. */
  value: number | null;
}

/** Every statistic and every curve of one or more logs. */
export interface Measurement {
  /** The curves. */
  curves: MeasuredCurve[];
  /** What only one log has; none with several. */
  details: Details | null;
  /** The first day of the first log, `YYYY-MM-DD`. */
  first_day: string;
  /** Its last day. */
  last_day: string;
  /** Logs measured: 1, or the worlds of a simulation. */
  logs: number;
  /** The numbers. */
  statistics: MeasuredStatistic[];
}

/** The built-in cases by how near they are. */
export interface Nearest {
  /** In what the nearest one differs most from the group. */
  apart: Apart[];
  /** All of them, the nearest first. */
  cases: Likeness[];
  /** The nearest one and how near it is, in a sentence. */
  text: Text;
}

/** Relative weights of the three needs. */
export interface NeedWeights {
  /** Weight of belonging. (0 to 100) */
  belonging: number;
  /** Weight of interest. (0 to 100) */
  interest: number;
  /** Weight of recognition. (0 to 100) */
  recognition: number;
}

/** What a number counts, as far as its form depends on it. */
export type NumberForm = "count" | "share" | "points" | "money" | "ratio";

/** A statistic in which the real group is unlike the worlds. */
export interface OddStatistic {
  /** How far it lies from the worlds' mean, in their standard deviations. */
  off: number;
  /** What it is called. */
  statistic: Text;
}

/** The operator's means. */
export interface Operator {
  /** Money for every 30 days; unspent money is carried over. A tactic that cannot be paid is left undone and counted. (0 to 10000000 yuan/30 days) */
  budget_yuan: number;
  /** What an hour of working time costs, for margin and return on investment; with 0 only money counts. (0 to 100000 yuan/h) */
  hour_yuan: number;
  /** Working time a day. A tactic that no longer fits into the day is left undone and counted. (0 to 1440 min/day) */
  minutes_per_day: number;
}

export type Outcome = "weekly_active" | "members" | "monthly_active" | "joined" | "left" | "exit_rate" | "churn_rate" | "silent_share" | "hidden_share" | "belonging" | "retention_1" | "retention_7" | "retention_30" | "dau_mean" | "stickiness" | "participation" | "messages_per_day" | "answered_share" | "lurker_share" | "gini_posters" | "top10_share" | "invited" | "viral_k" | "diffusion_share" | "deep_invitation_share" | "revenue" | "buyer_share" | "repeat_rate" | "revenue_per_member" | "added_revenue" | "added_share" | "money_spent" | "operator_hours" | "yuan_per_active" | "tactics_undone" | "margin" | "overloaded_days" | "busiest_week_hours";

/** The paired differences of one outcome, strategy − baseline, each within one world: same people, same luck. */
export interface OutcomeDifference {
  /** Which way it is better. */
  better: Direction;
  /** Upper end of that interval. */
  high: number | null;
  /** Worlds in which it is worse; none where neither way is better. */
  losses: number | null;
  /** Lower end of the interval that holds the mean of all worlds in 95 of 100 cases; with several strategies, those of an outcome do so together. None where the reading says why. */
  low: number | null;
  /** Mean of the differences. */
  mean: number;
  /** Where all worlds have the same difference, and it therefore has no interval: the largest share of all possible worlds that may have another, with the interval's probability. */
  others_at_most: number | null;
  /** The outcome. */
  outcome: Outcome;
  /** 2.5 % of the differences lie below. */
  p025: number;
  /** 97.5 % of the differences lie below. */
  p975: number;
  /** Probability of such a difference or a greater one if there were none, alone and not among many; none where there is no test. */
  p_value: number | null;
  /** How the difference is to be read. */
  reading: Reading;
  /** Worlds in which both come to exactly the same. */
  ties: number;
  /** By what factor common luck makes the variance of the difference smaller than if each strategy had luck of its own: so many times as many worlds would be needed then. None with few worlds, and where the difference does not vary. */
  variance_cut: number | null;
  /** Worlds in which the strategy is better; none where neither way is better. */
  wins: number | null;
  /** Worlds compared. */
  worlds: number;
}

/** One outcome over the worlds. */
export interface OutcomeSummary {
  /** Mean over the worlds. */
  mean: number;
  /** The outcome. */
  outcome: Outcome;
  /** 5 % of the worlds lie below. */
  p05: number;
  /** The median. */
  p50: number;
  /** 95 % of the worlds lie below. */
  p95: number;
  /** Standard deviation between the worlds (n − 1); none with a single world. */
  sd: number | null;
}

/** How two strategies stand by the aim. */
export interface PairStanding {
  /** Position of the one. */
  first: number;
  /** Upper end of that interval. */
  high: number | null;
  /** Lower end of the interval that holds the mean of all possible worlds in 95 of 100 cases: at every time, and in all pairs together. None where there is none to trust. */
  low: number | null;
  /** Mean of the differences, first − second. */
  mean: number;
  /** Position of the other. */
  second: number;
  /** What is sure. */
  verdict: Verdict;
  /** Worlds in which both were compared. */
  worlds: number;
}

/** Where a figure lies beside a band. */
export type PlaceInBand = "below" | "within" | "above";

/** What each tactic of a plan contributes. */
export interface PlanContributions {
  /** What the operator wants, by which tactics are valued; the weightiest first. */
  aim: AimPart[];
  /** Whether all subsets of the tactics were run; else orders were drawn. */
  exact: boolean;
  /** Its name. */
  name: Text;
  /** Position in the document. */
  strategy: number;
  /** The tactics that are switched on, in the plan's order. */
  tactics: TacticContribution[];
  /** What the plan differs in from no tactics; the contributions sum to it. */
  total: Amounts;
}

/** The days ahead under one plan. */
export interface PlanForecast {
  /** What is to be expected. */
  fields: FieldForecast[];
  /** What the plan is called. */
  plan: Text;
}

/** A plan on fresh luck. */
export interface PlanFound {
  /** What it reaches by the aim. */
  aim: Estimate;
  /** Whether no other plan of this report beats it in all of aim, money and hours on fresh luck. */
  holds: boolean;
  /** Working time, hours. */
  hours: Estimate;
  /** What it reaches more than the best of the document's plans, world by world. */
  lead: Estimate;
  /** Its name. */
  name: Text;
  /** The plan as a document has it. */
  plan: Strategy;
  /** Share of those who join who still come a month later. */
  retention: number;
  /** Added revenue less cost, divided by cost: money, and hours at their price; none without cost. */
  roi: number | null;
  /** What it had reached on the luck of the search: more, where luck was taken for merit; none for the document's plans. */
  searched: number | null;
  /** The tactics, with what each dose does; empty for the document's plans. */
  tactics: TacticFound[];
  /** Money spent, yuan. */
  yuan: Estimate;
}

/** One kind of shock on one plan. */
export interface PlanInDrill {
  /** What the plan reaches by the aim at the end. */
  aim: number;
  /** What it changes at the end. */
  change: Estimate;
  /** What the best plan under this shock reaches more. */
  regret: Estimate;
  /** What the shock changes of it in the 28 days from its beginning on (in shorter runs, up to the end). */
  soon: Estimate;
}

/** How one plan stands. */
export interface PlanRisk {
  /** Its name. */
  name: Text;
  /** Regret over the sets of assumptions; luck of their few worlds is in it. */
  over_assumptions: Regret;
  /** Regret over the drills. */
  over_shocks: Regret;
}

/** The plans that a search found, each run again on luck that the search has not seen. */
export interface PlansReport {
  /** What the operator wants; the weightiest first. */
  aim: AimPart[];
  /** Money of every plan, yuan for every 30 days. */
  budget_yuan: number;
  /** Days of every run. */
  days: number;
  /** The version of the engine. */
  engine_version: string;
  /** Fingerprint of the whole document. */
  experiment_hash: string;
  /** The format of this report. */
  format: string;
  /** Seed of the luck on which the plans below were run again. */
  fresh_seed: number;
  /** The plans that no other one tried beats in aim, money and hours at once; the best by the aim first. */
  front: PlanFound[];
  /** Working time of every plan, minutes a day. */
  minutes_per_day: number;
  /** The document's plans, under the means that all were tried with. */
  own: PlanFound[];
  /** Whether plans were drawn at random instead of searched. */
  random: boolean;
  /** Worlds of each plan tried. */
  search_worlds: number;
  /** Number that all luck follows from. */
  seed: number;
  /** Days simulated to search. */
  simulated_days: number;
  /** Plans tried. */
  tried: number;
  /** Worlds that the numbers rest on. */
  worlds: number;
  /** Worlds that were asked for. */
  worlds_planned: number;
}

/** Where the community lives. */
export type Platform = "wechat_group" | "forum" | "wecom_group" | "qq_group" | "facebook_group" | "discord_server" | "qa_site";

/** What a group is like. */
export interface Portrait {
  /** The real communities whose figures stand beside the group's. */
  communities: Text[];
  /** The group's figures beside theirs. */
  figures: Beside[];
  /** The built-in cases by how near they are; nothing where too few figures are known. */
  nearest: Nearest | null;
  /** What stands out, in sentences, the most telling first. */
  remarks: Remark[];
}

/** What is known of the people of one group, and how well: a normal distribution of the logarithms of factors on the scenario's numbers. Every world draws its own people from it, the same under every plan. */
export interface Posterior {
  /** The numbers that are not known for sure, each once. */
  numbers: Uncertain[];
  /** Of what group, and of which days of it. */
  of: Text;
}

/** Which plan is the best, as soon as that is sure. */
export interface RaceReport {
  /** What the operator wants; the weightiest first. */
  aim: AimPart[];
  /** Days of every run. */
  days: number;
  /** The version of the engine. */
  engine_version: string;
  /** Fingerprint of the whole document. */
  experiment_hash: string;
  /** The format of this report. */
  format: string;
  /** The plans, in the document's order. */
  plans: Text[];
  /** How the race stands. */
  race: Standing;
  /** Number that all luck follows from. */
  seed: number;
  /** Worlds that the numbers rest on. */
  worlds: number;
  /** Worlds that were asked for. */
  worlds_planned: number;
}

/** A strategy's place by the aim. */
export interface Rank {
  /** Worlds in which no other strategy reaches as much. */
  alone_best: number;
  /** What it reaches by the aim, mean of the worlds: in the unit of the outcome or, where the aim is a mix, in points. */
  mean: number;
  /** Its name. */
  name: Text;
  /** Probability that no other strategy has a greater mean over all possible worlds, equals sharing it; none where luck cannot be told from effect. It is what the worlds at hand say, and does not allow for looking on the way: after a race ([`race`](super::race)) what is sure is its finding. */
  probability_best: number | null;
  /** Its place by that mean, from 1; equal means share one. */
  rank: number;
  /** The best place that it may have: one behind each strategy that is surely better. The places of all strategies hold together in 95 of 100 cases. */
  rank_from: number;
  /** The worst place that it may have: one before each strategy that is surely worse. */
  rank_to: number;
  /** Worlds in which others reach as much, and none more. */
  shared_best: number;
  /** Position in the document. */
  strategy: number;
}

/** A plan with the assumptions as they are. */
export interface Ranked {
  /** What it reaches by the aim. */
  aim: number;
  /** What the best plan reaches more. */
  behind: Estimate;
  /** Its name. */
  name: Text;
  /** Position in the document. */
  strategy: number;
}

/** Whom a tactic can be for. */
export type Reach = "chosen" | "readers" | "newcomers" | "nobody";

/** How a difference is to be read. */
export type Reading = "too_few_worlds" | "same" | "uneven" | "unclear" | "immaterial" | "higher" | "lower";

/** What was read, and what the log cannot know. */
export interface ReadingReport {
  /** Whether day or month stands first, where dates do not say; none where it never mattered. */
  day_first?: boolean | null;
  /** The files that were read. */
  files: FileReport[];
  /** Imperfect rows. */
  findings: ImperfectRows[];
  /** Operators among the accounts; none where they are unknown. */
  operators: number | null;
  /** Files of a folder or an archive that hold no table and were passed over. */
  passed_over: number;
  /** What the log cannot know. */
  unknown: Text[];
  /** The time zone of the group's clock. */
  zone: string;
  /** Whether moments of universal time were read, for which the zone matters, and none was given. */
  zone_assumed: boolean;
}

/** A figure of a real community. */
export interface RealFigure {
  /** Its name. */
  community: Text;
  /** The figure. */
  value: number;
}

/** What choosing a plan costs in situations in which another one would have been best, by the aim; 0 where it is the best. */
export interface Regret {
  /** Share of the situations in which the plan is the best. */
  best: number;
  /** Mean over the situations. */
  mean: number;
  /** In the worst situation. */
  most: number;
  /** In nine of ten situations it is at most this. */
  p90: number;
}

/** What remains of a tactic. */
export interface Remainder {
  /** Difference in the aim. */
  aim: Estimate;
  /** Days after its last day. */
  days: number;
}

/** A sentence about the group. */
export interface Remark {
  /** The statistic that it is about, or `size`, `trend`, `hours`. */
  about: string;
  /** The sentence. */
  text: Text;
}

/** How alike a distribution is in the real community and in the simulated worlds, from −1 to 1. Pearson's r of the logarithms of the two densities over doubling ranges (1, 2 to 3, 4 to 7 …) in which both have cases. Ren and Kraut (2014) reached .90 to .96 with their simulation. What is empty had too few ranges. */
export interface ReplayCorrelation {
  /** The mean of the simulated worlds. */
  mean: number | null;
  /** Name: `messages_per_poster`, `replies_per_post` or `partners_per_member`. */
  name: string;
  /** 5 % of the simulated worlds lie below. */
  p05: number | null;
  /** The median of the simulated worlds. */
  p50: number | null;
  /** 95 % of the simulated worlds lie below. */
  p95: number | null;
  /** The fewest ranges on which a world's correlation rests. */
  ranges: number | null;
  /** What people call it. */
  title: Text;
}

/** One curve, real and simulated: for every place on the axis one value in each list, empty where there was no case. */
export interface ReplayCurve {
  /** The names of the places, when they are groups and not numbers; else empty. */
  labels: Text[];
  /** Name, as in [`CURVES`]. */
  name: string;
  /** 5 % of the simulated worlds lie below. */
  p05: (number | null)[];
  /** The median of the simulated worlds. */
  p50: (number | null)[];
  /** 95 % of the simulated worlds lie below. */
  p95: (number | null)[];
  /** The real community's values. */
  real: (number | null)[];
  /** The title. */
  title: Text;
  /** What the values are counted in. */
  unit: Unit;
  /** The places on the axis. */
  x: number[];
  /** What the axis shows. */
  x_title: Text;
}

/** A replay's result: every statistic and every curve that replays compare, real and simulated. */
export interface ReplayResult {
  /** The case's name. */
  case: string;
  /** How alike the distributions are. */
  correlations: ReplayCorrelation[];
  /** The curves. */
  curves: ReplayCurve[];
  /** The first day of the log. */
  first_day: CalendarDate;
  /** The licence of the log. */
  licence: string;
  /** Days of the real community's log. */
  real_days: number;
  /** Days simulated. Figures of a shorter run are of a younger community. */
  simulated_days: number;
  /** Where its log was published. */
  source: string;
  /** The numbers. */
  statistics: ReplayStatistic[];
  /** What the community is called. */
  title: Text;
  /** Simulated worlds. */
  worlds: number;
}

/** One number, real and simulated. What is empty had no case to count. */
export interface ReplayStatistic {
  /** The mean of the simulated worlds. */
  mean: number | null;
  /** Name, as in [`STATISTICS`]. */
  name: string;
  /** 5 % of the simulated worlds lie below. */
  p05: number | null;
  /** The median of the simulated worlds. */
  p50: number | null;
  /** 95 % of the simulated worlds lie below. */
  p95: number | null;
  /** The real community's value. */
  real: number | null;
  /** What people call it. */
  title: Text;
  /** What it is counted in. */
  unit: Unit;
}

/** What a tactic costs and returns dose by dose, all else in the plan, its means included, being as it is. */
export interface Returns {
  /** What its dose is called in documents. */
  dose: string;
  /** The plan's own dose. */
  own: number;
  /** The doses tried, the smallest first; the first step begins without the tactic. */
  steps: DoseStep[];
}

/** How plans stand shocks, and assumptions that may be wrong. */
export interface RisksReport {
  /** What the operator wants, by which plans are judged; the weightiest first. */
  aim: AimPart[];
  /** Day on which every shock strikes, from 0. */
  day: number;
  /** Days of every run. */
  days: number;
  /** The drills; the first is without any shock. */
  drills: Drill[];
  /** The version of the engine. */
  engine_version: string;
  /** Fingerprint of the whole document. */
  experiment_hash: string;
  /** The format of this report. */
  format: string;
  /** The plans, in the document's order. */
  plans: PlanRisk[];
  /** Number that all luck follows from. */
  seed: number;
  /** Worlds of each set. */
  set_worlds: number;
  /** Sets of assumptions, drawn evenly over their plausible ranges. */
  sets: number;
  /** Worlds that the numbers rest on. */
  worlds: number;
  /** Worlds that were asked for. */
  worlds_planned: number;
}

/** What a column holds. */
export type Role = "day" | "date" | "place" | "mean" | "median" | "difference" | "measured" | "low" | "high";

/** Where a row stands. */
export interface RowPlace {
  /** The file's name. */
  file: string;
  /** The line, from 1; in JSON and XML the entry. */
  line: number;
}

/** How long and how often the world is run. */
export interface Run {
  /** Days simulated. (1 to 3650 days) */
  days: number;
  /** Number that all luck follows from. (0 to 9007199254740991) */
  seed: number;
  /** Worlds: each runs every strategy on the same people and luck. (1 to 100000) */
  worlds: number;
}

/** A community and the people who may join it. */
export interface Scenario {
  /** What the operator wants, by which plans are judged; absent, living members. */
  aim?: Aim | null;
  /** People who come by themselves. */
  arrivals: Arrivals;
  /** Model parameters that differ from the table of parameters, by name. */
  assumptions: Record<string, number>;
  /** How many of the other founders a founder knows in person when the first day begins, on the mean: a circle of friends has some, strangers have none. They stand in a ring, in which everybody knows as many on either side, as far as there are. (0 to 8 people) */
  founder_ties?: number | null;
  /** People who are members when the first day begins. (0 to 1000000) */
  founders: number;
  /** What the community is called. */
  name: Text;
  /** Where the community lives; decides size limits and how messages reach people. */
  platform: Platform;
  /** Whether the platform blocks what breaks its rules. Its size limit holds all the same. */
  platform_rules: boolean;
  /** What is known of the people of one group, and how well; absent, the segments are as they stand in every world. */
  posterior?: Posterior | null;
  /** Days after which what brought people together is over for all: the trip made, the sale held. Absent where it goes on; then people lose interest one by one. Events give people something new to stay for. (1 to 3650 days) */
  purpose_days?: number | null;
  /** Name of the real community whose measured figures are drawn beside the simulated ones. */
  replay?: string | null;
  /** The kinds of people. Shares are relative weights. */
  segments: Segment[];
  /** What happens to the community whatever the operator does. */
  shocks: DatedShock[];
  /** The first day. */
  start: CalendarDate;
  /** What this case teaches, in a sentence or two. */
  story: Text;
  /** The group as it is today, where it runs already when the first day begins; absent, it is founded then. */
  today?: Today | null;
  /** Names of the topics, at most four. A segment's `topics` weights follow this order. */
  topics: Text[];
}

/** The days and the time of day on which a tactic is done. */
export interface Schedule {
  /** Time of day. */
  at: TimeOfDay;
  /** Days from one time to the next: 1 daily, 7 weekly. (1 to 365 days) */
  every_days: number;
  /** First day; the scenario's first day when absent. */
  from?: CalendarDate | null;
  /** Last possible day; the end of the run when absent. */
  until?: CalendarDate | null;
}

/** How much an assumption matters, from few runs over all ranges together. */
export interface Screened {
  /** How well its value is known. */
  confidence: string;
  /** To what the best plan reaches. */
  level: Screening;
  /** To what the best plan reaches more than the next; none with a single plan. */
  margin: Screening | null;
  /** Its name. */
  name: string;
}

/** How much a number matters. */
export interface Screening {
  /** Mean change with its sign (μ): far below the size where the number works both ways. */
  change: number;
  /** Standard error of that mean over the trajectories. */
  error: number;
  /** Mean size of what moving the number over its range changes (μ*). */
  size: number;
  /** Standard deviation of the changes (σ): large where the number works differently in different places. */
  spread: number;
}

/** A part of a report: sentences, then a table. */
export interface Section {
  /** How many of the first rows are heads of columns. */
  heads: number;
  /** Sentences, one a line. */
  lines: string[];
  /** The rows of the table, the first column being their names; empty where there is none. */
  rows: string[][];
}

/** One kind of people. Persons of a segment differ from one another: medians and spreads are given here. */
export interface Segment {
  /** Standard deviation between persons of ln(basket). (0 to 3 ln) */
  basket_spread: number;
  /** What the median person spends on a purchase, at the full price. (0.01 to 1000000 yuan) */
  basket_yuan: number;
  /** Relative weight among the founders; `share` when absent. (0 to 1000) */
  founder_share?: number | null;
  /** Short name, unique in the scenario. */
  id: string;
  /** Days until half of what brought the median person has gone: the question answered, the course over, the interest moved on. (0.01 to 10000 days) */
  interest_days: number;
  /** Standard deviation between persons of ln(interest days). (0 to 5 ln) */
  interest_spread: number;
  /** People that the median person would invite in a month while content. (0 to 30 invitations/month) */
  invites_per_month: number;
  /** Standard deviation between persons of ln(messages per visit): the long tail. (0 to 4 ln) */
  message_spread: number;
  /** Messages that the median person writes on a visit. (0 to 50 messages/visit) */
  messages_per_visit: number;
  /** What people call them. */
  name: Text;
  /** How much each need counts for these people; relative weights. */
  needs: NeedWeights;
  /** Standard deviation between persons of ln(purchases per month). (0 to 3 ln) */
  purchase_spread: number;
  /** Purchases from the brand that the median person would make in a month without any community; 0: nothing is sold. (0 to 60 purchases/month) */
  purchases_per_month: number;
  /** How strongly money, coupons and prizes pull: 0 not at all, 1 a deal hunter. (0 to 1) */
  reward_pull: number;
  /** Share of the messages that break the rules: own advertising, spam, rudeness. (0 to 1) */
  rule_breaking_share: number;
  /** Relative weight among those who arrive by themselves. (0 to 1000) */
  share: number;
  /** Share of the messages that open a new topic; the rest answer somebody. (0 to 1) */
  starts_share: number;
  /** Relative interest in each topic, in the scenario's order. */
  topics: number[];
  /** Standard deviation between persons of the visit tendency, on the logit scale. (0 to 5 logit) */
  visit_spread: number;
  /** Visits a week of the median person while the community serves the needs well. (0.001 to 6.9 visits/week) */
  visits_per_week: number;
}

/** Which assumptions the choice between plans rests on. */
export interface SensitivityReport {
  /** What the operator wants, by which plans are judged; the weightiest first. */
  aim: AimPart[];
  /** Those that matter most, looked at more closely. */
  closely: Closely[];
  /** Days of every run. */
  days: number;
  /** The version of the engine. */
  engine_version: string;
  /** Fingerprint of the whole document. */
  experiment_hash: string;
  /** The format of this report. */
  format: string;
  /** Worlds of each point of screening and indices. */
  point_worlds: number;
  /** The plans, the best first, with the assumptions as they are. */
  ranking: Ranked[];
  /** Rows of points behind the indices. */
  rows: number;
  /** Every assumption, the one that matters most to the choice first. */
  screening: Screened[];
  /** Number that all luck follows from. */
  seed: number;
  /** Trajectories of the screening. */
  trajectories: number;
  /** By which share of the way to the ends of their plausible ranges assumptions are moved. */
  within: number;
  /** Worlds that the numbers rest on. */
  worlds: number;
  /** Worlds that were asked for. */
  worlds_planned: number;
}

/** A share of the variance with its 95 % bootstrap interval; near 0 luck can take it below. */
export interface Share {
  /** Upper end of the interval. */
  high: number;
  /** Lower end of the interval. */
  low: number;
  /** The estimate. */
  value: number;
}

/** What can happen to a community. */
export type Shock =
  /** 投诉潮: members complain in public. */
  | {
    /** Days until it has died down; the share of those who complain falls evenly. (0 to 365 days) */
    days: number;
    kind: "complaint_wave";
    /** How serious the matter is: 0 a trifle, 1 very serious. (0 to 1) */
    severity: number;
    /** Share of the visitors who complain on the first day. (0 to 1) */
    share: number;
  }
  /** 广告刷屏: outsiders flood the group with advertising. */
  | {
    /** Advertisements in every group on a day. (0 to 1000 ads) */
    ads_per_day: number;
    /** Days for which it lasts. (0 to 365 days) */
    days: number;
    kind: "ad_flood";
  }
  /** KOC 离开: the most active writers leave. */
  | {
    kind: "koc_leaves";
    /** How many of those who have written most and are still around leave. (0 to 1000 people) */
    people: number;
    /** Share of those with a strong tie to one of them who go along. (0 to 1) */
    take_along: number;
  }
  /** 核心成员暂离: the most active writers stay away for some time. */
  | {
    /** Days for which they stay away. (0 to 3650 days) */
    days: number;
    kind: "leaders_pause";
    /** How many of those who have written most and are still around pause. (0 to 1000 people) */
    people: number;
  }
  /** 竞争群: a competing group draws members away. */
  | {
    /** How attractive it is: 0 not at all, 1 far better than this community. (0 to 1) */
    appeal: number;
    /** Days for which it woos. (0 to 365 days) */
    days: number;
    kind: "competitor";
    /** Share of the members whom it reaches. (0 to 1) */
    overlap: number;
  }
  /** 平台处罚: the platform restricts the group. */
  | {
    /** Days for which it lasts. (0 to 365 days) */
    days: number;
    /** Whether nobody can join. */
    joining_blocked: boolean;
    kind: "platform_penalty";
    /** Share of the members whom the operator cannot reach on a day. (0 to 1) */
    reach_lost: number;
  }
  /** 资源削减: the operator's time or money is cut. */
  | {
    /** Share of the money that is lost. (0 to 1) */
    budget_lost: number;
    /** Days for which it lasts. (0 to 3650 days) */
    days: number;
    kind: "quota_cut";
    /** Share of the working time that is lost. (0 to 1) */
    minutes_lost: number;
  }
  /** 运营缺席: nobody operates. */
  | {
    /** Days without an operator. (0 to 3650 days) */
    days: number;
    kind: "operator_away";
  }
  /** 成员被切断: a part of the members is cut off at once. */
  | {
    /** Days until they could come back. (1 to 3650 days) */
    days: number;
    kind: "cut_off";
    /** Share of the members who are cut off. (0 to 1) */
    share: number;
  };

/** What a leaderboard shows. */
export type Shows = "median" | "ranking";

/** An account, for the person to choose operators from; on this machine only. */
export interface Someone {
  /** Messages written. */
  messages: number;
  /** What it is called. */
  name: string;
}

/** How a packet is split. */
export type Split = "lucky" | "equal";

/** How a race stands. */
export interface Standing {
  /** Strategies that may be the best: no other is surely better. */
  contenders: number[];
  /** What is known. */
  finding: Finding;
  /** The most worlds that a strategy may have. */
  most_worlds: number;
  /** All pairs of strategies. */
  pairs: PairStanding[];
  /** The result in a sentence. */
  sentence: Text;
  /** Worlds in which each strategy was run; one that is surely worse than another gets no more. */
  worlds: number[];
}

/** A tactic of a plan that something stood in the way of. */
export interface StoppedTactic {
  /** Days on which it was due, on the mean of the worlds. */
  due: number;
  /** Its id. */
  id: string;
  /** What it is called. */
  name: Text;
  /** On how many of them each limit stood in the way, in words. */
  reasons: Text[];
}

/** What an operator plans to do, and with what means. */
export interface Strategy {
  /** Ids of the tactics by which the plan wins or fails: those that it would miss most, or be better without. */
  because?: string[];
  /** Which of the six colours with its pattern the plan has in charts; where none is said, that of its place. (1 to 6) */
  look?: number | null;
  /** What people call the plan; unique in the document. */
  name: Text;
  /** Who carries it out. */
  operator: Operator;
  /** The tactics, in the order in which a short day serves them. */
  tactics: Tactic[];
}

/** What one strategy differs in from the first one. */
export interface StrategyDifference {
  /** What it differs in by what the operator wants. */
  aim: AimDifference;
  /** Its name. */
  name: Text;
  /** The outcomes in the order of [`OUTCOMES`](model::outcomes::OUTCOMES). */
  outcomes: OutcomeDifference[];
  /** The result in one sentence. */
  sentence: Text;
  /** Position in the document. */
  strategy: number;
}

/** What one strategy came to. */
export interface StrategySummary {
  /** What it costs and what comes back. */
  economy: Economy | null;
  /** Its name. */
  name: Text;
  /** The outcomes in the order of [`OUTCOMES`](model::outcomes::OUTCOMES). */
  outcomes: OutcomeSummary[];
  /** Position in the document. */
  strategy: number;
}

/** One dated, repeatable, targetable action. */
export interface Tactic {
  /** What is done. */
  action: Action;
  /** Short name, unique in the strategy; luck is tied to it, so a renamed tactic draws other luck. */
  id: string;
  /** Switched off, it changes nothing at all. */
  on: boolean;
  /** When it is done. */
  schedule: Schedule;
  /** Who it is meant for. */
  target: Target;
}

/** What one tactic contributes. */
export interface TacticContribution {
  /** Its Shapley value: what it adds, averaged over all orders in which the tactics could be added. */
  contribution: Amounts;
  /** Its id. */
  id: string;
  /** What the plan has more with the tactic than without it. */
  left_out: Amounts;
  /** What the plan has more some days after the tactic's last day than without the tactic ever done, the others going on; of money what is paid since then. */
  remains: Remainder[];
  /** What each further step of its dose costs and returns; none where it costs nothing or has no dose. */
  returns: Returns | null;
  /** Standard error that drawing orders alone leaves in the contribution to the aim; none where all were run. The interval covers it. */
  sampling_error: number | null;
}

/** A tactic of a plan that was found, and what changing its dose alone does, on fresh luck. */
export interface TacticFound {
  /** What its dose is called, and how much of it. */
  dose: [string, number] | null;
  /** Its id. */
  id: string;
  /** What half the dose changes; none where there is no smaller dose. */
  less: DoseChange | null;
  /** What twice the dose changes: a gain for which nothing is paid is a sign of a hole in the model. None where there is no greater dose. */
  more: DoseChange | null;
  /** What the plan has more with the tactic than without it. */
  worth: Amounts;
}

/** The members whom a tactic is meant for. */
export interface Target {
  /** For `newcomers`: joined less than so many days ago. For `silent`: no visit for at least so many days. (1 to 365 days) */
  days: number;
  /** For `top`: share of the members, by messages written. (0 to 1) */
  share: number;
  /** The rule. */
  who: Who;
}

/** A member whose life is telling. */
export interface TellingCase {
  /** What of. */
  kind: CaseKind;
  /** The member. */
  member: string;
  /** Who that is, in a line. */
  text: Text;
}

/** How one term of a decision has changed, logit: an increase of 0.7 doubles the odds. */
export interface TermChange {
  /** Value before. */
  before: number;
  /** By how much it has changed, now − before. */
  change: number;
  /** What it stands for. */
  label: Text;
  /** The term's name in the model. */
  name: string;
  /** Value in the end. */
  now: number;
  /** Value on an ordinary day: the median. */
  usual: number;
}

/** A text for all languages, or one for each; a language left out borrows that of another. */
export type Text = string | { en: string; zh: string };

/** What was found and what is allowed. */
export interface Texts {
  allowed: Text;
  found: Text;
}

/** What a chart is drawn for: a phone, a page, a projector. */
export interface Theme {
  /** Whether tactics and phases stand below the plot; a page may show them itself. */
  calendar: boolean;
  /** Light on dark instead of dark on light. */
  dark: boolean;
  /** The first and the last day of the run that charts of days show, counted from 1; all without it. */
  days: number[] | null;
  /** Size of text and lines: 1 for a page read at arm's length, 2 for a projector. 0.5 to 6. */
  font_scale: number;
  /** Pixels left and right of the plot that are kept free at least, so that charts below each other can share their days; together at most seven tenths of the width. */
  gutters: number[];
  /** Height in pixels, 160 to 8000. */
  height: number;
  /** Language of all words and number forms. */
  language: Language;
  /** Width in pixels, 240 to 8000. */
  width: number;
}

/** How much a row counts. */
export type Tier = "core" | "secondary" | "trade";

/** a time of day HH:MM from 00:00 to 23:59 */
export type TimeOfDay = string;

/** A community that already runs when the first day begins: in every world a group grows up in the simulation until it has these figures. `founders` do not count then. */
export interface Today {
  /** Days since the group began. (1 to 3650 days) */
  age_days: number;
  /** What the engine has found for it; it is found anew where it is absent or something else has changed since. */
  fit?: Fit | null;
  /** Members who folded the group away ÷ members. (0 to 1) */
  folded_share?: number | null;
  /** Members when the first day begins. (1 to 100000 people) */
  members: number;
  /** Members who muted the group ÷ members. (0 to 1) */
  muted_share?: number | null;
  /** Members who wrote at least one message on a day, mean of the last 7 days. (0 to 100000 people) */
  posters?: number | null;
  /** Place in the list, from 1, of the strategy that has been followed so far: its tactics without a first day of their own have been done all along. 0: nobody has operated the group. (0 to 6) */
  strategy: number;
  /** Mean number of living ties a member. (0 to 8 ties) */
  ties?: number | null;
  /** Members who visited in the last 7 days; where it is absent, as many as these people do. (0 to 100000 people) */
  wau?: number | null;
}

/** What the model gave for a row of the evidence when this version was tried. */
export interface TriedRow {
  /** 95 % of the worlds lie below, of a row of the trade: upper end of the interval. */
  high: number | null;
  /** Number of the row. */
  id: string;
  /** 5 % of the worlds lie below, of a row of the trade: lower end of the mean's 95 % interval. */
  low: number | null;
  /** The row's figure: the median over the worlds, of a row of the trade the mean; none where no world has a value. */
  value: number | null;
  /** Whether the row holds. */
  verdict: Verdict2;
}

/** A number that is not known for sure. */
export interface Uncertain {
  /** What each of the world's independent standard normal numbers, the first to the last, adds to the logarithm: a row of the Cholesky factor of the covariance. */
  loads: number[];
  /** Mean of the natural logarithm of its factor. (-10 to 10 ln) */
  mean: number;
  /** Which one. */
  number: FreeNumber;
}

/** What a statistic is counted in. */
export type Unit = "people" | "messages" | "share" | "difference" | "gini" | "days" | "hours" | "minutes" | "seconds" | "number";

/** What is sure of two strategies. */
export type Verdict = "better" | "worse" | "alike" | "unclear";

/** Whether a row passes. */
export type Verdict2 = "pass" | "fail" | "undecided" | "not_modelled";

/** Distributions fitted to how long members went on visiting. */
export interface VisitLifetimes {
  /** All joiners. */
  all: Fits;
  /** Those who never wrote. */
  never_posted: Fits;
  /** Those who wrote. */
  posted: Fits;
}

/** A column that a log needs. */
export interface WantedColumn {
  /** The column that may be meant. */
  guess: string | null;
  /** What it holds: `t` or `user_id`. */
  role: string;
}

/** A week of the operator's, counted from the first day of the run. */
export interface Week {
  /** Working time, hours: mean of the worlds. */
  hours: number;
  /** Its number, from 1. */
  number: number;
  /** Days on which a tactic was left undone for want of working time: mean of the worlds. */
  short_days: number;
}

/** One calendar week, Monday to Sunday. */
export interface WeekOfMessages {
  /** Its Sunday, `YYYY-MM-DD`. */
  ending: string;
  /** Members' messages. */
  messages: number;
  /** Members who wrote. */
  posters: number;
}

/** Rules that choose members by what an operator can see. */
export type Who = "everyone" | "newcomers" | "silent" | "at_risk" | "top";

/** What happens on a watched day. */
export type WatchKind = "join" | "visit" | "post" | "reply" | "light" | "checkin" | "packet_sent" | "packet_taken" | "event_attended" | "award" | "invite" | "mute" | "fold" | "leave" | "removed" | "return" | "purchase" | "operator_post" | "operator_reply" | "operator_message";

/** What is so of somebody on a watched day. */
export type WatchSign = "member" | "visited" | "wrote" | "showed" | "silent" | "muted" | "folded" | "away";

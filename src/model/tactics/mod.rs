//! The operator's tactics, one file each: parameters, cost, and what it does to whom.
//!
//! A new tactic is a new file and one line in [`Action`].
//!
//! - a nudge of size x: `nudge` += min(x / {nudge_limit}, 1) · ({nudge_limit} − `nudge`)
//! - y yuan received: `reward` += y / (y + {reward_unit}) · (1 − `reward`); `reward_memory` = max(`reward_memory`, `reward`)
//! - asked by a tactic to write, a visitor does so with the tactic's probability · `relevance` of the topic ·
//!   `message_rate` / (`message_rate` + {asked_half})
//! - what draws by being new draws 1 − {novelty_share} · staleness as much
//! - sending into a further group takes {further_group_share} of the working time of the first
//! - a selling message counts as 1 − {fit_relief} · fit of one
//! - an act for a promised reward: `crowding` += {crowding_gain} · (1 − `reward_pull`) · (1 − `crowding`)

use std::mem::discriminant;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::day::deliver_answer;
use super::event_log::EventKind;
use super::feed::Item;
use super::market::Offer;
use super::math::min;
use super::plan::Plan;
use super::random::{Key, Purpose};
use super::strategy::{Tactic, Target, Who};
use super::world::{Ask, Asked, Row, World};

mod audience;
#[macro_use]
mod declaration;
mod inflow;

pub use badges::Counted;
pub use content::Format;
pub use declaration::{Declaration, Group, Reach, Trial};
pub(crate) use inflow::Inflow;
pub use leaderboard::Shows;
pub use moderation::Manner;
pub use red_envelope::Split;
pub(crate) use refound::{Move, follow};

/// What a tactic does in the phases of a day. Everything but `prepare` has nothing to do unless a tactic says otherwise.
pub(crate) trait Act {
    /// What is set up before people arrive.
    fn begin(&self, _world: &mut World<'_>, _firing: &Firing<'_>) {}

    /// What it takes, each time, of what platforms limit.
    fn takes(&self) -> Takes {
        Takes::default()
    }

    /// The most people whom it can win outside each time it is done.
    fn draws_in(&self) -> f64 {
        0.0
    }

    /// What the operator does before people open the community. Returns whether the tactic goes ahead today; one without
    /// any intensity never does, and takes neither time nor money nor luck.
    fn prepare(&self, world: &mut World<'_>, firing: &Firing<'_>) -> bool;

    /// Who comes today because the tactic was done on earlier days, at whatever time that was. Called every day.
    fn arrive(&self, _world: &mut World<'_>, _firing: &Firing<'_>) {}

    /// What visitors take part in.
    fn meet(&self, _world: &mut World<'_>, _firing: &Firing<'_>) {}

    /// What the operator does after people have written.
    fn answer(&self, _world: &mut World<'_>, _firing: &Firing<'_>) {}

    /// Who takes an offer that the tactic has made and that is still open.
    fn trade(&self, _world: &mut World<'_>, _firing: &Firing<'_>, _offer: &mut Offer) {}
}

/// What a tactic takes, each time, of what platforms limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Takes {
    /// Posts and notices sent into each group.
    pub posts: u32,
    /// Of these, with @所有人.
    pub calls: u32,
    /// Mass messages to each person.
    pub mass_messages: u32,
    /// Yuan and shares of a red envelope.
    pub packet: Option<(f64, u8)>,
    /// Groups behind a join code.
    pub groups_behind_code: u32,
    /// Whether sharing is rewarded.
    pub rewarded_sharing: bool,
}

macro_rules! actions {
    ($(#[doc = $words:literal] $file:ident::$name:ident;)*) => {
        $(mod $file;)*
        $(pub use $file::$name;)*

        /// What an operator can do.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        #[schemars(extend("x-groups" = Group::ALL))]
        pub enum Action {
            $(#[doc = $words] #[schemars(extend("x-declaration" = $name::DECLARATION))] $name($name),)*
        }

        /// Every kind of tactic, in the order of the list.
        pub const KINDS: &[Kind] = &[
            $(Kind {
                name: stringify!($file),
                words: $words.trim_ascii(),
                declaration: $name::DECLARATION,
            },)*
        ];

        /// The source of every tactic by its kind, for the description of the model.
        pub const SOURCES: &[(&str, &str)] = &[
            $((stringify!($file), include_str!(concat!(stringify!($file), ".rs"))),)*
        ];

        impl Action {
            /// The tactic behind the name.
            pub(crate) fn act(&self) -> &dyn Act {
                match self {
                    $(Self::$name(tactic) => tactic,)*
                }
            }

            /// What the tactic takes, each time, of what platforms limit.
            pub(crate) fn takes(&self) -> Takes {
                self.act().takes()
            }

            /// The most people whom the tactic can win outside each time it is done.
            pub(crate) fn draws_in(&self) -> f64 {
                self.act().draws_in()
            }
        }
    };
}

actions! {
    /// 内容: posts by the operator.
    content::Content;
    /// 话题: a question that asks members to talk.
    discussion::Discussion;
    /// 专家答疑: an expert comes and answers open questions.
    expert_session::ExpertSession;
    /// 专题分享会: somebody who knows speaks to those who care.
    talk::Talk;
    /// 早报: what was worth reading, in one message.
    digest::Digest;
    /// 共创: members are asked to make something of their own.
    co_creation::CoCreation;
    /// 签到: a daily tap with streaks.
    check_in::CheckIn;
    /// 勋章: a mark for every so many messages or days of check-in.
    badges::Badges;
    /// 等级: a rank that rises with what somebody has written.
    levels::Levels;
    /// 榜单: members see how much they write, compared with others.
    leaderboard::Leaderboard;
    /// 积分: taking part is counted in points.
    points::Points;
    /// 积分兑换: points are exchanged for prizes.
    redemption::Redemption;
    /// 抽奖: prizes are drawn among those who take part.
    lottery::Lottery;
    /// 红包: money given away in the group.
    red_envelope::RedEnvelope;
    /// 活动: people do something together at a set time.
    event::Event;
    /// 欢迎: newcomers are greeted by name.
    welcome::Welcome;
    /// 群规: the rules are shown.
    rules::Rules;
    /// 内容管理: what is off topic is deleted, or kept out of the way of those whom it does not concern.
    moderation::Moderation;
    /// 广告管理: messages against the rules are deleted.
    ad_control::AdControl;
    /// 清退: who breaks the rules again and again is removed.
    removal::Removal;
    /// 答疑: the operator answers members' messages.
    answering::Answering;
    /// 表彰: members are honoured in front of everybody.
    award::Award;
    /// 培养 KOC: members who write become answerers.
    cultivation::Cultivation;
    /// 矛盾与投诉处理: quarrels and complaints are settled.
    conflict_handling::ConflictHandling;
    /// 公告: a notice to all, by wish with @所有人.
    announcement::Announcement;
    /// 私信: one-to-one messages.
    private_message::PrivateMessage;
    /// 活码: the next group opens when one is full.
    live_code::LiveCode;
    /// 再建: the living core moves into a new group.
    refound::Refound;
    /// 推销: the operator advertises goods in the group.
    pitch::Pitch;
    /// 付费投放: advertisements bought outside.
    paid_ads::PaidAds;
    /// 裂变 / 老带新: members bring people for a reward.
    referral::Referral;
    /// 群主联盟: groups of similar people recommend one another.
    partner_exchange::PartnerExchange;
    /// 跨平台导流: followers on another platform are called over.
    cross_platform::CrossPlatform;
    /// 短信: text messages outside the platform.
    sms::Sms;
    /// 群名称与定位: what the community is called and says that it is.
    positioning::Positioning;
    /// 精选: a short list of goods chosen for the members.
    featured::Featured;
    /// 拼团: a lower price for so many who buy together.
    group_buy::GroupBuy;
    /// 接龙: a list in the group on which people put themselves.
    solitaire::Solitaire;
    /// 赠品: something comes with the goods.
    giveaway::Giveaway;
    /// 故事: the operator tells of people behind the goods.
    story::Story;
    /// 场景: goods are shown in use.
    scene::Scene;
    /// 付费会员: members who pay a fee get more.
    paid_membership::PaidMembership;
    /// 高端: a tier for the best customers.
    premium_tier::PremiumTier;
    /// 优惠券: vouchers for the next purchase.
    coupon::Coupon;
    /// 礼品: presents to chosen members.
    gift::Gift;
    /// 任务奖励: money for every message.
    paid_task::PaidTask;
}

/// A kind of tactic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kind {
    /// Its name in documents.
    pub name: &'static str,
    /// What it is, in a line.
    pub words: &'static str,
    /// What holds for every tactic of the kind.
    pub declaration: Declaration,
}

impl Kind {
    /// The kind called `name`.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }
}

/// A tactic that is being done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Firing<'p> {
    /// The tactic.
    pub tactic: &'p Tactic,
    /// Its place in the plan.
    pub place: usize,
    /// The number of its name, which its luck follows.
    pub name: u64,
}

impl<'p> Firing<'p> {
    /// The tactic at `place` of the plan.
    pub(crate) fn of(plan: &'p Plan, place: usize) -> Self {
        Self {
            tactic: &plan.tactics[place],
            place,
            name: plan.tactic_names[place],
        }
    }

    /// The key of the tactic's own draws today.
    pub(crate) fn key(&self, world: &World<'_>, purpose: Purpose) -> Key {
        world.luck.tactic_key(purpose, world.day, self.name)
    }

    /// The place of the plan's first tactic of this kind.
    pub(crate) fn kind(&self, plan: &Plan) -> usize {
        let kind = discriminant(&self.tactic.action);
        plan.tactics[..self.place]
            .iter()
            .position(|other| discriminant(&other.action) == kind)
            .unwrap_or(self.place)
    }

    /// What is left of the tactic's effect: 1 when it is new to people, less the more often its kind was seen lately.
    pub(crate) fn freshness(&self, world: &World<'_>) -> f32 {
        1.0 - world.plan.parameters.novelty_share * world.staleness[self.kind(world.plan)]
    }

    /// Asks the chosen visitors to write. They follow with probability `wish`, less when the topic does not concern them
    /// and when they seldom write. What each is asked for depends on the group, by number.
    pub(crate) fn ask(
        &self,
        world: &mut World<'_>,
        chosen: &Chosen,
        topic: u8,
        wish: f32,
        to: impl Fn(usize) -> Option<Asked>,
    ) {
        let key = self.key(world, Purpose::Asked);
        let half = world.plan.parameters.asked_half;
        for &slot in &world.visitors {
            let i = slot as usize;
            let people = &world.people;
            let ready = people.message_rate[i] / (people.message_rate[i] + half);
            let follows = wish * people.relevance[i][usize::from(topic)] * ready;
            if key.uniform(people.identity[i]) < follows
                && chosen.has(world, i)
                && let Some(to) = to(world.group_of(i))
            {
                let tactic = self.place;
                world.asks.push(Ask { tactic, slot, to });
            }
        }
    }

    /// The operator writes a post on `topic` into every group looked after. Returns its place in each group's feed.
    pub(crate) fn post(&self, world: &mut World<'_>, topic: u8, quality: f64) -> Vec<Option<u32>> {
        self.publish(world, topic, 1.0, 2.0 * quality as f32)
    }

    /// The operator publishes something on `topic` in every group looked after. It takes as much attention and is worth as
    /// much as so many ordinary messages. Returns its place in each group's feed.
    pub(crate) fn publish(
        &self,
        world: &mut World<'_>,
        topic: u8,
        attention: f32,
        worth: f32,
    ) -> Vec<Option<u32>> {
        let minute = self.tactic.schedule.at.minutes();
        let mut places = vec![None; world.groups.len()];
        for group in world.tended() {
            if !world.may_post(group) {
                continue;
            }
            let id = world.new_item();
            let item = Item::by_operator(id, world.day, minute, topic, true);
            let feed = &mut world.groups[group].feed;
            places[group] = Some(feed.push_weighed(item, attention, worth));
            world.today.operator_messages += 1.0;
            world.record(Row {
                kind: EventKind::OperatorPost,
                minute,
                item: id,
                ..Row::default()
            });
        }
        if places.iter().all(Option::is_none) {
            world.today.tactics_blocked += 1.0;
        }
        places
    }

    /// The operator, or somebody who speaks for the operator, answers the message at `place` of a group.
    pub(crate) fn answer(
        world: &mut World<'_>,
        group: usize,
        place: u32,
        minute: u16,
        quality: f32,
    ) {
        let Some(parent) = world.groups[group].feed.get_mut(place).copied() else {
            return;
        };
        let id = world.new_item();
        let answer = Item::by_operator(id, world.day, minute, parent.topic, false);
        let own = world.groups[group].feed.push(answer, quality);
        world.today.operator_messages += 1.0;
        world.record(Row {
            kind: EventKind::OperatorReply,
            minute,
            target: parent.author,
            item: id,
            parent: parent.id,
            ..Row::default()
        });
        let factor = world.plan.parameters.operator_factor;
        deliver_answer(world, group, place, own, minute, factor);
    }

    /// Working time for what takes `minutes` in one group and is done in every group looked after: writing it takes the
    /// whole time, sending it into a further group a part.
    pub(crate) fn minutes(&self, world: &World<'_>, minutes: f64) -> f64 {
        let further = world.tended().len().saturating_sub(1) as f64;
        minutes * (1.0 + further * f64::from(world.plan.parameters.further_group_share))
    }

    /// The operator writes a message of the given quality that sells: the better the goods suit, the less it is felt as
    /// selling; `weight` is how much of that a message of this kind has.
    pub(crate) fn advertise(&self, world: &mut World<'_>, quality: f64, fit: f64, weight: f32) {
        let places = self.post(world, 0, quality);
        let relief = world.plan.parameters.fit_relief * fit as f32;
        for (group, place) in world.groups.iter_mut().zip(places) {
            if place.is_some() {
                group.feed.sell(weight * (1.0 - relief));
            }
        }
    }

    /// The same with a message that is worth what the goods are.
    pub(crate) fn promote(&self, world: &mut World<'_>, fit: f64, weight: f32) {
        let quality = world.plan.parameters.offer_quality * fit;
        self.advertise(world, quality, fit, weight);
    }

    /// The operator makes an offer that holds from today for so many days.
    pub(crate) fn offer(&self, world: &mut World<'_>, terms: Terms) {
        let item = world.new_item();
        world.market.offers.push(Offer {
            tactic: self.place,
            day: world.day,
            until: world.day + u32::from(terms.days) - 1,
            item,
            fit: terms.fit as f32,
            discount: terms.discount as f32,
            extra: terms.extra_yuan as f32,
            waiting: Vec::new(),
            listed: 0,
        });
    }
}

/// What an offer promises.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Terms {
    /// How well the goods suit the people, 0 to 1.
    pub fit: f64,
    /// Share of the price that is let off.
    pub discount: f64,
    /// Worth of what comes with the goods.
    pub extra_yuan: f64,
    /// Days for which the offer holds, at least 1.
    pub days: u16,
}

/// The members whom a tactic is meant for, as of today: members of the groups that the operator looks after.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chosen {
    target: Target,
    /// Messages that put a member among the top.
    top: u32,
    /// The luck of being reached, while the platform withholds the operator's messages.
    withheld: Option<Key>,
}

/// Definition: days within which somebody at risk has visited.
const AT_RISK_DAYS: i32 = 14;

/// Definition: share of the former habit below which somebody is at risk.
const AT_RISK_SHARE: f32 = 0.5;

impl Chosen {
    /// Applies the rule to today's members.
    pub(crate) fn new(world: &World<'_>, target: &Target) -> Self {
        let mut top = u32::MAX;
        if target.who == Who::Top {
            let people = &world.people;
            let mut written: Vec<u32> = (0..people.len())
                .filter(|&i| people.present[i] > 0.0)
                .map(|i| people.written[i])
                .collect();
            written.sort_unstable_by(|a, b| b.cmp(a));
            let number = (target.share * written.len() as f64 + 0.5) as usize;
            top = number
                .checked_sub(1)
                .and_then(|last| written.get(last))
                .map_or(u32::MAX, |&w| w.max(1));
        }
        Self {
            target: *target,
            top,
            withheld: (world.siege.reach_lost > 0.0).then(|| world.key(Purpose::Penalty)),
        }
    }

    /// Whether the member in slot `i` is meant.
    pub(crate) fn has(&self, world: &World<'_>, i: usize) -> bool {
        let people = &world.people;
        let day = world.day as i32;
        let days = i32::from(self.target.days);
        people.present[i] > 0.0
            && world.groups[usize::from(people.group[i])].tended
            && self
                .withheld
                .is_none_or(|key| key.uniform(people.identity[i]) >= world.siege.reach_lost)
            && match self.target.who {
                Who::Everyone => true,
                Who::Newcomers => day - people.joined[i] < days,
                Who::Silent => day - people.last_visit[i] >= days,
                Who::AtRisk => {
                    day - people.last_visit[i] <= AT_RISK_DAYS
                        && people.habit[i] < AT_RISK_SHARE * people.habit_before[i]
                }
                Who::Top => people.written[i] >= self.top,
            }
    }
}

impl World<'_> {
    /// Adds to the pull of what somebody received lately; the nearer to the limit, the less is added.
    pub(crate) fn nudge(&mut self, i: usize, by: f32) {
        let limit = self.plan.parameters.nudge_limit;
        let nudge = &mut self.people.nudge[i];
        *nudge += min(by / limit, 1.0) * (limit - *nudge);
    }

    /// The operator's message to one member, with something worth so many yuan.
    pub(crate) fn write_to(&mut self, slot: u32, minute: u16, yuan: f64) {
        self.today.operator_messages += 1.0;
        let item = self.new_item();
        self.record(Row {
            kind: EventKind::OperatorMessage,
            minute,
            target: slot,
            item,
            value: yuan,
            ..Row::default()
        });
    }

    /// A member is publicly honoured: feels recognised now, and stands higher for a long time.
    pub(crate) fn honour(&mut self, i: usize, recognition: f32, standing: f32) {
        let people = &mut self.people;
        people.recognition[i] += recognition * (1.0 - people.recognition[i]);
        people.standing[i] += standing * (1.0 - people.standing[i]);
    }

    /// A member acts for a reward that was promised for acting: the reward displaces a part of what the member did for its
    /// own sake, the less the more the member cares for money anyway (Deci, Koestner & Ryan 1999).
    pub(crate) fn crowd_out(&mut self, i: usize, by: f32) {
        let people = &mut self.people;
        people.crowding[i] += by * (1.0 - people.reward_pull[i]) * (1.0 - people.crowding[i]);
    }

    /// Somebody is called (@所有人, a push, a text message) at `minute` of today: a visit becomes likelier by `pull`, and
    /// one that the call brings about, or that was going to be made later in the day, is made soon after it.
    pub(crate) fn call(&mut self, i: usize, minute: u16, pull: f32) {
        self.nudge(i, pull);
        let day = self.day as i32;
        let people = &mut self.people;
        if people.called[i] == day {
            people.called_pull[i] += pull;
        } else {
            people.called[i] = day;
            people.called_pull[i] = pull;
        }
        people.called_minute[i] = minute;
    }

    /// A member receives money, which raises the expectation of more.
    pub(crate) fn receive_money(&mut self, i: usize, fen: i64) {
        self.people.money[i] += fen;
        self.expect_money(i, fen as f32 / 100.0);
    }

    /// A member gets something worth so many yuan, which raises the expectation of more.
    pub(crate) fn expect_money(&mut self, i: usize, yuan: f32) {
        let people = &mut self.people;
        people.reward[i] +=
            yuan / (yuan + self.plan.parameters.reward_unit) * (1.0 - people.reward[i]);
        if people.reward_memory[i] < people.reward[i] {
            people.reward_memory[i] = people.reward[i];
        }
    }
}

//! Content (内容): posts by the operator.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::audience::Programme;
use super::{Act, Firing, Meet, Prepare, Takes};
use crate::account::fen;
use crate::parameters::Parameters;

/// Posts by the operator. Readers gain interest by relevance and quality, with diminishing returns beyond about
/// forty messages a visit (Ren & Kraut 2014). Operators' posts in general do not move the individual
/// member (Cottica: +0.001, not significant), so content works through what is read, not by a push.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Content {
    /// Posts each time.
    #[schemars(range(min = 0, max = 20))]
    pub posts: u8,
    /// Topic number, from 0, in the scenario's order.
    #[schemars(range(min = 0, max = 3))]
    pub topic: u8,
    /// What the posts are made of.
    pub format: Format,
    /// How good the posts are: 0 worthless, 0.5 like an ordinary member's, 1 outstanding.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub quality: f64,
    /// Working time for a post.
    #[schemars(range(min = 0.0, max = 1440.0), extend("x-unit" = "min"))]
    pub minutes_per_post: f64,
    /// Money for a post.
    #[schemars(range(min = 0.0, max = 100_000.0), extend("x-unit" = "yuan"))]
    pub yuan_per_post: f64,
}

impl Default for Content {
    fn default() -> Self {
        Self {
            posts: 1,
            topic: 0,
            format: Format::Text,
            quality: 0.7,
            minutes_per_post: 15.0,
            yuan_per_post: 0.0,
        }
    }
}

declare!(Content: Content, every 1, reaches: Reach::Readers);

/// What a post is made of: how much attention it takes and how much it gives to those who take it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// 文字: a written post.
    Text,
    /// 图片: taken in at a glance.
    Picture,
    /// 视频: gives more and takes minutes to watch.
    Video,
    /// 直播: calls members who have not muted the group, interests those who watch, and leaves a recording.
    Live,
}

impl Format {
    /// Attention and worth of a post, compared with a text of the same quality.
    fn weights(self, p: &Parameters) -> (f32, f32) {
        match self {
            Self::Text => (1.0, 1.0),
            Self::Picture => (p.picture_attention, p.picture_worth),
            Self::Video => (p.video_attention, p.video_worth),
            Self::Live => (p.live_attention, p.live_worth),
        }
    }
}

impl Content {
    fn live(&self, p: &Parameters) -> Programme {
        Programme {
            topic: self.topic,
            quality: self.quality as f32,
            places: u32::MAX,
            share: p.live_share,
            interest: p.live_interest,
            belonging: 0.0,
        }
    }
}

impl Act for Content {
    fn is_nil(&self) -> bool {
        self.posts == 0
    }

    fn takes(&self) -> Takes {
        Takes {
            posts: u32::from(self.posts),
            ..Takes::default()
        }
    }

    /// Writes the posts that the time and the money allow; a live session calls.
    fn prepare(&self, firing: &Firing<'_>, on: Prepare<'_>) -> bool {
        let (now, people, conversation) = (on.now, on.people, on.conversation);
        let (purse, calendar, journal) = (on.purse, on.calendar, on.journal);
        let price = fen(self.yuan_per_post);
        let minutes = firing.minutes(now, conversation, self.minutes_per_post);
        let posts = purse.account.afford(u32::from(self.posts), minutes, price);
        purse.account.pay_others(i64::from(posts) * price);
        let p = &now.setting.parameters;
        let (attention, worth) = self.format.weights(p);
        let worth = worth * 2.0 * self.quality as f32;
        for _ in 0..posts {
            firing.publish(now, conversation, journal, self.topic, attention, worth);
        }
        if self.format == Format::Live && posts > 0 {
            let chosen = firing.chosen(now, people, conversation);
            let fresh = firing.freshness(now, calendar);
            self.live(p).call(now, people, &chosen, fresh, p.live_nudge);
        }
        posts > 0
    }

    /// Visitors watch the live session, those first of all whom its topic concerns.
    fn meet(&self, firing: &Firing<'_>, on: Meet<'_>) {
        let (now, people, roll) = (on.now, on.people, on.roll);
        let (conversation, journal) = (on.conversation, on.journal);
        if self.format == Format::Live {
            let chosen = firing.chosen(now, people, conversation);
            let live = self.live(&now.setting.parameters);
            live.gather(now, people, &roll.visitors, journal, firing, &chosen);
        }
    }
}

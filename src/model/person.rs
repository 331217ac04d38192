//! A person: the traits that somebody brings along and keeps, drawn from the identity alone.
//!
//! The person who is the k-th to arrive from a source is the same person in every strategy.

use super::clock::{MONTH, WEEK};
use super::lanes::Level;
use super::math::{exp, ln, logit, normal_quantiles, sqrt};
use super::parameters::Parameters;
use super::random::{Luck, Purpose};
use super::segment::{Segment, TOPICS};
use super::source::Source;

/// Bound: the most segments of a scenario.
pub(crate) const MAX_SEGMENTS: u32 = 8;

/// One kind of people, made ready for drawing persons.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SegmentTraits {
    share: f64,
    founder_share: f64,
    visit_logit: f64,
    visit_spread: f64,
    ln_messages: Option<f64>,
    message_spread: f64,
    ln_interest_days: f64,
    interest_spread: f64,
    /// Weights of belonging, recognition and interest; their sum is 1.
    needs: [f32; 3],
    topics: [f64; TOPICS],
    reward_pull: f64,
    invites_per_day: f64,
    /// ln of the median person's purchases a day; nothing where nothing is sold.
    ln_purchases: Option<f64>,
    purchase_spread: f64,
    ln_basket: f64,
    basket_spread: f64,
    /// Share of the messages that open a new topic.
    pub starts_share: f32,
    /// Share of the messages that break the rules.
    pub rule_breaking_share: f32,
}

impl SegmentTraits {
    /// The segments of a scenario, in its order.
    pub(crate) fn all(segments: &[Segment]) -> Vec<Self> {
        segments
            .iter()
            .map(|segment| {
                let weights = [
                    segment.needs.belonging,
                    segment.needs.recognition,
                    segment.needs.interest,
                ];
                let sum: f64 = weights.iter().sum();
                let needs = if sum > 0.0 {
                    weights.map(|w| (w / sum) as f32)
                } else {
                    weights.map(|_| 1.0 / weights.len() as f32)
                };
                let mut topics = [0.0; TOPICS];
                for (k, topic) in topics.iter_mut().enumerate() {
                    *topic = segment
                        .topics
                        .get(k)
                        .copied()
                        .unwrap_or(if segment.topics.is_empty() { 1.0 } else { 0.0 });
                }
                Self {
                    share: segment.share,
                    founder_share: segment.founder_share.unwrap_or(segment.share),
                    visit_logit: logit(segment.visits_per_week / f64::from(WEEK)),
                    visit_spread: segment.visit_spread,
                    ln_messages: (segment.messages_per_visit > 0.0)
                        .then(|| ln(segment.messages_per_visit)),
                    message_spread: segment.message_spread,
                    ln_interest_days: ln(segment.interest_days),
                    interest_spread: segment.interest_spread,
                    needs,
                    topics,
                    reward_pull: segment.reward_pull,
                    invites_per_day: segment.invites_per_month / f64::from(MONTH),
                    ln_purchases: (segment.purchases_per_month > 0.0)
                        .then(|| ln(segment.purchases_per_month / f64::from(MONTH))),
                    purchase_spread: segment.purchase_spread,
                    ln_basket: ln(segment.basket_yuan),
                    basket_spread: segment.basket_spread,
                    starts_share: segment.starts_share as f32,
                    rule_breaking_share: segment.rule_breaking_share as f32,
                }
            })
            .collect()
    }

    /// Makes people of this kind visit and write more, by so much on the logit scale and in ln.
    pub(crate) fn shift(&mut self, visits: f64, messages: f64) {
        self.visit_logit += visits;
        self.ln_messages = self.ln_messages.map(|mean| mean + messages);
    }

    /// Whether people of this kind buy anything.
    pub(crate) fn buys(&self) -> bool {
        self.ln_purchases.is_some()
    }

    /// The number of the segment that belongs to the uniform number `u`, by the founders' or the others' shares.
    pub(crate) fn pick(segments: &[Self], founder: bool, u: f64) -> usize {
        let weight = |s: &Self| if founder { s.founder_share } else { s.share };
        let mut rest = u * segments.iter().map(weight).sum::<f64>();
        for (k, segment) in segments.iter().enumerate() {
            if rest < weight(segment) {
                return k;
            }
            rest -= weight(segment);
        }
        // Rounding may leave a little at the end.
        segments.iter().rposition(|s| weight(s) > 0.0).unwrap_or(0)
    }

    /// People who come to sell something of their own: they look in nearly every day for as long as somebody reads them,
    /// and all that they write is advertising.
    pub(crate) fn sellers(parameters: &Parameters) -> Self {
        Self {
            share: 0.0,
            founder_share: 0.0,
            visit_logit: logit(f64::from(parameters.seller_visits)),
            visit_spread: 0.5,
            ln_messages: Some(ln(f64::from(parameters.seller_messages))),
            message_spread: 0.5,
            ln_interest_days: ln(f64::from(parameters.seller_days)),
            interest_spread: 0.5,
            needs: [0.0, 0.0, 1.0],
            topics: [1.0; TOPICS],
            reward_pull: 1.0,
            invites_per_day: 0.0,
            ln_purchases: None,
            purchase_spread: 0.0,
            ln_basket: 0.0,
            basket_spread: 0.0,
            starts_share: 1.0,
            rule_breaking_share: 1.0,
        }
    }

    /// Share of what people of this kind care for that a topic has.
    pub(crate) fn concern(&self, topic: u8) -> f64 {
        let sum: f64 = self.topics.iter().sum();
        if sum > 0.0 {
            self.topics[usize::from(topic)] / sum
        } else {
            0.0
        }
    }

    /// Mean of what `of` gives for the kinds of people who come by themselves, by their shares; 0 where nobody does.
    pub(crate) fn mean_of_arrivals(segments: &[Self], of: impl Fn(&Self) -> f64) -> f64 {
        let all: f64 = segments.iter().map(|s| s.share).sum();
        let sum: f64 = segments.iter().map(|s| s.share * of(s)).sum();
        if all > 0.0 { sum / all } else { 0.0 }
    }

    /// Whether people of this kind come to the community at all.
    pub(crate) fn comes(&self) -> bool {
        self.share > 0.0
    }
}

/// How well the community suits people of one source, by how they came to hear of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Suits {
    /// Fit: the odds of a visit and the days for which the interest lasts, both relative to people who come by themselves.
    pub fit: f64,
    /// Share of them who come for a reward alone.
    pub hunters: f64,
    /// Share of what is missing from full interest that they are promised on top.
    pub promised: f32,
}

impl Default for Suits {
    fn default() -> Self {
        Self {
            fit: 1.0,
            hunters: 0.0,
            promised: 0.0,
        }
    }
}

/// What somebody brings along and keeps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Person {
    pub identity: u32,
    pub segment: u8,
    /// Constant part of the wish to visit, logit.
    pub visit_bias: f32,
    /// Probability of a visit a day while the community serves the needs well.
    pub visit_rate: f32,
    /// How much time and mind the person has for the community on joining, in standard deviations.
    pub availability: f32,
    /// Messages a visit while the community serves the needs well.
    pub message_rate: f32,
    /// Share of what brought the person that remains after a day.
    pub fade: f32,
    /// Weights of belonging, recognition and interest; their sum is 1.
    pub needs: [f32; 3],
    /// How much a message on each topic concerns the person, 0 to 1.
    pub relevance: [f32; TOPICS],
    /// How strongly money pulls, 0 to 1.
    pub reward_pull: f32,
    /// Invitations a day while content.
    pub invite_rate: f32,
    /// Personal part of the wish to mute, logit.
    pub mute_bias: f32,
    /// Personal part of the wish to leave, logit.
    pub leave_bias: f32,
    /// Purchases a day without any community.
    pub purchase_rate: f32,
    /// What the person spends on a purchase at the full price, yuan.
    pub basket: f32,
    /// Share of the gap between habit and behaviour that remains after a day.
    pub habit_left: f32,
    /// Taste for meetings, in standard deviations.
    pub meeting_taste: f32,
    /// Minute of the day at which the person joins.
    pub join_minute: u16,
}

/// Definition: of the usual approximation of a logistic averaged over a normal variable.
const LOGISTIC_NORMAL: f64 = std::f64::consts::PI / 8.0;

/// Definition: which of a person's draws says how long the interest lasts.
const PATIENCE: u32 = 3;

/// Definition: from which on a person's draws say what the person cares for.
const TASTES: u32 = 4;

impl Person {
    /// The person behind an identity, whom the community suits as `suits` says.
    pub(crate) fn born(
        level: Level,
        identity: u32,
        suits: Suits,
        luck: Luck,
        segments: &[SegmentTraits],
        parameters: &Parameters,
    ) -> Self {
        let key = luck.key(Purpose::Person, 0);
        let uniform = |n: u32| key.nth(n).open_uniform(identity);
        let buyer = luck.key(Purpose::Buyer, 0);
        let own = |purpose: Purpose| luck.key(purpose, 0).open_uniform(identity);
        let [
            visits,
            messages,
            patience,
            leaving,
            availability,
            muting,
            purchases,
            spending,
            pace,
            meetings,
        ] = normal_quantiles(
            level,
            [
                uniform(1),
                uniform(2),
                uniform(PATIENCE),
                uniform(8),
                uniform(10),
                uniform(11),
                buyer.open_uniform(identity),
                buyer.nth(1).open_uniform(identity),
                own(Purpose::HabitPace),
                own(Purpose::MeetingTaste),
            ],
        );

        let source = Source::of(identity);
        let chosen = if source.by_members() {
            (identity % MAX_SEGMENTS) as usize
        } else if source == Source::Seller {
            segments.len() - 1
        } else {
            SegmentTraits::pick(segments, source == Source::Founder, uniform(0))
        };
        let segment = &segments[chosen];

        let visit_logit = segment.visit_logit + segment.visit_spread * visits + ln(suits.fit);
        let visit_rate = 1.0 / (1.0 + exp(-visit_logit));
        // Availability varies from spell to spell; with this the mean over spells is the visit rate (the usual
        // approximation of a logistic averaged over a normal variable).
        let spread = f64::from(parameters.availability_visit);
        let widened = sqrt(1.0 + LOGISTIC_NORMAL * spread * spread);
        let message_rate = segment
            .ln_messages
            .map_or(0.0, |mean| exp(mean + segment.message_spread * messages));
        let hunter = uniform(20) < suits.hunters;
        let (purchase_rate, basket) = segment.ln_purchases.map_or((0.0, 0.0), |mean| {
            let wish = if hunter {
                parameters.hunter_purchases
            } else {
                1.0
            };
            (
                wish * exp(mean + segment.purchase_spread * purchases),
                exp(segment.ln_basket + segment.basket_spread * spending),
            )
        });
        let half_life = exp(segment.ln_interest_days + segment.interest_spread * patience)
            * suits.fit
            * if hunter {
                f64::from(parameters.hunter_fit)
            } else {
                1.0
            };
        // A person's own taste: the segment's weights, each multiplied by a number of the person's own.
        let mut taste = segment.topics;
        for (weight, n) in taste.iter_mut().zip(TASTES..) {
            *weight *= parameters.taste_least + parameters.taste_span * uniform(n);
        }
        let sum: f64 = taste.iter().sum();
        let relevance = taste.map(|w| {
            if sum > 0.0 {
                (w / sum / (w / sum + parameters.relevance_half)) as f32
            } else {
                0.0
            }
        });

        Self {
            identity,
            segment: chosen as u8,
            visit_bias: (visit_logit * widened - f64::from(parameters.habit_weight) * visit_rate)
                as f32,
            visit_rate: visit_rate as f32,
            message_rate: message_rate as f32,
            fade: exp(-std::f64::consts::LN_2 / half_life) as f32,
            needs: segment.needs,
            relevance,
            reward_pull: if hunter {
                1.0
            } else {
                segment.reward_pull as f32
            },
            invite_rate: segment.invites_per_day as f32,
            mute_bias: (f64::from(parameters.mute_spread) * muting) as f32,
            leave_bias: (f64::from(parameters.leave_spread) * leaving) as f32,
            purchase_rate: purchase_rate as f32,
            basket: basket as f32,
            habit_left: habit_left(pace, parameters),
            meeting_taste: meetings as f32,
            join_minute: super::clock::minute(uniform(9)),
            availability: parameters.arrival_availability + availability as f32,
        }
    }
}

/// Persons form habits at their own pace, so many standard deviations from the median (Lally et al. 2010: 18 to 254 days to 95 % of automaticity).
fn habit_left(pace: f64, parameters: &Parameters) -> f32 {
    let pace = exp(f64::from(parameters.habit_spread) * pace);
    exp(-1.0 / (f64::from(parameters.habit_days) * pace)) as f32
}

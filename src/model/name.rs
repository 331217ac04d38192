//! The community's name: whom it draws, whom it puts off, and what it promises.
//!
//! - who come by themselves: (1 + {promise_reach} · promise) times as many; fit × max(0.05, 1 − {promise_gap} · promise), `interest` += {promise_expected} · promise ·
//!   (1 − `interest`) at joining
//! - P(somebody whom nobody asked in is put off) = {clarity_selection} · clarity · (1 − c / c̄), if positive, where c is the share
//!   of what somebody's kind cares for that the named topic has, and c̄ its mean among those who come by themselves
//! - who come by themselves: 1 + {clarity_word} · (the mean of that probability) times as many

use super::math::max;
use super::newcomer::Newcomer;
use super::now::Now;
use super::parameters::Parameters;
use super::person::SegmentTraits;
use super::random::Purpose;
use super::source::Source;

/// Bound: the least that a newcomer's fit can be multiplied by.
const LEAST_FIT: f64 = 0.05;

/// What the community is called and says that it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    /// How clearly it says for whom and what for.
    pub clarity: f64,
    /// How much more it promises than there is.
    pub promise: f64,
    /// Number of the topic that it names.
    pub topic: u8,
}

impl Name {
    /// How many times as many people as otherwise look in by themselves: because of what the name promises, and because
    /// those whom it puts off tell others whom it suits.
    pub(crate) fn draws(self, p: &Parameters, segments: &[SegmentTraits]) -> f64 {
        let put_off = SegmentTraits::mean_of_arrivals(segments, |s| self.misfit(s, segments));
        let told = f64::from(p.clarity_word * p.clarity_selection) * self.clarity * put_off;
        (1.0 + f64::from(p.promise_reach) * self.promise) * (1.0 + told)
    }

    /// Whether the name tells the person with this identity that this is nothing for the person's kind. Founders know
    /// what they found, and who is asked in hears it from a friend.
    pub(crate) fn puts_off(self, now: &Now<'_>, identity: u32, segment: u8) -> bool {
        let source = Source::of(identity);
        if source == Source::Founder || source.by_members() {
            return false;
        }
        let segments = &now.setting.segments;
        let misfit = self.misfit(&segments[usize::from(segment)], segments);
        let doubt = f64::from(now.setting.parameters.clarity_selection) * self.clarity;
        let u = now.luck.key(Purpose::PutOff, 0).open_uniform(identity);
        u < doubt * misfit
    }

    /// How much less the named topic concerns people of a kind than those who come by themselves on the mean, 0 to 1.
    fn misfit(self, segment: &SegmentTraits, segments: &[SegmentTraits]) -> f64 {
        let usual = SegmentTraits::mean_of_arrivals(segments, |s| s.concern(self.topic));
        if usual > 0.0 {
            max(0.0, 1.0 - segment.concern(self.topic) / usual)
        } else {
            0.0
        }
    }

    /// The newcomer as the name makes the community seem.
    pub(crate) fn promised(self, p: &Parameters, newcomer: &Newcomer) -> Newcomer {
        let mut newcomer = *newcomer;
        if newcomer.source != Source::Founder {
            let gap = f64::from(p.promise_gap) * self.promise;
            newcomer.suits.fit *= max(1.0 - gap, LEAST_FIT);
            newcomer.suits.promised = (p.promise_expected * self.promise) as f32;
        }
        newcomer
    }
}

//! A turn: how many messages somebody writes on one visit, and when.

use fearless_simd::prelude::*;

use crate::clock;
use crate::lanes::{Floats, Simd};
use crate::math::{LEAST_ROOM, ROOM, exp_f32, ln, max, min};
use crate::now::Now;
use crate::random::{Key, Purpose};

/// Bound: the most messages that one person writes on a day.
const MOST_MESSAGES: u32 = 60;

/// Definition: asked messages are numbered behind all that somebody may write unasked, so that nobody's own messages meet other
/// luck.
pub(super) const ASKED_FROM: u32 = MOST_MESSAGES + 4;

/// Definition: answers to people met face to face are numbered behind those.
pub(super) const KNOWN_FROM: u32 = 1000;

/// How far somebody's turn has come today.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    /// Minute of the last message; none before the first.
    minute: Option<u16>,
    /// Messages so far.
    pub ordinal: u32,
}

impl Turn {
    /// A turn whose messages are numbered from `ordinal`.
    pub(super) fn from(ordinal: u32) -> Self {
        Self {
            minute: None,
            ordinal,
        }
    }

    /// The minute of the next message, which must not come before `earliest`: the first comes at its own time, those
    /// after it one pause later each.
    pub(super) fn next(
        &mut self,
        now: &Now<'_>,
        identity: u32,
        earliest: u16,
        own_time: impl FnOnce() -> u16,
    ) -> u16 {
        let minute = match self.minute {
            None => own_time(),
            Some(last) => {
                let key = now.key(Purpose::Pause).nth(self.ordinal);
                let pause = -ln(key.open_uniform(identity)) * f64::from(now.setting.turn_pause);
                clock::after(max(last, earliest), pause)
            }
        };
        self.minute = Some(minute);
        self.ordinal += 1;
        minute
    }
}

/// Who may write today of those whose mean for a visit is not greater than `most`: certainly not where the draw lies above what
/// no probability exceeds, 1 − e⁻ˣ ≤ x, with room for rounding.
#[inline(always)]
pub(super) fn may_write<S: Simd>(
    simd: S,
    draw: Floats<S>,
    most: Floats<S>,
    length: f32,
) -> <Floats<S> as SimdBase<S>>::Mask {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    draw.simd_lt(most / all(length) * all(ROOM) + all(LEAST_ROOM))
}

/// How many messages somebody with the given mean for a visit writes today: most visits pass without a word, and who
/// does speak says several things in one turn, a geometric number with the platform's mean length; `goes_on` is
/// the logarithm of the share of messages that another one follows.
pub(super) fn messages(mean: f32, length: f32, goes_on: f64, key: Key, identity: u32) -> u32 {
    if key.uniform(identity) >= 1.0 - exp_f32(-mean / length) {
        return 0;
    }
    if length <= 1.0 {
        return 1;
    }
    let further = ln(key.nth(99).open_uniform(identity)) / goes_on;
    min(1 + further as u32, MOST_MESSAGES)
}

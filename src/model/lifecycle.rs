//! The life of a community: 找群 → 混群 → 建群 → 养群 → 散群 → 再建, told from what happened.
//!
//! The six words are the trade's; a planner wants to see growth and maturity apart, and a death apart from a decline, so
//! that there are eight phases. They are told from the talk and from the smoothed number of weekly active members, as an
//! observer could who sees visits and messages:
//!
//! - *silent*: no member has written for [`SILENT_DAYS`] days (Qiu et al. 2016 count a group as dead when it falls silent);
//! - *seeking*: there is no member yet; *mingling*: there are members, who look around and do not talk with one another;
//! - *founding*: they have begun to, not longer than [`FOUNDING_DAYS`] days ago; *refounding*: the same after a move into a
//!   new group, or when talk comes back after silence;
//! - *growing*, *mature*, *declining*: active members became more, kept level or became fewer over a fortnight. Below half of
//!   its best days a community that does not grow counts as declining.

use super::math::max;

/// Days without a message by any member after which a community is silent.
pub const SILENT_DAYS: u32 = 7;
/// Days for which a beginning lasts: as long as a trend takes to show.
pub const FOUNDING_DAYS: u32 = 14;
/// Days over which active members are compared.
const TREND_DAYS: usize = 14;
/// Change over these days, as a share, from which active members count as growing or declining.
const TREND_SHARE: f64 = 0.10;
/// The same as a number of people, so that one person more or less in a small group is no trend.
const TREND_PEOPLE: f64 = 2.0;
/// Share of the best days' active members below which a community that does not grow is declining.
const FALLEN_SHARE: f64 = 0.5;
/// Days in a row that must show another phase before it is said.
const SURE_DAYS: u32 = 7;
/// Days that smooth the number of weekly active members.
const SMOOTH_DAYS: f64 = 7.0;
/// Days with a writer, each counted by every writer, within a week that make a talk.
const TALK: f64 = 3.0;

/// Where a community is in its life. The number is the value of the daily series `phase`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum LifePhase {
    /// 找群: nobody is here yet.
    #[default]
    Seeking = 0,
    /// 混群: members look around; there is no talk yet.
    Mingling = 1,
    /// 建群: a seed group has begun to talk.
    Founding = 2,
    /// 养群, growing: active members become more.
    Growing = 3,
    /// 养群, mature: active members keep level.
    Mature = 4,
    /// 散群, declining: active members become fewer.
    Declining = 5,
    /// 散群, silent: no member has written for seven days.
    Silent = 6,
    /// 再建: the core has moved into a new group, or talk has come back after silence.
    Refounding = 7,
}

impl LifePhase {
    /// Every phase, by number.
    pub const ALL: [Self; 8] = [
        Self::Seeking,
        Self::Mingling,
        Self::Founding,
        Self::Growing,
        Self::Mature,
        Self::Declining,
        Self::Silent,
        Self::Refounding,
    ];

    /// The phase of that number; the last one for greater numbers.
    #[must_use]
    pub fn of(number: usize) -> Self {
        Self::ALL[number.min(Self::ALL.len() - 1)]
    }
}

/// What a day shows of a community's life.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sign {
    /// Members at the day's end.
    pub members: f64,
    /// Members who visited in the last seven days.
    pub active: f64,
    /// Members who wrote.
    pub writers: f64,
    /// Members who moved into a new group.
    pub moved: f64,
}

/// A community's life so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lifecycle {
    phase: LifePhase,
    /// Smoothed weekly active members, day by day.
    active: Vec<f64>,
    /// The greatest of them since the last beginning.
    best: f64,
    /// Writers of the last seven days.
    writers: [f64; SILENT_DAYS as usize],
    /// Days since somebody wrote, or since there are members.
    silent_days: u32,
    /// Days since the last beginning; `None` before the first.
    begun: Option<u32>,
    /// Whether that was a beginning anew.
    anew: bool,
    /// Another phase that showed lately, and for how many days.
    hint: (LifePhase, u32),
}

impl Lifecycle {
    /// The phase on the day that ends.
    pub(crate) fn pass(&mut self, sign: Sign) -> LifePhase {
        let smoothed = self.active.last().map_or(sign.active, |last| {
            last + (sign.active - last) / SMOOTH_DAYS
        });
        let day = self.active.len();
        self.active.push(smoothed);
        self.best = max(self.best, smoothed);
        self.writers[day % self.writers.len()] = sign.writers;
        let quiet = sign.writers == 0.0 && sign.members > 0.0;
        self.silent_days = if quiet { self.silent_days + 1 } else { 0 };
        self.begun = self.begun.map(|days| days + 1);

        let talk = self.writers.iter().sum::<f64>() >= TALK;
        let silent = self.phase == LifePhase::Silent;
        if sign.moved > 0.0 || (talk && (silent || self.begun.is_none())) {
            self.anew = sign.moved > 0.0 || self.begun.is_some();
            self.begun = Some(0);
            self.best = smoothed;
            self.hint.1 = 0;
        }
        self.phase = self.told(sign, silent && !talk);
        self.phase
    }

    fn told(&mut self, sign: Sign, still_silent: bool) -> LifePhase {
        if self.silent_days >= SILENT_DAYS || still_silent {
            return LifePhase::Silent;
        }
        match self.begun {
            None if sign.members > 0.0 => LifePhase::Mingling,
            None => LifePhase::Seeking,
            Some(days) if days < FOUNDING_DAYS => {
                if self.anew {
                    LifePhase::Refounding
                } else {
                    LifePhase::Founding
                }
            }
            Some(_) => {
                let trend = self.trend();
                if !matches!(
                    self.phase,
                    LifePhase::Growing | LifePhase::Mature | LifePhase::Declining
                ) {
                    return trend;
                }
                self.hint = if self.hint.0 == trend {
                    (trend, self.hint.1 + 1)
                } else {
                    (trend, 1)
                };
                if self.hint.1 >= SURE_DAYS {
                    trend
                } else {
                    self.phase
                }
            }
        }
    }

    /// Whether active members became more, kept level or became fewer.
    fn trend(&self) -> LifePhase {
        let now = self.active[self.active.len() - 1];
        let before = self.active[self.active.len().saturating_sub(1 + TREND_DAYS)];
        let least = max(TREND_SHARE * before, TREND_PEOPLE);
        if now - before >= least {
            LifePhase::Growing
        } else if before - now >= least || now < FALLEN_SHARE * self.best {
            LifePhase::Declining
        } else {
            LifePhase::Mature
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The phases of days on which so many people are active and write.
    fn phases(days: &[(f64, f64)], moved_on: Option<usize>) -> Vec<LifePhase> {
        let mut life = Lifecycle::default();
        let day = |(k, &(active, writers)): (usize, &(f64, f64))| {
            life.pass(Sign {
                members: active * 2.0,
                active,
                writers,
                moved: if Some(k) == moved_on { 5.0 } else { 0.0 },
            })
        };
        days.iter().enumerate().map(day).collect()
    }

    /// Every phase once, in the order in which they come.
    fn story(phases: &[LifePhase]) -> Vec<LifePhase> {
        let mut story = phases.to_vec();
        story.dedup();
        story
    }

    #[test]
    fn a_community_is_sought_founded_grows_ripens_declines_falls_silent_and_is_founded_anew() {
        use LifePhase::{
            Declining, Founding, Growing, Mature, Mingling, Refounding, Seeking, Silent,
        };
        let mut days = vec![(0.0, 0.0); 3];
        days.extend([(20.0, 0.0); 3]);
        days.extend((0..60).map(|k| (20.0 + f64::from(k) * 3.0, 5.0)));
        days.extend([(200.0, 8.0); 60]);
        days.extend((0..60).map(|k| (200.0 - f64::from(k) * 3.0, 2.0)));
        days.extend([(20.0, 0.0); 20]);
        days.extend([(30.0, 4.0); 30]);
        let told = phases(&days, None);
        assert_eq!(
            story(&told),
            [
                Seeking, Mingling, Founding, Growing, Mature, Declining, Silent, Refounding,
                Growing, Mature
            ]
        );
        let begin_of = |phase| told.iter().position(|&p| p == phase);
        assert_eq!(begin_of(Seeking), Some(0));
        assert_eq!(begin_of(Mingling), Some(3));
        assert_eq!(begin_of(Founding), Some(6));
        assert_eq!(begin_of(Growing), Some(20));
        assert_eq!(begin_of(Silent), Some(186 + 6));
        assert_eq!(begin_of(Refounding), Some(206));
    }

    #[test]
    fn a_move_into_a_new_group_is_a_refounding() {
        let told = phases(&[(40.0, 3.0); 80], Some(50));
        assert_eq!(
            story(&told),
            [
                LifePhase::Founding,
                LifePhase::Mature,
                LifePhase::Refounding,
                LifePhase::Mature
            ]
        );
        assert_eq!(told[50], LifePhase::Refounding);
        assert_eq!(told[50 + FOUNDING_DAYS as usize], LifePhase::Mature);
    }

    #[test]
    fn members_who_never_talk_fall_silent_in_a_week() {
        let told = phases(&[(40.0, 0.0); 9], None);
        assert_eq!(told[5], LifePhase::Mingling);
        assert_eq!(told[6..], [LifePhase::Silent; 3]);
    }

    #[test]
    fn one_person_more_or_less_is_no_trend() {
        let days: Vec<(f64, f64)> = (0..90).map(|k| (6.0 + f64::from(k % 2), 1.0)).collect();
        let expected = [LifePhase::Mingling, LifePhase::Founding, LifePhase::Mature];
        assert_eq!(story(&phases(&days, None)), expected);
    }

    #[test]
    fn numbers_and_phases_agree() {
        for (number, phase) in LifePhase::ALL.into_iter().enumerate() {
            assert_eq!(LifePhase::of(number), phase);
            assert_eq!(phase as usize, number);
        }
    }
}

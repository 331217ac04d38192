//! Luck: every draw is a function of (seed, world, purpose, day, person), never of the order of loops.
//!
//! So the same person meets the same luck in every strategy, and work may be split among workers in any way.
//! A hash in 32-bit lanes is used rather than a generator object: whole columns of draws vectorise (a stream of Pcg32 for
//! each person costs several times as much in WebAssembly), and nothing has to be advanced.

/// The constants of the hash: an odd number near 2³² divided by the golden ratio, and the two multipliers of "lowbias32"
/// (C. Wellons 2018, bias 0.17). One half of a key goes in before the first and one between the two.
const SPREAD: u32 = 0x9E37_79B1;
const FIRST: u32 = 0x7FEB_352D;
const SECOND: u32 = 0x846C_A68B;

/// What a draw decides. The number is part of the key: another one would give every person other luck, and every result so
/// far would change. So a number is never changed or used again; a new purpose takes a free one of its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub(crate) enum Purpose {
    // People and their days, and the first tactics.
    World = 1,
    Arrivals = 2,
    Person = 3,
    Visit = 4,
    Minute = 5,
    Write = 6,
    Topic = 7,
    Partner = 8,
    Latency = 9,
    Light = 10,
    Depart = 11,
    Return = 12,
    Invite = 13,
    Accept = 14,
    CheckIn = 15,
    PacketTap = 16,
    PacketShare = 17,
    Attend = 18,
    Meet = 19,
    Chosen = 20,
    Answer = 21,
    Welcome = 22,
    // Habits, rules and games.
    HabitPace = 100,
    Steers = 101,
    Asked = 102,
    RuleBreaking = 103,
    Lottery = 104,
    Redeem = 105,
    Found = 106,
    Settle = 107,
    Conflict = 108,
    MeetingTaste = 109,
    Acquaintance = 110,
    // Buying.
    Buyer = 120,
    Purchase = 121,
    Notice = 122,
    SendsOn = 123,
    LuckiestSends = 124,
    HearsOf = 125,
    Subscribe = 126,
    Renew = 127,
    TakeCoupon = 128,
    PutDown = 129,
    SendsUnasked = 130,
    // Growth and shocks.
    PaidAds = 140,
    Guest = 141,
    Share = 142,
    Exchange = 143,
    Import = 144,
    TakeAlong = 145,
    Overlap = 146,
    Penalty = 147,
    CutOff = 148,
    Complain = 149,
    Respond = 150,
    PutOff = 151,
    // Groups.
    Follow = 160,
    JoinStep = 161,
    Sellers = 162,
    FounderTies = 163,
    Reason = 164,
    Today = 165,
    Tenure = 166,
    // Spells and turns.
    Availability = 170,
    AvailabilityLevel = 171,
    Pause = 172,
    // What is not known of a group.
    Unknown = 180,
    // Calls.
    Call = 191,
}

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014).
fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// A number for a name, so that a tactic's luck follows its id and not its place in a list (FNV-1a).
pub(crate) fn name_hash(name: &str) -> u64 {
    name.bytes().fold(0xCBF2_9CE4_8422_2325, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01B3)
    })
}

/// The luck of one world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Luck(u64);

impl Luck {
    /// The luck of world number `world` of an experiment with `seed`.
    pub(crate) fn new(seed: u64, world: u32) -> Self {
        let base = mix(seed.wrapping_add(STEP.wrapping_mul(Purpose::World as u64)));
        Self(mix(
            base ^ u64::from(world).wrapping_add(1).wrapping_mul(STEP)
        ))
    }

    /// The key of all draws for `purpose` on `day`.
    pub(crate) fn key(self, purpose: Purpose, day: u32) -> Key {
        let stream = mix(self.0.wrapping_add((purpose as u64).wrapping_mul(STEP)));
        Key::from(mix(
            stream.wrapping_add(u64::from(day).wrapping_add(1).wrapping_mul(STEP))
        ))
    }

    /// The key of a tactic's draws for `purpose` on `day`; `tactic` is its [`name_hash`].
    pub(crate) fn tactic_key(self, purpose: Purpose, day: u32, tactic: u64) -> Key {
        Self(self.0 ^ mix(tactic)).key(purpose, day)
    }
}

/// The key of one purpose and day: a draw for each person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    before: u32,
    between: u32,
}

impl Key {
    fn from(bits: u64) -> Self {
        Self {
            before: bits as u32,
            between: (bits >> 32) as u32,
        }
    }

    /// The key of the `n`-th further draw for the same person, purpose and day.
    #[inline(always)]
    pub(crate) fn nth(self, n: u32) -> Self {
        let step = n.wrapping_mul(0x9E37_79B9);
        Self {
            before: self.before.wrapping_add(step.rotate_left(16)),
            between: self.between.wrapping_add(step),
        }
    }

    /// 32 random bits for a person.
    #[inline(always)]
    pub(crate) fn bits(self, identity: u32) -> u32 {
        let mut h = identity.wrapping_mul(SPREAD) ^ self.before;
        h = (h ^ (h >> 16)).wrapping_mul(FIRST);
        h = h.wrapping_add(self.between);
        h = (h ^ (h >> 15)).wrapping_mul(SECOND);
        h ^ (h >> 16)
    }

    /// What else goes into the hash, for lanes: the factors in their order.
    pub(crate) const FACTORS: [u32; 3] = [SPREAD, FIRST, SECOND];

    /// And what goes in before the first and between the two of the others.
    #[inline(always)]
    pub(crate) fn halves(self) -> [u32; 2] {
        [self.before, self.between]
    }

    /// A uniform number in [0, 1), a multiple of 2⁻²⁴.
    #[inline(always)]
    pub(crate) fn uniform(self, identity: u32) -> f32 {
        // Through i32, because the conversion from u32 has no vector instruction on older processors.
        (self.bits(identity) >> 8) as i32 as f32 * (1.0 / 16_777_216.0)
    }

    /// A uniform number in (0, 1), an odd multiple of 2⁻³³: for quantile functions.
    pub(crate) fn open_uniform(self, identity: u32) -> f64 {
        (f64::from(self.bits(identity)) + 0.5) / 4_294_967_296.0
    }

    /// A uniform integer below `n`; 0 when `n` is 0.
    #[inline(always)]
    pub(crate) fn below(self, identity: u32, n: u32) -> u32 {
        ((u64::from(self.bits(identity)) * u64::from(n)) >> 32) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pearson correlation of two columns.
    fn correlation(x: &[f64], y: &[f64]) -> f64 {
        let n = x.len() as f64;
        let mean = |v: &[f64]| v.iter().sum::<f64>() / n;
        let (mx, my) = (mean(x), mean(y));
        let sum = |f: &dyn Fn(usize) -> f64| (0..x.len()).map(f).sum::<f64>();
        sum(&|i| (x[i] - mx) * (y[i] - my))
            / crate::math::sqrt(
                sum(&|i| (x[i] - mx) * (x[i] - mx)) * sum(&|i| (y[i] - my) * (y[i] - my)),
            )
    }

    fn column(key: Key, n: u32) -> Vec<f64> {
        (0..n).map(|i| f64::from(key.uniform(i))).collect()
    }

    #[test]
    fn the_values_are_pinned() {
        let key = Luck::new(42, 0).key(Purpose::Visit, 0);
        assert_eq!(
            [key.bits(0), key.bits(1), key.nth(1).bits(0)],
            [4_238_466_964, 656_187_381, 2_094_957_022]
        );
    }

    #[test]
    fn neighbours_in_person_day_purpose_world_and_seed_are_uncorrelated() {
        let n = 1_000_000;
        let luck = Luck::new(7, 3);
        let base = column(luck.key(Purpose::Visit, 10), n);
        let others = [
            (
                "person",
                base[1..].iter().copied().chain([base[0]]).collect(),
            ),
            ("day", column(luck.key(Purpose::Visit, 11), n)),
            ("purpose", column(luck.key(Purpose::Minute, 10), n)),
            ("world", column(Luck::new(7, 4).key(Purpose::Visit, 10), n)),
            ("seed", column(Luck::new(8, 3).key(Purpose::Visit, 10), n)),
            ("nth", column(luck.key(Purpose::Visit, 10).nth(1), n)),
            (
                "tactic",
                column(luck.tactic_key(Purpose::Visit, 10, name_hash("a")), n),
            ),
        ];
        for (name, other) in others {
            let r = correlation(&base, &other);
            assert!(r.abs() < 0.004, "{name}: r = {r}");
        }
    }

    #[test]
    fn draws_of_one_person_fill_the_unit_interval_evenly() {
        // Chi-square with 999 degrees of freedom: 99.9 % of fair generators stay below 1144 and above 866.
        let luck = Luck::new(1, 1);
        for identity in [0, 1, 12_345, 1 << 28] {
            let mut bins = vec![0_u32; 1000];
            for day in 0..200_000 {
                bins[(luck.key(Purpose::Visit, day).uniform(identity) * 1000.0) as usize] += 1;
            }
            let chi: f64 = bins
                .iter()
                .map(|&b| (f64::from(b) - 200.0) * (f64::from(b) - 200.0) / 200.0)
                .sum();
            assert!(
                (866.0..1144.0).contains(&chi),
                "person {identity}: chi-square {chi}"
            );
        }
    }

    #[test]
    fn integers_below_n_are_fair() {
        let key = Luck::new(5, 0).key(Purpose::Partner, 2);
        let mut counts = [0_u32; 7];
        for i in 0..70_000 {
            counts[key.below(i, 7) as usize] += 1;
        }
        assert!(
            counts.iter().all(|c| c.abs_diff(10_000) < 400),
            "{counts:?}"
        );
        assert_eq!(key.below(3, 0), 0);
    }
}

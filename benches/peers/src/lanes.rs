//! The work tuned by hand: members in columns, whole blocks of them at once in the widest vectors that the machine has,
//! draws by a keyed hash, and lists of those to whom something happens, made without a branch. A day allocates nothing.
//!
//! In the loops no vector goes through `array::map`, whose code is not inlined and so not compiled for these vectors.

use std::array::from_fn;

use fearless_simd::prelude::*;
use fearless_simd::{Level, Simd, dispatch, u32x8};

use crate::{Constants, Feed, Tally};

/// As many numbers as a vector holds. WebAssembly's are narrow, so two of them are worked on at once.
#[cfg(not(target_arch = "wasm32"))]
type Floats<S> = <S as Simd>::f32s;
#[cfg(target_arch = "wasm32")]
type Floats<S> = fearless_simd::f32x8<S>;
#[cfg(not(target_arch = "wasm32"))]
type Naturals<S> = <S as Simd>::u32s;
#[cfg(target_arch = "wasm32")]
type Naturals<S> = u32x8<S>;
#[cfg(not(target_arch = "wasm32"))]
type Ints<S> = <S as Simd>::i32s;
#[cfg(target_arch = "wasm32")]
type Ints<S> = fearless_simd::i32x8<S>;
type Mask<S> = <Floats<S> as SimdBase<S>>::Mask;

/// Lanes of the widest vector; columns are filled up to a whole number of such blocks.
const WIDEST: usize = 16;

/// Ties of a member.
const TIES: usize = 8;

/// A run of the work; gives its statistics.
#[must_use]
pub fn run(members: u32, days: u32, seed: u32) -> [f64; 8] {
    dispatch!(Level::new(), simd => pass(simd, members, days, seed))
}

#[inline(always)]
fn pass<S: Simd>(simd: S, members: u32, days: u32, seed: u32) -> [f64; 8] {
    let mut community = Community::new(simd, members, seed);
    let mut tally = Tally::default();
    for day in 0..days {
        community.visit(simd, day);
        community.reply(simd, day);
        let levels = community.churn(simd, day);
        let posts = community.posters.len();
        let messages: u32 = community.messages.iter().sum();
        let counts = [
            community.visitors.len(),
            posts,
            messages - posts,
            community.leavers.len(),
        ];
        tally.record(day, counts, levels);
    }
    tally.statistics(members)
}

/// What the draws are for.
#[derive(Clone, Copy, Debug)]
enum Purpose {
    Interest,
    Acquaintance,
    Visit,
    Post,
    Topic,
    Tie,
    Partner,
    Answer,
    Bond,
    Leave,
}

/// The key of the draws for one purpose and day: a hash in two rounds ("lowbias32", C. Wellons 2018), into which one half
/// goes before the first and one between the two.
#[derive(Clone, Copy, Debug)]
struct Key {
    before: u32,
    between: u32,
}

const SPREAD: u32 = 0x9E37_79B1;
const FIRST: u32 = 0x7FEB_352D;
const SECOND: u32 = 0x846C_A68B;

impl Key {
    #[inline(always)]
    fn new(seed: u32, day: u32, purpose: Purpose) -> Self {
        // The finaliser of SplitMix64.
        let mix = |mut z: u64| {
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        };
        let bits = mix(mix(u64::from(seed) << 8 | purpose as u64) ^ u64::from(day));
        Self {
            before: bits as u32,
            between: (bits >> 32) as u32,
        }
    }

    /// 32 random bits for each identity.
    #[inline(always)]
    fn lanes<S: Simd, V: SimdInt<S, Element = u32>>(self, simd: S, identities: V) -> V {
        let all = |value: u32| V::splat(simd, value);
        let mut h = (identities * all(SPREAD)) ^ all(self.before);
        h = (h ^ (h >> 16)) * all(FIRST);
        h += all(self.between);
        h = (h ^ (h >> 15)) * all(SECOND);
        h ^ (h >> 16)
    }

    /// The same for one.
    #[inline(always)]
    fn bits(self, identity: u32) -> u32 {
        let mut h = identity.wrapping_mul(SPREAD) ^ self.before;
        h = (h ^ (h >> 16)).wrapping_mul(FIRST);
        h = h.wrapping_add(self.between);
        h = (h ^ (h >> 15)).wrapping_mul(SECOND);
        h ^ (h >> 16)
    }
}

/// A number in [0, 1) of random bits.
#[inline(always)]
fn uniform(bits: u32) -> f32 {
    (bits >> 8) as i32 as f32 * (1.0 / 16_777_216.0)
}

/// A number below `n` of random bits.
#[inline(always)]
fn below(bits: u32, n: u32) -> u32 {
    ((u64::from(bits) * u64::from(n)) >> 32) as u32
}

/// The random bits below which something happens that has this chance.
#[inline(always)]
fn limit(chance: f32) -> u32 {
    (f64::from(chance) * 4_294_967_296.0) as u32
}

/// e to the power of `x`, for the small `x` of the work alone: a whole power of two through the exponent's bits, the rest by
/// the Taylor terms of 2ʳ.
#[inline(always)]
fn exp<S: Simd>(simd: S, x: Floats<S>) -> Floats<S> {
    /// 1.5 · 2²³: added and taken off again, it rounds to the nearest integer.
    const ROUND: f32 = 12_582_912.0;
    const TERMS: [f32; 6] = [
        1.0,
        std::f32::consts::LN_2,
        0.240_226_5,
        0.055_504_11,
        0.009_618_129,
        0.001_333_355_8,
    ];
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let t = x * all(std::f32::consts::LOG2_E);
    let shifted = t + all(ROUND);
    let r = t - (shifted - all(ROUND));
    // Pairs of terms rather than one after another: fewer of them wait for each other.
    let pair = |k: usize| all(TERMS[k]) + all(TERMS[k + 1]) * r;
    let square = r * r;
    let p = pair(0) + square * (pair(2) + square * pair(4));
    let bits: Naturals<S> = shifted.bitcast();
    let exponent = (bits - ROUND.to_bits() + 127) << 23;
    let power: Floats<S> = exponent.bitcast();
    p * power
}

/// For whom a thing happens whose chance is the logistic of −`against`: u < 1 / (1 + eˣ) without the division.
#[inline(always)]
fn happens<S: Simd>(simd: S, bits: Naturals<S>, against: Floats<S>) -> Mask<S> {
    let all = |value: f32| <Floats<S>>::splat(simd, value);
    let whole: Ints<S> = (bits >> 8).bitcast();
    let u = whole.to_float::<Floats<S>>();
    (u * (all(1.0) + exp(simd, against))).simd_lt(all(16_777_216.0))
}

/// The identities of the block that begins at `i`.
#[inline(always)]
fn identities<S: Simd>(simd: S, i: usize) -> Naturals<S> {
    const STEPS: [u32; WIDEST] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    <Naturals<S>>::from_slice(simd, &STEPS[..<Naturals<S>>::LEN])
        + <Naturals<S>>::splat(simd, i as u32)
}

/// Slots in the order of their numbers.
#[derive(Debug)]
struct List {
    slots: Vec<u32>,
    len: usize,
}

/// The places of the bits that are set in every byte, lowest first.
static PLACES: [[u32; 8]; 256] = {
    let mut table = [[0; 8]; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut bit, mut k) = (0, 0);
        while bit < 8 {
            if byte >> bit & 1 == 1 {
                table[byte][k] = bit;
                k += 1;
            }
            bit += 1;
        }
        byte += 1;
    }
    table
};

impl List {
    fn new(rows: usize) -> Self {
        Self {
            // Eight places are written for every byte, whatever it holds.
            slots: vec![0; rows + 8],
            len: 0,
        }
    }

    /// Adds those of the block at `i` whose bit is set, behind the first `len`; gives how many there are then.
    #[inline(always)]
    fn add<S: Simd>(&mut self, simd: S, mut len: usize, i: usize, mask: Mask<S>) -> usize {
        let bits = mask.to_bitmask();
        for first in (0..<Floats<S>>::LEN).step_by(8) {
            let byte = (bits >> first) as usize & 0xFF;
            let slots =
                u32x8::from_slice(simd, &PLACES[byte]) + u32x8::splat(simd, (i + first) as u32);
            slots.store_slice(&mut self.slots[len..len + 8]);
            len += byte.count_ones() as usize;
        }
        len
    }

    fn len(&self) -> u32 {
        self.len as u32
    }
}

/// The community: a column for each number of a member, the lists of today and the room for them.
#[derive(Debug)]
struct Community {
    constants: Constants,
    seed: u32,
    members: u32,
    b: Vec<f32>,
    r: Vec<f32>,
    i: Vec<f32>,
    h: Vec<f32>,
    f: Vec<f32>,
    topic: [Vec<f32>; 4],
    tie: Vec<[u32; TIES]>,
    joined: Vec<f32>,
    last: Vec<f32>,
    /// Who visits today, a bit a member.
    visits: Vec<u64>,
    visitors: List,
    posters: List,
    leavers: List,
    messages: [u32; 4],
    /// Ties who wish to reply, each with the place of the post in today's list.
    wishing: Vec<[u32; 2]>,
    /// Replies along ties to each of today's posts.
    replies: Vec<u32>,
    /// What is left of an author's unmet recognition and belonging after so many replies.
    left: [[f32; TIES + 2]; 2],
}

impl Community {
    #[inline(always)]
    fn new<S: Simd>(simd: S, members: u32, seed: u32) -> Self {
        let constants = Constants::read();
        let n = members as usize;
        let rows = n.next_multiple_of(WIDEST);
        let column = || vec![0.0; rows];
        let powers = |gain: f32| {
            let mut left = 1.0;
            from_fn(|_| {
                let now = left;
                left *= 1.0 - gain;
                now
            })
        };
        let mut community = Self {
            seed,
            members,
            b: column(),
            r: column(),
            i: column(),
            h: column(),
            f: column(),
            topic: from_fn(|_| column()),
            tie: vec![[0; TIES]; n],
            joined: column(),
            last: column(),
            visits: vec![0; rows.div_ceil(64)],
            visitors: List::new(rows),
            posters: List::new(rows),
            leavers: List::new(rows),
            messages: [0; 4],
            wishing: vec![[0; 2]; rows * TIES],
            replies: vec![0; rows],
            left: [powers(constants.gain_r), powers(constants.gain_b_author)],
            constants,
        };
        let keys = [Purpose::Interest, Purpose::Acquaintance]
            .map(|purpose| Key::new(seed, u32::MAX, purpose));
        for slot in 0..n {
            community.arrive(simd, slot, 0, keys);
        }
        community
    }

    /// Puts a newcomer of the day into a slot.
    #[inline(always)]
    fn arrive<S: Simd>(&mut self, simd: S, slot: usize, day: u32, keys: [Key; 2]) {
        let [interest, acquaintance] = keys;
        let c = &self.constants;
        self.b[slot] = c.init_b;
        self.r[slot] = c.init_r;
        self.i[slot] = c.init_i;
        self.h[slot] = c.init_h;
        self.f[slot] = 0.0;
        self.joined[slot] = day as f32;
        self.last[slot] = day as f32;
        let id = slot as u32;
        let ids = u32x8::from_slice(simd, &PLACES[0xFF]) + u32x8::splat(simd, id * 8);
        let interests = interest.lanes(simd, ids);
        let acquaintances = acquaintance.lanes(simd, ids);
        let mut shares = [0.0; 4];
        for (share, &bits) in shares.iter_mut().zip(interests.as_slice()) {
            let u = uniform(bits);
            *share = u * u + c.topic_floor;
        }
        let sum: f32 = shares.iter().sum();
        for (column, share) in self.topic.iter_mut().zip(shares) {
            column[slot] = share / sum;
        }
        for (tie, &bits) in self.tie[slot].iter_mut().zip(acquaintances.as_slice()) {
            let other = below(bits, self.members - 1);
            *tie = other + u32::from(other >= id);
        }
    }

    /// Everybody's own day: visits, reads and posts, or stays away.
    #[inline(always)]
    fn visit<S: Simd>(&mut self, simd: S, day: u32) {
        let c = &self.constants;
        let feed = Feed::of(c, self.members, self.messages);
        let all = |value: f32| <Floats<S>>::splat(simd, value);
        let lanes = <Floats<S>>::LEN;
        let members = <Naturals<S>>::splat(simd, self.members);
        let [visit, post] =
            [Purpose::Visit, Purpose::Post].map(|purpose| Key::new(self.seed, day, purpose));
        let decay = [c.decay_b, c.decay_r, c.decay_i, c.decay_f].map(all);
        let weight = feed.mix.map(|share| all(share * c.read_x * feed.n));
        let more = all(c.fat_visit + c.fat_over * feed.over);
        let (one, today) = (all(1.0), all(day as f32));
        // Against a visit, and against a post, speaks the contrary of what speaks for it.
        let stay = [-(c.v0 + c.vb + c.vr + c.vi), c.vb, c.vr, c.vi, -c.vh, c.vf].map(all);
        let quiet = [-c.p0, -c.pr, -c.pb, -c.ph, c.pf].map(all);
        let [habit, gain] = [c.habit, c.read_gain].map(all);
        self.visits.fill(0);
        let (mut visitors, mut posters) = (0, 0);
        for start in (0..self.b.len()).step_by(lanes) {
            let at = start..start + lanes;
            let load = |column: &[f32]| <Floats<S>>::from_slice(simd, &column[at.clone()]);
            let b = load(&self.b) * decay[0];
            let r = load(&self.r) * decay[1];
            let i = load(&self.i) * decay[2];
            let f = load(&self.f) * decay[3];
            let h = load(&self.h);
            let ids = identities(simd, start);
            let against =
                (stay[0] + stay[1] * b) + (stay[2] * r + stay[3] * i) + (stay[4] * h + stay[5] * f);
            let visits = happens(simd, visit.lanes(simd, ids), against) & ids.simd_lt(members);
            // How it is after a visit is found for everybody, so that nothing waits for who visits.
            let x = (load(&self.topic[0]) * weight[0] + load(&self.topic[1]) * weight[1])
                + (load(&self.topic[2]) * weight[2] + load(&self.topic[3]) * weight[3]);
            let informed = i + gain * (x / (one + x)) * (one - i);
            let tired = f + more;
            let tired = tired.simd_lt(one).select(tired, one);
            let away = h - habit * h;
            let here = away + habit;
            let against =
                (quiet[0] + quiet[1] * r) + (quiet[2] * b + quiet[3] * here) + quiet[4] * tired;
            let posts = happens(simd, post.lanes(simd, ids), against) & visits;
            b.store_slice(&mut self.b[at.clone()]);
            r.store_slice(&mut self.r[at.clone()]);
            for (column, yes, no) in [
                (&mut self.i, informed, i),
                (&mut self.f, tired, f),
                (&mut self.h, here, away),
            ] {
                visits.select(yes, no).store_slice(&mut column[at.clone()]);
            }
            visits
                .select(today, load(&self.last))
                .store_slice(&mut self.last[at.clone()]);
            self.visits[start / 64] |= visits.to_bitmask() << (start % 64);
            visitors = self.visitors.add(simd, visitors, start, visits);
            posters = self.posters.add(simd, posters, start, posts);
        }
        self.visitors.len = visitors;
        self.posters.len = posters;
    }

    /// The posts and the replies to them.
    #[inline(always)]
    fn reply<S: Simd>(&mut self, simd: S, day: u32) {
        self.answer(simd, day);
        let c = &self.constants;
        let key = |purpose| Key::new(self.seed, day, purpose);
        let bond = key(Purpose::Bond);
        let [topic, partner, wish] = [Purpose::Topic, Purpose::Partner, Purpose::Answer].map(key);
        let [answered, bound] = [c.p_reply_random, c.p_tie].map(limit);
        let visitors = &self.visitors.slots[..self.visitors.len];
        let lanes = <Naturals<S>>::LEN;
        self.messages = [0; 4];
        for start in (0..self.posters.len).step_by(lanes) {
            let authors =
                <Naturals<S>>::from_slice(simd, &self.posters.slots[start..start + lanes]);
            let topics = topic.lanes(simd, authors);
            let partners = partner.lanes(simd, authors);
            let wishes = wish.lanes(simd, authors);
            for k in 0..lanes.min(self.posters.len - start) {
                let author = self.posters.slots[start + k];
                let a = author as usize;
                let u = uniform(topics[k]);
                let mut edge = 0.0;
                let mut topic = 0;
                for column in &self.topic[..3] {
                    edge += column[a];
                    topic += usize::from(u >= edge);
                }
                let mut replies = self.replies[start + k];
                let partner = visitors[below(partners[k], visitors.len() as u32) as usize];
                let q = partner as usize;
                if wishes[k] < answered && q != a {
                    self.b[q] += c.gain_b_replier * (1.0 - self.b[q]);
                    replies += 1;
                    if bond.bits(author * 2) < bound {
                        let place = bond.bits(author * 2 + 1) as usize;
                        self.tie[a][place % TIES] = partner;
                        self.tie[q][place / TIES % TIES] = author;
                    }
                }
                let [recognition, belonging] = self.left.map(|left| left[replies as usize]);
                self.r[a] = 1.0 - recognition * (1.0 - self.r[a]);
                self.b[a] = 1.0 - belonging * (1.0 - self.b[a]);
                self.messages[topic] += 1 + replies;
            }
        }
    }

    /// The replies along ties, counted for each post; all who wish to reply are brought together first, so that no branch is
    /// left to guess.
    #[inline(always)]
    fn answer<S: Simd>(&mut self, simd: S, day: u32) {
        let ties = Key::new(self.seed, day, Purpose::Tie);
        let answers = u32x8::splat(simd, limit(self.constants.p_reply_tie));
        let places = u32x8::from_slice(simd, &PLACES[0xFF]);
        let posters = &self.posters.slots[..self.posters.len];
        let mut len = 0;
        for (post, &author) in posters.iter().enumerate() {
            let ids = places + u32x8::splat(simd, author * 8);
            let wish = ties.lanes(simd, ids).simd_lt(answers).to_bitmask() as usize;
            let tie = &self.tie[author as usize];
            let wishing = &mut self.wishing[len..len + TIES];
            for (wishing, &place) in wishing.iter_mut().zip(&PLACES[wish & 0xFF]) {
                *wishing = [tie[place as usize % TIES], post as u32];
            }
            len += wish.count_ones() as usize;
        }
        let gain = self.constants.gain_b_replier;
        self.replies[..posters.len()].fill(0);
        for &[replier, post] in &self.wishing[..len] {
            let j = replier as usize;
            // Whoever is away gains nothing: less to do than to ask.
            let here = (self.visits[j / 64] >> (j % 64) & 1) as u32;
            self.b[j] += here as f32 * gain * (1.0 - self.b[j]);
            self.replies[post as usize] += here;
        }
    }

    /// Who leaves, and who comes for them; gives the sums of b, r, i and f after that.
    #[inline(always)]
    fn churn<S: Simd>(&mut self, simd: S, day: u32) -> [f32; 4] {
        let c = self.constants;
        let all = |value: f32| <Floats<S>>::splat(simd, value);
        let lanes = <Floats<S>>::LEN;
        let members = <Naturals<S>>::splat(simd, self.members);
        let leave = Key::new(self.seed, day, Purpose::Leave);
        let stay = [-(c.c0 + c.cu), c.cu / 3.0, -c.cf, c.ct, -c.cq].map(all);
        let [tenure, idle] = [1.0 / c.ten_scale, 1.0 / c.idle_scale].map(all);
        let (one, today) = (all(1.0), all(day as f32));
        let mut sums = [all(0.0); 4];
        let mut leavers = 0;
        for start in (0..self.b.len()).step_by(lanes) {
            let at = start..start + lanes;
            let load = |column: &[f32]| <Floats<S>>::from_slice(simd, &column[at.clone()]);
            let (b, r) = (load(&self.b), load(&self.r));
            let (i, f) = (load(&self.i), load(&self.f));
            let since = |column: &[f32], scale: Floats<S>| {
                let share: Floats<S> = (today - load(column)) * scale;
                share.simd_lt(one).select(share, one)
            };
            let against = (stay[0] + stay[1] * (b + r + i))
                + stay[2] * f
                + (stay[3] * since(&self.joined, tenure) + stay[4] * since(&self.last, idle));
            let ids = identities(simd, start);
            let leaves = happens(simd, leave.lanes(simd, ids), against) & ids.simd_lt(members);
            // The rows behind the last member are 0 and add nothing.
            for (sum, level) in sums.iter_mut().zip([b, r, i, f]) {
                *sum += level;
            }
            leavers = self.leavers.add(simd, leavers, start, leaves);
        }
        self.leavers.len = leavers;
        let mut sums = sums.map(|sum| sum.as_slice().iter().sum::<f32>());
        let keys = [Purpose::Interest, Purpose::Acquaintance]
            .map(|purpose| Key::new(self.seed, day, purpose));
        for k in 0..self.leavers.len {
            let slot = self.leavers.slots[k] as usize;
            let gone = [self.b[slot], self.r[slot], self.i[slot], self.f[slot]];
            self.arrive(simd, slot, day, keys);
            for ((sum, gone), come) in sums
                .iter_mut()
                .zip(gone)
                .zip([c.init_b, c.init_r, c.init_i, 0.0])
            {
                *sum += come - gone;
            }
        }
        sums
    }
}

/// The chances alone, three a member and day (a visit, a post and leaving), each a draw and a logistic; gives how many
/// member-days it did.
#[must_use]
pub fn chances(members: u32, days: u32, seed: u32) -> f64 {
    let kept = dispatch!(Level::new(), simd => take(simd, members, days, seed));
    std::hint::black_box(kept);
    f64::from(members) * f64::from(days)
}

#[inline(always)]
fn take<S: Simd>(simd: S, members: u32, days: u32, seed: u32) -> u64 {
    let mut column = vec![0.5; (members as usize).next_multiple_of(WIDEST)];
    let mut kept = 0;
    for day in 0..days {
        let [visit, post, leave] = [Purpose::Visit, Purpose::Post, Purpose::Leave]
            .map(|purpose| Key::new(seed, day, purpose));
        for start in (0..column.len()).step_by(<Floats<S>>::LEN) {
            let at = &mut column[start..start + <Floats<S>>::LEN];
            let level = <Floats<S>>::from_slice(simd, at);
            let ids = identities(simd, start);
            // Each against something else, or one logistic would do for all three.
            let visits = happens(simd, visit.lanes(simd, ids), level);
            let posts = happens(simd, post.lanes(simd, ids), level + 1.0);
            let leaves = happens(simd, leave.lanes(simd, ids), level + 2.0);
            kept ^= (visits & posts & leaves).to_bitmask();
            // What the next day begins with hangs on this one, so that no day can be left out.
            let less = level * <Floats<S>>::splat(simd, 0.99);
            visits.select(level, less).store_slice(at);
        }
    }
    kept
}

/// The same for JavaScript.
#[cfg(target_arch = "wasm32")]
mod door {
    use wasm_bindgen::prelude::wasm_bindgen;

    /// A run of the work; gives its statistics.
    #[wasm_bindgen]
    pub fn run(members: u32, days: u32, seed: u32) -> Vec<f64> {
        super::run(members, days, seed).to_vec()
    }

    /// The chances alone.
    #[wasm_bindgen]
    pub fn chances(members: u32, days: u32, seed: u32) -> f64 {
        super::chances(members, days, seed)
    }
}

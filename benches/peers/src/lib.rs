//! What the programs of this bench share: the constants of the work, what a run tells, and how it is timed.

pub mod lanes;

use serde::Deserialize;

/// The numbers of `constants.json`, by their names.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE", deny_unknown_fields)]
#[allow(missing_docs, reason = "the README tells what each of them does")]
pub struct Constants {
    pub decay_b: f32,
    pub decay_r: f32,
    pub decay_i: f32,
    pub decay_f: f32,
    pub v0: f32,
    pub vb: f32,
    pub vr: f32,
    pub vi: f32,
    pub vh: f32,
    pub vf: f32,
    pub habit: f32,
    pub cap: f32,
    pub group: f32,
    pub read_x: f32,
    pub read_gain: f32,
    pub fat_visit: f32,
    pub fat_over: f32,
    pub p0: f32,
    pub pr: f32,
    pub pb: f32,
    pub ph: f32,
    pub pf: f32,
    pub p_reply_tie: f32,
    pub p_reply_random: f32,
    pub p_tie: f32,
    pub gain_r: f32,
    pub gain_b_author: f32,
    pub gain_b_replier: f32,
    pub c0: f32,
    pub cu: f32,
    pub cf: f32,
    pub ct: f32,
    pub cq: f32,
    pub ten_scale: f32,
    pub idle_scale: f32,
    pub init_b: f32,
    pub init_r: f32,
    pub init_i: f32,
    pub init_h: f32,
    pub topic_floor: f32,
}

impl Constants {
    /// The constants, read anew.
    ///
    /// # Panics
    /// If `constants.json` lacks one or has one too many.
    #[must_use]
    pub fn read() -> Self {
        serde_json::from_str(include_str!("../constants.json"))
            .expect("constants.json has the constants")
    }
}

/// What a member finds in the feed, from the messages of the day before.
#[derive(Clone, Copy, Debug)]
pub struct Feed {
    /// Messages read.
    pub n: f32,
    /// How far the feed exceeds what is read, from 0 to 1.
    pub over: f32,
    /// The shares of the four topics.
    pub mix: [f32; 4],
}

impl Feed {
    /// The feed of `members` after a day with so many messages of each topic.
    #[must_use]
    pub fn of(constants: &Constants, members: u32, messages: [u32; 4]) -> Self {
        let all: u32 = messages.iter().sum();
        let feed = all as f32 * constants.group / members as f32;
        Self {
            n: feed.min(constants.cap),
            over: ((feed - constants.cap).max(0.0) / constants.cap).min(1.0),
            mix: messages.map(|count| {
                if all == 0 {
                    0.25
                } else {
                    count as f32 / all as f32
                }
            }),
        }
    }
}

/// The first day of which the statistics tell; the earlier ones still show how the community was founded.
const SETTLED: u32 = 30;

/// The eight statistics of a run, as they are added up.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    sums: [f64; 8],
    days: u32,
}

impl Tally {
    /// Adds a day: visitors, posts, replies and leavers, and the sums of b, r, i and f over all slots.
    pub fn record(&mut self, day: u32, counts: [u32; 4], levels: [f32; 4]) {
        if day >= SETTLED {
            let values = counts
                .map(f64::from)
                .into_iter()
                .chain(levels.map(f64::from));
            for (sum, value) in self.sums.iter_mut().zip(values) {
                *sum += value;
            }
            self.days += 1;
        }
    }

    /// The statistics a member and day.
    #[must_use]
    pub fn statistics(&self, members: u32) -> [f64; 8] {
        self.sums
            .map(|sum| sum / f64::from(self.days.max(1)) / f64::from(members))
    }
}

/// The line that a program prints.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, serde::Serialize)]
struct Line {
    /// Member-days a second.
    rate: f64,
    /// The eight of every run; none of programs that do other work.
    statistics: Vec<[f64; 8]>,
}

/// What a program is told: members, days, runs and the seed of the first run.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug)]
pub struct Task {
    /// Slots for members.
    pub members: u32,
    /// Days of a run.
    pub days: u32,
    /// Runs, each with a seed of its own.
    pub runs: u32,
    /// The seed of the first run; each further one has the next.
    pub seed: u32,
}

#[cfg(not(target_arch = "wasm32"))]
impl Task {
    /// The task that the command line sets.
    ///
    /// # Panics
    /// If it is not four numbers.
    #[must_use]
    pub fn read() -> Self {
        let numbers: Vec<u32> = std::env::args()
            .skip(1)
            .map_while(|text| text.parse().ok())
            .collect();
        let [members, days, runs, seed] = numbers[..] else {
            panic!("arguments: MEMBERS DAYS RUNS SEED");
        };
        Self {
            members,
            days,
            runs,
            seed,
        }
    }

    /// Times the runs after one that is not timed, and prints the line. A run is given its seed, and gives its member-days
    /// and its statistics, if it has them.
    pub fn time(self, run: impl Fn(u32) -> (f64, Option<[f64; 8]>)) {
        run(self.seed);
        let start = std::time::Instant::now();
        let mut done = 0.0;
        let mut statistics = Vec::new();
        for k in 0..self.runs {
            let (member_days, of_run) = run(self.seed + k);
            done += member_days;
            statistics.extend(of_run);
        }
        let rate = done / start.elapsed().as_secs_f64();
        let line = serde_json::to_string(&Line { rate, statistics });
        println!("{}", line.expect("numbers have a JSON form"));
    }

    /// The same for the reduced work, whose member-days the task says.
    pub fn time_work(self, run: impl Fn(u32) -> [f64; 8]) {
        let member_days = f64::from(self.members) * f64::from(self.days);
        self.time(|seed| (member_days, Some(run(seed))));
    }
}

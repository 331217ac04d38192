//! The work as users of krABMaga write it: a member is an agent that is scheduled every day; what members do to each other
//! and what is counted happens in the state's hook after the step.

use std::any::Any;

use krabmaga::Rng;
use krabmaga::engine::agent::Agent;
use krabmaga::engine::schedule::Schedule;
use krabmaga::engine::state::State;
use krabmaga::rand::SeedableRng;
use krabmaga::rand_pcg::Pcg32;
use peers::{Constants, Feed, Tally, Task};

fn main() {
    let task = Task::read();
    task.time_work(|seed| {
        let mut community = Community::new(task.members, seed);
        let mut schedule = Schedule::new();
        community.init(&mut schedule);
        for _ in 0..task.days {
            schedule.step(&mut community);
        }
        community.tally.statistics(task.members)
    });
}

fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

/// The agent: who it is; what it has is in the state, where others reach it.
#[derive(Clone, Copy)]
struct Person {
    id: usize,
}

impl Agent for Person {
    fn step(&mut self, state: &mut dyn State) {
        let community = state
            .as_any_mut()
            .downcast_mut::<Community>()
            .expect("the state is a community");
        community.visit(self.id);
    }
}

#[derive(Clone, Copy)]
struct Member {
    b: f32,
    r: f32,
    i: f32,
    h: f32,
    f: f32,
    topic: [f32; 4],
    tie: [usize; 8],
    joined: u32,
    last: u32,
    visits: bool,
}

struct Post {
    author: usize,
    topic: usize,
}

struct Community {
    constants: Constants,
    rng: Pcg32,
    day: u32,
    members: Vec<Member>,
    visitors: Vec<usize>,
    posts: Vec<Post>,
    feed: Feed,
    messages: [u32; 4],
    tally: Tally,
}

impl Community {
    fn new(members: u32, seed: u32) -> Self {
        let constants = Constants::read();
        let mut rng = Pcg32::seed_from_u64(u64::from(seed));
        let n = members as usize;
        Self {
            members: (0..n)
                .map(|id| newcomer(&constants, &mut rng, id, n, 0))
                .collect(),
            feed: Feed::of(&constants, members, [0; 4]),
            constants,
            rng,
            day: 0,
            visitors: Vec::new(),
            posts: Vec::new(),
            messages: [0; 4],
            tally: Tally::default(),
        }
    }

    fn happens(&mut self, chance: f32) -> bool {
        self.rng.random::<f32>() < chance
    }

    /// A member's own day: visits, reads and posts, or stays away.
    fn visit(&mut self, id: usize) {
        let (c, feed) = (self.constants, self.feed);
        let mut m = self.members[id];
        m.b *= c.decay_b;
        m.r *= c.decay_r;
        m.i *= c.decay_i;
        m.f *= c.decay_f;
        let wish = c.v0 + c.vb * (1.0 - m.b) + c.vr * (1.0 - m.r) + c.vi * (1.0 - m.i) + c.vh * m.h
            - c.vf * m.f;
        m.visits = self.happens(logistic(wish));
        m.h += c.habit * (if m.visits { 1.0 } else { 0.0 } - m.h);
        if m.visits {
            m.last = self.day;
            self.visitors.push(id);
            let fit: f32 = m.topic.iter().zip(feed.mix).map(|(t, mix)| t * mix).sum();
            let x = c.read_x * feed.n * fit;
            m.i += c.read_gain * x / (1.0 + x) * (1.0 - m.i);
            m.f = (m.f + c.fat_visit + c.fat_over * feed.over).min(1.0);
            let urge = c.p0 + c.pr * m.r + c.pb * m.b + c.ph * m.h - c.pf * m.f;
            if self.happens(logistic(urge)) {
                let topic = self.topic(&m.topic);
                self.posts.push(Post { author: id, topic });
            }
        }
        self.members[id] = m;
    }

    fn topic(&mut self, shares: &[f32; 4]) -> usize {
        let mut rest: f32 = self.rng.random();
        let mut topic = 0;
        while topic < 3 && rest >= shares[topic] {
            rest -= shares[topic];
            topic += 1;
        }
        topic
    }

    fn reply(&mut self, author: usize, replier: usize, topic: usize) {
        let c = &self.constants;
        let a = &mut self.members[author];
        a.r += c.gain_r * (1.0 - a.r);
        a.b += c.gain_b_author * (1.0 - a.b);
        let j = &mut self.members[replier];
        j.b += c.gain_b_replier * (1.0 - j.b);
        self.messages[topic] += 1;
    }

    fn replies(&mut self) {
        let c = self.constants;
        let posts = std::mem::take(&mut self.posts);
        for &Post { author, topic } in &posts {
            self.messages[topic] += 1;
            for replier in self.members[author].tie {
                if self.members[replier].visits && self.happens(c.p_reply_tie) {
                    self.reply(author, replier, topic);
                }
            }
            let q = self.visitors[self.rng.random_range(0..self.visitors.len())];
            if q != author && self.happens(c.p_reply_random) {
                self.reply(author, q, topic);
                if self.happens(c.p_tie) {
                    let places: [usize; 2] = [(); 2].map(|()| self.rng.random_range(0..8));
                    self.members[author].tie[places[0]] = q;
                    self.members[q].tie[places[1]] = author;
                }
            }
        }
    }

    /// Lets those who have had enough be replaced; gives how many.
    fn churn(&mut self) -> u32 {
        let c = self.constants;
        let mut leavers = 0;
        for id in 0..self.members.len() {
            let m = &self.members[id];
            let unmet = (3.0 - m.b - m.r - m.i) / 3.0;
            let tenure = ((self.day - m.joined) as f32 / c.ten_scale).min(1.0);
            let idle = ((self.day - m.last) as f32 / c.idle_scale).min(1.0);
            let urge = c.c0 + c.cu * unmet + c.cf * m.f - c.ct * tenure + c.cq * idle;
            if self.happens(logistic(urge)) {
                let n = self.members.len();
                self.members[id] = newcomer(&c, &mut self.rng, id, n, self.day);
                leavers += 1;
            }
        }
        leavers
    }

    fn record(&mut self, posts: u32, leavers: u32) {
        let visitors = self.visitors.len() as u32;
        let messages: u32 = self.messages.iter().sum();
        let mut levels = [0.0; 4];
        for m in &self.members {
            for (sum, level) in levels.iter_mut().zip([m.b, m.r, m.i, m.f]) {
                *sum += level;
            }
        }
        let counts = [visitors, posts, messages - posts, leavers];
        self.tally.record(self.day, counts, levels);
    }
}

fn newcomer(c: &Constants, rng: &mut Pcg32, id: usize, n: usize, day: u32) -> Member {
    let mut topic = [(); 4].map(|()| {
        let u: f32 = rng.random();
        u * u + c.topic_floor
    });
    let sum: f32 = topic.iter().sum();
    topic = topic.map(|share| share / sum);
    let tie = [(); 8].map(|()| {
        let other = rng.random_range(0..n - 1);
        other + usize::from(other >= id)
    });
    Member {
        b: c.init_b,
        r: c.init_r,
        i: c.init_i,
        h: c.init_h,
        f: 0.0,
        topic,
        tie,
        joined: day,
        last: day,
        visits: false,
    }
}

impl State for Community {
    fn init(&mut self, schedule: &mut Schedule) {
        for id in 0..self.members.len() {
            schedule.schedule_repeating(Box::new(Person { id }), 0.0, 0);
        }
    }

    fn after_step(&mut self, _: &mut Schedule) {
        let posts = self.posts.len() as u32;
        self.replies();
        let leavers = self.churn();
        self.record(posts, leavers);
        self.feed = Feed::of(&self.constants, self.members.len() as u32, self.messages);
        self.messages = [0; 4];
        self.visitors.clear();
        self.day += 1;
    }

    fn update(&mut self, _: u64) {}

    fn reset(&mut self) {}

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn as_state(&self) -> &dyn State {
        self
    }

    fn as_state_mut(&mut self) -> &mut dyn State {
        self
    }
}

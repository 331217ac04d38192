//! The feed: what has been written, and how much of it a reader has not seen.

use std::array;

use super::clock::WEEK;
use super::parameters::Parameters;
use super::segment::TOPICS;
use super::ties::NO_SLOT;

/// The operator as an author.
pub(crate) const OPERATOR: u32 = u32::MAX;

/// Bound: days for which a message is kept, as long as anybody may answer it or its answers are counted.
const KEPT_DAYS: u32 = 16;

/// One message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    /// Number in the event log.
    pub id: u32,
    /// Slot of the author, or [`OPERATOR`].
    pub author: u32,
    /// The author's how-many-eth message of the day: with the identity and the day it names the message's luck.
    pub ordinal: u32,
    /// Day of writing.
    pub day: u32,
    /// Minute of writing.
    pub minute: u16,
    /// Topic's number.
    pub topic: u8,
    /// Whether it opens a topic.
    pub opens: bool,
    /// Whether it is the author's first message ever.
    pub first: bool,
    /// How much time and mind the author had for it: the availability while writing, 0 for the operator.
    pub effort: f32,
    /// Whether it breaks the rules: advertising, spam, rudeness.
    pub breaks_rules: bool,
    /// Whether the operator has deleted it.
    pub deleted: bool,
    /// Answers by others so far.
    pub answers: u16,
    /// Whether the operator has answered.
    pub by_operator: bool,
}

impl Item {
    /// A message of the operator.
    pub(crate) fn by_operator(id: u32, day: u32, minute: u16, topic: u8, opens: bool) -> Self {
        Self {
            id,
            author: OPERATOR,
            ordinal: 0,
            day,
            minute,
            topic,
            opens,
            first: false,
            effort: 0.0,
            breaks_rules: false,
            deleted: false,
            answers: 0,
            by_operator: false,
        }
    }
}

impl Item {
    /// How many times more an answer to it does than one to somebody's later message.
    pub(crate) fn answer_counts(&self, p: &Parameters) -> f32 {
        if self.first { p.first_answer } else { 1.0 }
    }

    /// Whether it is a topic of a member that nobody has answered.
    pub(crate) fn waits(&self) -> bool {
        self.opens && self.answers == 0 && self.author != OPERATOR
    }
}

/// What has been written.
#[derive(Clone, Debug)]
pub(crate) struct Feed {
    /// The first day.
    begin: u32,
    /// Messages of the last days, oldest first, and before them `old` ones that are forgotten.
    items: Vec<Item>,
    /// What each of them adds to what has been written.
    weights: Vec<Weight>,
    /// How many messages are forgotten and not dropped yet.
    old: usize,
    /// How many messages have been dropped from the front: places stay valid.
    dropped: usize,
    /// All that has been written since the beginning.
    written: Written<f64>,
    /// The same at the time when people read, for each day so far.
    marks: Vec<Written<f64>>,
}

/// What a message adds to what has been written.
#[derive(Clone, Copy, Debug)]
struct Weight {
    volume: f32,
    worth: f32,
}

/// How much has been written: since a reader's last visit, or, in double precision so that the sums of ten years stay exact
/// to the single message, since the beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Written<N = f32> {
    /// Messages by topic, each counted by the attention it takes; an ordinary message counts 1.
    pub volume: [N; TOPICS],
    /// The same, counted by what they are worth to a reader; an ordinary message counts 1.
    pub worth: [N; TOPICS],
    /// Selling messages, each weighted by how much it is felt as selling.
    pub selling: N,
    /// Good posts of the operator, each weighted by how far it is above an ordinary message.
    pub useful: N,
    /// Messages against the rules.
    pub off_rules: N,
    /// Stories, each weighted by its quality.
    pub stories: N,
    /// Scenes of use, each weighted by how well the goods suit.
    pub scenes: N,
    /// What concerns nobody, advertising first of all, counted by the attention it takes.
    pub clutter: N,
    /// Advertisements by outsiders.
    pub flood: N,
}

impl Written<f64> {
    /// Counts a message `times` times. What breaks the rules concerns nobody.
    fn count(&mut self, item: &Item, weight: Weight, times: f64) {
        if item.breaks_rules {
            self.off_rules += times;
            self.clutter += times * f64::from(weight.volume);
        } else {
            let topic = usize::from(item.topic);
            self.volume[topic] += times * f64::from(weight.volume);
            self.worth[topic] += times * f64::from(weight.worth);
        }
    }

    /// What has been written since there was only `before`.
    fn since(&self, before: &Self) -> Written {
        let less = |all: f64, before: f64| (all - before) as f32;
        Written {
            volume: array::from_fn(|k| less(self.volume[k], before.volume[k])),
            worth: array::from_fn(|k| less(self.worth[k], before.worth[k])),
            selling: less(self.selling, before.selling),
            useful: less(self.useful, before.useful),
            off_rules: less(self.off_rules, before.off_rules),
            stories: less(self.stories, before.stories),
            scenes: less(self.scenes, before.scenes),
            clutter: less(self.clutter, before.clutter),
            flood: less(self.flood, before.flood),
        }
    }
}

impl Feed {
    /// A feed that begins on `day`.
    pub(crate) fn new(day: u32) -> Self {
        Self {
            begin: day,
            items: Vec::new(),
            weights: Vec::new(),
            old: 0,
            dropped: 0,
            written: Written::default(),
            marks: Vec::new(),
        }
    }

    /// Adds a message of the given quality (0.5 is ordinary) and returns its place.
    pub(crate) fn push(&mut self, item: Item, quality: f32) -> u32 {
        self.push_weighed(item, 1.0, 2.0 * quality)
    }

    /// Adds a message that takes as much attention and is worth as much as so many ordinary ones.
    pub(crate) fn push_weighed(&mut self, item: Item, attention: f32, worth: f32) -> u32 {
        let weight = Weight {
            volume: attention,
            worth,
        };
        self.written.count(&item, weight, 1.0);
        if item.author == OPERATOR && item.opens && worth > 1.0 {
            self.written.useful += f64::from(worth - 1.0);
        }
        self.items.push(item);
        self.weights.push(weight);
        (self.dropped + self.items.len() - 1) as u32
    }

    /// Notes that a message of the operator sells, felt as selling by so much.
    pub(crate) fn sell(&mut self, weight: f32) {
        self.written.selling += f64::from(weight);
    }

    /// Notes that a message of the operator tells a story of such quality.
    pub(crate) fn tell(&mut self, quality: f32) {
        self.written.stories += f64::from(quality);
    }

    /// Notes that a message of the operator shows goods that suit so well in use.
    pub(crate) fn show(&mut self, fit: f32) {
        self.written.scenes += f64::from(fit);
    }

    /// Deletes a member's message at `place` before anybody but those who are there reads it. Returns its author, or
    /// nothing when there is no such message any more.
    pub(crate) fn delete(&mut self, place: u32) -> Option<u32> {
        let k = self.kept(place)?;
        let item = self.items.get_mut(k).filter(|item| !item.deleted)?;
        item.deleted = true;
        let item = *item;
        self.written.count(&item, self.weights[k], -1.0);
        Some(item.author)
    }

    /// Outsiders write so many advertisements, which concern nobody and break the rules.
    pub(crate) fn flood(&mut self, ads: f32) {
        let ads = f64::from(ads);
        self.written.flood += ads;
        self.written.clutter += ads;
        self.written.off_rules += ads;
    }

    /// Advertisements by outsiders that nobody has read yet.
    pub(crate) fn fresh_flood(&self) -> f32 {
        (self.written.flood - self.marks.last().map_or(0.0, |mark| mark.flood)) as f32
    }

    /// Deletes so many of them before anybody reads them.
    pub(crate) fn clear(&mut self, ads: u32) {
        self.flood(-(ads as f32));
    }

    /// Where the message at `place` stands, unless it is no longer kept.
    fn kept(&self, place: u32) -> Option<usize> {
        (place as usize)
            .checked_sub(self.dropped)
            .filter(|&k| k >= self.old)
    }

    /// Where the messages written on `day` or later begin.
    fn begin_of(&self, day: u32) -> usize {
        self.old + self.items[self.old..].partition_point(|item| item.day < day)
    }

    /// The message at `place`, unless it is no longer kept or has been deleted.
    pub(crate) fn get(&self, place: u32) -> Option<&Item> {
        self.kept(place)
            .and_then(|k| self.items.get(k))
            .filter(|item| !item.deleted)
    }

    /// The same, to be changed.
    pub(crate) fn get_mut(&mut self, place: u32) -> Option<&mut Item> {
        self.kept(place)
            .and_then(|k| self.items.get_mut(k))
            .filter(|item| !item.deleted)
    }

    /// The place of the first message written on `day` or later.
    pub(crate) fn since(&self, day: u32) -> u32 {
        (self.dropped + self.begin_of(day)) as u32
    }

    /// The messages written on `day` or later and not deleted, and their places, oldest first.
    pub(crate) fn kept_since(&self, day: u32) -> impl Iterator<Item = (u32, &Item)> {
        let begin = self.begin_of(day);
        ((self.dropped + begin) as u32..)
            .zip(&self.items[begin..])
            .filter(|(_, item)| !item.deleted)
    }

    /// The place of the newest message that is not deleted of those that `author` has written on `day`, the last one.
    pub(crate) fn newest_by(&self, author: u32, day: u32) -> Option<u32> {
        let today = self.items.iter().rev().take_while(|item| item.day == day);
        let newest = (1..)
            .zip(today)
            .find(|(_, item)| item.author == author && !item.deleted);
        newest.map(|(k, _)| self.end() - k)
    }

    /// The places of members' topics written on `day` or later that nobody has answered, oldest first.
    pub(crate) fn waiting(&self, day: u32) -> Vec<u32> {
        let waiting = self.kept_since(day).filter(|(_, item)| item.waits());
        waiting.map(|(place, _)| place).collect()
    }

    /// The place after the last message.
    pub(crate) fn end(&self) -> u32 {
        (self.dropped + self.items.len()) as u32
    }

    /// The messages of `day`, oldest first.
    pub(crate) fn items_of(&self, day: u32) -> &[Item] {
        &self.items[self.begin_of(day)..self.begin_of(day + 1)]
    }

    /// Bytes of the messages and of the marks.
    pub(crate) fn bytes(&self) -> usize {
        size_of_val(&*self.items) + size_of_val(&*self.weights) + size_of_val(&*self.marks)
    }

    /// Remembers what has been written by the time when people read on `day`.
    pub(crate) fn mark(&mut self, day: u32) {
        debug_assert_eq!(self.marks.len(), (day - self.begin) as usize);
        self.marks.push(self.written);
    }

    /// What has been written between the reading times of the days `seen` and `day`; without the former, all of it.
    pub(crate) fn unread(&self, seen: Option<u32>, day: u32) -> Written {
        let now = self.marks[(day - self.begin) as usize];
        // Who was last here before the feed began has seen none of it.
        let before = seen
            .and_then(|seen| seen.checked_sub(self.begin))
            .map_or(Default::default(), |seen| self.marks[seen as usize]);
        now.since(&before)
    }

    /// Share of what has been written in the last week, as of the last time that people read, that breaks the rules.
    pub(crate) fn junk(&self) -> f32 {
        let Some(now) = self.marks.last() else {
            return 0.0;
        };
        let before = self.marks.len().checked_sub(1 + WEEK as usize);
        let lately = now.since(&before.map_or(Default::default(), |k| self.marks[k]));
        let all = lately.volume.iter().sum::<f32>() + lately.clutter;
        if all > 0.0 {
            lately.off_rules / all
        } else {
            0.0
        }
    }

    /// Gives every author the slot that `slot` gives for the present one. Where there is none, what somebody wrote stays to be
    /// read, and nobody can answer it.
    pub(crate) fn rename(&mut self, slot: &dyn Fn(u32) -> u32) {
        for item in self.items.iter_mut().filter(|i| i.author != OPERATOR) {
            item.author = slot(item.author);
            if item.author == NO_SLOT {
                (item.deleted, item.breaks_rules) = (true, false);
            }
        }
    }

    /// Forgets messages that are no longer needed, and drops them once they are more than those that are.
    pub(crate) fn forget(&mut self, day: u32) {
        let forgotten = self.items[self.old..]
            .iter()
            .take_while(|item| item.day + KEPT_DAYS < day);
        self.old += forgotten.count();
        if 2 * self.old > self.items.len() {
            self.items.drain(..self.old);
            self.weights.drain(..self.old);
            self.dropped += self.old;
            self.old = 0;
        }
    }
}

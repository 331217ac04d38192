//! Every statistic, declared once: its constant, name, unit, target, titles, and how it is found.

mod activity;
mod answers;
mod participation;
mod returning;
mod rhythm;
mod staying;
mod ties;

use super::statistic::StatisticInfo;

pub use self::{
    activity::*, answers::*, participation::*, returning::*, rhythm::*, staying::*, ties::*,
};

const PARTS: [&[StatisticInfo]; 7] = [
    activity::ALL,
    participation::ALL,
    staying::ALL,
    returning::ALL,
    rhythm::ALL,
    answers::ALL,
    ties::ALL,
];

/// Every statistic, in the order of the sheet.
pub const STATISTICS: &[StatisticInfo] = &{
    let mut all = [PARTS[0][0]; LENGTH];
    let (mut part, mut place, mut at) = (0, 0, 0);
    while part < PARTS.len() {
        while place < PARTS[part].len() {
            all[at] = PARTS[part][place];
            (place, at) = (place + 1, at + 1);
        }
        (part, place) = (part + 1, 0);
    }
    all
};

const LENGTH: usize = {
    let (mut length, mut part) = (0, 0);
    while part < PARTS.len() {
        length += PARTS[part].len();
        part += 1;
    }
    length
};

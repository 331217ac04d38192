//! The work in columns and lanes.

use peers::{Task, lanes};

fn main() {
    let task = Task::read();
    task.time_work(|seed| lanes::run(task.members, task.days, seed));
}

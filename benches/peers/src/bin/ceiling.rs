//! What no version in lanes can surpass: the draws and chances of the work alone.

use peers::{Task, lanes};

fn main() {
    let task = Task::read();
    task.time(|seed| (lanes::chances(task.members, task.days, seed), None));
}

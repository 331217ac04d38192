//! The simulator's own full day, with everything in: the bank's group of 500 founders under each of its plans for up to 1,000
//! members, the forum of 10,000 founders above.

use model::document;
use model::world::{Plan, World};
use peers::Task;

fn main() {
    let task = Task::read();
    let text = if task.members <= 1_000 {
        include_str!("../../../documents/group-500.json")
    } else {
        include_str!("../../../documents/forum-10000.json")
    };
    let mut experiment = document::parse(text).expect("the document is one");
    experiment.run.days = task.days;
    let plans: Vec<Plan> = (0..experiment.strategies.len())
        .map(|strategy| Plan::new(&experiment, strategy))
        .collect();
    task.time(|world| {
        let mut member_days = 0.0;
        for plan in &plans {
            let mut world = World::new(plan, world);
            for _ in 0..task.days {
                member_days += world.advance().members;
            }
        }
        (member_days, None)
    });
}

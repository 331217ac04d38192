//! One day of one world, in a group of 500 and in a forum of 10,000; elements are members of that day. Then how a day's time
//! grows with the members, up to a million.
#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;
use std::time::Instant;

use community_sim::model::document;
use community_sim::model::world::{Plan, World};
use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// Days until habits, ties and talk have formed.
const BEFORE: u32 = 30;

fn day(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("day");
    for (name, text) in [
        ("group-500", include_str!("documents/group-500.json")),
        ("forum-10000", include_str!("documents/forum-10000.json")),
    ] {
        let experiment = document::parse(text).expect("a valid document");
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        for _ in 0..BEFORE {
            world.advance();
        }
        let mut next = world.clone();
        next.advance();
        let members = next.advance().members;
        println!("{name}: a person takes {:.0} bytes", world.bytes_a_person());
        group.throughput(Throughput::Elements(members as u64));
        group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
            bencher.iter_batched_ref(
                || {
                    // A copy has no spare room; the day before the one that is measured makes it.
                    let mut world = world.clone();
                    world.advance();
                    world
                },
                |world| black_box(world.advance()),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

/// Days before those by which the sizes are compared, and of those; the first one, on which everybody joins, is another matter.
const SCALED: [u32; 2] = [3, 4];

/// The same forum with ever more founders: nanoseconds a member and day, and the exponent with which a day's time has grown since
/// the size before (1: in proportion to the members).
fn scaling(_: &mut Criterion) {
    let mut before: Option<[f64; 2]> = None;
    for founders in [500, 10_000, 100_000, 1_000_000] {
        let text = include_str!("documents/forum-10000.json");
        let mut experiment = document::parse(text).expect("a valid document");
        experiment.scenario.founders = founders;
        experiment.scenario.arrivals.per_day = 0.0;
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        let [warm, measured] = SCALED;
        for _ in 0..warm {
            world.advance();
        }
        let start = Instant::now();
        for _ in 0..measured {
            black_box(world.advance());
        }
        let seconds = start.elapsed().as_secs_f64() / f64::from(measured);
        let members = f64::from(founders);
        let exponent = before.map_or(String::new(), |[fewer, less]| {
            format!(
                ", exponent {:.2}",
                (seconds / less).ln() / (members / fewer).ln()
            )
        });
        let each = seconds / members * 1e9;
        println!("{founders} members: {each:.0} ns a member and day{exponent}");
        before = Some([members, seconds]);
    }
}

criterion_group!(benches, day, scaling);
criterion_main!(benches);

//! One day of one world, in a group of 500 and in a forum of 10,000; elements are members of that day.
#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;

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

criterion_group!(benches, day);
criterion_main!(benches);

//! Twenty worlds of 180 days in a group of 500, both strategies, merged and compared, on one thread; elements are
//! member-days: the members of every day of every world.
#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;

use community_sim::experiments::batch::{batches, run_batch};
use community_sim::experiments::comparison::compare;
use community_sim::experiments::ensemble::Ensemble;
use community_sim::model::document;
use community_sim::model::experiment::Experiment;
use community_sim::model::series::Series;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn ensemble(criterion: &mut Criterion) {
    let text = include_str!("documents/group-500.json");
    let experiment = document::parse(text).expect("a valid document");
    let mut group = criterion.benchmark_group("ensemble");
    group.sample_size(10);
    group.throughput(Throughput::Elements(member_days(&run(&experiment)) as u64));
    group.bench_function(
        BenchmarkId::from_parameter("group-500 x 180 days x 20 worlds"),
        |bencher| {
            bencher.iter(|| black_box(compare(&experiment, &run(&experiment))));
        },
    );
    group.finish();
}

fn run(experiment: &Experiment) -> Ensemble {
    let mut ensemble = Ensemble::new(experiment);
    for batch in batches(experiment, 5) {
        let values = run_batch(experiment, &batch).expect("a batch of the document");
        ensemble
            .insert(&batch, &values)
            .expect("what the batch gave");
    }
    ensemble
}

fn member_days(ensemble: &Ensemble) -> f64 {
    let strategies = 0..ensemble.strategies();
    let days = strategies
        .flat_map(|strategy| (0..ensemble.days()).map(move |day| (strategy, day as usize)));
    days.flat_map(|(strategy, day)| ensemble.values(strategy, Series::Members, day))
        .copied()
        .map(f64::from)
        .sum()
}

criterion_group!(benches, ensemble);
criterion_main!(benches);

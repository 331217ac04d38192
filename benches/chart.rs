//! One chart from an ensemble of twenty worlds: its numbers, its picture.
#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;

use community_sim::charts::{Chart, ChartData, Theme, answer};
use community_sim::experiments::batch::{batches, run_batch};
use community_sim::experiments::ensemble::Ensemble;
use community_sim::model::document;
use community_sim::words::Language;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

fn chart(criterion: &mut Criterion) {
    let text = include_str!("documents/group-500.json");
    let experiment = document::parse(text).expect("a valid document");
    let mut ensemble = Ensemble::new(&experiment);
    for batch in batches(&experiment, 5) {
        let values = run_batch(&experiment, &batch).expect("a batch of the document");
        ensemble
            .insert(&batch, &values)
            .expect("what the batch gave");
    }
    let theme = Theme::fitting(960, 480, Language::Chinese);
    let mut group = criterion.benchmark_group("chart");
    for name in ["growth", "activity", "churn", "difference"] {
        let chart = Chart::named(name).expect("a chart of that name");
        group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
            bencher.iter(|| {
                let data = ChartData::new(chart, &experiment, &ensemble).expect("finished worlds");
                black_box(answer(&data, &theme).expect("a picture"))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, chart);
criterion_main!(benches);

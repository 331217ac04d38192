//! The charts, as page and command line get them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod charts {
    pub mod cases;
}

use charts::cases;
use community_sim::charts::curve::{self, Curve, CurveKind};
use community_sim::charts::{Chart, ChartData, Theme, draw};
use community_sim::model::text::{Language, Text};

const SIZES: [(u32, u32); 3] = [(340, 240), (640, 400), (1800, 900)];

fn save(name: &str, svg: &str) {
    if let Ok(folder) = std::env::var("CHARTS_OUT") {
        std::fs::write(format!("{folder}/{name}.svg"), svg).unwrap();
    }
}

#[test]
fn look() {
    for (strategies, days) in [(1, 90), (2, 180), (3, 180), (6, 180), (2, 14)] {
        let (experiment, ensemble) = cases::ensemble(strategies, days, 60);
        for name in ["growth", "activity", "churn", "difference", "series:belonging", "difference:silent_share"] {
            let data = ChartData::new(Chart::named(name).unwrap(), &experiment, &ensemble).unwrap();
            for (width, height) in SIZES {
                for (language, tag) in [(Language::Chinese, "zh"), (Language::English, "en")] {
                    let svg = draw(&data, &Theme::fitting(width, height, language)).unwrap();
                    save(&format!("{}-{strategies}s-{days}d-{width}-{tag}", name.replace(':', "_")), &svg);
                }
            }
        }
    }
    for kind in [CurveKind::Survival, CurveKind::MessagesPerMember, CurveKind::StayLadder] {
        for (width, height) in SIZES {
            for (language, tag) in [(Language::Chinese, "zh"), (Language::English, "en")] {
                let svg = curve::draw(&cases::curve(kind), &Theme::fitting(width, height, language)).unwrap();
                save(&format!("{kind:?}-{width}-{tag}"), &svg);
            }
        }
    }
}

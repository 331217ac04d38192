//! `--out`: the files of a run, each of which says where its numbers come from.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use charts::{Chart, ChartAnswer, ChartData, ChartError, ReplayChart, Theme, answer};
use evidence::replay::ReplayResult;
use experiments::csv;
use model::experiment::Experiment;
use telling::report;
use words::Language;
use words::say::cli as say;

use super::failure::{Deed, Failure};
use super::results::Results;
use super::stream::write_whole;

/// Size of the charts in pixels.
const WIDTH: u32 = 960;
const HEIGHT: u32 = 540;

/// The report for printing.
pub const REPORT: &str = "report.html";

/// The charts of every run.
const CHARTS: [&str; 6] = [
    "aim",
    "aim_difference",
    "growth",
    "activity",
    "churn",
    "difference",
];

/// A folder that takes the results.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Makes the folder ready, before any work is done in vain.
    pub fn new(path: &Path) -> Result<Self, Failure> {
        let charts = path.join("charts");
        fs::create_dir_all(&charts)
            .map_err(|error| Failure::file(Deed::Create, &charts, &error))?;
        Ok(Self {
            path: path.to_owned(),
        })
    }

    /// Writes every file. `summary` is what `--json` prints.
    pub fn write(
        &self,
        results: &Results,
        summary: &str,
        language: Language,
    ) -> Result<(), Failure> {
        let Results {
            experiment,
            ensemble,
            replay,
            ..
        } = results;
        self.clear()?;
        let looks = results.looks();
        let path = |name: &str| self.path.join(name);
        // Of more worlds than are kept it would be a table of some, which looks like one of all.
        if ensemble.quantile_error().is_none() {
            write_whole(&path("daily.csv"), |out| {
                csv::write_daily(out, experiment, ensemble)
            })?;
        }
        write_whole(&path("daily_quantiles.csv"), |out| {
            csv::write_daily_quantiles(out, experiment, ensemble)
        })?;

        let theme = Theme::fitting(WIDTH, HEIGHT, language);
        for name in CHARTS {
            // One strategy alone has no difference.
            if !name.ends_with("difference") || experiment.strategies.len() > 1 {
                let data = Chart::named(name)
                    .and_then(|chart| ChartData::new_looking(chart, experiment, ensemble, looks));
                self.write_chart(
                    name,
                    data.and_then(|data| answer(&data, &theme)),
                    experiment,
                )?;
            }
        }
        if let Some(replay) = replay {
            self.write_replay(replay, &theme, experiment)?;
        }
        self.write_report(results, language)?;
        // Last: a folder that has it is complete.
        self.write_text("summary.json", summary)
    }

    /// Removes the results of an earlier run, so that the folder never mixes two; other files stay.
    fn clear(&self) -> Result<(), Failure> {
        let charts = self.path.join("charts");
        let listed = fs::read_dir(&charts).map_err(|error| Failure::unreadable(&charts, &error))?;
        let ours = |name: &str| {
            let name = name.strip_suffix(".svg").unwrap_or_default();
            name.starts_with("replay_") || CHARTS.contains(&name)
        };
        let drawn = listed
            .filter_map(Result::ok)
            .filter(|entry| entry.file_name().to_str().is_some_and(ours))
            .map(|entry| entry.path());
        let tables = ["summary.json", "daily.csv", "daily_quantiles.csv", REPORT];
        for path in tables
            .map(|name| self.path.join(name))
            .into_iter()
            .chain(drawn)
        {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Failure::file(Deed::Write, &path, &error));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn write_report(&self, results: &Results, language: Language) -> Result<(), Failure> {
        let Results {
            experiment,
            ensemble,
            comparison,
            ..
        } = results;
        let looks = results.looks();
        let [width, height] = report::PICTURE;
        let theme = Theme::fitting(width, height, language);
        let mut pictures = Vec::new();
        for name in report::CHARTS {
            let data = Chart::named(name)
                .and_then(|chart| ChartData::new_looking(chart, experiment, ensemble, looks))
                .and_then(|data| answer(&data, &theme));
            match data {
                Ok(ChartAnswer { svg, .. }) => pictures.push(svg),
                // One strategy alone has no difference.
                Err(ChartError::Empty) => {}
                Err(error) => return Err(cannot_draw(name, &error)),
            }
        }
        let parts = report::Parts {
            experiment,
            comparison,
            race: results.race.as_ref(),
            stops: &results.stops,
            pictures: &pictures,
            contributions: results.studies.contributions.as_ref(),
            sensitivity: results.studies.sensitivity.as_ref(),
        };
        self.write_text(REPORT, &report::html(&parts, language))
    }

    fn write_replay(
        &self,
        replay: &ReplayResult,
        theme: &Theme,
        experiment: &Experiment,
    ) -> Result<(), Failure> {
        for name in replay.curves.iter().map(|curve| curve.name) {
            match answer(
                &ReplayChart {
                    result: replay,
                    curve: name,
                },
                theme,
            ) {
                // A short run has no case of some.
                Err(ChartError::Empty) => {}
                drawn => self.write_chart(&format!("replay_{name}"), drawn, experiment)?,
            }
        }
        Ok(())
    }

    fn write_chart(
        &self,
        name: &str,
        drawn: Result<ChartAnswer, ChartError>,
        experiment: &Experiment,
    ) -> Result<(), Failure> {
        let ChartAnswer { svg, .. } = drawn.map_err(|error| cannot_draw(name, &error))?;
        let origin = csv::origin(experiment);
        self.write_text(
            &format!("charts/{name}.svg"),
            &format!("<!-- {origin} -->\n{svg}"),
        )
    }

    fn write_text(&self, name: &str, text: &str) -> Result<(), Failure> {
        let path = self.path.join(name);
        write_whole(&path, |out| out.write_all(text.as_bytes()))
    }
}

fn cannot_draw(name: &str, error: &ChartError) -> Failure {
    let error = &error.to_string();
    Failure::work(&say::CannotDraw { name: &name, error })
}

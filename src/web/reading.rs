//! Files that people have of a group: read, reported and measured.

use js_sys::{Array, Date, Error, Function, Reflect};
use serde::Deserialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::calibrating::Calibrating;
use super::document::Document;
use super::dropped::{Dropped, Progress};
use super::problem::Problem;
use super::{object_of, options_of, theme_of};
use calibration::History;
use charts::{ChartAnswer, GroupChart};
use files::{Ask, Columns, Content, DayOrder, Mapping, Options, Role, Someone, Zone};
use measure::Profile;
use model::document::DocumentError;
use telling::group::Portrait;
use words::say::calibration as of_calibration;
use words::say::cli as of_cli;
use words::say::files as of_files;
use words::say::package as say;

/// What a person says about the files, as `ReadingOptions` declares it.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Said {
    operators: Vec<String>,
    zone: Option<String>,
    dates: Option<Dates>,
    columns: Vec<(String, String)>,
    strict: bool,
    folder: bool,
    mapping: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Dates {
    Dmy,
    Mdy,
    Ymd,
}

/// The files of a group, read and measured; of its messages only who wrote when is kept.
#[wasm_bindgen]
#[derive(Debug)]
pub struct GroupReading {
    report: files::Report,
    people: Vec<Someone>,
    profile: Profile,
    mapping: Mapping,
    /// Nothing when its days are none that can be simulated.
    history: Option<History>,
    /// What the first file is called.
    name: String,
}

#[wasm_bindgen]
impl GroupReading {
    /// Reads files that belong together and measures what they hold, as the command line does: an export of many files, a
    /// folder's or a ZIP's, is one log. Files of the browser are read in slices, which only a worker can; bytes anywhere.
    ///
    /// # Errors
    /// Everything that is wrong with the files or the options; what the person can say about it stands in `asks`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "readonly GroupFile[]")] files: &Array,
        #[wasm_bindgen(unchecked_optional_param_type = "ReadingOptions")] options: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "(share: number) => void")] progress: Option<
            Function,
        >,
    ) -> Result<GroupReading, JsValue> {
        let given: Option<Vec<Dropped>> = files.iter().map(|file| Dropped::of(&file)).collect();
        let given = given.ok_or_else(|| {
            Problem::of_argument("files", &files.length(), &say::FILES_WITH_NAMES)
        })?;
        let said: Said = options_of(&options)
            .map_err(|error| Problem::of_argument("options", &error, &say::READING_OPTIONS))?;
        let (folder, options) = (said.folder, understood(said)?);
        let progress = Progress::new(&given, progress);
        let sources: Vec<_> = given.iter().map(|file| file.counted(&progress)).collect();
        let files::Reading {
            content,
            report,
            people,
        } = files::read(&sources, folder, &options).map_err(|problems| refused(&problems))?;
        let mapping = report.mapping(&options);
        let (history, profile) = match content {
            Content::Log(log) => {
                let history = History::of_log(log.clone());
                let (nothing, export) = (of_cli::NOTHING_TO_MEASURE, of_files::A_KNOWN_EXPORT);
                let measured = Profile::of_log(log);
                let profile =
                    measured.ok_or_else(|| Problem::of_argument("", &nothing, &export))?;
                (history, profile)
            }
            Content::Days(days) => (History::of_days(&days), Profile::of_days(days)),
            Content::Runs(_) => {
                let (found, allowed) = (of_files::KIND_SIMULATED, say::A_REAL_GROUP);
                return Err(Problem::of_argument("", &found, &allowed).into());
            }
        };
        Ok(Self {
            report,
            people,
            profile,
            mapping,
            history,
            name: given
                .first()
                .map_or_else(String::new, |file| file.name().to_owned()),
        })
    }

    /// How the files were read, and what such a log cannot know.
    #[wasm_bindgen(unchecked_return_type = "ReadingReport")]
    #[must_use]
    pub fn report(&self) -> JsValue {
        object_of(&self.report)
    }

    /// Who wrote most, up to 200 accounts, to choose the operators from. Names stand here and nowhere else.
    #[wasm_bindgen(unchecked_return_type = "Someone[]")]
    #[must_use]
    pub fn people(&self) -> JsValue {
        object_of(&self.people)
    }

    /// Every statistic and curve, as `community-sim measure --json` has them.
    #[wasm_bindgen(unchecked_return_type = "Measurement")]
    #[must_use]
    pub fn measurement(&self) -> JsValue {
        object_of(&self.profile.measurement)
    }

    /// The sums of the group's days: those that were given, or those of the log.
    #[wasm_bindgen(unchecked_return_type = "DaySum[]")]
    #[must_use]
    pub fn days(&self) -> JsValue {
        object_of(&self.profile.days.days())
    }

    /// Members' messages in each hour of the day, from midnight on, on the group's clock; undefined where the log has no times of day.
    #[must_use]
    pub fn hours(&self) -> Option<Vec<u32>> {
        self.profile.hours.map(|hours| hours.to_vec())
    }

    /// What the group is like: what stands out, its figures beside those of real communities, the nearest built-in case. One world
    /// of each built-in case is run for it.
    #[wasm_bindgen(unchecked_return_type = "Portrait")]
    #[must_use]
    pub fn portrait(&self) -> JsValue {
        object_of(&Portrait::of(&self.profile))
    }

    /// The names of the charts that the group has numbers for.
    #[must_use]
    pub fn charts(&self) -> Vec<String> {
        let names = GroupChart::names(&self.profile).into_iter();
        names.map(str::to_owned).collect()
    }

    /// Draws one of its charts, and says what it shows, where, and in which numbers.
    ///
    /// # Errors
    /// When there is no such chart, or the theme is wrong.
    #[wasm_bindgen(unchecked_return_type = "ChartAnswer")]
    pub fn chart(
        &self,
        name: &str,
        #[wasm_bindgen(unchecked_param_type = "Theme")] theme: JsValue,
    ) -> Result<JsValue, Problem> {
        let theme = theme_of(theme)?;
        let profile = &self.profile;
        let answer: Result<ChartAnswer, _> = charts::answer(&GroupChart { profile, name }, &theme);
        let known = self.charts().join(", ");
        answer
            .map(|answer| object_of(&answer))
            .map_err(|error| Problem::of_argument("name", &error.to_string(), &known))
    }

    /// Begins to find out what the group's days tell of its people, who are like those of `document` before; its first plan is what has
    /// been done so far.
    ///
    /// # Errors
    /// When there are too few days, or too many, or nothing is known of them that a simulation has; when the task is wrong.
    pub fn calibrate(
        &self,
        document: &Document,
        #[wasm_bindgen(unchecked_optional_param_type = "CalibrationTask")] task: JsValue,
    ) -> Result<Calibrating, Problem> {
        let history = self.history.clone().ok_or_else(|| {
            let path = &self.name;
            Problem::of_argument("", &of_calibration::NoDays { path }, &say::A_HISTORY)
        })?;
        Calibrating::new(&document.0, history, &self.name, &task)
    }

    /// The mapping file of this reading, for `mapping` the next time and for the command line's `--mapping`.
    #[must_use]
    pub fn mapping(&self) -> String {
        self.mapping.text()
    }
}

/// The options as the room `files` has them; what is said has precedence over the mapping file.
fn understood(said: Said) -> Result<Options, JsValue> {
    let mapping = said
        .mapping
        .as_deref()
        .map(|text| Mapping::parse("mapping", text));
    let mapping = mapping.transpose().map_err(|problem| refused(&[problem]))?;
    let mapping = mapping.unwrap_or_default();
    let zone = said.zone.as_deref().map(str::parse::<Zone>).transpose();
    let zone = zone.map_err(|error| {
        Problem::of_argument("zone", &said.zone.as_deref().unwrap_or_default(), &error.0)
    })?;
    let mut columns = Vec::new();
    for (role, name) in said.columns {
        let known = Role::named(&role).ok_or_else(|| {
            let names: Vec<&str> = Role::ALL.iter().map(|role| role.name()).collect();
            let known = &names.join(", ");
            Problem::of_argument("columns", &role, &of_files::ARole { known })
        })?;
        columns.push((known, name));
    }
    columns.extend(mapping.columns.0);
    let order = said.dates.map(|dates| match dates {
        Dates::Dmy => DayOrder::DayFirst,
        Dates::Mdy => DayOrder::MonthFirst,
        Dates::Ymd => DayOrder::YearFirst,
    });
    Ok(Options {
        zone: zone.or(mapping.zone),
        order: order.or(mapping.order),
        operators: said.operators,
        columns: Columns(columns),
        strict: said.strict,
        now: (Date::now() / 1000.0) as i64,
    })
}

/// The `Problem` of some files, with what the person can say about them in `asks`.
fn refused(problems: &[files::Problem]) -> JsValue {
    let error = |problem: &files::Problem| {
        DocumentError::new(&place_of(problem), &*problem.found, &problem.allowed)
    };
    let thrown: JsValue = Problem(problems.iter().map(error).collect()).into();
    let asks: Vec<&Ask> = problems
        .iter()
        .filter_map(|problem| problem.ask.as_deref())
        .collect();
    if let Some(thrown) = thrown.dyn_ref::<Error>() {
        // An object that was just made takes every property.
        let _ = Reflect::set(thrown, &"asks".into(), &object_of(&asks));
    }
    thrown
}

/// `chat.csv:12 t`: file, line and column, as far as they are known.
fn place_of(problem: &files::Problem) -> String {
    let mut place = files::visible(&problem.file);
    if problem.line > 0 {
        place += &format!(":{}", problem.line);
    }
    if !problem.column.is_empty() {
        place += &format!(" {}", files::visible(&problem.column));
    }
    place.trim().to_owned()
}

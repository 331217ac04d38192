//! The measuring against real communities' logs.
//!
//! The logs are not part of the project. The environment variable `COMMUNITY_LOGS` names the folder that holds them
//! (`<community>_members.csv`, `<community>_events.csv`) with the figures published about them (`measured_*.csv`).
//! Without it these tests say so and check nothing. A figure agrees when it equals the published one to the last
//! digit that was published.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::PathBuf;

use community_sim::experiments::measure::{
    CURVES, Contact, DAY, IDLE_WEEKS, LADDER, Log, ROW, STATISTICS, Step, TENURE, Tables,
    active_in_week, active_on_day, by_messages_this_week, by_tenure, curve_range, lurker_share,
    measure, newcomer_return, posting_survival, return_by_idle_weeks,
};
use community_sim::experiments::replay::case;
use community_sim::model::document;

/// The folder of the logs, if there is one.
struct Logs(PathBuf);

impl Logs {
    fn folder() -> Option<Self> {
        let folder = std::env::var_os("COMMUNITY_LOGS").map(|folder| Self(folder.into()));
        if folder.is_none() {
            println!("COMMUNITY_LOGS is not set: nothing is compared with real communities");
        }
        folder
    }

    fn read(&self, file: &str) -> String {
        let path = self.0.join(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    fn log(&self, community: &str) -> Log {
        let (members, events) = (
            self.read(&format!("{community}_members.csv")),
            self.read(&format!("{community}_events.csv")),
        );
        Tables {
            members: &members,
            events: &events,
        }
        .log()
        .unwrap()
    }

    /// The cells after the `keys` with which the only such line of a table begins.
    fn published(&self, file: &str, keys: &[&str]) -> Vec<String> {
        let rows = self
            .read(file)
            .lines()
            .map(cells)
            .filter(|row| row.starts_with(&owned(keys)))
            .collect::<Vec<_>>();
        assert_eq!(rows.len(), 1, "{file}: lines that begin with {keys:?}");
        rows[0][keys.len()..].to_vec()
    }
}

fn owned(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

/// The cells of a line; a cell in double quotes may hold commas.
fn cells(line: &str) -> Vec<String> {
    let mut quoted = false;
    let parts = line.split(|c| {
        quoted ^= c == '"';
        c == ',' && !quoted
    });
    parts
        .map(|cell| cell.trim_matches('"').to_owned())
        .collect()
}

/// Collects every figure that differs, so that one run shows them all.
#[derive(Default)]
struct Check {
    compared: usize,
    wrong: Vec<String>,
}

impl Check {
    /// `found` must equal the published figure to its last digit.
    fn equal(&mut self, what: &str, published: &str, found: Option<f64>) {
        self.compared += 1;
        let digits = published
            .split_once('.')
            .map_or(0, |(_, digits)| digits.len());
        let half = 0.5 * 10_f64.powi(-i32::try_from(digits).unwrap());
        let number: f64 = published.parse().unwrap();
        println!("{what}: published {published}, found {found:?}");
        if !found.is_some_and(|f| (f - number).abs() <= half + 1e-9) {
            self.wrong
                .push(format!("{what}: published {published}, found {found:?}"));
        }
    }

    fn share(
        &mut self,
        what: &str,
        value: &str,
        cases: &str,
        found: Option<community_sim::experiments::measure::Share>,
    ) {
        self.equal(what, value, found.map(|s| s.value));
        self.equal(
            &format!("{what}, cases"),
            cases,
            found.map(|s| f64::from(s.cases)),
        );
    }

    /// `found` may differ from the published figure by so much, because the two definitions do.
    fn near(&mut self, what: &str, published: &str, tolerance: f64, found: Option<f64>) {
        self.compared += 1;
        let number: f64 = published.parse().unwrap();
        println!("{what}: published {published}, found {found:?}, by another definition");
        if !found.is_some_and(|f| (f - number).abs() <= tolerance) {
            self.wrong.push(format!(
                "{what}: published {published} ± {tolerance}, found {found:?}"
            ));
        }
    }

    fn finish(self) {
        assert!(
            self.wrong.is_empty(),
            "{} of {}:\n{}",
            self.wrong.len(),
            self.compared,
            self.wrong.join("\n")
        );
    }
}

/// The statistics by name, of one row.
fn statistic(row: &[f64], name: &str) -> Option<f64> {
    assert_eq!(row.len(), ROW);
    let place = STATISTICS.iter().position(|s| s.name == name).unwrap();
    Some(row[place]).filter(|v| !v.is_nan())
}

fn curve<'a>(row: &'a [f64], name: &str) -> &'a [f64] {
    &row[curve_range(CURVES.iter().position(|c| c.name == name).unwrap())]
}

fn summary(check: &mut Check, logs: &Logs, community: &str, row: &[f64], pairs: &[(&str, &str)]) {
    for (metric, name) in pairs {
        let published = &logs.published("measured_summary.csv", &[community, metric])[0];
        check.equal(metric, published, statistic(row, name));
    }
}

/// How the published ratios average over the days is not stated; the mean day and week over the mean month come near.
fn presence(check: &mut Check, logs: &Logs, community: &str, row: &[f64]) {
    for (metric, name) in [
        ("posters_DAU_over_MAU", "poster_dau_mau"),
        ("posters_WAU_over_MAU", "poster_wau_mau"),
    ] {
        let published = &logs.published("measured_summary.csv", &[community, metric])[0];
        check.near(metric, published, 0.003, statistic(row, name));
    }
}

fn stay_probabilities(check: &mut Check, logs: &Logs, community: &str, log: &Log) {
    let mut step = |by: &str, level: &str, found: Step| {
        let published = logs.published("measured_stay_probability.csv", &[community, by, level]);
        check.share(
            &format!("{by} {level}, next week"),
            &published[1],
            &published[0],
            found.next_week,
        );
        check.share(
            &format!("{by} {level}, within 4 weeks"),
            &published[2],
            &published[0],
            found.within_4_weeks,
        );
    };
    for ((name, _, _), found) in LADDER.iter().zip(by_messages_this_week(log)) {
        step("posts_this_week", name, found);
    }
    for ((name, _, _), found) in TENURE.iter().zip(by_tenure(log)) {
        if found.next_week.is_some() {
            step("tenure", &format!("wk{name}"), found);
        }
    }
}

fn retention(
    check: &mut Check,
    logs: &Logs,
    community: &str,
    log: &Log,
    weeks: u32,
    survival: &[u32],
) {
    let published =
        |metric: &str| logs.published("measured_retention.csv", &[community, "post", metric]);
    for days in survival {
        let figure = published(&format!("S(last post >= day {days})"));
        check.share(
            &format!("survival {days} d"),
            &figure[0],
            &figure[1],
            posting_survival(log, *days),
        );
    }
    for week in 1..=weeks {
        let figure = published(&format!("week{week} active"));
        check.share(
            &format!("week {week}"),
            &figure[0],
            &figure[1],
            active_in_week(log, week),
        );
    }
    for day in [1, 7, 30] {
        let figure = published(&format!("D{day} exact-day"));
        check.share(
            &format!("day {day}"),
            &figure[0],
            &figure[1],
            active_on_day(log, day),
        );
    }
}

#[test]
fn edgeryders_gives_the_published_figures() {
    let Some(logs) = Logs::folder() else { return };
    let (log, mut check) = (logs.log("edgeryders"), Check::default());
    let row = measure(&log);
    let pairs = [
        ("members", "members"),
        ("posters", "posters"),
        ("events", "messages"),
        ("share_events_by_managers", "operator_share"),
        ("gini_posts_among_posters", "gini_posters"),
        ("gini_posts_within_month_median", "gini_month"),
        ("share_posts_top1pct", "top1_share"),
        ("share_posts_top10pct", "top10_share"),
        ("share_posts_top20pct", "top20_share"),
        ("share_posts_top1pct_members", "top1_of_all_members"),
        ("share_posters_with_1_post", "one_message_share"),
        ("median_posts_per_poster", "median_messages"),
        ("share_joiners(>=90d)_never_contribute", "lurker_share"),
        (
            "of_contributors_first_contribution_within_1d_of_join",
            "activated_1",
        ),
        (
            "of_contributors_first_contribution_within_7d_of_join",
            "activated_7",
        ),
        (
            "of_contributors_first_contribution_within_30d_of_join",
            "activated_30",
        ),
        ("P(newcomer contributes again day7-37)", "newcomer_return"),
    ];
    summary(&mut check, &logs, "edgeryders", &row, &pairs);
    presence(&mut check, &logs, "edgeryders", &row);
    let joiners = &logs.published(
        "measured_summary.csv",
        &["edgeryders", "members_joined_>=90d_before_end"],
    )[0];
    check.equal(
        "joiners",
        joiners,
        lurker_share(&log, 90).map(|s| f64::from(s.cases)),
    );
    let all = &logs.published(
        "measured_summary.csv",
        &["edgeryders", "share_members_never_post"],
    )[0];
    check.equal("never wrote", all, lurker_share(&log, 0).map(|s| s.value));
    let answered =
        |metric: &str| logs.published("measured_summary.csv", &["edgeryders", metric])[0].clone();
    let some = |name: &str| statistic(&row, name).map(|v| 1.0 - v);
    check.equal(
        "answered",
        &answered("share_first_contributions_answered_7d_any"),
        some("first_unanswered"),
    );
    let by_operator = answered("share_first_contributions_answered_7d_by_manager");
    check.equal(
        "answered by an operator",
        &by_operator,
        some("first_without_operator"),
    );
    stay_probabilities(&mut check, &logs, "edgeryders", &log);
    retention(
        &mut check,
        &logs,
        "edgeryders",
        &log,
        26,
        &[1, 2, 3, 7, 14, 30, 60, 90, 180, 365],
    );
    for (place, messages) in CURVES
        .iter()
        .find(|c| c.name == "messages_per_poster")
        .unwrap()
        .x
        .iter()
        .enumerate()
    {
        let published = &logs.published(
            "measured_posts_per_member_ccdf.csv",
            &["edgeryders", &messages.to_string()],
        )[0];
        let found = curve(&row, "messages_per_poster")[place];
        check.equal(
            &format!("at least {messages} messages"),
            published,
            Some(found),
        );
    }
    answers_of_edgeryders(&mut check, &logs, &log, &row);
    contacts_of_edgeryders(&mut check, &logs, &log);
    check.finish();
}

fn answers_of_edgeryders(check: &mut Check, logs: &Logs, log: &Log, row: &[f64]) {
    let kinds = [
        (Contact::Nobody, "nobody"),
        (Contact::Operator, "manager only"),
        (Contact::Member, "member only"),
        (Contact::Both, "manager AND member"),
    ];
    let found = newcomer_return(log).unwrap();
    for (kind, name) in kinds {
        let condition = format!("first contribution answered within 7d by {name}");
        let of_kind = found.by_answer.iter().find(|a| a.by == kind).unwrap();
        let outcomes = [
            ("P(contributes again day7-37)", of_kind.month),
            ("P(ever contributes after day7)", of_kind.ever),
        ];
        for (outcome, share) in outcomes {
            let published = logs.published(
                "measured_reply_effect.csv",
                &["edgeryders", &condition, outcome],
            );
            check.share(
                &format!("{name}: {outcome}"),
                &published[1],
                &published[0],
                Some(share),
            );
        }
    }
    let stratified = "measured_newcomer_answer_stratified.csv";
    let effect = "Mantel-Haenszel adj. risk difference (answered by anyone vs nobody), stratified by first-week activity";
    let published = logs.published(stratified, &["edgeryders", effect, ""]);
    check.equal(
        "adjusted effect of an answer",
        &published[1],
        statistic(row, "reply_effect"),
    );
    let published = logs.published(
        stratified,
        &["edgeryders", "share of posts with no comment", ""],
    );
    check.equal(
        "posts without comment",
        &published[1],
        statistic(row, "posts_unanswered"),
    );
}

fn contacts_of_edgeryders(check: &mut Check, logs: &Logs, log: &Log) {
    let received = [
        "none",
        "manager>=1, member=0",
        "member>=1, manager=0",
        "both",
    ];
    for ((span, _, _), row) in IDLE_WEEKS.iter().zip(return_by_idle_weeks(log)) {
        for (contact, name) in Contact::ALL.iter().zip(received) {
            let state = format!("weeks_since_last_active={span}");
            let found = row[*contact as usize];
            // Cells of ten cases or fewer are not published.
            if found.is_some_and(|s| s.cases > 15) {
                let published = logs.published(
                    "measured_manager_contact_effect.csv",
                    &["edgeryders", &state, name],
                );
                check.share(
                    &format!("idle {span}, {name}"),
                    &published[1],
                    &published[0],
                    found,
                );
            }
        }
    }
}

#[test]
fn quantum_computing_gives_the_published_figures() {
    let Some(logs) = Logs::folder() else { return };
    let (log, mut check) = (logs.log("quantumcomputing_se"), Check::default());
    let row = measure(&log);
    let pairs = [
        ("posters", "posters"),
        ("events", "messages"),
        ("gini_posts_among_posters", "gini_posters"),
        ("share_posts_top1pct", "top1_share"),
        ("share_posts_top10pct", "top10_share"),
        ("share_posts_top20pct", "top20_share"),
        ("share_posters_with_1_post", "one_message_share"),
        ("gini_posts_within_month_median", "gini_month"),
        ("share_posts_top1pct_members", "top1_of_all_members"),
        ("median_posts_per_poster", "median_messages"),
        ("members", "members"),
    ];
    summary(&mut check, &logs, "quantumcomputing_se", &row, &pairs);
    presence(&mut check, &logs, "quantumcomputing_se", &row);
    stay_probabilities(&mut check, &logs, "quantumcomputing_se", &log);
    retention(
        &mut check,
        &logs,
        "quantumcomputing_se",
        &log,
        23,
        &[1, 2, 3, 7, 14, 30, 60, 90],
    );
    check.finish();
}

#[test]
fn the_case_of_edgeryders_holds_what_its_log_gives() {
    let Some(logs) = Logs::folder() else { return };
    let log = logs.log("edgeryders");
    let committed = case("edgeryders").unwrap();
    let computed = committed.clone().with_figures_of(&log);
    let day = |time: i64| time.div_euclid(DAY);
    let first = log.members().iter().map(|m| day(m.joined)).min().unwrap();
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("edgeryders.json");
    fs::write(
        &file,
        serde_json::to_string_pretty(&computed).unwrap() + "\n",
    )
    .unwrap();
    let copy = "src/experiments/replay/edgeryders.json";
    assert!(
        committed == computed,
        "{copy} is not what the log gives; that is in {}: copy it",
        file.display()
    );
    assert_eq!(
        committed.days,
        u32::try_from(day(log.end()) - first + 1).unwrap()
    );
}

#[test]
fn the_preset_of_edgeryders_has_the_arrivals_of_its_log() {
    let Some(logs) = Logs::folder() else { return };
    let log = logs.log("edgeryders");
    let experiment = document::parse(document::preset("edgeryders").unwrap()).unwrap();
    let arrivals = &experiment.scenario.arrivals.daily;
    let joined: Vec<i64> = log
        .members()
        .iter()
        .map(|m| m.joined.div_euclid(DAY))
        .collect();
    let first = *joined.iter().min().unwrap();
    let mut counted = vec![0_u16; arrivals.len()];
    for (member, day) in log.members().iter().zip(joined) {
        if !member.operator {
            counted[usize::try_from(day - first).unwrap()] += 1;
        }
    }
    assert_eq!(arrivals, &counted);
    assert_eq!(
        experiment.scenario.start,
        case("edgeryders").unwrap().first_day
    );
}

//! The measuring against real communities' logs.
//!
//! The logs are not part of the project. The environment variable `COMMUNITY_LOGS` names the folder that holds them
//! (`<community>_members.csv`, `<community>_events.csv`) with the figures published about them (`measured_*.csv`).
//! These tests run when they are asked for (`cargo test --test real_communities -- --ignored`, or `cargo xtask test`
//! where the variable is set); then a log that is missing fails. Every published row about the two communities is looked up among
//! what the measuring finds: a figure agrees when it equals the published one to the last digit that was published.
//! Rows whose definition differs, or is not known, carry their tolerance and the reason.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::PathBuf;

use community_sim::evidence::replay::{Community, community};
use community_sim::measure::{
    Analysis, Contact, DAY, EARLY_MESSAGES, Estimate, Fit, IDLE_WEEKS, Interval, Joiners, LADDER,
    Log, MessageKind, Share, Step, TENURE, Tables, WAIT_DAYS, active_in_week, active_on_day,
    curves, first_items, intervals, landmark_survival, lurker_share, newcomers, posting_survival,
    return_by_activity_and_answer, return_by_answer, return_by_operator_messages,
    share_with_at_least, statistic_named, visit_survival, weekly_activity,
};
use community_sim::model::document;

const COMMUNITIES: [&str; 2] = ["edgeryders", "quantumcomputing_se"];

/// The folder of the logs.
struct Logs(PathBuf);

impl Logs {
    fn folder() -> Self {
        let folder = std::env::var_os("COMMUNITY_LOGS");
        Self(
            folder
                .expect("COMMUNITY_LOGS names the folder of the logs")
                .into(),
        )
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
        let tables = Tables {
            members: &members,
            events: &events,
        };
        tables.log().unwrap()
    }

    /// The rows of a table of published figures about a community, without its name.
    fn published(&self, file: &str, community: &str) -> Vec<Vec<String>> {
        let text = self.read(file);
        let mut table = csv::Reader::from_reader(text.as_bytes());
        let rows = table.records().map(|row| row.unwrap());
        rows.filter(|row| row[0] == *community)
            .map(|row| row.iter().skip(1).map(str::to_owned).collect())
            .collect()
    }

    /// Compares every published row of a table with what `found` says about it.
    fn compare(&self, file: &str, found: impl Fn(&Analysis, &[&str]) -> Vec<Found>) {
        let mut check = Check::default();
        for community in COMMUNITIES {
            let log = self.log(community);
            let findings = Analysis::new(&log);
            for row in self.published(file, community) {
                let row: Vec<&str> = row.iter().map(String::as_str).collect();
                for found in found(&findings, &row) {
                    check.add(&format!("{community}, {}", row.join(", ")), &found);
                }
            }
        }
        check.finish(file);
    }
}

/// A published number and what the measuring finds in its place.
struct Found {
    published: String,
    value: Option<f64>,
    /// By how much the two may differ, when not by rounding alone, and why.
    apart: Option<(f64, &'static str)>,
}

fn exact(published: &str, value: Option<f64>) -> Found {
    Found {
        published: published.to_owned(),
        value,
        apart: None,
    }
}

fn near(published: &str, value: Option<f64>, tolerance: f64, why: &'static str) -> Found {
    Found {
        apart: Some((tolerance, why)),
        ..exact(published, value)
    }
}

/// A share and the cases behind it.
fn share(value: &str, cases: &str, found: Option<Share>) -> Vec<Found> {
    vec![
        exact(value, found.map(|s| s.value)),
        exact(cases, found.map(|s| f64::from(s.cases))),
    ]
}

/// Collects every figure that differs, so that one run shows them all.
#[derive(Default)]
struct Check {
    compared: usize,
    apart: usize,
    wrong: Vec<String>,
}

impl Check {
    fn add(&mut self, row: &str, found: &Found) {
        self.compared += 1;
        let published = &found.published;
        let digits = published
            .split_once('.')
            .map_or(0, |(_, digits)| digits.len());
        let half = 0.5 * 10_f64.powi(-i32::try_from(digits).unwrap());
        let number: f64 = published.parse().unwrap_or_else(|_| panic!("{row}"));
        let tolerance = match found.apart {
            Some((tolerance, why)) => {
                self.apart += 1;
                println!("{row}: {:?}, {why}", found.value);
                tolerance
            }
            None => half + 1e-9,
        };
        if !found.value.is_some_and(|f| (f - number).abs() <= tolerance) {
            self.wrong
                .push(format!("{row}: {published}, found {:?}", found.value));
        }
    }

    fn finish(self, file: &str) {
        println!(
            "{file}: {} numbers compared, {} of them within a stated tolerance",
            self.compared, self.apart
        );
        assert!(self.compared > 0, "{file} has no row about the communities");
        assert!(
            self.wrong.is_empty(),
            "{file}: {} of {}:\n{}",
            self.wrong.len(),
            self.compared,
            self.wrong.join("\n")
        );
    }
}

fn statistic(findings: &Analysis, name: &str) -> Option<Estimate> {
    statistic_named(name).unwrap().of(findings)
}

fn value(findings: &Analysis, name: &str) -> Option<f64> {
    statistic(findings, name).map(|f| f.value)
}

/// Published names in `measured_summary.csv` and the statistics' own.
const SUMMARY: [(&str, &str); 52] = [
    ("members", "members"),
    ("posters", "posters"),
    ("events", "messages"),
    ("days_span", "days"),
    ("share_events_by_managers", "operator_share"),
    ("gini_posts_among_posters", "gini_posters"),
    ("gini_posts_all_members", "gini_all_members"),
    ("gini_posts_within_month_median", "gini_month"),
    ("share_top10pct_within_month_median", "top10_month"),
    ("share_posts_top1pct", "top1_share"),
    ("share_posts_top5pct", "top5_share"),
    ("share_posts_top10pct", "top10_share"),
    ("share_posts_top20pct", "top20_share"),
    ("share_posts_top1pct_members", "top1_of_all_members"),
    ("share_posts_top10pct_members", "top10_of_all_members"),
    ("median_posts_per_poster", "median_messages"),
    ("mean_posts_per_poster", "mean_messages"),
    ("share_posters_with_1_post", "one_message_share"),
    ("share_posters_with_le3_posts", "few_messages_share"),
    ("powerlaw_alpha_xmin1", "exponent_all"),
    ("powerlaw_alpha_bestKS", "tail_exponent"),
    ("share_members_never_post", "never_wrote"),
    ("mean_events_per_day", "messages_per_day"),
    ("var_to_mean_daily_events", "variance_to_mean"),
    ("share_days_silent", "silent_days"),
    ("weekday_to_weekend_ratio", "weekday_ratio"),
    ("share_events_in_busiest_8_hours", "busiest_hours"),
    ("posters_DAU_over_MAU", "poster_dau_mau"),
    ("posters_WAU_over_MAU", "poster_wau_mau"),
    ("cohort_n(post)", "posters"),
    ("interevent_median_s", "gap_median"),
    ("interevent_mean_h", "gap_mean"),
    ("interevent_burstiness_B_pooled", "burstiness_pooled"),
    (
        "interevent_burstiness_B_median_user(>=20 gaps)",
        "burstiness",
    ),
    ("interevent_tail_alpha_hill_ge_1h", "gap_exponent"),
    ("gap_between_active_spells(>6h)_median_days", "pause_days"),
    ("share_joiners(>=90d)_never_contribute", "lurker_share"),
    ("share_joiners_never_post_but_voted", "light_only"),
    (
        "share_joiners_totally_silent(no post no vote)",
        "wholly_silent",
    ),
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
    ("share_members_with_>=10_contributions", "wrote_10_or_more"),
    ("share_members_1to9_contributions", "wrote_1_to_9"),
    ("joins_first4weeks_share_of_total", "early_joins"),
    ("joins_week_peak", "peak_joins"),
    ("joins_median_week_after_8", "later_joins"),
    (
        "P(newcomer contributes again day3-33)",
        "newcomer_return_early",
    ),
    ("P(newcomer contributes again day7-37)", "newcomer_return"),
    (
        "share_first_contributions_answered_7d_any",
        "first_unanswered",
    ),
    (
        "share_first_contributions_answered_7d_by_manager",
        "first_without_operator",
    ),
    ("managers", "members"),
];

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn the_summary_is_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_summary.csv", |findings, row| {
        let [metric, published, note] = row else {
            panic!("{row:?}")
        };
        if *metric == "members_joined_>=90d_before_end" {
            let cases = lurker_share(findings.log, 90).map(|s| f64::from(s.cases));
            return vec![exact(published, cases)];
        }
        let Some((_, name)) = SUMMARY.iter().find(|(known, _)| known == metric) else {
            panic!("{metric} is not compared")
        };
        let figure = statistic(findings, name);
        let number = figure.map(|f| f.value);
        let mut found = vec![match *metric {
            "posters_DAU_over_MAU" | "posters_WAU_over_MAU" => near(
                published,
                number,
                0.003,
                "how the published ratio averages over the days is not stated; here the means over all days",
            ),
            "managers" => {
                let managers = findings.log.members().iter().filter(|m| m.operator);
                exact(published, Some(managers.count() as f64))
            }
            answered if answered.starts_with("share_first_contributions_answered") => {
                exact(published, number.map(|v| 1.0 - v))
            }
            _ => exact(published, number),
        }];
        for part in note.split(',').filter(|part| !part.is_empty()) {
            let (name, published) = part.split_once('=').unwrap();
            let value = match name {
                "n" | "n_tail" => figure.map(|f| f64::from(f.cases)),
                "xmin" => value(findings, "tail_from"),
                "KS" => value(findings, "tail_distance"),
                _ => panic!("{note}"),
            };
            found.push(exact(published, value));
        }
        found
    });
}

/// The number in a text between two others.
fn between(text: &str, before: &str, after: &str) -> Option<u32> {
    text.strip_prefix(before)?.strip_suffix(after)?.parse().ok()
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn retention_is_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_retention.csv", |findings, row| {
        let [cohort, metric, published, cases] = row else {
            panic!("{row:?}")
        };
        let log = findings.log;
        let day = |before: &str, after: &str| between(metric, before, after);
        let found = match *cohort {
            "post" => {
                if let Some(day) = day("D", " exact-day") {
                    active_on_day(log, day)
                } else if let Some(week) = day("week", " active") {
                    active_in_week(log, week)
                } else {
                    posting_survival(log, day("S(last post >= day ", ")").unwrap())
                }
            }
            landmark if landmark.starts_with("landmark day1") => {
                let wrote = landmark.ends_with("contributed within 24h of joining");
                let day = day("S(last visit >= day ", " | alive day 1)").unwrap();
                landmark_survival(log, wrote, day)
            }
            visits => {
                let who = match visits {
                    "last visit [all members]" => Joiners::All,
                    "last visit [never posted]" => Joiners::NeverPosted,
                    "last visit [posted]" => Joiners::Posted,
                    _ => panic!("{visits}"),
                };
                visit_survival(log, who, day("S(last visit >= day ", ")").unwrap())
            }
        };
        share(published, cases, found)
    });
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn stay_probabilities_are_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_stay_probability.csv", |findings, row| {
        let [by, level, cases, next_week, within_4_weeks] = row else {
            panic!("{row:?}")
        };
        let place = |names: &[(&str, u32, u32)], name: &str| {
            names.iter().position(|(known, ..)| *known == name).unwrap()
        };
        let step: Step = match *by {
            "tenure" => findings.tenure()[place(&TENURE, level.strip_prefix("wk").unwrap())],
            "posts_this_week" => findings.ladder()[place(&LADDER, level)],
            _ => panic!("{by}"),
        };
        let mut found = share(next_week, cases, step.next_week);
        found.extend(share(within_4_weeks, cases, step.within_4_weeks));
        found
    });
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn survival_fits_are_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_survival_fits.csv", |findings, row| {
        let [lifetime, model, shape, scale, cases, ended, likelihood] = row else {
            panic!("{row:?}")
        };
        let of_visits = |who| findings.visit_fits(who);
        let fits = match lifetime.replace(" days", "").replace(" weeks", "").as_str() {
            "posting lifetime" => findings.posting_fits(),
            "visit lifetime all" => of_visits(Joiners::All),
            "visit lifetime never posted" => of_visits(Joiners::NeverPosted),
            "visit lifetime posted" => of_visits(Joiners::Posted),
            _ => panic!("{lifetime}"),
        };
        let fit: Option<Fit> = match *model {
            "weibull" => fits.weibull,
            "exponential(nll compare)" => fits.exponential,
            "sBG(alpha,beta) weekly" => fits.shifted_beta_geometric,
            _ => panic!("{model}"),
        };
        let parameters = [(shape, fit.map(|f| f.shape)), (scale, fit.map(|f| f.scale))];
        let mut found: Vec<Found> = parameters
            .into_iter()
            .map(|(published, value)| {
                let stopped = [
                    ("visit lifetime weeks posted", "sBG(alpha,beta) weekly"),
                    ("visit lifetime days posted", "weibull"),
                    ("visit lifetime days all", "weibull"),
                ];
                if stopped.contains(&(lifetime, model)) {
                    let number: f64 = published.parse().unwrap();
                    let why = "the published search stopped just before the top";
                    near(published, value, 0.002 * number, why)
                } else {
                    exact(published, value)
                }
            })
            .collect();
        found.push(exact(cases, fit.map(|f| f64::from(f.cases))));
        found.push(exact(ended, fit.map(|f| f64::from(f.ended))));
        found.push(exact(likelihood, fit.map(|f| f.minus_log_likelihood)));
        found
    });
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn reply_effects_are_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_reply_effect.csv", |findings, row| {
        let [condition, outcome, cases, published, low, high] = row else {
            panic!("{row:?}")
        };
        let answered = "first contribution answered within 7d by ";
        let found = if let Some(by) = condition.strip_prefix(answered) {
            let kind = match by {
                "nobody" => Contact::Nobody,
                "manager only" => Contact::Operator,
                "member only" => Contact::Member,
                "manager AND member" => Contact::Both,
                _ => panic!("{by}"),
            };
            let kinds = return_by_answer(findings.newcomers());
            let of_kind = kinds.iter().find(|a| a.by == kind).unwrap();
            match *outcome {
                "P(contributes again day7-37)" => of_kind.month,
                "P(ever contributes after day7)" => of_kind.ever,
                _ => panic!("{outcome}"),
            }
        } else {
            assert_eq!(*outcome, "P(contributes again day3-33)");
            let items = first_items(findings.log);
            let scored = |range: std::ops::RangeInclusive<i32>| {
                let of_score = items.iter().filter(|i| {
                    i.kind != MessageKind::Comment && i.score.is_some_and(|s| range.contains(&s))
                });
                of_score.collect::<Vec<_>>()
            };
            let responded = |form, responded| {
                let of_kind = items
                    .iter()
                    .filter(|i| i.kind == form && i.responded == responded);
                of_kind.collect::<Vec<_>>()
            };
            let kept = match *condition {
                "first item=question responded within 3d=True" => {
                    responded(MessageKind::Post, true)
                }
                "first item=answer responded within 3d=True" => {
                    responded(MessageKind::Answer, true)
                }
                "first item=answer responded within 3d=False" => {
                    responded(MessageKind::Answer, false)
                }
                "first Q or A score>=5" => scored(5..=i32::MAX),
                "first Q or A score 2-4" => scored(2..=4),
                "first Q or A score<=1" => scored(i32::MIN..=1),
                _ => panic!("{condition}"),
            };
            Share::of(kept.iter().filter(|i| i.month).count(), kept.len()).unwrap()
        };
        let Interval {
            low: from,
            high: to,
        } = found.interval();
        let mut numbers = share(published, cases, Some(found));
        numbers.extend([exact(low, Some(from)), exact(high, Some(to))]);
        numbers
    });
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn contacts_and_returns_are_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_manager_contact_effect.csv", |findings, row| {
        let [state, received, cases, published] = row else {
            panic!("{row:?}")
        };
        let found = if *state == "active this week" {
            let number = received
                .strip_prefix("comments received from managers=")
                .unwrap();
            let place = ["0", "1", "2", "3+"].iter().position(|n| *n == number);
            return_by_operator_messages(findings.member_weeks())[place.unwrap()]
        } else {
            let span = state.strip_prefix("weeks_since_last_active=").unwrap();
            let place = IDLE_WEEKS.iter().position(|(name, ..)| *name == span);
            let contact = match *received {
                "none" => Contact::Nobody,
                "manager>=1, member=0" => Contact::Operator,
                "member>=1, manager=0" => Contact::Member,
                "both" => Contact::Both,
                _ => panic!("{received}"),
            };
            findings.idle(contact)[place.unwrap()]
        };
        share(published, cases, found)
    });
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn gaps_are_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_interevent_quantiles.csv", |findings, row| {
        let [quantile, published] = row else {
            panic!("{row:?}")
        };
        let curve = curves::GAP_QUANTILES;
        let at: f64 = quantile.parse().unwrap();
        let place = curve.x.iter().position(|x| *x == at).unwrap();
        vec![exact(published, curve.of(findings)[place].map(|f| f.value))]
    });
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn messages_per_poster_are_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_posts_per_member_ccdf.csv", |findings, row| {
        let [messages, published] = row else {
            panic!("{row:?}")
        };
        let found = share_with_at_least(findings.counts(), messages.parse().unwrap());
        vec![exact(published, found.map(|s| s.value))]
    });
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn stratified_answers_are_found_again() {
    let logs = Logs::folder();
    logs.compare(
        "measured_newcomer_answer_stratified.csv",
        |findings, row| {
            let [stratum, answer, cases, published] = row else {
                panic!("{row:?}")
            };
            if let Some(messages) = stratum.strip_prefix("contributions in first 7 days=") {
                let place = EARLY_MESSAGES
                    .iter()
                    .position(|(name, ..)| *name == messages);
                let contact = match *answer {
                    "nobody" => Contact::Nobody,
                    "manager only" => Contact::Operator,
                    "member only" => Contact::Member,
                    "both" => Contact::Both,
                    _ => panic!("{answer}"),
                };
                let table = return_by_activity_and_answer(&newcomers(findings.log, WAIT_DAYS));
                return share(published, cases, table[place.unwrap()][contact as usize]);
            }
            let name = match *stratum {
                "share of posts with no comment" => "posts_unanswered",
                effect if effect.starts_with("Mantel-Haenszel") => "reply_effect",
                _ => panic!("{stratum}"),
            };
            let figure = statistic(findings, name);
            vec![
                exact(published, figure.map(|f| f.value)),
                exact(cases, figure.map(|f| f64::from(f.cases))),
            ]
        },
    );
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn weekly_activity_is_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_weekly_activity.csv", |findings, row| {
        let [ending, index, messages, posters] = row else {
            panic!("{row:?}")
        };
        let place: usize = index.parse().unwrap();
        let week = weekly_activity(findings.log)[place];
        assert_eq!(week.ending(), *ending);
        vec![
            exact(messages, Some(f64::from(week.messages))),
            exact(posters, Some(f64::from(week.posters))),
        ]
    });
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn bootstrap_intervals_are_found_again() {
    let logs = Logs::folder();
    logs.compare("measured_bootstrap_ci.csv", |findings, row| {
        let [metric, low, high] = row else {
            panic!("{row:?}")
        };
        let [gini, top] = intervals(findings.counts()).unwrap();
        let interval = match *metric {
            "gini_posts_among_posters" => gini,
            "share_posts_top10pct" => top,
            _ => panic!("{metric}"),
        };
        let why = "other random samples";
        vec![
            near(low, Some(interval.low), 0.008, why),
            near(high, Some(interval.high), 0.008, why),
        ]
    });
}

/// Whether the committed case of a community is the one that its log gives; that one is written down.
fn case_is_current(logs: &Logs, name: &str) -> bool {
    let log = logs.log(name);
    let committed: Community = community(name).unwrap();
    let computed = committed.clone().with_figures_of(&log);
    let day = |time: i64| time.div_euclid(DAY);
    let first = log.members().iter().map(|m| day(m.joined)).min().unwrap();
    assert_eq!(
        committed.days,
        u32::try_from(day(log.members_end()) - first + 1).unwrap()
    );
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(&computed).unwrap() + "\n";
    fs::write(&file, text).unwrap();
    committed == computed
}

/// The preset of a case has the arrivals of its log.
fn preset_has_the_arrivals(logs: &Logs, name: &str) {
    let log = logs.log(name);
    let experiment = document::parse(document::preset(name).unwrap()).unwrap();
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
        community(name).unwrap().first_day
    );
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn the_cases_hold_what_their_logs_give() {
    let logs = Logs::folder();
    let stale = COMMUNITIES.map(|name| (name, !case_is_current(&logs, name)));
    for (name, stale) in stale {
        assert!(
            !stale,
            "src/evidence/replay/{name}.json is not what the log gives; that is in {}: copy it",
            env!("CARGO_TARGET_TMPDIR")
        );
    }
}

#[test]
#[ignore = "needs the logs in the folder that COMMUNITY_LOGS names"]
fn the_presets_have_the_arrivals_of_their_logs() {
    let logs = Logs::folder();
    for name in COMMUNITIES {
        preset_has_the_arrivals(&logs, name);
    }
}

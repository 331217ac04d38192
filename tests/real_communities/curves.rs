//! Shares, fits and distributions: what was published in rows of its own.

use community_sim::measure::{
    Contact, EARLY_MESSAGES, Fit, IDLE_WEEKS, Interval, Joiners, LADDER, MessageKind, Share, Step,
    TENURE, WAIT_DAYS, active_in_week, active_on_day, curves, first_items, intervals,
    landmark_survival, newcomers, posting_survival, return_by_activity_and_answer,
    return_by_answer, return_by_operator_messages, share_with_at_least, visit_survival,
    weekly_activity,
};

use super::{Found, Logs, exact, near, share, statistic};

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
            let scored = |range: std::ops::RangeInclusive<i16>| {
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
                "first Q or A score>=5" => scored(5..=i16::MAX),
                "first Q or A score 2-4" => scored(2..=4),
                "first Q or A score<=1" => scored(i16::MIN..=1),
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

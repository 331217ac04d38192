//! One number of each kind that was published.

use community_sim::measure::{Standing, lurker_share};

use super::{Logs, exact, near, statistic, value};

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
                let managers = findings.log.members().iter().filter(|m| m.standing == Standing::Operator);
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

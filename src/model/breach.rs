//! What a plan breaks of the platform's rules, told before it is run.

use schemars::JsonSchema;
use serde::Serialize;

use crate::date::Date;
use crate::experiment::Experiment;
use crate::platform::{Limit, Rule};
use crate::strategy::{Strategy, Tactic};
use crate::tactics::Takes;
use words::say::rules as say;
use words::{Say, Text};

/// A rule of the platform that a plan breaks.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Breach {
    /// Number of the strategy, from 0.
    pub strategy: usize,
    /// Id of the tactic; absent where the scenario alone breaks the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tactic: Option<String>,
    /// Name of the rule.
    pub rule: &'static str,
    /// The first day on which it is broken, from 0.
    pub day: u32,
    /// The date of that day.
    pub date: Date,
    /// Days on which it is broken.
    pub days: u32,
    /// Whether the platform blocks what goes beyond the rule; false where rules are switched off or it only punishes.
    pub blocked: bool,
    /// What stands in the plan, the rule, and what follows.
    pub text: Text,
}

/// Every rule that the plans of `experiment` break, by strategy and day. With rules switched off they are still told.
#[must_use]
pub fn breaches(experiment: &Experiment) -> Vec<Breach> {
    let mut all = Vec::new();
    for (number, strategy) in experiment.strategies.iter().enumerate() {
        let plan = Plan {
            experiment,
            strategy,
            number,
        };
        let mut found: Vec<Breach> = experiment
            .scenario
            .platform
            .rules()
            .iter()
            .flat_map(|rule| plan.broken(rule))
            .collect();
        found.sort_by_key(|breach| breach.day);
        all.extend(found);
    }
    all
}

/// One strategy of an experiment.
struct Plan<'e> {
    experiment: &'e Experiment,
    strategy: &'e Strategy,
    number: usize,
}

impl Plan<'_> {
    fn broken(&self, rule: &Rule) -> Vec<Breach> {
        match rule.limit {
            Limit::Members(most) => self.founders(rule, most).into_iter().collect(),
            Limit::CallsADay(most) => self.summed(rule, |takes| takes.calls, |_| (0, most)),
            Limit::PostsAMonth => self.summed(
                rule,
                |takes| takes.posts,
                |date| (date.month(), date.days_of_month()),
            ),
            Limit::MassMessagesADay(most) => {
                self.summed(rule, |takes| takes.mass_messages, |_| (0, most))
            }
            Limit::PacketShareYuan(most) => self.single(rule, |takes| {
                let (yuan, shares) = &takes.packet?;
                let broken = *yuan > f64::from(most) * f64::from(*shares);
                broken.then(|| say::AskedShares { yuan, shares }.text())
            }),
            Limit::NoPackets => self.single(rule, |takes| {
                let (yuan, _) = &takes.packet?;
                Some(say::AskedPacket { yuan }.text())
            }),
            Limit::GroupsBehindCode(most) => self.single(rule, |takes| {
                let groups = &takes.groups_behind_code;
                (*groups > most).then(|| say::AskedGroups { groups }.text())
            }),
            Limit::RewardedSharing => self.single(rule, |takes| {
                takes
                    .rewarded_sharing
                    .then(|| say::ASKED_REWARDED_SHARING.text())
            }),
            Limit::Accepting { .. } | Limit::RealName { .. } | Limit::InvitingOnly { .. } => {
                Vec::new()
            }
        }
    }

    /// The tactics that are done on `day`.
    fn due(&self, day: u32) -> impl Iterator<Item = &Tactic> {
        let start = self.experiment.scenario.start;
        let tactics = self.strategy.tactics.iter();
        tactics.filter(move |tactic| tactic.on && tactic.schedule.fires_on(start, day))
    }

    /// The first founders who find no place.
    fn founders(&self, rule: &Rule, most: u32) -> Option<Breach> {
        let founders = &self.experiment.scenario.founders;
        let codes = self
            .due(0)
            .map(|tactic| tactic.action.takes().groups_behind_code);
        let groups = codes.max().unwrap_or(1).max(1);
        let begins = self.experiment.scenario.today.is_none();
        (begins && *founders > groups.saturating_mul(most))
            .then(|| self.breach(rule, None, 0, 1, &say::AskedFounders { founders }))
    }

    /// A tactic that breaks the rule by itself, whenever it is done.
    fn single(&self, rule: &Rule, asked: impl Fn(&Takes) -> Option<Text>) -> Vec<Breach> {
        let tactics = self.strategy.tactics.iter().filter(|tactic| tactic.on);
        let broken = tactics.filter_map(|tactic| {
            let asked = asked(&tactic.action.takes())?;
            let days: Vec<u32> = (0..self.experiment.run.days)
                .filter(|&day| {
                    let start = self.experiment.scenario.start;
                    tactic.schedule.fires_on(start, day)
                })
                .collect();
            let first = *days.first()?;
            Some(self.breach(rule, Some(tactic), first, days.len() as u32, &asked))
        });
        broken.collect()
    }

    /// What all tactics take together within a period goes beyond what is allowed: told at the tactic that does so first.
    /// `period` says which period a date belongs to and how much is allowed in it.
    fn summed(
        &self,
        rule: &Rule,
        taken: impl Fn(&Takes) -> u32,
        period: impl Fn(Date) -> (u32, u32),
    ) -> Vec<Breach> {
        let daily = period(self.experiment.scenario.start).0 == 0;
        let (mut sum, mut current) = (0, None);
        let mut first: Option<(u32, &Tactic, u32, u32)> = None;
        let mut days = 0;
        for day in 0..self.experiment.run.days {
            let (now, allowed) = period(self.experiment.scenario.start.plus_days(day));
            if daily || current != Some(now) {
                (sum, current) = (0, Some(now));
            }
            let mut beyond = false;
            for tactic in self.due(day) {
                let more = taken(&tactic.action.takes());
                sum += more;
                if more > 0 && sum > allowed {
                    beyond = true;
                    first.get_or_insert((day, tactic, sum, allowed));
                }
            }
            days += u32::from(beyond);
        }
        let Some((day, tactic, sum, allowed)) = &first else {
            return Vec::new();
        };
        let asked = say::AskedSum { sum, allowed };
        vec![self.breach(rule, Some(tactic), *day, days, &asked)]
    }

    fn breach(
        &self,
        rule: &Rule,
        tactic: Option<&Tactic>,
        day: u32,
        days: u32,
        asked: &dyn Say,
    ) -> Breach {
        let date = self.experiment.scenario.start.plus_days(day);
        let punished = rule.limit == Limit::RewardedSharing;
        // The size limit holds everywhere, it is no matter of rules.
        let enforced =
            self.experiment.scenario.platform_rules || matches!(rule.limit, Limit::Members(_));
        let blocked = enforced && !punished;
        let follows = match (enforced, punished) {
            (false, _) => say::Follows::Allowed,
            (true, true) => say::Follows::Punished,
            (true, false) => say::Follows::Blocked,
        };
        let text = say::Breach {
            day: &(day + 1),
            date: &date.to_string(),
            asked,
            rule: &rule.text,
            follows,
        };
        Breach {
            strategy: self.number,
            tactic: tactic.map(|tactic| tactic.id.clone()),
            rule: rule.id,
            day,
            date,
            days,
            blocked,
            text: text.text(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn told(
        platform: &str,
        founders: u32,
        tactics: &Value,
    ) -> Vec<(u32, u32, &'static str, Option<String>)> {
        let experiment: Experiment = serde_json::from_value(json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "rules", "platform": platform, "founders": founders, "start": "2026-01-20",
                "segments": [{"id": "all", "name": "all", "share": 1, "visits_per_week": 3, "messages_per_visit": 0.4,
                    "starts_share": 0.4, "interest_days": 60}],
            },
            "strategies": [{"name": "plan", "tactics": tactics}],
            "run": {"days": 60, "worlds": 1, "seed": 3},
        }))
        .unwrap();
        let breaches = breaches(&experiment);
        breaches
            .into_iter()
            .map(|b| (b.day, b.days, b.rule, b.tactic))
            .collect()
    }

    #[test]
    fn a_month_s_broadcasts_are_counted_over_all_tactics_and_begin_anew_with_the_month() {
        let tactics = json!([
            {"id": "post", "action": {"kind": "content", "posts": 1}},
            {"id": "notice", "schedule": {"from": "2026-02-20", "every_days": 1}, "action": {"kind": "announcement", "notices": 1, "mention_all": false}},
        ]);
        // On 24 February the notice is the 29th broadcast of the month, on 16 March the 32nd.
        let notice = Some("notice".to_owned());
        assert_eq!(
            told("wecom_group", 50, &tactics),
            [(35, 10, "posts_a_month", notice)]
        );
        assert_eq!(told("wechat_group", 50, &tactics), []);
    }

    #[test]
    fn calls_are_counted_by_the_day() {
        let notice = |id: &str, notices: u32| json!({"id": id, "schedule": {"every_days": 30}, "action": {"kind": "announcement", "notices": notices}});
        let tactics = json!([notice("a", 6), notice("b", 6)]);
        assert_eq!(
            told("qq_group", 50, &tactics),
            [(0, 2, "calls_a_day", Some("b".to_owned()))]
        );
        assert_eq!(told("qq_group", 50, &json!([notice("a", 10)])), []);
    }

    #[test]
    fn packets_founders_codes_and_mass_messages_break_what_the_platform_says() {
        let packet = json!([{"id": "p", "action": {"kind": "red_envelope", "amount_yuan": 401, "shares": 2}}]);
        let id = |name: &str| Some(name.to_owned());
        assert_eq!(
            told("wechat_group", 50, &packet),
            [(0, 60, "packet_share", id("p"))]
        );
        assert_eq!(
            told("discord_server", 50, &packet),
            [(0, 60, "no_packets", id("p"))]
        );
        assert_eq!(told("forum", 50, &packet), []);
        assert_eq!(
            told("wechat_group", 501, &json!([])),
            [(0, 1, "members", None)]
        );
        let code = json!([{"id": "c", "schedule": {"from": "2026-01-20"}, "action": {"kind": "live_code", "groups": 6}}]);
        assert_eq!(told("wechat_group", 2999, &code), []);
        assert_eq!(
            told("wecom_group", 501, &code),
            [(0, 60, "groups_behind_code", id("c"))]
        );
        let mass = |id: &str, warmth: f64| json!({"id": id, "action": {"kind": "private_message", "warmth": warmth}});
        let twice = json!([mass("x", 0.1), mass("y", 0.2)]);
        assert_eq!(
            told("wecom_group", 50, &twice),
            [(0, 60, "mass_messages_a_day", id("y"))]
        );
        assert_eq!(
            told("wecom_group", 50, &json!([mass("x", 0.1), mass("y", 0.9)])),
            []
        );
    }

    #[test]
    fn what_is_switched_off_breaks_nothing() {
        let packet = json!([{"id": "p", "on": false, "action": {"kind": "red_envelope", "amount_yuan": 401, "shares": 2}}]);
        assert_eq!(told("wechat_group", 50, &packet), []);
        let late = json!([{"id": "p", "schedule": {"from": "2026-12-01"}, "action": {"kind": "red_envelope", "amount_yuan": 401, "shares": 2}}]);
        assert_eq!(told("wechat_group", 50, &late), []);
    }
}

//! What brought people together can end: a campaign closes, a trip is made (Qiu et al. 2016: such groups die more).
//!
//! - from day purpose_days of the scenario on, what holds people is multiplied every day by l + r · (1 − l), with
//!   l = e^(−1 / {purpose_days_left}) and r = {meeting_purpose} · appeal for {meeting_days} days after a meeting, else 0
//! - who is asked to a meeting then: `pull` += r · (1 − `pull`)

use super::now::Now;
use super::population::Population;

/// A meeting that gives people a common purpose for some days.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Renewal {
    /// The first day on which it no longer does.
    until: u32,
    /// How much of a purpose it is, 0 to 1.
    strength: f32,
}

impl Renewal {
    /// What is left after today of what holds people: all of it while their common purpose lasts. When it is over, the
    /// trip made or the sale held, it is gone within days, unless meetings renew it: groups for an event die more than
    /// groups of friends who meet (Qiu et al. 2016). The friendships made stay.
    pub(crate) fn purpose_left(&self, now: &Now<'_>) -> f32 {
        if !is_over(now) {
            return 1.0;
        }
        let renewed = if now.day < self.until {
            self.strength
        } else {
            0.0
        };
        let left = now.setting.decay.purpose;
        left + renewed * (1.0 - left)
    }

    /// A meeting of so much appeal is a purpose for a while.
    pub(crate) fn renew(&mut self, now: &Now<'_>, appeal: f32) {
        let p = &now.setting.parameters;
        let renewal = Self {
            until: now.day + p.meeting_days as u32,
            strength: p.meeting_purpose * appeal,
        };
        if now.day >= self.until || renewal.strength >= self.strength {
            *self = renewal;
        }
    }

    /// Somebody is asked to a meeting, which gives back some of the purpose that is over.
    pub(crate) fn ask_back(&self, now: &Now<'_>, people: &mut Population, i: usize) {
        if is_over(now) {
            let pull = &mut people.pull[i];
            *pull += self.strength * (1.0 - *pull);
        }
    }
}

/// Whether what brought people together is over.
fn is_over(now: &Now<'_>) -> bool {
    now.setting.purpose_ends.is_some_and(|end| now.day >= end)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use crate::experiment::Experiment;
    use crate::series::Daily;
    use crate::world::{Plan, World};

    fn run(purpose_days: Option<u16>, tactics: &Value) -> Vec<Daily> {
        let mut experiment: Experiment = serde_json::from_value(json!({
            "format": "community-sim/1",
            "scenario": {
                "name": "a journey", "platform": "wechat_group", "founders": 60,
                "segments": [{"id": "members", "name": "members", "share": 1, "visits_per_week": 4, "messages_per_visit": 0.4,
                    "starts_share": 0.4, "interest_days": 400}],
            },
            "strategies": [{"name": "plan", "tactics": tactics}],
            "run": {"days": 60, "worlds": 1, "seed": 3},
        }))
        .unwrap();
        experiment.scenario.purpose_days = purpose_days;
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        (0..plan.days()).map(|_| world.advance()).collect()
    }

    fn messages(days: &[Daily]) -> f64 {
        days.iter().map(|day| day.messages).sum()
    }

    #[test]
    fn a_group_falls_silent_when_its_purpose_is_over_and_not_before() {
        let (with, without) = (run(Some(20), &json!([])), run(None, &json!([])));
        assert_eq!(with[..20], without[..20]);
        let (kept, ended) = (messages(&without[30..]), messages(&with[30..]));
        assert!(
            ended < 0.15 * kept,
            "{ended} messages after the end, {kept} without one"
        );
        assert!(with[59].ties > 0.3, "friendships stay: {}", with[59].ties);
    }

    #[test]
    fn events_give_people_something_to_stay_for_and_no_longer_when_they_stop() {
        let events = json!([{"id": "meeting", "schedule": {"every_days": 7}, "action": {"kind": "event", "appeal": 0.9}}]);
        let (alone, met) = (run(Some(20), &json!([])), run(Some(20), &events));
        let (alone, met) = (messages(&alone[30..]), messages(&met[30..]));
        assert!(
            met > 2.0 * alone,
            "{met} messages with events, {alone} without"
        );
    }
}

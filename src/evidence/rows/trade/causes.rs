//! T15: people leave for the cause that there is, and taking it away is what helps.

use serde_json::{Value, json};
use words::say::trade as say;

use super::{OPEN, at_least, mean, no_sellers, ratio, sum};
use crate::case::{Case, changed};
use crate::figure::{Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Row, RowKind, Tier};
use model::experiment::Experiment;
use model::math::min;
use model::series::Series;

/// Days of a run, the day on which the campaign ends and those who held the circle go, and the days in which leaving is
/// counted.
const DAYS: u32 = 150;
const TURN: u32 = 60;
const COUNTED: std::ops::Range<u32> = TURN..DAYS;

/// What takes each cause away, by arm; arm 0 does nothing.
const ANSWERS: usize = 1;
const ORDER: usize = 2;
const MEETINGS: usize = 3;
const CAMPAIGN: usize = 4;

/// One cause of leaving: a community that has it, and what takes each of the causes away.
fn caused(people: Value, shocks: Value, campaign: bool) -> Value {
    let packets = json!({
        "id": "packets", "schedule": { "until": "2026-04-30", "every_days": 2 },
        "action": { "kind": "red_envelope", "amount_yuan": 100, "shares": 50, "minutes": 0 }
    });
    let plan = |name: &str, remedy: Option<Value>, campaign: bool| {
        let packets = campaign.then(|| packets.clone());
        let tactics: Vec<Value> = remedy.into_iter().chain(packets).collect();
        json!({ "name": name, "operator": { "minutes_per_day": 1440, "budget_yuan": 1_000_000 }, "tactics": tactics })
    };
    let answers = json!({
        "id": "answers", "action": { "kind": "answering", "share": 0.9, "delay_hours": 1, "minutes_per_answer": 0 }
    });
    let order = json!({ "id": "order", "action": { "kind": "removal", "after": 1, "minutes_per_person": 0 } });
    let meetings = json!({
        "id": "meetings", "schedule": { "from": "2026-05-02", "every_days": 14 },
        "action": { "kind": "event", "offline": true, "capacity": 100, "yuan": 0, "minutes": 0 }
    });
    changed(
        "bank",
        json!({
            "scenario": {
                "start": "2026-03-02", "platform_rules": false, "assumptions": no_sellers(), "topics": ["talk"], "segments": people, "founders": 200,
                "arrivals": { "per_day": 1 }, "shocks": shocks
            },
            "strategies": [
                plan("nothing", None, campaign), plan("answers", Some(answers), campaign),
                plan("order", Some(order), campaign), plan("meetings", Some(meetings), campaign),
                plan("no campaign", None, false)
            ],
            "run": { "days": DAYS }
        }),
    )
}

/// The same without the cause in the second world of a replicate.
fn without(experiment: &mut Experiment, world: u32, take_away: fn(&mut Experiment)) {
    if world > 0 {
        take_away(experiment);
    }
}

/// People of one kind, with what differs from the usual.
fn people(id: &str, share: f64, differs: Value) -> Value {
    let mut people = json!({
        "id": id, "name": id, "share": share, "visits_per_week": 3.5, "messages_per_visit": 0.15, "starts_share": 0.35,
        "interest_days": 300, "topics": [1]
    });
    if let (Some(people), Value::Object(differs)) = (people.as_object_mut(), differs) {
        people.extend(differs);
    }
    people
}

static UNANSWERED: Case = Case::new("nobody_answers", say::T15_UNANSWERED, || {
    let needs = json!({ "belonging": 1, "recognition": 4, "interest": 1 });
    let askers = people(
        "askers",
        1.0,
        json!({ "starts_share": 0.98, "messages_per_visit": 0.3, "needs": needs }),
    );
    caused(json!([askers]), json!([]), false)
})
.of_worlds(2)
.varied(|experiment, world| {
    without(experiment, world, |e| {
        e.scenario.segments[0].starts_share = 0.35
    });
});
static FLOODED: Case = Case::new("advertising_flood", say::T15_FLOODED, || {
    let spammers = people(
        "spammers",
        0.1,
        json!({ "messages_per_visit": 2, "rule_breaking_share": 1 }),
    );
    let segments = json!([people("people", 1.0, json!({})), spammers]);
    caused(segments, json!([]), false)
})
.of_worlds(2)
.varied(|experiment, world| {
    without(experiment, world, |e| e.scenario.segments[1].share = 0.0);
});
static DEAD: Case = Case::new("dead_circle", say::T15_DEAD, || {
    let needs = json!({ "belonging": 5, "recognition": 0.5, "interest": 0.5 });
    let friends = people("friends", 1.0, json!({ "interest_days": 120, "needs": needs }));
    let leaders = json!([{ "id": "leaders", "date": "2026-05-01", "shock": { "kind": "koc_leaves", "people": 20 } }]);
    caused(json!([friends]), leaders, false)
})
.of_worlds(2)
.varied(|experiment, world| {
    without(experiment, world, |e| e.scenario.shocks.clear());
});
static ENDED: Case = Case::new("ended_campaign", say::T15_ENDED, || {
    let hunters = people("hunters", 1.0, json!({ "reward_pull": 0.95 }));
    let segments = json!([hunters, people("people", 1.0, json!({}))]);
    caused(segments, json!([]), true)
})
.of_worlds(2)
.varied(|experiment, world| {
    without(experiment, world, |e| {
        for strategy in &mut e.strategies {
            strategy.tactics.retain(|tactic| tactic.id != "packets");
        }
    });
});

fn left(arm: &Arm, why: Series) -> f64 {
    sum(arm, why, COUNTED)
}

/// By how much less a member leaves when the cause is taken away than when any other is, as a share of how much one does when
/// none is. A rate: a remedy that keeps people has more who can still leave.
fn helps(seen: &Replicate, cause: usize) -> Option<f64> {
    let rate = |arm: usize| {
        let arm = seen.arm(arm);
        ratio(left(arm, Series::Left), mean(arm, Series::Members, COUNTED))
    };
    let mut least = OPEN;
    for other in (1..=CAMPAIGN).filter(|&arm| arm != cause) {
        least = min(least, rate(other)?);
    }
    ratio(least - rate(cause)?, rate(0)?)
}

/// Share of those who leave who do so for the cause, less twice that in a community that has not got it.
fn recorded(seen: &Replicate, why: Series) -> Option<f64> {
    let share = |arms: &[Arm]| ratio(left(&arms[0], why), left(&arms[0], Series::Left));
    let mut worlds = seen.worlds();
    Some(share(worlds.next()?)? - 2.0 * share(worlds.next()?)?)
}

macro_rules! figures {
    ($($case:ident $cause:ident $why:ident;)*) => {
        &[$(
            Figure::of(&$case, say::T15_HELPS, FigureUnit::Points, |seen| helps(seen, $cause)).within(0.0, 0.0, OPEN).decisive(),
            Figure::of(&$case, say::T15_RECORDED, FigureUnit::Points, |seen| recorded(seen, Series::$why))
                .within(0.0, 0.0, OPEN)
                .decisive(),
        )*]
    };
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T15",
    tier: Tier::Trade,
    basis: Basis::Emergent,
    kind: RowKind::Causal,
    name: say::T15_NAME,
    definition: say::T15_DEFINITION,
    band: at_least(0.0),
    unit: say::POINTS,
    source: "judgement of the trade",
    figures: figures! {
        UNANSWERED ANSWERS LeftUnanswered;
        FLOODED ORDER LeftAds;
        DEAD MEETINGS LeftFriendsLeft;
        ENDED CAMPAIGN LeftRewardGone;
    },
    conditions: &[],
};

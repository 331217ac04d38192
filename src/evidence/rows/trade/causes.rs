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

/// Days of a run, the day on which the campaign ends and the leaders go, and the days in which leaving is counted.
const DAYS: u32 = 150;
const TURN: u32 = 60;
const COUNTED: std::ops::Range<u32> = TURN..DAYS;

/// The worlds of a replicate: the community as it is, and without each of the causes.
const WORLDS: u32 = 5;
const NEGLECT: usize = 1;
const SPAM: usize = 2;
const PARTING: usize = 3;
const CAMPAIGN: usize = 4;

/// A community of those people, with what befalls it and the plan's tactics.
fn community(people: Value, shocks: Value, mut tactics: Vec<Value>) -> Value {
    tactics.push(json!({
        "id": "answers", "action": { "kind": "answering", "share": 0.9, "delay_hours": 1, "minutes_per_answer": 0 }
    }));
    changed(
        "bank",
        json!({
            "scenario": {
                "start": "2026-03-02", "platform_rules": false, "assumptions": no_sellers(), "topics": ["talk"], "segments": people, "founders": 200,
                "arrivals": { "per_day": 1 }, "shocks": shocks
            },
            "strategies": [{ "name": "plan", "operator": { "minutes_per_day": 1440, "budget_yuan": 1_000_000 }, "tactics": tactics }],
            "run": { "days": DAYS }
        }),
    )
}

/// Takes the cause away whose world it is: nobody answers except in that of neglect.
fn without(experiment: &mut Experiment, world: u32) {
    let cause = world as usize;
    let tactics = &mut experiment.strategies[0].tactics;
    if cause != NEGLECT {
        tactics.retain(|tactic| tactic.id != "answers");
    }
    if cause == CAMPAIGN {
        tactics.retain(|tactic| tactic.id != "packets");
    }
    if cause == PARTING {
        experiment.scenario.shocks.clear();
    }
    if cause == SPAM {
        let spammers = &mut experiment.scenario.segments;
        for segment in spammers
            .iter_mut()
            .filter(|segment| segment.id == "spammers")
        {
            segment.share = 0.0;
        }
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
    community(json!([askers]), json!([]), vec![])
})
.of_worlds(WORLDS)
.varied(without);
static FLOODED: Case = Case::new("advertising_flood", say::T15_FLOODED, || {
    let spammers = people(
        "spammers",
        0.1,
        json!({ "messages_per_visit": 2, "rule_breaking_share": 1 }),
    );
    let segments = json!([people("people", 1.0, json!({})), spammers]);
    community(segments, json!([]), vec![])
})
.of_worlds(WORLDS)
.varied(without);
static DEAD: Case = Case::new("dead_circle", say::T15_DEAD, || {
    let needs = json!({ "belonging": 5, "recognition": 0.5, "interest": 0.5 });
    let friends = people(
        "friends",
        1.0,
        json!({ "interest_days": 600, "needs": needs }),
    );
    let leaders = json!([{ "id": "leaders", "date": "2026-05-01", "shock": { "kind": "koc_leaves", "people": 20 } }]);
    community(json!([friends]), leaders, vec![])
})
.of_worlds(WORLDS)
.varied(without);
static ENDED: Case = Case::new("ended_campaign", say::T15_ENDED, || {
    let hunters = people("hunters", 9.0, json!({ "reward_pull": 0.95 }));
    let segments = json!([hunters, people("people", 1.0, json!({}))]);
    let packets = json!({
        "id": "packets", "schedule": { "until": "2026-04-30", "every_days": 1 },
        "action": { "kind": "red_envelope", "amount_yuan": 200, "shares": 100, "minutes": 0 }
    });
    community(segments, json!([]), vec![packets])
})
.of_worlds(WORLDS)
.varied(without);

fn left(arm: &Arm, why: Series) -> f64 {
    sum(arm, why, COUNTED)
}

/// By how much less a member leaves when the cause is taken away than when any other is, as a share of how much one does when
/// none is. A rate: a remedy that keeps people has more who can still leave.
fn helps(seen: &Replicate, cause: usize) -> Option<f64> {
    let rates = seen
        .worlds()
        .map(|arms| {
            ratio(
                left(&arms[0], Series::Left),
                mean(&arms[0], Series::Members, COUNTED),
            )
        })
        .collect::<Option<Vec<f64>>>()?;
    let others = (NEGLECT..=CAMPAIGN).filter(|&other| other != cause);
    let least = others.fold(OPEN, |least, other| min(least, rates[other]));
    ratio(least - rates[cause], rates[0])
}

/// Share of those who leave who do so for the cause, less twice that in the community without it.
fn recorded(seen: &Replicate, cause: usize, why: Series) -> Option<f64> {
    let share = |arms: &[Arm]| ratio(left(&arms[0], why), left(&arms[0], Series::Left));
    let mut worlds = seen.worlds();
    Some(share(worlds.next()?)? - 2.0 * share(worlds.nth(cause - 1)?)?)
}

macro_rules! figures {
    ($($case:ident $cause:ident $why:ident;)*) => {
        &[$(
            Figure::of(&$case, say::T15_HELPS, FigureUnit::Points, |seen| helps(seen, $cause)).within(0.0, 0.0, OPEN).decisive(),
            Figure::of(&$case, say::T15_RECORDED, FigureUnit::Points, |seen| recorded(seen, $cause, Series::$why))
                .within(0.0, 0.0, OPEN)
                .decisive(),
        )*]
    };
}

pub(in crate::rows) static ROW: Row = Row {
    id: "T15",
    tier: Tier::Trade,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::T15_NAME,
    definition: say::T15_DEFINITION,
    band: at_least(0.0),
    unit: say::POINTS,
    source: say::JUDGEMENT_OF_THE_TRADE,
    figures: figures! {
        UNANSWERED NEGLECT LeftUnanswered;
        FLOODED SPAM LeftAds;
        DEAD PARTING LeftFriendsLeft;
        ENDED CAMPAIGN LeftRewardGone;
    },
    conditions: &[],
};

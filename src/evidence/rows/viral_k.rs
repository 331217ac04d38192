//! K36: viral coefficient.

use std::collections::BTreeMap;
use words::say::evidence as say;

use serde_json::{Value, json};

use super::group_death::{GROUPS, MONTH, NEW_GROUPS, WEEK, life, open_group};
use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use model::event_log::{Event, EventKind, NOBODY};
use model::series::Series;

/// First day of the campaign.
const BEGINS: u32 = 60;

/// Days of a campaign's cycle.
const CYCLE: u32 = 21;

/// A shop's group with a poster that is passed on for a small reward to both, or without.
static CAMPAIGN: Case = Case::new(
    "campaign",
    say::K36_WECHAT_MERCHANT_GROUP_A_REFERRAL_CAMPAIGN,
    || {
        let referral = json!({
            "id": "referral", "schedule": { "from": "2026-05-01", "until": "2026-05-21" },
            "action": { "kind": "referral" }
        });
        let strategy = |name: &str, referral: &[Value]| {
            let mut tactics = vec![
                json!({ "id": "answers", "action": { "kind": "answering" } }),
                json!({ "id": "content", "schedule": { "every_days": 2 }, "action": { "kind": "content" } }),
            ];
            tactics.extend_from_slice(referral);
            json!({ "name": name, "operator": { "minutes_per_day": 60, "budget_yuan": 3000 }, "tactics": tactics })
        };
        changed(
            "merchant",
            json!({
                "scenario": { "start": "2026-03-02" },
                "strategies": [strategy("none", &[]), strategy("referral", &[referral])],
                // Who is asked in on the last day joins on the next.
                "run": { "days": BEGINS + CYCLE + 1 },
            }),
        )
    },
);

/// New groups whose members bring others along.
static GROWING_GROUPS: Case = Case::new(
    "growing_groups",
    say::K36_NEW_WECHAT_GROUPS_WHOSE_MEMBERS_BRING,
    || {
        let mut document = (NEW_GROUPS.document)();
        document["scenario"]["segments"][0]["invites_per_month"] = json!(2);
        document
    },
)
.of_worlds(GROUPS)
.varied(open_group);

/// Links of the chain of invitations that ends with each person, among those who joined from day `from` on: 1 for those
/// whose inviter is not among them, or who came unasked.
fn links(arm: &Arm, from: u32) -> BTreeMap<u32, u32> {
    let mut links = BTreeMap::new();
    for event in joined(arm).filter(|event| event.day >= from) {
        let before = links.get(&event.target).copied().unwrap_or(0);
        links.insert(event.member, before + 1);
    }
    links
}

fn joined(arm: &Arm) -> impl Iterator<Item = &Event> {
    arm.events()
        .iter()
        .filter(|event| event.kind == EventKind::Join)
}

/// People whom members asked in during the campaign; they join a day later.
fn brought(arm: &Arm) -> impl Iterator<Item = &Event> {
    joined(arm).filter(|event| event.day > BEGINS && event.target != NOBODY)
}

/// What the campaign brought besides those who are brought anyway ÷ everybody who was a member in its days and could
/// bring somebody.
fn coefficient(seen: &Replicate) -> Option<f64> {
    let [without, with] = [seen.arm(0), seen.arm(1)];
    let members = with.series(Series::Members)[BEGINS as usize - 1];
    let more = brought(with).count() as f64 - brought(without).count() as f64;
    Some(more / (members + joined(with).filter(|event| event.day >= BEGINS).count() as f64))
}

/// Share of those brought in the campaign whose inviter was not.
fn first_links(seen: &Replicate) -> Option<f64> {
    let links = links(seen.arm(1), BEGINS + 1);
    let brought: Vec<u32> = brought(seen.arm(1))
        .map(|event| links[&event.member])
        .collect();
    let first = brought.iter().filter(|&&link| link == 1).count();
    (!brought.is_empty()).then(|| first as f64 / brought.len() as f64)
}

/// Share of the invitations at level 3 or deeper, in groups whose last message falls on a day of the range. The founders
/// are at level 1: whoever opens a group has asked them in.
fn deep(seen: &Replicate, days: std::ops::Range<usize>) -> Option<f64> {
    let [mut deep, mut all] = [0.0; 2];
    let groups = seen.worlds().map(|arms| &arms[0]);
    for group in groups.filter(|group| days.contains(&life(group))) {
        for link in links(group, 0).into_values() {
            all += 1.0;
            deep += f64::from(u8::from(link >= 3));
        }
    }
    (all > 0.0).then(|| deep / all)
}

/// A campaign is a burst that dies out; a group that lives grows by chains.
pub(super) static ROW: Row = Row {
    id: "K36",
    tier: Tier::Secondary,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K36_NAME,
    definition: say::K36_DEFINITION,
    band: Band {
        low: 0.1,
        central: 0.2,
        high: 0.5,
    },
    unit: say::K36_UNIT,
    source: say::K36_SOURCE,
    figures: &[
        Figure::of(
            &CAMPAIGN,
            say::K36_BROUGHT_BY_EACH_MEMBER,
            FigureUnit::Number,
            coefficient,
        ),
        Figure::of(
            &CAMPAIGN,
            say::K36_BROUGHT_AT_THE_FIRST_LINK,
            FigureUnit::Share,
            first_links,
        ),
        Figure::of(
            &GROWING_GROUPS,
            say::K36_INVITATIONS_AT_LEVEL_3_OR_DEEPER,
            FigureUnit::Share,
            |seen| deep(seen, MONTH..usize::MAX),
        )
        .real(&[real("Qiu et al. 2016", 0.1)]),
        Figure::of(
            &GROWING_GROUPS,
            say::K36_INVITATIONS_AT_LEVEL_3_OR_DEEPER_2,
            FigureUnit::Share,
            |seen| deep(seen, 0..WEEK),
        )
        .real(&[real("Qiu et al. 2016", 0.01)]),
    ],
    conditions: &[
        Condition {
            name: say::K36_MOST_ARE_BROUGHT_AT_THE_FIRST,
            holds: |found| found[1] > 0.5,
        },
        Condition {
            name: say::K36_CHAINS_OF_INVITATIONS_ARE_DEEP_IN,
            holds: |found| found[2] > 2.0 * found[3],
        },
    ],
};

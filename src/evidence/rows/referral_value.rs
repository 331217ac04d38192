//! K35: value of referred members.

use std::collections::BTreeMap;
use words::say::evidence as say;

use serde_json::json;

use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::Replicate;
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use model::event_log::{EventKind, NOBODY};

/// Days in which the people who are compared join.
const COHORT: u32 = 300;

/// Days for which each of them is followed: the study's 33 months less the time in which its customers joined.
const FOLLOWED: u32 = 700;

/// A shop's group in which everybody may bring friends for a reward, as the bank's customers could.
static REFERRED: Case = Case::new(
    "referred",
    say::K35_WECHAT_MERCHANT_GROUP_WITH_A_STANDING,
    || {
        let tactics = json!([
            { "id": "welcome", "action": { "kind": "welcome" } },
            { "id": "answers", "action": { "kind": "answering", "share": 0.95, "delay_hours": 1 } },
            { "id": "content", "schedule": { "every_days": 2 }, "action": { "kind": "content", "quality": 0.75 } },
            { "id": "referral", "schedule": { "every_days": 7 },
                "action": { "kind": "referral", "appeal": 0.6, "inviter_yuan": 5, "invitee_yuan": 0 } },
        ]);
        changed(
            "merchant",
            json!({
                "scenario": { "arrivals": { "daily": vec![1; COHORT as usize], "per_day": 0 } },
                "strategies": [{ "name": "care", "operator": { "minutes_per_day": 60, "budget_yuan": 3000 }, "tactics": tactics }],
                "run": { "days": COHORT + FOLLOWED },
            }),
        )
    },
)
.of_worlds(6);

/// What the joiners of one way come to, over the days for which each is followed.
#[derive(Clone, Copy, Debug, Default)]
struct Joiners {
    people: f64,
    /// Who have left for good.
    left: f64,
    /// Days as members.
    days: f64,
    /// Money spent as members, yuan.
    spent: f64,
}

/// Whom no member brought, and whom one did.
fn joiners(seen: &Replicate) -> [Joiners; 2] {
    let mut found = [Joiners::default(); 2];
    for arms in seen.worlds() {
        // Way, day of joining, and day of leaving.
        let mut people: BTreeMap<u32, (usize, u32, Option<u32>)> = BTreeMap::new();
        for event in arms[0].events() {
            let (member, day) = (event.member, event.day);
            match event.kind {
                EventKind::Join if (1..COHORT).contains(&day) => {
                    let way = usize::from(event.target != NOBODY);
                    people.insert(member, (way, day, None));
                }
                EventKind::Leave | EventKind::Removed | EventKind::Return => {
                    if let Some((_, joined, left)) = people.get_mut(&member)
                        && day - *joined < FOLLOWED
                    {
                        *left = (event.kind != EventKind::Return).then_some(day);
                    }
                }
                EventKind::Purchase => {
                    if let Some(&(way, joined, _)) = people.get(&member)
                        && day - joined < FOLLOWED
                    {
                        found[way].spent += event.value;
                    }
                }
                _ => {}
            }
        }
        for (way, joined, left) in people.into_values() {
            let joiners = &mut found[way];
            joiners.people += 1.0;
            joiners.left += f64::from(u8::from(left.is_some()));
            joiners.days += f64::from(left.map_or(FOLLOWED, |left| left - joined));
        }
    }
    found
}

/// What `of` gives for those whom a member brought ÷ the others.
fn relative(seen: &Replicate, of: impl Fn(&Joiners) -> f64) -> Option<f64> {
    let [others, referred] = joiners(seen).map(|joiners| of(&joiners));
    (others > 0.0).then(|| referred / others)
}

/// Who joined in the same months, by way of joining. A purchase counts while the person is a member, so value is margin
/// times retention.
pub(super) static ROW: Row = Row {
    id: "K35",
    tier: Tier::Secondary,
    basis: Basis::Fitted,
    kind: RowKind::Causal,
    name: say::K35_NAME,
    definition: say::K35_DEFINITION,
    band: Band {
        low: 1.1,
        central: 1.16,
        high: 1.36,
    },
    unit: say::K35_UNIT,
    source: say::K35_SOURCE,
    figures: &[
        Figure::of(
            &REFERRED,
            say::K35_LIFETIME_VALUE,
            FigureUnit::Number,
            |seen| relative(seen, |j| j.spent / j.people),
        )
        .real(&[real("Schmitt et al. 2011", 1.16)]),
        Figure::of(
            &REFERRED,
            say::K35_LEAVING_A_DAY_AS_A_MEMBER,
            FigureUnit::Number,
            |seen| relative(seen, |j| j.left / j.days),
        )
        .real(&[real("Schmitt et al. 2011", 0.82)]),
        Figure::of(
            &REFERRED,
            say::K35_SPENDING_A_DAY_AS_A_MEMBER,
            FigureUnit::Number,
            |seen| relative(seen, |j| j.spent / j.days),
        ),
    ],
    conditions: &[Condition {
        name: say::K35_REFERRED_MEMBERS_LEAVE_LESS,
        holds: |found| found[1] < 1.0,
    }],
};

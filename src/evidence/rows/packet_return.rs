//! K23: money that members send on.

use std::collections::BTreeMap;
use words::say::evidence as say;

use serde_json::json;

use crate::case::{Case, changed};
use crate::figure::{Band, Figure, FigureUnit, real};
use crate::replicate::Replicate;
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use model::event_log::{Event, EventKind, NOBODY};
use model::math::max;

/// The bank's group with a lucky packet every second evening and nothing else, against nothing at all.
static PACKETS: Case = Case::new(
    "packets",
    say::K23_WECHAT_GROUP_A_LUCKY_PACKET_EVERY,
    || {
        let packets = json!([{ "id": "packets", "schedule": { "every_days": 2 }, "action":
            { "kind": "red_envelope", "amount_yuan": 100, "shares": 30, "split": "lucky" } }]);
        changed(
            "bank",
            json!({ "strategies": [{ "name": "none" }, { "name": "packets", "tactics": packets }], "run": { "days": 120 } }),
        )
    },
);

/// Who draws more from a lucky packet sends more: chance decides the share, so the slope is an effect.
pub(super) static ROW: Row = Row {
    id: "K23",
    tier: Tier::Core,
    basis: Basis::ByConstruction,
    kind: RowKind::Causal,
    name: say::K23_NAME,
    definition: say::K23_DEFINITION,
    band: Band {
        low: 0.1,
        central: 0.18,
        high: 0.25,
    },
    unit: say::K23_UNIT,
    source: say::K23_SOURCE,
    figures: &[
        Figure::of(
            &PACKETS,
            say::K23_SLOPE_ON_THE_RANDOM_SHARE,
            FigureUnit::Number,
            |seen| slope(&draws(seen)),
        )
        .real(&[real("Yuan et al. 2024", 0.18)]),
        Figure::of(
            &PACKETS,
            say::K23_WHOLE_GROUP,
            FigureUnit::Number,
            whole_group,
        )
        .within(0.1, 0.18, 0.25),
        Figure::of(
            &PACKETS,
            say::K23_SHARE_OF_THE_LUCKIEST_WHO_SEND,
            FigureUnit::Share,
            |seen| share_sending(&draws(seen), true),
        ),
        Figure::of(
            &PACKETS,
            say::K23_SHARE_OF_THE_OTHERS_WHO_SEND,
            FigureUnit::Share,
            |seen| share_sending(&draws(seen), false),
        ),
    ],
    conditions: &[
        Condition {
            name: say::K23_THE_LUCKIEST_SEND_MORE_OFTEN,
            holds: |found| found[2] > found[3],
        },
        Condition {
            name: say::K23_BURSTS_DIE_OUT,
            holds: |found| found[1] < 1.0,
        },
    ],
};

/// A share of the operator's packet, and what its taker sent within 24 hours.
struct Draw {
    packet: u32,
    received: f64,
    sent: f64,
    luckiest: bool,
}

/// Everybody's shares of the operator's packets.
fn draws(seen: &Replicate) -> Vec<Draw> {
    let events = seen.arm(1).events();
    let time = |event: &Event| event.day * 1440 + u32::from(event.minute);
    let mut sent: BTreeMap<u32, Vec<(u32, f64)>> = BTreeMap::new();
    let mut greatest: BTreeMap<u32, f64> = BTreeMap::new();
    for event in events {
        if event.kind == EventKind::PacketSent && event.member != NOBODY {
            let by = sent.entry(event.member).or_default();
            by.push((time(event), event.value));
        }
        if event.kind == EventKind::PacketTaken {
            let most = greatest.entry(event.parent).or_default();
            *most = max(*most, event.value);
        }
    }
    let taken = events.iter().filter(|event| {
        event.kind == EventKind::PacketTaken
            && event.target == NOBODY
            && event.day + 1 < seen.arm(1).days()
    });
    taken
        .map(|event| {
            let window = time(event)..time(event) + 1440;
            let by = sent.get(&event.member).map_or(&[][..], Vec::as_slice);
            let own = by.iter().filter(|(at, _)| window.contains(at));
            Draw {
                packet: event.parent,
                received: event.value,
                sent: own.map(|(_, money)| money).sum(),
                luckiest: greatest.get(&event.parent) == Some(&event.value),
            }
        })
        .collect()
}

/// The slope of money sent on money received, each less the mean of its packet.
fn slope(draws: &[Draw]) -> Option<f64> {
    let mut packets: BTreeMap<u32, (f64, f64, f64)> = BTreeMap::new();
    for draw in draws {
        let sums = packets.entry(draw.packet).or_default();
        *sums = (sums.0 + draw.received, sums.1 + draw.sent, sums.2 + 1.0);
    }
    let (mut covariance, mut variance) = (0.0, 0.0);
    for draw in draws {
        let (received, sent, number) = packets.get(&draw.packet)?;
        let away = draw.received - received / number;
        covariance += away * (draw.sent - sent / number);
        variance += away * away;
    }
    (variance > 0.0).then(|| covariance / variance)
}

/// Money in members' packets ÷ money taken from all packets.
fn whole_group(seen: &Replicate) -> Option<f64> {
    let sum = |arm: usize, kind: EventKind| -> f64 {
        let events = seen.arm(arm).events().iter();
        let of = events.filter(|e| e.kind == kind && e.member != NOBODY);
        of.map(|e| e.value).sum()
    };
    let more = sum(1, EventKind::PacketSent) - sum(0, EventKind::PacketSent);
    Some(more / sum(1, EventKind::PacketTaken))
}

/// Share of the luckiest, or of the others, who sent anything.
fn share_sending(draws: &[Draw], luckiest: bool) -> Option<f64> {
    let of: Vec<&Draw> = draws.iter().filter(|d| d.luckiest == luckiest).collect();
    let sending = of.iter().filter(|draw| draw.sent > 0.0).count();
    (!of.is_empty()).then(|| sending as f64 / of.len() as f64)
}

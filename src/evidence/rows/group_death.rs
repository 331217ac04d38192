//! K22: life of new groups.

use serde_json::json;
use words::say::evidence as say;

use crate::case::Case;
use crate::figure::{Band, Figure, FigureUnit};
use crate::replicate::{Arm, Replicate};
use crate::row::{Basis, Condition, Row, RowKind, Tier};
use model::experiment::{Experiment, FORMAT};
use model::math::{exp, normal_quantile};
use model::series::Series;

/// Days for which the groups of the study could be watched (26 July to 28 August 2015).
const DAYS: u32 = 34;
/// Groups of a replicate.
pub(super) const GROUPS: u32 = 200;

/// Days until half of what the median member of a new group came for is over: that of the median group, and the standard
/// deviation of the logarithm between groups, from a dinner to neighbours. That what a group is for decides its life is
/// read (Qiu et al. 2016); the distribution is fitted to this row. When talk ends is up to the members.
const MATTER_DAYS: [f64; 2] = [50.0, 3.5];

/// Members of a new group: the median, and the standard deviation of the logarithm. Independent of what a group
/// is for, so that none lives long by being made large.
const SIZE: [f64; 2] = [12.0, 0.9];

/// New WeChat groups without an operator.
pub(super) static NEW_GROUPS: Case = Case::new(
    "new_groups",
    say::K22_NEW_WECHAT_GROUPS,
    || {
        json!({
            "format": FORMAT,
            "scenario": {
                "name": "new groups", "platform": "wechat_group", "founders": 12,
                "segments": [{
                    "id": "members", "name": "members", "share": 1, "visits_per_week": 4, "messages_per_visit": 0.3,
                    "message_spread": 1.2, "starts_share": 0.4, "interest_days": 9, "interest_spread": 1.0,
                }],
            },
            "strategies": [{ "name": "nobody operates", "operator": { "minutes_per_day": 0, "budget_yuan": 0 } }],
            "run": { "days": DAYS },
        })
    },
)
.of_worlds(GROUPS)
.varied(open_group);

/// Group number `number` of the distribution: matters and sizes spread evenly by the fractional parts of multiples of
/// irrational numbers, so that every replicate holds the same groups.
pub(super) fn open_group(experiment: &mut Experiment, number: u32) {
    let spread = |step: f64| normal_quantile((f64::from(number) * step + 0.5).fract());
    let [matter, size] = [spread(0.754_877_666), spread(0.569_840_291)];
    let members = SIZE[0] * exp(SIZE[1] * size);
    experiment.scenario.segments[0].interest_days = MATTER_DAYS[0] * exp(MATTER_DAYS[1] * matter);
    experiment.scenario.founders = (members.round() as u32).clamp(3, 200);
}

/// Days from the opening of a group to its last message by a member; 0 without any.
pub(super) fn life(group: &Arm) -> usize {
    let messages = group.series(Series::Messages);
    messages.iter().rposition(|&n| n > 0.0).unwrap_or(0)
}

/// Share of the groups whose last message falls on a day of the range.
fn ended(seen: &Replicate, days: std::ops::Range<usize>) -> Option<f64> {
    let ended = seen.worlds().filter(|arms| days.contains(&life(&arms[0])));
    Some(ended.count() as f64 / f64::from(GROUPS))
}

/// Mean of what `of` reads from the groups whose last message falls on a day of the range.
fn mean(seen: &Replicate, days: std::ops::Range<usize>, of: impl Fn(&Arm) -> f64) -> Option<f64> {
    let groups = seen.worlds().map(|arms| &arms[0]);
    let values: Vec<f64> = groups
        .filter(|group| days.contains(&life(group)))
        .map(of)
        .collect();
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// Silent within a week: the last message falls on one of the first seven days.
pub(super) const WEEK: usize = 7;
/// Alive for more than 30 days.
pub(super) const MONTH: usize = 30;
const END: usize = DAYS as usize;

pub(super) static ROW: Row = Row {
    id: "K22",
    tier: Tier::Core,
    basis: Basis::Fitted,
    kind: RowKind::Population,
    name: say::K22_NAME,
    definition: say::K22_DEFINITION,
    band: Band {
        low: 0.35,
        central: 0.4,
        high: 0.45,
    },
    unit: say::K22_UNIT,
    source: say::K22_SOURCE,
    figures: &[
        Figure::of(
            &NEW_GROUPS,
            say::K22_SILENT_WITHIN_7_DAYS,
            FigureUnit::Share,
            |seen| ended(seen, 0..WEEK),
        ),
        Figure::of(
            &NEW_GROUPS,
            say::K22_ALIVE_BEYOND_30_DAYS,
            FigureUnit::Share,
            |seen| ended(seen, MONTH..END),
        )
        .within(0.25, 0.3, 0.35)
        .decisive(),
        Figure::of(
            &NEW_GROUPS,
            say::K22_SILENT_IN_WEEK_2,
            FigureUnit::Share,
            |seen| ended(seen, WEEK..14),
        ),
        Figure::of(
            &NEW_GROUPS,
            say::K22_SILENT_IN_WEEK_3,
            FigureUnit::Share,
            |seen| ended(seen, 14..21),
        ),
        Figure::of(
            &NEW_GROUPS,
            say::K22_SILENT_IN_WEEK_4,
            FigureUnit::Share,
            |seen| ended(seen, 21..28),
        ),
        Figure::of(
            &NEW_GROUPS,
            say::K22_MEMBERS_OF_GROUPS_SILENT_WITHIN_7,
            FigureUnit::Number,
            |seen| mean(seen, 0..WEEK, |group| group.series(Series::Members)[0]),
        ),
        Figure::of(
            &NEW_GROUPS,
            say::K22_MEMBERS_OF_GROUPS_ALIVE_BEYOND_30,
            FigureUnit::Number,
            |seen| mean(seen, MONTH..END, |group| group.series(Series::Members)[0]),
        ),
        Figure::of(
            &NEW_GROUPS,
            say::K22_TIES_A_MEMBER_ON_DAY_34,
            FigureUnit::Number,
            |seen| mean(seen, 0..WEEK, |group| group.series(Series::Ties)[END - 1]),
        ),
    ],
    conditions: &[
        Condition {
            name: say::K22_BIMODAL_WEEKS_2_3_AND_4,
            holds: |medians| {
                medians[2..5]
                    .iter()
                    .all(|&week| week < medians[0] && week < medians[1])
            },
        },
        Condition {
            name: say::K22_LONG_LIVED_GROUPS_ARE_LARGER,
            holds: |medians| medians[6] > medians[5],
        },
        Condition {
            name: say::K22_TIES_OUTLIVE_THE_TALK,
            holds: |medians| medians[7] > 0.0,
        },
    ],
};

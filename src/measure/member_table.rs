//! Reading the table of members.

use super::cells::{Record, Table};
use super::log::{Member, Traces};
use super::names::Names;
use super::table_error::{Errors, TableError};
use super::timestamp::{TIME, seconds};
use words::say::tables::{self as say, TableName};

/// The members and their names.
pub(super) fn read_members(table: Table<'_>, errors: &mut Errors) -> Option<(Names, Vec<Member>)> {
    let id = errors.take(table.column("user_id"));
    let joined = errors.take(table.column("joined"));
    let (id, joined) = (id?, joined?);
    let operator = table.optional("is_manager");
    let last_visit = table
        .optional("last_visit")
        .or_else(|| table.optional("last_access"));
    let light =
        ["light_actions", "up_votes_cast", "down_votes_cast"].map(|name| table.optional(name));
    let invited_by = table.optional("invited_by");
    let flags = ["muted", "left"].map(|name| table.optional(name));
    let spent = table.optional("spent");
    let (mut names, mut inviters, mut members) = (Vec::new(), Vec::new(), Vec::new());
    let mut rows: Vec<Record> = Vec::new();
    for row in table.records() {
        let Some(row) = errors.take(row) else {
            continue;
        };
        let name = row.read(id, &say::A_NAME, |text| {
            (!text.is_empty()).then(|| text.to_owned())
        });
        let Some(name) = errors.take(name) else {
            continue;
        };
        let member = (|| {
            let joined = row.read(joined, &TIME, seconds)?;
            let operator = row
                .read_filled(operator, &say::A_FLAG, flag)?
                .unwrap_or(false);
            let last_visit = row.read_filled(last_visit, &TIME, seconds)?;
            let mut light_actions = None;
            for column in light {
                if let Some(number) =
                    row.read_filled(column, &say::A_COUNT, |text| text.parse().ok())?
                {
                    light_actions = Some(light_actions.unwrap_or(0_u32).saturating_add(number));
                }
            }
            let traces = Traces {
                last_visit: last_visit.map(|t| t.max(joined)),
                light_actions,
                inviter: None,
                muted: row.read_filled(flags[0], &say::A_FLAG, flag)?,
                left: row.read_filled(flags[1], &say::A_FLAG, flag)?,
                spent: row.read_filled(spent, &say::AN_AMOUNT, amount)?,
            };
            Ok::<_, TableError>(Member {
                joined,
                operator,
                traces,
            })
        })();
        // A member whose row is wrong is known all the same, or each of its events would be an error too.
        members.extend(errors.take(member).or(Some(Member::new(0, false))));
        names.push((name, row.line));
        inviters.push(row.filled(invited_by).map(str::to_owned));
        rows.push(row);
    }
    let names = Names::new(names, TableName::Members, "user_id", errors);
    for ((member, inviter), row) in members.iter_mut().zip(inviters).zip(&rows) {
        let Some((column, name)) = invited_by.zip(inviter) else {
            continue;
        };
        member.traces.inviter = names.index(&name);
        if member.traces.inviter.is_none() {
            errors.push(row.bad(column, &say::A_MEMBER));
        }
    }
    Some((names, members))
}

fn flag(text: &str) -> Option<bool> {
    match text {
        "1" | "true" => Some(true),
        "0" | "false" => Some(false),
        _ => None,
    }
}

fn amount(text: &str) -> Option<f64> {
    let number: f64 = text.parse().ok()?;
    (number.is_finite() && number >= 0.0).then_some(number)
}

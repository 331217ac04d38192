//! Reading the table of messages.

use super::cells::{Column, Record, Table};
use super::log::{Contribution, MessageKind};
use super::names::Names;
use super::table_error::{Errors, TableError};
use super::timestamp::{TIME, seconds};
use words::say::tables::{self as say, TableName};

/// The messages of these members.
pub(super) fn read_messages(
    table: Table<'_>,
    members: &Names,
    errors: &mut Errors,
) -> Option<Vec<Contribution>> {
    let time = errors.take(table.column("t"));
    let author = errors.take(table.column("user_id"));
    let (time, author) = (time?, author?);
    let item = table.optional("item_id");
    let parent = table.optional("parent_item");
    let addressee = table.optional("to_user_id");
    let (kind, score) = (table.optional("type"), table.optional("score"));
    let (mut rows, mut named, mut parents) = (Vec::new(), Vec::new(), Vec::new());
    for row in table.records() {
        let Some(row) = errors.take(row) else {
            continue;
        };
        // Without the column every message has a name of its own: its line.
        let name = match item {
            Some(column) => row.cell(column).to_owned(),
            None => row.line.to_string(),
        };
        if let (Some(column), true) = (item, name.is_empty()) {
            errors.push(row.bad(column, &say::A_NAME));
        }
        named.push((name, row.line));
        parents.extend(row.filled(parent).map(str::to_owned));
        rows.push(row);
    }
    let items = Names::new(named.clone(), TableName::Events, "item_id", errors);
    let lost = Names::distinct(parents);
    let lost_from = u32::try_from(named.len()).unwrap_or(u32::MAX);
    let number = |name: &str| {
        items
            .index(name)
            .or_else(|| lost.index(name).map(|n| lost_from.saturating_add(n)))
    };
    let mut contributions = Vec::new();
    for (row, (name, _)) in rows.iter().zip(&named) {
        let account = |column: Column| row.read(column, &say::A_MEMBER, |name| members.index(name));
        let contribution = (|| {
            let parent_item = row.filled(parent).and_then(number);
            Ok::<_, TableError>(Contribution {
                time: row.read(time, &TIME, seconds)?,
                member: account(author)?,
                item: items.index(name).unwrap_or_default(),
                parent: parent_item,
                addressee: match addressee {
                    Some(column) if !row.cell(column).is_empty() => Some(account(column)?),
                    _ => None,
                },
                kind: kind_of(row, kind, parent, parent_item.is_some())?,
                score: row.read_filled(score, &say::A_WHOLE_NUMBER, |text| text.parse().ok())?,
            })
        })();
        contributions.extend(errors.take(contribution));
    }
    if addressee.is_none() {
        direct_at_parents(&mut contributions);
    }
    Some(contributions)
}

/// What the message is, by its type and, without one, by whether it has a parent.
fn kind_of(
    row: &Record,
    column: Option<Column>,
    parent: Option<Column>,
    has_parent: bool,
) -> Result<MessageKind, TableError> {
    let said = row.read_filled(column, &say::A_TYPE, |text| match text {
        "post" | "question" => Some(MessageKind::Post),
        "answer" => Some(MessageKind::Answer),
        "comment" | "reply" => Some(MessageKind::Comment),
        _ => None,
    })?;
    match (said, parent) {
        (None, _) if has_parent => Ok(MessageKind::Comment),
        (None, _) => Ok(MessageKind::Post),
        (Some(MessageKind::Post), Some(parent)) if has_parent => {
            Err(row.bad(parent, &say::NOTHING_AS_TOPIC))
        }
        (Some(MessageKind::Answer | MessageKind::Comment), Some(parent)) if !has_parent => {
            Err(row.bad(parent, &say::ITEM_ANSWERED))
        }
        // Without the column of parents a log cannot say what belongs together.
        (Some(_), None) => Ok(MessageKind::Post),
        (Some(kind), _) => Ok(kind),
    }
}

/// Directs each message at the author of its parent item.
fn direct_at_parents(contributions: &mut [Contribution]) {
    let mut authors: Vec<(u32, u32)> = contributions.iter().map(|c| (c.item, c.member)).collect();
    authors.sort_unstable();
    for contribution in contributions {
        contribution.addressee = contribution.parent.and_then(|parent| {
            let at = authors
                .binary_search_by_key(&parent, |(item, _)| *item)
                .ok()?;
            Some(authors[at].1)
        });
    }
}

//! Messages by whom or what they respond to.

use super::log::Log;

/// The account or the item that is responded to, when, and by whom.
pub(super) type Response = (u32, i64, u32);

/// Messages directed at another account, by that account; sorted.
pub(super) fn to_accounts(log: &Log) -> Vec<Response> {
    let all = log.contributions().iter();
    let directed = all.filter(|c| c.addressee.get().is_some_and(|to| to != c.member));
    sorted(directed.filter_map(|c| Some((c.addressee.get()?, c.time, c.member))))
}

/// Messages that have a parent, by that item; sorted.
pub(super) fn to_items(log: &Log) -> Vec<Response> {
    let all = log.contributions().iter();
    sorted(all.filter_map(|c| Some((c.parent.get()?, c.time, c.member))))
}

fn sorted(responses: impl Iterator<Item = Response>) -> Vec<Response> {
    let mut responses: Vec<Response> = responses.collect();
    responses.sort_unstable();
    responses
}

/// The responses to one account or item from `time` on.
pub(super) fn after(responses: &[Response], to: u32, time: i64) -> impl Iterator<Item = &Response> {
    let from = responses.partition_point(|(key, at, _)| (*key, *at) < (to, time));
    responses[from..]
        .iter()
        .take_while(move |(key, ..)| *key == to)
}

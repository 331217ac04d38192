//! The diary's words, in both languages.

use super::closing::{Decision, TermChange};
use super::life::{Answer, Life};
use model::date::Date;
use model::event_log::{NOBODY, person_name};
use model::leaving::TERMS;
use model::reason::Reason;
use model::source::Source;
use model::trace::Reading;
use model::wish::WISH_TERMS;
use words::{Language, Text};

pub(super) fn both(zh: impl Into<String>, en: impl Into<String>) -> Text {
    Text::Each([zh.into(), en.into()])
}

/// Sentences one behind the other.
pub(super) fn sentences(parts: impl IntoIterator<Item = Text>) -> Text {
    let parts: Vec<Text> = parts.into_iter().collect();
    let said = |language| {
        parts
            .iter()
            .map(move |part| part.get(language))
            .filter(|part| !part.is_empty())
    };
    let english: Vec<&str> = said(Language::English).collect();
    both(
        said(Language::Chinese).collect::<String>(),
        english.join(" "),
    )
}

/// `1 message`, `3 messages`.
pub(super) fn counted(n: usize, noun: &str) -> String {
    let s = if n == 1 { "" } else { "s" };
    format!("{n} {noun}{s}")
}

/// `5月16日`, `16 May`.
pub(super) fn date(start: Date, day: u32) -> Text {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (month, day) = start.plus_days(day).month_and_day();
    let name = MONTHS
        .get(usize::from(month.saturating_sub(1)))
        .unwrap_or(&"");
    both(format!("{month}月{day}日"), format!("{day} {name}"))
}

/// A probability: whole per cents, below ten with decimals.
pub(super) fn percent(probability: f64) -> String {
    let percent = 100.0 * probability;
    if percent >= 99.5 {
        ">99%".to_owned()
    } else if percent >= 9.95 {
        format!("{percent:.0}%")
    } else if percent >= 0.995 {
        format!("{percent:.1}%")
    } else if percent >= 0.01 {
        format!("{percent:.2}%")
    } else {
        "<0.01%".to_owned()
    }
}

/// `+1.2`, `−0.6`.
fn signed(value: f64) -> String {
    let sign = if value < 0.0 { '−' } else { '+' };
    format!("{sign}{:.1}", value.abs())
}

fn wait(minutes: u32) -> Text {
    let (number, zh, en) = match minutes {
        0..60 => (minutes.max(1), "分钟", "minute"),
        60..2880 => ((minutes + 30) / 60, "小时", "hour"),
        _ => ((minutes + 720) / 1440, "天", "day"),
    };
    both(format!("{number} {zh}"), counted(number as usize, en))
}

/// Money in yuan, as the message names it.
fn yuan(value: f64) -> String {
    format!("¥{value:.2}")
}

fn name(identity: u32) -> Text {
    if identity == NOBODY {
        both("运营者", "the operator")
    } else {
        both(person_name(identity), person_name(identity))
    }
}

/// People by their names: three of them, and how many more.
fn names(identities: impl IntoIterator<Item = u32>) -> Text {
    let mut known: Vec<u32> = Vec::new();
    for identity in identities {
        if !known.contains(&identity) {
            known.push(identity);
        }
    }
    let shown: Vec<Text> = known.iter().take(3).map(|&who| name(who)).collect();
    let list = |of: fn(&Text) -> &str| shown.iter().map(of).collect::<Vec<_>>();
    let (mut zh, mut en) = (
        list(|name| name.get(Language::Chinese)).join("、"),
        list(|name| name.get(Language::English)).join(", "),
    );
    if let Some(more) = known.len().checked_sub(4) {
        zh += &format!("等 {} 人", more + 4);
        en += &format!(" and {} more", more + 1);
    }
    both(zh, en)
}

/// How somebody came.
pub(super) fn source(identity: u32, inviter: Option<u32>) -> Text {
    let by = inviter.map(name);
    match (Source::of(identity), by) {
        (Source::Founder, _) => both("建群时就在", "a founder"),
        (Source::Arrival, _) => both("自己找来的", "came by themselves"),
        (Source::Invited, Some(by)) => both(
            format!("由 {} 邀请进来", by.get(Language::Chinese)),
            format!("invited by {}", by.get(Language::English)),
        ),
        (Source::Invited, None) => both("由成员邀请进来", "invited by a member"),
        (Source::Paid, _) => both("看到付费广告来的", "came by an advertisement"),
        (Source::Referral, Some(by)) => both(
            format!("由 {} 在老带新活动中带来", by.get(Language::Chinese)),
            format!(
                "brought by {} in a referral campaign",
                by.get(Language::English)
            ),
        ),
        (Source::Referral, None) => both("由老带新活动带来", "brought by a referral campaign"),
        (Source::Partner, _) => both("从合作群互推来的", "came from a partner's group"),
        (Source::Imported, _) => both("从别的平台迁来的", "came over from another platform"),
    }
}

/// Who somebody is and what the person did, in a line.
pub(super) fn who(identity: u32, life: &Life, segment: Option<&Text>) -> Text {
    let Some(segment) = segment else {
        return both("没有入群", "never joined");
    };
    let source = source(identity, life.inviter);
    let (visits, written, answers) = (life.visits.len(), life.written(), life.answers());
    both(
        format!(
            "{} · {} · 来过 {visits} 天，发言 {written} 条，得到 {answers} 条回复",
            segment.get(Language::Chinese),
            source.get(Language::Chinese)
        ),
        format!(
            "{} · {} · came on {}, wrote {}, got {}",
            segment.get(Language::English),
            source.get(Language::English),
            counted(visits, "day"),
            counted(written, "message"),
            if answers == 1 {
                "1 answer".to_owned()
            } else {
                format!("{answers} answers")
            }
        ),
    )
}

pub(super) fn joined(identity: u32, inviter: Option<u32>, segment: Option<&Text>) -> Text {
    let source = source(identity, inviter);
    let (zh, en) = segment.map_or(("", ""), |segment| {
        (
            segment.get(Language::Chinese),
            segment.get(Language::English),
        )
    });
    both(
        format!("入群：{}，属于“{zh}”。", source.get(Language::Chinese)),
        format!(
            "Joined: {}, one of the {en}.",
            source.get(Language::English)
        ),
    )
}

pub(super) fn returned() -> Text {
    both("又回到群里。", "Came back to the group.")
}

/// What was read on a visit, or on several.
pub(super) fn read(readings: &[Reading]) -> Text {
    let sum = |of: fn(&Reading) -> f32| readings.iter().map(of).sum::<f32>().round() as usize;
    let unread = sum(|reading| reading.unread);
    if unread == 0 {
        return both("没有新消息。", "There was nothing new.");
    }
    let read = sum(|reading| reading.unread * reading.share);
    let concerning = sum(|reading| reading.concerning * reading.share);
    both(
        format!("新消息 {unread} 条，读了 {read} 条，其中约 {concerning} 条与自己有关。"),
        format!(
            "Read {read} of {}, about {concerning} of them of concern.",
            counted(unread, "new message")
        ),
    )
}

/// One visit that was decided on: how likely it was, and what stood out for or against it.
pub(super) fn wish(probability: f64, stood_out: &[(usize, f64)]) -> Text {
    let chance = percent(probability);
    let terms: Vec<(Text, f64)> = stood_out
        .iter()
        .map(|&(term, change)| (term_of(Decision::Visit, term, change), change))
        .collect();
    if terms.is_empty() {
        return both(
            format!("来看了看（当天来的可能性 {chance}）。"),
            format!("Came, with a chance of {chance}."),
        );
    }
    both(
        format!(
            "来看了看（当天来的可能性 {chance}；与平常比：{}）。",
            list(&terms, |label| label.get(Language::Chinese), "，")
        ),
        format!(
            "Came, with a chance of {chance} (against the usual: {}).",
            list(&terms, |label| label.get(Language::English), ", ")
        ),
    )
}

fn list(terms: &[(Text, f64)], of: fn(&Text) -> &str, separator: &str) -> String {
    let parts = terms
        .iter()
        .map(|(label, change)| format!("{} {}", of(label), signed(*change)));
    parts.collect::<Vec<_>>().join(separator)
}

/// Several visits without a word.
pub(super) fn visits(days: usize, lowest: f64, highest: f64) -> Text {
    let (low, high) = (percent(lowest), percent(highest));
    if low == high {
        return both(
            format!("来了 {days} 天，只看不说（每天来的可能性 {low}）。"),
            format!("Came on {days} days and only read (chance of a visit {low} a day)."),
        );
    }
    both(
        format!("来了 {days} 天，只看不说（每天来的可能性 {low}–{high}）。"),
        format!("Came on {days} days and only read (chance of a visit {low} to {high} a day)."),
    )
}

pub(super) fn away(days: u32, mean: f64) -> Text {
    both(
        format!(
            "连续 {days} 天没来（平均每天来的可能性 {}）。",
            percent(mean)
        ),
        format!(
            "Stayed away for {days} days (mean chance of a visit {} a day).",
            percent(mean)
        ),
    )
}

pub(super) fn wrote(topics: usize, to: &[u32]) -> Text {
    let (mut zh, mut en) = (String::new(), String::new());
    if topics > 0 {
        zh += &format!("开了 {topics} 个话题");
        en += &format!("Opened {}", counted(topics, "topic"));
    }
    if !to.is_empty() {
        let names = names(to.iter().copied());
        zh += if topics > 0 { "，" } else { "" };
        zh += &format!(
            "回复了{}（{} 条）",
            spaced(names.get(Language::Chinese)).trim_end(),
            to.len()
        );
        en += if topics > 0 {
            " and answered "
        } else {
            "Answered "
        };
        en += &format!(
            "{} ({})",
            names.get(Language::English),
            counted(to.len(), "message")
        );
    }
    both(zh + "。", en + ".")
}

/// A space between Chinese and Latin letters, as the page sets it.
fn spaced(name: &str) -> String {
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let before = if latin(name.chars().next()) { " " } else { "" };
    let after = if latin(name.chars().last()) { " " } else { "" };
    format!("{before}{name}{after}")
}

pub(super) fn answered(answers: &[Answer]) -> Text {
    let mut parts = Vec::new();
    let first: Vec<&Answer> = answers.iter().filter(|a| a.waited.is_some()).collect();
    for answer in first.iter().take(2) {
        let (by, wait) = (name(answer.by), wait(answer.waited.unwrap_or_default()));
        parts.push(both(
            format!(
                "{}后得到{}的回复。",
                wait.get(Language::Chinese),
                spaced(by.get(Language::Chinese))
            ),
            format!(
                "Was answered by {} after {}.",
                by.get(Language::English),
                wait.get(Language::English)
            ),
        ));
    }
    if let Some(more) = first.len().checked_sub(3) {
        parts.push(both(
            format!("另有 {} 条发言也有了回音。", more + 1),
            format!(
                "{} more found a first answer.",
                counted(more + 1, "message")
            ),
        ));
    }
    let further: Vec<u32> = answers
        .iter()
        .filter(|answer| answer.waited.is_none())
        .map(|answer| answer.by)
        .collect();
    if !further.is_empty() {
        let names = names(further.iter().copied());
        parts.push(both(
            format!(
                "又收到{}的回复（{} 条）。",
                spaced(names.get(Language::Chinese)),
                further.len()
            ),
            format!(
                "More answers by {} ({}).",
                names.get(Language::English),
                further.len()
            ),
        ));
    }
    sentences(parts)
}

pub(super) fn unanswered(topics: u32) -> Text {
    if topics == 1 {
        return both(
            "两天前开的话题一直没人回应，认可感下降。",
            "A topic opened two days ago has found no answer, which takes recognition.",
        );
    }
    both(
        format!("两天前开的 {topics} 个话题一直没人回应，认可感下降。"),
        format!(
            "{topics} topics opened two days ago have found no answer, which takes recognition."
        ),
    )
}

pub(super) fn likes(given: &[u32], operator: usize, received: usize) -> Text {
    let mut parts = Vec::new();
    if !given.is_empty() {
        let names = names(given.iter().copied());
        parts.push(both(
            format!("给{}点了赞。", spaced(names.get(Language::Chinese))),
            format!("Liked a message of {}.", names.get(Language::English)),
        ));
    }
    if operator > 0 {
        parts.push(both(
            "对运营者发的内容点了赞，或参与了接龙、抽奖、领券。",
            "Reacted to what the operator posted: a like, a list, a draw or a coupon.",
        ));
    }
    if received > 0 {
        parts.push(both(
            format!("收到 {received} 个赞。"),
            format!("Got {}.", counted(received, "like")),
        ));
    }
    sentences(parts)
}

pub(super) fn packets(taken: &[(f64, u32)], sent: &[f64]) -> Text {
    let mut parts = Vec::new();
    if !taken.is_empty() {
        let sum: f64 = taken.iter().map(|(value, _)| value).sum();
        let names = names(taken.iter().map(|&(_, by)| by));
        parts.push(both(
            format!(
                "抢到{}的红包，共 {}。",
                spaced(names.get(Language::Chinese)),
                yuan(sum)
            ),
            format!(
                "Took {} from red envelopes of {}.",
                yuan(sum),
                names.get(Language::English)
            ),
        ));
    }
    if !sent.is_empty() {
        let sum: f64 = sent.iter().sum();
        parts.push(both(
            format!("自己发了红包 {}。", yuan(sum)),
            format!("Sent a red envelope of {}.", yuan(sum)),
        ));
    }
    sentences(parts)
}

pub(super) fn check_in(streak: f64) -> Text {
    both(
        format!("签到，连续 {streak} 天。"),
        format!("Checked in, day {streak} in a row."),
    )
}

pub(super) fn event() -> Text {
    both("参加了活动。", "Came to an event.")
}

pub(super) fn luckiest() -> Text {
    both("抢到手气最佳。", "Had the luckiest draw.")
}

pub(super) fn award(value: f64) -> Text {
    if value > 0.0 {
        return both(
            format!("得到表扬或奖励（{}）。", yuan(value)),
            format!("Was honoured or rewarded ({}).", yuan(value)),
        );
    }
    both("受到公开表扬。", "Was honoured before all.")
}

pub(super) fn bought(purchases: usize, sum: f64) -> Text {
    both(
        format!("买了 {purchases} 次，共 {}。", yuan(sum)),
        format!("Bought {} for {}.", counted(purchases, "time"), yuan(sum))
            .replace("Bought 1 time", "Bought once"),
    )
}

pub(super) fn contacted() -> Text {
    both(
        "运营者单独发来消息。",
        "The operator wrote to this member alone.",
    )
}

pub(super) fn invited(people: usize, accepted: usize) -> Text {
    both(
        format!("邀请了 {people} 位朋友，{accepted} 位愿意来。"),
        format!(
            "Invited {}, of whom {accepted} wanted to come.",
            if people == 1 {
                "1 friend".to_owned()
            } else {
                format!("{people} friends")
            }
        ),
    )
}

pub(super) fn muted(annoyance: f64, fatigue: f64) -> Text {
    both(
        format!(
            "把群设成了免打扰（疲劳 {}，反感 {}）。",
            percent(fatigue),
            percent(annoyance)
        ),
        format!(
            "Muted the group (fatigue {}, annoyance {}).",
            percent(fatigue),
            percent(annoyance)
        ),
    )
}

pub(super) fn folded() -> Text {
    both(
        "两周没来，把群折叠了。",
        "Folded the group away after two weeks without a visit.",
    )
}

pub(super) fn left(reason: Reason) -> Text {
    let reason = reason_of(reason);
    both(
        format!("退群，主要原因：{}。", reason.get(Language::Chinese)),
        format!("Left; the main reason: {}.", reason.get(Language::English)),
    )
}

pub(super) fn left_with_others(reason: Reason) -> Text {
    if reason == Reason::FriendsLeft {
        return both(
            "活跃成员出走，跟着熟人一起离开了。",
            "Left together with somebody known, when active members went away.",
        );
    }
    both(
        "作为活跃成员被挖走，离开了群。",
        "Went away as one of the active members whom others won over.",
    )
}

pub(super) fn removed() -> Text {
    both("被运营者移出群。", "Was removed by the operator.")
}

pub(super) fn cut_off() -> Text {
    both(
        "因平台或地区封锁，被迫离开。",
        "Was cut off by the platform or in the region.",
    )
}

fn reason_of(reason: Reason) -> Text {
    match reason {
        Reason::Unanswered => both("得不到认可，没人回应", "want of recognition"),
        Reason::OffTopic => both("内容与自己无关", "want of interest"),
        Reason::Overload => both("消息太多", "too many messages"),
        Reason::Ads => both("公告和广告太多", "notices and advertising"),
        Reason::FriendsLeft => both("没有熟人，没有归属感", "want of belonging"),
        Reason::RewardGone => both("福利停了", "the money stopped"),
        Reason::InterestMoved => both("当初的需求已过", "what brought them is over"),
        Reason::Conflict => both("群里的冲突", "conflict"),
        Reason::CutOff => both("被切断", "cut off"),
    }
}

/// What a term of a decision stands for, by its place, when it has changed by so much.
pub(super) fn term_of(decision: Decision, term: usize, change: f64) -> Text {
    let terms: &[[&str; 2]] = match decision {
        Decision::Leave if change < 0.0 => &HOLDS,
        Decision::Leave => &LEAVE,
        Decision::Visit => &VISIT,
    };
    let [zh, en] = terms.get(term).copied().unwrap_or_default();
    both(zh, en)
}

/// What drives somebody away, in the order of [`TERMS`].
const LEAVE: [[&str; 2]; TERMS.len()] = [
    ["得不到认可", "want of recognition"],
    ["内容与自己无关", "want of interest"],
    ["没有归属感", "want of belonging"],
    ["消息太多", "too many messages"],
    ["公告和广告惹人烦", "annoyance with notices and advertising"],
    ["群里的冲突", "conflicts"],
    ["当初的需求已过", "what brought them is over"],
    ["福利停了", "the money stopped"],
];

/// The same terms when they hold somebody.
const HOLDS: [[&str; 2]; TERMS.len()] = [
    ["更受认可", "more recognition"],
    ["内容更合心意", "more interest"],
    ["更有归属感", "more belonging"],
    ["消息少了", "fewer messages"],
    ["公告和广告少了", "less annoyance"],
    ["冲突少了", "fewer conflicts"],
    ["当初的需求还在", "what brought them lasts"],
    ["还有福利可盼", "money to expect"],
];

/// In the order of [`WISH_TERMS`].
const VISIT: [[&str; 2]; WISH_TERMS.len()] = [
    ["个人习性", "own inclination"],
    ["周末", "weekend"],
    ["需要得到的满足", "needs served"],
    ["习惯", "habit"],
    ["空闲时间", "time to spare"],
    ["当初进群的需求", "what brought them"],
    ["回复、@和消息的召唤", "answers, calls and messages"],
    ["对红包福利的期待", "expected money"],
    ["疲劳", "fatigue"],
    ["反感", "annoyance"],
    ["设了免打扰", "muted"],
    ["折叠了群聊", "folded away"],
];

/// `没有归属感 +1.2，消息太多 +0.4`.
pub(super) fn changes<'a>(changes: impl IntoIterator<Item = &'a TermChange>) -> Text {
    let terms: Vec<(Text, f64)> = changes
        .into_iter()
        .map(|term| (term.label.clone(), term.change))
        .collect();
    both(
        list(&terms, |label| label.get(Language::Chinese), "，"),
        list(&terms, |label| label.get(Language::English), ", "),
    )
}

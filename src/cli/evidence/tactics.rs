//! `evidence --tactics`: what every tactic does in a standard case.

use std::fmt::Write as _;

use evidence::{Effect, TacticReport, Tactics, TacticsReport};
use words::Language;

use super::page;
use crate::cli::arguments::EvidenceOptions;
use crate::cli::failure::Failure;
use crate::cli::number::Notation;
use crate::cli::{output, table, work};

/// Tries every tactic and prints what it does.
pub fn tactics(options: &EvidenceOptions, language: Language) -> Result<(), Failure> {
    let tactics = Tactics::new(options.worlds.get(), options.seed)
        .map_err(|error| Failure::Work(error.to_string()))?;
    let parts = tactics.parts();
    let mut found = Vec::new();
    work::share(
        &parts,
        options.threads,
        "worlds",
        |part| Ok::<_, String>(tactics.run(part)),
        |part, values| {
            found.push((*part, values));
            Ok::<_, String>(())
        },
    )?;
    // The order in which threads end decides nothing.
    found.sort_by_key(|(part, _)| *part);
    let report = tactics.report(&found);
    let json = output::json(&report)?;
    if let Some(folder) = &options.out {
        super::write(&folder.join("tactics.json"), &json)?;
        super::write(&folder.join("tactics.html"), &html(&report, language))?;
    }
    output::print(&if options.json {
        json
    } else {
        text(&report, language)
    })
}

fn text(report: &TacticsReport, language: Language) -> String {
    let mut rows = vec![heads(language)];
    rows.extend(report.tactics.iter().map(|tactic| cells(tactic, language)));
    format!("{}\n{}\n", table::aligned(&rows), note(report, language))
}

fn html(report: &TacticsReport, language: Language) -> String {
    let title = match language {
        Language::Chinese => "每种手段的作用",
        Language::English => "What every tactic does",
    };
    let mut body = format!(
        "<p class=\"totals\">{}</p>\n<table>\n<thead><tr>",
        note(report, language)
    );
    for head in heads(language) {
        let _ = write!(body, "<th scope=\"col\">{head}</th>");
    }
    body += "</tr></thead>\n<tbody>\n";
    for tactic in &report.tactics {
        body += "<tr class=\"row\">";
        for (place, cell) in cells(tactic, language).iter().enumerate() {
            let class = if place == 0 { "" } else { " class=\"number\"" };
            let _ = write!(body, "<td{class}>{}</td>", page::escaped(cell));
        }
        body += "</tr>\n";
    }
    body += "</tbody>\n</table>\n";
    page::document(title, &body, language)
}

fn heads(language: Language) -> Vec<String> {
    let heads = match language {
        Language::Chinese => [
            "手段",
            "案例",
            "周活跃（无）",
            "周活跃变化",
            "流失率变化",
            "花费（元）",
            "工时（小时）",
            "收入变化（元）",
            "停用 30 天后：周活跃",
            "停用 30 天后：流失率",
        ],
        Language::English => [
            "tactic",
            "case",
            "WAU without",
            "change of WAU",
            "change of churn",
            "yuan",
            "hours",
            "change of revenue",
            "30 days after: WAU",
            "30 days after: churn",
        ],
    };
    heads.map(str::to_owned).to_vec()
}

fn cells(tactic: &TacticReport, language: Language) -> Vec<String> {
    // The schema's words begin with the Chinese name.
    let name = match (language, tactic.words.split_once(':')) {
        (Language::Chinese, Some((name, _))) => name.to_owned(),
        _ => tactic.kind.to_owned(),
    };
    let cost = |effect: &Effect| Notation::Plain.value(effect.difference);
    vec![
        name,
        tactic.preset.to_owned(),
        Notation::Plain.value(tactic.weekly_active.without),
        change(&tactic.weekly_active, Notation::Plain),
        change(&tactic.churn_rate, Notation::Percent),
        cost(&tactic.money_yuan),
        cost(&tactic.operator_hours),
        change(&tactic.revenue_yuan, Notation::Plain),
        change(&tactic.weekly_active_after, Notation::Plain),
        change(&tactic.churn_rate_after, Notation::Percent),
    ]
}

fn change(effect: &Effect, form: Notation) -> String {
    let interval = match (effect.low, effect.high) {
        (Some(low), Some(high)) => format!(" [{}, {}]", form.signed(low), form.signed(high)),
        _ => String::new(),
    };
    let mark = if effect.is_clear() { "*" } else { " " };
    format!("{}{interval}{mark}", form.signed(effect.difference))
}

fn note(report: &TacticsReport, language: Language) -> String {
    let TacticsReport {
        worlds,
        seed,
        days,
        days_after,
        ..
    } = report;
    match language {
        Language::Chinese => format!(
            "每种手段用默认参数做 {days} 天，与不做相比：同样的人、同样的运气，{worlds} 次模拟（随机种子 {seed}）；方括号为均值差的 95% 区间，* 表示不含 0。之后停用 {days_after} 天再看。"
        ),
        Language::English => format!(
            "Each tactic with its defaults for {days} days against doing without it: same people, same luck, {worlds} worlds \
             (seed {seed}); 95% intervals of the mean difference, * without 0. Then {days_after} days without it."
        ),
    }
}

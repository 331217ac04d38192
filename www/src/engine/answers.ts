/** The engine's JSON answers, as far as the page reads them. The texts themselves are kept and saved word for word. */
import type { Experiment, Text } from '../state/experiment';

export interface Wording {
  zh: string;
  en: string;
}

export interface OutcomeSummary {
  outcome: string;
  mean: number;
  sd: number | null;
  p05: number;
  p50: number;
  p95: number;
}

export interface OutcomeDifference {
  outcome: string;
  better: 'more' | 'less' | 'neither';
  mean: number;
  low: number | null;
  high: number | null;
  wins: number | null;
  losses: number | null;
  ties: number;
  worlds: number;
}

/** A rule of the platform that a plan breaks. */
export interface Breach {
  strategy: number;
  /** Id of the tactic; absent where the scenario alone breaks the rule. */
  tactic?: string;
  rule: string;
  day: number;
  blocked: boolean;
  text: Text;
}

export interface Comparison {
  engine_version: string;
  scenario_hash: string;
  experiment_hash: string;
  seed: number;
  days: number;
  worlds: number;
  worlds_planned: number;
  strategies: { strategy: number; name: Wording; outcomes: OutcomeSummary[] }[];
  breaches: Breach[];
  differences: { strategy: number; name: Wording; outcomes: OutcomeDifference[]; sentence: Wording }[];
}

/** One figure of a real community beside the simulated ones. */
export interface ReplayStatistic {
  name: string;
  unit: string;
  title: Text;
  real: number | null;
  mean: number | null;
  p05: number | null;
  p95: number | null;
}

/** How alike a distribution is in the real community and the simulated ones: a correlation from −1 to 1. */
export interface ReplayCorrelation {
  name: string;
  title: Text;
  mean: number | null;
  p05: number | null;
  p95: number | null;
}

export interface Replay {
  title: Text;
  source: string;
  licence: string;
  real_days: number;
  simulated_days: number;
  worlds: number;
  statistics: ReplayStatistic[];
  correlations: ReplayCorrelation[];
  curves: { name: string }[];
}

/** A member whose life is telling. */
export interface Case {
  kind: string;
  member: string;
  text: Wording;
}

/** Who lives in one world of a strategy. */
export interface Cast {
  cases: Case[];
  members: string[];
}

/** What happened on one day, or on several days alike. */
export interface DiaryEntry {
  day: number;
  last_day: number;
  minute: number;
  kind: string;
  text: Wording;
}

/** How one term of a decision has changed, in log odds. */
export interface TermChange {
  name: string;
  label: Wording;
  change: number;
}

/** One member's life in one world of one strategy. */
export interface Diary {
  strategy: number;
  strategy_name: Wording;
  member: string;
  start: string;
  days: number;
  joined: number | null;
  who: Wording;
  entries: DiaryEntry[];
  evenings: { present: boolean[]; belonging: number[]; recognition: number[]; interest: number[] };
  closing: { fate: string; text: Wording; balance: { decision: 'leave' | 'visit'; terms: TermChange[] } | null };
}

/** A built-in case. */
export interface Preset {
  name: string;
  title: Text;
  story: Text;
  experiment: Experiment;
}

/** What a number is called, and its definition or formula. */
export interface Label {
  short: string;
  explanation: string;
}

/** A daily series or an outcome, with the engine's words for it. */
export interface Measure {
  name: string;
  kind: 'stock' | 'flow' | 'level';
  unit: string;
  zh: Label;
  en: Label;
}

/** The engine's words, as it lists them: by name, in both languages. */
export interface WordsTable {
  series: { name: string; zh: Label; en: Label }[];
  outcomes: { name: string; zh: Label; en: Label }[];
}

/** The engine's list of numbers with the engine's words for them. */
export function readCatalogue(series: string, words: string): Catalogue {
  const numbers = JSON.parse(series) as Record<keyof Catalogue, Omit<Measure, 'zh' | 'en'>[]>;
  const table = JSON.parse(words) as WordsTable;
  const named = (kind: keyof Catalogue): Measure[] =>
    numbers[kind].map((number) => {
      const bare = { short: number.name, explanation: '' };
      const { zh, en } = table[kind].find(({ name }) => name === number.name) ?? { zh: bare, en: bare };
      return { ...number, zh, en };
    });
  return { series: named('series'), outcomes: named('outcomes') };
}

export interface Catalogue {
  series: Measure[];
  outcomes: Measure[];
}

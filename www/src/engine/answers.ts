/** The engine's JSON answers, as far as the page reads them. The texts themselves are kept and saved word for word. */
import type { Text } from '../state/experiment';

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

export interface Comparison {
  engine_version: string;
  scenario_hash: string;
  experiment_hash: string;
  seed: number;
  days: number;
  worlds: number;
  worlds_planned: number;
  strategies: { strategy: number; name: Wording; outcomes: OutcomeSummary[] }[];
  differences: { strategy: number; name: Wording; outcomes: OutcomeDifference[]; sentence: Wording }[];
}

/** A built-in case. */
export interface Preset {
  name: string;
  title: Text;
  story: Text;
  text: string;
}

/** What a number is called, and its definition or formula. */
export interface Label {
  short: string;
  explanation: string;
}

/** A daily series or an outcome. */
export interface Measure {
  name: string;
  kind: 'stock' | 'flow' | 'level';
  unit: string;
  zh: Label;
  en: Label;
}

export interface Catalogue {
  series: Measure[];
  outcomes: Measure[];
}

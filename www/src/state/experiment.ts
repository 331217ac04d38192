/** The experiment document as the page edits it. The engine's schema is the authority; `check` has the last word. */

/** A text for both languages, or one for each. */
export type Text = string | { zh: string; en: string };

export type Language = 'zh' | 'en';

export interface Schedule {
  from?: string;
  until?: string;
  every_days: number;
  at: string;
}

export type Who = 'everyone' | 'newcomers' | 'silent' | 'at_risk' | 'top';

export interface Target {
  who: Who;
  days: number;
  share: number;
}

/** What is done: the kind and the kind's own parameters, which the schema lists. */
export type Action = { kind: string } & Record<string, number | string | boolean>;

export interface Tactic {
  id: string;
  on: boolean;
  schedule: Schedule;
  target: Target;
  action: Action;
}

export interface Operator {
  minutes_per_day: number;
  budget_yuan: number;
}

export interface Strategy {
  name: Text;
  operator: Operator;
  tactics: Tactic[];
}

/** What happens to the community whatever the operator does. */
export interface DatedShock {
  id: string;
  on: boolean;
  date: string;
  shock: Action;
}

export interface Scenario {
  name: Text;
  story: Text;
  start: string;
  platform: string;
  platform_rules: boolean;
  /** Days after which what brought people together is over; absent where it goes on. */
  purpose_days?: number;
  founders: number;
  arrivals: { per_day: number; daily: number[] };
  topics: Text[];
  shocks: DatedShock[];
  replay?: string;
  [other: string]: unknown;
}

export interface Run {
  days: number;
  worlds: number;
  seed: number;
}

export interface Experiment {
  format: string;
  scenario: Scenario;
  strategies: Strategy[];
  run: Run;
}

/** The least and the most strategies that can stand side by side on the page. */
export const FEWEST_STRATEGIES = 1;
export const MOST_STRATEGIES = 6;
export const MOST_TACTICS = 40;
export const MOST_SHOCKS = 20;

/** The text in one language. */
export function inLanguage(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** A text made from both languages of another. */
export function mapText(text: Text, change: (text: string, language: Language) => string): Text {
  const zh = change(inLanguage(text, 'zh'), 'zh');
  const en = change(inLanguage(text, 'en'), 'en');
  return zh === en ? zh : { zh, en };
}

/** A name that no strategy has yet, in either language. */
export function freeName(wished: Text, taken: readonly Text[]): Text {
  const names = new Set(taken.flatMap((text) => [inLanguage(text, 'zh'), inLanguage(text, 'en')]));
  const free = (text: Text) => !names.has(inLanguage(text, 'zh')) && !names.has(inLanguage(text, 'en'));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wished : mapText(wished, (text) => `${text} ${number}`);
    if (free(name)) return name;
  }
}

/** A tactic's short name that the strategy does not have yet. */
export function freeId(wished: string, taken: readonly string[]): string {
  if (!taken.includes(wished)) return wished;
  const stem = wished.replace(/-\d+$/, '').slice(0, 36);
  for (let number = 2; ; number++) if (!taken.includes(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** The copy of a plain document value. */
export function copy<T>(value: T): T {
  return structuredClone(value);
}

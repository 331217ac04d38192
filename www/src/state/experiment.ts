/** How the page edits an experiment document. The engine's schema is the authority; reading has the last word. */
import type { Language, Text } from '../../pkg/community_sim.js';
import { LANGUAGES } from '../i18n/catalogues';

/** The most that stand side by side on the page. */
export const MOST_STRATEGIES = 6;
export const MOST_TACTICS = 40;
export const MOST_SHOCKS = 20;

/** The text in one language. */
export function inLanguage(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** A text made from all languages of another. */
export function mapText(text: Text, change: (text: string, language: Language) => string): Text {
  const texts = LANGUAGES.map((language) => change(inLanguage(text, language), language));
  if (new Set(texts).size === 1) return texts[0]!;
  return Object.fromEntries(LANGUAGES.map((language, index) => [language, texts[index]!])) as Record<Language, string>;
}

/** A name that no strategy has yet, in any language. */
export function freeName(wished: Text, taken: readonly Text[]): Text {
  const inAll = (text: Text) => LANGUAGES.map((language) => inLanguage(text, language));
  const names = new Set(taken.flatMap(inAll));
  const free = (text: Text) => !inAll(text).some((name) => names.has(name));
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

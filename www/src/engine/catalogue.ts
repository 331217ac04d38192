import type { Catalogue, Entry, Label, Words } from '../../pkg/community_sim.js';

/** A daily series or an outcome, with the engine's words for it. */
export interface Measure extends Entry {
  zh: Label;
  en: Label;
}

export interface Measures {
  series: Measure[];
  outcomes: Measure[];
}

/** The engine's list of numbers with the engine's words for them. */
export function readCatalogue(numbers: Catalogue, words: { series: Words[]; outcomes: Words[] }): Measures {
  const named = (kind: keyof Measures): Measure[] =>
    numbers[kind].map((number) => {
      const bare = { short: number.name, explanation: '' };
      const { zh, en } = words[kind].find(({ name }) => name === number.name) ?? { zh: bare, en: bare };
      return { ...number, zh, en };
    });
  return { series: named('series'), outcomes: named('outcomes') };
}

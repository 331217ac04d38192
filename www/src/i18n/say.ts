/** Messages of the catalogues, said in a language. */
import type { Language } from '../../pkg/community_sim.js';
import { LANGUAGES, inEach, words, type Messages } from './catalogues';

/** What can be put into a message; a number is written as people of the language write it. */
export type Said = string | number;

/** How a language writes numbers and tells them apart. */
export interface Speech {
  said(value: Said): string;
  plural(count: number): Intl.LDMLPluralRule;
}

const speeches = new Map<Language, Speech>(
  LANGUAGES.map((language) => {
    const numbers = new Intl.NumberFormat(language);
    const plurals = new Intl.PluralRules(language);
    const said = (value: Said) => (typeof value === 'number' ? numbers.format(value) : value);
    return [language, { said, plural: (count) => plurals.select(count) }];
  }),
);

/** The messages that are here; of a language that was not fetched only what is said in each. */
const known: Record<Language, Partial<Messages>> = { ...inEach };

/** Takes messages of a language. */
export function learn(language: Language, { messages }: { messages: Partial<Messages> }): void {
  known[language] = { ...messages, ...known[language] };
}

/** Fetches the messages of a language that a first comparison needs. */
export async function fetchWords(language: Language): Promise<void> {
  learn(language, await words[language]());
}

/** The ids of a language's messages, in the order of its catalogue. */
export function ids(language: Language): string[] {
  return Object.keys(known[language]);
}

/** The arguments of a message; nothing for one that takes none. */
export type Given<Id extends keyof Messages> = Messages[Id] extends (given: infer Values, speech: Speech) => string ? [given: Values] : [];

/** Any message, for ids that are computed. */
type Message = string | ((given: Record<string, Said>, speech: Speech) => string);

export function say<Id extends keyof Messages>(language: Language, id: Id, ...[given]: Given<Id>): string {
  return find(language, id, given as Record<string, Said> | undefined)!;
}

/** The message of a computed id; undefined where there is none. */
export function find(language: Language, id: string, given: Record<string, Said> = {}): string | undefined {
  const message = (known[language] as Partial<Record<string, Message>>)[id];
  return typeof message === 'function' ? message(given, speeches.get(language)!) : message;
}

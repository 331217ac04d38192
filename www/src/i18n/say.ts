/** Messages of the catalogues, said in a language. */
import type { Language } from '../../pkg/community_sim.js';
import { LANGUAGES, messages, type Messages } from './catalogues';

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

/** The arguments of a message; nothing for one that takes none. */
export type Given<Id extends keyof Messages> = Messages[Id] extends (given: infer Values, speech: Speech) => string ? [given: Values] : [];

/** Any message, for ids that are computed. */
type Message = string | ((given: Record<string, Said>, speech: Speech) => string);

export function say<Id extends keyof Messages>(language: Language, id: Id, ...[given]: Given<Id>): string {
  return find(language, id, given as Record<string, Said> | undefined)!;
}

/** The message of a computed id; undefined where there is none. */
export function find(language: Language, id: string, given: Record<string, Said> = {}): string | undefined {
  const message = (messages as unknown as Partial<Record<string, Record<Language, Message>>>)[id]?.[language];
  return typeof message === 'function' ? message(given, speeches.get(language)!) : message;
}

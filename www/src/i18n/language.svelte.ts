import type { Language, Text } from '../../pkg/community_sim.js';
import { inLanguage } from '../state/experiment';
import { store, stored } from '../state/stored';
import { LANGUAGES, type Messages } from './catalogues';
import { fetchWords, find, say, type Given, type Said } from './say';

const STORED = 'community-sim.language';

/** Formats by language and digits: making one takes longer than a hundred uses. */
const formats = new Map<string, Intl.NumberFormat>();

/** The language of the page, and everything that depends on it. */
class Translator {
  language = $state<Language>('en');

  /** The language tag for the browser. */
  get tag(): string {
    return t('language.tag');
  }

  /** A document's text in the page's language. */
  text(text: Text): string {
    return inLanguage(text, this.language);
  }

  /** A number as people of this language write it, with at most so many digits after the point and at least as many. */
  number(value: number, digits = 0, least = 0): string {
    const key = `${this.tag} ${digits} ${least}`;
    let format = formats.get(key);
    if (!format) {
      // Halves are rounded as the engine rounds them.
      const options = { maximumFractionDigits: digits, minimumFractionDigits: least, roundingMode: 'halfEven' };
      format = new Intl.NumberFormat(this.tag, options as Intl.NumberFormatOptions);
      formats.set(key, format);
    }
    return format.format(value);
  }

  /** Reads on in a language, once its words are here. */
  async read(language: Language): Promise<void> {
    await fetchWords(language);
    this.language = language;
  }

  async choose(language: Language): Promise<void> {
    store(STORED, language);
    await this.read(language);
  }
}

export const translator = new Translator();

/** A message in the page's language. */
export function t<Id extends keyof Messages>(id: Id, ...given: Given<Id>): string {
  return say(translator.language, id, ...given);
}

/** A message whose id is made of the document's names; empty where there is none, as for a number without a unit. */
export function named(id: string, given?: Record<string, Said>): string {
  return find(translator.language, id, given) ?? '';
}

/** The language that was chosen before, or the browser's, of whatever region; without either English. */
export function preferredLanguage(languages: readonly string[]): Language {
  const chosen = stored(STORED);
  const known = LANGUAGES.find((language) => language === chosen);
  if (known) return known;
  const first = (languages[0] ?? '').toLowerCase();
  return LANGUAGES.find((language) => first.startsWith(language)) ?? 'en';
}

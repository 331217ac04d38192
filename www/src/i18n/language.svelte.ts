import type { Language, Text } from '../../pkg/community_sim.js';
import { inLanguage } from '../state/experiment';
import { en } from './en';
import { words, type Words } from './words';
import { zh, type Messages } from './zh';

const STORED = 'community-sim.language';

/** Formats by language and digits: making one takes longer than a hundred uses. */
const formats = new Map<string, Intl.NumberFormat>();

/** The language of the page, and everything that depends on it. */
class Translator {
  language = $state<Language>('en');

  get t(): Messages {
    return this.language === 'zh' ? zh : en;
  }

  get words(): Words {
    return words[this.language];
  }

  /** The language tag for the browser. */
  get tag(): string {
    return this.language === 'zh' ? 'zh-CN' : 'en';
  }

  /** A document's text in the page's language. */
  text(text: Text): string {
    return inLanguage(text, this.language);
  }

  /** A number as people of this language write it. */
  number(value: number, digits = 0): string {
    const key = `${this.tag} ${digits}`;
    let format = formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.tag, { maximumFractionDigits: digits });
      formats.set(key, format);
    }
    return format.format(value);
  }

  choose(language: Language): void {
    this.language = language;
    try {
      localStorage.setItem(STORED, language);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  }
}

export const translator = new Translator();

/** The language that was chosen before, or the browser's: Chinese of any kind is shown in Chinese. */
export function preferredLanguage(languages: readonly string[]): Language {
  try {
    const stored = localStorage.getItem(STORED);
    if (stored === 'zh' || stored === 'en') return stored;
  } catch {
    // No storage: the browser's language decides.
  }
  return (languages[0] ?? '').toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

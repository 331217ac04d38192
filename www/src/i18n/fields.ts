import { named, translator } from './language.svelte';
import { ids } from './say';

/** What a field is called, what it means, and what holds where it is left empty. */
export interface Word {
  label: string;
  hint?: string;
  empty?: string;
}

/** The words of a form's fields by their names, in the order of the catalogue; a form is called `tactic-content`. */
export function wordsOf(form: string): Record<string, Word> {
  const names = ids(translator.language).flatMap((id) => (id.startsWith(`${form}-`) && !id.includes('.') ? id.slice(form.length + 1) : []));
  return Object.fromEntries(names.map((name) => [name, { label: named(`${form}-${name}`), hint: named(`${form}-${name}.hint`) }]));
}

import { messages } from './catalogues';
import { named } from './language.svelte';

/** What a field is called, what it means, and what holds where it is left empty. */
export interface Word {
  label: string;
  hint?: string;
  empty?: string;
}

/** The words of a form's fields by their names, in the order of the catalogue; a form is called `tactic-content`. */
export function wordsOf(form: string): Record<string, Word> {
  const names = Object.keys(messages).flatMap((id) => (id.startsWith(`${form}-`) && !id.includes('.') ? id.slice(form.length + 1) : []));
  return Object.fromEntries(names.map((name) => [name, { label: named(`${form}-${name}`), hint: named(`${form}-${name}.hint`) }]));
}

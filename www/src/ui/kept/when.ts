import { translator } from '../../i18n/language.svelte';

/** Day and time as people of the page's language write them. */
export function whenOf(at: number): string {
  return new Intl.DateTimeFormat(translator.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

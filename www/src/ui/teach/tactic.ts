/** A tactic in a line, with the days on which it is done where these are not all. */
import type { Experiment, Tactic } from '../../../pkg/community_sim.js';
import { session } from '../../engine/session.svelte';
import { t, translator } from '../../i18n/language.svelte';
import { times } from '../../state/calendar';
import { lineOf } from '../format';
import { rhythmOf, titleOf } from '../tactics';

export function inWords(tactic: Tactic, among: readonly Tactic[], { scenario, run }: Experiment): { title: string; line: string } {
  const fires = times(tactic.schedule, scenario.start, run.days);
  const always = !fires || fires.count === 1 || (fires.first < fires.every && fires.last + fires.every >= run.days);
  const day = (number: number) => translator.number(number + 1);
  const span = always ? [] : [t('shocks-days', { first: day(fires.first), last: day(fires.last) })];
  const line = lineOf(session.engine!.forms.tactics.get(tactic.action.kind) ?? [], tactic.action, scenario);
  return { title: titleOf(tactic, among), line: [rhythmOf(tactic, scenario.start, run.days), ...span, line].join(' · ') };
}

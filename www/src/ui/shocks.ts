/** What people do with shocks, as changes of the document. */
import type { DatedShock, Shock } from '../../pkg/community_sim.js';
import { session } from '../engine/session.svelte';
import { daysBetween, dateAfter } from '../state/calendar';
import { editor } from '../state/editor.svelte';
import { freeId, MOST_SHOCKS } from '../state/experiment';
import { filled, unfilled } from '../state/schema';

/** First and last day of a run on which the shock acts, from 0; null when it does not. */
export function span({ date, shock }: DatedShock, start: string, days: number): { first: number; last: number } | null {
  const first = daysBetween(start, date);
  const lasts = session.engine?.forms.once.has(shock.kind) ? 1 : Number(filled(shock)['days'] ?? 1);
  if (first === null || first < 0 || first >= days || lasts < 1) return null;
  return { first, last: Math.min(first + lasts, days) - 1 };
}

/** A new shock happens in the middle of the run. */
export function addShock(kind: string): void {
  const fields = session.engine?.forms.shocks.get(kind);
  if (!fields) return;
  editor.edit(({ scenario, run }) => {
    if (scenario.shocks.length >= MOST_SHOCKS) return;
    scenario.shocks.push({
      id: freeId(kind, scenario.shocks.map(({ id }) => id)),
      on: true,
      date: dateAfter(scenario.start, Math.floor(run.days / 2)),
      shock: unfilled<Shock>(kind, fields),
    });
  });
}

export function removeShock(index: number): void {
  editor.edit(({ scenario }) => scenario.shocks.splice(index, 1));
}

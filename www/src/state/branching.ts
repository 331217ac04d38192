/** A plan that is another one up to a day, and differs in one thing from then on. */
import type { Strategy, Tactic } from '../../pkg/community_sim.js';
import { dateAfter, times } from './calendar';
import { copy, freeId, MOST_TACTICS } from './experiment';

/** What differs: a tactic, by its id, stops or goes on with amounts of its own, or one of a kind begins. */
export type Change = { do: 'stop' | 'vary'; id: string } | { do: 'begin'; kind: string };

/** The first day of a run and their number. */
export interface Span {
  start: string;
  days: number;
}

/** The tactics that are still done on `day`, counted from 0, or later. */
export function going(plan: Pick<Strategy, 'tactics'>, day: number, { start, days }: Span): Tactic[] {
  return plan.tactics.filter(({ on, schedule }) => on && (times(schedule, start, days)?.last ?? -1) >= day);
}

/**
 * The plan with that change from `day` on. What does not change keeps its id, and with it its luck, so that all is the same before;
 * `fresh` is a tactic of a kind that begins. Null when there is no such tactic, or no room for another.
 */
export function branched(plan: Strategy, day: number, change: Change, span: Span, fresh: (kind: string) => Tactic | null): Strategy | null {
  const branch = copy(plan);
  // What this plan owes to which tactic has not been shown of the other.
  delete branch.because;
  const { tactics } = branch;
  const from = dateAfter(span.start, day);
  if (change.do === 'begin') {
    const tactic = tactics.length < MOST_TACTICS ? fresh(change.kind) : null;
    if (!tactic) return null;
    tactics.push({ ...tactic, id: freeId(change.kind, tactics.map(({ id }) => id)), schedule: { ...tactic.schedule, from } });
    return branch;
  }
  const place = tactics.findIndex(({ id }) => id === change.id);
  const before = tactics[place];
  const when = before && times(before.schedule, span.start, span.days);
  if (!before || !when || when.last < day) return null;
  if (change.do === 'vary') {
    if (tactics.length >= MOST_TACTICS) return null;
    // It keeps its rhythm.
    const next = when.first + Math.max(0, Math.ceil((day - when.first) / when.every)) * when.every;
    tactics.splice(place + 1, 0, { ...copy(before), id: freeId(before.id, tactics.map(({ id }) => id)), schedule: { ...before.schedule, from: dateAfter(span.start, next) } });
  }
  // What would end before it begins is not done at all.
  if (when.first >= day) before.on = false;
  else before.schedule.until = dateAfter(span.start, day - 1);
  return branch;
}

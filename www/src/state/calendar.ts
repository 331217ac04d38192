import type { Schedule } from '../../pkg/community_sim.js';

const DAY = 86_400_000;

/** Days from one date to another, both `YYYY-MM-DD`; null for what is no date. */
export function daysBetween(from: string, to: string): number | null {
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
  return Number.isFinite(days) ? days : null;
}

/** The date so many days after another, as `YYYY-MM-DD`. */
export function dateAfter(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** First and last day of a run on which a tactic is done, the days between, and how many times; null when it never is. */
export function times(schedule: Schedule, start: string, days: number): { first: number; last: number; every: number; count: number } | null {
  const from = schedule.from == null ? 0 : daysBetween(start, schedule.from);
  const until = schedule.until == null ? days - 1 : daysBetween(start, schedule.until);
  if (from === null || until === null) return null;
  const every = Math.max(1, Math.floor(schedule.every_days));
  // A tactic that began before the run keeps its rhythm.
  const first = from >= 0 ? from : (every - (-from % every)) % every;
  const end = Math.min(until, days - 1);
  if (end < first) return null;
  const count = Math.floor((end - first) / every) + 1;
  return { first, last: first + (count - 1) * every, every, count };
}

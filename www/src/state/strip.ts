/** A tactic's days on the calendar of a run: where they lie, and the schedule after they have been moved. */
import type { Schedule } from '../../pkg/community_sim.js';
import { dateAfter, daysBetween } from './calendar';

/** The days that a calendar shows. */
export interface Run {
  /** The date of the first day. */
  start: string;
  days: number;
  /** Whether the community runs already when the first day begins: a tactic without a first day has been done before it. */
  running: boolean;
}

/** First and last day, from 0, both within the run. */
export interface Span {
  first: number;
  last: number;
}

export type Part = 'bar' | 'start' | 'end';

/** The days within the run between a tactic's first and last day, whether it is done on them or not; null without any. */
export function spanOf({ from, until }: Schedule, { start, days }: Run): Span | null {
  const first = from == null ? 0 : daysBetween(start, from);
  const last = until == null ? days - 1 : daysBetween(start, until);
  if (first === null || last === null || last < Math.max(0, first) || first >= days) return null;
  return { first: Math.max(0, first), last: Math.min(last, days - 1) };
}

/** By how many days at least and at most a part can be moved. */
export function reach(part: Part, schedule: Schedule, run: Run): [least: number, most: number] {
  const span = spanOf(schedule, run);
  if (!span) return [0, 0];
  const { first, last } = span;
  const end = run.days - 1;
  if (part === 'start') return [0 - first, last - first];
  // One day beyond the last takes the last day away.
  if (part === 'end') return [first - last, end - last + (schedule.until == null ? 0 : 1)];
  // What goes on to the end or beyond may begin on any day.
  const open = schedule.until == null || daysBetween(run.start, schedule.until)! > end;
  return [0 - first, end - (open ? first : last)];
}

/** The schedule with a part of its bar moved by so many days, as far as the run allows. */
export function moved(part: Part, schedule: Schedule, by: number, run: Run): Schedule {
  const [least, most] = reach(part, schedule, run);
  const steps = Math.min(most, Math.max(least, Math.round(by)));
  const span = spanOf(schedule, run);
  if (!span || steps === 0) return schedule;
  const after = { ...schedule };
  if (part === 'end') {
    const last = span.last + steps;
    if (last >= run.days - 1) delete after.until;
    else after.until = dateAfter(run.start, last);
    return after;
  }
  if (part === 'bar' && schedule.until != null) after.until = dateAfter(schedule.until, steps);
  // What began before the run keeps its rhythm when all of it moves.
  const from = part === 'bar' && schedule.from != null ? dateAfter(schedule.from, steps) : dateAfter(run.start, span.first + steps);
  if (from === run.start && !run.running) delete after.from;
  else after.from = from;
  return after;
}

/** By how many days a pointer has moved, on days that are so many pixels wide together. */
export function daysMoved(pixels: number, width: number, days: number): number {
  return width > 0 ? Math.round((pixels / width) * days) : 0;
}

/** By how many days a key moves a part that can be moved by [`reach`]; null for other keys. */
export function daysOfKey(key: string, [least, most]: readonly [number, number]): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'PageDown':
      return -7;
    case 'PageUp':
      return 7;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}

/** The days to be marked with dates: whole weeks, or firsts of months where more than `most` weeks would be marked. */
export function dateMarks({ start, days }: Run, most: number): { by: 'week' | 'month'; days: number[] } {
  for (const step of [7, 14]) {
    if (Math.ceil(days / step) <= most) return { by: 'week', days: Array.from({ length: Math.ceil(days / step) }, (_, index) => index * step) };
  }
  const firsts = Array.from({ length: days }, (_, day) => day).filter((day) => dateAfter(start, day).endsWith('-01'));
  // January is always among those that are kept.
  const step = [1, 2, 3, 4, 6, 12].find((step) => firsts.filter((day) => month(start, day) % step === 0).length <= most) ?? 12;
  return { by: 'month', days: firsts.filter((day) => month(start, day) % step === 0) };
}

/** From 0. */
const month = (start: string, day: number): number => Number(dateAfter(start, day).slice(5, 7)) - 1;

/** The list with one of its things in another place. */
export function reordered<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return from in list ? [...rest.slice(0, to), list[from]!, ...rest.slice(to)] : rest;
}

/** The place at which a thing lands that is let go at a height, among things with these middles, of which it was one. */
export function landing(height: number, middles: readonly number[], from: number): number {
  return middles.filter((middle, index) => index !== from && middle < height).length;
}

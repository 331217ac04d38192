/** When tactics are done, by kind: what the charts of days stand on. */
import type { Experiment, Tactic } from '../../pkg/community_sim.js';
import { times } from './calendar';

/** One tactic of one strategy: first and last day, counted from 0, and the days between two times. */
export interface Bar {
  strategy: number;
  first: number;
  last: number;
  every: number;
}

/** All tactics of a kind. */
export interface Lane {
  kind: string;
  bars: Bar[];
}

/** A day within the run on which a strategy begins or stops doing something. */
export interface Turn {
  day: number;
  strategy: number;
  kind: string;
  begins: boolean;
}

/** The kinds in which strategies differ or that begin or stop within the run, and those that every strategy does all the time. */
export function lanesOf({ scenario, strategies, run }: Experiment): { lanes: Lane[]; steady: string[] } {
  const byKind = new Map<string, Bar[]>();
  strategies.forEach(({ tactics }, strategy) => {
    for (const { action, schedule, on } of tactics as Tactic[]) {
      const found = on ? times(schedule, scenario.start, run.days) : null;
      if (!found) continue;
      const bars = byKind.get(action.kind) ?? [];
      byKind.set(action.kind, [...bars, { strategy, first: found.first, last: found.last, every: found.every }]);
    }
  });
  const lanes = [...byKind].map(([kind, bars]) => ({ kind, bars }));
  const acting = strategies.flatMap(({ tactics }, strategy) => (tactics.some(({ on }) => on) ? [strategy] : []));
  const telling = lanes.filter((lane) => turnsOf([lane], run.days).length > 0 || differs(lane, acting));
  return { lanes: telling, steady: lanes.filter((lane) => !telling.includes(lane)).map(({ kind }) => kind) };
}

function differs({ bars }: Lane, acting: readonly number[]): boolean {
  const of = (wanted: number) => JSON.stringify(bars.filter(({ strategy }) => strategy === wanted).map(({ first, last, every }) => [first, last, every]));
  return new Set(acting.map(of)).size > 1;
}

/** The days on which something begins or stops, within a run of `days` days, in their order. */
export function turnsOf(lanes: readonly Lane[], days: number): Turn[] {
  const turns = lanes.flatMap(({ kind, bars }) =>
    bars.flatMap(({ strategy, first, last, every }): Turn[] => [
      // A tactic of every week begins with the run when its first time lies in the first week, and ends likewise.
      ...(first >= every ? [{ day: first, strategy, kind, begins: true }] : []),
      ...(last + every < days ? [{ day: last + 1, strategy, kind, begins: false }] : []),
    ]),
  );
  return turns.toSorted((a, b) => a.day - b.day);
}

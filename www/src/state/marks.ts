/** What the time bar of a watched world points at. */
import type { Experiment } from '../../pkg/community_sim.js';
import { lanesOf, turnsOf } from './lanes';

/** A day on which something changes. */
export type Mark = { day: number } & ({ kind: 'begins' | 'stops'; tactic: string } | { kind: 'shock'; shock: string } | { kind: 'leaves'; number: number });

/** Days on which many leave that are pointed at. */
const MOST_LEAVES = 3;

/**
 * Where tactics of a strategy begin and stop within the run, shocks strike, and most leave, in the order of days.
 * @param shocks Kinds of those that strike, with the day.
 * @param leaves Those who leave, by day.
 */
export function marksOf(experiment: Experiment, strategy: number, shocks: readonly { kind: string; day: number }[], leaves: readonly number[]): Mark[] {
  const own = { ...experiment, strategies: experiment.strategies.slice(strategy, strategy + 1) };
  const turns = turnsOf(lanesOf(own).lanes, experiment.run.days).map(({ day, kind, begins }): Mark => ({ day, kind: begins ? 'begins' : 'stops', tactic: kind }));
  const struck = shocks.map(({ kind, day }): Mark => ({ day, kind: 'shock', shock: kind }));
  const most = [...leaves.keys()]
    .filter((day) => leaves[day]! > 1)
    .toSorted((a, b) => leaves[b]! - leaves[a]! || a - b)
    .slice(0, MOST_LEAVES)
    .map((day): Mark => ({ day, kind: 'leaves', number: leaves[day]! }));
  return [...turns, ...struck, ...most].toSorted((a, b) => a.day - b.day);
}

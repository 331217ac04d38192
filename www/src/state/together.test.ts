import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../pkg/community_sim.js';
import { onOneGroup } from './together';

const document = (name: string, founders: number, ...plans: [string, number][]) =>
  ({ scenario: { name, founders }, strategies: plans.map(([name, minutes_per_day]) => ({ name, operator: { minutes_per_day }, tactics: [] })), run: { days: 10, worlds: 2, seed: 1 } }) as unknown as Experiment;

describe('several documents', () => {
  it('are the plans of all on the first one’s people, each plan once', () => {
    const first = document('group', 20, ['A', 1], ['B', 2]);
    const found = onOneGroup([first, document('group', 20, ['A', 1], ['B', 3]), document('group', 20, ['C', 4], ['Z', 2])]);
    expect(found.experiment.strategies.map(({ name }) => name)).toEqual(['A', 'B', 'B 2', 'C']);
    expect(found).toMatchObject({ taken: 2, known: 2, left: 0, otherGroup: false });
    expect(first.strategies).toHaveLength(2);
  });
  it('say what had no place and whose group is another one', () => {
    const plans = (from: number): [string, number][] => [0, 1, 2, 3].map((place) => [`P${from + place}`, from + place]);
    const found = onOneGroup([document('group', 20, ...plans(1)), document('group', 30, ...plans(5))]);
    expect(found.experiment.strategies).toHaveLength(6);
    expect(found.experiment.scenario).toMatchObject({ founders: 20 });
    expect(found).toMatchObject({ taken: 2, left: 2, otherGroup: true });
  });
});

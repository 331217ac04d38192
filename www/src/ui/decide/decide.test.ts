import { expect, it } from 'vitest';
import type { Experiment } from '../../../pkg/community_sim.js';
import { axisOf, gap, isSure, spread } from './amounts';
import { DEPTHS, KINDS, mostMeans, questionOf, worldsOf } from './questions';
import { fetchWords } from '../../i18n/say';

await fetchWords('en');

const between = (low: number | null, mean: number, high: number | null) => ({ low, mean, high });

it('an axis holds zero and every interval', () => {
  expect(axisOf([between(-2, 1, 3), between(null, -5, null)])).toEqual([-5, 3]);
  expect(axisOf([between(2, 3, 4)])).toEqual([0, 4]);
  expect(axisOf([])).toEqual([0, 1]);
});

it('an estimate is sure whose interval leaves zero out', () => {
  expect([between(0.1, 1, 2), between(-2, -1, -0.1), between(-1, 1, 2), between(null, 1, null)].map(isSure)).toEqual([true, true, false, false]);
});

it('amounts are written as everywhere on the page', () => {
  const [people, share] = [{ label: '', unit: 'people' }, { label: '', unit: 'share' }];
  expect([gap(people, 3.21), gap(share, -0.032)]).toEqual(['+3.2', '−3.2 pp']);
  expect(spread(people, between(-1.04, 2.5, 6))).toBe('[−1.0, +6.0]');
  expect(spread(people, between(null, 2.5, null))).toBe('');
});

it('a deeper question asks for more', () => {
  for (const kind of KINDS) {
    const [quick, thorough] = DEPTHS.map((depth) => ({ worlds: worldsOf(kind, depth), ...questionOf(kind, depth, { strategy: 1, minutes: 30, yuan: 500 }) }));
    expect(quick!.kind).toBe(kind);
    expect(quick!.worlds).toBeLessThan(thorough!.worlds);
    for (const [name, value] of Object.entries(quick!)) if (typeof value === 'number') expect(value, name).toBeLessThanOrEqual(Number(Reflect.get(thorough!, name)));
  }
});

it('a search has the most means of any plan', () => {
  const plan = (minutes_per_day: number, budget_yuan: number) => ({ operator: { minutes_per_day, budget_yuan } });
  expect(mostMeans({ strategies: [plan(60, 100), plan(30, 900)] } as Experiment)).toEqual({ minutes: 60, yuan: 900 });
});

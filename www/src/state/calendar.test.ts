import { describe, expect, it } from 'vitest';
import { times } from './calendar';

const START = '2026-03-02';
const at = '20:00';

describe('the days of a tactic', () => {
  it.each([
    ['daily by default', { every_days: 1, at }, { first: 0, last: 179, every: 1, count: 180 }],
    ['weekly', { every_days: 7, at }, { first: 0, last: 175, every: 7, count: 26 }],
    ['from a date', { from: '2026-03-12', every_days: 7, at }, { first: 10, last: 178, every: 7, count: 25 }],
    ['until a date, that day included', { until: '2026-03-04', every_days: 1, at }, { first: 0, last: 2, every: 1, count: 3 }],
    ['once', { from: '2026-03-05', until: '2026-03-05', every_days: 1, at }, { first: 3, last: 3, every: 1, count: 1 }],
    ['after the run', { from: '2027-03-05', every_days: 1, at }, null],
    ['never', { from: '2026-03-05', until: '2026-03-04', every_days: 1, at }, null],
    ['over a change of clocks', { from: '2026-03-30', every_days: 1, at }, { first: 28, last: 179, every: 1, count: 152 }],
  ])('%s', (_, schedule, expected) => {
    expect(times(schedule, START, 180)).toEqual(expected);
  });
});

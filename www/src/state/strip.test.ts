import { describe, expect, it } from 'vitest';
import { dateMarks, daysMoved, daysOfKey, landing, moved, reach, reordered, spanOf, type Part, type Run } from './strip';

/** Ten days, of which the last is the eleventh of March. */
const run: Run = { start: '2026-03-02', days: 10, running: false };
const running = { ...run, running: true };
const rest = { every_days: 2, at: '20:00' };
const given = (from?: string, until?: string) => ({ ...rest, ...(from ? { from } : {}), ...(until ? { until } : {}) });
const [second, third, fourth, fifth, ninth, last] = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-10', '2026-03-11'] as const;

describe('where a bar lies', () => {
  it.each([
    ['open at both ends', given(), { first: 0, last: 9 }],
    ['between two days', given(second, fourth), { first: 1, last: 3 }],
    ['one day', given(second, second), { first: 1, last: 1 }],
    ['begun before the run and ending behind it', given('2026-02-20', '2026-05-01'), { first: 0, last: 9 }],
    ['behind the run', given('2026-03-12'), null],
    ['before the run', given('2026-02-01', '2026-03-01'), null],
    ['the wrong way round', given(fourth, second), null],
  ])('%s', (_, schedule, expected) => {
    expect(spanOf(schedule, run)).toEqual(expected);
  });
});

describe('a schedule after moving', () => {
  it.each<[string, Part, ReturnType<typeof given>, number, ReturnType<typeof given>]>([
    ['the bar with both ends', 'bar', given(second, fourth), 2, given(fourth, '2026-03-07')],
    ['the bar no further than the last day', 'bar', given(second, fourth), 50, given('2026-03-09', last)],
    ['the bar no further than the first day', 'bar', given(third, fifth), -50, given(undefined, third)],
    ['a bar that begins with the run', 'bar', given(undefined, fourth), 1, given(second, fifth)],
    ['a bar that goes on to the end, which stays open', 'bar', given(second), 2, given(fourth)],
    ['and back to where it was', 'bar', given(fourth), -3, given()],
    ['a bar begun before the run in its rhythm', 'bar', given('2026-03-01', fourth), 2, given(second, '2026-03-07')],
    ['the start alone', 'start', given(second, fifth), 1, given(third, fifth)],
    ['the start to the first day', 'start', given(second, fifth), -1, given(undefined, fifth)],
    ['the start no further than the end', 'start', given(second, fourth), 9, given(fourth, fourth)],
    ['the end alone', 'end', given(second, fourth), -1, given(second, third)],
    ['the end no further than the start', 'end', given(second, fourth), -9, given(second, second)],
    ['an open end', 'end', given(second), -1, given(second, ninth)],
    ['the end to the last day', 'end', given(second, ninth), 1, given(second)],
    ['the end beyond the last day', 'end', given(second, last), 1, given(second)],
    ['nothing', 'start', given('2026-03-02', fourth), 0, given('2026-03-02', fourth)],
    ['by parts of days', 'bar', given(second, fourth), 1.4, given(third, fifth)],
    ['nothing of a bar outside the run', 'bar', given('2027-01-01'), -3, given('2027-01-01')],
  ])('moves %s', (_, part, schedule, by, expected) => {
    expect(moved(part, schedule, by, run)).toEqual(expected);
  });

  it('begins on the first day, not before it, in a community that runs already', () => {
    expect(moved('start', given(second, fourth), -1, running)).toEqual(given('2026-03-02', fourth));
    expect(moved('bar', given(second, fourth), -1, running)).toEqual(given('2026-03-02', third));
    expect(moved('end', given(undefined, fourth), -1, running)).toEqual(given(undefined, third));
  });

  it('never leaves the run and never changes the document it is given', () => {
    for (const part of ['bar', 'start', 'end'] as const) {
      for (const schedule of [given(), given(second), given(undefined, fourth), given(third, ninth), given('2026-02-20', '2026-05-01')]) {
        const before = JSON.stringify(schedule);
        for (let by = -12; by <= 12; by += 1) expect(spanOf(moved(part, schedule, by, run), run)).not.toBeNull();
        expect(JSON.stringify(schedule)).toBe(before);
      }
    }
  });
});

describe('keys and pointers', () => {
  it('count days', () => {
    expect([daysMoved(30, 300, 60), daysMoved(2, 300, 60), daysMoved(-3, 300, 60), daysMoved(5, 0, 60)]).toEqual([6, 0, -1, 0]);
  });

  it('go by days, weeks and to the ends', () => {
    const within = reach('bar', given(third, fifth), run);
    expect(within).toEqual([-2, 5]);
    expect(['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'a'].map((key) => daysOfKey(key, within))).toEqual([-1, -1, 1, 1, -7, 7, -2, 5, null]);
  });

  it('reach as far as the run', () => {
    expect(reach('start', given(third, fifth), run)).toEqual([-2, 2]);
    expect(reach('end', given(third, fifth), run)).toEqual([-2, 6]);
    expect(reach('end', given(third), run)).toEqual([-7, 0]);
    expect(reach('bar', given(), run)).toEqual([0, 9]);
    expect(reach('bar', given(third, '2026-05-01'), run)).toEqual([-2, 7]);
    expect(reach('bar', given('2027-01-01'), run)).toEqual([0, 0]);
  });
});

describe('dates along the calendar', () => {
  it('are weeks of a short run and months of a long one', () => {
    expect(dateMarks({ ...run, days: 28 }, 4)).toEqual({ by: 'week', days: [0, 7, 14, 21] });
    expect(dateMarks({ ...run, days: 56 }, 4)).toEqual({ by: 'week', days: [0, 14, 28, 42] });
    expect(dateMarks({ ...run, days: 120 }, 4)).toEqual({ by: 'month', days: [30, 60, 91] });
  });

  it('are never more than there is room for', () => {
    for (const days of [1, 20, 90, 180, 365, 1000, 3650]) {
      for (const most of [2, 3, 5, 12]) expect(dateMarks({ ...run, days }, most).days.length).toBeLessThanOrEqual(Math.max(most, Math.ceil(days / 365)));
    }
    // The firsts of May, September and January.
    expect(dateMarks({ ...run, days: 365 }, 3)).toEqual({ by: 'month', days: [60, 183, 305] });
  });
});

describe('the order', () => {
  it('changes by one thing', () => {
    expect(reordered(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(reordered(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(reordered(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'b', 'c']);
  });

  it('is where the thing is let go', () => {
    const middles = [10, 30, 50];
    expect([landing(0, middles, 2), landing(20, middles, 2), landing(60, middles, 2), landing(99, middles, 0), landing(40, middles, 0)]).toEqual([0, 1, 2, 2, 1]);
  });
});

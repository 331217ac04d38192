import { describe, expect, it } from 'vitest';
import { Batches } from './batches';
import type { Batch } from './protocol';

const missing = (worlds: number): Batch[] => [0, 1, 2].map((strategy) => ({ strategy, firstWorld: 0, worlds }));

/** Who ran each world under which strategy, when seats take turns. */
function given(batches: Batches, seats: readonly number[], size: number): Map<string, number> {
  const ran = new Map<string, number>();
  for (let turn = 0; batches.worlds > 0; turn++) {
    const seat = seats[turn % seats.length]!;
    const { strategy, firstWorld, worlds } = batches.take(size, seat)!;
    for (let world = firstWorld; world < firstWorld + worlds; world++) {
      expect(ran.has(`${strategy}:${world}`)).toBe(false);
      ran.set(`${strategy}:${world}`, seat);
    }
  }
  return ran;
}

describe('the batches of plans that share the past of a world', () => {
  it('give all plans of a world to one worker, the same in every job', () => {
    const [first, later] = [given(new Batches(missing(48), 2), [0, 1], 3), given(new Batches(missing(48).slice(1), 2), [1, 0], 4)];
    expect(first.size).toBe(3 * 48);
    expect(later.size).toBe(2 * 48);
    for (let world = 0; world < 48; world++) {
      const who = first.get(`0:${world}`);
      for (const strategy of [1, 2]) {
        expect(first.get(`${strategy}:${world}`)).toBe(who);
        expect(later.get(`${strategy}:${world}`)).toBe(who);
      }
    }
    expect(new Set(first.values())).toEqual(new Set([0, 1]));
  });

  it('leave nothing undone where the others do not come', () => {
    expect(given(new Batches(missing(50), 2), [1], 4).size).toBe(150);
  });

  it('come world by world, so that the first worlds can be compared soon', () => {
    const batches = new Batches(missing(50), 1);
    expect([1, 2, 3, 4].map(() => batches.take(4, 0))).toEqual([
      { strategy: 0, firstWorld: 0, worlds: 4 },
      { strategy: 1, firstWorld: 0, worlds: 4 },
      { strategy: 2, firstWorld: 0, worlds: 4 },
      { strategy: 0, firstWorld: 4, worlds: 4 },
    ]);
  });

  it('are as large as is asked for where plans share nothing', () => {
    expect(new Batches(missing(50)).take(40, 1)).toEqual({ strategy: 0, firstWorld: 0, worlds: 40 });
  });
});

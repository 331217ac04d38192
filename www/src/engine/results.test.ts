import { describe, expect, it } from 'vitest';
import { Results, missingWorlds } from './results';

/** Two values a world: its number, and ten times that. */
const values = (first: number, worlds: number) => Float64Array.from({ length: worlds * 2 }, (_, i) => (first + Math.floor(i / 2)) * (i % 2 === 0 ? 1 : 10));

describe('kept results', () => {
  it('come back in the order of worlds, cut to what is wanted', () => {
    const results = new Results();
    results.put('a', 4, 4, values(4, 4));
    results.put('a', 0, 4, values(0, 4));
    const known = results.known('a', 6);
    expect(known.map(({ firstWorld, worlds }) => [firstWorld, worlds])).toEqual([[0, 4], [4, 2]]);
    expect(known.flatMap(({ values }) => [...values])).toEqual([...values(0, 6)]);
  });

  it('that overlap are taken once', () => {
    const results = new Results();
    results.put('a', 0, 4, values(0, 4));
    results.put('a', 2, 4, values(2, 4));
    expect(results.known('a', 100).flatMap(({ values }) => [...values])).toEqual([...values(0, 6)]);
  });

  it('are told apart by key', () => {
    const results = new Results();
    results.put('a', 0, 1, values(0, 1));
    expect(results.known('b', 10)).toEqual([]);
  });

  it('leave the longest unused first', () => {
    const results = new Results(2 * 64);
    results.put('a', 0, 4, values(0, 4));
    results.put('b', 0, 4, values(0, 4));
    results.known('a', 4);
    results.put('c', 0, 4, values(0, 4));
    expect(['a', 'b', 'c'].map((key) => results.known(key, 4).length)).toEqual([1, 0, 1]);
  });

  it('say which worlds are missing', () => {
    const known = [
      { firstWorld: 2, worlds: 2 },
      { firstWorld: 6, worlds: 1 },
    ];
    expect(missingWorlds(1, 10, known)).toEqual([
      { strategy: 1, firstWorld: 0, worlds: 2 },
      { strategy: 1, firstWorld: 4, worlds: 2 },
      { strategy: 1, firstWorld: 7, worlds: 3 },
    ]);
    expect(missingWorlds(0, 2, [{ firstWorld: 0, worlds: 2 }])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { MOST_DOTS, piled, quantileDots, sidesOf } from './dots';

describe('worlds as dots', () => {
  test('few worlds have a dot each, which names its world', () => {
    expect(quantileDots([3, -1, 2])).toEqual([
      { value: -1, world: 1 },
      { value: 2, world: 2 },
      { value: 3, world: 0 },
    ]);
  });

  test('of many worlds a hundred quantiles stand for the same share on each side', () => {
    const values = Array.from({ length: 1000 }, (_, world) => ((world * 37) % 1000) - 169.5);
    const dots = quantileDots(values);
    expect(dots).toHaveLength(MOST_DOTS);
    expect(dots.every(({ world }) => world === null)).toBe(true);
    expect(sidesOf(values)).toEqual({ more: 830, less: 170 });
    expect(dots.filter(({ value }) => value > 0)).toHaveLength(83);
  });

  test('dots of one column pile up and those of others do not', () => {
    const dots = piled(quantileDots([0.1, 0.2, 1.4, -0.3]), -1, 1);
    expect(dots.map(({ column, height }) => [column, height])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 0],
    ]);
  });

  test('what is equal is on no side', () => {
    expect(sidesOf([0, 0, 1, -2, 3])).toEqual({ more: 2, less: 1 });
  });
});

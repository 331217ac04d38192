import { describe, expect, it } from 'vitest';
import type { Field } from './schema';
import { nearestStop, stops } from './stops';

type NumberField = Extract<Field, { kind: 'number' }>;
const field = (part: Partial<NumberField>): NumberField => ({ name: 'x', kind: 'number', integer: false, minimum: 0, maximum: 1, default: 0, unit: null, ...part });

describe('slider stops', () => {
  it.each([
    ['a share', field({})],
    ['few whole numbers', field({ integer: true, maximum: 20 })],
    ['minutes', field({ maximum: 1440, unit: 'min' })],
    ['hours', field({ minimum: 0.05, maximum: 48, unit: 'h' })],
    ['yuan', field({ maximum: 1_000_000, unit: 'yuan' })],
    ['people', field({ integer: true, maximum: 1_000_000 })],
    ['days', field({ integer: true, minimum: 1, maximum: 365, unit: 'days' })],
  ])('of %s rise from the least to the most', (_, field) => {
    const found = stops(field);
    expect(found[0]).toBe(field.minimum);
    expect(found.at(-1)).toBe(field.maximum);
    expect(found.every((stop, i) => i === 0 || stop > found[i - 1]!)).toBe(true);
    expect(found.length).toBeLessThan(160);
    if (field.integer) expect(found.every(Number.isInteger)).toBe(true);
  });

  it('of long ranges keep the small round numbers that people use', () => {
    expect(stops(field({ maximum: 1_000_000, unit: 'yuan' }))).toEqual(expect.arrayContaining([0, 1, 5, 50, 200, 1000, 3000]));
    expect(stops(field({ integer: true, minimum: 1, maximum: 365, unit: 'days' }))).toEqual(expect.arrayContaining([1, 7, 14, 30]));
  });

  it('find the nearest', () => {
    expect(nearestStop([0, 1, 10, 100], 42)).toBe(2);
    expect(nearestStop([0, 1, 10, 100], -5)).toBe(0);
  });
});

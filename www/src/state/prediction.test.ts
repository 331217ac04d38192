import { describe, expect, it } from 'vitest';
import type { Column } from '../../pkg/community_sim.js';
import { asDots, boldLine, fingerprint, flat, gapBetween, handlesOf, predictionsIn, rehandled, stroke, ticks, valueOn, verdictOf, type Prediction } from './prediction';

const days = (count: number) => Array.from({ length: count }, (_, day) => day + 1);

describe('a drawn curve', () => {
  it('has a handle a week and one at each end', () => {
    expect(handlesOf(days(15))).toEqual([1, 8, 15]);
    expect(handlesOf(days(30))).toEqual([1, 8, 15, 22, 30]);
    expect(handlesOf(days(34))).toEqual([1, 8, 15, 22, 29, 34]);
    expect(handlesOf(days(1))).toEqual([1]);
    expect(handlesOf([])).toEqual([]);
  });

  it('goes straight from handle to handle and stays as it is beyond them', () => {
    const curve = { days: [1, 8, 15], values: [0, 70, 70] };
    expect([0, 1, 4.5, 8, 11, 99].map((day) => valueOn(curve, day))).toEqual([0, 0, 35, 70, 70, 70]);
    expect(rehandled(curve, [1, 4.5, 20])).toEqual({ days: [1, 4.5, 20], values: [0, 35, 70] });
  });

  it('takes up a stroke in both directions, and leaves the rest alone', () => {
    const curve = flat([1, 8, 15, 22, 29], 10);
    expect(stroke(curve, { day: 8, value: 20 }, { day: 22, value: 40 }).values).toEqual([10, 20, 30, 40, 10]);
    expect(stroke(curve, { day: 22, value: 40 }, { day: 8, value: 20 }).values).toEqual([10, 20, 30, 40, 10]);
    expect(stroke(curve, { day: 12, value: 5 }, { day: 12, value: 5 }).values).toEqual([10, 10, 5, 10, 10]);
    expect(curve.values).toEqual([10, 10, 10, 10, 10]);
  });

  it('is held against the true one on all days that have a number', () => {
    const curve = flat([1, 3], 10);
    expect(gapBetween(curve, [1, 2, 3, 4], [12, 8, null, 14])).toEqual({ distance: 8 / 3, above: -4 / 3, last: { guessed: 10, true: 14 } });
    expect(gapBetween(curve, [1, 2], [null, 'none'])).toBeNull();
  });
});

it('takes the bold line of a strategy for the true one', () => {
  const column = (name: string, role: Column['role'], strategy: number | null): Column => ({ name, role, strategy, percent: null, cells: [] });
  const columns = [column('day', 'day', null), column('B daily', 'mean', 1), column('A', 'mean', 0), column('A low', 'low', 0), column('B', 'median', 1), column('B low', 'low', 1), column('none', 'mean', 2)];
  expect([0, 1, 3].map((strategy) => boldLine(columns, strategy)?.name)).toEqual(['A', 'B', undefined]);
});

it('counts worlds as dots', () => {
  expect([asDots(97, 100), asDots(1, 100), asDots(100, 100), asDots(0, 0)]).toEqual([19, 0, 20, 0]);
});

it('says of a difference what a room can say', () => {
  expect((['higher', 'lower', 'same', 'immaterial', 'unclear', 'uneven', 'too_few_worlds'] as const).map(verdictOf)).toEqual(['better', 'worse', 'same', 'same', 'open', 'open', 'open']);
});

it('puts round numbers on an axis', () => {
  expect(ticks(0, 200)).toEqual([0, 50, 100, 150, 200]);
  expect(ticks(0, 1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticks(-50, 100)).toEqual([-50, 0, 50, 100]);
  expect(ticks(3, 3)).toEqual([]);
});

it('tells documents apart', () => {
  expect(fingerprint('甲')).toBe(fingerprint('甲'));
  expect(fingerprint('甲')).not.toBe(fingerprint('乙'));
});

describe('stored predictions', () => {
  const about = { at: 1, about: 'x', name: 'case', plan: { zh: '乙', en: 'B' }, reason: '', chart: 'aim', form: 'count' };
  const good: Prediction[] = [
    { ...about, guess: { way: 'curve', curve: flat([1, 8], 3) }, truth: { way: 'curve', gap: { distance: 1, above: 1, last: { guessed: 3, true: 2 } } } },
    { ...about, guess: { way: 'dots', dots: 12 }, truth: { way: 'dots', wins: 97, ties: 1, worlds: 100 } },
    { ...about, guess: { way: 'words', verdict: 'same', sure: 'hunch' }, truth: { way: 'words', verdict: 'open', sentence: 'Nobody knows.' } },
  ];

  it('are read as they were written', () => {
    expect(predictionsIn(JSON.stringify(good))).toEqual(good);
  });

  it.each([null, '', '{', '7', '{}', '[null, 7, {}]'])('are none in %s', (text) => {
    expect(predictionsIn(text)).toEqual([]);
  });

  it('are left out where anything is another thing', () => {
    const [curve, dots, words] = good as [Prediction, Prediction, Prediction];
    const bad = [{ ...curve, guess: dots.guess }, { ...dots, guess: { way: 'dots', dots: 'many' } }, { ...words, truth: { way: 'words', verdict: 'win', sentence: '' } }, { ...words, name: { zh: '甲' } }, { ...curve, at: '1' }];
    expect(predictionsIn(JSON.stringify([...bad, dots]))).toEqual([dots]);
  });
});

import { expect, test } from 'vitest';
import type { Assumption } from '../../../pkg/community_sim.js';
import { found } from './assumptions';

const assumption = (name: string, confidence: Assumption['confidence'], source: string): Assumption => ({
  name, symbol: `s_${name}`, label: { zh: name, en: name }, unit: 'days', low: 0, default: 1, high: 2, doc: 'What it means.', source, confidence,
});
const all = [assumption('habit_days', 'read', 'Lally et al. 2010'), assumption('attention', 'assumed', 'Judgement.'), assumption('weekend_visit', 'measured', 'Edgeryders')];
const names = (wanted: string, which: Parameters<typeof found>[2] = 'all', set: Record<string, number> = {}) =>
  found(all, wanted, which, set, ({ name }) => (name === 'attention' ? '注意力' : name)).map(({ name }) => name);

test('every wanted word stands somewhere', () => {
  expect(names('')).toEqual(['habit_days', 'attention', 'weekend_visit']);
  expect(names('lally HABIT')).toEqual(['habit_days']);
  expect(names('注意')).toEqual(['attention']);
  expect(names('lally attention')).toEqual([]);
});

test('one kind is shown, or what the document changes', () => {
  expect(names('', 'measured')).toEqual(['weekend_visit']);
  expect(names('', 'changed', { attention: 2 })).toEqual(['attention']);
  expect(names('', 'changed')).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Assumption, Text } from '../../../pkg/community_sim.js';
import { found } from './assumptions';

const text = (zh: string, en: string): Text => ({ zh, en });
const assumption = (name: string, label: Text, confidence: Assumption['confidence'], doc: Text, source: Assumption['source']): Assumption => ({
  name, symbol: `s_${name}`, label, unit: 'days', low: 0, default: 1, high: 2, doc, source, confidence,
});
const all = [
  assumption('habit_days', text('养成习惯的天数', 'habit days'), 'read', text('补上差距的天数。', 'Days that close the gap.'), text('Lally et al. 2010：中位数', 'Lally et al. 2010: median')),
  assumption('attention', text('注意力', 'attention'), 'assumed', text('最多读的消息数。', 'Messages read at most.'), null),
  assumption('weekend_visit', text('周末', 'weekend'), 'measured', text('周末的变化。', 'Change at the weekend.'), text('七个社群', 'seven communities')),
];
const names = (wanted: string, which: Parameters<typeof found>[2] = 'all', set: Record<string, number> = {}, language: 'zh' | 'en' = 'zh') =>
  found(all, wanted, which, set, (text) => (typeof text === 'string' ? text : text[language]!)).map(({ name }) => name);

test('every wanted word stands somewhere in what is read', () => {
  expect(names('')).toEqual(['habit_days', 'attention', 'weekend_visit']);
  expect(names('lally HABIT')).toEqual(['habit_days']);
  expect(names('注意')).toEqual(['attention']);
  expect(names('消息数')).toEqual(['attention']);
  expect(names('社群')).toEqual(['weekend_visit']);
  expect(names('communities')).toEqual([]);
  expect(names('communities', 'all', {}, 'en')).toEqual(['weekend_visit']);
  expect(names('lally attention')).toEqual([]);
});

test('one kind is shown, or what the document changes', () => {
  expect(names('', 'measured')).toEqual(['weekend_visit']);
  expect(names('', 'changed', { attention: 2 })).toEqual(['attention']);
  expect(names('', 'changed')).toEqual([]);
});

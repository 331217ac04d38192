import { expect, test } from 'vitest';
import { keeping, keptIn, MOST_KEPT, type Kept } from './kept';

const plan = (sitting: string, link = `#2.${sitting}`, at = 0): Kept => ({ sitting, name: { zh: '群', en: 'group' }, at, link });

test('a sitting keeps its last stand, and the same plan stands once', () => {
  const kept = [plan('b'), plan('a')];
  expect(keeping(kept, plan('a', '#2.later', 1)).map(({ link }) => link)).toEqual(['#2.later', '#2.b']);
  expect(keeping(kept, plan('c', '#2.a', 1)).map(({ sitting }) => sitting)).toEqual(['c', 'b']);
});

test('the oldest go when there are many or they are large', () => {
  const many = Array.from({ length: MOST_KEPT }, (_, k) => plan(`s${k}`));
  const next = keeping(many, plan('new'));
  expect([next.length, next[0]!.sitting, next.at(-1)!.sitting]).toEqual([MOST_KEPT, 'new', `s${MOST_KEPT - 2}`]);
  const large = `#1.${'x'.repeat(900_000)}`;
  expect(keeping([plan('a', `${large}a`), plan('b', `${large}b`)], plan('c', `${large}c`)).map(({ sitting }) => sitting)).toEqual(['c', 'a']);
});

test('what the store holds is not trusted', () => {
  expect(keptIn(null)).toEqual([]);
  expect(keptIn('{')).toEqual([]);
  expect(keptIn(JSON.stringify([plan('a'), null, { ...plan('b'), link: 'javascript:alert(1)' }, { ...plan('c'), name: { en: 3 } }, { ...plan('d'), at: 'x' }]))).toEqual([plan('a')]);
  expect(keptIn(JSON.stringify({ length: 3 }))).toEqual([]);
});

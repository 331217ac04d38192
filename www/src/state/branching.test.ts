import { expect, test } from 'vitest';
import type { Strategy, Tactic } from '../../pkg/community_sim.js';
import { branched, going } from './branching';
import { times } from './calendar';

const span = { start: '2026-03-02', days: 180 };
const tactic = (id: string, schedule: Partial<Tactic['schedule']> = {}, on = true): Tactic =>
  ({ id, on, schedule: { every_days: 1, at: '20:00', ...schedule }, target: { who: 'everyone', days: 7, share: 0.05 }, action: { kind: 'content' } }) as Tactic;
const plan = (...tactics: Tactic[]): Strategy => ({ name: 'A', operator: { minutes_per_day: 60, budget_yuan: 0, hour_yuan: 0 }, tactics, because: ['news'] }) as Strategy;
const fresh = (kind: string) => tactic(kind);
const firing = ({ schedule }: Tactic) => times(schedule, span.start, span.days);

test('only what is still done can be stopped or varied', () => {
  const tactics = [tactic('news'), tactic('over', { until: '2026-03-10' }), tactic('off', {}, false), tactic('later', { from: '2026-08-01' })];
  expect(going(plan(...tactics), 42, span).map(({ id }) => id)).toEqual(['news', 'later']);
  expect(branched(plan(...tactics), 42, { do: 'stop', id: 'over' }, span, fresh)).toBeNull();
  expect(branched(plan(...tactics), 42, { do: 'vary', id: 'nobody' }, span, fresh)).toBeNull();
});

test('a tactic that stops is done on the day before for the last time', () => {
  const before = plan(tactic('news'), tactic('later', { from: '2026-08-01' }));
  const after = branched(before, 42, { do: 'stop', id: 'news' }, span, fresh)!;
  expect(firing(after.tactics[0]!)).toMatchObject({ first: 0, last: 41 });
  expect(after.because).toBeUndefined();
  expect(before.tactics[0]!.schedule.until).toBeUndefined();
  expect(branched(before, 42, { do: 'stop', id: 'later' }, span, fresh)!.tactics[1]!.on).toBe(false);
});

test('a tactic that goes on otherwise keeps its days and its place', () => {
  const weekly = branched(plan(tactic('meet', { every_days: 28 }), tactic('news')), 42, { do: 'vary', id: 'meet' }, span, fresh)!;
  expect(weekly.tactics.map(({ id }) => id)).toEqual(['meet', 'meet-2', 'news']);
  expect(weekly.tactics.slice(0, 2).map((each) => firing(each))).toMatchObject([{ first: 0, last: 28 }, { first: 56, last: 168 }]);
});

test('a tactic that begins has a name of its own and the day', () => {
  const begun = branched(plan(tactic('content')), 42, { do: 'begin', kind: 'content' }, span, fresh)!;
  expect(begun.tactics.map(({ id }) => id)).toEqual(['content', 'content-2']);
  expect(firing(begun.tactics[1]!)).toMatchObject({ first: 42, last: 179 });
});

import { expect, it } from 'vitest';
import type { Experiment } from '../../pkg/community_sim.js';
import { marksOf } from './marks';

const tactic = (kind: string, from: string | null, until: string | null) => ({ on: true, action: { kind }, schedule: { from, until, every_days: 1 } });
const experiment = {
  scenario: { start: '2026-03-02' },
  run: { days: 60 },
  strategies: [{ tactics: [tactic('content', null, null)] }, { tactics: [tactic('content', null, null), tactic('red_envelope', '2026-03-12', '2026-04-01')] }],
} as unknown as Experiment;

it('points at what begins, stops and strikes in one plan, and at the days on which most leave', () => {
  const leaves = Array.from({ length: 60 }, () => 0);
  [leaves[5], leaves[6], leaves[7], leaves[8], leaves[50]] = [3, 9, 1, 4, 4];
  expect(marksOf(experiment, 1, [{ kind: 'ad_flood', day: 20 }], leaves)).toEqual([
    { day: 6, kind: 'leaves', number: 9 },
    { day: 8, kind: 'leaves', number: 4 },
    { day: 10, kind: 'begins', tactic: 'red_envelope' },
    { day: 20, kind: 'shock', shock: 'ad_flood' },
    { day: 31, kind: 'stops', tactic: 'red_envelope' },
    { day: 50, kind: 'leaves', number: 4 },
  ]);
  expect(marksOf(experiment, 0, [], [])).toEqual([]);
  // The plan that does nothing stands behind the document's own.
  expect(marksOf(experiment, 2, [], [0, 1])).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../pkg/community_sim.js';
import { lanesOf, turnsOf } from './lanes';

const tactic = (kind: string, schedule: object, on = true) => ({ id: kind, on, schedule: { every_days: 1, at: '20:00', ...schedule }, action: { kind } });
const experiment = (...plans: object[][]) =>
  ({ scenario: { start: '2026-03-01' }, run: { days: 60 }, strategies: plans.map((tactics) => ({ name: 'A', tactics })) }) as unknown as Experiment;

describe('lanes', () => {
  it('leave out what all do all the time, and what is switched off', () => {
    const { lanes, steady } = lanesOf(experiment([tactic('content', {}), tactic('poll', {}, false)], [tactic('content', {})]));
    expect(lanes).toEqual([]);
    expect(steady).toEqual(['content']);
  });

  it('show what one strategy does and another does not, but ask nothing of one that does nothing', () => {
    const { lanes } = lanesOf(experiment([tactic('content', {})], [tactic('content', {}), tactic('event', { every_days: 14 })], []));
    expect(lanes).toEqual([{ kind: 'event', bars: [{ strategy: 1, first: 0, last: 56, every: 14 }] }]);
  });

  it('tell when something stops and begins within the run', () => {
    const stops = tactic('red_envelope', { every_days: 2, until: '2026-03-30' });
    const begins = tactic('answering', { from: '2026-04-10' });
    const { lanes } = lanesOf(experiment([stops, begins], [stops, begins]));
    expect(turnsOf(lanes, 60)).toEqual([
      { day: 29, strategy: 0, kind: 'red_envelope', begins: false },
      { day: 29, strategy: 1, kind: 'red_envelope', begins: false },
      { day: 40, strategy: 0, kind: 'answering', begins: true },
      { day: 40, strategy: 1, kind: 'answering', begins: true },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../pkg/community_sim.js';
import { ownGroup } from './own-group';

const bank = {
  scenario: { name: 'Bank', story: 'Long ago', founders: 60, shocks: [{ shock: { kind: 'flood' } }], segments: [{ id: 'a' }] },
  strategies: [{ name: 'A', because: ['content'], tactics: [{ id: 'content' }] }],
} as unknown as Experiment;

describe('a group of one’s own', () => {
  it('runs already, with the people and plans of the open case and nothing that is told of that case', () => {
    const before = structuredClone(bank);
    expect(ownGroup(bank, 'Mine', 'Change these.')).toEqual({
      scenario: { ...before.scenario, name: 'Mine', story: 'Change these.', shocks: [], today: { members: 60, age_days: 180, strategy: 1 } },
      strategies: [{ name: 'A', tactics: [{ id: 'content' }] }],
    });
    expect(bank).toEqual(before);
  });
});

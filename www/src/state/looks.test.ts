import { describe, expect, it } from 'vitest';
import type { Experiment, Strategy } from '../../pkg/community_sim.js';
import { lookOf, rearrange } from './looks';

const plan = (name: string, on = true) => ({ name, tactics: [{ on }] }) as unknown as Strategy;
const experiment = (...strategies: Strategy[]) => ({ strategies }) as Experiment;
const looks = (found: Experiment) => found.strategies.map(({ name }, position) => [name, lookOf(found, position)]);

describe('looks', () => {
  it('stay with their strategies when another becomes the baseline', () => {
    const found = experiment(plan('a'), plan('b'), plan('c'));
    rearrange(found, (strategies) => strategies.unshift(...strategies.splice(2, 1)));
    expect(looks(found)).toEqual([['c', 2], ['a', 0], ['b', 1]]);
    rearrange(found, (strategies) => strategies.push(...strategies.splice(0, 1)));
    expect(found).toEqual(experiment(plan('a'), plan('b'), plan('c')));
  });

  it('are free again when a strategy goes, for the next that comes', () => {
    const found = experiment(plan('a'), plan('b'), plan('c'));
    rearrange(found, (strategies) => void strategies.splice(0, 1));
    rearrange(found, (strategies) => strategies.push({ ...plan('d'), look: 3 }));
    expect(looks(found)).toEqual([['b', 1], ['c', 2], ['d', 0]]);
  });

  it('leave the plan that does nothing grey, in the document or beside it', () => {
    const found = experiment(plan('a'), plan('b', false));
    expect([0, 1, 2].map((position) => lookOf(found, position))).toEqual([0, null, null]);
  });
});

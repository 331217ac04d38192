/** Which colour and pattern a strategy has: it keeps them wherever it stands. */
import type { Experiment, Strategy } from '../../pkg/community_sim.js';
import { MOST_STRATEGIES } from './experiment';

/** The look of a strategy's line, counted from 0; null of the plan that does nothing. */
export function lookOf({ strategies }: Experiment, position: number): number | null {
  const idle = strategies.findIndex(({ tactics }) => tactics.every(({ on }) => !on));
  const strategy = strategies[position];
  return !strategy || position === idle ? null : numbered(strategy, position) - 1;
}

const numbered = ({ look }: Strategy, position: number) => look ?? position + 1;

/** Changes the list of strategies; all keep their looks, and new ones take those that are free. */
export function rearrange(experiment: Experiment, change: (strategies: Strategy[]) => void): void {
  const { strategies } = experiment;
  const known = new Map(strategies.map((strategy, position) => [strategy, numbered(strategy, position)]));
  change(strategies);
  const taken = new Set(strategies.flatMap((strategy) => known.get(strategy) ?? []));
  const free = Array.from({ length: MOST_STRATEGIES }, (_, look) => look + 1).filter((look) => !taken.has(look));
  strategies.forEach((strategy, position) => {
    const look = known.get(strategy) ?? free.shift() ?? position + 1;
    // What its place says already need not stand in the document.
    if (look === position + 1) delete strategy.look;
    else strategy.look = look;
  });
}

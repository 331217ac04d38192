/** Several documents put into one comparison. */
import type { Experiment, Strategy } from '../../pkg/community_sim.js';
import { copy, freeName, MOST_STRATEGIES } from './experiment';

/** What came of it. */
export interface Together {
  /** The first document with the others' plans behind its own. */
  experiment: Experiment;
  /** Plans that the others brought. */
  taken: number;
  /** Plans that were there already, name aside. */
  known: number;
  /** Plans for which there was no place. */
  left: number;
  /** Whether another document's group or run is not that of the first, so that its plans now meet other people or days. */
  otherGroup: boolean;
}

/** The plans of all documents on the people and the days of the first. */
export function onOneGroup([first, ...others]: readonly [Experiment, ...Experiment[]]): Together {
  const found: Together = { experiment: copy(first), taken: 0, known: 0, left: 0, otherGroup: false };
  const { strategies } = found.experiment;
  const doing = ({ name: _, ...rest }: Strategy) => JSON.stringify(rest);
  const there = new Set(strategies.map(doing));
  for (const other of others) {
    found.otherGroup ||= JSON.stringify([other.scenario, other.run.days]) !== JSON.stringify([first.scenario, first.run.days]);
    for (const plan of other.strategies) {
      if (there.has(doing(plan))) found.known += 1;
      else if (strategies.length >= MOST_STRATEGIES) found.left += 1;
      else {
        there.add(doing(plan));
        strategies.push({ ...copy(plan), name: freeName(plan.name, strategies.map(({ name }) => name)) });
        found.taken += 1;
      }
    }
  }
  return found;
}

/** A group of one's own, written down without files. */
import type { Experiment, Scenario, Text, Today } from '../../pkg/community_sim.js';
import { copy } from './experiment';

/** Of a group that already runs, until more is known: as many members as it was founded with, half a year old, under the first plan. */
export function runningToday({ founders }: Scenario): Today {
  return { members: Math.max(1, founders), age_days: 180, strategy: 1 };
}

/** A group that runs already and begins with the people and plans of another one, without what is told of that one alone. */
export function ownGroup(experiment: Experiment, name: Text, story: Text): Experiment {
  const own = copy(experiment);
  Object.assign(own.scenario, { name, story, shocks: [], today: runningToday(own.scenario) });
  // Which tactics decide was tried in the other one.
  for (const strategy of own.strategies) delete strategy.because;
  return own;
}

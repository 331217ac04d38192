/** The questions that the page asks about the plans, and how deeply. */
import type { Experiment, Question } from '../../../pkg/community_sim.js';

export const KINDS = ['contributions', 'risks', 'sensitivity', 'optimise', 'until_sure'] as const;
export type Kind = (typeof KINDS)[number];

export const DEPTHS = ['quick', 'thorough'] as const;
export type Depth = (typeof DEPTHS)[number];

/** Most worlds of a race, which ends as soon as it knows. */
const RACE: Record<Depth, number> = { quick: 400, thorough: 2000 };
/** Worlds that other answers rest on. */
const WORLDS: Record<Depth, number> = { quick: 20, thorough: 60 };

export const worldsOf = (kind: Kind, depth: Depth): number => (kind === 'until_sure' ? RACE : WORLDS)[depth];

/** Whether the plan that does nothing is asked about, too, where it is compared. */
export const withIdle = (kind: Kind): boolean => kind === 'risks' || kind === 'sensitivity' || kind === 'until_sure';

/** What a person chose beside the kind of question and its depth. */
export interface Chosen {
  /** The plan whose tactics are valued. */
  strategy: number;
  /** What a search may use: minutes a day, yuan for 30 days. */
  minutes: number;
  yuan: number;
}

export function questionOf(kind: Kind, depth: Depth, { strategy, minutes, yuan }: Chosen): Question {
  const quick = depth === 'quick';
  switch (kind) {
    case 'contributions':
      return { kind, strategies: [strategy], orders: quick ? 2 : 4 };
    case 'risks':
      return quick ? { kind, sets: 16, set_worlds: 4 } : { kind, sets: 64, set_worlds: 8 };
    case 'sensitivity':
      return quick ? { kind, trajectories: 3, closely: 6, rows: 16, point_worlds: 2 } : { kind, trajectories: 8, closely: 10, rows: 64, point_worlds: 4 };
    case 'optimise':
      return { kind, minutes_per_day: minutes, budget_yuan: yuan, ...(quick ? { plans: 160, search_worlds: 4, front: 4 } : { plans: 800, search_worlds: 6, front: 6 }) };
    case 'until_sure':
      return { kind };
  }
}

/** The most that any plan of a document may use. */
export function mostMeans({ strategies }: Experiment): Pick<Chosen, 'minutes' | 'yuan'> {
  return {
    minutes: Math.max(0, ...strategies.map(({ operator }) => operator.minutes_per_day)),
    yuan: Math.max(0, ...strategies.map(({ operator }) => operator.budget_yuan)),
  };
}

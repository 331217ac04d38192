/** Amounts of what the operator wants, as answers have them. */
import type { AimPart, Estimate } from '../../../pkg/community_sim.js';
import { session } from '../../engine/session.svelte';
import { t, translator } from '../../i18n/language.svelte';
import { difference, digitsOf, interval, measured } from '../format';

/** What is counted: an outcome's label and unit, or points of a mix. */
export interface Amount {
  label: string;
  unit: string;
}

export function amountOf(aim: readonly AimPart[]): Amount {
  const only = aim.length === 1 ? session.engine?.catalogue.outcomes.find(({ name }) => name === aim[0]!.outcome) : undefined;
  return only ? { label: translator.text(only.label), unit: only.unit } : { label: t('decide-mix'), unit: 'points' };
}

/** A level. */
export function level(amount: Amount, value: number): string {
  return measured(amount, value, digitsOf(amount, [value]));
}

/** A difference, with its sign. */
export function gap(amount: Amount, value: number): string {
  return difference(amount, value, digitsOf(amount, [value]));
}

/** The interval of an estimate; empty without one. */
export function spread(amount: Amount, { mean, low, high }: Estimate): string {
  return low === null || high === null ? '' : interval(amount, low, high, digitsOf(amount, [mean, low, high]));
}

/** Whether an interval leaves 0 out. */
export function isSure({ low, high }: Estimate): boolean {
  return (low !== null && low > 0) || (high !== null && high < 0);
}

/** The ends of an axis on which all of these, and 0, have their place. */
export function axisOf(estimates: readonly Estimate[]): [number, number] {
  const ends = estimates.flatMap(({ mean, low, high }) => [mean, low ?? mean, high ?? mean]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return high > low ? [low, high] : [0, 1];
}

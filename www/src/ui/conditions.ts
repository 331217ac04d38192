/** What a result rests on beside the case as it is built in, in words. */
import type { Comparison, Experiment, Text } from '../../pkg/community_sim.js';
import { named, t, translator } from '../i18n/language.svelte';
import { editor } from '../state/editor.svelte';

/** More changed assumptions than these are counted, not named. */
const MOST_NAMED = 3;

/** What assumptions are called, by their names in documents; empty until somebody asked. */
export type Labels = ReadonlyMap<string, Text>;

export function conditions(experiment: Experiment, comparison: Comparison, labels: Labels = new Map()): string[] {
  return [...changes(editor.origin, experiment, labels), ...undone(comparison), ...blocked(experiment, comparison)];
}

/** The assumptions that are not those of the case. */
export function changedAssumptions(origin: Experiment | null, { scenario }: Experiment): string[] {
  const before: Record<string, number> = origin?.scenario.assumptions ?? {};
  return [...new Set([...Object.keys(before), ...Object.keys(scenario.assumptions)])].filter((name) => before[name] !== scenario.assumptions[name]);
}

/** What was changed that holds for every plan. */
function changes(origin: Experiment | null, experiment: Experiment, labels: Labels): string[] {
  const { scenario, run } = experiment;
  const told: string[] = [];
  const names = changedAssumptions(origin, experiment);
  const known = names.flatMap((name) => labels.get(name) ?? []).map((label) => translator.text(label));
  if (names.length > 0) {
    const all = known.length === names.length && names.length <= MOST_NAMED;
    told.push(all ? t('conditions-assumed', { names: known.join(t('results-aims-between')) }) : t('conditions-assumptions', { number: names.length }));
  }
  if (origin && run.days !== origin.run.days) told.push(t('conditions-days', { days: run.days, usual: origin.run.days }));
  if (origin && run.seed !== origin.run.seed) told.push(t('conditions-seed', { seed: String(run.seed) }));
  if (scenario.posterior) told.push(t('conditions-posterior', { of: translator.text(scenario.posterior.of) }));
  const shocks = scenario.shocks.filter(({ on }) => on).map(({ shock }) => named(`shock-${shock.kind}`));
  if (shocks.length > 0) told.push(t('conditions-shocks', { shocks: shocks.join(t('results-aims-between')) }));
  return told;
}

/** Tactics that could not be done. */
function undone({ strategies }: Comparison): string[] {
  return strategies.flatMap(({ name, outcomes }) => {
    const mean = outcomes.find(({ outcome }) => outcome === 'tactics_undone')?.mean ?? 0;
    return mean < 0.5 ? [] : [t('conditions-undone', { strategy: translator.text(name), times: Math.round(mean) })];
  });
}

/** Plans of which the platform's rules stop something. */
function blocked({ scenario, strategies }: Experiment, { breaches }: Comparison): string[] {
  if (!scenario.platform_rules) return [];
  const plans = new Set(breaches.map(({ strategy }) => strategy));
  return [...plans].map((plan) => t('conditions-blocked', { strategy: translator.text(strategies[plan]?.name ?? '') }));
}

/** What a result rests on beside the case as it is built in, in words. */
import type { Comparison, Experiment } from '../../pkg/community_sim.js';
import { named, t, translator } from '../i18n/language.svelte';
import { editor } from '../state/editor.svelte';

export function conditions(experiment: Experiment, comparison: Comparison): string[] {
  return [...changes(editor.origin, experiment), ...undone(comparison), ...blocked(experiment, comparison)];
}

/** What was changed that holds for every plan. */
function changes(origin: Experiment | null, { scenario, run }: Experiment): string[] {
  const told: string[] = [];
  const before: Record<string, number> = origin?.scenario.assumptions ?? {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(scenario.assumptions)])].filter((name) => before[name] !== scenario.assumptions[name]);
  if (names.length > 0) told.push(t('conditions-assumptions', { number: names.length }));
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

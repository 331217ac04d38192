/** What people do with tactics and strategies, as changes of the document. */
import type { Action, Category, Strategy, Tactic } from '../../pkg/community_sim.js';
import { session } from '../engine/session.svelte';
import { t } from '../i18n/language.svelte';
import { say } from '../i18n/say';
import { times } from '../state/calendar';
import { editor } from '../state/editor.svelte';
import { copy, freeId, freeName, mapText, MOST_STRATEGIES, MOST_TACTICS } from '../state/experiment';
import { rearrange } from '../state/looks';
import { unfilled } from '../state/schema';

/** The tactic's word, with a number when the strategy has several of the kind. */
export function titleOf(tactic: Tactic, among: readonly Tactic[]): string {
  const label = t(`tactic-${tactic.action.kind}`);
  const alike = among.filter((other) => other.action.kind === tactic.action.kind);
  return alike.length < 2 ? label : `${label} ${alike.findIndex((other) => other.id === tactic.id) + 1}`;
}

/** How often it is done, and when on the day. */
export function rhythmOf({ action, schedule }: Tactic, start: string, days: number): string {
  const at = (session.engine?.forms.declarations.get(action.kind)?.timed ?? true) ? ` ${schedule.at}` : '';
  const fires = times(schedule, start, days);
  if (fires?.count === 1) return t('card-only-day', { day: fires.first + 1 }) + at;
  const every = schedule.every_days === 1 ? t('card-every-day') : schedule.every_days === 7 ? t('card-every-week') : t('card-every-days', { days: schedule.every_days });
  return every + at;
}

/** A tactic of a kind as it is when it is added; null for none. */
export function freshTactic(kind: string): Tactic | null {
  const forms = session.engine?.forms;
  const [fields, declaration] = [forms?.tactics.get(kind), forms?.declarations.get(kind)];
  if (!fields || !declaration) return null;
  const { every_days, who } = declaration;
  return { id: kind, on: true, schedule: { every_days, at: '20:00' }, target: { who, days: 7, share: 0.05 }, action: unfilled<Action>(kind, fields) };
}

export function addTactic(strategy: number, kind: string): void {
  const tactic = freshTactic(kind);
  if (tactic) copyTactic(tactic, strategy);
}

export function copyTactic(tactic: Tactic, to: number): void {
  editor.edit((experiment) => {
    const { tactics } = experiment.strategies[to]!;
    if (tactics.length >= MOST_TACTICS) return;
    tactics.push({ ...copy(tactic), id: freeId(tactic.id, tactics.map(({ id }) => id)) });
  });
}

export function removeTactic(strategy: number, index: number): void {
  editor.edit((experiment) => {
    const plan = experiment.strategies[strategy]!;
    const [gone] = plan.tactics.splice(index, 1);
    if (plan.because) plan.because = plan.because.filter((id) => id !== gone?.id);
  });
}

export function addStrategy(): void {
  add(() => ({ name: mapText('', (_, language) => say(language, 'strategy-new')), operator: copy(editor.experiment!.strategies[0]!.operator), tactics: [] }));
}

/** A plan that a search has found: behind the others, or in the place of one. */
export function takePlan(plan: Strategy, instead: number | null): void {
  if (instead === null) return add(() => copy(plan));
  editor.edit(({ strategies }) => {
    const { name, look } = strategies[instead]!;
    strategies[instead] = { ...copy(plan), name, ...(look === undefined ? {} : { look }) };
  });
}

export function duplicateStrategy(strategy: number): void {
  add((strategies) => {
    const original = strategies[strategy]!;
    return { ...copy(original), name: mapText(original.name, (name, language) => say(language, 'strategy-copy', { name })) };
  }, strategy + 1);
}

export function removeStrategy(strategy: number): void {
  editor.edit((experiment) => {
    if (experiment.strategies.length > 1) rearrange(experiment, (strategies) => void strategies.splice(strategy, 1));
  });
}

/** Every other strategy is compared with the first one. */
export function makeBaseline(strategy: number): void {
  editor.edit((experiment) => rearrange(experiment, (strategies) => strategies.unshift(...strategies.splice(strategy, 1))));
}

function add(make: (strategies: Strategy[]) => Strategy, at?: number): void {
  editor.edit((experiment) => {
    const { strategies } = experiment;
    if (strategies.length >= MOST_STRATEGIES) return;
    const fresh = make(strategies);
    fresh.name = freeName(fresh.name, strategies.map(({ name }) => name));
    rearrange(experiment, (strategies) => void strategies.splice(at ?? strategies.length, 0, fresh));
  });
}

/** The tactics that can be added, by group. */
export function kindsByGroup(): [Category, string[]][] {
  const { groups = [], declarations = new Map() } = session.engine?.forms ?? {};
  const known = [...declarations];
  return groups.map((group): [Category, string[]] => [group, known.filter(([, declared]) => declared.group === group).map(([kind]) => kind)]);
}

import type { Action, Cell, Entry, NumberForm, Scenario } from '../../pkg/community_sim.js';
import { named, t, translator } from '../i18n/language.svelte';
import { filled, type Field, type NumberField } from '../state/schema';
import { isShare } from '../state/stops';

/** Decimals for a number of people, hours or the like. */
function digits(value: number): number {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 1 ? 1 : 2;
}

/** `3 posts`, `¥50`, `70%`: a value with its unit in the page's language. */
export function valueOf(field: Field, value: unknown, scenario?: Scenario): string {
  if (field.kind === 'switch') return value === true ? t('field-yes') : t('field-no');
  if (field.kind === 'choice') return named(`choice-${field.name}-${String(value)}`);
  if (field.kind !== 'number') return String(value);
  const number = Number(value);
  if (field.name === 'topic') return topicName(scenario, number);
  if (isShare(field)) return `${translator.number(number * 100, 1)}%`;
  if (field.unit === 'yuan') return money(number, 2);
  return `${translator.number(number, 2)} ${unitOf(field, number)}`.trimEnd();
}

/** The unit of so many; empty for a pure number. */
export function unitOf(field: NumberField, count: number): string {
  return named(unitId(field), { count });
}

/** The message of a field's unit: its own, or what its name says is counted. */
export function unitId({ name, unit }: NumberField): string {
  return `count-${(unit ?? name).replace(/\W+/g, '-')}`;
}

export function topicName(scenario: Scenario | undefined, topic: number): string {
  const name = scenario?.topics[topic];
  return name === undefined ? String(topic + 1) : translator.text(name);
}

export function money(value: number, decimals = 0): string {
  const text = translator.number(Math.abs(value), decimals);
  return `${value < 0 ? '−' : ''}¥${text}`;
}

/** A number of an outcome or series, in its unit. */
export function measured(measure: Pick<Entry, 'unit'>, value: number): string {
  if (measure.unit === 'share') return `${minus(translator.number(value * 100, 1))}%`;
  if (measure.unit === 'yuan') return money(value, Math.abs(value) < 100 ? 2 : 0);
  if (measure.unit === '0..1') return minus(translator.number(value, 3));
  return minus(translator.number(value, digits(value)));
}

/** A difference with its sign; differences of shares are percentage points. */
export function difference(measure: Pick<Entry, 'unit'>, value: number): string {
  return inPoints(measure, signed(measure, value));
}

/** The interval of a difference, with the unit once. */
export function interval(measure: Pick<Entry, 'unit'>, low: number, high: number): string {
  return inPoints(measure, `[${signed(measure, low)}, ${signed(measure, high)}]`);
}

function inPoints(measure: Pick<Entry, 'unit'>, text: string): string {
  return measure.unit === 'share' ? t('results-points', { number: text }) : text;
}

function signed(measure: Pick<Entry, 'unit'>, value: number): string {
  const text = measure.unit === 'share' ? minus(translator.number(value * 100, 1)) : measured(measure, value);
  const zero = !/[1-9]/.test(text);
  if (zero) return text.replace('−', '');
  return value > 0 ? `+${text}` : text;
}

function minus(text: string): string {
  return text.replace('-', '−');
}

/** A cell of a chart's table: shares and levels as they are, people and the like with one decimal at most. */
export function cell(form: NumberForm, value: Cell): string {
  if (typeof value !== 'number') return value ?? '';
  return minus(translator.number(value, form === 'count' || form === 'money' ? 1 : 4));
}

/** A tactic's line for the folded card. */
export function lineOf(fields: readonly Field[], action: Action, scenario: Scenario): string {
  const values = fields.map((field) => [field.name, valueOf(field, filled(action)[field.name] ?? field.default, scenario)]);
  return named(`tactic-${action.kind}.line`, Object.fromEntries(values));
}

import type { Action, Cell, Entry, NumberForm, Scenario } from '../../pkg/community_sim.js';
import { named, t, translator } from '../i18n/language.svelte';
import { filled, type Field, type NumberField } from '../state/schema';
import { isShare } from '../state/stops';

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

export function money(value: number, decimals = 0, least = 0): string {
  const text = translator.number(Math.abs(value), decimals, least);
  return `${value < 0 ? '−' : ''}¥${text}`;
}

/** Working time. */
export function hours(value: number): string {
  return `${translator.number(value, Math.abs(value) < 10 ? 1 : 0)} ${t('count-h')}`.replace('-', '−');
}

type Measure = Pick<Entry, 'unit'>;

/**
 * Digits after the point of numbers that stand side by side, the main one first: none from ten on, and below as many as it takes
 * for none to read as zero, three at most. The engine's sentences and charts have the same (`src/experiments/quantity.rs`).
 */
export function digitsOf(measure: Measure, numbers: readonly number[]): number {
  // Levels from 0 to 1 are told apart by their hundredths.
  if (measure.unit === '0..1') return 2;
  const scaled = numbers.map((number) => (measure.unit === 'share' ? number * 100 : number));
  let digits = Math.abs(scaled[0] ?? 0) < 9.95 && scaled.some((number) => number !== Math.round(number)) ? 1 : 0;
  while (digits < 3 && scaled.some((number) => number !== 0 && readsAsZero(number, digits))) digits += 1;
  return digits;
}

function readsAsZero(number: number, digits: number): boolean {
  return !/[1-9]/.test(translator.number(number, digits));
}

/** A number of an outcome, in its unit. */
export function measured(measure: Measure, value: number, digits: number): string {
  if (measure.unit === 'share') return `${plain(value * 100, digits)}%`;
  if (measure.unit === 'yuan') return money(value, digits, digits);
  return plain(value, digits);
}

/** A difference with its sign; differences of shares are percentage points. */
export function difference(measure: Measure, value: number, digits: number): string {
  return inPoints(measure, signed(measure, value, digits));
}

/** The interval of a difference, with the unit once. */
export function interval(measure: Measure, low: number, high: number, digits: number): string {
  return inPoints(measure, `[${signed(measure, low, digits)}, ${signed(measure, high, digits)}]`);
}

function inPoints(measure: Measure, text: string): string {
  return measure.unit === 'share' ? t('results-points', { number: text }) : text;
}

function signed(measure: Measure, value: number, digits: number): string {
  const text = measure.unit === 'share' ? plain(value * 100, digits) : measured(measure, value, digits);
  const zero = !/[1-9]/.test(text);
  if (zero) return text.replace('−', '');
  return value > 0 ? `+${text}` : text;
}

function plain(value: number, digits: number): string {
  return minus(translator.number(value, digits, digits));
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

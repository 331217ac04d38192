/** What a room guesses before it sees the results, and how far that is from them. What is true always comes from the engine. */
import type { Cell, Column, Reading, Text } from '../../pkg/community_sim.js';

/** How a guess is told: a curve that is drawn, worlds of twenty, or a sentence. */
export const WAYS = ['curve', 'dots', 'words'] as const;
export type Way = (typeof WAYS)[number];

export const VERDICTS = ['better', 'same', 'worse'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const SURE = ['sure', 'likely', 'hunch'] as const;
export type Sure = (typeof SURE)[number];

/** Of so many worlds a room says in how many a plan does better. */
export const DOTS = 20;
/** A curve is held by one handle a week. */
const DAYS_A_HANDLE = 7;
/** So many past predictions are kept. */
export const MOST_KEPT = 60;

/** A curve of straight lines between its handles. */
export interface Curve {
  days: number[];
  values: number[];
}

/** A point of a chart, in numbers of its axes. */
export interface Point {
  day: number;
  value: number;
}

export type Guess = { way: 'curve'; curve: Curve } | { way: 'dots'; dots: number } | { way: 'words'; verdict: Verdict; sure: Sure };

/** What the guess was held against. */
export type Truth = { way: 'curve'; gap: Gap } | { way: 'dots'; wins: number; ties: number; worlds: number } | { way: 'words'; verdict: Verdict | 'open'; sentence: Text };

/** A prediction that was locked and held against the results. */
export interface Prediction {
  /** When it was revealed, in milliseconds since 1970. */
  at: number;
  /** Fingerprint of the document. */
  about: string;
  /** The case, and the plan that the guess was about. */
  name: Text;
  plan: Text;
  reason: string;
  /** What a curve's chart is called, and how its numbers are written. */
  chart: string;
  form: string;
  guess: Guess;
  truth: Truth;
}

/** The days that have a handle: the first, one a week, and the last. */
export function handlesOf(days: readonly number[]): number[] {
  const last = days.length - 1;
  return days.filter((_, place) => place === last || (place % DAYS_A_HANDLE === 0 && last - place >= DAYS_A_HANDLE / 2));
}

/** A curve that lies flat. */
export const flat = (days: readonly number[], value: number): Curve => ({ days: [...days], values: days.map(() => value) });

/** The curve's value on a day; beyond its ends it goes on as it is there. */
export function valueOn({ days, values }: Curve, day: number): number {
  const after = days.findIndex((handle) => handle >= day);
  if (after < 0) return values.at(-1) ?? 0;
  if (after === 0) return values[0] ?? 0;
  const [left, right] = [days[after - 1]!, days[after]!];
  const share = (day - left) / (right - left);
  return values[after - 1]! * (1 - share) + values[after]! * share;
}

/** The same curve with other handles, as when the run has another length. */
export const rehandled = (curve: Curve, days: readonly number[]): Curve => ({ days: [...days], values: days.map((day) => valueOn(curve, day)) });

/** The curve after a stroke from one point to another: all handles between them lie on the stroke, and so does the nearest one. */
export function stroke(curve: Curve, from: Point, to: Point): Curve {
  const { days } = curve;
  const nearest = days.reduce((best, day) => (Math.abs(day - to.day) < Math.abs(best - to.day) ? day : best), days[0] ?? 0);
  const [left, right] = from.day <= to.day ? [from, to] : [to, from];
  const onStroke = (day: number) => (right.day === left.day ? to.value : left.value + ((right.value - left.value) * (day - left.day)) / (right.day - left.day));
  const values = days.map((day, handle) => {
    if (day >= left.day && day <= right.day) return onStroke(day);
    return day === nearest ? to.value : curve.values[handle]!;
  });
  return { days, values };
}

/** How far a guessed curve lies from the true one: on the mean of the days, how far above it, and on the last day. */
export interface Gap {
  distance: number;
  above: number;
  last: { guessed: number; true: number };
}

/** Null for a chart that has no number on any day. */
export function gapBetween(curve: Curve, days: readonly number[], truth: readonly Cell[]): Gap | null {
  const pairs = days.flatMap((day, place) => {
    const cell = truth[place];
    return typeof cell === 'number' ? [{ guessed: valueOn(curve, day), true: cell }] : [];
  });
  const last = pairs.at(-1);
  if (!last) return null;
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const aboves = pairs.map((pair) => pair.guessed - pair.true);
  return { distance: mean(aboves.map(Math.abs)), above: mean(aboves), last };
}

/** The line of a strategy that a chart is about. Thinner ones, as of the daily beside the weekly active, are drawn below it and come first. */
export const boldLine = (columns: readonly Column[], strategy: number): Column | undefined =>
  columns.findLast((column) => column.strategy === strategy && (column.role === 'mean' || column.role === 'median'));

/** So many of twenty dots are as many of all worlds. */
export const asDots = (wins: number, worlds: number): number => (worlds > 0 ? Math.round((DOTS * wins) / worlds) : 0);

/** What the comparison says of a plan against the baseline. */
export function verdictOf(reading: Reading): Verdict | 'open' {
  switch (reading) {
    case 'higher':
      return 'better';
    case 'lower':
      return 'worse';
    case 'same':
    case 'immaterial':
      return 'same';
    default:
      return 'open';
  }
}

/** Round numbers along an axis, about so many. */
export function ticks(low: number, high: number, about = 5): number[] {
  if (!(high > low)) return [];
  const rough = (high - low) / about;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = decade * ([1, 2, 2.5, 5, 10].find((factor) => factor * decade >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, place) => Number(((first + place) * step).toPrecision(12)));
}

/** 32 bits that tell documents apart (FNV-1a). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The predictions of a stored text; what is none is left out, as anybody can write into a browser's store. */
export function predictionsIn(text: string | null): Prediction[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isPrediction).slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

function isPrediction(value: unknown): value is Prediction {
  if (!isRecord(value)) return false;
  const { at, about, name, plan, reason, chart, form, guess, truth } = value;
  if (typeof at !== 'number' || ![about, reason, chart, form].every((text) => typeof text === 'string') || ![name, plan].every(isText)) return false;
  if (!isRecord(guess) || !isRecord(truth) || guess['way'] !== truth['way']) return false;
  switch (guess['way']) {
    case 'curve': {
      const { curve } = guess;
      const { gap } = truth;
      return isRecord(curve) && isNumbers(curve['days']) && isNumbers(curve['values']) && isRecord(gap) && isNumbers([gap['distance'], gap['above']]) && isRecord(gap['last']) && isNumbers([gap['last']['guessed'], gap['last']['true']]);
    }
    case 'dots':
      return isNumbers([guess['dots'], truth['wins'], truth['ties'], truth['worlds']]);
    case 'words':
      return VERDICTS.some((verdict) => verdict === guess['verdict']) && SURE.some((sure) => sure === guess['sure']) && [...VERDICTS, 'open'].some((verdict) => verdict === truth['verdict']) && isText(truth['sentence']);
    default:
      return false;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((number) => typeof number === 'number' && Number.isFinite(number));
const isText = (value: unknown): boolean => typeof value === 'string' || (isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string');

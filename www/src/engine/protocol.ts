/**
 * Every message between the page and its workers.
 *
 * One worker file plays two roles: compute workers run worlds, the one desk worker reads documents, merges results and
 * draws. Every message that belongs to a job carries the job's number, so that late answers can be told and dropped.
 */

import type { Cast, Diary } from './answers';

/** One thing wrong in a document: where, what was found, what is allowed. */
export interface DocumentError {
  path: string;
  found: string;
  allowed: string;
}

/** Part of one strategy's worlds: the unit of work. */
export interface Batch {
  strategy: number;
  firstWorld: number;
  worlds: number;
}

/** How a chart is to be drawn. The engine reads it as JSON. */
export interface Theme {
  language: 'zh' | 'en';
  width: number;
  height: number;
  font_scale: number;
  dark: boolean;
}

/** One chart on the page: where it hangs, the engine's name for it and its look. */
export interface ChartRequest {
  slot: string;
  name: string;
  theme: Theme;
}

/** A drawn chart with its text. */
export interface Drawing {
  slot: string;
  svg: string;
  summary: string;
}

/** The numbers that a chart draws. */
export interface Table {
  columns: string[];
  rows: (number | string | null)[][];
}

/** What the engine says of itself, once. */
export interface EngineInfo {
  version: string;
  presets: string;
  schema: string;
  series: string;
  words: string;
}

/** Why a worker could not do what it was asked. */
export interface Failure {
  message: string;
  errors: DocumentError[];
  /** The wasm instance trapped and must not be used again. */
  fatal: boolean;
}

/** Page → compute worker. */
export type ToCompute =
  | { type: 'start'; module: WebAssembly.Module }
  | { type: 'job'; job: number; text: string }
  | { type: 'run'; job: number; batch: Batch };

/** Compute worker → page. */
export type FromCompute =
  | { type: 'done'; job: number; batch: Batch; values: Float64Array; milliseconds: number }
  | { type: 'failed'; job: number; failure: Failure };

/** What the desk can be asked, and what it answers. */
export interface DeskCalls {
  info: { ask: Record<never, never>; answer: EngineInfo };
  check: { ask: { text: string }; answer: { experiment: string | null; errors: DocumentError[] } };
  /** Opens an experiment; answers with the worlds that are still to be run, by strategy. */
  open: { ask: { job: number; text: string }; answer: { missing: Batch[]; total: number; errors: DocumentError[] } };
  insert: { ask: { job: number; batch: Batch; values: Float64Array }; answer: null };
  /** Draws what is known so far. `comparison` is the engine's own text, null while a strategy has no world yet. */
  view: { ask: { job: number; charts: ChartRequest[] }; answer: { worlds: number; comparison: string | null; replay: string | null; drawings: Drawing[] } };
  table: { ask: { job: number; name: string; language: 'zh' | 'en' }; answer: Table };
  dailyCsv: { ask: { job: number }; answer: string };
  /** Who lives in one world of a strategy. */
  cast: { ask: { job: number; strategy: number; world: number }; answer: Cast };
  /** One member's life there. */
  diary: { ask: { job: number; strategy: number; world: number; member: string }; answer: Diary };
}

export type DeskCall = keyof DeskCalls;

/** Page → desk worker. */
export type ToDesk =
  | { type: 'start'; module: WebAssembly.Module }
  | { [C in DeskCall]: { type: 'call'; id: number; call: C; ask: DeskCalls[C]['ask'] } }[DeskCall];

/** Desk worker → page. */
export type FromDesk = { type: 'answer'; id: number; answer: unknown } | { type: 'failed'; id: number; failure: Failure };

/** The part of a Worker that the page uses; tests put a fake one in its place. */
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

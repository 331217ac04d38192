/** What crosses between the page and its workers, beside the engine's own types. */
import type { Answer, Ask, Assumption, CalibrationReport, CalibrationTask, ChartAnswer, Comparison, DocumentError, Evidence, Experiment, Language, Portrait, Question, ReadingReport, ReplayResult, Section, Someone, Text, Theme, WatchKind, WatchSign } from '../../pkg/community_sim.js';

/** Part of one strategy's worlds: the unit of work. */
export interface Batch {
  strategy: number;
  firstWorld: number;
  worlds: number;
}

/** A batch that has been run. */
export interface Done {
  values: Float64Array;
  milliseconds: number;
}

/** Points of a question that have been run. */
export interface Outcomes {
  values: Float64Array[];
  milliseconds: number;
}

/** A question about a document, with the plan that does nothing or without. */
export interface Asked {
  question: Question;
  text: string;
  idle: boolean;
}

/** A question with the worlds on which its answer rests. */
export interface Kept extends Asked {
  state: Uint8Array;
}

/** How far a question is: points of the step at hand, worlds done and, about, in all. */
export interface Standing {
  points: number;
  done: number;
  total: number;
  step: Text;
}

/** The answer to a question, of all worlds or of those that are whole, null before the first; and the worlds that it rests on. */
export interface Answered {
  answer: Answer | null;
  state: Uint8Array;
}

/** What is to be found out of a group whose files have been read: whose people and plans are meant, and how it is gone about. */
export interface Wish {
  text: string;
  task: CalibrationTask;
}

/** What a group's files tell of its people; null before the answer. */
export type Calibrated = {
  report: CalibrationReport;
  told: Record<Language, Section[]>;
  charts: string[];
  /** The document of the group from now on; none where days were held back. */
  document: Experiment | null;
} | null;

/** An experiment of which worlds are wanted: what compute workers open it with, and the worlds that are still to be run. */
export interface Begun {
  packed: Uint8Array;
  missing: Batch[];
  total: number;
}

/** One chart on the page: where it hangs, the engine's name for it and its look, and whether it is in sight or nearly so. */
export interface ChartRequest {
  slot: string;
  name: string;
  theme: Theme;
  near: boolean;
}

/** A drawn chart, and where it hangs. */
export interface Drawing extends ChartAnswer {
  slot: string;
  /** The picture as a file: what it is made of takes a page long to hand over. */
  file: Blob;
}

/** What is known so far; without a comparison while a strategy has no world yet. */
export interface Known {
  comparison: Comparison | null;
  replay: ReplayResult | null;
  drawings: Drawing[];
}

/** What the model's numbers rest on. */
export interface Grounds {
  assumptions: Assumption[];
  evidence: Evidence;
}

/** A world of a document, with the plan that does nothing or without, that is followed day by day. */
export interface WatchedWorld {
  text: string;
  idle: boolean;
  strategy: number;
  world: number;
}

/** What holds for all of its days; persons are named by their places in `people`. */
export interface Watched {
  people: string[];
  /** Three numbers a membership: the person, the first day, and the day of leaving or −1. */
  spells: Int32Array;
  days: number;
  /** The bits of a person's signs, from the lowest. */
  signs: WatchSign[];
  kinds: WatchKind[];
  /** The daily series that counts those who leave for a reason. */
  reasons: Record<number, string>;
}

/** One of its days, as the package's `Watch` has it. */
export interface WatchedDay {
  signs: Uint8Array;
  needs: Uint8Array;
  ties: Uint32Array;
  events: Float64Array;
}

/** What a group's files come to. */
export interface Group {
  report: ReadingReport;
  /** Who wrote most, to choose the operators from. */
  people: Someone[];
  portrait: Portrait;
  /** The names of its charts. */
  charts: string[];
  /** The mapping file for the next time. */
  mapping: string;
}

/** Why a worker could not do what it was asked. */
export class Failure extends Error {
  constructor(
    message: string,
    /** What is wrong with the document. */
    readonly errors: readonly DocumentError[] = [],
    /** The wasm instance trapped and must not be used again. */
    readonly fatal = false,
    /** What a person can say so that files can be read. */
    readonly asks: readonly Ask[] = [],
  ) {
    super(message);
  }
}

import type { Answer, Experiment, Question } from '../../pkg/community_sim.js';
import { storedInTab, storeInTab } from '../state/stored';
import { Asking } from './asking.svelte';
import { Inquiry } from './inquiry';
import { poolSize } from './pool';
import type { Answered, Asked, Kept } from './protocol';
import type { EngineWorker } from './remote';
import { session } from './session.svelte';

/** The questions whose answers a report tells. */
const REPORTED: readonly Question['kind'][] = ['contributions', 'sensitivity'];

/** Where a tab remembers answers, so that they outlast loading the page anew; one whose worlds find no room there does not. */
const ANSWERS = 'community-sim.answers';

/** A question as it is remembered: the worlds on which its answer rests are lines of text. */
type Remembered = Asked & { engine: string | undefined; state: string };

/** An answer, with the experiment that it is about. */
export interface Found {
  question: Question;
  experiment: Experiment;
  answer: Answer;
}

/** The question about the plans that is being worked on, and the last answer. */
class Deciding extends Asking<Answered> {
  found = $state.raw<Found | null>(null);
  /** Nothing is known yet, as no world was whole when the work was stopped. */
  readonly empty = $derived(this.phase.kind === 'stopped' && this.found === null);

  #holder: EngineWorker | null = null;
  protected readonly inquiry: Inquiry<Answered> = new Inquiry(
    async () => (this.#holder ??= await session.worker(() => (this.#holder = null))),
    session.spawn,
    poolSize(navigator.hardwareConcurrency),
    (engine) => engine.answer(),
    this.hear,
  );
  #asked: (Asked & { experiment: Experiment }) | null = null;
  /** The last answer to each of those that a report tells. */
  #answers = new Map<Question['kind'], { experiment: Experiment; kept: Kept }>();

  /** Asks `question` about an experiment, with so many worlds, and with the plan that does nothing or without. */
  ask(question: Question, experiment: Experiment, worlds: number, idle: boolean): void {
    this.#ask({ question, text: textOf(experiment, worlds), idle }, experiment);
  }

  #ask(asked: Asked, experiment: Experiment, state?: Uint8Array): Promise<void> {
    this.#asked = { ...asked, experiment };
    this.found = null;
    return this.work((inquiry) => inquiry.ask((engine) => engine.ask(asked, state)));
  }

  /** Brings back what was answered about this very experiment before the page was loaded anew, the last answer last. */
  async recall(experiment: Experiment): Promise<void> {
    let last = this.#asked;
    for (const { engine: _, state, ...asked } of rememberedAbout(experiment)) {
      // Somebody has asked something else meanwhile.
      if (this.#asked !== last) return;
      const answered = this.#ask(asked, experiment, new TextEncoder().encode(state));
      last = this.#asked;
      await answered;
    }
  }

  /** The answers about this very experiment that a report tells. */
  answersAbout(experiment: Experiment): Kept[] {
    return [...this.#answers.values()].filter((answer) => answer.experiment === experiment).map(({ kept }) => kept);
  }

  /** The answer as the command line writes it. */
  json(): Promise<string> {
    return this.inquiry.tell((engine) => engine.answerJson());
  }

  protected take({ answer, state }: Answered): boolean {
    const { question, text, idle, experiment } = this.#asked!;
    this.found = answer && { question, experiment, answer };
    const whole = answer !== null && answer.worlds === answer.worlds_planned;
    if (whole) {
      const others = rememberedAbout(experiment).filter((other) => other.question.kind !== question.kind && REPORTED.includes(other.question.kind));
      storeInTab(ANSWERS, JSON.stringify([...others, { engine: session.engine?.version, question, text, idle, state: new TextDecoder().decode(state) }]));
    }
    if (answer && REPORTED.includes(question.kind)) this.#answers.set(question.kind, { experiment, kept: { question, text, idle, state } });
    return whole;
  }
}

/** A document with so many worlds. */
function textOf(experiment: Experiment, worlds: number): string {
  return JSON.stringify({ ...experiment, run: { ...experiment.run, worlds } });
}

/** What the tab remembers of this engine and this very experiment, with however many worlds, the last answer last. */
function rememberedAbout(experiment: Experiment): Remembered[] {
  const all = JSON.parse(storedInTab(ANSWERS) ?? '[]') as Remembered[];
  const isAbout = (text: string) => text === textOf(experiment, (JSON.parse(text) as Experiment).run.worlds);
  return all.filter(({ engine, text }) => engine === session.engine?.version && isAbout(text));
}

export const deciding = new Deciding();

import type { Answer, Experiment, Question } from '../../pkg/community_sim.js';
import { Asking } from './asking.svelte';
import { Inquiry } from './inquiry';
import { poolSize } from './pool';
import type { Answered, Asked, Kept } from './protocol';
import type { EngineWorker } from './remote';
import { session } from './session.svelte';

/** The questions whose answers a report tells. */
const REPORTED: readonly Question['kind'][] = ['contributions', 'sensitivity'];

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
    const text = JSON.stringify({ ...experiment, run: { ...experiment.run, worlds } });
    const asked = { question, text, idle };
    this.#asked = { ...asked, experiment };
    this.found = null;
    void this.work((inquiry) => inquiry.ask((engine) => engine.ask(asked)));
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
    if (answer && REPORTED.includes(question.kind)) this.#answers.set(question.kind, { experiment, kept: { question, text, idle, state } });
    return answer !== null && answer.worlds === answer.worlds_planned;
  }
}

export const deciding = new Deciding();

import type { Answer, Experiment, Question, Text } from '../../pkg/community_sim.js';
import { Inquiry } from './inquiry';
import type { Answered, Asked, Failure, Kept, Standing } from './protocol';
import { session } from './session.svelte';

/** The questions whose answers a report tells. */
const REPORTED: readonly Question['kind'][] = ['contributions', 'sensitivity'];

/** How the work on a question is. */
export type DecidingPhase = { kind: 'idle' } | { kind: 'running' } | { kind: 'done' } | { kind: 'stopped' } | { kind: 'failed'; failure: Failure };

/** An answer, with the experiment that it is about. */
export interface Found {
  question: Question;
  experiment: Experiment;
  answer: Answer;
}

/** The question about the plans that is being worked on, and the last answer. */
class Deciding {
  phase = $state.raw<DecidingPhase>({ kind: 'idle' });
  standing = $state.raw<Standing | null>(null);
  /** Seconds until the answer, about; null while nobody can tell. */
  secondsLeft = $state<number | null>(null);
  found = $state.raw<Found | null>(null);
  /** Nothing is known yet, as no world was whole when the work was stopped. */
  readonly empty = $derived(this.phase.kind === 'stopped' && this.found === null);
  readonly step: Text = $derived(this.standing?.step ?? '');
  /** 0 to 1. */
  readonly share = $derived(this.standing && this.standing.total > 0 ? this.standing.done / this.standing.total : 0);

  #inquiry: Inquiry | null = null;
  #asked: (Asked & { experiment: Experiment }) | null = null;
  /** The last answer to each of those that a report tells. */
  #answers = new Map<Question['kind'], { experiment: Experiment; kept: Kept }>();
  #begun: { at: number; done: number } | null = null;
  #round = 0;

  /** Asks `question` about an experiment, with so many worlds, and with the plan that does nothing or without. */
  ask(question: Question, experiment: Experiment, worlds: number, idle: boolean): void {
    const text = JSON.stringify({ ...experiment, run: { ...experiment.run, worlds } });
    const asked = { question, text, idle };
    this.#asked = { ...asked, experiment };
    this.found = null;
    void this.#work((inquiry) => inquiry.ask(asked));
  }

  /** The answers about this very experiment that a report tells. */
  answersAbout(experiment: Experiment): Kept[] {
    return [...this.#answers.values()].filter((answer) => answer.experiment === experiment).map(({ kept }) => kept);
  }

  stop(): void {
    this.#inquiry?.stop();
  }

  /** Goes on after a stop. */
  resume(): void {
    void this.#work((inquiry) => inquiry.resume());
  }

  json(): Promise<string> {
    return this.#inquiry!.json();
  }

  async #work(begin: (inquiry: Inquiry) => Promise<Answered>): Promise<void> {
    const round = ++this.#round;
    this.phase = { kind: 'running' };
    this.standing = null;
    this.secondsLeft = null;
    this.#begun = null;
    this.#inquiry ??= session.inquiry((standing) => this.#hear(standing));
    try {
      const answer = await begin(this.#inquiry);
      if (round !== this.#round) return;
      const { question, text, idle, experiment } = this.#asked!;
      if (answer && REPORTED.includes(question.kind)) {
        const state = await this.#inquiry.state();
        if (round !== this.#round) return;
        this.#answers.set(question.kind, { experiment, kept: { question, text, idle, state } });
      }
      this.found = answer && { question, experiment, answer };
      this.phase = { kind: answer && whole(answer) ? 'done' : 'stopped' };
    } catch (failure) {
      if (round === this.#round) this.phase = { kind: 'failed', failure: failure as Failure };
    }
  }

  #hear(standing: Standing): void {
    this.standing = standing;
    const now = performance.now();
    this.#begun ??= { at: now, done: standing.done };
    const done = standing.done - this.#begun.done;
    const seconds = (now - this.#begun.at) / 1000;
    this.secondsLeft = done > 0 && seconds > 1 ? ((standing.total - standing.done) * seconds) / done : null;
  }
}

/** Whether an answer rests on all worlds that were asked for. */
function whole(answer: Answer): boolean {
  return answer.worlds === answer.worlds_planned;
}

export const deciding = new Deciding();

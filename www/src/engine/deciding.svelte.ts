import type { Answer, Experiment, Question, Text } from '../../pkg/community_sim.js';
import { Inquiry } from './inquiry';
import type { Answered, Failure, Standing } from './protocol';
import { session } from './session.svelte';

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
  #asked: { question: Question; experiment: Experiment } | null = null;
  #begun: { at: number; done: number } | null = null;
  #round = 0;

  /** Asks `question` about an experiment, with so many worlds, and with the plan that does nothing or without. */
  ask(question: Question, experiment: Experiment, worlds: number, idle: boolean): void {
    const asked = { ...experiment, run: { ...experiment.run, worlds } };
    this.#asked = { question, experiment };
    this.found = null;
    void this.#work((inquiry) => inquiry.ask(JSON.stringify(asked), question, idle));
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
      this.found = answer && { ...this.#asked!, answer };
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

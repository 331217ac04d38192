import type { Text } from '../../pkg/community_sim.js';
import type { Inquiry } from './inquiry';
import type { Failure, Standing } from './protocol';

/** How the work on a question is. */
export type AskingPhase = { kind: 'idle' } | { kind: 'running' } | { kind: 'done' } | { kind: 'stopped' } | { kind: 'failed'; failure: Failure };

/** Work on a question that is answered by running worlds: how far it is, and how long it takes. */
export abstract class Asking<A> {
  phase = $state.raw<AskingPhase>({ kind: 'idle' });
  standing = $state.raw<Standing | null>(null);
  /** Seconds until the answer, about; null while nobody can tell. */
  secondsLeft = $state<number | null>(null);
  readonly step: Text = $derived(this.standing?.step ?? '');
  /** 0 to 1. */
  readonly share = $derived(this.standing && this.standing.total > 0 ? this.standing.done / this.standing.total : 0);

  protected abstract readonly inquiry: Inquiry<A>;
  #begun: { at: number; done: number } | null = null;
  #round = 0;

  /** Takes the answer, or what there is of it after a stop; whether it rests on all that was asked for. */
  protected abstract take(answer: A): boolean;

  stop(): void {
    this.inquiry.stop();
  }

  /** Goes on after a stop. */
  resume(): void {
    void this.work((inquiry) => inquiry.resume());
  }

  /** Lets go of the work, whatever it is at. */
  protected drop(): void {
    this.#round += 1;
    this.inquiry.stop();
    this.phase = { kind: 'idle' };
  }

  protected async work(begin: (inquiry: Inquiry<A>) => Promise<A>): Promise<void> {
    const round = ++this.#round;
    this.phase = { kind: 'running' };
    this.standing = null;
    this.secondsLeft = null;
    this.#begun = null;
    try {
      const answer = await begin(this.inquiry);
      if (round === this.#round) this.phase = { kind: this.take(answer) ? 'done' : 'stopped' };
    } catch (failure) {
      if (round === this.#round) this.phase = { kind: 'failed', failure: failure as Failure };
    }
  }

  protected readonly hear = (standing: Standing): void => {
    this.standing = standing;
    const now = performance.now();
    this.#begun ??= { at: now, done: standing.done };
    const done = standing.done - this.#begun.done;
    const seconds = (now - this.#begun.at) / 1000;
    this.secondsLeft = done > 0 && seconds > 1 ? ((standing.total - standing.done) * seconds) / done : null;
  };
}

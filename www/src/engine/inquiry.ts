import { transfer, type Remote } from 'comlink';
import type { Compute } from './pool';
import { Failure, type Standing } from './protocol';
import type { Engine } from './worker';

/** How long a worker should be busy with what it is given at once. */
const BATCH_MILLISECONDS = 150;
/** How often the same points are tried after their worker was lost. */
const TRIES = 3;

/**
 * A question that is answered by running worlds, on workers of its own: one holds it, the others run its points. They live as long
 * as they are needed; the holder stays, so that what was stopped can go on and a deeper look runs nothing twice.
 */
export class Inquiry<A> {
  #workers: Compute[] = [];
  #round = 0;

  constructor(
    /** The worker that holds the question. */
    private readonly hold: () => Promise<Pick<Compute, 'ask'>>,
    /** Makes one that runs points. */
    private readonly spawn: (lost: (failure: Failure) => void) => Compute,
    private readonly size: number,
    private readonly answer: (engine: Remote<Engine>) => Promise<A>,
    /** Told whenever more is done. */
    private readonly heard: (standing: Standing) => void,
  ) {}

  /** Asks a question and works until there is the answer, or until it is stopped. Rejects with a [`Failure`]. */
  async ask(question: (engine: Remote<Engine>) => Promise<Standing>): Promise<A> {
    this.stop();
    const round = this.#round;
    try {
      let standing = await this.tell(question);
      while (standing.points > 0 && round === this.#round) standing = await this.#step(standing, round);
    } finally {
      if (round === this.#round) this.#dismiss();
    }
    return this.tell(this.answer);
  }

  /** Goes on after a stop. */
  resume(): Promise<A> {
    return this.ask((engine) => engine.standing());
  }

  /** Stops at what is done, which the waiting promise then gives. */
  stop(): void {
    this.#round += 1;
    this.#dismiss();
  }

  /** Asks the holder. */
  async tell<T>(question: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
    return (await this.hold()).ask(question);
  }

  /** Runs all points of a step. */
  async #step(begun: Standing, round: number): Promise<Standing> {
    this.heard(begun);
    let next = 0;
    let last = begun;
    let millisecondsPerPoint = BATCH_MILLISECONDS;
    const seat = async (place: number): Promise<void> => {
      while (next < begun.points && round === this.#round) {
        const first = next;
        const left = Math.ceil((begun.points - first) / this.size);
        const count = Math.max(1, Math.min(left, Math.floor(BATCH_MILLISECONDS / Math.max(millisecondsPerPoint, 0.01))));
        next += count;
        const done = await this.#run(place, first, count, round);
        // What was run for a question that is over must not reach the next one.
        if (!done || round !== this.#round) return;
        millisecondsPerPoint = done.milliseconds / count;
        const buffers = done.values.map(({ buffer }) => buffer);
        last = await this.tell((engine) => engine.take(first, transfer(done.values, buffers)));
        if (round === this.#round) this.heard(last);
      }
    };
    await Promise.all(Array.from({ length: this.size }, (_, place) => seat(place)));
    return last;
  }

  /** Lets a worker run points; a lost one is replaced. Null when the work was stopped. */
  async #run(place: number, first: number, count: number, round: number) {
    const points = await this.tell((engine) => engine.points(first, count));
    for (let attempt = 1; ; attempt++) {
      if (round !== this.#round) return null;
      try {
        const worker = (this.#workers[place] ??= this.spawn(() => {}));
        return await worker.ask((engine) => engine.runPoints(points));
      } catch (failure) {
        if (round !== this.#round) return null;
        if (!(failure instanceof Failure) || !failure.fatal || attempt === TRIES) throw failure;
        delete this.#workers[place];
      }
    }
  }

  #dismiss(): void {
    for (const worker of this.#workers) worker?.end();
    this.#workers = [];
  }
}

import { Batches } from './batches';
import type { Program } from './program';
import { Failure, type Batch, type Done } from './protocol';
import type { EngineWorker } from './remote';

/** Worlds in a worker's first batch, so that the first curves come fast. */
const FIRST_BATCH = 1;
/**
 * How long batches should take. Those of a young job are short, because a moving slider abandons it and waits for what is running;
 * each one makes the next longer, up to where messages are cheap.
 */
const SHORT_MILLISECONDS = 20;
const LONG_MILLISECONDS = 120;
const LONGER = 1.5;
/** A worker that is still busy with an abandoned job after this time is replaced. */
const PATIENCE_MILLISECONDS = 250;
/** How long a worker waits at most for the first picture of a job, which would take twice as long beside a worker on every core. */
const DRAWING_MILLISECONDS = 120;
/** How often the same worlds are tried after their worker was lost. */
const TRIES = 3;

/** The part of a worker that the pool uses; tests put a fake one in its place. */
export type Compute = Pick<EngineWorker, 'ask' | 'start' | 'end'>;

/** One compute worker and what it is busy with. */
interface Seat {
  worker: Compute;
  /** The job whose document the worker holds. */
  job: number;
  batch: Batch | null;
  /** The job that the last lost worker held. */
  lost: number;
  /** Workers lost in a row without a result between. */
  losses: number;
  /** Given up until the next job. */
  dead: boolean;
}

/** What happens in a job. */
export interface JobEvents {
  /** `drawable`: there is, in a job that draws, a world of every strategy, and no other worker is about to have one. */
  result(batch: Batch, values: Float64Array, drawable: boolean): void;
  /** All worlds are done. */
  finished(): void;
  /** The job cannot go on. */
  failed(failure: Failure): void;
}

interface Job {
  id: number;
  packed: Uint8Array;
  batches: Batches;
  /** Strategies of whose missing worlds none has been given out yet; null once the first picture has been drawn. */
  waiting: Set<number> | null;
  running: number;
  tries: Map<string, number>;
  millisecondsPerWorld: number | null;
  /** How long the next batch should take. */
  batchMilliseconds: number;
  events: JobEvents;
}

/** Compute workers that share one job at a time. */
export class Pool {
  #seats: Seat[] = [];
  #job: Job | null = null;

  constructor(
    private readonly spawn: (lost: (failure: Failure) => void) => Compute,
    private readonly size: number,
  ) {
    for (let seat = 0; seat < size; seat++) this.#seats.push(this.#seat());
  }

  /**
   * Starts a job and abandons the one before. Answers to an abandoned job are dropped. `shared`: plans share the past of a world.
   * `draws`: as soon as every strategy has a world they are drawn, and a worker leaves its core to that until [`goOn`].
   */
  start(id: number, packed: Uint8Array, missing: readonly Batch[], events: JobEvents, { shared = false, draws = false } = {}): void {
    const waiting = draws ? new Set(missing.map(({ strategy }) => strategy)) : null;
    this.#job = { id, packed, batches: new Batches(missing, shared ? this.size : null), waiting, running: 0, tries: new Map(), millisecondsPerWorld: null, batchMilliseconds: SHORT_MILLISECONDS, events };
    for (const seat of this.#seats) {
      if (seat.dead) {
        seat.losses = 0;
        this.#replace(seat);
      }
      this.#feed(seat);
    }
    this.#finishIfDone(this.#job);
    setTimeout(() => this.#replaceStuck(id), PATIENCE_MILLISECONDS);
  }

  /** The first picture has been drawn: every worker works. */
  goOn(): void {
    for (const seat of this.#seats) this.#feed(seat);
  }

  /** Puts another program to work in every worker, between two batches. */
  takeOver(program: Program): void {
    for (const { worker } of this.#seats) worker.start(program);
  }

  /** Stops the job at once: busy workers are ended and fresh ones take their place. */
  cancel(): void {
    this.#job = null;
    for (const seat of this.#seats) if (seat.batch) this.#replace(seat);
  }

  #seat(): Seat {
    const seat = { job: -1, batch: null, lost: -1, losses: 0, dead: false } as Partial<Seat> as Seat;
    seat.worker = this.#spawnFor(seat);
    return seat;
  }

  #spawnFor(seat: Seat): Compute {
    return this.spawn((failure) => this.#lose(seat, failure));
  }

  #replace(seat: Seat): void {
    seat.worker.end();
    seat.worker = this.#spawnFor(seat);
    seat.lost = seat.job;
    seat.job = -1;
    seat.dead = false;
    seat.batch = null;
  }

  #feed(seat: Seat): void {
    const job = this.#job;
    if (!job || seat.batch || seat.dead) return;
    const knows = seat.job === job.id;
    if (knows && this.#isBegun(job)) return;
    const batch = job.batches.take(this.#batchSize(job), this.#seats.indexOf(seat));
    if (!batch) return;
    seat.job = job.id;
    seat.batch = batch;
    job.waiting?.delete(batch.strategy);
    job.running += 1;
    const { worker } = seat;
    worker
      .ask((engine) => Promise.all([knows || engine.prepare(job.packed), engine.run(batch)]))
      .then(([, done]) => done, (failure: Failure) => failure)
      .then((answer) => {
        if (seat.worker === worker) this.#receive(seat, job, batch, answer);
      });
  }

  #batchSize(job: Job): number {
    if (job.millisecondsPerWorld === null) return FIRST_BATCH;
    const wished = job.batchMilliseconds / Math.max(job.millisecondsPerWorld, 0.01);
    return Math.min(wished, Math.ceil(job.batches.worlds / this.size));
  }

  #receive(seat: Seat, job: Job, batch: Batch, answer: Done | Failure): void {
    // A worker that is lost says so by itself.
    if (answer instanceof Failure && answer.fatal) return;
    seat.batch = null;
    if (job !== this.#job) return this.#feed(seat);
    job.running -= 1;
    if (answer instanceof Failure) return this.#fail(job, answer);
    seat.losses = 0;
    job.millisecondsPerWorld = answer.milliseconds / batch.worlds;
    job.batchMilliseconds = Math.min(LONG_MILLISECONDS, job.batchMilliseconds * LONGER);
    const first = this.#isBegun(job) && job.running === 0;
    if (first) this.#leave(job, seat);
    else this.#feed(seat);
    job.events.result(batch, answer.values, first || job.waiting === null);
    this.#finishIfDone(job);
  }

  /** Whether all is given out that the first picture of a job needs. */
  #isBegun({ waiting }: Job): boolean {
    return waiting?.size === 0;
  }

  /** All go on but one, which leaves its core to the first picture. */
  #leave(job: Job, last: Seat): void {
    job.waiting = null;
    for (const seat of this.#seats) if (seat !== last) this.#feed(seat);
    setTimeout(() => this.#feed(last), DRAWING_MILLISECONDS);
  }

  /** A worker is gone: a fresh one takes its seat, and its worlds are given out again, a few times at most. */
  #lose(seat: Seat, failure: Failure): void {
    const job = this.#job;
    const batch = seat.batch;
    seat.losses += 1;
    if (seat.losses > TRIES) {
      // It does not even start: respawning for ever would help nobody. The next job tries afresh.
      seat.worker.end();
      seat.dead = true;
      seat.batch = null;
      if (job) this.#fail(job, failure);
      return;
    }
    this.#replace(seat);
    if (job && batch && seat.lost === job.id) {
      const key = `${batch.strategy}:${batch.firstWorld}`;
      const tries = (job.tries.get(key) ?? 1) + 1;
      job.tries.set(key, tries);
      job.running -= 1;
      if (tries > TRIES) return this.#fail(job, failure);
      job.batches.giveBack(batch);
      job.waiting?.add(batch.strategy);
    }
    this.#feed(seat);
  }

  #fail(job: Job, failure: Failure): void {
    this.cancel();
    job.events.failed(failure);
  }

  #replaceStuck(id: number): void {
    const job = this.#job;
    if (!job || job.id !== id) return;
    for (const seat of this.#seats) {
      if (seat.batch && seat.job !== id) {
        this.#replace(seat);
        this.#feed(seat);
      }
    }
  }

  #finishIfDone(job: Job): void {
    if (this.#job === job && job.running === 0 && job.batches.worlds === 0) {
      this.#job = null;
      job.events.finished();
    }
  }
}

/** Compute workers for this machine: one a core, between 1 and 8. */
export function poolSize(cores: number | undefined): number {
  return Math.min(8, Math.max(1, Math.floor(cores ?? 2)));
}

import type { Remote } from 'comlink';
import type { Compute } from './pool';
import type { Program } from './program';
import { Failure, type Batch, type Done } from './protocol';
import type { Engine } from './worker';

/** A worker without a thread for tests: it notes what it is asked, and the test answers for it. */
export class FakeWorker implements Compute {
  static all: FakeWorker[] = [];
  static spawn = (lost: (failure: Failure) => void): FakeWorker => {
    const worker = new FakeWorker(lost);
    FakeWorker.all.push(worker);
    return worker;
  };

  started: Program[] = [];
  prepared: Uint8Array[] = [];
  /** What it is busy with. */
  batch: Batch | null = null;
  ended = false;
  #answer = (_: Done | Promise<never>): void => {};

  constructor(private readonly lost: (failure: Failure) => void) {}

  ask<T>(question: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
    const engine = {
      prepare: async (packed: Uint8Array) => void this.prepared.push(packed),
      run: (batch: Batch) =>
        new Promise<Done>((resolve) => {
          this.batch = batch;
          this.#answer = resolve;
        }),
    };
    return question(engine as unknown as Remote<Engine>);
  }
  start(program: Program): void {
    this.started.push(program);
  }
  end(): void {
    this.ended = true;
  }

  /** Answers with one value a world: the world's number. */
  finish(milliseconds = 1): void {
    const { firstWorld, worlds } = this.batch!;
    this.batch = null;
    this.#answer({ values: Float64Array.from({ length: worlds }, (_, world) => firstWorld + world), milliseconds });
  }
  refuse(message: string): void {
    this.batch = null;
    this.#answer(Promise.reject(new Failure(message)));
  }
  crash(message: string): void {
    this.end();
    this.lost(new Failure(message, [], true));
  }
}

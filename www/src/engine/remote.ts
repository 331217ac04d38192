import { wrap, type Remote } from 'comlink';
import { workerInside } from './inside';
import type { Program } from './program';
import { Failure } from './protocol';
import type { Engine } from './worker';

/** Makes a worker; told when it is lost. */
export type Spawn = (lost: () => void) => EngineWorker;

function started(): Worker {
  const inside = workerInside();
  // Vite finds the worker's file by this very expression. A page from a disk is given no module by a worker.
  return inside === null ? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) : new Worker(inside);
}

/** One worker of the engine. When it crashes or traps, it is ended, and whoever waits for it is told. */
export class EngineWorker {
  readonly #worker = started();
  readonly #engine: Remote<Engine> = wrap<Engine>(this.#worker);
  readonly #waiting = new Set<(failure: Failure) => void>();

  constructor(
    program: Program,
    private readonly lost: (failure: Failure) => void,
  ) {
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.lose(new Failure(event.message || 'the worker stopped', [], true));
    };
    this.start(program);
  }

  /** Puts a program to work. A worker that cannot start is lost with all who wait; one that works goes on with what it has. */
  start(program: Program): void {
    this.ask((engine) => engine.start(program)).catch(() => {});
  }

  /** Asks the worker. Rejects with a [`Failure`]. */
  ask<T>(question: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      question(this.#engine)
        .then(resolve, ({ message, errors, fatal, asks }: Failure) => {
          const failure = new Failure(message, errors, fatal, asks);
          if (fatal) this.lose(failure);
          reject(failure);
        })
        .finally(() => this.#waiting.delete(reject));
    });
  }

  /** Gives the worker up. */
  lose(failure: Failure): void {
    this.end(failure);
    this.lost(failure);
  }

  end(failure = new Failure('the worker was ended', [], true)): void {
    this.#worker.terminate();
    for (const reject of this.#waiting) reject(failure);
    this.#waiting.clear();
  }
}

import type { Remote } from 'comlink';
import type { Experiment } from '../../pkg/community_sim.js';
import type { Program } from './program';
import { Failure } from './protocol';
import type { EngineWorker, Spawn } from './remote';
import type { Engine } from './worker';

/** Longest time that reading a document may take. */
const READ_MILLISECONDS = 10_000;

/** The desk worker. When one traps or hangs, the next question starts a fresh one, which knows nothing yet. */
export class Desk {
  #worker: EngineWorker | null = null;

  constructor(
    private readonly spawn: Spawn,
    private readonly lost: () => void,
  ) {}

  #present(): EngineWorker {
    return (this.#worker ??= this.spawn(() => {
      this.#worker = null;
      this.lost();
    }));
  }

  /** Puts another program to work. */
  start(program: Program): void {
    this.#worker?.start(program);
  }

  /** Asks the desk. Rejects with a [`Failure`]. */
  ask<T>(question: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
    return this.#present().ask(question);
  }

  /** Reads a document; one that takes too long is refused. */
  async read(source: string | File): Promise<Experiment> {
    const worker = this.#present();
    const timer = setTimeout(() => worker.lose(new Failure('reading the document took too long', [], true)), READ_MILLISECONDS);
    try {
      return await worker.ask((engine) => engine.read(source));
    } finally {
      clearTimeout(timer);
    }
  }
}

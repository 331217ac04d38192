import type { Experiment } from '../../pkg/community_sim.js';
import type { Watched, WatchedDay } from './protocol';
import type { EngineWorker } from './remote';
import { session } from './session.svelte';

/** Days that are kept here; the worker has them all. */
const KEPT_DAYS = 60;
/** Days behind the one that is looked at which are asked for ahead. */
const AHEAD_DAYS = 12;

/** Which world is looked at. */
export interface Wanted {
  experiment: Experiment;
  /** With the plan that does nothing, behind the document's own. */
  idle: boolean;
  strategy: number;
  world: number;
}

/** One world that is followed day by day, in a worker of its own, which lives as long as somebody looks. */
export class Watching {
  /** What holds for all days of the world that is here; null while it is being run. */
  world = $state.raw<Watched | null>(null);
  /** Where everybody stands; null while that is being found out. */
  places = $state.raw<Float32Array | null>(null);
  failed = $state(false);
  /** Grows with every day that comes. */
  arrived = $state(0);

  #worker: Promise<EngineWorker> | null = null;
  #days = new Map<number, WatchedDay>();
  #asked = new Set<number>();
  #round = 0;

  /** Runs a world; an answer for one that was wanted before is dropped. */
  async open({ experiment, idle, strategy, world }: Wanted): Promise<void> {
    const round = this.#forget();
    const wanted = { text: JSON.stringify(experiment), idle, strategy, world };
    try {
      const worker = await this.#present();
      const watched = await worker.ask((engine) => engine.watch(wanted));
      if (round !== this.#round) return;
      this.world = watched;
      const places = await worker.ask((engine) => engine.arrange());
      if (round === this.#round) this.places = places;
    } catch {
      if (round === this.#round) this.failed = true;
    }
  }

  /** A day of the world, null while it is not here; those behind it are asked for, too. */
  day(number: number): WatchedDay | null {
    if (!this.world) return null;
    const last = Math.min(this.world.days - 1, number + AHEAD_DAYS);
    for (let day = number; day <= last; day++) void this.#fetch(day);
    return this.#days.get(number) ?? null;
  }

  /** Lets go of the world and ends the worker. */
  close(): void {
    this.#forget();
    void this.#worker?.then((worker) => worker.end());
    this.#worker = null;
  }

  async #fetch(number: number): Promise<void> {
    if (this.#asked.has(number)) return;
    this.#asked.add(number);
    const round = this.#round;
    try {
      const worker = await this.#present();
      const day = await worker.ask((engine) => engine.watchDay(number));
      if (round !== this.#round) return;
      this.#days.set(number, day);
      const [oldest] = this.#days.keys();
      if (this.#days.size > KEPT_DAYS && oldest !== undefined) {
        this.#days.delete(oldest);
        this.#asked.delete(oldest);
      }
      this.arrived += 1;
    } catch {
      if (round === this.#round) this.failed = true;
    }
  }

  #present(): Promise<EngineWorker> {
    return (this.#worker ??= session.worker(() => {
      this.#worker = null;
      this.failed = true;
    }));
  }

  #forget(): number {
    this.world = null;
    this.places = null;
    this.failed = false;
    this.#days.clear();
    this.#asked.clear();
    return ++this.#round;
  }
}

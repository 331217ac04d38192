import type { Experiment } from '../../pkg/community_sim.js';
import type { CrowdView } from './painting';
import type { Watched, WatchedDay } from './protocol';
import type { EngineWorker } from './remote';
import { session } from './session.svelte';

/** Days that are kept here; the worker has them all. */
const KEPT_DAYS = 60;
/** Days behind the one that is looked at which are asked for ahead. */
const AHEAD_DAYS = 12;

/** The most people of a picture: more take minutes to arrange, and nobody could be told from another. */
const MOST_PEOPLE = 20_000;

/** Which world is looked at. */
export interface Wanted {
  experiment: Experiment;
  /** With the plan that does nothing, behind the document's own. */
  idle: boolean;
  strategy: number;
  /** Null for the typical one. */
  world: number | null;
}

/** A world that is here. */
export interface Present {
  wanted: Wanted;
  /** Number of the world, from 0, and of the typical one. */
  world: number;
  typical: number | null;
  /** What holds for all of its days. */
  watched: Watched;
  /** Where everybody stands: two numbers a person, from −1 to 1. */
  places: Float32Array;
}

/** One world that is followed day by day, in a worker of its own, which lives as long as somebody looks. */
export class Watching {
  /** The world that is here; the one before stays until the next one has come. */
  present = $state.raw<Present | null>(null);
  /** Another world is on its way. */
  busy = $state(false);
  failed = $state(false);
  /** The wanted world has more people than a picture shows: so many. */
  tooMany = $state<number | null>(null);
  /** Grows with every day that comes. */
  arrived = $state(0);

  #worker: Promise<EngineWorker> | null = null;
  #days = new Map<number, WatchedDay>();
  #asked = new Set<number>();
  #round = 0;

  /** Turns to a world, on a day or on its last one; what comes of one that was wanted before is dropped. */
  async open(wanted: Wanted, day: number): Promise<void> {
    const round = ++this.#round;
    this.busy = true;
    this.failed = false;
    this.tooMany = null;
    try {
      const { experiment, idle, strategy } = wanted;
      const typical = (await session.typicalWorld(strategy)) ?? null;
      const world = Math.min(wanted.world ?? typical ?? 0, experiment.run.worlds - 1);
      const worker = await this.#engine();
      if (round !== this.#round) return;
      const watched = await worker.ask((engine) => engine.watch({ text: JSON.stringify(experiment), idle, strategy, world }));
      if (round !== this.#round) return;
      if (watched.people.length > MOST_PEOPLE) this.tooMany = watched.people.length;
      else {
        const places = await worker.ask((engine) => engine.arrange());
        const begun = Math.min(day, watched.days - 1);
        const first = await worker.ask((engine) => engine.watchDay(begun));
        if (round !== this.#round) return;
        this.#days = new Map([[begun, first]]);
        this.#asked = new Set([begun]);
        this.present = { wanted, world, typical, watched, places };
      }
      this.busy = false;
    } catch {
      if (round === this.#round) this.#fail();
    }
  }

  /** A day of the world, null while it is not here; it and those behind it are asked for. */
  day(number: number): WatchedDay | null {
    if (!this.present) return null;
    const last = Math.min(this.present.watched.days - 1, number + AHEAD_DAYS);
    if (!this.busy) for (let day = number; day <= last; day++) void this.#fetch(day);
    return this.#days.get(number) ?? null;
  }

  /** A picture of one of its days; null while another world is on its way, and when none is followed any more. */
  async draw(view: CrowdView): Promise<ImageBitmap | null> {
    if (this.busy || !this.present) return null;
    const round = this.#round;
    try {
      return await (await this.#engine()).ask((engine) => engine.drawDay(view));
    } catch {
      if (round === this.#round) this.#fail();
      return null;
    }
  }

  /** Lets go of the world and ends the worker. */
  close(): void {
    this.#round += 1;
    this.present = null;
    this.busy = false;
    void this.#worker?.then((worker) => worker.end()).catch(() => {});
    this.#worker = null;
  }

  async #fetch(number: number): Promise<void> {
    if (this.#asked.has(number)) return;
    this.#asked.add(number);
    const round = this.#round;
    try {
      const worker = await this.#engine();
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
      if (round === this.#round) this.#fail();
    }
  }

  #engine(): Promise<EngineWorker> {
    return (this.#worker ??= session.worker(() => (this.#worker = null)));
  }

  #fail(): void {
    this.close();
    this.failed = true;
  }
}

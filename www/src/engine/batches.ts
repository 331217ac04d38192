import type { Batch } from './protocol';

/** The worlds of a job that are not yet given out, world by world across strategies so that all can be compared early. */
export class Batches {
  #missing: Batch[];

  constructor(missing: readonly Batch[]) {
    this.#missing = missing.map((batch) => ({ ...batch })).filter((batch) => batch.worlds > 0);
    this.#sort();
  }

  /** Worlds not yet given out, over all strategies. */
  get worlds(): number {
    return this.#missing.reduce((sum, batch) => sum + batch.worlds, 0);
  }

  /** Takes at most `size` worlds: the earliest missing ones. */
  take(size: number): Batch | undefined {
    const first = this.#missing[0];
    if (!first) return undefined;
    const worlds = Math.min(Math.max(1, Math.floor(size)), first.worlds);
    const batch = { strategy: first.strategy, firstWorld: first.firstWorld, worlds };
    if (worlds === first.worlds) this.#missing.shift();
    else {
      first.firstWorld += worlds;
      first.worlds -= worlds;
      this.#sort();
    }
    return batch;
  }

  /** Puts back what a lost worker had taken. */
  giveBack(batch: Batch): void {
    this.#missing.push({ ...batch });
    this.#sort();
  }

  #sort(): void {
    this.#missing.sort((a, b) => a.firstWorld - b.firstWorld || a.strategy - b.strategy);
  }
}

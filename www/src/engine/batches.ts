import type { Batch } from './protocol';

/** Neighbouring worlds that one worker runs under all plans: few, so that all workers come to the first ones soon. */
const TOGETHER = 4;
const blockOf = (world: number): number => Math.floor(world / TOGETHER);

/** The worlds of a job that are not yet given out, world by world across strategies so that all can be compared early. */
export class Batches {
  #missing: Batch[];

  /** `seats`: workers that keep what plans share of a world, so that each had best run the same worlds in every job. */
  constructor(missing: readonly Batch[], private readonly seats: number | null = null) {
    this.#missing = missing.flatMap((batch) => (seats === null ? [{ ...batch }] : blocksOf(batch))).filter((batch) => batch.worlds > 0);
    this.#sort();
  }

  /** Worlds not yet given out, over all strategies. */
  get worlds(): number {
    return this.#missing.reduce((sum, batch) => sum + batch.worlds, 0);
  }

  /** Takes at most `size` worlds: the earliest missing ones, of a worker's own before those of others. */
  take(size: number, seat = 0): Batch | undefined {
    const own = this.seats === null ? 0 : this.#missing.findIndex(({ firstWorld }) => blockOf(firstWorld) % this.seats! === seat);
    const place = Math.max(0, own);
    const first = this.#missing[place];
    if (!first) return undefined;
    const worlds = Math.min(Math.max(1, Math.floor(size)), first.worlds);
    const batch = { strategy: first.strategy, firstWorld: first.firstWorld, worlds };
    if (worlds === first.worlds) this.#missing.splice(place, 1);
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

/** A batch cut where another worker's worlds begin. */
function blocksOf({ strategy, firstWorld, worlds }: Batch): Batch[] {
  const blocks: Batch[] = [];
  const end = firstWorld + worlds;
  for (let first = firstWorld; first < end; ) {
    const next = Math.min(end, (blockOf(first) + 1) * TOGETHER);
    blocks.push({ strategy, firstWorld: first, worlds: next - first });
    first = next;
  }
  return blocks;
}

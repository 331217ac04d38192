import type { Batch } from './protocol';

/** Results of one strategy in one scenario, by world. */
interface Kept {
  batches: Map<number, { worlds: number; values: Float64Array }>;
  bytes: number;
}

/**
 * Results that are kept when the experiment changes, so that only changed strategies run again and undo is immediate.
 * Keys say everything that the numbers depend on; the least recently used are dropped first.
 */
export class Results {
  #entries = new Map<string, Kept>();

  constructor(private readonly capacity: number = 256 * 1024 * 1024) {}

  /** Keeps a copy-free reference to `values`. */
  put(key: string, firstWorld: number, worlds: number, values: Float64Array): void {
    const entry = this.#entries.get(key) ?? { batches: new Map(), bytes: 0 };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const old = entry.batches.get(firstWorld);
    if (old) entry.bytes -= old.values.byteLength;
    entry.batches.set(firstWorld, { worlds, values });
    entry.bytes += values.byteLength;
    this.#shrink();
  }

  /** What is known of `key`, within the first `worlds` worlds, in order. Batches that reach beyond are cut. */
  known(key: string, worlds: number): { firstWorld: number; worlds: number; values: Float64Array }[] {
    const entry = this.#entries.get(key);
    if (!entry) return [];
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const known = [];
    let end = 0;
    for (const [firstWorld, batch] of [...entry.batches].sort(([a], [b]) => a - b)) {
      const stride = batch.values.length / batch.worlds;
      const from = Math.max(firstWorld, end);
      const to = Math.min(firstWorld + batch.worlds, worlds);
      if (to <= from) continue;
      const values = batch.values.slice((from - firstWorld) * stride, (to - firstWorld) * stride);
      known.push({ firstWorld: from, worlds: to - from, values });
      end = to;
    }
    return known;
  }

  #shrink(): void {
    let bytes = 0;
    for (const entry of this.#entries.values()) bytes += entry.bytes;
    for (const [key, entry] of this.#entries) {
      if (bytes <= this.capacity || this.#entries.size === 1) return;
      this.#entries.delete(key);
      bytes -= entry.bytes;
    }
  }
}

/** The worlds of `strategy` that `known` leaves out. */
export function missingWorlds(strategy: number, worlds: number, known: readonly { firstWorld: number; worlds: number }[]): Batch[] {
  const missing: Batch[] = [];
  let next = 0;
  for (const batch of known) {
    if (batch.firstWorld > next) missing.push({ strategy, firstWorld: next, worlds: batch.firstWorld - next });
    next = Math.max(next, batch.firstWorld + batch.worlds);
  }
  if (next < worlds) missing.push({ strategy, firstWorld: next, worlds: worlds - next });
  return missing;
}

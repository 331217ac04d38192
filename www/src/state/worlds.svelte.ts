import type { ChartWorlds } from '../../pkg/community_sim.js';
import { session } from '../engine/session.svelte';

/** How long a world is shown. */
const MILLISECONDS = 400;

/** The single worlds behind the chart that is looked at, one of which may stand over it. */
class Worlds {
  /** With the name of their chart, and the experiment that they belong to, all of whose worlds are done. */
  known = $state.raw<{ chart: string; of: typeof session.shown; worlds: ChartWorlds } | null>(null);
  /** The world that stands over the chart, from 0; null for none. */
  shown = $state<number | null>(null);
  playing = $state(false);

  #timer: ReturnType<typeof setInterval> | undefined;

  /** How many there are. */
  readonly count = $derived(this.known?.worlds.reached[0]?.length ?? 0);

  /** Turns to the worlds of a chart; true once they are here, false where there are none. */
  async open(chart: string): Promise<boolean> {
    const of = session.shown;
    if (this.known?.chart === chart && this.known.of === of) return true;
    try {
      const worlds = await session.worlds(chart);
      if (session.shown !== of) return false;
      this.known = { chart, of, worlds };
      return true;
    } catch {
      return false;
    }
  }

  /** Shows one after another, from the first or from the one after that which is shown. */
  play(): void {
    this.playing = true;
    this.next();
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      if (this.shown === this.count - 1) this.pause();
      else this.next();
    }, MILLISECONDS);
  }

  pause(): void {
    clearInterval(this.#timer);
    this.playing = false;
  }

  next(): void {
    this.shown = this.shown === null || this.shown >= this.count - 1 ? 0 : this.shown + 1;
  }

  /** Takes the world away. */
  close(): void {
    this.pause();
    this.shown = null;
    this.known = null;
  }
}

export const worlds = new Worlds();

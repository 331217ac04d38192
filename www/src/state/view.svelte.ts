import type { ChartAnswer } from '../../pkg/community_sim.js';
import { session } from '../engine/session.svelte';
import type { ChartRequest } from '../engine/protocol';

/** A chart as it is shown: with its picture's address. */
export interface Picture extends ChartAnswer {
  url: string;
}

/** What is looked at, and how. */
class View {
  classroom = $state(false);
  notice = $state('');
  chart = $state('');
  /** The daily series that the two free charts show. */
  measures = $state({ difference: 'wau', series: 'messages' });
  /** By place on the page. */
  readonly pictures: ReadonlyMap<string, Picture> = $derived.by(() => this.#hang());

  #hung: ReadonlyMap<string, Picture> = new Map();
  #wanted = new Map<string, ChartRequest>();
  #showTimer = 0;

  /** A place on the page wants a chart; null when it no longer does. */
  want(slot: string, request: ChartRequest | null): void {
    if (JSON.stringify(request) === JSON.stringify(this.#wanted.get(slot) ?? null)) return;
    if (request) this.#wanted.set(slot, request);
    else this.#wanted.delete(slot);
    cancelAnimationFrame(this.#showTimer);
    this.#showTimer = requestAnimationFrame(() => session.show([...this.#wanted.values()]));
  }

  /** Hangs up new pictures and releases the memory of those that they replace. */
  #hang(): ReadonlyMap<string, Picture> {
    const old = this.#hung;
    this.#hung = new Map(
      session.drawings.map((drawing) => {
        const { slot, svg } = drawing;
        const same = old.get(slot);
        const url = same?.svg === svg ? same.url : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        return [slot, { ...drawing, url }];
      }),
    );
    const kept = new Set([...this.#hung.values()].map(({ url }) => url));
    for (const { url } of old.values()) {
      // The old picture is still on the screen until the new one has been decoded.
      if (!kept.has(url)) setTimeout(() => URL.revokeObjectURL(url), 2_000);
    }
    return this.#hung;
  }

  /** The chart as a link names it: `family`, or `family:measure`. */
  get chartName(): string {
    const { chart } = this;
    return chart === 'difference' || chart === 'series' ? `${chart}:${this.measures[chart]}` : chart;
  }

  /** Turns to the chart that a link names; an unknown measure is left out. */
  turnTo(chart: string): void {
    const [family = '', measure] = chart.split(':');
    if ((family === 'difference' || family === 'series') && session.engine?.catalogue.series.some(({ name }) => name === measure)) {
      this.measures[family] = measure!;
    }
    this.chart = family === 'replay' ? chart : family;
  }
}

export const view = new View();

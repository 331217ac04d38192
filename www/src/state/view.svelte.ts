import type { Experiment } from '../../pkg/community_sim.js';
import { session } from '../engine/session.svelte';
import type { Picture } from '../engine/pictures';
import type { ChartRequest } from '../engine/protocol';
import { lookOf } from './looks';
import { store, stored, storedInTab } from './stored';

/** How the page looks: for a desk by day and by night, and for a room. */
export const APPEARANCES = ['light', 'dark', 'projector'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const APPEARANCE = 'community-sim.appearance';
/** Where a tab remembers a prediction that is open. */
export const PREDICTING = 'community-sim.predicting';

/** What was chosen before, or what the system prefers. */
function storedAppearance(): Appearance {
  const known = APPEARANCES.find((appearance) => appearance === stored(APPEARANCE));
  return known ?? (globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** What is looked at, and how. */
class View {
  appearance = $state<Appearance>(storedAppearance());
  /** Large type, for a room. */
  readonly classroom = $derived(this.appearance === 'projector');
  readonly dark = $derived(this.appearance === 'dark');
  notice = $state('');
  /** The settings of the group are unfolded. */
  settings = $state(false);
  /** A prediction is open: nothing of the results is shown. */
  hidden = $state(storedInTab(PREDICTING) !== null);
  chart = $state('');
  /** The daily series that the free chart shows. */
  measure = $state('messages');
  /** The first and the last day, from 1, that charts of days show; null for the whole run. No part of a document. */
  days = $state.raw<[number, number] | null>(null);
  /** By place on the page. */
  readonly pictures: ReadonlyMap<string, Picture> = $derived(new Map(session.pictures.map((picture) => [picture.slot, picture])));

  #wanted = new Map<string, ChartRequest>();
  #showTimer: ReturnType<typeof setTimeout> | undefined;

  /** A place on the page wants a chart; null when it no longer does. */
  want(slot: string, request: ChartRequest | null): void {
    if (JSON.stringify(request) === JSON.stringify(this.#wanted.get(slot) ?? null)) return;
    if (request) this.#wanted.set(slot, request);
    else this.#wanted.delete(slot);
    // No frame is waited for: there are none while the window for the room covers this one.
    clearTimeout(this.#showTimer);
    this.#showTimer = setTimeout(() => session.show([...this.#wanted.values()]), 10);
  }

  /** The chart as a link names it: `family`, or `series:measure`. */
  get chartName(): string {
    return this.chart === 'series' ? `series:${this.measure}` : this.chart;
  }

  /** How the line of a strategy looks, with the colour of the appearance. */
  lookOf(experiment: Experiment, strategy: number): { colour: string; dashes: number[]; idle: boolean } {
    const { looks } = session.engine!;
    const number = lookOf(experiment, strategy);
    const look = looks[number ?? looks.length - 1]!;
    return { colour: this.dark ? look.on_dark : look.colour, dashes: look.dashes, idle: number === null };
  }

  choose(appearance: Appearance): void {
    this.appearance = appearance;
    store(APPEARANCE, appearance);
  }

  /** Turns to the chart that a link names; an unknown measure is left out. */
  turnTo(chart: string): void {
    const [family = '', measure = 'wau'] = chart.split(':');
    // Older links name the chart of differences, which now stands below every chart of levels.
    const free = family === 'series' || family === 'difference';
    if (free && session.engine?.catalogue.series.some(({ name }) => name === measure)) this.measure = measure;
    this.chart = family === 'replay' ? chart : free ? 'series' : family;
  }
}

export const view = new View();

import type { DocumentError, Experiment } from '../../pkg/community_sim.js';
import { Failure } from '../engine/protocol';
import { session, type Draft } from '../engine/session.svelte';
import { t } from '../i18n/language.svelte';
import { copy } from './experiment';
import { History } from './history';
import { LinkError, decode, encode, type LinkProblem } from './link';
import type { Moved } from './patch';
import { storedInTab, storeInTab } from './stored';
import { view } from './view.svelte';

/** Something from outside that could not be opened. */
export type Unopened =
  | { source: 'link'; errors: readonly DocumentError[]; reason: LinkProblem | 'slow' | null }
  | { source: 'file'; name: string; errors: readonly DocumentError[]; reason: 'not_plan' | 'slow' | null };

/** A document as it stood at a time, and the sitting in which it was worked on, from being opened on. */
type Stand = Draft & { sitting: string };

const standOf = (experiment: Experiment, sitting: string): Stand => ({ experiment, text: JSON.stringify(experiment), sitting });
const freshSitting = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;

/** What a tab remembers, so that a sitting outlasts loading the page anew: its name and the address. */
const SITTING = 'community-sim.sitting';

/** The document and its history, and where it comes from. */
class Editor {
  /** Null until a case, a link or a file has been opened. */
  experiment = $state.raw<Experiment | null>(null);
  sitting = $state('');
  canUndo = $state(false);
  canRedo = $state(false);
  /** The built-in case that was opened last; null for a file or a link. */
  preset = $state<string | null>(null);
  /** The case as it is built in. */
  readonly origin = $derived(session.engine?.presets.find(({ name }) => name === this.preset)?.experiment ?? null);
  problem = $state.raw<Unopened | null>(null);
  /** The engine version that made the opened link, when it is another one. */
  otherEngine = $state<string | null>(null);
  /** What the case of the opened link had otherwise when the link was made, where the link changed it; null for the same case. */
  moved = $state.raw<readonly Moved[] | null>(null);

  #history: History<Stand> | null = null;

  // ---- Opening ----

  /** Opens a built-in case; the first one without a name. */
  openPreset(name?: string): void {
    const presets = session.engine?.presets ?? [];
    const preset = presets.find((preset) => preset.name === name) ?? presets[0];
    if (preset) this.openExperiment(preset.experiment, preset.name);
  }

  /** `own`: the sitting to go on with. */
  async openLink(hash: string, own?: string): Promise<void> {
    try {
      const shared = await decode(hash, session.engine?.presets ?? []);
      const experiment = await session.read(shared.document);
      if (shared.chart) view.turnTo(shared.chart);
      const [sitting, link] = storedInTab(SITTING)?.split(' ') ?? [];
      this.openExperiment(experiment, shared.preset, own ?? (link === hash ? sitting : undefined));
      this.moved = shared.otherCase ? shared.moved : null;
      this.otherEngine = shared.engine !== '' && shared.engine !== session.engine?.version ? shared.engine : null;
    } catch (error) {
      if (error instanceof LinkError) this.problem = { source: 'link', errors: [], reason: error.problem };
      else if (error instanceof Failure) this.problem = { source: 'link', errors: error.errors, reason: error.fatal ? 'slow' : null };
      else throw error;
    }
  }

  async openFile(file: File): Promise<void> {
    const experiment = await this.readFile(file);
    if (!experiment) return;
    this.openExperiment(experiment, null);
    view.notice = t('notices-opened', { name: file.name });
  }

  /** The document that a file holds; null where it holds none, which is shown. */
  async readFile(file: File): Promise<Experiment | null> {
    try {
      return await session.read(file);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const { errors, fatal } = error;
      // What is wrong with it as a whole makes it no plan at all.
      const whole = errors.every(({ path }) => path === '');
      this.problem = { source: 'file', name: file.name, errors, reason: fatal ? 'slow' : whole ? 'not_plan' : null };
      return null;
    }
  }

  /** A document takes the place of the current one; undo goes back to it. */
  openExperiment(experiment: Experiment, preset: string | null, sitting = freshSitting()): void {
    this.problem = null;
    this.otherEngine = null;
    this.moved = null;
    this.preset = preset;
    const stand = standOf(experiment, sitting);
    if (this.#history) this.#history.change(stand);
    else this.#history = new History(stand);
    this.#changed();
  }

  // ---- Editing ----

  /** Changes the experiment. Changes with the same `about` in a row are one step of undo, until [`seal`]. */
  edit(change: (experiment: Experiment) => void, about: string | null = null): void {
    if (!this.#history) return;
    const { experiment, text, sitting } = this.#history.present;
    const next = copy(experiment);
    change(next);
    const stand = standOf(next, sitting);
    if (stand.text === text) return;
    this.#history.change(stand, about);
    this.#changed();
  }

  seal(): void {
    this.#history?.seal();
  }

  undo(): void {
    if (!this.#history?.canUndo) return;
    this.#history.undo();
    view.notice = t('notices-undone');
    this.#changed();
  }

  redo(): void {
    if (!this.#history?.canRedo) return;
    this.#history.redo();
    view.notice = t('notices-redone');
    this.#changed();
  }

  #changed(): void {
    const { present, canUndo, canRedo } = this.#history!;
    this.experiment = present.experiment;
    this.sitting = present.sitting;
    this.canUndo = canUndo;
    this.canRedo = canRedo;
    session.run(present);
  }

  // ---- Sharing ----

  /** The part of an address that holds the experiment. */
  link(): Promise<string> {
    const { engine } = session;
    const preset = engine?.presets.find(({ name }) => name === this.preset) ?? null;
    return encode({ engine: engine?.version ?? '', document: this.experiment!, preset, chart: view.chartName });
  }

  /** Puts the experiment into the address, so that reloading and bookmarks keep it, and gives the whole address. */
  async writeAddress(): Promise<string> {
    const { sitting } = this;
    const link = await this.link();
    history.replaceState(null, '', link);
    storeInTab(SITTING, `${sitting} ${link}`);
    return location.href;
  }
}

export const editor = new Editor();

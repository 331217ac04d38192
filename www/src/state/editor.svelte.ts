import type { DocumentError, Experiment } from '../../pkg/community_sim.js';
import { Failure } from '../engine/protocol';
import { session, type Draft } from '../engine/session.svelte';
import { t } from '../i18n/language.svelte';
import { copy } from './experiment';
import { History } from './history';
import { LinkError, decode, encode, type LinkProblem } from './link';
import type { Moved } from './patch';
import { view } from './view.svelte';

/** Something from outside that could not be opened. */
export type Unopened =
  | { source: 'link'; errors: readonly DocumentError[]; reason: LinkProblem | 'slow' | null }
  | { source: 'file'; name: string; errors: readonly DocumentError[]; reason: 'not_plan' | 'slow' | null };

const draftOf = (experiment: Experiment): Draft => ({ experiment, text: JSON.stringify(experiment) });

/** The document and its history, and where it comes from. */
class Editor {
  /** Null until a case, a link or a file has been opened. */
  experiment = $state.raw<Experiment | null>(null);
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

  #history: History<Draft> | null = null;

  // ---- Opening ----

  /** Opens a built-in case; the first one without a name. */
  openPreset(name?: string): void {
    const presets = session.engine?.presets ?? [];
    const preset = presets.find((preset) => preset.name === name) ?? presets[0];
    if (preset) this.openExperiment(preset.experiment, preset.name);
  }

  async openLink(hash: string): Promise<void> {
    try {
      const shared = await decode(hash, session.engine?.presets ?? []);
      const experiment = await session.read(shared.document);
      if (shared.chart) view.turnTo(shared.chart);
      this.openExperiment(experiment, shared.preset);
      this.moved = shared.otherCase ? shared.moved : null;
      this.otherEngine = shared.engine !== '' && shared.engine !== session.engine?.version ? shared.engine : null;
    } catch (error) {
      if (error instanceof LinkError) this.problem = { source: 'link', errors: [], reason: error.problem };
      else if (error instanceof Failure) this.problem = { source: 'link', errors: error.errors, reason: error.fatal ? 'slow' : null };
      else throw error;
    }
  }

  async openFile(file: File): Promise<void> {
    const { name } = file;
    try {
      this.openExperiment(await session.read(file), null);
      view.notice = t('notices-opened', { name });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const { errors, fatal } = error;
      // What is wrong with it as a whole makes it no plan at all.
      const whole = errors.every(({ path }) => path === '');
      this.problem = { source: 'file', name, errors, reason: fatal ? 'slow' : whole ? 'not_plan' : null };
    }
  }

  /** A document takes the place of the current one; undo goes back to it. */
  openExperiment(experiment: Experiment, preset: string | null): void {
    this.problem = null;
    this.otherEngine = null;
    this.moved = null;
    this.preset = preset;
    const draft = draftOf(experiment);
    if (this.#history) this.#history.change(draft);
    else this.#history = new History(draft);
    this.#changed();
  }

  // ---- Editing ----

  /** Changes the experiment. Changes with the same `about` in a row are one step of undo, until [`seal`]. */
  edit(change: (experiment: Experiment) => void, about: string | null = null): void {
    if (!this.#history) return;
    const { experiment, text } = this.#history.present;
    const next = copy(experiment);
    change(next);
    const draft = draftOf(next);
    if (draft.text === text) return;
    this.#history.change(draft, about);
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
    this.canUndo = canUndo;
    this.canRedo = canRedo;
    session.run(present);
  }

  // ---- Sharing ----

  /** Puts the experiment into the address, so that reloading and bookmarks keep it, and gives the whole address. */
  async writeAddress(): Promise<string> {
    const { engine } = session;
    const preset = engine?.presets.find(({ name }) => name === this.preset) ?? null;
    const link = await encode({ engine: engine?.version ?? '', document: this.experiment!, preset, chart: view.chartName });
    history.replaceState(null, '', link);
    return location.href;
  }
}

export const editor = new Editor();

import { readCatalogue, type Breach, type Cast, type Catalogue, type Comparison, type Diary, type Preset, type Replay } from '../engine/answers';
import { DeskFailure } from '../engine/desk';
import { poolSize } from '../engine/pool';
import type { ChartRequest, DocumentError, Drawing } from '../engine/protocol';
import { Session, type Phase, type View } from '../engine/session';
import { compile, spawn } from '../engine/start';
import { preferredLanguage, translator } from '../i18n/language.svelte';
import { copy, type Experiment, type Language } from './experiment';
import { History } from './history';
import { LinkError, decode, encode, holdsExperiment, type LinkProblem } from './link';
import { readForms, type Forms } from './schema';

/** Files beyond this are not even read. */
const MAX_FILE = 64 * 1024 * 1024;

/** Something from outside that could not be opened. */
export type Problem =
  | { source: 'link'; errors: DocumentError[]; reason: LinkProblem | 'slow' | null }
  | { source: 'file'; name: string; errors: DocumentError[]; reason: 'large' | 'not_plan' | 'slow' | null };

/** A chart as it is shown: a picture's address and its text. */
export interface Picture {
  url: string;
  svg: string;
  summary: string;
}

/** What the engine is, once it runs. */
interface Engine {
  version: string;
  presets: Preset[];
  forms: Forms;
  catalogue: Catalogue;
}

/** Whether the text is JSON of the kind that every plan is, right or wrong. */
function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** The state of the page: one experiment document with its history, the view settings, and what the engine says. */
class Studio {
  engine = $state.raw<Engine | null>(null);
  /** Why the engine could not start. */
  broken = $state<string | null>(null);
  /** Null until a case, a link or a file has been opened. */
  experiment = $state.raw<Experiment | null>(null);
  canUndo = $state(false);
  canRedo = $state(false);
  /** The built-in case that was opened last; null for a file or a link. */
  preset = $state<string | null>(null);

  phase = $state.raw<Phase>({ kind: 'running' });
  done = $state(0);
  total = $state(0);
  worlds = $state(0);
  comparison = $state.raw<Comparison | null>(null);
  comparisonText: string | null = null;
  /** Real and simulated figures of a replay; null without one. */
  replay = $state.raw<Replay | null>(null);
  /** The experiment that the shown results belong to. */
  shown = $state.raw<Experiment | null>(null);
  pictures = $state.raw<ReadonlyMap<string, Picture>>(new Map());

  problem = $state.raw<Problem | null>(null);
  /** The engine version that made the opened link, when it is another one. */
  otherEngine = $state<string | null>(null);
  notice = $state('');

  classroom = $state(false);
  chart = $state('');
  /** The daily series that the two free charts show. */
  measures = $state({ difference: 'wau', series: 'messages' });

  #history: History<Experiment> | null = null;
  #session: Session | null = null;
  #slots = new Map<string, ChartRequest>();
  #shownText = '';
  #addressTimer: ReturnType<typeof setTimeout> | undefined;
  #showTimer = 0;

  /** Starts the engine and opens what the address holds, or the first case. */
  async start(): Promise<void> {
    translator.language = preferredLanguage(navigator.languages);
    try {
      const module = await compile();
      this.#session = new Session(spawn, module, poolSize(navigator.hardwareConcurrency), {
        phase: (phase) => (this.phase = phase),
        progress: (done, total) => {
          this.done = done;
          this.total = total;
        },
        view: (view) => this.#view(view),
      });
      const info = await this.#session.info();
      this.engine = {
        version: info.version,
        presets: JSON.parse(info.presets) as Preset[],
        forms: readForms(info.schema),
        catalogue: readCatalogue(info.series, info.words),
      };
    } catch (error) {
      this.broken = error instanceof Error ? error.message : String(error);
      return;
    }
    if (holdsExperiment(location.hash)) await this.openLink(location.hash);
    else this.openPreset();
  }

  // ---- Opening ----

  /** Opens a built-in case; the first one without a name. */
  openPreset(name?: string): void {
    const preset = this.engine?.presets.find((preset) => preset.name === name) ?? this.engine?.presets[0];
    if (!preset) return;
    this.#open(preset.experiment);
    this.preset = preset.name;
  }

  async openLink(hash: string): Promise<void> {
    try {
      const shared = await decode(hash);
      const { experiment, errors } = await this.#check(shared.document);
      if (!experiment) {
        this.problem = { source: 'link', errors, reason: null };
        return;
      }
      if (shared.view.language) translator.language = shared.view.language;
      if (shared.view.chart) this.#turnTo(shared.view.chart);
      this.#open(experiment);
      this.preset = null;
      this.otherEngine = shared.engine !== '' && shared.engine !== this.engine?.version ? shared.engine : null;
    } catch (error) {
      if (error instanceof LinkError) this.problem = { source: 'link', errors: [], reason: error.problem };
      else if (error instanceof DeskFailure) this.problem = { source: 'link', errors: error.failure.errors, reason: 'slow' };
      else throw error;
    }
  }

  async openFile(file: File): Promise<void> {
    if (file.size > MAX_FILE) {
      this.problem = { source: 'file', name: file.name, errors: [], reason: 'large' };
      return;
    }
    try {
      const text = await file.text();
      const { experiment, errors } = await this.#check(text);
      if (!experiment) {
        this.problem = { source: 'file', name: file.name, errors, reason: isObject(text) ? null : 'not_plan' };
        return;
      }
      this.#open(experiment);
      this.preset = null;
      this.notice = translator.t.notices.opened(file.name);
    } catch (error) {
      if (!(error instanceof DeskFailure)) throw error;
      this.problem = { source: 'file', name: file.name, errors: error.failure.errors, reason: 'slow' };
    }
  }

  async #check(text: string): Promise<{ experiment: Experiment | null; errors: DocumentError[] }> {
    const answer = await this.#session!.check(text);
    return { experiment: answer.experiment === null ? null : (JSON.parse(answer.experiment) as Experiment), errors: answer.errors };
  }

  /** A document takes the place of the current one; undo goes back to it. */
  #open(experiment: Experiment): void {
    this.problem = null;
    this.otherEngine = null;
    if (this.#history) this.#history.change(experiment);
    else this.#history = new History(experiment);
    this.#changed();
  }

  // ---- Editing ----

  /** Changes the experiment. Changes with the same `about` in a row are one step of undo, until [`seal`]. */
  edit(change: (experiment: Experiment) => void, about: string | null = null): void {
    if (!this.#history) return;
    const next = copy(this.#history.present);
    change(next);
    if (JSON.stringify(next) === JSON.stringify(this.#history.present)) return;
    this.#history.change(next, about);
    this.#changed();
  }

  seal(): void {
    this.#history?.seal();
  }

  undo(): void {
    if (!this.#history?.canUndo) return;
    this.#history.undo();
    this.notice = translator.t.notices.undone;
    this.#changed();
  }

  redo(): void {
    if (!this.#history?.canRedo) return;
    this.#history.redo();
    this.notice = translator.t.notices.redone;
    this.#changed();
  }

  #changed(): void {
    const history = this.#history!;
    this.experiment = history.present;
    this.canUndo = history.canUndo;
    this.canRedo = history.canRedo;
    this.#session!.run(JSON.stringify(this.experiment));
    this.#rememberInAddress();
  }

  // ---- Running ----

  cancel(): void {
    this.#session?.cancel();
  }

  resume(): void {
    this.#session?.resume();
  }

  #view(view: View): void {
    if (view.comparison === null) return;
    this.worlds = view.worlds;
    if (view.text !== this.#shownText) {
      this.#shownText = view.text;
      this.shown = JSON.parse(view.text) as Experiment;
    }
    if (view.comparison !== this.comparisonText) {
      this.comparisonText = view.comparison;
      this.comparison = JSON.parse(view.comparison) as Comparison;
    }
    this.replay = view.replay === null ? null : (JSON.parse(view.replay) as Replay);
    this.#hang(view.drawings);
  }

  /** Hangs up new pictures and releases the memory of those that they replace. */
  #hang(drawings: readonly Drawing[]): void {
    const pictures = new Map<string, Picture>();
    drawings.forEach(({ slot, svg, summary }) => {
      const old = this.pictures.get(slot);
      if (old?.svg === svg) pictures.set(slot, { ...old, summary });
      else pictures.set(slot, { url: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), svg, summary });
    });
    const kept = new Set([...pictures.values()].map(({ url }) => url));
    for (const { url } of this.pictures.values()) {
      // The old picture is still on the screen until the new one has been decoded.
      if (!kept.has(url)) setTimeout(() => URL.revokeObjectURL(url), 2_000);
    }
    this.pictures = pictures;
  }

  /** What a strategy breaks of the platform's rules: by one of its tactics, or by the scenario alone. */
  breaches(strategy: number, tactic?: string): Breach[] {
    return (this.comparison?.breaches ?? []).filter((breach) => breach.strategy === strategy && breach.tactic === tactic);
  }

  // ---- Charts ----

  /** A place on the page wants a chart; null when it no longer does. */
  want(slot: string, request: ChartRequest | null): void {
    const wanted = JSON.stringify(request);
    if (wanted === JSON.stringify(this.#slots.get(slot) ?? null)) return;
    if (request) this.#slots.set(slot, request);
    else this.#slots.delete(slot);
    cancelAnimationFrame(this.#showTimer);
    this.#showTimer = requestAnimationFrame(() => this.#session?.show([...this.#slots.values()]));
  }

  /** Turns to the chart `family` or `family:measure` that a link names; an unknown measure is left out. */
  #turnTo(chart: string): void {
    const [family, measure] = chart.split(':');
    if ((family === 'difference' || family === 'series') && this.engine?.catalogue.series.some(({ name }) => name === measure)) {
      this.measures[family] = measure!;
    }
    this.chart = family === 'replay' ? chart : (family ?? '');
  }

  table(name: string, language: Language): Promise<{ columns: string[]; rows: (number | string | null)[][] }> {
    return this.#session!.table(name, language);
  }

  dailyCsv(): Promise<string> {
    return this.#session!.dailyCsv();
  }

  // ---- Diaries ----

  cast(strategy: number, world: number): Promise<Cast> {
    return this.#session!.cast(strategy, world);
  }

  diary(strategy: number, world: number, member: string): Promise<Diary> {
    return this.#session!.diary(strategy, world, member);
  }

  // ---- Sharing ----

  async link(): Promise<string> {
    const family = this.chart;
    const chart = family === 'difference' || family === 'series' ? `${family}:${this.measures[family]}` : family;
    const view = { language: translator.language, chart };
    return encode({ engine: this.engine?.version ?? '', document: this.experiment, view });
  }

  /** The address follows the experiment, so that reloading and bookmarks keep it. */
  #rememberInAddress(): void {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => void this.writeAddress(), 300);
  }

  /** Puts the experiment into the address, and gives the whole address. */
  async writeAddress(): Promise<string> {
    clearTimeout(this.#addressTimer);
    history.replaceState(null, '', await this.link());
    return location.href;
  }
}

export const studio = new Studio();

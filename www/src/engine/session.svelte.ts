import { transfer, type Remote } from 'comlink';
import type { BuiltIn, Catalogue, ChartWorlds, Comparison, DocumentError, Experiment, Fit, Breach, Language, LineLook, ReplayResult, Cast, Diary, StoppedTactic, Text } from '../../pkg/community_sim.js';
import { readForms, type Forms } from '../state/schema';
import { Desk } from './desk';
import { Inquiry } from './inquiry';
import { Pool, poolSize } from './pool';
import { firstProgram, wholeProgram, type Program } from './program';
import { read, release, type Picture } from './pictures';
import { Failure, type Batch, type Begun, type ChartRequest, type Drawing, type Grounds, type Kept } from './protocol';
import { EngineWorker } from './remote';
import type { Engine } from './worker';

/** How often a job starts again after the desk was lost. */
const RESTARTS = 2;
/** The shortest time between two drawings of a job; its first and its last one wait for nothing. */
const PAUSE_MILLISECONDS = 250;
/** How long a change waits for the first picture of the one before, so that a slider that is dragged shows where it has been. */
const PATIENCE_MILLISECONDS = 500;
/** Where the charts hang that are looked at. */
const BOARD: readonly string[] = ['main', 'difference'];

/** What the engine is doing. */
export type Phase =
  | { kind: 'running' }
  | { kind: 'done' }
  | { kind: 'stopped' }
  | { kind: 'wrong'; errors: readonly DocumentError[] }
  | { kind: 'failed'; message: string };

/** What the engine is, once it runs. */
interface EngineInfo {
  version: string;
  presets: BuiltIn[];
  forms: Forms;
  catalogue: Catalogue;
  /** How the lines of the first, second … strategy look. */
  looks: LineLook[];
}

/** An experiment, and the text of it that the engine reads. */
export interface Draft {
  readonly experiment: Experiment;
  text: string;
}

/**
 * What the engine has found for a group that already runs stands in the document from then on, as in one that is read: neither the
 * next edit nor another worker looks for it again. It is no edit, and the document stays the one that was asked for.
 */
function keepFit(draft: Draft, fit: Fit | null): void {
  const { today } = draft.experiment.scenario;
  if (!today || !fit || today.fit?.of === fit.of) return;
  today.fit = fit;
  draft.text = JSON.stringify(draft.experiment);
}

/** A real community beside the simulated one, a group that already runs, people who are not known for sure: the whole program alone has them. */
const wantsWhole = ({ replay, today, posterior }: Experiment['scenario']): boolean => !!(replay || today || posterior);

/** The engine: one experiment at a time on the pool and the desk, and what is known of it. */
class Session {
  engine = $state.raw<EngineInfo | null>(null);
  /** Why the engine could not start. */
  broken = $state<string | null>(null);
  phase = $state.raw<Phase>({ kind: 'running' });
  /** Worlds done and asked for, over all strategies. */
  done = $state(0);
  total = $state(0);
  comparison = $state.raw<Comparison | null>(null);
  /** Real and simulated figures of a replay; null without one. */
  replay = $state.raw<ReplayResult | null>(null);
  /** The experiment that the shown results belong to. */
  shown = $state.raw<Experiment | null>(null);
  /** The experiment that was asked for last. */
  asked = $state.raw<Experiment | null>(null);
  /** Whether the plan that does nothing is compared, too. */
  idle = $state(true);
  /** The shown results belong to what was there before the last change. */
  readonly stale = $derived(this.shown !== null && this.shown !== this.asked);
  pictures = $state.raw<readonly Picture[]>([]);

  #started: Promise<boolean> | null = null;
  /** What workers start with. */
  #program!: Program;
  /** The whole program, once it is at work. */
  #whole: Promise<Program> | null = null;
  #desk!: Desk;
  #pool!: Pool;
  #job = 0;
  #draft: Draft | null = null;
  #open = false;
  #restarts = 0;
  /** While one document is being opened or has no picture yet, only the latest of those that follow is kept. */
  #opening = false;
  #next: Draft | null = null;
  /** The search for what a running group has grown from. */
  #seeking: Inquiry<Fit | null> | null = null;
  #patience: ReturnType<typeof setTimeout> | null = null;
  #charts: ChartRequest[] = [];
  #drawing = false;
  /** All worlds are done; the run is over when they are drawn. */
  #complete = false;
  /** There is something to draw that the last drawing does not show. */
  #wished = false;
  /** What has been drawn of the job: the charts that are looked at, or all that are in sight. */
  #drawn: 'nothing' | 'board' | 'sight' = 'nothing';
  /** Worlds that have come, of which `done` tells with the next drawing: the page is painted no more often for it. */
  #come = 0;
  /** Worlds that were there when the job began, and when that was. */
  #began = { come: 0, at: 0 };
  /** Holds the next drawing back. */
  #pause: ReturnType<typeof setTimeout> | null = null;

  /** Starts the engine, once; whether it runs. */
  start(): Promise<boolean> {
    return (this.#started ??= this.#start());
  }

  async #start(): Promise<boolean> {
    try {
      this.#program = await firstProgram();
      this.#desk = new Desk(this.spawn, () => this.#deskWasLost());
      this.#pool = new Pool(this.spawn, poolSize(navigator.hardwareConcurrency));
      const { version, presets, schema, catalogue, looks } = await this.#desk.ask((engine) => engine.info());
      this.engine = { version, presets, forms: readForms(schema), catalogue, looks };
      return true;
    } catch (error) {
      this.broken = error instanceof Error ? error.message : String(error);
      return false;
    }
  }

  /** The whole program at work, which is fetched behind the first one. */
  #wholly(): Promise<Program> {
    if (this.#program.whole) return Promise.resolve(this.#program);
    return (this.#whole ??= this.#takeOver().catch((error: unknown) => {
      this.#whole = null;
      throw new Failure(error instanceof Error ? error.message : String(error));
    }));
  }

  async #takeOver(): Promise<Program> {
    const program = await wholeProgram();
    this.#program = program;
    this.#desk.start(program);
    this.#pool.takeOver(program);
    return program;
  }

  /** Asks the desk what only the whole program knows. */
  async #askWholly<T>(question: (engine: Remote<Engine>) => Promise<T>): Promise<T> {
    await this.#wholly();
    return this.#desk.ask(question);
  }

  /** The experiment of a text or a file, with all defaults filled in. Rejects with a [`Failure`]. */
  async read(source: string | File): Promise<Experiment> {
    // A word in a text that stands for something else costs no more than the time of a fetch.
    if (source instanceof File || /"(today|posterior)"/.test(source)) await this.#wholly();
    return this.#desk.read(source);
  }

  /** A worker of the program at work, for single worlds. */
  readonly spawn = (lost: (failure: Failure) => void): EngineWorker => new EngineWorker(this.#program, lost);

  /** A worker of the whole program for what stands by itself. */
  async worker(lost: (failure: Failure) => void): Promise<EngineWorker> {
    return new EngineWorker(await this.#wholly(), lost);
  }

  freshSeed(): Promise<number> {
    return this.#desk.ask((engine) => engine.freshSeed());
  }

  run(draft: Draft): void {
    this.asked = draft.experiment;
    this.#restarts = 0;
    if (this.#opening) {
      this.#next = draft;
      this.#seeking?.stop();
    } else if (this.#open && this.#drawn === 'nothing' && this.phase.kind === 'running') {
      this.#next = draft;
      this.#wait();
    } else void this.#begin(draft);
  }

  #wait(): void {
    this.#patience ??= setTimeout(() => this.#goOn(), PATIENCE_MILLISECONDS);
  }

  /** Turns to what was asked for meanwhile. */
  #goOn(): void {
    const next = this.#next;
    if (!next || this.#opening) return;
    this.#next = null;
    void this.#begin(next);
  }

  /** With or without the plan that does nothing. */
  compareIdle(idle: boolean): void {
    this.idle = idle;
    this.resume();
  }

  /** Stops at what is done. */
  cancel(): void {
    this.#next = null;
    this.#pool.cancel();
    this.phase = { kind: 'stopped' };
    this.#seeking?.stop();
    this.#refresh();
  }

  get #stopped(): boolean {
    return this.phase.kind === 'stopped';
  }

  /** Goes on after a stop or a failure. */
  resume(): void {
    if (this.#draft) this.run(this.#draft);
  }

  /** The charts to be drawn from now on. */
  show(charts: ChartRequest[]): void {
    this.#charts = charts;
    this.#refresh();
  }

  /** The comparison word for word as the command line writes it. */
  comparisonJson(): Promise<string> {
    return this.#askWholly((engine) => engine.comparisonJson());
  }

  cast(strategy: number, world: number): Promise<Cast> {
    return this.#askWholly((engine) => engine.cast(strategy, world));
  }

  diary(strategy: number, world: number, member: string): Promise<Diary> {
    return this.#askWholly((engine) => engine.diary(strategy, world, member));
  }

  /** The world that stands for those of a strategy. */
  typicalWorld(strategy: number): Promise<number | undefined> {
    return this.#askWholly((engine) => engine.typicalWorld(strategy));
  }

  /** The tactics of a strategy that something kept from being done, and what. */
  stopped(strategy: number): Promise<StoppedTactic[]> {
    return this.#askWholly((engine) => engine.stopped(strategy));
  }

  /** The single worlds behind a chart of levels. */
  worlds(chart: string): Promise<ChartWorlds> {
    return this.#askWholly((engine) => engine.worlds(chart));
  }

  /**
   * Runs the worlds of the open document, which is over, without its shocks; charts show them then, too. `heard` is told how far they
   * are. Gives what the shocks do to each plan, in sentences.
   */
  async showWithout(heard: (share: number) => void): Promise<Text[]> {
    const { packed, missing, total } = await this.#askWholly((engine) => engine.showWithout());
    const job = ++this.#job;
    let left = missing.reduce((sum, { worlds }) => sum + worlds, 0);
    await new Promise<void>((finished, failed) => {
      const result = (batch: Batch, values: Float64Array): void => {
        left -= batch.worlds;
        heard(1 - left / total);
        if (job === this.#job) this.#desk.ask((engine) => engine.insertWithout(batch, transfer(values, [values.buffer]))).catch(failed);
      };
      this.#pool.start(job, packed, missing, { result, finished, failed }, { shared: !!this.shown?.scenario.today });
    });
    if (job !== this.#job) return [];
    this.#refresh();
    return this.#askWholly((engine) => engine.toldWithout());
  }

  async hideWithout(): Promise<void> {
    await this.#askWholly((engine) => engine.hideWithout());
    this.#refresh();
  }

  dailyCsv(): Promise<string> {
    return this.#askWholly((engine) => engine.dailyCsv());
  }

  /** The report of the comparison, an HTML file, with what questions about the same plans found. */
  report(language: Language, answers: readonly Kept[]): Promise<string> {
    return this.#askWholly((engine) => engine.report(language, answers));
  }

  /** What the model's numbers rest on. */
  grounds(): Promise<Grounds> {
    return this.#askWholly((engine) => engine.grounds());
  }

  /** The description of the model, as Markdown. */
  odd(language: Language): Promise<string> {
    return this.#askWholly((engine) => engine.odd(language));
  }

  /** What a strategy breaks of the platform's rules: by one of its tactics, or by the scenario alone. */
  breaches(strategy: number, tactic?: string): Breach[] {
    return (this.comparison?.breaches ?? []).filter((breach) => breach.strategy === strategy && (breach.tactic ?? undefined) === tactic);
  }

  async #begin(draft: Draft): Promise<void> {
    const job = ++this.#job;
    if (this.#patience !== null) clearTimeout(this.#patience);
    this.#patience = null;
    this.#draft = draft;
    this.#open = false;
    this.#complete = false;
    this.#drawn = 'nothing';
    this.phase = { kind: 'running' };
    this.#opening = true;
    // Asked before the page shows the edit, which takes longer than the asking.
    const ask = () => this.#desk.ask((engine) => engine.open(draft.text, this.idle));
    const answer = wantsWhole(draft.experiment.scenario) ? this.#wholly().then(() => this.#seek(draft)).then(ask) : ask();
    const opened = await answer.catch((failure: Failure) => failure);
    // A desk that was lost has started the job again by itself.
    if (job !== this.#job) return;
    this.#opening = false;
    if (opened instanceof Failure) {
      // A search that was stopped has found nothing, which is no failure.
      if (this.#next) this.#goOn();
      else if (!this.#stopped) this.#fail(job, opened);
      return;
    }
    this.#open = true;
    this.#work(job, opened, !!draft.experiment.scenario.today);
    if (this.#next) this.#wait();
  }

  /** Finds what a running group has grown from, where that is not known, on every core. */
  async #seek(draft: Draft): Promise<void> {
    if (!draft.experiment.scenario.today) return;
    const seeking = new Inquiry(async () => this.#desk, this.spawn, poolSize(navigator.hardwareConcurrency), (engine) => engine.sought(), () => {});
    this.#seeking = seeking;
    try {
      keepFit(draft, await seeking.ask((engine) => engine.seek(draft.text)));
    } finally {
      if (this.#seeking === seeking) this.#seeking = null;
    }
  }

  #work(job: number, { packed, missing, total }: Begun, shared: boolean): void {
    this.#come = total - missing.reduce((sum, batch) => sum + batch.worlds, 0);
    this.#began = { come: this.#come, at: performance.now() };
    this.done = this.#come;
    this.total = total;
    if (this.#come > 0) this.#refresh();
    // Stopped while it was being opened.
    if (this.#stopped) return;
    this.#pool.start(job, packed, missing, {
      result: (batch, values, drawable) => {
        if (job !== this.#job) return;
        this.#come += batch.worlds;
        this.#desk
          .ask((engine) => engine.insert(batch, transfer(values, [values.buffer])))
          // The end of the job has a drawing of its own, which the desk makes behind all that it was given.
          .then(() => drawable && !this.#complete && this.#refresh())
          .catch((failure: Failure) => this.#fail(job, failure));
      },
      finished: () => {
        if (job !== this.#job) return;
        this.#complete = true;
        this.#refresh();
      },
      failed: (failure) => this.#fail(job, failure),
    }, { shared, draws: true });
  }

  /** Draws again, never twice at a time: while one drawing is made or has just been made, later wishes become one. */
  #refresh(): void {
    this.#wished = true;
    const waits = this.#drawn !== 'nothing' && !this.#complete && (this.#pause !== null || this.#left() < PAUSE_MILLISECONDS);
    if (this.#open && !this.#drawing && !waits) this.#draw();
  }

  /** Milliseconds until the job is over, if worlds go on to come as they did. */
  #left(): number {
    const { come, at } = this.#began;
    return this.phase.kind === 'running' && this.#come > come ? ((performance.now() - at) * (this.total - this.#come)) / (this.#come - come) : Infinity;
  }

  /** Draws: of a new job the charts that are looked at first, then what is in sight, and the rest when it is over. */
  #draw(): void {
    const job = this.#job;
    const draft = this.#draft;
    const complete = this.#complete;
    const board = this.#charts.filter(({ slot }) => BOARD.includes(slot));
    const partly = this.#drawn === 'nothing' && board.length > 0;
    const charts = partly ? board : this.phase.kind === 'running' ? this.#charts.filter(({ near }) => near) : this.#charts;
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
    this.#wished = false;
    this.#drawing = true;
    this.#desk
      .ask((engine) => engine.know(charts))
      .then(async ({ comparison, replay, drawings }) => {
        const pictures = await read(drawings, this.pictures);
        if (job !== this.#job) return release(pictures, this.pictures);
        this.done = this.#come;
        if (comparison) {
          // Behind the very first picture, which it would hold up. Whoever needs it asks again and is told why it does not come.
          if (!this.shown) this.#wholly().catch(() => {});
          this.comparison = comparison;
          this.replay = replay;
          this.#hang(pictures);
          this.shown = draft!.experiment;
          this.#drawn = partly ? 'board' : 'sight';
          // A frame is painted when the task behind its callbacks begins.
          requestAnimationFrame(() => setTimeout(() => this.#pool.goOn()));
          this.#wished ||= partly || this.#complete !== complete;
          this.#goOn();
        }
        if (!this.#complete || this.#wished) return;
        this.#complete = false;
        this.phase = { kind: 'done' };
        setTimeout(() => this.#drawRest(job, this.#charts), PAUSE_MILLISECONDS);
      })
      .catch((failure: Failure) => this.#fail(job, failure))
      .finally(() => {
        this.#drawing = false;
        this.#pause = setTimeout(() => {
          this.#pause = null;
          if (this.#wished) this.#refresh();
        }, PAUSE_MILLISECONDS);
        if (this.#wished) this.#refresh();
      });
  }

  /** Draws what is out of sight, unless there is something else to do or all is drawn anew. */
  #drawRest(job: number, wished: readonly ChartRequest[]): void {
    const current = () => job === this.#job && wished === this.#charts;
    const rest = wished.filter(({ near }) => !near);
    if (rest.length === 0 || !current()) return;
    this.#desk
      .ask((engine) => engine.draw(rest))
      .then(async (drawings) => {
        const pictures = await read(drawings, this.pictures);
        if (current()) this.#hang(pictures);
        else release(pictures, this.pictures);
      })
      .catch((failure: Failure) => this.#fail(job, failure));
  }

  /** New pictures take the place of those before; the others stay as long as they are wished for. */
  #hang(pictures: readonly Picture[]): void {
    const stays = ({ slot }: Drawing) => this.#charts.some((chart) => chart.slot === slot) && !pictures.some((picture) => picture.slot === slot);
    const before = this.pictures;
    this.pictures = [...pictures, ...before.filter(stays)];
    release(before, this.pictures);
  }

  #deskWasLost(): void {
    if (!this.#draft) return;
    this.#pool.cancel();
    if (this.#restarts >= RESTARTS) {
      this.#job += 1;
      this.#open = false;
      this.#opening = false;
      this.phase = { kind: 'failed', message: 'the desk worker stopped repeatedly' };
      return;
    }
    this.#restarts += 1;
    void this.#begin(this.#draft);
  }

  /** The job cannot go on. */
  #fail(job: number, { message, errors }: Failure): void {
    if (job !== this.#job) return;
    this.#pool.cancel();
    this.phase = errors.length > 0 ? { kind: 'wrong', errors } : { kind: 'failed', message };
    this.#goOn();
  }
}

export const session = new Session();

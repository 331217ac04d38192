import type { Cast, Diary } from './answers';
import { Desk, DeskFailure } from './desk';
import { Pool } from './pool';
import type { ChartRequest, DeskCalls, DocumentError, Drawing, EngineInfo, Failure, Table, WorkerLike } from './protocol';

/** How often a job starts again after the desk was lost. */
const RESTARTS = 2;

/** What the engine is doing. */
export type Phase =
  | { kind: 'running' }
  | { kind: 'done' }
  | { kind: 'stopped' }
  | { kind: 'wrong'; errors: DocumentError[] }
  | { kind: 'failed'; message: string };

/** What is known of the current experiment. */
export interface View {
  /** The experiment that was opened. */
  text: string;
  /** Worlds that every strategy has done. */
  worlds: number;
  /** The engine's comparison, word for word. */
  comparison: string | null;
  /** Real and simulated figures of a replay; null without one. */
  replay: string | null;
  drawings: Drawing[];
}

/** Told what happens; never called after a later `run`, except for the later run. */
export interface SessionEvents {
  phase(phase: Phase): void;
  progress(done: number, total: number): void;
  view(view: View): void;
}

/** One experiment at a time on the pool and the desk. */
export class Session {
  readonly #desk: Desk;
  readonly #pool: Pool;
  #job = 0;
  #text = '';
  #open = false;
  #restarts = 0;
  /** While one document is being opened, only the latest of those that follow is kept. */
  #opening = false;
  #next: string | null = null;
  #charts: ChartRequest[] = [];
  #drawing = false;
  /** All worlds are done; the run is over when they are drawn. */
  #complete = false;
  #stale = false;

  constructor(
    spawn: () => WorkerLike,
    module: WebAssembly.Module,
    workers: number,
    private readonly events: SessionEvents,
  ) {
    this.#desk = new Desk(spawn, module, () => this.#deskWasReplaced());
    this.#pool = new Pool(spawn, module, workers);
  }

  info(): Promise<EngineInfo> {
    return this.#desk.call('info', {});
  }

  check(text: string): Promise<DeskCalls['check']['answer']> {
    return this.#desk.check(text);
  }

  /** Runs the experiment `text`. */
  run(text: string): void {
    this.#restarts = 0;
    if (this.#opening) this.#next = text;
    else void this.#begin(text);
  }

  /** Stops at what is done. */
  cancel(): void {
    this.#next = null;
    this.#pool.cancel();
    this.events.phase({ kind: 'stopped' });
  }

  /** Goes on after a stop or a failure. */
  resume(): void {
    this.run(this.#text);
  }

  /** The charts to be drawn from now on. */
  show(charts: ChartRequest[]): void {
    this.#charts = charts;
    this.#refresh();
  }

  table(name: string, language: 'zh' | 'en'): Promise<Table> {
    return this.#desk.call('table', { job: this.#job, name, language });
  }

  cast(strategy: number, world: number): Promise<Cast> {
    return this.#desk.call('cast', { job: this.#job, strategy, world });
  }

  diary(strategy: number, world: number, member: string): Promise<Diary> {
    return this.#desk.call('diary', { job: this.#job, strategy, world, member });
  }

  dailyCsv(): Promise<string> {
    return this.#desk.call('dailyCsv', { job: this.#job });
  }

  async #begin(text: string): Promise<void> {
    const job = ++this.#job;
    this.#text = text;
    this.#open = false;
    this.#complete = false;
    this.events.phase({ kind: 'running' });
    let answer: DeskCalls['open']['answer'];
    this.#opening = true;
    try {
      answer = await this.#desk.call('open', { job, text });
    } catch (error) {
      this.#opening = false;
      // A desk that was lost starts the job again by itself.
      if (job === this.#job && !(error instanceof DeskFailure && error.failure.fatal)) this.#fail(error);
      return;
    }
    this.#opening = false;
    const next = this.#next;
    this.#next = null;
    if (next !== null) return this.#begin(next);
    if (job !== this.#job) return;
    if (answer.errors.length > 0) {
      this.#pool.cancel();
      this.events.phase({ kind: 'wrong', errors: answer.errors });
      return;
    }
    this.#open = true;
    const total = answer.total;
    let done = total - answer.missing.reduce((sum, batch) => sum + batch.worlds, 0);
    this.events.progress(done, total);
    this.#refresh();
    this.#pool.start(job, text, answer.missing, {
      result: (batch, values) => {
        if (job !== this.#job) return;
        done += batch.worlds;
        this.events.progress(done, total);
        this.#desk
          .call('insert', { job, batch, values }, [values.buffer as ArrayBuffer])
          .then(() => this.#refresh())
          .catch((error: unknown) => this.#deskFailed(job, error));
      },
      finished: () => {
        if (job !== this.#job) return;
        this.#complete = true;
        this.#refresh();
      },
      failed: (failure) => {
        if (job !== this.#job) return;
        if (failure.errors.length > 0) this.events.phase({ kind: 'wrong', errors: failure.errors });
        else this.events.phase({ kind: 'failed', message: failure.message });
      },
      replaced: () => {},
    });
  }

  /** Draws again, never twice at a time: while one drawing is made, later wishes become one. */
  #refresh(): void {
    if (!this.#open) return;
    if (this.#drawing) {
      this.#stale = true;
      return;
    }
    const job = this.#job;
    const text = this.#text;
    this.#drawing = true;
    this.#stale = false;
    this.#desk
      .call('view', { job, charts: this.#charts })
      .then((view) => {
        if (job !== this.#job) return;
        this.events.view({ text, ...view });
        if (!this.#complete || this.#stale) return;
        this.#complete = false;
        this.events.phase({ kind: 'done' });
      })
      .catch((error: unknown) => this.#deskFailed(job, error))
      .finally(() => {
        this.#drawing = false;
        if (this.#stale) this.#refresh();
      });
  }

  #deskFailed(job: number, error: unknown): void {
    if (job !== this.#job || (error instanceof DeskFailure && error.failure.fatal)) return;
    this.#pool.cancel();
    this.#fail(error);
  }

  #deskWasReplaced(): void {
    if (this.#text === '') return;
    this.#pool.cancel();
    if (this.#restarts >= RESTARTS) {
      this.#open = false;
      this.events.phase({ kind: 'failed', message: 'the desk worker stopped repeatedly' });
      return;
    }
    this.#restarts += 1;
    void this.#begin(this.#text);
  }

  #fail(error: unknown): void {
    const failure: Failure = error instanceof DeskFailure ? error.failure : { message: String(error), errors: [], fatal: false };
    if (failure.errors.length > 0) this.events.phase({ kind: 'wrong', errors: failure.errors });
    else this.events.phase({ kind: 'failed', message: failure.message });
  }
}

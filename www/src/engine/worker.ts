/**
 * The worker file: a compute worker runs worlds, the desk worker reads, merges and draws, another one holds a question about the
 * plans. Which one it is, its calls say.
 */
import { expose, transfer } from 'comlink';
import * as first from '../../first/first.js';
import type { Calibrating, ChartAnswer, Desk, Document, Experiment, Fit, Fitting, GroupFile, GroupReading, Job, Language, Problem, ReadingOptions, Study, Theme, Watch } from '../../pkg/community_sim.js';
import type { Answered, Asked, Batch, Begun, Calibrated, ChartRequest, Done, Drawing, Failure, Grounds, Group, Kept, Known, Outcomes, Standing, Watched, WatchedDay, WatchedWorld, Wish } from './protocol';
import type { CrowdView } from './painting';
import type { Program } from './program';
import { Results, missingWorlds } from './results';

/** The engine that works here. The first one has nothing of what is asked of the whole one alone. */
let sim = first as unknown as typeof import('../../pkg/community_sim.js');
/** Calls wait until a program that has come is at work. */
let ready: Promise<void> = Promise.resolve();

/** The document whose worlds are run, and how it came. */
let job: { job: Job; packed: Uint8Array } | null = null;

const results = new Results();
/** The desk of the open document, what the numbers of its strategies depend on, and what it has been given. */
let open: { desk: Desk; text: string; idle: boolean; causes: string[]; given: [batch: Batch, values: Float64Array][]; without?: string[] } | null = null;

/** The question at hand, and the document that it is about. */
let asked: { study: Study; text: string } | null = null;

/** The search for what a group that already runs has grown from. */
let fitting: Fitting | null = null;

/** The world that is followed day by day. */
let watch: { world: Watch; watched: Watched } | null = null;

/** The group whose files were read last, and what is being found out of its people. */
let group: GroupReading | null = null;
let calibrating: Calibrating | null = null;
/** How often its reading tells how far it is, at most. */
const TOLD_MILLISECONDS = 100;

function opened<T>(thing: T | null): T {
  if (!thing) throw new Error('no document is open');
  return thing;
}
const desk = () => opened(open).desk;

/** What was found last for a group that already runs: a document that hangs on the same takes it as it stands. */
let fit: Fit | null | undefined;

function fitted(text: string): string {
  if (!fit) return text;
  try {
    const document = JSON.parse(text) as Experiment;
    if (!document.scenario.today) return text;
    document.scenario.today.fit ??= fit;
    return JSON.stringify(document);
  } catch {
    return text;
  }
}

function documentOf(text: string, idle: boolean): Document {
  const document = new sim.Document(fitted(text));
  // To look for it costs a little, and most groups begin on their first day.
  if (text.includes('"today"')) fit = document.experiment().scenario.today?.fit ?? fit;
  if (idle) document.add_idle();
  return document;
}

function studyOf({ question, text, idle }: Asked): Study {
  const document = documentOf(text, idle);
  const study = new sim.Study(document, question);
  document.free();
  return study;
}

/** Puts a program to work in the place of the one before, with all that is open. */
async function start({ module, whole }: Program): Promise<void> {
  if (!whole) return void first.initSync({ module });
  const next = await import('../../pkg/community_sim.js');
  next.initSync({ module });
  sim = next;
  if (job) {
    const { packed } = job;
    job.job.free();
    job = null;
    engine.prepare(packed);
  }
  if (!open) return;
  const document = documentOf(open.text, open.idle);
  const desk = new sim.Desk(document);
  document.free();
  open.desk.free();
  for (const [{ strategy, firstWorld, worlds }, values] of open.given) desk.insert(strategy, firstWorld, worlds, values);
  open = { ...open, desk };
}

/** What points are run for. */
const work = (): Pick<Study, 'points' | 'point' | 'insert'> & Partial<Pick<Study, 'done' | 'total' | 'step'>> => opened(fitting ?? calibrating ?? asked?.study ?? null);

function standing(): Standing {
  const { points, done = 0, total = 0, step = { zh: '', en: '' } } = work();
  return { points, done, total, step };
}

/** What is still to be run of a document besides what it `has`; what is known of it is given to `insert`. */
function begin(document: Document, causes: readonly string[], insert: (batch: Batch, values: Float64Array) => void, has: readonly Batch[] = []): Begun {
  const missing = causes.flatMap((cause, strategy) => {
    const own = has.filter((batch) => batch.strategy === strategy).toSorted((a, b) => a.firstWorld - b.firstWorld);
    if (own.length > 0) return missingWorlds(strategy, document.worlds, own);
    const known = results.known(cause, document.worlds);
    for (const { firstWorld, worlds, values } of known) insert({ strategy, firstWorld, worlds }, values);
    return missingWorlds(strategy, document.worlds, known);
  });
  const packed = document.pack();
  const total = document.worlds * causes.length;
  document.free();
  return { packed, missing, total };
}

const engine = {
  start(program: Program): Promise<void> {
    const started = start(program);
    // The one before goes on where another cannot start.
    ready = started.catch(() => {});
    return started;
  },

  // ---- Compute ----

  prepare(packed: Uint8Array): void {
    const document = sim.Document.unpack(packed);
    if (job) {
      job.job.turn_to(document);
      job.packed = packed;
    } else job = { job: new sim.Job(document), packed };
    document.free();
  },

  run({ strategy, firstWorld, worlds }: Batch): Done {
    const start = performance.now();
    const values = opened(job).job.run(strategy, firstWorld, worlds);
    return transfer({ values, milliseconds: performance.now() - start }, [values.buffer]);
  },

  runPoints(points: readonly Uint8Array[]): Outcomes {
    const start = performance.now();
    const values = points.map((point) => sim.run_point(point));
    const buffers = values.map(({ buffer }) => buffer);
    return transfer({ values, milliseconds: performance.now() - start }, buffers);
  },

  // ---- Questions ----

  /** Asks a question about a document; what has been run of the same document before, or is given, is not run again. */
  ask(question: Asked, state?: Uint8Array): Standing {
    const study = studyOf(question);
    if (state) study.restore(state);
    else if (asked?.text === question.text) study.restore(asked.study.state());
    asked?.study.free();
    asked = { study, text: question.text };
    return standing();
  },

  standing,

  points(first: number, count: number): Uint8Array[] {
    const points = Array.from({ length: count }, (_, place) => work().point(first + place));
    return transfer(points, points.map(({ buffer }) => buffer));
  },

  take(first: number, values: readonly Float64Array[]): Standing {
    values.forEach((outcomes, place) => work().insert(first + place, outcomes));
    return standing();
  },

  answer(): Answered {
    const { study } = opened(asked);
    const state = study.state();
    return transfer({ answer: study.report() ?? null, state }, [state.buffer]);
  },
  answerJson: (): string => opened(asked).study.report_json() ?? '',

  /** Begins to look for what the group of a document has grown from; nothing is to be run where that is known. */
  seek(text: string): Standing {
    const begun = new sim.Fitting(fitted(text));
    fitting?.free();
    fitting = begun;
    return standing();
  },

  sought(): Fit | null {
    const document = opened(fitting).document();
    const { today } = document.experiment().scenario;
    document.free();
    return today?.fit ?? null;
  },

  // ---- One world, day by day ----

  watch({ text, idle, strategy, world }: WatchedWorld): Watched {
    watch?.world.free();
    watch = null;
    const document = documentOf(text, idle);
    const followed = new sim.Watch(document, strategy, world);
    document.free();
    const watched = { people: followed.people(), spells: followed.spells(), days: followed.days, signs: sim.Watch.signNames(), kinds: sim.Watch.kinds(), reasons: sim.Watch.reasons() };
    watch = { world: followed, watched };
    return watched;
  },

  watchDay(day: number): WatchedDay {
    const { world } = opened(watch);
    return { signs: world.signs(day), needs: world.needs(day), ties: world.ties(day), events: world.events(day) };
  },

  /** Where everybody stands in the picture, the same on all days. */
  async arrange(): Promise<Float32Array> {
    const { arrange } = await import('./arrange');
    return arrange(opened(watch).world);
  },

  async drawDay(view: CrowdView): Promise<ImageBitmap> {
    const { paint } = await import('./painting');
    const picture = paint(opened(watch).watched, engine.watchDay(view.number), view);
    return transfer(picture, [picture]);
  },

  // ---- Desk ----

  info: () => ({ version: sim.version(), presets: sim.presets(), schema: sim.schema(), catalogue: sim.series_info(), looks: sim.line_looks() }),

  freshSeed: () => sim.fresh_seed(),

  grounds: (): Grounds => ({ assumptions: sim.assumptions(), evidence: sim.evidence() }),
  odd: (language: Language) => sim.odd_protocol(language),

  async read(source: string | File) {
    const document = typeof source === 'string' ? new sim.Document(source) : await sim.Document.read(source);
    const experiment = document.experiment();
    document.free();
    return experiment;
  },

  // ---- A person's own group ----

  readGroup(files: readonly GroupFile[], options: ReadingOptions, heard: (share: number) => void): Group {
    group?.free();
    group = null;
    calibrating?.free();
    calibrating = null;
    let told = performance.now();
    const read = new sim.GroupReading(files, options, (share) => {
      if (performance.now() - told < TOLD_MILLISECONDS) return;
      told = performance.now();
      heard(share);
    });
    group = read;
    return { report: read.report(), people: read.people(), portrait: read.portrait(), charts: read.charts(), mapping: read.mapping() };
  },

  groupChart: (name: string, theme: Theme): ChartAnswer => opened(group).chart(name, theme),

  /** Begins to find out what the files of the group tell of its people. */
  calibrate({ text, task }: Wish): Standing {
    const document = documentOf(text, false);
    const begun = opened(group).calibrate(document, task);
    document.free();
    calibrating?.free();
    calibrating = begun;
    return standing();
  },

  calibrated(): Calibrated {
    const found = opened(calibrating);
    const report = found.report();
    if (!report) return null;
    const told = { zh: found.told('zh')!, en: found.told('en')! };
    return { report, told, charts: found.charts(), document: found.calibrated() ?? null };
  },

  calibrationChart: (name: string, theme: Theme): ChartAnswer => opened(calibrating).chart(name, theme),

  /** `idle`: with the plan that does nothing, as the command line adds it. */
  open(text: string, idle: boolean): Begun {
    const document = documentOf(text, idle);
    const causes = document.causes();
    const desk = open?.desk ?? new sim.Desk(document);
    const before = open ? [...desk.turn_to(document)] : [];
    const given = causes.flatMap((_, strategy) => (open?.given ?? []).filter(([batch]) => batch.strategy === before[strategy]).map(([batch, values]): [Batch, Float64Array] => [{ ...batch, strategy }, values]));
    open = { desk, text, idle, causes, given };
    const insert = (batch: Batch, values: Float64Array): void => {
      desk.insert(batch.strategy, batch.firstWorld, batch.worlds, values);
      given.push([batch, values]);
    };
    return begin(document, causes, insert, given.map(([batch]) => batch));
  },

  /** The open document without its shocks, which charts show, too, from now on. */
  showWithout(): Begun {
    const { desk, text, idle } = opened(open);
    const whole = documentOf(text, idle);
    const document = whole.without_shocks();
    whole.free();
    const causes = document.causes();
    desk.show_without(document);
    open!.without = causes;
    return begin(document, causes, ({ strategy, firstWorld, worlds }, values) => desk.insert_without(strategy, firstWorld, worlds, values));
  },

  insertWithout(batch: Batch, values: Float64Array): void {
    const { strategy, firstWorld, worlds } = batch;
    const { desk, without } = opened(open);
    desk.insert_without(strategy, firstWorld, worlds, values);
    results.put(without![strategy]!, firstWorld, worlds, values);
  },

  toldWithout: () => desk().told_without(),
  hideWithout: () => desk().hide_without(),
  worlds: (chart: string) => desk().worlds(chart),

  insert(batch: Batch, values: Float64Array): void {
    const { strategy, firstWorld, worlds } = batch;
    const { desk, causes, given } = opened(open);
    desk.insert(strategy, firstWorld, worlds, values);
    given.push([batch, values]);
    results.put(causes[strategy]!, firstWorld, worlds, values);
  },

  know(charts: readonly ChartRequest[]): Known {
    const comparison = desk().comparison();
    if (comparison.worlds === 0) return { comparison: null, replay: null, drawings: [] };
    const replay = desk().replay?.() ?? null;
    // A change of the experiment can leave a wish for a chart that it does not have.
    const drawable = charts.filter(({ name }) => replay !== null || !name.startsWith('replay:'));
    return { comparison, replay, drawings: engine.draw(drawable) };
  },

  draw: (charts: readonly ChartRequest[]): Drawing[] =>
    charts.map(({ slot, name, theme }) => {
      const answer = desk().chart(name, theme);
      return { slot, ...answer, file: new Blob([answer.svg], { type: 'image/svg+xml' }) };
    }),

  comparisonJson: () => desk().comparison_json(),
  cast: (strategy: number, world: number) => desk().cast(strategy, world),
  diary: (strategy: number, world: number, member: string) => desk().diary(strategy, world, member),
  stopped: (strategy: number) => desk().stopped(strategy),
  dailyCsv: () => desk().daily_csv(),
  typicalWorld: (strategy: number) => desk().typical_world(strategy),

  report(language: Language, answers: readonly Kept[]): string {
    for (const answer of answers) {
      const study = studyOf(answer);
      study.restore(answer.state);
      desk().keep(study);
      study.free();
    }
    return desk().report(language);
  },
};

/** Comlink carries objects whole, but of an error only name and message; what is not the engine's error is a trap or a defect. */
function failure(thrown: unknown): Omit<Failure, 'name'> {
  const { message = String(thrown), errors = [], asks = [] } = thrown as Partial<Problem>;
  return { message, errors, asks, fatal: thrown instanceof WebAssembly.RuntimeError };
}

type Call = (...asked: unknown[]) => unknown;
const guarded = Object.entries(engine as Record<string, Call>).map(([name, call]): [string, Call] => [
  name,
  async (...asked) => {
    try {
      if (name !== 'start') await ready;
      return await call(...asked);
    } catch (thrown) {
      throw failure(thrown);
    }
  },
]);

/** What a worker can be asked. */
export type Engine = typeof engine;
expose(Object.fromEntries(guarded));

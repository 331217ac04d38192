/** The worker file: a compute worker runs worlds, the desk worker reads, merges and draws. Which one it is, its messages say. */
import { Desk, Job, check, initSync, presets, schema, series_info, version, words } from '../../pkg/community_sim.js';
import type { Batch, DeskCall, DeskCalls, DocumentError, Failure, FromCompute, FromDesk, ToCompute, ToDesk } from './protocol';
import { Results, missingWorlds } from './results';

/** The parts of a normalised experiment that decide numbers; names and stories do not. */
interface Numbers {
  scenario: Record<string, unknown>;
  strategies: { operator: unknown; tactics: unknown }[];
  run: { days: number; worlds: number; seed: number };
}

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToCompute | ToDesk>) => void) | null;
  postMessage(message: FromCompute | FromDesk, transfer?: Transferable[]): void;
};

/** The engine's errors are JSON; everything else that is thrown is a trap or a defect. */
function failure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const fatal = error instanceof WebAssembly.RuntimeError;
  if (!fatal) {
    try {
      const errors = (JSON.parse(message) as { errors?: DocumentError[] }).errors;
      if (Array.isArray(errors)) return { message: errors.map(({ path, found }) => `${path}: ${found}`).join('; '), errors, fatal };
    } catch {
      // Not the engine's JSON: the message itself is all there is.
    }
  }
  return { message, errors: [], fatal };
}

// ---- Compute ----

let job: { id: number; engine: Job } | null = null;
/** Why the document of the current job could not be opened. */
let refused: Failure | null = null;

function compute(message: ToCompute): void {
  if (message.type === 'start') {
    initSync({ module: message.module });
    return;
  }
  if (message.type === 'job') {
    job?.engine.free();
    job = null;
    refused = null;
    try {
      job = { id: message.job, engine: new Job(message.text) };
    } catch (error) {
      refused = failure(error);
    }
    return;
  }
  const { job: id, batch } = message;
  if (!job || job.id !== id) {
    scope.postMessage({ type: 'failed', job: id, failure: refused ?? { message: 'no document', errors: [], fatal: false } });
    return;
  }
  try {
    const start = performance.now();
    const values = job.engine.run(batch.strategy, batch.firstWorld, batch.worlds);
    const milliseconds = performance.now() - start;
    scope.postMessage({ type: 'done', job: id, batch, values, milliseconds }, [values.buffer as ArrayBuffer]);
  } catch (error) {
    scope.postMessage({ type: 'failed', job: id, failure: failure(error) });
  }
}

// ---- Desk ----

const results = new Results();
let open: { job: number; desk: Desk; keys: string[] } | null = null;

/** What the numbers of one strategy depend on, as a text. */
function key(experiment: Numbers, strategy: number): string {
  const { name: _name, story: _story, ...scenario } = experiment.scenario;
  const { operator, tactics } = experiment.strategies[strategy]!;
  return JSON.stringify([scenario, experiment.run.days, experiment.run.seed, operator, tactics]);
}

function deskOf(job: number): { desk: Desk; keys: string[] } {
  if (!open || open.job !== job) throw new Error(`job ${job} is not open`);
  return open;
}

const desk: { [C in DeskCall]: (ask: DeskCalls[C]['ask']) => DeskCalls[C]['answer'] } = {
  info: () => ({ version: version(), presets: presets(), schema: schema(), series: series_info(), words: words() }),

  check: ({ text }) => {
    const answer = JSON.parse(check(text)) as { experiment?: unknown; errors?: DocumentError[] };
    return answer.errors ? { experiment: null, errors: answer.errors } : { experiment: JSON.stringify(answer.experiment), errors: [] };
  },

  open: ({ job, text }) => {
    const answer = JSON.parse(check(text)) as { experiment?: Numbers; errors?: DocumentError[] };
    const experiment = answer.experiment;
    if (!experiment) return { missing: [], total: 0, errors: answer.errors ?? [] };
    open?.desk.free();
    open = null;
    const fresh = new Desk(text);
    const keys = experiment.strategies.map((_, strategy) => key(experiment, strategy));
    const missing: Batch[] = [];
    keys.forEach((key, strategy) => {
      const known = results.known(key, experiment.run.worlds);
      for (const { firstWorld, worlds, values } of known) fresh.insert(strategy, firstWorld, worlds, values);
      missing.push(...missingWorlds(strategy, experiment.run.worlds, known));
    });
    open = { job, desk: fresh, keys };
    return { missing, total: fresh.total, errors: [] };
  },

  insert: ({ job, batch, values }) => {
    const { desk, keys } = deskOf(job);
    desk.insert(batch.strategy, batch.firstWorld, batch.worlds, values);
    results.put(keys[batch.strategy]!, batch.firstWorld, batch.worlds, values);
    return null;
  },

  view: ({ job, charts }) => {
    const { desk } = deskOf(job);
    const comparison = desk.comparison();
    const worlds = (JSON.parse(comparison) as { worlds: number }).worlds;
    if (worlds === 0) return { worlds, comparison: null, replay: null, drawings: [] };
    const replay = desk.replay() ?? null;
    // A change of the experiment can leave a wish for a chart that it does not have.
    const drawable = charts.filter(({ name }) => replay !== null || !name.startsWith('replay:'));
    const drawings = drawable.map(({ slot, name, theme }) => ({
      slot,
      svg: desk.chart(name, JSON.stringify(theme)),
      summary: desk.summary(name, theme.language),
    }));
    return { worlds, comparison, replay, drawings };
  },

  table: ({ job, name, language }) => JSON.parse(deskOf(job).desk.table(name, language)) as DeskCalls['table']['answer'],

  cast: ({ job, strategy, world }) => JSON.parse(deskOf(job).desk.cast(strategy, world)) as DeskCalls['cast']['answer'],

  diary: ({ job, strategy, world, member }) => JSON.parse(deskOf(job).desk.diary(strategy, world, member)) as DeskCalls['diary']['answer'],

  dailyCsv: ({ job }) => deskOf(job).desk.daily_csv(),
};

function answer<C extends DeskCall>(id: number, call: C, ask: DeskCalls[C]['ask']): void {
  try {
    scope.postMessage({ type: 'answer', id, answer: desk[call](ask) });
  } catch (error) {
    scope.postMessage({ type: 'failed', id, failure: failure(error) });
  }
}

scope.onmessage = ({ data }) => {
  if (data.type === 'call') answer(data.id, data.call, data.ask);
  else compute(data);
};

import type { Remote } from 'comlink';
import { beforeEach, expect, it } from 'vitest';
import { Inquiry } from './inquiry';
import type { Compute } from './pool';
import { Failure, type Standing } from './protocol';
import type { Engine } from './worker';

const QUESTION = (engine: Remote<Engine>) => engine.ask({ question: { kind: 'risks' }, text: '{}', idle: false });

/** A question of steps of so many points, as the holding worker has it. */
let steps: number[] = [];
let step = 0;
/** Which points of which step came in, in their order. */
let taken: string[] = [];
let left = new Set<number>();
/** How many of the next runs fail with the worker. */
let crashes = 0;
let alive: Set<object>;
let gate: Promise<void> | null = null;

function standing(): Standing {
  return { points: steps[step] ?? 0, done: taken.length, total: steps.reduce((sum, points) => sum + points, 0), step: String(step) };
}
function begin(): Standing {
  left = new Set(Array.from({ length: steps[step] ?? 0 }, (_, point) => point));
  return standing();
}

const engine = {
  ask: async () => begin(),
  standing: async () => standing(),
  points: async (first: number, count: number) => Array.from({ length: count }, (_, place) => Uint8Array.of(first + place)),
  take: async (first: number, values: Float64Array[]) => {
    for (const [value] of values) {
      taken.push(`${step}:${value}`);
      left.delete(value!);
    }
    expect(values[0]![0]).toBe(first);
    if (left.size > 0) return standing();
    step += 1;
    return begin();
  },
  answer: async () => ({ worlds: taken.length }),
};

const spawn = (lost: (failure: Failure) => void): Compute => {
  const reject = new Set<(failure: Failure) => void>();
  const worker: Compute = {
    ask: <T>(question: (engine: Remote<Engine>) => Promise<T>) =>
      new Promise<T>((resolve, refuse) => {
        reject.add(refuse);
        const runPoints = async (points: Uint8Array[]) => {
          await gate;
          if (crashes > 0) {
            crashes -= 1;
            const failure = new Failure('unreachable', [], true);
            lost(failure);
            throw failure;
          }
          return { values: points.map((point) => Float64Array.from(point)), milliseconds: 50 * points.length };
        };
        question({ ...engine, runPoints } as unknown as Remote<Engine>).then(resolve, refuse);
      }),
    start() {},
    end() {
      alive.delete(worker);
      for (const refuse of reject) refuse(new Failure('ended', [], true));
    },
  };
  alive.add(worker);
  return worker;
};

beforeEach(() => {
  [steps, step, taken, crashes, alive, gate] = [[10, 1, 7], 0, [], 0, new Set(), null];
});

/** An inquiry whose holder stays. */
function inquiryOf(size: number, heard: (standing: Standing) => void) {
  let holder: Compute | null = null;
  const hold = async () => (holder ??= spawn(() => (holder = null)));
  return new Inquiry(hold, spawn, size, (engine) => engine.answer() as Promise<unknown>, heard);
}

const all = () => steps.flatMap((points, step) => Array.from({ length: points }, (_, point) => `${step}:${point}`));

it.each([1, 2, 7])('runs every point of every step once with %d workers, and keeps the one that holds the question', async (size) => {
  const heard: Standing[] = [];
  const answer = await inquiryOf(size, (standing) => heard.push(standing)).ask(QUESTION);
  expect([...taken].sort()).toEqual(all().sort());
  expect(answer).toEqual({ worlds: 18 });
  expect(heard.map(({ done }) => done)).toEqual(heard.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(alive.size).toBe(1);
});

it('gives the points of a lost worker to a fresh one, a few times', async () => {
  crashes = 2;
  const inquiry = inquiryOf(1, () => {});
  await inquiry.ask(QUESTION);
  expect([...taken].sort()).toEqual(all().sort());
  [step, crashes] = [0, 3];
  await expect(inquiry.ask(QUESTION)).rejects.toMatchObject({ message: 'unreachable' });
});

it('stops at what is done, lets nothing in afterwards, and goes on', async () => {
  let patience = 4;
  const inquiry: Inquiry<unknown> = inquiryOf(2, ({ done }) => {
    if (done >= patience) inquiry.stop();
  });
  const stopped = await inquiry.ask(QUESTION);
  patience = Infinity;
  const before = taken.length;
  expect(before).toBeLessThan(10);
  expect(stopped).toEqual({ worlds: before });
  expect(alive.size).toBe(1);
  taken = [];
  await inquiry.resume();
  expect(new Set(taken)).toEqual(new Set(all()));
});

it('lets nothing of a question into the one that follows', async () => {
  let open = (): void => {};
  gate = new Promise((resolve) => (open = resolve));
  const inquiry = inquiryOf(2, () => {});
  const first = inquiry.ask(QUESTION);
  await new Promise((resolve) => setTimeout(resolve));
  const second = inquiry.ask(QUESTION);
  open();
  await Promise.all([first, second]);
  expect([...taken].sort()).toEqual(all().sort());
});

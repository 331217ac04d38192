import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeWorker } from './fake-worker';
import { Pool, poolSize, type JobEvents } from './pool';
import type { Batch } from './protocol';

const PACKED = new Uint8Array([1]);
const [OLD, NEW] = [new Uint8Array([2]), new Uint8Array([3])];

/** What happened in a job, and which worlds arrived. */
function listen() {
  const seen = { worlds: [[], []] as number[][], drawable: [] as boolean[], finished: 0, failed: [] as string[] };
  const events: JobEvents = {
    result: (batch, values, drawable) => {
      seen.worlds[batch.strategy]!.push(...values);
      seen.drawable.push(drawable);
    },
    finished: () => (seen.finished += 1),
    failed: (failure) => seen.failed.push(failure.message),
  };
  return { seen, events };
}

const all = (worlds: number): Batch[] => [0, 1].map((strategy) => ({ strategy, firstWorld: 0, worlds }));
const busy = () => FakeWorker.all.filter((worker) => !worker.ended && worker.batch);
const upTo = (worlds: number) => Array.from({ length: worlds }, (_, world) => world);

/** Lets the pool hear what the workers have answered. */
const heard = () => vi.advanceTimersByTimeAsync(0);

/** Lets every worker finish until none is busy. */
async function finishAll(): Promise<void> {
  for (let working = busy(); working.length > 0; working = busy()) {
    for (const worker of working) worker.finish();
    await heard();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.all = [];
});
afterEach(() => vi.useRealTimers());

describe('the pool', () => {
  it('runs every world of every strategy once, whatever the number of workers', async () => {
    for (const size of [1, 2, 7]) {
      FakeWorker.all = [];
      const { seen, events } = listen();
      new Pool(FakeWorker.spawn, size).start(1, PACKED, all(50), events);
      await finishAll();
      for (const strategy of [0, 1]) expect(seen.worlds[strategy]!.sort((a, b) => a - b)).toEqual(upTo(50));
      expect([seen.finished, seen.failed]).toEqual([1, []]);
    }
  });

  it('puts another program to work in every worker without losing a world', async () => {
    const { seen, events } = listen();
    const pool = new Pool(FakeWorker.spawn, 2);
    pool.start(1, PACKED, all(50), events);
    const program = { module: {} as WebAssembly.Module, whole: true };
    pool.takeOver(program);
    expect(FakeWorker.all.map(({ started }) => started)).toEqual([[program], [program]]);
    await finishAll();
    for (const strategy of [0, 1]) expect(seen.worlds[strategy]!.sort((a, b) => a - b)).toEqual(upTo(50));
  });

  it('begins with few worlds of each strategy, so that a first estimate comes fast', () => {
    const { events } = listen();
    new Pool(FakeWorker.spawn, 2).start(1, PACKED, all(100), events);
    expect(busy().map((worker) => worker.batch)).toEqual([
      { strategy: 0, firstWorld: 0, worlds: 1 },
      { strategy: 1, firstWorld: 0, worlds: 1 },
    ]);
  });

  it('makes batches as large as the speed that it sees allows, those of a young job small', async () => {
    const { events } = listen();
    const pool = new Pool(FakeWorker.spawn, 1);
    const [worker] = FakeWorker.all;
    const given = async (batches: number) => {
      const sizes = [];
      for (let batch = 0; batch < batches; batch++) {
        sizes.push(worker!.batch!.worlds);
        worker!.finish(worker!.batch!.worlds * 12);
        await heard();
      }
      return sizes;
    };
    pool.start(1, PACKED, all(1000), events);
    expect(await given(12)).toEqual([1, 2, 3, 5, 8, 10, 10, 10, 10, 10, 10, 10]);
    pool.cancel();
    pool.start(2, PACKED, all(1000), events);
    expect(FakeWorker.all.at(-1)!.batch!.worlds).toBe(1);
  });

  describe('in a job that draws', () => {
    const begin = () => {
      const { seen, events } = listen();
      const pool = new Pool(FakeWorker.spawn, 2);
      pool.start(1, PACKED, all(100), events, { draws: true });
      return { seen, pool };
    };
    const finish = async (worker: number) => {
      FakeWorker.all[worker]!.finish();
      await heard();
    };

    it('leaves a core to the first picture, which is drawn when every worker has a world', async () => {
      const { seen, pool } = begin();
      await finish(0);
      expect([seen.drawable, busy()]).toEqual([[false], [FakeWorker.all[1]]]);
      await finish(1);
      expect([seen.drawable, busy()]).toEqual([[false, true], [FakeWorker.all[0]]]);
      pool.goOn();
      expect(busy()).toHaveLength(2);
      await finishAll();
      expect(seen.worlds.map((worlds) => worlds.length)).toEqual([100, 100]);
      expect(seen.drawable.slice(1)).not.toContain(false);
    });

    it('waits for no picture that does not come', async () => {
      begin();
      await finish(0);
      await finish(1);
      expect(busy()).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(200);
      expect(busy()).toHaveLength(2);
    });

    it('draws although a worker was lost before', async () => {
      const { seen } = begin();
      await finish(1);
      FakeWorker.all[0]!.crash('unreachable');
      expect(seen.drawable).toEqual([false]);
      await finish(2);
      expect(seen.drawable).toEqual([false, true]);
      await vi.advanceTimersByTimeAsync(200);
      await finishAll();
      expect([seen.finished, seen.failed]).toEqual([1, []]);
    });

    it('gives a worker that was busy with the job before a world of its own', async () => {
      const { events } = listen();
      const pool = new Pool(FakeWorker.spawn, 2);
      pool.start(1, OLD, all(100), events);
      const { seen, events: next } = listen();
      pool.start(2, NEW, [{ strategy: 0, firstWorld: 0, worlds: 50 }], next, { draws: true });
      await finish(0);
      await finish(1);
      expect(busy().map((worker) => worker.batch!.firstWorld)).toEqual([0, 1]);
      await finish(0);
      await finish(1);
      expect(seen.drawable).toEqual([false, true]);
    });
  });

  it('is finished at once when nothing is missing', () => {
    const { seen, events } = listen();
    new Pool(FakeWorker.spawn, 2).start(1, PACKED, [], events);
    expect(seen.finished).toBe(1);
  });

  it('replaces a worker that trapped and does its work again', async () => {
    const { seen, events } = listen();
    new Pool(FakeWorker.spawn, 2).start(1, PACKED, all(20), events);
    FakeWorker.all[0]!.crash('unreachable');
    expect(FakeWorker.all[0]!.ended).toBe(true);
    expect(FakeWorker.all).toHaveLength(3);
    await finishAll();
    for (const strategy of [0, 1]) expect(seen.worlds[strategy]!.sort((a, b) => a - b)).toEqual(upTo(20));
    expect([seen.finished, seen.failed]).toEqual([1, []]);
  });

  it('replaces a worker that crashed without a word', async () => {
    const { seen, events } = listen();
    new Pool(FakeWorker.spawn, 1).start(1, PACKED, all(4), events);
    FakeWorker.all[0]!.crash('out of memory');
    await finishAll();
    expect(seen.worlds.map((worlds) => worlds.length)).toEqual([4, 4]);
  });

  it('gives up on worlds that trap again and again', () => {
    const { seen, events } = listen();
    new Pool(FakeWorker.spawn, 1).start(1, PACKED, all(4), events);
    for (let round = 0; round < 10 && busy().length > 0; round++) busy()[0]!.crash('unreachable');
    expect(seen.failed).toEqual(['unreachable']);
    expect(FakeWorker.all.length).toBeLessThanOrEqual(5);
    expect(seen.finished).toBe(0);
  });

  it('does not respawn for ever a worker that cannot start', async () => {
    const { seen, events } = listen();
    const pool = new Pool(FakeWorker.spawn, 1);
    pool.start(1, PACKED, all(4), events);
    for (let round = 0; round < 20; round++) FakeWorker.all.at(-1)!.crash('404');
    expect(seen.failed.length).toBe(1);
    expect(FakeWorker.all.length).toBeLessThan(6);
    const again = listen();
    pool.start(2, PACKED, all(4), again.events);
    await finishAll();
    expect(again.seen.finished).toBe(1);
  });

  it('drops late answers of the job before', async () => {
    const first = listen();
    const second = listen();
    const pool = new Pool(FakeWorker.spawn, 1);
    pool.start(1, OLD, all(10), first.events);
    pool.start(2, NEW, all(4), second.events);
    FakeWorker.all[0]!.finish();
    await heard();
    expect(first.seen.worlds).toEqual([[], []]);
    expect(second.seen.worlds).toEqual([[], []]);
    expect(FakeWorker.all[0]!.prepared).toEqual([OLD, NEW]);
    await finishAll();
    expect(second.seen.worlds.map((worlds) => worlds.length)).toEqual([4, 4]);
    expect([first.seen.finished, second.seen.finished]).toEqual([0, 1]);
  });

  it('replaces a worker that stays with the job before', async () => {
    const first = listen();
    const second = listen();
    const pool = new Pool(FakeWorker.spawn, 1);
    pool.start(1, OLD, all(10), first.events);
    pool.start(2, NEW, all(4), second.events);
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeWorker.all[0]!.ended).toBe(true);
    FakeWorker.all[0]!.finish();
    await heard();
    expect(second.seen.worlds).toEqual([[], []]);
    await finishAll();
    expect(second.seen.finished).toBe(1);
  });

  it('ends busy workers on cancel and hears no more of the job', async () => {
    const { seen, events } = listen();
    const pool = new Pool(FakeWorker.spawn, 2);
    pool.start(1, PACKED, all(100), events);
    FakeWorker.all[0]!.finish();
    await heard();
    const before = seen.worlds.flat().length;
    const running = busy();
    pool.cancel();
    expect(running.every((worker) => worker.ended)).toBe(true);
    for (const worker of running) worker.finish();
    expect(seen.worlds.flat()).toHaveLength(before);
    expect([seen.finished, seen.failed]).toEqual([0, []]);
  });

  it('says what is wrong with a document and stops', async () => {
    const { seen, events } = listen();
    new Pool(FakeWorker.spawn, 2).start(1, PACKED, all(100), events);
    FakeWorker.all[0]!.refuse('days: 0');
    await heard();
    expect(seen.failed).toEqual(['days: 0']);
    expect(FakeWorker.all[1]!.ended).toBe(true);
    expect(busy().filter((worker) => worker !== FakeWorker.all[0])).toEqual([]);
  });
});

it('uses one worker a core, between one and eight', () => {
  expect([undefined, 0, 1, 4, 64].map(poolSize)).toEqual([2, 1, 1, 4, 8]);
});

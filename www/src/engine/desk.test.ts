import { expose } from 'comlink';
import { beforeEach, expect, it, vi } from 'vitest';
import { Desk } from './desk';
import { Failure } from './protocol';
import { EngineWorker } from './remote';

/** Workers without a thread: each answers through a channel, as the worker file does. */
const workers: { onerror?: (event: ErrorEvent) => void; ended: boolean }[] = [];
const answers = {
  start: () => {},
  read: (text: string) =>
    text === 'endless' ? new Promise(() => {}) : Promise.reject({ message: text, errors: [{ path: 'run', found: '', allowed: '' }], fatal: text === 'trap' }),
};
vi.stubGlobal('Worker', function () {
  const { port1, port2 } = new MessageChannel();
  expose(answers, port1);
  const worker = Object.assign(port2, {
    ended: false,
    terminate() {
      worker.ended = true;
      port1.close();
    },
  });
  port2.start();
  workers.push(worker as unknown as (typeof workers)[number]);
  return worker;
});
// The page is not one file.
vi.stubGlobal('document', { getElementById: () => null });

let losses = 0;
function desk(): Desk {
  return new Desk(
    (lost) => new EngineWorker({ module: {} as WebAssembly.Module, whole: false }, lost),
    () => (losses += 1),
  );
}
beforeEach(() => {
  workers.length = 0;
  losses = 0;
});

it('a desk says what is wrong with a document and goes on', async () => {
  const failure = await desk().read('wrong').catch((failure: unknown) => failure);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ message: 'wrong', errors: [{ path: 'run' }], fatal: false });
  expect([workers.length, losses]).toEqual([1, 0]);
});

it.each([
  ['traps', 'trap', () => {}],
  ['crashes', 'endless', () => workers[0]!.onerror!({ message: 'out of memory', preventDefault() {} } as ErrorEvent)],
  ['hangs', 'endless', () => vi.advanceTimersByTime(10_000)],
])('a desk that %s is ended, whoever waits is told, and the next question finds a fresh one', async (_, text, happen) => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const lost = desk();
  const reading = lost.read(text).catch((failure: unknown) => failure);
  happen();
  expect(await reading).toMatchObject({ fatal: true });
  vi.useRealTimers();
  expect([workers.length, workers[0]!.ended, losses]).toEqual([1, true, 1]);
  await expect(lost.read('wrong')).rejects.toMatchObject({ fatal: false });
  expect([workers.length, losses]).toEqual([2, 1]);
});

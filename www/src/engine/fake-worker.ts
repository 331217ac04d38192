import type { ToCompute, WorkerLike } from './protocol';

/** A worker without a thread for tests: it notes what it is told, and the test speaks for it. */
export class FakeWorker implements WorkerLike {
  static all: FakeWorker[] = [];
  static spawn = (): FakeWorker => {
    const worker = new FakeWorker();
    FakeWorker.all.push(worker);
    return worker;
  };

  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  sent: ToCompute[] = [];
  ended = false;

  postMessage(message: unknown): void {
    this.sent.push(message as ToCompute);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: unknown): void {
    this.onmessage?.({ data } as MessageEvent);
  }
  crash(message: string): void {
    this.onerror?.({ message } as ErrorEvent);
  }

  /** The batch that it was given last. */
  get run() {
    const last = this.sent.at(-1);
    if (last?.type !== 'run') throw new Error('nothing to run');
    return last;
  }
  /** Answers the last batch with one value a world: the world's number. */
  finish(milliseconds = 1): void {
    const { job, batch } = this.run;
    const values = Float64Array.from({ length: batch.worlds }, (_, world) => batch.firstWorld + world);
    this.say({ type: 'done', job, batch, values, milliseconds });
  }
  trap(): void {
    const { job } = this.run;
    this.say({ type: 'failed', job, failure: { message: 'unreachable', errors: [], fatal: true } });
  }
}

import type { DeskCall, DeskCalls, Failure, FromDesk, ToDesk, WorkerLike } from './protocol';

/** Longest time that reading a document may take. */
const CHECK_MILLISECONDS = 10_000;

/** The desk worker could not answer. */
export class DeskFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: DeskFailure): void;
}

/** The desk worker as functions that answer later. A desk that trapped or hangs is replaced by a fresh one. */
export class Desk {
  #worker: WorkerLike;
  #waiting = new Map<number, Waiting>();
  #nextId = 0;

  constructor(
    private readonly spawn: () => WorkerLike,
    private readonly module: WebAssembly.Module,
    /** Told when the desk was replaced: what it knew is gone. */
    private readonly replaced: () => void = () => {},
  ) {
    this.#worker = this.#start();
  }

  /** Asks the desk. Rejects with [`DeskFailure`]. */
  async call<C extends DeskCall>(call: C, ask: DeskCalls[C]['ask'], transfer: Transferable[] = []): Promise<DeskCalls[C]['answer']> {
    const id = this.#nextId++;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#worker.postMessage({ type: 'call', id, call, ask } as ToDesk, transfer);
    return answer as Promise<DeskCalls[C]['answer']>;
  }

  /** Reads a document; a document that takes too long is refused and the desk replaced. */
  async check(text: string): Promise<DeskCalls['check']['answer']> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const worker = this.#worker;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const failure: Failure = { message: 'reading the document took too long', errors: [], fatal: true };
        if (this.#worker === worker) this.#replace(failure);
        reject(new DeskFailure(failure));
      }, CHECK_MILLISECONDS);
    });
    try {
      return await Promise.race([this.call('check', { text }), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }

  #start(): WorkerLike {
    const worker = this.spawn();
    worker.onmessage = ({ data }: MessageEvent) => {
      if (this.#worker === worker) this.#receive(data as FromDesk);
    };
    worker.onerror = (event: ErrorEvent) => {
      event.preventDefault?.();
      if (this.#worker === worker) this.#replace({ message: event.message || 'the worker stopped', errors: [], fatal: true });
    };
    worker.postMessage({ type: 'start', module: this.module } satisfies ToDesk);
    return worker;
  }

  #receive(message: FromDesk): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'answer') return waiting?.resolve(message.answer);
    waiting?.reject(new DeskFailure(message.failure));
    if (message.failure.fatal) this.#replace(message.failure);
  }

  #replace(failure: Failure): void {
    this.#worker.terminate();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#worker = this.#start();
    for (const { reject } of waiting) reject(new DeskFailure(failure));
    this.replaced();
  }
}

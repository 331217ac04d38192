import { proxy } from 'comlink';
import type { ChartAnswer, GroupFile, ReadingOptions, Theme } from '../../pkg/community_sim.js';
import { Failure, type Group } from './protocol';
import type { EngineWorker } from './remote';
import { session } from './session.svelte';

/** How the reading of a group's files is. */
export type GroupPhase = { kind: 'empty' } | { kind: 'reading' } | { kind: 'done' } | { kind: 'stopped' } | { kind: 'failed'; failure: Failure };

/** A person's own group: its files and what they come to, in a worker of its own and nowhere else. */
class OwnGroup {
  phase = $state.raw<GroupPhase>({ kind: 'empty' });
  /** How far the reading is, 0 to 1. */
  share = $state(0);
  files = $state.raw<readonly GroupFile[]>([]);
  options = $state.raw<ReadingOptions>({});
  /** What was read last; it stays while the same files are read again. */
  found = $state.raw<Group | null>(null);

  #worker: EngineWorker | null = null;
  #round = 0;

  /** Reads other files, of which what was said about the ones before does not hold. */
  open(files: readonly GroupFile[], options: ReadingOptions): void {
    this.files = files;
    this.found = null;
    void this.read(options);
  }

  /** Reads the files, from now on with these options. */
  async read(options: ReadingOptions): Promise<void> {
    const round = ++this.#round;
    this.options = options;
    this.share = 0;
    // A reading that is no longer wanted keeps its worker busy.
    if (this.phase.kind === 'reading') this.#end();
    this.phase = { kind: 'reading' };
    try {
      const heard = proxy((share: number) => {
        if (round === this.#round) this.share = share;
      });
      const worker = (this.#worker ??= await session.worker(() => (this.#worker = null)));
      if (round !== this.#round) return;
      const found = await worker.ask((engine) => engine.readGroup([...this.files], options, heard));
      if (round !== this.#round) return;
      this.found = found;
      this.phase = { kind: 'done' };
    } catch (failure) {
      if (round === this.#round) this.phase = { kind: 'failed', failure: failure as Failure };
    }
  }

  /** The worker that holds the group. */
  async holder(): Promise<EngineWorker> {
    if (!this.#worker) throw new Failure('no group is open');
    return this.#worker;
  }

  readonly chart = async (name: string, theme: Theme): Promise<ChartAnswer> => (await this.holder()).ask((engine) => engine.groupChart(name, theme));

  stop(): void {
    this.#round += 1;
    this.#end();
    this.found = null;
    this.phase = { kind: 'stopped' };
  }

  /** Forgets the files and all that was read. */
  forget(): void {
    this.stop();
    this.files = [];
    this.options = {};
    this.phase = { kind: 'empty' };
  }

  #end(): void {
    this.#worker?.end();
    this.#worker = null;
  }
}

export const group = new OwnGroup();

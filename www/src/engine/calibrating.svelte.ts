import type { ChartAnswer, Theme } from '../../pkg/community_sim.js';
import { Asking } from './asking.svelte';
import { group } from './group.svelte';
import { Inquiry } from './inquiry';
import { poolSize } from './pool';
import type { Calibrated, Wish } from './protocol';
import { session } from './session.svelte';

/** What the files of a person's own group tell of its people. */
class Calibrating extends Asking<Calibrated> {
  found = $state.raw<Calibrated>(null);

  protected readonly inquiry: Inquiry<Calibrated> = new Inquiry(() => group.holder(), session.spawn, poolSize(navigator.hardwareConcurrency), (engine) => engine.calibrated(), this.hear);

  ask(wish: Wish): void {
    this.found = null;
    void this.work((inquiry) => inquiry.ask((engine) => engine.calibrate(wish)));
  }

  readonly chart = async (name: string, theme: Theme): Promise<ChartAnswer> => (await group.holder()).ask((engine) => engine.calibrationChart(name, theme));

  /** Forgets what was found. */
  forget(): void {
    this.drop();
    this.found = null;
  }

  protected take(found: Calibrated): boolean {
    this.found = found;
    return found !== null;
  }
}

export const calibrating = new Calibrating();

import type { Experiment } from '../../pkg/community_sim.js';
import { session } from '../engine/session.svelte';
import { t } from '../i18n/language.svelte';
import { editor } from './editor.svelte';
import { keeping, keptIn, type Kept } from './kept';
import { remembers, store, stored } from './stored';
import { view } from './view.svelte';

const KEPT = 'community-sim.plans';
/** After a change, so that a slider that is dragged writes once. */
const PAUSE_MILLISECONDS = 800;

/** Keeps what is worked on in the browser's store, so that neither a bare address, another file nor a crash loses it. */
class Keeping {
  plans = $state.raw<readonly Kept[]>(keptIn(stored(KEPT)));
  /** Whether the browser gives the page a store. */
  readonly possible = remembers();
  /** The plan that was left last, while another one has been opened and nothing was changed yet. */
  left = $state.raw<Kept | null>(null);
  /** What was open when its plan was removed: it is not kept again before it changes, though it may still wait to be written. */
  #removed: Experiment | null = null;

  /** Keeps what changes from now on; gives how to stop. */
  start(): () => void {
    if (editor.origin && this.#isOrigin()) this.left = this.plans[0] ?? null;
    return $effect.root(() => {
      $effect(() => {
        if (!editor.experiment || this.#isOrigin()) return;
        this.left = null;
        const timer = setTimeout(() => void this.#keep(), PAUSE_MILLISECONDS);
        return () => clearTimeout(timer);
      });
    });
  }

  /** A built-in case that nobody has touched is not kept: it is there anyway. */
  #isOrigin(): boolean {
    const { experiment } = editor;
    return (session.engine?.presets ?? []).some((preset) => preset.experiment === experiment);
  }

  async #keep(): Promise<void> {
    const { sitting, experiment } = editor;
    const link = await editor.link();
    if (experiment === this.#removed) return;
    this.#removed = null;
    // Another tab may have kept something meanwhile.
    this.#write(keeping(keptIn(stored(KEPT)), { sitting, name: experiment!.scenario.name, at: Date.now(), link }));
  }

  async open(plan: Kept): Promise<void> {
    this.left = null;
    await editor.openLink(plan.link, plan.sitting);
    if (!editor.problem) view.notice = t('kept-opened');
  }

  remove(plan: Kept): void {
    if (plan.sitting === editor.sitting) this.#removed = editor.experiment;
    this.#write(keptIn(stored(KEPT)).filter(({ sitting }) => sitting !== plan.sitting));
  }

  #write(plans: Kept[]): void {
    this.plans = plans;
    store(KEPT, JSON.stringify(plans));
  }
}

export const kept = new Keeping();

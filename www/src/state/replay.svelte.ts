import { session } from '../engine/session.svelte';
import { t } from '../i18n/language.svelte';
import { editor } from './editor.svelte';
import { view } from './view.svelte';

/** How long each of the two states stands, in milliseconds. */
const BEFORE = 2_200;
const AFTER = 2_200;
/** How often it is looked whether the curves are drawn; a window that is covered by another one has no frames. */
const LOOK = 60;

/** The last change once more: back to what was before it, and forward again. */
class Replay {
  /** What is on the screen while it runs. */
  stage = $state<'before' | 'after' | null>(null);

  async start(): Promise<void> {
    if (this.stage !== null || !editor.canUndo) return;
    const after = editor.experiment;
    this.stage = 'before';
    editor.undo();
    view.notice = t('teach-before');
    const before = editor.experiment;
    await drawn();
    await wait(BEFORE);
    // Whoever changes anything meanwhile goes on from there.
    if (editor.experiment === before && editor.canRedo) {
      editor.redo();
      view.notice = t('teach-after');
      this.stage = 'after';
      await drawn();
      if (editor.experiment === after) await wait(AFTER);
    }
    this.stage = null;
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The results on the page are those of the document. */
async function drawn(): Promise<void> {
  while (session.stale && session.phase.kind === 'running') await wait(LOOK);
}

export const replay = new Replay();

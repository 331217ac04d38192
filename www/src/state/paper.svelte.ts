import { flushSync } from 'svelte';
import { view } from './view.svelte';

/** What is printed: the results as they are shown, or a sheet on which they are still to be guessed. */
export type Sheet = 'results' | 'handout';

/** Longest wait for pictures at the size of paper, and how often it is looked, in milliseconds. */
const PATIENCE = 4_000;
const LOOK = 50;

/** The page as it is laid out on paper. */
class Paper {
  sheet = $state<Sheet | null>(null);

  /** Draws at the size of paper, dark on white, and asks the browser to print. */
  async print(sheet: Sheet): Promise<void> {
    const { appearance } = view;
    view.appearance = 'light';
    this.sheet = sheet;
    // A browser may print later than it is asked to, and says when that is over.
    addEventListener('afterprint', () => (view.appearance = appearance), { once: true });
    await pictures();
    window.print();
  }

  /** The browser prints by itself. */
  begin(): void {
    flushSync(() => (this.sheet ??= 'results'));
  }

  end(): void {
    this.sheet = null;
  }
}

/** Every picture in sight has been drawn for the place that it has. */
async function pictures(): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const shown = [...document.querySelectorAll<HTMLImageElement>('img[data-slot]')].filter(({ clientWidth }) => clientWidth > 0);
    if (waited > 0 && shown.every(({ complete, naturalWidth, clientWidth }) => complete && Math.abs(naturalWidth - Math.max(240, clientWidth)) <= 2)) return;
  }
}

export const paper = new Paper();

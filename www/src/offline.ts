/** Keeps the page for times without a network. */
import { isSingle } from './engine/inside';

/** Asks the browser to keep every file of the page; a browser that does not, or a page that is one file, goes on without. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || isSingle() || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('./sw.js').catch((error: unknown) => console.info('The page is not kept for use without a network:', error));
}

/** The window for the room: a second one, which this page fills and keeps in step by sharing all that it knows. */
import { mount, unmount } from 'svelte';
import { t } from '../../i18n/language.svelte';
import { view } from '../../state/view.svelte';
import Presenter from './Presenter.svelte';

let room: Window | null = null;

/** Opens the window, or brings it to the front. */
export function openStage(): void {
  if (room && !room.closed) return room.focus();
  // A blank one has this page's origin and policy wherever the page comes from, a disk included.
  const opened = window.open('', '', 'popup,width=1280,height=720');
  if (!opened) {
    view.notice = t('stage-blocked');
    return;
  }
  room = opened;
  const { document: inside } = opened;
  inside.open();
  inside.write('<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>');
  inside.close();
  for (const sheet of document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel="stylesheet"], style')) {
    const copy = inside.importNode(sheet, true);
    // Its own address is not one that others could be relative to.
    if (sheet instanceof HTMLLinkElement) (copy as HTMLLinkElement).href = sheet.href;
    inside.head.append(copy);
  }
  const shown = mount(Presenter, { target: inside.body, props: { room: opened } });
  // Without the page that fills it, it would show what is no longer so.
  const close = () => opened.close();
  addEventListener('pagehide', close);
  opened.addEventListener('pagehide', () => {
    removeEventListener('pagehide', close);
    void unmount(shown);
    if (room === opened) room = null;
  });
  opened.focus();
}

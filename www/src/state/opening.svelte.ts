import type { Component } from 'svelte';
import type { GroupFile } from '../../pkg/community_sim.js';

/** What is dropped on the page or chosen from a disk, and the dialogs of a person's own group, of what the numbers rest on, of the link and of kept plans, which come behind a first comparison. */
class Opening {
  /** The dialog, while it is open. */
  Dialog = $state.raw<Component | null>(null);
  /** The figures of a group that already runs are about to be written down. */
  describes = $state(false);

  /** Opens files: a plan takes the place of the open one, anything else is a group's. */
  async files(files: readonly GroupFile[], folder = false): Promise<void> {
    await (await import('../later')).openFiles(files, folder);
  }

  /** Opens what was dropped; to be called while the event is handled, as a browser gives nothing later. */
  async drop({ items, files }: DataTransfer): Promise<void> {
    const entries = [...items].map((item) => item.webkitGetAsEntry());
    const list = chosen(files);
    await (await import('../later')).openDropped(entries, list);
  }

  /** Shows the dialog of the own group. */
  group = (): Promise<void> => this.#show(({ GroupDialog }) => GroupDialog);

  /** Shows what the numbers rest on. */
  trust = (): Promise<void> => this.#show(({ TrustDialog }) => TrustDialog);

  /** Shows the link of what is on the page. */
  link = (): Promise<void> => this.#show(({ LinkDialog }) => LinkDialog);

  /** Shows the plans that the browser keeps. */
  kept = (): Promise<void> => this.#show(({ KeptDialog }) => KeptDialog);

  async #show(which: (later: typeof import('../later')) => Component): Promise<void> {
    const later = await import('../later');
    await later.fetchLater();
    this.Dialog = which(later);
  }

  close(): void {
    this.Dialog = null;
  }
}

export const opening = new Opening();

/** Files as a person chose them; those of a chosen folder know their path. */
export function chosen(list: FileList | null): GroupFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, data: file }));
}
